"""The catalogue of texts: complete, with the same gaps, and the German "du" where it speaks to the person."""

from __future__ import annotations

import string

import pytest

from caseapp.printing.dates import time_in_words
from caseapp.printing.texts import INFORMAL_SOURCES, SOURCES, PrintTexts


def test_that_every_text_with_a_du_form_is_a_text_of_the_sheets() -> None:
    assert set(SOURCES.values()) >= INFORMAL_SOURCES


def test_that_no_text_is_written_twice() -> None:
    assert len(set(SOURCES.values())) == len(SOURCES)


def test_that_gaps_are_named() -> None:
    gaps = [name for source in SOURCES.values() for _, name, _, _ in string.Formatter().parse(source)]
    assert all(name is None or name.isidentifier() for name in gaps)


def test_that_du_is_asked_for_first_and_falls_back_to_the_common_text() -> None:
    asked: list[tuple[str, str]] = []

    def translate(context: str, source: str) -> str:
        asked.append((context, source))
        return "du" if (context, source) == ("PrintInformal", SOURCES["std.change"]) else source

    texts = PrintTexts(translate, "de", informal=True)
    assert texts("std.change") == "du"
    assert texts("std.notes") == SOURCES["std.notes"]
    assert asked[-2:] == [("PrintInformal", SOURCES["std.notes"]), ("Print", SOURCES["std.notes"])]


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_other_languages_have_one_form(language: str) -> None:
    texts = PrintTexts(lambda context, _source: context, language, informal=True)
    assert texts("std.change") == "Print"


def test_that_braces_in_somebodys_words_are_just_braces() -> None:
    texts = PrintTexts(lambda _context, source: source, "en")
    assert texts("frame.for", called_name="{page}") == "For {page}"


@pytest.mark.parametrize(
    ("time", "words"),
    [("09:00", "9:00\u00a0Uhr"), ("14.30", "14:30\u00a0Uhr"), ("nachmittags", "nachmittags")],
)
def test_that_a_time_that_is_no_clock_stays_as_written(time: str, words: str) -> None:
    assert time_in_words(time, "de") == words
