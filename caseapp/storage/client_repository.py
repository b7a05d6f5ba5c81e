"""People: one whole file for a page, narrow rows for lists, the next free case number."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session

from caseapp.domain.attachment import Attachment
from caseapp.domain.client import NOT_YET, Client, ClientFile
from caseapp.domain.client_merge import ClientMerge
from caseapp.domain.client_parts import PART_CLASSES, ClientAddress, ClientPart
from caseapp.domain.column_types import instant_text
from caseapp.domain.doubles import Identity
from caseapp.domain.people_search import readings
from caseapp.errors import AmbiguousNumberError, NotFoundError
from caseapp.storage.engine import driver_of
from caseapp.storage.people_search import PeopleSearch
from caseapp.storage.record_store import RecordStore
from caseapp.storage.search import match_expression, search_words

P = TypeVar("P", bound=ClientPart)

PEOPLE_NOT_YET = f"SELECT id FROM client WHERE deleted_at = '{instant_text(NOT_YET)}'"  # noqa: S608 - fixed
"""Whose import is not finished. Written out, so that SQLite uses their own small index."""


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
    birth_precision: str = "day"


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
        parts: dict[str, Any] = {name: self.part(cls, client.id) for name, cls in PART_CLASSES.items()}
        return ClientFile(client, **parts)

    def part(self, cls: type[P], client_id: UUID) -> tuple[P, ...]:
        """One list of a person in its order."""
        rows = self._session.scalars(
            select(cls)
            .where(cls.client_id == client_id, cls.deleted_at.is_(None))
            .order_by(cls.position, cls.id)
        )
        return tuple(rows)

    def attachments(self, client_id: UUID) -> tuple[Attachment, ...]:
        """A person's pictures and documents, the newest first."""
        rows = self._session.scalars(
            select(Attachment)
            .where(Attachment.client_id == client_id, Attachment.deleted_at.is_(None))
            .order_by(Attachment.id.desc())
        )
        return tuple(rows)

    def merges(self, client_id: UUID) -> tuple[ClientMerge, ...]:
        """The records that stand in a person's, those that were parted again included, the newest first."""
        rows = self._session.scalars(
            select(ClientMerge)
            .where(ClientMerge.client_id == client_id, ClientMerge.deleted_at.is_(None))
            .order_by(ClientMerge.id.desc())
        )
        return tuple(rows)

    def next_number(self, year: int) -> str:
        """The next free YEAR-NNNNN of this register."""
        return f"{year}-{self.highest_number(year) + 1:05d}"

    def highest_number(self, year: int) -> int:
        """The highest number of the year that is taken, 0 when none is."""
        digits = "[0-9]" * 5
        highest = self._session.scalar(
            select(func.max(Client.number)).where(Client.number.op("GLOB")(f"{year}-{digits}"))
        )
        return int(highest[5:]) if highest else 0

    def highest_numbers(self) -> dict[int, int]:
        """The highest YEAR-NNNNN that is taken, for every year that has one."""
        year = func.substr(Client.number, 1, 4)
        found = self._session.execute(
            select(year, func.max(Client.number))
            .where(Client.number.op("GLOB")("[0-9]" * 4 + "-" + "[0-9]" * 5))
            .group_by(year)
        )
        return {int(year): int(number[5:]) for year, number in found}

    def identities(self) -> Iterator[tuple[UUID, Identity]]:
        """What tells everybody apart; of those who were made one, the record in which they stand."""
        found = self._driver.execute(
            "SELECT coalesce(merged_into_id, id), number, called_name, given_name, family_name, "
            "iif(birth_precision = 'day', birth_date, NULL) FROM client WHERE deleted_at IS NULL ORDER BY id"
        )
        for record_id, number, called, given, family, born in found:
            day = date.fromisoformat(born).toordinal() if born else 0
            yield UUID(bytes=record_id), Identity(number, called, given, family, day)

    def search(self, typed: str, reach: CaseReach, limit: int) -> tuple[Sequence[ClientRow], int]:
        """The first ``limit`` people that match, exact finds before loose ones, and how many match at all."""
        asked, staff = readings(typed), reach.staff_ids
        if not asked:
            return ((), 0) if typed.strip() else self._everybody(reach, limit)
        members = None if staff is None else [member.bytes for member in staff]
        if any(term.is_figures for reading in asked for term in reading):
            found = PeopleSearch(self._driver, members).find(asked, limit)
        else:
            found = self._by_words(typed, members, limit)
        rows = {row.id: row for row in self._rows([UUID(bytes=record_id) for record_id, _ in found])}
        return [rows[UUID(bytes=record_id)] for record_id, _ in found], found[0][1] if found else 0

    def _by_words(self, typed: str, staff: Sequence[bytes] | None, limit: int) -> Any:
        exact, loose = search_words(typed)
        query = _found(len(exact), None if staff is None else len(staff))
        asked = match_expression("loose", loose)
        values = (*(staff or ()), asked, *(f"% {word}%" for word in exact), limit)
        return self._driver.execute(query, values).fetchall()

    def _everybody(self, reach: CaseReach, limit: int) -> tuple[Sequence[ClientRow], int]:
        visible = (Client.deleted_at.is_(None), Client.merged_into_id.is_(None), *_in_reach(reach))
        total = self._session.scalar(select(func.count()).select_from(Client).where(*visible)) or 0
        ids = self._session.scalars(
            select(Client.id).where(*visible).order_by(Client.sort_key, Client.number).limit(limit)
        ).all()
        rows = {row.id: row for row in self._rows(ids)}
        return [rows[client_id] for client_id in ids], total

    def _rows(self, ids: Sequence[UUID]) -> list[ClientRow]:
        first = (ClientAddress.client_id == Client.id) & ClientAddress.deleted_at.is_(None)
        district = select(ClientAddress.district).where(first).order_by(ClientAddress.position).limit(1)
        found = self._session.execute(
            select(
                Client.id, Client.number, Client.called_name, Client.given_name, Client.family_name,
                Client.birth_date, case((Client.address_protected, None), else_=district.scalar_subquery()),
                Client.state, Client.birth_precision,
            ).where(Client.id.in_(ids))
        )  # fmt: skip
        return [ClientRow(*row) for row in found]

    @property
    def _driver(self) -> Any:
        return driver_of(self._session.connection())


