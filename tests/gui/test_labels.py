"""Labels show what people say, whatever it looks like and however long it is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from caseapp.gui.widgets.basics import breakable, chip, label

ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"


def test_that_markup_stays_what_was_typed(qtbot: QtBot) -> None:
    shown = label("<h1>laut</h1> &amp; <b>fett</b>")
    qtbot.addWidget(shown)
    assert shown.text() == "<h1>laut</h1> &amp; <b>fett</b>"
    assert shown.heightForWidth(2000) < 2 * shown.fontMetrics().height()


def test_that_an_endless_word_wraps_and_is_given_back_unchanged(qtbot: QtBot) -> None:
    shown = label(ENDLESS)
    qtbot.addWidget(shown)
    assert shown.text() == ENDLESS
    assert shown.accessibleName() == ENDLESS
    assert shown.heightForWidth(120) >= 3 * shown.fontMetrics().height()


@pytest.mark.parametrize(
    "text", ["kurz", "viele kurze Wörter nebeneinander", "أريد بيتا صغيرا", "ภาษาไทยไม่มีช่องว่าง" * 3]
)
def test_that_usual_words_and_other_scripts_are_left_alone(text: str) -> None:
    assert breakable(text) == text


def test_that_a_long_chip_shows_its_beginning_and_says_all(qtbot: QtBot) -> None:
    shown = chip(ENDLESS)
    qtbot.addWidget(shown)
    assert shown.text().endswith("…")
    assert shown.accessibleName() == ENDLESS
