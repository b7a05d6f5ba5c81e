"""A private bus with what the window asks of logind: a delay before sleep, and two signals.

Run as ``python -m tests.gui.fake_login ADDRESS``. Reads lines from standard input: ``sleep``, ``wake``,
``lock`` and ``saver`` send a signal, ``ask`` is answered by ``held`` or ``free``.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SAVER = "org.gnome.ScreenSaver"


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})  # type: ignore[call-arg]
class Login(QObject):  # type: ignore[operator]
    """Gives the writing end of a pipe away: whoever closes it lets the computer sleep."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self._ours: int | None = None

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:  # noqa: N802
        """As logind does for delays of sleep."""
        self._ours, theirs = os.pipe()
        os.set_blocking(self._ours, False)
        given = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return given

    @property
    def is_delayed(self) -> bool:
        """While the other end is open there is nothing to read; then the pipe has ended."""
        try:
            return self._ours is not None and os.read(self._ours, 1) != b""
        except BlockingIOError:
            return True

    def send(self, path: str, interface: str, name: str, *arguments: object) -> None:
        """A signal."""
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        self._bus.send(signal)


def main(address: str) -> int:
    """Serve until standard input ends."""
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "login")
    login = Login(bus)
    exported = QDBusConnection.RegisterOption.ExportAllSlots
    ok = bus.registerObject(LOGIN_PATH, login, exported)
    ok = ok and bus.registerService(LOGIN) and bus.registerService(SAVER)
    print("ready" if ok else "failed", flush=True)  # noqa: T201
    signals: dict[str, tuple[object, ...]] = {
        "sleep": (LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", True),
        "wake": (LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", False),
        "lock": (f"{LOGIN_PATH}/session/_1", f"{LOGIN}.Session", "Lock"),
        "saver": ("/org/gnome/ScreenSaver", SAVER, "ActiveChanged", True),
    }

    def on_line() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            application.quit()
        elif line == "ask":
            print("held" if login.is_delayed else "free", flush=True)  # noqa: T201
        elif line in signals:
            login.send(*signals[line])  # type: ignore[arg-type]

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_line)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
