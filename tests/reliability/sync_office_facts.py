"""What an office's server says after an exchange, read once by its administrator, for the oracles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from tests.office import Office


@dataclass(frozen=True)
class Entity:
    """A record as the server has it."""

    id: UUID
    case: UUID
    kind: str
    fields: Mapping[str, Any] = field(repr=False)
    fver: Mapping[str, int] = field(repr=False)
    ver: int
    is_own: bool
    author: UUID
    made_at: str
    made_by: UUID
    changed_at: str
    changed_by: UUID


@dataclass(frozen=True)
class Overwritten:
    """One value that an operation put in the place of another; ``ver`` is the record's version by it."""

    record: UUID
    name: str
    operation: UUID
    old: Any = field(repr=False)
    new: Any = field(repr=False)
    ver: int
    device: UUID


@dataclass(frozen=True)
class Kept:
    """A value that was kept beside another."""

    id: UUID
    record: UUID
    case: UUID
    name: str
    value: Any = field(repr=False)
    operation: UUID
    is_own: bool
    author: UUID


@dataclass
class OfficeFacts:
    """Everything in the office's database that the oracles look at."""

    scope: UUID
    entities: dict[UUID, Entity]
    history: list[Overwritten]
    kept: list[Kept]
    outcomes: dict[UUID, str]
    quarantined: dict[UUID, Mapping[str, Any]]
    erased: set[UUID]
    ledger: dict[UUID, tuple[UUID, int, str, str | None]]
    cases: dict[UUID, set[UUID]]
    devices: dict[UUID, UUID]

    @classmethod
    def of(cls, office: Office) -> OfficeFacts:
        """Read them."""
        cases: dict[UUID, set[UUID]] = defaultdict(set)
        for member, case in office.rows(_ASSIGNED):
            cases[member].add(case)
        entities = [Entity(*row) for row in office.rows(_ENTITIES)]
        return cls(
            scope=office.one("select scope_id from caseapp.office_head"),
            entities={entity.id: entity for entity in entities},
            history=[Overwritten(*row) for row in office.rows(_HISTORY)],
            kept=[Kept(*row) for row in office.rows(_KEPT)],
            outcomes=dict(office.rows("select op_id, outcome from caseapp.op_log")),
            quarantined={UUID(op["op"]): op for (op,) in office.rows("select op from caseapp.quarantine")},
            erased={row[0] for row in office.rows("select subject_id from caseapp.erasure")},
            ledger={row[0]: row[1:] for row in office.rows(_LEDGER)},
            cases=cases,
            devices=dict(office.rows("select id, member_id from caseapp.device")),
        )

    def reach(self, member: UUID) -> set[UUID]:
        """The cases that a member's laptops hold, the office's own scope among them."""
        return self.cases[member] | {self.scope}

    def visible(self, member: UUID) -> dict[UUID, Entity]:
        """The records that a member's laptops hold."""
        reach = self.reach(member)
        return {
            entity.id: entity
            for entity in self.entities.values()
            if entity.case in reach and (not entity.is_own or entity.author == member)
        }

    def visible_kept(self, member: UUID) -> dict[UUID, Kept]:
        """The kept values that a member's laptops hold."""
        reach = self.reach(member)
        return {
            kept.id: kept
            for kept in self.kept
            if kept.case in reach and (not kept.is_own or kept.author == member)
        }


_ENTITIES = (
    "select id, case_id, kind, fields, fver, ver, is_own, author, made_at, made_by, changed_at, changed_by "
    "from caseapp.entity order by seq, id"
)
_HISTORY = (
    "select entity_id, field, op_id, old, new, ver, device from caseapp.field_hist "
    "order by seq, ver, fver, field"
)
_KEPT = (
    "select id, entity_id, case_id, field, value, op_id, is_own, author from caseapp.kept_version "
    "order by seq, id"
)
_LEDGER = "select id, plan_id, n, sha256, prev_sha256 from caseapp.plan_version order by plan_id, n"
_ASSIGNED = (
    "select member_id, case_id from caseapp.assignment "
    "where active and (until is null or until >= (now() at time zone 'UTC')::date)"
)
