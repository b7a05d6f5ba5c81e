"""What people read in their language, one JSON document for programs, and nothing of a person in the log."""

from __future__ import annotations

import json

import pytest

from caseapp.cli import client_commands
from caseapp.cli.streams import Streams
from caseapp.i18n import load_translate
from caseapp.paths import Workspace
from tests.cli.terminal import STORIES, Terminal, add_story, document

MARK = "Qzmarke"


def test_that_text_for_people_shows_the_whole_story(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    terminal.done("plan", "agree", "2026-00017", "--answers", STORIES / "soren" / "answers.json")
    said = terminal("show", "2026-00017")
    assert (said.status, said.err) == (0, "")
    for words in (
        "Grønbæk-Müller, Søren Emil", "1988-02-29", "+45 20 12 34 56 (after 16:00)", "Danish, German",
        "Jeg vil gerne have et sted", "Version 1 – Agreed in part", "Mette laver et budget sammen med mig.",
        "Men ikke i forstaden.", "Søster (Relative): Agrees",
    ):  # fmt: skip
        assert words in said.out


def test_that_target_groups_stay_out_of_text(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    assert "Mental" not in terminal("show", "2026-00017").out
    assert terminal.done("show", "2026-00017")["target_groups"] == [
        {"code": "mental_illness", "primary": True}
    ]


def test_that_the_list_is_aligned(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    head, row, _, total = terminal("clients").out.splitlines()
    assert head.index("Born") == row.index("1988-02-29")
    assert total == "1 of 1 people"
    assert terminal("clients", "--search", "nobody").out == "0 of 0 people\n"


def test_that_the_list_stops_at_the_limit_and_says_how_many_there_are(terminal: Terminal) -> None:
    for story in ("01_mira", "02_krzysztof_anders", "soren"):
        add_story(terminal, story)
    found = terminal.done("clients", "--limit", "2")
    assert (len(found["items"]), found["total"]) == (2, 3)
    assert found["items"][0].keys() == {
        "id", "number", "called_name", "given_name", "family_name", "birth_date", "district", "state",
        "birth_precision",
    }  # fmt: skip


@pytest.mark.parametrize("language", ["de", "da"])
def test_that_messages_speak_the_language_of_the_option(terminal: Terminal, language: str) -> None:
    title = load_translate(language)("Errors", "Nothing is stored under this id or number")
    assert title != "Nothing is stored under this id or number"
    assert terminal("show", "9", "--language", language).err.startswith(title)
    assert terminal.refused("--language", language, "show", "9")["title"] == title


def test_that_a_refusal_for_people_goes_to_standard_error_alone(terminal: Terminal) -> None:
    said = terminal("show", "9")
    assert (said.status, said.out) == (1, "")
    assert said.err.splitlines()[0] == "Nothing is stored under this id or number"


def test_that_a_draft_on_paper_is_called_one(terminal: Terminal) -> None:
    add_story(terminal, "01_mira")
    said = terminal("print", "plan", "2026-00001", "--out", terminal.folder / "plan.pdf")
    assert "This is the draft" in said.err
    assert "Not in this copy:" in said.err


def test_that_a_fault_of_the_program_shows_no_traceback_and_no_words(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise ValueError(MARK)

    monkeypatch.setattr(client_commands, "people_text", fail)
    error = terminal.refused("clients")
    assert error["code"] == "unexpected"
    log = (terminal.workspace / "caseapp.log").read_text(encoding="utf-8")
    assert "unexpected error=ValueError" in log
    assert MARK not in log + json.dumps(error)


def test_that_stopping_is_no_fault(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(client_commands, "people_text", stop)
    assert terminal.refused("clients")["code"] == "stopped"


def test_that_a_broken_pipe_is_left_to_the_process(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(Streams, "put", fail)
    with pytest.raises(BrokenPipeError):
        terminal("clients")


def test_that_nothing_of_a_person_reaches_the_log(terminal: Terminal) -> None:
    client, plan = document("soren", "client"), document("soren", "plan")
    client["called_name"] = client["matters"][0]["text"] = MARK
    plan["goals"][0]["own_words"] = MARK
    terminal.given("client", "add", document=client)
    terminal.given("plan", "apply", "2026-00017", document=plan)
    broken = json.dumps({**client, "birth_date": MARK, "state": MARK}).encode()
    assert MARK not in json.dumps(terminal.refused("client", "add", "-", typed=broken))
    terminal.refused("plan", "agree", "2026-00017", "--answers", "-", typed=b"{}")
    terminal.done("clients", "--search", MARK)
    terminal.done("print", "plan", "2026-00017", "--out", terminal.folder / "plan.pdf")
    logs = [file.read_text(encoding="utf-8") for file in terminal.workspace.glob("caseapp.log*")]
    assert MARK not in "".join(logs)


def test_that_the_window_opens_when_no_command_is_given(terminal: Terminal) -> None:
    opened = []

    def open_window(workspace: Workspace, language: str | None) -> int:
        opened.append((workspace.folder, language))
        return 0

    terminal.window = open_window
    assert terminal.plain("--workspace", terminal.workspace, "--language", "da").status == 0
    assert terminal.plain("--workspace", terminal.workspace).status == 0
    assert opened == [(terminal.workspace, "da"), (terminal.workspace, None)]
