"""No decision rests on a clock: wrong by ten years, jumping, past 2038, an office ends up the very same."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest

from tests.office import OfficeCluster
from tests.reliability.sync_fleet import FleetTemplate, fleet_template
from tests.reliability.sync_scenario import Scenario, random_scenario

pytestmark = pytest.mark.slow

LAPTOPS, STEPS = 3, 40
RIGHT = (0, 0, 0)
WRONG = {
    "ten years apart": ((-3650, 3650, 17), 0),
    "past 2038": ((4700, 0, 4800), 0),
    "jumping to and fro": ((0, 1, -1), 400),
    "a day with 23 hours": ((27, 27, 27), 0),
}
"""Days by which each laptop's clock is wrong, and by how many it jumps in the middle, there and back."""

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?")


@pytest.fixture(scope="module")
def template(office_cluster: OfficeCluster) -> Iterator[FleetTemplate]:
    with fleet_template(office_cluster, LAPTOPS) as made:
        yield made


@pytest.fixture(scope="module")
def with_right_clocks(template: FleetTemplate) -> list[str]:
    return outcome(template, RIGHT, 0)


@pytest.mark.parametrize("clocks", [*WRONG])
def test_that_wrong_clocks_change_nothing(
    template: FleetTemplate, with_right_clocks: list[str], clocks: str
) -> None:
    assert outcome(template, *WRONG[clocks]) == with_right_clocks


def outcome(template: FleetTemplate, days: Sequence[int], jump: int) -> list[str]:
    """What the office says in the end, without ids and moments."""
    actions = [a for a in random_scenario(random.Random(7), LAPTOPS, STEPS) if a["deed"] != "restore"]  # noqa: S311
    with template.fleet(LAPTOPS, seed="clocks") as fleet:
        scenario = Scenario(fleet, f"clocks wrong by {days} days, jumping by {jump}")
        scenario.player.rank = scenario.player.by_appearance
        for laptop, wrong in zip(fleet.laptops, days, strict=True):
            laptop.clock.now += timedelta(days=wrong)
        for number, action in enumerate(actions):
            if number % 10 == 5:
                sign = 1 if number % 20 == 5 else -1
                fleet.laptops[number % LAPTOPS].clock.now += timedelta(days=sign * jump)
            scenario.do(action)
        scenario.finish()
        return _without_ids_and_moments(scenario)


def _without_ids_and_moments(scenario: Scenario) -> list[str]:
    office, rank = scenario.fleet.office, scenario.player.by_appearance
    scope = office.one("select scope_id from caseapp.office_head")
    numbers = {str(record): f"record {rank(record)}" for record in scenario.player.seen}

    def told(*row: Any) -> str:
        text = json.dumps(row, default=str, sort_keys=True)
        return _MOMENT.sub("moment", _ID.sub(lambda found: numbers.get(found[0], "id"), text))

    records = office.rows(
        "select id, kind, ver, fver, is_final, is_own, fields - 'body' - 'sha256' - 'previous_sha256'"
        " from caseapp.entity where case_id <> %s or kind = 'note'", scope,
    )  # fmt: skip
    kept = office.rows("select entity_id, field, value from caseapp.kept_version")
    logged = office.rows("select seq, entity_id, outcome from caseapp.op_log where case_id <> %s", scope)
    return sorted(told(*row) for row in (*records, *kept, *logged))
