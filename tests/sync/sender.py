"""A laptop as the server sees it: sends operations, reads what it may. All people are invented."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from tests.office import Connection, Device, Office, push

AT = "2026-03-02T13:00:00.000000Z"
LATER = "2026-03-02T14:00:00.000000Z"

Op = dict[str, Any]


def op(record: UUID, case: UUID, values: dict[str, Any], **more: Any) -> Op:
    """One operation of the kind "note"; ``more`` overrides its parts."""
    made = {
        "op": uuid4(), "kind": "note", "id": record, "case": case, "at": AT, "by": uuid4(), "set": values,
        "base": {"deleted_at": 1}, "new": False, "final": False, "own": False, "seen": 1,
    }  # fmt: skip
    return {**made, **more}


def new(record: UUID, case: UUID, values: dict[str, Any], **more: Any) -> Op:
    """An operation that adds a record."""
    return op(record, case, {"deleted_at": None, **values}, **{"new": True, "base": {}, "seen": 0, **more})


def new_client(case: UUID, **more: Any) -> Op:
    """An operation that adds a person."""
    return new(case, case, {"called_name": "Ada"}, kind="client", **more)


@dataclass
class Sender:
    """An enrolled laptop with an open connection."""

    office: Office
    device: Device
    connection: Connection
    batch: int = 0
    sent: list[list[Op]] = field(default_factory=list)

    @classmethod
    def of(cls, office: Office, name: str, *, is_lead: bool = False) -> Sender:
        """Somebody new with a laptop."""
        device = office.add_laptop(name, is_lead=is_lead)
        return cls(office, device, office.connect(device))

    def twin(self) -> Sender:
        """Another laptop of the same person."""
        device = self.office.add_device(self.device.member)
        return Sender(self.office, device, self.office.connect(device))

    def send(self, *ops: Op, audit: list[Any] | None = None) -> dict[str, Any]:
        """Send one batch; the answer."""
        self.batch += 1
        self.sent.append([*ops])
        return push(self.connection, self.device, self.batch, ops, audit or [])

    def told(self, *ops: Op) -> list[str]:
        """Send one batch; each outcome, with its reason."""
        outcomes = self.send(*ops)["outcomes"]
        return [" ".join(filter(None, (o["outcome"], o.get("reason")))) for o in outcomes]

    def begin_case(self) -> UUID:
        """A person whom this laptop adds."""
        case = uuid4()
        assert self.told(new_client(case)) == ["inserted"]
        return case

    def add(self, case: UUID, values: dict[str, Any], **more: Any) -> UUID:
        """A record that this laptop adds."""
        record = uuid4()
        assert self.told(new(record, case, values, **more)) == ["inserted"]
        return record

    def sees(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a query gives this laptop."""
        return self.connection.execute(query.encode(), values or None).fetchall()


def fields(office: Office, record: UUID) -> dict[str, Any]:
    """The fields of a record on the server."""
    found: dict[str, Any] = office.one("select fields from caseapp.entity where id = %s", record)
    return found


def kept(office: Office, record: UUID) -> list[tuple[Any, ...]]:
    """The values that were kept beside a record: field and value."""
    query = "select field, value from caseapp.kept_version where entity_id = %s order by field, value"
    return office.rows(query, record)
