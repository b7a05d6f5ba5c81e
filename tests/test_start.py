from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from caseapp.__main__ import WindowCall, has_display, window_call

SCREEN_WORDS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ([], WindowCall()),
        (["--workspace", "a", "--language", "da"], WindowCall(Path("a"), "da")),
        (["--language=de_CH"], WindowCall(None, "de_CH")),
        (["clients"], None),
        (["--workspace", "a", "clients"], None),
        (["--workspace"], None),
        (["--language", "xx"], None),
        (["--json"], None),
        (["--help"], None),
    ],
)
def test_that_only_words_about_the_window_open_it_straight_away(
    words: list[str], call: WindowCall | None
) -> None:
    assert window_call(words) == call


def test_that_the_window_does_not_wait_for_the_libraries_of_the_command_line() -> None:
    heavy = (
        "sqlalchemy",
        "sqlcipher3",
        "reportlab",
        "cryptography",
        "alembic",
        "jsonschema",
        "babel",
        "keyring",
    )
    code = f"import sys, caseapp.__main__, caseapp.app; print(*(m for m in {heavy} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    "screen",
    [
        {},
        {"DISPLAY": ":7777"},
        {"DISPLAY": ":7777", "QT_QPA_PLATFORM": "xcb"},
        {"WAYLAND_DISPLAY": "wayland-7777", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_that_without_a_display_that_answers_the_command_line_is_named(
    tmp_path: Path, screen: dict[str, str]
) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in SCREEN_WORDS}
    done = subprocess.run(
        [sys.executable, "-m", "caseapp", "--workspace", tmp_path / "workspace", "--language", "en"],
        env=environment | screen, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "There is no screen for the window here",
        "Nothing was opened or changed.",
        "Start caseapp on a desktop, or use its command line: caseapp --help lists the commands.",
    ]
    assert not (tmp_path / "workspace").exists()


@pytest.mark.parametrize("platform", ["offscreen", "wayland;offscreen", "vnc:size=800x600"])
def test_that_a_screen_that_may_work_is_left_to_qt(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    for name in SCREEN_WORDS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert has_display()
