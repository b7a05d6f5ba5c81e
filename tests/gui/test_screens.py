"""Every screen in every language and size of text: named for screen readers, nothing clipped or beside."""

from __future__ import annotations

import getpass
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from caseapp.gui.gate import Face
from caseapp.gui.pages.lock_page import LockPage
from caseapp.gui.widgets.state_view import State, StateView
from caseapp.gui.widgets.text_field import TextField
from caseapp.gui.workbench import Workbench
from caseapp.i18n import LANGUAGES, locale_name
from caseapp.usecases.print_record import PrintedBefore
from tests import window_story as story
from tests.gui import document_story as documents
from tests.gui import merge_story as merging
from tests.gui import network_story as network
from tests.gui import note_story as notes
from tests.gui import overview_story as overview
from tests.gui import people_story as people
from tests.gui.pseudo_language import OPEN, pseudo_spoken, speaks_pseudo
from tests.gui.screen_checks import (
    clipped_texts,
    shared_mnemonics,
    sideways_overflow,
    stray_windows,
    unnamed_controls,
    untranslated_texts,
)
from tests.memory_keyring import MemoryKeyring, in_use
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, settle, wait_until

SIZES = (100, 160, 200)
QUICK = {("de", 100), ("da", 200)}
"""One of each with every run; the others are slow because they are many."""

WALKS = [
    pytest.param(language, percent, marks=() if (language, percent) in QUICK else pytest.mark.slow)
    for language, percent in product(LANGUAGES, SIZES)
]


def _check(driver: Driver, screen: str) -> None:
    wait_until(lambda: not _is_on_its_way(driver), f"every part of {screen}")
    settle()
    faults = {
        "unnamed": unnamed_controls(driver.window),
        "clipped": clipped_texts(driver.window),
        "beside": sideways_overflow(driver.window),
        "stray": stray_windows(driver.window),
        "same mnemonic": shared_mnemonics(driver.window),
    }
    if speaks_pseudo():
        faults["untranslated"] = untranslated_texts(driver.window, OPEN, _data(driver))
    assert not any(faults.values()), f"{screen}: {faults}"
    # A part shown before it has its place is a window of its own for a moment, and takes the keys away.
    assert driver.window.isActiveWindow(), screen


def _is_on_its_way(driver: Driver) -> bool:
    """Some part, such as the pages before printing, comes a moment after the page itself."""
    parts = driver.window.findChildren(StateView)
    return any(part.isVisible() and part.state is State.LOADING for part in parts)


def _data(driver: Driver) -> set[str]:
    """What people typed, and the labels of the office's lists, which have translations of their own."""
    bench = driver.window.findChild(Workbench)
    codes = bench.page.workplace.office.codes if isinstance(bench, Workbench) else {}
    entries = [entry for known in codes.values() for entry in known.values()]
    labels = {entry.label("en") for entry in entries} | {entry.plural("en") for entry in entries}
    locale = QLocale(locale_name("en"))
    days = {locale.dayName(day) for day in range(1, 8)} | {locale.monthName(month) for month in range(1, 13)}
    typed = story.TYPED | notes.TYPED | documents.TYPED | network.TYPED
    return labels | days | typed | {"caseapp", getpass.getuser(), *LANGUAGES.values()}


@pytest.mark.parametrize(("language", "percent"), WALKS)
def test_that_every_screen_can_be_read_and_named(
    qapp: QApplication, tmp_path: Path, paper_tray: PaperTray, language: str, percent: int
) -> None:
    _walk(tmp_path, language, percent)


