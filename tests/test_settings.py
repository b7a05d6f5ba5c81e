"""Window state of one user."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from caseapp.errors import FileAccessError
from caseapp.settings import WindowSettings, load_window_settings, machine_name, save_window_settings

CHOSEN = WindowSettings("da", "dark", 160, "AdnQywAD", {"client_splitter": "AAAA/wAB"}, "/media/stick")


def test_that_saved_settings_come_back(tmp_path: Path) -> None:
    file = tmp_path / "new" / "window.json"
    save_window_settings(file, CHOSEN)
    assert load_window_settings(file) == CHOSEN


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00\xff", "[" * 100_000])
def test_that_an_unreadable_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content, encoding="latin-1")
    assert load_window_settings(file) == WindowSettings()


def test_that_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_window_settings(tmp_path / "none.json") == WindowSettings()


def test_that_a_field_of_the_wrong_kind_keeps_the_others(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    wrong = {
        "language": 7,
        "text_percent": True,
        "splitters": {"a": 1},
        "theme": "dark",
        "from_the_future": {},
    }
    file.write_text(json.dumps(wrong), encoding="utf-8")
    assert load_window_settings(file) == WindowSettings(theme="dark")


def test_that_an_impossible_text_size_is_not_taken(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text('{"text_percent": 100000}', encoding="utf-8")
    assert load_window_settings(file).text_percent == 100


def test_that_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    with pytest.raises(FileAccessError):
        save_window_settings(tmp_path / "taken" / "window.json", CHOSEN)


def test_that_only_the_user_can_read_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    save_window_settings(file, CHOSEN)
    assert os.name != "posix" or file.stat().st_mode & 0o077 == 0


def test_that_a_computer_keeps_its_name(tmp_path: Path) -> None:
    file = tmp_path / "new" / "machine"
    name = machine_name(file)
    assert re.fullmatch("[0-9a-f]{32}", name)
    assert machine_name(file) == name
    assert machine_name(tmp_path / "other" / "machine") != name


def test_that_only_the_user_reads_the_name_of_the_computer(tmp_path: Path) -> None:
    file = tmp_path / "new" / "machine"
    machine_name(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in file.parent.iterdir()] == ["machine"]


def test_that_the_first_of_two_programs_names_the_computer(tmp_path: Path) -> None:
    file = tmp_path / "machine"
    said = iter((bytes(8), bytes(16)))

    def while_another_begins(length: int) -> bytes:
        if length == 16:
            assert machine_name(file, lambda wanted: b"\x11" * wanted) == "11" * 16
        return next(said)

    assert machine_name(file, while_another_begins) == "11" * 16


@pytest.mark.parametrize("content", [b"", b"11" * 15, b"\xff" * 32, b"G" * 32])
def test_that_a_damaged_name_of_the_computer_is_replaced(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "machine"
    file.write_bytes(content)
    name = machine_name(file)
    assert (len(name), machine_name(file)) == (32, name)


def test_that_a_disk_that_refuses_the_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(FileAccessError):
        machine_name(tmp_path / "a file" / "machine")
