"""A process that imports invented people and is killed: ``python -m tests.reliability.import_worker``.

With ``--die-at POINT --after N`` it kills itself at the N-th passing of a fixed point, with ``--die-within
SECONDS`` at that moment after the first person was written, wherever it is then.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from caseapp.paths import Workspace
from caseapp.storage.search import SearchIndex
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases import import_people as importing
from caseapp.usecases.import_values import ReadPerson
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE
from tests.reliability.worker import arm

POINTS: dict[str, tuple[type[Any], str, bool]] = {
    "before_commit": (UnitOfWork, "commit", False),
    "after_commit": (UnitOfWork, "commit", True),
    "between_rows_and_words": (SearchIndex, "put_new", False),
    "before_shown": (importing.ImportPeople, "run", False),
    "after_shown": (importing.ImportPeople, "run", True),
}
"""Where an import can be cut: class, method, and whether the cut comes after it."""


def invented(count: int) -> list[ReadPerson]:
    """So many people with all that a file can say of them."""
    return [
        ReadPerson(
            line=number + 2,
            values={
                "number": f"2026-{number + 1:05d}",
                "given_name": f"Ada {number % 977}",
                "family_name": f"Beispiel-{number}",
                "birth_date": date(1950 + number % 60, number % 12 + 1, number % 28 + 1),
                "birth_precision": "day",
            },
            parts=[
                ("languages", {"code": "de"}),
                ("contacts", {"contact_kind": "phone", "value": f"+49 711 {number:06d}"}),
                ("addresses", {"street": f"Hauptstr. {number}", "city": "Musterstadt"}),
                ("target_groups", {"code": "other", "is_primary": True}),
            ],
        )
        for number in range(count)
    ]


def main() -> None:
    """Import, a line on standard output for every stage that is written and one when everybody is there."""
    options = argparse.ArgumentParser()
    options.add_argument("workspace", type=Path)
    options.add_argument("count", type=int)
    options.add_argument("--die-at", choices=[*POINTS], default=None)
    options.add_argument("--after", type=int, default=1)
    options.add_argument("--die-within", type=float, default=None)
    chosen = options.parse_args()
    people = invented(chosen.count)
    if chosen.die_at:
        arm(*POINTS[chosen.die_at], chosen.after)

    def progress(done: int, _: int) -> None:
        if done == 0 and chosen.die_within is not None:
            end = threading.Timer(chosen.die_within, os.kill, (os.getpid(), signal.SIGKILL))
            end.daemon = True
            end.start()
        _say(str(done))

    with open_workspace(Workspace(chosen.workspace), PASSPHRASE, lambda: datetime.now(UTC)) as opened:
        importing.import_people(opened.executor, people, progress)
        _say("all")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
