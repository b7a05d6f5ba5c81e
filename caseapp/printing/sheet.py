"""What every part of one plan sheet needs to know: the plan, the frame, the texts and whose copy it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseapp.domain.plan_snapshot import GoalSnapshot, PlanSnapshot, SheetFrame, VoiceSnapshot
from caseapp.printing.check_code import check_code
from caseapp.printing.dates import day_in_words
from caseapp.printing.model import Run, Text, direction_of, text
from caseapp.printing.texts import SOURCES, PrintTexts

_LEFT_THE_PLAN = frozenset({"cancelled", "entered-in-error", "rejected"})
_FOR_LATER = "on-hold"


@dataclass(frozen=True)
class Sheet:
    """One copy of one plan in one language."""

    plan: PlanSnapshot
    frame: SheetFrame
    texts: PrintTexts
    copy_for: str | None = None

    @property
    def language(self) -> str:
        """The language of the sheet."""
        return self.texts.language

    @property
    def is_draft(self) -> bool:
        """True until the plan was agreed or talked through to an end."""
        return self.plan.agreed_on is None or self.plan.state in {"draft", "offered"}

    @property
    def mark(self) -> str | None:
        """The line on top of every page, where there must be one."""
        return self.texts("frame.example") if self.frame.is_example else None

    def check_code(self, layout: str) -> str | None:
        """The check code of this copy in one layout; none for a draft."""
        if self.plan.sha256 is None or self.plan.version is None:
            return None
        return check_code(self.plan.sha256, layout, (self.language,), self.copy_for)

    @property
    def participants(self) -> tuple[tuple[str, str | None], ...]:
        """Everybody who speaks, answers or signs: what they are to the person, and their name."""
        spoken = [(voice.by, voice.name) for goal in all_goals(self.plan.goals) for voice in goal.voices]
        answered = [(answer.by, answer.name) for answer in self.plan.answers]
        signed = [(signature.by, signature.name) for signature in self.plan.signatures]
        return tuple(dict.fromkeys((*spoken, *answered, *signed)))

    def say(self, key: str, *, bold: bool = False, **values: object) -> Text:
        """A text of the catalogue as it stands on the sheet."""
        return self.plain(self.texts(key, **values), bold=bold)

    def plain(self, words: str, *, bold: bool = False) -> Text:
        """Words of the plan in the sheet's language."""
        return text(words, self.language, bold=bold)

    def quote(self, words: str, *, said_in: str | None = None, speaker: str | None = None) -> Text:
        """Somebody's words in quotation marks, after their name where ``speaker`` is given."""
        name = (Run(f"{speaker}: ", bold=True),) if speaker else ()
        spoken = said_in or self.language
        return Text((*name, Run(self.texts.quoted(words))), spoken, direction_of(spoken))

    def day(self, day: date) -> str:
        """A day in words."""
        return day_in_words(day, self.language)

    def speaker(self, by: str, name: str | None) -> str:
        """Who speaks: the called name, the given name, or what they are to the person."""
        if name:
            return name
        if by == "client":
            return self.plan.person.called_name
        key = f"voice.{by}"
        return self.texts(key if key in SOURCES else "voice.other")

    def said_by(self, code: str) -> str:
        """Whose statement it is, as it follows "Said by"."""
        key = f"said.{code}"
        return self.texts(key if key in SOURCES else "said.other", called_name=self.plan.person.called_name)

    def may_show(self, voice: VoiceSnapshot) -> bool:
        """False when the words are meant for other copies. A sheet without a name is the person's own."""
        only = voice.only_in_copies_for
        return not only or (self.copy_for or "client") in only

    def voices(self, goal: GoalSnapshot) -> tuple[VoiceSnapshot, ...]:
        """What this copy shows of a goal's voices, the person's own first."""
        shown = [voice for voice in goal.voices if voice.text.strip() and self.may_show(voice)]
        return tuple(sorted(shown, key=lambda voice: voice.by != "client"))


def goals_in_plan(goals: tuple[GoalSnapshot, ...]) -> tuple[GoalSnapshot, ...]:
    """The goals that are worked on, without those taken out or put off."""
    return tuple(goal for goal in goals if goal.lifecycle not in _LEFT_THE_PLAN | {_FOR_LATER})


def goals_for_later(goals: tuple[GoalSnapshot, ...]) -> tuple[GoalSnapshot, ...]:
    """The goals that rest, on every level."""
    found: list[GoalSnapshot] = []
    for goal in goals:
        found.extend([goal] if goal.lifecycle == _FOR_LATER else goals_for_later(goal.goals))
    return tuple(found)


def left_out_voices(sheet: Sheet) -> tuple[str, ...]:
    """The words that this copy does not show, for the preview beside the sheet."""
    return tuple(
        f"{sheet.speaker(voice.by, voice.name)}: {sheet.texts.quoted(voice.text)}"
        for goal in all_goals(sheet.plan.goals)
        for voice in goal.voices
        if not sheet.may_show(voice)
    )


def all_goals(goals: tuple[GoalSnapshot, ...]) -> tuple[GoalSnapshot, ...]:
    """Aims and goals of every level, each before those below it."""
    return tuple(inner for goal in goals for inner in (goal, *all_goals(goal.goals)))
