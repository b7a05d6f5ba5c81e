"""Names of files and which workspace is meant."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from caseapp.paths import (
    Workspace,
    chosen_workspace,
    machine_file,
    resource,
    translations_folder,
    window_settings_file,
)


def test_that_the_option_wins_over_the_environment(tmp_path: Path) -> None:
    environment = {"CASEAPP_WORKSPACE": str(tmp_path / "named")}
    assert chosen_workspace(tmp_path / "given", environment) == Workspace(tmp_path / "given")
    assert chosen_workspace(None, environment) == Workspace(tmp_path / "named")


def test_that_a_relative_workspace_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert chosen_workspace(Path("here"), {}).folder == tmp_path / "here"


def test_that_the_home_folder_may_be_written_short(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert chosen_workspace(Path("~/cases"), {}).folder == tmp_path / "cases"


@pytest.mark.parametrize("environment", [{}, {"CASEAPP_WORKSPACE": ""}])
def test_that_without_a_choice_the_users_own_folder_is_taken(environment: dict[str, str]) -> None:
    folder = chosen_workspace(None, environment).folder
    assert folder.is_absolute()
    assert folder.name == "caseapp"


def test_that_the_names_in_a_workspace_stay(tmp_path: Path) -> None:
    w = Workspace(tmp_path)
    paths = [w.register, w.vault, w.tries, w.erasures, w.backups, w.attachments, w.opened, w.log, w.lock]
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == [
        "register.db",
        "vault.json",
        "tries.json",
        "erasures.json",
        "backups",
        "attachments",
        "opened",
        "caseapp.log",
        "caseapp.lock",
    ]


def test_that_window_settings_lie_outside_the_workspace() -> None:
    assert not window_settings_file().is_relative_to(chosen_workspace(None, {}).folder)
    assert machine_file().parent == window_settings_file().parent


def test_that_resources_are_found_from_the_sources() -> None:
    assert resource("code_lists", "plan_kind.json").is_file()
    assert (translations_folder() / "caseapp_de.ts").is_file()


def test_that_a_bundle_brings_its_own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("fonts") == tmp_path / "resources" / "fonts"
    assert translations_folder() == tmp_path / "translations"