def test_that_every_text_is_translated_and_may_be_longer(
    qapp: QApplication, tmp_path: Path, paper_tray: PaperTray, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pseudo_spoken(monkeypatch):
        _walk(tmp_path, "en", 100)


def _walk(folder: Path, language: str, percent: int) -> None:
    driver = Driver.start(folder, language)
    driver.window.resize(1280, 800)
    driver.program.parts.theme.set_text_percent(percent)
    try:
        _check_set_up(driver)
        _check_person(driver)
        documents.walk(driver, folder, _check)
        _check_plan(driver)
        _check_settings(driver)
        _check_notes(driver)
        _check_note_lists(driver)
        for screen in merging.screens(driver):
            _check(driver, screen)
        _check_lists_and_lock(driver)
    finally:
        driver.program.parts.theme.set_text_percent(100)
        driver.stop()


def _check_set_up(driver: Driver) -> None:
    _check(driver, "welcome")
    driver.click("begin")
    _check(driver, "set-up")
    driver.click("make_register")
    _check(driver, "set-up with problems")
    driver.click("back")
    story.answer_set_up(driver)
    _check(driver, "recovery code")
    driver.click("written_down")
    driver.see("state_action")
    _check(driver, "nothing due")
    story.go_to_people(driver)
    driver.see("state_action")
    _check(driver, "no people")


def _check_person(driver: Driver) -> None:
    driver.click("new_person")
    _check(driver, "person form")
    driver.write("birth_date", "31.2.1988")
    driver.click("save")
    _check(driver, "person form with a problem")
    driver.see("birth_date", QLineEdit).clear()
    story.fill_in_person(driver)
    for more in ("contacts.add", "more_person", "more_talk", "more_people", "people.add", "more_visit"):
        driver.click(more)
    driver.click("more_groups")
    _check(driver, "person form unfolded")
    driver.click("save")
    driver.see("section_plan")
    _check(driver, "overview")
    overview.walk(driver, _check)
    network.walk(driver, _check)


def _check_plan(driver: Driver) -> None:
    story.write_plan(driver)
    _check(driver, "plan editor")
    driver.click("hints")
    _check(driver, "the whole plan")
    driver.see("plan_outline").setFocus()
    driver.press(Qt.Key.Key_Down)
    driver.click("more")
    driver.click("add_voice")
    _check(driver, "a goal unfolded")
    story.save_plan(driver)
    _check(driver, "plan")
    story.answer_goals(driver)
    _check(driver, "agreement")
    driver.click("signature_pen")
    driver.ctrl(Qt.Key.Key_Return)
    _check(driver, "agreement without the signature that was chosen")
    driver.click("signature_by_word")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")
    _check(driver, "preview")
    driver.click("print_later")
    driver.press(Qt.Key.Key_Return)
    driver.see("printer")
    driver.ctrl(Qt.Key.Key_P)
    driver.see("hand_over")
    driver.press(Qt.Key.Key_4)
    _check(driver, "hand-over")
    _check_photo(driver)
    driver.press(Qt.Key.Key_Escape)
    driver.see("goal_card", number=1)
    _check(driver, "agreed plan")
    _check_older_version(driver)


def _check_photo(driver: Driver) -> None:
    driver.click("show_photo")
    driver.see("photo_view")
    driver.press(Qt.Key.Key_Escape)
    driver.see("photo_card")
    _check(driver, "was a photo taken")
    driver.press(Qt.Key.Key_1)
    driver.see("made_copy", number=1)
    _check(driver, "copies")


def _check_older_version(driver: Driver) -> None:
    driver.click("edit_plan")
    driver.write("own_words", "!")
    driver.click("done")
    driver.see("goal_card", number=1)
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("not_yet")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_version").setFocus()
    driver.press(Qt.Key.Key_End)
    driver.see("newer_plan")
    driver.see("record_hand_over").setFocus()
    _check(driver, "an older version and its copies")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PrintedBefore, "is_same", lambda *_: False)
        driver.click("print_again")
        driver.see("copy_differs")
    _check(driver, "a copy that is drawn differently")


def _check_backups(driver: Driver) -> None:
    driver.click("section_backup")
    driver.see("last_backup")
    _check(driver, "no backup yet")
    driver.click("back_up")
    driver.see("backup_folder")
    _check(driver, "backup")
    driver.click("try_backup")
    driver.see("trial_found")
    _check(driver, "backup that was tried")
    driver.click("restore_backup")
    driver.see("which_backup")
    driver.click("go_on")
    _check(driver, "restore without a passphrase")
    driver.write("passphrase", story.PASSPHRASE)
    driver.click("go_on")
    driver.see("restore_moment")
    _check(driver, "restore, what will happen")
    driver.click("back")
    driver.see("which_backup")
    driver.click("back")
    driver.see("restore_backup")


