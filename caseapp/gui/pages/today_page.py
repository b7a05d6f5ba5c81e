"""The first page: meetings, promises, what waits. What is late says so in words, and an empty day is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from caseapp.domain.print_record import PRINTED_PLAN
from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.left_typing import LeftTypingLines
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import card, clear, label
from caseapp.gui.widgets.meetings_card import MeetingsCard
from caseapp.gui.widgets.promise_list import PromiseList
from caseapp.gui.widgets.state_view import StateView
from caseapp.gui.widgets.waiting_line import Waiting, WaitingLine
from caseapp.usecases.base import Changes
from caseapp.usecases.note_views import NoteRow
from caseapp.usecases.promises import DropPromise, KeepPromise
from caseapp.usecases.today import DuePromise, GetToday, TodayView, Whose


class TodayPage(Page):
    """Whatever is due for whoever is working."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._view: TodayView | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self.setObjectName("today")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._head = PageHead()
        self._left = LeftTypingLines(self.workplace)
        self._meetings = MeetingsCard(self.workplace.theme)
        self._promises = PromiseList(self.workplace.theme)
        self._waiting_card, inside = card()
        inside.addWidget(label(self.tr("Waiting for you"), "heading"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SMALL_GAP)
        inside.addLayout(self._lines)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._left)
        column.addWidget(self._meetings)
        column.addWidget(self._promises)
        column.addWidget(self._waiting_card)
        column.addStretch(1)
        self._area = PageArea(content)
        self._state = StateView(self.workplace.theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._left.place_requested.connect(self.place_requested)
        self._meetings.place_requested.connect(self.place_requested)
        self._promises.kept.connect(self._on_list_kept)
        self._promises.dropped.connect(self._on_list_dropped)
        self._promises.opened.connect(self._on_list_opened)
        self._state.action_requested.connect(self._on_state_action_requested)

    def read(self) -> None:
        """Everything in one question."""
        if self._view is None:
            self._state.show_loading()
        task = self.workplace.runner.read(GetToday(), self, channel="today")
        task.done.connect(self._on_today_read)
        task.failed.connect(self._on_today_failed)

    def take_changes(self, changes: Changes) -> None:
        """Nearly everything that is written changes what waits."""
        self.read()

    @Slot(object)
    def _on_today_read(self, view: TodayView) -> None:
        elsewhere = self._cursor_elsewhere() if self._view is not None else None
        self._view = view
        self._head.say(self.tr("Today"), self.workplace.wording.day_in_words(view.today))
        if view.is_empty:
            self._show_nothing(view)
            return
        self._left.show_left(view.left_typing)
        self._meetings.show_day(view.meetings, view.noted, self.workplace.wording)
        self._promises.show_promises(view.promises, view.today)
        clear(self._lines)
        for made in self._waiting(view):
            self._lines.addWidget(made)
        self._waiting_card.setVisible(self._lines.count() > 0)
        self._state.show_content()
        if elsewhere is not None and isValid(elsewhere) and elsewhere.isVisible():
            return
        if not self._promises.take_focus():
            self._area.setFocus()

    def _cursor_elsewhere(self) -> QWidget | None:
        """Where somebody is who must not be taken away from there because a colleague wrote something."""
        focus = self.window().focusWidget()
        is_ours = focus in (None, self, self._area) or self._promises.isAncestorOf(focus)
        return None if is_ours else focus

    def _show_nothing(self, view: TodayView) -> None:
        title, text = self.tr("Nothing is due."), ""
        action = self.tr("Start meeting")
        if not view.has_people:
            text = self.tr("Nobody is written down yet.")
            action = self.workplace.wording.new_person
        self._state.show_empty(title, text, action)
        # No button stands ready for a stray Enter.
        self.setFocus()

    @Slot()
    def _on_state_action_requested(self) -> None:
        if self._view is None:
            self.read()
        else:
            self.place_requested.emit(Place("note_form" if self._view.has_people else "client_form"))

    @Slot(object)
    def _on_today_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_list_kept(self, promise: DuePromise) -> None:
        self._write(KeepPromise(promise.whose.client_id, promise.id))

    @Slot(object, str)
    def _on_list_dropped(self, promise: DuePromise, reason: str) -> None:
        self._write(DropPromise(promise.whose.client_id, promise.id, reason))

    def _write(self, command: KeepPromise | DropPromise) -> None:
        task = self.workplace.runner.write(command, self)
        task.failed.connect(self._on_promise_refused)

    @Slot(object)
    def _on_promise_refused(self, error: CaseAppError) -> None:
        self.tell(error)
        self.read()

    @Slot(object)
    def _on_list_opened(self, promise: DuePromise) -> None:
        name = "print" if promise.about == PRINTED_PLAN else "client"
        self.place_requested.emit(Place(name, promise.whose.client_id))

    def _waiting(self, view: TodayView) -> Iterator[WaitingLine]:
        drafts, reviews, notes = len(view.plan_drafts), len(view.reviews), len(view.notes)
        sheets = len(view.not_handed_over)
        kinds = {
            "drafts": (self.tr("%n plan drafts", "", drafts), self._people(view.plan_drafts, "client")),
            "reviews": (self.tr("%n reviews due", "", reviews), self._people(view.reviews, "client")),
            "notes": (self.tr("%n unfinished notes", "", notes), [self._note(row) for row in view.notes]),
            "sheets": (
                self.tr("%n sheets not handed over", "", sheets),
                self._people(view.not_handed_over, "print"),
            ),
        }
        for kind, (words, waiting) in kinds.items():
            if waiting:
                made = WaitingLine(self.workplace.theme, kind, words, waiting)
                made.place_requested.connect(self.place_requested)
                yield made

    def _people(self, people: Sequence[Whose], page: str) -> list[Waiting]:
        day = self.workplace.wording.day
        section = "plan" if page == "client" else ""
        return [
            Waiting(whose.called_name, day(whose.day), Place(page, whose.client_id, section))
            for whose in people
        ]

    def _note(self, row: NoteRow) -> Waiting:
        name = row.called_name or "" if row.client_id else self.tr("Somebody not known yet")
        return Waiting(name, self.workplace.wording.day(row.day), Place("note_form", note_id=row.id))
