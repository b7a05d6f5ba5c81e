"""A restore that is cut off, at any moment: one of the two workspaces is complete afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from caseapp.errors import RestoreUnfinishedError, WorkspaceInUseError
from caseapp.storage import restore as restore_module
from caseapp.storage.restore import finish_pending_restore, is_restore_decided, restoring_folder
from caseapp.storage.workspace_lock import WorkspaceLock
from tests.architecture.sources import ROOT
from tests.builders import MOMENT
from tests.storage.documents import keep_document
from tests.storage.registers import Kept, changed_since, names, restore


def cut_off(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A restore that was decided and then stopped before its last move."""
    file = changed_since(kept)
    true_put = restore_module._put

    def fail(ready: Path, place: Path) -> None:
        if place == kept.workspace.vault:
            raise PermissionError
        true_put(ready, place)

    with monkeypatch.context() as patched:
        patched.setattr(restore_module, "_put", fail)
        with pytest.raises(RestoreUnfinishedError):
            restore(kept, file)
    return file


def test_that_a_restore_that_was_cut_off_is_finished_later(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = kept.workspace.vault.read_bytes()
    cut_off(kept, monkeypatch)
    assert is_restore_decided(kept.workspace)
    assert not kept.workspace.vault.exists()
    assert finish_pending_restore(kept.workspace)
    assert names(kept) == ["Ada", "Bo"]
    assert kept.workspace.vault.read_bytes() == vault
    assert not finish_pending_restore(kept.workspace)


def test_that_whoever_holds_the_lock_may_finish_a_restore(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    with WorkspaceLock(kept.workspace.folder, "Frau Beispiel", MOMENT):
        cut_off(kept, monkeypatch)
        assert finish_pending_restore(kept.workspace)
    assert names(kept) == ["Ada", "Bo"]


HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from caseapp.storage.workspace_lock import WorkspaceLock
with WorkspaceLock(Path(sys.argv[1]), "another", datetime.now(UTC)):
    print("held", flush=True)
    sys.stdin.read()
"""


def _held_by_another(kept: Kept) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(kept.workspace.folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    return holder


def test_that_a_restore_of_another_process_is_left_to_it(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_off(kept, monkeypatch)
    with _held_by_another(kept) as holder:
        with pytest.raises(WorkspaceInUseError):
            finish_pending_restore(kept.workspace)
        assert is_restore_decided(kept.workspace)
        holder.communicate("")
    assert finish_pending_restore(kept.workspace)


def test_that_a_restore_that_another_process_makes_ready_disturbs_nobody(kept: Kept) -> None:
    staged = restoring_folder(kept.workspace) / "register.db"
    staged.parent.mkdir()
    staged.write_bytes(b"half")
    with _held_by_another(kept) as holder:
        assert not finish_pending_restore(kept.workspace)
        assert staged.exists()
        holder.communicate("")
    assert not finish_pending_restore(kept.workspace)
    assert not staged.parent.exists()


def test_that_a_second_restore_finishes_the_first(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    file = cut_off(kept, monkeypatch)
    restored = restore(kept, file)
    assert restored.set_aside
    assert names(kept) == ["Ada", "Bo"]
    assert len(list(kept.workspace.backups.glob("set-aside-*"))) == 2


@pytest.mark.slow
def test_that_a_kill_at_any_moment_leaves_the_old_or_the_new_workspace(kept: Kept) -> None:
    keep_document(kept, f"{1:032x}", b"of the backup")
    changed_since(kept)
    keep_document(kept, f"{2:032x}", b"of later")
    folder = kept.workspace.folder
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.storage.killed_restore",
            str(folder),
            kept.key.hex(),
            str(kept.staff_id),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["steps"] > 30
    assert set(found["ends"]) == {"old", "new"}
