"""Generated notes of the example workspace, added in bulk in the order of their days, so that the search's
index only ever grows at its end.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from caseapp.domain.ids import uuid7
from caseapp.domain.note import PARTS
from caseapp.domain.permissions import Permission
from caseapp.errors import NotAllowedError
from caseapp.paths import resource
from caseapp.storage.case_list import CaseLine, all_cases
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import BulkPlan, Stage
from caseapp.usecases.example_chance import Weighted, chance_of
from caseapp.usecases.note_rows import NewNote, NoteRows

MOST_NOTES = 1_000_000
STAGE_NOTES = 400
"""Notes in one stage: 40 to 50 ms on a plain laptop, so that a busy one stays below 200 ms as well."""

_QUICK_SHARE = 0.6
_PART_SHARE = {"said_and_observed": 1.0, "persons_view": 0.8, "professional_judgement": 0.4, "agreed": 0.7}
_CHANNELS = Weighted.of([("phone", 70), ("email", 15), ("in_person", 10), ("letter", 5)])
_KINDS = Weighted.of([("counselling", 55), ("home_visit", 25), ("review", 15), ("conference", 5)])
_HOURS = 8
_MORNING = time(8)
_CLOCK = tuple(f"{hour:02d}:{minute:02d}" for hour in range(8, 8 + _HOURS) for minute in range(0, 60, 5))
_MINUTES = tuple(range(15, 65, 5))

Json = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True)
class GetCases:
    """The cases that generated notes may be about: not those of the stories, unless there are no others."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[CaseLine, ...]:
        """In the order in which the people came."""
        cases = all_cases(uow.connection, ctx.reach)
        return tuple(case for case in cases if not case.has_plan) or tuple(cases)


@dataclass(frozen=True)
class AddExampleNotes:
    """Add ``count`` generated notes to a register of example data; refused in any other."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    count: int
    seed: int
    cases: Sequence[CaseLine] = field(repr=False)

    def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
        """Raises ``NotAllowedError`` in a register of real people."""
        office = uow.office.office()
        if not uow.office.state().is_example:
            raise NotAllowedError(lead_name=office.lead_name or office.name)
        staff = {member.name: member.id for member in uow.office.staff()}
        maker = _NoteMaker(ctx, self.cases, staff, chance_of(self.seed, "notes"))
        return BulkPlan(self.count, maker.stages(self.count))


class _NoteMaker:
    """Invents one note after the other, about whoever had come by its day."""

    def __init__(
        self, ctx: Context, cases: Sequence[CaseLine], staff: Mapping[str, UUID], chance: Random
    ) -> None:
        self._ctx = ctx
        self._cases = cases
        self._chance = chance
        self._sentences: Json = json.loads(resource("example", "notes.json").read_text(encoding="utf-8"))
        people: Json = json.loads(resource("example", "people.json").read_text(encoding="utf-8"))
        self._languages = {
            staff[name]: site["language"] for site in people["sites"] for name in site["workers"]
        }
        self._workers = tuple(self._languages)
        self._present = 0

    def stages(self, count: int) -> Iterator[Stage]:
        """``count`` notes in stages, from the day the first person came until yesterday or today."""
        first_day = self._cases[0].came
        days = max((self._ctx.today - first_day).days, 1)
        for first in range(0, count, STAGE_NOTES):
            rows = NoteRows(self._ctx)
            for index in range(first, min(first + STAGE_NOTES, count)):
                rows.add(self._note(first_day + timedelta(days=days * index // count)))
            yield rows.stage()

    def _note(self, day: date) -> NewNote:
        chance, case = self._chance, self._case_on(day)
        author = case.responsible_id if case.responsible_id in self._languages else None
        by = author or self._one_of(self._workers)
        at = datetime.combine(day, _MORNING, UTC) + timedelta(seconds=int(chance.random() * _HOURS * 3600))
        if day >= self._ctx.today:
            # Today's are written before anybody looks.
            at = self._ctx.now
        is_quick = chance.random() < _QUICK_SHARE
        sentences = self._sentences[self._languages[by]]
        said = self._quick(sentences) if is_quick else self._meeting(sentences)
        clock = self._one_of(_CLOCK)
        values = {"day": day, "time": clock, **said}
        return NewNote(uuid7(at, chance.randbytes), case.id, is_quick, values, at, by)

    def _case_on(self, day: date) -> CaseLine:
        while self._present < len(self._cases) and self._cases[self._present].came <= day:
            self._present += 1
        return self._cases[int(self._chance.random() * max(self._present, 1))]

    def _one_of(self, values: Sequence[T]) -> T:
        # A third of what "choice" costs; a million notes draw nine times each.
        return values[int(self._chance.random() * len(values))]

    def _quick(self, sentences: Json) -> Json:
        return {"channel": _CHANNELS.pick(self._chance), "text": self._one_of(sentences["text"])}

    def _meeting(self, sentences: Json) -> Json:
        chance = self._chance
        said = {part: self._one_of(sentences[part]) for part in PARTS if chance.random() < _PART_SHARE[part]}
        hidden = ("professional_judgement",) if "professional_judgement" in said else ()
        kind, minutes = _KINDS.pick(chance), self._one_of(_MINUTES)
        return {"meeting_kind": kind, "minutes": minutes, "not_on_shared_screen": hidden, **said}
