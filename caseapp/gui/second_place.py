"""Where second copies of the backups go: a choice of this user on this computer, or the administrator's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from caseapp.settings import load_window_settings, save_window_settings


class SecondPlace:
    """Remembers a folder. ``fixed`` is that of the administrator's policy and cannot be changed here."""

    def __init__(self, settings_file: Path, chosen: str = "", fixed: Path | None = None) -> None:
        self._settings_file = settings_file
        self._fixed = fixed
        self._chosen = Path(chosen) if chosen else None

    @property
    def folder(self) -> Path | None:
        """The place; ``None`` when there is none."""
        return self._fixed or self._chosen

    @property
    def is_fixed(self) -> bool:
        """True when the administrator chose it."""
        return self._fixed is not None

    def choose(self, folder: Path | None) -> None:
        """From now on this one; ``None`` for nowhere. ``remember`` keeps it for the next start."""
        self._chosen = folder

    def remember(self) -> None:
        """Write it down. Not for the GUI thread. Raises ``CaseAppError`` when the disk refuses."""
        before = load_window_settings(self._settings_file)
        chosen = str(self._chosen) if self._chosen is not None else ""
        save_window_settings(self._settings_file, replace(before, backup_folder=chosen))
