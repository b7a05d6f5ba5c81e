"""Write a plan together. Every edit is saved by itself; "Done" shows the plan as it is read."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.ids import uuid7
from caseapp.errors import CaseAppError
from caseapp.gui.forms.edit_sender import EditSender
from caseapp.gui.forms.large_words import LargeWords
from caseapp.gui.forms.plan_editor import PlanEditor
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.state_view import StateView
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.base import Changes
from caseapp.usecases.drafts import DraftView
from caseapp.usecases.plan_draft import GetPlanDraft, PlanDraft
from caseapp.usecases.undo import is_undo

_KINDS = ("goal_plan", "goal", "goal_voice", "goal_step")


class PlanEditorPage(Page):
    """The plan editor of one person."""

    saves_by_itself = True
    keeps_typing_when_read = True

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._editor: PlanEditor | None = None
        self._sender: EditSender | None = None
        self._newest_read: Task | None = None
        self._to_reveal: frozenset[UUID] = frozenset()
        self._is_leaving = self._is_asked = False
        self._done = button(self.tr("Done"), "main", "done")
        workplace.theme.set_icon(self._done, "check", "on_accent")
        self._back = button(self.tr("Back"), "plain", "back")
        self._head = PageHead(self._back, self._done)
        self._area = QWidget()
        self._column = QVBoxLayout(self._area)
        self._column.setContentsMargins(0, 0, 0, 0)
        layout = page_column(self, scrolls=True)
        self._state = StateView(workplace.theme, self._area)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)
        self._state.action_requested.connect(self.read)
        self._done.clicked.connect(self.confirm)
        self._back.clicked.connect(self.back_requested)

    def read(self) -> None:
        """The draft plan, and what was typed before and not saved."""
        if self.place.client_id is None:
            return
        if self._editor is None:
            self._done.setDisabled(True)
            self._state.show_loading()
        self._newest_read = self.workplace.runner.read(GetPlanDraft(self.place.client_id), self)
        self._newest_read.done.connect(self._on_draft_read)
        self._newest_read.failed.connect(self._on_draft_failed)

    def take_changes(self, changes: Changes) -> None:
        """An edit of this page, an undo, or what came from elsewhere."""
        is_left = self._sender is not None and self._sender.is_closed
        if not is_left and changes.concerns(*_KINDS, client_id=self.place.client_id):
            # The user's own edits are where they are; what is taken back may stand elsewhere.
            self._to_reveal = changes.ids if is_undo(changes) else frozenset()
            self.read()

    def keep_typing(self) -> Task | None:
        """Leaving sends what is new and keeps what cannot be saved."""
        return self._sender.close() if self._sender is not None else None

    def begin_new(self) -> None:
        """Ctrl+N: here it is a goal."""
        if self._editor is not None:
            self._editor.begin_goal()

    @Slot()
    def save(self) -> None:
        """Ctrl+S: save now and go on writing."""
        if self._sender is not None:
            self._is_asked = True
            self._sender.send()
            self._say_if_saved()

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter: the plan is read next."""
        if self._sender is not None:
            self._is_leaving = True
            self._sender.send()
            self._leave_if_saved()

    def _say_if_saved(self) -> None:
        """Whoever presses Ctrl+S wants to hear that it is saved, also when nothing was new."""
        if self._is_asked and self._editor is not None and not self._editor.cards.is_under_way:
            self._is_asked = False
            if not self._editor.cards.is_dirty:
                self.noticed.emit(Notice(self.tr("Saved."), "good"))

    def _leave_if_saved(self) -> None:
        editor, sender = self._editor, self._sender
        if editor is None or sender is None or editor.cards.is_under_way:
            return
        if editor.cards.is_dirty:
            # What was typed while the last answer was awaited goes now; then nothing is left but problems.
            sender.send()
            self._is_leaving = any(record.is_under_way for record in editor.cards.records())
            if not self._is_leaving:
                editor.find_problem()
            return
        task = sender.close()
        if task is None:
            self._finish()
        else:
            task.done.connect(self._finish)

    @Slot()
    def _finish(self) -> None:
        self.finished.emit(Place("client", self.place.client_id, "plan"))

    # --- slots ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_draft_read(self, draft: PlanDraft) -> None:
        if self.sender() is not self._newest_read:
            return
        if self._editor is None:
            self._begin(draft)
            return
        self._editor.show_draft(draft)
        self._editor.reveal(self._to_reveal)

    @Slot(object)
    def _on_draft_failed(self, error: CaseAppError) -> None:
        # What is being written stays where it is.
        if self._editor is None:
            self._state.show_error(error_text(error))
        else:
            self.tell(error)

    def _begin(self, draft: PlanDraft) -> None:
        place = self.workplace
        self._head.say(self.tr("Plan of {name}").format(name=draft.name), draft.number)
        settings = PlanSettings(
            place.theme, place.wording, draft.name, place.office.today, draft.client_id, self._new_id
        )
        self._editor = editor = PlanEditor(settings)
        self._sender = EditSender(place.runner, draft.client_id, editor.cards, self)
        self._connect_editor(editor, self._sender)
        self._column.addWidget(editor)
        self._done.setEnabled(True)
        self._state.show_content()
        editor.show_draft(draft)
        if draft.typing is not None:
            self._show_typing(editor, draft.typing)
        editor.begin()

    def _connect_editor(self, editor: PlanEditor, sender: EditSender) -> None:
        editor.wanted.connect(sender.carry_out)
        editor.cards.large_words_requested.connect(self._on_large_words_requested)
        sender.settled.connect(self._on_sender_settled)
        sender.kept.connect(self.typing_kept)
        sender.refused.connect(self._on_sender_refused)
        keys = {
            QKeySequence(Qt.Key.Key_F2): self._on_large_activated,
            QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_PageUp): editor.outline.go_up,
            QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_PageDown): editor.outline.go_down,
        }
        for sequence, slot in keys.items():
            QShortcut(sequence, self).activated.connect(slot)

    def _new_id(self) -> UUID:
        return uuid7(self.workplace.clock())

    def _show_typing(self, editor: PlanEditor, typing: DraftView) -> None:
        editor.show_typing(typing.body)
        if self._sender is not None:
            self._sender.has_kept = True
        if editor.cards.is_dirty:
            time = self.workplace.wording.clock_time(typing.saved_at)
            text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
            self.noticed.emit(Notice(text))

    @Slot()
    def _on_sender_settled(self) -> None:
        if self._is_leaving:
            self._leave_if_saved()
        elif self._sender is not None:
            self._say_if_saved()
            self._sender.keep_rest()

    @Slot(object)
    def _on_sender_refused(self, error: CaseAppError) -> None:
        self._is_leaving = self._is_asked = False
        self.tell(error)

    @Slot()
    def _on_large_activated(self) -> None:
        if self._editor is not None and self._editor.cards.current is not None:
            self._editor.cards.current.begin_large()

    @Slot(object)
    def _on_large_words_requested(self, field: TextField) -> None:
        LargeWords(self.workplace.theme, field, self.window())
