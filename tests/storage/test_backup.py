"""Backups: made while work goes on, whole or not at all, and noticed when a single bit of them changes."""

from __future__ import annotations

import hashlib
import json
import os
import random
import threading
import tracemalloc
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from caseapp.domain.audit_chain import Anchor
from caseapp.errors import (
    BackupDamagedError,
    BackupFailedError,
    FileAccessError,
    RegisterDamagedError,
    RegisterMissingError,
    SchemaTooNewError,
    VaultMissingError,
)
from caseapp.storage import backup as backup_module
from caseapp.storage.backup import (
    back_up,
    backup_before_upgrade,
    backup_files,
    newest_anchor,
)
from caseapp.storage.bundle import (
    ATTACHMENTS,
    ERASURES,
    REGISTER,
    VAULT,
    Header,
    Heed,
    read_bundle,
    verify_bundle,
    write_bundle,
)
from caseapp.storage.engine import connect
from caseapp.storage.migrate import HEAD
from caseapp.storage.verification import check_copy
from caseapp.storage.watch import Watch
from tests.builders import MOMENT
from tests.storage.registers import Kept, contents, flip_bit, largest_file

ANY = random.Random(20260302)  # noqa: S311 - the same places in every run


@pytest.fixture
def bundle_file(kept: Kept) -> Path:
    return back_up(kept.workspace, kept.key, MOMENT).file


def header_of(kept: Kept) -> Header:
    return back_up(kept.workspace, kept.key, MOMENT).header


def left_over(kept: Kept) -> list[str]:
    return sorted(file.name for file in kept.workspace.backups.glob("*"))


def test_that_a_backup_says_when_and_of_what_it_was_made(kept: Kept) -> None:
    backup = back_up(kept.workspace, kept.key, MOMENT)
    assert backup.file == kept.workspace.backups / "2026-03-02T130000Z.caseapp-backup"
    assert backup.sha256 == hashlib.sha256(backup.file.read_bytes()).hexdigest()
    assert (backup.header.caseapp, backup.header.revision, backup.header.created_at) == (
        "0.1.0",
        HEAD,
        MOMENT,
    )
    assert backup.header.incarnation.bytes == kept.rows("SELECT incarnation FROM register_state")[0][0]
    (newest,) = kept.rows("SELECT seq, hash FROM audit_record ORDER BY seq DESC LIMIT 1")
    assert backup.header.anchor == Anchor(*newest)


def test_that_a_backup_holds_vault_register_erasures_and_attachments(kept: Kept, tmp_path: Path) -> None:
    kept.workspace.erasures.write_text("[]")
    bundle, _ = verify_bundle(back_up(kept.workspace, kept.key, MOMENT).file)
    assert {part.name for part in bundle.header.parts} == {VAULT, REGISTER, ERASURES, ATTACHMENTS}
    assert bundle.read(VAULT) == kept.workspace.vault.read_bytes()
    assert json.loads(bundle.read(ATTACHMENTS)) == []
    bundle.extract(REGISTER, tmp_path / "copy.db")
    assert check_copy(tmp_path / "copy.db", kept.key).damage is None
    copy = connect(tmp_path / "copy.db", kept.key, mode="immutable")
    people = copy.execute("SELECT id, called_name FROM client ORDER BY id").fetchall()
    copy.close()
    assert people == kept.rows("SELECT id, called_name FROM client ORDER BY id")


def test_that_name_and_bytes_of_a_backup_hold_no_word_of_a_person(kept: Kept) -> None:
    kept.harm("UPDATE client SET family_name = 'Quittengelee'")
    file = back_up(kept.workspace, kept.key, MOMENT).file
    assert b"Quittengelee" not in file.read_bytes()
    assert b"SQLite format 3" not in file.read_bytes()


def test_that_a_backup_is_private(bundle_file: Path) -> None:
    assert bundle_file.stat().st_mode & 0o777 == 0o600
    assert bundle_file.parent.stat().st_mode & 0o777 == 0o700


