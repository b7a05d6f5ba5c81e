"""What the tests of the command line start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, terminal_with_register


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """A terminal with a new, empty register of an invented German office."""
    return terminal_with_register(tmp_path)
