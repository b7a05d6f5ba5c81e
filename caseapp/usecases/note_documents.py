"""Notes as JSON documents (shapes: note.json, quick_note.json) and back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

from caseapp.domain.note import PARTS, Note
from caseapp.exchange.json_documents import read_document
from caseapp.usecases.document_problems import renamed_problems
from caseapp.usecases.note_views import NoteView
from caseapp.usecases.notes import AddNote
from caseapp.usecases.search_everything import Found, Hit

Json = dict[str, Any]

MEETING_NAMES: Mapping[str, str] = {
    "kind": "meeting_kind",
    "channel": "channel",
    "place": "place",
    "date": "day",
    "time": "time",
    "minutes": "minutes",
    "outcome": "outcome",
    "people": "people",
    "interpreter": "interpreter",
}
"""Name below ``meeting`` in the document -> field of the note."""

_SAME_NAMES = ("text", "not_on_shared_screen", "goals", "persons_comment")
_FIELDS = {
    **{field: f"meeting.{name}" for name, field in MEETING_NAMES.items()},
    **{part: f"parts.{part}" for part in PARTS},
    "promise_text": "promise.text",
    "promise_due": "promise.due",
}


def note_from_document(raw: bytes, client_id: UUID | None) -> AddNote:
    """A new note about a person, or about somebody yet unknown; raises ``InvalidInputError``."""
    is_quick = _says_quick(raw)
    document = read_document(raw, "quick_note" if is_quick else "note")
    values = {
        **{MEETING_NAMES[name]: value for name, value in document.get("meeting", {}).items()},
        **document.get("parts", {}),
        **{name: document[name] for name in _SAME_NAMES if name in document},
    }
    if "day" in values:
        values["day"] = date.fromisoformat(values["day"])
    if promise := document.get("promise"):
        due = promise.get("due")
        values |= {"promise_text": promise["text"], "promise_due": date.fromisoformat(due) if due else None}
    return AddNote(client_id, values, is_quick)


def _says_quick(raw: bytes) -> bool:
    """Which of the two forms is meant; what is no document at all is refused by the form's reader."""
    try:
        document = json.loads(raw)
    except (ValueError, RecursionError):
        return False
    return isinstance(document, dict) and ("text" in document or "promise" in document)


def addendum_from_document(raw: bytes) -> str:
    """The text of an addendum; raises ``InvalidInputError``."""
    text: str = read_document(raw, "addendum")["text"]
    return text


@contextmanager
def named_as_in_note_document() -> Iterator[None]:
    """Let messages name the fields as the document does."""
    with renamed_problems(_document_path):
        yield


def _document_path(path: str) -> str:
    field = path.partition("[")[0].partition(".")[0]
    return _FIELDS.get(field, field) + path[len(field) :]


# --- out ----------------------------------------------------------------------------------------


def note_to_json(view: NoteView) -> Json:
    """One note under the stable names."""
    note = view.note
    said: Json = {
        "meeting": {name: _plain(getattr(note, field)) for name, field in MEETING_NAMES.items()},
        **(_quick_words(note) if note.is_quick else _meeting_words(note)),
        "goals": [goal["words"] for goal in note.goals],
    }
    return {
        "id": str(note.id),
        "client_id": str(view.client_id) if view.client_id else None,
        "state": note.state,
        "author": view.author,
        **said,
        "addenda": [
            {"id": str(a.id), "on": a.day.isoformat(), "by": a.by, "text": a.text} for a in view.addenda
        ],
    }


def _meeting_words(note: Note) -> Json:
    return {
        "parts": {part: getattr(note, part) for part in PARTS},
        "not_on_shared_screen": list(note.not_on_shared_screen),
        "persons_comment": note.persons_comment,
    }


def _quick_words(note: Note) -> Json:
    promise = {"text": note.promise_text, "due": _plain(note.promise_due)} if note.promise_text else None
    return {"text": note.text, "promise": promise}


def notes_to_json(views: Sequence[NoteView]) -> list[Json]:
    """A person's notes, as ``show`` prints them."""
    return [note_to_json(view) for view in views]


def found_to_json(found: Found) -> Json:
    """What ``search`` found."""
    return {"items": [_hit_to_json(hit) for hit in found.hits], "total": found.total}


def _hit_to_json(hit: Hit) -> Json:
    about = {
        "kind": hit.kind,
        "id": str(hit.id),
        "client_id": str(hit.client_id) if hit.client_id else None,
        "on": hit.on.isoformat(),
        "excerpt": hit.excerpt,
    }
    if hit.note_id is None:
        return about
    return {**about, "note_id": str(hit.note_id), "state": "draft" if hit.is_draft else "finished"}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
