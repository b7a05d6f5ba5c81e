"""What happens to laptops and servers: restored, copied, behind, ahead. Nothing is lost by it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from psycopg.types.json import Jsonb

from caseapp.errors import (
    AlreadyEnrolledError,
    EnrolAgainError,
    EnrolmentUsedError,
    ExampleCannotJoinError,
    OfficeNotReadyError,
)
from caseapp.paths import Workspace
from caseapp.storage.engine import driver_of
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.synchronize import GetSyncState
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, add_plan
from tests.office import Office
from tests.sync.laptops import Laptop, new_laptop, person, rename, shared
from tests.sync.links import link_of

CONTENT = (
    "client", "client_matter", "goal_plan", "goal", "goal_voice", "goal_step", "promise", "plan_version",
    "plan_answer", "note", "note_addendum", "office", "staff", "code_entry",
)  # fmt: skip


def content(laptop: Laptop) -> dict[str, list[tuple[object, ...]]]:
    """Every record as people entered it; how often it was written here is the laptop's own business."""
    found = {}
    for table in CONTENT:
        names = [row[0] for row in laptop.rows("SELECT name FROM pragma_table_info(?)", table)]
        chosen = ", ".join(f'"{name}"' for name in names if name != "version")
        found[table] = [tuple(r) for r in laptop.rows(f'SELECT {chosen} FROM "{table}" ORDER BY id')]  # noqa: S608
    return found


def server_rows(office: Office) -> list[tuple[object, ...]]:
    return office.rows("select id, kind, fields from caseapp.entity order by id")


