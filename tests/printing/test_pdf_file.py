"""The file itself: fonts, bytes, properties, long and short plans, letters that cannot be drawn."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.domain.plan_snapshot import PersonSnapshot
from caseapp.errors import MissingGlyphError
from caseapp.printing.fonts import shipped_faces
from caseapp.printing.look import STANDARD
from caseapp.printing.pages import render_pages
from tests.printing.sheets import DRAWN, LANGUAGES, agreed, family_plan, goal, plan, printed, step, words_of


def _tool(name: str, pdf: bytes, folder: Path) -> str:
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    return subprocess.run([name, str(file)], check=True, capture_output=True, text=True).stdout


def test_that_only_embedded_fonts_are_used(tmp_path: Path) -> None:
    rows = _tool("pdffonts", printed(family_plan()).pdf, tmp_path).splitlines()[2:]
    assert {row.split()[0].partition("+")[2] for row in rows} == {"NotoSans-Regular", "NotoSans-Bold"}
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)
    assert b"Helvetica" not in printed(family_plan()).pdf


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_same_plan_gives_the_same_bytes(language: str) -> None:
    assert printed(family_plan(), language).pdf == printed(family_plan(), language).pdf


def test_that_sheets_drawn_in_several_threads_are_the_same() -> None:
    alone = printed(family_plan()).pdf
    with ThreadPoolExecutor(4) as workers:
        assert {*workers.map(lambda _: printed(family_plan()).pdf, range(8))} == {alone}


def test_that_the_properties_hold_no_name_of_the_person(tmp_path: Path) -> None:
    found = _tool("pdfinfo", printed(family_plan()).pdf, tmp_path)
    assert re.search(r"^Title: +Mein Plan$", found, re.MULTILINE)
    assert "Mira" not in found
    assert "A4" in found
    assert b"/Lang (de-CH)" in printed(family_plan(), "de_CH").pdf


def test_that_a_letter_without_a_shape_is_refused_by_name() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        printed(plan(goal("Ich will 漢 lernen.", steps=(step("Übe 🙂 jeden Tag."),))))
    message = caught.value.text(lambda _context, source: source).message
    assert "漢 (U+6F22)" in message
    assert "U+1F642" in message


def test_that_letters_of_many_languages_are_drawn(tmp_path: Path) -> None:
    words = "Zażółć gęślą jaźń; Đời sống tốt đẹp; Жизнь; Ελπίδα; Şöyle ığdır; ŒÆØÅ ẞ ß; č̣ 12 €"
    assert words_of(printed(plan(goal(words))).pdf, tmp_path).count(words) == 1


def test_that_letters_and_accents_typed_apart_are_joined(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Köln, Århus, Việt Nam")
    assert "Köln, Århus, Việt Nam" in words_of(printed(plan(goal(apart))).pdf, tmp_path)


def test_that_a_word_longer_than_a_line_loses_no_letter(tmp_path: Path) -> None:
    word = "Donaudampfschifffahrt" * 20
    snapshot = plan(
        goal(word, steps=(step(word, due=date(2026, 3, 1)),), professional_words=word),
        person=PersonSnapshot(word[:200]),
    )
    found = words_of(printed(snapshot).pdf, tmp_path).replace(" ", "")
    assert found.count(word) == 3


def test_that_twenty_goals_with_two_hundred_steps_are_all_there(tmp_path: Path) -> None:
    goals = [
        goal(f"Ziel-{g}.", g, steps=tuple(step(f"Schritt-{g}-{s}. " + "Wort " * s) for s in range(10)))
        for g in range(1, 21)
    ]
    sheet = printed(agreed(*goals))
    found = words_of(sheet.pdf, tmp_path)
    assert all(f"Schritt-{g}-{s}." in found for g in range(1, 21) for s in range(10))
    assert f"Seite {sheet.pages} von {sheet.pages}" in found


def test_that_a_text_of_many_pages_is_printed_to_its_end(tmp_path: Path) -> None:
    words = " ".join(f"w{number}" for number in range(3000))
    found = words_of(printed(plan(goal(words, notice=words, next_small_step=words))).pdf, tmp_path)
    assert found.count("w2999") == 3


def test_that_a_plan_of_one_word_is_one_page(tmp_path: Path) -> None:
    sheet = printed(plan(goal("Ruhe.")))
    assert sheet.pages == 1
    assert "„Ruhe.“" in words_of(sheet.pdf, tmp_path)


def test_that_nothing_is_drawn_outside_the_margins() -> None:
    long = "Wohnungsgenossenschaft " * 60
    snapshot = plan(goal(long, steps=(step(long), step(long, "office", due=date(2026, 1, 1)))))
    for page in render_pages(printed(replace(snapshot, person=PersonSnapshot("x" * 200))).pdf, 36):
        pixels = [page.rgba[row * page.width * 4 :][: page.width * 4] for row in range(page.height)]
        edges = b"".join(row[: 25 * 4] + row[-25 * 4 :] for row in pixels)
        assert set(edges) == {255}


def _shapes(pdf: bytes) -> set[tuple[float, float, float, float]]:
    """Left, lower, right and upper edge of everything that is no letter."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number] for number in range(len(document))]
    shapes = [shape for page in pages for shape in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_PATH])]
    found = {tuple(round(edge, 1) for edge in shape.get_bounds()) for shape in shapes}
    document.close()
    return found


