"""People: add, change, find, show. A change names only its fields, each with what was on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.client import Client, ClientFile
from caseapp.domain.client_parts import ONLY_ADDED_TO, PART_CLASSES, ClientPart
from caseapp.domain.goal_plan import Promise
from caseapp.domain.permissions import Permission
from caseapp.domain.planned_meeting import PlannedMeeting
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError, NotFoundError
from caseapp.storage.client_repository import ClientRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.client_rules import (
    CLIENT_FIELDS,
    PART_FIELDS,
    RowAfter,
    check_interpreter,
    check_names,
    check_rows,
    clean_field,
    clean_part,
    is_about_interpreter,
)
from caseapp.usecases.client_state import enter_state
from caseapp.usecases.colleagues import LastSent, last_sent
from caseapp.usecases.field_changes import apply_changes, set_fields
from caseapp.usecases.meetings import next_meeting
from caseapp.usecases.merged_records import free_record

DEFAULTS: Mapping[str, Any] = {
    "called_name": None,
    "given_name": None,
    "family_name": None,
    "birth_date": None,
    "birth_precision": "day",
    "address_form": "formal",
    "state": "new",
    "communication_needs": (),
    "address_protected": False,
}


@dataclass(frozen=True)
class NewPart:
    """A row to be added to one of a person's lists; ``list_name`` as in JSON: contacts, matters ...

    Without a ``position`` it goes to the end. ``place`` names it in messages: ``contacts[2]``.
    """

    list_name: str
    values: Mapping[str, Any] = field(repr=False)
    position: int | None = None
    place: str | None = None


@dataclass(frozen=True)
class PartChange:
    """A changed row of a person's list; a new ``position`` moves it. ``place`` as in ``NewPart``."""

    list_name: str
    part_id: UUID
    changes: tuple[FieldChange, ...]
    position: int | None = None
    place: str | None = None


@dataclass(frozen=True)
class PartRemoval:
    """A row to be taken from a person's list."""

    list_name: str
    part_id: UUID


@dataclass(frozen=True)
class AddClient:
    """Enter a person. Without a ``number`` the next free one of the year is taken."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    values: Mapping[str, Any] = field(repr=False)
    parts: tuple[NewPart, ...] = field(default=(), repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` naming every field that needs another look."""
        problems = ProblemList()
        values = dict(DEFAULTS)
        for name, value in self.values.items():
            with problems.collect():
                values[name] = clean_field(ctx, name, value)
        for check in (check_names, check_interpreter):
            with problems.collect():
                check(values)
        problems.raise_if_any()
        values["number"] = values.get("number") or uow.clients.next_number(ctx.today.year)
        client_id = ctx.new_id()
        uow.add(Client(id=client_id, client_id=client_id, responsible_id=ctx.actor.id, sort_key="", **values))
        check_rows(client_id, _add_parts(uow, ctx, client_id, self.parts, {}))
        return client_id


@dataclass(frozen=True)
class UpdateClient:
    """Change a person's fields and lists. What matters to the person is only ever added to.

    Another state is entered in the list of states; why, ``ChangeState`` asks.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    changes: tuple[FieldChange, ...] = ()
    added: tuple[NewPart, ...] = field(default=(), repr=False)
    changed: tuple[PartChange, ...] = ()
    removed: tuple[PartRemoval, ...] = ()

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``ChangedElsewhereError`` when a field changed since it was read, ``StandsElsewhereError``
        when the record stands in another one.
        """
        client = free_record(uow, self.client_id)
        problems = ProblemList()
        cleaned: list[FieldChange] = []
        for change in self.changes:
            with problems.collect():
                cleaned.append(FieldChange(change.name, change.seen, _kept_field(ctx, change)))
        with problems.collect():
            check_names(_fields_after(client, cleaned))
        if is_about_interpreter(change.name for change in cleaned):
            with problems.collect():
                check_interpreter(_fields_after(client, cleaned))
        problems.raise_if_any()
        before = client.state
        apply_changes(client, cleaned)
        if client.state != before and not _enters(self.added, client.state):
            enter_state(uow, ctx, client, {})
        touched: list[RowAfter] = []
        for part in self.changed:
            with problems.collect():
                touched.append(_change_part(uow, ctx, part, self.client_id))
        problems.raise_if_any()
        for removal in self.removed:
            _own_part(uow, removal.list_name, removal.part_id, self.client_id).remove(ctx.now)
        positions = _next_positions(uow, self.client_id, self.added)
        touched += _add_parts(uow, ctx, self.client_id, self.added, positions)
        check_rows(self.client_id, (*_other_rows(uow, self, touched), *touched))
        return self.client_id


def _enters(added: Sequence[NewPart], state: str) -> bool:
    """True when the change says itself since when and why the state is another."""
    return any(part.list_name == "states" and part.values.get("state") == state for part in added)


