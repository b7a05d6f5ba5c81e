"""The doctor: a sound register passes, every harm is named, and looking changes nothing."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.storage.backup import back_up
from caseapp.storage.checks import GUARDS, NOT_CHECKED, Check
from caseapp.storage.engine import connect, make_engine
from caseapp.storage.search import SearchIndex
from caseapp.storage.search_checks import rebuild_search
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.safekeeping import CHECK_TITLES, FINDABLE, checked_up
from tests.architecture.sources import ROOT
from tests.builders import MOMENT
from tests.storage.registers import Kept, contents, flip_bit

PAGE = 4096


def checks(kept: Kept) -> tuple[Check, ...]:
    return checked_up(kept.workspace, kept.key, Check("vault_readable", ok=True)).checks


def failing(kept: Kept) -> set[str]:
    return {check.name for check in checks(kept) if not check.ok}


def detail(kept: Kept, name: str) -> str:
    return next(check.detail for check in checks(kept) if check.name == name)


def test_that_a_sound_register_passes_every_check(kept: Kept) -> None:
    assert failing(kept) == set()
    assert {check.name for check in checks(kept)} == set(CHECK_TITLES)


def test_that_the_doctor_changes_not_a_byte_and_no_time(kept: Kept) -> None:
    back_up(kept.workspace, kept.key, MOMENT)
    with WorkspaceLock(kept.workspace.folder, "Frau Beispiel", MOMENT):
        pass
    folders = [kept.workspace.folder, kept.workspace.backups]
    before, times = contents(kept.workspace.folder), [folder.stat().st_mtime_ns for folder in folders]
    checks(kept)
    assert contents(kept.workspace.folder) == before
    assert [folder.stat().st_mtime_ns for folder in folders] == times


def test_that_the_doctor_works_while_the_register_is_open(kept: Kept) -> None:
    with WorkspaceLock(kept.workspace.folder, "Frau Beispiel", MOMENT), ExitStack() as after:
        writer = connect(kept.register, kept.key)
        after.callback(writer.close)
        assert failing(kept) == set()
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE client SET version = version + 1")
        assert failing(kept) == set()
        writer.execute("COMMIT")
        assert failing(kept) == set()
        assert detail(kept, "write_ahead_log") == "open"


def _places(register: Path, free: list[int]) -> Iterator[tuple[int, int]]:
    """Bits on the first page, on free pages and on pages anywhere: contents, vector and seal of each."""
    anywhere = random.Random(20260302)  # noqa: S311 - the same places in every run
    pages = register.stat().st_size // PAGE
    for number in (1, 1, 1, *free, *(anywhere.randrange(1, pages + 1) for _ in range(12))):
        for start, end in ((0, 16), (16, PAGE - 80), (PAGE - 80, PAGE - 64), (PAGE - 64, PAGE)):
            yield (number - 1) * PAGE + anywhere.randrange(start, end), anywhere.randrange(8)


def test_that_one_flipped_bit_anywhere_in_the_register_is_noticed(kept: Kept) -> None:
    kept.harm(
        "CREATE TABLE much (text TEXT) STRICT",
        "INSERT INTO much VALUES (hex(zeroblob(20000)))",
        "DROP TABLE much",
    )
    (free_pages,) = kept.rows("PRAGMA freelist_count")[0]
    assert free_pages > 5
    last = kept.register.stat().st_size // PAGE
    places = list(_places(kept.register, [last, last - 1, last - 2]))
    assert failing(kept) == set()
    for position, bit in places:
        flip_bit(kept.register, position, bit)
        assert failing(kept) & {"register_opens", "page_seals"}, position
        flip_bit(kept.register, position, bit)
    assert failing(kept) == set()


def test_that_the_doctor_knows_every_trigger_of_a_new_register(kept: Kept) -> None:
    assert {row[0] for row in kept.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")} == GUARDS


def test_that_damage_names_its_page(kept: Kept) -> None:
    flip_bit(kept.register, 7 * PAGE + 100, 3)
    assert "page 8" in detail(kept, "page_seals")


@pytest.mark.parametrize("size", [-PAGE, -1, -PAGE * 10 - 17])
def test_that_a_cut_register_is_noticed(kept: Kept, size: int) -> None:
    kept.register.write_bytes(kept.register.read_bytes()[:size])
    assert failing(kept)


def test_that_something_added_to_the_register_is_noticed(kept: Kept) -> None:
    with kept.register.open("ab") as stream:
        stream.write(b"\n")
    assert "whole_pages" in failing(kept)


SWAP = (
    "UPDATE search_entry SET record_id = "
    "(SELECT record_id FROM search_entry AS other WHERE other.rowid <> search_entry.rowid)"
)
DOUBLE = (
    "INSERT INTO search_entry SELECT 5, kind, record_id, client_id, author, visibility, exact, loose "
    "FROM search_entry LIMIT 1"
)
LOSE_ENTRY = "DELETE FROM search_entry WHERE rowid = (SELECT max(rowid) FROM search_entry)"
OTHER_WORDS = "UPDATE plan_version SET body = replace(body, 'Chor', 'Bett')"
OTHER_CASE = "UPDATE plan_answer SET client_id = (SELECT id FROM client WHERE called_name = 'Bo')"
REMOVE = "UPDATE client SET deleted_at = '2026-03-02T13:00:00.000000Z'"
RENAME = "UPDATE client SET called_name = 'Eve' WHERE called_name = 'Ada'"
NO_TRIGGER = "DROP TRIGGER search_entry_changed"
NO_GUARD = "DROP TRIGGER plan_version_no_update"
KEEP_ERASING = (
    "CREATE TRIGGER again AFTER UPDATE ON register_state WHEN new.erasing = 0 "
    "BEGIN UPDATE register_state SET erasing = 1; END"
)

HARMS = {
    "another program": (["PRAGMA application_id=1"], "application_id"),
    "an older structure": (["UPDATE alembic_version SET version_num = '0000'"], "revision"),
    "a lost plan": (["DELETE FROM goal_plan"], "foreign_keys"),
    "a changed audit record": (["UPDATE audit_record SET action = 'x' WHERE seq = 2"], "audit_chain"),
    "a lost audit record": (["DELETE FROM audit_record WHERE seq = 2"], "audit_chain"),
    "changed words of an agreement": ([OTHER_WORDS], "plan_versions"),
    "a lost version": (["DELETE FROM plan_version WHERE number = 1"], "plan_versions"),
    "another number": (["UPDATE plan_version SET number = 3 WHERE number = 2"], "plan_versions"),
    "a lost link": (["UPDATE plan_version SET previous_sha256 = NULL"], "plan_versions"),
    "a body that is no JSON": (["UPDATE plan_version SET body = '{'"], "plan_versions"),
    "a lost answer": (["DELETE FROM plan_answer WHERE rowid = 1"], "plan_answers"),
    "an answer in another case": ([OTHER_CASE], "plan_answers"),
    "answers without versions": (["UPDATE plan_answer SET plan_version_id = zeroblob(16)"], "plan_answers"),
    "a lost entry": ([LOSE_ENTRY], "search_entries"),
    "a doubled entry": ([DOUBLE], "search_entries"),
    "an entry of somebody removed": ([REMOVE], "search_entries"),
    "swapped entries": ([SWAP], "search_samples"),
    "another name": ([RENAME], "search_samples"),
    "words not indexed": ([NO_TRIGGER, "UPDATE search_entry SET exact = exact || ' more'"], "search_index"),
    "a broken index": (["DELETE FROM search_index_data WHERE id > 10"], "search_index"),
    "a lost guard": ([NO_GUARD], "guards"),
    "a short id": (["UPDATE client SET responsible_id = x'00'"], "field_values"),
    "a day that is none": (["UPDATE client SET birth_date = '2026-02-30'"], "field_values"),
    "a moment without its form": (["UPDATE goal SET updated_at = '2026-03-02'"], "field_values"),
    "text for JSON": (["UPDATE staff SET roles = 'all'"], "field_values"),
    "a person in another case": (["UPDATE client SET client_id = zeroblob(16)"], "field_values"),
    "a forgotten erasing": ([KEEP_ERASING], "field_values"),
}


@pytest.mark.parametrize(("statements", "name"), HARMS.values(), ids=HARMS.keys())
def test_that_each_harm_fails_its_check(kept: Kept, statements: list[str], name: str) -> None:
    kept.harm(*statements)
    assert name in failing(kept)


@pytest.mark.parametrize(("statements", "name"), HARMS.values(), ids=HARMS.keys())
def test_that_no_finding_says_a_word_of_a_person(kept: Kept, statements: list[str], name: str) -> None:
    kept.harm(*statements)
    said = " ".join(check.detail for check in checks(kept)).casefold()
    for word in ("ada", "beispiel", "chor", "2026-02-30", str(kept.ada), kept.ada.hex):
        assert word not in said.replace("2026-03-02", "")


def test_that_what_builds_on_something_broken_is_said_not_to_be_checked(kept: Kept) -> None:
    kept.harm("UPDATE alembic_version SET version_num = '0000'")
    assert detail(kept, "search_samples") == NOT_CHECKED
    kept.register.write_bytes(b"")
    assert detail(kept, "register_opens") == "register_missing"
    assert detail(kept, "page_seals") == NOT_CHECKED


def test_that_a_cut_tail_of_the_audit_is_noticed_by_the_newest_backup(kept: Kept) -> None:
    back_up(kept.workspace, kept.key, MOMENT)
    kept.harm("DELETE FROM audit_record WHERE seq = (SELECT max(seq) FROM audit_record)")
    assert "audit_chain" in failing(kept)


def test_that_a_damaged_newest_backup_is_noticed(kept: Kept) -> None:
    assert detail(kept, "newest_backup") == "none"
    file = back_up(kept.workspace, kept.key, MOMENT).file
    assert detail(kept, "newest_backup") == file.name
    flip_bit(file, 3000, 1)
    assert failing(kept) == {"newest_backup"}
    assert detail(kept, "newest_backup") == "backup_damaged"


def test_that_a_folder_open_to_others_is_noticed(kept: Kept) -> None:
    kept.workspace.folder.chmod(0o755)
    assert failing(kept) == {"folder_private"}
    assert detail(kept, "folder_private") == "0755"


def test_that_an_unfinished_restore_is_noticed(kept: Kept) -> None:
    (kept.workspace.folder / "restoring").mkdir()
    assert failing(kept) == {"restore_finished"}


KILLED = """
import os, signal, sys
from pathlib import Path
from caseapp.storage.engine import connect
connection = connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
connection.execute("UPDATE client SET version = version + 1")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_that_a_log_that_a_crash_left_is_noticed_and_left_alone(kept: Kept) -> None:
    command = [sys.executable, "-c", KILLED, str(kept.register), kept.key.hex()]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    before = contents(kept.workspace.folder)
    assert failing(kept) == {"write_ahead_log"}
    after = contents(kept.workspace.folder)
    # The shared memory is no data: every opening makes it anew.
    assert before.pop("register.db-shm")
    assert after.pop("register.db-shm")
    assert after == before


