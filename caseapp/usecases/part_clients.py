"""Part two records that were made one, at any later time. What somebody changed since is kept, and told."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.client import Client
from caseapp.domain.client_merge import ClientMerge
from caseapp.domain.client_parts import PART_CLASSES, ClientPart, ClientSource
from caseapp.domain.merged_names import missing_pieces, with_pieces, without_pieces
from caseapp.domain.permissions import Permission
from caseapp.errors import AlreadyPartedError, NotFoundError, PartThatFirstError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_changes import set_fields
from caseapp.usecases.merge_clients import said_by_row
from caseapp.usecases.merge_people import FACTS
from caseapp.usecases.merged_records import is_open, number_of, open_merges, reachable

_DAYS = frozenset({"birth_date", "visit_hint_until"})


@dataclass(frozen=True)
class Kept:
    """What stays in the record because it was changed since: names of facts, and rows by their list."""

    facts: tuple[str, ...] = ()
    rows: tuple[tuple[str, ClientPart], ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class PartingPreview:
    """What parting would do."""

    stays: Client
    other: Client
    kept: Kept
    removed: int
    """How many copied rows go."""


@dataclass(frozen=True)
class GetPartingPreview:
    """What stays and what goes when the two are parted."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    merge_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> PartingPreview:
        """Raises what ``UndoMerge`` raises."""
        parting = _Parting.begin(uow, ctx, self.client_id, self.merge_id)
        gone, kept = parting.copied_rows()
        return PartingPreview(
            parting.stays, parting.other, Kept(parting.kept_facts(), tuple(kept)), len(gone)
        )


@dataclass(frozen=True)
class UndoMerge:
    """Both records stand for themselves again. Copies go and fields get back what they said, unless somebody
    changed them since.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE
    in_merged_too: ClassVar[bool] = True
    has_own_way_back: ClassVar[bool] = True

    client_id: UUID
    merge_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``AlreadyPartedError``, ``PartThatFirstError`` and ``NotAllowedError``."""
        parting = _Parting.begin(uow, ctx, self.client_id, self.merge_id)
        parting.restore_fields()
        parting.remove_copies(ctx)
        parting.keep_others_in_step()
        if parting.other.merged_into_id == self.client_id:
            # Another laptop may have put it elsewhere meanwhile; there it stays.
            parting.other.merged_into_id = None
        parting.merge.undone_at = ctx.now
        return self.client_id


class _Parting:
    """One merge with the others of the same record, in the order in which they came."""

    def __init__(
        self,
        uow: UnitOfWork,
        merge: ClientMerge,
        stays: Client,
        other: Client,
        merges: Sequence[ClientMerge],
    ) -> None:
        self._uow = uow
        self.merge, self.stays, self.other = merge, stays, other
        self._done: dict[str, Any] = _thawed(merge.done)
        self._others = [(one, _thawed(one.done)) for one in merges if one is not merge]
        self._later = self._others[merges.index(merge) :]

    @classmethod
    def begin(cls, uow: UnitOfWork, ctx: Context, client_id: UUID, merge_id: UUID) -> _Parting:
        merge = uow.records.get(ClientMerge, merge_id, str(merge_id))
        if merge.client_id != client_id:
            raise NotFoundError(what=str(merge_id))
        if not is_open(merge):
            raise AlreadyPartedError
        stays = uow.records.get(Client, client_id, str(client_id))
        if stays.merged_into_id is not None:
            # Its rows were copied on with it: whoever parts from the inside would leave copies of copies.
            raise PartThatFirstError(number=number_of(uow, stays.merged_into_id))
        other = uow.records.get(Client, merge.other_id, str(merge.done.get("number", "")))
        reachable(uow, ctx, other)
        return cls(uow, merge, stays, other, open_merges(uow, client_id))

    # --- fields ---------------------------------------------------------------------------------

    def kept_facts(self) -> tuple[str, ...]:
        """Facts that were taken over and say something else by now."""
        changed = {name for name, after in self._taken() if self._says_otherwise(name, after)}
        return tuple(fact for fact, names in FACTS.items() if changed.intersection(names))

    def restore_fields(self) -> None:
        """What somebody changed since stays; what a later merge took over goes back further with it."""
        for name, after in self._taken():
            before = self._done["fields"][name][0]
            if (heir := self._heir(name, after)) is not None:
                heir["fields"][name][0] = before
            elif not self._says_otherwise(name, after):
                setattr(self.stays, name, _from_json(name, before))
        self._restore_names()

    def _restore_names(self) -> None:
        """Without what this merge added; what the others of this record need stands there still."""
        names = without_pieces(self.stays.other_names, self._done["added_names"])
        set_fields(self.stays, {"other_names": names})
        for _, done in self._others:
            missing = missing_pieces(self.stays, done["names"])
            done["added_names"] += missing
            set_fields(self.stays, {"other_names": with_pieces(self.stays.other_names, missing)})

    def keep_others_in_step(self) -> None:
        """Save what the other merges of this record know otherwise now."""
        for one, done in self._others:
            if done != _thawed(one.done):
                one.done = done

    def _taken(self) -> Iterator[tuple[str, Any]]:
        for name, (_, after) in self._done["fields"].items():
            yield name, after

    def _says_otherwise(self, name: str, after: Any) -> bool:
        is_other: bool = getattr(self.stays, name) != _from_json(name, after)
        return is_other and self._heir(name, after) is None

    def _heir(self, name: str, after: Any) -> dict[str, Any] | None:
        """The later merge that found what this one had taken over."""
        found = next((done for _, done in self._later if name in done["fields"]), None)
        return found if found is not None and found["fields"][name][0] == after else None

    # --- rows -----------------------------------------------------------------------------------

    def copied_rows(self) -> tuple[list[ClientPart], list[tuple[str, ClientPart]]]:
        """Copies that nobody changed, and those that stay with their list."""
        gone, kept = [], []
        for entry in self._done["rows"]:
            row = self._uow.records.get_even_removed(PART_CLASSES[entry["list"]], UUID(entry["id"]))
            if row is None or row.is_removed:
                continue
            if said_by_row(row) == entry["said"]:
                gone.append(row)
            else:
                kept.append((entry["list"], row))
        return gone, kept

    def remove_copies(self, ctx: Context) -> None:
        """Take the copies out, and bring back who said a fact before."""
        gone, kept = self.copied_rows()
        for row in gone:
            row.remove(ctx.now)
        stepped_over = self._passed_on()
        told = {row.field for _, row in kept if isinstance(row, ClientSource)}
        for entry in self._done["set_aside"]:
            source = self._uow.records.get_even_removed(ClientSource, UUID(entry["id"]))
            if source is not None and entry["field"] not in stepped_over | told:
                source.deleted_at = None

    def _passed_on(self) -> set[str]:
        """Facts whose source a later merge set aside: that merge now brings back the one before both."""
        copied = {entry["id"] for entry in self._done["rows"]}
        before: Mapping[str, str] = {entry["field"]: entry["id"] for entry in self._done["set_aside"]}
        passed: set[str] = set()
        for _, done in self._later:
            for entry in [entry for entry in done["set_aside"] if entry["id"] in copied]:
                passed.add(entry["field"])
                done["set_aside"].remove(entry)
                if entry["field"] in before:
                    done["set_aside"].append({**entry, "id": before[entry["field"]]})
        return passed


def _thawed(done: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that can be changed; what is mapped must be replaced as a whole."""
    thawed: dict[str, Any] = json.loads(canonical_json(dict(done)))
    return thawed


def _from_json(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _DAYS:
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
