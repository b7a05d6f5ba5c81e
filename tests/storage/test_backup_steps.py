"""A backup step by step: one moment whatever is saved meanwhile, how far it is, and stopped at any step."""

from __future__ import annotations

import pytest

from caseapp.errors import BackupStoppedError
from caseapp.storage import backup as backup_module
from caseapp.storage.backup import back_up, copy_register
from caseapp.storage.engine import connect
from caseapp.storage.verification import check_copy
from caseapp.storage.watch import WHOLE, Watch
from tests.builders import MOMENT
from tests.storage.registers import Kept


def test_that_all_steps_of_the_copying_see_one_moment_and_saving_never_starts_it_again(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "_PAGES_AT_A_TIME", 5)
    writer = connect(kept.register, kept.key)
    people = kept.rows("SELECT id, version FROM client ORDER BY id")
    told: list[int] = []

    def save(done: int, _: int) -> None:
        told.append(done)
        writer.execute("UPDATE client SET version = version + 1")

    copy = kept.workspace.folder / "copy.db"
    copy_register(kept.register, kept.key, copy, Watch(save))
    writer.close()
    assert len(told) > 5
    assert told == sorted(told)
    assert told[-1] == WHOLE
    assert check_copy(copy, kept.key).damage is None
    connection = connect(copy, kept.key, mode="immutable")
    assert connection.execute("SELECT id, version FROM client ORDER BY id").fetchall() == people
    connection.close()


def test_that_a_backup_says_how_far_it_is_up_to_the_whole(kept: Kept) -> None:
    told: list[tuple[int, int]] = []
    back_up(kept.workspace, kept.key, MOMENT, watch=Watch(lambda done, total: told.append((done, total))))
    assert told == sorted(told)
    assert told[-1] == (WHOLE, WHOLE)


def test_that_a_backup_can_be_stopped_at_any_step_and_leaves_nothing(kept: Kept) -> None:
    looks, enough = 0, 0

    def stop() -> bool:
        nonlocal looks
        looks += 1
        return looks > enough

    stopped = True
    while stopped:
        looks, enough = 0, enough + 3
        try:
            back_up(kept.workspace, kept.key, MOMENT, watch=Watch(stop=stop))
            stopped = False
        except BackupStoppedError:
            assert list(kept.workspace.backups.iterdir()) == []
    assert enough > 10
    assert len(list(kept.workspace.backups.iterdir())) == 1
