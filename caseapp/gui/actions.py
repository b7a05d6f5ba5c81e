"""What one can do, declared once: keys and command palette are both made from it and cannot disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


def never() -> bool:
    """For keys whose action the page names better itself, by a button."""
    return False


@dataclass(frozen=True)
class Action:
    """``title`` is a source text of the context "Actions"; ``name`` fills its gap."""

    title: str
    run: Callable[[], object]
    keys: tuple[QKeySequence, ...] = ()
    name: str = ""
    is_offered: Callable[[], bool] = _always
    """Whether the palette shows it now. The key works all the same."""

    @property
    def text(self) -> str:
        """What the palette says, in the language of the window."""
        return QCoreApplication.translate("Actions", self.title).format(name=self.name)

    @property
    def key_text(self) -> str:
        """The first key as the user's system writes it; empty without one."""
        return self.keys[0].toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""


class _Trigger(QObject):
    """Runs one action when one of its keys is pressed."""

    def __init__(self, action: Action, window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        for sequence in action.keys:
            QShortcut(sequence, window).activated.connect(self._on_shortcut_activated)

    @Slot()
    def _on_shortcut_activated(self) -> None:
        self._action.run()


def bind_keys(actions: Iterable[Action], window: QWidget) -> None:
    """Have the keys of the actions work wherever the focus is in ``window``."""
    for action in actions:
        if action.keys:
            _Trigger(action, window)
