"""Says what was saved or refused, and takes the changes of this session back, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QTimer, Slot

from caseapp.domain.changes import Change
from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice, Page
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.texts import error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.message_bar import MessageBar
from caseapp.usecases.base import Changes
from caseapp.usecases.undo import is_undo
from caseapp.usecases.undo_stack import UndoStack

_GOOD_NEWS_MS = 12_000
_Way = Literal["undo", "redo"]


class ChangeBar(MessageBar):
    """The message bar of the workbench. Good news leaves by itself; Ctrl+Z works also after that."""

    def __init__(self, theme: Theme, runner: TaskRunner, page_on_screen: Callable[[], Page]) -> None:
        super().__init__(theme)
        self._runner = runner
        self._page_on_screen = page_on_screen
        self._stack = UndoStack()
        self._wanted: list[_Way] = []
        self._under_way: _Way | None = None
        self._way_of_action: _Way = "undo"
        self._fade = QTimer(self, singleShot=True, interval=_GOOD_NEWS_MS)
        self._fade.timeout.connect(self.take_back)
        self.action_requested.connect(self._on_action_requested)
        runner.changed.connect(self._on_runner_changed)
        runner.failed.connect(self._on_runner_failed)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """What a page has to say."""
        self._fade.stop()
        self.say(notice.text, notice.surface)
        if notice.surface == "good":
            self._fade.start()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to be taken back."""
        return self._stack.has_undo(self._page_on_screen().place.client_id)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again."""
        return self._stack.has_redo(self._page_on_screen().place.client_id)

    def begin_anew(self, error: CaseAppError | None) -> None:
        """The register was locked and could not be closed: nothing from before can be taken back."""
        self._stack = UndoStack()
        self._wanted.clear()
        self.take_back()
        if error is not None:
            self._on_runner_failed(error)

    def leave(self) -> None:
        """Another page is wanted: good news has been read, trouble stays."""
        if self.property("surface") == "good":
            self.take_back()

    @Slot()
    def undo(self) -> None:
        """Ctrl+Z: take the last change back, then the one before."""
        self._go("undo")

    @Slot()
    def redo(self) -> None:
        """Ctrl+Shift+Z: do again what was taken back."""
        self._go("redo")

    def _go(self, way: _Way) -> None:
        # One after the other: the next can only be known when the one before has arrived.
        self._wanted.append(way)
        self._go_on()

    def _go_on(self) -> None:
        while self._wanted and self._under_way is None:
            way = self._wanted.pop(0)
            client_id = self._page_on_screen().place.client_id
            take = self._stack.take_undo if way == "undo" else self._stack.take_redo
            command = take(client_id)
            if command is not None:
                self._under_way = way
                task = self._runner.write(command, self)
                task.done.connect(self._on_task_done)
                task.failed.connect(self._on_task_failed)

    @Slot()
    def _on_action_requested(self) -> None:
        self._go(self._way_of_action)

    @Slot(object)
    def _on_task_done(self, changes: Changes) -> None:
        way, self._under_way = self._under_way, None
        if way == "undo":
            self._stack.note_undone(changes)
            self._say_good(self.tr("Taken back."), self.tr("Do it again"), "redo")
        else:
            self._stack.note_redone(changes)
            self._say_good(self.tr("Done again."), self.tr("Undo"), "undo")
        self._go_on()

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        self._under_way = None
        self._wanted.clear()
        self._on_runner_failed(error)

    def _say_good(self, said: str, action: str, way: _Way) -> None:
        self._way_of_action = way
        self.say(said, "good", action)
        self._fade.start()

    @Slot(object)
    def _on_runner_changed(self, changes: Changes) -> None:
        if changes.undo is None or is_undo(changes):
            return
        self._stack.note(changes)
        has_removed = any(record.change is Change.REMOVED for record in changes.records)
        if has_removed:
            self._say_good(self.tr("Taken out."), self.tr("Undo"), "undo")
        elif not self._page_on_screen().saves_by_itself:
            self._say_good(self.tr("Saved."), self.tr("Undo"), "undo")

    @Slot(object)
    def _on_runner_failed(self, error: CaseAppError) -> None:
        text = error_text(error)
        self.show_notice(Notice(f"{text.title}. {text.message} {text.advice}", "late"))
