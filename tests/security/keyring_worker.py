"""Runs in a session of its own with a real keyring: switches quick unlock on or off, or opens with it.

``python -m tests.security.keyring_worker WORKSPACE STEP...`` prints one word for each step. ``wait`` says
that it has got there and goes on with the next line of standard input.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from caseapp.errors import CaseAppError
from caseapp.paths import Workspace
from caseapp.policy import NO_POLICY
from caseapp.usecases.quick_unlock import (
    GetQuickUnlock,
    PrepareQuickUnlock,
    SwitchOffQuickUnlock,
    SwitchOnQuickUnlock,
    fetch,
    forget,
    keep,
)
from caseapp.usecases.working_session import begin_work_quickly
from caseapp.usecases.workspace import first_staff_id, open_workspace
from tests.builders import PASSPHRASE


def now() -> datetime:
    return datetime.now(UTC)


def switch_on(workspace: Workspace) -> str:
    with open_workspace(workspace, PASSPHRASE, now) as opened:
        key = opened.executor.ask(PrepareQuickUnlock(PASSPHRASE, NO_POLICY))
        keep(key)
        opened.executor.run(SwitchOnQuickUnlock(PASSPHRASE, NO_POLICY, key.secret))
    return "on"


def switch_off(workspace: Workspace) -> str:
    with open_workspace(workspace, PASSPHRASE, now) as opened:
        key = opened.executor.ask(GetQuickUnlock()).key
        opened.executor.run(SwitchOffQuickUnlock())
        forget(key)
    return "off"


def unlock(workspace: Workspace) -> str:
    secret = fetch(workspace, first_staff_id(workspace))
    if secret is None:
        return "nothing"
    begin_work_quickly(workspace, secret, now, first_staff_id(workspace), NO_POLICY).end()
    return "opened"


def wait(_: Workspace) -> str:
    sys.stdout.write("waiting\n")
    sys.stdout.flush()
    sys.stdin.readline()
    return "went on"


STEPS: dict[str, Callable[[Workspace], str]] = {
    "on": switch_on,
    "off": switch_off,
    "unlock": unlock,
    "wait": wait,
}


def main() -> None:
    workspace = Workspace(Path(sys.argv[1]))
    for step in sys.argv[2:]:
        try:
            said = STEPS[step](workspace)
        except CaseAppError as error:
            said = error.code
        sys.stdout.write(f"{said}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
