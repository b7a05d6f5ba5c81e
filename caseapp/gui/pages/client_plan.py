"""The section Plan of a person's page: the draft or the version that holds, goal by goal."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import AnswerSnapshot, PlanSnapshot
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button, card, chip, icon_label, label, line
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.goal_card import GoalCard, GoalSettings, numbered_goals
from caseapp.usecases.case_page import CasePage

_STATE_LOOKS = {"agreed": "good"}


class ClientPlan(QWidget):
    """Shows what holds unless the draft has moved on; then the draft, and says so."""

    begin_requested = Signal()
    """There is no plan yet and one is to be begun."""
    resume_requested = Signal()
    """Typing that was left is to be gone on with."""

    def __init__(self, workplace: Workplace, case: CasePage) -> None:
        super().__init__()
        self._workplace = workplace
        self._case = case
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        shown = case.draft if case.draft_differs else case.agreed
        if case.typing is not None:
            layout.addWidget(self._typing_left())
        if shown is None or not shown.snapshot.goals:
            layout.addWidget(self._invitation())
        else:
            layout.addLayout(FlowLayout(*self._facts(shown.snapshot)))
            self._add_goals(layout, shown.snapshot)
        layout.addStretch(1)

    def _invitation(self) -> QFrame:
        frame, layout = card(spacing=GAP)
        layout.addWidget(label(self.tr("There is no plan yet."), "heading"))
        text = self.tr("Begin with one goal in the person's own words. One is enough for a first plan.")
        layout.addWidget(label(text, tone="soft"))
        begin = button(self.tr("Begin a plan"), "main", "begin_plan")
        self._workplace.theme.set_icon(begin, "add", "on_accent")
        begin.clicked.connect(self.begin_requested)
        layout.addLayout(line(begin, None))
        return frame

    def _typing_left(self) -> QFrame:
        frame, layout = card("promise")
        kept = self._case.typing
        time = self._workplace.wording.clock_time(kept.saved_at) if kept is not None else ""
        text = self.tr("Typing in this plan was kept at {time} and is not in the plan yet.").format(time=time)
        resume = button(self.tr("Resume draft"), "plain", "resume_draft")
        resume.clicked.connect(self.resume_requested)
        row = line(icon_label(self._workplace.theme, "edit", "accent"), label(text), resume)
        row.setStretch(1, 1)
        layout.addLayout(row)
        return frame

    def _facts(self, snapshot: PlanSnapshot) -> list[QWidget]:
        wording = self._workplace.wording
        shown: list[QWidget] = [chip(self._state_words(snapshot), self._look(snapshot))]
        if kind := wording.kind_of_plan(snapshot.kind):
            shown.append(chip(kind, "on_ground"))
        if snapshot.agreed_on is not None:
            words = self.tr("Agreed on {date}").format(date=wording.day(snapshot.agreed_on))
            shown.append(label(words, "small", "soft", wraps=False))
        if snapshot.review_on is not None:
            words = self.tr("We look at it again on {date}").format(date=wording.day(snapshot.review_on))
            shown.append(label(words, "small", "soft", wraps=False))
        return shown

    def _state_words(self, snapshot: PlanSnapshot) -> str:
        if snapshot.version is not None:
            state = self._workplace.wording.label("plan_state", snapshot.state)
            return self.tr("{state} · Version {number}").format(state=state, number=snapshot.version)
        agreed = self._case.agreed
        if agreed is not None and agreed.snapshot.version is not None:
            return self.tr("Draft after version {number}").format(number=agreed.snapshot.version)
        return self.tr("Draft")

    def _look(self, snapshot: PlanSnapshot) -> str:
        return _STATE_LOOKS.get(snapshot.state, "on_ground")

    def _add_goals(self, layout: QVBoxLayout, snapshot: PlanSnapshot) -> None:
        answers: dict[UUID, list[AnswerSnapshot]] = defaultdict(list)
        for answer in snapshot.answers:
            answers[answer.goal].append(answer)
        place = self._workplace
        settings = GoalSettings(place.theme, place.wording, snapshot.person.called_name, place.office.today)
        for number, goal in numbered_goals(snapshot.goals):
            layout.addWidget(GoalCard(settings, number, goal, answers[goal.id]))
