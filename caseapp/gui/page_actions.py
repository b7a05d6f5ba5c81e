"""What every page understands in its own way: save, confirm, new, search, print, next section."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.gui.actions import Action
from caseapp.gui.page_stack import PageStack
from caseapp.gui.pages.page import Page

_CTRL = Qt.Modifier.CTRL


def page_actions(pages: PageStack) -> tuple[Action, ...]:
    """Each hands its key to the page on the screen. What the page cannot do is not offered."""
    return (
        Action(
            QT_TRANSLATE_NOOP("Actions", "New person"),
            lambda: pages.page.begin_new(),
            (QKeySequence(_CTRL | Qt.Key.Key_N),),
            is_offered=lambda: not _has_own(pages.page, "begin_new"),
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Search people"),
            lambda: pages.page.begin_search(),
            (QKeySequence(_CTRL | Qt.Key.Key_F),),
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Save"),
            lambda: pages.page.save(),
            (QKeySequence(_CTRL | Qt.Key.Key_S),),
            is_offered=lambda: _can_press(pages.page, "save"),
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Print"),
            lambda: pages.page.print_out(),
            (QKeySequence(_CTRL | Qt.Key.Key_P),),
            is_offered=lambda: _has_own(pages.page, "print_out"),
        ),
        Action(
            QT_TRANSLATE_NOOP("Actions", "Next section"),
            lambda: pages.page.switch_section(),
            (QKeySequence(_CTRL | Qt.Key.Key_Tab),),
            is_offered=lambda: _has_own(pages.page, "switch_section"),
        ),
        Action(
            # Forms name this key themselves, by the button that it presses.
            QT_TRANSLATE_NOOP("Actions", "Meeting over"),
            lambda: pages.page.confirm(),
            (QKeySequence(_CTRL | Qt.Key.Key_Return), QKeySequence(_CTRL | Qt.Key.Key_Enter)),
            is_offered=lambda: _can_press(pages.page, "agree"),
        ),
    )


def _has_own(page: Page, name: str) -> bool:
    """Whether the page answers this key in a way of its own."""
    return getattr(type(page), name) is not getattr(Page, name)


def _can_press(page: Page, name: str) -> bool:
    made = page.findChild(QPushButton, name)
    return isinstance(made, QPushButton) and made.isVisible() and made.isEnabled()
