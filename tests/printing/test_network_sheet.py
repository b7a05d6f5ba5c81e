"""The sheet "People around me": the drawing, the same in words, and nothing that it must not say."""

from __future__ import annotations

import re
import zlib
from base64 import a85decode
from datetime import date
from pathlib import Path

import pytest

from caseapp.domain.client_parts import ClientPerson
from caseapp.drawing.network import network_of
from caseapp.errors import MissingGlyphError
from caseapp.printing.pages import render_pages
from caseapp.printing.service import PrintedSheet, print_network
from tests.drawing.people import around
from tests.printing.sheets import LANGUAGES, words_of
from tests.printing.test_pdf_file import _tool

_PEOPLE = (
    around("Anna Grønbæk", 1, relation="sibling", closeness=1, gives="Fährt mich", gets="Ich koche für sie"),
    around("Kirchenchor", 2, sphere="volunteer", closeness=2, see_more=True, contact="0700 12 34 56"),
    around("Dr. Wüst", 3, sphere="professional", about="Kommt wegen der Sucht", scope="Gesundheit"),
)


def _sheet(
    *people: ClientPerson, language: str = "de", name: str = "Mira", is_example: bool = False
) -> PrintedSheet:
    def translate(_context: str, source: str) -> str:
        return source

    found = network_of(name, people, lambda _, code: code or "", translate)
    day = date(2026, 11, 22)
    return print_network(found, ("Amt Musterstadt",), day, language, translate, is_example=is_example)


def test_that_the_words_say_all_that_the_drawing_says(tmp_path: Path) -> None:
    sheet = _sheet(*_PEOPLE)
    said = words_of(sheet.pdf, tmp_path)
    for person in _PEOPLE:
        assert said.count(person.name) == 2
    assert "Gives me: Fährt mich" in said
    assert "Gets from me: Ich koche für sie" in said
    assert said.index("Very close") < said.index("The same in words")
    assert "Anna Grønbæk: sibling · Very close · private. Gives me: Fährt mich. Gets from me:" in sheet.text
    for words in ("Closeness open · professional", "I want to see them more."):
        assert words in sheet.text


def test_that_it_says_neither_where_people_are_reached_nor_what_was_noted(tmp_path: Path) -> None:
    said = words_of(_sheet(*_PEOPLE).pdf, tmp_path) + _sheet(*_PEOPLE).text
    for secret in ("0700", "Sucht", "Gesundheit"):
        assert secret not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_same_people_give_the_same_bytes(language: str) -> None:
    assert _sheet(*_PEOPLE, language=language).pdf == _sheet(*_PEOPLE, language=language).pdf


def _figures(pdf: bytes) -> list[str]:
    """The texts in place of the drawings."""
    streams = re.findall(rb"stream\r?\n([!-u\s]*?~>)\s*endstream", pdf)
    pages = [zlib.decompress(a85decode(b"<~" + stream, adobe=True)) for stream in streams]
    found = [
        text for page in pages for text in re.findall(rb"/Figure <</Alt <(\w+)>>> BDC.*?EMC", page, re.S)
    ]
    return [bytes.fromhex(text.decode()).decode("utf-16") for text in found]


def test_that_the_drawing_is_a_figure_with_a_text_in_its_place() -> None:
    (said,) = _figures(_sheet(*_PEOPLE).pdf)
    assert said.startswith("Mira in the middle. Very close: Anna Grønbæk, private, gives and gets.")


def test_that_only_embedded_fonts_are_used_and_no_property_names_anybody(tmp_path: Path) -> None:
    pdf = _sheet(*_PEOPLE).pdf
    rows = _tool("pdffonts", pdf, tmp_path).splitlines()[2:]
    assert {row.split()[0].partition("+")[2] for row in rows} == {"NotoSans-Regular", "NotoSans-Bold"}
    found = _tool("pdfinfo", pdf, tmp_path)
    assert re.search(r"^Title: +People around me$", found, re.MULTILINE)
    assert not {"Mira", "Anna"} & set(found.split())


def test_that_an_example_says_so_on_every_page(tmp_path: Path) -> None:
    sheet = _sheet(*_PEOPLE, *(around(f"Person {n}", n) for n in range(10, 30)), is_example=True)
    assert sheet.pages > 1
    assert words_of(sheet.pdf, tmp_path).count("Invented example – not a real person") == sheet.pages


def test_that_forty_people_find_room_inside_the_margins(tmp_path: Path) -> None:
    people = [around(f"Wüstenhagen-Grønbæk {n}", n, closeness=n % 3 + 1, gives="x") for n in range(40)]
    sheet = _sheet(*people, name="Ruth-Annemarie Erfunden-Musterfrau")
    said = words_of(sheet.pdf, tmp_path)
    assert all(f"Grønbæk {n}" in said for n in range(40))
    for page in render_pages(sheet.pdf, 36):
        pixels = [page.rgba[row * page.width * 4 :][: page.width * 4] for row in range(page.height)]
        edges = b"".join(row[: 25 * 4] + row[-25 * 4 :] for row in pixels)
        assert set(edges) == {255}


def test_that_a_person_with_nobody_around_has_a_sheet_of_one_page() -> None:
    assert _sheet().pages == 1


def test_that_a_name_without_shapes_is_refused() -> None:
    with pytest.raises(MissingGlyphError):
        _sheet(around("漢"))
