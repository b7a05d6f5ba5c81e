"""Many finished notes as rows of one stage of bulk work: the same rules as ``AddNote``, asked once for all.

Each distinct value of a field is checked once, however many notes have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseapp.domain.note import FINISHED, WORDS, Note, note_words
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError
from caseapp.storage.bulk_rows import Row, RowBatch
from caseapp.storage.search import Findable
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Stage
from caseapp.usecases.findable import findable_note
from caseapp.usecases.note_rules import MEETING_DEFAULTS, NOTE_FIELDS, QUICK_DEFAULTS

_SAID = tuple(NOTE_FIELDS)
_COLUMNS = (
    "id", "client_id", "is_quick", "state", "time_zone", *_SAID, "finished_at", "finished_by",
    "created_at", "created_by",
)  # fmt: skip
_EMPTY: Mapping[str, Any] = {
    **dict.fromkeys(_SAID),
    "people": (),
    "goals": (),
    "not_on_shared_screen": (),
}
_USUAL = {True: {**_EMPTY, **QUICK_DEFAULTS}, False: {**_EMPTY, **MEETING_DEFAULTS}}


@dataclass(frozen=True)
class NewNote:
    """A finished note for ``NoteRows``; ``values`` as in ``AddNote``, without goals and promises."""

    id: UUID
    client_id: UUID
    is_quick: bool
    values: Mapping[str, Any] = field(repr=False)
    at: datetime
    by: UUID


class NoteRows:
    """Collects notes until there are enough for a stage. ``day`` must be given and in the past."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._rows: list[Row] = []
        self._findables: list[Findable] = []

    def add(self, note: NewNote) -> None:
        """The note is written with the stage."""
        values = {**_USUAL[note.is_quick], **note.values}
        made = (note.at, note.by)
        head = (note.id, note.client_id, note.is_quick, FINISHED, self._ctx.zone.key)
        self._rows.append((*head, *[values[name] for name in _SAID], *made, *made))
        words = note_words([values[name] for name in WORDS], values["place"], values["people"])
        self._findables.append(findable_note(note.id, note.client_id, note.by, values["day"], words))

    def stage(self) -> Stage:
        """Every note added, checked; raises ``InvalidInputError`` naming the fields."""
        batch = RowBatch(Note, _COLUMNS, self._rows)
        problems = ProblemList()
        for name, clean in NOTE_FIELDS.items():
            for value in set(batch.values(name)):
                with problems.collect():
                    self._check(name, value, clean(self._ctx, value, name))
        problems.raise_if_any()
        return Stage((batch,), tuple(self._findables), done=len(self._rows))

    def _check(self, name: str, value: Any, cleaned: Any) -> None:
        if cleaned != value:
            raise InvalidInputError.at(name, "wrong_form")
        if name == "day" and isinstance(value, date) and value > self._ctx.today:
            raise InvalidInputError.at(name, "date_in_future")
