"""What the event log says and what it never says."""

from __future__ import annotations

import logging
import os
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

import caseapp.log
from caseapp.errors import NotFoundError
from caseapp.files import write_atomically
from caseapp.log import Event, EventLog

PERSON = "Søren Grønbæk-Müller"
RECORD = UUID("0193a1b2-0000-7000-8000-000000000001")


def a_log(folder: Path, salt: bytes | None = b"salt") -> EventLog:
    return EventLog(folder / "caseapp.log", lambda: datetime(2026, 3, 2, 9, 30, tzinfo=UTC), salt=salt)


def written(folder: Path) -> str:
    return (folder / "caseapp.log").read_text(encoding="utf-8")


def a_chained_failure() -> NotFoundError:
    try:
        write_atomically(Path("/nowhere") / PERSON / "x", PERSON.encode())
    except OSError as error:
        failure = NotFoundError(what=PERSON)
        failure.__cause__ = error
    return failure


def test_that_an_event_is_one_line_with_its_instant(tmp_path: Path) -> None:
    a_log(tmp_path).record(Event.REGISTER_OPENED, count=3)
    assert written(tmp_path) == "2026-03-02T09:30:00.000+00:00 register_opened count=3\n"


def test_that_a_failure_leaves_types_codes_and_places_but_no_words(tmp_path: Path) -> None:
    a_log(tmp_path).record(Event.COMMAND_FAILED, about=UUID, error=a_chained_failure())
    line = written(tmp_path)
    assert "about=UUID error=NotFoundError(not_found)<FileNotFoundError at=files.py:" in line
    assert "Søren" not in line
    assert "nowhere" not in line


def test_that_a_record_is_known_by_a_salted_hash_alone(tmp_path: Path) -> None:
    log = a_log(tmp_path)
    log.record(Event.ERASED, record_id=RECORD)
    log.record(Event.ERASED, record_id=RECORD)
    first, second = (line.split("record=")[1] for line in written(tmp_path).splitlines())
    assert first == second
    assert str(RECORD)[:8] not in written(tmp_path)


def test_that_another_run_has_another_salt(tmp_path: Path) -> None:
    for _ in range(2):
        a_log(tmp_path, salt=None).record(Event.ERASED, record_id=RECORD)
    first, second = written(tmp_path).splitlines()
    assert first != second


def test_that_a_librarys_warning_leaves_only_its_name(tmp_path: Path) -> None:
    handler = a_log(tmp_path).listen_to_libraries()
    try:
        logging.getLogger("some.library").warning("row of %s", PERSON)
        logging.getLogger(f"named after {PERSON}").warning("x")
    finally:
        logging.getLogger().removeHandler(handler)
    assert "library_warning logger=some.library\n" in written(tmp_path)
    assert "ø" not in written(tmp_path)


def test_that_the_log_stays_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caseapp.log, "LARGEST_LOG", 500)
    log = a_log(tmp_path)
    for _ in range(100):
        log.record(Event.COMMAND_DONE)
    assert {file.name for file in tmp_path.iterdir()} == {"caseapp.log", "caseapp.log.1"}
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 1200


def test_that_only_the_user_can_read_the_log(tmp_path: Path) -> None:
    a_log(tmp_path).record(Event.PROGRAM_STARTED)
    assert os.name != "posix" or (tmp_path / "caseapp.log").stat().st_mode & 0o777 == 0o600


def test_that_a_log_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    a_log(tmp_path / "missing").record(Event.PROGRAM_STARTED)
    assert list(tmp_path.iterdir()) == []
