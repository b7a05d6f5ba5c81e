"""The blocks of the goals: the person's words first, then who does what, how we notice, and the answers."""

from __future__ import annotations

from collections.abc import Mapping

from caseapp.domain.plan_snapshot import AnswerSnapshot, GoalSnapshot, VoiceSnapshot
from caseapp.printing.model import (
    AnswerRow,
    AnswerTable,
    Block,
    Heading,
    KeepTogether,
    Labelled,
    Paragraph,
    Quotes,
    Run,
    Spoken,
    Text,
)
from caseapp.printing.sheet import Sheet, goals_for_later, goals_in_plan
from caseapp.printing.step_groups import step_table

_ANSWERS: Mapping[str, str] = {
    "agrees": "std.answer_agrees",
    "agrees_in_part": "std.answer_in_part",
    "does_not_agree": "std.answer_no",
    "could_not_answer": "std.answer_could_not",
}
_LEVELS = (
    ("std.level_plus", "1"),
    ("std.level_plus", "2"),
    ("std.level_minus", "-1"),
    ("std.level_minus", "-2"),
)


def goal_blocks(sheet: Sheet) -> tuple[Block, ...]:
    """One block for each aim and goal in the person's order, the goals of an aim after it."""
    numbers = goal_numbers(sheet)
    goals = [goal for top in goals_in_plan(sheet.plan.goals) for goal in (top, *_goals_below(top))]
    return (*(KeepTogether(_goal(sheet, goal, numbers)) for goal in goals), *_later(sheet))


def goal_numbers(sheet: Sheet) -> Mapping[object, int]:
    """Goal id -> number on the sheet. An aim that only holds goals together has none."""
    counted = [
        goal
        for top in goals_in_plan(sheet.plan.goals)
        for goal in (top, *_goals_below(top))
        if goal.level != "aim" or not _goals_below(goal)
    ]
    return {goal.id: number for number, goal in enumerate(counted, start=1)}


def goal_title(sheet: Sheet, goal: GoalSnapshot) -> Text:
    """What stands largest: the person's words, else another voice's, else the professional words."""
    voices = sheet.voices(goal)
    if voices:
        return sheet.quote(voices[0].text, said_in=voices[0].language)
    return sheet.plain(goal.professional_words or sheet.texts("std.goal_own"))


def _goals_below(goal: GoalSnapshot) -> tuple[GoalSnapshot, ...]:
    return tuple(inner for below in goals_in_plan(goal.goals) for inner in (below, *_goals_below(below)))


def _goal(sheet: Sheet, goal: GoalSnapshot, numbers: Mapping[object, int]) -> tuple[Block, ...]:
    return (
        Heading(2, goal_title(sheet, goal), _label(sheet, goal, numbers.get(goal.id))),
        *_first_voice_notes(sheet, goal),
        *_other_voices(sheet, goal),
        *_professional(sheet, goal),
        *_labelled(sheet, "std.goal_why", goal.why),
        *_labelled(sheet, "std.today", goal.today),
        *step_table(sheet, goal.steps),
        *_signs(sheet, goal),
        *_answers(sheet, goal),
    )


def _label(sheet: Sheet, goal: GoalSnapshot, number: int | None) -> Text | None:
    voices = sheet.voices(goal)
    parts = [sheet.texts("std.goal_number", number=number)] if number else []
    if voices and voices[0].by == "client":
        parts.append(sheet.texts("std.goal_own"))
    elif voices:
        parts.append(sheet.speaker(voices[0].by, voices[0].name))
    return sheet.plain(" · ".join(parts)) if parts else None


def _first_voice_notes(sheet: Sheet, goal: GoalSnapshot) -> tuple[Block, ...]:
    voices = sheet.voices(goal)
    return tuple(Paragraph(note, "small") for note in _voice_notes(sheet, voices[0])) if voices else ()


def _other_voices(sheet: Sheet, goal: GoalSnapshot) -> tuple[Block, ...]:
    others = sheet.voices(goal)[1:]
    return (Quotes(None, tuple(_spoken(sheet, voice) for voice in others)),) if others else ()


def _spoken(sheet: Sheet, voice: VoiceSnapshot) -> Spoken:
    speaker = None if voice.by == "client" else sheet.speaker(voice.by, voice.name)
    words = sheet.quote(voice.text, said_in=voice.language, speaker=speaker)
    return Spoken(words, _voice_notes(sheet, voice))


