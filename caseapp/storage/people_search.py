"""Looks for people by a day of birth or a phone number beside words of names, with plain questions.

The register answers each for itself in some milliseconds; asked in one it would go through everybody.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from caseapp.domain.people_search import Reading, Term
from caseapp.storage.search import match_expression

_BY_WORDS = (
    "SELECT e.record_id FROM search_index JOIN search_entry e ON e.rowid = search_index.rowid "
    "WHERE search_index MATCH ? AND search_index.rowid < 0"
)
_BY_BIRTH = (
    "SELECT id FROM client WHERE birth_date BETWEEN ? AND ? "
    "AND birth_precision IN (SELECT value FROM json_each(?))"
)
_BY_PHONE = (
    "SELECT client_id FROM client_contact WHERE deleted_at IS NULL AND rowid IN (SELECT rowid "
    "FROM client_contact INDEXED BY ix_client_contact_value_key WHERE value_key LIKE ? "
    "AND value_key NOT GLOB '*[^0-9]*')"
)
_IN_ORDER = (
    "SELECT e.record_id FROM json_each(?) j CROSS JOIN client c ON c.id = unhex(j.value) "
    "JOIN search_entry e ON e.record_id = c.id WHERE e.rowid < 0 AND c.deleted_at IS NULL"
)
_KNOWN = {8: ["day"], 6: ["day", "month"], 4: ["day", "month", "year"]}
"""How well a day of birth must be known to fit a key of this length."""


class PeopleSearch:
    """Looks once for what was typed. ``staff`` limits it to their people; ``None`` is everybody."""

    def __init__(self, driver: Any, staff: Sequence[bytes] | None) -> None:
        self._driver = driver
        self._staff = staff
        self._answers: dict[tuple[str, ...], set[bytes]] = {}

    def find(self, asked: Sequence[Reading], limit: int) -> list[tuple[bytes, int]]:
        """The first ids with how many there are at all: exact finds before loose ones, each by name."""
        found = set[bytes]().union(*(self._fitting(reading, "loose") for reading in asked))
        exact = set[bytes]().union(*(self._fitting(reading, "exact") for reading in asked))
        listed = self._in_order(found)
        first = [person for person in listed if person in exact]
        shown = [*first, *(person for person in listed if person not in exact)][:limit]
        return [(person, len(listed)) for person in shown]

    def _fitting(self, reading: Reading, column: str) -> set[bytes]:
        """Who fits all the terms; what only words can mean is asked in one."""
        words = [word for term in reading if not term.is_figures for word in _words(term, column)]
        sets = [self._by_words(words, column)] if words else []
        sets += [self._fitting_one(term, column) for term in reading if term.is_figures]
        return set.intersection(*sets)

    def _fitting_one(self, term: Term, column: str) -> set[bytes]:
        found = self._by_words(_words(term, column), column)
        for key in term.births:
            first = "-".join(part for part in (key[:4], key[4:6], key[6:]) if part)
            found = found | self._answer(_BY_BIRTH, first, f"{first}~", json.dumps(_KNOWN[len(key)]))
        for piece in term.phones:
            part = f"{piece.strip()}%" if piece.startswith(" ") else f"%{piece}%"
            found = found | self._answer(_BY_PHONE, part if column == "loose" else piece.strip())
        return found

    def _by_words(self, words: Sequence[str], column: str) -> set[bytes]:
        return self._answer(_BY_WORDS, match_expression(column, words)) if words else set()

    def _answer(self, question: str, *values: str) -> set[bytes]:
        known = self._answers.get((question, *values))
        if known is None:
            known = {bytes(row[0]) for row in self._driver.execute(question, values)}
            self._answers[question, *values] = known
        return known

    def _in_order(self, found: set[bytes]) -> list[bytes]:
        """Those in reach, by name. Who was taken out or stands in another record has no search entry."""
        reach, values = "", [json.dumps([person.hex() for person in found])]
        if self._staff is not None:
            marks = ", ".join("?" * len(self._staff))
            reach = f" AND (c.responsible_id IS NULL OR c.responsible_id IN ({marks}))"
        rows = self._driver.execute(f"{_IN_ORDER}{reach} ORDER BY e.exact", [*values, *(self._staff or ())])
        return [bytes(row[0]) for row in rows]


def _words(term: Term, column: str) -> tuple[str, ...]:
    return term.loose if column == "loose" else term.exact
