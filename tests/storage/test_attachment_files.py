"""The files of documents in backups and restores, under the doctor's eye, and when nobody needs them."""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.errors import BackupDamagedError
from caseapp.paths import Workspace
from caseapp.storage.attachment_files import ListedFile, attachment_files, parse_list, sweep_attachments
from caseapp.storage.backup import back_up
from caseapp.storage.bundle import ATTACHMENT_FILES, ATTACHMENTS, read_bundle, verify_bundle, write_bundle
from caseapp.storage.engine import make_engine
from tests.builders import MOMENT
from tests.storage.documents import keep_document
from tests.storage.registers import LATER, Kept, contents, flip_bit, restore

ONE, TWO, THREE = (f"{number:032x}" for number in (1, 2, 3))
BIG = 3 << 20
"""More than the pieces in which a backup is read."""


def documents(kept: Kept) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in kept.workspace.attachments.iterdir()}


@pytest.fixture
def with_documents(kept: Kept) -> Kept:
    keep_document(kept, ONE, b"one" * BIG)
    keep_document(kept, TWO, b"")
    keep_document(kept, THREE, b"three", kept.bo)
    return kept


def test_that_a_backup_brings_documents_back(with_documents: Kept) -> None:
    kept, before = with_documents, documents(with_documents)
    bundle, _ = verify_bundle(back_up(kept.workspace, kept.key, MOMENT).file)
    assert [entry["name"] for entry in json.loads(bundle.read(ATTACHMENTS))] == [ONE, TWO, THREE]
    (kept.workspace.attachments / ONE).write_bytes(b"damaged")
    (kept.workspace.attachments / THREE).unlink()
    restored = restore(kept, bundle.path)
    assert documents(kept) == before
    assert (kept.workspace.attachments / ONE).stat().st_mode & 0o777 == 0o600
    assert restored.set_aside
    assert (restored.set_aside / "attachments" / ONE).read_bytes() == b"damaged"


def test_that_a_backup_brings_documents_to_another_laptop(with_documents: Kept, tmp_path: Path) -> None:
    file = back_up(with_documents.workspace, with_documents.key, MOMENT).file
    other = replace(with_documents, workspace=Workspace(tmp_path / "other"))
    other.workspace.folder.mkdir()
    restore(other, file)
    assert documents(other) == documents(with_documents)


def test_that_documents_without_a_row_are_in_no_backup(with_documents: Kept) -> None:
    stray = with_documents.workspace.attachments / f"{9:032x}"
    stray.write_bytes(b"stray")
    bundle = read_bundle(back_up(with_documents.workspace, with_documents.key, MOMENT).file)
    assert stray.name not in [file.name for file in parse_list(bundle.read(ATTACHMENTS))]


def test_that_a_document_on_another_laptop_keeps_no_backup_from_being_made(with_documents: Kept) -> None:
    (with_documents.workspace.attachments / ONE).unlink()
    file = back_up(with_documents.workspace, with_documents.key, MOMENT).file
    restore(with_documents, file)
    assert documents(with_documents).keys() == {TWO, THREE}


def test_that_a_name_that_leads_elsewhere_is_not_followed(with_documents: Kept) -> None:
    with_documents.harm(f"UPDATE attachment SET file_name = '../vault.json' WHERE file_name = '{ONE}'")  # noqa: S608 - our own
    bundle = read_bundle(back_up(with_documents.workspace, with_documents.key, MOMENT).file)
    assert [file.name for file in parse_list(bundle.read(ATTACHMENTS))] == [TWO, THREE]


def test_that_the_documents_of_people_who_were_erased_stay_away(with_documents: Kept) -> None:
    kept = with_documents
    file = back_up(kept.workspace, kept.key, MOMENT).file
    erasure = {"client_id": str(kept.bo), "on": "2026-03-02", "reason": "request"}
    kept.workspace.erasures.write_text(json.dumps([erasure]))
    assert restore(kept, file).erased_again == 1
    assert documents(kept).keys() == {ONE, TWO}


def test_that_a_backup_without_documents_sets_todays_aside(kept: Kept) -> None:
    file = back_up(kept.workspace, kept.key, MOMENT).file
    keep_document(kept, ONE, b"one")
    restored = restore(kept, file)
    assert documents(kept) == {}
    assert restored.set_aside
    assert contents(restored.set_aside / "attachments").keys() == {ONE}


def test_that_a_bit_changed_in_a_document_makes_the_backup_damaged(with_documents: Kept) -> None:
    kept, before = with_documents, documents(with_documents)
    file = back_up(kept.workspace, kept.key, MOMENT).file
    flip_bit(file, file.stat().st_size - 100, 2)
    with pytest.raises(BackupDamagedError):
        restore(kept, file)
    assert documents(kept) == before


