from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from caseapp.__main__ import WindowCall, window_call


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
