"""A second place for backups: tried before it is believed, and a copy that is whole or not there."""

from __future__ import annotations

import errno
import os
import signal
import stat
from pathlib import Path

import pytest

from caseapp.errors import BackupFailedError, BackupStoppedError
from caseapp.storage import backup_place
from caseapp.storage.backup import back_up
from caseapp.storage.backup_place import (
    INSIDE,
    MISSING,
    NO_FOLDER,
    NO_RENAME,
    NO_RIGHTS,
    NO_ROOM,
    NO_SYNC,
    NOT_WRITABLE,
    SAME_DEVICE,
    SYNCED,
    PlaceFindings,
    check_place,
    copy_backup,
)
from caseapp.storage.bundle import verify_bundle
from caseapp.storage.watch import ByteCount, Watch
from tests.builders import MOMENT
from tests.storage.killed_restore import kill_before
from tests.storage.registers import Kept, flip_bit

MEMORY = Path("/dev/shm")  # noqa: S108 - a file system of its own on every Linux


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def bundle(kept: Kept) -> Path:
    return back_up(kept.workspace, kept.key, MOMENT).file


def found(kept: Kept, folder: Path, needed: int = 1) -> PlaceFindings:
    return check_place(folder, kept.workspace, needed)


def test_that_a_folder_on_the_same_disk_can_be_used_with_a_warning(kept: Kept, stick: Path) -> None:
    assert found(kept, stick) == PlaceFindings((), (SAME_DEVICE,))
    assert list(stick.iterdir()) == []


def test_that_a_folder_on_another_device_gets_no_such_warning(kept: Kept) -> None:
    assert found(kept, MEMORY) == PlaceFindings()


def test_that_a_place_that_cannot_be_used_is_said_to_be_what_it_is(kept: Kept, stick: Path) -> None:
    (stick / "file").write_text("letter")
    for folder, problem in (
        (stick / "gone", MISSING),
        (stick / "file", NO_FOLDER),
        (kept.workspace.folder, INSIDE),
        (kept.workspace.folder / "attachments", MISSING),
        (Path("/proc"), NOT_WRITABLE),
    ):
        assert found(kept, folder).problems == (problem,)
    kept.workspace.backups.mkdir()
    (stick / "link").symlink_to(kept.workspace.backups)
    assert found(kept, stick / "link").problems == (INSIDE,)


def test_that_a_place_without_room_for_the_register_is_refused(kept: Kept, stick: Path) -> None:
    assert found(kept, stick, 1 << 60).problems == (NO_ROOM,)


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Amt", "Nextcloud", "My Google Drive"])
def test_that_a_folder_that_is_copied_to_the_internet_is_hinted_at(
    kept: Kept, stick: Path, name: str
) -> None:
    folder = stick / name / "backups"
    folder.mkdir(parents=True)
    assert found(kept, folder) == PlaceFindings((), (SAME_DEVICE, SYNCED))


def _unknown(*_: object) -> None:
    raise OSError(errno.EINVAL, "not known here")


def test_that_a_file_system_that_does_not_know_what_is_asked_is_described(
    kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(backup_place, "durable", _unknown)
        assert found(kept, stick).warnings == (SAME_DEVICE, NO_SYNC)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "chmod", lambda *_: None)
        assert found(kept, stick).warnings == (SAME_DEVICE, NO_RIGHTS)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", _unknown)
        assert found(kept, stick).warnings == (SAME_DEVICE, NO_RENAME)


def test_that_a_disk_that_is_full_or_broken_is_no_file_system_with_a_weakness(
    kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(number: int) -> None:
        raise OSError(number, "at the disk")

    for number, problem in ((errno.ENOSPC, NO_ROOM), (errno.EROFS, NOT_WRITABLE)):
        monkeypatch.setattr(backup_place, "durable", lambda _, number=number: fail(number))
        assert found(kept, stick).problems == (problem,)


def test_that_a_copy_is_the_same_private_and_named_alike(bundle: Path, stick: Path) -> None:
    copy = copy_backup(bundle, stick, Watch())
    assert copy == stick / bundle.name
    assert copy.read_bytes() == bundle.read_bytes()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert list(stick.iterdir()) == [copy]


def test_that_another_laptops_backup_of_the_same_second_is_not_written_over(
    bundle: Path, stick: Path
) -> None:
    (stick / bundle.name).write_bytes(b"another laptop's")
    copy = copy_backup(bundle, stick, Watch())
    assert copy.name == bundle.name.replace("Z.", "Z-2.")
    assert (stick / bundle.name).read_bytes() == b"another laptop's"


def test_that_a_stick_that_writes_badly_gets_no_copy(
    bundle: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    truly = backup_place._copy

    def badly(file: Path, copy: Path, count: ByteCount) -> None:
        truly(file, copy, count)
        flip_bit(copy, copy.stat().st_size // 2, 3)

    monkeypatch.setattr(backup_place, "_copy", badly)
    with pytest.raises(BackupFailedError):
        copy_backup(bundle, stick, Watch())
    assert list(stick.iterdir()) == []


def test_that_copying_can_be_stopped(bundle: Path, stick: Path) -> None:
    with pytest.raises(BackupStoppedError):
        copy_backup(bundle, stick, Watch(stop=lambda: True))
    assert list(stick.iterdir()) == []


@pytest.mark.slow
def test_that_a_kill_at_any_moment_leaves_a_whole_copy_or_none(bundle: Path, stick: Path) -> None:
    steps, whole, was_killed = 0, 0, True
    while was_killed:
        steps += 1
        child = os.fork()
        if child == 0:
            kill_before(steps)
            copy_backup(bundle, stick, Watch())
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        for copy in stick.glob("*.caseapp-backup"):
            verify_bundle(copy)
            copy.unlink()
            whole += 1
    assert steps > 5
    assert whole >= 1
