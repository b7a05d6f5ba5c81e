"""A protected address goes through every command that gives something away, and comes out of none.

The window's own exits are beside the screens they belong to; all of them print and write through the same use
cases as the command line.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from caseapp.cli.commands import COMMANDS
from caseapp.i18n import LANGUAGES
from caseapp.paths import Workspace
from caseapp.printing.registry import PLAN_LAYOUTS
from caseapp.usecases.client import ResolveClient
from caseapp.usecases.meetings import PlanMeeting
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.cli.terminal import Terminal

STREET, CODE, TOWN, DISTRICT = "Geheimgasse 17", "99817", "Verborgenstadt", "Stillwinkel"
MARKS = ("geheimgasse", CODE, "verborgenstadt", "stillwinkel")
PERSON = {
    "called_name": "Asta",
    "family_name": "Beispiel-Schutz",
    "address_protected": True,
    "addresses": [{"street": STREET, "postal_code": CODE, "city": TOWN, "district": DISTRICT}],
    "people": [{"name": "Bente", "about": f"wohnt auch {STREET}", "contact": f"{STREET}, {CODE} {TOWN}"}],
    "contacts": [
        {"kind": "post", "value": f"{STREET}, {CODE} {TOWN}"},
        {"kind": "mobile", "value": "+49 152 28817386"},
    ],
}
PLAN = {
    "kind": "other",
    "goals": [{"own_words": "Ich will Ruhe.", "steps": [{"text": "Ich rufe an.", "doer": "client"}]}],
}
ANSWERS = {
    "answers": [{"goal": "Ich will Ruhe.", "answer": "agrees"}],
    "signed": {"how": "by_word", "by": "client"},
}

EXITS = ("show", "clients", "search", "plan show", "print plan", "print network", "client change")
"""Commands that give away something about people; each is tried below."""
SILENT = (
    "init", "example", "client add", "import clients", "plan apply", "plan agree", "note add",
    "note assign", "note finish", "note addendum", "print recovery", "audit verify", "backup", "restore",
    "doctor", "enroll", "sync", "sync status", "sync conflicts", "server init", "server start", "server stop",
    "server doctor", "server add-laptop", "server revoke", "server assign", "server unassign",
)  # fmt: skip
"""Commands that say nothing about where somebody lives: sealed bundles, counts, what was typed just now."""


@pytest.fixture
def asta(terminal: Terminal) -> str:
    """Somebody whose address is protected, with an agreed plan and a meeting at home; their id."""
    added = terminal.done("client", "add", "-", typed=json.dumps(PERSON).encode())
    person: str = added["id"]
    terminal.done("plan", "apply", person, "-", typed=json.dumps(PLAN).encode())
    terminal.done("plan", "agree", person, "--answers", "-", typed=json.dumps(ANSWERS).encode())
    with open_workspace(Workspace(terminal.workspace), PASSPHRASE, FixedClock()) as opened:
        client = opened.executor.ask(ResolveClient(person))
        opened.executor.run(PlanMeeting(client, date(2026, 3, 9), "10:00", f"bei ihr, {STREET}"))
    return person


def told(text: str) -> set[str]:
    """The parts of the address that stand in ``text``."""
    return {mark for mark in MARKS if mark in text.casefold()}


def words_of(file: Path) -> str:
    said = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True)
    return said.stdout


def test_that_every_command_is_known_to_this_file() -> None:
    assert sorted(command.name for command in COMMANDS) == sorted({*EXITS, *SILENT})


def _answers(terminal: Terminal, person: str) -> Iterator[tuple[str, str]]:
    commands = (
        ("show", person),
        ("clients",),
        ("clients", "--search", "Asta"),
        ("search", "Asta"),
        ("plan", "show", person),
    )
    for command, form in product(commands, ((), ("--json",))):
        said = terminal(*command, *form)
        assert said.status == 0
        yield " ".join(command), said.out + said.err
    changed = json.dumps({"family_name": "Beispiel-Anders"}).encode()
    yield "client change", json.dumps(terminal.done("client", "change", person, "-", typed=changed))


def test_that_no_answer_of_the_command_line_tells_a_protected_address(terminal: Terminal, asta: str) -> None:
    found = {command: marks for command, text in _answers(terminal, asta) if (marks := told(text))}
    assert found == {}


def test_that_whoever_asks_is_told_that_there_is_a_protected_address(terminal: Terminal, asta: str) -> None:
    assert "Protected address" in terminal("show", asta).out
    assert terminal.done("show", asta)["address_protected"] is True


@pytest.mark.parametrize(("layout", "language"), list(product(PLAN_LAYOUTS, LANGUAGES)))
def test_that_no_sheet_tells_a_protected_address(
    terminal: Terminal, asta: str, layout: str, language: str
) -> None:
    for copy in ("client", "file"):
        sheet = terminal.folder / f"{copy}.pdf"
        wanted = ("--layout", layout, "--language", language, "--copy-for", copy)
        terminal.done("print", "plan", asta, *wanted, "--out", sheet)
        words = words_of(sheet)
        assert "Ich rufe an." in words
        assert told(words) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_sheet_of_the_people_around_tells_no_address(
    terminal: Terminal, asta: str, language: str
) -> None:
    sheet = terminal.folder / "network.pdf"
    terminal.done("print", "network", asta, "--language", language, "--out", sheet)
    words = words_of(sheet)
    assert "Bente" in words
    assert told(words) == set()


def test_that_an_address_that_is_not_protected_is_shown(terminal: Terminal, asta: str) -> None:
    """The looks above would see it."""
    open_again = json.dumps({"address_protected": False}).encode()
    terminal.done("client", "change", asta, "-", typed=open_again)
    assert told(terminal("show", asta).out) == set(MARKS)
    sheet = terminal.folder / "a.pdf"
    terminal.done("print", "plan", asta, "--layout", "steps", "--out", sheet)
    assert told(words_of(sheet)) == {"geheimgasse"}
