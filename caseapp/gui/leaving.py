"""The end of an unlocked register: first what was typed, then the page, then the register and its key.

The page has gone from the screen when this begins. It lives on, seen by nobody, only while something of it
is still on its way to the disk. When that is refused (a full disk) the register stays open behind the lock
screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.entrance import Parts
from caseapp.gui.gate import Unlocked

if TYPE_CHECKING:
    from caseapp.gui.workbench import Workbench

_TRY_AGAIN_MS = 10_000
_TRIES = 2
"""Whoever saved in the moment of locking and was refused has the words kept as typing the second time."""


class Leaving(QObject):
    """One for each locking or closing."""

    ended = Signal()
    """The register is closed, and nothing of the page is left."""
    stuck = Signal(object)
    """What was typed could not be saved (``CaseAppError``); the page waits."""

    def __init__(self, parts: Parts, opened: Unlocked, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.opened = opened
        self._bench: Workbench | None = bench
        self._parts = parts
        self._may_stick = True
        self._is_stuck = self._is_over = False
        self._error: CaseAppError | None = None
        self._tries = 0
        self._again = QTimer(self, singleShot=True, interval=_TRY_AGAIN_MS)
        self._again.timeout.connect(self.try_again)
        parts.runner.debts.all_settled.connect(self._on_debts_all_settled)

    def begin(self, *, may_stick: bool) -> None:
        """Keep what was typed, then close. Without ``may_stick`` what cannot be written is given up."""
        self._may_stick = may_stick
        if self._bench is not None:
            # What waits for the office's server waits for nothing that anybody here could do.
            self._bench.exchanges.end()
        # Until the register is closed, whoever unlocks is given this one back.
        self._parts.gate.hold(self.opened)
        if self.opened.is_visit:
            # Nothing of it is kept anyway.
            self._drop_page()
            self._end_register()
        else:
            self.try_again()

    @Slot()
    def try_again(self) -> None:
        """The disk may have room by now."""
        self._tries = 0
        self._keep()

    def end_anyway(self) -> None:
        """The window is closed meanwhile: one that never goes would help nobody."""
        self._may_stick = False
        if self._is_stuck:
            self.try_again()

    def come_back(self) -> Workbench | None:
        """The same person has unlocked: the page as it was, if it had to wait; nothing can be taken back."""
        bench, self._bench = self._bench, None
        self._is_over = True
        self._again.stop()
        if bench is not None:
            bench.come_back(self._error)
        return bench

    def _keep(self) -> None:
        self._tries += 1
        runner, bench = self._parts.runner, self._bench
        if bench is None:
            return
        tasks = bench.keep_typing()
        if tasks or runner.debts.are_awaited_by(bench):
            self._error = None
            for task in tasks:
                task.failed.connect(self._on_task_failed)
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Nothing of the page has to be saved any more: it goes at once, whatever else is on its way."""
        if not self._is_stuck:
            self._drop_page()
        # One that waited for long waits for this too: somebody may unlock in this very moment.
        if not self._parts.runner.debts.are_open:
            self._end_register()

    def _drop_page(self) -> None:
        bench, self._bench = self._bench, None
        if bench is not None:
            bench.backups.end()
            self._parts.runner.drop(bench)
            bench.deleteLater()

    def _end_register(self) -> None:
        self._is_over = True
        if self._bench is not None:
            self._bench.backups.end()
            # What reads in the background is stopped, or closing would wait for it.
            self._parts.runner.drop(self._bench)
        task = self._parts.runner.work(self._parts.gate.end_held, self)
        task.done.connect(self._on_session_ended)
        # What could be written is written.
        task.failed.connect(self._on_session_ended)

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        self._error = error

    @Slot()
    def _on_debts_all_settled(self) -> None:
        if self._is_over:
            return
        if self._error is None:
            self._let_go()
        elif self._tries < _TRIES:
            self._keep()
        elif self._may_stick:
            self._is_stuck = True
            self._again.start()
            self.stuck.emit(self._error)
        else:
            self._let_go()

    @Slot(object)
    def _on_session_ended(self, is_ended: object) -> None:
        # False: somebody was let in before it could be closed.
        if is_ended is not False:
            self._drop_page()
            self._parts.runner.detach()
            # When the last widget is gone, which takes one more turn of the loop.
            QTimer.singleShot(0, self.ended.emit)
