"""A process that makes an example and says how far it is: ``python -m tests.reliability.example_worker``."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.example import ExampleSize, create_example
from tests.builders import PASSPHRASE


def main() -> None:
    """Make it, a line on standard output for every progress."""

    def progress(done: int, _: int) -> None:
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()

    create_example(
        Workspace(Path(sys.argv[1])),
        PASSPHRASE,
        lambda: datetime.now(UTC),
        ExampleSize(int(sys.argv[2])),
        progress,
        kdf=LEAST_ALLOWED,
    )


if __name__ == "__main__":
    main()