def _signed(*strokes: tuple[tuple[int, int], ...]) -> bytes:
    snapshot = replace(family_plan(), signatures=(replace(DRAWN, strokes=strokes),))
    assert printed(snapshot).pdf == printed(snapshot).pdf
    return printed(snapshot).pdf


def test_that_a_signature_is_drawn_in_its_own_proportions_within_its_line() -> None:
    roof, dot = DRAWN.strokes
    drawn = _shapes(_signed(roof, dot)) - _shapes(_signed(dot))
    left, lower, right, upper = max(drawn, key=lambda shape: shape[2] - shape[0])
    assert (right - left) / (upper - lower) == pytest.approx(2, abs=0.1)
    assert STANDARD.room_to_sign / 2 < upper - lower < 2 * STANDARD.room_to_sign


@pytest.mark.parametrize(
    "strokes",
    [
        (((0, 0),),),
        (((0, 500), (1000, 500)),),
        (((500, 0), (500, 1000)),),
        (((0, 0), (1000, 1000)), ((1000, 0), (0, 1000))),
    ],
)
def test_that_no_drawing_leaves_the_room_for_it(strokes: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    others = _shapes(_signed(((0, 0), (1, 1)))) & _shapes(_signed(((0, 0), (2, 2))))
    drawn = _shapes(_signed(*strokes)) - others
    assert drawn
    for left, lower, right, upper in drawn:
        assert right <= STANDARD.side_margin + STANDARD.width + 1
        assert left >= STANDARD.side_margin + STANDARD.place_width
        assert upper - lower <= 2 * STANDARD.room_to_sign


def test_that_pages_become_pictures_of_the_paper() -> None:
    sheet = printed(family_plan())
    pictures = render_pages(sheet.pdf, 72)
    assert [(page.width, page.height) for page in pictures] == [(596, 842)] * sheet.pages
    assert all(len(page.rgba) == 4 * page.width * page.height for page in pictures)
    assert all(page.rgba[3::4] == b"\xff" * (page.width * page.height) for page in pictures)


def _printable() -> st.SearchStrategy[str]:
    letters = sorted(
        chr(code)
        for code in shipped_faces().regular.widths
        if unicodedata.category(chr(code))[0] in "LNP"
        and unicodedata.normalize("NFKC", chr(code)) == chr(code)
    )
    word = st.text(st.sampled_from(letters), min_size=1, max_size=30)
    return st.lists(word, min_size=1, max_size=60).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(words=_printable(), task=_printable())
def test_that_no_word_of_anybody_is_lost(words: str, task: str) -> None:
    with TemporaryDirectory() as folder:
        found = words_of(printed(plan(goal(words, steps=(step(task),)))).pdf, Path(folder))
    # A word may be cut where it is wider than its column, so blanks do not count.
    closed = found.replace(" ", "")
    assert words.replace(" ", "") in closed
    assert task.replace(" ", "") in closed
