"""The preview shows the real pages, and a PDF is saved whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from caseapp.gui.pages.print_page import PrintPage
from tests.window_driver import Driver, wait_until


def _open_preview(driver: Driver) -> PrintPage:
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("preview")
    driver.see("sheet_page")
    return driver.window.findChildren(PrintPage)[0]


def test_that_the_pages_stand_beside_the_text_for_reading_aloud(program_with_plan: Driver) -> None:
    _open_preview(program_with_plan)
    text = program_with_plan.see("sheet_text", QLabel).text()
    assert "Ich finde eine Wohnung, die ich bezahlen kann." in text
    assert program_with_plan.see("sheet_page").accessibleName().startswith("Page 1 of ")
    assert program_with_plan.sees_text("Draft – not agreed yet")


def test_that_another_language_builds_the_sheet_anew(program_with_plan: Driver) -> None:
    _open_preview(program_with_plan)
    before = program_with_plan.see("sheet_text", QLabel).text()
    box = program_with_plan.see("sheet_language", QComboBox)
    box.setFocus()
    program_with_plan.press(Qt.Key.Key_End)
    wait_until(lambda: program_with_plan.see("sheet_text", QLabel).text() != before, "the other language")
    assert "Ich finde eine Wohnung" in program_with_plan.see("sheet_text", QLabel).text()


def test_that_the_next_steps_stand_on_one_page(program_with_plan: Driver) -> None:
    _open_preview(program_with_plan)
    box = program_with_plan.see("sheet_layout", QComboBox)
    box.setFocus()
    program_with_plan.press(Qt.Key.Key_Down)
    program_with_plan.press(Qt.Key.Key_Return)
    wait_until(
        lambda: "Meine nächsten Schritte" in program_with_plan.see("sheet_text", QLabel).text(), "next steps"
    )
    assert len(program_with_plan.all("sheet_page")) == 1
    assert "Ich finde eine Wohnung" not in program_with_plan.see("sheet_text", QLabel).text()


def test_that_a_saved_pdf_is_there_and_is_said_to_be_outside_the_protection(
    program_with_plan: Driver, tmp_path: Path
) -> None:
    page = _open_preview(program_with_plan)
    target = tmp_path / "blatt.pdf"
    page.save_as(str(target))
    program_with_plan.wait_for_text("Saved as blatt.pdf. This file is outside the protection")
    assert target.read_bytes().startswith(b"%PDF-")


def test_that_a_folder_that_cannot_be_written_is_said_and_leaves_nothing(
    program_with_plan: Driver, tmp_path: Path
) -> None:
    page = _open_preview(program_with_plan)
    page.save_as(str(tmp_path / "gibt es nicht" / "blatt.pdf"))
    program_with_plan.wait_for_text("The file cannot be used.")
    assert not list(tmp_path.rglob("*.pdf"))


def test_that_the_proposed_file_name_says_nothing_about_the_person(program_with_plan: Driver) -> None:
    _open_preview(program_with_plan)
    program_with_plan.click("save_pdf")
    dialog = program_with_plan.window.findChildren(QFileDialog)[0]
    assert [Path(file).name for file in dialog.selectedFiles()] == ["plan-draft.pdf"]
    dialog.reject()
