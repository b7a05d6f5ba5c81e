"""Kills a key renewal before each of its steps on files, and says each time which key the register has then.

A process of its own, because it forks: ``python -m tests.usecases.killed_renewal``. Every end is looked at as
a person would: with passphrases, by the doctor, and by what lies in the folder.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from caseapp.errors import CaseAppError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.vault_file import read_vault, write_vault
from caseapp.usecases.key_renewal import renew_key
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.workspace import open_workspace
from tests.builders import MOMENT, PASSPHRASE, FixedClock, add_person, make_workspace
from tests.key_costs import at_least_cost
from tests.statement_costs import written_once
from tests.storage.killed_restore import kill_before

COLLEAGUES = "Im Hafen liegen drei blaue Boote"
LATER = FixedClock(MOMENT + timedelta(hours=1))


def make_original(folder: Path) -> Workspace:
    """A closed register with a person and a colleague who has a passphrase."""
    workspace, _, _ = make_workspace(folder)
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        add_person(opened, "Ada")
        colleague = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)})).subject
        vault = read_vault(workspace.vault)
        if colleague is None:
            raise ValueError
        shared = vault.with_passphrase(
            opened.key.data_key, colleague, "Herr Vural", COLLEAGUES, kdf=LEAST_ALLOWED
        )
    write_vault(workspace.vault, shared)
    return workspace


def renewed_until(step: int, workspace: Workspace) -> bool:
    """Renew in a child that dies before ``step``; False when it came to its end."""
    child = os.fork()
    if child == 0:
        kill_before(step)
        renew_key(workspace, PASSPHRASE, LATER, kdf=LEAST_ALLOWED)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def opens(workspace: Workspace, passphrase: str) -> bool:
    """Whether somebody gets in with it."""
    try:
        open_workspace(workspace, passphrase, LATER).close()
    except CaseAppError:
        return False
    return True


def what_is_left(workspace: Workspace) -> str:
    """``old`` or ``new``, else what is wrong."""
    if not opens(workspace, PASSPHRASE):
        return "nobody-gets-in"
    workspace.tries.unlink(missing_ok=True)
    key = "old" if opens(workspace, COLLEAGUES) else "new"
    left = {path.name for path in workspace.folder.iterdir() if "caseapp.lock" not in path.name}
    wrong = [check.name for check in check_workspace(workspace, PASSPHRASE).checks if not check.ok]
    if wrong or left - {"tries.json"} != {"register.db", "vault.json"}:
        return f"{key}-but-{'-'.join([*wrong, *sorted(left)])}"
    return key


def ends() -> Iterator[str]:
    """One after the other, until a renewal comes to its end."""
    with tempfile.TemporaryDirectory() as made:
        original = make_original(Path(made))
        step, killed = 0, True
        while killed:
            step += 1
            with tempfile.TemporaryDirectory() as folder:
                workspace = Workspace(Path(folder) / "workspace")
                shutil.copytree(original.folder, workspace.folder)
                workspace.folder.chmod(0o700)
                killed = renewed_until(step, workspace)
                yield what_is_left(workspace)


if __name__ == "__main__":
    with at_least_cost(), written_once():
        found = list(ends())
    sys.stdout.write(" ".join([str(len(found)), *sorted(set(found))]))
