"""What whoever opens a person's page must know at once: how fresh it is, and what the office promised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.goal_plan import Promise
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.basics import icon_label, label, line
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.usecases.colleagues import LastSent


class ColleagueLine(QWidget):
    """Whoever stands in for somebody must know what they cannot see yet."""

    def __init__(self, workplace: Workplace, colleague: LastSent) -> None:
        super().__init__()
        words = self.tr("{name} has not sent anything yet.").format(name=colleague.name)
        if colleague.at is not None:
            wording, now = workplace.wording, workplace.clock()
            words = self.tr("{name} last sent at {time}. Newer notes may be missing.")
            if day := wording.recent_day(colleague.at, now):
                words = self.tr("{name} last sent on {day} at {time}. Newer notes may be missing.")
            words = words.format(name=colleague.name, day=day, time=wording.clock_time(colleague.at))
        said = label(words, "small", "soft")
        said.setObjectName("last_sent")
        row = line(icon_label(workplace.theme, "sync", "soft"), said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setStretch(1, 1)
        self.setLayout(row)


class OpenPromises(QWidget):
    """Not there at all while no promise is open."""

    def __init__(self, workplace: Workplace, promises: Sequence[Promise]) -> None:
        super().__init__()
        self._workplace = workplace
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        is_open = [promise for promise in promises if promise.state == "open"]
        if is_open:
            frame, inside = statement_card(self.tr("Our promises"))
            for promise in is_open:
                inside.addLayout(self._promise(promise))
            layout.addWidget(frame)
        else:
            self.hide()

    def _promise(self, promise: Promise) -> QHBoxLayout:
        wording, today = self._workplace.wording, self._workplace.office.today
        is_late = promise.due is not None and promise.due < today
        due = self.tr("no fixed day")
        if promise.due is not None:
            due = self.tr("by {date}").format(date=wording.day(promise.due))
        if is_late:
            due = self.tr("Late: {date}").format(date=wording.day(promise.due))
        icon = icon_label(self._workplace.theme, "handshake", "late" if is_late else "accent")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(label(promise.text))
        said.addWidget(label(due, "small", "late" if is_late else "soft"))
        row = line(icon)
        row.addLayout(said, 1)
        return row
