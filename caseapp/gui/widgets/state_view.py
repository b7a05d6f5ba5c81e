"""The five states of a screen: content, empty, loading, error, not allowed."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseapp.errors import ErrorText
from caseapp.gui.pages.page import PageArea
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, icon_label, label, text_width

_PATIENCE_MS = 300
_NOT_ALLOWED = "not_allowed"
_LONGEST_LINE = 75
"""Characters."""
_NOTHING_YET = "no_plan"
"""Trying again would not help against it."""


class State(Enum):
    """What a screen shows of itself."""

    CONTENT = "content"
    EMPTY = "empty"
    LOADING = "loading"
    ERROR = "error"
    NOT_ALLOWED = "not_allowed"


class StateView(QStackedWidget):
    """Shows its content, or says in words why there is none and what to do; at first nothing at all.

    ``more`` stands between words and button of the empty state.
    """

    action_requested = Signal()
    """The button of the empty or error state was used."""

    def __init__(
        self, theme: Theme, content: QWidget, parent: QWidget | None = None, *, more: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.state = State.LOADING
        self._theme = theme
        self._content = content
        self._more = QWidget() if more is None else more
        self._build_widgets()
        self._build_layout()
        self._action.clicked.connect(self.action_requested)
        self._patience.timeout.connect(self._on_patience_timeout)

    def _build_widgets(self) -> None:
        self._icon = icon_label(self._theme, "info", "soft")
        self._title = label("", "heading")
        self._text = label("", "text", "soft")
        self._title.setObjectName("state_title")
        self._text.setObjectName("state_text")
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = button("", "plain", "state_action")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)

    def _build_layout(self) -> None:
        notice = QWidget()
        self._words = layout = QVBoxLayout(notice)
        layout.setSpacing(SMALL_GAP)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(SMALL_GAP)
        layout.addWidget(self._more)
        layout.addSpacing(SMALL_GAP)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        # In large text there may be more words than room.
        self._notice = PageArea(notice)
        self._notice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addWidget(self._notice)
        self.addWidget(self._content)
        for widget in (self._icon, self._title, self._text, self._more, self._action):
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines of words no longer than the eye follows."""
        super().resizeEvent(event)
        beside = max(0, (self.width() - text_width(self._text, _LONGEST_LINE)) // 2)
        self._words.setContentsMargins(beside, 0, beside, 0)

    def show_content(self) -> None:
        """What the screen is for."""
        self._patience.stop()
        self.state = State.CONTENT
        self.setCurrentWidget(self._content)

    def show_empty(self, title: str, text: str = "", action: str = "") -> None:
        """Nothing is here yet; the action invites the first entry."""
        self._show(State.EMPTY, "info", title, text, action)

    def show_loading(self) -> None:
        """The answer is on its way; said only when it takes longer than a moment."""
        self.state = State.LOADING
        self._patience.start()

    def show_error(self, error: ErrorText) -> None:
        """What happened, what it means and what to do now."""
        text = f"{error.message} {error.advice}"
        if error.code == _NOT_ALLOWED:
            self._show(State.NOT_ALLOWED, "lock", error.title, text, "")
        elif error.code == _NOTHING_YET:
            self._show(State.EMPTY, "info", error.title, error.advice, "")
        else:
            self._show(State.ERROR, "error", error.title, text, self.tr("Try again"))

    def focus_action(self) -> None:
        """Go to the button, when there is one."""
        self._action.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, state: State, icon: str, title: str, text: str, action: str) -> None:
        self._patience.stop()
        self.state = state
        self._theme.set_icon(self._icon, icon, "late" if state is State.ERROR else "soft")
        self._icon.show()
        self._title.show()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._more.setVisible(state is State.EMPTY)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setCurrentWidget(self._notice)

    @Slot()
    def _on_patience_timeout(self) -> None:
        self._show(State.LOADING, "sync", self.tr("One moment …"), "", "")
