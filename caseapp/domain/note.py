"""Notes of meetings and quick notes. A draft may change; a finished note never does, an addendum corrects it.

Times are the office's local time, beside its time zone: what was written down stays what was on the clock.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import JsonText, UuidBlob
from caseapp.domain.plan_version import FrozenCaseRow, body_hash
from caseapp.errors import NoteFinishedError

PARTS = ("said_and_observed", "persons_view", "professional_judgement", "agreed")
"""The four parts of a meeting's note, in their order."""

WORDS = (*PARTS, "text", "persons_comment", "promise_text")
"""Every field that holds sentences."""

DRAFT, FINISHED = "draft", "finished"


class Note(Record):
    """What was said in a meeting (four parts), or a quick note (one ``text``).

    ``client_id`` is the office's own id while nobody knows whom the note is about, so it has no foreign key.
    ``promise_text`` is what was promised then; ``promise_id`` is the promise as it lives on.
    """

    __tablename__ = "note"
    __table_args__ = (
        CheckConstraint("is_quick IN (0, 1)", name="is_quick"),
        CheckConstraint("state IN ('draft', 'finished')", name="state"),
        Index("ix_note_client_id", "client_id"),
        STRICT,
    )
    kind = "note"
    is_of_case = True

    is_quick: Mapped[bool]
    state: Mapped[str]
    meeting_kind: Mapped[str]
    channel: Mapped[str]
    place: Mapped[str | None]
    day: Mapped[date]
    time: Mapped[str | None]
    time_zone: Mapped[str]
    minutes: Mapped[int | None]
    outcome: Mapped[str | None]
    people: Mapped[tuple[dict[str, Any], ...]] = mapped_column(JsonText)
    interpreter: Mapped[dict[str, Any] | None]
    said_and_observed: Mapped[str | None]
    persons_view: Mapped[str | None]
    professional_judgement: Mapped[str | None]
    agreed: Mapped[str | None]
    text: Mapped[str | None]
    not_on_shared_screen: Mapped[tuple[str, ...]]
    goals: Mapped[tuple[dict[str, Any], ...]] = mapped_column(JsonText)
    persons_comment: Mapped[str | None]
    promise_text: Mapped[str | None]
    promise_due: Mapped[date | None]
    promise_id: Mapped[UUID | None] = mapped_column(UuidBlob, case_key("promise.id"))
    finished_at: Mapped[datetime | None]
    finished_by: Mapped[UUID | None]

    @property
    def is_final(self) -> bool:
        """True once it is finished."""
        return self.state == FINISHED

    @property
    def is_own(self) -> bool:
        """True until it is finished."""
        return self.state == DRAFT

    def require_open(self) -> None:
        """Raise ``NoteFinishedError`` when nothing about it may change any more."""
        if self.is_final:
            raise NoteFinishedError

    @property
    def has_words(self) -> bool:
        """True when it says anything, or at least that nobody met."""
        return any(getattr(self, name) for name in WORDS) or self.outcome not in (None, "held")

    @property
    def searched_words(self) -> str:
        """What it says to the search: every sentence, the place and who was there."""
        return note_words([getattr(self, name) for name in WORDS], self.place, self.people)

    @property
    def digest(self) -> str:
        """Tells one draft from another: what was read back must be what is finished."""
        said = {name: getattr(self, name) for name in self.content_fields() if name not in _ABOUT_FINISHING}
        return body_hash(canonical_json({**said, "client_id": self.client_id}).decode())

    def finish(self, now: datetime, by: UUID) -> None:
        """Make it unchangeable; ``has_words`` must hold."""
        self.require_open()
        self.state, self.finished_at, self.finished_by = FINISHED, now, by


_ABOUT_FINISHING = ("state", "finished_at", "finished_by", "deleted_at")

# Partial: most notes are finished and promise nothing, and the list of the finished never touches the notes.
Index(
    "ix_note_day",
    Note.day,
    Note.time,
    Note.id,
    Note.client_id,
    sqlite_where=Note.state == FINISHED,
)
Index("ix_note_promise_id", Note.promise_id, sqlite_where=Note.promise_id.is_not(None))
Index("ix_note_draft", Note.created_by, sqlite_where=Note.state == DRAFT)


class NoteAddendum(FrozenCaseRow):
    """A dated correction of a finished note, or what was forgotten; written once."""

    __tablename__ = "note_addendum"
    __table_args__ = (STRICT,)
    kind = "note_addendum"

    note_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("note.id"), index=True)
    day: Mapped[date]
    text: Mapped[str]


def note_words(sentences: list[str | None], place: str | None, people: tuple[dict[str, Any], ...]) -> str:
    """Everything that a note can be found by, in one text."""
    return "\n".join(part for part in (*sentences, place, *(who["name"] for who in people)) if part)
