"""Two laptops of one office on the command line, with a real server between them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator

from caseapp.paths import Workspace, resource
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import create_workspace
from tests.builders import PASSPHRASE
from tests.cli.terminal import STORIES, Terminal, add_story
from tests.office import Device, Office
from tests.sync.links import SPOKEN, enrolment_file

pytestmark = pytest.mark.slow


@dataclass
class Desk:
    """A terminal with the register of one member of the office."""

    terminal: Terminal
    device: Device
    file: Path

    def __call__(self, *words: object) -> Any:
        """The JSON answer of a command that worked."""
        return self.terminal.done(*words)

    def enroll(self) -> Any:
        code = self.file.with_suffix(".words")
        code.write_text(f"{SPOKEN.upper()}\n", encoding="utf-8")
        return self("enroll", self.file, "--code-file", code)

    def sync(self) -> Any:
        done = self("sync")
        assert fits(done, "sync")
        return done


def fits(document: Any, schema: str) -> bool:
    form = json.loads(resource("schemas", f"{schema}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(form).is_valid(document)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name of the computer is kept in the test's folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def new_desk(office: Office, folder: Path, name: str, *, is_lead: bool = False) -> Desk:
    """A register of its own and the file to join with."""
    home = folder / name
    home.mkdir()
    passphrase = home / "passphrase"
    passphrase.write_text(PASSPHRASE, encoding="utf-8")
    terminal = Terminal(home, home / "workspace", passphrase)
    founders = NewOffice("Beispielamt", "DE", name)
    create_workspace(Workspace(terminal.workspace), founders, PASSPHRASE, terminal.clock, kdf=LEAST_ALLOWED)
    device = office.add_device(office.add_member(name, is_lead=is_lead), enrolled=False)
    return Desk(terminal, device, enrolment_file(office, device, home))


@pytest.fixture
def anna(office: Office, tmp_path: Path) -> Desk:
    """The lead, whose laptop is the office's first."""
    desk = new_desk(office, tmp_path, "Anna", is_lead=True)
    desk.enroll()
    assert desk.sync()["complete"]
    return desk


@pytest.fixture
def ben(office: Office, anna: Desk, tmp_path: Path) -> Desk:
    """A colleague."""
    desk = new_desk(office, tmp_path, "Ben")
    desk.enroll()
    assert desk.sync()["complete"]
    return desk


def change(desk: Desk, person: str, **values: object) -> None:
    desk.terminal.given("client", "change", person, document=values)


def test_that_two_laptops_work_on_one_person(office: Office, anna: Desk, ben: Desk) -> None:
    person = add_story(anna.terminal, "soren")
    assert anna.sync()["sent"] > 0
    assert ben.sync()["received"] == 0
    office.assign(UUID(person), ben.device.member)
    assert ben.sync()["received"] > 0
    assert ben("show", person) == anna("show", person)

    change(anna, person, called_name="Søren E.", family_name="Grønbæk")
    change(ben, person, called_name="Emil", given_name="Søren Emil A.")
    assert anna.sync()["conflicts"] == 0
    assert ben.sync()["conflicts"] == 1
    anna.sync()
    found = [desk("sync", "conflicts") for desk in (anna, ben)]
    assert found[0] == found[1]
    assert fits(found[0], "sync_conflicts")
    (item,) = found[0]["items"]
    assert (item["field"], item["standing"], item["kept"], item["by"]) == (
        "called_name", "Søren E.", "Emil", "Ben",
    )  # fmt: skip
    assert (item["client_id"], item["number"]) == (person, "2026-00017")
    assert ben("show", person) == anna("show", person)
    assert "Emil (Ben, " in anna.terminal("sync", "conflicts").out

    anna("plan", "agree", person, "--answers", STORIES / "soren" / "answers.json")
    anna.sync()
    ben.sync()
    assert ben("plan", "show", person) == anna("plan", "show", person)

    office.assign(UUID(person), ben.device.member, active=False)
    assert ben.sync()["left"] == 1
    assert ben.terminal.refused("show", person)["code"] == "not_found"
    assert ben("clients")["total"] == 0
    assert anna("show", person)["id"] == person


def test_that_joining_says_which_office(office: Office, tmp_path: Path) -> None:
    desk = new_desk(office, tmp_path, "Anna", is_lead=True)
    said = desk.enroll()
    assert fits(said, "enroll")
    assert (said["office"], said["is_lead"]) == ("Beispielamt", True)
    code = desk.file.with_suffix(".words")
    assert desk.terminal.refused("enroll", desk.file, "--code-file", code)["code"] == "already_enrolled"


