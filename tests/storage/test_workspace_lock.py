"""One writer for each workspace, seen from several processes."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from caseapp.errors import WorkspaceInUseError, WorkspaceMissingError, WorkspaceNotWritableError
from caseapp.storage.workspace_lock import LockHolder, WorkspaceLock, read_holder

NOW = datetime(2026, 11, 20, 8, 30, 15, tzinfo=UTC)
HOLDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from caseapp.errors import WorkspaceInUseError
from caseapp.storage.workspace_lock import WorkspaceLock
try:
    with WorkspaceLock(Path(sys.argv[1]), "anna", datetime(2026, 11, 20, 8, 30, 15, tzinfo=UTC)):
        print("held", flush=True)
        sys.stdin.read()
except WorkspaceInUseError:
    print("refused", flush=True)
    sys.stdin.read()
"""


@contextmanager
def other_process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that takes the lock, says how that went, and ends when its input is closed."""
    command = [sys.executable, "-c", HOLDING, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def end(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait() == 0


def lock_of(folder: Path) -> WorkspaceLock:
    return WorkspaceLock(folder, "bernd", NOW)


def test_that_a_second_process_is_refused_with_the_holder_and_the_time(tmp_path: Path) -> None:
    with other_process(tmp_path) as holder:
        assert said(holder) == "held"
        with pytest.raises(WorkspaceInUseError) as caught:
            lock_of(tmp_path).acquire()
        local = NOW.astimezone().strftime("%Y-%m-%d %H:%M")
        assert caught.value.values == {"holder": "anna", "since": local}
        assert read_holder(tmp_path) == LockHolder(holder.pid, "anna", NOW)


def test_that_the_lock_is_free_again_when_its_holder_ends(tmp_path: Path) -> None:
    with other_process(tmp_path) as holder:
        assert said(holder) == "held"
        end(holder)
    assert read_holder(tmp_path) is None
    with lock_of(tmp_path) as lock:
        assert lock.is_held


def test_that_a_killed_holder_keeps_nobody_out_and_its_note_means_nothing(tmp_path: Path) -> None:
    with other_process(tmp_path) as holder:
        assert said(holder) == "held"
        holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        holder.wait()
    assert (tmp_path / "caseapp.lock.json").exists()
    assert read_holder(tmp_path) is None
    assert not (tmp_path / "caseapp.lock.json").exists()
    with lock_of(tmp_path):
        assert read_holder(tmp_path) == LockHolder(os.getpid(), "bernd", NOW)


def test_that_the_note_of_a_killed_holder_is_replaced_by_the_next(tmp_path: Path) -> None:
    with other_process(tmp_path) as holder:
        assert said(holder) == "held"
        holder.kill()
        holder.wait()
    with lock_of(tmp_path), pytest.raises(WorkspaceInUseError) as caught:
        lock_of(tmp_path).acquire()
    assert caught.value.values["holder"] == "bernd"


def test_that_of_many_processes_at_once_exactly_one_gets_the_lock(tmp_path: Path) -> None:
    with other_process(tmp_path) as one, other_process(tmp_path) as two, other_process(tmp_path) as three:
        assert sorted(said(process) for process in (one, two, three)) == ["held", "refused", "refused"]


def test_that_the_holder_in_this_process_refuses_a_child(tmp_path: Path) -> None:
    with lock_of(tmp_path), other_process(tmp_path) as second:
        assert said(second) == "refused"


def test_that_the_same_process_cannot_take_the_lock_twice(tmp_path: Path) -> None:
    with lock_of(tmp_path), pytest.raises(WorkspaceInUseError), lock_of(tmp_path):
        pass


def test_that_acquiring_a_held_lock_again_needs_only_one_release(tmp_path: Path) -> None:
    lock = lock_of(tmp_path)
    lock.acquire()
    lock.acquire()
    lock.release()
    assert not lock.is_held
    lock.release()
    with lock_of(tmp_path):
        pass


def test_that_the_lock_can_be_released_on_another_thread(tmp_path: Path) -> None:
    lock = lock_of(tmp_path)
    lock.acquire()
    thread = threading.Thread(target=lock.release)
    thread.start()
    thread.join()
    assert not lock.is_held
    with lock_of(tmp_path):
        pass


def test_that_an_error_inside_the_block_gives_the_lock_back(tmp_path: Path) -> None:
    with pytest.raises(KeyError), lock_of(tmp_path):
        raise KeyError
    with lock_of(tmp_path):
        pass


def test_that_the_note_holds_process_user_and_time_and_nothing_else(tmp_path: Path) -> None:
    with lock_of(tmp_path):
        note = json.loads((tmp_path / "caseapp.lock.json").read_bytes())
    assert note == {"pid": os.getpid(), "user": "bernd", "since": "2026-11-20T08:30:15+00:00"}


def test_that_only_the_owner_may_read_the_files_of_the_lock(tmp_path: Path) -> None:
    with lock_of(tmp_path):
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert os.name != "posix" or modes == {"caseapp.lock": 0o600, "caseapp.lock.json": 0o600}


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"pid":1}',
        b'{"pid":"x","user":"a","since":"2026-11-20T08:30:15+00:00"}',
        b'{"pid":1,"user":"a","since":"yesterday"}',
        b'{"pid":1,"user":"a","since":5}',
        b'{"pid":Infinity,"user":"a","since":"2026-11-20"}',
        b'{"pid":1,"user":"a","since":"0001-01-01T00:00:00+23:59"}',
        b"\xff\xfe",
        b"[" * 9_000,
    ],
)
def test_that_an_unreadable_note_leaves_the_holder_unknown_and_the_lock_held(
    tmp_path: Path, note: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nobody is about to write a note that could be read.
    monkeypatch.setattr("caseapp.storage.workspace_lock._GRACE_SECONDS", 0.03)
    with lock_of(tmp_path):
        (tmp_path / "caseapp.lock.json").write_bytes(note)
        assert read_holder(tmp_path) is None
        with pytest.raises(WorkspaceInUseError) as caught:
            lock_of(tmp_path).acquire()
    assert caught.value.values == {"holder": "?", "since": "?"}


def test_that_a_note_without_a_lock_file_means_nothing(tmp_path: Path) -> None:
    (tmp_path / "caseapp.lock.json").write_bytes(b'{"pid":1,"user":"a","since":"2026-11-20T08:30:15+00:00"}')
    assert read_holder(tmp_path) is None
    assert not (tmp_path / "caseapp.lock").exists()


def test_that_a_full_disk_costs_only_the_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_path: Path, _content: bytes) -> None:
        raise OSError

    monkeypatch.setattr("caseapp.storage.workspace_lock.write_atomically", no_room)
    with lock_of(tmp_path) as lock:
        assert lock.is_held
        assert read_holder(tmp_path) is None


def test_that_a_missing_folder_is_said_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceMissingError):
        lock_of(tmp_path / "nowhere").acquire()
    assert list(tmp_path.iterdir()) == []
    assert read_holder(tmp_path / "nowhere") is None


def test_that_a_folder_without_room_for_a_lock_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "caseapp.lock").mkdir()
    with pytest.raises(WorkspaceNotWritableError):
        lock_of(tmp_path).acquire()
