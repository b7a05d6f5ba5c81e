"""Many new people as rows of one stage of bulk work: the same rules as ``AddClient``, asked once for all.

Each distinct value of a field is checked once, however many people have it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from caseapp.domain.client import Client, sort_key_of
from caseapp.domain.client_parts import PART_CLASSES, contact_key
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError
from caseapp.storage.bulk_rows import Row, RowBatch
from caseapp.storage.search import Findable
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Stage
from caseapp.usecases.client import DEFAULTS
from caseapp.usecases.client_rules import CLIENT_FIELDS, PART_DEFAULTS, PART_FIELDS, check_names
from caseapp.usecases.field_rules import Cleaner
from caseapp.usecases.findable import findable_client

_MADE = ("created_at", "created_by")
_CLIENT_COLUMNS = ("id", "client_id", *CLIENT_FIELDS, "responsible_id", "sort_key", *_MADE)
_PART_COLUMNS = {
    name: ("id", "client_id", "position", *cleaners, *sorted(PART_CLASSES[name].derived), *_MADE)
    for name, cleaners in PART_FIELDS.items()
}


@dataclass(frozen=True)
class NewPerson:
    """A person for ``ClientRows``; ``parts`` as in ``AddClient``: list name and values of each row."""

    values: Mapping[str, Any] = field(repr=False)
    parts: Sequence[tuple[str, Mapping[str, Any]]] = field(repr=False)
    responsible_id: UUID | None
    created_at: datetime
    created_by: UUID
    new_id: Callable[[], UUID]


class ClientRows:
    """Collects people until there are enough for a stage. ``number`` must be given and free.

    ``are_clean`` says that every value has gone through the rules already.
    """

    def __init__(self, ctx: Context, *, are_clean: bool = False) -> None:
        self._ctx = ctx
        self._are_clean = are_clean
        self._people: list[Row] = []
        self._parts: dict[str, list[Row]] = defaultdict(list)
        self._findables: list[Findable] = []

    def add(self, person: NewPerson) -> UUID:
        """The id of the person, who is written with the stage."""
        values = {**DEFAULTS, **person.values}
        check_names(values)
        if not values.get("number"):
            raise InvalidInputError.at("number", "required")
        client_id, made = person.new_id(), (person.created_at, person.created_by)
        names = (values["family_name"], values["given_name"], values["called_name"])
        said = [values.get(name) for name in CLIENT_FIELDS]
        self._people.append((client_id, client_id, *said, person.responsible_id, sort_key_of(*names), *made))
        words = (*names, values["number"], values.get("other_names"))
        self._findables.append(findable_client(client_id, words, *made))
        positions: dict[str, int] = defaultdict(int)
        for list_name, given in person.parts:
            part = {**PART_DEFAULTS.get(list_name, {}), **given}
            texts = [part.get(name) for name in PART_FIELDS[list_name]]
            keys = (contact_key(part["value"]),) if list_name == "contacts" else ()
            row = (person.new_id(), client_id, positions[list_name], *texts, *keys, *made)
            self._parts[list_name].append(row)
            positions[list_name] += 1
        return client_id

    def stage(self) -> Stage:
        """Everybody added, checked; raises ``InvalidInputError`` naming the fields."""
        people = RowBatch(Client, _CLIENT_COLUMNS, self._people)
        parts = {
            name: RowBatch(PART_CLASSES[name], _PART_COLUMNS[name], rows)
            for name, rows in self._parts.items()
        }
        if not self._are_clean:
            self._check_all(people, parts)
        return Stage((people, *parts.values()), tuple(self._findables), done=len(self._people))

    def _check_all(self, people: RowBatch, parts: Mapping[str, RowBatch]) -> None:
        problems = ProblemList()
        self._check(people, CLIENT_FIELDS, "", problems)
        for name, batch in parts.items():
            self._check(batch, PART_FIELDS[name], f"{name}.", problems)
        problems.raise_if_any()

    def _check(
        self, batch: RowBatch, cleaners: Mapping[str, Cleaner], prefix: str, problems: ProblemList
    ) -> None:
        for name, clean in cleaners.items():
            path = f"{prefix}{name}"
            for value in set(batch.values(name)):
                with problems.collect():
                    if clean(self._ctx, value, path) != value:
                        raise InvalidInputError.at(path, "wrong_form")
