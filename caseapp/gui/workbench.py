"""The window while a register is open: navigation at the left, one page, one line for messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeGuard

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from caseapp.errors import CaseAppError
from caseapp.gui.actions import Action, bind_keys
from caseapp.gui.backup_keeper import BackupKeeper
from caseapp.gui.change_bar import ChangeBar
from caseapp.gui.command_palette import CommandPalette
from caseapp.gui.exchange_keeper import ExchangeKeeper
from caseapp.gui.languages import Languages
from caseapp.gui.navigation import RENEWED, SETTINGS, TODAY, Place
from caseapp.gui.page_actions import page_actions
from caseapp.gui.page_stack import PageStack
from caseapp.gui.pages.page import Page, Workplace
from caseapp.gui.palette_rows import offers
from caseapp.gui.people_columns import PeopleColumns
from caseapp.gui.quick_note import QuickNoteKeeper
from caseapp.gui.second_place import SecondPlace
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import PAGE_MARGIN, SMALL_GAP
from caseapp.gui.widgets.search_box import SearchBox
from caseapp.gui.widgets.side_bar import SideBar
from caseapp.gui.window_actions import bench_actions
from caseapp.policy import Policy
from caseapp.usecases.base import Changes, Clock
from caseapp.usecases.office import GetOffice, OfficeView
from caseapp.usecases.people_list import PeopleLookup
from caseapp.usecases.safekeeper import Safekeeper
from caseapp.usecases.working_session import WorkingSession


class Workbench(QWidget):
    """Shows one page at a time and tells the open one what was changed."""

    lock_requested = Signal()
    """The register is to be closed."""
    key_renewal_requested = Signal(object)
    """The register is to be encrypted anew; one's own passphrase, proved (``str``)."""
    place_shown = Signal(object)
    """A page is on the screen (``Place``)."""
    office_read = Signal(object)
    """The office has changed (``OfficeView``)."""

    def __init__(
        self,
        runner: TaskRunner,
        theme: Theme,
        office: OfficeView,
        languages: Languages,
        clock: Clock,
        actions: Sequence[Action],
        policy: Policy,
        safekeeper: Safekeeper,
        second_place: SecondPlace,
        session: WorkingSession,
        people_columns: PeopleColumns,
    ) -> None:
        """``actions`` are those of the window around it; their keys are bound there."""
        super().__init__()
        self._languages = languages
        self._next_language = languages.current
        self._saved_at = ""
        self._palette: CommandPalette | None = None
        wording = Wording(office.codes, languages.current, office.zone, office.person_word)
        # An example is invented: its copies would take the room of the real ones.
        copies = None if office.is_example else second_place
        self.backups = BackupKeeper(runner, safekeeper, copies, self)
        people = PeopleLookup()
        self.exchanges = ExchangeKeeper(runner, session, clock, people, partial(_may_be_read, self), self)
        workplace = Workplace(
            runner, theme, office, wording, clock, people, policy, self.backups, people_columns
        )
        self._build_widgets(workplace)
        self._build_layout()
        own = (*page_actions(self.pages), *bench_actions(self))
        bind_keys(own, self)
        self._actions = (*own, *actions)
        self._connect_signals()

    def _build_widgets(self, workplace: Workplace) -> None:
        self._side = SideBar(workplace.theme, workplace.office)
        self.bar = ChangeBar(workplace.theme, workplace.runner, lambda: self.page)
        self.pages = PageStack(workplace, TODAY if workplace.office.may_read_cases else SETTINGS)
        self.quick_notes = QuickNoteKeeper(lambda: self.workplace, self)

    def _build_layout(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        bar.addWidget(self.bar)
        right.addWidget(self.pages, 1)
        # Below the page, so that nothing jumps when something is said.
        right.addLayout(bar)
        right.addSpacing(SMALL_GAP)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._side)
        self._layout.addLayout(right, 1)

    def _connect_signals(self) -> None:
        self.workplace.runner.changed.connect(self._on_pages_typing_kept)
        self.workplace.runner.changed.connect(self._show_changes)
        self.pages.left.connect(self.bar.leave)
        self.pages.noticed.connect(self.bar.show_notice)
        self.pages.typing_kept.connect(self._on_pages_typing_kept)
        self.quick_notes.typing_kept.connect(self._on_pages_typing_kept)
        self.pages.language_requested.connect(self.speak)
        self.pages.key_renewal_requested.connect(self.key_renewal_requested)
        self.pages.place_shown.connect(self._on_pages_place_shown)
        self.backups.changed.connect(self._on_backups_changed)
        self.backups.noticed.connect(self.bar.show_notice)
        self.pages.typing_kept.connect(self.exchanges.note_saved)
        self.workplace.runner.changed.connect(self.exchanges.note_saved)
        self.exchanges.came_in.connect(self._show_changes)
        self.exchanges.noticed.connect(self.bar.show_notice)
        self._connect_side()

    def _connect_side(self) -> None:
        self.workplace.runner.busy_changed.connect(self._side.show_busy)
        self._side.place_requested.connect(self.pages.go)
        self._side.lock_requested.connect(self.lock_requested)
        self._side.exchange.follow(self.exchanges, lambda: self.workplace.wording)

    @property
    def workplace(self) -> Workplace:
        """What the next page will be built with."""
        return self.pages.workplace

    @property
    def page(self) -> Page:
        """The page on the screen."""
        return self.pages.page

    def begin(self, *, is_renewed: bool = False) -> None:
        """Show the first page; after the register got a new key, what that leaves to do."""
        self.pages.show_here()
        self.backups.begin()
        self.exchanges.begin(is_synced=self.workplace.office.is_synced)
        if is_renewed:
            self.pages.go(RENEWED)

    def keep_typing(self) -> tuple[Task, ...]:
        """Hand what was typed and not saved yet to the write lane, from the page and the card over it."""
        kept = (self.page.keep_typing(), self.quick_notes.keep_typing())
        return tuple(task for task in kept if task is not None)

    def come_back(self, error: CaseAppError | None) -> None:
        """From behind the lock screen, where it waited with everything typed; ``error`` says why."""
        self.bar.begin_anew(error)
        self.exchanges.begin(is_synced=self.workplace.office.is_synced)
        if self.workplace.wording.language != self._languages.current:
            self.speak(self._languages.current)

    def enter_office(self) -> None:
        """To the office's entries in the navigation."""
        self._side.enter_office()

    def toggle_palette(self) -> None:
        """Open the command palette, or close it."""
        if self._close_palette():
            return
        self._palette = CommandPalette(self.workplace, offers(self._actions, self.page), self)
        self._palette.place_requested.connect(self.pages.go)
        self._palette.appear()

    def _close_palette(self) -> bool:
        palette, self._palette = self._palette, None
        if not _is_open(palette):
            return False
        palette.leave()
        return True

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language, at once and on the same page; what was typed is kept before it is built anew."""
        self._next_language = language
        self.pages.keep_typing_then(self._retell)

    @Slot()
    def _retell(self) -> None:
        self._languages.use(self._next_language)
        self._use_office(self.workplace.office)
        self.bar.retell()
        before = self._side
        self._side = SideBar(self.workplace.theme, self.workplace.office)
        self._side.set_office_open(is_open=before.is_office_open)
        self._layout.replaceWidget(before, self._side)
        before.hide()
        before.deleteLater()
        self._connect_side()
        if self._saved_at:
            self._side.show_saved(self._saved_at)
        self._on_backups_changed()
        self.pages.show_here()

    @Slot(object)
    def _use_office(self, office: OfficeView) -> None:
        """Pages that are built from now on know the office as it is now."""
        wording = Wording(office.codes, self._languages.current, office.zone, office.person_word)
        self.pages.workplace = replace(self.workplace, office=office, wording=wording)
        self.office_read.emit(office)

    @Slot(object)
    def _on_pages_place_shown(self, place: Place) -> None:
        self._close_palette()
        self._side.show_place(place)
        self.place_shown.emit(place)

    @Slot()
    def _on_backups_changed(self) -> None:
        last = self.backups.last
        self._side.old_backup.show_days(last.days if last is not None and last.is_late else 0)

    @Slot()
    def _on_pages_typing_kept(self) -> None:
        self._saved_at = self.workplace.wording.clock_time(self.workplace.clock())
        self._side.show_saved(self._saved_at)

    @Slot(object)
    def _show_changes(self, changes: Changes) -> None:
        """Saved here, or come from colleagues: what is on the screen follows."""
        self.workplace.people.heed(changes)
        if changes.concerns("office", "staff", "code_entry"):
            office = self.workplace.runner.read(GetOffice(), self)
            office.done.connect(self._use_office)
        self.page.take_changes(changes)


def _is_open(palette: CommandPalette | None) -> TypeGuard[CommandPalette]:
    return palette is not None and isValid(palette) and not palette.isHidden()


def _may_be_read(bench: Workbench) -> bool:
    """Whether the page can be read anew without taking a word or the cursor away from whoever types."""
    focus = bench.window().focusWidget()
    is_covered = bench.quick_notes.is_open or any(map(_is_open, bench.findChildren(CommandPalette)))
    is_typing = isinstance(focus, QLineEdit | QTextEdit) and not isinstance(focus, SearchBox)
    return not is_covered and (bench.page.keeps_typing_when_read or not is_typing)