def _voice_notes(sheet: Sheet, voice: VoiceSnapshot) -> tuple[Text, ...]:
    if not voice.translated_by:
        return ()
    return (sheet.say("frame.translated_by", interpreter=voice.translated_by),)


def _professional(sheet: Sheet, goal: GoalSnapshot) -> tuple[Block, ...]:
    stands_as_title = not sheet.voices(goal)
    words = () if stands_as_title else _labelled(sheet, "std.goal_professional", goal.professional_words)
    return (*words, *_origin(sheet, goal))


def _origin(sheet: Sheet, goal: GoalSnapshot) -> tuple[Block, ...]:
    if goal.origin == "together":
        return (Paragraph(sheet.say("std.goal_together")),)
    if goal.origin == "required" and goal.origin_reason:
        return (Paragraph(sheet.say("std.goal_required", reason=goal.origin_reason)),)
    return ()


def _labelled(sheet: Sheet, key: str, words: str | None) -> tuple[Block, ...]:
    return (Labelled(sheet.say(key), (sheet.plain(words),)),) if words and words.strip() else ()


def _signs(sheet: Sheet, goal: GoalSnapshot) -> tuple[Block, ...]:
    """How we notice that it is working: one text, or the levels with their names where there are some."""
    expected = goal.notice or goal.levels.get("0")
    others = [(key, goal.levels[level]) for key, level in _LEVELS if goal.levels.get(level)]
    if not others:
        return _labelled(sheet, "std.signs_of_success", expected)
    named = [*([("std.level_0", expected)] if expected else []), *others]
    lines = tuple(sheet.plain(f"{sheet.texts(key)}: {words}") for key, words in named)
    return (Labelled(sheet.say("std.signs_of_success"), lines),)


def _answers(sheet: Sheet, goal: GoalSnapshot) -> tuple[Block, ...]:
    answers = [answer for answer in sheet.plan.answers if answer.goal == goal.id]
    if not answers:
        return ()
    if len(answers) == 1 and answers[0].by == "client":
        return _single_answer(sheet, answers[0])
    rows = tuple(_answer_row(sheet, answer) for answer in answers)
    return (AnswerTable(sheet.say("std.answers_several"), rows),)


def _single_answer(sheet: Sheet, answer: AnswerSnapshot) -> tuple[Block, ...]:
    title = Labelled(sheet.say("std.answer_title"), (_answer(sheet, answer, bold=True),))
    if not answer.in_own_words:
        return (title,)
    return (title, Labelled(sheet.say("std.answer_view"), (sheet.quote(answer.in_own_words),)))


def _answer_row(sheet: Sheet, answer: AnswerSnapshot) -> AnswerRow:
    words = (sheet.quote(answer.in_own_words),) if answer.in_own_words else ()
    name = sheet.plain(sheet.speaker(answer.by, answer.name), bold=True)
    return AnswerRow(name, (_answer(sheet, answer), *words))


def _answer(sheet: Sheet, answer: AnswerSnapshot, *, bold: bool = False) -> Text:
    key = _ANSWERS.get(answer.answer)
    if key is None:  # a newer laptop's answer is shown as it is
        return sheet.plain(answer.answer, bold=bold)
    return sheet.say(key, bold=bold, reason=answer.reason or "–")


def _later(sheet: Sheet) -> tuple[Block, ...]:
    goals = goals_for_later(sheet.plan.goals)
    if not goals:
        return ()
    titles = tuple(Spoken(goal_title(sheet, goal)) for goal in goals)
    return (KeepTogether((Heading(3, sheet.say("std.later_goals")), Quotes(None, titles))),)


def differing_answers(sheet: Sheet) -> tuple[Text, ...]:
    """Who sees which goal differently, one line each, in their words."""
    numbers = goal_numbers(sheet)
    differing = [a for a in sheet.plan.answers if a.answer in {"agrees_in_part", "does_not_agree"}]
    return tuple(_difference(sheet, answer, numbers.get(answer.goal)) for answer in differing)


def _difference(sheet: Sheet, answer: AnswerSnapshot, number: int | None) -> Text:
    where = [sheet.texts("std.goal_number", number=number)] if number else []
    who = " · ".join([*where, sheet.speaker(answer.by, answer.name)])
    words = sheet.texts.quoted(answer.in_own_words) if answer.in_own_words else ""
    said = words or _answer(sheet, answer).plain
    line = sheet.plain(said)
    return Text((Run(f"{who}: ", bold=True), *line.runs), line.language, line.direction)