@pytest.mark.parametrize(
    "content",
    [b"7", b"[1]", b'[{"name":"../x","size":1}]', b'[{"name":"' + ONE.encode() + b'","size":-1}]', b"no"],
)
def test_that_a_list_that_is_none_makes_the_backup_damaged(content: bytes) -> None:
    with pytest.raises(BackupDamagedError):
        parse_list(content)


@pytest.mark.parametrize("sizes", [(1, 2), (5, 6), (3, 3, 3), ()])
def test_that_files_that_do_not_fill_their_part_are_refused(
    with_documents: Kept, tmp_path: Path, sizes: tuple[int, ...]
) -> None:
    header = back_up(with_documents.workspace, with_documents.key, MOMENT).header
    (tmp_path / "a").write_bytes(b"aaa")
    (tmp_path / "b").write_bytes(b"bbbbb")
    write_bundle(tmp_path / "made", header, {ATTACHMENT_FILES: (tmp_path / "a", tmp_path / "b")})
    bundle = read_bundle(tmp_path / "made")
    with pytest.raises(BackupDamagedError):
        bundle.unpack(ATTACHMENT_FILES, [(tmp_path / f"out{n}", size) for n, size in enumerate(sizes)])
    bundle.unpack(ATTACHMENT_FILES, [(tmp_path / "one", 3), (None, 5)])
    assert (tmp_path / "one").read_bytes() == b"aaa"


def test_that_the_list_says_what_lies_there() -> None:
    assert parse_list(b'[{"name":"' + ONE.encode() + b'","size":7}]') == (ListedFile(ONE, 7),)


def checked(kept: Kept) -> tuple[bool, str]:
    engine = make_engine(kept.register, kept.key, writes=False, mode="immutable")
    try:
        with engine.connect() as connection:
            return attachment_files(kept.workspace.attachments)(connection)
    finally:
        engine.dispose()


def test_that_the_doctor_counts_missing_and_damaged_documents(with_documents: Kept) -> None:
    assert checked(with_documents) == (True, "3 documents")
    (with_documents.workspace.attachments / ONE).write_bytes(b"damaged")
    assert checked(with_documents) == (False, "3 documents, 1 damaged")
    (with_documents.workspace.attachments / TWO).unlink()
    assert checked(with_documents) == (False, "3 documents, 1 not here, 1 damaged")
    (with_documents.workspace.attachments / ONE).unlink()
    assert checked(with_documents) == (False, "3 documents, 2 not here")


def test_that_a_document_on_another_laptop_is_no_fault_with_an_office_server(with_documents: Kept) -> None:
    (with_documents.workspace.attachments / ONE).unlink()
    with_documents.harm("UPDATE register_state SET is_synced = 1")
    assert checked(with_documents) == (True, "3 documents, 1 not here")


def test_that_backups_of_a_later_day_hold_the_documents_of_then(with_documents: Kept) -> None:
    kept = with_documents
    back_up(kept.workspace, kept.key, MOMENT)
    keep_document(kept, f"{4:032x}", b"four")
    later = read_bundle(back_up(kept.workspace, kept.key, LATER).file)
    assert len(parse_list(later.read(ATTACHMENTS))) == 4


def test_that_large_documents_are_never_held_in_memory(kept: Kept, tmp_path: Path) -> None:
    header = back_up(kept.workspace, kept.key, MOMENT).header
    large, file = tmp_path / ONE, tmp_path / "large.caseapp-backup"
    with large.open("wb") as stream:
        stream.truncate(32 << 20)
    tracemalloc.start()
    write_bundle(file, header, {ATTACHMENT_FILES: (large, large)})
    bundle, _ = verify_bundle(file)
    bundle.unpack(ATTACHMENT_FILES, [(None, 32 << 20), (tmp_path / "again", 32 << 20)])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20
    assert (tmp_path / "again").stat().st_size == 32 << 20


@pytest.mark.parametrize("is_synced", [False, True])
def test_that_with_an_office_server_a_file_waits_for_its_case_to_come_back(
    with_documents: Kept, is_synced: bool
) -> None:
    with_documents.harm(
        f"DELETE FROM attachment WHERE file_name = '{ONE}'",  # noqa: S608 - our own values
        f"UPDATE register_state SET is_synced = {int(is_synced)}",  # noqa: S608 - our own values
    )
    folder = with_documents.workspace.attachments
    (folder / ".sealing-half").write_bytes(b"half")
    engine = make_engine(with_documents.register, with_documents.key, writes=False)
    with engine.connect() as connection:
        for after in (timedelta(hours=20), timedelta(days=2)):
            sweep_attachments(folder, connection, datetime.now(UTC) + after)
    engine.dispose()
    assert documents(with_documents).keys() == {TWO, THREE} | ({ONE} if is_synced else set())
