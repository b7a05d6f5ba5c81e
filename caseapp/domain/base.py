"""What every stored record has. Mapped classes only describe data and rules; sessions live in storage/."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from caseapp.domain.column_types import Flag, Instant, IsoDate, JsonText, UuidBlob

STRICT = {"sqlite_strict": True}


class Base(DeclarativeBase):
    """Base of all mapped classes; its types are those that STRICT tables accept."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: Integer(),
        bytes: LargeBinary(),
        UUID: UuidBlob(),
        date: IsoDate(),
        datetime: Instant(),
        bool: Flag(),
        tuple[str, ...]: JsonText(),
        dict[str, Any]: JsonText(),
    }


BOOKKEEPING = frozenset(
    {"id", "client_id", "created_at", "created_by", "updated_at", "updated_by", "version"}
)
"""Columns that the executor keeps; ``deleted_at`` is not among them, because removing is a change."""


class Stored(Base):
    """A record of a case, or of the office (then ``client_id`` is the office's own id)."""

    __abstract__ = True

    kind: ClassVar[str]
    """The record's stable name in audit records, history and sync."""

    is_of_case: ClassVar[bool] = False
    """True for rows of a person's case that no foreign key ties to it."""

    derived: ClassVar[frozenset[str]] = frozenset()
    """Columns computed from others: no history, no conflict, made again on every laptop."""

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-20)
    client_id: Mapped[UUID] = mapped_column(sort_order=-19)
    created_at: Mapped[datetime] = mapped_column(sort_order=90)
    created_by: Mapped[UUID] = mapped_column(sort_order=91)

    def prepare(self) -> None:
        """Compute derived columns; the executor calls it before every save."""

    @property
    def is_final(self) -> bool:
        """True when nothing about the record may change any more: there is no way back from here."""
        return False

    @property
    def is_own(self) -> bool:
        """True while only its author's laptops may have it: what is not finished is nobody else's."""
        return False

    @classmethod
    @cache
    def content_fields(cls) -> tuple[str, ...]:
        """The columns that carry what people entered."""
        return tuple(
            column.key
            for column in cls.__table__.columns
            if column.key not in BOOKKEEPING and column.key not in cls.derived
        )


class Record(Stored):
    """An editable record. The executor sets who and when; ``version`` counts the changes."""

    __abstract__ = True

    updated_at: Mapped[datetime] = mapped_column(sort_order=92)
    updated_by: Mapped[UUID] = mapped_column(sort_order=93)
    version: Mapped[int] = mapped_column(sort_order=94)
    deleted_at: Mapped[datetime | None] = mapped_column(sort_order=95)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Count versions, the net below the per-field comparison."""
        return {"version_id_col": cls.version}

    @property
    def is_removed(self) -> bool:
        """True after a soft delete."""
        return self.deleted_at is not None

    def remove(self, now: datetime) -> None:
        """Take the record out of sight; its row stays until the person is erased."""
        self.deleted_at = now

    def require_open(self) -> None:
        """Raise ``ImmutableRecordError`` when nothing about the record may change any more."""


class FrozenRecord(Stored):
    """A record that is written once: no update, no removal; a trigger guards it too."""

    __abstract__ = True

    @property
    def is_final(self) -> bool:
        """Always."""
        return True


@cache
def record_kinds() -> dict[str, type[Stored]]:
    """Every concrete record class by its kind."""
    found: dict[str, type[Stored]] = {}
    pending = list(Stored.__subclasses__())
    while pending:
        cls = pending.pop()
        pending.extend(cls.__subclasses__())
        if not cls.__dict__.get("__abstract__", False):
            found[cls.kind] = cls
    return found
