"""The people who work with the register. Each has a slot in the vault under the same id."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from caseapp.domain.base import STRICT, Record

ADMINISTRATOR = "administrator"
ROLES = ("caseworker", "substitute", "team_lead", "handler", "data_protection", ADMINISTRATOR)


class Staff(Record):
    """A member of staff. ``roles`` are codes of the list staff_role; ``team`` is a plain name."""

    __tablename__ = "staff"
    __table_args__ = (CheckConstraint("is_active IN (0, 1)", name="is_active"), STRICT)
    kind = "staff"

    name: Mapped[str]
    title: Mapped[str | None]
    roles: Mapped[tuple[str, ...]]
    team: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    hours: Mapped[str | None]
    is_active: Mapped[bool]
