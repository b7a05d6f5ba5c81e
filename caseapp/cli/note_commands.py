"""``note add``, ``note assign``, ``note finish``, ``note addendum`` and ``search``."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from caseapp.cli.client_commands import office_words
from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.note_text import found_text, note_text
from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.usecases.note_access import uuid_of
from caseapp.usecases.note_documents import (
    addendum_from_document,
    found_to_json,
    named_as_in_note_document,
    note_from_document,
    note_to_json,
)
from caseapp.usecases.note_views import GetNote
from caseapp.usecases.notes import AddAddendum, AssignNote, FinishNote
from caseapp.usecases.search_everything import SHOWN, SearchEverything
from caseapp.usecases.workspace import OpenWorkspace

NOT_YET_ASSIGNED = "-"


def add(call: Invocation) -> Reply:
    """A new draft from a document, about a person or about somebody yet unknown."""
    raw = call.document(call.place(1))
    with call.writing() as opened, named_as_in_note_document():
        client_id = None if call.place(0) == NOT_YET_ASSIGNED else call.client(opened)
        changes = opened.executor.run(note_from_document(raw, client_id))
        return _note(call, opened, cast("UUID", changes.subject))


def assign(call: Invocation) -> Reply:
    """Say whom a draft is about."""
    with call.writing() as opened:
        note_id = uuid_of(call.place(0))
        opened.executor.run(AssignNote(note_id, call.client(opened, 1)))
        return _note(call, opened, note_id)


def finish(call: Invocation) -> Reply:
    """Make a note unchangeable."""
    with call.writing() as opened, named_as_in_note_document():
        note_id = uuid_of(call.place(0))
        opened.executor.run(FinishNote(note_id))
        return _note(call, opened, note_id)


def addendum(call: Invocation) -> Reply:
    """Correct or complete a finished note."""
    text = addendum_from_document(call.document(call.place(1)))
    with call.writing() as opened:
        note_id = uuid_of(call.place(0))
        opened.executor.run(AddAddendum(note_id, text))
        return _note(call, opened, note_id)


def search(call: Invocation) -> Reply:
    """Everything that the user may see and that holds the words."""
    with call.reading() as opened:
        limit = call.number("--limit") or SHOWN
        found = opened.executor.ask(SearchEverything(call.place(0), limit))
    return Reply(found_to_json(found), found_text(found, call.translate))


def _note(call: Invocation, opened: OpenWorkspace, note_id: UUID) -> Reply:
    view = opened.executor.ask(GetNote(note_id))
    return Reply(note_to_json(view), note_text(view, office_words(call, opened), call.translate))


COMMANDS = (
    Command(
        ("note", "add"),
        add,
        QT_TRANSLATE_NOOP("CommandLine", "begin a note about a person (-: not known yet)"),
        places=("CLIENT|-", "FILE.json"),
    ),
    Command(
        ("note", "assign"),
        assign,
        QT_TRANSLATE_NOOP("CommandLine", "say whom an unfinished note is about"),
        places=("NOTE", "CLIENT"),
    ),
    Command(
        ("note", "finish"),
        finish,
        QT_TRANSLATE_NOOP("CommandLine", "finish a note; it cannot be changed afterwards"),
        places=("NOTE",),
    ),
    Command(
        ("note", "addendum"),
        addendum,
        QT_TRANSLATE_NOOP("CommandLine", "add to a finished note"),
        places=("NOTE", "FILE.json"),
    ),
    Command(
        ("search",),
        search,
        QT_TRANSLATE_NOOP("CommandLine", "search people, notes and addenda, the newest first"),
        places=("TEXT",),
        options=("--limit",),
    ),
)
