"""Exchanges with the office while a register is open, whatever page is on the screen, and knows how it went.

Without a server it does nothing: no thread, no timer, no question.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.exchange_standing import ENDED, Standing
from caseapp.gui.pages.page import Notice
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.gui.texts import error_text
from caseapp.usecases.base import Changes, Clock
from caseapp.usecases.exchange import Exchange
from caseapp.usecases.people_list import PeopleLookup
from caseapp.usecases.synchronize import GetSyncState, SyncState

if TYPE_CHECKING:
    from caseapp.usecases.working_session import WorkingSession

FIRST_MS = 2_000
"""The first moment belongs to whoever has just unlocked and wants to see somebody's page."""
EVERY_MS = 300_000
JITTER = 0.2
"""Laptops that were opened at the same hour do not come to the server at the same moment."""
AFTER_SAVING_MS = 20_000
"""Counted anew with everything that is saved: as long as somebody writes, nothing is sent."""
PAUSES_MS = (30_000, 60_000, 120_000, 240_000, 480_000, 600_000)
"""After the first failure, the second ...; then always the last."""
GATHER_MS = 500
"""What comes in at short intervals is shown in one go."""
_HOLD_MS = 1_000


class ExchangeKeeper(QObject):
    """One for each session, as the keeper of the backups. ``end`` breaks off what is under way."""

    changed = Signal()
    """Something is known of where this laptop stands (``standing``)."""
    came_in = Signal(object)
    """What colleagues did (``Changes``), when the page may be read again."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""

    def __init__(
        self,
        runner: TaskRunner,
        session: WorkingSession,
        clock: Clock,
        people: PeopleLookup,
        may_be_read: Callable[[], bool],
        parent: QObject,
        draw: Callable[[], float] = random.random,
    ) -> None:
        """``may_be_read`` tells whether the page can be read again without disturbing anybody."""
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._clock = clock
        self._people = people
        self._may_be_read = may_be_read
        self._draw = draw
        self.is_at_work = False
        self._state: SyncState | None = None
        self._error: CaseAppError | None = None
        self._failures = 0
        self._under_way: Exchange | None = None
        self._task: Task | None = None
        self._is_by_hand = False
        self._news: list[Changes] = []
        self._make_timers()

    def _make_timers(self) -> None:
        self._next, self._soon, self._gather = (QTimer(self, singleShot=True) for _ in range(3))
        self._next.timeout.connect(self._begin_exchange)
        self._soon.timeout.connect(self._begin_exchange)
        self._gather.timeout.connect(self._hand_on)

    @property
    def standing(self) -> Standing:
        """What there is to say."""
        state = self._state if self.is_at_work else None
        is_first = state is not None and state.last_sync_at is None
        is_told = self._under_way is not None and (self._is_by_hand or is_first)
        return Standing(state, self._error, is_told, self._clock())

    def begin(self, *, is_synced: bool) -> None:
        """The register is open; with a server the first exchange comes soon."""
        if is_synced and not self.is_at_work:
            self.is_at_work = True
            self._runner.came_in.connect(self._on_runner_came_in)
            self._ask()
            self._next.start(FIRST_MS)

    def end(self) -> None:
        """The register is about to be closed: no new exchange, and the one under way is broken off."""
        if self.is_at_work:
            self.is_at_work = False
            self._runner.came_in.disconnect(self._on_runner_came_in)
        for timer in (self._next, self._soon, self._gather):
            timer.stop()
        self._news.clear()
        under_way, self._under_way, self._task = self._under_way, None, None
        if under_way is not None:
            under_way.stop()

    @Slot()
    def exchange_now(self) -> None:
        """F5: at once, also when trying was given up; then it is said how it went."""
        if self.is_at_work:
            self._is_by_hand = True
            self._begin_exchange()
            self.changed.emit()

    @Slot()
    def note_saved(self) -> None:
        """Something was written to the disk."""
        if not self.is_at_work:
            return
        self._ask()
        # Without a connection the pauses hold: nobody gains by a try after every save.
        if self._error is None:
            self._soon.start(AFTER_SAVING_MS)

    def _ask(self) -> None:
        task = self._runner.read(GetSyncState(), self, channel="sync_state")
        task.done.connect(self._on_state_read)

    @Slot()
    def _begin_exchange(self) -> None:
        if self._under_way is not None:
            return
        self._next.stop()
        self._soon.stop()
        self._under_way = Exchange(self._session, self._runner.bring_in)
        self._task = self._runner.aside(self._under_way.run, self)
        self._task.done.connect(self._on_exchange_done)
        self._task.failed.connect(self._on_exchange_failed)

    @Slot(object)
    def _on_exchange_done(self, _: object) -> None:
        if self.sender() is not self._task:
            return
        self._error, self._failures = None, 0
        if self._is_by_hand:
            self.noticed.emit(Notice(self.tr("Everything is exchanged with the office."), "good"))
        self._rest(EVERY_MS)

    @Slot(object)
    def _on_exchange_failed(self, error: CaseAppError) -> None:
        if self.sender() is not self._task:
            return
        has_ended = error.code in ENDED
        is_new = self._error is None or self._error.code != error.code
        if self._is_by_hand or (has_ended and is_new):
            text = error_text(error)
            notice = Notice(f"{text.title}. {text.message} {text.advice}", "late" if has_ended else "promise")
            self.noticed.emit(notice)
        pause = PAUSES_MS[min(self._failures, len(PAUSES_MS) - 1)]
        self._error, self._failures = error, self._failures + 1
        self._rest(None if has_ended else pause)

    def _rest(self, milliseconds: int | None) -> None:
        """Until the next one; None waits for F5."""
        self._under_way, self._task, self._is_by_hand = None, None, False
        if milliseconds is not None:
            self._next.start(round(milliseconds * (1 + JITTER * (2 * self._draw() - 1))))
        self._ask()

    @Slot(object)
    def _on_state_read(self, state: SyncState) -> None:
        self._state = state
        self.changed.emit()

    @Slot(object)
    def _on_runner_came_in(self, changes: Changes) -> None:
        # Names are looked up as they are now, also while the page waits.
        self._people.heed(changes)
        self._news.append(changes)
        if not self._gather.isActive():
            self._gather.start(GATHER_MS)

    @Slot()
    def _hand_on(self) -> None:
        """What came in stands in the register already; what is typed meanwhile is compared field by field."""
        if not self._may_be_read():
            self._gather.start(_HOLD_MS)
        elif self._news:
            news, self._news = reduce(_joined, self._news), []
            self.came_in.emit(news)


def _joined(one: Changes, other: Changes) -> Changes:
    return Changes(
        None,
        one.kinds | other.kinds,
        one.ids | other.ids,
        one.client_ids | other.client_ids,
        records=(*one.records, *other.records),
    )
