"""The vectors here are part of the format: plans' hashes and the audit chain rest on them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.canonical_json import canonical_json, canonical_text

VECTORS = [
    (None, b"null"),
    ({"b": 1, "a": [True, False, None]}, b'{"a":[true,false,null],"b":1}'),
    ({"ö": "Ø", "a": "ß"}, '{"a":"ß","ö":"Ø"}'.encode()),
    ("A\u030angstro\u0308m", "Ångström".encode().join((b'"', b'"'))),
    ('say "no"\n\ttab \\', b'"say \\"no\\"\\n\\ttab \\\\"'),
    (date(2026, 3, 2), b'"2026-03-02"'),
    (UUID("01a20114-9cf7-708d-b959-fae7f531897a"), b'"01a20114-9cf7-708d-b959-fae7f531897a"'),
    ((-1, 0, 2**53), b"[-1,0,9007199254740992]"),
    ("</script>\u2028", '"</script>\u2028"'.encode()),
]


@pytest.mark.parametrize(("value", "expected"), VECTORS)
def test_that_the_vectors_hold(value: object, expected: bytes) -> None:
    assert canonical_json(value) == expected


@pytest.mark.parametrize("value", [1.5, float("nan"), b"bytes", object()])
def test_that_what_has_no_single_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_json({"value": value})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(st.characters(codec="ascii")), JSON, max_size=6))
def test_that_the_order_of_keys_does_not_matter(value: dict[str, object]) -> None:
    turned = dict(reversed(list(value.items())))
    assert canonical_json(value) == canonical_json(turned)


@pytest.mark.parametrize("value", [value for value, _ in VECTORS])
def test_that_the_faster_way_says_the_same(value: object) -> None:
    assert canonical_text({"value": value}).encode() == canonical_json({"value": value})


@given(st.dictionaries(st.text(), JSON, max_size=6))
def test_that_both_ways_agree_about_anything(value: dict[str, object]) -> None:
    assert canonical_text(value).encode() == canonical_json(value)
