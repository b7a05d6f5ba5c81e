"""The rows and folds of the person's form: written by hand, told of problems, kept unsaved, and stored."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit

from caseapp.domain.client import ClientFile
from caseapp.errors import DiskFullError
from caseapp.gui.forms.client_form import ClientForm
from caseapp.gui.forms.client_input import BLANK, changed_client, changes_anything, entries_of
from caseapp.gui.forms.client_row_input import ROW_FIELDS, is_there, new_row
from caseapp.gui.navigation import Place
from caseapp.gui.workbench import Workbench
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.client import AddClient, GetClient, NewPart
from caseapp.usecases.lanes import Lanes
from caseapp.usecases.people_list import FindPeople
from caseapp.usecases.special_data import LookAtTargetGroups
from tests.builders import MOMENT, PASSPHRASE, FixedClock, add_person, open_made
from tests.gui.conftest import running
from tests.gui.test_client_form_input import TYPED
from tests.window_driver import Driver, settle
from tests.window_story import unlock

HINT = "Die Klingel ist kaputt, bitte anrufen."
PARTS = (
    NewPart("languages", {"code": "da"}),
    NewPart("languages", {"code": "ar"}),
    NewPart("contacts", {"contact_kind": "mobile", "value": "0170 1", "is_preferred": True}),
    NewPart("contacts", {"contact_kind": "email", "value": "s@beispiel.invalid", "best_time": "abends"}),
    NewPart("addresses", {"street": "Ringvej 4", "city": "Aarhus", "said_by": "relative"}),
    NewPart("people", {"name": "Karen Grønbæk", "relation": "parent", "in_household": True}),
    NewPart("people", {"name": "Chor am Hafen", "network_kind": "group"}),
    NewPart("people", {"name": "Frau Winter", "authority": "guardian", "valid_until": date(2025, 12, 31)}),
    NewPart("target_groups", {"code": "homelessness"}),
    NewPart("target_groups", {"code": "addiction", "is_primary": True}),
    NewPart("sources", {"field": "birth_date", "said_by": "relative"}),
)
VALUES = {
    "called_name": "Søren",
    "family_name": "Grønbæk",
    "birth_date": date(1988, 2, 1),
    "birth_precision": "month",
    "other_names": "Müller",
    "communication_needs": ("easy_language", "large_print"),
    "interpreter_language": "ar",
    "interpreter_how": "by_phone",
    "address_protected": True,
    "visit_hint": HINT,
    "visit_hint_until": date(2026, 1, 31),
}


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The form of somebody of whom everything is known; Karen has a record, too."""
    with open_made(tmp_path) as opened:
        add_person(opened, "Karen", family_name="Zander")
        soren = opened.executor.run(AddClient(VALUES, PARTS)).subject
    made = Driver.start(tmp_path, clock=FixedClock())
    unlock(made, PASSPHRASE)
    _bench(made).page.place_requested.emit(Place("client", soren))
    made.wait_for_page("Søren")
    made.click("edit_client")
    made.see("called_name")
    settle()
    yield from running(made)


def _id_of(driver: Driver, name: str) -> UUID:
    found = driver.ask(FindPeople(_bench(driver).page.workplace.people, name))
    return found.people.ids(0, 1)[0]


def _file(driver: Driver, name: str = "Søren") -> ClientFile:
    return driver.ask(GetClient(_id_of(driver, name))).file


def _bench(driver: Driver) -> Workbench:
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench


def _save(driver: Driver) -> ClientFile:
    driver.ctrl(Qt.Key.Key_S)
    driver.see("section_plan")
    return _file(driver)


def _choose(driver: Driver, name: str, words: str, number: int = 0) -> None:
    box = driver.see(name, QComboBox, number)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
    settle()


def _numbers(driver: Driver) -> list[QLineEdit]:
    """As they stand on the page: rows that moved were not made in this order."""
    fields = driver.all("contacts.value", QLineEdit)
    return sorted(fields, key=lambda field: field.mapTo(driver.window, QPoint()).y())


def _looks(driver: Driver) -> int:
    opened = driver.window._open
    assert opened is not None
    count = "SELECT count(*) FROM audit_record WHERE action = 'LookAtTargetGroups'"
    with opened.session.opened.register.background.connect() as connection:
        number: int = connection.exec_driver_sql(count).scalar_one()
    return number


def test_that_a_whole_record_saved_unchanged_changes_nothing(driver: Driver) -> None:
    before = _file(driver)
    assert _save(driver).client.version == before.client.version
    assert not driver.sees_text("Saved.")


def test_that_the_form_reads_back_all_that_it_shows(driver: Driver) -> None:
    workplace, file = _bench(driver).page.workplace, _file(driver)
    form = ClientForm(workplace, file.client.id)
    wanted = entries_of(file, workplace.wording.day)
    form.show_entries(wanted)
    assert form.entries() == wanted
    assert not changes_anything(changed_client(file, wanted, form.entries(), MOMENT.date()))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(typed=TYPED)
