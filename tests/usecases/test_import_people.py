"""An import and what comes between: a wish to stop, a full disk, other work, a second import, sync."""

from __future__ import annotations

import contextlib
import csv
import io
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.client_parts import PART_CLASSES
from caseapp.errors import DiskFullError, ImportDisturbedError
from caseapp.exchange.csv_table import read_table
from caseapp.storage.upload import not_handed_over
from caseapp.usecases.client import AddClient, FindClients, GetClient
from caseapp.usecases.import_check import CheckPeople, Choice, ImportCheck
from caseapp.usecases.import_columns import guessed_columns
from caseapp.usecases.import_people import STAGE_SIZE, ImportPeople, import_people
from caseapp.usecases.lanes import Lanes, SupersededError
from caseapp.usecases.people_list import FindPeople, PeopleLookup
from caseapp.usecases.safekeeping import RebuildSearch, check_workspace
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import PASSPHRASE, add_person, open_made

TABLES = ("client", "search_entry", "audit_record", *(cls.__tablename__ for cls in PART_CLASSES.values()))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        add_person(workspace, "Zoë")
        yield workspace


def people(count: int) -> list[dict[str, str]]:
    return [
        {
            "given_name": f"Ada {number}",
            "family_name": "Muster",
            "birth_date": f"1.1.{1900 + number % 100}",
            "phone": f"+45 {number:08d}",
            "language": "da",
        }
        for number in range(count)
    ]


def checked(opened: OpenWorkspace, rows: list[dict[str, str]], choice: Choice = "refuse") -> ImportCheck:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    table = read_table(text.getvalue().encode())
    return opened.executor.ask(CheckPeople(table, guessed_columns(table.header), choice))


