"""The plan as it will be printed, large, with everybody's answer to each goal and how they confirm it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.agreement import Respondent
from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.gui.forms.answer_box import AnswerBox, AnswerSettings, SameAnswer
from caseapp.gui.forms.signature_box import SignatureBox
from caseapp.gui.theme.tokens import CARD_PADDING, GAP
from caseapp.gui.widgets.basics import card, label, rule
from caseapp.gui.widgets.goal_card import GoalCard, GoalSettings, numbered_goals
from caseapp.gui.widgets.quotes import quoted
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.agreement import AgreementInput
from caseapp.usecases.read_back import ReadBack


class AgreementForm(QWidget):
    """Holds the answers; knows nothing of saving."""

    edited = Signal()
    """Something was chosen, typed or drawn."""
    answered = Signal()
    """An answer is another one now, so what was read back is not what is agreed."""

    def __init__(self, settings: GoalSettings, read_back: ReadBack, last: QWidget) -> None:
        """``last`` stands below everything else."""
        super().__init__()
        self._last = last
        self._settings = settings
        self._read_back = read_back
        self._answer_settings = AnswerSettings(settings.theme, settings.wording, settings.person)
        self._answers: list[AnswerBox] = []
        self._same: list[SameAnswer] = []
        people = (*read_back.respondents, *read_back.others)
        self._signatures = [SignatureBox(self._answer_settings, who) for who in people]
        self._build_layout()
        for answer in self._answers:
            answer.edited.connect(self._on_answer_edited)
        for signature in self._signatures:
            signature.edited.connect(self.edited)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        plan = self._read_back.snapshot
        if plan.person.matters:
            layout.addWidget(self._matters_card())
        goals = list(numbered_goals(plan.goals))
        if len(goals) > 1:
            layout.addWidget(self._same_card())
        for number, goal in goals:
            shown = GoalCard(self._settings, number, goal, is_large=True)
            for answer in self._answers_to(goal):
                self._answers.append(answer)
                shown.below.addWidget(rule())
                shown.below.addWidget(answer)
            layout.addWidget(shown)
        layout.addWidget(self._signature_card())
        layout.addWidget(self._last)
        layout.addStretch(1)

    def _answers_to(self, goal: GoalSnapshot) -> Iterator[AnswerBox]:
        settings = self._answer_settings
        for who in self._read_back.respondents:
            yield AnswerBox(settings, goal.id, who)
        spoken = {Respondent(voice.by, voice.name) for voice in goal.voices}
        for who in self._read_back.others:
            if who in spoken:
                yield AnswerBox(settings, goal.id, who, is_required=False)

    def _matters_card(self) -> QWidget:
        frame, layout = card()
        layout.addWidget(label(self.tr("What matters to me"), "caption", "soft"))
        for matter in self._read_back.snapshot.person.matters:
            layout.addWidget(label(quoted(matter.text, self._settings.wording.language), "words"))
        return frame

    def _same_card(self) -> QWidget:
        frame, layout = card(spacing=GAP)
        for who in self._read_back.respondents:
            same = SameAnswer(self._answer_settings, who)
            same.chosen.connect(partial(self._answer_all, who))
            self._same.append(same)
            layout.addWidget(same)
        return frame

    def _signature_card(self) -> QWidget:
        frame, layout = card(spacing=GAP)
        layout.addWidget(label(self.tr("Confirming"), "heading"))
        for signature in self._signatures:
            layout.addWidget(signature)
        hint = self.tr("Agreeing by word counts as much as signing. Nobody has to sign.")
        layout.addWidget(label(hint, "small", "soft"))
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The choices stand in one row or two."""
        super().resizeEvent(event)
        room = self.width() - 2 * CARD_PADDING
        for answer in self._answers:
            answer.fit(room)
        for same in self._same:
            same.fit(room)
        for signature in self._signatures:
            signature.fit(room)

    def find_problem(self) -> bool:
        """Say at each goal what is missing; the first one gets the focus."""
        found = [box.find_problem() for box in reversed(self._answers)]
        return any(found)

    def find_missing_signature(self) -> bool:
        """Say who chose to sign here and has not; the first one gets the focus."""
        found = [box.find_problem() for box in reversed(self._signatures)]
        return any(found)

    def goals_without_answer(self) -> tuple[str, ...]:
        """The goals that lack somebody's answer, by their words, each once."""
        missing = {box.goal_id for box in self._answers if box.is_required and box.answer is None}
        goals = [goal for _, goal in numbered_goals(self._read_back.snapshot.goals)]
        return tuple(goal.own_words or goal.professional_words or "?" for goal in goals if goal.id in missing)

    def own_words_in_focus(self) -> TextField | None:
        """Where somebody is typing what they see differently."""
        fields = (box.own_words_in_focus() for box in self._answers)
        return next((field for field in fields if field is not None), None)

    def collect(self) -> AgreementInput:
        """The agreement on exactly the draft that is shown."""
        answers = tuple(box.collect() for box in self._answers if box.answer is not None)
        signed = tuple(found for box in self._signatures if (found := box.collect()) is not None)
        return AgreementInput(answers, signed, read_back=self._read_back.digest)

    def typing(self) -> dict[str, Any]:
        """What was answered so far, as it is kept unsaved."""
        return {
            "answers": {_key(box.who, str(box.goal_id)): box.typing() for box in self._answers},
            "signatures": {_key(box.who): box.typing() for box in self._signatures},
        }

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept, as far as its goals and people are still there."""
        for answer in self._answers:
            if kept := typing["answers"].get(_key(answer.who, str(answer.goal_id))):
                answer.show_typing(kept)
        for signature in self._signatures:
            if kept := typing["signatures"].get(_key(signature.who)):
                signature.show_typing(kept)

    @Slot()
    def _on_answer_edited(self) -> None:
        for same in self._same:
            same.compare({box.answer for box in self._answers if box.who == same.who})
        self._tell_answered()

    def _answer_all(self, who: Respondent, answer: str) -> None:
        for box in self._answers:
            if box.who == who:
                box.choose(answer)
        self._tell_answered()

    def _tell_answered(self) -> None:
        self.edited.emit()
        self.answered.emit()


def _key(who: Respondent, goal: str = "") -> str:
    return "|".join((goal, who.by, who.name or ""))