@cache
def _found(words: int, staff: int | None) -> str:
    """The question for people by ``words`` words, in the reach of ``staff`` people (``None``: everybody).

    Persons lie below zero, so FTS5 stops before the first note. Their words begin with the sort key, so the
    people themselves are read only for the lines that are shown. Every exact find is a loose one too.
    """
    reach = (
        ""
        if staff is None
        else (
            " JOIN client c ON c.id = e.record_id AND (c.responsible_id IS NULL OR c.responsible_id IN "
            f"({', '.join('?' * staff)}))"
        )
    )
    is_exact = " AND ".join(["' ' || e.exact LIKE ?"] * words) or "0"
    order = f"ORDER BY {is_exact} DESC, e.exact LIMIT ?"
    return (
        "SELECT e.record_id, count(*) OVER () "  # noqa: S608 - only marks for values are filled in
        f"FROM search_index JOIN search_entry e ON e.rowid = search_index.rowid{reach} "
        f"WHERE search_index MATCH ? AND search_index.rowid < 0 AND e.record_id NOT IN ({PEOPLE_NOT_YET}) "
        f"{order}"
    )


def _in_reach(reach: CaseReach) -> Collection[ColumnElement[bool]]:
    if reach.staff_ids is None:
        return ()
    return (or_(Client.responsible_id.is_(None), Client.responsible_id.in_(reach.staff_ids)),)


def _as_uuid(key: str) -> UUID | None:
    try:
        return UUID(key)
    except ValueError:
        return None
