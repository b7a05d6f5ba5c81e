"""The register's file: made, opened in a fixed order, closed without traces; and the names of its faults."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from caseapp.errors import (
    CaseAppError,
    DiskFaultError,
    DiskFullError,
    RegisterBusyError,
    RegisterDamagedError,
    RegisterMissingError,
    RegisterReadOnlyError,
    SchemaTooNewError,
)
from caseapp.storage.engine import connect, make_engine
from caseapp.storage.faults import our_errors
from caseapp.storage.register import Register, create_register, open_register
from tests.storage.registers import Kept, largest_file

CANARY = "Quittengelee"


def no_backup() -> Path:
    raise AssertionError("no backup was expected")


def reopened(kept: Kept, *, busy_milliseconds: int = 5000) -> Register:
    return open_register(kept.register, kept.key, no_backup, busy_milliseconds=busy_milliseconds)


def write_draft(connection: Connection, number: int, text: str = "{}") -> None:
    connection.exec_driver_sql(
        "INSERT INTO draft VALUES (?, 'note', NULL, NULL, ?, '{}', ?, '2026-03-02T13:00:00.000000Z')",
        (number.to_bytes(16, "big"), bytes(16), text),
    )


def saving(register: Register, number: int, text: str = "{}") -> None:
    with our_errors(register.path), register.writing.connect() as connection:
        write_draft(connection, number, text)
        connection.commit()


def drafts(register: Register) -> int:
    with register.reading.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM draft").scalar_one())


class Recorder(NamedTuple):
    """A driver connection that writes down what it is told."""

    connection: Any
    said: list[str]

    def execute(self, statement: str) -> Any:
        self.said.append(statement)
        return self.connection.execute(statement)

    def close(self) -> None:
        self.connection.close()


def test_that_a_connection_is_prepared_in_one_fixed_order(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    true_connect = dbapi2.connect
    monkeypatch.setattr(dbapi2, "connect", lambda *a, **named: Recorder(true_connect(*a, **named), said))
    connect(kept.register, kept.key).close()
    assert [statement for statement in said if "fullfsync" not in statement] == [  # macOS has one more
        "PRAGMA cipher_log=off",
        "PRAGMA cipher_log_level=none",
        f"PRAGMA key=\"x'{kept.key.hex()}'\"",
        "SELECT count(*) FROM sqlite_master",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "PRAGMA foreign_keys=ON",
        "PRAGMA recursive_triggers=ON",
        "PRAGMA secure_delete=ON",
        "PRAGMA trusted_schema=OFF",
        "PRAGMA cell_size_check=ON",
        "PRAGMA busy_timeout=5000",
        "PRAGMA cache_size=-32000",
    ]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("temp_store", 2),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
    ],
)
@pytest.mark.parametrize("lane", ["writing", "reading", "background"])
def test_that_every_lane_has_its_pragmas(kept: Kept, lane: str, pragma: str, value: object) -> None:
    register = reopened(kept)
    with getattr(register, lane).connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value
    register.close()


@pytest.mark.parametrize(
    ("lane", "kibibytes"), [("writing", 32000), ("reading", 32000), ("background", 1000)]
)
def test_that_only_the_lanes_people_wait_for_keep_much_in_memory(
    kept: Kept, lane: str, kibibytes: int
) -> None:
    register = reopened(kept)
    with getattr(register, lane).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA cache_size").scalar_one() == -kibibytes
    register.close()


def test_that_a_reading_lane_cannot_write(kept: Kept) -> None:
    register = reopened(kept)
    with (
        pytest.raises(RegisterReadOnlyError),
        our_errors(kept.register),
        register.reading.connect() as connection,
    ):
        write_draft(connection, 1)
    register.close()


def test_that_what_is_stored_cannot_be_read_without_the_key(kept: Kept) -> None:
    register = reopened(kept)
    saving(register, 1, CANARY)
    on_disk = b"".join(file.read_bytes() for file in kept.workspace.folder.glob("register.db*"))
    register.close()
    assert CANARY.encode() not in on_disk
    assert CANARY.encode() not in kept.register.read_bytes()
    assert not kept.register.read_bytes().startswith(b"SQLite format 3")


def test_that_a_new_register_opens_and_is_empty(tmp_path: Path) -> None:
    path, key = tmp_path / "register.db", bytes(range(32))
    create_register(path, key)
    register = open_register(path, key, no_backup)
    assert drafts(register) == 0
    register.close()


def test_that_a_missing_register_is_said_to_be_missing_and_not_made(kept: Kept) -> None:
    kept.register.unlink()
    with pytest.raises(RegisterMissingError):
        reopened(kept)
    assert not kept.register.exists()


def test_that_an_empty_file_is_no_empty_register(kept: Kept) -> None:
    kept.register.write_bytes(b"")
    with pytest.raises(RegisterMissingError):
        reopened(kept)
    assert kept.register.read_bytes() == b""


def test_that_a_plain_database_is_not_opened(kept: Kept) -> None:
    kept.register.unlink()
    plain = sqlite3.connect(kept.register)
    plain.execute("CREATE TABLE client (id)")
    plain.close()
    before = kept.register.read_bytes()
    with pytest.raises(RegisterDamagedError):
        reopened(kept)
    assert kept.register.read_bytes() == before


def test_that_a_register_of_another_key_is_not_opened(kept: Kept) -> None:
    with pytest.raises(RegisterDamagedError):
        open_register(kept.register, bytes(32), no_backup)


def test_that_a_file_of_another_program_is_not_opened(kept: Kept) -> None:
    kept.harm("PRAGMA application_id=1")
    with pytest.raises(RegisterDamagedError):
        reopened(kept)


def test_that_a_truncated_register_is_called_damaged(kept: Kept) -> None:
    content = kept.register.read_bytes()
    kept.register.write_bytes(content[: len(content) // 2])
    with pytest.raises(RegisterDamagedError):
        saving(reopened(kept), 1)


def test_that_a_newer_register_is_refused_with_the_version_it_needs(kept: Kept) -> None:
    kept.harm("UPDATE alembic_version SET version_num = '9000'", "PRAGMA user_version=20314")
    with pytest.raises(SchemaTooNewError) as caught:
        reopened(kept)
    assert caught.value.values["needed"] == "2.3.14"


def test_that_a_damaged_register_names_the_day_of_the_newest_backup(kept: Kept) -> None:
    kept.workspace.backups.mkdir()
    for name in ("2026-02-27T080000Z", "2026-03-01T170000Z"):
        (kept.workspace.backups / f"{name}.caseapp-backup").touch()
    kept.register.write_bytes(b"")
    with pytest.raises(RegisterMissingError) as caught:
        reopened(kept)
    assert caught.value.values["backup"] == "2026-03-01"


@pytest.mark.parametrize("lanes", [("writing",), ("reading",), ("background", "reading"), ()])
def test_that_closing_leaves_no_write_ahead_log(kept: Kept, lanes: tuple[str, ...]) -> None:
    register = reopened(kept)
    for lane in lanes:
        with getattr(register, lane).connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM client").scalar_one()
    register.close()
    assert [file.name for file in kept.workspace.folder.glob("register.db*")] == ["register.db"]


def _temporary_files_of_a_sort(connection: Any) -> set[str]:
    """Names of SQLite's temporary files while it sorts more than its cache holds (Linux shows them)."""
    seen: set[str] = set()

    def look() -> int:
        links = [link for link in Path("/proc/self/fd").glob("*") if link.is_symlink()]
        seen.update(name for link in links if "etilqs" in (name := _target(link)))
        return 0

    connection.execute("PRAGMA cache_size=-100")
    connection.set_progress_handler(look, 20_000)
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "SELECT max(length(w)) FROM (SELECT i || hex(randomblob(200)) || 'x' AS w FROM n ORDER BY w DESC)"
    ).fetchall()
    connection.set_progress_handler(None, 0)
    return seen


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except FileNotFoundError:
        return ""  # the one that listing the folder had open


