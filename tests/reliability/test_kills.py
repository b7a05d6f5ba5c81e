"""Kill -9 at fixed and at random moments of saving and agreeing: what was acknowledged is there."""

from __future__ import annotations

import json
import random
import signal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.paths import Workspace
from caseapp.usecases.client import GetClient
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, make_workspace
from tests.reliability import worker
from tests.reliability.killable import Killable

pytestmark = pytest.mark.slow

FIXED_SEEDS = range(25)
RANDOM_SEEDS = [random.SystemRandom().randrange(10**9) for _ in range(5)]


def start(workspace: Workspace, *options: str) -> Killable:
    return Killable(worker.main, str(workspace.folder), *options)


def acknowledged(process: Killable, most: int | None = None) -> list[dict[str, Any]]:
    lines: list[str] = []
    for line in process.lines():
        lines.append(line)
        if len(lines) == most:
            process.kill()
    assert process.status == -signal.SIGKILL
    # The last line may be cut by the kill itself; an acknowledgement is a whole line.
    return [json.loads(line) for line in lines if line.endswith("\n")]


def check_all_there(workspace: Workspace, promises: list[dict[str, Any]]) -> None:
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        for promise in _last_words(promises):
            _check_one(opened, promise)
    report = check_workspace(workspace, PASSPHRASE)
    assert [check.name for check in report.checks if not check.ok] == []


def _last_words(promises: list[dict[str, Any]]) -> list[dict[str, Any]]:
    latest: dict[str, dict[str, Any]] = {}
    for promise in promises:
        latest.setdefault(promise["client"], {}).update(promise)
    return list(latest.values())


def _check_one(opened: OpenWorkspace, promise: dict[str, Any]) -> None:
    client_id = UUID(promise["client"])
    name = opened.executor.ask(GetClient(client_id)).file.client.called_name
    assert name is not None
    # A change may have been committed although its acknowledgement did not get out.
    assert name in (promise["name"], f"{promise['name']} neu")
    if "goals" in promise:
        draft = opened.executor.ask(GetPlan(client_id, draft=True)).snapshot
        assert [len(goal.steps) for goal in draft.goals] == [promise["steps"]]
    if "version" in promise:
        agreed = opened.executor.ask(GetPlan(client_id)).snapshot
        assert (agreed.version, agreed.sha256) == (promise["version"], promise["sha256"])


@pytest.mark.parametrize("point", [*worker.POINTS])
@pytest.mark.parametrize("passing", [1, 6])
def test_that_a_kill_at_a_fixed_point_loses_nothing(tmp_path: Path, point: str, passing: int) -> None:
    workspace, _, _ = make_workspace(tmp_path)
    process = start(workspace, "--die-at", point, "--after", str(passing))
    check_all_there(workspace, acknowledged(process))


@pytest.mark.parametrize("seed", [*FIXED_SEEDS, *RANDOM_SEEDS])
def test_that_a_kill_at_any_moment_loses_nothing_acknowledged(tmp_path: Path, seed: int) -> None:
    workspace, _, _ = make_workspace(tmp_path)
    process = start(workspace)
    promises = acknowledged(process, most=random.Random(seed).randrange(1, 60))  # noqa: S311
    assert promises
    check_all_there(workspace, promises)
