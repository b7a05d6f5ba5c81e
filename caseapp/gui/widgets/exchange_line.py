"""Where this laptop stands with its office: one calm line below the navigation, which also exchanges now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence

from caseapp.gui.exchange_standing import Standing
from caseapp.gui.texts import Wording, error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import label, set_property
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.synchronize import SyncState

if TYPE_CHECKING:
    from caseapp.gui.exchange_keeper import ExchangeKeeper

_WAITING = "upload"
"""The picture of what waits to be sent."""


class ExchangeLine(WordButton):
    """Hidden without a server. A person's name never stands in it."""

    def __init__(self, theme: Theme) -> None:
        self._words, self._more = label("", "caption", "soft"), label("", "caption", "soft")
        self._words.setObjectName("exchange_words")
        self._more.setObjectName("exchange_more")
        super().__init__(theme, "exchange", "sync", self._words, self._more, icon_tone="soft")
        self._theme = theme
        self.hide()
        key = QKeySequence(Qt.Key.Key_F5).toString(QKeySequence.SequenceFormat.NativeText)
        self._key = self.tr("Exchange with the office now ({key})").format(key=key)

    def follow(self, exchanges: ExchangeKeeper, wording: Callable[[], Wording]) -> None:
        """Say how ``exchanges`` stand from now on; a click exchanges."""
        self._exchanges, self._wording = exchanges, wording
        exchanges.changed.connect(self._on_exchanges_changed)
        self.clicked.connect(exchanges.exchange_now)
        self._on_exchanges_changed()

    @Slot()
    def _on_exchanges_changed(self) -> None:
        self.show_standing(self._exchanges.standing, self._wording())

    def show_standing(self, standing: Standing, wording: Wording) -> None:
        """Say it; what lies with somebody stands below."""
        state = standing.state
        if state is None or not state.is_set_up:
            self.hide()
            return
        words, icon, tone = self._said(standing, state, wording)
        more = list(self._below(standing, state, is_waiting_said=icon == _WAITING))
        self._words.setText(words)
        set_property(self._words, "tone", tone)
        # In large type there is room for one; whoever rests on it, or hears it, is told all.
        self._more.setText(more[0] if more else "")
        self._more.setVisible(bool(more))
        self._theme.set_icon(self.mark, icon, tone)
        self.setAccessibleName(" ".join((words, *more)))
        self.setToolTip("\n".join((*more, self._key)))
        self.show()

    def _said(self, standing: Standing, state: SyncState, wording: Wording) -> tuple[str, str, str]:
        """The first that holds: words, icon, tone."""
        error = standing.error
        if standing.is_told:
            return self.tr("Exchanging with the office …"), "sync", "soft"
        if error is not None and not standing.is_without_connection:
            return error_text(error).title, "warning", "late"
        if days := standing.days_ago:
            return self.tr("Not exchanged with the office for %n days", "", days), "warning", "late"
        if error is not None:
            return self.tr("No network. Keep working, nothing is lost."), "cloud_off", "soft"
        if state.waiting:
            return self._waiting(state), _WAITING, "soft"
        if state.last_sync_at is None:
            return self.tr("Not exchanged with the office yet"), "sync", "soft"
        time = wording.moment(state.last_sync_at, standing.now)
        return self.tr("Sent to the office, {time}").format(time=time), "cloud_done", "good"

    def _below(self, standing: Standing, state: SyncState, *, is_waiting_said: bool) -> Iterator[str]:
        """What needs somebody comes first."""
        if state.quarantined:
            yield self.tr("%n changes are with your team lead.", "", state.quarantined)
        if state.conflicts:
            yield self.tr("Two versions in %n places. Both are kept.", "", state.conflicts)
        if state.waiting and not is_waiting_said:
            yield self._waiting(state)
        if standing.is_clock_off:
            yield self.tr("The clock of this laptop seems to be wrong.")

    def _waiting(self, state: SyncState) -> str:
        return self.tr("%n changes wait to be sent", "", state.waiting)
