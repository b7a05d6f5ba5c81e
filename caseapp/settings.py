"""Per-user window state, kept outside the workspace.

It holds how the window looks, where copies go, and nothing about people: no recent searches, no filter texts.
Settings of the office live in the register, those of an administrator in the policy file. Beside it stands
the random name of this computer for the office server.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from caseapp.files import file_error, make_private_folder, write_atomically

PEOPLE_COLUMNS = ("number", "birth_date", "state", "district")
"""The columns of the people list until somebody chooses others."""


@dataclass(frozen=True)
class WindowSettings:
    """What one user of this computer chose for the window."""

    language: str | None = None
    theme: str = "system"
    """``system``, ``light``, ``dark`` or ``high_contrast``."""
    text_percent: int = 100
    geometry: str = ""
    """Base64 of ``QWidget.saveGeometry()``."""
    splitters: dict[str, str] = field(default_factory=dict)
    """Object name of a splitter or header -> base64 of its ``saveState()``."""
    backup_folder: str = ""
    """Where this user's second copies of the backups go; empty for nowhere."""
    people_columns: list[str] = field(default_factory=lambda: list(PEOPLE_COLUMNS))
    """The columns of the people list beside the name."""


def load_window_settings(path: Path) -> WindowSettings:
    """Read the settings; a missing or damaged file, or a field of the wrong kind, gives the default."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return WindowSettings()
    if not isinstance(document, dict):
        return WindowSettings()
    names = {entry.name for entry in fields(WindowSettings)}
    return WindowSettings(
        **{name: document[name] for name in names & document.keys() if _fits(name, document[name])}
    )


def _fits(name: str, value: object) -> bool:
    if name == "splitters":
        return isinstance(value, dict) and all(isinstance(state, str) for state in value.values())
    if name == "people_columns":
        return isinstance(value, list) and all(isinstance(column, str) for column in value)
    if name == "text_percent":
        return type(value) is int and 50 <= value <= 400
    return isinstance(value, str)


def save_window_settings(path: Path, settings: WindowSettings) -> None:
    """Write the settings; raises ``CaseAppError`` when the disk refuses."""
    content = json.dumps(asdict(settings), ensure_ascii=False, indent=2, sort_keys=True)
    try:
        make_private_folder(path.parent)
        write_atomically(path, content.encode("utf-8"))
    except OSError as error:
        raise file_error(error, path) from error


def machine_name(path: Path, draw: Callable[[int], bytes] = os.urandom) -> str:
    """What the office server knows this computer by: 32 random hex digits, made when first asked for.

    It says nothing about the computer or the user. Raises ``CaseAppError`` when the disk refuses.
    """
    try:
        if name := _kept_name(path):
            return name
        make_private_folder(path.parent)
        fresh = path.with_name(f".{path.name}.{draw(8).hex()}")
        write_atomically(fresh, draw(16).hex().encode())
        try:
            # Of two programs that begin at once the first one names the computer.
            with suppress(FileExistsError):
                os.link(fresh, path)
        finally:
            fresh.unlink()
        return _kept_name(path) or _renamed(path, draw)
    except OSError as error:
        raise file_error(error, path) from error


def _kept_name(path: Path) -> str | None:
    with suppress(FileNotFoundError):
        if re.fullmatch("[0-9a-f]{32}", name := path.read_bytes().decode("ascii", "replace")):
            return name
    return None


def _renamed(path: Path, draw: Callable[[int], bytes]) -> str:
    """A new name in place of a damaged one: the server then asks to enrol anew, which is right."""
    write_atomically(path, name := draw(16).hex().encode())
    return name.decode()
