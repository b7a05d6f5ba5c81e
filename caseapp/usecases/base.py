"""What every use case is: a Query or a Command, small and frozen, run by the executor and by nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from caseapp.domain.changes import RecordChange
from caseapp.domain.ids import RandomBytes, uuid7
from caseapp.domain.permissions import Actor, Permission, Scope
from caseapp.domain.registers import CodeEntry
from caseapp.errors import VaultMissingError
from caseapp.storage.client_repository import CaseReach
from caseapp.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from caseapp.usecases.key_holder import KeyHolder

Clock = Callable[[], datetime]
"""Gives the present moment, aware; handed to constructors so that tests can choose it."""

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Context:
    """Who asks, and when. ``today`` is the office's date."""

    actor: Actor
    now: datetime
    zone: ZoneInfo
    team_ids: tuple[UUID, ...]
    is_one_team: bool
    """True when everybody who works or ever worked here is of the actor's team."""
    codes: Mapping[str, Mapping[str, CodeEntry]] = field(default_factory=dict, repr=False)
    """The office's code lists: list name -> code -> entry."""
    random_bytes: RandomBytes = field(default=os.urandom, repr=False)
    """What new ids are drawn from."""
    owns_copy: bool = False
    """True when the office server has put its cases on this laptop for the actor: those and no others."""
    key_holder: KeyHolder | None = field(default=None, repr=False)
    """The vault of the open register; ``keys`` for those who cannot do without."""

    @property
    def keys(self) -> KeyHolder:
        """Who may unlock; raises ``VaultMissingError`` where a register is worked on without its vault."""
        if self.key_holder is None:
            raise VaultMissingError
        return self.key_holder

    @property
    def today(self) -> date:
        """The office's calendar day."""
        return self.now.astimezone(self.zone).date()

    def may_on_case(self, permission: Permission, responsible: UUID | None) -> bool:
        """True when the case of ``responsible`` is in reach, as is all that the office put here."""
        if self.owns_copy:
            return self.actor.may(permission)
        return self.actor.may_on_case(permission, responsible, self.team_ids)

    @property
    def reach(self) -> CaseReach:
        """Whose cases this person may read."""
        scope = self.actor.scope(Permission.READ_CASE)
        if self.owns_copy and scope is not Scope.NONE:
            return CaseReach(None)
        if scope is Scope.TEAM and self.is_one_team:
            return CaseReach(None)
        return CaseReach({Scope.TEAM: self.team_ids, Scope.OWN: (self.actor.id,)}.get(scope, ()))

    def has_code(self, list_name: str, code: object) -> bool:
        """True when the office's list knows the code."""
        return isinstance(code, str) and code in self.codes.get(list_name, {})

    def new_id(self) -> UUID:
        """A fresh record id."""
        return uuid7(self.now, self.random_bytes)


class Query(Protocol, Generic[T_co]):
    """A read. ``client_id`` names the case when there is one; the executor checks the right to it."""

    @property
    def requires(self) -> Permission:
        """What the actor must be allowed."""
        ...

    def run(self, uow: UnitOfWork, ctx: Context) -> T_co:
        """The answer: frozen rows or complete, detached records."""
        ...


class Command(Protocol):
    """A write. The executor checks the right, compares, saves, records and commits.

    ``has_own_way_back`` on a command says that its undo is a command of its own, offered at any time;
    ``in_merged_too`` that it goes on in a record that stands in another one: a promise stays the office's.
    ``execute`` returns the id of the record that the command is about.
    """

    @property
    def requires(self) -> Permission:
        """What the actor must be allowed."""
        ...

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID | None:
        """Make the changes on records of ``uow``; raise a ``CaseAppError`` to refuse them all."""
        ...


@dataclass(frozen=True)
class Changes:
    """What a command changed. ``undo`` is a command of its own, or ``None`` when there is no way back."""

    subject: UUID | None
    kinds: frozenset[str]
    ids: frozenset[UUID]
    client_ids: frozenset[UUID]
    undo: Command | None = field(default=None, repr=False)
    records: tuple[RecordChange, ...] = field(default=(), repr=False)

    def concerns(self, *kinds: str, client_id: UUID | None = None) -> bool:
        """True when a page that shows these kinds (of this person) should read again."""
        return bool(self.kinds & set(kinds)) and (client_id is None or client_id in self.client_ids)


@dataclass(frozen=True)
class Intaken(Generic[T_co]):
    """What came in: the answer for whoever asked, the records it changed, counts for the audit."""

    value: T_co
    changes: tuple[RecordChange, ...] = field(default=(), repr=False)
    summary: Mapping[str, int] = field(default_factory=dict)
    has_erased: bool = False
    """True when something went for good: the write-ahead log is emptied of it, too."""


class Intake(Protocol, Generic[T_co]):
    """A write of work that was done elsewhere, or its bookkeeping: no undo, one summary in the audit.

    It writes history, search entries and what sync must know by itself.
    """

    @property
    def requires(self) -> Permission:
        """What the actor must be allowed."""
        ...

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[T_co]:
        """Write it in the executor's transaction."""
        ...


@dataclass(frozen=True)
class FieldChange:
    """A field as it should be, with the value that was on the screen when it was changed."""

    name: str
    seen: Any = field(repr=False)
    value: Any = field(repr=False)
