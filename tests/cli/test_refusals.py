"""What is refused: with its reason, without a traceback, and with the register as it was."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import STORIES, Terminal, add_story, document, terminal_with_register

GOAL = "Ich will sonntags nicht mehr allein dasitzen."


@pytest.fixture
def person(terminal: Terminal) -> str:
    """An invented person with a draft plan."""
    return add_story(terminal, "02_krzysztof_anders")


@dataclass(frozen=True)
class Kept:
    """A register that every refusal must leave as it is: one person with a draft plan."""

    terminal: Terminal
    person: str
    plan: Any
    records: int

    def is_as_before(self) -> bool:
        """True while nothing was added, changed or recorded."""
        found = self.terminal.done("show", self.person)
        return found["plan"] == self.plan and self.terminal.audit_records() == self.records


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """One register for all refusals that are alike."""
    terminal = terminal_with_register(tmp_path_factory.mktemp("kept"))
    person = add_story(terminal, "02_krzysztof_anders")
    return Kept(terminal, person, terminal.done("plan", "show", person), terminal.audit_records())


def _changed(story: str, name: str, **fields: Any) -> bytes:
    return json.dumps({**document(story, name), **fields}).encode()


def _plan(**goal: Any) -> bytes:
    return json.dumps({"goals": [{"own_words": "Ein Ziel.", **goal}]}).encode()


BAD_PEOPLE = {
    "empty": (b"", "(line 1)"),
    "not json": (b"{]", "(line 1)"),
    "second line": (b'{"called_name": "A",\n oops}', "(line 2)"),
    "not utf-8": (b'{"called_name": "\xff"}', "not a JSON document in UTF-8"),
    "a list": (b"[]", "object"),
    "no name": (b"{}", "called_name: This is needed."),
    "too long": (json.dumps({"called_name": "x" * 201}).encode(), "called_name: At most 200 characters"),
    "control": (b'{"called_name": "A\\u0007"}', "called_name: There is an invisible control character"),
    "half a pair": (b'{"called_name": "\\ud800"}', "called_name: There is an invisible control character"),
    "no such day": (b'{"called_name": "A", "birth_date": "2026-02-30"}', "birth_date: This is not a day"),
    "other calendar": (b'{"called_name": "A", "birth_date": "30.1.2000"}', "birth_date: This is not a day"),
    "born tomorrow": (
        b'{"called_name": "A", "birth_date": "2026-03-03"}',
        "birth_date: This day is in the future",
    ),
    "unknown field": (b'{"called_name": "A", "nickname": "B"}', "nickname: There is no field of this name."),
    "twice": (b'{"called_name": "A", "called_name": "B"}', "called_name: This name stands here twice."),
    "number": (
        b'{"called_name": 7}',
        "called_name: Something of another kind is expected here: string | null",
    ),
    "unknown code": (
        b'{"called_name": "A", "state": "gone"}',
        'state: This choice is not on the list "client_state"',
    ),
    "unknown kind": (
        b'{"called_name": "A", "contacts": [{"kind": "pigeon", "value": "x"}]}',
        "contacts[0].kind: This choice is not on the list",
    ),
    "unknown language": (
        b'{"called_name": "A", "languages": ["da", "xx"]}',
        "languages[1]: This choice is not",
    ),
    "future matter": (
        b'{"called_name": "A", "matters": [{"text": "x", "on": "2026-12-01"}]}',
        "matters[0].on: This day is in the future",
    ),
    "deep": (b'{"plan": ' + b'{"a":' * 60 + b"1" + b"}" * 60 + b"}", "not in the expected form"),
    "very deep": (b"[" * 100_000, "not in the expected form"),
    "huge": (b'{"called_name": "' + b"x" * 5_000_000 + b'"}', "At most 5000000 characters"),
    "huge number": (b'{"called_name": "A", "plan": {"version": ' + b"9" * 5000 + b"}}", "expected form"),
}


@pytest.mark.parametrize("case", BAD_PEOPLE)
def test_that_a_bad_person_is_refused_with_the_place(kept: Kept, case: str) -> None:
    raw, reason = BAD_PEOPLE[case]
    error = kept.terminal.refused("client", "add", "-", typed=raw)
    assert error["code"] == "invalid_input"
    assert reason in error["message"]
    assert kept.is_as_before()


BAD_PLANS = {
    "no such day": (
        _plan(steps=[{"text": "a", "due": "2026-02-30"}]),
        "goals[0].steps[0].due: This is not a day",
    ),
    "fraction": (_plan(weight=1.5), "goals[0].weight: Something of another kind"),
    "weight": (_plan(weight=12), "goals[0].weight: A number from 1 to 9"),
    "kind": (b'{"kind": "wish"}', 'kind: This choice is not on the list "plan_kind"'),
    "level": (_plan(levels={"-2": "x" * 20_001}), "goals[0].levels.-2: At most 20000 characters"),
    "no level": (_plan(levels={"3": "x"}), "goals[0].levels.3: There is no field of this name."),
    "too long": (_plan(own_words="x" * 20_001), "goals[0].own_words: At most 20000 characters"),
    "control": (
        _plan(professional_words="a\x00b"),
        "goals[0].professional_words: There is an invisible control",
    ),
    "no words": (b'{"goals": [{}]}', "goals[0].own_words: This is needed."),
    "goal below goal": (
        _plan(level="goal", goals=[{"own_words": "x"}]),
        "goals[0].goals: This is not in the expected",
    ),
    "copy": (
        _plan(own_words=None, voices=[{"by": "client", "text": "x", "only_in_copies_for": ["nobody"]}]),
        "goals[0].voices[0].only_in_copies_for[0]: This choice is not",
    ),
    "translation": (
        _plan(steps=[{"text": "a", "translations": {"xx": {"text": "b"}}}]),
        "goals[0].steps[0].translations.xx: This choice is not",
    ),
    "translated control": (
        _plan(steps=[{"text": "a", "translations": {"en": {"text": "b\x1b"}}}]),
        "goals[0].steps[0].translations.en.text: There is an invisible control",
    ),
    "review first": (
        b'{"valid_from": "2026-03-02", "review_on": "2026-03-01"}',
        "review_on: This day lies before",
    ),
    "unknown goal": (
        b'{"goals": [{"id": "01a20127-baca-77db-a068-9a0c36f8b01e", "weight": 2}]}',
        "goals[0].id: Nothing is stored under this id.",
    ),
    "bad id": (b'{"goals": [{"id": "7"}]}', "goals[0].id: This is not in the expected form."),
    "removed without id": (b'{"goals": [{"remove": true, "note": "x"}]}', "goals[0].id: This is needed."),
}


@pytest.mark.parametrize("case", BAD_PLANS)
def test_that_a_bad_plan_is_refused_with_the_place(kept: Kept, case: str) -> None:
    raw, reason = BAD_PLANS[case]
    error = kept.terminal.refused("plan", "apply", kept.person, "-", typed=raw)
    assert error["code"] == "invalid_input"
    assert reason in error["message"]
    assert kept.is_as_before()


def test_that_all_problems_are_named_at_once(terminal: Terminal, person: str) -> None:
    raw = json.dumps({"kind": "wish", "goals": [{"own_words": "a", "weight": 0}, {"origin": "x"}]}).encode()
    message = terminal.refused("plan", "apply", person, "-", typed=raw)["message"]
    assert all(place in message for place in ("kind:", "goals[0].weight:", "goals[1].origin:"))


def test_that_a_goal_leaves_only_with_a_note(terminal: Terminal, person: str) -> None:
    goal = terminal.done("plan", "show", person)["goals"][0]["id"]
    raw = json.dumps({"goals": [{"id": goal, "remove": True}]}).encode()
    assert "goals[0].note" in terminal.refused("plan", "apply", person, "-", typed=raw)["message"]
    left = terminal.given(
        "plan", "apply", person, document={"goals": [{"id": goal, "remove": True, "note": "x"}]}
    )
    assert left["goals"] == []


BAD_ANSWERS = {
    "none": (b"{}", "answers_missing", GOAL),
    "empty list": (b'{"answers": []}', "answers_missing", GOAL),
    "no own words": (
        _changed("02_krzysztof_anders", "answers", answers=[{"goal": GOAL, "answer": "does_not_agree"}]),
        "invalid_input",
        "answers[0].in_own_words",
    ),
    "no reason": (
        _changed("02_krzysztof_anders", "answers", answers=[{"goal": GOAL, "answer": "could_not_answer"}]),
        "invalid_input",
        "answers[0].reason",
    ),
    "unknown goal": (
        _changed("02_krzysztof_anders", "answers", answers=[{"goal": "Another.", "answer": "agrees"}]),
        "invalid_input",
        "answers[0].goal: The plan has no goal with this id or these words.",
    ),
    "blank goal": (
        _changed("02_krzysztof_anders", "answers", answers=[{"goal": " ", "answer": "agrees"}]),
        "invalid_input",
        "answers[0].goal: This is needed.",
    ),
    "unknown answer": (
        _changed("02_krzysztof_anders", "answers", answers=[{"goal": GOAL, "answer": "maybe"}]),
        "invalid_input",
        'answers[0].answer: This choice is not on the list "answer"',
    ),
    "twice": (
        _changed("02_krzysztof_anders", "answers", answers=[{"goal": GOAL, "answer": "agrees"}] * 2),
        "invalid_input",
        "answers[1]: There are two answers",
    ),
    "tomorrow": (
        _changed("02_krzysztof_anders", "answers", on="2026-03-03"),
        "invalid_input",
        "on: This day is in",
    ),
    "no such day": (
        _changed("02_krzysztof_anders", "answers", on="2026-02-29"),
        "invalid_input",
        "on: This is not",
    ),
    "signature": (
        _changed("02_krzysztof_anders", "answers", signed={"how": "wax"}),
        "invalid_input",
        "signed[0].how: This choice",
    ),
    "no signature": (
        _changed("02_krzysztof_anders", "answers", signed=[{"by": "client"}]),
        "invalid_input",
        "signed[0].how: This",
    ),
}


@pytest.mark.parametrize("case", BAD_ANSWERS)
def test_that_bad_answers_leave_the_plan_a_draft(kept: Kept, case: str) -> None:
    raw, code, reason = BAD_ANSWERS[case]
    error = kept.terminal.refused("plan", "agree", kept.person, "--answers", "-", typed=raw)
    assert error["code"] == code
    assert reason in error["message"]
    assert kept.is_as_before()


def test_that_a_person_without_a_plan_has_nothing_to_agree(terminal: Terminal) -> None:
    client_id = terminal.given("client", "add", document={"called_name": "Jo"})["id"]
    for command in (("plan", "show", client_id), ("plan", "agree", client_id, "--answers", "-")):
        assert terminal.refused(*command, typed=b"{}")["code"] == "no_plan"
    terminal.given("plan", "apply", client_id, document={"kind": "other"})
    error = terminal.refused("plan", "agree", client_id, "--answers", "-", typed=b"{}")
    assert error["code"] == "nothing_to_agree"


@pytest.mark.parametrize(
    "key", ["2026-99999", "01a20127-baca-77db-a068-9a0c36f8b01e", "", "a\x1bb", "a\udce4b"]
)
def test_that_an_unknown_person_is_named(terminal: Terminal, person: str, key: str) -> None:
    file = STORIES / "soren" / "plan.json"
    for command in (("show", key), ("plan", "apply", key, file), ("print", "plan", key, "--out", "x.pdf")):
        error = terminal.refused(*command)
        assert error["code"] == "not_found"
        assert "\x1b" not in error["message"]


def test_that_a_number_of_two_people_asks_for_the_id(terminal: Terminal) -> None:
    for _ in range(2):
        terminal.given("client", "add", document={"called_name": "Jo", "number": "7"})
    assert terminal.refused("show", "7")["code"] == "ambiguous_number"


def test_that_a_version_that_is_not_there_is_refused(terminal: Terminal, person: str) -> None:
    assert terminal.refused("plan", "show", person, "--version", "3")["code"] == "no_plan"
    out = terminal.folder / "plan.pdf"
    assert terminal.refused("print", "plan", person, "--version", "3", "--out", out)["code"] == "no_plan"
    assert not out.exists()


@pytest.mark.parametrize("name", ["missing.json", ".", "nul\x00byte"])
def test_that_a_document_that_cannot_be_read_is_named(terminal: Terminal, name: str) -> None:
    file = terminal.folder if name == "." else terminal.folder / name
    error = terminal.refused("client", "add", file)
    assert error["code"] == "file_access"


def test_that_a_sheet_cannot_land_where_nothing_can(terminal: Terminal, person: str) -> None:
    before = terminal.audit_records()
    own = [terminal.workspace / name for name in ("register.db", "vault.json")]
    content = [file.read_bytes() for file in own]
    for out in (terminal.folder / "no" / "plan.pdf", terminal.folder, *own):
        assert terminal.refused("print", "plan", person, "--out", out)["code"] == "file_access"
    assert [file.read_bytes() for file in own] == content
    assert terminal.audit_records() == before


def test_that_a_sheet_that_cannot_be_made_leaves_the_older_one(terminal: Terminal, person: str) -> None:
    out = terminal.folder / "plan.pdf"
    out.write_bytes(b"older")
    terminal.given("plan", "apply", person, document={"goals": [{"own_words": "ꙮ𓀀"}]})
    assert terminal.refused("print", "plan", person, "--out", out)["code"] == "letter_missing"
    assert out.read_bytes() == b"older"
    assert sorted(file.name for file in terminal.folder.iterdir() if file.suffix == ".pdf") == ["plan.pdf"]


def test_that_nothing_to_change_is_said(terminal: Terminal, person: str) -> None:
    assert "Nothing to change" in terminal.refused("client", "change", person, "-", typed=b"{}")["message"]


def test_that_a_register_that_is_not_there_is_not_made(tmp_path: Path, terminal: Terminal) -> None:
    empty = tmp_path / "empty"
    error = terminal.refused("clients", "--workspace", empty)
    assert error["code"] == "no_workspace"
    assert not empty.exists()
