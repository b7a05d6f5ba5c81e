"""Tables that spreadsheets open: no cell becomes a formula, and what was written is read back."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.exchange.csv_table import read_table
from caseapp.exchange.csv_writer import BEGINNING, csv_lines, guarded

LINES = [("Name", "Nummer"), ("Weiß; Jörg", '2026-00001 "alt"'), ("Zwei\nZeilen", "")]
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)


def test_that_the_file_is_what_german_and_danish_spreadsheets_expect() -> None:
    assert BEGINNING == b"\xef\xbb\xbf"
    assert csv_lines(LINES[:2]) == 'Name;Nummer\r\n"Weiß; Jörg";"2026-00001 ""alt"""\r\n'.encode()


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1+1", "＠A",
        "=HYPERLINK(1)", "-cmd|' /C calc'!A0", "+45-12", "-", "+",
    ],
)  # fmt: skip
def test_that_no_cell_becomes_a_formula(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    ["+4512345678", "+45 12 34 56 78", "-5,3 %", "-5.3", "+7", "1'234.50", "", "Weiß", "2026-00001", "a=b"],
)
def test_that_numbers_and_plain_text_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2), max_size=5))
def test_that_any_text_is_read_back_after_one_apostrophe_is_taken_away(lines: list[list[str]]) -> None:
    text = csv_lines(lines).decode("utf-8")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert read == [[guarded(cell) for cell in line] for line in lines]
    assert all(cell[:1] not in "=@\t\r＝＋－＠" or not cell for line in read for cell in line)


def test_that_our_own_import_reads_it() -> None:
    table = read_table(BEGINNING + csv_lines([*LINES[:2], ("=1+1", "+45 12")]))
    assert table.separator == ";"
    assert table.header == LINES[0]
    assert [line.cells for line in table.lines] == [LINES[1], ("=1+1", "+45 12")]
