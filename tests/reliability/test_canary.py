"""Marked words go through the whole program; afterwards no byte outside the encrypted register holds them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.client import AddClient, FindClients, NewPart
from caseapp.usecases.goal_plan import ApplyPlan
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from tests.builders import PASSPHRASE, open_made

pytestmark = pytest.mark.slow

CANARY = "Kanarienvogelgeheimnis"
CLIENT = {"called_name": CANARY, "family_name": f"{CANARY}-Müller", "matters": [{"text": CANARY}]}
PLAN = {"kind": "other", "goals": [{"own_words": CANARY, "steps": [{"text": CANARY, "doer": "office"}]}]}
ANSWERS = {"answers": [{"goal": CANARY, "answer": "does_not_agree", "in_own_words": CANARY}]}
NOTE = {"parts": {"said_and_observed": CANARY, "agreed": f"{CANARY} {CANARY}"}, "goals": [CANARY]}
QUICK_NOTE = {"text": CANARY, "promise": {"text": CANARY}}
SHAPES = [
    shape
    for word in (CANARY, CANARY.lower(), CANARY.upper())
    for shape in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode())
]


class Terminal:
    """The command line as a user has it, with home and temporary folder that can be searched afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.arguments: list[bytes] = []
        self.said = ""
        self.answer = b""
        self._note = ""
        names = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run"}
        for name in names.values():
            (folder / name).mkdir()
        (folder / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
        self._environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
            **{variable: str(folder / name) for variable, name in names.items()},
            "CASEAPP_WORKSPACE": str(folder / "workspace"),
            "CASEAPP_PASSPHRASE_FILE": str(folder / "passphrase"),
        }

    def run(self, *command: str, document: object = None) -> int:
        """One command; the document comes by standard input: arguments are open to everybody."""
        process = subprocess.Popen(
            [sys.executable, "-m", "caseapp", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self._environment,
            cwd=Path(__file__).parents[2],
        )
        self.arguments.append(Path(f"/proc/{process.pid}/cmdline").read_bytes())
        self.answer, messages = process.communicate(
            json.dumps(document).encode() if document is not None else b""
        )
        self.said += messages.decode()
        return process.returncode

    def note_id(self) -> str:
        """The note that was printed last as JSON."""
        if self.answer.startswith(b"{"):
            self._note = json.loads(self.answer)["id"]
        return self._note

    def bytes_left(self) -> dict[str, bytes]:
        """Every file that the commands left anywhere."""
        return {str(path): path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


def hits(content: bytes) -> int:
    return sum(content.count(shape) for shape in SHAPES)


def test_that_the_command_line_leaves_no_word_of_a_person_outside_the_register(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    number = "2026-00001"
    assert terminal.run("init", "--office", "Beispielamt", "--country", "DE") == 0
    assert terminal.run("client", "add", "-", document=CLIENT | {"number": number}) == 0
    assert terminal.run("plan", "apply", number, "-", document=PLAN) == 0
    assert terminal.run("plan", "agree", number, "--answers", "-", document=ANSWERS) == 0
    assert terminal.run("client", "change", number, "-", document={"called_name": CANARY + "\x00"}) == 1
    assert (
        terminal.run("plan", "agree", number, "--answers", "-", document={"answers": [{"goal": CANARY}]}) == 1
    )
    assert terminal.run("note", "add", number, "-", "--json", document=NOTE) == 0
    assert terminal.run("note", "finish", terminal.note_id()) == 0
    assert terminal.run("note", "addendum", terminal.note_id(), "-", document={"text": CANARY}) == 0
    assert terminal.run("note", "add", "-", "-", document=QUICK_NOTE) == 0
    assert terminal.run("note", "add", number, "-", document={"text": CANARY + "\x00"}) == 1
    assert terminal.run("search", CANARY[:3]) == 0
    assert terminal.run("backup") == 0
    assert terminal.run("doctor") == 0
    assert hits(json.dumps(CLIENT).encode())
    assert {path for path, content in terminal.bytes_left().items() if hits(content)} == set()
    assert all(CANARY not in Path(path).name for path in terminal.bytes_left())
    assert not any(hits(line) for line in terminal.arguments)


def open_files() -> set[str]:
    found = set()
    for link in Path("/proc/self/fd").iterdir():
        try:
            found.add(str(link.readlink()))
        except OSError:
            continue  # the folder's own descriptor is gone by now
    return found


def test_that_no_temporary_file_is_opened_even_for_large_sorts(tmp_path: Path) -> None:
    with open_made(tmp_path) as opened:
        for _ in range(20):
            parts = (NewPart("matters", {"text": CANARY * 500}),)
            client_id = opened.executor.run(AddClient({"called_name": CANARY}, parts)).subject
            assert client_id is not None
            goal = GoalInput(own_words=CANARY, steps=(StepInput(values={"text": CANARY * 100}),))
            opened.executor.run(ApplyPlan(client_id, PlanInput(goals=(goal,))))
            opened.executor.run(AgreePlan(client_id, AgreementInput((AnswerInput(CANARY, "agrees"),))))
        before = open_files()
        opened.executor.ask(FindClients(CANARY))
        with opened.register.writing.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("CREATE TEMP TABLE sorted AS SELECT body FROM plan_version ORDER BY body")
            assert driver.execute("SELECT count(*) FROM temp.sorted").fetchone() == (20,)
            new = {
                name for name in open_files() - before if not name.startswith(str(opened.workspace.folder))
            }
        assert {name for name in new if "etilqs" in name or name.endswith("(deleted)")} == set()
        assert (
            sum(hits(path.read_bytes()) for path in opened.workspace.folder.iterdir() if path.is_file()) == 0
        )