def copy_of(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """The office's tables, as a backup of the server would have them."""
    names = office.rows("select tablename from pg_tables where schemaname = 'caseapp'")
    return {n: office.rows(f'select * from caseapp."{n}"') for (n,) in names}  # noqa: S608


def put_back(office: Office, copy: dict[str, list[tuple[object, ...]]], *, epoch: bool) -> None:
    """The server comes back from its backup; members and devices are as they were."""
    kept = ("schema_step", "schema_info", "member", "device", "office_head")
    with office.admin.transaction():
        office.admin.execute("set local session_replication_role = replica")
        for name in copy.keys() - set(kept):
            office.admin.execute(f'delete from caseapp."{name}"'.encode())  # noqa: S608
            for row in copy[name]:
                marks = ", ".join(["%s"] * len(row))
                values = [Jsonb(value) if isinstance(value, dict | list) else value for value in row]
                office.admin.execute(f'insert into caseapp."{name}" values ({marks})'.encode(), values)  # noqa: S608
        (head,) = copy["office_head"]
        office.admin.execute("update caseapp.office_head set seq = %s", (head[3],))
    if epoch:
        office.admin.execute("select caseapp.renew_epoch(%s)", (office.id,))


@pytest.mark.parametrize("told", [True, False])
def test_that_a_server_from_an_older_backup_gets_everything_back(
    office: Office, anna: Laptop, ben: Laptop, told: bool
) -> None:
    client = shared(office, anna, ben)
    backup = copy_of(office)
    rename(ben, client, called_name="Nach der Sicherung")
    add_plan(anna.opened, client)
    for laptop in (ben, anna, ben):
        laptop.sync()
    rename(anna, client, called_name="Und noch einmal")
    for laptop in (anna, ben):
        laptop.sync()
    before, here = server_rows(office), content(anna)
    put_back(office, backup, epoch=told)
    assert server_rows(office) != before
    # Whoever has followed furthest finds it out when nobody says it.
    for laptop in (anna, ben, anna, ben):
        laptop.sync()
    assert server_rows(office) == before
    assert content(anna) == content(ben) == here


def test_that_what_a_colleague_gives_back_keeps_its_author(office: Office, anna: Laptop, ben: Laptop) -> None:
    backup = copy_of(office)
    client = shared(office, anna, ben)
    rename(ben, client, called_name="Ada-Lotte")
    ben.sync()
    made = "select made_by, changed_by from caseapp.entity where id = %s"
    before = office.rows(made, client)
    put_back(office, backup, epoch=True)
    # Anna's laptop is gone for good.
    ben.sync()
    assert office.rows(made, client) == before
    assert len({*before[0]}) == 2


def test_that_a_restored_register_goes_on_where_the_office_is(
    office: Office, anna: Laptop, ben: Laptop, tmp_path: Path
) -> None:
    client = shared(office, anna, ben)
    rename(ben, client, called_name="Schon gesendet")
    aside = tmp_path / "aside"
    shutil.copytree(ben.opened.workspace.folder, aside)
    ben.sync()
    rename(ben, client, called_name="Nach der Sicherung gesendet")
    ben.sync()
    ben.close()
    # As a restore does: the older register, with an incarnation of its own.
    opened = open_workspace(Workspace(aside), PASSPHRASE, FixedClock())
    with opened.register.writing.connect() as connection:
        connection.begin()
        driver_of(connection).execute("UPDATE register_state SET incarnation = randomblob(16)")
        connection.commit()
    back = Laptop("Ben", opened, ben.device, ben.link)
    back.sync()
    assert person(back, client).called_name == "Nach der Sicherung gesendet"
    rename(back, client, called_name="Und weiter")
    assert back.sync().conflicts == 0
    anna.sync()
    assert person(anna, client).called_name == "Und weiter"
    back.close()


def test_that_a_copied_register_has_to_join_again(
    office: Office, anna: Laptop, ben: Laptop, tmp_path: Path
) -> None:
    client = shared(office, anna, ben)
    twin = tmp_path / "twin"
    ben.opened.close()
    shutil.copytree(ben.opened.workspace.folder, twin)
    opened = open_workspace(Workspace(twin), PASSPHRASE, FixedClock())
    copied = Laptop("Ben", opened, ben.device, ben.link, machine="another machine")
    rename(copied, client, called_name="Auf dem anderen Rechner")
    with pytest.raises(EnrolAgainError):
        copied.sync()
    assert opened.executor.ask(GetSyncState()).last_error == EnrolAgainError.code
    device = office.add_device(ben.device.member, enrolled=False)
    again = copied.at(office, device)
    join_office(opened, again.link, "another machine", again.connect, PASSPHRASE)
    again.sync()
    anna.sync()
    assert person(anna, client).called_name == "Auf dem anderen Rechner"
    again.close()


def test_that_the_first_laptop_comes_first(office: Office, anna: Laptop, tmp_path: Path) -> None:
    with pytest.raises(OfficeNotReadyError):
        new_laptop(office, tmp_path, "Ben")


def test_that_nobody_joins_twice(office: Office, anna: Laptop, ben: Laptop) -> None:
    with pytest.raises(AlreadyEnrolledError):
        join_office(ben.opened, ben.link, ben.device.machine, ben.connect, PASSPHRASE)


def test_that_a_file_that_was_used_already_changes_nothing(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    with pytest.raises(EnrolmentUsedError):
        join_office(ben.opened, anna.link, ben.device.machine, ben.connect, PASSPHRASE)
    rename(ben, client, called_name="Weiter wie zuvor")
    ben.sync()
    anna.sync()
    assert person(anna, client).called_name == "Weiter wie zuvor"


def test_that_the_file_of_somebody_else_changes_nothing(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    device = office.add_device(office.add_member("Carla"), enrolled=False)
    with pytest.raises(AlreadyEnrolledError):
        join_office(ben.opened, link_of(office, device), ben.device.machine, ben.connect, PASSPHRASE)
    rename(ben, client, called_name="Weiter wie zuvor")
    ben.sync()
    anna.sync()
    assert person(anna, client).called_name == "Weiter wie zuvor"
    assert office.one("select enrolled_at from caseapp.device where id = %s", device.id) is None
    assert office.one("select staff_id from caseapp.member where id = %s", device.member) is None


def test_that_what_cannot_stand_yet_is_parked_and_told(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    add_plan(anna.opened, client)
    anna.sync()
    # A server that lost a row: what belongs to it waits here.
    office.admin.execute("delete from caseapp.entity where kind = 'goal_plan'")
    ben.sync()
    state = ben.opened.executor.ask(GetSyncState())
    assert (state.parked > 0, state.is_complete) == (True, False)
    (check,) = [c for c in check_workspace(ben.opened.workspace, PASSPHRASE).checks if c.name == "sync_inbox"]
    assert check.detail.startswith(str(state.parked))


def test_that_laptops_that_differ_from_the_server_fetch_the_case_again(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    with ben.opened.register.writing.connect() as connection:
        connection.begin()
        driver_of(connection).execute("UPDATE client SET called_name = 'Zerfallen'")
        driver_of(connection).execute("UPDATE sync_record SET ver = 7")
        driver_of(connection).execute("UPDATE sync_link SET digest_on = NULL")
        connection.commit()
    assert ben.sync().fetched_again > 0
    assert person(ben, client).called_name == "Ada"


def test_that_people_entered_before_are_sent_in_one_go(office: Office, anna: Laptop) -> None:
    for number in range(30):
        add_person(anna.opened, f"Person {number}")
    assert anna.sync().sent > 30
    assert anna.sync().sent == 0
    assert office.one("select count(*) from caseapp.entity where kind = 'client'") == 30
    assert anna.opened.executor.ask(GetSyncState()).is_complete


def test_that_invented_people_never_come_among_those_of_an_office(office: Office, anna: Laptop) -> None:
    with anna.opened.register.writing.connect() as connection:
        connection.begin()
        driver_of(connection).execute("UPDATE register_state SET is_example = 1")
        connection.commit()
    with pytest.raises(ExampleCannotJoinError):
        join_office(anna.opened, anna.link, anna.device.machine, anna.connect, PASSPHRASE)
