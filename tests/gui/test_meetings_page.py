"""The list of notes, its search, and searching everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget

from caseapp.errors import DiskFaultError, NotAllowedError
from caseapp.usecases.note_views import FindNotes
from caseapp.usecases.notes import AddAddendum, AddNote, AddQuickNote
from tests.builders import PASSPHRASE, add_person, open_made
from tests.gui.note_story import CountingDriver, open_meetings
from tests.usecases.notes import finished, run
from tests.window_driver import Driver, type_text, wait_until
from tests.window_story import unlock

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """Two finished notes, one with an addendum, a draft and an unknown caller; the list of notes is open."""
    with open_made(tmp_path) as opened:
        olena, ali = add_person(opened, "Olena"), add_person(opened, "Ali")
        older = finished(opened, olena, persons_view="Ich will eine Tür.", day=_day("2026-02-01"))
        run(opened, AddAddendum(older, "Es war doch ein Montag."))
        finished(opened, ali, persons_view="Ich will in den Chor.", day=_day("2026-02-20"))
        run(opened, AddNote(ali, {"said_and_observed": "Noch nicht fertig.", "day": _day("2026-02-25")}))
        run(opened, AddQuickNote(None, "Jemand fragt nach einem Platz.", more={"day": _day("2026-02-24")}))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    open_meetings(driver)
    yield driver
    driver.stop()


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _column(driver: Driver, name: str, column: int) -> list[str]:
    model = driver.see(name, QTableView).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_that_drafts_and_unknown_callers_wait_above_the_finished_notes(program: Driver) -> None:
    program.wait_for_text("Waiting to be finished")
    wait_until(lambda: len(_column(program, "notes", 0)) == 2, "the finished notes")
    assert _column(program, "waiting_notes", 1) == ["Beispiel-Müller, Ali", "Unknown caller"]
    assert _column(program, "notes", 1) == ["Beispiel-Müller, Ali", "Beispiel-Müller, Olena"]
    assert _column(program, "notes", 4) == ["", "1 addendum"]
    assert program.sees_text("2 finished notes")


def test_that_enter_in_the_search_goes_on_with_the_newest_draft(program: Driver) -> None:
    program.wait_for_text("Waiting to be finished")
    program.press(Qt.Key.Key_Return)
    program.wait_for_page("Note about Ali")


def test_that_yesterdays_draft_is_finished_in_four_actions(program: Driver) -> None:
    program.ctrl(Qt.Key.Key_2)
    program.see("people")
    hands = CountingDriver(program)
    hands.press(Qt.Key.Key_4, _CTRL)
    hands.press(Qt.Key.Key_Return)
    program.wait_for_page("Note about Ali")
    hands.press(Qt.Key.Key_Return, _CTRL)
    wait_until(program.see("finish_note").isEnabled, "the note can be read")
    hands.press(Qt.Key.Key_Return, _CTRL)
    program.see("addendum_begin")
    assert hands.actions == 4


def test_that_the_arrows_of_the_search_go_through_both_lists(program: Driver) -> None:
    program.wait_for_text("Waiting to be finished")
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Down)
    assert not program.see("waiting_notes", QTableView).selectionModel().hasSelection()
    program.press(Qt.Key.Key_Up)
    assert not program.see("notes", QTableView).selectionModel().hasSelection()
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Return)
    program.wait_for_page("Olena")


def test_that_the_words_of_an_addendum_find_their_note(program: Driver) -> None:
    program.wait_for_text("Waiting to be finished")
    # No pause between the last letter and Enter: the answer must be that of the whole word.
    type_text(program.see("search"), "montag")
    program.press(Qt.Key.Key_Return)
    program.wait_for_page("Olena")
    program.wait_for_text("Es war doch ein Montag.")


def test_that_finds_show_the_piece_with_the_word(program: Driver) -> None:
    program.write("search", "chor")
    wait_until(lambda: _column(program, "notes", 3) == [_find()], "the note with the word")
    assert not program.sees_text("Waiting to be finished")
    program.write("search", "xyz")
    program.wait_for_text("No match.")


def _find() -> str:
    return "… will in den Chor."


def test_that_nothing_yet_invites_the_first_note(open_program: Driver) -> None:
    open_meetings(open_program)
    open_program.wait_for_text("No notes yet")
    open_program.click("state_action")
    open_program.wait_for_page("New note")


def test_that_a_fault_is_said_and_trying_again_shows_the_notes(
    program: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFaultError

    program.wait_for_text("Waiting to be finished")
    program.ctrl(Qt.Key.Key_2)
    program.see("people")
    monkeypatch.setattr(FindNotes, "run", refuse)
    open_meetings(program)
    program.wait_for_text("Try again")
    monkeypatch.undo()
    program.click("state_action")
    wait_until(lambda: len(_column(program, "notes", 0)) == 2, "the finished notes")


def test_that_somebody_without_the_right_is_told_whom_to_ask(
    program: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise NotAllowedError(lead_name="Frau Beispiel")

    program.wait_for_text("Waiting to be finished")
    program.ctrl(Qt.Key.Key_2)
    program.see("people")
    monkeypatch.setattr(FindNotes, "run", refuse)
    open_meetings(program)
    program.see("state_title")
    program.wait_for_text("Frau Beispiel")
    assert not program.all("state_action")


def test_that_searching_everywhere_finds_people_and_notes_and_enter_opens(program: Driver) -> None:
    program.press(Qt.Key.Key_F, _CTRL, _SHIFT)
    program.wait_for_page("Search everywhere")
    program.write("search", "olena")
    table = program.see("findings", QTableWidget)
    wait_until(lambda: table.rowCount() == 1, "one person")
    program.press(Qt.Key.Key_Return)
    program.wait_for_page("Olena")
    program.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    program.wait_for_page("Search everywhere")
    program.write("search", "fertig")
    model = program.see("findings", QTableWidget).model()
    wait_until(lambda: model.index(0, 1).data() == "Ali", "the draft")
    program.press(Qt.Key.Key_Return)
    program.wait_for_page("Note about Ali")


def test_that_the_navigation_says_where_one_is(program: Driver) -> None:
    assert program.see("navigate_meetings").property("checked")
    program.click("navigate_people")
    program.see("people")
    assert not program.see("navigate_meetings").property("checked")
