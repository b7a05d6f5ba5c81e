"""Fixtures of the tests on the register's file."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.paths import Workspace
from tests.storage.registers import Kept, keep


@pytest.fixture(scope="session")
def kept_once(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """The one that the others are copies of; never to be changed."""
    return keep(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def kept(kept_once: Kept, tmp_path: Path) -> Kept:
    """A closed workspace with content, of one test's own."""
    folder = tmp_path / "workspace"
    shutil.copytree(kept_once.workspace.folder, folder)
    folder.chmod(0o700)
    return replace(kept_once, workspace=Workspace(folder))
