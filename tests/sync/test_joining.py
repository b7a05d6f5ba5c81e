"""Being let in by the office server: once, with a password that the laptop makes itself."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from caseapp.errors import (
    EnrolmentExpiredError,
    EnrolmentUsedError,
    LaptopRevokedError,
    OfficeNotReadyError,
)
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.transport import connected
from tests.office import Device, Office
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

STAFF = {"id": str(uuid4()), "fields": {"name": "Anna", "roles": ["caseworker", "team_lead"]}}


def begin(office: Office, device: Device, secret: bytes, new_secret: bytes = b"n" * 32) -> UUID:
    with connected(replace(link_of(office, device), secret=secret)) as wire:
        identity = OfficeServer(wire).begin_use(
            machine=device.machine,
            incarnation=device.incarnation,
            scope=office.scope,
            staff=STAFF,
            new_secret=new_secret,
        )
    assert (identity.office, identity.scope, identity.member) == (office.id, office.scope, device.member)
    return identity.staff_id


def joining(office: Office, *, is_lead: bool = True, hours: int = 72) -> tuple[Device, bytes]:
    member = office.add_member("Anna", is_lead=is_lead)
    device = office.add_device(member, enrolled=False, hours=hours)
    return device, link_of(office, device).secret


def test_that_joining_changes_the_password(office: Office) -> None:
    device, given = joining(office)
    assert str(begin(office, device, given)) == STAFF["id"]
    with pytest.raises(LaptopRevokedError):
        begin(office, device, given)
    # Had the answer been lost, the laptop would ask again with its new password.
    assert str(begin(office, device, b"n" * 32, b"m" * 32)) == STAFF["id"]
    with connected(replace(link_of(office, device), secret=b"m" * 32)) as wire:
        assert OfficeServer(wire).poll().scope == office.scope


def test_that_the_server_keeps_no_password(office: Office) -> None:
    device, given = joining(office)
    begin(office, device, given)
    kept = office.one("select rolpassword from pg_authid where rolname = %s", device.role)
    assert kept.startswith("SCRAM-SHA-256$")


def test_that_the_first_laptop_is_a_leads(office: Office) -> None:
    device, given = joining(office, is_lead=False)
    with pytest.raises(OfficeNotReadyError):
        begin(office, device, given)
    with connected(link_of(office, device)) as wire, pytest.raises(LaptopRevokedError):
        OfficeServer(wire).poll()


def test_that_a_late_enrolment_changes_nothing(office: Office) -> None:
    device, given = joining(office, hours=-1)
    for _ in range(2):
        with pytest.raises(EnrolmentExpiredError):
            begin(office, device, given)


def test_that_an_enrolment_holds_for_one_register(office: Office) -> None:
    device, given = joining(office)
    begin(office, device, given)
    with pytest.raises(EnrolmentUsedError):
        begin(office, replace(device, incarnation=uuid4()), b"n" * 32)
