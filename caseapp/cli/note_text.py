"""Notes and finds as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from caseapp.cli.lines import Words, columns, indented, labelled, section
from caseapp.domain.note import PARTS, Note
from caseapp.errors import QT_TRANSLATE_NOOP, Translate
from caseapp.usecases.excerpt import first_words
from caseapp.usecases.note_views import NoteView
from caseapp.usecases.search_everything import Found

PART_TITLES = {
    "said_and_observed": QT_TRANSLATE_NOOP("CommandLine", "Said and observed"),
    "persons_view": QT_TRANSLATE_NOOP("CommandLine", "The person's view"),
    "professional_judgement": QT_TRANSLATE_NOOP("CommandLine", "Professional judgement"),
    "agreed": QT_TRANSLATE_NOOP("CommandLine", "Agreed"),
}


def note_text(view: NoteView, words: Words, translate: Translate) -> str:
    """The whole note with its addenda."""
    note = view.note
    lines = [_title(note, words, translate), *labelled(_facts(view, words, translate))]
    for part in PARTS:
        title = translate("CommandLine", PART_TITLES[part])
        if part in note.not_on_shared_screen:
            hidden = translate("CommandLine", "not on the shared screen")
            title = f"{title} ({hidden})"
        lines += section(title, [said] if (said := getattr(note, part)) else [])
    lines += section(translate("CommandLine", "Note"), [note.text] if note.text else [])
    comment = translate("CommandLine", "What the person says to it")
    lines += section(comment, [note.persons_comment] if note.persons_comment else [])
    for addendum in view.addenda:
        title = translate("CommandLine", "Addendum of {day}, {name}")
        lines += section(title.format(day=addendum.day.isoformat(), name=addendum.by), [addendum.text])
    return "\n".join(lines)


def _title(note: Note, words: Words, translate: Translate) -> str:
    kind = words.label("meeting_kind", note.meeting_kind)
    when = " ".join(part for part in (note.day.isoformat(), note.time) if part)
    return f"{kind} – {when} – {_state(note, translate)}"


def _state(note: Note, translate: Translate) -> str:
    return translate("CommandLine", "finished") if note.is_final else translate("CommandLine", "draft")


def _facts(view: NoteView, words: Words, translate: Translate) -> Iterator[tuple[str, str]]:
    note = view.note
    yield translate("CommandLine", "How"), words.label("meeting_channel", note.channel)
    yield translate("CommandLine", "Place"), note.place or ""
    yield translate("CommandLine", "Outcome"), words.label("meeting_outcome", note.outcome)
    yield translate("CommandLine", "Also there"), ", ".join(who["name"] for who in note.people)
    yield translate("CommandLine", "Interpreter"), _interpreter(note, words)
    yield translate("CommandLine", "Goals"), "; ".join(goal["words"] for goal in note.goals)
    yield translate("CommandLine", "Promised"), _promised(note)
    yield translate("CommandLine", "Written by"), view.author
    if view.client_id is None:
        yield translate("CommandLine", "Person"), translate("CommandLine", "not known yet")
    yield "id", str(note.id)


def _interpreter(note: Note, words: Words) -> str:
    if note.interpreter is None:
        return ""
    who = note.interpreter
    language = words.label("language", who["language"])
    about = (who["name"], words.label("interpreter_kind", who["kind"]))
    return ", ".join(part for part in (language, *about, words.label("interpreter_how", who["how"])) if part)


def _promised(note: Note) -> str:
    if not note.promise_text:
        return ""
    return f"{note.promise_text} ({note.promise_due.isoformat()})" if note.promise_due else note.promise_text


def notes_section(views: Sequence[NoteView], words: Words, translate: Translate) -> list[str]:
    """The notes of a person with their days and first words."""
    rows = [
        (
            view.note.day.isoformat(),
            view.note.time or "–",
            words.label("meeting_kind", view.note.meeting_kind),
            _state(view.note, translate),
            str(view.note.id),
            first_words(_sentence(view.note)),
        )
        for view in views
    ]
    return section(translate("CommandLine", "Meetings and notes"), columns(rows))


def _sentence(note: Note) -> str:
    return next((said for name in (*PARTS, "text") if (said := getattr(note, name))), "")


def found_text(found: Found, translate: Translate) -> str:
    """Each find with its day and the words around it, and how many there are."""
    kinds = {
        "client": translate("CommandLine", "Person"),
        "note": translate("CommandLine", "Note"),
        "note_addendum": translate("CommandLine", "Addendum"),
    }
    draft, lines = translate("CommandLine", "draft"), []
    for hit in found.hits:
        kind = f"{kinds[hit.kind]} ({draft})" if hit.is_draft else kinds[hit.kind]
        lines += [f"{hit.on.isoformat()}  {kind}  {hit.id}", *indented([hit.excerpt])]
    text = translate("CommandLine", "{shown} of {total} finds")
    total = text.format(shown=len(found.hits), total=found.total)
    return "\n".join([*lines, "", total] if lines else [total])