def _kept_field(ctx: Context, change: FieldChange) -> Any:
    value = clean_field(ctx, change.name, change.value)
    if change.name == "number" and value is None:
        raise InvalidInputError.at("number", "required")
    return value


def _fields_after(client: Client, changes: Sequence[FieldChange]) -> dict[str, Any]:
    return {name: getattr(client, name) for name in CLIENT_FIELDS} | {c.name: c.value for c in changes}


def _add_parts(
    uow: UnitOfWork, ctx: Context, client_id: UUID, parts: Sequence[NewPart], positions: dict[str, int]
) -> list[RowAfter]:
    problems = ProblemList()
    counts: dict[str, int] = {}
    added: list[RowAfter] = []
    for part in parts:
        index = counts.get(part.list_name, 0)
        counts[part.list_name] = index + 1
        place = part.place or f"{part.list_name}[{index}]"
        with problems.collect():
            values = clean_part(ctx, part.list_name, part.values, place)
            added.append(RowAfter(part.list_name, values, place, frozenset(values)))
            at_end = positions.get(part.list_name, 0) + index
            position = at_end if part.position is None else part.position
            cls = PART_CLASSES[part.list_name]
            uow.add(cls(id=ctx.new_id(), client_id=client_id, position=position, **values))
    problems.raise_if_any()
    return added


def _next_positions(uow: UnitOfWork, client_id: UUID, parts: Sequence[NewPart]) -> dict[str, int]:
    names = {part.list_name for part in parts}
    return {
        name: max((row.position for row in uow.records.of_case(PART_CLASSES[name], client_id)), default=-1)
        + 1
        for name in names
    }


def _own_part(uow: UnitOfWork, list_name: str, part_id: UUID, client_id: UUID) -> ClientPart:
    part = uow.records.get(PART_CLASSES[list_name], part_id, str(part_id))
    if part.client_id != client_id:
        raise NotFoundError(what=str(part_id))
    return part


def _other_rows(uow: UnitOfWork, command: UpdateClient, touched: Sequence[RowAfter]) -> Iterator[RowAfter]:
    """The rows that stay as they are in the lists that the command touches."""
    changed = {part.part_id for part in command.changed}
    for name in {row.list_name for row in touched}:
        for row in uow.records.of_case(PART_CLASSES[name], command.client_id):
            if row.id not in changed and not row.is_removed:
                yield RowAfter(name, _values_of(row, name))


def _values_of(row: ClientPart, list_name: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in PART_FIELDS[list_name]}


def _change_part(uow: UnitOfWork, ctx: Context, change: PartChange, client_id: UUID) -> RowAfter:
    part = _own_part(uow, change.list_name, change.part_id, client_id)
    if isinstance(part, ONLY_ADDED_TO):
        raise InvalidInputError.at(change.list_name, "wrong_form")
    given = {c.name: c.value for c in change.changes}
    wanted = clean_part(ctx, change.list_name, given, change.place or change.list_name, whole=False)
    apply_changes(part, [FieldChange(c.name, c.seen, wanted[c.name]) for c in change.changes])
    if change.position is not None:
        set_fields(part, {"position": change.position})
    path = change.place or change.list_name
    return RowAfter(change.list_name, _values_of(part, change.list_name), path, frozenset(given))


@dataclass(frozen=True)
class ClientList:
    """The people found: the first rows, and how many there are at all."""

    rows: tuple[ClientRow, ...]
    total: int


@dataclass(frozen=True)
class FindClients:
    """People whose names, number, birth date or phone match what was typed; everybody for nothing."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    typed: str = ""
    limit: int = 200

    def run(self, uow: UnitOfWork, ctx: Context) -> ClientList:
        """Exact finds before loose ones, each by name."""
        rows, total = uow.clients.search(self.typed, ctx.reach, self.limit)
        return ClientList(tuple(rows), total)


@dataclass(frozen=True)
class ResolveClient:
    """The id of a person given by id or number."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    key: str

    def run(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError`` or ``AmbiguousNumberError``."""
        return uow.clients.find(self.key).id


@dataclass(frozen=True)
class ClientView:
    """One person as their page shows them."""

    file: ClientFile
    promises: tuple[Promise, ...]
    next_meeting: PlannedMeeting | None = None
    colleagues: tuple[LastSent, ...] = field(default=(), repr=False)
    """Who else works with them."""
    documents: int = 0
    """How many there are: with one or more they have a section of their own."""


@dataclass(frozen=True)
class GetClient:
    """One person with all lists and the office's promises to them."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> ClientView:
        """Raises ``NotFoundError``."""
        client = uow.clients.find(self.client_id)
        promises = tuple(uow.plans.promises(client.id))
        meeting, colleagues = next_meeting(uow, ctx, client.id), last_sent(uow, client.id)
        documents = len(uow.clients.attachments(client.id))
        return ClientView(uow.clients.file(client), promises, meeting, colleagues, documents)
