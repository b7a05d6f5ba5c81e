"""A caption, an input, a hint and, when something is wrong, the sentence that says what."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import icon_label, label, line, set_property


class FormField(QWidget):
    """One field of a form. The problem is shown below the input and read out with it.

    ``beside`` stands at the right of the caption.
    """

    def __init__(
        self, theme: Theme, caption: str, entry: QWidget, hint: str = "", beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.entry = entry
        self._beside = beside
        self._caption = label(caption, "caption", "soft")
        self._caption.setBuddy(entry)
        self._hint = label(hint, "caption", "soft")
        self._problem = label("", "caption", "late")
        self._problem_line = QWidget()
        self._build_layout(theme)
        entry.setAccessibleName(caption)
        entry.setAccessibleDescription(hint)
        self._hint.setVisible(bool(hint))
        self.set_problem("")

    def _build_layout(self, theme: Theme) -> None:
        problem = line(icon_label(theme, "error", "late"), self._problem, spacing=TINY_GAP)
        problem.setContentsMargins(0, 0, 0, 0)
        problem.setStretch(1, 1)
        self._problem_line.setLayout(problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        if self._beside is None:
            layout.addWidget(self._caption)
        else:
            above = line(self._caption, self._beside)
            above.setStretch(0, 1)
            layout.addLayout(above)
        for widget in (self.entry, self._problem_line, self._hint):
            layout.addWidget(widget)

    def set_caption(self, caption: str) -> None:
        """Name the field anew, after a change of language."""
        self._caption.setText(caption)
        self.entry.setAccessibleName(caption)

    def set_hint(self, hint: str) -> None:
        """The quiet line below the input."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if not self.has_problem:
            self.entry.setAccessibleDescription(hint)

    def set_problem(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._problem.setText(text)
        self._problem_line.setVisible(bool(text))
        set_property(self.entry.focusProxy() or self.entry, "has_problem", bool(text))
        self.entry.setAccessibleDescription(text or self._hint.text())

    @property
    def has_problem(self) -> bool:
        """True while something is said to be wrong."""
        return bool(self._problem.text())

    @property
    def problem(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._problem.text()
