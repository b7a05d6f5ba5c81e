"""Two colleagues of an office with a person whom both look after; an office full of things to steal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest

from tests.office import Office, OfficeCluster
from tests.sync.sender import Sender, new, op


@pytest.fixture
def anna(office: Office) -> Sender:
    return Sender.of(office, "Anna", is_lead=True)


@pytest.fixture
def bo(office: Office, anna: Sender) -> Sender:
    return Sender.of(office, "Bo")


@pytest.fixture
def case(office: Office, anna: Sender, bo: Sender) -> UUID:
    """A person whom both look after."""
    made = anna.begin_case()
    office.assign(made, bo.device.member)
    return made


@pytest.fixture
def note(anna: Sender, case: UUID) -> UUID:
    return anna.add(case, {"text": "first", "place": "office"})


@dataclass
class Ward:
    """An office in which everything holds something: Anna leads, Bo shares a case, Eve shares nothing."""

    office: Office
    anna: Sender
    bo: Sender
    eve: Sender
    case: UUID
    secret: UUID
    draft: UUID


@pytest.fixture(scope="module")
def ward(office_cluster: OfficeCluster) -> Iterator[Ward]:
    office = office_cluster.new_office()
    anna, bo, eve = (Sender.of(office, name, is_lead=name == "Anna") for name in ("Anna", "Bo", "Eve"))
    case, secret = anna.begin_case(), anna.begin_case()
    office.assign(case, bo.device.member)
    eve.begin_case()
    note = anna.add(case, {"text": "shared"})
    for sender in (anna, bo):
        sender.send(op(note, case, {"text": sender.device.role}, base={"text": 1, "deleted_at": 1}))
    draft = anna.add(case, {"text": "own"}, own=True)
    at_home = anna.twin()
    for sender in (anna, at_home):
        sender.send(op(draft, case, {"text": sender.device.role}, base={"text": 1}, own=True))
    version = {"plan_id": uuid4(), "body": "{}", "previous_sha256": None}
    version["sha256"] = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    anna.add(case, version, kind="plan_version")
    bo.send(new(uuid4(), secret, {"text": "refused"}), new(uuid4(), secret, {"text": "refused"}, own=True))
    line = {
        "seq": 1,
        "at": "",
        "actor": uuid4(),
        "action": "a",
        "details": "{}",
        "previous": "0",
        "hash": "1",
    }
    anna.send(audit=[line])
    office.admin.execute("select caseapp.erase_case(%s, %s, 'request')", (office.id, uuid4()))
    yield Ward(office, anna, bo, eve, case, secret, draft)
    office.close()
