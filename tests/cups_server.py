"""A real print service for tests, in a folder of its own, with a printer that keeps what it gets."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_PATIENCE = 30.0

_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
"""

_SERVICE = """
Listen {folder}/cups.sock
LogLevel debug
DefaultAuthType None
WebInterface No
Browsing No
PreserveJobFiles No
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""


@dataclass
class PaperPrinter:
    """Takes print jobs at a port, as a printer in the network does."""

    jobs: list[bytes] = field(default_factory=list)
    _socket: socket.socket = field(default_factory=socket.socket)

    def start(self) -> int:
        """Begin to listen; the port."""
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen()
        threading.Thread(target=self._take, daemon=True).start()
        port: int = self._socket.getsockname()[1]
        return port

    def stop(self) -> None:
        """Take no more."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def wait_for_job(self) -> bytes:
        """The next job, whole."""
        _wait_until(lambda: bool(self.jobs), "a job arrives")
        return self.jobs.pop(0)

    def _take(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                with connection:
                    said = b""
                    while part := connection.recv(65536):
                        said += part
                if said:
                    self.jobs.append(said)


@dataclass(frozen=True)
class PrintService:
    """A running CUPS with one queue."""

    folder: Path
    paper: PaperPrinter
    queue: str = "Flur"

    @property
    def address(self) -> str:
        """What ``CUPS_SERVER`` must say."""
        return str(self.folder / "cups.sock")

    def command(self, *words: str) -> str:
        """Administer the service; what the program says."""
        done = subprocess.run(
            words, env={**os.environ, "CUPS_SERVER": self.address}, capture_output=True, text=True, check=True
        )
        return done.stdout

    def wait_until_done(self) -> None:
        """No job is under way any more."""
        _wait_until(lambda: not self.command("lpstat", "-o").strip(), "every job is done")

    def traces(self) -> bytes:
        """Everything that the service keeps about jobs: logs, job files, lists."""
        kept = [file.read_bytes() for file in self.folder.rglob("*") if file.is_file()]
        return b"\n".join([*kept, self.command("lpstat", "-W", "all", "-l", "-o").encode()])


@contextlib.contextmanager
def print_service() -> Iterator[PrintService]:
    """A CUPS that ends with the block and shares nothing with that of the machine."""
    # Not below pytest's folder: the service's own user must be able to reach it.
    folder = Path(tempfile.mkdtemp(prefix="caseapp-cups-"))
    folder.chmod(0o755)
    for name in ("root", "spool", "cache", "state", "log"):
        (folder / name).mkdir()
    files, service = folder / "cups-files.conf", folder / "cupsd.conf"
    files.write_text(_FILES.format(folder=folder))
    service.write_text(_SERVICE.format(folder=folder))
    paper = PaperPrinter()
    port = paper.start()
    made = PrintService(folder, paper)
    daemon = subprocess.Popen(["/usr/sbin/cupsd", "-c", service, "-s", files, "-f"])
    try:
        _wait_until((folder / "cups.sock").exists, "the print service listens")
        made.command("/usr/sbin/lpadmin", "-p", made.queue, "-E", "-v", f"socket://127.0.0.1:{port}")
        made.command("/usr/sbin/lpadmin", "-d", made.queue)
        yield made
    finally:
        daemon.terminate()
        daemon.wait(_PATIENCE)
        paper.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _wait_until(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError(what)
        threading.Event().wait(0.02)
