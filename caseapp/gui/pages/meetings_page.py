"""Notes of everybody: what waits to be finished above, the finished ones below, one search for all words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.left_typing import LeftTypingLines
from caseapp.gui.pages.note_list import NoteList, WaitingNotes
from caseapp.gui.pages.page import Page, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.note_desk import FindInNotes, FindLeftTyping
from caseapp.usecases.note_views import FindNotes, NoteRow, NotesFound, UnfinishedNotes

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class MeetingsPage(Page):
    """Two lists of notes; while something is typed into the search, one."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._asked: Task | None = None
        self._has_waiting = self._has_failed = self._opens_first = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._new = button(self.tr("New note"), "main", "new_note")
        theme.set_icon(self._new, "note_add", "on_accent")
        self._head = PageHead(self._new, scrolls=False)
        self._head.say(self.tr("Meetings"), " ")
        self._search = QLineEdit()
        self._search.setObjectName("search")
        self._search.setProperty("type", "search")
        self._search.setPlaceholderText(self.tr("Search in notes"))
        self._search.setAccessibleName(self.tr("Search in notes"))
        self._left = LeftTypingLines(self.workplace)
        self._waiting = WaitingNotes(self.workplace)
        self._waiting.hide()
        self._finished = label(self.tr("Finished notes"), "heading")
        self._finished.hide()
        self._list = NoteList(self.workplace, "notes")
        self._list.setAccessibleName(self.tr("Finished notes"))
        self._state = StateView(theme, self._list)

    def _build_layout(self) -> None:
        layout = page_column(self)
        for part in (self._head, self._search, self._left, self._waiting):
            layout.addWidget(part)
        finished = QVBoxLayout()
        finished.setSpacing(SMALL_GAP)
        finished.addWidget(self._finished)
        finished.addWidget(self._state, 1)
        layout.addLayout(finished, 1)

    def _connect_signals(self) -> None:
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        self._search.installEventFilter(self)
        self._new.clicked.connect(self.begin_new)
        self._state.action_requested.connect(self._on_state_action_requested)
        for source in (self._left, self._waiting, self._list):
            source.place_requested.connect(self.place_requested)
        for notes in (self._list, self._waiting.list):
            notes.typed.connect(self._on_list_typed)
            notes.entered.connect(self._on_list_entered)

    def read(self) -> None:
        """What waits, and everything that is finished."""
        self._search.setFocus()
        self._state.show_loading()
        self._ask_waiting()
        self._ask()

    def take_changes(self, changes: Changes) -> None:
        """A note was written, finished or assigned."""
        if changes.concerns("note", "note_addendum", "client"):
            self._ask_waiting()
            self._ask()

    def begin_search(self) -> None:
        """The search is here."""
        self._search.setFocus()
        self._search.selectAll()

    @Slot()
    def begin_new(self) -> None:
        """Ctrl+N: a note; whom it is about is asked in it."""
        self.place_requested.emit(Place("note_form"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows in the search move in the list, so that the hands stay where they are."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            self._move(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    @property
    def _typed(self) -> str:
        return self._search.text().strip()

    @property
    def _is_waiting_chosen(self) -> bool:
        """What waits comes first; of the two lists one shows a choice."""
        return self._waiting.isVisible() and self._waiting.list.selectionModel().hasSelection()

    def _move(self, step: int) -> None:
        """From the end of what waits the arrows go on to the finished notes, and back."""
        waiting = self._waiting.list.model().rowCount() if self._waiting.isVisible() else 0
        is_above = self._is_waiting_chosen
        chosen = (self._waiting.list if is_above else self._list).currentIndex().row()
        row = chosen + step + (0 if is_above else waiting)
        if row < waiting:
            self._waiting.list.choose(row)
        elif self._list.model().rowCount():
            self._list.choose(row - waiting)
        self._mark(is_waiting=row < waiting)

    def _mark(self, *, is_waiting: bool) -> None:
        (self._list if is_waiting else self._waiting.list).clearSelection()

    def _open_chosen(self) -> None:
        (self._waiting.list if self._is_waiting_chosen else self._list).open_chosen()

    def _ask_waiting(self) -> None:
        """Before the other list: the same lane answers both, so what waits is known when that one comes."""
        runner = self.workplace.runner
        runner.read(UnfinishedNotes(), self, channel="waiting_notes").done.connect(self._on_waiting_found)
        runner.read(FindLeftTyping(), self, channel="left_typing").done.connect(self._left.show_left)

    def _ask(self) -> None:
        runner, chosen = self.workplace.runner, self._list.current_id()
        query = FindInNotes(self._typed) if self._typed else FindNotes(chosen=chosen)
        self._asked = runner.read(query, self, channel="notes")
        self._asked.done.connect(self._on_notes_found)
        self._asked.failed.connect(self._on_notes_failed)

    @Slot(object)
    def _on_waiting_found(self, rows: tuple[NoteRow, ...]) -> None:
        self._waiting.show_rows(rows)
        self._has_waiting = bool(rows)

    @Slot(object)
    def _on_notes_found(self, found: NotesFound) -> None:
        if self.sender() is not self._asked:
            return
        self._asked, self._has_failed = None, False
        self._list.show_found(found)
        self._waiting.setVisible(self._has_waiting and not self._typed)
        if self._waiting.isVisible():
            self._mark(is_waiting=not self._list.hasFocus())
        self._finished.setVisible(self._has_waiting and not self._typed and len(found.notes) > 0)
        about = self.tr("%n finished notes", "", len(found.notes))
        if self._typed:
            about = self.tr("%n notes found", "", len(found.notes))
        self._head.say(self.tr("Meetings"), about if len(found.notes) else " ")
        if len(found.notes):
            self._state.show_content()
        else:
            self._show_nothing()
        opens_first, self._opens_first = self._opens_first, False
        if opens_first:
            self._open_chosen()

    def _show_nothing(self) -> None:
        if self._typed:
            text = self.tr("Every word that was typed must begin a word of the note.")
            self._state.show_empty(self.tr("No match."), text)
        elif self._has_waiting:
            self._state.show_empty(self.tr("No note is finished yet."))
        else:
            text = self.tr("What is said in a meeting or on the phone will stand here.")
            self._state.show_empty(self.tr("No notes yet"), text, self.tr("Write the first note"))

    @Slot(object)
    def _on_notes_failed(self, error: CaseAppError) -> None:
        self._has_failed = True
        self._state.show_error(error_text(error))

    @Slot()
    def _on_search_text_changed(self) -> None:
        self._opens_first = False
        self._ask()

    @Slot()
    def _on_search_return_pressed(self) -> None:
        # Enter after a quick hand: the list still shows another search, so wait for the right one.
        if self._asked is not None:
            self._opens_first = True
        else:
            self._open_chosen()

    @Slot()
    def _on_list_entered(self) -> None:
        self._mark(is_waiting=self._waiting.list.hasFocus())

    @Slot(str)
    def _on_list_typed(self, letter: str) -> None:
        self._search.setFocus()
        self._search.insert(letter)

    @Slot()
    def _on_state_action_requested(self) -> None:
        if self._has_failed:
            self.read()
        else:
            self.begin_new()
