from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import (
    AlreadyPartedError,
    ChangedElsewhereError,
    InvalidInputError,
    NotAllowedError,
    PartThatFirstError,
    StandsElsewhereError,
)
from caseapp.usecases.base import FieldChange
from caseapp.usecases.case_page import GetCasePage
from caseapp.usecases.client import AddClient, FindClients, GetClient, NewPart, PartChange, UpdateClient
from caseapp.usecases.executor import Executor
from caseapp.usecases.goal_plan import ApplyPlan
from caseapp.usecases.meetings import PlanMeeting
from caseapp.usecases.merge_clients import MergeClients
from caseapp.usecases.merge_people import GetMergePreview
from caseapp.usecases.notes import AddNote
from caseapp.usecases.part_clients import GetPartingPreview
from caseapp.usecases.people_list import FindPeople, PeopleLookup
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from caseapp.usecases.promises import KeepPromise
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.today import GetToday
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import PASSPHRASE, FixedClock, add_person, add_plan, open_made, two_goals
from tests.usecases import merging
from tests.usecases.merging import BORN, change, everything, merge, preview, proposed, run, shown
from tests.usecases.test_print_record import agree


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as workspace:
        yield workspace


def found(opened: OpenWorkspace, typed: str) -> list[UUID]:
    listed = [row.id for row in opened.executor.ask(FindClients(typed)).rows]
    indexed = opened.executor.ask(FindPeople(PeopleLookup(), typed)).people
    assert sorted(listed) == sorted(indexed.ids(0, 99))
    return listed


def test_that_the_other_record_disappears_and_its_names_and_number_find_the_person(
    opened: OpenWorkspace,
) -> None:
    first, second = merging.two_records(opened)
    merge(opened, proposed(opened, first, second))
    assert found(opened, "") == [first]
    for typed in ("Anika Majer", "Kowalska", "2026-00002", "Meier", "2026-00001"):
        assert found(opened, typed) == [first]


