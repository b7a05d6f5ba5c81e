"""Reading JSON documents: strict, bounded, and silent about what stands in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from caseapp.errors import PROBLEM_TEXTS, FieldProblem, InvalidInputError
from caseapp.exchange.json_documents import LARGEST_DOCUMENT, MOST_PROBLEMS, field_path, read_document
from caseapp.paths import resource

OF_A_STORY = ("client", "plan", "answers")
SCHEMAS = (*OF_A_STORY, "note", "quick_note", "addendum")
STORIES = Path(__file__).parent.parent / "data" / "stories"
MARK = "Qzmarke"


def _error(raw: bytes, schema: str) -> InvalidInputError | None:
    try:
        read_document(raw, schema)
    except InvalidInputError as error:
        return error
    return None


def _problems(raw: bytes, schema: str = "plan") -> dict[str, FieldProblem]:
    error = _error(raw, schema)
    assert error is not None
    return {problem.path: problem for problem in error.problems}


def _names(raw: bytes, schema: str = "plan") -> dict[str, str]:
    return {path: problem.problem for path, problem in _problems(raw, schema).items()}


@pytest.mark.parametrize("schema", SCHEMAS)
def test_that_each_schema_is_one(schema: str) -> None:
    form = json.loads(resource("schemas", f"{schema}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(form)
    assert form["additionalProperties"] is False


@pytest.mark.parametrize("story", [folder.name for folder in sorted(STORIES.iterdir())])
def test_that_the_example_documents_fit(story: str) -> None:
    for schema in OF_A_STORY:
        raw = (STORIES / story / f"{schema}.json").read_bytes()
        assert read_document(raw, schema) == json.loads(raw)


def test_that_a_byte_order_mark_is_no_content() -> None:
    assert read_document(b'\xef\xbb\xbf{"kind": "other"}', "plan") == {"kind": "other"}


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"", 1),
        (b"\n\n{", 3),
        (b'{"kind": "a"}\n{}', 2),
        (b'{\n"kind": "\xe4"}', 2),
        ("{}".encode("utf-16"), 1),
    ],
)
def test_that_what_is_no_json_is_named_by_its_line(raw: bytes, line: int) -> None:
    assert _problems(raw)[""] == FieldProblem("", "not_json", (("line", line),))


@pytest.mark.parametrize("number", [b"1.0", b"1e3", b"NaN", b"Infinity", b"-Infinity", b"1.5"])
def test_that_only_whole_numbers_are_read(number: bytes) -> None:
    problem = _problems(b'{"goals": [{"weight": ' + number + b"}]}")["goals[0].weight"]
    assert problem == FieldProblem("goals[0].weight", "wrong_type", (("expected", "integer"),))


def test_that_a_fraction_is_refused_even_where_it_would_be_ignored() -> None:
    assert _names(b'{"person": {"x": 1.5}}') == {"person.x": "wrong_type"}


def test_that_a_doubled_name_is_refused() -> None:
    assert _names(b'{"goals": [{"weight": 1, "weight": 2}]}') == {"goals[0].weight": "given_twice"}


@pytest.mark.parametrize(
    "day", ["2026-02-30", "2026-13-01", "20260302", "2026-W10-1", "٢٠٢٦-٠٣-٠٢", "2026-3-2", ""]
)
def test_that_only_days_of_the_calendar_are_days(day: str) -> None:
    raw = json.dumps({"goals": [{"steps": [{"due": day}]}]}).encode()
    assert _names(raw) == {"goals[0].steps[0].due": "not_a_date"}


def test_that_the_29th_of_february_is_one_in_leap_years() -> None:
    assert read_document(b'{"birth_date": "1988-02-29"}', "client")["birth_date"] == "1988-02-29"
    assert _names(b'{"birth_date": "1987-02-29"}', "client") == {"birth_date": "not_a_date"}


def test_that_what_is_missing_or_too_much_is_named() -> None:
    raw = b'{"answers": [{"by": "client", "colour": 1}], "signed": [{}], "where": ""}'
    assert _names(raw, "answers") == {
        "answers[0].goal": "required",
        "answers[0].answer": "required",
        "answers[0].colour": "unknown_field",
        "signed[0].how": "required",
        "where": "unknown_field",
    }


def test_that_lists_have_an_end() -> None:
    assert _names(json.dumps({"languages": ["da"] * 51}).encode(), "client") == {"languages": "too_many"}


def test_that_a_document_has_a_size_and_a_depth() -> None:
    assert _names(b" " * (LARGEST_DOCUMENT + 1)) == {"": "too_long"}
    assert _names(b"[" * 100_000) == {"": "wrong_form"}
    assert set(_names(b'{"a":' * 100 + b"1" + b"}" * 100).values()) == {"wrong_form"}


def test_that_nobody_gets_more_problems_than_they_can_read() -> None:
    raw = json.dumps({f"field{number}": 1 for number in range(1000)}).encode()
    assert len(_problems(raw)) == MOST_PROBLEMS


def test_that_a_name_cannot_play_with_the_terminal() -> None:
    assert field_path(("goals", 0, "a\x1b[2J")) == "goals[0].'a\\x1b[2J'"
    assert field_path(("x" * 500,)) == "x" * 60 + "…"
    assert field_path(()) == ""


@pytest.mark.parametrize("schema", SCHEMAS)
def test_that_no_problem_repeats_a_value(schema: str) -> None:
    for value in (MARK, [MARK], {"text": MARK}, 7):
        names = json.loads(resource("schemas", f"{schema}.schema.json").read_text(encoding="utf-8"))[
            "properties"
        ]
        for name in names:
            error = _error(json.dumps({name: value}).encode(), schema)
            assert error is None or MARK not in repr(error.problems)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@given(st.sampled_from(SCHEMAS), JSON | st.binary(max_size=40))
def test_that_anything_is_read_or_refused_and_never_a_fault(schema: str, value: Any) -> None:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    error = _error(raw, schema)
    if error is not None:
        assert all(problem.problem in PROBLEM_TEXTS for problem in error.problems)
        assert error.text(lambda _, source: source).message
