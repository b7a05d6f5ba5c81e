"""Which columns the people list shows: a choice of this user on this computer. Names of columns only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from caseapp.settings import load_window_settings, save_window_settings


class PeopleColumns:
    """Remembers the columns beside the name, which is always there."""

    def __init__(self, settings_file: Path, chosen: Iterable[str]) -> None:
        self._settings_file = settings_file
        self._chosen = tuple(chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Their names."""
        return self._chosen

    def choose(self, names: Iterable[str]) -> None:
        """From now on these. ``remember`` keeps them for the next start."""
        self._chosen = tuple(names)

    def remember(self) -> None:
        """Write them down. Not for the GUI thread. Raises ``CaseAppError`` when the disk refuses."""
        before = load_window_settings(self._settings_file)
        save_window_settings(self._settings_file, replace(before, people_columns=list(self._chosen)))