def test_that_a_backup_leaves_the_register_as_it_was(kept: Kept) -> None:
    before = contents(kept.workspace.folder)
    file = back_up(kept.workspace, kept.key, MOMENT).file
    after = contents(kept.workspace.folder)
    assert after.pop(f"backups/{file.name}")
    assert after == before


def test_that_two_backups_of_one_second_are_both_kept(kept: Kept) -> None:
    first, second = (back_up(kept.workspace, kept.key, MOMENT).file for _ in range(2))
    later = back_up(kept.workspace, kept.key, MOMENT + timedelta(seconds=1)).file
    assert backup_files(kept.workspace) == (later, second, first)


def test_that_saving_goes_on_while_a_backup_is_made(kept: Kept) -> None:
    writer = connect(kept.register, kept.key)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE client SET called_name = 'Not yet'")
    bundle, _ = verify_bundle(back_up(kept.workspace, kept.key, MOMENT).file)
    writer.execute("COMMIT")
    writer.close()
    copy = kept.workspace.folder / "copy.db"
    bundle.extract(REGISTER, copy)
    connection = connect(copy, kept.key, mode="immutable")
    assert ("Ada",) in connection.execute("SELECT called_name FROM client").fetchall()
    connection.close()


def test_that_backups_and_saving_do_not_wait_for_each_other(kept: Kept) -> None:
    started, enough = threading.Event(), threading.Event()
    saved: list[int] = []

    def save() -> None:
        writer = connect(kept.register, kept.key)
        while not enough.is_set():
            writer.execute("UPDATE client SET version = version + 1")
            saved.append(1)
            started.set()
        writer.close()

    thread = threading.Thread(target=save)
    thread.start()
    started.wait()
    before = len(saved)
    backups = [back_up(kept.workspace, kept.key, MOMENT) for _ in range(5)]
    during = len(saved) - before
    enough.set()
    thread.join()
    assert during > 0
    assert len({backup.sha256 for backup in backups}) == 5
    assert kept.rows("SELECT max(version) FROM client")[0][0] > len(saved)


def test_that_the_anchor_is_that_of_the_copy_when_work_goes_on(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    (before,) = kept.rows("SELECT seq, hash FROM audit_record ORDER BY seq DESC LIMIT 1")

    def check_late(copy: Path, key: bytes, watch: Watch) -> object:
        kept.harm("DELETE FROM audit_record WHERE seq > 1")
        return check_copy(copy, key, watch)

    monkeypatch.setattr(backup_module, "check_copy", check_late)
    assert header_of(kept).anchor == Anchor(*before)


def test_that_what_waits_in_the_write_ahead_log_is_in_the_backup(kept: Kept) -> None:
    open_elsewhere = connect(kept.register, kept.key)
    open_elsewhere.execute("UPDATE client SET called_name = 'Just saved'")
    bundle, _ = verify_bundle(back_up(kept.workspace, kept.key, MOMENT).file)
    open_elsewhere.close()
    copy = kept.workspace.folder / "copy.db"
    bundle.extract(REGISTER, copy)
    connection = connect(copy, kept.key, mode="immutable")
    assert connection.execute("SELECT DISTINCT called_name FROM client").fetchall() == [("Just saved",)]
    connection.close()


def _bits(size: int, header: int) -> Iterator[tuple[int, int]]:
    """A bit of every byte of the header and of the trailer, and of many places between."""
    for position in (*range(header), *range(size - 65, size)):
        yield position, ANY.randrange(8)
    for _ in range(60):
        yield ANY.randrange(header, size - 65), ANY.randrange(8)


def test_that_one_flipped_bit_anywhere_in_a_bundle_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "small.caseapp-backup"
    header = Header("0.1.0", "0001", MOMENT, uuid4(), Anchor(7, "a" * 64))
    write_bundle(file, header, {VAULT: b"{}", REGISTER: ANY.randbytes(5000)})
    size, start = file.stat().st_size, read_bundle(file).start
    verify_bundle(file)
    for position, bit in _bits(size, start):
        flip_bit(file, position, bit)
        with pytest.raises(BackupDamagedError):
            verify_bundle(file)
        flip_bit(file, position, bit)
    verify_bundle(file)


@pytest.mark.parametrize("size", [0, 1, 20, 100, -1, -66])
def test_that_a_cut_bundle_is_noticed(bundle_file: Path, size: int) -> None:
    content = bundle_file.read_bytes()
    bundle_file.write_bytes(content[:size])
    with pytest.raises(BackupDamagedError):
        verify_bundle(bundle_file)


def test_that_a_bundle_with_something_added_is_noticed(bundle_file: Path) -> None:
    with bundle_file.open("ab") as stream:
        stream.write(b"\n")
    with pytest.raises(BackupDamagedError):
        verify_bundle(bundle_file)


def _with_new_trailer(file: Path, old: bytes, new: bytes) -> None:
    body = file.read_bytes()[:-65].replace(old, new, 1)
    file.write_bytes(body + hashlib.sha256(body).hexdigest().encode() + b"\n")


def test_that_a_bundle_of_a_newer_format_is_refused_with_the_version_it_needs(bundle_file: Path) -> None:
    _with_new_trailer(bundle_file, b"caseapp-backup 1\n", b"caseapp-backup 2\n")
    with pytest.raises(SchemaTooNewError) as caught:
        verify_bundle(bundle_file)
    assert caught.value.values == {"needed": "0.1.0"}


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"revision"', b'"revisiom"'), (b'"size":2', b'"size":3'), (b"caseapp-backup 1", b"caseapp-backup x")],
)
def test_that_a_header_that_does_not_fit_is_damage(bundle_file: Path, old: bytes, new: bytes) -> None:
    _with_new_trailer(bundle_file, old, new)
    with pytest.raises(BackupDamagedError):
        verify_bundle(bundle_file)


