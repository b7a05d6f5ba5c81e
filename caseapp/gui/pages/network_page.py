"""People around somebody: three questions first, then the table, row by row; the drawing is one key away.

Every edit is saved by itself.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.network_board import DRAWING, TABLE, NetworkBoard
from caseapp.gui.forms.network_questions import MARKS, NetworkQuestions
from caseapp.gui.forms.network_saver import NetworkSaver
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.drafts import DraftView
from caseapp.usecases.network import GetNetwork, NetworkDesk


class NetworkPage(Page):
    """The place's section is ``drawing`` for the second view."""

    saves_by_itself = True
    keeps_typing_when_read = True

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._desk: NetworkDesk | None = None
        self._saver: NetworkSaver | None = None
        self._asked: Task | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._print = button(self.tr("Print"), "plain", "print_network")
        theme.set_icon(self._print, "print")
        self._ask = button(self.tr("The three questions"), "plain", "ask_questions")
        self._add = button(self.tr("Add somebody"), "main", "add_around")
        theme.set_icon(self._add, "add", "on_accent")
        self._head = PageHead(self._back, self._print, self._ask, self._add)
        self._questions = NetworkQuestions(theme)
        self._board = NetworkBoard(self.workplace)

    def _build_layout(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addWidget(self._questions)
        inside.addWidget(self._board)
        inside.addStretch(1)
        self._questions.hide()
        self._state = StateView(self.workplace.theme, PageArea(content))
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._print.clicked.connect(self.print_out)
        self._ask.clicked.connect(self._on_ask_clicked)
        self._add.clicked.connect(self.begin_new)
        self._questions.ended.connect(self._on_questions_ended)
        self._board.view_chosen.connect(self._on_board_view_chosen)
        self._board.noticed.connect(self.noticed)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """Everybody around the person, and what was typed before and not saved."""
        if self.place.client_id is None:
            return
        if self._desk is None:
            self._state.show_loading()
        self._asked = self.workplace.runner.read(GetNetwork(self.place.client_id), self)
        self._asked.done.connect(self._on_desk_read)
        self._asked.failed.connect(self._on_desk_failed)

    def take_changes(self, changes: Changes) -> None:
        """An edit of this page, an undo, or what came from elsewhere."""
        if changes.concerns("client_person", "client", client_id=self.place.client_id):
            self.read()

    def keep_typing(self) -> Task | None:
        """Leaving sends what is new and keeps what cannot be saved."""
        return self._saver.close() if self._saver is not None else None

    def save(self) -> None:
        """Ctrl+S: save now and go on writing."""
        if self._saver is not None:
            self._saver.send()
            self.noticed.emit(Notice(self.tr("Saved."), "good"))

    def begin_new(self) -> None:
        """Ctrl+N: somebody else."""
        if self._desk is not None:
            self._show_questions(is_shown=True)
            self._questions.ask_for_name()

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P: the sheet before printing."""
        if self._desk is not None:
            self.place_requested.emit(Place("network_sheet", self._desk.client_id))

    def switch_section(self) -> None:
        """Ctrl+Tab: from the table to the drawing and back."""
        self._on_board_view_chosen(TABLE if self.place.section == DRAWING else DRAWING)

    # --- what is shown --------------------------------------------------------------------------

    @Slot(object)
    def _on_desk_read(self, desk: NetworkDesk) -> None:
        if self.sender() is not self._asked:
            return
        is_first, self._desk = self._desk is None, desk
        self._state.show_content()
        self._head.say(self.tr("People around me"), f"{desk.called_name} · {desk.number}")
        if is_first:
            self._follow_edits(desk)
        self._questions.show_names(
            {mark: [person.name for person in desk.people if getattr(person, mark)] for mark in MARKS}
        )
        self._board.show_desk(desk)
        if is_first:
            self._begin(desk)

    def _follow_edits(self, desk: NetworkDesk) -> None:
        self._saver = saver = NetworkSaver(
            self.workplace.runner, desk.client_id, lambda: self._questions.typed, self
        )
        saver.kept.connect(self.typing_kept)
        saver.refused.connect(self.tell)
        self._questions.edited.connect(saver.touch)
        self._questions.named.connect(saver.name_around)
        saver.named.connect(self._board.expect)
        self._board.editor_changed.connect(saver.follow)
        self._board.wanted.connect(saver.carry_out)

    def _begin(self, desk: NetworkDesk) -> None:
        self._board.show_view(DRAWING if self.place.section == DRAWING else TABLE)
        if desk.people:
            self._board.take_focus()
        else:
            self._on_ask_clicked()
        if desk.typing is not None:
            self._show_typing(desk.typing)

    def _show_typing(self, typing: DraftView) -> None:
        name = typing.body.get("name", "")
        if name.strip() and not self._questions.isVisible():
            self.begin_new()
        self._questions.show_typed(name)
        editor = self._board.choose_person(typing.body.get("person", ""))
        if editor is not None:
            editor.edits.show_typing(typing.body.get("fields", {}))
        if name.strip() or (editor is not None and editor.edits.is_dirty):
            time = self.workplace.wording.clock_time(typing.saved_at)
            text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
            self.noticed.emit(Notice(text))
        elif self._saver is not None:
            self._saver.forget_if_saved()

    def _show_questions(self, *, is_shown: bool) -> None:
        self._questions.setVisible(is_shown)
        self._add.setVisible(not is_shown)
        self._ask.setVisible(not is_shown)

    # --- slots ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_desk_failed(self, error: CaseAppError) -> None:
        if self._desk is None:
            self._state.show_error(error_text(error))
        else:
            self.tell(error)

    @Slot()
    def _on_ask_clicked(self) -> None:
        self._show_questions(is_shown=True)
        self._questions.begin()

    @Slot()
    def _on_questions_ended(self) -> None:
        self._show_questions(is_shown=False)
        if self._desk is not None and self._desk.people:
            self._board.take_focus()
        else:
            self._add.setFocus()

    @Slot(str)
    def _on_board_view_chosen(self, view: str) -> None:
        self.place = replace(self.place, section=DRAWING if view == DRAWING else "")
        self.place_changed.emit(self.place)
        self._board.show_view(view)
        if not self._questions.isVisible():
            self._board.take_focus()
