"""What was printed is kept: the same copy once more, who has it, and what is still to be brought."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.domain.office import Office
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import SheetFrame
from caseapp.domain.print_record import PRINTED_PLAN, frame_from_json, frame_to_json
from caseapp.errors import InvalidInputError, LettersNotSafeError, NoPlanError, NotAllowedError, NotFoundError
from caseapp.i18n import LANGUAGES, load_translate
from caseapp.storage.erasure import erase_person
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.client import GetClient, NewPart, UpdateClient
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.hand_over import PromisePrintedPlan, RecordHandOver
from caseapp.usecases.plan_input import GoalInput, PlanInput
from caseapp.usecases.print_desk import GetPrintDesk
from caseapp.usecases.print_plan import GetSheetContent, SheetWish, build_sheet
from caseapp.usecases.print_record import GetPrinted, RecordPrint
from caseapp.usecases.promises import DropPromise, KeepPromise
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import colleague, run, table

TODAY = MOMENT.date()
WISH = SheetWish("standard", "de", "client")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as made:
        yield made


@pytest.fixture
def person(opened: OpenWorkspace) -> UUID:
    """Somebody with an agreed plan."""
    found = add_person(opened)
    add_plan(opened, found)
    agree(opened, found)
    return found


def agree(opened: OpenWorkspace, client_id: UUID) -> None:
    plan = opened.executor.ask(GetPlan(client_id, draft=True)).snapshot
    goals = [*plan.goals, *(below for goal in plan.goals for below in goal.goals)]
    answers = tuple(AnswerInput(str(goal.id), "agrees") for goal in goals)
    opened.executor.run(AgreePlan(client_id, AgreementInput(answers)))


def print_copy(
    opened: OpenWorkspace, client_id: UUID, wish: SheetWish = WISH, *, draft: bool = False, **how: Any
) -> UUID:
    content = opened.executor.ask(GetSheetContent(client_id, draft=draft))
    sheet = build_sheet(content, load_translate(wish.language), wish)
    return run(opened, RecordPrint.of(client_id, content, wish, sheet, **how))


def promises(opened: OpenWorkspace, client_id: UUID) -> list[tuple[str | None, str, date | None]]:
    view = opened.executor.ask(GetClient(client_id))
    return [(promise.about, promise.state, promise.kept_on) for promise in view.promises if promise.about]


class RenameEverything:
    """The office moves and everybody gets another number: nothing of it belongs on an old sheet."""

    requires = Permission.MANAGE_OFFICE

    def execute(self, uow: Any, ctx: Any) -> UUID:
        office: Office = uow.office.office()
        office.name, office.phone = f"{office.name} Nord", "040 1"
        for member in uow.office.staff():
            member.name, member.phone = f"{member.name}-Neu", "040 2"
        return office.id


@settings(max_examples=8)
@given(
    layout=st.sampled_from(["standard", "steps"]),
    language=st.sampled_from(sorted(LANGUAGES)),
    copy_for=st.sampled_from([None, "client", "father", "file"]),
)
def test_that_a_reprint_gives_the_same_bytes_whatever_has_changed_since(
    tmp_path_factory: pytest.TempPathFactory, layout: str, language: str, copy_for: str | None
) -> None:
    wish = SheetWish(layout, language, copy_for)
    with open_made(tmp_path_factory.mktemp("reprint"), FixedClock()) as opened:
        client_id = add_person(opened)
        add_plan(opened, client_id)
        agree(opened, client_id)
        content = opened.executor.ask(GetSheetContent(client_id))
        first = build_sheet(content, load_translate(language), wish)
        record = run(opened, RecordPrint.of(client_id, content, wish, first))
        opened.executor.run(RenameEverything())
        add_plan(opened, client_id, PlanInput({}, goals=(GoalInput(own_words="Etwas Neues."),)))
        agree(opened, client_id)
        printed = opened.executor.ask(GetPrinted(client_id, record))
    again = printed.reprint(load_translate(language))
    assert again.pdf == first.pdf
    assert printed.is_same(again)
    assert not printed.is_same(replace(again, pdf=again.pdf + b"%"))


@given(
    st.builds(
        SheetFrame,
        office_name=st.text(max_size=9),
        phone=st.none() | st.text(max_size=9),
        next_meeting_on=st.none() | st.dates(),
        is_example=st.booleans(),
    )
)
def test_that_a_frame_comes_back_as_it_was_kept(frame: SheetFrame) -> None:
    assert frame_from_json(frame_to_json(frame)) == frame


def test_that_the_record_says_what_was_printed_and_nothing_can_change_it(
    opened: OpenWorkspace, person: UUID
) -> None:
    record = print_copy(opened, person, printer="Flur", copies=2)
    (copy,) = opened.executor.ask(GetPrintDesk(person)).copies
    kept = copy.record
    assert (kept.id, kept.layout, kept.language, kept.copy_for) == (record, "standard", "de", "client")
    assert (kept.copies, kept.printer, copy.printed_on) == (2, "Flur", TODAY)
    assert kept.check_code
    assert kept.plan_version_id
    assert kept.is_final
    with opened.register.writing.connect() as connection, pytest.raises(Exception, match="frozen record"):
        connection.exec_driver_sql("UPDATE print_record SET copies = 9")


def test_that_the_next_sheet_is_preselected_as_the_last_one(
    opened: OpenWorkspace, person: UUID, clock: FixedClock
) -> None:
    first = opened.executor.ask(GetPrintDesk(person))
    assert (first.wish, first.printer, first.number) == (SheetWish("steps", "de", "client"), None, 1)
    print_copy(opened, person, SheetWish("standard", "da", "file"), printer="Flur", copies=3)
    again = opened.executor.ask(GetPrintDesk(person))
    assert (again.wish, again.printer, again.number) == (SheetWish("standard", "da", "client"), "Flur", 3)
    clock.forward(minutes=1)
    print_copy(opened, person, SheetWish("steps", "en", "client"))
    saved = opened.executor.ask(GetPrintDesk(person))
    assert (saved.wish.layout, saved.printer, saved.number) == ("steps", "Flur", 1)


def test_that_a_draft_is_printed_whole_and_waits_for_nobody(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    add_plan(opened, client_id)
    assert opened.executor.ask(GetPrintDesk(client_id, draft=True)).wish.layout == "standard"
    record = print_copy(opened, client_id, draft=True)
    assert opened.executor.ask(GetPrintDesk(client_id, draft=True)).waiting is None
    with pytest.raises(NoPlanError):
        opened.executor.ask(GetPrinted(client_id, record))


def test_that_each_copy_waits_until_it_is_handed_over(opened: OpenWorkspace, person: UUID) -> None:
    own = print_copy(opened, person)
    filed = print_copy(opened, person, replace(WISH, copy_for="file"))
    desk = opened.executor.ask(GetPrintDesk(person))
    assert desk.waiting is not None
    assert {copy.record.id for copy in desk.copies} == {own, filed}
    for record in (own, filed):
        opened.executor.run(RecordHandOver(person, record, "in_hand", to_whom="Søren"))
    done = opened.executor.ask(GetPrintDesk(person))
    assert done.waiting is None
    assert [(c.hand_over.how, c.hand_over.day) for c in done.copies if c.hand_over] == [
        ("in_hand", TODAY)
    ] * 2


def test_that_a_hand_over_is_corrected_and_undone(opened: OpenWorkspace, person: UUID) -> None:
    record = print_copy(opened, person)
    opened.executor.run(RecordHandOver(person, record, "in_hand"))
    corrected = opened.executor.run(RecordHandOver(person, record, "read_aloud"))
    assert [row.how for row in table(opened, "hand_over")] == ["read_aloud"]
    assert corrected.undo is not None
    opened.executor.run(corrected.undo)
    assert [row.how for row in table(opened, "hand_over")] == ["in_hand"]


def test_that_a_hand_over_needs_a_known_way_a_past_day_and_a_copy_of_the_person(
    opened: OpenWorkspace, person: UUID
) -> None:
    record = print_copy(opened, person)
    with pytest.raises(InvalidInputError):
        opened.executor.run(RecordHandOver(person, record, "by_pigeon"))
    with pytest.raises(InvalidInputError):
        opened.executor.run(RecordHandOver(person, record, "in_hand", day=TODAY + timedelta(days=1)))
    with pytest.raises(NotFoundError):
        opened.executor.run(RecordHandOver(add_person(opened, "Ada"), record, "in_hand"))


def test_that_post_is_refused_when_letters_are_not_safe(opened: OpenWorkspace, person: UUID) -> None:
    record = print_copy(opened, person)
    letters = NewPart("contacts", {"contact_kind": "post", "value": "c/o Mutter", "safe": False})
    opened.executor.run(UpdateClient(person, (), (letters,)))
    assert not opened.executor.ask(GetPrintDesk(person)).letters_are_safe
    with pytest.raises(LettersNotSafeError):
        opened.executor.run(RecordHandOver(person, record, "post"))
    opened.executor.run(RecordHandOver(person, record, "in_hand"))


def test_that_handing_the_plan_over_keeps_the_promise_to_bring_it(
    opened: OpenWorkspace, person: UUID
) -> None:
    opened.executor.run(PromisePrintedPlan(person, TODAY + timedelta(days=3), "Den gedruckten Plan bringen."))
    opened.executor.run(PromisePrintedPlan(person, TODAY + timedelta(days=5), "Den gedruckten Plan bringen."))
    assert promises(opened, person) == [(PRINTED_PLAN, "open", None)]
    record = print_copy(opened, person)
    assert promises(opened, person) == [(PRINTED_PLAN, "open", None)]
    handed = opened.executor.run(RecordHandOver(person, record, "in_hand"))
    assert promises(opened, person) == [(PRINTED_PLAN, "kept", TODAY)]
    assert handed.undo is not None
    opened.executor.run(handed.undo)
    assert promises(opened, person) == [(PRINTED_PLAN, "open", None)]
    assert opened.executor.ask(GetPrintDesk(person)).waiting is not None


def test_that_a_plan_is_not_promised_for_yesterday(opened: OpenWorkspace, person: UUID) -> None:
    with pytest.raises(InvalidInputError):
        opened.executor.run(PromisePrintedPlan(person, TODAY - timedelta(days=1), "Den Plan bringen."))


def test_that_only_who_may_print_may_record(opened: OpenWorkspace, person: UUID) -> None:
    other = colleague(opened, "caseworker")
    record = print_copy(opened, person)
    with pytest.raises(NotAllowedError):
        other.run(RecordHandOver(person, record, "in_hand"))
    with pytest.raises(NotAllowedError):
        other.ask(GetPrintDesk(person))


def test_that_an_erasure_takes_the_records_with_it(opened: OpenWorkspace, person: UUID) -> None:
    opened.executor.run(RecordHandOver(person, print_copy(opened, person), "in_hand"))
    with opened.register.writing.connect() as connection:
        erase_person(connection, person)
        connection.commit()
    assert table(opened, "print_record") == []
    assert table(opened, "hand_over") == []


def test_that_the_audit_names_the_copy_and_none_of_its_words(opened: OpenWorkspace, person: UUID) -> None:
    print_copy(opened, person)
    last = table(opened, "audit_record")[-1]
    assert last.action == "RecordPrint"
    assert "print_record" in str(last)
    assert "Beispielamt" not in str(last)


def test_that_a_promise_is_kept_with_its_step_and_comes_back_whole(
    opened: OpenWorkspace, person: UUID
) -> None:
    def state() -> tuple[str, list[str]]:
        steps = opened.executor.ask(GetPlan(person, draft=True)).snapshot.goals[0].goals[0].steps
        return table(opened, "promise")[0].state, [step.state for step in steps if step.doer == "office"]

    promise = opened.executor.ask(GetClient(person)).promises[0]
    kept = opened.executor.run(KeepPromise(person, promise.id))
    assert state() == ("kept", ["completed"])
    assert not opened.executor.ask(GetPlan(person)).draft_changed
    assert kept.undo is not None
    opened.executor.run(kept.undo)
    assert state() == ("open", ["not_started"])


def test_that_dropping_a_promise_needs_a_reason(opened: OpenWorkspace, person: UUID) -> None:
    promise = opened.executor.ask(GetClient(person)).promises[0]
    with pytest.raises(InvalidInputError):
        opened.executor.run(DropPromise(person, promise.id, "  "))
    opened.executor.run(DropPromise(person, promise.id, "Das Geld ist schon da."))
    row = table(opened, "promise")[0]
    assert (row.state, row.dropped_reason) == ("dropped", "Das Geld ist schon da.")


def test_that_the_hash_is_that_of_the_pages(opened: OpenWorkspace, person: UUID) -> None:
    content = opened.executor.ask(GetSheetContent(person))
    sheet = build_sheet(content, load_translate("de"), WISH)
    record = RecordPrint.of(person, content, WISH, sheet)
    assert record.pdf_sha256 == hashlib.sha256(sheet.pdf).hexdigest()
