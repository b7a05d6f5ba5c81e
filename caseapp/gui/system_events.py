"""Hears from the system that the computer goes to sleep or that its screen is locked (Linux, by D-Bus).

Sleep waits a moment for us: the system is asked for a delay, which ends as soon as the window is covered and
its register closed. Without a bus nothing is heard, and the time of rest alone decides. On Windows and macOS
nothing is asked yet.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from caseapp.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_SAVERS = (
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
"""Desktops lock the screen themselves and say so on the user's own bus. Interfaces are called as services."""


def load_buses() -> bool:
    """For a worker thread: connects, which may take a moment.

    True when there is a bus of the user's session too.
    """
    from PySide6.QtDBus import QDBusConnection  # late: after the first paint

    QDBusConnection.systemBus()
    if has_session := _has_session_bus():
        QDBusConnection.sessionBus()
    return has_session


def _has_session_bus() -> bool:
    """Asking for one that is not there would start one."""
    if "DBUS_SESSION_BUS_ADDRESS" in os.environ:
        return True
    room = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(room) and (Path(room) / "bus").exists()


class SystemEvents(QObject):
    """One for the program."""

    sleep_begins = Signal()
    """The computer is about to sleep: its lid was closed, or it was sent to sleep."""
    screen_locked = Signal()
    """The user locked the screen, or the desktop did."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._system: QDBusConnection | None = None
        self._delay: QDBusUnixFileDescriptor | None = None
        self._asked: QDBusPendingCallWatcher | None = None

    @property
    def is_delaying(self) -> bool:
        """Whether sleep would wait for us."""
        return self._delay is not None

    def begin(self) -> None:
        """Listen as soon as the buses are connected."""
        if sys.platform.startswith("linux"):
            # On this thread, as all libraries of the binding (see ``page_loading``).
            from PySide6 import QtDBus  # late: after the first paint  # noqa: F401

            self._runner.work(load_buses, self).done.connect(self._on_buses_loaded)

    def listen(self, system: QDBusConnection, session: QDBusConnection | None) -> None:
        """Hear both buses; one that is not connected says nothing."""
        if system.isConnected():
            self._system = system
            _connect(system, _LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", self, "_on_sleep(bool)")
            # Every path: of whichever session it is, somebody locks the screen of this computer.
            _connect(system, _LOGIN, "", _SESSION, "Lock", self, "_on_lock()")
            self._ask_for_delay()
        if session is not None and session.isConnected():
            for name, path in _SAVERS:
                _connect(session, name, path, name, "ActiveChanged", self, "_on_saver(bool)")

    @Slot()
    def let_sleep(self) -> None:
        """Everything is covered and closed."""
        self._delay = None

    @Slot(object)
    def _on_buses_loaded(self, has_session: bool) -> None:
        from PySide6.QtDBus import QDBusConnection  # late: loaded by now

        session = QDBusConnection.sessionBus() if has_session else None
        self.listen(QDBusConnection.systemBus(), session)

    def _ask_for_delay(self) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # late: loaded by now

        if self._system is None or self._delay is not None:
            return
        wish = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
        wish.setArguments(["sleep", "caseapp", "Closing the register", "delay"])
        self._asked = QDBusPendingCallWatcher(self._system.asyncCall(wish), self)
        self._asked.finished.connect(self._on_delay_given)

    @Slot(object)
    def _on_delay_given(self, _: object) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and not asked.isError():
            given = asked.reply().arguments()
            self._delay = given[0] if given else None
        if asked is not None:
            asked.deleteLater()

    @Slot(bool)
    def _on_sleep(self, is_beginning: bool) -> None:
        if is_beginning:
            self.sleep_begins.emit()
        else:
            self._ask_for_delay()

    @Slot()
    def _on_lock(self) -> None:
        self.screen_locked.emit()

    @Slot(bool)
    def _on_saver(self, is_active: bool) -> None:
        if is_active:
            self.screen_locked.emit()


def _connect(
    bus: QDBusConnection, service: str, path: str, interface: str, name: str, receiver: QObject, slot: str
) -> None:
    # The binding wants what SLOT gives, a text, though its stub says bytes.
    bus.connect(service, path, interface, name, receiver, SLOT(slot))  # type: ignore[call-overload]
