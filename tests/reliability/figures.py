"""Keeps the figures of the long batteries in README.md beside this file: one line for each battery."""

from __future__ import annotations

import platform
from datetime import date
from pathlib import Path

PAGE = Path(__file__).with_name("README.md")
_HEAD = "| battery | figures | date | machine |\n|---|---|---|---|\n"


def publish(battery: str, figures: str, on: date) -> None:
    """Put the newest figures of one battery into the table."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, table = text.partition(_HEAD)
    rows = {line.split("|")[1].strip(): line for line in table.splitlines() if line.startswith("|")}
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    rows[battery] = f"| {battery} | {figures} | {on.isoformat()} | {machine} |"
    PAGE.write_text(before + _HEAD + "\n".join(rows[name] for name in sorted(rows)) + "\n", encoding="utf-8")
