"""Placeholder until the bundle is written."""

from datetime import datetime
from pathlib import Path

from caseapp.paths import Workspace


def backup_before_upgrade(workspace: Workspace, key: bytes, now: datetime) -> Path:
    """Placeholder."""
    raise RuntimeError
