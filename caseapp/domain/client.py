"""The person and what the register knows of them. Lists are rows of their own, so that nothing overwrites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, literal_column
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.client_parts import (
    ClientAddress,
    ClientContact,
    ClientContribution,
    ClientLanguage,
    ClientMatter,
    ClientNeed,
    ClientPart,
    ClientPerson,
    ClientSource,
    ClientStateEntry,
    ClientStrength,
    ClientTargetGroup,
    ClientTheme,
)
from caseapp.domain.column_types import instant_text
from caseapp.domain.names import fold

NOT_YET = datetime(1, 1, 1, tzinfo=UTC)
"""Stands in ``deleted_at`` of people whose import is not finished: nobody meets them before all are there.
What a broken-off import leaves is told by it from whoever was truly removed.
"""


class Client(Record):
    """A person; ``client_id`` is the own id. ``responsible_id`` is the caseworker, without a foreign key.

    ``other_names`` finds the person under former names and other spellings. With ``address_protected`` no
    address leaves the screen. ``entered_although`` is why they were entered beside somebody very like them;
    ``merged_into_id`` is the record in which they stand since two were made one.
    """

    __tablename__ = "client"
    __table_args__ = (
        Index("ix_client_number", "number"),
        Index("ix_client_merged_into_id", "merged_into_id"),
        CheckConstraint("address_protected IN (0, 1)", name="address_protected"),
        STRICT,
    )
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
    other_names: Mapped[str | None]
    communication_needs: Mapped[tuple[str, ...]] = mapped_column(default=(), server_default="[]")
    interpreter_how: Mapped[str | None]
    interpreter_language: Mapped[str | None]
    interpreter_name: Mapped[str | None]
    interpreter_contact: Mapped[str | None]
    address_protected: Mapped[bool] = mapped_column(default=False, server_default="0")
    visit_hint: Mapped[str | None]
    visit_hint_said_by: Mapped[str | None]
    visit_hint_until: Mapped[date | None]
    entered_although: Mapped[str | None]
    merged_into_id: Mapped[UUID | None]

    @property
    def display_name(self) -> str:
        """How lists show the person: family name first, else what is known."""
        given = self.called_name or self.given_name
        return ", ".join(part for part in (self.family_name, given) if part)

    @property
    def addressed_as(self) -> str:
        """How the person wants to be called."""
        return self.called_name or self.given_name or self.family_name or ""

    @property
    def is_not_yet(self) -> bool:
        """True while the import that brings the person is not finished."""
        return self.deleted_at == NOT_YET

    def prepare(self) -> None:
        """Keep the sort key in step with the names."""
        self.sort_key = sort_key_of(self.family_name, self.given_name, self.called_name)


def sort_key_of(family_name: str | None, given_name: str | None, called_name: str | None) -> str:
    """Where a person stands in lists."""
    return fold(" ".join(part for part in (family_name, given_name, called_name) if part))


# Partial, so that the list and its count never touch the rows themselves.
Index(
    "ix_client_sort_key",
    Client.sort_key,
    Client.number,
    Client.id,
    sqlite_where=Client.deleted_at.is_(None) & Client.merged_into_id.is_(None),
)


# Holds nothing but the people of an import that is under way or was broken off.
Index(
    "ix_client_not_yet",
    Client.id,
    sqlite_where=Client.deleted_at == literal_column(f"'{instant_text(NOT_YET)}'"),
)


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
    needs: tuple[ClientNeed, ...] = ()
    contributions: tuple[ClientContribution, ...] = ()
    themes: tuple[ClientTheme, ...] = ()
    people: tuple[ClientPerson, ...] = ()
    sources: tuple[ClientSource, ...] = ()
    states: tuple[ClientStateEntry, ...] = ()

    def parts(self, name: str) -> tuple[ClientPart, ...]:
        """One list by its name in JSON."""
        found: tuple[ClientPart, ...] = getattr(self, name)
        return found

    def line_outside(self, text: str | None) -> str | None:
        """A line, such as a meeting's place, as it may leave the screen.

        None instead of one that names where a person lives whose address is protected.
        """
        if not (text and self.client.address_protected):
            return text
        said = f" {fold(text)} "
        names = (fold(name or "") for row in self.addresses for name in (row.street, row.postal_code))
        return None if any(f" {name} " in said for name in names if name) else text

    def outside(self, name: str) -> tuple[ClientPart, ...]:
        """One list as it may leave the screen: nothing that says where somebody lives whose address is
        protected. Every print, export and list that is given away reads a person's lists here.
        """
        if self.client.address_protected and name == "addresses":
            return ()
        rows = self.parts(name)
        if self.client.address_protected and name == "contacts":
            return tuple(row for row in rows if isinstance(row, ClientContact) and row.contact_kind != "post")
        return rows
