"""The folder with backups: ours and those of others, and clearing out that is cut off at any moment."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.security.vault_file import parse_vault
from caseapp.storage.backup import back_up
from caseapp.storage.backup_shelf import clear_out, shelved
from caseapp.storage.bundle import verify_bundle
from tests.builders import MOMENT
from tests.storage.killed_restore import kill_before
from tests.storage.registers import Kept

LONG_AGO = MOMENT - timedelta(days=800)


def ours(kept: Kept) -> Callable[[bytes], bool]:
    vault_id = parse_vault(kept.workspace.vault.read_bytes()).id
    return lambda content: parse_vault(content).id == vault_id


@pytest.fixture
def full(kept: Kept) -> Kept:
    """Ten backups of one long gone day; of those the rule keeps one."""
    for number in range(10):
        back_up(kept.workspace, kept.key, LONG_AGO + timedelta(minutes=number))
    return kept


def test_that_clearing_out_removes_what_the_rule_does_not_keep(full: Kept) -> None:
    made = back_up(full.workspace, full.key, MOMENT).file
    assert clear_out(full.workspace.backups, made, ours(full), MOMENT) == 9
    left = [backup.made_at for backup in shelved(full.workspace.backups, ours(full))]
    assert left == [MOMENT, LONG_AGO + timedelta(minutes=9)]


def test_that_clearing_out_touches_nothing_that_was_not_made_here(full: Kept) -> None:
    folder = full.workspace.backups
    first = sorted(folder.iterdir())[0]
    others = [
        shutil.copy(first, folder / "before the holidays.caseapp-backup"),
        shutil.copy(first, folder / "2020-01-01T080000Z.caseapp-backup"),
        shutil.copy(first, folder / f"{first.name}.old"),
    ]
    (folder / "letter.caseapp-backup").write_bytes(b"Dear all")
    (folder / "set-aside-2020").mkdir()
    made = back_up(full.workspace, full.key, MOMENT).file
    clear_out(folder, made, ours(full), MOMENT)
    assert all(Path(other).exists() for other in others)
    assert (folder / "letter.caseapp-backup").exists()
    assert (folder / "set-aside-2020").exists()


def test_that_backups_of_another_register_are_neither_counted_nor_removed(full: Kept) -> None:
    made = back_up(full.workspace, full.key, MOMENT).file
    before = sorted(full.workspace.backups.iterdir())
    assert shelved(full.workspace.backups, lambda _: False) == ()
    assert clear_out(full.workspace.backups, made, lambda _: False, MOMENT) == 0
    assert sorted(full.workspace.backups.iterdir()) == before


def test_that_a_backup_that_was_cut_short_is_not_taken_for_a_good_one(full: Kept) -> None:
    newest, *_ = shelved(full.workspace.backups, ours(full))
    os.truncate(newest.file, newest.size - 1)
    assert newest.file not in [backup.file for backup in shelved(full.workspace.backups, ours(full))]


def test_that_nothing_is_shelved_where_there_is_no_folder(kept: Kept) -> None:
    assert shelved(kept.workspace.backups, ours(kept)) == ()


def _killed(step: int, kept: Kept) -> bool:
    """Back up and clear out in a child that dies before ``step``; False when it came to its end."""
    child = os.fork()
    if child == 0:
        kill_before(step)
        made = back_up(kept.workspace, kept.key, MOMENT).file
        clear_out(kept.workspace.backups, made, ours(kept), MOMENT)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


@pytest.mark.slow
def test_that_a_kill_at_any_moment_leaves_every_backup_that_the_rule_keeps_whole(
    full: Kept, tmp_path: Path
) -> None:
    original, steps, was_killed = full.workspace.folder, 0, True
    saved = tmp_path / "saved"
    shutil.copytree(original, saved)
    while was_killed:
        steps += 1
        shutil.rmtree(original)
        shutil.copytree(saved, original)
        was_killed = _killed(steps, full)
        left = shelved(full.workspace.backups, ours(full))
        assert left[-1].made_at <= LONG_AGO + timedelta(minutes=9)
        for backup in (left[0], left[-1]):
            verify_bundle(backup.file)
        if len(left) < 10:
            assert left[0].made_at == MOMENT, "an old one went before the new one was there"
    assert steps > 20
    assert len(left) == 2
