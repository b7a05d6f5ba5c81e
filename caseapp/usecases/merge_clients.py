"""Make two records of one person one. Nothing moves between cases: what is taken over is copied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.client import Client
from caseapp.domain.client_merge import ClientMerge
from caseapp.domain.client_parts import PART_CLASSES, ClientPart
from caseapp.domain.merged_names import missing_pieces, name_pieces, with_pieces
from caseapp.domain.permissions import Permission
from caseapp.domain.text import clean_optional
from caseapp.errors import ChangedElsewhereError, FieldConflict, InvalidInputError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.client_rules import check_names
from caseapp.usecases.field_changes import set_fields
from caseapp.usecases.merge_people import COPIED_LISTS, FACTS, FactChoice, fact_choices, sources_of
from caseapp.usecases.merged_records import free_record, reachable

_ONE_OF_A_KIND = {"contacts": "is_preferred", "target_groups": "is_primary"}
"""Marks that one row of a list has at most."""


@dataclass(frozen=True)
class MergeClients:
    """``other_id`` stands in ``client_id`` from now on.

    ``facts`` are taken over, each as it was on the screen in both records; ``rows`` of the other record are
    copied: list and row. The other record keeps everything and disappears from the list and the search.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE
    has_own_way_back: ClassVar[bool] = True

    client_id: UUID
    other_id: UUID
    facts: tuple[FactChoice, ...] = field(default=(), repr=False)
    rows: tuple[tuple[str, UUID], ...] = ()
    reason: str | None = field(default=None, repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``StandsElsewhereError``, ``NotAllowedError`` and ``ChangedElsewhereError``."""
        if self.client_id == self.other_id:
            raise InvalidInputError.at("other_id", "wrong_form")
        stays, other = free_record(uow, self.client_id), free_record(uow, self.other_id)
        reachable(uow, ctx, other)
        merge_id = ctx.new_id()
        # Clocks of two laptops differ: which came after which is counted.
        done: dict[str, Any] = {"number": other.number, "order": len(uow.clients.merges(stays.id))}
        done["set_aside"], chosen = _take_sources(uow, ctx, stays, other, self.facts)
        done["rows"] = _copy_rows(uow, ctx, stays.id, other.id, (*self.rows, *chosen))
        # One's own name before, too: whoever knows the person by it must not find nobody.
        done["names"] = tuple(dict.fromkeys((*name_pieces(other), *name_pieces(stays))))
        done["fields"] = _take_facts(stays, other, self.facts)
        done["added_names"] = missing_pieces(stays, done["names"])
        set_fields(stays, {"other_names": with_pieces(stays.other_names, done["added_names"])})
        other.merged_into_id = stays.id
        reason = clean_optional(self.reason, "reason")
        uow.add(
            ClientMerge(id=merge_id, client_id=stays.id, other_id=other.id, reason=reason, done=_plain(done))
        )
        return stays.id


def _take_facts(stays: Client, other: Client, facts: Iterable[FactChoice]) -> dict[str, list[object]]:
    present = {choice.name: choice for choice in fact_choices(stays, other)}
    taken: dict[str, Any] = {}
    conflicts = []
    for fact in facts:
        now = present.get(fact.name)
        if now is None or (now.mine, now.theirs) != (fact.mine, fact.theirs):
            current = now.mine if now is not None else None
            conflicts.append(FieldConflict(stays.kind, fact.name, fact.mine, current, fact.theirs))
        taken |= dict(zip(FACTS[fact.name], fact.theirs, strict=True))
    if conflicts:
        raise ChangedElsewhereError(conflicts)
    before = {name: getattr(stays, name) for name in taken}
    set_fields(stays, taken)
    check_names({name: getattr(stays, name) for name in ("called_name", "given_name", "family_name")})
    return {name: [before[name], value] for name, value in taken.items() if before[name] != value}


def _take_sources(
    uow: UnitOfWork, ctx: Context, stays: Client, other: Client, facts: Iterable[FactChoice]
) -> tuple[list[dict[str, object]], list[tuple[str, UUID]]]:
    """Who said a fact comes with it; who said the one before steps aside."""
    mine, theirs = uow.clients.file(stays), uow.clients.file(other)
    aside, chosen = [], []
    for fact in facts:
        for source in sources_of(mine, fact.name):
            source.remove(ctx.now)
            aside.append({"id": source.id, "field": source.field})
        chosen += [("sources", source.id) for source in sources_of(theirs, fact.name)]
    return aside, chosen


def _copy_rows(
    uow: UnitOfWork, ctx: Context, client_id: UUID, other_id: UUID, chosen: Sequence[tuple[str, UUID]]
) -> list[dict[str, object]]:
    ends: dict[str, int] = {}
    marked: set[str] = set()
    made: list[dict[str, object]] = []
    for list_name, row_id in dict.fromkeys(chosen):
        if list_name not in (*COPIED_LISTS, "sources"):
            raise InvalidInputError.at(list_name, "unknown_field")
        cls = PART_CLASSES[list_name]
        row = uow.records.get(cls, row_id, str(row_id))
        if row.client_id != other_id:
            raise NotFoundError(what=str(row_id))
        if list_name not in ends:
            rows = uow.records.of_case(cls, client_id)
            ends[list_name] = max((one.position for one in rows), default=-1)
        ends[list_name] += 1
        values = _copied_values(uow, list_name, row, client_id, marked)
        copy = cls(id=ctx.new_id(), client_id=client_id, position=ends[list_name], **values)
        copy.prepare()
        uow.add(copy)
        made.append({"list": list_name, "id": copy.id, "said": said_by_row(copy)})
    return made


def _copied_values(
    uow: UnitOfWork, list_name: str, row: ClientPart, client_id: UUID, marked: set[str]
) -> dict[str, Any]:
    """``marked`` are the lists that have their one marked row already."""
    values = {name: getattr(row, name) for name in _content(row)}
    mark = _ONE_OF_A_KIND.get(list_name)
    if mark and values[mark]:
        here = any(getattr(one, mark) for one in uow.clients.part(type(row), client_id))
        values[mark] = not here and list_name not in marked
        marked.add(list_name)
    if values.get("linked_client_id") == client_id:
        # Nobody is their own relative.
        values["linked_client_id"] = None
    return values


def said_by_row(row: ClientPart) -> str:
    """A fingerprint of what a row says. Columns that a later version adds empty do not change it."""
    values = {name: getattr(row, name) for name in _content(row)}
    said = {name: value for name, value in values.items() if value is not None and value is not False}
    return sha256(canonical_json(_plain(said))).hexdigest()


def _content(row: ClientPart) -> list[str]:
    return [name for name in row.content_fields() if name not in ("position", "deleted_at")]


def _plain(value: Any) -> Any:
    """As JSON keeps it."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, UUID | date) else value
