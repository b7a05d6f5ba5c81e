"""Kill -9 at any moment of an import: everybody is there or nobody, and nothing of nobody is left."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from caseapp.domain.client_parts import PART_CLASSES
from caseapp.paths import Workspace
from caseapp.usecases.client import AddClient, FindClients
from caseapp.usecases.safekeeping import BackUp, check_workspace, restore_workspace
from caseapp.usecases.working_session import begin_work
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, make_workspace
from tests.reliability import import_worker
from tests.reliability.figures import publish
from tests.reliability.killable import Killable

pytestmark = pytest.mark.slow

FEW, MANY = 900, 20_000
FIXED_SEEDS = range(3)
RANDOM_SEEDS = [random.SystemRandom().randrange(10**9) for _ in range(2)]
LONGEST = 8.0
"""Seconds that writing the many takes on a busy machine."""

TABLES = ("client", "search_entry", "audit_record", *(cls.__tablename__ for cls in PART_CLASSES.values()))


@dataclass(frozen=True)
class Before:
    """A register with one person, closed, and what it says."""

    workspace: Workspace
    rows: dict[str, list[Any]]


@pytest.fixture
def before(tmp_path: Path) -> Before:
    return made(tmp_path)


def made(folder: Path) -> Before:
    workspace, _, _ = make_workspace(folder)
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        add_person(opened, "Zoë", number="2020-00001")
        return Before(workspace, contents(opened))


def contents(opened: OpenWorkspace) -> dict[str, list[Any]]:
    with opened.register.reading.connect() as connection:
        return {
            table: list(connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1"))  # noqa: S608
            for table in TABLES
        }


def cut_off(before: Before, count: int, *options: str) -> list[str]:
    process = Killable(import_worker.main, str(before.workspace.folder), str(count), *options)
    return [line.strip() for line in process.lines()]


def failed(workspace: Workspace) -> list[str]:
    return [check.name for check in check_workspace(workspace, PASSPHRASE).checks if not check.ok]


def check_all_or_nothing(before: Before, count: int, said: list[str]) -> bool:
    """True when everybody is there."""
    # Whoever only reads, the doctor included, meets nobody or everybody in what lies there.
    with open_workspace(before.workspace, PASSPHRASE, FixedClock()) as opened:
        found = opened.executor.ask(FindClients("")).total
        assert found in (1, count + 1)
        assert opened.executor.ask(FindClients("beispiel ada")).total == (found - 1)
    assert failed(before.workspace) == []
    is_there = found > 1
    assert is_there or "all" not in said
    session = begin_work(before.workspace, PASSPHRASE, FixedClock())
    try:
        after = contents(session.opened)
        if not is_there:
            assert after == before.rows
        else:
            assert len(after["audit_record"]) == len(before.rows["audit_record"]) + 1
            assert len(after["client"]) == len(after["search_entry"]) == count + 1
            assert len(after["client_contact"]) == len(after["client_address"]) == count
        session.opened.executor.run(AddClient({"called_name": "Bo"}))
    finally:
        session.end()
    assert failed(before.workspace) == []
    return is_there


@pytest.mark.parametrize(
    ("point", "passing"),
    [
        ("before_commit", 1),
        ("before_commit", 2),
        ("before_commit", 4),
        ("after_commit", 3),
        ("after_commit", 5),
        ("between_rows_and_words", 2),
        ("before_shown", 1),
        ("after_shown", 1),
    ],
)
def test_that_a_kill_at_a_fixed_point_leaves_everybody_or_nobody(
    before: Before, point: str, passing: int
) -> None:
    said = cut_off(before, FEW, "--die-at", point, "--after", str(passing))
    assert "all" not in said
    check_all_or_nothing(before, FEW, said)


def test_that_the_last_commit_alone_decides(before: Before) -> None:
    """Nothing to take away, the begin and three stages: the sixth commit shows them."""
    cut_off(before, FEW, "--die-at", "before_commit", "--after", "6")
    assert not check_all_or_nothing(before, FEW, [])


def test_that_everybody_is_there_once_the_last_commit_is_done(before: Before) -> None:
    cut_off(before, FEW, "--die-at", "after_commit", "--after", "6")
    assert check_all_or_nothing(before, FEW, [])


@pytest.mark.parametrize("seed", [*FIXED_SEEDS, *RANDOM_SEEDS])
def test_that_a_kill_at_any_moment_of_many_lines_leaves_everybody_or_nobody(
    before: Before, seed: int
) -> None:
    moment = random.Random(seed).uniform(0, LONGEST)  # noqa: S311
    said = cut_off(before, MANY, "--die-within", str(moment))
    check_all_or_nothing(before, MANY, said)


def test_that_a_kill_while_leftovers_are_taken_away_leaves_nobody(before: Before) -> None:
    cut_off(before, FEW, "--die-at", "before_shown")
    # The next import begins with taking away; the first of its steps is done, the second is not.
    cut_off(before, FEW, "--die-at", "before_commit", "--after", "2")
    assert not check_all_or_nothing(before, FEW, [])


def test_that_a_backup_of_a_broken_off_import_brings_nobody(before: Before, tmp_path: Path) -> None:
    cut_off(before, FEW, "--die-at", "before_shown")
    out = tmp_path / "kept.caseapp-backup"
    with open_workspace(before.workspace, PASSPHRASE, FixedClock()) as opened:
        opened.executor.ask(BackUp.of(opened, out), in_background=True)
    other = Workspace(tmp_path / "other")
    other.folder.mkdir(mode=0o700)
    restore_workspace(other, out, PASSPHRASE, FixedClock())
    with open_workspace(other, PASSPHRASE, FixedClock()) as opened:
        assert opened.executor.ask(FindClients("")).total == 1
    session = begin_work(other, PASSPHRASE, FixedClock())
    try:
        assert contents(session.opened)["client"] == before.rows["client"]
        assert contents(session.opened)["client_contact"] == []
    finally:
        session.end()
    assert failed(other) == []


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_that_hundreds_of_kills_leave_everybody_or_nobody(tmp_path: Path) -> None:
    whole, kills = 0, 100
    for seed in range(kills):
        folder = tmp_path / str(seed)
        folder.mkdir()
        one = made(folder)
        moment = random.Random(seed).uniform(0, LONGEST)  # noqa: S311
        whole += check_all_or_nothing(one, MANY, cut_off(one, MANY, "--die-within", str(moment)))
    figures = (
        f"{kills} kills -9 in imports of {MANY} people: everybody {whole}, nobody {kills - whole}, part 0"
    )
    publish("kills while importing", figures, datetime.now(UTC).date())
