"""From the person's form to commands: only what changed, every row in its place, and no typing lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.client import ClientFile
from caseapp.errors import InvalidInputError
from caseapp.gui.forms.client_input import (
    BLANK,
    changed_client,
    changes_anything,
    entries_of,
    new_client,
)
from caseapp.gui.forms.client_row_input import ROW_FIELDS, new_row
from caseapp.gui.forms.client_typing import typing, with_typing
from caseapp.usecases.client import GetClient, NewPart, UpdateClient
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, add_person, open_made

Entries = dict[str, Any]

TODAY = MOMENT.date()
WORDS = st.text(st.sampled_from("aæöñل 語-"), max_size=6).map(str.strip)
SURE = WORDS.map(lambda words: f"x{words}".strip())
SAID = st.sampled_from(["", "client", "staff", "relative"])


def rows(list_name: str, /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Entries]]:
    """Rows of the form as somebody may have typed them."""
    row = st.fixed_dictionaries(fields).map(lambda given: {**new_row(list_name), **given})
    return st.lists(row, max_size=4)


TYPED: st.SearchStrategy[Entries] = st.fixed_dictionaries(
    {
        "called_name": SURE,
        "family_name": WORDS,
        "other_names": WORDS,
        "address_form": st.sampled_from(["formal", "informal"]),
        "birth_date": st.sampled_from(["", "29.02.1988", "02.1988", "1988"]),
        "communication_needs": st.sampled_from([[], ["easy_language"], ["easy_language", "large_print"]]),
        "interpreter_language": st.sampled_from(["ar", "uk"]),
        "interpreter_how": st.sampled_from(["", "by_phone"]),
        "address_protected": st.booleans(),
        "visit_hint": WORDS,
        "visit_hint_until": st.sampled_from(["", "31.12.2026", "01.01.2020"]),
        "sources.birth_date": SAID,
        "sources.names": SAID,
        "languages": rows("languages", code=st.sampled_from(["da", "de", "ar"])),
        "contacts": rows("contacts", value=SURE, note=WORDS, safe=st.booleans(), said_by=SAID),
        "addresses": rows("addresses", city=SURE, district=WORDS, said_by=SAID),
        "people": rows(
            "people",
            name=SURE,
            relation=st.sampled_from(["parent", "child"]),
            in_household=st.booleans(),
            authority=st.sampled_from(["", "guardian"]),
            valid_until=st.sampled_from(["", "31.12.2026", "01.01.2020"]),
        ),
        "target_groups": rows("target_groups", code=st.sampled_from(["addiction", "refugees"])),
    }
).map(lambda given: {**deepcopy(dict(BLANK)), **given})


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWorkspace]:
    """One register for all people of this file."""
    with open_made(tmp_path_factory.mktemp("people")) as found:
        yield found


def written(day: date | None, precision: str = "day") -> str:
    if day is None or precision == "unknown":
        return ""
    return day.strftime({"month": "%m.%Y", "year": "%Y"}.get(precision, "%d.%m.%Y"))


def file_of(opened: OpenWorkspace, client_id: UUID) -> ClientFile:
    return opened.executor.ask(GetClient(client_id)).file


def enter(opened: OpenWorkspace, entries: Mapping[str, Any]) -> ClientFile:
    client_id = opened.executor.run(new_client(entries, TODAY)).subject
    assert client_id is not None
    return file_of(opened, client_id)


def save(opened: OpenWorkspace, file: ClientFile, entries: Mapping[str, Any]) -> ClientFile:
    opened.executor.run(changed_client(file, entries_of(file, written), entries, TODAY))
    return file_of(opened, file.client.id)


def without_ids(entries: Mapping[str, Any]) -> Entries:
    """What stands in the form, whichever rows hold it; the number is the register's."""
    values = {name: value for name, value in entries.items() if name != "number"}
    for name in ROW_FIELDS:
        values[name] = [{part: row[part] for part in ROW_FIELDS[name]} for row in values[name]]
    return values


def mixed(shown: Entries, typed: Entries) -> Entries:
    """Typing over a form: rows take each other's ids as far as there are any, the last first."""
    entries = deepcopy(typed)
    for name in ROW_FIELDS:
        ids = [row["id"] for row in shown[name]][::-1]
        for row, row_id in zip(entries[name], ids, strict=False):
            row["id"] = row_id
    entries["number"] = shown["number"]
    return entries


