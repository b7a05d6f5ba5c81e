"""A picture or document of a person: what is known of it. Its bytes lie encrypted in a file of its own."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import UuidBlob


class Attachment(Record):
    """``file_name`` is random, ``file_key`` (64 hexadecimal digits) opens that file alone: without this row
    nobody reads it again. ``size`` is in bytes before, ``sha256`` of the bytes after encryption.
    """

    __tablename__ = "attachment"
    __table_args__ = (STRICT,)
    kind = "attachment"

    client_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("client.id"), index=True, sort_order=-19)
    title: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    file_name: Mapped[str]
    file_key: Mapped[str]
    sha256: Mapped[str]
