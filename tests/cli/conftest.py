"""What the tests of the command line start from."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.sync.server import schema
from caseapp.sync.server.place import ServerPlace
from caseapp.usecases import server_administration
from tests.builders import FixedClock
from tests.cli.office_server import HOST, Server
from tests.cli.terminal import Terminal, terminal_with_register
from tests.office import Device, free_port, push
from tests.sync.sender import new_client


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """A terminal with a new, empty register of an invented German office."""
    return terminal_with_register(tmp_path)


@pytest.fixture(scope="session")
def server_place() -> Iterator[Path]:
    """Not below pytest's folder: PostgreSQL's own user must be able to reach it."""
    made = Path(tempfile.mkdtemp(prefix="caseapp-server-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="session")
def server(server_place: Path) -> Iterator[Server]:
    """Made at the second attempt: the first one was cut off when its PostgreSQL ran already."""

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    folder = server_place
    terminal = Terminal(folder, folder / "workspace", folder / "none", FixedClock(datetime.now(UTC)))
    place, port = ServerPlace(folder / "office"), free_port()
    words = ("server", "init", "--name", "Amt Süd", "--host", HOST, "--port", port, "--dir", place.folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "bring_up_to_date", cut_off)
        first = terminal.plain(*words)
    made = Server(terminal, place, port, first, terminal.plain(*words))
    with pytest.MonkeyPatch.context() as patch:
        # The real cost of the words is proved where they are; here each laptop would wait for it.
        patch.setattr(server_administration, "WORDS_COST", LEAST_ALLOWED)
        yield made
    made("stop")


@pytest.fixture(scope="session")
def lead(server: Server) -> Device:
    device, connection = server.enrolled("Anna", "--lead")
    connection.close()
    return device


@pytest.fixture(scope="session")
def person(server: Server, lead: Device) -> UUID:
    """Somebody whom the lead's laptop has sent, with a number."""
    case = uuid4()
    with server.connect(lead) as connection:
        added = new_client(case, set={"called_name": "Ada", "number": "2026-00017", "deleted_at": None})
        push(connection, lead, 1, [added])
    return case
