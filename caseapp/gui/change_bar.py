"""Says what was saved or refused, and takes the last change back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.texts import error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.message_bar import MessageBar
from caseapp.usecases.base import Changes, Command

_GOOD_NEWS_MS = 12_000


class ChangeBar(MessageBar):
    """The message bar of the workbench. Good news leaves by itself; Ctrl+Z works also after that."""

    def __init__(self, theme: Theme, runner: TaskRunner) -> None:
        super().__init__(theme)
        self._runner = runner
        self._undo: Command | None = None
        self._is_undoing = False
        self._fade = QTimer(self, singleShot=True, interval=_GOOD_NEWS_MS)
        self._fade.timeout.connect(self.take_back)
        self.action_requested.connect(self.undo)
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
        return self._undo is not None

    def leave(self) -> None:
        """Another page is wanted: good news has been read, trouble stays."""
        if self.property("surface") == "good":
            self.take_back()

    @Slot()
    def undo(self) -> None:
        """Take the last change back; twice does it again."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._is_undoing = True
            self._runner.write(undo, self)

    @Slot(object)
    def _on_runner_changed(self, changes: Changes) -> None:
        was_undoing, self._is_undoing = self._is_undoing, False
        self._undo = changes.undo
        if changes.undo is None:
            return
        said, action = self.tr("Saved."), self.tr("Undo")
        if was_undoing:
            said, action = self.tr("Taken back."), self.tr("Do it again")
        self.say(said, "good", action)
        self._fade.start()

    @Slot(object)
    def _on_runner_failed(self, error: CaseAppError) -> None:
        text = error_text(error)
        self._is_undoing = False
        self.show_notice(Notice(f"{text.title}. {text.message} {text.advice}", "late"))
