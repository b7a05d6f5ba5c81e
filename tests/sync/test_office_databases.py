"""The offices that tests get: empty, and as the steps made them, whatever the test before did."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.office import OfficeCluster
from tests.sync.sender import Sender

pytestmark = pytest.mark.slow


def test_that_an_office_starts_empty_after_another(office_cluster: OfficeCluster) -> None:
    before = office_cluster.new_office()
    sender = Sender.of(before, "Anna", is_lead=True)
    sender.begin_case()
    before.admin.execute("select caseapp.erase_case(%s, %s, 'request')", (before.id, uuid4()))
    before.close()
    after = office_cluster.new_office()
    assert after.database == before.database
    names = after.rows("select tablename from pg_tables where schemaname = 'caseapp'")
    full = [n for (n,) in names if after.rows(f'table caseapp."{n}"')]
    assert sorted(full) == ["office_head", "schema_info", "schema_step"]
    assert after.rows("select office, seq from caseapp.office_head") == [(after.id, 0)]
    after.close()


@pytest.mark.parametrize(
    "change",
    [
        "alter function caseapp.my_cases() volatile",
        "grant select on caseapp.device to caseapp_laptop",
        "drop policy laptop_reads on caseapp.entity",
        "update caseapp.schema_info set min_schema = 2",
        "alter table caseapp.plan_version disable trigger plan_version_stays",
    ],
)
def test_that_a_changed_structure_is_not_handed_on(office_cluster: OfficeCluster, change: str) -> None:
    changed = office_cluster.new_office()
    changed.admin.execute(change.encode())
    changed.close()
    assert changed.database not in office_cluster.resting
