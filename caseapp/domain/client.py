"""The person and what the register knows of them. Lists are rows of their own, so that nothing overwrites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.column_types import UuidBlob
from caseapp.domain.names import fold


def case_key(column: str) -> ForeignKey:
    """A foreign key inside a case: removing the parent is refused, order within a transaction is free."""
    return ForeignKey(column, ondelete="RESTRICT", deferrable=True, initially="DEFERRED")


class Client(Record):
    """A person; ``client_id`` is the own id. ``responsible_id`` is the caseworker, without a foreign key."""

    __tablename__ = "client"
    __table_args__ = (Index("ix_client_number", "number"), STRICT)
    kind = "client"
    derived: ClassVar[frozenset[str]] = frozenset({"sort_key"})

    number: Mapped[str]
    called_name: Mapped[str | None]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    birth_date: Mapped[date | None]
    birth_precision: Mapped[str]
    address_form: Mapped[str]
    state: Mapped[str]
    responsible_id: Mapped[UUID | None]
    sort_key: Mapped[str]

    @property
    def display_name(self) -> str:
        """How lists show the person: family name first, else what is known."""
        given = self.called_name or self.given_name
        return ", ".join(part for part in (self.family_name, given) if part)

    @property
    def addressed_as(self) -> str:
        """How the person wants to be called."""
        return self.called_name or self.given_name or self.family_name or ""

    def prepare(self) -> None:
        """Keep the sort key in step with the names."""
        self.sort_key = sort_key_of(self.family_name, self.given_name, self.called_name)


def sort_key_of(family_name: str | None, given_name: str | None, called_name: str | None) -> str:
    """Where a person stands in lists."""
    return fold(" ".join(part for part in (family_name, given_name, called_name) if part))


# Partial, so that the list and its count never touch the rows themselves.
Index(
    "ix_client_sort_key", Client.sort_key, Client.number, Client.id, sqlite_where=Client.deleted_at.is_(None)
)


class ClientPart(Record):
    """A row that belongs to one person."""

    __abstract__ = True

    client_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("client.id"), index=True, sort_order=-19)
    position: Mapped[int]


class ClientLanguage(ClientPart):
    """A language the person speaks, in the order of preference."""

    __tablename__ = "client_language"
    __table_args__ = (STRICT,)
    kind = "client_language"
    code: Mapped[str]


class ClientContact(ClientPart):
    """A way to reach the person; ``safe`` says whether it may be used without care."""

    __tablename__ = "client_contact"
    __table_args__ = (CheckConstraint("safe IN (0, 1)", name="safe"), STRICT)
    kind = "client_contact"
    contact_kind: Mapped[str]
    value: Mapped[str]
    safe: Mapped[bool]
    note: Mapped[str | None]


class ClientAddress(ClientPart):
    """Where the person lives. Never printed on a plan."""

    __tablename__ = "client_address"
    __table_args__ = (STRICT,)
    kind = "client_address"
    street: Mapped[str | None]
    postal_code: Mapped[str | None]
    city: Mapped[str | None]
    district: Mapped[str | None]


class ClientTargetGroup(ClientPart):
    """A target group of social planning: special data, hidden by default, never printed."""

    __tablename__ = "client_target_group"
    __table_args__ = (CheckConstraint("is_primary IN (0, 1)", name="is_primary"), STRICT)
    kind = "client_target_group"
    code: Mapped[str]
    is_primary: Mapped[bool]


class ClientMatter(ClientPart):
    """What matters to the person, in own words and dated. Only added to, never overwritten."""

    __tablename__ = "client_matter"
    __table_args__ = (STRICT,)
    kind = "client_matter"
    text: Mapped[str]
    said_by: Mapped[str]
    said_on: Mapped[date | None]


class ClientStrength(ClientPart):
    """A strength or resource, with who said it."""

    __tablename__ = "client_strength"
    __table_args__ = (STRICT,)
    kind = "client_strength"
    text: Mapped[str]
    said_by: Mapped[str]
    said_on: Mapped[date | None]


PART_CLASSES: dict[str, type[ClientPart]] = {
    "languages": ClientLanguage,
    "contacts": ClientContact,
    "addresses": ClientAddress,
    "target_groups": ClientTargetGroup,
    "matters": ClientMatter,
    "strengths": ClientStrength,
}
"""The lists of a client by their name in JSON."""


@dataclass(frozen=True)
class ClientFile:
    """A person with all lists, complete and detached, each list in its order and without removed rows."""

    client: Client
    languages: tuple[ClientLanguage, ...] = ()
    contacts: tuple[ClientContact, ...] = ()
    addresses: tuple[ClientAddress, ...] = ()
    target_groups: tuple[ClientTargetGroup, ...] = ()
    matters: tuple[ClientMatter, ...] = ()
    strengths: tuple[ClientStrength, ...] = ()

    def parts(self, name: str) -> tuple[ClientPart, ...]:
        """One list by its name in JSON."""
        found: tuple[ClientPart, ...] = getattr(self, name)
        return found
