"""Two records of one person side by side: what differs and what would be taken over. Nothing changes here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.client import Client, ClientFile
from caseapp.domain.client_parts import ClientPart, ClientSource
from caseapp.domain.names import fold
from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.merged_records import free_record, reachable

FACTS: Mapping[str, tuple[str, ...]] = {
    "called_name": ("called_name",),
    "given_name": ("given_name",),
    "family_name": ("family_name",),
    "birth_date": ("birth_date", "birth_precision"),
    "address_form": ("address_form",),
    "communication_needs": ("communication_needs",),
    "interpreter": (
        "interpreter_how",
        "interpreter_language",
        "interpreter_name",
        "interpreter_contact",
    ),
    "address_protected": ("address_protected",),
    "visit_hint": ("visit_hint", "visit_hint_said_by", "visit_hint_until"),
}
"""What is chosen as one: a birth date goes with its precision, a hint with who gave it."""

COPIED_LISTS = (
    "languages",
    "contacts",
    "addresses",
    "target_groups",
    "matters",
    "strengths",
    "needs",
    "contributions",
    "themes",
    "people",
)
"""Lists whose rows can be taken over. Who said a fact goes with the fact; the state of a case and its course
stay with the case.
"""

_SAME: Mapping[str, tuple[str, ...]] = {
    "languages": ("code",),
    "contacts": ("contact_kind", "value_key"),
    "addresses": ("street", "postal_code", "city"),
    "target_groups": ("code",),
    "themes": ("code", "text", "next_step", "said_on"),
    "people": ("name", "network_kind"),
}
"""What makes two rows of a list the same; of what was said it is the text."""

_BIRTH_PRECISION = ("unknown", "year", "month", "day")


@dataclass(frozen=True)
class FactChoice:
    """One fact in both records; ``theirs`` is what would stand here, ``takes_theirs`` what is proposed."""

    name: str
    mine: tuple[Any, ...] = field(repr=False)
    theirs: tuple[Any, ...] = field(repr=False)
    takes_theirs: bool = False

    @property
    def differs(self) -> bool:
        """True when there is something to choose."""
        return self.mine != self.theirs


@dataclass(frozen=True)
class RowChoice:
    """A row of one of the other record's lists; ``is_here`` when this record has the same."""

    list_name: str
    row: ClientPart = field(repr=False)
    is_here: bool


@dataclass(frozen=True)
class MergePreview:
    """Both records; ``facts`` in the order of the page, ``rows`` of the other record only."""

    stays: ClientFile
    other: ClientFile
    facts: tuple[FactChoice, ...]
    rows: tuple[RowChoice, ...]


@dataclass(frozen=True)
class GetMergePreview:
    """What making two records one would mean. Both cases must be the actor's to change."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    other_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> MergePreview:
        """Raises ``NotAllowedError`` and ``StandsElsewhereError``."""
        stays = free_record(uow, self.client_id)
        other = free_record(uow, self.other_id)
        reachable(uow, ctx, other)
        mine, theirs = uow.clients.file(stays), uow.clients.file(other)
        return MergePreview(mine, theirs, fact_choices(stays, other), row_choices(mine, theirs))


def fact_choices(stays: Client, other: Client) -> tuple[FactChoice, ...]:
    """Every fact that one of them has."""
    choices = (_fact(name, stays, other) for name in FACTS)
    return tuple(one for one in choices if one.differs or any(one.mine))


def _fact(name: str, stays: Client, other: Client) -> FactChoice:
    mine = tuple(getattr(stays, field_name) for field_name in FACTS[name])
    theirs = tuple(getattr(other, field_name) for field_name in FACTS[name])
    if name == "communication_needs":
        # Nobody stops needing large print because a second record does not know of it.
        (own,), (others,) = mine, theirs
        theirs = ((*own, *(need for need in others if need not in own)),)
    return FactChoice(name, mine, theirs, _takes_theirs(name, mine, theirs, stays, other))


def _takes_theirs(
    name: str, mine: tuple[Any, ...], theirs: tuple[Any, ...], stays: Client, other: Client
) -> bool:
    if mine == theirs or not any(theirs):
        return False
    if name in ("address_protected", "communication_needs"):
        # Only what protects or adds: an address that one record protects stays protected.
        return any(theirs)
    if name == "birth_date" and mine[0] and theirs[0] and mine[1] != theirs[1]:
        return _BIRTH_PRECISION.index(theirs[1]) > _BIRTH_PRECISION.index(mine[1])
    return mine[0] is None or (theirs[0] is not None and other.updated_at > stays.updated_at)


def row_choices(mine: ClientFile, theirs: ClientFile) -> tuple[RowChoice, ...]:
    """The other record's rows in the order of its lists."""
    return tuple(
        RowChoice(name, row, row_key(name, row) in here)
        for name in COPIED_LISTS
        for here in [{row_key(name, row) for row in mine.parts(name)}]
        for row in theirs.parts(name)
    )


def row_key(list_name: str, row: ClientPart) -> tuple[object, ...]:
    """Equal for rows that say the same, however they are spelled."""
    values = (getattr(row, name) for name in _SAME.get(list_name, ("text",)))
    return tuple(fold(value) or value if isinstance(value, str) else value for value in values)


def sources_of(file: ClientFile, fact: str) -> tuple[ClientSource, ...]:
    """Who said a fact."""
    return tuple(source for source in file.sources if source.field in FACTS[fact])
