"""What the tests of notes share: writing and finishing one, colleagues with other rights."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.staff import Staff
from caseapp.usecases.base import Command
from caseapp.usecases.executor import Executor
from caseapp.usecases.notes import AddNote, FinishNote
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock

SAID = "Die Wohnung ist zum 1. Juni gekündigt."


def run(opened: OpenWorkspace, command: Command) -> UUID:
    subject = opened.executor.run(command).subject
    assert subject is not None
    return subject


def finished(opened: OpenWorkspace, client_id: UUID, **values: Any) -> UUID:
    note = run(opened, AddNote(client_id, {"said_and_observed": SAID, **values}))
    return run(opened, FinishNote(note))


def colleague(opened: OpenWorkspace, *roles: str, team: str | None = "Nord") -> Executor:
    """Somebody else who works here, with an executor of their own."""

    class Join:
        requires = Permission.MANAGE_OFFICE

        def execute(self, uow: Any, ctx: Any) -> UUID:
            new: UUID = ctx.new_id()
            uow.add(
                Staff(
                    id=new,
                    client_id=uow.office.office().id,
                    name="Herr Muster",
                    roles=roles,
                    team=team,
                    is_active=True,
                )
            )
            return new

    return Executor(opened.register, run(opened, Join()), FixedClock())


def table(opened: OpenWorkspace, name: str) -> list[Any]:
    with opened.register.reading.connect() as connection:
        return list(connection.exec_driver_sql(f'SELECT * FROM "{name}"'))  # noqa: S608 - our own names
