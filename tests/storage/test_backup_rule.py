"""Which backups stay: many histories of backups, made up by chance, and what must be true of each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseapp.storage.backup_rule import (
    DAYS,
    EVERY,
    MONTHS,
    UNTOUCHED,
    WAY_BACK,
    WEEKS,
    BackupMark,
    is_due,
    newest_of,
    to_remove,
)

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
OLD, TODAY = "0001", "0002"

moments = st.datetimes(datetime(2023, 1, 1), datetime(2027, 3, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001 - the zone follows
marks = st.lists(
    st.builds(BackupMark, st.uuids().map(str), moments, st.sampled_from([OLD, TODAY, TODAY])),
    max_size=60,
    unique_by=lambda mark: mark.name,
)
histories = marks.filter(bool)


def kept(found: list[BackupMark], proved: str, now: datetime = NOW) -> list[BackupMark]:
    gone = to_remove(found, proved, TODAY, now)
    return [mark for mark in found if mark not in gone]


@given(marks)
def test_that_nothing_goes_unless_one_was_proved_a_moment_ago(found: list[BackupMark]) -> None:
    assert to_remove(found, "not among them", TODAY, NOW) == ()


@given(histories, st.data())
def test_that_the_proved_one_stays_whatever_its_date_says(
    found: list[BackupMark], data: st.DataObject
) -> None:
    proved = data.draw(st.sampled_from(found))
    assert proved in kept(found, proved.name)


@given(histories)
def test_that_the_newest_and_everything_of_the_last_day_stays(found: list[BackupMark]) -> None:
    stay = kept(found, found[0].name)
    assert max(found, key=lambda mark: (mark.made_at, mark.name)) in stay
    assert all(mark in stay for mark in found if NOW - mark.made_at <= UNTOUCHED)


@given(histories)
def test_that_the_way_back_before_an_upgrade_stays_for_its_time(found: list[BackupMark]) -> None:
    older = [mark for mark in found if mark.revision == OLD]
    last = max(older, key=lambda mark: (mark.made_at, mark.name), default=None)
    if last is not None and NOW - last.made_at <= WAY_BACK:
        assert last in kept(found, found[0].name)


@given(histories)
def test_that_the_newest_of_each_of_the_newest_days_weeks_and_months_stays(found: list[BackupMark]) -> None:
    stay = kept(found, found[0].name)
    for how_many, form in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        periods = sorted({mark.made_at.strftime(form) for mark in found}, reverse=True)
        for period in periods[:how_many]:
            inside = [mark for mark in found if mark.made_at.strftime(form) == period]
            assert max(inside, key=lambda mark: (mark.made_at, mark.name)) in stay


@given(histories)
def test_that_what_stays_is_bounded_and_clearing_twice_removes_nothing_more(found: list[BackupMark]) -> None:
    stay = kept(found, found[0].name)
    young = sum(NOW - mark.made_at <= UNTOUCHED for mark in found)
    assert len(stay) <= young + DAYS + WEEKS + MONTHS + 2
    assert kept(stay, found[0].name) == stay


@given(st.integers(1, 500))
def test_that_daily_clearing_keeps_what_one_clearing_of_everything_would_keep(days: int) -> None:
    every = [BackupMark(str(n), NOW - timedelta(days=days - n), TODAY) for n in range(days + 1)]
    step: list[BackupMark] = []
    for mark in every:
        step = kept([*step, mark], mark.name, mark.made_at)
    assert step == kept(every, every[-1].name)
    assert len(step) <= DAYS + WEEKS + MONTHS + 2


def test_that_a_laptop_that_lay_in_a_drawer_loses_nothing_by_being_switched_on() -> None:
    week = [BackupMark(str(n), NOW - timedelta(days=400 + n), TODAY) for n in range(DAYS - 1)]
    new = BackupMark("new", NOW, TODAY)
    assert kept([*week, new], "new") == [*week, new]


def test_that_a_backup_is_due_when_there_is_none_or_the_newest_is_older_than_a_day() -> None:
    young, old = BackupMark("a", NOW - EVERY, TODAY), BackupMark("b", NOW - EVERY * 1.01, TODAY)
    assert is_due(None, NOW)
    assert not is_due(young, NOW)
    assert is_due(old, NOW)


@given(marks)
def test_that_a_backup_that_a_wrong_clock_dated_into_the_future_hides_no_missing_one(
    found: list[BackupMark],
) -> None:
    newest = newest_of(found, NOW)
    past = [mark for mark in found if mark.made_at <= NOW]
    assert (newest is None) == (not past)
    assert newest is None or newest.made_at == max(mark.made_at for mark in past)
