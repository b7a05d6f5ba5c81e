"""The first page of a plan: whose plan it is, what matters to the person, whom to ask, when to meet."""

from __future__ import annotations

from caseapp.domain.plan_snapshot import GoalSnapshot, StatementSnapshot
from caseapp.printing.dates import time_in_words, unbroken, weekday_in_words
from caseapp.printing.model import (
    Block,
    Box,
    BoxColumn,
    Letterhead,
    Paragraph,
    Quotes,
    Run,
    Spoken,
    Text,
    TwoSides,
    direction_of,
)
from caseapp.printing.sheet import Sheet, goals_in_plan


def front_page(sheet: Sheet) -> tuple[Block, ...]:
    """The blocks that stand before the goals, in the order in which they are read."""
    return (
        *_letterhead(sheet),
        *_statements(sheet, "std.matters", sheet.plan.person.matters),
        *_statements(sheet, "std.strengths", sheet.plan.person.strengths),
        *_next_step_box(sheet),
        *_contact_box(sheet),
    )


def _letterhead(sheet: Sheet) -> tuple[Block, ...]:
    names = (sheet.frame.office_name, sheet.frame.office_department)
    sender = tuple(sheet.plain(name) for name in names if name)
    blocks: list[Block] = [
        Letterhead(sheet.say("frame.plan_title"), sender),
        TwoSides(_owner(sheet), status_line(sheet)),
    ]
    if sheet.copy_for:
        blocks.append(Paragraph(sheet.say("frame.copy_for", recipient=_recipient(sheet, sheet.copy_for))))
    if sheet.plan.replaces and not sheet.is_draft:
        blocks.append(Paragraph(sheet.say("frame.replaces", previous=sheet.plan.replaces), "small"))
    return tuple(blocks)


def _owner(sheet: Sheet) -> Text:
    before, name, after = sheet.texts.template("frame.for").partition("{called_name}")
    bold = Run(sheet.plan.person.called_name, bold=bool(name))
    runs = tuple(run for run in (Run(before), bold, Run(after)) if run.text)
    return Text(runs, sheet.language, direction_of(sheet.language))


def status_line(sheet: Sheet) -> Text:
    """Draft, agreed, agreed in part or not agreed, with the day."""
    agreed_on = sheet.plan.agreed_on
    if agreed_on is None or sheet.is_draft:
        return sheet.say("frame.draft")
    return sheet.say(f"frame.{_outcome(sheet)}", date=sheet.day(agreed_on))


def _outcome(sheet: Sheet) -> str:
    if sheet.plan.state in {"agreed", "agreed_in_part", "not_agreed"}:
        return sheet.plan.state
    if sheet.plan.state == "could_not_answer":
        return "not_agreed"
    # A version that was replaced or has ended still says how it was agreed on its day.
    agreed = all(answer.answer == "agrees" for answer in sheet.plan.answers)
    return "agreed" if agreed else "agreed_in_part"


def _recipient(sheet: Sheet, copy_for: str) -> str:
    if copy_for == "file":
        return sheet.frame.office_name
    names = [name for by, name in sheet.participants if copy_for in {by, name} and name]
    return sheet.speaker(copy_for, names[0] if names else None)


def _statements(sheet: Sheet, key: str, statements: tuple[StatementSnapshot, ...]) -> tuple[Block, ...]:
    spoken = tuple(_statement(sheet, one) for one in statements if one.text.strip())
    return (Quotes(sheet.say(key), spoken),) if spoken else ()


def _statement(sheet: Sheet, statement: StatementSnapshot) -> Spoken:
    if statement.said_by == "client":
        return Spoken(sheet.quote(statement.text))
    is_theirs = statement.said_by.startswith("client")
    words = sheet.quote(statement.text) if is_theirs else sheet.plain(statement.text)
    return Spoken(words, (_source(sheet, statement),))


def _source(sheet: Sheet, statement: StatementSnapshot) -> Text:
    speaker = sheet.said_by(statement.said_by)
    if statement.on is None:
        return sheet.say("frame.said_by_undated", speaker=speaker)
    return sheet.say("frame.said_by", speaker=speaker, date=sheet.day(statement.on))


def _next_step_box(sheet: Sheet) -> tuple[Block, ...]:
    steps = tuple(sheet.plain(step, bold=True) for step in _small_steps(sheet.plan.goals))
    return (Box((BoxColumn(sheet.say("std.next_step"), steps),)),) if steps else ()


def _small_steps(goals: tuple[GoalSnapshot, ...]) -> list[str]:
    steps: list[str] = []
    for goal in goals_in_plan(goals):
        steps += [goal.next_small_step] if goal.next_small_step else []
        steps += _small_steps(goal.goals)
    return steps


def _contact_box(sheet: Sheet) -> tuple[Block, ...]:
    columns = (
        BoxColumn(sheet.say("frame.contact_title"), _contact(sheet)),
        BoxColumn(sheet.say("frame.next_meeting"), next_meeting(sheet)),
    )
    filled = tuple(column for column in columns if column.texts)
    return (Box(filled),) if filled else ()


def _contact(sheet: Sheet) -> tuple[Text, ...]:
    frame = sheet.frame
    lines: list[Text] = []
    if frame.worker_name and frame.phone:
        phone = unbroken(frame.phone)
        lines.append(sheet.say("frame.contact_line", bold=True, worker_name=frame.worker_name, phone=phone))
    elif frame.worker_name or frame.phone:
        lines.append(sheet.plain(frame.worker_name or unbroken(frame.phone or ""), bold=True))
    if frame.worker_role:
        lines.append(sheet.plain(frame.worker_role))
    if frame.hours:
        lines.append(sheet.say("frame.contact_hours", hours=frame.hours))
    if frame.email:
        lines.append(sheet.say("frame.email", email=frame.email))
    return (*lines, *_substitute(sheet))


def _substitute(sheet: Sheet) -> tuple[Text, ...]:
    frame = sheet.frame
    if not (frame.worker_name and frame.substitute_name):
        return ()
    worker, substitute = frame.worker_name, frame.substitute_name
    if frame.substitute_phone is None:
        key, phone = "frame.substitute_without_phone", ""
    else:
        key, phone = "frame.contact_substitute", unbroken(frame.substitute_phone)
    return (sheet.say(key, worker_name=worker, substitute_name=substitute, phone=phone),)


def next_meeting(sheet: Sheet) -> tuple[Text, ...]:
    """When and where the next meeting is; nothing while no day is set."""
    frame = sheet.frame
    if frame.next_meeting_on is None:
        return ()
    day = weekday_in_words(frame.next_meeting_on, sheet.language)
    words = sheet.texts("frame.when_day", date=day)
    if frame.next_meeting_time:
        time = time_in_words(frame.next_meeting_time, sheet.language)
        # The time stays beside the day, so that no line holds a lonely hour.
        words = sheet.texts("frame.when", date=day, time=time).replace(f", {time}", f",\u00a0{time}")
    lines = [sheet.plain(words, bold=True)]
    if frame.next_meeting_place:
        lines.append(sheet.say("frame.where", place=frame.next_meeting_place))
    return tuple(lines)
