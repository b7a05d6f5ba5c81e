"""What a caseworker does with a person's documents; tests and pictures walk along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from caseapp.gui.pages.client_documents import ClientDocuments, DocumentList
from tests.documents import letter
from tests.window_driver import Driver, wait_until

TITLE = "Mietvertrag Schloß-Vorstadt"
TABLE = "Haushaltsplan"
TYPED = {TITLE, TABLE, "kB", "MB", "PDF"}


def add_files(driver: Driver, folder: Path) -> None:
    """From the overview: a letter of some pages, and a file that is not shown here."""
    (folder / f"{TITLE}.pdf").write_bytes(letter(10))
    (folder / f"{TABLE}.bin").write_bytes(bytes(2_400_000))
    files = [str(folder / name) for name in (f"{TABLE}.bin", f"{TITLE}.pdf")]
    section(driver).add_files(files)
    wait_until(lambda: rows(driver) == len(files), "the documents are there")


def section(driver: Driver) -> ClientDocuments:
    """The one on the screen; it is built anew with every change."""
    driver.see("add_document")
    return [made for made in driver.window.findChildren(ClientDocuments) if made.isVisible()][-1]


def rows(driver: Driver) -> int:
    """How many documents the list shows."""
    lists = driver.all("client_documents", DocumentList)
    return lists[0].model().rowCount() if lists else 0


def open_document(driver: Driver, number: int = 0) -> None:
    """Show one of the list."""
    driver.see("client_documents").setFocus()
    driver.press(Qt.Key.Key_Home)
    for _ in range(number):
        driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    driver.see("document_title")


def walk(driver: Driver, folder: Path, look_at: Callable[[Driver, str], None]) -> None:
    """From the overview through the documents and back."""
    driver.click("section_overview")
    driver.click("open_documents")
    driver.see("add_document")
    look_at(driver, "no documents")
    add_files(driver, folder)
    look_at(driver, "documents")
    open_document(driver)
    driver.see("sheet_page")
    look_at(driver, "a document of many pages")
    driver.click("back")
    open_document(driver, 1)
    look_at(driver, "a document that is not shown here")
    driver.click("back")
    driver.click("section_overview")
