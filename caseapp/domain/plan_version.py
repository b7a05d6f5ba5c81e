"""What was agreed, frozen: numbered, hashed, chained to the version before it, and never changed."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, FrozenRecord
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import UuidBlob


class FrozenCaseRow(FrozenRecord):
    """A row of one person's case that is written once."""

    __abstract__ = True

    client_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("client.id"), index=True, sort_order=-19)


class PlanVersion(FrozenCaseRow):
    """One agreed version. ``body`` is canonical JSON and holds the hash of the version before it."""

    __tablename__ = "plan_version"
    __table_args__ = (Index("ix_plan_version_plan_id_number", "plan_id", "number"), STRICT)
    kind = "plan_version"

    plan_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("goal_plan.id"))
    number: Mapped[int]
    state: Mapped[str]
    agreed_on: Mapped[date]
    body: Mapped[str]
    sha256: Mapped[str]
    previous_sha256: Mapped[str | None]

    @property
    def json(self) -> dict[str, Any]:
        """The body, parsed."""
        body: dict[str, Any] = json.loads(self.body)
        return body

    @property
    def is_sound(self) -> bool:
        """True while the bytes are those that were agreed."""
        return body_hash(self.body) == self.sha256


class Answer(FrozenCaseRow):
    """One person's answer to one goal of an agreed version. ``goal_id`` is plain: the draft lives on."""

    __tablename__ = "plan_answer"
    __table_args__ = (STRICT,)
    kind = "plan_answer"

    plan_version_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("plan_version.id"), index=True)
    goal_id: Mapped[UUID]
    by: Mapped[str]
    name: Mapped[str | None]
    answer: Mapped[str]
    in_own_words: Mapped[str | None]
    reason: Mapped[str | None]


def body_hash(body: str) -> str:
    """SHA-256 of a version's canonical JSON, as hexadecimal digits."""
    return hashlib.sha256(body.encode()).hexdigest()