def test_that_the_form_reads_back_whatever_it_shows(driver: Driver, typed: dict[str, Any]) -> None:
    form = ClientForm(_bench(driver).page.workplace)
    form.show_entries(typed)
    back = form.entries()
    for name in ROW_FIELDS:
        back[name] = [row for row in back[name] if is_there(name, row)]
    assert back == typed


def test_that_folds_say_what_they_hold(driver: Driver) -> None:
    said = {
        "more_person_summary": "Müller · Said by: Relative",
        "more_talk_summary": "Easy language · Large print · Interpreter for Arabic",
        "more_people_summary": "Karen Grønbæk · Frau Winter",
        "more_visit_summary": HINT,
    }
    assert {name: driver.see(name, QLabel).text() for name in said} == said
    assert not driver.all("visit_hint")
    driver.click("more_visit")
    driver.see("visit_hint")
    assert driver.sees_text("Never printed.")
    assert driver.sees_text("This day has passed. Does it still hold?")


def test_that_rows_are_added_and_moved_by_keys_and_stored_in_their_order(driver: Driver) -> None:
    driver.click("contacts.add")
    driver.write_on("0170 3")
    driver.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert driver.focus is _numbers(driver)[1]
    driver.click("languages.up")
    after = _save(driver)
    assert [one.value for one in after.contacts] == ["0170 1", "0170 3", "s@beispiel.invalid"]
    assert [one.code for one in after.languages] == ["ar", "da"]


def test_that_tab_goes_through_new_rows_as_the_eye_does(driver: Driver) -> None:
    driver.click("contacts.add")
    driver.write_on("0170 3")
    names = []
    for _ in range(8):
        driver.press(Qt.Key.Key_Tab)
        names.append(driver.focus.objectName())
    assert names == [
        "contacts.note",
        "contacts.safe",
        "contacts.is_preferred",
        "contacts.more",
        "contacts.up",
        "contacts.take_out",
        "contacts.add",
        "addresses.street",
    ]


def test_that_tab_leaves_the_field_that_finds_a_record(driver: Driver) -> None:
    driver.click("more_people")
    driver.click("people.add")
    driver.go_to("people.link")
    driver.press(Qt.Key.Key_Tab)
    assert driver.focus.objectName() == "people.up"


def test_that_a_row_taken_out_can_be_put_back_and_is_gone_after_saving(driver: Driver) -> None:
    assert driver.see("contacts.take_out").accessibleName() == "Take out: 0170 1"
    driver.click("contacts.take_out", 0)
    assert [field.text() for field in driver.all("contacts.value", QLineEdit)] == ["s@beispiel.invalid"]
    assert driver.sees_text("Put back: 0170 1")
    driver.press(Qt.Key.Key_Space)
    assert [field.text() for field in _numbers(driver)] == ["0170 1", "s@beispiel.invalid"]
    assert driver.focus is _numbers(driver)[0]
    assert not driver.all("contacts.put_back")
    # The one that was put back was made last.
    driver.click("contacts.take_out", 0)
    assert [one.value for one in _save(driver).contacts] == ["0170 1"]


def test_that_one_way_is_preferred_and_an_unsafe_one_is_said_at_its_row(driver: Driver) -> None:
    driver.click("contacts.is_preferred", 1)
    assert not driver.see("contacts.is_preferred", QCheckBox, 0).isChecked()
    driver.click("contacts.safe", 1)
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Only a way that is safe can be the preferred one.")
    field = driver.see("contacts.value", QLineEdit, 1)
    assert field.hasFocus()
    assert field.property("has_problem")
    driver.click("contacts.safe", 1)
    assert [one.is_preferred for one in _save(driver).contacts] == [False, True]


def test_that_a_problem_behind_a_fold_opens_it(driver: Driver) -> None:
    driver.click("more_talk")
    _choose(driver, "interpreter_language", "No interpreter")
    driver.click("more_talk")
    assert not driver.all("interpreter_language")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("For which language is somebody to interpret?")
    assert driver.see("interpreter_language").hasFocus()


def test_that_a_protected_address_is_one_switch_with_a_sentence_and_who_asked_for_it(driver: Driver) -> None:
    assert driver.see("address_protected", QCheckBox).isChecked()
    assert driver.sees_text("no print, export, calendar, list or label shows an address")
    _choose(driver, "sources.address_protected", "The person")
    driver.click("address_protected")
    assert not driver.all("sources.address_protected")
    driver.click("address_protected")
    sources = {source.field: source.said_by for source in _save(driver).sources}
    assert sources == {"birth_date": "relative", "address_protected": "client"}


def test_that_a_relative_is_tied_to_their_own_record_and_parted_again(driver: Driver) -> None:
    driver.click("more_people")
    driver.click("people.change")
    driver.write("people.link", "Zander")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("Has an own record here.")
    after = _save(driver)
    assert after.people[0].linked_client_id == _id_of(driver, "Zander")
    driver.click("edit_client")
    driver.click("more_people")
    driver.wait_for_text("has an own record here")
    driver.click("people.change")
    driver.click("people.open")
    driver.wait_for_page("Karen")
    driver.press(Qt.Key.Key_Escape)
    driver.click("more_people")
    driver.click("people.change")
    driver.click("people.unlink")
    assert _save(driver).people[0].linked_client_id is None


