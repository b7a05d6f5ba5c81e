"""Whatever two or three records hold, whatever is edited in between: parting gives back what was visible."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from caseapp.usecases.client import FindClients, NewPart, UpdateClient
from caseapp.usecases.merge_clients import MergeClients
from caseapp.usecases.part_clients import UndoMerge
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock, open_made
from tests.usecases import merging
from tests.usecases.merging import change, merge, preview, run, shown

pytestmark = pytest.mark.slow

# Each example works on a real register: making a failing one smaller would take minutes.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
NAMES = st.sampled_from(["Anna", "Ania", "Änne", "Ольга", "O'Brien", "Meier"])
PEOPLE = st.fixed_dictionaries(
    {"given_name": NAMES},
    optional={
        "family_name": NAMES,
        "called_name": NAMES,
        "other_names": st.sampled_from(["Kowalska", "Anna Meier, Nuschi", "a,b", "Meier;  Majer"]),
        "birth_date": st.sampled_from([date(1988, 2, 29), date(1990, 1, 1)]),
        "birth_precision": st.sampled_from(["day", "year"]),
        "address_protected": st.booleans(),
        "communication_needs": st.sampled_from([(), ("large_print",), ("easy_language", "large_print")]),
        "visit_hint": st.sampled_from(["Hund.", "Bitte klingeln."]),
    },
)
WORDS = st.sampled_from(["Ich will singen.", "Jeg vil bo.", " mit Blanks "])
PREFERRED = st.builds(
    lambda kind: NewPart("contacts", {"contact_kind": kind, "value": "030 5550102", "is_preferred": True}),
    st.sampled_from(["mobile", "phone"]),
)
PARTS = st.lists(
    st.one_of(
        st.builds(lambda text: NewPart("matters", {"text": text}), WORDS),
        st.builds(lambda text: NewPart("needs", {"text": text, "said_by": "relative"}), WORDS),
        st.builds(
            lambda value: NewPart("contacts", {"contact_kind": "mobile", "value": value}),
            st.sampled_from(["+49 30 5550101", "030 5550101"]),
        ),
        st.builds(
            lambda name, who: NewPart("sources", {"field": name, "said_by": who}),
            st.sampled_from(["birth_date", "given_name"]),
            st.sampled_from(["client", "relative"]),
        ),
    ),
    max_size=4,
)
# One way is preferred at most.
WITH_PREFERRED = st.builds(lambda rows, more: [*rows, *more], PARTS, st.lists(PREFERRED, max_size=1))
RECORD = st.tuples(PEOPLE, WITH_PREFERRED)
RECORDS = st.lists(RECORD, min_size=2, max_size=3)


@pytest.fixture(scope="module")
def opened() -> Any:
    folder = Path(tempfile.mkdtemp(prefix="caseapp-merges-"))
    with open_made(folder, FixedClock()) as workspace:
        yield workspace
    shutil.rmtree(folder)


def merged(opened: OpenWorkspace, stays: UUID, other: UUID, data: st.DataObject) -> UndoMerge:
    """Any choice of facts and rows."""
    seen = preview(opened, stays, other)
    facts = tuple(one for one in seen.facts if data.draw(st.booleans()))
    rows = tuple((one.list_name, one.row.id) for one in seen.rows if data.draw(st.booleans()))
    return merge(opened, MergeClients(stays, other, facts, rows))


@settings(max_examples=60, deadline=None, phases=UNSHRUNK, suppress_health_check=[HealthCheck.too_slow])
@given(records=RECORDS, data=st.data())
def test_that_merging_and_parting_in_any_order_restores_everything_visible(
    opened: OpenWorkspace, records: list[tuple[dict[str, Any], list[NewPart]]], data: st.DataObject
) -> None:
    people = [merging.enter(opened, *parts, **values) for values, parts in records]
    before = shown(opened, *people)
    listed = opened.executor.ask(FindClients()).total
    backs = [merged(opened, people[0], other, data) for other in people[1:]]
    assert opened.executor.ask(FindClients()).total == listed - len(backs)
    for back in data.draw(st.permutations(backs)):
        run(opened, back)
    assert shown(opened, *people) == before
    assert opened.executor.ask(FindClients()).total == listed


@settings(max_examples=60, deadline=None, phases=UNSHRUNK, suppress_health_check=[HealthCheck.too_slow])
@given(records=st.lists(RECORD, min_size=2, max_size=2), data=st.data())
def test_that_edits_of_other_fields_in_between_stay_and_nothing_else_does(
    opened: OpenWorkspace,
    records: list[tuple[dict[str, Any], list[NewPart]]],
    data: st.DataObject,
) -> None:
    first, second = [merging.enter(opened, *parts, **values) for values, parts in records]
    before = shown(opened, first, second)
    back = merged(opened, first, second, data)
    change(opened, first, "interpreter_language", "ti")
    run(opened, UpdateClient(first, added=(NewPart("strengths", {"text": "Singt."}),)))
    run(opened, back)
    after = shown(opened, first, second)
    assert after[0].pop("interpreter_language") == "ti"
    assert before[0].pop("interpreter_language") is None
    assert [row["text"] for row in after[0].pop("strengths")] == ["Singt."]
    assert before[0].pop("strengths") == []
    assert after == before
