"""A button with words that wrap and a mark that says whether it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot

from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.word_button import WordButton


class TickButton(WordButton):
    """Checkable; ``about`` is a quiet second line."""

    def __init__(self, theme: Theme, name: str, words: str, about: str = "", *, checked: bool) -> None:
        lines = [label(words), *([label(about, "small", "soft")] if about else [])]
        super().__init__(theme, name, _icon(checked=checked), *lines)
        self._theme = theme
        self.setCheckable(True)
        self.setChecked(checked)
        self.toggled.connect(self._on_toggled)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line: how high it really is follows from its width, and a long list leaves no empty room."""
        return QSize(1, self.fontMetrics().height())

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self._theme.set_icon(self.mark, _icon(checked=checked), "accent")


def _icon(*, checked: bool) -> str:
    return "check_circle" if checked else "radio_button_unchecked"