def test_that_the_name_before_finds_the_person_who_took_another_name_over(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    merge(opened, everything(opened, first, second))
    assert opened.executor.ask(GetClient(first)).file.client.family_name == "Majer"
    assert found(opened, "Annika Meier") == [first]


def test_that_what_is_missing_is_proposed_and_copied_and_nothing_moves(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    seen = preview(opened, first, second)
    assert {one.name for one in seen.facts if one.takes_theirs} == {"birth_date", "address_protected"}
    assert [(one.list_name, one.is_here) for one in seen.rows] == [
        ("contacts", True), ("contacts", False), ("matters", False)
    ]  # fmt: skip
    before = shown(opened, second)
    merge(opened, proposed(opened, first, second))
    assert shown(opened, second) == before
    file = opened.executor.ask(GetClient(first)).file
    assert (file.client.birth_date, file.client.given_name, file.client.address_protected) == (
        BORN, "Annika", True
    )  # fmt: skip
    assert [(one.value, one.is_preferred) for one in file.contacts] == [
        ("+49 30 5550101", True), ("anna@example.org", False)
    ]  # fmt: skip
    assert [one.text for one in file.matters] == ["Ich will wieder singen."]
    assert [(one.field, one.said_by) for one in file.sources] == [("birth_date", "client")]


def test_that_the_newer_of_two_words_is_proposed_and_the_surer_day_of_birth(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    first = merging.enter(opened, called_name="Anni", birth_date=BORN, birth_precision="year")
    clock.forward(days=1)
    second = merging.enter(opened, called_name="Änni", birth_date=BORN)
    assert {one.name for one in preview(opened, first, second).facts if one.takes_theirs} == {
        "called_name", "birth_date"
    }  # fmt: skip
    assert not any(one.takes_theirs for one in preview(opened, second, first).facts)


def test_that_communication_needs_of_both_are_kept_together(opened: OpenWorkspace) -> None:
    first = merging.enter(opened, called_name="Anni", communication_needs=("large_print",))
    second = merging.enter(opened, called_name="Anni", communication_needs=("easy_language",))
    merge(opened, proposed(opened, first, second))
    client = opened.executor.ask(GetClient(first)).file.client
    assert client.communication_needs == ("large_print", "easy_language")


def test_that_parting_at_a_later_time_restores_everything_visible(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    first, second = merging.two_records(opened)
    run(opened, UpdateClient(first, added=(NewPart("sources", {"field": "birth_date"}),)))
    before = shown(opened, first, second)
    back = merge(opened, everything(opened, first, second))
    assert shown(opened, first, second) != before
    clock.forward(days=400)
    run(opened, back)
    assert shown(opened, first, second) == before
    assert sorted(found(opened, "")) == sorted([first, second])
    assert found(opened, "Kowalska") == [second]


def test_that_session_undo_is_not_offered_instead(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    command = proposed(opened, first, second)
    assert run(opened, command).undo is None


def test_that_what_was_changed_since_is_kept_and_told(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    back = merge(opened, everything(opened, first, second))
    change(opened, first, "given_name", "Anuschka")
    change(opened, first, "called_name", "Nuschi")
    mail = opened.executor.ask(GetClient(first)).file.contacts[-1]
    edit = PartChange("contacts", mail.id, (FieldChange("note", None, "nach sechs"),))
    run(opened, UpdateClient(first, changed=(edit,)))
    told = opened.executor.ask(GetPartingPreview(back.client_id, back.merge_id))
    assert told.kept.facts == ("given_name",)
    assert [name for name, _ in told.kept.rows] == ["contacts"]
    run(opened, back)
    file = opened.executor.ask(GetClient(first)).file
    client = file.client
    assert (client.given_name, client.called_name, client.family_name) == ("Anuschka", "Nuschi", "Meier")
    assert [one.value for one in file.contacts] == ["+49 30 5550101", "anna@example.org"]
    assert (client.birth_date, client.other_names, file.matters) == (None, None, ())


def test_that_a_merged_record_cannot_be_changed_until_it_is_parted(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    earlier = run(opened, UpdateClient(second, (FieldChange("called_name", None, "Anni"),)))
    back = merge(opened, proposed(opened, first, second))
    with pytest.raises(StandsElsewhereError) as refused:
        change(opened, second, "given_name", "Anna")
    assert refused.value.values["number"] == "2026-00001"
    assert earlier.undo is not None
    with pytest.raises(StandsElsewhereError):
        run(opened, earlier.undo)
    run(opened, back)
    change(opened, second, "given_name", "Anna")
    with pytest.raises(AlreadyPartedError):
        run(opened, back)


def test_that_entering_is_not_undone_under_what_stands_in_the_record(opened: OpenWorkspace) -> None:
    _, second = merging.two_records(opened)
    entered = run(opened, AddClient({"called_name": "Anni"}))
    assert entered.subject is not None
    merge(opened, proposed(opened, entered.subject, second))
    assert entered.undo is not None
    with pytest.raises(PartThatFirstError):
        run(opened, entered.undo)


def test_that_what_changed_on_either_side_since_the_preview_is_not_taken_blindly(
    opened: OpenWorkspace,
) -> None:
    first, second = merging.two_records(opened)
    command = proposed(opened, first, second)
    change(opened, second, "birth_date", BORN.replace(day=28))
    with pytest.raises(ChangedElsewhereError):
        run(opened, command)
    assert len(found(opened, "")) == 2


def test_that_a_record_is_not_merged_with_itself_nor_twice(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    third = merging.enter(opened, called_name="Anni")
    with pytest.raises(InvalidInputError):
        run(opened, MergeClients(first, first))
    merge(opened, proposed(opened, first, second))
    for stays, other in ((third, second), (second, third), (second, first)):
        with pytest.raises(StandsElsewhereError):
            run(opened, MergeClients(stays, other))


def test_that_a_chain_is_parted_from_its_end(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    third = merging.enter(opened, called_name="Anni", family_name="Major")
    before = shown(opened, first, second, third)
    inner = merge(opened, everything(opened, second, first))
    outer = merge(opened, everything(opened, third, second))
    assert found(opened, "2026-00001") == found(opened, "Meier") == [third]
    page = opened.executor.ask(GetCasePage(third))
    assert [(one.number, one.can_part) for one in page.standing.here] == [
        ("2026-00002", True), ("2026-00001", False)
    ]  # fmt: skip
    with pytest.raises(PartThatFirstError) as refused:
        run(opened, inner)
    assert refused.value.values["number"] == "2026-00003"
    run(opened, outer)
    run(opened, inner)
    assert shown(opened, first, second, third) == before


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_that_two_in_one_record_are_parted_in_any_order(
    opened: OpenWorkspace, clock: FixedClock, order: tuple[int, int]
) -> None:
    first, second = merging.two_records(opened)
    source = NewPart("sources", {"field": "birth_date", "said_by": "relative"})
    third = merging.enter(
        opened, source, given_name="Anka", family_name="Majer", birth_date=BORN.replace(day=1)
    )
    before = shown(opened, first, second, third)
    backs = []
    for other in (second, third):
        clock.forward(hours=1)
        backs.append(merge(opened, everything(opened, first, other)))
    run(opened, backs[order[0]])
    parted, still = (second, third)[order[0]], (third, second)[order[0]]
    assert set(found(opened, "Majer")) == {first, parted}
    assert first in found(opened, "Anka" if still == third else "Anika")
    assert opened.executor.ask(GetClient(still)).file.client.merged_into_id == first
    run(opened, backs[order[1]])
    assert shown(opened, first, second, third) == before


def test_that_the_pages_say_where_a_record_stands(opened: OpenWorkspace, clock: FixedClock) -> None:
    first, second = merging.two_records(opened)
    merge(opened, proposed(opened, first, second))
    here = opened.executor.ask(GetCasePage(first)).standing
    assert (here.into, [one.number for one in here.here]) == (None, ["2026-00002"])
    there = opened.executor.ask(GetCasePage(second)).standing
    assert (there.into, there.number, there.since) == (first, "2026-00001", clock.now)


def test_that_the_doctor_finds_nothing_after_merging_and_parting(opened: OpenWorkspace) -> None:
    first, second = merging.two_records(opened)
    back = merge(opened, proposed(opened, first, second))
    searches = {"search_entries", "search_index", "search_samples", "field_values"}
    assert not check_workspace(opened.workspace, PASSPHRASE).wrong & searches
    run(opened, back)
    assert not check_workspace(opened.workspace, PASSPHRASE).wrong & searches


def test_that_a_person_is_never_their_own_relative(opened: OpenWorkspace) -> None:
    first = add_person(opened, "Anna")
    row = NewPart("people", {"name": "Anna", "linked_client_id": first, "said_by": "client"})
    second = merging.enter(opened, row, called_name="Ania")
    merge(opened, everything(opened, first, second))
    (person,) = opened.executor.ask(GetClient(first)).file.people
    assert person.linked_client_id is None


def test_that_both_cases_must_be_in_reach(opened: OpenWorkspace, clock: FixedClock) -> None:
    staff = AddStaff({"name": "Herr Vural", "roles": ("caseworker",)})
    member = opened.executor.run(staff).subject
    assert member is not None
    theirs = Executor(opened.register, member, clock)
    own = theirs.run(AddClient({"called_name": "Anna"})).subject
    assert own is not None
    strange = add_person(opened, "Anna")
    for use in (
        lambda: theirs.ask(GetMergePreview(own, strange)),
        lambda: theirs.run(MergeClients(own, strange)),
    ):
        with pytest.raises(NotAllowedError):
            use()
    back = merge(opened, MergeClients(own, strange))
    with pytest.raises(NotAllowedError):
        theirs.run(back)


def test_that_nothing_new_is_written_in_a_record_that_stands_elsewhere_but_promises_are_kept(
    opened: OpenWorkspace,
) -> None:
    first, second = merging.two_records(opened)
    step = StepInput(values={"text": "Das Amt ruft an.", "doer": "office", "due": BORN.replace(year=2024)})
    add_plan(opened, second, PlanInput(goals=(GoalInput(own_words="Ich will singen.", steps=(step,)),)))
    agree(opened, second)
    (promise,) = opened.executor.ask(GetClient(second)).promises
    merge(opened, proposed(opened, first, second))
    commands = (
        AddNote(second, {"agreed": "Montag um zehn."}),
        ApplyPlan(second, two_goals()),
        PlanMeeting(second, date(2026, 4, 1)),
    )
    for command in commands:
        with pytest.raises(StandsElsewhereError):
            run(opened, command)
    assert [due.whose.client_id for due in opened.executor.ask(GetToday()).promises] == [second]
    kept = run(opened, KeepPromise(second, promise.id))
    assert kept.undo is not None
    run(opened, kept.undo)
