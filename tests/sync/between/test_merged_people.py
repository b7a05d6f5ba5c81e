"""Two records of one person that the office knows: what one laptop makes one, the other sees and can part."""

from __future__ import annotations

from uuid import UUID

from caseapp.usecases.case_page import GetCasePage
from caseapp.usecases.client import FindClients
from caseapp.usecases.synchronize import GetSyncState
from tests.office import Office
from tests.sync.laptops import Laptop
from tests.usecases import merging
from tests.usecases.merging import everything, merge, run, shown


def _found(laptop: Laptop, typed: str) -> list[UUID]:
    return [row.id for row in laptop.opened.executor.ask(FindClients(typed)).rows]


def test_that_a_merge_on_one_laptop_is_seen_and_undone_on_the_other(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    first, second = merging.two_records(anna.opened)
    anna.sync()
    for client in (first, second):
        office.assign(client, ben.device.member)
    ben.sync()
    before = shown(anna.opened, first, second)
    assert shown(ben.opened, first, second) == before
    back = merge(anna.opened, everything(anna.opened, first, second))
    anna.sync()
    ben.sync()
    assert _found(ben, "") == _found(ben, "Kowalska") == _found(ben, "2026-00002") == [first]
    assert shown(ben.opened, first, second) == shown(anna.opened, first, second)
    (here,) = ben.opened.executor.ask(GetCasePage(first)).standing.here
    assert (here.merge_id, here.number) == (back.merge_id, "2026-00002")
    run(ben.opened, back)
    ben.sync()
    anna.sync()
    for laptop in (anna, ben):
        assert shown(laptop.opened, first, second) == before
        assert sorted(_found(laptop, "")) == sorted([first, second])
        assert _found(laptop, "Kowalska") == [second]
        assert laptop.opened.executor.ask(GetSyncState()).is_complete


def test_that_a_record_whose_other_half_is_elsewhere_says_so_and_stays_whole(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    first, second = merging.two_records(anna.opened)
    anna.sync()
    office.assign(first, ben.device.member)
    merge(anna.opened, everything(anna.opened, first, second))
    anna.sync()
    ben.sync()
    (here,) = ben.opened.executor.ask(GetCasePage(first)).standing.here
    assert (here.number, here.is_reachable, here.can_part) == ("2026-00002", False, False)
    assert _found(ben, "Anika Majer") == [first]
