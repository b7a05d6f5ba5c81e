"""The lists of a person: how to reach them, what they say, who is around them. Each entry is a row."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.column_types import UuidBlob
from caseapp.domain.names import fold


def contact_key(value: str) -> str:
    """What a search compares: the digits of a number without the zeros before it, else the folded text."""
    digits = "".join(letter for letter in value if letter.isdecimal())
    is_number = len(digits) >= 3 and not any(letter.isalpha() for letter in value)
    return digits.lstrip("0") if is_number else fold(value)


def case_key(column: str) -> ForeignKey:
    """A foreign key inside a case: removing the parent is refused, order within a transaction is free."""
    return ForeignKey(column, ondelete="RESTRICT", deferrable=True, initially="DEFERRED")


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
    __table_args__ = (
        CheckConstraint("safe IN (0, 1)", name="safe"),
        CheckConstraint("is_preferred IN (0, 1)", name="is_preferred"),
        Index("ix_client_contact_value_key", "value_key", "client_id"),
        STRICT,
    )
    kind = "client_contact"
    derived: ClassVar[frozenset[str]] = frozenset({"value_key"})

    contact_kind: Mapped[str]
    value: Mapped[str]
    safe: Mapped[bool]
    note: Mapped[str | None]
    best_time: Mapped[str | None]
    is_preferred: Mapped[bool] = mapped_column(default=False, server_default="0")
    said_by: Mapped[str | None]
    value_key: Mapped[str] = mapped_column(default="", server_default="")

    def prepare(self) -> None:
        """Keep what the search compares in step with the value."""
        self.value_key = contact_key(self.value)


class ClientAddress(ClientPart):
    """Where the person lives. Never on a plan; ``Client.address_protected`` keeps it on the screen."""

    __tablename__ = "client_address"
    __table_args__ = (STRICT,)
    kind = "client_address"
    street: Mapped[str | None]
    postal_code: Mapped[str | None]
    city: Mapped[str | None]
    district: Mapped[str | None]
    said_by: Mapped[str | None]


class ClientTargetGroup(ClientPart):
    """A target group of social planning: special data, hidden by default, never printed."""

    __tablename__ = "client_target_group"
    __table_args__ = (CheckConstraint("is_primary IN (0, 1)", name="is_primary"), STRICT)
    kind = "client_target_group"
    code: Mapped[str]
    is_primary: Mapped[bool]


class Statement(ClientPart):
    """Something that was said, in its words, with who said it and when."""

    __abstract__ = True

    text: Mapped[str]
    said_by: Mapped[str]
    said_on: Mapped[date | None]


class ClientMatter(Statement):
    """What matters to the person, in own words and dated. Only added to, never overwritten."""

    __tablename__ = "client_matter"
    __table_args__ = (STRICT,)
    kind = "client_matter"


class ClientStrength(Statement):
    """A strength or resource, with who said it."""

    __tablename__ = "client_strength"
    __table_args__ = (STRICT,)
    kind = "client_strength"


class ClientNeed(Statement):
    """Something the person needs; stands beside the strengths with equal weight."""

    __tablename__ = "client_need"
    __table_args__ = (STRICT,)
    kind = "client_need"


class ClientContribution(Statement):
    """What the person does for others."""

    __tablename__ = "client_contribution"
    __table_args__ = (STRICT,)
    kind = "client_contribution"


class ClientTheme(ClientPart):
    """A theme of life as it was talked about on a day: how it is, and the next small step."""

    __tablename__ = "client_theme"
    __table_args__ = (STRICT,)
    kind = "client_theme"
    code: Mapped[str]
    text: Mapped[str | None]
    next_step: Mapped[str | None]
    said_by: Mapped[str]
    said_on: Mapped[date | None]


class ClientSource(ClientPart):
    """Who said a fact that is a single field of the person: ``field`` is its name."""

    __tablename__ = "client_source"
    __table_args__ = (STRICT,)
    kind = "client_source"
    field: Mapped[str]
    said_by: Mapped[str]
    said_on: Mapped[date | None]


class ClientStateEntry(ClientPart):
    """A state the person's case came into, since when and why. Only added to."""

    __tablename__ = "client_state_entry"
    __table_args__ = (STRICT,)
    kind = "client_state_entry"
    state: Mapped[str]
    reason: Mapped[str | None]
    note: Mapped[str | None]
    persons_view: Mapped[str | None]
    since: Mapped[date | None]


class ClientPerson(ClientPart):
    """Somebody or something around the person: family, household, who may speak for them, their network.

    One row for one human, whatever they are to the person. ``authority`` says what they may do for the
    person, with its ``scope`` and until when; ``linked_client_id`` is their own record here, without a
    foreign key. ``closeness`` is 1 (very close) to 3 (further away).
    """

    __tablename__ = "client_person"
    __table_args__ = (
        *(
            CheckConstraint(f"{name} IN (0, 1)", name=name)
            for name in ("in_household", "there_for_me", "i_help", "see_more")
        ),
        CheckConstraint("closeness BETWEEN 1 AND 3", name="closeness"),
        Index("ix_client_person_linked_client_id", "linked_client_id"),
        STRICT,
    )
    kind = "client_person"
    name: Mapped[str]
    network_kind: Mapped[str]
    relation: Mapped[str]
    about: Mapped[str | None]
    contact: Mapped[str | None]
    linked_client_id: Mapped[UUID | None]
    in_household: Mapped[bool]
    authority: Mapped[str | None]
    scope: Mapped[str | None]
    valid_until: Mapped[date | None]
    sphere: Mapped[str | None]
    closeness: Mapped[int | None]
    gives: Mapped[str | None]
    gets: Mapped[str | None]
    there_for_me: Mapped[bool]
    i_help: Mapped[bool]
    see_more: Mapped[bool]
    said_by: Mapped[str]
    said_on: Mapped[date | None]


PART_CLASSES: dict[str, type[ClientPart]] = {
    "languages": ClientLanguage,
    "contacts": ClientContact,
    "addresses": ClientAddress,
    "target_groups": ClientTargetGroup,
    "matters": ClientMatter,
    "strengths": ClientStrength,
    "needs": ClientNeed,
    "contributions": ClientContribution,
    "themes": ClientTheme,
    "people": ClientPerson,
    "sources": ClientSource,
    "states": ClientStateEntry,
}
"""The lists of a client by their name in JSON."""

ONLY_ADDED_TO = (ClientMatter, ClientStateEntry)
"""What was said and what was so stays as it was."""
