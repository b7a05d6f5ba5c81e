"""``note`` and ``search`` on the command line, with the documents of the shapes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from caseapp.paths import resource
from tests.cli.terminal import Terminal, add_story

GOAL = "Ich will sonntags nicht mehr allein dasitzen."
NOTE: dict[str, Any] = {
    "meeting": {
        "kind": "home_visit",
        "channel": "in_person",
        "place": "Hjemme",
        "date": "2026-03-02",
        "time": "14:00",
        "minutes": 50,
        "outcome": "held",
        "people": [{"name": "Søster", "role": "relative"}],
        "interpreter": {"language": "ar", "how": "by_phone", "kind": "professional", "name": None},
    },
    "parts": {
        "said_and_observed": "Lejligheden er opsagt til 1. juni.",
        "persons_view": "Jeg er lettet over at nogen hører efter.",
        "professional_judgement": "Motiveret; behov for støtte til økonomi.",
        "agreed": "Budget sammen inden 23. marts.",
    },
    "not_on_shared_screen": ["professional_judgement"],
    "goals": [GOAL],
    "persons_comment": None,
}
QUICK: dict[str, Any] = {
    "meeting": {"kind": "contact", "channel": "phone", "date": "2026-03-02", "time": "14:10"},
    "text": "Ringede: kommer 10 minutter senere i morgen.",
    "promise": {"text": "Mette finder adressen på budgetrådgivningen.", "due": "2026-03-05"},
}


@pytest.fixture
def person(terminal: Terminal) -> str:
    return add_story(terminal, "02_krzysztof_anders")


def fits(document: Any, schema: str) -> bool:
    form = json.loads(resource("schemas", f"{schema}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(form).is_valid(document)


def test_that_a_note_is_printed_as_it_was_given(terminal: Terminal, person: str) -> None:
    made = terminal.given("note", "add", person, document=NOTE)
    assert {name: made[name] for name in NOTE} == NOTE
    assert (made["state"], made["client_id"], made["addenda"]) == ("draft", person, [])
    assert fits(made, "note")
    again = terminal.given("note", "add", person, document=made)
    assert {name: again[name] for name in NOTE} == NOTE
    assert again["id"] != made["id"]


def test_that_a_note_is_finished_found_and_completed(terminal: Terminal, person: str) -> None:
    made = terminal.given("note", "add", person, document=NOTE)
    done = terminal.done("note", "finish", made["id"])
    assert done == {**made, "state": "finished"}
    assert terminal.refused("note", "finish", made["id"])["code"] == "note_finished"
    found = terminal.done("search", "lejligheden")
    (item,) = found["items"]
    assert found["total"] == 1
    assert (item["kind"], item["id"], item["client_id"], item["on"]) == (
        "note",
        made["id"],
        person,
        "2026-03-02",
    )
    assert "Lejligheden er opsagt" in item["excerpt"]
    completed = terminal.given("note", "addendum", made["id"], document={"text": "Det var 1. juli."})
    (addendum,) = completed["addenda"]
    assert (addendum["text"], addendum["on"], addendum["by"]) == (
        "Det var 1. juli.",
        "2026-03-02",
        "Frau Beispiel",
    )
    assert [hit["kind"] for hit in terminal.done("search", "juli")["items"]] == ["note_addendum"]
    assert terminal.done("show", person)["meetings"] == [completed]


def test_that_a_quick_note_makes_a_promise(terminal: Terminal, person: str) -> None:
    made = terminal.given("note", "add", person, document=QUICK)
    assert (made["text"], made["promise"]) == (QUICK["text"], QUICK["promise"])
    assert fits(made, "quick_note")
    (promise,) = terminal.done("show", person)["promises"]
    assert (promise["text"], promise["due"], promise["step_id"], promise["state"]) == (
        QUICK["promise"]["text"],
        "2026-03-05",
        None,
        "open",
    )


def test_that_an_unknown_callers_note_is_assigned_later(terminal: Terminal, person: str) -> None:
    made = terminal.given("note", "add", "-", document=QUICK)
    assert made["client_id"] is None
    assert terminal.refused("note", "finish", made["id"])["code"] == "note_without_person"
    number = terminal.done("show", person)["number"]
    assert terminal.done("note", "assign", made["id"], number)["client_id"] == person
    assert terminal.done("note", "finish", made["id"])["state"] == "finished"


def test_that_text_shows_notes_with_their_first_words(terminal: Terminal, person: str) -> None:
    made = terminal.given("note", "add", person, document=NOTE)
    shown = terminal("show", person).out
    assert "Meetings and notes" in shown
    assert "2026-03-02" in shown
    assert "Lejligheden er opsagt" in shown
    finished = terminal("note", "finish", made["id"]).out
    assert "Professional judgement (not on the shared screen)" in finished
    assert "Søster" in finished
    found = terminal("search", "lejligheden").out
    assert made["id"] in found
    assert "1 of 1 finds" in found
    assert terminal("search", "nothing of the kind").out == "0 of 0 finds\n"
    assert terminal("--language", "de", "search", "lejligheden").out.endswith("1 von 1 Treffern\n")


def test_that_search_stops_at_its_limit_and_counts_on(terminal: Terminal, person: str) -> None:
    for day in ("2026-02-01", "2026-03-01", "2026-01-01"):
        meeting = {**NOTE["meeting"], "date": day}
        made = terminal.given("note", "add", person, document={**NOTE, "meeting": meeting})
        terminal.done("note", "finish", made["id"])
    found = terminal.done("search", "lejligheden opsagt", "--limit", "2")
    assert ([item["on"] for item in found["items"]], found["total"]) == (["2026-03-01", "2026-02-01"], 3)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"meeting": {"kind": "tea"}}, "meeting.kind"),
        ({"meeting": {"date": "2026-02-30"}}, "meeting.date"),
        ({"meeting": {"date": "2026-03-03"}}, "meeting.date"),
        ({"meeting": {"time": "24:00"}}, "meeting.time"),
        ({"meeting": {"minutes": 0}}, "meeting.minutes"),
        ({"meeting": {"people": [{"name": "A", "role": "pet"}]}}, "meeting.people[0].role"),
        ({"meeting": {"interpreter": {}}}, "meeting.interpreter.language"),
        ({"parts": {"agreed": "x\u0007"}}, "parts.agreed"),
        ({"parts": {"weather": "fine"}}, "parts.weather"),
        ({"not_on_shared_screen": ["everything"]}, "not_on_shared_screen[0]"),
        ({"goals": [""]}, "goals[0]"),
        ({"text": ""}, "text"),
        ({"text": "x", "promise": {"due": "2026-03-05"}}, "promise.text"),
        ({"text": "x", "parts": {}}, "parts"),
    ],
)
def test_that_a_wrong_field_is_named_and_nothing_is_kept(
    terminal: Terminal, person: str, change: dict[str, Any], field: str
) -> None:
    before = terminal.audit_records()
    error = terminal.refused("note", "add", person, "-", typed=json.dumps(change).encode())
    assert error["code"] == "invalid_input"
    assert f"{field}: " in error["message"]
    assert terminal.audit_records() == before
    assert terminal.done("show", person)["meetings"] == []


@pytest.mark.parametrize("note", ["no id", "019caea2-5480-7061-90ec-885200d0103c", "a\x1b[31m"])
def test_that_a_note_that_is_not_there_is_said_so(terminal: Terminal, note: str) -> None:
    assert terminal.refused("note", "finish", note)["code"] == "not_found"


def test_that_a_note_to_nobody_is_refused(terminal: Terminal) -> None:
    error = terminal.refused("note", "add", "2026-99999", "-", typed=json.dumps(NOTE).encode())
    assert error["code"] == "not_found"