def test_that_the_words_are_asked_for(office: Office, tmp_path: Path) -> None:
    desk = new_desk(office, tmp_path, "Anna", is_lead=True)
    asked = []

    def prompt(question: str) -> str:
        asked.append(question)
        return SPOKEN

    common = ("--workspace", desk.terminal.workspace, "--passphrase-file", desk.terminal.passphrase_file)
    said = desk.terminal.plain(*common, "enroll", desk.file, prompt=prompt)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("This laptop now belongs to Beispielamt.")
    assert asked == ["The six words from your team lead: "]


def test_that_the_words_are_no_argument(office: Office, tmp_path: Path) -> None:
    desk = new_desk(office, tmp_path, "Anna", is_lead=True)
    assert desk.terminal.refused("enroll", desk.file, SPOKEN, status=2)["code"] == "wrong_use"
    assert desk.terminal.refused("enroll", desk.file, status=2)["code"] == "wrong_use"


def test_that_wrong_words_and_wrong_files_change_nothing(office: Office, tmp_path: Path) -> None:
    desk = new_desk(office, tmp_path, "Anna", is_lead=True)
    words = tmp_path / "words"
    words.write_text("bubu bubu bubu bubu bubu bubu", encoding="utf-8")
    assert desk.terminal.refused("enroll", desk.file, "--code-file", words)["code"] == "wrong_spoken_code"
    assert desk.terminal.refused("enroll", words, "--code-file", words)["code"] == "enrolment_file"
    assert desk("sync", "status") == {"set_up": False}
    assert desk.enroll()["office"] == "Beispielamt"


def test_that_a_colleague_waits_for_the_first_laptop(office: Office, tmp_path: Path) -> None:
    desk = new_desk(office, tmp_path, "Ben")
    code = tmp_path / "words"
    code.write_text(SPOKEN, encoding="utf-8")
    assert desk.terminal.refused("enroll", desk.file, "--code-file", code)["code"] == "office_not_ready"


def test_that_a_laptop_of_its_own_says_so(terminal: Terminal) -> None:
    assert terminal.refused("sync")["code"] == "sync_not_set_up"
    said = terminal.done("sync", "status")
    assert said == {"set_up": False}
    assert fits(said, "sync_status")
    assert "works on its own" in terminal("sync", "status").out
    assert terminal.done("sync", "conflicts") == {"items": [], "total": 0}


def test_that_the_status_tells_what_waits(office: Office, anna: Desk, ben: Desk) -> None:
    person = add_story(anna.terminal, "soren")
    before = anna("sync", "status")
    assert fits(before, "sync_status")
    assert before["waiting"] > 0
    assert not before["complete"]
    anna.sync()
    office.assign(UUID(person), ben.device.member)
    ben.sync()
    change(anna, person, called_name="Emil")
    anna.sync()
    after = anna("sync", "status")
    assert fits(after, "sync_status")
    assert (after["waiting"], after["complete"], after["last_error"]) == (0, True, None)
    assert [(one["client_id"], one["name"]) for one in after["colleagues"]] == [(person, "Ben")]
    assert "Ben" in anna.terminal("sync", "status").out


def test_that_an_exchange_that_fails_says_so_and_keeps_everything(office: Office, anna: Desk) -> None:
    add_story(anna.terminal, "soren")
    waiting = anna("sync", "status")["waiting"]
    office.admin.execute("update caseapp.device set active = false where id = %s", (anna.device.id,))
    said = anna.terminal("sync")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("The office server does not let this laptop in")
    status = anna("sync", "status")
    assert (status["waiting"], status["last_error"]) == (waiting, "laptop_revoked")
    assert "The office server does not let this laptop in" in anna.terminal("sync", "status").out
    office.admin.execute("update caseapp.device set active = true where id = %s", (anna.device.id,))
    assert anna.sync()["complete"]


def test_that_work_that_was_not_accepted_is_no_success(office: Office, anna: Desk, ben: Desk) -> None:
    person = add_story(anna.terminal, "soren")
    anna.sync()
    office.assign(UUID(person), ben.device.member)
    ben.sync()
    change(ben, person, called_name="Emil")
    office.assign(UUID(person), ben.device.member, active=False)
    said = ben.terminal("sync", "--json")
    assert said.status == 1
    assert (said.json["complete"], said.json["quarantined"]) == (False, 1)
    assert office.one("select count(*) from caseapp.quarantine") == 1
    assert ben("sync")["complete"]
