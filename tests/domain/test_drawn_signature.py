from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.drawn_signature import GRID, MOST_POINTS, MOST_STROKES, clean_strokes
from caseapp.domain.plan_json import plan_from_json, plan_to_json
from caseapp.domain.plan_snapshot import SignatureSnapshot
from caseapp.errors import InvalidInputError
from tests.printing.sheets import agreed, goal

numbers = st.integers(0, GRID)
drawings = st.lists(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=9), min_size=1, max_size=9)


@given(drawings)
def test_that_a_drawing_is_frozen_and_read_back_point_by_point(drawn: Any) -> None:
    signature = SignatureSnapshot("client", "pen", strokes=clean_strokes(drawn, "strokes"))
    plan = agreed(goal("Ruhe."), signatures=(signature,))
    body = canonical_json(plan_to_json(plan))
    assert plan_from_json(json.loads(body)).signatures == (signature,)


def test_that_a_signature_without_a_drawing_is_written_and_read_as_before_there_were_any() -> None:
    body = plan_to_json(agreed(goal("Ruhe."), signatures=(SignatureSnapshot("client", "paper"),)))
    assert body["signed"] == [{"by": "client", "how": "paper", "name": None, "reason": None, "witness": None}]
    assert plan_from_json(body).signatures[0].strokes == ()


@pytest.mark.parametrize(
    ("strokes", "problem"),
    [
        ([[(0, 0)]] * (MOST_STROKES + 1), "too_many"),
        ([[(1, 1)] * (MOST_POINTS // 2), [(1, 1)] * (MOST_POINTS // 2 + 1)], "too_many_points"),
        ([[]], "wrong_form"),
        ([[(1, 2, 3)]], "wrong_form"),
        ([[(0, GRID + 1)]], "out_of_range"),
        ([[(-1, 0)]], "out_of_range"),
        ([[(True, 0)]], "out_of_range"),
        ([[(0.5, 0)]], "out_of_range"),
    ],
)
def test_that_a_drawing_has_limits_that_are_said_at_its_field(strokes: Any, problem: str) -> None:
    with pytest.raises(InvalidInputError) as error:
        clean_strokes(strokes, "signed[0].strokes")
    assert [(found.path, found.problem) for found in error.value.problems] == [("signed[0].strokes", problem)]
    # The sentence can be said: each gap is filled.
    assert "{" not in error.value.problems[0].text(lambda _context, source: source)
