"""The restore drill: a backup is opened beside the register, which stays as it is, and nothing is left."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from caseapp.errors import (
    BackupDamagedError,
    BackupStoppedError,
    FileAccessError,
    RestoreFailedError,
    SchemaTooNewError,
)
from caseapp.storage.backup import back_up
from caseapp.storage.migrate import Migrations
from caseapp.storage.trial import count_people_and_notes, opened_trial, sweep_trial, trial_folder
from caseapp.storage.verification import check_copy
from caseapp.storage.watch import Watch
from tests.builders import MOMENT
from tests.storage.killed_restore import kill_before
from tests.storage.registers import Kept, contents, flip_bit, largest_file


@pytest.fixture
def bundle(kept: Kept) -> Path:
    return back_up(kept.workspace, kept.key, MOMENT).file


def tried(kept: Kept, bundle: Path, watch: Watch | None = None) -> tuple[int, int]:
    with opened_trial(kept.workspace, bundle, kept.key, watch or Watch()) as trial:
        return count_people_and_notes(trial.register, kept.key)


def test_that_a_drill_opens_what_was_backed_up_and_leaves_no_trace(kept: Kept, bundle: Path) -> None:
    kept.harm("UPDATE client SET deleted_at = updated_at")
    before = contents(kept.workspace.folder)
    assert tried(kept, bundle) == (2, 0)
    assert contents(kept.workspace.folder) == before
    assert not trial_folder(kept.workspace).exists()


def test_that_whatever_lies_in_the_folder_meanwhile_is_private_and_encrypted(
    kept: Kept, bundle: Path
) -> None:
    with opened_trial(kept.workspace, bundle, kept.key, Watch()) as trial:
        assert trial.register.parent.stat().st_mode & 0o777 == 0o700
        assert trial.register.stat().st_mode & 0o777 == 0o600
        assert b"SQLite format 3" not in trial.register.read_bytes()
        assert check_copy(trial.register, kept.key).damage is None


def test_that_a_damaged_backup_is_found_out_and_nothing_is_left(kept: Kept, bundle: Path) -> None:
    flip_bit(bundle, bundle.stat().st_size // 2, 3)
    with pytest.raises(BackupDamagedError):
        tried(kept, bundle)
    assert not trial_folder(kept.workspace).exists()


def test_that_a_backup_that_the_present_key_does_not_open_is_found_out(kept: Kept, bundle: Path) -> None:
    with pytest.raises(BackupDamagedError), opened_trial(kept.workspace, bundle, bytes(32), Watch()):
        pass


def test_that_a_backup_of_a_newer_structure_is_not_opened(kept: Kept, bundle: Path) -> None:
    older = Migrations("0001", ())
    with (
        pytest.raises(SchemaTooNewError),
        opened_trial(kept.workspace, bundle, kept.key, Watch(), older),
    ):
        pass


def test_that_a_missing_file_is_named(kept: Kept, tmp_path: Path) -> None:
    with pytest.raises(FileAccessError):
        tried(kept, tmp_path / "gone.caseapp-backup")


def test_that_a_disk_without_room_for_a_drill_changes_nothing(kept: Kept, bundle: Path) -> None:
    with largest_file(100_000), pytest.raises(RestoreFailedError):
        tried(kept, bundle)
    assert not trial_folder(kept.workspace).exists()


def test_that_a_drill_can_be_stopped(kept: Kept, bundle: Path) -> None:
    with pytest.raises(BackupStoppedError):
        tried(kept, bundle, Watch(stop=lambda: True))
    assert not trial_folder(kept.workspace).exists()


def _killed(step: int, kept: Kept, bundle: Path) -> bool:
    """Try the backup in a child that dies before ``step``; False when it came to its end."""
    child = os.fork()
    if child == 0:
        kill_before(step)
        tried(kept, bundle)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


@pytest.mark.slow
def test_that_a_kill_at_any_moment_leaves_the_register_as_it_was_and_only_the_drill_to_sweep(
    kept: Kept, bundle: Path
) -> None:
    before = contents(kept.workspace.folder)
    steps, left, was_killed = 0, 0, True
    while was_killed:
        steps += 1
        was_killed = _killed(steps, kept, bundle)
        left += trial_folder(kept.workspace).exists()
        sweep_trial(kept.workspace)
        assert contents(kept.workspace.folder) == before
    assert steps > 5
    assert left > 2
