"""The next steps on one page, for the door of the fridge.

Visitors see it there: no goal, no letterhead, no name of the person. What does not fit on the page is left
out from the last step on and named to the caseworker.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from caseapp.domain.plan_snapshot import GoalSnapshot, StepSnapshot
from caseapp.printing.dates import unbroken, weekday_in_words
from caseapp.printing.form import SheetForm
from caseapp.printing.front_page import next_meeting
from caseapp.printing.model import (
    Block,
    Box,
    BoxColumn,
    Document,
    Footer,
    Heading,
    Paragraph,
    Step,
    StepGroup,
    StepTable,
    Text,
)
from caseapp.printing.sheet import Sheet, goals_in_plan
from caseapp.printing.step_groups import GROUPS, decision, group_of, step_words

LAYOUT = "steps"
MOST_STEPS = 5
"""So many of each side at most: more would be read as a wall."""

_DONE = frozenset({"completed", "no_longer_needed"})
Steps = dict[str, tuple[StepSnapshot, ...]]


def steps_forms(sheet: Sheet) -> Iterator[SheetForm]:
    """From the fullest form to the shortest: first smaller letters, then one step less each time."""
    open_steps = _open_steps(sheet)
    shown = {group: steps[:MOST_STEPS] for group, steps in open_steps.items()}
    yield _form(sheet, open_steps, shown, is_large=True)
    yield _form(sheet, open_steps, shown, is_large=False)
    while sum(map(len, shown.values())) > 1:
        shown = _one_less(shown)
        yield _form(sheet, open_steps, shown, is_large=False)


def _one_less(shown: Steps) -> Steps:
    """Without the last step of whoever has most to do; of equals the last, so that the person's stay."""
    longest = max(reversed(shown), key=lambda group: len(shown[group]))
    less = {**shown, longest: shown[longest][:-1]}
    return {group: steps for group, steps in less.items() if steps}


def _open_steps(sheet: Sheet) -> Steps:
    """What is still to do, by who does it, the earliest day first."""
    found = [step for step in _steps_of(sheet.plan.goals) if step.state not in _DONE]
    found.sort(key=lambda step: step.due or date.max)
    groups = {group: tuple(step for step in found if group_of(step) == group) for group in GROUPS}
    return {group: steps for group, steps in groups.items() if steps}


def _steps_of(goals: tuple[GoalSnapshot, ...]) -> Iterator[StepSnapshot]:
    for goal in goals_in_plan(goals):
        yield from goal.steps
        yield from _steps_of(goal.goals)


def _form(sheet: Sheet, open_steps: Steps, shown: Steps, *, is_large: bool) -> SheetForm:
    look = "next_steps" if is_large else "next_steps_smaller"
    left_out = tuple(
        step_words(sheet, step)[0].plain
        for group, steps in open_steps.items()
        for step in steps
        if step not in shown.get(group, ())
    )
    return SheetForm(_document(sheet, shown), look, most_pages=1, left_out=left_out)


def _document(sheet: Sheet, shown: Steps) -> Document:
    blocks: list[Block] = [Heading(1, sheet.say("steps.title"))]
    if sheet.is_draft:
        blocks.append(Paragraph(sheet.say("frame.draft")))
    if shown:
        blocks.append(StepTable(tuple(_group(sheet, group, steps) for group, steps in shown.items())))
    blocks += [*_meeting(sheet), *_if_something_comes_up(sheet)]
    return Document(
        title=sheet.texts("steps.title"),
        language=sheet.language,
        blocks=tuple(blocks),
        footer=_footer(sheet),
        author=sheet.frame.office_name,
        mark=sheet.mark,
    )


def _group(sheet: Sheet, group: str, steps: tuple[StepSnapshot, ...]) -> StepGroup:
    if group == "office":
        return _office(sheet, steps)
    titles = {"person": "steps.person", "others": "steps.others", "together": "std.steps_together"}
    return StepGroup(sheet.say(titles[group]), tuple(_step(sheet, step) for step in steps))


def _office(sheet: Sheet, steps: tuple[StepSnapshot, ...]) -> StepGroup:
    """Under one name where one person does it all; otherwise each step says who."""
    workers = {_worker(sheet, step) for step in steps}
    if len(workers) == 1 and (worker := next(iter(workers))):
        title = sheet.say("steps.office", worker_name=worker)
    else:
        title = sheet.say("std.steps_office", office=sheet.texts.office_word(sheet.frame.country))
    shown = tuple(_office_step(sheet, step, names=len(workers) > 1) for step in steps)
    return StepGroup(title, shown, sheet.say("steps.office_hint"))


def _office_step(sheet: Sheet, step: StepSnapshot, *, names: bool) -> Step:
    worker = _worker(sheet, step)
    shown = _step(sheet, step, worker if names else None)
    if worker and step.binding == "to_be_decided":
        return replace(shown, aside=(), details=(*shown.details, decision(sheet, step, worker)))
    return shown


def _worker(sheet: Sheet, step: StepSnapshot) -> str | None:
    return step.doer_name or sheet.frame.worker_name


def _step(sheet: Sheet, step: StepSnapshot, who: str | None = None) -> Step:
    words, details = step_words(sheet, step)
    if group_of(step) == "others":
        who = step.doer_name
    day = weekday_in_words(step.due, sheet.language) if step.due else None
    parts = [who] if who else []
    parts += [sheet.texts("frame.by_date", date=day)] if day else []
    return Step(words, (sheet.plain(", ".join(parts)),) if parts else (), details)


def _meeting(sheet: Sheet) -> tuple[Block, ...]:
    lines: tuple[Text, ...] = next_meeting(sheet)
    return (Box((BoxColumn(sheet.say("steps.meeting"), lines),)),) if lines else ()


def _if_something_comes_up(sheet: Sheet) -> tuple[Block, ...]:
    frame = sheet.frame
    if frame.phone is None:
        return ()
    phone = unbroken(frame.phone)
    if frame.next_meeting_on is not None:
        label, words = sheet.say("steps.cannot_come"), sheet.say("steps.cannot_come_text", phone=phone)
    else:
        label, words = sheet.say("steps.too_much"), sheet.say("steps.too_much_text")
    box = Box((BoxColumn(label, (words,)),))
    if not frame.worker_name:
        return (box,)
    contact = sheet.say("frame.contact_line", bold=True, worker_name=frame.worker_name, phone=phone)
    return (box, Paragraph(contact))


def _footer(sheet: Sheet) -> Footer:
    """Neither a name nor what kind of paper it is."""
    code = sheet.check_code(LAYOUT)
    if sheet.is_draft or code is None:
        return Footer((), "")
    version = sheet.texts("frame.version", version=sheet.plan.version)
    return Footer((version,), "", (sheet.texts("frame.check_code", check_code=code),))
