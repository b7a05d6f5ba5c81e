"""The example workspace: complete stories, people who are clearly invented, the same for the same seed."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.domain.changes import Change
from caseapp.errors import (
    DiskFullError,
    InvalidInputError,
    NotAllowedError,
    WeakPassphraseError,
    WorkspaceExistsError,
    WorkspaceInUseError,
)
from caseapp.i18n import untranslated
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.storage.register import UNFINISHED
from caseapp.usecases.client import FindClients, GetClient
from caseapp.usecases.example import ExampleMade, ExampleSize, create_example
from caseapp.usecases.example_chance import Weighted, chance_of
from caseapp.usecases.example_people import YEARS, AddExamplePeople
from caseapp.usecases.example_stories import dated, read_stories
from caseapp.usecases.goal_plan import GetPlan, PlanView
from caseapp.usecases.office import GetOffice
from caseapp.usecases.print_plan import GetSheetContent, build_sheet
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import (
    OpenWorkspace,
    locked,
    open_workspace,
    replace_passphrase,
    workspace_exists,
)
from tests.builders import MOMENT, PASSPHRASE, FixedClock, open_made
from tests.stories import STORIES, documents

TODAY = MOMENT.date()
PEOPLE = 500
IN_PART = {"Mira", "Jule", "Urs"}


def make(
    folder: Path, clients: int, seed: int = 1, clock: FixedClock | None = None, notes: int = 0, **more: Any
) -> ExampleMade:
    size = ExampleSize(clients, seed, notes)
    return create_example(
        Workspace(folder), PASSPHRASE, clock or FixedClock(), size, kdf=LEAST_ALLOWED, **more
    )


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWorkspace]:
    folder = tmp_path_factory.mktemp("example") / "workspace"
    made = make(folder, PEOPLE)
    assert (made.clients, made.is_complete) == (PEOPLE, True)
    with open_workspace(Workspace(folder), PASSPHRASE, FixedClock()) as opened:
        yield opened


def rows(opened: OpenWorkspace, statement: str) -> list[Any]:
    with opened.register.reading.connect() as connection:
        return list(connection.exec_driver_sql(statement))


def everything(folder: Path) -> dict[str, list[str]]:
    """Every row of every table, in an order of its own."""
    with open_workspace(Workspace(folder), PASSPHRASE, FixedClock()) as opened:
        tables = rows(opened, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return {table: _rows_of(opened, table) for (table,) in tables}


def _rows_of(opened: OpenWorkspace, table: str) -> list[str]:
    statement = f'SELECT * FROM "{table}"'  # noqa: S608 - names of our own schema
    return sorted(map(repr, rows(opened, statement)))


def failed_checks(folder: Path) -> list[str]:
    return [check.name for check in check_workspace(Workspace(folder), PASSPHRASE).checks if not check.ok]


def person_called(opened: OpenWorkspace, name: str) -> UUID:
    (row,) = opened.executor.ask(FindClients(name)).rows
    return row.id


# --- the same again -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("twice")
    later = FixedClock(datetime(2026, 3, 2, 17, 45, tzinfo=UTC))
    make(folder / "one", 250)
    make(folder / "other", 250, clock=later)
    return folder / "one", folder / "other"


def test_that_the_same_seed_and_day_give_the_same_rows(twice: tuple[Path, Path]) -> None:
    one, other = (everything(folder) for folder in twice)
    assert sorted(one["client"]) == sorted(other["client"])
    assert [table for table in one if one[table] != other[table]] == []
    assert {"plan_version", "audit_record", "search_entry", "staff", "promise"} <= {t for t in one if one[t]}


def test_that_the_keys_are_never_the_same(twice: tuple[Path, Path]) -> None:
    one, other = (json.loads((folder / "vault.json").read_text("utf-8")) for folder in twice)
    assert one["id"] != other["id"]
    assert (twice[0] / "register.db").read_bytes() != (twice[1] / "register.db").read_bytes()


def test_that_another_seed_gives_other_people_and_the_same_stories(tmp_path: Path) -> None:
    make(tmp_path / "one", 60, seed=1)
    make(tmp_path / "other", 60, seed=2)
    one, other = (everything(tmp_path / name) for name in ("one", "other"))
    assert not set(one["client"]) & set(other["client"])
    assert len(one["plan_version"]) == len(other["plan_version"]) == 14
    assert not set(one["code_entry"]) & set(other["code_entry"])


def test_that_more_people_leave_the_stories_as_they_are(tmp_path: Path) -> None:
    make(tmp_path / "few", 12)
    make(tmp_path / "many", 40)
    few, many = (everything(tmp_path / name) for name in ("few", "many"))
    for table in ("goal_plan", "goal", "goal_voice", "goal_step", "plan_version", "promise", "staff"):
        assert few[table] == many[table]
    assert set(few["client"]) < set(many["client"])


# --- the stories --------------------------------------------------------------------------------


def test_that_all_stories_are_agreed_with_their_derived_states(example: OpenWorkspace) -> None:
    states: Counter[str] = Counter()
    for story in read_stories(TODAY):
        client_id = person_called(example, f"{story.client['given_name']} {story.client['family_name']}")
        plan = example.executor.ask(GetPlan(client_id))
        view = example.executor.ask(GetClient(client_id)).file
        wanted = "agreed_in_part" if view.client.addressed_as in IN_PART else "agreed"
        assert (plan.snapshot.state, plan.draft_changed) == (wanted, False)
        assert plan.snapshot.version == len(story.agreements)
        assert [row.text for row in view.matters] == [row["text"] for row in story.client["matters"]]
        states[plan.snapshot.state] += 1
    assert states == {"agreed": 9, "agreed_in_part": 3}


def test_that_toms_late_promise_has_a_new_day_and_keeps_its_first(example: OpenWorkspace) -> None:
    tom = person_called(example, "Findeisen")
    (promise,) = example.executor.ask(GetClient(tom)).promises
    assert (promise.first_due, promise.due) == (TODAY - timedelta(days=2), TODAY + timedelta(days=2))
    assert (promise.state, promise.promised_by_name) == ("open", "Herr Muster")
    first: PlanView = example.executor.ask(GetPlan(tom, 1))
    assert first.snapshot.agreed_on == TODAY - timedelta(days=14)
    second = example.executor.ask(GetPlan(tom)).snapshot
    assert (second.version, second.replaces) == (2, 1)
    assert "Das tut uns leid." in (second.goals[0].today or "")


def test_that_one_of_the_promises_to_krzysztof_is_kept(example: OpenWorkspace) -> None:
    anders = person_called(example, "Krzysztof Anders")
    promises = example.executor.ask(GetClient(anders)).promises
    assert [(p.state, p.kept_on) for p in promises] == [("kept", TODAY - timedelta(days=21)), ("open", None)]
    steps = example.executor.ask(GetPlan(anders)).snapshot.goals[0].steps
    assert len(steps) == 5


def test_that_every_story_is_in_the_hands_of_its_worker(example: OpenWorkspace) -> None:
    found = rows(
        example,
        "SELECT s.name, count(*) AS cases FROM client AS c JOIN staff AS s ON s.id = c.responsible_id "
        "JOIN goal_plan AS p ON p.client_id = c.id GROUP BY s.name",
    )
    assert {row.name: row.cases for row in found} == {
        "Frau Beispiel": 3, "Herr Muster": 3, "Mette Eksempel": 2,
        "Jens Prøve": 2, "Herr Modell": 1, "Frau Muster": 1,
    }  # fmt: skip
    makers = rows(
        example, "SELECT count(*) FROM plan_version v JOIN client c USING (client_id) "
        "WHERE v.created_by <> c.responsible_id"
    )  # fmt: skip
    assert makers == [(0,)]


def test_that_something_is_due_in_the_days_to_come_whatever_the_day(tmp_path: Path) -> None:
    today = date(2031, 1, 5)
    make(tmp_path / "later", 12, clock=FixedClock(datetime(2031, 1, 5, 11, 0, tzinfo=UTC)))
    with open_workspace(Workspace(tmp_path / "later"), PASSPHRASE, FixedClock()) as opened:
        due = [
            date.fromisoformat(row.due)
            for row in rows(opened, "SELECT due FROM promise WHERE state = 'open'")
        ]
        ages = rows(opened, "SELECT birth_date FROM client WHERE called_name = 'Mira'")
    assert len(due) == 12
    assert all(today < day <= today + timedelta(days=14) for day in due)
    assert today.year - date.fromisoformat(ages[0].birth_date).year == 16
    assert failed_checks(tmp_path / "later") == []


def test_that_days_count_from_the_day_of_making() -> None:
    content = {"on": "T", "steps": [{"due": "T+14", "text": "T ist kein Tag"}, {"due": "T-2", "n": 3}]}
    assert dated(content, date(2028, 2, 20)) == {
        "on": "2028-02-20",
        "steps": [{"due": "2028-03-05", "text": "T ist kein Tag"}, {"due": "2028-02-18", "n": 3}],
    }


def test_that_the_tests_documents_are_those_that_are_shipped() -> None:
    wanted = {file: text for story in read_stories(TODAY) for file, text in documents(story).items()}
    found = {file: file.read_text("utf-8") for file in STORIES.rglob("*.json") if file.parent.name != "soren"}
    assert found == wanted, "python -m tests.stories writes them anew"


# --- the office ---------------------------------------------------------------------------------


def test_that_the_office_is_marked_as_example_on_screen_and_paper(example: OpenWorkspace) -> None:
    office = example.executor.ask(GetOffice())
    assert (office.name, office.country, office.user_name, office.is_example) == (
        "Sozialamt Beispielstadt", "DE", "Frau Beispiel", True,
    )  # fmt: skip
    content = example.executor.ask(GetSheetContent(person_called(example, "Asger Prøve-Holm")))
    assert content.frame.is_example
    assert (content.frame.worker_name, content.frame.worker_role) == (
        "Mette Eksempel",
        "Socialrådgiver, Eksempelby",
    )
    assert "Invented example" in build_sheet(content, untranslated).text


def test_that_whoever_looks_sees_everybody_of_all_three_sites(example: OpenWorkspace) -> None:
    assert example.executor.ask(FindClients("")).total == PEOPLE
    cities = rows(example, "SELECT city, count(*) AS people FROM client_address GROUP BY city")
    assert {row.city for row in cities} == {"Beispielstadt", "Eksempelby", "Musterwil"}
    assert all(row.people > PEOPLE / 20 for row in cities)


# --- generated people ---------------------------------------------------------------------------


def test_that_every_number_is_of_its_form_and_used_once(example: OpenWorkspace) -> None:
    numbers = [row.number for row in rows(example, "SELECT number FROM client")]
    assert len(set(numbers)) == len(numbers) == PEOPLE
    assert all(re.fullmatch(r"20(1[89]|2[0-6])-\d{5}", number) for number in numbers)
    came = rows(example, "SELECT number, created_at FROM client")
    assert all(row.number[:4] == row.created_at[:4] for row in came)


def test_that_nobody_can_be_taken_for_real(example: OpenWorkspace) -> None:
    marks = ("Beispiel", "Muster", "Probe", "Erfunden", "Modell", "Eksempel", "Prøve", "Opdigtet", "Tænkt")
    generated = rows(
        example, "SELECT family_name FROM client WHERE id NOT IN (SELECT client_id FROM goal_plan)"
    )
    assert len(generated) == PEOPLE - 12
    assert all(row.family_name.endswith(marks) for row in generated)
    assert rows(example, "SELECT count(*) FROM client_address WHERE street IS NOT NULL") == [(0,)]
    contacts = rows(example, "SELECT contact_kind, value FROM client_contact")
    drama = re.compile(r"(030 23125|069 90009|040 66969|0221 4710|089 99998) \d{3}")
    assert all(drama.fullmatch(row.value) for row in contacts if row.contact_kind == "phone")
    assert all(row.value.endswith("@example.org") for row in contacts if row.contact_kind == "email")
    assert {row.contact_kind for row in contacts} == {"phone", "email", "post"}


def test_that_names_of_many_origins_are_there_and_found_by_plain_letters(example: OpenWorkspace) -> None:
    names = " ".join(str(row.given_name) for row in rows(example, "SELECT given_name FROM client"))
    for letters in ("ø", "ü", "ş", "О", "ễ|Đ|ọ|ị", "å|Å|æ"):
        assert re.search(letters, names), letters
    assert example.executor.ask(FindClients("shevchenko")).total > 0
    assert example.executor.ask(FindClients("soren")).total > 0


def test_that_nobody_came_after_today_or_before_the_office(example: OpenWorkspace) -> None:
    first, last, founded = rows(
        example,
        "SELECT min(created_at), max(created_at), (SELECT created_at FROM office) FROM client",
    )[0]
    assert founded <= first <= last < "2026-03-02T13"
    assert int(first[:4]) == TODAY.year - YEARS
    assert rows(example, "SELECT count(*) FROM client WHERE birth_date > substr(created_at, 1, 10)") == [(0,)]


def test_that_the_doctor_finds_nothing_wrong(tmp_path: Path) -> None:
    make(tmp_path / "example", 700)
    assert failed_checks(tmp_path / "example") == []
    with open_workspace(Workspace(tmp_path / "example"), PASSPHRASE, FixedClock()) as opened:
        found = rows(
            opened, "SELECT details FROM audit_record WHERE action = 'AddExamplePeople' ORDER BY seq"
        )
    assert [json.loads(row.details)["client"] for row in found] == [100] * 6 + [88]


def test_that_real_registers_take_no_example_people(tmp_path: Path) -> None:
    with open_made(tmp_path) as opened:
        with pytest.raises(NotAllowedError):
            opened.executor.run_bulk(AddExamplePeople(5, 1))
        assert opened.executor.ask(FindClients("")).total == 0


def test_that_weights_decide_how_often_something_is_drawn() -> None:
    chance, weighted = chance_of(1, "test"), Weighted.of({"often": 9, "seldom": 1, "never": 0}.items())
    drawn = Counter(weighted.pick(chance) for _ in range(1000))
    assert drawn["often"] > 800 > 50 < drawn["seldom"]
    assert drawn["never"] == 0


# --- stopped, refused, cut off ------------------------------------------------------------------


@pytest.mark.parametrize("after", [0, 5, 12, 212])
def test_that_stopping_leaves_a_sound_workspace_with_whoever_is_there(tmp_path: Path, after: int) -> None:
    heard: list[int] = []

    def progress(done: int, total: int) -> None:
        assert total == 1000
        heard.append(done)

    made = make(tmp_path / "example", 1000, progress=progress, stop=lambda: heard[-1] >= after)
    assert (made.clients, made.is_complete) == (after, False)
    assert heard == sorted(heard)
    with open_workspace(Workspace(tmp_path / "example"), PASSPHRASE, FixedClock()) as opened:
        assert opened.executor.ask(FindClients("")).total == after
        assert opened.executor.ask(GetOffice()).is_example
    assert failed_checks(tmp_path / "example") == []


def test_that_the_recovery_code_of_a_stopped_example_opens_it(tmp_path: Path) -> None:
    made = make(tmp_path / "example", 300, stop=lambda: True)
    replace_passphrase(
        Workspace(tmp_path / "example"), made.recovery_code, "ein anderer Satz für später", FixedClock()
    )
    assert made.recovery_code not in repr(made)


def test_that_few_people_are_the_first_stories(tmp_path: Path) -> None:
    assert make(tmp_path / "example", 3).is_complete
    with open_workspace(Workspace(tmp_path / "example"), PASSPHRASE, FixedClock()) as opened:
        names = [row.family_name for row in opened.executor.ask(FindClients("")).rows]
    assert names == ["Anders", "Probst-Muster", "Ünal-Weiß"]


@pytest.mark.parametrize("clients", [0, -1, 100_001])
def test_that_a_size_out_of_range_is_refused_before_anything_is_made(tmp_path: Path, clients: int) -> None:
    with pytest.raises(InvalidInputError):
        make(tmp_path / "example", clients)
    assert not (tmp_path / "example").exists()


def test_that_an_existing_workspace_is_left_alone(tmp_path: Path) -> None:
    with open_made(tmp_path) as opened:
        folder = opened.workspace.folder
    before = (folder / "register.db").read_bytes()
    with pytest.raises(WorkspaceExistsError):
        make(folder, 12)
    assert (folder / "register.db").read_bytes() == before
    with pytest.raises(WeakPassphraseError):
        create_example(Workspace(tmp_path / "new"), "kurz", FixedClock(), kdf=LEAST_ALLOWED)


def test_that_an_example_that_fails_in_the_middle_is_begun_anew(tmp_path: Path) -> None:
    def full_disk(done: int, _: int) -> None:
        if done == 212:
            raise DiskFullError

    folder = tmp_path / "example"
    with pytest.raises(DiskFullError):
        make(folder, 500, progress=full_disk)
    assert not workspace_exists(Workspace(folder))
    assert (folder / UNFINISHED).exists()
    assert make(folder, 20).clients == 20
    assert not (folder / UNFINISHED).exists()
    assert failed_checks(folder) == []


def test_that_two_examples_are_not_made_in_one_folder_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "example"
    folder.mkdir()
    with locked(Workspace(folder), FixedClock()), pytest.raises(WorkspaceInUseError):
        make(folder, 12)
    assert make(folder, 12).is_complete


def test_that_everything_of_a_story_is_in_the_audit(example: OpenWorkspace) -> None:
    actions = Counter(row.action for row in rows(example, "SELECT action FROM audit_record"))
    assert (actions["AddClient"], actions["ApplyPlan"], actions["AgreePlan"]) == (12, 14, 14)
    assert (actions["FoundRegister"], actions["FurnishExampleOffice"]) == (1, 1)
    (details,) = rows(example, "SELECT details FROM audit_record WHERE action = 'FurnishExampleOffice'")
    kinds = Counter((entry["kind"], entry["change"]) for entry in json.loads(details.details))
    assert kinds[("staff", Change.ADDED.value)] == 5
