"""Puts the first rows into a new register: office, first member of staff, code lists, its one-row state.

This is the one write outside the executor, because there is no actor yet; it leaves an audit record too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from caseapp.domain.base import Record
from caseapp.domain.ids import NewId
from caseapp.domain.names import FOLD_VERSION
from caseapp.domain.office import DEFAULT_TIME_ZONES, Office
from caseapp.domain.registers import RegisterState
from caseapp.domain.staff import ROLES, Staff
from caseapp.domain.text import NAME_LIMIT, require_text
from caseapp.errors import InvalidInputError
from caseapp.storage.register import Register
from caseapp.storage.unit_of_work import UnitOfWork, unit_of_work
from caseapp.usecases.shipped_codes import shipped_entries


@dataclass(frozen=True)
class NewOffice:
    """What set-up asks for: the office's name, its country, and who works here first."""

    name: str
    country: str
    user_name: str
    is_example: bool = False

    def cleaned(self) -> NewOffice:
        """The same with checked text; raises ``InvalidInputError``."""
        if self.country not in DEFAULT_TIME_ZONES:
            raise InvalidInputError.at("country", "unknown_code", list="country")
        name = require_text(self.name, "office", limit=NAME_LIMIT)
        user = require_text(self.user_name, "user", limit=NAME_LIMIT)
        return NewOffice(name, self.country, user, self.is_example)


def found_register(
    register: Register, office: NewOffice, staff_id: UUID, now: datetime, code_lists: Path, new_id: NewId
) -> None:
    """Write the first rows in one transaction. The first member of staff has every role."""
    office_id = new_id()
    with unit_of_work(register.writing) as uow:
        entries = list(shipped_entries(code_lists.glob("*.json"), office_id, new_id))
        for record in (_office(office, office_id), _first_staff(office, office_id, staff_id), *entries):
            _stamp(record, staff_id, now)
            uow.add(record)
        device_id = _first_state(uow, office, office_id, new_id)
        uow.session.flush()
        uow.audit(device_id).append(
            at=now,
            actor=staff_id,
            action="FoundRegister",
            client_id=None,
            summary={"office": 1, "staff": 1, "code_entry": len(entries)},
        )
        uow.commit()


def _office(office: NewOffice, office_id: UUID) -> Office:
    return Office(
        id=office_id,
        client_id=office_id,
        name=office.name,
        country=office.country,
        time_zone=DEFAULT_TIME_ZONES[office.country],
    )


def _first_staff(office: NewOffice, office_id: UUID, staff_id: UUID) -> Staff:
    return Staff(id=staff_id, client_id=office_id, name=office.user_name, roles=ROLES, is_active=True)


def _first_state(uow: UnitOfWork, office: NewOffice, office_id: UUID, new_id: NewId) -> UUID:
    device_id = new_id()
    uow.session.add(
        RegisterState(
            id=1,
            office_id=office_id,
            device_id=device_id,
            incarnation=new_id(),
            fold_version=FOLD_VERSION,
            erasing=False,
            is_synced=False,
            is_example=office.is_example,
        )
    )
    return device_id


def _stamp(record: Record, staff_id: UUID, now: datetime) -> None:
    record.created_at = record.updated_at = now
    record.created_by = record.updated_by = staff_id
