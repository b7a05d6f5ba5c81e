"""A finished note to be read, with its addenda; a new addendum is written below it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button, card, line
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.note_reading import NoteReading
from caseapp.gui.widgets.state_view import StateView
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.base import Changes
from caseapp.usecases.drafts import DraftView, FindDraft
from caseapp.usecases.note_desk import ADDENDUM_FORM, GetNoteDesk, NoteDesk, SaveAddendum
from caseapp.usecases.note_views import NoteView


class NotePage(Page):
    """Nothing in a finished note changes; what was forgotten or wrong is added with its own day."""

    keeps_typing_when_read = True

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._words = TextField(3)
        self._keeper = DraftKeeper(
            workplace.runner, ADDENDUM_FORM, place.client_id, self._typing, self, place.note_id
        )
        self._reading: NoteReading | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._begin = button(self.tr("Addendum"), "plain", "addendum_begin")
        theme.set_icon(self._begin, "note_add")
        self._begin.hide()
        self._head = PageHead(self._back, self._begin)
        self._words.setObjectName("addendum_text")
        self._field = FormField(
            theme,
            self.tr("Addendum"),
            self._words,
            self.tr("It gets today's date and your name, and cannot be changed afterwards."),
        )
        self._save = button(self.tr("Add to the note"), "main", "addendum_save")
        theme.set_icon(self._save, "save", "on_accent")
        self._editor, inside = card(spacing=GAP)
        inside.addWidget(self._field)
        inside.addLayout(line(None, self._save))
        self._editor.hide()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self._editor)
        self._column.addStretch(1)
        self._area = PageArea(self._content)
        self._state = StateView(theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._begin.clicked.connect(self.begin_new)
        self._save.clicked.connect(self.confirm)
        self._words.edited.connect(self._keeper.touch)
        self._keeper.kept.connect(self.typing_kept)
        self._state.action_requested.connect(self.read)

    @Slot()
    def read(self) -> None:
        """The note with its addenda."""
        self._state.show_loading()
        task = self.workplace.runner.read(GetNoteDesk(self.place.note_id), self, channel="note")
        task.done.connect(self._on_desk_read)
        task.failed.connect(self._on_desk_failed)

    def take_changes(self, changes: Changes) -> None:
        """An addendum was written."""
        if changes.concerns("note", "note_addendum", "client"):
            self.read()

    def keep_typing(self) -> Task | None:
        """Leaving keeps an addendum that is not saved."""
        return self._keeper.keep_now()

    @Slot()
    def begin_new(self) -> None:
        """Ctrl+N: here it is an addendum."""
        self._editor.show()
        self._begin.hide()
        self._words.setFocus()

    def save(self) -> None:
        """Ctrl+S keeps the typing; what is for ever has its own button."""
        self._keeper.keep_now()

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter: add it to the note."""
        if self._editor.isHidden() or not self._save.isEnabled() or self.place.note_id is None:
            return
        self._field.set_problem("")
        self._save.setDisabled(True)
        task = self.workplace.runner.write(SaveAddendum(self.place.note_id, self._words.words()), self)
        task.done.connect(self._on_addendum_added)
        task.failed.connect(self._on_addendum_refused)

    def _typing(self) -> dict[str, Any]:
        return {"text": self._words.words()}

    @Slot(object)
    def _on_desk_read(self, desk: NoteDesk) -> None:
        view = desk.view
        if view is None:
            return
        place, is_first = self.workplace, self._reading is None
        self._head.say(desk.person, self._about(view, desk.number))
        reading = NoteReading(place.theme, place.wording, view, is_shared=False)
        if self._reading is not None:
            self._column.removeWidget(self._reading)
            self._reading.hide()
            self._reading.deleteLater()
        self._reading = reading
        self._column.insertWidget(0, reading)
        self._state.show_content()
        if is_first:
            self._begin.show()
            self._area.setFocus()
            # Typing is erased with the person it is about, so it must know them.
            self._keeper.move_to(desk.client_id, view.note.id)
            query = FindDraft(ADDENDUM_FORM, view.note.id, desk.client_id)
            place.runner.read(query, self).done.connect(self._on_draft_found)

    def _about(self, view: NoteView, number: str) -> str:
        wording, note = self.workplace.wording, view.note
        written = wording.day_of(note.created_at)
        parts = [number, wording.day_in_words(note.day), note.time or "", view.author]
        if written > note.day:
            parts.append(self.tr("Written later, on {date}").format(date=wording.day(written)))
        return " · ".join(part for part in parts if part)

    @Slot(object)
    def _on_draft_found(self, draft: DraftView | None) -> None:
        if draft is not None and not self._keeper.edits:
            self._words.set_words(draft.body["text"])
            self.begin_new()

    @Slot(object)
    def _on_desk_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_addendum_added(self, _: object) -> None:
        self._keeper.forget()
        self._words.set_words("")
        self._save.setDisabled(False)
        self._editor.hide()
        self._begin.show()
        self._area.setFocus()

    @Slot(object)
    def _on_addendum_refused(self, error: CaseAppError) -> None:
        self._save.setDisabled(False)
        if isinstance(error, InvalidInputError):
            self._field.set_problem(problem_text(error.problems[0]))
            self._words.setFocus()
        else:
            self.tell(error)
