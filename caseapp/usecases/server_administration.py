"""The office server from its first minute on: made, started, looked at, and who may use it.

For the administrator at the machine; no workspace is opened. ``sync.server`` knows PostgreSQL, ``security``
makes certificates and seals; here they meet.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

from caseapp.domain.column_types import instant_text
from caseapp.domain.text import NAME_LIMIT, require_text
from caseapp.errors import InvalidInputError, ServerElsewhereError
from caseapp.files import file_error, write_atomically
from caseapp.security.enrolment_seal import SealedFor, new_spoken_code, seal
from caseapp.security.key_derivation import RECOMMENDED
from caseapp.sync.server import administration, cluster, watch
from caseapp.sync.server.administration import ENROLMENT_HOURS, Laptop
from caseapp.sync.server.connection import Address, administering
from caseapp.sync.server.place import DATABASE, ServerPlace
from caseapp.sync.server.self_test import Check, examine
from caseapp.sync.transport import password_of
from caseapp.usecases.base import Clock

SECRET_BYTES = 32
WATCH_SECONDS = 2.0
WORDS_COST = RECOMMENDED
"""What one guess of the six words costs."""


@dataclass(frozen=True)
class ServerReport:
    """What a look at the server found. ``quarantined`` counts what was put aside, for each reason."""

    name: str
    host: str
    port: int
    checks: tuple[Check, ...]
    laptops: tuple[Laptop, ...]
    quarantined: dict[str, int]

    @property
    def ok(self) -> bool:
        """True when every check is."""
        return all(check.ok for check in self.checks)


@dataclass(frozen=True)
class NewLaptop:
    """Who gets a laptop, and the file that lets it in."""

    name: str
    is_lead: bool
    out: Path


@dataclass(frozen=True)
class SpokenCode:
    """The six words for a file; they are kept nowhere."""

    words: str = field(repr=False)
    role: str


def start_server(folder: Path) -> bool:
    """Start the office's own server; False when it ran already."""
    place, port = _own(folder)
    return cluster.start_cluster(place, cluster.needed_programs(), port)


def stop_server(folder: Path) -> bool:
    """Stop the office's own server; False when it did not run."""
    place, _ = _own(folder)
    return cluster.stop_cluster(place, cluster.needed_programs())


def _own(folder: Path) -> tuple[ServerPlace, int]:
    place = ServerPlace(folder)
    settings = place.settings()
    if settings.dsn is not None:
        raise ServerElsewhereError
    return place, settings.port


def check_server(folder: Path) -> ServerReport:
    """Look at everything and change nothing."""
    place = ServerPlace(folder)
    settings = place.settings()
    address = Address.of(place, settings)
    with administering(address) as admin:
        return ServerReport(
            settings.name,
            settings.host,
            settings.port,
            tuple(examine(address, admin)),
            tuple(administration.laptops(admin, settings.office_id)),
            administration.quarantined(admin, settings.office_id),
        )


def watch_server(
    folder: Path, pause: Callable[[float], object], told: Callable[[watch.Ended], None]
) -> NoReturn:
    """End sessions of laptops that hold others up, until ``pause`` raises ``KeyboardInterrupt``."""
    place = ServerPlace(folder)
    with administering(Address.of(place, place.settings())) as admin:
        while True:
            for ended in watch.end_long_sessions(admin):
                told(ended)
            pause(WATCH_SECONDS)


# --- laptops ----------------------------------------------------------------------------------------


def add_laptop(folder: Path, wanted: NewLaptop, clock: Clock) -> SpokenCode:
    """Let another laptop of somebody begin within 72 hours: a sealed file and the words that open it."""
    place = ServerPlace(folder)
    settings = place.settings()
    name = require_text(wanted.name, "name", limit=NAME_LIMIT)
    secret, spoken, role = secrets.token_bytes(SECRET_BYTES), new_spoken_code(), administration.new_role()
    authority = place.read(place.authority).decode()
    sealed = seal(secret, spoken, SealedFor(settings.host, settings.port, authority, role), WORDS_COST)
    document = {
        "format": "caseapp-enrolment",
        "version": 1,
        "office": settings.name,
        "host": settings.host,
        "port": settings.port,
        "database": DATABASE,
        "role": role,
        "authority": authority,
        "expires_at": instant_text(clock() + timedelta(hours=ENROLMENT_HOURS)),
        "sealed": sealed,
    }
    with administering(Address.of(place, settings)) as admin:
        # The file first: a laptop whose file could not be written is not let in.
        _write_enrolment(wanted.out, document)
        try:
            administration.add_laptop(
                admin,
                settings.office_id,
                administration.Newcomer(name, wanted.is_lead, role, password_of(secret)),
            )
        except BaseException:
            wanted.out.unlink(missing_ok=True)
            raise
    return SpokenCode(spoken, role)


def _write_enrolment(out: Path, document: dict[str, Any]) -> None:
    try:
        write_atomically(out, json.dumps(document, ensure_ascii=False, indent=2).encode())
    except OSError as error:
        raise file_error(error, out) from error


def revoke(folder: Path, name: str) -> int:
    """Let somebody in no longer; how many laptops that were."""
    place = ServerPlace(folder)
    settings = place.settings()
    with administering(Address.of(place, settings)) as admin:
        return administration.revoke(admin, settings.office_id, name.strip())


# --- who looks after whom -----------------------------------------------------------------------------


def assign(folder: Path, case: str, name: str, until: date | None, clock: Clock) -> UUID:
    """Give somebody a case, to the end of a day or for good; the case."""
    place = ServerPlace(folder)
    settings = place.settings()
    if until is not None and until < clock().date():
        raise InvalidInputError.at("until", "date_in_past")
    with administering(Address.of(place, settings)) as admin:
        return administration.assign(admin, settings.office_id, case.strip(), name.strip(), until)


def unassign(folder: Path, case: str, name: str) -> tuple[UUID, int]:
    """Take a case from somebody; the case, and how many still have it."""
    place = ServerPlace(folder)
    settings = place.settings()
    with administering(Address.of(place, settings)) as admin:
        return administration.unassign(admin, settings.office_id, case.strip(), name.strip())
