"""A caseworker's first day under a real X server, with a restart in between."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.display import display, run_story
from tests.end_to_end.first_day import BUDGET, CHOIR, HOME


@pytest.mark.slow
def test_that_a_plan_is_agreed_saved_as_pdf_and_still_there_the_next_day(tmp_path: Path) -> None:
    with display() as name:
        run_story(name, "first_day", "begin", tmp_path)
        text = _text_of_pdf(tmp_path / "plan.pdf")
        assert all(words in text for words in (HOME, CHOIR, BUDGET))
        assert sorted(path.name for path in (tmp_path / "workspace").glob("register*")) == ["register.db"]
        run_story(name, "first_day", "return", tmp_path)


def _text_of_pdf(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())
