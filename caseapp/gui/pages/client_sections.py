"""The sections of a person's page, one shown at a time. The overview stays when the others are built anew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from caseapp.gui.document_intake import DocumentIntake
from caseapp.gui.pages.client_documents import ClientDocuments
from caseapp.gui.pages.client_network import ClientNetwork
from caseapp.gui.pages.client_notes import ClientNotes
from caseapp.gui.pages.client_overview import ClientOverview
from caseapp.gui.pages.client_plan import ClientPlan
from caseapp.gui.pages.page import PageArea, Workplace
from caseapp.gui.task_runner import Task
from caseapp.usecases.case_page import CasePage

_WRITING = frozenset(
    {"theme", "plan_meeting", "begin_plan", "resume_draft", "paste_document", "change_network"}
)
"""Buttons that begin something new, beside all that add."""
SECTIONS = ("overview", "plan", "meetings", "network", "documents")
"""The first three are there for everybody, the others once they hold something."""


class ClientSections(QStackedWidget):
    """Each stands in an area of its own that keeps its place."""

    place_requested = Signal(object)
    """Another page is wanted (``Place``)."""
    write_requested = Signal()
    """The plan is to be written."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""
    typing_kept = Signal()
    """Unsaved typing is on the disk."""

    def __init__(self, workplace: Workplace, intake: DocumentIntake) -> None:
        super().__init__()
        self._workplace = workplace
        self._intake = intake
        self._overview: ClientOverview | None = None
        self._documents: ClientDocuments | None = None

    def show_case(self, case: CasePage) -> bool:
        """The person as they are known now, every section where it was scrolled to.

        True when the cursor lost its place by it.
        """
        had_cursor = self._has_cursor()
        offsets = [self._area(index).verticalScrollBar().value() for index in range(self.count())]
        self._show_overview(case)
        self._empty(kept=1)
        plan = ClientPlan(self._workplace, case)
        plan.resume_requested.connect(self.write_requested)
        plan.begin_requested.connect(self.write_requested)
        notes = ClientNotes(self._workplace, case.client_id)
        notes.place_requested.connect(self.place_requested)
        network = QWidget()
        if case.view.file.people:
            network = ClientNetwork(self._workplace, case.view.file)
            network.place_requested.connect(self.place_requested)
        documents = ClientDocuments(self._workplace, case.client_id, self._intake, is_free=case.is_free)
        self._documents = documents
        documents.place_requested.connect(self.place_requested)
        documents.noticed.connect(self.noticed)
        for section in (plan, notes, network, documents):
            self.addWidget(PageArea(section))
        for index, offset in enumerate(offsets):
            self._area(index).verticalScrollBar().setValue(offset)
        if not case.is_free:
            self._hide_writing()
        return had_cursor and not self._has_cursor()

    def _hide_writing(self) -> None:
        """What stands in another record is only read here."""
        for made in self.findChildren(QAbstractButton):
            if made.objectName().startswith("add_") or made.objectName() in _WRITING:
                made.hide()
            elif made.objectName() == "statement":
                # The words stay; there is nothing to put right in them here.
                made.setDisabled(True)

    def _has_cursor(self) -> bool:
        """A part that is gone would keep every key to itself."""
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus) and focus.isVisible()

    def _show_overview(self, case: CasePage) -> None:
        if self._overview is not None:
            self._overview.show_case(case)
            return
        self._overview = overview = ClientOverview(self._workplace, case)
        overview.place_requested.connect(self.place_requested)
        overview.noticed.connect(self.noticed)
        overview.typing_kept.connect(self.typing_kept)
        self.addWidget(PageArea(overview))
        if case.writing is not None:
            overview.show_writing(case.writing)

    def forget(self) -> None:
        """Nothing of the person is left."""
        self._overview = self._documents = None
        self._empty()

    def show_section(self, section: str) -> None:
        """Bring one to the front."""
        self.setCurrentIndex(SECTIONS.index(section))

    def choose_files(self) -> None:
        """Ask which files become documents."""
        if self._documents is not None:
            self._documents.choose_files()

    def focus_section(self) -> None:
        """The arrows scroll at once, and no button stands ready for a stray Enter."""
        self._area(self.currentIndex()).setFocus()

    def save_focused(self) -> bool:
        """Save what is being typed on the overview; False when nothing is."""
        return self._overview is not None and self._overview.save_focused()

    def save_open(self) -> None:
        """Save everything that was typed on the overview."""
        if self._overview is not None:
            self._overview.save_open()

    def keep_typing(self) -> Task | None:
        """Hand unsaved typing to the write lane; ``None`` when there is none."""
        return self._overview.keep_typing() if self._overview is not None else None

    def _area(self, index: int) -> PageArea:
        area = self.widget(index)
        if not isinstance(area, PageArea):
            raise TypeError
        return area

    def _empty(self, kept: int = 0) -> None:
        # Taken out of the stack, the overview would be hidden for a moment and lose the cursor.
        while (old := self.widget(kept)) is not None:
            self.removeWidget(old)
            old.deleteLater()