LIMITED = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@LIMITED
@given(typed=TYPED)
def test_that_a_form_shown_and_saved_unchanged_changes_nothing(opened: OpenWorkspace, typed: Entries) -> None:
    file = enter(opened, typed)
    shown = entries_of(file, written)
    assert without_ids(shown) == without_ids(typed)
    assert not changes_anything(changed_client(file, shown, deepcopy(shown), TODAY))


@LIMITED
@given(typed=TYPED, later=TYPED)
def test_that_what_stands_in_the_form_is_what_is_stored(
    opened: OpenWorkspace, typed: Entries, later: Entries
) -> None:
    file = enter(opened, typed)
    wanted = mixed(entries_of(file, written), later)
    after = save(opened, file, wanted)
    assert without_ids(entries_of(after, written)) == without_ids(wanted)


@LIMITED
@given(typed=TYPED, later=TYPED)
def test_that_kept_typing_comes_back_whole(opened: OpenWorkspace, typed: Entries, later: Entries) -> None:
    shown = entries_of(enter(opened, typed), written)
    wanted = mixed(shown, later)
    assert with_typing(shown, typing(shown, wanted)) == wanted
    assert typing(shown, deepcopy(shown)) == {}
    assert with_typing(shown, {}) == shown


def with_contacts(opened: OpenWorkspace, *values: str) -> ClientFile:
    contacts = [{**new_row("contacts"), "value": value} for value in values]
    return enter(opened, {**BLANK, "called_name": "Søren", "contacts": contacts})


def test_that_a_changed_row_is_one_change_with_the_value_that_was_seen(opened: OpenWorkspace) -> None:
    file = with_contacts(opened, "0170 1", "0170 2")
    shown = entries_of(file, written)
    entries = deepcopy(shown)
    entries["contacts"][1]["note"] = "Nicht nach acht."
    command = changed_client(file, shown, entries, TODAY)
    (change,) = command.changed
    assert (change.part_id, change.position, change.place) == (file.contacts[1].id, None, "contacts[1]")
    assert [(one.name, one.seen, one.value) for one in change.changes] == [("note", None, "Nicht nach acht.")]
    assert command == UpdateClient(file.client.id, changed=(change,))


def test_that_a_problem_names_the_row_of_the_form_and_not_of_the_list(opened: OpenWorkspace) -> None:
    file = with_contacts(opened, "0170 1")
    shown = entries_of(file, written)
    entries = deepcopy(shown)
    empty, noted = new_row("contacts"), {**new_row("contacts"), "note": "Nicht nach acht."}
    entries["contacts"] += [empty, noted]
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(changed_client(file, shown, entries, TODAY))
    assert [(one.path, one.problem) for one in caught.value.problems] == [("contacts[2].value", "required")]


def test_that_days_and_people_who_are_not_found_are_all_said_at_once(opened: OpenWorkspace) -> None:
    entries = deepcopy(dict(BLANK)) | {"called_name": "Søren", "birth_date": "31.2.", "visit_hint_until": "x"}
    entries["people"] = [{**new_row("people"), "name": "K", "valid_until": "nie"}]
    entries["people"] += [{**new_row("people"), "name": "L", "link_words": "Lisb"}]
    with pytest.raises(InvalidInputError) as caught:
        new_client(entries, TODAY)
    assert [one.path for one in caught.value.problems] == [
        "birth_date",
        "visit_hint_until",
        "people[0].valid_until",
        "people[1].linked_client_id",
    ]


def test_that_somebody_named_and_somebody_asked_again_have_todays_date(opened: OpenWorkspace) -> None:
    karen = NewPart("people", {"name": "Karen", "said_on": date(2024, 5, 1)})
    soren = add_person(opened)
    opened.executor.run(UpdateClient(soren, added=(karen, NewPart("people", {"name": "Erich"}))))
    file = file_of(opened, soren)
    entries = entries_of(file, written)
    entries["people"][0]["said_by"] = "relative"
    entries["people"].append({**new_row("people"), "name": "Lisbeth"})
    said = [(one.name, one.said_by, one.said_on) for one in save(opened, file, entries).people]
    assert said == [("Karen", "relative", TODAY), ("Erich", "client", None), ("Lisbeth", "client", TODAY)]