def contents(opened: OpenWorkspace) -> dict[str, list[Any]]:
    with opened.register.reading.connect() as connection:
        return {
            table: list(connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1"))  # noqa: S608
            for table in TABLES
        }


def seen(opened: OpenWorkspace) -> int:
    return opened.executor.ask(FindClients("")).total


def is_sound(opened: OpenWorkspace) -> bool:
    opened.close()
    return check_workspace(opened.workspace, PASSPHRASE).wrong == frozenset()


def test_that_nobody_is_met_before_everybody_is_there(opened: OpenWorkspace) -> None:
    found, lookup = checked(opened, people(STAGE_SIZE + 50)), PeopleLookup()
    met: set[tuple[int, int, int]] = set()

    def look(*_: int) -> None:
        searched = opened.executor.ask(FindClients("ada")).total
        listed = opened.executor.ask(FindPeople(lookup)).people
        met.add((seen(opened), searched, len(listed)))
        if len(met) == 1:
            lookup.forget()

    done = import_people(opened.executor, found.people, look)
    assert met == {(1, 0, 1)}
    assert (done.created, done.is_complete) == (STAGE_SIZE + 50, True)
    lookup.heed(done.changes)
    assert len(opened.executor.ask(FindPeople(lookup)).people) == seen(opened) == STAGE_SIZE + 51
    assert is_sound(opened)


def test_that_whoever_is_imported_belongs_to_nobody_yet(opened: OpenWorkspace) -> None:
    import_people(opened.executor, checked(opened, people(1)).people)
    (row,) = opened.executor.ask(FindClients("ada")).rows
    client = opened.executor.ask(GetClient(row.id)).file.client
    assert (client.responsible_id, client.state, client.created_by) == (None, "new", opened.actor_id)


@pytest.mark.parametrize("looks", [1, 2, 3])
def test_that_a_wish_to_stop_leaves_everything_as_it_was(opened: OpenWorkspace, looks: int) -> None:
    found, before = checked(opened, people(2 * STAGE_SIZE + 1)), contents(opened)
    left = iter([False] * (looks - 1) + [True] * 2)
    done = import_people(opened.executor, found.people, stop=lambda: next(left))
    assert (done.created, done.is_complete) == (0, False)
    assert contents(opened) == before
    assert is_sound(opened)


def test_that_a_check_can_be_stopped(opened: OpenWorkspace) -> None:
    table = read_table(b"given_name\nAda\n")
    with pytest.raises(SupersededError):
        opened.executor.ask(CheckPeople(table, {"given_name": 0}, stop=lambda: True))


def test_that_others_work_between_two_stages_and_get_numbers_of_their_own(opened: OpenWorkspace) -> None:
    lanes = Lanes(opened.register, opened.executor)
    added = []

    def work(*_: int) -> None:
        added.append(lanes.write(AddClient({"called_name": "Bo"})).result().subject)

    found = checked(opened, people(STAGE_SIZE + 1))
    import_people(lanes, found.people, work)
    lanes.close()
    with opened.register.reading.connect() as connection:
        numbers = connection.exec_driver_sql("SELECT count(*), count(DISTINCT number) FROM client").one()
    assert tuple(numbers) == (STAGE_SIZE + 1 + 1 + len(added),) * 2


def test_that_a_second_import_at_the_same_time_imports_nobody_by_halves(opened: OpenWorkspace) -> None:
    first, second = checked(opened, people(STAGE_SIZE + 1)), checked(opened, people(3))
    begun: list[int] = []

    def disturb(*_: int) -> None:
        if not begun:
            begun.append(1)
            return
        if len(begun) == 1:
            begun.append(2)
            import_people(opened.executor, second.people)

    with pytest.raises(ImportDisturbedError):
        import_people(opened.executor, first.people, disturb)
    assert seen(opened) == 1 + 3
    assert is_sound(opened)


def test_that_the_search_made_anew_meanwhile_forgets_nobody(opened: OpenWorkspace) -> None:
    def anew(*_: int) -> None:
        opened.executor.run(RebuildSearch())

    found = checked(opened, people(STAGE_SIZE + 1))
    import_people(opened.executor, found.people, anew)
    assert opened.executor.ask(FindClients("ada")).total == STAGE_SIZE + 1
    assert is_sound(opened)


def room_for(opened: OpenWorkspace, pages: int | None) -> None:
    """Let the register grow by so many pages and no further, as on a disk that is nearly full."""
    with opened.register.writing.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
        (now,) = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count={now + pages if pages is not None else 1 << 30}")


@pytest.mark.parametrize("pages", [0, 40, 150])
def test_that_a_full_disk_leaves_everything_as_it_was(opened: OpenWorkspace, pages: int) -> None:
    found, before = checked(opened, people(STAGE_SIZE * 2)), contents(opened)
    room_for(opened, pages)
    with pytest.raises(DiskFullError):
        import_people(opened.executor, found.people)
    assert contents(opened) == before
    room_for(opened, None)
    assert import_people(opened.executor, found.people).is_complete
    assert is_sound(opened)


def test_that_with_sync_nobody_is_sent_before_everybody_is_there(opened: OpenWorkspace) -> None:
    sent: list[int] = []

    def waiting() -> int:
        with opened.register.reading.connect() as connection:
            return sum(
                len(not_handed_over(connection, kind, b"", 10_000)) for kind in ("client", "client_contact")
            )

    found = checked(opened, people(STAGE_SIZE + 1))
    import_people(opened.executor, found.people, lambda *_: sent.append(waiting()))
    assert set(sent) == {1}
    assert waiting() == 1 + 2 * (STAGE_SIZE + 1)


def test_that_the_last_step_counts_whom_it_shows(opened: OpenWorkspace) -> None:
    with pytest.raises(ImportDisturbedError):
        opened.executor.take_in(ImportPeople(1, Counter(), ()))


WRONG = st.sampled_from([("birth_date", "31.2.1990"), ("language", "Klingonisch"), ("given_name", "A\x07")])


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[*HealthCheck])
@given(
    count=st.integers(1, 900),
    wrong=st.lists(st.tuples(st.integers(0, 899), WRONG), max_size=3),
    stop_at=st.none() | st.integers(0, 4),
    pages=st.none() | st.integers(0, 600),
)
def test_that_whatever_goes_wrong_everybody_is_there_or_the_register_is_unchanged(
    count: int, wrong: list[tuple[int, tuple[str, str]]], stop_at: int | None, pages: int | None
) -> None:
    rows = people(count)
    hit = {place for place, _ in wrong if place < count}
    for place, (name, value) in wrong:
        if place < count:
            rows[place][name] = value
    with tempfile.TemporaryDirectory() as folder, open_made(Path(folder)) as opened:
        add_person(opened, "Zoë")
        before, found = contents(opened), checked(opened, rows)
        assert {line.line for line in found.refused} == {place + 2 for place in hit}
        if found.is_fine:
            _import(opened, found, stop_at, pages)
        room_for(opened, None)
        if seen(opened) == 1:
            assert contents(opened) == before
        else:
            assert seen(opened) == count + 1
            assert not hit
        assert is_sound(opened)


def _import(opened: OpenWorkspace, found: ImportCheck, stop_at: int | None, pages: int | None) -> None:
    asked: list[int] = []
    room_for(opened, pages)

    def stop() -> bool:
        asked.append(1)
        return len(asked) - 1 == stop_at

    with contextlib.suppress(DiskFullError):
        import_people(opened.executor, found.people, stop=stop)
