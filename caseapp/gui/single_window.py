"""One window for each workspace: a second start asks the first window to come forward, and ends.

They find each other by a local socket that only this user may use. Its name is a hash, so that it tells
nobody which folders there are. When anything about it fails there are two windows; the workspace lock
keeps the register safe then.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_HERE = b"here\n"
_PATIENCE_MS = 1000
_LONGEST_LINE = 500
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable
"""Wayland's proof that the user wants a window in front; only the process that was started has it."""


def first_window_came_forward(folder: Path) -> bool:
    """True when another process shows the workspace in ``folder`` and has said that it came forward.

    Called before there is a window; waits at most about two seconds, and only for a window that hangs.
    """
    address = _address(folder)
    if not _may_be_served(address):
        return False
    from PySide6.QtNetwork import QLocalSocket  # late: only when there is somebody to ask

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(os.environ.get(_TOKEN, "").encode("ascii", "ignore") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE_MS):
            return False
    return bool(socket.readLine(_LONGEST_LINE).data() == _HERE)


class SingleWindow(QObject):
    """Answers those who start the program again on the same workspace."""

    came_forward = Signal()
    """Somebody started the program a second time: the window belongs in front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = _address(folder)
        self._server: QLocalServer | None = None
        self._guests: list[QLocalSocket] = []

    @property
    def is_listening(self) -> bool:
        """A second start would be answered."""
        return self._server is not None and self._server.isListening()

    def begin(self) -> None:
        """Listen from now on."""
        # On this thread: the binding makes the library's classes while it is loaded (see ``page_loading``).
        from PySide6.QtNetwork import QLocalServer  # late: after the first paint

        # A process that was killed leaves its socket behind. One that lives was asked before this one began.
        QLocalServer.removeServer(self._address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        self._server.listen(self._address)

    def close(self) -> None:
        """From now on a second start opens a window of its own."""
        if self._server is not None:
            self._server.close()

    @Slot()
    def _on_server_new_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            self._guests.append(guest)
            guest.readyRead.connect(self._on_guest_ready_read)
            guest.disconnected.connect(self._on_guest_disconnected)

    @Slot()
    def _on_guest_ready_read(self) -> None:
        for guest in self._guests:
            if guest.canReadLine():
                token = bytes(guest.readLine(_LONGEST_LINE).data()).decode("ascii", "ignore").strip()
                if token.isprintable() and token:
                    os.environ[_TOKEN] = token
                self.came_forward.emit()
                guest.write(_HERE)
                guest.disconnectFromServer()

    @Slot()
    def _on_guest_disconnected(self) -> None:
        gone = [guest for guest in self._guests if not guest.isValid()]
        self._guests = [guest for guest in self._guests if guest.isValid()]
        for guest in gone:
            guest.deleteLater()


def _address(folder: Path) -> str:
    """The same for every process of this user and this folder, however the folder was written."""
    whose = f"{Path.home()}\n{folder.resolve()}".encode(errors="surrogateescape")
    # Qt's hash is loaded already; Python's would bring OpenSSL before the first paint.
    digest = QCryptographicHash.hash(whose, QCryptographicHash.Algorithm.Sha256)
    name = f"caseapp-{bytes(digest.data()).hex()[:20]}"
    if sys.platform == "win32":
        return name
    room = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(room if os.path.isdir(room) else QDir.tempPath()) / name)  # noqa: PTH112 - may be empty


def _may_be_served(address: str) -> bool:
    """Without loading anything. Another user's socket of this name is none of ours."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(address).st_uid == os.getuid()
    except OSError:
        return False
