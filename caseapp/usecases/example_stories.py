"""The twelve stories of the example workspace, told through the commands that everybody uses.

Their days are counted from the day on which the workspace is made, so that something is always due.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from caseapp.domain.plan_snapshot import GoalSnapshot, PlanSnapshot
from caseapp.paths import resource
from caseapp.usecases.agreement import AgreePlan
from caseapp.usecases.client_documents import client_from_document
from caseapp.usecases.executor import Executor
from caseapp.usecases.goal_plan import ApplyPlan, FindPlan
from caseapp.usecases.note_documents import note_from_document
from caseapp.usecases.notes import AddAddendum, FinishNote
from caseapp.usecases.plan_documents import agreement_from_document, plan_from_document

Json = dict[str, Any]

_DAY = re.compile(r"T([+-]\d+)?")
_BEGINS_AT = time(9)
_A_LITTLE = timedelta(milliseconds=10)


def dated(content: Any, today: date) -> Any:
    """``content`` with every ``T+14`` as the ISO date that it means."""
    if isinstance(content, dict):
        return {key: dated(value, today) for key, value in content.items()}
    if isinstance(content, list):
        return [dated(value, today) for value in content]
    if isinstance(content, str) and (found := _DAY.fullmatch(content)):
        return (today + timedelta(days=int(found[1] or 0))).isoformat()
    return content


@dataclass(frozen=True)
class Agreement:
    """A plan and the answers to it, as documents."""

    plan: Json = field(repr=False)
    answers: Json = field(repr=False)

    @property
    def on(self) -> date:
        """The day of agreeing."""
        return date.fromisoformat(self.answers["on"])


@dataclass(frozen=True)
class StoryNote:
    """A note as a document, written on the day of its meeting, and finished as a rule."""

    document: Json = field(repr=False)
    is_finished: bool = True
    addendum: StoryAddendum | None = None

    @property
    def on(self) -> date:
        """The day of the meeting."""
        return date.fromisoformat(self.document["meeting"]["date"])


@dataclass(frozen=True)
class StoryAddendum:
    """What was added to a note later."""

    on: date
    text: str = field(repr=False)


Event = Agreement | StoryNote | StoryAddendum


@dataclass(frozen=True)
class Story:
    """One person: who works with them, what is known, what was agreed and noted, the oldest first."""

    name: str
    worker: str
    client: Json = field(repr=False)
    agreements: tuple[Agreement, ...]
    notes: tuple[StoryNote, ...] = ()


def read_stories(today: date) -> tuple[Story, ...]:
    """Every shipped story as it is told on ``today``."""
    return tuple(_story(file.stem, file.read_bytes(), today) for file in _story_files())


def _story_files() -> Sequence[Any]:
    return sorted(resource("example", "stories").glob("*.json"))


def _story(name: str, raw: bytes, today: date) -> Story:
    content: Json = dated(json.loads(raw), today)
    agreed = [*content["earlier"], content]
    agreements = tuple(Agreement(entry["plan"], entry["answers"]) for entry in agreed)
    notes = tuple(_note(entry) for entry in content["notes"])
    return Story(name, content["worker"], content["client"], agreements, notes)


def _note(entry: Json) -> StoryNote:
    added = entry.get("addendum")
    addendum = StoryAddendum(date.fromisoformat(added["on"]), added["text"]) if added else None
    return StoryNote(entry["note"], entry.get("finished", True), addendum)


class StoryClock:
    """The time of day in a story: the office's morning, and a little later with every look.

    Today's stories begin at midnight, and a full example takes seconds only: what is told must not lie ahead
    of whoever listens.
    """

    def __init__(self, zone: ZoneInfo, today: date, begins: date) -> None:
        self._zone = zone
        self._today = today
        self._now = self._morning(begins)

    def __call__(self) -> datetime:
        """The present moment of the story."""
        self._now += _A_LITTLE
        return self._now

    def go_to(self, day: date) -> None:
        """Go on to a day; never back."""
        self._now = max(self._now, self._morning(day))

    def _morning(self, day: date) -> datetime:
        at = _BEGINS_AT if day < self._today else time()
        return datetime.combine(day, at, self._zone).astimezone(UTC)


class StoryTeller:
    """Lives through all stories in the order of their days, each as the member of staff it is about.

    ``people`` and ``notes`` count what is there so far. An addendum belongs to the newest finished note.
    """

    def __init__(self, executor_of: Callable[[str], Executor], clock: StoryClock) -> None:
        self._executor_of = executor_of
        self._clock = clock
        self._ids: dict[str, UUID] = {}
        self._finished: dict[str, UUID] = {}
        self.notes = 0

    @property
    def people(self) -> int:
        """How many people there are."""
        return len(self._ids)

    def tell(self, stories: Sequence[Story], most_notes: int) -> Iterator[None]:
        """Yields after everything that happens, so that the teller may be stopped."""
        for story, event in _in_order(stories, most_notes):
            self._clock.go_to(event.on)
            if story.name not in self._ids:
                self._enter(story)
            match event:
                case Agreement():
                    self._agree(story, event)
                case StoryNote():
                    self._write(story, event)
                case StoryAddendum():
                    self._executor_of(story.worker).run(AddAddendum(self._finished[story.name], event.text))
            yield

    def _enter(self, story: Story) -> None:
        command = client_from_document(_document(story.client))
        client_id = self._executor_of(story.worker).run(command).subject
        if client_id is not None:
            self._ids[story.name] = client_id

    def _write(self, story: Story, note: StoryNote) -> None:
        executor = self._executor_of(story.worker)
        command = note_from_document(_document(note.document), self._ids[story.name])
        note_id = executor.run(command).subject
        self.notes += 1
        if note.is_finished and note_id is not None:
            executor.run(FinishNote(note_id))
            self._finished[story.name] = note_id

    def _agree(self, story: Story, agreement: Agreement) -> None:
        executor, client_id = self._executor_of(story.worker), self._ids[story.name]
        present = executor.ask(FindPlan(client_id, draft=True))
        plan = continued(agreement.plan, present.snapshot) if present else agreement.plan
        executor.run(ApplyPlan(client_id, plan_from_document(_document(plan))))
        executor.run(AgreePlan(client_id, agreement_from_document(_document(agreement.answers))))


def _in_order(stories: Sequence[Story], most_notes: int) -> list[tuple[Story, Event]]:
    """All that happens by its day; on one day notes come before what was agreed."""
    notes = [(story, note) for story in stories for note in story.notes]
    told = sorted(notes, key=lambda pair: pair[1].on)[:most_notes]
    events: list[tuple[Story, Event]] = [*told]
    events += [(story, note.addendum) for story, note in told if note.addendum is not None]
    events += [(story, agreed) for story in stories for agreed in story.agreements]
    return sorted(events, key=lambda pair: pair[1].on)


def _document(content: Json) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def continued(plan: Json, present: PlanSnapshot) -> Json:
    """A plan's document with the ids of what is there already, and without how far that has come."""
    return {**plan, "goals": [_continued_goal(goal, present.goals) for goal in plan["goals"]]}


def _continued_goal(goal: Json, present: Sequence[GoalSnapshot]) -> Json:
    found = next((known for known in present if _words(goal) == known.own_words), None)
    if found is None:
        return goal
    steps = {step.text: str(step.id) for step in found.steps}
    kept = {key: value for key, value in goal.items() if key != "lifecycle"}
    return {**kept, "id": str(found.id), "steps": [_continued_step(step, steps) for step in goal["steps"]]}


def _continued_step(step: Json, known: Mapping[str, str]) -> Json:
    if step["text"] not in known:
        return step
    return {**{key: value for key, value in step.items() if key != "state"}, "id": known[step["text"]]}


def _words(goal: Json) -> str:
    said = [voice["text"] for voice in goal.get("voices", ()) if voice["by"] == "client"]
    return str(goal.get("own_words") or (said[0] if said else ""))
