"""Pages as pictures without the white around and between what they say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caseapp.printing.pages import PageImage, render_pages, without_white
from tests.printing.sheets import family_plan, printed

_WHITE, _INK = b"\xff\xff\xff\xff", b"\x00\x10\x20\xff"


def _page(width: int, rows: list[bytes]) -> PageImage:
    return PageImage(width, len(rows), b"".join(rows))


def _inked(page: PageImage) -> list[bytes]:
    """The rows that say something, each without the white at its ends."""
    length = 4 * page.width
    rows = [page.rgba[start : start + length] for start in range(0, len(page.rgba), length)]
    return [row for row in rows if row != _WHITE * page.width]


@st.composite
def _pages(draw: st.DrawFn) -> PageImage:
    width = draw(st.integers(1, 5))
    pixels = st.lists(st.sampled_from([_WHITE, _INK]), min_size=width, max_size=width)
    rows = draw(st.lists(st.one_of(pixels, st.just([_WHITE] * width)), min_size=1, max_size=12))
    return _page(width, [b"".join(row) for row in rows])


@given(_pages(), st.integers(0, 3))
def test_that_every_drop_of_ink_stays_in_its_order(page: PageImage, gap: int) -> None:
    less = without_white(page, gap)
    assert len(less.rgba) == 4 * less.width * less.height
    before, after = b"".join(_inked(page)), b"".join(_inked(less))
    assert after.count(_INK) == before.count(_INK)
    assert len(_inked(less)) == len(_inked(page))


@given(_pages(), st.integers(0, 3))
def test_that_no_white_is_left_outside_and_only_the_gap_inside(page: PageImage, gap: int) -> None:
    less = without_white(page, gap)
    if not _inked(page):
        assert less == page
        return
    length = 4 * less.width
    rows = [less.rgba[start : start + length] for start in range(0, len(less.rgba), length)]
    white = _WHITE * less.width
    assert rows[0] != white
    assert rows[-1] != white
    assert any(row[:4] == _INK for row in rows)
    assert any(row[-4:] == _INK for row in rows)
    longest = max(map(len, "".join("." if row == white else "x" for row in rows).split("x")))
    assert longest <= gap


def test_that_a_sheet_keeps_its_proportions_and_loses_its_margins() -> None:
    page = render_pages(printed(family_plan()).pdf, 72)[0]
    less = without_white(page, 18)
    assert 300 < less.width < page.width
    assert 100 < less.height < page.height
    assert without_white(less, 18) == less
