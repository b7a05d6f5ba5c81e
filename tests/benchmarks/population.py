"""A register with many invented people and notes for measuring, kept in an ignored folder between runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from caseapp.paths import Workspace
from caseapp.usecases.example import ExampleSize, create_example
from caseapp.usecases.workspace import OpenWorkspace, open_workspace

GENERATOR_VERSION = 4
"""Raise it whenever what is generated changes; older folders are left unused."""

PASSPHRASE = "a sentence only for measuring"
CACHE = Path(".cache") / "benchmarks"
MADE = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
"""The day that the people's numbers and dates are counted from, so that every run asks for the same."""


def now() -> datetime:
    """The real clock: figures are about today."""
    return datetime.now(UTC)


def people_workspace(people: int, notes: int = 0) -> Workspace:
    """A closed workspace with so many people and notes; made on the first run."""
    folder = CACHE / f"people-{people}-notes-{notes}-v{GENERATOR_VERSION}"
    place = Workspace(folder.absolute())
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        create_example(place, PASSPHRASE, lambda: MADE, ExampleSize(people, notes=notes))
        (folder / "complete").touch()
    return place


@contextmanager
def populated(people: int, notes: int = 0) -> Iterator[OpenWorkspace]:
    """The same, opened."""
    with open_workspace(people_workspace(people, notes), PASSPHRASE, now) as opened:
        yield opened
