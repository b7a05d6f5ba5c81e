"""The steps of a goal, grouped by who takes them: the person, the office, others, everybody together."""

from __future__ import annotations

from caseapp.domain.plan_snapshot import StepSnapshot
from caseapp.printing.model import Block, Step, StepGroup, StepTable, Text, text
from caseapp.printing.sheet import Sheet

GROUPS = ("person", "office", "others", "together")
_GROUP_OF = {"client": "person", "office": "office", "together": "together"}


def group_of(step: StepSnapshot) -> str:
    """Who takes the step: ``person``, ``office``, ``others`` or ``together``."""
    return _GROUP_OF.get(step.doer, "others")


def step_words(sheet: Sheet, step: StepSnapshot) -> tuple[Text, tuple[Text, ...]]:
    """The step in the sheet's language, and below it as it was said where that is a translation."""
    translation = step.translations.get(sheet.language) or step.translations.get(sheet.language[:2])
    if translation is None:
        return sheet.plain(step.text), ()
    said = text(step.text, "und")
    by = (sheet.say("frame.translated_by", interpreter=translation.by),) if translation.by else ()
    return sheet.plain(translation.text), (said, *by)


def decision(sheet: Sheet, step: StepSnapshot, worker: str) -> Text:
    """What the office promises where the step itself is still to be decided."""
    if step.due is None:
        return sheet.say("std.promise_decision_open", worker_name=worker)
    return sheet.say("std.promise_decision", worker_name=worker, date=sheet.day(step.due))


def step_table(sheet: Sheet, steps: tuple[StepSnapshot, ...]) -> tuple[Block, ...]:
    """All steps that are still needed; nothing where there are none."""
    office = sheet.texts.office_word(sheet.frame.country)
    needed = [step for step in steps if step.state != "no_longer_needed"]
    groups = []
    for group in GROUPS:
        theirs = tuple(_step(sheet, step) for step in needed if group_of(step) == group)
        if theirs:
            groups.append(StepGroup(sheet.say(f"std.steps_{group}", office=office), theirs))
    return (StepTable(tuple(groups)),) if groups else ()


def _step(sheet: Sheet, step: StepSnapshot) -> Step:
    words, details = step_words(sheet, step)
    is_done = step.state == "completed"
    if step.doer != "office":
        return Step(words, _who_and_when(sheet, step), details, is_done)
    worker = step.doer_name or sheet.frame.worker_name
    if worker and step.binding == "to_be_decided":
        return Step(words, (), (*details, decision(sheet, step, worker)), is_done)
    aside = (_promise(sheet, step, worker),) if worker else (_when(sheet, step),)
    return Step(words, aside, details, is_done)


def _who_and_when(sheet: Sheet, step: StepSnapshot) -> tuple[Text, ...]:
    named = step.doer_name and step.doer_name != sheet.plan.person.called_name
    who = (sheet.plain(step.doer_name or ""),) if named else ()
    return (*who, _when(sheet, step))


def _when(sheet: Sheet, step: StepSnapshot) -> Text:
    if step.due is None:
        return sheet.say("frame.no_date")
    return sheet.say("frame.by_date", date=sheet.day(step.due))


def _promise(sheet: Sheet, step: StepSnapshot, worker: str) -> Text:
    if step.due is None:
        return sheet.say("std.promise_line_open", worker_name=worker)
    return sheet.say("std.promise_line", worker_name=worker, date=sheet.day(step.due))
