"""What every page of the workbench is, and what it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.gui.texts import Wording, error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, PAGE_MARGIN, SCROLL_BAR, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import label, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.policy import Policy
from caseapp.usecases.base import Changes, Clock
from caseapp.usecases.office import OfficeView
from caseapp.usecases.people_list import PeopleLookup

if TYPE_CHECKING:
    from caseapp.gui.backup_keeper import BackupKeeper
    from caseapp.gui.people_columns import PeopleColumns

_ROOM_AROUND_FOCUS = 90
_TITLE_CHARACTERS = 14
_LONGEST_TITLE = 70


@dataclass(frozen=True)
class Workplace:
    """What pages are built with."""

    runner: TaskRunner
    theme: Theme
    office: OfficeView
    wording: Wording
    clock: Clock
    people: PeopleLookup
    policy: Policy
    """What the administrator of this computer decided."""
    backups: BackupKeeper
    people_columns: PeopleColumns
    """Which columns the people list shows."""

    @property
    def longest_lock(self) -> int | None:
        """Minutes of rest at most before the window locks, when the administrator says so."""
        return self.policy.lock_after_minutes


@dataclass(frozen=True)
class Notice:
    """One line for the message bar."""

    text: str
    surface: str = "promise"


class Page(QWidget):
    """A screen of the workbench. It asks for other places by signal and knows no other page."""

    place_requested = Signal(object)
    """Another page is wanted (``Place``)."""
    finished = Signal(object)
    """This page is done; its ``Place`` to go on to takes its place on the way back."""
    place_changed = Signal(object)
    """The page shows another part of itself (``Place``)."""
    back_requested = Signal()
    """The page before is wanted."""
    cover_requested = Signal(object)
    """Something is to lie over the whole window (``PhotoView``)."""
    language_requested = Signal(str)
    """The window is to speak another language."""
    key_renewal_requested = Signal(object)
    """The register is to be encrypted anew; one's own passphrase, proved (``str``)."""
    typing_kept = Signal()
    """Unsaved typing is on the disk."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""

    saves_by_itself = False
    """True for pages that save every edit: they say so quietly, and not once for each."""
    keeps_typing_when_read = False
    """True for pages that can be read anew while somebody types in them."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__()
        self.workplace = workplace
        self.place = place

    def read(self) -> None:
        """Ask for what the page shows; the answer fills it."""

    def take_changes(self, changes: Changes) -> None:
        """Something was changed: read again when it is about this page."""

    def keep_typing(self) -> Task | None:
        """Hand unsaved typing to the write lane; ``None`` when there is none."""
        return None

    def begin_new(self) -> None:
        """Ctrl+N: a new person unless the page has something nearer."""
        self.place_requested.emit(Place("client_form"))

    def begin_search(self) -> None:
        """Ctrl+F: look for people unless the page has something nearer."""
        self.place_requested.emit(Place("people", section="search"))

    def save(self) -> None:
        """Ctrl+S."""

    def confirm(self) -> None:
        """Ctrl+Enter."""

    def print_out(self) -> None:
        """Ctrl+P."""

    def switch_section(self) -> None:
        """Ctrl+Tab."""

    @Slot(object)
    def tell(self, error: CaseAppError) -> None:
        """Say in the message bar what went wrong."""
        text = error_text(error)
        self.noticed.emit(Notice(f"{text.title}. {text.message} {text.advice}", "late"))


class PageHead(QWidget):
    """The page's title with a quiet line below it, and the page's buttons."""

    def __init__(self, *actions: QWidget, scrolls: bool = True) -> None:
        super().__init__()
        self._title, self._about = label("", "title"), label("", "small", "soft")
        self._title.setObjectName("page_title")
        # Also a name from the right to the left stands where the eye looks for the title.
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._about.setObjectName("page_about")
        words = QVBoxLayout()
        words.setSpacing(TINY_GAP)
        words.addWidget(self._title)
        words.addWidget(self._about)
        self._actions = actions
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, SCROLL_BAR if scrolls else 0, 0)
        self._row.setSpacing(SMALL_GAP)
        self._row.addLayout(words, 1)
        self._row.addLayout(FlowLayout(*actions))

    def event(self, event: QEvent) -> bool:
        """The buttons stand below the title where there is no room beside it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        buttons = sum(
            action.sizeHint().width() + SMALL_GAP for action in self._actions if not action.isHidden()
        )
        is_narrow = self.width() < buttons + text_width(self._title, _TITLE_CHARACTERS)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)

    def say(self, title: str, about: str) -> None:
        """What the page is about, in words; an endless name shows its beginning."""
        is_long = len(title) > _LONGEST_TITLE
        self._title.setText(f"{title[: _LONGEST_TITLE - 1]}…" if is_long else title)
        self._title.setAccessibleName(title if is_long else "")
        self._about.setText(about)


def page_column(page: QWidget, *, scrolls: bool = False) -> QVBoxLayout:
    """The page's own column. With ``scrolls`` its area may reach into the margin with the scroll bar."""
    layout = QVBoxLayout(page)
    right = PAGE_MARGIN - (SCROLL_BAR if scrolls else 0)
    layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN - 6, right, GAP)
    layout.setSpacing(GAP)
    return layout


class PageArea(QScrollArea):
    """Scrolls up and down only. The bar stands in the margin, so that nothing moves when it appears."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)
        self.show_content(content)
        self._on_bar_range_changed()

    def show_content(self, content: QWidget) -> None:
        """Show another widget; the one before is gone."""
        content.setProperty("surface", "page")
        self.setWidget(content)

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        # Not under the mouse: a button that moves between press and release is not clicked.
        is_by_key = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        if now is not None and is_by_key and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _ROOM_AROUND_FOCUS)

    @Slot()
    def _on_bar_range_changed(self) -> None:
        has_bar = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if has_bar else SCROLL_BAR, 0)
