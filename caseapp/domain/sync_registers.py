"""The register's bookkeeping of its exchange with the office server; empty without one.

Rows with a ``client_id`` go with the case that they are about.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Base

ENROLLING, ENROLLED = "enrolling", "enrolled"
"""States of the link: the server may not have answered yet, or knows this laptop."""

HELD, LOADING, LEAVING = "held", "loading", "leaving"
"""States of a case on this laptop: it is here, it is on its way here, or it has to go."""


class OutboxEntry(Base):
    """A change that waits to be sent; stays empty without sync.

    ``base`` names the version of each field that its author saw, ``seen`` that of the record. Changes of one
    ``command`` (its number in the audit) go into one ``batch``, which is frozen before it is sent.
    Of a record that is given back to a server that lost it is said who made it and when.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("is_new IN (0, 1)", name="is_new"),
        CheckConstraint("is_final IN (0, 1)", name="is_final"),
        CheckConstraint("is_own IN (0, 1)", name="is_own"),
        Index("ix_outbox_record_id", "record_id"),
        Index("ix_outbox_client_id", "client_id"),
        STRICT,
    )

    seq: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[UUID]
    record_kind: Mapped[str]
    record_id: Mapped[UUID]
    client_id: Mapped[UUID]
    fields: Mapped[str]
    base: Mapped[str]
    seen: Mapped[int]
    is_new: Mapped[bool]
    is_final: Mapped[bool]
    is_own: Mapped[bool]
    made_by: Mapped[UUID]
    created_at: Mapped[datetime]
    command: Mapped[int]
    record_made_at: Mapped[datetime | None]
    record_made_by: Mapped[UUID | None]
    batch: Mapped[int | None]


class SyncLink(Base):
    """One row: where the office server is, who this laptop is there, and how far it has come.

    ``structure`` is that of the register when the office's rows came: an older one may have left columns out.
    ``upload`` says how far the first upload is, and is None once it is done.
    """

    __tablename__ = "sync_link"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        CheckConstraint("is_lead IN (0, 1)", name="is_lead"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    host: Mapped[str]
    port: Mapped[int]
    database: Mapped[str]
    authority: Mapped[str]
    role: Mapped[str]
    secret: Mapped[bytes]
    office_name: Mapped[str]
    member_id: Mapped[UUID | None]
    staff_id: Mapped[UUID | None]
    is_lead: Mapped[bool]
    state: Mapped[str]
    cursor: Mapped[int]
    epoch: Mapped[UUID | None]
    batch: Mapped[int]
    audit_sent: Mapped[int]
    upload: Mapped[dict[str, Any] | None]
    structure: Mapped[str]
    enrolled_at: Mapped[datetime | None]
    last_sync_at: Mapped[datetime | None]
    last_error: Mapped[str | None]
    server_offset_seconds: Mapped[int]
    digest_on: Mapped[date | None]


class SyncRecord(Base):
    """What is known of the server's copy of a record; its being here says that the record was handed over.

    ``fver`` holds the versions of fields that are not 1; ``ver`` is 0 until the server has answered.
    """

    __tablename__ = "sync_record"
    __table_args__ = (Index("ix_sync_record_client_id", "client_id"), STRICT)

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID]
    record_kind: Mapped[str]
    ver: Mapped[int]
    fver: Mapped[str]
    seq: Mapped[int]


class SyncBatch(Base):
    """The batch under way, as the very bytes that are sent until the server has answered."""

    __tablename__ = "sync_batch"
    __table_args__ = (STRICT,)

    number: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str]


class SyncInbox(Base):
    """A pulled row that cannot be put in place yet: what it belongs to has not come, or is unknown here."""

    __tablename__ = "sync_inbox"
    __table_args__ = (Index("ix_sync_inbox_client_id", "client_id"), STRICT)

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID]
    record_kind: Mapped[str]
    seq: Mapped[int]
    body: Mapped[str]


class SyncCase(Base):
    """A case that the server has put on this laptop; ``until`` is the last day, for a substitute."""

    __tablename__ = "sync_case"
    __table_args__ = (CheckConstraint("state IN ('held', 'loading', 'leaving')", name="state"), STRICT)

    client_id: Mapped[UUID] = mapped_column(primary_key=True)
    state: Mapped[str]
    until: Mapped[date | None]


class SyncSent(Base):
    """What was sent in the last 30 days, for the day on which the server comes back from an older backup."""

    __tablename__ = "sync_sent"
    __table_args__ = (
        Index("ix_sync_sent_client_id", "client_id"),
        Index("ix_sync_sent_sent_at", "sent_at"),
        STRICT,
    )

    operation_id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID]
    seq: Mapped[int]
    body: Mapped[str]
    sent_at: Mapped[datetime]


class SyncReceipt(Base):
    """The server keeps a change apart, for the team lead. No words of it stay here."""

    __tablename__ = "sync_receipt"
    __table_args__ = (STRICT,)

    operation_id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID]
    record_kind: Mapped[str]
    record_id: Mapped[UUID]
    reason: Mapped[str]
    at: Mapped[datetime]


class SyncColleague(Base):
    """When somebody else on a case last sent their work; None when never."""

    __tablename__ = "sync_colleague"
    __table_args__ = (STRICT,)

    client_id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    last_sent_at: Mapped[datetime | None]


class KeptVersion(Base):
    """A value that was not taken over because another had come first, as JSON text."""

    __tablename__ = "kept_version"
    __table_args__ = (
        Index("ix_kept_version_client_id", "client_id"),
        Index("ix_kept_version_record_id", "record_id"),
        STRICT,
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    record_id: Mapped[UUID]
    client_id: Mapped[UUID]
    record_kind: Mapped[str]
    field: Mapped[str]
    value: Mapped[str]
    operation_id: Mapped[UUID]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    seq: Mapped[int]
