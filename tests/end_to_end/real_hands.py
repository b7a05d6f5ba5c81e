"""Presses real keys and moves the real pointer (xdotool), so that window manager and focus take part."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget

from tests.window_driver import Driver, settle, wait_until

_KEYS = {"Esc": "Escape", **{name: name for name in ("Return", "Left", "Down", "Home", "Tab")}}
"""Qt's name of a key -> the X server's, where it is not that in small letters."""
_MOST_TABS = 12


def _xdotool(*arguments: str) -> None:
    done = subprocess.run(["xdotool", *arguments], check=True, capture_output=True, text=True)
    # It leaves out a key that it does not know and calls that a success.
    assert not done.stderr, done.stderr


def _click_at(place: QPoint) -> None:
    # Told to move to where the pointer is already, it would wait for the move for fifteen seconds.
    move = ["mousemove", "--sync", str(place.x()), str(place.y())] if QCursor.pos() != place else []
    _xdotool(*move, "click", "1")


class RealDriver(Driver):
    """A driver whose keys and clicks come from the X server."""

    def point_at(self, widget: QWidget) -> None:
        """Bring it into view as Tab would, then click its middle."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        _click_at(widget.mapToGlobal(widget.rect().center()))

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
                _click_at(menu.mapToGlobal(menu.actionGeometry(entry).center()))

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

    def wait_for_focus(self, name: str) -> None:
        """Wait until the cursor is there, so that typing can begin."""
        wait_until(lambda: _name_of_focus() == name, f"{name} has the focus")

    def go_to(self, name: str) -> None:
        """Press Tab until the cursor is there."""
        self.see(name)
        for _ in range(_MOST_TABS):
            if _name_of_focus() == name:
                return
            self._tab()
        raise AssertionError(f"{name} is not reached from {_name_of_focus()}")

    def _tab(self) -> None:
        before = QApplication.focusWidget()
        self.press(Qt.Key.Key_Tab)
        wait_until(lambda: QApplication.focusWidget() is not before, "Tab goes on")

    def find(self, text: str) -> None:
        """Type the first letters of an entry in the list that has the focus."""
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        _xdotool("type", "--delay", "3", text)
        wait_until(lambda: box.currentText().casefold().startswith(text), f"{text} is found")

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


def _name_of_focus() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def _text_of(widget: QWidget) -> str:
    # Line edits and text fields name their content differently.
    for reader in ("text", "toPlainText"):
        if hasattr(widget, reader):
            return str(getattr(widget, reader)())
    return ""
