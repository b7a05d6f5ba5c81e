"""From an empty folder to the printed plan, for every invented person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import FixedClock
from tests.cli.terminal import STORIES, Said, Terminal, add_story, document, terminal_with_register

STATES = {
    "01_mira": "agreed_in_part",
    "02_krzysztof_anders": "agreed",
    "03_gerda_probst_muster": "agreed",
    "04_familie_haddad": "agreed",
    "05_jule_joergensen_voss": "agreed_in_part",
    "06_tom_findeisen": "agreed",
    "07_asger_proeve_holm": "agreed",
    "08_linh_eksempel_nguyen": "agreed",
    "09_bent_opdigtet_lund": "agreed",
    "10_inger_marie_taenkt": "agreed",
    "11_selam_beispiel_tesfay": "agreed",
    "12_urs_erfunden_meier": "agreed_in_part",
    "soren": "agreed_in_part",
}
EACH = [pytest.param(story, marks=() if story == "soren" else pytest.mark.slow) for story in STATES]
DANISH = ("07", "08", "09", "10", "so")


def _country(story: str) -> str:
    return "DK" if story[:2] in DANISH else "CH" if story[:2] in ("11", "12") else "DE"


def test_that_every_story_is_told() -> None:
    assert sorted(STATES) == sorted(folder.name for folder in STORIES.iterdir())


@pytest.mark.parametrize("story", EACH)
def test_that_a_story_leads_from_nothing_to_a_printed_plan(tmp_path: Path, story: str) -> None:
    terminal, folder = terminal_with_register(tmp_path, _country(story)), STORIES / story
    client_id = add_story(terminal, story)
    draft = terminal.done("plan", "show", client_id)
    assert (draft["state"], draft["agreed"], draft["version"], draft["sha256"]) == (
        "draft",
        False,
        None,
        None,
    )
    agreed = terminal.done("plan", "agree", client_id, "--answers", folder / "answers.json")
    assert (agreed["state"], agreed["agreed"], agreed["version"]) == (STATES[story], True, 1)
    assert len(agreed["sha256"]) == 64
    out = tmp_path / "plan.pdf"
    printed = terminal.done("print", "plan", client_id, "--out", out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert printed["version"] == 1
    assert 1 <= printed["pages"] <= 4
    assert printed["check_code"]
    steps = terminal.done("print", "plan", client_id, "--layout", "steps", "--out", tmp_path / "steps.pdf")
    assert steps["pages"] == 1
    assert steps["check_code"] != printed["check_code"]


@pytest.mark.parametrize("story", EACH)
def test_that_what_a_story_says_is_kept_word_for_word(terminal: Terminal, story: str) -> None:
    client_id = add_story(terminal, story)
    shown, wanted = terminal.done("show", client_id), document(story, "client")
    for name in (
        "called_name",
        "family_name",
        "birth_date",
        "languages",
        "state",
        "target_groups",
        "matters",
    ):
        assert shown[name] == wanted[name]
    assert [goal["own_words"] for goal in shown["plan"]["goals"]] == [
        _own_words(goal) for goal in document(story, "plan")["goals"]
    ]


def _own_words(goal: dict[str, object]) -> object:
    voices = goal.get("voices")
    if isinstance(voices, list):
        return voices[0]["text"]
    return goal.get("own_words")


@pytest.mark.slow
def test_that_all_stories_fit_into_one_register(terminal: Terminal) -> None:
    for story in STATES:
        client_id = add_story(terminal, story)
        terminal.done("plan", "agree", client_id, "--answers", STORIES / story / "answers.json")
    people = terminal.done("clients")
    assert people["total"] == len(people["items"]) == len(STATES)
    assert terminal.done("clients", "--search", "soeren")["items"][0]["called_name"] == "Søren"
    assert terminal.done("doctor")["ok"]


def test_that_miras_father_agrees_in_part_in_his_own_words(terminal: Terminal) -> None:
    client_id = add_story(terminal, "01_mira")
    agreed = terminal.done("plan", "agree", client_id, "--answers", STORIES / "01_mira" / "answers.json")
    said = {answer["by"]: answer for answer in agreed["answers"]}
    assert said["father"]["answer"] == "agrees_in_part"
    assert said["father"]["in_own_words"].startswith("Ich finde, zwei Tage sind zu wenig.")
    assert said["father"]["name"] == "Herr Weiß"


def test_that_miras_plan_waits_for_both_parents(terminal: Terminal) -> None:
    client_id = add_story(terminal, "01_mira")
    answers = document("01_mira", "answers")
    answers["answers"] = [answer for answer in answers["answers"] if answer["by"] != "father"]
    file = terminal.folder / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    error = terminal.refused("plan", "agree", client_id, "--answers", file)
    assert error["code"] == "answers_missing"
    assert "Ich will in die Schule gehen" in error["message"]
    assert terminal.done("plan", "show", client_id)["version"] is None


def test_that_the_second_version_replaces_the_first(terminal: Terminal) -> None:
    client_id = add_story(terminal, "02_krzysztof_anders")
    answers = STORIES / "02_krzysztof_anders" / "answers.json"
    first = terminal.done("plan", "agree", client_id, "--answers", answers)
    terminal.given("plan", "apply", client_id, document={"review_on": "2027-01-10"})
    assert terminal.done("plan", "show", client_id)["draft_changed"] is True
    second = terminal.done("plan", "agree", client_id, "--answers", answers)
    assert (second["version"], second["replaces"], second["draft_changed"]) == (2, 1, False)
    shown = terminal.done("plan", "show", client_id, "--version", "1")
    assert (shown["sha256"], shown["review_on"]) == (first["sha256"], first["review_on"])


def test_that_a_promise_of_the_office_is_kept_with_the_person(terminal: Terminal) -> None:
    client_id = add_story(terminal, "soren")
    assert terminal.done("show", client_id)["promises"] == []
    terminal.done("plan", "agree", client_id, "--answers", STORIES / "soren" / "answers.json")
    promises = terminal.done("show", client_id)["promises"]
    assert [(p["due"], p["binding"], p["state"]) for p in promises] == [
        ("2026-03-11", "to_be_decided", "open"),
        ("2026-03-23", "promised", "open"),
    ]


def test_that_a_register_is_made_on_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text("ein Satz, den nur ich sage", encoding="utf-8")
    terminal = Terminal(tmp_path, tmp_path / "new", file, FixedClock())
    said: Said = terminal("init", "--office", "Beispielamt", "--country", "DK", "--user", "Mette")
    assert said.status == 0
    code = said.out.strip()
    assert len(code.split("-")) == 9
    assert "recovery code" in said.err
    assert terminal.done("clients") == {"items": [], "total": 0}
    again = terminal.refused("init", "--office", "B", "--country", "DE", "--user", "Mette")
    assert again["code"] == "workspace_exists"
