from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.ids import uuid7

MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2500, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS, st.binary(min_size=10, max_size=10))
def test_that_ids_are_of_version_seven_and_carry_the_millisecond(moment: datetime, random: bytes) -> None:
    made = uuid7(moment, lambda _: random)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(moment.timestamp() * 1000)


@given(MOMENTS, st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_that_later_ids_sort_after_earlier_ones(moment: datetime, one: bytes, other: bytes) -> None:
    later = moment + timedelta(milliseconds=2)
    assert uuid7(moment, lambda _: one).bytes < uuid7(later, lambda _: other).bytes
