"""What can be done from every page: go somewhere, take back, and change how the window looks and speaks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.gui.actions import Action, never
from caseapp.gui.navigation import (
    ACCESS,
    BACKUP,
    IMPORT,
    MEETINGS,
    PEOPLE,
    SEARCH,
    SETTINGS,
    STAFF,
    TODAY,
    Place,
)
from caseapp.gui.pages.left_typing import QUICK_NOTE_KEY
from caseapp.i18n import LANGUAGES

if TYPE_CHECKING:
    from caseapp.gui.workbench import Workbench

_CTRL = Qt.Modifier.CTRL


def bench_actions(bench: Workbench) -> tuple[Action, ...]:
    """All of them, in the order in which the palette shows them."""
    return (
        _place(QT_TRANSLATE_NOOP("Actions", "Today"), TODAY, bench, _CTRL | Qt.Key.Key_1),
        _place(QT_TRANSLATE_NOOP("Actions", "People"), PEOPLE, bench, _CTRL | Qt.Key.Key_2),
        _place(QT_TRANSLATE_NOOP("Actions", "Meetings"), MEETINGS, bench, _CTRL | Qt.Key.Key_4),
        _place(
            QT_TRANSLATE_NOOP("Actions", "Search everywhere"),
            SEARCH,
            bench,
            _CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_F,
        ),
        Action(QT_TRANSLATE_NOOP("Actions", "Quick note"), bench.quick_notes.open, (QUICK_NOTE_KEY,)),
        _place(QT_TRANSLATE_NOOP("Actions", "Settings"), SETTINGS, bench, _CTRL | Qt.Key.Key_Comma),
        *_settings(bench),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Back"),
            bench.pages.go_back,
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), QKeySequence(Qt.Key.Key_Escape)),
            is_offered=lambda: bench.pages.can_go_back,
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Undo"),
            bench.bar.undo,
            (QKeySequence(_CTRL | Qt.Key.Key_Z),),
            is_offered=lambda: bench.bar.can_undo,
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Do it again"),
            bench.bar.redo,
            (QKeySequence(_CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_Z),),
            is_offered=lambda: bench.bar.can_redo,
        ),
        _exchange(bench),
        Action("", bench.enter_office, (QKeySequence(_CTRL | Qt.Key.Key_5),), is_offered=never),
        Action("", bench.toggle_palette, (QKeySequence(_CTRL | Qt.Key.Key_K),), is_offered=never),
        *_languages(bench),
        *_looks(bench),
    )


def _exchange(bench: Workbench) -> Action:
    title = QT_TRANSLATE_NOOP("Actions", "Exchange with the office")
    exchanges = bench.exchanges
    key = QKeySequence(Qt.Key.Key_F5)
    return Action(title, exchanges.exchange_now, (key,), is_offered=lambda: exchanges.is_at_work)


def _settings(bench: Workbench) -> tuple[Action, ...]:
    def may_manage() -> bool:
        return bench.workplace.office.may_manage

    look = Place("settings", section="look")
    return (
        Action(
            QT_TRANSLATE_NOOP("Actions", "People who work here"), _going(bench, STAFF), (), "", may_manage
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Import people from a file"),
            _going(bench, IMPORT),
            (),
            "",
            may_manage,
        ),
        Action(QT_TRANSLATE_NOOP("Actions", "Change the passphrase"), _going(bench, ACCESS)),
        Action(QT_TRANSLATE_NOOP("Actions", "Look and language"), _going(bench, look)),
        Action(QT_TRANSLATE_NOOP("Actions", "Backup"), _going(bench, BACKUP)),
    )


def _place(title: str, place: Place, bench: Workbench, key: QKeyCombination) -> Action:
    return Action(title, _going(bench, place), (QKeySequence(key),))


def _going(bench: Workbench, place: Place) -> Callable[[], None]:
    return partial(bench.pages.go, place)


def _languages(bench: Workbench) -> tuple[Action, ...]:
    title = QT_TRANSLATE_NOOP("Actions", "Change the language to {name}")
    return tuple(
        Action(title, partial(bench.speak, code), (), name, partial(_speaks_another, bench, code))
        for code, name in LANGUAGES.items()
    )


def _speaks_another(bench: Workbench, language: str) -> bool:
    return bench.workplace.wording.language != language


def _looks(bench: Workbench) -> tuple[Action, ...]:
    titles = {
        "system": QT_TRANSLATE_NOOP("Actions", "Look: as the system"),
        "light": QT_TRANSLATE_NOOP("Actions", "Look: light"),
        "dark": QT_TRANSLATE_NOOP("Actions", "Look: dark"),
        "high_contrast": QT_TRANSLATE_NOOP("Actions", "Look: high contrast"),
    }
    theme = bench.workplace.theme
    return tuple(
        Action(title, partial(theme.choose, look), (), "", partial(_looks_otherwise, bench, look))
        for look, title in titles.items()
    )


def _looks_otherwise(bench: Workbench, look: str) -> bool:
    return bench.workplace.theme.choice != look
