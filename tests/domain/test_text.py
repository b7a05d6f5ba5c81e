from __future__ import annotations

import pytest

from caseapp.domain.text import LINE_LIMIT, clean_optional, clean_text, require_text
from caseapp.errors import InvalidInputError


def problem_of(error: pytest.ExceptionInfo[InvalidInputError]) -> tuple[str, str]:
    (problem,) = error.value.problems
    return problem.path, problem.problem


def test_that_text_is_composed_trimmed_and_has_plain_line_ends() -> None:
    assert clean_text("  A\u030ase\r\nMu\u0308ller\r ", "name") == "Åse\nMüller"


def test_that_own_words_keep_their_outer_blanks() -> None:
    assert clean_text("  Ich will. \n", "own_words", own_words=True) == "  Ich will. \n"


@pytest.mark.parametrize("text", ["a\x00b", "a\x1bb", "a\x7fb", "bad \ud800 half"])
def test_that_control_characters_are_refused_at_the_field(text: str) -> None:
    with pytest.raises(InvalidInputError) as error:
        clean_text(text, "goals[0].own_words")
    assert problem_of(error) == ("goals[0].own_words", "control_character")


@pytest.mark.parametrize("text", ["می\u200cخواهم", "tab\there", "line\nline"])
def test_that_joiners_tabs_and_line_feeds_are_kept(text: str) -> None:
    assert clean_text(text, "text") == text


def test_that_text_over_its_limit_is_refused_and_at_its_limit_taken() -> None:
    assert clean_text("x" * LINE_LIMIT, "line") == "x" * LINE_LIMIT
    with pytest.raises(InvalidInputError) as error:
        clean_text("x" * (LINE_LIMIT + 1), "line")
    assert problem_of(error) == ("line", "too_long")


def test_that_blanks_alone_are_nothing() -> None:
    assert clean_optional(" \n ", "line", own_words=True) is None
    with pytest.raises(InvalidInputError) as error:
        require_text("  ", "line")
    assert problem_of(error) == ("line", "required")


def test_that_an_error_never_repeats_what_was_typed() -> None:
    with pytest.raises(InvalidInputError) as error:
        clean_text("Geheimnis\x00", "line")
    shown = error.value.text(lambda _context, source: source)
    assert "Geheimnis" not in f"{error.value!r} {error.value} {shown}"