def test_that_sorting_leaves_no_plaintext_on_the_disk(kept: Kept) -> None:
    connection = connect(kept.register, kept.key)
    in_memory = _temporary_files_of_a_sort(connection)
    connection.execute("PRAGMA temp_store=FILE")
    in_files = _temporary_files_of_a_sort(connection)
    connection.close()
    assert in_memory == set()
    assert in_files or not Path("/proc/self/fd").exists(), "the test no longer sees what it guards against"


def test_that_a_full_disk_is_said_to_be_full_and_costs_nothing(kept: Kept) -> None:
    register = reopened(kept)
    saving(register, 1)
    with register.writing.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFullError):
        saving(register, 2, "x" * 100_000)
    assert drafts(register) == 1
    with register.writing.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    saving(register, 2, "x" * 100_000)
    assert drafts(register) == 2
    register.close()


def test_that_a_failing_disk_is_not_called_full_while_it_has_room(kept: Kept) -> None:
    register = reopened(kept)
    saving(register, 1)
    with largest_file(100_000), pytest.raises(DiskFaultError):
        saving(register, 2, "x" * 300_000)
    assert drafts(register) == 1
    register.close()


def test_that_a_failing_disk_without_room_is_called_full(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    register = reopened(kept)
    usage = shutil.disk_usage(kept.workspace.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    with largest_file(100_000), pytest.raises(DiskFullError):
        saving(register, 2, "x" * 300_000)
    register.close()


def test_that_a_file_that_may_only_be_read_says_so(kept: Kept) -> None:
    reading = make_engine(kept.register, kept.key, writes=False, mode="ro")
    with pytest.raises(RegisterReadOnlyError), our_errors(kept.register), reading.connect() as connection:
        write_draft(connection, 1)
    reading.dispose()


def test_that_another_writer_is_waited_for_and_then_named(kept: Kept) -> None:
    register = reopened(kept, busy_milliseconds=20)
    other = connect(kept.register, kept.key)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RegisterBusyError):
        saving(register, 1)
    assert drafts(register) == 0, "reading goes on while another writes"
    other.execute("ROLLBACK")
    other.close()
    saving(register, 1)
    assert drafts(register) == 1
    register.close()


def _plain(_: str, source: str) -> str:
    return source


@pytest.mark.parametrize(
    "words",
    [
        "database or disk is full",
        "disk I/O error",
        "attempt to write a readonly database",
        "unable to open database file",
        "database is locked",
        "database disk image is malformed",
        "file is not a database",
    ],
)
def test_that_each_fault_of_the_driver_has_its_three_sentences(kept: Kept, words: str) -> None:
    with pytest.raises(CaseAppError) as caught, our_errors(kept.register):
        raise dbapi2.OperationalError(words)
    text = caught.value.text(_plain)
    assert text.title
    assert text.message
    assert text.advice
    assert "{" not in text.title + text.message + text.advice


def test_that_an_unknown_fault_passes_on_without_values(kept: Kept) -> None:
    register = reopened(kept)

    def wrong(connection: Connection) -> None:
        connection.exec_driver_sql("SELECT nothing FROM draft WHERE body = ?", (CANARY,))

    assert CANARY not in _words_of_failure(register, wrong)
    register.close()


def _words_of_failure(register: Register, work: Callable[[Connection], None]) -> str:
    raised = pytest.raises(Exception, match="nothing")
    with raised as caught, our_errors(register.path), register.reading.connect() as connection:
        work(connection)
    return str(caught.value)