@pytest.mark.parametrize(
    "statements",
    [
        [SWAP],
        ["DELETE FROM search_index_data WHERE id > 10"],
        ["DELETE FROM search_entry"],
        [RENAME],
    ],
)
def test_that_a_broken_search_is_made_anew(kept: Kept, statements: list[str]) -> None:
    kept.harm(*statements)
    assert failing(kept)
    triggers = kept.rows("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    engine = make_engine(kept.register, kept.key, writes=True)
    with engine.begin() as connection:
        numbers = iter(range(100))
        index = SearchIndex(connection, lambda: next(numbers))
        assert rebuild_search(connection, FINDABLE, index) == 2
    engine.dispose()
    assert failing(kept) == set()
    assert kept.rows("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name") == triggers


def test_that_two_people_who_draw_the_same_number_both_get_an_entry(kept: Kept) -> None:
    numbers = iter([7, 7, 8])
    engine = make_engine(kept.register, kept.key, writes=True)
    with engine.begin() as connection:
        assert rebuild_search(connection, FINDABLE, SearchIndex(connection, lambda: next(numbers))) == 2
    engine.dispose()
    assert failing(kept) == set()
    assert {UUID(bytes=row[0]) for row in kept.rows("SELECT record_id FROM search_entry")} == {
        kept.ada,
        kept.bo,
    }
