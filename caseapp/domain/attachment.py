"""A picture or document of a person: what is known of it. Its bytes lie encrypted in a file of its own."""

from __future__ import annotations

import re
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import UuidBlob

LARGEST = 50 << 20
"""Bytes of a document at most."""

_FILE_NAME = re.compile(r"[0-9a-f]{32}")


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


def is_file_name(name: str) -> bool:
    """True for a name as they are drawn here; one from elsewhere must not lead out of the folder."""
    return _FILE_NAME.fullmatch(name) is not None
