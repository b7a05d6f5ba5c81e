"""The oracles of the exchange find each kind of loss: an oracle that is never wrong proves nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.office import OfficeCluster
from tests.reliability.sync_actions import Player
from tests.reliability.sync_fleet import Fleet, fleet_template
from tests.reliability.sync_oracles import amcheck, judge

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def fleet(office_cluster: OfficeCluster) -> Iterator[Fleet]:
    """Two laptops that share a person with a note, a goal and an agreed plan; both changed her name."""
    with fleet_template(office_cluster, 2) as template, template.fleet(2, seed=1) as made:
        anna, ben = made.laptops
        player = Player()
        for deed in ("new_person", "goal", "rename", "write_note", "agree"):
            assert player.play(anna, {"deed": deed, "pick": 1, "value": deed})
        anna.sync()
        made.office.assign(player.present(anna, "client")[0], ben.device.member)
        made.settle()
        for laptop in (anna, ben):
            assert player.play(laptop, {"deed": "rename", "pick": 1, "value": laptop.name})
        made.settle()
        yield made


def test_that_nothing_is_found_where_nothing_is_lost(fleet: Fleet) -> None:
    verdict = judge(fleet.office, fleet.laptops)
    verdict.require_clean(1)
    assert verdict.counts["kept"] == 1
    assert verdict.counts["agreed plans"] == 1
    assert amcheck(fleet.office) == ""


_NEWEST = "where op_id = (select op_id from caseapp.op_log order by seq desc limit 1)"
_ON_THE_SERVER = {
    "O1 lost": "delete from caseapp.op_log " + _NEWEST,  # noqa: S608
    "O1 refused without a trace": "update caseapp.op_log set outcome = 'quarantined' " + _NEWEST,  # noqa: S608
    "O2 lost": "delete from caseapp.kept_version",
    "O3 blind": "update caseapp.field_hist set old = '\"never seen\"'",
    "O4 missing": "insert into caseapp.entity"
    " select office, gen_random_uuid(), case_id, kind, fields, fver, ver, is_final, is_own, author, made_at,"
    " made_by, changed_at, changed_by, seq from caseapp.entity where kind = 'goal'",
    "O4 different": """update caseapp.entity set fields = fields || '{"family_name": "Other"}'"""
    " where kind = 'client'",
    "O4 versions": "update caseapp.entity set ver = ver + 1 where kind = 'goal'",
    "O4 surplus": "delete from caseapp.entity where kind = 'goal'",
    "O4 kept": "update caseapp.kept_version set value = '\"Other\"'",
    "O4 foreign case": "update caseapp.assignment set active = false",
    "O5 bytes changed": """update caseapp.entity set fields = fields || '{"body": "{}"}'"""
    " where kind = 'plan_version'",
    "O5 ledger": "alter table caseapp.plan_version disable trigger user;"
    " update caseapp.plan_version set sha256 = 'x'",
}


@pytest.mark.parametrize("oracle", [*_ON_THE_SERVER])
def test_that_a_loss_on_the_server_is_found(fleet: Fleet, oracle: str) -> None:
    admin = fleet.office.admin
    # The oracles see it through the same connection; afterwards the office is whole again.
    with admin.transaction(force_rollback=True):
        admin.execute(_ON_THE_SERVER[oracle].encode())
        assert oracle in judge(fleet.office, fleet.laptops, whole=False).faults


def test_that_losses_on_a_laptop_are_found(fleet: Fleet) -> None:
    with fleet.laptops[1].opened.register.writing.connect() as connection:
        for damage in (
            "DELETE FROM goal_voice",
            "UPDATE client SET called_name = 'Other'",
            "DELETE FROM kept_version",
            "UPDATE sync_record SET ver = ver + 1 WHERE record_kind = 'client'",
            "INSERT INTO sync_batch VALUES (99, '{\"ops\": []}')",
            "DELETE FROM search_entry",
        ):
            connection.exec_driver_sql(damage)
        connection.commit()
    found = judge(fleet.office, fleet.laptops).faults.keys()
    assert found >= {
        "O4 missing", "O4 different", "O4 kept", "O4 versions", "O4 digests", "O5 left", "O5 doctor",
    }  # fmt: skip