def _check_settings(driver: Driver) -> None:
    story.open_settings(driver)
    _check(driver, "office")
    driver.click("import_people")
    driver.see("choose_people_file")
    _check(driver, "import")
    driver.click("back")
    driver.see("name")
    driver.see("name", QLineEdit).clear()
    driver.click("save")
    wait_until(lambda: driver.see("name").property("has_problem"), "the problem")
    _check(driver, "office with a problem")
    driver.write("name", "Sozialer Dienst Musterstadt")
    story.add_colleague(driver)
    driver.write("passphrase", "kurz")
    driver.click("set_passphrase")
    _check(driver, "passphrase with a problem")
    driver.click("later")
    driver.see("staff_name", number=1)
    _check(driver, "staff")
    driver.click("change_staff", 1)
    driver.click("retire")
    _check(driver, "colleague about to leave")
    driver.click("back")
    _check_access(driver)
    driver.click("quick_unlock_on")
    driver.click("quick_unlock_surely")
    _check(driver, "quick unlock with a problem")
    driver.click("section_look")
    _check(driver, "look and language")
    _check_backups(driver)
    driver.click("section_about")
    _check(driver, "about")
    driver.ctrl(Qt.Key.Key_K)
    _check(driver, "palette")
    driver.write_on("xyzzy")
    _check(driver, "palette without a match")
    driver.press(Qt.Key.Key_Escape)


def _check_access(driver: Driver) -> None:
    driver.click("section_access")
    driver.see("make_recovery")
    _check(driver, "passphrase and recovery sheet")
    driver.write("new_passphrase", "kurz")
    driver.click("change_passphrase")
    _check(driver, "another passphrase with problems")
    driver.write("recovery_passphrase", story.PASSPHRASE)
    driver.click("make_recovery")
    driver.see("sheet_page")
    driver.see("recovery_printer")
    _check(driver, "new recovery sheet")
    driver.click("leave_recovery")
    driver.click("begin_renewal")
    driver.click("renew_key")
    _check(driver, "before a new key for the register")
    driver.click("renew_not")


def _check_notes(driver: Driver) -> None:
    notes.open_meetings(driver)
    driver.see("state_action")
    _check(driver, "no notes")
    driver.click("state_action")
    driver.write("said_and_observed", notes.SAID)
    driver.ctrl(Qt.Key.Key_Return)
    _check(driver, "note about nobody yet")
    driver.write("person", "s")
    driver.see("found_person")
    _check(driver, "note with people to choose from")
    driver.press(Qt.Key.Key_Return)
    driver.see("goal_chip")
    driver.see("said_and_observed", TextField).clear()
    notes.write_parts(driver)
    driver.click("more")
    driver.click("add_present")
    driver.write("time", "25")
    driver.ctrl(Qt.Key.Key_S)
    _check(driver, "note with a problem")
    driver.see("time", QLineEdit).clear()
    notes.quick_note(driver, "", notes.ASKED)
    _check(driver, "quick note")
    notes.save_quick_note(driver)
    notes.read_back(driver)
    _check(driver, "note read back")
    notes.finish(driver)
    driver.click("addendum_begin")
    _check(driver, "finished note with an addendum")


def _check_note_lists(driver: Driver) -> None:
    notes.open_meetings(driver)
    driver.see("waiting_notes")
    driver.see("notes")
    _check(driver, "notes")
    driver.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    driver.see("state_title")
    _check(driver, "nothing searched")
    driver.write("search", "wohnung")
    driver.see("findings")
    _check(driver, "found everywhere")
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    driver.press(Qt.Key.Key_Return)
    driver.click("section_meetings")
    driver.see("client_notes")
    _check(driver, "a person's notes")


def _check_lists_and_lock(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_1)
    driver.see("promise")
    driver.press(Qt.Key.Key_Delete)
    driver.press(Qt.Key.Key_Return)
    _check(driver, "today")
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    _check(driver, "people")
    people.walk(driver, _check)
    driver.write("search", story.NEARLY)
    driver.see("near_person")
    _check(driver, "people written similarly")
    driver.ctrl(Qt.Key.Key_N)
    driver.write("called_name", story.CALLED)
    driver.write("family_name", story.FAMILY)
    driver.write("birth_date", "29.2.1988")
    driver.see("near_person")
    _check(driver, "form of a person who is here already")
    story.lock(driver)
    _check_quick_unlock(driver)
    driver.click("use_recovery_code")
    _check(driver, "lock with recovery code")


def _check_quick_unlock(driver: Driver) -> None:
    page = driver.window.findChild(LockPage)
    assert isinstance(page, LockPage)
    wait_until(page.chosen_staff, "who may unlock is known")
    worker = page.chosen_staff()
    assert worker is not None
    # As at the start of the program, with a keyring that takes its time.
    page.show_face(Face(story.OFFICE, ((worker, story.WORKER),), 0, frozenset({worker})))
    with in_use(MemoryKeyring()) as keyring:
        keyring.answers.clear()
        driver.click("quick_unlock")
        driver.see("quick_unlock_waiting")
        _check(driver, "lock while the keyring is asked")
        driver.click("quick_unlock_stop")