def test_that_a_part_is_compared_when_it_is_taken_out(bundle_file: Path, tmp_path: Path) -> None:
    bundle, _ = verify_bundle(bundle_file)
    flip_bit(bundle_file, bundle_file.stat().st_size - 1000, 0)
    with pytest.raises(BackupDamagedError):
        bundle.extract(REGISTER, tmp_path / "copy.db")


def test_that_a_large_bundle_is_never_held_in_memory(tmp_path: Path) -> None:
    large, file = tmp_path / "large", tmp_path / "large.caseapp-backup"
    with large.open("wb") as stream:
        stream.truncate(64 << 20)
    tracemalloc.start()
    write_bundle(file, Header("0.1.0", "0001", MOMENT, uuid4(), Anchor(0, "")), {REGISTER: large})
    bundle, _ = verify_bundle(file)
    bundle.extract(REGISTER, tmp_path / "again")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20
    assert (tmp_path / "again").stat().st_size == 64 << 20


def test_that_a_disk_that_fills_up_leaves_no_half_backup(kept: Kept) -> None:
    for size in (1000, 100_000, kept.register.stat().st_size + 100):
        with largest_file(size), pytest.raises(BackupFailedError):
            back_up(kept.workspace, kept.key, MOMENT)
        assert left_over(kept) == []


