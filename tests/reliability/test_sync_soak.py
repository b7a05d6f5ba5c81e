"""The long form of the exchange's battery: ``make soak``."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.office import OfficeCluster
from tests.reliability.figures import publish
from tests.reliability.sync_fleet import FleetTemplate, fleet_template
from tests.reliability.sync_oracles import amcheck
from tests.reliability.sync_scenario import Scenario, random_scenario

pytestmark = [pytest.mark.soak, pytest.mark.timeout(5400)]

EXAMPLES, STEPS = 200, 80


@pytest.fixture(scope="module")
def template(office_cluster: OfficeCluster) -> Iterator[FleetTemplate]:
    with fleet_template(office_cluster) as made:
        yield made


def test_that_hundreds_of_exchanges_lose_nothing(template: FleetTemplate) -> None:
    """The doctor reads every register, and PostgreSQL's own check every database."""
    counts: Counter[str] = Counter()
    for seed in range(EXAMPLES):
        chance = random.Random(seed)  # noqa: S311
        laptops = chance.randint(2, 6)
        with template.fleet(laptops, seed=seed) as fleet:
            scenario = Scenario(fleet, seed)
            for action in random_scenario(chance, laptops, STEPS):
                scenario.do(action)
            counts.update(scenario.finish(whole=True).counts)
            assert amcheck(fleet.office) == ""
        counts.update(steps=len(scenario.played))
    figures = (
        f"{EXAMPLES} offices of 2 to 6 laptops, {counts['steps']} steps, {counts['overwrites']} changes of "
        f"fields, {counts['kept']} values kept, {counts['quarantined']} put aside; lost 0, blind 0"
    )
    publish("any exchange between laptops", figures, datetime.now(UTC).date())
