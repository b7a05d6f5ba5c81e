"""``python -m tests.benchmarks``: every figure with its floor from the same run, as one table.

With area names only those; with ``--write`` the table in README.md beside this file is replaced.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from tests.benchmarks.measure import Figure, table

AREAS = (
    "saving", "searching", "near_people", "notes", "planning", "printing", "starting", "unlocking", "windows",
    "example", "keeping", "bundle", "syncing",
)  # fmt: skip
WRITE = "--write"
README = Path(__file__).with_name("README.md")
_BETWEEN_MARKS = re.compile(r"(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)", re.DOTALL)


def main(words: Sequence[str]) -> int:
    """Measure the areas named, or all."""
    wanted = [word for word in words if word != WRITE]
    figures: list[Figure] = []
    for area in wanted or AREAS:
        measure: Callable[[], Sequence[Figure]] = import_module(f"tests.benchmarks.{area}").measure
        measured = measure()
        figures += measured
        print(table(measured), flush=True)  # noqa: T201
    text = f"{_about_this_run()}\n\n{table(figures)}\n"
    print(text)  # noqa: T201
    if WRITE in words:
        page = README.read_text(encoding="utf-8")
        README.write_text(_BETWEEN_MARKS.sub(lambda _: f"\n{text}\n", page), encoding="utf-8")
    return 0


def _about_this_run() -> str:
    """The day and the kind of machine; nothing that names it."""
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1_000_000_000
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return (
        f"{datetime.now(UTC):%d %B %Y}, {os.cpu_count()} cores ({platform.machine()}), {gigabytes:.0f} GB, "
        f"{system}, Python {platform.python_version()}."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
