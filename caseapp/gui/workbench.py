"""The window while a register is open: navigation at the left, one page, one line for messages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.gui.change_bar import ChangeBar
from caseapp.gui.navigation import PEOPLE, Place, Trail, page_makers
from caseapp.gui.page_keys import PageKeys
from caseapp.gui.pages.page import Page, Workplace
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import PAGE_MARGIN, SMALL_GAP
from caseapp.gui.widgets.side_bar import SideBar
from caseapp.usecases.base import Changes, Clock
from caseapp.usecases.office import OfficeView
from caseapp.usecases.people_list import PeopleLookup


class Workbench(QWidget):
    """Shows one page at a time and tells the open one what was changed."""

    lock_requested = Signal()
    """The register is to be closed."""
    place_shown = Signal(object)
    """A page is on the screen (``Place``)."""

    def __init__(
        self, runner: TaskRunner, theme: Theme, office: OfficeView, language: str, clock: Clock
    ) -> None:
        super().__init__()
        wording = Wording(office.codes, language, office.zone)
        self._workplace = Workplace(runner, theme, office, wording, clock, PeopleLookup())
        self._trail = Trail(PEOPLE)
        self._next = PEOPLE, False
        self._makers = page_makers()
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self._side = SideBar(self._workplace.theme, self._workplace.office)
        self._bar = ChangeBar(self._workplace.theme, self._workplace.runner)
        self._pages = QStackedWidget()

    def _build_layout(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        bar.addWidget(self._bar)
        right.addWidget(self._pages, 1)
        # Below the page, so that nothing jumps when something is said.
        right.addLayout(bar)
        right.addSpacing(SMALL_GAP)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addLayout(right, 1)

    def _connect_signals(self) -> None:
        runner = self._workplace.runner
        runner.changed.connect(self._on_runner_changed)
        runner.busy_changed.connect(self._side.show_busy)
        self._side.place_requested.connect(self.go)
        self._side.lock_requested.connect(self.lock_requested)
        ctrl = Qt.Modifier.CTRL
        keys = {
            QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left): self.go_back,
            QKeySequence(Qt.Key.Key_Escape): self.go_back,
            QKeySequence(ctrl | Qt.Key.Key_2): self._on_people_activated,
            QKeySequence(ctrl | Qt.Key.Key_Z): self._bar.undo,
        }
        PageKeys(self, lambda: self.page)
        for sequence, slot in keys.items():
            QShortcut(sequence, self).activated.connect(slot)

    @property
    def page(self) -> Page:
        """The page on the screen."""
        page = self._pages.currentWidget()
        if not isinstance(page, Page):
            raise TypeError
        return page

    def begin(self) -> None:
        """Show the first page."""
        self._show(self._trail.here)

    def keep_typing(self) -> None:
        """Save what was typed on the open page and not saved yet."""
        self.page.keep_typing()

    @Slot(object)
    def go(self, place: Place) -> None:
        """Leave the page, keeping its typing, and show another."""
        self._leave_for(place, is_back=False)

    @Slot()
    def go_back(self) -> None:
        """The page before; on the first one nothing happens."""
        if (place := self._trail.before) is not None:
            self._leave_for(place, is_back=True)

    def _leave_for(self, place: Place, *, is_back: bool) -> None:
        """The next page reads after the typing is on the disk; if that fails, the page with it stays."""
        self._next = place, is_back
        kept = self.page.keep_typing()
        if kept is None:
            self._arrive()
        else:
            kept.done.connect(self._arrive)

    @Slot()
    def _arrive(self) -> None:
        self._bar.leave()
        place, is_back = self._next
        if is_back:
            self._trail.back()
        else:
            self._trail.go(place)
        self._show(place)

    def _show(self, place: Place) -> None:
        page = self._makers[place.name](self._workplace, place)
        page.place_requested.connect(self.go)
        page.finished.connect(self._on_page_finished)
        page.place_changed.connect(self._trail.amend)
        page.back_requested.connect(self.go_back)
        page.noticed.connect(self._bar.show_notice)
        page.typing_kept.connect(self._on_page_typing_kept)
        before = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._workplace.runner.drop(before)
            self._pages.removeWidget(before)
            before.deleteLater()
        page.read()
        self.place_shown.emit(place)

    @Slot(object)
    def _on_page_finished(self, place: Place) -> None:
        self._trail.replace(place)
        self._show(place)

    @Slot()
    def _on_page_typing_kept(self) -> None:
        self._side.show_saved(self._workplace.wording.clock_time(self._workplace.clock()))

    @Slot(object)
    def _on_runner_changed(self, changes: Changes) -> None:
        self._on_page_typing_kept()
        self._workplace.people.heed(changes)
        self.page.take_changes(changes)

    @Slot()
    def _on_people_activated(self) -> None:
        self.go(PEOPLE)
