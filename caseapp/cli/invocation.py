"""One call of the command line while it runs: its values, and its ways to the register and to files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from caseapp.cli.parsing import Arguments
from caseapp.cli.passphrase import read_new_passphrase, read_passphrase
from caseapp.cli.streams import Streams
from caseapp.errors import (
    FileAccessError,
    NotFoundError,
    Translate,
    WorkspaceInUseError,
    WorkspaceNotWritableError,
)
from caseapp.paths import Workspace
from caseapp.policy import Policy, read_policy
from caseapp.usecases.base import Clock
from caseapp.usecases.client import ResolveClient
from caseapp.usecases.import_people import take_leftovers_away
from caseapp.usecases.workspace import OpenWorkspace, open_workspace, require_workspace, writing

LARGEST_INPUT = 10_000_000
"""Bytes that are read of a document; its reader refuses less than that already."""

STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Invocation:
    """What a command gets. ``language`` is that of the messages."""

    arguments: Arguments
    workspace: Workspace
    streams: Streams
    clock: Clock
    environment: Mapping[str, str] = field(repr=False)
    language: str
    translate: Translate
    policy_file: Path

    def place(self, index: int) -> str:
        """A word after the command."""
        return self.arguments.places[index]

    def text(self, option: str) -> str | None:
        """An option's text, or None when it was not given."""
        value = self.arguments.values.get(option)
        return value if isinstance(value, str) else None

    def number(self, option: str) -> int | None:
        """An option's number, or None when it was not given."""
        value = self.arguments.values.get(option)
        return value if isinstance(value, int) else None

    def day(self, option: str) -> date | None:
        """An option's day, or None when it was not given."""
        value = self.arguments.values.get(option)
        return value if isinstance(value, date) else None

    def has(self, option: str) -> bool:
        """True when the option was given."""
        return option in self.arguments.values

    def policy(self) -> Policy:
        """What the administrator decided."""
        return read_policy(self.policy_file)

    def passphrase(self) -> str:
        """The passphrase of the register."""
        return read_passphrase(self.text("--passphrase-file"), self.streams, self.environment, self.translate)

    def new_passphrase(self) -> str:
        """The passphrase for a register that is going to be made."""
        return read_new_passphrase(
            self.text("--passphrase-file"), self.streams, self.environment, self.translate
        )

    @contextmanager
    def reading(self) -> Iterator[OpenWorkspace]:
        """The open register; also while a window writes in it."""
        require_workspace(self.workspace)
        with open_workspace(self.workspace, self.passphrase(), self.clock) as opened:
            yield opened

    @contextmanager
    def writing(self) -> Iterator[OpenWorkspace]:
        """The open register with the right to write in it."""
        with writing(self.workspace, self.clock), self.reading() as opened:
            take_leftovers_away(opened.executor)
            yield opened

    @contextmanager
    def writing_if_free(self) -> Iterator[tuple[OpenWorkspace, bool]]:
        """The open register, and whether it may be written in: somebody else may be doing that."""
        require_workspace(self.workspace)
        with ExitStack() as held:
            is_writer = True
            try:
                held.enter_context(writing(self.workspace, self.clock))
            except (WorkspaceInUseError, WorkspaceNotWritableError):
                is_writer = False
            yield held.enter_context(self.reading()), is_writer

    def client(self, opened: OpenWorkspace, index: int = 0) -> UUID:
        """The person that a word after the command names by id or number."""
        key = self.place(index).strip()
        if not key.isprintable():
            raise NotFoundError(what=ascii(key))
        return opened.executor.ask(ResolveClient(key))

    def document(self, name: str, largest: int = LARGEST_INPUT) -> bytes:
        """The first ``largest`` bytes of a file, or of standard input for ``-``."""
        try:
            if name == STANDARD_INPUT:
                return self.streams.stdin.read(largest)
            with Path(name).open("rb") as stream:
                return stream.read(largest)
        except (OSError, ValueError):
            raise FileAccessError(file=name) from None

    def target(self, path: Path) -> Path:
        """``path`` as a file to write; never one of the register's own. Raises ``FileAccessError``."""
        own = self.workspace
        try:
            target = path.resolve()
            kept = [
                file.resolve()
                for file in (own.register, own.vault, own.tries, own.erasures, own.log, own.lock)
            ]
        except (OSError, ValueError):
            raise FileAccessError(file=str(path)) from None
        if target in kept or target.is_dir():
            raise FileAccessError(file=str(path))
        return target
