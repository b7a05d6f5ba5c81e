"""A PostgreSQL cluster of our own: made once, started, stopped; TLS for everybody."""

from __future__ import annotations

import contextlib
import ipaddress
import secrets
import shutil
import socket
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.errors import (
    PortTakenError,
    PostgresMissingError,
    PostgresUserMissingError,
    ServerFolderOutOfReachError,
    ServerNotStartedError,
)
from caseapp.files import file_error
from caseapp.sync.server.connection import LOOPBACK
from caseapp.sync.server.place import ADMIN, DATABASE, ServerPlace
from caseapp.sync.server.programs import LEAST_VERSION, Programs, find_programs
from caseapp.sync.server.schema import LAPTOPS

_ELSEWHERE = Path("/var/lib/caseapp")

_ACCESS = f"""\
# Made by caseapp. Laptops come with TLS and their own password into their own database; the administrator
# comes from this machine. Whatever stands in no line is refused.
hostssl  all         {ADMIN}     127.0.0.1/32  scram-sha-256
hostssl  all         {ADMIN}     ::1/128       scram-sha-256
hostssl  {DATABASE}  +{LAPTOPS}  all           scram-sha-256
"""

_SETTINGS: Mapping[str, str] = {
    "unix_socket_directories": "",  # its path would have a longest length
    "ssl": "on",
    "ssl_min_protocol_version": "TLSv1.3",
    "ssl_cert_file": "server.crt",
    "ssl_key_file": "server.key",
    "password_encryption": "scram-sha-256",
    "max_connections": "200",
    "logging_collector": "on",
    "log_filename": "postgresql-%a.log",
    "log_truncate_on_rotation": "on",
    "log_rotation_age": "1d",
    # Messages may quote what was sent: only that something was refused is kept.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_statement": "none",
    "log_min_duration_statement": "-1",
}


@dataclass(frozen=True)
class Beginning:
    """What a new cluster starts with."""

    host: str
    port: int
    password: str = field(repr=False)
    certificate: bytes
    key: bytes = field(repr=False)


def needed_programs() -> Programs:
    """PostgreSQL's programs here; raises ``PostgresMissingError`` or ``PostgresUserMissingError``."""
    programs = find_programs()
    if programs is None:
        raise PostgresMissingError(least=LEAST_VERSION)
    if not programs.has_user:
        raise PostgresUserMissingError(user=programs.user)
    return programs


def require_port(port: int) -> None:
    """Raises ``PortTakenError`` when something listens there already."""
    with socket.socket() as probe:
        probe.settimeout(2)
        if probe.connect_ex((LOOPBACK, port)) == 0:
            raise PortTakenError(port=port)


def make_cluster(place: ServerPlace, programs: Programs, beginning: Beginning) -> None:
    """Make the cluster in ``place.data``; what an interrupted attempt left there is removed first."""
    remove_cluster(place, programs)
    _choose_data(place, programs)
    password = place.data.with_suffix(".secret")
    try:
        place.data.mkdir(mode=0o700)
        place.write(password, beginning.password.encode())
        programs.give(place.data, password)
        _require_reach(place, programs)
        _initialise(place, programs, password)
        _configure(place, programs, beginning)
    except OSError as error:
        raise file_error(error, place.data) from error
    finally:
        password.unlink(missing_ok=True)


def remove_cluster(place: ServerPlace, programs: Programs) -> None:
    """Stop and remove a cluster that was not made to its end."""
    if place.data.exists():
        stop_cluster(place, programs, is_immediate=True)
        shutil.rmtree(place.data)
    if place.data_link.is_symlink():
        place.data_link.unlink()


def _choose_data(place: ServerPlace, programs: Programs) -> None:
    """Root's own folders are closed to PostgreSQL's user; its data go where a system keeps such things."""
    if programs.user is None or programs.reaches(place.folder):
        return
    _ELSEWHERE.mkdir(mode=0o755, parents=True, exist_ok=True)
    place.data_link.symlink_to(_ELSEWHERE / f"office-{secrets.token_hex(4)}")


def _require_reach(place: ServerPlace, programs: Programs) -> None:
    """PostgreSQL's user must be able to pass through all folders above its data."""
    if programs.user is None:
        return
    if not programs.reaches(place.data):
        raise ServerFolderOutOfReachError(folder=str(place.folder), user=programs.user)


def _initialise(place: ServerPlace, programs: Programs, password: Path) -> None:
    done = programs.run(
        "initdb", "-D", str(place.data), "-U", ADMIN, "--pwfile", str(password), "-A", "scram-sha-256",
        "--locale=C", "-E", "UTF8", "--data-checksums",
    )  # fmt: skip
    if done.status != 0:
        place.write(place.folder / "initdb.log", done.text.encode())
        raise ServerNotStartedError(log=str(place.folder / "initdb.log"))


def _configure(place: ServerPlace, programs: Programs, beginning: Beginning) -> None:
    settings = {
        **_SETTINGS,
        "port": str(beginning.port),
        "listen_addresses": LOOPBACK if is_loopback(beginning.host) else "*",
    }
    files = {
        "caseapp.conf": "".join(f"{name} = '{value}'\n" for name, value in settings.items()).encode(),
        "pg_hba.conf": _ACCESS.encode(),
        "server.crt": beginning.certificate,
        "server.key": beginning.key,
    }
    for name, content in files.items():
        place.write(place.data / name, content)
    with (place.data / "postgresql.conf").open("a", encoding="utf-8") as stream:
        stream.write("include 'caseapp.conf'\n")
    programs.give(*(place.data / name for name in files))


def is_loopback(host: str) -> bool:
    """True for a name that only this machine reaches."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_running(place: ServerPlace, programs: Programs) -> bool:
    """True while the cluster's server runs."""
    return programs.run("pg_ctl", "-D", str(place.data), "status").status == 0


def start_cluster(place: ServerPlace, programs: Programs, port: int) -> bool:
    """Start it and wait until it answers; False when it ran already.

    Raises ``PortTakenError`` or ``ServerNotStartedError``.
    """
    if is_running(place, programs):
        return False
    require_port(port)
    done = programs.run("pg_ctl", "-D", str(place.data), "-l", str(place.log), "-w", "start")
    if done.status != 0:
        raise ServerNotStartedError(log=str(place.log))
    return True


def stop_cluster(place: ServerPlace, programs: Programs, *, is_immediate: bool = False) -> bool:
    """Stop it and wait until it is down; False when it did not run."""
    if not is_running(place, programs):
        return False
    mode = "immediate" if is_immediate else "fast"
    with contextlib.suppress(subprocess.TimeoutExpired):
        programs.run("pg_ctl", "-D", str(place.data), "-m", mode, "-w", "stop")
    return not is_running(place, programs)
