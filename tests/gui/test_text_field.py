"""Own words come out exactly as they went in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.gui.widgets.text_field import TextField
from tests.window_driver import type_text

STRANGE = [
    "Ich will meine Ruhe. ",
    "  mit Blanks davor",
    "zehn\u00a0Euro",  # a blank that holds words together
    "schmal\u202f5",
    "Zeile eins\nZeile zwei\n\nZeile vier",
    "مرحبا‌ِ سلام",
    "Đorđe’s „Wünsche“ – <b>fett</b> &amp;",
    "👩‍👧‍👦 zusammen",
]


@pytest.mark.parametrize("words", STRANGE)
def test_that_shown_words_are_the_words_given(qtbot: QtBot, words: str) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.set_words(words)
    assert field.words() == words


@pytest.mark.parametrize("words", [words for words in STRANGE if "\n" not in words])
def test_that_typed_words_are_not_rewritten(qtbot: QtBot, words: str) -> None:
    field = TextField()
    qtbot.addWidget(field)
    type_text(field, words)
    assert field.words() == words


def test_that_showing_words_is_not_typing(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_words("schon gesagt")
    with qtbot.waitSignal(field.edited):
        type_text(field, "!")


def test_that_enter_in_a_line_asks_for_the_next_and_breaks_nothing(qtbot: QtBot) -> None:
    field = TextField(is_line=True)
    qtbot.addWidget(field)
    type_text(field, "erster Schritt")
    with qtbot.waitSignal(field.next_requested):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.words() == "erster Schritt"


def test_that_pasting_brings_text_alone_and_keeps_a_line_a_line(qtbot: QtBot) -> None:
    field = TextField(is_line=True)
    qtbot.addWidget(field)
    pasted = QMimeData()
    pasted.setHtml("<h1>laut</h1>")
    pasted.setText("laut\nund leise")
    field.insertFromMimeData(pasted)
    assert field.words() == "laut und leise"


def test_that_the_field_grows_with_its_words(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.resize(200, 30)
    field.show()
    before = field.height()
    field.set_words("Wort " * 60)
    qtbot.waitUntil(lambda: field.height() > 2 * before)
