"""Documents in the window: added by button, dropping and pasting; nothing of them is anywhere else."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from caseapp.gui.navigation import Place
from caseapp.usecases import sealing
from tests.builders import PASSPHRASE, add_person, open_made
from tests.documents import CANARY, TITLE, letter
from tests.gui.document_desk import Desk, files_of, picture, running_desk
from tests.window_driver import wait_until
from tests.window_story import unlock


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_made(tmp_path) as opened:
        ada = add_person(opened, "Ada")
    yield from running_desk(tmp_path, ada)


def test_that_documents_have_a_section_once_there_is_one(desk: Desk, tmp_path: Path) -> None:
    desk.bench.pages.go(Place("client", desk.client_id))
    desk.driver.see("section_plan")
    assert not desk.driver.all("section_documents")
    desk.driver.click("open_documents")
    desk.driver.wait_for_text("No documents yet")
    source = tmp_path / f"{TITLE}.pdf"
    source.write_bytes(letter())
    desk.section().add_files([str(source)])
    (row,) = desk.wait_for(1)
    assert (row.title, row.kind) == (TITLE, "pdf")
    desk.driver.click("section_overview")
    assert desk.driver.see("section_documents").isVisible()


def test_that_files_are_chosen_in_a_dialog(desk: Desk, tmp_path: Path) -> None:
    sources = [tmp_path / "Eins.txt", tmp_path / "Zwei.txt"]
    for source in sources:
        source.write_text(CANARY)
    desk.go_to_documents()
    desk.driver.ctrl(Qt.Key.Key_N)
    dialog = desk.section().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(source) for source in sources])
    dialog.reject()
    assert {row.title for row in desk.wait_for(2)} == {"Eins", "Zwei"}


def test_that_what_is_dropped_is_kept_and_the_original_stays(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "Bescheid.pdf"
    source.write_bytes(letter())
    section, mime = desk.go_to_documents(), files_of(source)
    copy, none, left = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(section.rect().center(), copy, mime, left, none)
    QApplication.sendEvent(section, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(section, QDropEvent(QPointF(section.rect().center()), copy, mime, left, none))
    (row,) = desk.wait_for(1)
    assert row.title == "Bescheid"
    assert source.read_bytes() == letter()


def test_that_words_are_not_taken_for_a_document(desk: Desk) -> None:
    section, mime = desk.go_to_documents(), QMimeData()
    mime.setText("nur Worte")
    enter = QDragEnterEvent(
        section.rect().center(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(section, enter)
    assert not enter.isAccepted()
    QGuiApplication.clipboard().setText("nur Worte")
    desk.driver.click("paste_document")
    desk.driver.wait_for_text("Nothing was copied that could be kept")


def test_that_a_copied_picture_is_pasted_by_key(desk: Desk) -> None:
    desk.go_to_documents()
    QGuiApplication.clipboard().setImage(picture())
    desk.driver.see("add_document").setFocus()
    desk.driver.ctrl(Qt.Key.Key_V)
    (row,) = desk.wait_for(1)
    assert (row.media_type, row.title) == ("image/png", "Pasted picture")


def test_that_a_file_that_cannot_be_taken_is_told_and_the_others_are_kept(desk: Desk, tmp_path: Path) -> None:
    good = tmp_path / "gut.txt"
    good.write_text("x")
    desk.go_to_documents().add_files([str(tmp_path / "fehlt.txt"), str(good)])
    (row,) = desk.wait_for(1)
    assert row.title == "gut"


def test_that_adding_a_large_file_shows_progress_and_can_be_cancelled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(bytes(1 << 20))
    section = desk.go_to_documents()
    going_on: list[bool] = []
    whole = sealing.Sealing._read

    def slowly(job: sealing.Sealing) -> Iterator[bytes]:
        for piece in whole(job):
            while not job._given_up.wait(0.01):
                going_on.append(True)
            yield piece

    monkeypatch.setattr(sealing.Sealing, "_read", slowly)
    section.add_files([str(source)])
    desk.driver.see("documents_working", QLabel)
    desk.driver.click("cancel_document")
    wait_until(lambda: not desk.driver.all("documents_working"), "the adding ended")
    assert going_on
    assert desk.rows() == ()
    assert list((desk.workspace / "attachments").iterdir()) == []


def test_that_what_was_begun_is_kept_although_the_page_is_left(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "Brief.pdf"
    source.write_bytes(letter())
    desk.go_to_documents().add_files([str(source)])
    desk.bench.pages.go(Place("people"))
    desk.driver.see("search")
    wait_until(lambda: len(desk.rows()) == 1, "the document is kept")


def test_that_what_was_begun_is_kept_although_the_window_locks(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "Brief.pdf"
    source.write_bytes(letter())
    desk.go_to_documents().add_files([str(source)])
    desk.driver.ctrl(Qt.Key.Key_L)
    desk.driver.see("passphrase")
    wait_until(lambda: not desk.driver.window.is_open, "the register is closed")
    unlock(desk.driver, PASSPHRASE)
    assert len(desk.rows()) == 1


def test_that_title_and_content_reach_no_log_no_file_and_no_file_name(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    source = tmp_path / f"{TITLE}.pdf"
    source.write_bytes(letter())
    desk.go_to_documents().add_files([str(source), str(tmp_path / f"{TITLE} fehlt.pdf")])
    desk.wait_for(1)
    desk.open_document()
    desk.driver.see("sheet_page")
    assert TITLE not in desk.driver.window.windowTitle()
    desk.driver.ctrl(Qt.Key.Key_L)
    wait_until(lambda: not desk.driver.window.is_open, "the register is closed")
    for file in (*desk.workspace.rglob("*"), *tmp_path.glob("*.json")):
        assert "Mietvertrag" not in file.name
        if file.is_file():
            said = file.read_bytes()
            assert CANARY.encode() not in said
            assert b"Mietvertrag" not in said
    assert "Mietvertrag" not in caplog.text
    assert CANARY not in caplog.text
