"""Kills a restore before each of its steps on files, one after the other, and says what was left every time.

A process of its own, because it forks: ``python -m tests.storage.killed_restore WORKSPACE KEY STAFF``.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.storage.restore import OpenedVault, finish_pending_restore, restore_bundle
from caseapp.storage.verification import CopyFacts, check_copy
from tests.builders import MOMENT

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "shutil.rmtree"}


def kill_before(step: int) -> None:
    """End this process as ``kill -9`` does before its ``step``-th step on a file."""
    seen = 0

    def count(event: str, _: object) -> None:
        nonlocal seen
        if event in STEPS:
            seen += 1
            if seen == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


class Old(NamedTuple):
    """What the workspace was before the restore."""

    vault: bytes
    facts: CopyFacts | None
    documents: frozenset[str]


def documents_of(workspace: Workspace) -> frozenset[str]:
    """The names of the files of documents."""
    return frozenset(file.name for file in workspace.attachments.iterdir())


def restored_until(step: int, workspace: Workspace, key: bytes, staff_id: UUID) -> bool:
    """Restore in a child that dies before ``step``; False when it came to its end."""
    child = os.fork()
    if child == 0:
        (bundle,) = workspace.backups.glob("*.caseapp-backup")
        kill_before(step)
        restore_bundle(workspace, bundle, lambda _: OpenedVault(key, staff_id), MOMENT + timedelta(days=1))
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def what_is_left(workspace: Workspace, key: bytes, old: Old) -> str:
    """``old`` or ``new`` when register and vault are both of that one and whole, else what is wrong."""
    finish_pending_restore(workspace)
    vault = "old" if workspace.vault.read_bytes() == old.vault else "new"
    checked = check_copy(workspace.register, key)
    if checked.facts is None:
        return f"register: {checked.damage}"
    register = "old" if checked.facts == old.facts else "new"
    aside = {file.name for folder in workspace.backups.glob("set-aside-*") for file in folder.iterdir()}
    documents = "old" if documents_of(workspace) == old.documents else "new"
    moved = {"register.db", "vault.json", "attachments"} if register == "new" else set()
    if not register == vault == documents or aside != moved:
        return f"register {register}, vault {vault}, documents {documents}, set aside {sorted(aside)}"
    return register


def main() -> None:
    """Try every step and print how often each end was reached."""
    original, key, staff_id = Workspace(Path(sys.argv[1])), bytes.fromhex(sys.argv[2]), UUID(sys.argv[3])
    facts = check_copy(original.register, key).facts
    old = Old(original.vault.read_bytes(), facts, documents_of(original))
    ends: Counter[str] = Counter()
    step, killed = 0, True
    while killed:
        step += 1
        with tempfile.TemporaryDirectory() as folder:
            workspace = Workspace(Path(folder) / "workspace")
            shutil.copytree(original.folder, workspace.folder)
            killed = restored_until(step, workspace, key, staff_id)
            ends[what_is_left(workspace, key, old)] += 1
    sys.stdout.write(json.dumps({"steps": step, "ends": ends}))


if __name__ == "__main__":
    main()
