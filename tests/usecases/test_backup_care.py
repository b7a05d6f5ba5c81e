"""Backups that look after themselves: when one is made, by whom, and what goes when it is there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import BackupStoppedError, NotAllowedError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.storage.backup import back_up
from caseapp.usecases.backup_care import (
    GetBackups,
    GetLastBackup,
    MadeBackup,
    MakeBackup,
    MakeDailyBackup,
)
from caseapp.usecases.example import ExampleSize, create_example
from caseapp.usecases.executor import Executor
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.safekeeper import Safekeeper
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, open_made


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as workspace:
        add_person(workspace, "Ada")
        yield workspace


def by_hand(opened: OpenWorkspace, executor: Executor | None = None) -> MadeBackup:
    query = MakeBackup(Safekeeper.of(opened), None, lambda *_: None, lambda: False)
    return (executor or opened.executor).ask(query, in_background=True)


def daily(opened: OpenWorkspace, executor: Executor | None = None) -> MadeBackup | None:
    query = MakeDailyBackup(Safekeeper.of(opened), None, lambda *_: None, lambda: False)
    return (executor or opened.executor).ask(query, in_background=True)


def colleague(opened: OpenWorkspace, clock: FixedClock, role: str) -> Executor:
    added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": (role,)}))
    assert isinstance(added.subject, UUID)
    return Executor(opened.register, added.subject, clock)


def test_that_one_is_made_on_the_first_day_and_then_once_a_day(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    assert daily(opened) is not None
    assert daily(opened) is None
    clock.forward(hours=24)
    assert daily(opened) is None
    clock.forward(seconds=1)
    assert daily(opened) is not None


def test_that_one_by_hand_counts_for_the_day(opened: OpenWorkspace) -> None:
    by_hand(opened)
    assert daily(opened) is None


def test_that_a_backup_of_another_register_counts_for_nothing(
    opened: OpenWorkspace, tmp_path: Path, clock: FixedClock
) -> None:
    other = Workspace(tmp_path / "other")
    create_workspace(other, NewOffice("Nachbaramt", "DE", "Frau Lund"), PASSPHRASE, clock, LEAST_ALLOWED)
    with open_workspace(other, PASSPHRASE, clock) as theirs:
        file = by_hand(theirs).file
    opened.workspace.backups.mkdir()
    shutil.copy(file, opened.workspace.backups / file.name)
    assert daily(opened) is not None


def test_that_a_year_of_days_leaves_what_the_rule_keeps(opened: OpenWorkspace, clock: FixedClock) -> None:
    for _ in range(40):
        clock.forward(days=1, seconds=1)
        assert daily(opened) is not None
    found = opened.executor.ask(GetBackups(Safekeeper.of(opened)))
    assert found.last.made_at == clock.now
    assert 8 <= len(found.rows) <= 14
    assert found.size == sum(file.stat().st_size for file in opened.workspace.backups.iterdir())


def test_that_the_age_is_said_only_after_three_days(opened: OpenWorkspace, clock: FixedClock) -> None:
    question = GetLastBackup(Safekeeper.of(opened))
    assert opened.executor.ask(question).made_at is None
    by_hand(opened)
    clock.forward(days=3)
    assert not opened.executor.ask(question).is_late
    clock.forward(seconds=1)
    last = opened.executor.ask(question)
    assert (last.is_late, last.days) == (True, 3)


def test_that_a_backup_from_the_future_does_not_keep_the_day_from_having_one(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    back_up(opened.workspace, opened.key.data_key, clock.now + timedelta(days=300))
    made = daily(opened)
    assert made is not None
    assert made.file.exists()
    assert opened.executor.ask(GetLastBackup(Safekeeper.of(opened))).made_at == clock.now


def test_that_whoever_may_not_keep_the_register_still_has_the_backup_of_the_day(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    stand_in = colleague(opened, clock, "substitute")
    with pytest.raises(NotAllowedError):
        by_hand(opened, stand_in)
    with pytest.raises(NotAllowedError):
        stand_in.ask(GetBackups(Safekeeper.of(opened)))
    assert daily(opened, stand_in) is not None
    assert stand_in.ask(GetLastBackup(Safekeeper.of(opened))).made_at == clock.now


def test_that_a_stopped_backup_removes_nothing(opened: OpenWorkspace, clock: FixedClock) -> None:
    by_hand(opened)
    with pytest.raises(BackupStoppedError):
        opened.executor.ask(MakeBackup(Safekeeper.of(opened), None, lambda *_: None, lambda: True))
    assert len(list(opened.workspace.backups.iterdir())) == 1


def test_that_an_example_needs_no_backup(tmp_path: Path, clock: FixedClock) -> None:
    example = Workspace(tmp_path / "example")
    create_example(example, PASSPHRASE, clock, ExampleSize(clients=3), kdf=LEAST_ALLOWED)
    with open_workspace(example, PASSPHRASE, clock) as opened:
        assert daily(opened) is None
        assert by_hand(opened).file.exists()
