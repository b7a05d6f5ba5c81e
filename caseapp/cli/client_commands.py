"""``client add``, ``client change``, ``clients`` and ``show``."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from caseapp.cli.client_text import client_text, people_text
from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.lines import Words
from caseapp.cli.note_text import notes_section
from caseapp.cli.plan_text import plan_text
from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.usecases.client import FindClients, GetClient
from caseapp.usecases.client_documents import (
    client_change_from_document,
    client_from_document,
    client_to_json,
    clients_to_json,
    named_as_in_client_document,
)
from caseapp.usecases.goal_plan import FindPlan
from caseapp.usecases.note_documents import notes_to_json
from caseapp.usecases.note_views import NotesOfClient
from caseapp.usecases.office import GetOffice
from caseapp.usecases.plan_documents import plan_view_to_json
from caseapp.usecases.workspace import OpenWorkspace

SHOWN_PEOPLE = 200


def office_words(call: Invocation, opened: OpenWorkspace) -> Words:
    """The office's words for codes, in the language of the messages."""
    return Words(opened.executor.ask(GetOffice()).codes, call.language)


def add(call: Invocation) -> Reply:
    """A new person from a document."""
    command = client_from_document(call.document(call.place(0)))
    with call.writing() as opened, named_as_in_client_document():
        changes = opened.executor.run(command)
        return _person(call, opened, cast("UUID", changes.subject))


def change(call: Invocation) -> Reply:
    """Change what a document names."""
    raw = call.document(call.place(1))
    with call.writing() as opened, named_as_in_client_document():
        client_id = call.client(opened)
        present = opened.executor.ask(GetClient(client_id)).file
        opened.executor.run(client_change_from_document(raw, present))
        return _person(call, opened, client_id)


def show(call: Invocation) -> Reply:
    """One person with plan, promises, meetings and notes."""
    with call.reading() as opened:
        return _person(call, opened, call.client(opened))


def people(call: Invocation) -> Reply:
    """The list as in the window."""
    with call.reading() as opened:
        limit = call.number("--limit") or SHOWN_PEOPLE
        found = opened.executor.ask(FindClients(call.text("--search") or "", limit))
        text = people_text(found, office_words(call, opened), call.translate)
    return Reply(clients_to_json(found), text)


def _person(call: Invocation, opened: OpenWorkspace, client_id: UUID) -> Reply:
    view = opened.executor.ask(GetClient(client_id))
    plan = opened.executor.ask(FindPlan(client_id))
    words = office_words(call, opened)
    notes = opened.executor.ask(NotesOfClient(client_id))
    lines = client_text(view, words, call.translate)
    lines += notes_section(notes, words, call.translate)
    if plan is not None:
        lines += ["", *plan_text(plan, words, call.translate)]
    json = client_to_json(view, plan_view_to_json(plan) if plan else None, notes_to_json(notes))
    return Reply(json, "\n".join(lines))


COMMANDS = (
    Command(
        ("client", "add"), add, QT_TRANSLATE_NOOP("CommandLine", "enter a person"), places=("FILE.json",)
    ),
    Command(
        ("client", "change"),
        change,
        QT_TRANSLATE_NOOP("CommandLine", "change what the document names of a person"),
        places=("CLIENT", "FILE.json"),
    ),
    Command(
        ("clients",),
        people,
        QT_TRANSLATE_NOOP("CommandLine", "list people"),
        options=("--search", "--limit"),
    ),
    Command(
        ("show",),
        show,
        QT_TRANSLATE_NOOP("CommandLine", "show a person with plan, promises, meetings and notes"),
        places=("CLIENT",),
    ),
)
