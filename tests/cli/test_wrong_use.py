"""Options anywhere, and a clear word when a command line is not understood: exit status 2."""

from __future__ import annotations

import itertools
import json

import pytest

from caseapp.cli.commands import COMMANDS
from caseapp.cli.options import OPTIONS
from caseapp.i18n import LANGUAGES
from tests.cli.terminal import STORIES, Terminal, add_story

WRONG = {
    "no such command": (["dance"], "There is no command dance."),
    "half a command": (["client"], "client needs another word: client add, client change."),
    "no file": (["client", "add"], "FILE.json is missing. The form is: caseapp client add FILE.json."),
    "a word too many": (["clients", "all"], "There is a word too many: all."),
    "no such option": (["clients", "--colour"], "There is no option --colour."),
    "a passphrase": (["clients", "--passphrase", "secret"], "There is no option --passphrase."),
    "short for an option": (["clients", "--lim", "3"], "There is no option --lim."),
    "an option of others": (["clients", "--draft"], "--draft does not belong to clients."),
    "no value": (["clients", "--limit"], "The option --limit is not complete"),
    "a value too many": (["clients", "--json=yes"], "The option --json is not complete"),
    "a limit of nothing": (
        ["clients", "--limit", "0"],
        "--limit needs a value of this form: a whole number from 1.",
    ),
    "a limit of words": (["clients", "--limit", "ten"], "--limit needs"),
    "a huge limit": (["clients", "--limit", "9" * 400], "--limit needs"),
    "no such language": (
        ["clients", "--language", "tlh"],
        "--language needs a value of this form: de|de_CH|da|en.",
    ),
    "no answers": (["plan", "agree", "1"], "--answers is missing."),
    "no sheet": (["print", "plan", "1"], "--out is missing."),
    "no such layout": (["print", "plan", "1", "--out", "x.pdf", "--layout", "large"], "--layout needs"),
    "both versions": (
        ["plan", "show", "1", "--version", "1", "--draft"],
        "Choose either --version or --draft.",
    ),
    "no country": (["init", "--office", "A"], "--country is missing."),
    "other country": (
        ["init", "--office", "A", "--country", "SE"],
        "--country needs a value of this form: DE|CH|DK.",
    ),
    "no office": (["init", "--office", "", "--country", "DE"], "--office needs"),
    "nothing": ([], "A command is missing."),
}


@pytest.mark.parametrize("case", WRONG)
def test_that_wrong_use_is_explained(terminal: Terminal, case: str) -> None:
    words, reason = WRONG[case]
    error = terminal.refused(*words, status=2)
    assert error["code"] == "wrong_use"
    assert reason in error["message"]
    said = terminal(*words)
    assert (said.status, said.out) == (2, "")
    assert reason in said.err


def test_that_options_stand_anywhere_in_any_order(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    options = [
        ("--workspace", terminal.workspace),
        ("--passphrase-file", terminal.passphrase_file),
        ("--json",),
    ]
    wanted = terminal("show", "2026-00017", "--json").out
    for order in itertools.permutations(options):
        first, second, third = order
        assert terminal.plain(*first, "show", *second, "2026-00017", *third).out == wanted
        assert terminal.plain("show", "2026-00017", *first, *second, *third).out == wanted
        assert terminal.plain(*first, *second, *third, "show", "2026-00017").out == wanted


def test_that_the_last_of_two_options_counts(terminal: Terminal) -> None:
    assert terminal("clients", "--limit", "5", "--limit", "7").status == 0


def test_that_a_word_may_look_like_an_option_after_two_dashes(terminal: Terminal) -> None:
    said = terminal("show", "--", "--limit")
    assert said.status == 1
    assert "--limit is not in this register" in said.err


def test_that_the_workspace_of_the_environment_is_used(terminal: Terminal) -> None:
    environment = {
        "CASEAPP_WORKSPACE": str(terminal.workspace),
        "CASEAPP_PASSPHRASE_FILE": str(terminal.passphrase_file),
    }
    assert json.loads(terminal.plain("clients", "--json", environment=environment).out)["total"] == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_help_names_every_command(terminal: Terminal, language: str) -> None:
    said = terminal.plain("--help", "--language", language)
    assert (said.status, said.err) == (0, "")
    assert all(command.name in said.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_that_each_command_explains_its_own_options(terminal: Terminal, command: object) -> None:
    spec = next(c for c in COMMANDS if c is command)
    said = terminal.plain(*spec.words, "-h")
    assert said.status == 0
    assert all(name in said.out for name in spec.options)
    assert json.loads(terminal.plain(*spec.words, "--help", "--json").out)["help"]


def test_that_every_option_of_a_command_is_known() -> None:
    named = {name for command in COMMANDS for name in (*command.options, *command.required)}
    assert named <= OPTIONS.keys()
    assert all(set(command.required) <= set(command.options) for command in COMMANDS)


def test_that_a_copy_is_for_somebody_of_the_plan(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    out = terminal.folder / "plan.pdf"
    error = terminal.refused("print", "plan", "2026-00017", "--out", out, "--copy-for", "mother", status=2)
    assert "client|relative|file" in error["message"]
    assert not out.exists()


def test_that_each_copy_shows_what_it_may(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    left_out = {}
    for who in ("client", "relative", "file"):
        out = terminal.folder / f"{who}.pdf"
        left_out[who] = terminal.done("print", "plan", "2026-00017", "--out", out, "--copy-for", who)[
            "left_out"
        ]
    assert [bool(left_out[who]) for who in ("client", "relative", "file")] == [False, True, False]


def test_that_the_office_prints_in_its_own_language_unless_told(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    texts = {}
    for name, options in {"own": [], "de": ["--language", "de"], "da": ["--language", "da"]}.items():
        out = terminal.folder / f"{name}.pdf"
        terminal.done("print", "plan", "2026-00017", "--out", out, *options)
        texts[name] = out.read_bytes()
    assert texts["own"] == texts["de"]
    assert texts["own"] != texts["da"]


def test_that_the_stories_folder_is_where_tests_expect_it() -> None:
    assert (STORIES / "soren" / "plan.json").exists()
