"""A new office server: a PostgreSQL cluster of its own, or a database on an existing server.

Cut off at any moment, the same command can be given again: until the settings are written, what lies in the
folder counts as a beginning and is made anew.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.domain.text import NAME_LIMIT, require_text
from caseapp.errors import (
    ServerDatabaseExistsError,
    ServerExistsError,
    ServerFolderInUseError,
    ServerTooOldForOfficeError,
)
from caseapp.security.certificates import new_authority, server_certificate
from caseapp.sync.server import administration, cluster, schema
from caseapp.sync.server.connection import Address, administering, read_dsn
from caseapp.sync.server.place import DATABASE, ServerPlace, ServerSettings
from caseapp.sync.server.programs import LEAST_VERSION, Programs
from caseapp.usecases.base import Clock
from caseapp.usecases.server_administration import ServerReport, check_server

USUAL_PORT = 5432
PASSWORD_BYTES = 24

_HAS_DATABASE = b"database"


@dataclass(frozen=True)
class NewServer:
    """What the administrator asked for. Without a ``dsn`` the office gets a cluster of its own."""

    name: str
    host: str
    port: int | None = None
    dsn: str | None = field(default=None, repr=False)


def init_server(folder: Path, wanted: NewServer, clock: Clock) -> ServerReport:
    """Make the office server and leave it running; what its self-test found. Raises ``CaseAppError``."""
    name = require_text(wanted.name, "name", limit=NAME_LIMIT)
    place = ServerPlace(folder)
    _require_room_for(place)
    if wanted.dsn is None:
        _make_own(place, name, wanted.host, wanted.port or USUAL_PORT, clock)
    else:
        _make_elsewhere(place, name, wanted, wanted.dsn)
    return check_server(folder)


def data_elsewhere(folder: Path) -> Path | None:
    """Where PostgreSQL's own files lie when its user cannot pass into ``folder``."""
    place = ServerPlace(folder)
    return place.data if place.data_link.is_symlink() else None


def _require_room_for(place: ServerPlace) -> None:
    if place.settings_file.exists():
        raise ServerExistsError(folder=str(place.folder))
    if place.folder.exists() and not place.unfinished.exists() and any(place.folder.iterdir()):
        raise ServerFolderInUseError(folder=str(place.folder))


def _make_own(place: ServerPlace, name: str, host: str, port: int, clock: Clock) -> None:
    programs = cluster.needed_programs()
    if place.unfinished.exists():
        cluster.remove_cluster(place, programs)
    cluster.require_port(port)
    place.make_folder()
    place.write(place.unfinished, b"")
    beginning = _beginning(place, name, host, port, clock)
    try:
        cluster.make_cluster(place, programs, beginning)
        cluster.start_cluster(place, programs, port)
        address = Address(host, port, str(place.authority), beginning.password)
        _finish(place, address, name, host, port)
    except BaseException:
        _stop(place, programs)
        raise


def _stop(place: ServerPlace, programs: Programs) -> None:
    if place.data.exists():
        cluster.stop_cluster(place, programs, is_immediate=True)


def _beginning(place: ServerPlace, name: str, host: str, port: int, clock: Clock) -> cluster.Beginning:
    """Certificates and the administrator's password, written down before they are used."""
    authority = new_authority(name, clock())
    hosts = dict.fromkeys((host, "localhost", "127.0.0.1", "::1"))
    server = server_certificate(authority, [*hosts], clock())
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    place.write(place.authority, authority.certificate)
    place.write(place.authority_key, authority.key)
    place.write(place.secret, password.encode())
    return cluster.Beginning(host, port, password, server.certificate, server.key)


def _make_elsewhere(place: ServerPlace, name: str, wanted: NewServer, dsn: str) -> None:
    way = read_dsn(dsn)
    port = wanted.port or way.port or USUAL_PORT
    place.make_folder()
    if not place.unfinished.exists():
        place.write(place.unfinished, b"")
    place.write(place.authority, way.authority)
    _finish(place, Address(wanted.host, port, str(place.authority), dsn=dsn), name, wanted.host, port)


def _finish(place: ServerPlace, address: Address, name: str, host: str, port: int) -> None:
    _make_database(place, address)
    with administering(address) as admin:
        schema.bring_up_to_date(admin)
        office = administration.found_office(admin, name)
        administration.keep_words_out_of_the_log(admin, DATABASE)
    place.save(ServerSettings(str(office), name, host, port, address.dsn))
    place.unfinished.unlink()


def _make_database(place: ServerPlace, address: Address) -> None:
    with administering(address, address.first_database) as admin:
        if admin.info.server_version < LEAST_VERSION * 10_000:
            raise ServerTooOldForOfficeError(least=LEAST_VERSION)
        if admin.execute("select 1 from pg_database where datname = %s", (DATABASE,)).fetchone():
            # Only one that an interrupted beginning of ours left is taken.
            if place.read(place.unfinished) != _HAS_DATABASE:
                raise ServerDatabaseExistsError
            return
        schema.make_roles(admin)
        schema.make_database(admin, DATABASE)
        place.write(place.unfinished, _HAS_DATABASE)