def test_that_what_is_no_human_being_stays_where_it_stands_among_the_people(opened: OpenWorkspace) -> None:
    soren = add_person(opened)
    kinds = {"Karen": "person", "Chor": "group", "Erich": "person", "Hund": "animal"}
    added = [NewPart("people", {"name": name, "network_kind": kind}) for name, kind in kinds.items()]
    opened.executor.run(UpdateClient(soren, added=tuple(added)))
    file = file_of(opened, soren)
    shown = entries_of(file, written)
    assert [row["name"] for row in shown["people"]] == ["Karen", "Erich"]
    entries = deepcopy(shown)
    entries["people"] = [{**new_row("people"), "name": "Neu"}, *entries["people"][::-1]]
    after = save(opened, file, entries)
    assert [row.name for row in after.people] == ["Neu", "Erich", "Hund", "Karen", "Chor"]
    assert not changes_anything(
        changed_client(after, entries_of(after, written), entries_of(after, written), TODAY)
    )


def test_that_the_rows_of_others_stay_when_typing_comes_back(opened: OpenWorkspace) -> None:
    file = with_contacts(opened, "0170 1", "0170 2", "0170 3")
    shown = entries_of(file, written)
    entries = deepcopy(shown)
    entries["contacts"][0]["note"] = "Nicht nach acht."
    del entries["contacts"][1]
    kept = typing(shown, entries)
    # Meanwhile somebody changed the first number and added another.
    now = deepcopy(shown)
    now["contacts"][0]["value"] = "0170 99"
    now["contacts"].append({**new_row("contacts"), "id": "of a colleague", "value": "0170 4"})
    back = with_typing(now, kept)["contacts"]
    assert [(row["value"], row["note"]) for row in back] == [
        ("0170 99", "Nicht nach acht."),
        ("0170 3", ""),
        ("0170 4", ""),
    ]


def test_that_a_row_which_was_taken_out_elsewhere_comes_back_with_the_typing_whole(
    opened: OpenWorkspace,
) -> None:
    shown = entries_of(with_contacts(opened, "0170 1"), written)
    entries = deepcopy(shown)
    entries["contacts"][0]["note"] = "Nicht nach acht."
    back = with_typing({**shown, "contacts": []}, typing(shown, entries))["contacts"]
    assert [(row["id"], row["value"], row["note"]) for row in back] == [("", "0170 1", "Nicht nach acht.")]


def test_that_typing_kept_by_an_older_version_comes_back(opened: OpenWorkspace) -> None:
    old = {
        "called_name": "Halb",
        "state": "open",
        "contacts.contact_kind": "phone",
        "contacts.value": "0170 99",
        "contacts.safe": True,
        "contacts.note": "",
        "languages.code": "da",
        "addresses.street": "",
        "addresses.postal_code": "",
        "addresses.city": "",
        "addresses.district": "",
        "matters.text": "Ruhe.",
    }
    new = with_typing(BLANK, old)
    assert (new["called_name"], new["matters.text"]) == ("Halb", "Ruhe.")
    assert [row["value"] for row in new["contacts"]] == ["0170 99"]
    assert ([row["code"] for row in new["languages"]], new["addresses"]) == (["da"], [])
    file = with_contacts(opened, "0170 1", "0170 2")
    shown = entries_of(file, written)
    back = with_typing(shown, old)
    assert [(row["id"], row["value"]) for row in back["contacts"]] == [
        (str(file.contacts[0].id), "0170 99"),
        (str(file.contacts[1].id), "0170 2"),
    ]


def test_that_typing_which_is_not_understood_does_no_harm() -> None:
    odd = {"called_name": 7, "vanished": "x", "contacts": {}, "sources.birth_date": None}
    assert with_typing(BLANK, odd) == BLANK


def test_that_who_said_a_fact_is_dated_changed_and_taken_back(opened: OpenWorkspace) -> None:
    file = enter(opened, {**BLANK, "called_name": "Søren", "sources.birth_date": "relative"})
    (source,) = file.sources
    assert (source.field, source.said_by, source.said_on) == ("birth_date", "relative", TODAY)
    shown = entries_of(file, written)
    after = save(opened, file, {**shown, "sources.birth_date": "client", "sources.names": "client"})
    assert {(one.field, one.said_by) for one in after.sources} == {
        ("birth_date", "client"),
        ("names", "client"),
    }
    none = {**entries_of(after, written), "sources.birth_date": "", "sources.names": ""}
    assert save(opened, after, none).sources == ()
