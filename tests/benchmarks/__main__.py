"""``python -m tests.benchmarks``: every figure with its floor from the same run, as one table."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from tests.benchmarks.measure import Figure, table

AREAS = ("saving", "searching", "printing", "starting", "example", "bundle")


def main(wanted: Sequence[str]) -> int:
    """Measure the areas named, or all."""
    figures: list[Figure] = []
    for area in wanted or AREAS:
        measure: Callable[[], Sequence[Figure]] = import_module(f"tests.benchmarks.{area}").measure
        figures += measure()
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}\n")  # noqa: T201
    print(table(figures))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
