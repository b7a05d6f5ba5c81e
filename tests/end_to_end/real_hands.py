"""Presses real keys and moves the real pointer (xdotool), so that window manager and focus take part."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.window_driver import Driver, settle, wait_until

_KEYS = {name: name for name in ("Return", "Left", "Down", "Escape", "Home")}


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True)


class RealDriver(Driver):
    """A driver whose keys and clicks come from the X server."""

    def point_at(self, widget: QWidget) -> None:
        """Bring it into view as Tab would, then click its middle."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        middle = widget.mapToGlobal(widget.rect().center())
        _xdotool("mousemove", "--sync", str(middle.x()), str(middle.y()), "click", "1")

    def click(self, name: str, number: int = 0) -> None:
        """Click and wait until the button has noticed."""
        button = self.see(name, QAbstractButton, number)
        wait_until(button.isEnabled, f"{name} is enabled")
        noticed: list[bool] = []
        button.clicked.connect(lambda: noticed.append(True))
        self.point_at(button)
        wait_until(lambda: noticed, f"{name} is clicked")
        settle()

    def choose(self, name: str, text: str) -> None:
        """Open a button's menu and click an entry. An open menu has an event loop of its own."""
        timer = QTimer(interval=10)

        def look() -> None:
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu) and menu.windowHandle().isExposed():
                timer.stop()
                entry = next(action for action in menu.actions() if action.text() == text)
                middle = menu.mapToGlobal(menu.actionGeometry(entry).center())
                _xdotool("mousemove", "--sync", str(middle.x()), str(middle.y()), "click", "1")

        timer.timeout.connect(look)
        timer.start()
        self.point_at(self.see(name))
        wait_until(lambda: not timer.isActive(), f"{text} is chosen")
        settle()

    def write(self, name: str, text: str, number: int = 0) -> None:
        """Click into a field and type."""
        field = self.see(name, QWidget, number)
        self.point_at(field)
        wait_until(field.hasFocus, f"{name} has the focus")
        self.write_on(text)

    def write_on(self, text: str) -> None:
        """Type where the cursor is and wait until the last letter is there."""
        focus = QApplication.focusWidget()
        assert focus is not None
        before = _text_of(focus)
        _xdotool("type", "--delay", "3", text)
        wait_until(lambda: len(_text_of(focus)) == len(before) + len(text), f"{text} is typed")
        assert _text_of(focus).endswith(text)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key with its modifiers; what it does is for the story to wait for."""
        name = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        held = ["ctrl"] if Qt.KeyboardModifier.ControlModifier in modifiers else []
        held += ["alt"] if Qt.KeyboardModifier.AltModifier in modifiers else []
        _xdotool("key", "+".join([*held, _KEYS.get(name, name.lower())]))
        settle()


def _text_of(widget: QWidget) -> str:
    # Line edits and text fields name their content differently.
    for reader in ("text", "toPlainText"):
        if hasattr(widget, reader):
            return str(getattr(widget, reader)())
    return ""
