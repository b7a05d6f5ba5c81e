"""Programs of three versions in one office: nothing that one of them does not know is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest

from caseapp.domain.base import record_kinds
from caseapp.errors import CaseAppError, ProgramTooOldForServerError, ServerTooOldError
from caseapp.usecases.synchronize import GetSyncState
from tests.office import OfficeCluster
from tests.reliability.sync_fleet import FleetTemplate, fleet_template
from tests.reliability.sync_scenario import Scenario
from tests.reliability.sync_stories import ANNA, BEN, begun

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def template(office_cluster: OfficeCluster) -> Iterator[FleetTemplate]:
    with fleet_template(office_cluster, 2) as made:
        yield made


@pytest.fixture
def scenario(template: FleetTemplate) -> Iterator[Scenario]:
    """Anna and Ben share two people with plans."""
    with template.fleet(2, seed="versions") as fleet:
        yield begun(fleet)


def do(scenario: Scenario, laptop: int, deed: str, pick: int = 0, value: str = "x") -> None:
    scenario.do({"laptop": laptop, "deed": deed, "pick": pick, "value": value})


def test_that_fields_of_a_newer_program_survive_an_older_one(scenario: Scenario) -> None:
    office = scenario.fleet.office
    office.admin.execute(
        'update caseapp.entity set fields = fields || \'{"of_tomorrow": "kept"}\','
        " fver = fver || '{\"of_tomorrow\": 1}', ver = ver + 1,"
        " seq = (select seq + 1 from caseapp.office_head) where kind in ('client', 'goal')"
    )
    office.admin.execute("update caseapp.office_head set seq = seq + 1")
    scenario.fleet.settle()
    for laptop in (ANNA, BEN):
        do(scenario, laptop, "rename", 0, f"by {laptop}")
        do(scenario, laptop, "reword", 0, f"by {laptop}")
    scenario.finish()
    found = office.rows(
        "select fields ->> 'of_tomorrow' from caseapp.entity where kind in ('client', 'goal')"
    )
    assert found == [("kept",)] * 4


def test_that_records_of_a_newer_program_wait_for_the_update(scenario: Scenario) -> None:
    do(scenario, ANNA, "step", 0, "of tomorrow")
    do(scenario, ANNA, "sync", 6)
    ben = scenario.fleet.laptops[BEN]
    steps = len(scenario.player.present(ben, "goal_step"))
    of_today = {kind: cls for kind, cls in record_kinds().items() if kind != "goal_step"}
    with patch("caseapp.usecases.sync_rows.record_kinds", lambda: of_today):
        ben.sync()
        assert ben.opened.executor.ask(GetSyncState()).parked == 1
        do(scenario, BEN, "rename", 0, "meanwhile")
        ben.sync()
    assert len(scenario.player.present(ben, "goal_step")) == steps
    do(scenario, ANNA, "rename", 1, "later")
    scenario.finish()
    assert len(scenario.player.present(ben, "goal_step")) == steps + 1


@pytest.mark.parametrize(
    ("versions", "told"),
    [
        ('min_schema = 2, "current_schema" = 2', ProgramTooOldForServerError),
        ('"current_schema" = 0', ServerTooOldError),
    ],
)
def test_that_work_waits_when_program_and_server_do_not_fit(
    scenario: Scenario, versions: str, told: type[CaseAppError]
) -> None:
    office, ben = scenario.fleet.office, scenario.fleet.laptops[BEN]
    office.admin.execute(f"update caseapp.schema_info set {versions}".encode())  # noqa: S608
    for value in ("first", "second"):
        do(scenario, BEN, "rename", 0, value)
        with pytest.raises(told):
            ben.sync()
        with pytest.raises(told):
            scenario.fleet.laptops[ANNA].sync()
    state = ben.opened.executor.ask(GetSyncState())
    assert (state.waiting, state.last_error) == (2, told.code)
    office.admin.execute('update caseapp.schema_info set min_schema = 1, "current_schema" = 1')
    scenario.finish()
