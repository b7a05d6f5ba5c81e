"""Trying the newest backup, and looking into one before it is restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import BackupStoppedError, FileAccessError, NotAllowedError, WrongPassphraseError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.storage.engine import connect
from caseapp.storage.trial import trial_folder
from caseapp.usecases.backup_care import MadeBackup, MakeBackup
from caseapp.usecases.backup_trial import (
    ExamineBackup,
    ExaminedBackup,
    RestoreWish,
    TriedBackup,
    TryBackup,
)
from caseapp.usecases.executor import Executor
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.notes import AddNote
from caseapp.usecases.safekeeper import Safekeeper
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.working_session import begin_work
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import run


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as workspace:
        ada = add_person(workspace, "Ada")
        add_person(workspace, "Bo")
        add_plan(workspace, ada)
        run(workspace, AddNote(ada, {"agreed": "Montag um zehn."}))
        yield workspace


def back_up(opened: OpenWorkspace) -> MadeBackup:
    return opened.executor.ask(MakeBackup(Safekeeper.of(opened), None, lambda *_: None, lambda: False))


def tried(opened: OpenWorkspace, told: list[int] | None = None) -> TriedBackup | None:
    def tell(done: int, _: int) -> None:
        if told is not None:
            told.append(done)

    return opened.executor.ask(TryBackup(Safekeeper.of(opened), tell, lambda: False), in_background=True)


def examined(opened: OpenWorkspace, file: Path, passphrase: str = PASSPHRASE) -> ExaminedBackup:
    wish = RestoreWish(file, passphrase)
    return opened.executor.ask(ExamineBackup(Safekeeper.of(opened), wish, lambda *_: None, lambda: False))


def test_that_without_a_backup_there_is_nothing_to_try(opened: OpenWorkspace) -> None:
    assert tried(opened) is None


def test_that_a_drill_counts_people_and_notes_of_the_backup_and_not_of_today(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    made = back_up(opened)
    add_person(opened, "Cem")
    told: list[int] = []
    found = tried(opened, told)
    assert found == TriedBackup(made.made_at, 2, 1, ())
    assert told == sorted(told)
    assert told[-1] > 900


def test_that_a_drill_finds_what_the_doctor_would_find(opened: OpenWorkspace) -> None:
    connection = connect(opened.workspace.register, opened.key.data_key)
    connection.execute("DROP TRIGGER audit_record_no_update")
    connection.close()
    back_up(opened)
    found = tried(opened)
    assert found is not None
    assert not found.ok
    assert found.wrong == ("guards",)


def test_that_a_drill_that_is_stopped_leaves_nothing(opened: OpenWorkspace) -> None:
    back_up(opened)
    looks = 0

    def stop() -> bool:
        nonlocal looks
        looks += 1
        return looks > 12

    with pytest.raises(BackupStoppedError):
        opened.executor.ask(TryBackup(Safekeeper.of(opened), lambda *_: None, stop))
    assert not trial_folder(opened.workspace).exists()


def test_that_what_a_drill_left_is_swept_when_work_begins_again(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    left = trial_folder(opened.workspace)
    left.mkdir()
    (left / "register.db").write_bytes(b"encrypted")
    opened.close()
    begin_work(opened.workspace, PASSPHRASE, clock).end()
    assert not left.exists()


def test_that_a_backup_is_read_and_its_passphrase_tried_before_anything_is_closed(
    opened: OpenWorkspace,
) -> None:
    made = back_up(opened)
    found = examined(opened, made.file)
    assert (found.made_at, found.office_name, found.is_ours) == (made.made_at, "Beispielamt", True)
    assert found.wish == RestoreWish(made.file, PASSPHRASE)
    assert PASSPHRASE not in repr(found)
    with pytest.raises(WrongPassphraseError):
        examined(opened, made.file, "das war ein anderer Satz")
    with pytest.raises(FileAccessError):
        examined(opened, made.file.with_name("gone"))


def test_that_a_backup_of_another_register_is_named_as_such(
    opened: OpenWorkspace, tmp_path: Path, clock: FixedClock
) -> None:
    other = Workspace(tmp_path / "other")
    create_workspace(other, NewOffice("Nachbaramt", "DE", "Frau Lund"), PASSPHRASE, clock, LEAST_ALLOWED)
    with open_workspace(other, PASSPHRASE, clock) as theirs:
        file = back_up(theirs).file
    found = examined(opened, file)
    assert (found.office_name, found.is_ours) == ("Nachbaramt", False)


def test_that_trying_and_restoring_need_the_right_to_keep_the_register(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    file = back_up(opened).file
    added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("substitute",)}))
    assert isinstance(added.subject, UUID)
    stand_in = Executor(opened.register, added.subject, clock)
    keeper = Safekeeper.of(opened)
    with pytest.raises(NotAllowedError):
        stand_in.ask(TryBackup(keeper, lambda *_: None, lambda: False))
    with pytest.raises(NotAllowedError):
        stand_in.ask(ExamineBackup(keeper, RestoreWish(file, PASSPHRASE), lambda *_: None, lambda: False))
