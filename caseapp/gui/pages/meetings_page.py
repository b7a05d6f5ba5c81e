"""Notes of everybody: what waits to be finished above, the finished ones below, one search for all words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.left_typing import LeftTypingLines
from caseapp.gui.pages.note_lists import NoteLists
from caseapp.gui.pages.page import Page, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.basics import button
from caseapp.usecases.base import Changes
from caseapp.usecases.note_desk import FindLeftTyping
from caseapp.usecases.note_finds import FindInNotes
from caseapp.usecases.note_views import FindNotes, NotesFound, UnfinishedNotes

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class MeetingsPage(Page):
    """Two lists of notes; while something is typed into the search, one."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._asked: Task | None = None
        self._has_failed = self._opens_first = False
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
        self._left.hide()
        self._lists = NoteLists(self.workplace)
        self._state = self._lists.state

    def _build_layout(self) -> None:
        layout = page_column(self)
        for part in (self._head, self._search, self._left):
            layout.addWidget(part)
        layout.addWidget(self._lists, 1)

    def _connect_signals(self) -> None:
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        self._search.installEventFilter(self)
        self._new.clicked.connect(self.begin_new)
        self._state.action_requested.connect(self._on_state_action_requested)
        for source in (self._left, self._lists):
            source.place_requested.connect(self.place_requested)
        self._lists.typed.connect(self._on_lists_typed)

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
            self._lists.move_choice(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    @property
    def _typed(self) -> str:
        return self._search.text().strip()

    def _ask_waiting(self) -> None:
        """Before the other list: the same lane answers both, so what waits is known when that one comes."""
        runner = self.workplace.runner
        runner.read(UnfinishedNotes(), self, channel="waiting_notes").done.connect(self._lists.take_waiting)
        runner.read(FindLeftTyping(), self, channel="left_typing").done.connect(self._left.show_left)

    def _ask(self) -> None:
        runner, chosen = self.workplace.runner, self._lists.finished.current_id()
        query = FindInNotes(self._typed) if self._typed else FindNotes(chosen=chosen)
        self._asked = runner.read(query, self, channel="notes")
        self._asked.done.connect(self._on_notes_found)
        self._asked.failed.connect(self._on_notes_failed)

    @Slot(object)
    def _on_notes_found(self, found: NotesFound) -> None:
        if self.sender() is not self._asked:
            return
        self._asked, self._has_failed = None, False
        self._lists.show_found(found, is_search=bool(self._typed))
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
            self._lists.open_chosen()

    def _show_nothing(self) -> None:
        if self._typed:
            text = self.tr("Every word that was typed must begin a word of the note.")
            self._state.show_empty(self.tr("No match."), text)
        elif self._lists.has_waiting:
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
            self._lists.open_chosen()

    @Slot(str)
    def _on_lists_typed(self, letter: str) -> None:
        self._search.setFocus()
        self._search.insert(letter)

    @Slot()
    def _on_state_action_requested(self) -> None:
        if self._has_failed:
            self.read()
        else:
            self.begin_new()
