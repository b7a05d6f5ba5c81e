"""One person's documents in the running program, and what tests drop and paste there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QImage

from caseapp.gui.navigation import Place
from caseapp.gui.pages.client_documents import ClientDocuments, DocumentList
from caseapp.gui.widgets.state_view import State, StateView
from caseapp.gui.workbench import Workbench
from caseapp.usecases.attachments import AttachmentRow, FindAttachments
from tests.builders import PASSPHRASE
from tests.gui.conftest import running
from tests.window_driver import Driver, wait_until
from tests.window_story import unlock


class Desktop(QObject):
    """What opens files for other programs; here it only remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


class Desk:
    """One person's page in the running program."""

    def __init__(self, driver: Driver, folder: Path, client_id: UUID) -> None:
        self.driver, self.folder, self.client_id = driver, folder, client_id

    @property
    def bench(self) -> Workbench:
        bench = self.driver.window.findChild(Workbench)
        assert isinstance(bench, Workbench)
        return bench

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace"

    def rows(self) -> tuple[AttachmentRow, ...]:
        return self.driver.ask(FindAttachments(self.client_id, self.workspace / "attachments"))

    def go_to_documents(self) -> ClientDocuments:
        self.bench.pages.go(Place("client", self.client_id, "documents"))
        self.driver.see("add_document")
        return self.section()

    def section(self) -> ClientDocuments:
        """The one on the screen; it is built anew with every change."""
        found = [made for made in self.driver.window.findChildren(ClientDocuments) if made.isVisible()]
        return found[-1]

    def wait_for(self, number: int) -> tuple[AttachmentRow, ...]:
        wait_until(lambda: len(self.rows()) == number, f"{number} documents")
        wait_until(lambda: self.list().model().rowCount() == number, f"{number} rows on the screen")
        return self.rows()

    def list(self) -> DocumentList:
        return self.driver.see("client_documents", DocumentList)

    def open_document(self) -> None:
        self.list().setFocus()
        self.driver.press(Qt.Key.Key_Return)
        self.driver.see("document_title")


def running_desk(folder: Path, client_id: UUID) -> Iterator[Desk]:
    """The program at the people list."""
    driver = Driver.start(folder)
    unlock(driver, PASSPHRASE)
    for made in running(driver):
        yield Desk(made, folder, client_id)


def picture(width: int = 60, height: int = 40) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("#2C6638"))
    return made


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def files_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def part_state(desk: Desk) -> State:
    """Of the part in which the document is shown."""
    return desk.bench.page.findChildren(StateView)[-1].state
