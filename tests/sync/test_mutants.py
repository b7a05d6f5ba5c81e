"""Each guard of the exchange is needed: without it a short story goes wrong, and an oracle says how.

The table of guards is ``tests/reliability/sync_mutants.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from caseapp.errors import CaseAppError
from tests.office import OfficeCluster
from tests.reliability.sync_fleet import FleetTemplate, fleet_template
from tests.reliability.sync_mutants import LAPTOP, SERVER
from tests.reliability.sync_stories import LAPTOPS, STORIES, tell

pytestmark = pytest.mark.slow

MUTANTS = {**SERVER, **LAPTOP}


@pytest.fixture(scope="module")
def template(office_cluster: OfficeCluster) -> Iterator[FleetTemplate]:
    with fleet_template(office_cluster, LAPTOPS) as made:
        yield made


@pytest.mark.parametrize("story", [*STORIES])
def test_that_every_story_ends_well(template: FleetTemplate, story: str) -> None:
    with template.fleet(LAPTOPS, seed=story) as fleet:
        tell(fleet, story)


@pytest.mark.parametrize("guard", [*MUTANTS])
def test_that_a_story_goes_wrong_without_its_guard(template: FleetTemplate, guard: str) -> None:
    mutant = MUTANTS[guard]
    with (
        template.fleet(LAPTOPS, seed=mutant.story) as fleet,
        pytest.raises((AssertionError, CaseAppError, KeyError), match=mutant.told),
    ):
        tell(fleet, mutant.story, mutant.switch)
