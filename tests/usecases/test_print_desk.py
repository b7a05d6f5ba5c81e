"""Before printing: every version and every copy of it, and what an older one says today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.domain.goal_plan import GoalPlan
from caseapp.domain.permissions import Permission
from caseapp.domain.print_record import ON_SCREEN, PHOTO_ONLY
from caseapp.errors import NoPlanError
from caseapp.i18n import load_translate
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.client import AddClient, NewPart
from caseapp.usecases.hand_over import RecordHandOver
from caseapp.usecases.plan_input import GoalInput, PlanInput
from caseapp.usecases.print_desk import GetPrintDesk, PrintDesk
from caseapp.usecases.print_plan import GetSheetContent, SheetWish, build_sheet, photo_sheet
from caseapp.usecases.print_record import GetPrinted, RecordPrint
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, PASSPHRASE, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import run
from tests.usecases.test_print_record import WISH, agree

TODAY = MOMENT.date()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as made:
        yield made


@pytest.fixture
def person(opened: OpenWorkspace, clock: FixedClock) -> UUID:
    """Somebody with two agreed versions, a day apart."""
    found = add_person(opened)
    add_plan(opened, found)
    agree(opened, found)
    clock.forward(days=1)
    change(opened, found)
    agree(opened, found)
    return found


def change(opened: OpenWorkspace, client_id: UUID) -> None:
    add_plan(opened, client_id, PlanInput({}, goals=(GoalInput(own_words="Etwas Neues."),)))


def print_version(opened: OpenWorkspace, client_id: UUID, version: int, wish: SheetWish = WISH) -> UUID:
    content = opened.executor.ask(GetSheetContent(client_id, version))
    sheet = build_sheet(content, load_translate(wish.language), wish)
    return run(opened, RecordPrint.of(client_id, content, wish, sheet, "Flur"))


def desk(opened: OpenWorkspace, client_id: UUID, version: int | None = None) -> PrintDesk:
    return opened.executor.ask(GetPrintDesk(client_id, version=version))


class EndPlan:
    """The plan is over; a new one can begin."""

    requires = Permission.WRITE_CASE

    def __init__(self, client_id: UUID) -> None:
        self.client_id = client_id

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        plan = uow.plans.current(self.client_id)
        assert isinstance(plan, GoalPlan)
        plan.state = "ended"
        return plan.id


def test_that_every_version_can_be_chosen_the_newest_first(opened: OpenWorkspace, person: UUID) -> None:
    newest = desk(opened, person)
    days = [(version.number, version.agreed_on) for version in newest.versions]
    assert days == [(2, TODAY + timedelta(days=1)), (1, TODAY)]
    assert (newest.content.snapshot.version, newest.content.newer_on) == (2, None)
    older = desk(opened, person, 1)
    assert (older.content.snapshot.version, older.content.newer_on) == (1, TODAY + timedelta(days=1))
    with pytest.raises(NoPlanError):
        desk(opened, person, 3)


def test_that_the_draft_is_offered_only_while_it_says_something_else(
    opened: OpenWorkspace, person: UUID
) -> None:
    assert not desk(opened, person).has_draft
    change(opened, person)
    assert desk(opened, person).has_draft
    assert opened.executor.ask(GetPrintDesk(person, draft=True)).content.snapshot.version is None
    other = add_person(opened, "Ada")
    add_plan(opened, other)
    assert (desk(opened, other).has_draft, desk(opened, other).versions) == (True, ())


def test_that_an_older_version_never_says_on_paper_that_there_is_a_newer_one(
    opened: OpenWorkspace, person: UUID
) -> None:
    content = desk(opened, person, 1).content
    alone = replace(content, newer_on=None)
    for layout in ("standard", "steps"):
        sheets = [
            build_sheet(said, load_translate("de"), SheetWish(layout, "de")) for said in (content, alone)
        ]
        assert sheets[0].pdf == sheets[1].pdf


def test_that_a_copy_is_kept_for_the_version_that_was_printed(
    opened: OpenWorkspace, person: UUID, clock: FixedClock
) -> None:
    first = print_version(opened, person, 1)
    clock.forward(minutes=1)
    second = print_version(opened, person, 2)
    shown = desk(opened, person)
    assert [(copy.record.id, copy.version.number) for copy in shown.copies] == [(second, 2), (first, 1)]
    assert shown.waiting is not None
    assert shown.waiting.record.id == second
    older = desk(opened, person, 1)
    assert [copy.record.id for copy in older.copies] == [second, first]
    assert older.waiting is not None
    assert older.waiting.record.id == first


def test_that_a_hand_over_of_an_old_copy_leaves_the_new_one_waiting(
    opened: OpenWorkspace, person: UUID
) -> None:
    first, second = print_version(opened, person, 1), print_version(opened, person, 2)
    opened.executor.run(RecordHandOver(person, first, "in_hand"))
    handed = {copy.record.id: copy.hand_over is not None for copy in desk(opened, person).copies}
    assert handed == {first: True, second: False}


def test_that_a_copy_of_an_ended_plan_is_listed_and_printed_again_as_its_own(
    opened: OpenWorkspace, person: UUID
) -> None:
    before = print_version(opened, person, 1)
    opened.executor.run(EndPlan(person))
    change(opened, person)
    agree(opened, person)
    shown = desk(opened, person)
    assert [version.number for version in shown.versions] == [1]
    assert [copy.record.id for copy in shown.copies] == [before]
    assert shown.waiting is None
    printed = opened.executor.ask(GetPrinted(person, before))
    again = printed.reprint(load_translate("de"))
    assert printed.is_same(again)
    run(opened, RecordPrint.of(person, printed.content, printed.wish, again, "Flur"))
    copies = desk(opened, person).copies
    assert len({(copy.version.id, copy.record.pdf_sha256) for copy in copies}) == 1
    opened.close()
    found = check_workspace(opened.workspace, PASSPHRASE)
    assert found.ok, [check for check in found.checks if not check.ok]


def test_that_nobody_elses_plan_can_be_recorded(opened: OpenWorkspace, person: UUID) -> None:
    content = opened.executor.ask(GetSheetContent(person))
    sheet = build_sheet(content, load_translate("de"), WISH)
    other = add_person(opened, "Ada")
    with pytest.raises(NoPlanError):
        opened.executor.run(RecordPrint.of(other, content, WISH, sheet))


def test_that_a_sheet_on_the_screen_is_kept_waits_for_nobody_and_changes_no_choice(
    opened: OpenWorkspace, person: UUID, clock: FixedClock
) -> None:
    print_version(opened, person, 2, SheetWish("standard", "da", "client"))
    opened.executor.run(RecordHandOver(person, desk(opened, person).copies[0].record.id, "in_hand"))
    clock.forward(minutes=1)
    content, wish = desk(opened, person).content, SheetWish("steps", "de", "client")
    sheet = photo_sheet(content, load_translate("de"), wish).sheet
    shown = run(opened, RecordPrint.of(person, content, wish, sheet, ON_SCREEN))
    with_it = desk(opened, person)
    assert [copy.is_paper for copy in with_it.copies] == [False, True]
    assert with_it.waiting is None
    assert (with_it.wish.layout, with_it.wish.language, with_it.printer) == ("standard", "da", "Flur")
    handed = opened.executor.run(RecordHandOver(person, shown, PHOTO_ONLY))
    assert handed.undo is not None
    assert desk(opened, person).copies[0].hand_over is not None


def test_that_the_photo_shows_the_sheet_that_would_be_printed(opened: OpenWorkspace, person: UUID) -> None:
    content, wish = desk(opened, person).content, SheetWish("standard", "de", "client")
    photo = photo_sheet(content, load_translate("de"), wish)
    steps = build_sheet(content, load_translate("de"), SheetWish("steps", "de", "client"))
    assert photo.sheet == steps
    assert photo.wish.layout == "steps"
    assert len(photo.pages) == steps.pages


def test_that_the_first_sheet_follows_what_the_person_needs_and_later_ones_the_last(
    opened: OpenWorkspace,
) -> None:
    needs = {"communication_needs": ("read_aloud",)}
    parts = (NewPart("languages", {"code": "ar"}), NewPart("languages", {"code": "da"}))
    person = opened.executor.run(AddClient({"called_name": "Bent", **needs}, parts)).subject
    assert person is not None
    add_plan(opened, person)
    desk = opened.executor.ask(GetPrintDesk(person))
    assert (desk.wish.layout, desk.wish.language) == ("steps", "da")
    assert desk.wished_hand_over == "read_aloud"
    agree(opened, person)
    content = opened.executor.ask(GetSheetContent(person))
    wish = SheetWish("standard", "en", "client")
    sheet = build_sheet(content, load_translate("en"), wish)
    run(opened, RecordPrint.of(person, content, wish, sheet))
    desk = opened.executor.ask(GetPrintDesk(person))
    assert (desk.wish.layout, desk.wish.language) == ("standard", "en")
