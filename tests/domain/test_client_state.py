"""Which state follows on which: the table, and what is said when it is not kept."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from caseapp.domain.client_parts import ClientStateEntry
from caseapp.domain.client_state import MOVES, NEEDS_REASON, check_move, entry_that_holds, since
from caseapp.errors import InvalidInputError

DAY = date(2026, 3, 2)
ALLOWED = {
    ("new", "open"),
    ("open", "on_hold"),
    ("open", "closed"),
    ("on_hold", "open"),
    ("on_hold", "closed"),
    ("closed", "reopened"),
    ("reopened", "on_hold"),
    ("reopened", "closed"),
}


def _entry(state: str) -> ClientStateEntry:
    return ClientStateEntry(state=state, since=DAY, reason=None)


def test_that_only_these_states_follow_on_each_other() -> None:
    for before, after in ALLOWED:
        check_move(before, after, "other")
    for before, after in set(product(MOVES, MOVES)) - ALLOWED:
        with pytest.raises(InvalidInputError) as caught:
            check_move(before, after, "other")
        assert [(p.path, p.problem) for p in caught.value.problems] == [("state", "does_not_follow")]


@pytest.mark.parametrize(("before", "after"), sorted(ALLOWED))
def test_that_pausing_closing_and_taking_up_again_need_a_reason(before: str, after: str) -> None:
    if after not in NEEDS_REASON:
        check_move(before, after, None)
        assert after == "open"
        return
    with pytest.raises(InvalidInputError) as caught:
        check_move(before, after, None)
    assert [(p.path, p.problem) for p in caught.value.problems] == [("reason", "reason_needed")]


def test_that_everything_against_a_move_is_said_at_once() -> None:
    with pytest.raises(InvalidInputError) as caught:
        check_move("new", "closed", "")
    assert [problem.path for problem in caught.value.problems] == ["state", "reason"]


def test_that_the_newest_entry_says_since_when() -> None:
    entries = [_entry("open"), _entry("closed")]
    assert entry_that_holds("closed", entries) is entries[1]
    assert since("closed", entries, date(2026, 1, 1)) == DAY


def test_that_nobody_claims_a_day_that_nobody_wrote_down() -> None:
    assert entry_that_holds("open", [_entry("closed")]) is None
    assert since("open", [_entry("closed")], DAY) is None
    assert since("open", [], DAY) is None
    assert since("new", [], DAY) == DAY
