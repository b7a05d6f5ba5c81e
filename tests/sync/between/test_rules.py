"""What may and what must not happen between the laptops of one office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.domain.permissions import Permission
from caseapp.errors import MassRemovalStoppedError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.base import Context
from caseapp.usecases.client import FindClients, GetClient
from caseapp.usecases.drafts import DiscardDraft, SaveDraft
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.notes import AddAddendum, AddNote, AddQuickNote, AssignNote, FinishNote
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.search_everything import SearchEverything
from caseapp.usecases.synchronize import GetSyncState, ListConflicts
from tests.builders import PASSPHRASE, add_person, add_plan
from tests.office import Office
from tests.sync.laptops import Laptop, new_laptop, person, rename, shared
from tests.usecases.notes import finished, run

GOALS = (
    "Ich finde eine Wohnung, die ich bezahlen kann.",
    "Montags im Chor singen.",
    "Ich will für mich wohnen.",
)


@dataclass(frozen=True)
class TakeAway:
    """Remove a person: nothing in the program does it yet but taking back their entry."""

    client_id: UUID
    requires: Permission = Permission.WRITE_CASE

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        uow.clients.find(self.client_id).remove(ctx.now)
        return self.client_id


def agree(laptop: Laptop, client: UUID) -> UUID:
    answers = tuple(AnswerInput(goal, "agrees") for goal in GOALS)
    return run(laptop.opened, AgreePlan(client, AgreementInput(answers, on=date(2026, 3, 2))))


def healthy(laptop: Laptop) -> bool:
    found = check_workspace(laptop.opened.workspace, PASSPHRASE)
    return found.wrong <= {"write_ahead_log", "newest_backup"}


def tables_with(laptop: Laptop, client: UUID) -> list[str]:
    names = laptop.rows(
        "SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c ON c.name = 'client_id' "
        "WHERE t.type = 'table' AND t.name <> 'audit_record'"
    )
    return [n for (n,) in names if laptop.rows(f'SELECT 1 FROM "{n}" WHERE client_id = ?', client.bytes)]  # noqa: S608


def test_that_a_plan_is_agreed_here_and_read_there(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    add_plan(ben.opened, client)
    agree(ben, client)
    ben.sync()
    anna.sync()
    there, here = (x.opened.executor.ask(GetPlan(client)) for x in (ben, anna))
    assert there == here
    assert anna.rows("SELECT sha256, body FROM plan_version") == ben.rows(
        "SELECT sha256, body FROM plan_version"
    )
    assert healthy(anna)
    assert healthy(ben)


def test_that_two_versions_agreed_offline_stay_both(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    add_plan(anna.opened, client)
    anna.sync()
    ben.sync()
    versions = {agree(anna, client), agree(ben, client)}
    for laptop in (anna, ben, anna):
        laptop.sync()
    for laptop in (anna, ben):
        assert {UUID(bytes=row[0]) for row in laptop.rows("SELECT id FROM plan_version")} == versions
        assert healthy(laptop)
    assert office.rows("select n from caseapp.plan_version order by n") == [(1,), (2,)]


def test_that_a_draft_of_a_note_is_its_authors_until_it_is_finished(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    note = run(ben.opened, AddNote(client, {"agreed": "Ein Entwurf."}))
    ben.sync()
    anna.sync()
    assert anna.rows("SELECT 1 FROM note") == []
    run(ben.opened, FinishNote(note))
    run(ben.opened, AddAddendum(note, "Und noch ein Nachtrag."))
    ben.sync()
    anna.sync()
    found = anna.opened.executor.ask(SearchEverything("Entwurf"))
    assert [hit.note_id for hit in found.hits] == [note]
    assert healthy(anna)


def test_that_a_note_of_nobody_yet_moves_with_its_person(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    note = run(ben.opened, AddQuickNote(None, "Jemand hat angerufen."))
    ben.sync()
    anna.sync()
    assert anna.rows("SELECT 1 FROM note") == []
    run(ben.opened, AssignNote(note, client))
    run(ben.opened, FinishNote(note))
    ben.sync()
    anna.sync()
    ((case,),) = anna.rows("SELECT client_id FROM note")
    assert UUID(bytes=case) == client


def test_that_a_draft_under_the_wrong_person_goes_to_the_right_one(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    wrong, right = (shared(office, anna, ben) for _ in range(2))
    note = run(ben.opened, AddNote(wrong, {"agreed": "Das gehört zu jemand anderem."}))
    ben.sync()
    # Also when the wrong person's case was taken away meanwhile.
    office.assign(wrong, ben.device.member, active=False)
    run(ben.opened, AssignNote(note, right))
    assert ben.sync().quarantined == 0
    run(ben.opened, FinishNote(note))
    ben.sync()
    anna.sync()
    for laptop in (anna, ben):
        assert [UUID(bytes=row[0]) for row in laptop.rows("SELECT client_id FROM note")] == [right]
        assert healthy(laptop)


def test_that_a_case_that_was_taken_away_leaves_no_row(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    finished(ben.opened, client)
    add_plan(ben.opened, client)
    office.assign(client, ben.device.member, active=False)
    result = ben.sync()
    assert (result.quarantined > 0, result.left) == (True, 1)
    assert tables_with(ben, client) == []
    with pytest.raises(NotFoundError):
        ben.opened.executor.ask(GetClient(client))
    assert ben.opened.executor.ask(GetSyncState()).quarantined == result.quarantined
    # Nothing of it is lost: the lead has it.
    assert office.one("select count(*) from caseapp.quarantine") == result.quarantined


def test_that_typing_is_saved_before_its_case_goes(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    ben.opened.executor.run(SaveDraft("note", None, client, {"agreed": "Noch nicht gespeichert."}))
    office.assign(client, ben.device.member, active=False)
    assert ben.sync().left == 0
    assert ben.rows("SELECT 1 FROM draft") == [(1,)]
    ben.opened.executor.run(DiscardDraft("note", None, client))
    assert ben.sync().left == 1
    assert tables_with(ben, client) == []


def test_that_a_case_that_comes_back_is_whole_again(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    add_plan(anna.opened, client)
    anna.sync()
    ben.sync()
    before = ben.rows("SELECT id, text FROM goal_voice ORDER BY id")
    office.assign(client, ben.device.member, active=False)
    ben.sync()
    office.assign(client, ben.device.member)
    ben.sync()
    assert ben.rows("SELECT id, text FROM goal_voice ORDER BY id") == before != []
    assert healthy(ben)


def test_that_the_end_of_a_substitution_takes_the_case_away(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = add_person(anna.opened)
    anna.sync()
    office.assign(client, ben.device.member, until="2020-01-01")
    ben.sync()
    assert tables_with(ben, client) == []


def test_that_an_edit_wins_over_a_removal(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    anna.opened.executor.run(TakeAway(client))
    rename(ben, client, called_name="Bleibt")
    for laptop in (anna, ben, anna):
        laptop.sync()
    for laptop in (anna, ben):
        assert person(laptop, client).called_name == "Bleibt"
        assert [c.name for c in laptop.opened.executor.ask(ListConflicts())] == ["deleted_at"]


def test_that_who_was_erased_in_the_office_is_gone_everywhere(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    rename(ben, client, called_name="Ungesendet")
    office.admin.execute("select caseapp.erase_case(%s, %s, 'consent_withdrawn')", (office.id, client))
    for laptop in (ben, anna):
        laptop.sync()
        assert tables_with(laptop, client) == []
        assert str(client) in laptop.opened.workspace.erasures.read_text()
    assert office.rows("select 1 from caseapp.entity where case_id = %s", client) == []


def test_that_what_was_typed_over_ones_own_unsent_text_is_no_conflict(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    for name in ("Eins", "Zwei", "Drei"):
        rename(ben, client, called_name=name)
    assert ben.sync().conflicts == 0
    rename(ben, client, called_name="Vier")
    assert ben.sync().conflicts == 0
    anna.sync()
    assert person(anna, client).called_name == "Vier"


def test_that_everybodys_earlier_people_come_along(office: Office, anna: Laptop, tmp_path: Path) -> None:
    client = add_person(anna.opened, "Vorher")
    finished(anna.opened, client)
    anna.sync()
    second = new_laptop(office, tmp_path, "Anna", member=anna.device.member)
    second.sync()
    assert person(second, client).called_name == "Vorher"
    assert second.opened.executor.ask(FindClients()).total == 1
    assert healthy(second)
    second.close()


def test_that_a_laptop_asks_before_it_loses_a_fifth_of_everything(
    office: Office, anna: Laptop, ben: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.usecases.sync_store.LEAST_MASS", 0)
    clients = [shared(office, anna, ben) for _ in range(3)]
    for client in clients:
        anna.opened.executor.run(TakeAway(client))
    monkeypatch.setattr("caseapp.usecases.sync_store.MASS_SHARE", 1000)
    anna.sync()
    before = ben.rows("SELECT id, deleted_at FROM client")
    with pytest.raises(MassRemovalStoppedError):
        ben.sync()
    assert ben.rows("SELECT id, deleted_at FROM client") == before


def differing(one: Laptop, other: Laptop, table: str) -> Any:
    query = f'SELECT * FROM "{table}" ORDER BY id'  # noqa: S608 - our own names
    return set(one.rows(query)) ^ set(other.rows(query))


def test_that_the_office_itself_is_everybodys(office: Office, anna: Laptop, ben: Laptop) -> None:
    anna.sync()
    ben.sync()
    for table in ("office", "code_entry"):
        assert differing(anna, ben, table) == set()
    names = sorted(row[0] for row in anna.rows("SELECT name FROM staff"))
    assert names == ["Anna", "Ben"]
