"""A goal as it is read: the person's words largest, professional words beside them, who does what by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import AnswerSnapshot, GoalSnapshot, StepSnapshot
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import card, chip, icon_label, label, line, text_width
from caseapp.gui.widgets.quotes import quoted

_LINE_LENGTH = 75
_BESIDE_FROM = 64
"""Characters of width from which who and when of a step stand beside its words."""
_REQUIRED = "required"
_ANSWER_LOOKS = {"agrees": "good"}


@dataclass(frozen=True)
class GoalSettings:
    """What the cards of one page share."""

    theme: Theme
    wording: Wording
    person: str
    today: date


def numbered_goals(goals: Sequence[GoalSnapshot]) -> Iterator[tuple[int, GoalSnapshot]]:
    """Every aim and goal in reading order; aims count with the goals above which they stand."""
    number = 0
    for goal in goals:
        number += goal.level != "aim"
        yield (0 if goal.level == "aim" else number), goal
        for below in goal.goals:
            number += 1
            yield number, below


class GoalCard(QFrame):
    """One aim or goal. ``below`` takes what a page adds, such as the answers."""

    def __init__(
        self,
        settings: GoalSettings,
        number: int,
        goal: GoalSnapshot,
        answers: Sequence[AnswerSnapshot] = (),
        *,
        is_large: bool = False,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._goal = goal
        self.setProperty("surface", "card")
        self.setObjectName("goal_card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(
            CARD_PADDING, CARD_PADDING - TINY_GAP, CARD_PADDING, CARD_PADDING - TINY_GAP
        )
        layout.setSpacing(SMALL_GAP + TINY_GAP)
        layout.addLayout(self._chips(number, answers))
        layout.addLayout(self._words(is_large=is_large))
        told, levels = (self._told_on_paper(), self._levels()) if is_large else ((), ())
        for text in (*told, *self._details(), *levels, *self._differing(answers)):
            layout.addWidget(text)
        for step in goal.steps:
            layout.addWidget(StepRow(settings, step))
        self.below = QVBoxLayout()
        self.below.setSpacing(SMALL_GAP)
        layout.addLayout(self.below)

    def _chips(self, number: int, answers: Sequence[AnswerSnapshot]) -> QHBoxLayout:
        aim, goal = self.tr("Aim"), self.tr("Goal {number}").format(number=number)
        wording = self._settings.wording
        shown: list[QWidget | None] = [chip(goal if number else aim, "accent")]
        if self._goal.effect_domain:
            shown.append(chip(wording.label("effect_domain", self._goal.effect_domain)))
        shown.append(None)
        for answer in answers:
            words = wording.label("answer", answer.answer)
            if len(answers) > 1:
                words = f"{self._who(answer.by, answer.name)}: {words}"
            shown.append(chip(words, _ANSWER_LOOKS.get(answer.answer, "ink")))
        return line(*shown)

    def _words(self, *, is_large: bool) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(28)
        own = QVBoxLayout()
        own.setSpacing(TINY_GAP)
        # As on paper the person speaks first, whoever was written down first.
        for voice in sorted(self._goal.voices, key=lambda voice: voice.by != "client"):
            is_client = voice.by == "client"
            caption = self.tr("In own words") if is_client else self._who(voice.by, voice.name)
            own.addWidget(label(caption, "caption", "soft"))
            kind = ("words_large" if is_large else "words") if is_client else "text"
            words = label(quoted(voice.text, self._settings.wording.language), kind)
            words.setObjectName("own_words")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            words.setMaximumWidth(text_width(words, _LINE_LENGTH * 2))
            own.addWidget(words)
        own.addStretch(1)
        if self._goal.voices:
            layout.addLayout(own, 3)
        if self._goal.professional_words:
            professional = QVBoxLayout()
            professional.setSpacing(TINY_GAP)
            professional.addWidget(label(self.tr("In professional words"), "caption", "soft"))
            professional.addWidget(label(self._goal.professional_words))
            professional.addStretch(1)
            layout.addLayout(professional, 2)
        return layout

    def _told_on_paper(self) -> Iterator[QWidget]:
        """What is printed beside the words: read back is what will stand on the sheet."""
        goal = self._goal
        if goal.origin == _REQUIRED:
            origin = self._settings.wording.label("goal_origin", goal.origin)
            yield _pair(origin, goal.origin_reason) if goal.origin_reason else label(origin)
        if goal.why:
            yield _pair(self.tr("Why this matters to me"), goal.why)
        if goal.today:
            yield _pair(self.tr("How it is today"), goal.today)

    def _levels(self) -> Iterator[QWidget]:
        for number in ("1", "2", "-1", "-2"):
            if words := self._goal.levels.get(number):
                better, not_yet = self.tr("Even better"), self.tr("Not quite there yet")
                yield _pair(not_yet if number.startswith("-") else better, words)

    def _details(self) -> Iterator[QWidget]:
        goal = self._goal
        if goal.notice:
            yield _pair(self.tr("How will we notice?"), goal.notice)
        if goal.next_small_step:
            yield _pair(self.tr("Next small step"), goal.next_small_step)

    def _differing(self, answers: Sequence[AnswerSnapshot]) -> Iterator[QWidget]:
        for answer in answers:
            if said := answer.in_own_words:
                who = self._who(answer.by, answer.name)
                yield _pair(
                    self.tr("{name} says").format(name=who), quoted(said, self._settings.wording.language)
                )
            elif answer.reason:
                yield _pair(self.tr("Why there is no answer"), answer.reason)

    def _who(self, by: str, name: str | None) -> str:
        return name or (
            self._settings.person if by == "client" else self._settings.wording.label("voice_by", by)
        )


@dataclass(frozen=True)
class StepFacts:
    """What a line of a step shows; a ``StepSnapshot`` has it all."""

    text: str
    doer: str
    doer_name: str | None
    due: date | None
    can_do: str | None
    binding: str | None
    state: str


class StepRow(QFrame):
    """One step. An office promise carries the handshake and the tint; only lateness carries the warning."""

    def __init__(self, settings: GoalSettings, step: StepSnapshot | StepFacts) -> None:
        super().__init__()
        self._settings = settings
        self._step = step
        is_promise = step.doer == "office"
        is_late = (
            is_promise and step.state != "completed" and step.due is not None and step.due < settings.today
        )
        self.setProperty("surface", "late" if is_late else "promise" if is_promise else "row")
        self.setObjectName("step_row")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.setSpacing(12)
        layout.addWidget(self._icon(is_promise=is_promise, is_late=is_late), 0, Qt.AlignmentFlag.AlignTop)
        look = "late_on_tint" if is_late else "on_tint" if is_promise else "accent"
        due = label(self._due_words(is_late=is_late), "small", "late" if is_late else "soft", wraps=False)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(12)
        self._words.addWidget(label(step.text), 1)
        self._words.addLayout(line(chip(self._doer_words(), look), due, None, spacing=12))
        layout.addLayout(self._words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Who and when stand below the words where there is no room beside them."""
        super().resizeEvent(event)
        is_wide = self.width() >= text_width(self, _BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._words.direction() != way:
            self._words.setDirection(way)

    def _icon(self, *, is_promise: bool, is_late: bool) -> QWidget:
        theme = self._settings.theme
        if self._step.state == "completed":
            return icon_label(theme, "check_circle", "good")
        name = "handshake" if is_promise else "radio_button_unchecked"
        return icon_label(theme, name, "late" if is_late else "accent")

    def _doer_words(self) -> str:
        step, wording = self._step, self._settings.wording
        if step.doer == "client":
            return self._settings.person
        who = step.doer_name or wording.label("step_doer", step.doer)
        if step.doer != "office":
            return who
        if step.binding == "to_be_decided":
            return self.tr("To be decided · {name}").format(name=who)
        return self.tr("Our promise · {name}").format(name=who)

    def _due_words(self, *, is_late: bool) -> str:
        step = self._step
        if step.state != "not_started":
            return self._settings.wording.label("step_state", step.state)
        if step.due is None:
            return self.tr("no fixed day")
        if is_late:
            return self.tr("%n days late", "", (self._settings.today - step.due).days)
        return self.tr("by {date}").format(date=self._settings.wording.day(step.due))


def _pair(caption: str, text: str) -> QWidget:
    pair = QWidget()
    layout = QVBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(label(caption, "caption", "soft"))
    words = label(text)
    words.setMaximumWidth(text_width(words, _LINE_LENGTH + 10))
    layout.addWidget(words)
    return pair


def statement_card(title: str) -> tuple[QFrame, QVBoxLayout]:
    """A card with a heading."""
    frame, layout = card()
    layout.addWidget(label(title, "heading"))
    return frame, layout
