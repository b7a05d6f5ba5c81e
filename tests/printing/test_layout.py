"""Lines and pages without any PDF: what stays together and where a text may part."""

from __future__ import annotations

from caseapp.printing.fonts import shipped_faces
from caseapp.printing.lines import Style, break_lines
from caseapp.printing.model import Run, Text, text
from caseapp.printing.pagination import paginate
from caseapp.printing.strips import Span, Strip

STYLE = Style(12, 16)


def _lines(words: Text, width: float) -> list[str]:
    found = break_lines(words, STYLE, width, shipped_faces())
    return ["".join(piece.words for piece in line.pieces) for line in found]


def _tops(pages: list[list[float]]) -> list[int]:
    return [len(page) for page in pages]


def _pages(strips: list[Strip], spans: list[Span], height: float) -> list[list[float]]:
    return [[placed.top for placed in page] for page in paginate(strips, spans, height)]


def test_that_lines_break_at_blanks_and_keep_them() -> None:
    assert _lines(text("eins zwei drei", "de"), 60) == ["eins zwei ", "drei"]


def test_that_no_break_blanks_hold_a_day_together() -> None:
    assert _lines(text("bis 16.\u00a0März\u00a02026", "de"), 90) == ["bis ", "16.\u00a0März\u00a02026"]


def test_that_no_word_is_hyphenated_while_it_fits_on_a_line_of_its_own() -> None:
    assert _lines(text("die Wohnungssuche", "de"), 100) == ["die ", "Wohnungssuche"]


def test_that_a_word_wider_than_the_line_is_cut_without_a_blank() -> None:
    found = _lines(text("x" * 100, "de"), 80)
    assert "".join(found) == "x" * 100
    assert len(found) > 1


def test_that_an_accent_stays_on_its_letter_when_a_word_is_cut() -> None:
    found = _lines(text("q\u0323" * 60, "de"), 60)
    assert all(not line.startswith("\u0323") for line in found)


def test_that_a_change_of_weight_is_no_place_to_break() -> None:
    words = Text((Run("fett", bold=True), Run("mager und")), "de")
    assert _lines(words, 62) == ["fettmager ", "und"]


def test_that_a_line_feed_ends_a_line() -> None:
    assert _lines(text("eins\n\nzwei", "de"), 200) == ["eins", "", "zwei"]


def test_that_a_span_moves_as_a_whole_where_it_fits_on_a_page() -> None:
    strips = [Strip(40)] * 5
    assert _tops(_pages(strips, [Span(1, 4)], 130)) == [1, 3, 1]


def test_that_a_span_higher_than_a_page_parts_between_strips() -> None:
    assert _tops(_pages([Strip(40)] * 5, [Span(1, 5)], 130)) == [3, 2]


def test_that_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    strips = [Strip(40), Strip(40), Strip(20, keeps_next=True), Strip(40)]
    assert _tops(_pages(strips, [], 110)) == [2, 2]


def test_that_room_above_is_dropped_on_top_of_a_page() -> None:
    assert _pages([Strip(60), Strip(60, before=30)], [], 100) == [[0.0], [0.0]]


def test_that_note_lines_fill_the_page_and_no_more() -> None:
    assert _tops(_pages([Strip(40), Strip(20, fills_page=True)], [], 100)) == [4]


def test_that_a_page_break_begins_a_page() -> None:
    assert _tops(_pages([Strip(10), Strip(10, starts_page=True)], [], 100)) == [1, 1]
