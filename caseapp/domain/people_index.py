"""Everybody's folded names in memory, in the order of the list, so that a keystroke asks no database.

Each person is one short line of words. Looking through 100,000 lines for a piece of text takes a few
milliseconds, less than any index whose finds would have to be sorted afterwards. Dropped at lock with
everything else.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from caseapp.domain.figure_lines import FigureLines
from caseapp.domain.near_names import ID_BYTES, NearNames, NearPerson
from caseapp.domain.people_search import Reading, Term, readings


class IndexedPerson(NamedTuple):
    """Exact words in the order of the list (family name first, number last), id, loose words.

    ``born`` is the ordinal of the day of birth, 0 when the day is not known. ``birth`` is the birth key and
    ``phones`` the keys of phone numbers with blanks between, as ``people_search`` has them: one text,
    because 2,000 freed tuples among 100,000 would keep 45 MB of memory from going back.
    """

    exact: str
    id: bytes
    loose: str
    born: int = 0
    birth: str = ""
    phones: str = ""


@dataclass(frozen=True)
class FoundPeople:
    """Ids of 16 bytes each, one after the other, in the order of the list."""

    packed: bytes

    @classmethod
    def of(cls, ids: Iterable[bytes]) -> FoundPeople:
        """Put ids together."""
        return cls(b"".join(ids))

    def __len__(self) -> int:
        return len(self.packed) // ID_BYTES

    def split(self) -> list[bytes]:
        """Every id for itself."""
        return [self.packed[place : place + ID_BYTES] for place in range(0, len(self.packed), ID_BYTES)]

    def bytes_at(self, row: int) -> bytes:
        """The id in a row."""
        return self.packed[row * ID_BYTES : (row + 1) * ID_BYTES]

    def id_at(self, row: int) -> UUID:
        """The person in a row."""
        return UUID(bytes=self.bytes_at(row))

    def only(self, rows: Sequence[int]) -> FoundPeople:
        """The people of these rows, in this order."""
        packed = self.packed
        return FoundPeople.of([packed[row * ID_BYTES : row * ID_BYTES + ID_BYTES] for row in rows])

    def replaced(self, first: int, end: int, ids: bytes) -> FoundPeople:
        """With other ids for the rows from ``first`` to before ``end``."""
        return FoundPeople(self.packed[: first * ID_BYTES] + ids + self.packed[end * ID_BYTES :])

    def ids(self, first: int, count: int) -> tuple[UUID, ...]:
        """A page of people."""
        return tuple(self.id_at(row) for row in range(first, min(first + count, len(self))))

    def row_of(self, person: UUID) -> int | None:
        """Where somebody stands; ``None`` when they are not in the list."""
        place = self.packed.find(person.bytes)
        while place > 0 and place % ID_BYTES:
            place = self.packed.find(person.bytes, place + 1)
        return None if place < 0 else place // ID_BYTES


class PeopleIndex:
    """The searchable list. Not for several threads at once."""

    def __init__(self, people: Iterable[IndexedPerson]) -> None:
        # Parallel lists and the ids packed, without an object for each person: a third of the memory.
        self._exact: list[str] = []
        self._loose: list[str] = []
        self._born = array("i")
        self._births, self._phones = FigureLines(), FigureLines()
        self._near: NearNames | None = None
        ids = bytearray()
        # Lines that are made in the order of the list lie so in memory, and are looked through twice as fast.
        for person in sorted(people):
            exact, loose = _line(person)
            self._exact.append(exact)
            self._loose.append(loose)
            self._born.append(person.born)
            self._births.append(person.birth)
            self._phones.append(person.phones)
            ids += person.id
        self._people = FoundPeople(bytes(ids))

    def __len__(self) -> int:
        return len(self._people)

    def put(self, person: IndexedPerson) -> None:
        """Add somebody, or bring them up to date."""
        self.drop(person.id)
        exact, loose = _line(person)
        row = bisect_left(self._exact, exact)
        while row < len(self) and (self._exact[row], self._people.bytes_at(row)) < (exact, person.id):
            row += 1
        self._exact.insert(row, exact)
        self._loose.insert(row, loose)
        self._born.insert(row, person.born)
        self._births.insert(row, person.birth)
        self._phones.insert(row, person.phones)
        if self._near is not None:
            self._near.add(person.id, loose)
        self._people = self._people.replaced(row, row, person.id)

    def drop(self, person_id: bytes) -> None:
        """Take somebody out; one who is not there is no fault."""
        if (row := self._people.row_of(UUID(bytes=person_id))) is not None:
            if self._near is not None:
                self._near.remove(person_id, self._loose[row])
            del self._exact[row], self._loose[row], self._born[row]
            self._births.drop(row)
            self._phones.drop(row)
            self._people = self._people.replaced(row, row + 1, b"")

    def everybody(self) -> FoundPeople:
        """The whole list."""
        return self._people

    def find(self, typed: str) -> FoundPeople:
        """Who has words beginning with all that was typed, in any order, or was born on the day typed, or has
        the phone number; exact finds before loose ones. Every exact find is a loose one too.
        """
        rows = self.rows(typed)
        return self._people if isinstance(rows, range) else self._people.only(rows)

    def rows(self, typed: str) -> Sequence[int]:
        """The same as rows of ``everybody``."""
        asked = readings(typed)
        if not asked:
            return () if typed.strip() else range(len(self))
        found = self._rows_of_any(asked)
        first = self._rows_of_any(asked, found)
        if len(first) == len(self):
            return range(len(self))
        if len(first) == len(found):
            return found
        known = set(first)
        return [*first, *(row for row in found if row not in known)]

    def _rows_of_any(self, asked: Sequence[Reading], loose: list[int] | None = None) -> list[int]:
        """Who is meant by one of the readings; given the ``loose`` finds, the exact ones among them."""
        rows = [self._rows_of(reading, loose) for reading in asked]
        return rows[0] if len(rows) == 1 else sorted(set().union(*rows))

    def _rows_of(self, reading: Reading, loose: list[int] | None) -> list[int]:
        lines = self._loose if loose is None else self._exact
        words = [word for term in reading if not term.is_figures for word in _words(term, loose)]
        rows = _rows_with(words, lines, loose) if words else loose
        for term in reading:
            if term.is_figures:
                fitting = set(_rows_with(_words(term, loose), lines, rows))
                fitting.update(*map(self._births.rows_with, (f" {key}" for key in term.births)))
                whole = (piece if loose is None else f" {piece.strip()} " for piece in term.phones)
                fitting.update(*map(self._phones.rows_with, whole))
                rows = sorted(fitting) if rows is None else [row for row in rows if row in fitting]
        return [] if rows is None else rows

    def near(self, typed: str, born: int, limit: int, *, least_words: int) -> list[NearPerson]:
        """Who is written nearly as typed, the nearest first; as ``NearNames.find``."""
        if self._near is None:
            self._near = NearNames(self._people.packed, self._loose)
        return self._near.find(typed, self._born_on(born), limit, least_words=least_words)

    @property
    def knows_near(self) -> bool:
        """True when ``near`` answers at once."""
        return self._near is not None

    def lines(self) -> tuple[FoundPeople, list[str]]:
        """Everybody with their loose words, as they are now."""
        return self._people, list(self._loose)

    def take_near(self, near: NearNames, people: FoundPeople) -> None:
        """Use what was made of ``lines``, unless anybody has changed since."""
        if self._people is people:
            self._near = near

    def _born_on(self, day: int) -> frozenset[bytes]:
        found, row = [], -1
        for _ in range(self._born.count(day) if day else 0):
            row = self._born.index(day, row + 1)
            found.append(self._people.bytes_at(row))
        return frozenset(found)


def _line(person: IndexedPerson) -> tuple[str, str]:
    # Every word is preceded by a blank; most names have one key only, which is then kept once.
    exact = f" {person.exact}"
    return exact, exact if person.loose == person.exact else f" {person.loose}"


def _words(term: Term, loose: list[int] | None) -> tuple[str, ...]:
    return term.loose if loose is None else term.exact


def _rows_with(words: Sequence[str], lines: Sequence[str], rows: list[int] | None = None) -> list[int]:
    """Which of ``rows``, or of all, have all the words; none for no words."""
    if not words:
        return []
    # The longest word leaves the fewest lines for the others.
    for word in sorted(words, key=len, reverse=True):
        piece = f" {word}"
        if rows is None:
            rows = [row for row, line in enumerate(lines) if piece in line]
        else:
            rows = [row for row in rows if piece in lines[row]]
    return [] if rows is None else rows
