"""Write a note. Typing is kept after two seconds, Ctrl+S saves a draft, Ctrl+Enter leads to reading back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from caseapp.errors import (
    CaseAppError,
    InvalidInputError,
    NoteEmptyError,
    NoteWithoutPersonError,
    NotFoundError,
)
from caseapp.gui.forms.note_form import NoteForm
from caseapp.gui.forms.note_input import blank_entries, entries_of, has_words
from caseapp.gui.forms.note_saver import NoteSaver
from caseapp.gui.navigation import MEETINGS, Place
from caseapp.gui.pages.note_form_parts import NoteColumn, NoteFormHead
from caseapp.gui.pages.page import Notice, Page, PageArea, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SCROLL_BAR
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.note_desk import GetNoteDesk, NoteDesk
from caseapp.usecases.notes import AssignNote, RemoveNote

_STAY, _READ_BACK, _REMOVE, _ASSIGN = "stay", "read_back", "remove", "assign"
"""What follows when the note is saved."""


class NoteFormPage(Page):
    """A note about a person, or about somebody whom nobody knows yet."""

    keeps_typing_when_read = True

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._column = NoteColumn(workplace)
        self._client_id = place.client_id
        self._next = _STAY
        self._queued = ""
        self._is_stale = self._keeps_form = False
        self._saver = NoteSaver(workplace.runner, place.note_id, place.client_id, self._column.entries, self)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._head = NoteFormHead(self.workplace, self._back)
        self._remove = button(self.tr("Remove draft"), "subtle", "remove_note")
        theme.set_icon(self._remove, "delete", "soft")
        self._save = button(self.tr("Save draft"), "plain", "save")
        theme.set_icon(self._save, "save")
        self._read_back = button(self.tr("Read back and finish"), "main", "read_back")
        theme.set_icon(self._read_back, "record_voice_over", "on_accent")
        self._area = PageArea(self._column)
        self._state = StateView(theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)
        foot = FlowLayout(self._save, self._remove, self._read_back, last_at_right=True)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, SCROLL_BAR, 0)
        beside.addLayout(foot)
        layout.addLayout(beside)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._head.place_requested.connect(self.place_requested)
        self._save.clicked.connect(self.save)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._read_back.clicked.connect(self.confirm)
        self._column.person.chosen.connect(self._on_person_chosen)
        self._state.action_requested.connect(self.read)
        self._saver.saved.connect(self._on_saver_saved)
        self._saver.refused.connect(self._on_saver_refused)
        for told in (self._saver.saved, self._saver.keeper.kept):
            told.connect(self._head.say_kept)
            told.connect(self.typing_kept)
        self._saver.keeper.refused.connect(self._head.say_refused)

    @Slot()
    def read(self) -> None:
        """The note, or what a new one needs; then what was typed before and not saved."""
        self._state.show_loading()
        query = GetNoteDesk(self._saver.note_id, self._client_id)
        task = self.workplace.runner.read(query, self, channel="note")
        task.done.connect(self._on_desk_read)
        task.failed.connect(self._on_desk_failed)

    def take_changes(self, changes: Changes) -> None:
        """Somebody took back what was saved here: show the note as it is now, unless typing went on."""
        is_about_this = self._saver.note_id in changes.ids and not self._saver.is_writing
        if is_about_this and self._next == _STAY:
            self._is_stale = True
            if not self._saver.is_saving:
                self._read_anew()

    def _read_anew(self) -> None:
        self._is_stale, self._keeps_form = False, self._saver.has_unsaved
        self.read()

    def keep_typing(self) -> Task | None:
        """Leaving keeps what is not saved."""
        return self._saver.keep_typing()

    @Slot()
    def save(self) -> None:
        """Save the draft and go on writing."""
        self._send(_STAY)

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter: save, and read it back."""
        entries = self._column.entries()
        if not entries:
            return
        if not has_words(entries) and entries["outcome"] in ("held", ""):
            self.tell(NoteEmptyError())
        elif self._client_id is None:
            self.tell(NoteWithoutPersonError())
            self._column.person.setFocus()
        else:
            self._send(_READ_BACK)

    def _send(self, following: str) -> None:
        if self._saver.is_saving:
            # What is new gets its id first, or it would be saved twice.
            self._queued = following
        elif self._column.form is not None:
            self._next = following
            self._column.form.show_problems(())
            self._saver.save(self._client_id, self.workplace.office.today)

    @Slot(object)
    def _on_desk_read(self, desk: NoteDesk) -> None:
        if desk.view is not None and desk.view.note.is_final:
            self.finished.emit(replace(self.place, name="note"))
            return
        self._client_id = desk.client_id
        self._head.show_desk(desk)
        keeps_form, self._keeps_form = self._keeps_form, False
        if keeps_form:
            self._saver.adopt(desk, shown_entries(self.workplace, desk))
            return
        is_quick = desk.view is not None and desk.view.note.is_quick
        place, today = self.workplace, self.workplace.office.today
        form = NoteForm(place.theme, place.wording, today, desk.goals, is_quick=is_quick)
        shown = shown_entries(place, desk)
        form.show_entries(shown)
        self._saver.adopt(desk, shown)
        if desk.typing is not None:
            form.show_entries({**shown, **desk.typing.body})
            time = place.wording.clock_time(desk.typing.saved_at)
            text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
            self.noticed.emit(Notice(text))
        form.edited.connect(self._saver.keeper.touch)
        self._state.show_content()
        self._column.put_in(form, asks_person=desk.client_id is None)

    @Slot(object)
    def _on_desk_failed(self, error: CaseAppError) -> None:
        if isinstance(error, NotFoundError):
            # Taken back altogether: "Do it again" brings it back, and it stands in the list.
            self.finished.emit(MEETINGS)
        else:
            self._state.show_error(error_text(error))

    @Slot(bool)
    def _on_saver_saved(self, is_new: bool) -> None:
        note_id, following = self._saver.note_id, self._next
        queued, self._queued = self._queued, ""
        if self._saver.desk is not None:
            self._head.show_desk(self._saver.desk)
        if note_id != self.place.note_id:
            self.place = replace(self.place, note_id=note_id)
            self.place_changed.emit(self.place)
        if self._is_stale:
            self._read_anew()
        elif queued:
            self._send(queued)
        elif following == _READ_BACK:
            self.place_requested.emit(replace(self.place, name="note_read_back"))
        elif following == _REMOVE:
            self._follow_up(RemoveNote(note_id) if note_id is not None else None)
        elif following == _ASSIGN and note_id is not None and self._client_id is not None:
            is_assigned = self._saver.desk is not None and self._saver.desk.client_id == self._client_id
            self._follow_up(None if is_assigned else AssignNote(note_id, self._client_id))
        elif not is_new:
            # Whoever presses Ctrl+S wants to hear that it is saved, also when nothing was new.
            self.noticed.emit(Notice(self.tr("Saved."), "good"))

    def _follow_up(self, command: Command | None) -> None:
        if command is None:
            self._on_followed_up()
            return
        task = self.workplace.runner.write(command, self)
        task.done.connect(self._on_followed_up)
        task.failed.connect(self._on_saver_refused)

    @Slot()
    def _on_followed_up(self) -> None:
        following, self._next = self._next, _STAY
        if following == _REMOVE:
            self.finished.emit(_notes_of(self._client_id))
        else:
            self.read()

    @Slot(object)
    def _on_saver_refused(self, error: CaseAppError) -> None:
        if self._next == _ASSIGN:
            self._client_id = None
        self._next = _STAY
        if isinstance(error, NotFoundError):
            self._on_desk_failed(error)
        elif isinstance(error, InvalidInputError) and self._column.form is not None:
            self._column.form.show_problems(error.problems)
        else:
            self.tell(error)

    @Slot(object)
    def _on_person_chosen(self, client_id: UUID) -> None:
        self._client_id = client_id
        if self._saver.note_id is None and not has_words(self._column.entries()):
            self.finished.emit(Place("note_form", client_id))
        else:
            self._send(_ASSIGN)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._send(_REMOVE)


def shown_entries(workplace: Workplace, desk: NoteDesk) -> dict[str, Any]:
    """What the form shows before anything is typed."""
    wording = workplace.wording
    if desk.view is None:
        return blank_entries(is_quick=False, day=wording.day(workplace.office.today))
    note = desk.view.note
    return entries_of(note, wording.day(note.day), wording.day(note.promise_due))


def _notes_of(client_id: UUID | None) -> Place:
    return Place("client", client_id, "meetings") if client_id is not None else MEETINGS
