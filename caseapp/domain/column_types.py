"""Column types for STRICT tables, which take only TEXT, INTEGER and BLOB.

No floats are stored. Instants have a fixed width, otherwise they would not sort as text.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from caseapp.domain.canonical_json import canonical_json


def instant_text(moment: datetime) -> str:
    """``moment`` (aware) in UTC with fixed width: 2026-03-02T13:00:00.000000Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def parse_instant(text: str) -> datetime:
    """The inverse of ``instant_text``."""
    return datetime.fromisoformat(text)


class UuidBlob(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Python to database."""
        return None if value is None else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        """Database to Python."""
        return None if value is None else UUID(bytes=bytes(value))


class IsoDate(TypeDecorator[date]):
    """A calendar day as YYYY-MM-DD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Python to database."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """Database to Python."""
        return None if value is None else date.fromisoformat(value)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Python to database."""
        return None if value is None else instant_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Database to Python."""
        return None if value is None else parse_instant(value)


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0; the table carries a CHECK."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Python to database."""
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """Database to Python."""
        return None if value is None else bool(value)


class JsonText(TypeDecorator[Any]):
    """JSON without floats as canonical text; lists come back as tuples so that rows stay comparable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Python to database."""
        return None if value is None else canonical_json(value).decode()

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Database to Python."""
        return None if value is None else _frozen(json.loads(value))


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
