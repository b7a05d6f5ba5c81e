"""The overview is written on where it is read: own words, strengths beside needs, themes, state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from caseapp.domain.client import ClientFile
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.case_page import OVERVIEW_FORM
from caseapp.usecases.client import GetClient
from caseapp.usecases.drafts import FindDraft
from tests.gui import overview_story as story
from tests.window_driver import Driver, settle, wait_until

SAID = " Ich will nicht nur müssen.  "


@pytest.fixture
def shown(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Driver, UUID]]:
    driver, mother = story.start(tmp_path)
    yield driver, mother
    driver.program.parts.theme.set_text_percent(100)
    driver.stop()


def _file(driver: Driver, client_id: UUID) -> ClientFile:
    return driver.ask(GetClient(client_id)).file


def _matters(driver: Driver) -> list[str]:
    """From the top."""
    found = sorted(driver.all("matter", QLabel), key=lambda made: made.mapToGlobal(QPoint()).y())
    return [made.text() for made in found]


def _rows(driver: Driver, name: str) -> list[QPushButton]:
    # Asked while something is waited for: it must not wait itself.
    card = driver.all(f"card_{name}")[0]
    return [row for row in card.findChildren(QPushButton, "statement") if row.isVisible()]


def _choose(driver: Driver, name: str, code: str) -> None:
    box = driver.see(name, QComboBox)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


# --- what matters -----------------------------------------------------------------------------------


def test_that_the_newest_words_stand_largest_and_the_earlier_ones_are_reached(
    shown: tuple[Driver, UUID],
) -> None:
    driver, _ = shown
    assert _matters(driver) == [f"“{story.CHOIR}”"]
    driver.click("earlier_matters")
    wait_until(lambda: len(_matters(driver)) == 2, "both")
    assert _matters(driver) == [f"“{story.CHOIR}”", f"“{story.DOOR}”"]
    newest = driver.see("matter", QLabel)
    others = [label for label in driver.all("", QLabel) if label is not newest]
    on_page = [label for label in others if driver.see("card_matters").window() is label.window()]
    assert all(label.font().pointSizeF() <= newest.font().pointSizeF() for label in on_page)


def test_that_words_are_added_right_there_and_come_in_addition(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    driver.click("add_matters")
    driver.write_on(SAID)
    # There is a plan to be agreed on; whoever types means what they type.
    driver.ctrl(Qt.Key.Key_Return)
    wait_until(lambda: _matters(driver) == [f"“{SAID}”"], "the new words")
    assert [matter.text for matter in _file(driver, mother).matters] == [story.DOOR, story.CHOIR, SAID]
    newest = _file(driver, mother).matters[-1]
    assert (newest.said_by, newest.said_on) == ("client", driver.program.parts.gate.clock().date())
    assert driver.focus.objectName() == "add_matters"
    driver.see("message_action")
    driver.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: _matters(driver) == [f"“{story.CHOIR}”"], "taken back")


def test_that_who_said_it_and_the_day_are_kept(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    driver.click("add_matters")
    driver.write_on(SAID)
    _choose(driver, "matters_said_by", "client_with_relative")
    day = driver.see("matters_said_on", QLineEdit)
    day.clear()
    driver.write("matters_said_on", "2026-01-31")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("31.01.2026")
    newest = _file(driver, mother).matters[-1]
    assert (newest.said_by, str(newest.said_on)) == ("client_with_relative", "2026-01-31")


def test_that_a_day_that_is_none_is_said_at_its_field(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    driver.click("add_matters")
    driver.write_on(SAID)
    driver.see("matters_said_on", QLineEdit).clear()
    driver.write("matters_said_on", "31.2.")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("This is not a day of the calendar.")
    assert driver.see("matters_text", TextField).words() == SAID
    assert len(_file(driver, mother).matters) == 2


def test_that_one_key_makes_the_words_large(shown: tuple[Driver, UUID]) -> None:
    driver, _ = shown
    driver.click("add_matters")
    driver.press(Qt.Key.Key_F2)
    driver.see("large_words_field")
    driver.write_on("Ich")
    driver.press(Qt.Key.Key_Escape)
    settle()
    assert driver.see("matters_text", TextField).words() == "Ich"
    assert driver.focus.objectName() == "matters_text"


# --- nothing typed is lost --------------------------------------------------------------------------


def test_that_typing_and_its_place_stay_when_the_page_is_read_anew(shown: tuple[Driver, UUID]) -> None:
    driver, _ = shown
    driver.click("add_matters")
    driver.write_on("Ich will")
    driver.click("add_needs")
    driver.write_on("Ruhe am Vormittag")
    driver.click("save_needs")
    driver.wait_for_text("Ruhe am Vormittag")
    assert driver.see("matters_text", TextField).words() == "Ich will"
    driver.go_to("matters_text")
    driver.click("plan_meeting")
    driver.write_on("+14")
    driver.go_to("matters_text")
    driver.write_on(" auch")
    driver.click("save_meeting")
    driver.see("cancel_meeting")
    assert driver.see("matters_text", TextField).words() == "Ich will auch"


def test_that_typing_is_back_after_leaving_and_gone_once_it_is_saved(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    driver.click("add_matters")
    driver.write_on("Ich will")
    driver.click("theme", 4)
    driver.write_on("Ich lerne gern.")
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    story.go(driver, mother)
    driver.wait_for_text("It is not saved yet.")
    assert driver.see("matters_text", TextField).words() == "Ich will"
    assert driver.see("themes_text", TextField).words() == "Ich lerne gern."
    assert driver.see("theme", QPushButton, 4).isChecked()
    driver.ctrl(Qt.Key.Key_S)
    wait_until(lambda: not driver.all("matters_text") and not driver.all("themes_text"), "both are saved")
    wait_until(lambda: driver.ask(FindDraft(OVERVIEW_FORM, mother)) is None, "no draft is left")
    assert _file(driver, mother).themes[-1].code == "learning_work"


def test_that_leaving_a_form_leaves_the_page_and_the_words_in_it(shown: tuple[Driver, UUID]) -> None:
    driver, _ = shown
    driver.click("add_contributions")
    driver.write_on("Hilft beim")
    driver.press(Qt.Key.Key_Escape)
    assert not driver.all("contributions_text")
    again = driver.see("add_contributions", QPushButton)
    assert again.text() == "Go on writing"
    assert again.hasFocus()
    driver.press(Qt.Key.Key_Space)
    assert driver.see("contributions_text", TextField).words() == "Hilft beim"


# --- strengths beside needs -------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 160, 200])
def test_that_strengths_and_needs_weigh_the_same(shown: tuple[Driver, UUID], percent: int) -> None:
    driver, _ = shown
    driver.window.resize(1280, 800)
    driver.program.parts.theme.set_text_percent(percent)
    settle()
    strengths, needs = driver.see("card_strengths"), driver.see("card_needs")
    assert abs(strengths.width() - needs.width()) <= 1
    assert {_size(_rows(driver, name)[0]) for name in ("strengths", "needs")} == {
        _size(_rows(driver, "contributions")[0])
    }
    if percent < 200:
        assert strengths.mapToGlobal(strengths.rect().topLeft()).y() == (
            needs.mapToGlobal(needs.rect().topLeft()).y()
        )


def _size(row: QWidget) -> float:
    return row.findChildren(QLabel)[1].font().pointSizeF()


@pytest.mark.parametrize("name", ["strengths", "needs", "contributions"])
def test_that_a_sentence_is_added_put_right_and_taken_out_in_its_place(
    shown: tuple[Driver, UUID], name: str
) -> None:
    driver, mother = shown
    before = len(_file(driver, mother).parts(name))
    driver.click(f"add_{name}")
    driver.write_on("Mag Hunde")
    driver.ctrl(Qt.Key.Key_Return)
    wait_until(lambda: len(_rows(driver, name)) == before + 1, "one more")
    _rows(driver, name)[-1].click()
    driver.press(Qt.Key.Key_End)
    driver.write_on(" und Katzen")
    driver.ctrl(Qt.Key.Key_Return)
    driver.wait_for_text("Mag Hunde und Katzen")
    wait_until(lambda: not driver.all(f"form_{name}"), "the form is closed")
    _rows(driver, name)[-1].click()
    driver.click(f"take_out_{name}")
    driver.wait_for_text("Taken out.")
    assert len(_file(driver, mother).parts(name)) == before
    driver.click("message_action")
    driver.wait_for_text("Mag Hunde und Katzen")
    assert len(_file(driver, mother).parts(name)) == before + 1


def test_that_looking_at_a_sentence_changes_nothing(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    _rows(driver, "strengths")[0].click()
    assert driver.see("strengths_text", TextField).words() == story.SINGS
    assert len(_rows(driver, "strengths")) == 1
    driver.ctrl(Qt.Key.Key_Return)
    wait_until(lambda: len(_rows(driver, "strengths")) == 2, "both stand there again")
    assert not driver.sees_text("Saved.")
    assert _file(driver, mother).strengths[0].text == story.SINGS


def test_that_words_that_were_begun_are_not_put_away_for_others(shown: tuple[Driver, UUID]) -> None:
    driver, _ = shown
    driver.click("add_strengths")
    driver.write_on("Kann gut")
    driver.press(Qt.Key.Key_Escape)
    _rows(driver, "strengths")[0].click()
    assert driver.see("strengths_text", TextField).words() == "Kann gut"
    driver.click("theme", 0)
    driver.write_on("Es geht")
    driver.click("theme", 1)
    assert driver.see("themes_text", TextField).words() == "Es geht"
    assert driver.see("theme", QPushButton, 0).isChecked()


# --- themes -----------------------------------------------------------------------------------------


def test_that_themes_are_an_invitation_and_never_ten_empty_fields(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    assert len(driver.all("theme")) == 10
    assert not [field for field in driver.window.findChildren(TextField) if field.isVisible()]
    assert driver.see("next_small_step", QLabel).text() == story.LETTER
    driver.click("theme", 5)
    driver.wait_for_text(f"“{story.POST}”")
    assert len([field for field in driver.window.findChildren(TextField) if field.isVisible()]) == 2
    driver.write("themes_text", "Der Brief war gar nicht schlimm.")
    driver.write("themes_next_step", "Am Freitag den nächsten.")
    driver.click("save_themes")
    driver.wait_for_text("Am Freitag den nächsten.")
    wait_until(lambda: not driver.all("themes_text"), "the theme is closed")
    assert _file(driver, mother).themes[0].next_step == story.LETTER
    driver.click("theme", 5)
    driver.wait_for_text("“Der Brief war gar nicht schlimm.”")
    driver.wait_for_text(f"“{story.POST}”")
    driver.click("theme", 5)
    assert not driver.all("themes_text")


def test_that_a_theme_without_words_is_not_saved(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    driver.click("theme", 2)
    driver.ctrl(Qt.Key.Key_Return)
    driver.wait_for_text("This is needed.")
    assert len(_file(driver, mother).themes) == 1


# --- state ------------------------------------------------------------------------------------------


def test_that_the_state_goes_on_with_its_reason_and_its_history_stays(shown: tuple[Driver, UUID]) -> None:
    driver, mother = shown
    driver.click("add_state")
    box = driver.see("state_state", QComboBox)
    assert [box.itemData(place) for place in range(box.count())] == ["open"]
    driver.click("save_state")
    driver.wait_for_text("Open since")
    wait_until(lambda: not driver.all("state_state"), "the form is closed")
    driver.click("add_state")
    assert [box.itemData(place) for place in range(box.count())] == ["", "on_hold", "closed"]
    _choose(driver, "state_state", "on_hold")
    driver.click("save_state")
    driver.wait_for_text("Please write down the reason.")
    _choose(driver, "state_reason", "pause_agreed")
    driver.write("state_persons_view", SAID)
    driver.click("save_state")
    driver.wait_for_text("A break was agreed")
    driver.wait_for_text(f"“{SAID}”")
    driver.click("state_history")
    assert [(entry.state, entry.reason) for entry in _file(driver, mother).states] == [
        ("open", None),
        ("on_hold", "pause_agreed"),
    ]
    driver.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: not driver.sees_text("On hold since"), "taken back")
    driver.wait_for_text("Open since")
    assert [entry.state for entry in _file(driver, mother).states] == ["open"]
