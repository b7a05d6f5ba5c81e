"""A terminal for tests: runs command lines in this process and keeps what they said."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from caseapp.cli.main import OpenWindow, run
from caseapp.cli.streams import Streams
from tests.builders import FixedClock, make_workspace

STORIES = Path(__file__).parent.parent / "data" / "stories"
"""One folder for each invented person: client.json, plan.json, answers.json."""


@dataclass(frozen=True)
class Said:
    """What one command line answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be exactly one JSON document."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, str]:
        """The error of a refusal in JSON."""
        found: dict[str, str] = self.json["error"]
        assert found.keys() == {"code", "title", "message", "advice"}
        assert self.err == ""
        return found


@dataclass
class Terminal:
    """Speaks English and knows the workspace and its passphrase unless ``plain`` is used."""

    folder: Path
    workspace: Path
    passphrase_file: Path
    clock: FixedClock = field(default_factory=FixedClock)
    window: OpenWindow | None = None

    @property
    def policy(self) -> Path:
        """The administrator's file, if a test writes one."""
        return self.folder / "policy.toml"

    def plain(
        self,
        *words: object,
        typed: bytes = b"",
        prompt: Callable[[str], str] | None = None,
        environment: dict[str, str] | None = None,
    ) -> Said:
        """Run exactly these words."""
        out, err = BytesIO(), BytesIO()
        streams = Streams(BytesIO(typed), out, err, prompt)
        surroundings = {"LANG": "en_GB.UTF-8"} if environment is None else environment
        status = run(
            [str(word) for word in words], streams, self.clock, surroundings, self.window, self.policy
        )
        return Said(status, out.getvalue().decode(), err.getvalue().decode())

    def __call__(self, *words: object, typed: bytes = b"") -> Said:
        """Run the words with workspace and passphrase."""
        common = ("--workspace", self.workspace, "--passphrase-file", self.passphrase_file)
        return self.plain(*common, *words, typed=typed)

    def done(self, *words: object, typed: bytes = b"") -> Any:
        """Run the words with ``--json``, expect that it worked, and return the answer."""
        said = self(*words, "--json", typed=typed)
        assert said.status == 0, said.out
        assert said.err == ""
        return said.json

    def refused(self, *words: object, typed: bytes = b"", status: int = 1) -> dict[str, str]:
        """Run the words with ``--json``, expect a refusal, and return the error."""
        said = self(*words, "--json", typed=typed)
        assert said.status == status, said.out
        return said.error

    def given(self, *words: object, document: object) -> Any:
        """Run a command that reads ``document`` from standard input."""
        return self.done(*words, "-", typed=json.dumps(document).encode())

    def audit_records(self) -> int:
        """How many audit records there are; the chain must be whole."""
        found = self.done("audit", "verify")
        assert found["ok"]
        count: int = found["records"]
        return count


def terminal_with_register(folder: Path, country: str = "DE") -> Terminal:
    """A terminal with a new, empty register of an invented office."""
    workspace, passphrase, _ = make_workspace(folder, country)
    file = folder / "passphrase"
    file.write_text(passphrase + "\n", encoding="utf-8")
    return Terminal(folder, workspace.folder, file)


def add_story(terminal: Terminal, story: str) -> str:
    """Enter an invented person with their draft plan; the id."""
    folder = STORIES / story
    client_id: str = terminal.done("client", "add", folder / "client.json")["id"]
    terminal.done("plan", "apply", client_id, folder / "plan.json")
    return client_id


def document(story: str, name: str) -> Any:
    """One of a story's documents."""
    return json.loads((STORIES / story / f"{name}.json").read_text(encoding="utf-8"))
