"""One document in the window: shown from memory, named, taken out, let out by choice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from caseapp.gui.navigation import Place
from caseapp.gui.widgets.state_view import State
from caseapp.usecases.sealing import PAGES_AT_ONCE, hand_out
from tests.builders import add_person, make_workspace, open_made
from tests.documents import TITLE, add_document, letter
from tests.gui.document_desk import Desk, Desktop, part_state, picture, png, running_desk
from tests.usecases import merging
from tests.window_driver import Driver, wait_until


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_made(tmp_path) as opened:
        ada = add_person(opened, "Ada")
    yield from running_desk(tmp_path, ada)


@pytest.fixture
def desk_with_letter(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_made(tmp_path) as opened:
        ada = add_person(opened, "Ada")
        add_document(opened, ada, letter(PAGES_AT_ONCE + 2))
    yield from running_desk(tmp_path, ada)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_that_a_pdf_is_shown_page_by_page(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    wait_until(lambda: len(desk.driver.window.findChildren(QLabel, "which_pages")) == 1, "the pages")
    desk.driver.wait_for_text(f"Pages 1 to {PAGES_AT_ONCE} of {PAGES_AT_ONCE + 2}")
    desk.driver.click("pages_after")
    desk.driver.wait_for_text(f"Pages {PAGES_AT_ONCE + 1} to {PAGES_AT_ONCE + 2} of {PAGES_AT_ONCE + 2}")
    assert len(desk.driver.all("sheet_page")) == 2
    desk.driver.click("pages_before")
    desk.driver.wait_for_text(f"Pages 1 to {PAGES_AT_ONCE}")


def test_that_a_picture_is_shown_small_and_as_large_as_the_screen(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "Foto.png"
    source.write_bytes(png(picture(4000, 3000)))
    desk.go_to_documents().add_files([str(source)])
    desk.wait_for(1)
    desk.open_document()
    desk.driver.see("sheet_page")
    desk.driver.click("show_large")
    desk.driver.see("photo_view")
    desk.driver.press(Qt.Key.Key_Escape)
    wait_until(lambda: not desk.driver.all("photo_view"), "the document again")


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\nno more", b"%PDF-1.7 no more", b"only words"])
def test_that_what_cannot_be_shown_says_so_and_can_be_let_out(
    desk: Desk, tmp_path: Path, content: bytes
) -> None:
    source = tmp_path / "Datei"
    source.write_bytes(content)
    desk.go_to_documents().add_files([str(source)])
    desk.wait_for(1)
    desk.open_document()
    desk.driver.wait_for_text("This document cannot be shown here")
    assert part_state(desk) is State.EMPTY
    assert desk.driver.see("open_outside", QPushButton).isEnabled()


def test_that_a_document_of_another_laptop_says_so(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    for file in (desk.workspace / "attachments").iterdir():
        file.unlink()
    desk.go_to_documents()
    desk.wait_for(1)
    assert "another laptop" in str(desk.list().model().index(0, 3).data())
    desk.open_document()
    desk.driver.wait_for_text("This document is not on this laptop")
    assert not desk.driver.all("open_outside")


def test_that_a_damaged_file_says_so(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    (file,) = (desk.workspace / "attachments").iterdir()
    file.write_bytes(file.read_bytes()[:-9])
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    desk.driver.wait_for_text("The file of this document is damaged")


def test_that_a_new_title_is_saved_on_leaving_the_page(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    field = desk.driver.see("document_title", QLineEdit)
    wait_until(lambda: field.text() == TITLE, "the title")
    field.setText("Vertrag der Wohnung")
    desk.driver.click("back")
    desk.driver.see("client_documents")
    wait_until(lambda: desk.rows()[0].title == "Vertrag der Wohnung", "the new title")


def test_that_two_titles_one_right_after_the_other_are_no_contradiction(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    field = desk.driver.see("document_title", QLineEdit)
    wait_until(lambda: field.text() == TITLE, "the title")
    for title in ("Vertrag", "Vertrag der Wohnung"):
        field.setText(title)
        field.editingFinished.emit()
    wait_until(lambda: desk.rows()[0].title == "Vertrag der Wohnung", "the last title")
    desk.driver.wait_for_text("Saved.")


def test_that_a_title_too_long_is_told_at_the_field(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    field = desk.driver.see("document_title", QLineEdit)
    wait_until(lambda: field.text() == TITLE, "the title")
    field.setText("x" * 501)
    desk.driver.click("back")
    wait_until(lambda: field.property("has_problem"), "the problem")
    field.setText("Vertrag")
    desk.driver.click("back")
    desk.driver.see("client_documents")
    wait_until(lambda: desk.rows()[0].title == "Vertrag", "the title that fits")


def test_that_no_title_at_all_leaves_the_one_before(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    field = desk.driver.see("document_title", QLineEdit)
    wait_until(lambda: field.text() == TITLE, "the title")
    field.setText("  ")
    desk.driver.click("back")
    desk.driver.see("client_documents")
    assert desk.rows()[0].title == TITLE


def test_that_a_document_is_taken_out_and_brought_back(desk_with_letter: Desk) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    desk.driver.click("take_out_document")
    desk.driver.wait_for_text("No documents yet")
    assert desk.rows() == ()
    desk.driver.ctrl(Qt.Key.Key_Z)
    desk.wait_for(1)
    desk.list().setFocus()
    desk.driver.press(Qt.Key.Key_Delete)
    desk.driver.wait_for_text("No documents yet")


def test_that_another_program_gets_a_private_copy_until_the_lock(
    desk_with_letter: Desk, desktop: Desktop
) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    assert not (desk.workspace / "opened").exists()
    desk.driver.click("open_outside")
    wait_until(lambda: desktop.opened, "another program is asked")
    (copy,) = desktop.opened
    assert copy.read_bytes() == letter(PAGES_AT_ONCE + 2)
    assert copy.parent == desk.workspace / "opened"
    assert (copy.parent.stat().st_mode & 0o777, copy.stat().st_mode & 0o777) == (0o700, 0o600)
    desk.driver.ctrl(Qt.Key.Key_L)
    wait_until(lambda: not desk.driver.window.is_open, "the register is closed")
    assert not copy.parent.exists()


def test_that_a_copy_is_saved_under_a_name_that_says_nothing(desk_with_letter: Desk, tmp_path: Path) -> None:
    desk = desk_with_letter
    desk.go_to_documents()
    desk.wait_for(1)
    desk.open_document()
    desk.driver.click("save_document")
    dialog = desk.bench.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["document.pdf"]
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.reject()
    desk.driver.wait_for_text("Saved as copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == letter(PAGES_AT_ONCE + 2)


def test_that_copies_of_a_window_that_was_killed_are_gone_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    workspace, *_ = make_workspace(tmp_path)
    copy = hand_out(workspace, letter(), "application/pdf")
    driver = Driver.start(tmp_path)
    driver.see("passphrase")
    wait_until(lambda: not copy.parent.exists(), "the copy is gone before anybody unlocks")
    driver.stop()


def test_that_documents_of_a_record_that_stands_in_another_one_are_only_read(
    qapp: QApplication, tmp_path: Path
) -> None:
    with open_made(tmp_path) as opened:
        first, second = merging.two_records(opened)
        document = add_document(opened, second)
        opened.executor.run(merging.everything(opened, first, second))
    for desk in running_desk(tmp_path, second):
        desk.bench.pages.go(Place("client", second, "documents"))
        desk.driver.see("client_documents").setFocus()
        assert not desk.driver.all("add_document") + desk.driver.all("paste_document")
        QGuiApplication.clipboard().setImage(picture())
        desk.driver.ctrl(Qt.Key.Key_V)
        desk.driver.press(Qt.Key.Key_Delete)
        desk.driver.ctrl(Qt.Key.Key_N)
        assert desk.section().findChild(QFileDialog) is None
        assert [row.id for row in desk.rows()] == [document]
        desk.open_document()
        desk.driver.see("sheet_page")
        assert desk.driver.see("document_title", QLineEdit).isReadOnly()
        assert not desk.driver.all("take_out_document")
