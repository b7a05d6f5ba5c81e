"""Two records that turned out to be one person: what was done, so that it can be taken back at any time."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import UuidBlob


class ClientMerge(Record):
    """``other_id`` stands in ``client_id`` since then. ``done`` holds what was changed in the latter.

    That is: values before and after, and the ids of the rows that were copied. ``undone_at`` says when the
    two were parted again.
    """

    __tablename__ = "client_merge"
    __table_args__ = (STRICT,)
    kind = "client_merge"

    client_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("client.id"), index=True, sort_order=-19)
    other_id: Mapped[UUID] = mapped_column(index=True)
    reason: Mapped[str | None]
    done: Mapped[dict[str, Any]]
    undone_at: Mapped[datetime | None]
