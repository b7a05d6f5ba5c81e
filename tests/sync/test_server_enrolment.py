"""A laptop's first hour at the office's server: begin_use() on a real PostgreSQL."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.office import Office
from tests.sync.sender import Sender

pytestmark = pytest.mark.slow


def begin(sender: Sender, machine: str = "machine", scope: UUID | None = None) -> dict[str, Any]:
    staff = {
        "id": str(uuid4()),
        "fields": {"name": "Neu", "roles": ["caseworker", "team_lead", "administrator"]},
    }
    row = sender.connection.execute(
        "select caseapp.begin_use(%s, %s, %s, %s)",
        (machine, sender.device.incarnation, scope or uuid4(), Jsonb(staff)),
    ).fetchone()
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer | {"sent": staff["id"]}


def unbegun(office: Office, name: str, *, is_lead: bool = False, hours: int = 72) -> Sender:
    device = office.add_device(office.add_member(name, is_lead=is_lead), enrolled=False, hours=hours)
    return Sender(office, device, office.connect(device))


def test_that_the_first_laptop_of_a_lead_brings_the_offices_scope(office: Office) -> None:
    lead, other, scope = unbegun(office, "Anna", is_lead=True), unbegun(office, "Bo"), uuid4()
    with pytest.raises(psycopg.Error, match="OFFICE_NOT_READY"):
        begin(other)
    begun = begin(lead, scope=scope)
    assert (begun["office"], begun["scope"], begun["is_lead"]) == (str(office.id), str(scope), True)
    assert begun["staff_id"] == begun["sent"]
    assert office.rows("select 1 from caseapp.entity") == []
    later = begin(other)
    assert (later["scope"], later["office_name"], later["is_lead"]) == (str(scope), "Beispielamt", False)
    stored = lead.sees("select id, case_id, fields->'roles', is_own from caseapp.entity")
    assert stored == [(UUID(later["staff_id"]), scope, ["caseworker"], False)]


def test_that_the_second_laptop_of_somebody_is_the_same_colleague(office: Office) -> None:
    lead = unbegun(office, "Anna", is_lead=True)
    first = begin(lead)
    device = office.add_device(lead.device.member, enrolled=False)
    second = begin(Sender(office, device, office.connect(device)))
    assert second["staff_id"] == first["sent"]
    assert office.rows("select 1 from caseapp.entity") == []


def test_that_an_enrolment_works_once_and_is_answered_again_to_the_same_register(office: Office) -> None:
    lead = unbegun(office, "Anna", is_lead=True)
    first = begin(lead)
    again = begin(lead)
    assert {**again, "sent": None} == {**first, "sent": None}
    with pytest.raises(psycopg.Error, match="ENROLMENT_USED"):
        begin(lead, machine="another")
    lead.device = type(lead.device)(lead.device.id, lead.device.role, "", lead.device.member)
    with pytest.raises(psycopg.Error, match="ENROLMENT_USED"):
        begin(lead)


def test_that_an_enrolment_expires(office: Office) -> None:
    with pytest.raises(psycopg.Error, match="ENROLMENT_EXPIRED"):
        begin(unbegun(office, "Anna", is_lead=True, hours=-1))
