"""People: one whole file for a page, narrow rows for lists, the next free case number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, Select, column, func, or_, select, table, text
from sqlalchemy.orm import Session

from caseapp.domain.client import PART_CLASSES, Client, ClientAddress, ClientFile, ClientPart
from caseapp.domain.registers import SearchEntry
from caseapp.errors import AmbiguousNumberError, NotFoundError
from caseapp.storage.record_store import RecordStore
from caseapp.storage.search import match_expression, search_words

_INDEX = table("search_index", column("rowid", Integer))


@dataclass(frozen=True)
class ClientRow:
    """One line of the people list."""

    id: UUID
    number: str
    called_name: str | None
    given_name: str | None
    family_name: str | None
    birth_date: date | None
    district: str | None
    state: str


@dataclass(frozen=True)
class CaseReach:
    """Whose cases may be seen: those of ``staff_ids`` and of nobody; ``None`` means all."""

    staff_ids: tuple[UUID, ...] | None


class ClientRepository(RecordStore):
    """Reads and adds people within one session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)

    def find(self, key: str | UUID) -> Client:
        """By id or by number; raises ``NotFoundError`` or ``AmbiguousNumberError``."""
        record_id = key if isinstance(key, UUID) else _as_uuid(key)
        if record_id is not None:
            return self.get(Client, record_id, str(key))
        found = self._session.scalars(
            select(Client).where(Client.number == key, Client.deleted_at.is_(None)).limit(2)
        ).all()
        if len(found) > 1:
            raise AmbiguousNumberError
        if not found:
            raise NotFoundError(what=str(key))
        return found[0]

    def file(self, client: Client) -> ClientFile:
        """The person with all lists."""
        return ClientFile(client, **{name: self._part(cls, client.id) for name, cls in PART_CLASSES.items()})

    def _part(self, cls: type[ClientPart], client_id: UUID) -> Any:
        rows = self._session.scalars(
            select(cls)
            .where(cls.client_id == client_id, cls.deleted_at.is_(None))
            .order_by(cls.position, cls.id)
        )
        return tuple(rows)

    def next_number(self, year: int) -> str:
        """The next free YEAR-NNNNN of this register."""
        digits = "[0-9]" * 5
        highest = self._session.scalar(
            select(func.max(Client.number)).where(Client.number.op("GLOB")(f"{year}-{digits}"))
        )
        return f"{year}-{(int(highest[5:]) if highest else 0) + 1:05d}"

    def search(self, typed: str, reach: CaseReach, limit: int) -> tuple[Sequence[ClientRow], int]:
        """The first ``limit`` people that match, exact finds before loose ones, and how many match at all."""
        exact, loose = search_words(typed)
        if not exact:
            return ((), 0) if typed.strip() else self._everybody(reach, limit)
        loosely = self._matching("loose", loose or exact, reach)
        rows = self._rows(self._matching("exact", exact, reach), limit)
        if len(rows) < limit:
            known = {row.id for row in rows}
            rows += [row for row in self._rows(loosely, limit) if row.id not in known][: limit - len(rows)]
        total = self._session.scalar(select(func.count()).select_from(loosely.subquery())) or 0
        return rows, total

    def _everybody(self, reach: CaseReach, limit: int) -> tuple[Sequence[ClientRow], int]:
        visible = select(Client.id).where(Client.deleted_at.is_(None), *_in_reach(reach))
        total = self._session.scalar(select(func.count()).select_from(visible.subquery())) or 0
        return self._rows(visible, limit), total

    def _matching(self, column: str, words: Sequence[str], reach: CaseReach) -> Select[UUID]:
        # The bound on rowid lets FTS5 stop before the first note; people lie below zero.
        hits = text("search_index MATCH :question AND search_index.rowid < 0").bindparams(
            question=match_expression(column, words)
        )
        return (
            select(Client.id)
            .select_from(_INDEX)
            .join(SearchEntry, _INDEX.c.rowid == SearchEntry.rowid)
            .join(Client, Client.id == SearchEntry.record_id)
            .where(hits, Client.deleted_at.is_(None), *_in_reach(reach))
        )

    def _rows(self, ids: Select[UUID], limit: int) -> list[ClientRow]:
        district = (
            select(ClientAddress.district)
            .where(ClientAddress.client_id == Client.id, ClientAddress.deleted_at.is_(None))
            .order_by(ClientAddress.position)
            .limit(1)
            .scalar_subquery()
        )
        found = self._session.execute(
            ids.with_only_columns(
                Client.id, Client.number, Client.called_name, Client.given_name, Client.family_name,
                Client.birth_date, district, Client.state,
            ).order_by(Client.sort_key, Client.id).limit(limit)
        )  # fmt: skip
        return [ClientRow(*row) for row in found]


def _in_reach(reach: CaseReach) -> Collection[ColumnElement[bool]]:
    if reach.staff_ids is None:
        return ()
    return (or_(Client.responsible_id.is_(None), Client.responsible_id.in_(reach.staff_ids)),)


def _as_uuid(key: str) -> UUID | None:
    try:
        return UUID(key)
    except ValueError:
        return None