def test_that_nobody_is_tied_by_half_a_name_or_to_themselves(driver: Driver) -> None:
    driver.click("more_people")
    driver.click("people.add")
    driver.write_on("Lisbeth")
    driver.write("people.link", "Niemand")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Nobody is chosen. Choose somebody from the list, or leave it empty.")
    driver.see("people.link", QLineEdit).clear()
    driver.write("people.link", "Grønbæk")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("Has an own record here.")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("This is the person themselves.")
    driver.see("people.link", QLineEdit).clear()
    driver.press(Qt.Key.Key_Backspace)
    assert [one.name for one in _save(driver).people][-1] == "Lisbeth"


def test_that_what_somebody_may_do_ends_quietly(driver: Driver) -> None:
    driver.click("more_people")
    driver.wait_for_text("Legal guardian · until 31.12.2025, which has passed")
    driver.click("people.change", 1)
    assert driver.sees_text("This day has passed. Does it still hold?")
    driver.see("people.valid_until", QLineEdit).clear()
    driver.write("people.valid_until", "+14")
    driver.press(Qt.Key.Key_Tab)
    assert not driver.sees_text("This day has passed.")
    assert _save(driver).people[2].valid_until == date(2026, 3, 16)


def test_that_whoever_writes_in_a_row_stays_in_it_when_kept_typing_comes_back(driver: Driver) -> None:
    form = ClientForm(_bench(driver).page.workplace)
    form.show_entries({**BLANK, "contacts": [{**new_row("contacts"), "value": "0170 1"}]})
    field = form.findChild(QLineEdit, "contacts.value")
    form.show_entries({**BLANK, "contacts": [{**new_row("contacts"), "value": f"0170 {n}"} for n in (2, 3)]})
    assert [one.text() for one in form.findChildren(QLineEdit, "contacts.value")] == ["0170 2", "0170 3"]
    form.show_entries(BLANK)
    assert [row["value"] for row in form.entries()["contacts"]] == [""]
    assert form.findChild(QLineEdit, "contacts.value") is field


def test_that_rows_typed_and_taken_out_come_back_after_leaving(driver: Driver) -> None:
    driver.click("contacts.take_out", 0)
    driver.click("addresses.add")
    driver.write_on("Havnegade 1")
    driver.click("more_people")
    driver.click("people.add")
    driver.write_on("Lisbeth")
    driver.press(Qt.Key.Key_Escape)
    driver.click("edit_client")
    driver.wait_for_text("It is not saved yet.")
    assert [field.text() for field in driver.all("contacts.value", QLineEdit)] == ["s@beispiel.invalid"]
    assert [field.text() for field in driver.all("addresses.street", QLineEdit)] == [
        "Ringvej 4",
        "Havnegade 1",
    ]
    after = _save(driver)
    assert [one.name for one in after.people] == ["Karen Grønbæk", "Chor am Hafen", "Frau Winter", "Lisbeth"]
    assert len(after.contacts) == 1


def test_that_target_groups_are_shown_only_after_the_look_is_recorded(driver: Driver) -> None:
    assert driver.sees_text("Hidden until you open them. Each look is recorded.")
    assert not driver.sees_text("People without a home")
    assert _looks(driver) == 0
    driver.click("more_groups")
    driver.wait_for_text("People without a home")
    assert _looks(driver) == 1
    driver.click("target_groups.refugees")
    _choose(driver, "target_groups.first", "People who have fled")
    driver.click("target_groups.homelessness")
    groups = [(group.code, group.is_primary) for group in _save(driver).target_groups]
    assert groups == [("addiction", False), ("refugees", True)]
    assert _looks(driver) == 1


class FullDisk:
    """Lanes that record no look."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lanes, name)

    def write(self, command: Command) -> Future[Changes]:
        """A look meets a full disk; everything else is written."""
        if not isinstance(command, LookAtTargetGroups):
            return self._lanes.write(command)
        answer: Future[Changes] = Future()
        answer.set_exception(DiskFullError())
        return answer


def test_that_a_look_which_cannot_be_recorded_shows_nothing(driver: Driver) -> None:
    opened = driver.window._open
    assert opened is not None
    lanes = FullDisk(opened.session.lanes)
    driver.program.parts.runner.attach(lanes)  # type: ignore[arg-type]
    driver.click("more_groups")
    driver.wait_for_text("disk is full")
    assert not driver.sees_text("People without a home")
    assert not driver.all("target_groups.first")
    driver.program.parts.runner.attach(opened.session.lanes)
    driver.click("more_groups")
    driver.wait_for_text("People without a home")


def test_that_a_new_person_needs_a_name_and_nothing_more(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    driver.wait_for_page("New client")
    driver.write("called_name", "Berit")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_page("Berit")
    file = _file(driver, "Berit")
    assert file.client.state == "new"
    lists = ("languages", "contacts", "addresses", "people", "target_groups", "sources")
    assert [name for name in lists if file.parts(name)] == []