def test_that_a_backup_that_does_not_verify_is_not_kept(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    def written_badly(file: Path, heed: Heed) -> object:
        flip_bit(file, file.stat().st_size // 2, 3)
        return verify_bundle(file, heed)

    monkeypatch.setattr(backup_module, "verify_bundle", written_badly)
    with pytest.raises(BackupFailedError):
        back_up(kept.workspace, kept.key, MOMENT)
    assert left_over(kept) == []


def test_that_a_copy_that_does_not_open_is_not_kept(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    def copied_badly(register: Path, key: bytes, copy: Path, _: Watch) -> None:
        copy.write_bytes(register.read_bytes())
        flip_bit(copy, copy.stat().st_size // 2, 3)

    monkeypatch.setattr(backup_module, "copy_register", copied_badly)
    with pytest.raises(BackupFailedError):
        back_up(kept.workspace, kept.key, MOMENT)
    assert left_over(kept) == []


def test_that_a_failed_backup_keeps_the_older_one(kept: Kept, tmp_path: Path) -> None:
    out = tmp_path / "stick.caseapp-backup"
    back_up(kept.workspace, kept.key, MOMENT, out)
    before = out.read_bytes()
    with largest_file(100_000), pytest.raises(BackupFailedError):
        back_up(kept.workspace, kept.key, MOMENT + timedelta(days=1), out)
    assert out.read_bytes() == before
    back_up(kept.workspace, kept.key, MOMENT + timedelta(days=1), out)
    assert read_bundle(out).header.created_at == MOMENT + timedelta(days=1)


def test_that_a_damaged_register_is_named_as_such(kept: Kept) -> None:
    flip_bit(kept.register, kept.register.stat().st_size - 2000, 1)
    with pytest.raises(RegisterDamagedError):
        back_up(kept.workspace, kept.key, MOMENT)
    assert left_over(kept) == []


def test_that_a_register_with_records_that_point_into_the_void_is_named_as_damaged(kept: Kept) -> None:
    kept.harm("DELETE FROM goal_plan")
    with pytest.raises(RegisterDamagedError) as caught:
        back_up(kept.workspace, kept.key, MOMENT)
    assert caught.value.values["where"] == "foreign_keys"
    assert left_over(kept) == []


def test_that_without_a_register_there_is_no_backup(kept: Kept) -> None:
    kept.register.unlink()
    with pytest.raises(RegisterMissingError):
        back_up(kept.workspace, kept.key, MOMENT)
    assert not kept.workspace.backups.exists()


def test_that_without_a_vault_there_is_no_backup(kept: Kept) -> None:
    kept.workspace.vault.unlink()
    with pytest.raises(VaultMissingError):
        back_up(kept.workspace, kept.key, MOMENT)
    assert left_over(kept) == []


@pytest.mark.parametrize(
    "place", ["missing/file", ".", "workspace/register.db", "workspace/vault.json", "letter"]
)
def test_that_a_slip_in_the_name_costs_no_other_file(kept: Kept, tmp_path: Path, place: str) -> None:
    (tmp_path / "letter").write_text("Sehr geehrte Damen und Herren")
    before = contents(tmp_path)
    with pytest.raises(FileAccessError):
        back_up(kept.workspace, kept.key, MOMENT, tmp_path / place)
    assert contents(tmp_path) == before


def test_that_what_a_killed_backup_left_is_swept_when_it_is_old(kept: Kept) -> None:
    old, young = kept.workspace.backups / ".backup-old", kept.workspace.backups / ".backup-young"
    for folder, age in ((old, 25), (young, 1)):
        folder.mkdir(parents=True)
        moment = (MOMENT - timedelta(hours=age)).timestamp()
        os.utime(folder, (moment, moment))
    back_up(kept.workspace, kept.key, MOMENT)
    assert not old.exists()
    assert young.exists()


def test_that_the_backup_before_an_upgrade_needs_no_table_of_today(kept: Kept) -> None:
    kept.harm(
        "DROP TABLE draft",
        "ALTER TABLE office DROP COLUMN hours",
        "UPDATE alembic_version SET version_num = '0000'",
    )
    bundle, _ = verify_bundle(backup_before_upgrade(kept.workspace, kept.key, MOMENT))
    assert bundle.header.revision == "0000"


def test_that_the_newest_readable_backup_of_this_very_register_gives_the_anchor(kept: Kept) -> None:
    assert newest_anchor(kept.workspace, uuid4()) is None
    backup = back_up(kept.workspace, kept.key, MOMENT)
    (kept.workspace.backups / "2030-01-01T000000Z.caseapp-backup").write_bytes(b"caseapp-backup 1\nnothing")
    assert newest_anchor(kept.workspace, backup.header.incarnation) == backup.header.anchor
    assert newest_anchor(kept.workspace, uuid4()) is None
