"""Per-user window state, kept outside the workspace.

It holds how the window looks, where copies go, and nothing about people: no recent searches, no filter texts.
Settings of the office live in the register, those of an administrator in the policy file.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from caseapp.files import file_error, make_private_folder, write_atomically


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
