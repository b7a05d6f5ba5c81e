"""The command palette and the keys, which are made from the same declarations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QTableWidget

from caseapp.gui.theme.tokens import DARK
from tests.window_driver import Driver, settle, wait_until


def rows(driver: Driver) -> list[str]:
    table = driver.see("palette_rows", QTableWidget)
    cells = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
    return [" | ".join(cell.text() for cell in row if cell is not None and cell.text()) for row in cells]


def open_palette(driver: Driver, typed: str = "") -> None:
    driver.ctrl(Qt.Key.Key_K)
    assert driver.see("palette_entry").hasFocus()
    driver.write_on(typed)


def test_that_it_lists_what_can_be_done_with_its_key_and_nothing_that_cannot(open_program: Driver) -> None:
    open_palette(open_program)
    listed = rows(open_program)
    for line in ("New person | Ctrl+N", "Settings | Ctrl+,", "Lock | Ctrl+L", "Look: dark"):
        assert line in listed
    assert "Change the language to Dansk" in listed
    assert "Change the language to English" not in listed, "the window speaks it already"
    assert not any(line.startswith(("Undo", "Do it again", "Save")) for line in listed)


def test_that_no_key_is_bound_twice(open_program: Driver) -> None:
    keys = [made.key().toString() for made in open_program.window.findChildren(QShortcut)]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+K", "Ctrl+,", "Ctrl+5", "Ctrl+L", "Esc"} <= set(keys)


def test_that_letters_find_an_action_also_with_other_letters_and_enter_does_it(open_program: Driver) -> None:
    open_palette(open_program, "SÉTT")
    assert rows(open_program) == ["Settings | Ctrl+,"]
    open_program.press(Qt.Key.Key_Return)
    open_program.see("lead_name")
    assert not open_program.all("palette")


def test_that_arrows_choose_and_escape_leaves_with_the_focus_where_it_was(open_program: Driver) -> None:
    search = open_program.see("search", QLineEdit)
    assert search.hasFocus()
    open_palette(open_program)
    table = open_program.see("palette_rows", QTableWidget)
    open_program.press(Qt.Key.Key_Down)
    open_program.press(Qt.Key.Key_Down)
    open_program.press(Qt.Key.Key_Up)
    assert table.currentRow() == 1
    open_program.press(Qt.Key.Key_Tab)
    assert open_program.see("palette_entry").hasFocus()
    open_program.press(Qt.Key.Key_Escape)
    assert not open_program.all("palette")
    assert search.hasFocus()
    open_palette(open_program)
    open_program.ctrl(Qt.Key.Key_K)
    assert not open_program.all("palette")


def test_that_a_person_is_found_in_any_spelling_and_opened(program_with_plan: Driver) -> None:
    open_palette(program_with_plan, "soeren")
    wait_until(lambda: rows(program_with_plan) == ["Beispiel-Müller, Søren | 2026-00001"], "the person")
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.wait_for_page("Søren")


def test_that_a_quick_hand_opens_whom_it_typed(program_with_plan: Driver) -> None:
    program_with_plan.ctrl(Qt.Key.Key_K)
    entry = program_with_plan.see("palette_entry", QLineEdit)
    entry.setText("sø")
    entry.setText("søren")
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.wait_for_page("Søren")


def test_that_nothing_found_is_said(open_program: Driver) -> None:
    open_palette(open_program, "xyzzy")
    open_program.wait_for_text("No match.")
    open_program.press(Qt.Key.Key_Return)
    assert open_program.all("palette")


def test_that_the_buttons_of_the_page_are_offered_too(program_with_plan: Driver) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.see("edit_client")
    open_palette(program_with_plan, "change det")
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.see("called_name")
    open_palette(program_with_plan, "save")
    assert rows(program_with_plan) == ["Save | Ctrl+S"]


def test_that_the_look_changes_at_once(open_program: Driver) -> None:
    theme = open_program.program.parts.theme
    open_palette(open_program, "dark")
    open_program.press(Qt.Key.Key_Return)
    assert theme.tokens is DARK
    theme.choose("system")
    settle()


def test_that_locking_from_the_palette_closes_the_register(open_program: Driver) -> None:
    open_palette(open_program, "lock")
    open_program.press(Qt.Key.Key_Return)
    open_program.see("unlock")
    wait_until(lambda: not open_program.window.is_open, "the register is closed")
