"""Writing, saving, reading back and finishing a note in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView

from caseapp.errors import DiskFullError
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.drafts import SaveDraft
from tests.gui import note_story as story
from tests.window_driver import Driver, settle, wait_until


def _words(driver: Driver, name: str) -> str:
    return driver.see(name, TextField).words()


def _wait_for_rows(driver: Driver, name: str, count: int) -> QTableView:
    table = driver.see(name, QTableView)
    wait_until(lambda: table.model().rowCount() == count, f"{count} notes")
    return table


def test_that_a_note_is_written_read_back_and_finished_for_ever(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.wait_for_page("Note about Søren")
    story.write_parts(driver)
    driver.click("goal_chip")
    story.read_back(driver)
    driver.wait_for_page("Søren, is this right?")
    assert driver.sees_text(story.SAID)
    assert not driver.sees_text(story.JUDGED)
    assert driver.sees_text("A part of this note is not on the shared screen. It can be asked for.")
    driver.write("persons_comment", "Ja, so war es.")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("addendum_begin")
    driver.wait_for_text(story.JUDGED)
    assert driver.sees_text("Ja, so war es.")
    assert driver.sees_text("Ich finde eine Wohnung, die ich bezahlen kann.")
    assert not driver.all("said_and_observed")
    # The way back leads past the form, to the person's notes.
    driver.press(Qt.Key.Key_Escape)
    table = _wait_for_rows(driver, "client_notes", 1)
    assert table.model().index(0, 3).data() == ""


def test_that_an_addendum_stands_below_the_note_with_its_day_and_author(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    story.write_parts(driver)
    story.read_back(driver)
    story.finish(driver)
    driver.click("addendum_begin")
    driver.click("addendum_save")
    driver.wait_for_text("This is needed.")
    driver.write("addendum_text", "Es war der 31. Mai.")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("addendum")
    driver.wait_for_text("Es war der 31. Mai.")
    assert driver.sees_text("Frau Beispiel")


def test_that_saving_stays_in_the_form_and_says_that_it_is_saved(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Eins")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Saved on this laptop")
    driver.write("said_and_observed", " und zwei")
    driver.ctrl(Qt.Key.Key_S)
    driver.click("back")
    table = _wait_for_rows(driver, "client_notes", 1)
    assert table.model().index(0, 2).data() == "Eins und zwei"
    assert table.model().index(0, 3).data() == "Draft"


def test_that_taking_a_save_back_shows_the_note_as_it_was(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.quick_note(driver, "søren", "Eins")
    story.save_quick_note(driver)
    story.open_meetings(driver)
    driver.click("resume_draft")
    driver.wait_for_page("Note about Søren")
    driver.write("text", " und zwei")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Saved.")
    driver.click("message_action")
    driver.wait_for_text("Taken back.")
    wait_until(lambda: _words(driver, "text") == "Eins", "the words before")


def test_that_leaving_keeps_the_typing_of_a_new_note_and_leads_back_to_it(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("persons_view", "Halb getippt")
    driver.click("hide_persons_view")
    driver.press(Qt.Key.Key_Escape)
    story.open_meetings(driver)
    driver.wait_for_text("A new note about Søren")
    driver.click("resume_typing")
    wait_until(lambda: _words(driver, "persons_view") == "Halb getippt", "the typing is back")
    assert driver.see("hide_persons_view", QAbstractButton).isChecked()
    assert driver.sees_text("is back. It is not saved yet.")


def test_that_typing_about_one_person_never_shows_in_a_note_about_another(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("persons_view", "Nur über Søren")
    story.open_meetings(driver)
    driver.click("new_note")
    driver.see("person")
    settle()
    assert _words(driver, "persons_view") == ""


def test_that_an_unassigned_note_waits_until_somebody_knows_whom_it_is_about(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    story.open_meetings(driver)
    driver.click("new_note")
    driver.write("said_and_observed", "Jemand hat angerufen.")
    driver.ctrl(Qt.Key.Key_Return)
    driver.wait_for_text("It is not clear yet whom this note is about")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_page("Note about an unknown caller")
    driver.press(Qt.Key.Key_Escape)
    driver.wait_for_text("Waiting to be finished")
    driver.click("resume_draft")
    driver.write("person", "søren")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Note about Søren")
    assert _words(driver, "said_and_observed") == "Jemand hat angerufen."
    story.read_back(driver)


def test_that_choosing_the_person_after_typing_keeps_every_word(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.open_meetings(driver)
    driver.click("new_note")
    driver.write("said_and_observed", "Erst die Worte.")
    driver.write("person", "søren")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Note about Søren")
    assert _words(driver, "said_and_observed") == "Erst die Worte."
    driver.see("goal_chip", number=1)


def test_that_a_removed_draft_comes_back_with_undo(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Ein Irrtum")
    driver.click("remove_note")
    driver.wait_for_text("No notes yet")
    driver.click("message_action")
    table = _wait_for_rows(driver, "client_notes", 1)
    assert table.model().index(0, 2).data() == "Ein Irrtum"


def test_that_every_problem_is_said_at_its_field_and_nothing_is_lost(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Bleibt")
    driver.write("time", "25:00")
    driver.see("day", QLineEdit).clear()
    driver.write("day", "31.2.2026")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("This is not a time of the clock: 14:05 is one.")
    assert driver.sees_text("This is not a day of the calendar.")
    assert _words(driver, "said_and_observed") == "Bleibt"
    assert driver.see("day").hasFocus()


def test_that_an_empty_note_cannot_be_read_back(program_with_plan: Driver) -> None:
    story.begin_note(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.wait_for_text("There is nothing in this note yet")


def test_that_who_was_there_and_who_interpreted_stands_under_more(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Zu dritt")
    assert not driver.all("add_present")
    driver.click("more")
    driver.click("add_present")
    driver.write_on("Ihre Schwester")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Saved on this laptop")
    story.read_back(driver)
    assert driver.sees_text("Ihre Schwester")


def test_that_what_changed_after_reading_back_is_read_back_again(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Eins")
    story.read_back(driver)
    driver.press(Qt.Key.Key_Escape)
    driver.write("said_and_observed", " und zwei")
    story.read_back(driver)
    assert driver.sees_text("Eins und zwei")


def test_that_the_meeting_over_button_reads_the_plan_back(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Bleibt getippt")
    driver.click("meeting_over")
    driver.wait_for_page("Søren, is this our plan?")
    driver.press(Qt.Key.Key_Escape)
    wait_until(lambda: _words(driver, "said_and_observed") == "Bleibt getippt", "the typing is back")


def test_that_taking_the_first_save_back_takes_the_note_away_and_doing_it_again_brings_it_back(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Ein Satz")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Saved.")
    driver.click("message_action")
    driver.wait_for_page("Meetings")
    driver.wait_for_text("No notes yet")
    driver.click("message_action")
    table = _wait_for_rows(driver, "waiting_notes", 1)
    assert table.model().index(0, 3).data() == "Ein Satz"


def test_that_a_full_disk_is_said_and_the_text_stays(
    program_with_plan: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFullError

    driver = program_with_plan
    story.begin_note(driver)
    monkeypatch.setattr(SaveDraft, "execute", refuse)
    driver.write("said_and_observed", "Bleibt stehen")
    driver.wait_for_text("Not saved – your text is still here")
    assert _words(driver, "said_and_observed") == "Bleibt stehen"
    monkeypatch.undo()
    driver.write("said_and_observed", ", ganz")
    driver.wait_for_text("Draft · Saved on this laptop")


@pytest.mark.parametrize("typed", ["0905", "9.05", "09:05"])
def test_that_a_time_is_understood_as_it_is_typed(program_with_plan: Driver, typed: str) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Früh")
    driver.write("time", typed)
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Saved on this laptop")
    driver.press(Qt.Key.Key_Escape)
    _wait_for_rows(driver, "client_notes", 1).setFocus()
    driver.press(Qt.Key.Key_Return)
    assert driver.see("time", QLineEdit).text() == "09:05"
