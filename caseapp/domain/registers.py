"""The register's own bookkeeping: search entries, drafts, audit, history, code lists, state.

These tables are written by the executor and the repositories, never by a use case directly.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Base, Record


class SearchEntry(Base):
    """One findable record. ``rowid`` is ordered by the record's date; persons have negative ones.

    Keeping persons below zero lets a search for people stop before the first note.
    """

    __tablename__ = "search_entry"
    __table_args__ = (Index("ix_search_entry_record_id", "record_id"), STRICT)

    rowid: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    record_id: Mapped[UUID]
    client_id: Mapped[UUID]
    author: Mapped[UUID]
    visibility: Mapped[str]
    exact: Mapped[str]
    loose: Mapped[str]


class Draft(Base):
    """Unsaved typing, so that a crash or a lock takes at most two seconds of it. Never synced or printed."""

    __tablename__ = "draft"
    __table_args__ = (Index("ix_draft_kind_target_id", "kind", "target_id"), STRICT)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    target_id: Mapped[UUID | None]
    client_id: Mapped[UUID | None]
    author: Mapped[UUID]
    base_versions: Mapped[dict[str, Any]]
    body: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class AuditRecord(Base):
    """Who did what to which records, with names of fields but never their text. Append-only, chained."""

    __tablename__ = "audit_record"
    __table_args__ = (STRICT,)

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device_id: Mapped[UUID]
    at: Mapped[datetime]
    actor: Mapped[UUID]
    action: Mapped[str]
    client_id: Mapped[UUID | None]
    details: Mapped[str]
    previous: Mapped[str]
    hash: Mapped[str]


class FieldHistory(Base):
    """What a field said before and after a change, as JSON text; erased with the person."""

    __tablename__ = "field_history"
    __table_args__ = (
        Index("ix_field_history_record_id", "record_id"),
        Index("ix_field_history_client_id", "client_id"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    record_kind: Mapped[str]
    record_id: Mapped[UUID]
    client_id: Mapped[UUID]
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]
    by: Mapped[UUID]
    at: Mapped[datetime]


class CodeEntry(Record):
    """One entry of a code list with its labels. ``origin`` is ``shipped`` or ``office``."""

    __tablename__ = "code_entry"
    __table_args__ = (Index("ix_code_entry_list_name_code", "list_name", "code"), STRICT)
    kind = "code_entry"

    list_name: Mapped[str]
    code: Mapped[str]
    labels: Mapped[dict[str, Any]]
    rules: Mapped[dict[str, Any]]
    position: Mapped[int]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    origin: Mapped[str]
    list_version: Mapped[int]

    def label(self, language: str) -> str:
        """The label in ``language``; Swiss German falls back to German, any language to the code itself."""
        return _in_language(self.labels, language) or self.code

    def plural(self, language: str) -> str:
        """The word for several; the label where the list has none."""
        return _in_language(self.rules.get("plural", {}), language) or self.label(language)


def _in_language(texts: Mapping[str, Any], language: str) -> str:
    text = str(texts.get(language) or texts.get(language.split("_")[0]) or "")
    return text.replace("ß", "ss") if language == "de_CH" else text


class RegisterState(Base):
    """One row about the register itself."""

    __tablename__ = "register_state"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        CheckConstraint("erasing IN (0, 1)", name="erasing"),
        CheckConstraint("is_synced IN (0, 1)", name="is_synced"),
        CheckConstraint("is_example IN (0, 1)", name="is_example"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[UUID]
    device_id: Mapped[UUID]
    incarnation: Mapped[UUID]
    fold_version: Mapped[int]
    erasing: Mapped[bool]
    is_synced: Mapped[bool]
    is_example: Mapped[bool]
