"""A kept register for the tests of this folder, with ways to harm it and to compare its files."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.storage.backup import back_up
from caseapp.storage.engine import connect
from caseapp.storage.migrate import SHIPPED, Migrations
from caseapp.storage.restore import OpenedVault, Restored, restore_bundle
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, FixedClock, add_person, add_plan, open_made

GOALS = (
    "Ich will für mich wohnen.",
    "Ich finde eine Wohnung, die ich bezahlen kann.",
    "Montags im Chor singen.",
)


LATER = MOMENT + timedelta(days=1)


@dataclass(frozen=True)
class Kept:
    """A closed workspace with two people, one of whom has agreed a plan twice."""

    workspace: Workspace
    key: bytes = field(repr=False)
    staff_id: UUID
    ada: UUID
    bo: UUID

    @property
    def register(self) -> Path:
        """The register's file."""
        return self.workspace.register

    def rows(self, statement: str, *values: object) -> list[Any]:
        """What the closed register says, without touching it."""
        connection = connect(self.register, self.key, mode="immutable")
        try:
            found: list[Any] = connection.execute(statement, values).fetchall()
        finally:
            connection.close()
        return found

    def tables(self) -> dict[str, list[Any]]:
        """Every row of every table."""
        names = self.rows("SELECT name FROM pragma_table_list WHERE type = 'table' ORDER BY name")
        return {name: self.rows(f'SELECT * FROM "{name}"') for (name,) in names}  # noqa: S608 - our own names

    def harm(self, *statements: str) -> None:
        """Change the register past every rule and trigger."""
        connection = connect(self.register, self.key)
        try:
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute("UPDATE register_state SET erasing = 1")
            for statement in statements:
                connection.execute(statement)
            connection.execute("UPDATE register_state SET erasing = 0")
        finally:
            connection.close()


def keep(folder: Path) -> Kept:
    """Make one below ``folder``."""
    with open_made(folder, FixedClock()) as opened:
        ada, bo = add_person(opened, "Ada"), add_person(opened, "Bo")
        add_plan(opened, ada)
        agree(opened, ada)
        agree(opened, ada)
        return Kept(opened.workspace, opened.key.data_key, opened.actor_id, ada, bo)


def agree(opened: OpenWorkspace, client_id: UUID) -> None:
    """Agree the plan of ``two_goals`` with everything answered."""
    answers = tuple(AnswerInput(words, "agrees") for words in GOALS)
    opened.executor.run(AgreePlan(client_id, AgreementInput(answers)))


def restore(kept: Kept, file: Path, migrations: Migrations = SHIPPED) -> Restored:
    """Put a backup in place, a day after it was made."""
    return restore_bundle(
        kept.workspace, file, lambda _: OpenedVault(kept.key, kept.staff_id), LATER, migrations
    )


def changed_since(kept: Kept) -> Path:
    """A backup, after which the register and the vault went on changing."""
    file = back_up(kept.workspace, kept.key, MOMENT).file
    kept.harm("UPDATE client SET called_name = 'Later'")
    kept.workspace.vault.write_bytes(b"the vault of later")
    return file


def names(kept: Kept) -> list[str]:
    """What the people of the register are called."""
    return sorted(row[0] for row in kept.rows("SELECT called_name FROM client"))


def contents(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below ``folder`` with its time of change and its bytes."""
    return {
        file.relative_to(folder).as_posix(): (file.stat().st_mtime_ns, file.read_bytes())
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def flip_bit(path: Path, position: int, bit: int) -> None:
    """Change one bit of a file."""
    with path.open("rb+") as stream:
        stream.seek(position)
        (value,) = stream.read(1)
        stream.seek(position)
        stream.write(bytes([value ^ 1 << bit]))


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file grows beyond ``size`` bytes: what a full disk does, without filling one."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
