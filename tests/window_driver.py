"""Uses the real window as a person does: finds what is visible, types, clicks, and waits for facts."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self, TypeVar, overload

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from caseapp.app import Program, build_program
from caseapp.paths import Workspace
from caseapp.usecases.base import Clock, Query

PATIENCE = 20.0
"""Seconds after which something that should have happened has failed."""

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")


class NothingHappenedError(AssertionError):
    """What was waited for did not come."""


def wait_until(is_so: Callable[[], object], what: str) -> None:
    """Let the window work until ``is_so``; no longer than needed."""
    loop, timer = QEventLoop(), QTimer(interval=5)
    end = time.monotonic() + PATIENCE

    def look() -> None:
        if is_so() or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not is_so():
        raise NothingHappenedError(what)


def settle() -> None:
    """Let everything happen that is due already: layouts, shown widgets, queued signals."""
    for _ in range(5):
        # A timer of our own: the one that ``QTimer.singleShot`` makes is let go of by the binding, in one of
        # some hundred thousand cases before it deletes itself, and the process ends.
        loop, timer = QEventLoop(), QTimer(singleShot=True, interval=0)
        timer.timeout.connect(loop.quit)
        timer.start()
        loop.exec()


def type_text(widget: QWidget, text: str) -> None:
    """Type letter by letter. ``qtbot.keyClicks`` aborts on letters beyond Latin-1 such as ’."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


class Driver:
    """Hands and eyes on one window."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window

    @classmethod
    def start(cls, folder: Path, language: str = "en", clock: Clock | None = None) -> Self:
        """Start the program on ``folder / "workspace"`` and wait until it is on the screen."""
        # The program's last-resort hooks are for its users; here whoever tests listens.
        hooks = sys.excepthook, threading.excepthook
        workspace, policy = Workspace(folder / "workspace"), folder / "policy.toml"
        settings = folder / "window.json"
        driver = cls(build_program(workspace, language, settings, policy_path=policy, clock=clock))
        sys.excepthook, threading.excepthook = hooks
        driver.window.show()
        driver.window.activateWindow()
        wait_until(driver.window.isActiveWindow, "the window becomes active")
        return driver

    def stop(self) -> None:
        """Close the window as its user does and wait until everything is on the disk."""
        self.window.close()
        wait_until(lambda: not self.window.isVisible() and not self.window.is_open, "the register is closed")
        self.program.end()
        # The next program in this process begins in its own language.
        for translator in self.program.parts.languages._installed:
            QApplication.removeTranslator(translator)

    # --- eyes -----------------------------------------------------------------------------------

    @overload
    def all(self, name: str) -> list[QWidget]: ...

    @overload
    def all(self, name: str, kind: type[W]) -> list[W]: ...

    def all(self, name: str, kind: type[QWidget] = QWidget) -> Sequence[QWidget]:
        """Every visible widget of this name, in its order on the page."""
        return [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]

    @overload
    def see(self, name: str, *, number: int = 0) -> QWidget: ...

    @overload
    def see(self, name: str, kind: type[W], number: int = 0) -> W: ...

    def see(self, name: str, kind: type[QWidget] = QWidget, number: int = 0) -> QWidget:
        """Wait until a widget of this name is visible."""
        wait_until(lambda: len(self.all(name, kind)) > number, f"{name} {number} is visible")
        return self.all(name, kind)[number]

    def sees_text(self, text: str) -> bool:
        """True when some visible label or button says ``text``."""
        labels = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        buttons = [made.text() for made in self.window.findChildren(QAbstractButton) if made.isVisible()]
        return any(text in shown for shown in (*labels, *buttons))

    def wait_for_text(self, text: str) -> None:
        """Wait until ``text`` stands somewhere."""
        wait_until(lambda: self.sees_text(text), f"“{text}” is visible")

    def wait_for_page(self, title: str) -> None:
        """Wait until the page with this title is there."""
        wait_until(lambda: self.all("page_title", QLabel)[0].text() == title, f"page {title}")
        settle()

    def ask(self, query: Query[T]) -> T:
        """What is stored, asked as a page would ask it."""
        answers: list[T] = []
        task = self.program.parts.runner.read(query, self.window)
        task.done.connect(answers.append)
        wait_until(lambda: answers, "the register answers")
        return answers[0]

    # --- hands ----------------------------------------------------------------------------------

    def click(self, name: str, number: int = 0) -> None:
        """Click a button that is visible and enabled."""
        button = self.see(name, QAbstractButton, number)
        wait_until(button.isEnabled, f"{name} is enabled")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def write(self, name: str, text: str, number: int = 0) -> None:
        """Go to a field and type."""
        field = self.see(name, QWidget, number)
        field.setFocus()
        type_text(field, text)
        settle()

    def go_to(self, name: str) -> None:
        """Put the cursor there."""
        self.see(name).setFocus()

    def write_on(self, text: str) -> None:
        """Type where the cursor is."""
        type_text(self.focus, text)
        settle()

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the cursor is."""
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        QTest.keyClick(self.focus, key, pressed)
        settle()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    @property
    def focus(self) -> QWidget:
        """Where the cursor is."""
        focus: QWidget | None = self.window.focusWidget()
        return self.window if focus is None else focus
