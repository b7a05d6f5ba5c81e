"""What push() does with records: every rule of the merge, on a real PostgreSQL, as a laptop sends it."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from tests.office import Office
from tests.sync.sender import AT, LATER, Sender, fields, kept, new, new_client, op

pytestmark = pytest.mark.slow


# --- what is new ------------------------------------------------------------------------------------


def test_that_a_new_person_belongs_to_whom_added_them(office: Office, anna: Sender) -> None:
    case = anna.begin_case()
    assert anna.sees("select case_id, active from caseapp.assignment") == [(case, True)]
    assert office.rows("select fver, ver, author from caseapp.entity") == [
        ({"called_name": 1, "deleted_at": 1}, 1, anna.device.member)
    ]


def test_that_a_person_and_their_records_come_in_one_batch(office: Office, anna: Sender) -> None:
    case, again = uuid4(), uuid4()
    ops = [new_client(case), new(uuid4(), case, {"text": "a"})]
    assert anna.told(*ops) == ["inserted", "inserted"]
    # The same beside an edit, which takes the long way.
    edit = op(case, case, {"called_name": "Adi"}, kind="client", base={"called_name": 1, "deleted_at": 1})
    assert anna.told(new_client(again), new(uuid4(), again, {"text": "b"}), edit) == [
        "inserted", "inserted", "applied"
    ]  # fmt: skip


def test_that_an_inserted_record_is_not_sent_back(anna: Sender) -> None:
    assert anna.send(new_client(uuid4()))["rows"] == []


def test_that_the_same_record_added_twice_stays_one(anna: Sender, case: UUID, note: UUID) -> None:
    again = new(note, case, {"text": "first", "place": "office"})
    assert anna.told(again) == ["same"]


def test_that_a_record_added_twice_with_other_words_keeps_both(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    assert bo.told(new(note, case, {"text": "other", "place": "office"})) == ["conflict"]
    assert kept(office, note) == [("text", "other")]


# --- merging ----------------------------------------------------------------------------------------


def test_that_a_change_of_what_was_seen_is_applied(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    answer = bo.send(op(note, case, {"text": "second"}, base={"text": 1, "deleted_at": 1}))
    assert [o["outcome"] for o in answer["outcomes"]] == ["applied"]
    row = answer["rows"][0]
    assert (row["fields"]["text"], row["fver"]["text"], row["ver"]) == ("second", 2, 2)
    assert (row["seq"], row["changed_at"], row["id"]) == (answer["seq"], AT, str(note))
    history = office.rows("select field, fver, old, new, ver from caseapp.field_hist")
    assert history == [("text", 2, "first", "second", 2)]


def test_that_changes_of_different_fields_are_merged(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    anna.send(op(note, case, {"text": "second"}, base={"text": 1, "deleted_at": 1}))
    told = bo.told(op(note, case, {"place": "home"}, base={"place": 1, "deleted_at": 1}))
    assert told == ["applied"]
    assert fields(office, note) == {"text": "second", "place": "home", "deleted_at": None}


def test_that_the_second_of_two_values_is_kept_beside_the_first(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    anna.send(op(note, case, {"text": "Anna's"}, base={"text": 1, "deleted_at": 1}))
    answer = bo.send(op(note, case, {"text": "Bo's"}, base={"text": 1, "deleted_at": 1}))
    assert answer["outcomes"][0]["outcome"] == "conflict"
    assert answer["rows"][0]["fields"]["text"] == "Anna's"
    query = "select field, value, author, device, seq from caseapp.kept_version"
    kept_version = ("text", "Bo's", bo.device.member, bo.device.id, answer["seq"])
    assert anna.sees(query) == [kept_version]


def test_that_the_same_value_twice_is_no_conflict(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    for sender, outcome in ((anna, "applied"), (bo, "same")):
        assert sender.told(op(note, case, {"text": "same"}, base={"text": 1, "deleted_at": 1})) == [outcome]
    assert kept(office, note) == []


def test_that_one_field_is_applied_where_another_is_kept(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    anna.send(op(note, case, {"text": "Anna's"}, base={"text": 1, "deleted_at": 1}))
    both = op(note, case, {"text": "Bo's", "place": "home"}, base={"text": 1, "place": 1, "deleted_at": 1})
    assert bo.told(both) == ["conflict"]
    assert fields(office, note)["place"] == "home"
    assert kept(office, note) == [("text", "Bo's")]


def test_that_changes_within_a_batch_follow_each_other(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    base = {"text": 1, "deleted_at": 1}
    edits = [op(note, case, {"text": word}, base=base) for word in ("one", "two", "three")]
    assert bo.told(*edits) == ["applied"] * 3
    assert fields(office, note)["text"] == "three"
    fvers = office.rows("select fver, old, new from caseapp.field_hist order by fver")
    assert fvers == [(2, "first", "one"), (3, "one", "two"), (4, "two", "three")]


def test_that_a_record_added_and_changed_in_one_batch_has_the_last_words(
    office: Office, anna: Sender, case: UUID
) -> None:
    record = uuid4()
    added = new(record, case, {"text": "one"})
    edits = [op(record, case, {"text": word}, base={}, seen=0) for word in ("two", "three")]
    assert anna.told(added, *edits) == ["inserted", "applied", "applied"]
    assert fields(office, record)["text"] == "three"


def test_that_a_chain_does_not_reach_into_the_next_batch(
    office: Office, anna: Sender, case: UUID, note: UUID
) -> None:
    for outcome in ("applied", "conflict"):
        edit = op(note, case, {"text": outcome}, base={"text": 1, "deleted_at": 1})
        assert anna.told(edit) == [outcome]


def test_that_a_version_from_before_a_restore_wins_over_what_the_server_still_has(
    office: Office, anna: Sender, case: UUID, note: UUID
) -> None:
    assert anna.told(op(note, case, {"text": "seen"}, base={"text": 7, "deleted_at": 1})) == ["applied"]
    assert office.one("select fver->'text' from caseapp.entity where id = %s", note) == 8


def test_that_a_field_which_the_server_has_never_seen_is_kept_whole(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    values = {"from_tomorrow": [1, {"a": None}]}
    assert bo.told(op(note, case, values)) == ["applied"]
    assert fields(office, note)["from_tomorrow"] == [1, {"a": None}]


def test_that_a_finished_record_does_not_change_any_more(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    finish = op(note, case, {"state": "finished"}, final=True)
    assert anna.told(finish) == ["applied"]
    late = op(note, case, {"text": "late"}, base={"text": 1, "deleted_at": 1}, seen=2)
    assert bo.told(late) == ["conflict"]
    assert fields(office, note)["text"] == "first"
    assert kept(office, note) == [("text", "late")]
    assert bo.told(op(note, case, {"text": "first"}, base={"text": 1})) == ["same"]


# --- removing ---------------------------------------------------------------------------------------


def test_that_a_removal_of_what_was_seen_is_applied(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    assert bo.told(op(note, case, {"deleted_at": AT})) == ["applied"]
    assert fields(office, note)["deleted_at"] == AT


def test_that_a_removal_against_an_unseen_edit_becomes_a_proposal(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    anna.send(op(note, case, {"text": "second"}, base={"text": 1, "deleted_at": 1}))
    assert bo.told(op(note, case, {"deleted_at": AT}, seen=1)) == ["conflict"]
    assert fields(office, note)["deleted_at"] is None
    assert kept(office, note) == [("deleted_at", AT)]


def test_that_a_removal_after_ones_own_edit_is_applied(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    edit = op(note, case, {"text": "second"}, base={"text": 1, "deleted_at": 1})
    assert bo.told(edit, op(note, case, {"deleted_at": AT}, seen=1)) == ["applied", "applied"]


def test_that_an_edit_brings_back_what_was_removed_unseen(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    anna.send(op(note, case, {"deleted_at": AT}))
    assert bo.told(op(note, case, {"text": "still needed"}, base={"text": 1, "deleted_at": 1})) == [
        "conflict"
    ]
    assert fields(office, note) == {"text": "still needed", "place": "office", "deleted_at": None}
    query = "select field, value, author, device from caseapp.kept_version"
    assert office.rows(query) == [("deleted_at", AT, anna.device.member, anna.device.id)]


def test_that_a_change_after_ones_own_removal_leaves_it_removed(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    removal = op(note, case, {"deleted_at": AT})
    edit = op(note, case, {"text": "tidied"}, base={"text": 1, "deleted_at": 1})
    assert bo.told(removal, edit) == ["applied", "applied"]
    assert fields(office, note)["deleted_at"] == AT
    assert kept(office, note) == []


def test_that_a_removal_is_undone_by_whom_saw_it(office: Office, bo: Sender, case: UUID, note: UUID) -> None:
    bo.send(op(note, case, {"deleted_at": AT}))
    assert bo.told(op(note, case, {"deleted_at": None}, base={"deleted_at": 2})) == ["applied"]
    assert fields(office, note)["deleted_at"] is None


# --- deciding between two values ----------------------------------------------------------------------


def test_that_a_decision_about_a_kept_value_reaches_colleagues_once(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    for sender in (anna, bo):
        sender.send(op(note, case, {"text": sender.device.role}, base={"text": 1, "deleted_at": 1}))
    version = office.one("select id from caseapp.kept_version")
    decision = {"resolved_at": LATER}
    assert bo.told(op(version, case, decision, kind="kept_version")) == ["applied"]
    assert anna.told(op(version, case, {"resolved_at": AT}, kind="kept_version")) == ["same"]
    assert anna.sees("select resolved_at from caseapp.kept_version") == [(LATER,)]
    assert anna.told(op(uuid4(), case, decision, kind="kept_version")) == ["quarantined not_assigned"]


# --- the office's own scope ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["office", "staff", "code_entry"])
def test_that_only_a_lead_writes_what_belongs_to_the_office(
    office: Office, anna: Sender, bo: Sender, kind: str
) -> None:
    record = uuid4()
    assert anna.told(new(record, office.scope, {"name": "a"}, kind=kind, own=True)) == ["inserted"]
    refused = "quarantined office_scope"
    assert bo.told(new(uuid4(), office.scope, {"name": "b"}, kind=kind)) == [refused]
    assert bo.told(op(record, office.scope, {"name": "b"}, kind=kind, base={"name": 1})) == [refused]
    assert bo.sees("select fields->>'name' from caseapp.entity") == [("a",)]


def test_that_naming_another_kind_opens_no_record_of_the_office(
    office: Office, anna: Sender, bo: Sender
) -> None:
    record = uuid4()
    anna.send(new(record, office.scope, {"name": "a"}, kind="staff"))
    disguised = op(record, office.scope, {"name": "b"}, base={"name": 1})
    assert bo.told(disguised) == ["quarantined office_scope"]
    assert anna.told(disguised | {"op": uuid4()}) == ["quarantined malformed"]


def test_that_a_note_about_nobody_yet_stays_with_its_author(office: Office, anna: Sender, bo: Sender) -> None:
    bo.add(office.scope, {"text": "who called?"}, own=False)
    query = "select fields->>'text', is_own from caseapp.entity"
    assert bo.sees(query) == [("who called?", True)]
    assert anna.sees(query) == []


def test_that_a_note_moves_to_the_person_whom_it_is_about(
    office: Office, anna: Sender, bo: Sender, case: UUID
) -> None:
    record = bo.add(office.scope, {"text": "who called?"})
    bo.send(op(record, office.scope, {"text": "Ada called"}, base={"text": 1, "deleted_at": 1}))
    assert bo.told(op(record, case, {}, own=False)) == ["applied"]
    assert anna.sees("select case_id, is_own from caseapp.entity where id = %s", record) == [(case, False)]
    assert office.rows("select case_id, is_own from caseapp.field_hist") == [(case, True)]
    # What it said before it was for others stays with its author.
    assert anna.sees("select 1 from caseapp.field_hist") == []


def test_that_a_record_does_not_move_between_persons(
    office: Office, anna: Sender, bo: Sender, note: UUID
) -> None:
    other = anna.begin_case()
    assert anna.told(op(note, other, {"text": "x"}, base={"text": 1})) == ["quarantined case_moved"]


# --- own records --------------------------------------------------------------------------------------


def test_that_an_own_record_is_for_its_authors_laptops_only(
    office: Office, anna: Sender, bo: Sender, case: UUID
) -> None:
    draft = anna.add(case, {"text": "draft"}, own=True)
    at_home = anna.twin()
    assert at_home.told(op(draft, case, {"text": "more"}, base={"text": 1, "deleted_at": 1}, own=True)) == [
        "applied"
    ]
    answer = bo.send(op(draft, case, {"text": "mine"}, base={"text": 2}))
    assert answer["outcomes"][0]["reason"] == "not_assigned"
    assert answer["rows"] == []
    assert bo.sees("select 1 from caseapp.entity where id = %s", draft) == []


def test_that_a_draft_becomes_readable_when_it_is_finished_and_never_again_own(
    office: Office, anna: Sender, bo: Sender, case: UUID
) -> None:
    draft = anna.add(case, {"text": "draft"}, own=True)
    assert anna.told(op(draft, case, {"state": "finished"}, own=False, final=True)) == ["applied"]
    query = "select is_own, is_final from caseapp.entity where id = %s"
    assert bo.sees(query, draft) == [(False, True)]
    anna.told(op(draft, case, {}, own=True))
    assert bo.sees(query, draft) == [(False, True)]
