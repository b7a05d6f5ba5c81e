"""The wait after wrong tries: it grows, it ends whatever the clock does, a damaged file locks nobody out."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.security.wrong_tries import (
    FREE_TRIES,
    WAITS,
    forget_wrong_tries,
    note_wrong_try,
    seconds_to_wait,
)

NOW = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
LONGEST = WAITS[-1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "tries.json"


def noted(file: Path, count: int, now: datetime = NOW) -> int:
    return [note_wrong_try(file, now) for _ in range(count)][-1]


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_that_the_wait_begins_with_the_third_wrong_try_and_grows_to_five_minutes(file: Path) -> None:
    waits = [note_wrong_try(file, NOW) for _ in range(9)]
    assert waits == [0, 0, 5, 15, 60, 300, 300, 300, 300]


def test_that_the_wait_runs_down_and_ends(file: Path) -> None:
    noted(file, 4)
    left = [seconds_to_wait(file, after(seconds)) for seconds in (0, 0.2, 1, 14.5, 15, 1000)]
    assert left == [15, 15, 14, 1, 0, 0]


def test_that_a_right_one_clears_it(file: Path) -> None:
    noted(file, 5)
    forget_wrong_tries(file)
    assert seconds_to_wait(file, NOW) == 0
    assert noted(file, 2) == 0
    assert os.name != "posix" or file.stat().st_mode & 0o777 == 0o600
    forget_wrong_tries(file)
    forget_wrong_tries(file)


def test_that_a_clock_set_back_begins_the_wait_anew_and_it_ends(file: Path) -> None:
    noted(file, 6)
    back = NOW - timedelta(days=4000)
    assert seconds_to_wait(file, back) == LONGEST
    assert seconds_to_wait(file, back + timedelta(seconds=LONGEST - 1)) == 1
    assert seconds_to_wait(file, back + timedelta(seconds=LONGEST)) == 0


def test_that_a_folder_that_cannot_be_written_slows_nobody_down(tmp_path: Path) -> None:
    file = tmp_path / "gone" / "tries.json"
    assert noted(file, 9) == 0
    assert seconds_to_wait(file, NOW) == 0
    forget_wrong_tries(file)


DAMAGED = {
    "empty": b"",
    "half": b'{"last": "2026-03-02T13:00:00+00:00", "wr',
    "a list": b"[]",
    "true": b'{"last": "2026-03-02T13:00:00+00:00", "wrong": true}',
    "negative": b'{"last": "2026-03-02T13:00:00+00:00", "wrong": -4}',
    "endless": b'{"last": "2026-03-02T13:00:00+00:00", "wrong": 100000000000000000000}',
    "text": b'{"last": "2026-03-02T13:00:00+00:00", "wrong": "9"}',
    "no zone": b'{"last": "2026-03-02T13:00:00", "wrong": 9}',
    "no moment": b'{"wrong": 9}',
    "before the calendar": b'{"last": "0001-01-01T00:00:00+14:00", "wrong": 9}',
    "deep": b"[" * 900,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_that_a_damaged_file_keeps_nobody_waiting(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert seconds_to_wait(file, NOW) == 0
    assert note_wrong_try(file, NOW) == 0
    assert json.loads(file.read_bytes())["wrong"] == 1


def documents() -> st.SearchStrategy[bytes]:
    moments = st.datetimes(timezones=st.timezones() | st.none()).map(datetime.isoformat)
    fields = st.fixed_dictionaries(
        {"last": moments | st.text(max_size=30), "wrong": st.integers() | st.floats() | st.text()}
    )
    return st.binary(max_size=1200) | fields.map(lambda fields: json.dumps(fields).encode())


@given(documents(), st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2200, 1, 1)))  # noqa: DTZ001
def test_that_no_file_and_no_clock_ever_lock_anybody_out(content: bytes, moment: datetime) -> None:
    now = moment.replace(tzinfo=UTC)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "tries.json"
        file.write_bytes(content)
        assert 0 <= seconds_to_wait(file, now) <= LONGEST
        assert seconds_to_wait(file, now + timedelta(seconds=LONGEST)) == 0
        assert 0 <= note_wrong_try(file, now) <= LONGEST
        assert seconds_to_wait(file, now + timedelta(seconds=LONGEST)) == 0


@given(st.integers(1, 40))
def test_that_the_file_stays_small_however_often_somebody_tries(count: int) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "tries.json"
        wait = noted(file, count)
        assert wait == (0 if count < FREE_TRIES else WAITS[min(count - FREE_TRIES, len(WAITS) - 1)])
        assert file.stat().st_size < 100
