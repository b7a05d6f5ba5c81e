"""The laptop's half of merging, rule by rule (sync.md 2.4)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.sync.merge import Unsent, exceptional, field_version, overlaid, rebased, seen_versions
from caseapp.sync.protocol import ServerRow, row_digest

NOBODY = UUID(int=0)


def row(fields: dict[str, Any], fver: dict[str, int]) -> ServerRow:
    return ServerRow(
        NOBODY, NOBODY, "client", fields, fver, max(fver.values()), False, False, "", NOBODY, "", NOBODY, 1
    )


@pytest.mark.parametrize(
    ("ver", "exceptions", "version"),
    [(0, {}, 0), (1, {}, 1), (5, {}, 1), (5, {"phone": 3}, 3), (1, {"phone": 0}, 0)],
)
def test_that_a_field_has_version_one_unless_it_is_said(
    ver: int, exceptions: dict[str, int], version: int
) -> None:
    assert field_version("phone", ver, exceptions) == version


@given(st.dictionaries(st.sampled_from("abcde"), st.integers(0, 4)))
def test_that_nothing_is_lost_by_keeping_exceptions_alone(fver: dict[str, int]) -> None:
    kept = exceptional(fver)
    assert {name: field_version(name, 1, kept) for name in fver} == fver


def test_that_a_change_names_the_versions_that_were_seen_and_that_of_the_removal() -> None:
    assert seen_versions(["phone"], 4, {"phone": 3}, []) == {"phone": 3, "deleted_at": 1}


def test_that_a_field_with_an_unsent_change_keeps_the_base_of_the_oldest() -> None:
    oldest = Unsent({"phone": "1"}, {"phone": 2})
    unsent = [oldest, Unsent({"phone": "2", "city": "x"}, {"phone": 7, "city": 5})]
    # A pull came in between: the server has version 9 of both, and the screen one's own text.
    seen = seen_versions(["phone", "city", "street"], 9, {"phone": 9, "city": 9, "street": 9}, unsent)
    assert seen == {"phone": 2, "city": 5, "street": 9, "deleted_at": 1}


def test_that_making_a_record_is_the_oldest_change_of_all_its_fields() -> None:
    assert seen_versions(["phone"], 0, {}, [Unsent({}, {}, is_new=True)]) == {"phone": 0, "deleted_at": 0}


def test_that_ones_own_unsent_values_stay_on_top() -> None:
    unsent = [Unsent({"phone": "mine"}, {}), Unsent({"phone": "mine, later"}, {})]
    assert overlaid({"phone": "theirs", "city": "theirs"}, unsent) == {
        "phone": "mine, later", "city": "theirs",
    }  # fmt: skip


BEFORE = Unsent({"phone": "1"}, {"phone": 2, "deleted_at": 1})
AFTER = Unsent({"phone": "2"}, {"phone": 2, "deleted_at": 1})


def test_that_what_was_typed_over_a_taken_value_has_seen_it() -> None:
    assert rebased(AFTER, BEFORE, row({"phone": "1"}, {"phone": 3})) == {"phone": 3, "deleted_at": 1}
    assert rebased(AFTER, BEFORE, None) == {"phone": 3, "deleted_at": 1}


def test_that_what_was_typed_beside_a_value_that_stayed_has_not_seen_it() -> None:
    assert rebased(AFTER, BEFORE, row({"phone": "theirs"}, {"phone": 3})) == AFTER.base


def test_that_a_change_with_another_base_stays_as_it_is() -> None:
    later = Unsent({"phone": "2"}, {"phone": 5})
    assert rebased(later, BEFORE, row({"phone": "1"}, {"phone": 6})) == later.base
    assert rebased(Unsent({"city": "x"}, {"city": 2}), BEFORE, None) == {"city": 2}


def test_that_the_first_answer_makes_every_field_a_first_version() -> None:
    made = Unsent({"phone": "1"}, {}, is_new=True)
    typed = Unsent({"phone": "2"}, {"phone": 0, "deleted_at": 0})
    assert rebased(typed, made, None) == {"phone": 1, "deleted_at": 1}


def test_that_a_digest_changes_with_the_record_and_its_version() -> None:
    one = UUID("019caea2-5480-7c24-aadd-a4f93a062941")
    assert row_digest(one, 1) < 2**48
    assert len({row_digest(one, 1), row_digest(one, 2), row_digest(NOBODY, 1)}) == 3
