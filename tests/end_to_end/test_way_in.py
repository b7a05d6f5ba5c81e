"""In, out and in again under a real X server, in another language, with one window only."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.display import display, run_story


@pytest.mark.slow
def test_that_person_and_language_stay_and_a_second_start_brings_the_first_window_forward(
    tmp_path: Path,
) -> None:
    with display() as name:
        run_story(name, "way_in", "begin", tmp_path)
        run_story(name, "way_in", "return", tmp_path)
