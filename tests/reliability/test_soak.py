"""The long batteries: ``make soak``."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.builders import make_workspace
from tests.reliability.figures import publish
from tests.reliability.test_kills import acknowledged, check_all_there, start
from tests.usecases.test_any_sequence import AnySequence

pytestmark = [pytest.mark.soak, pytest.mark.timeout(5400)]

KILLS = 400
SEQUENCES = 400


def test_that_hundreds_of_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    changes = 0
    for seed in range(KILLS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        workspace, _, _ = make_workspace(folder)
        promises = acknowledged(start(workspace), most=random.Random(seed).randrange(1, 80))  # noqa: S311
        changes += len(promises)
        check_all_there(workspace, promises)
    figures = f"{KILLS} kills -9, {changes} acknowledged changes, lost 0, doctor sound {KILLS} of {KILLS}"
    publish("kills while saving and agreeing", figures, datetime.now(UTC).date())


def test_that_hundreds_of_sequences_keep_everything_in_step() -> None:
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=[*HealthCheck],
        ),
    )
    figures = f"{SEQUENCES} random sequences of up to 40 commands and undos, out of step 0"
    publish("any sequence of commands and undos", figures, datetime.now(UTC).date())
