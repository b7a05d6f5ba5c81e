"""The sections of a page side by side; one is shown."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import FlowLayout


class SectionBar(QWidget):
    """Wraps where there is no room beside each other."""

    section_chosen = Signal(str)
    """A section was clicked."""

    def __init__(self, sections: dict[str, str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons = {}
        for name, text in sections.items():
            made = button(text, "section", f"section_{name}")
            made.setCheckable(True)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(made)
            self._buttons[name] = made
        self.setLayout(FlowLayout(*self._buttons.values(), spacing=GAP + 8))
        self._group.buttonClicked.connect(self._on_group_button_clicked)

    @property
    def sections(self) -> list[str]:
        """Those that can be chosen."""
        return [name for name, made in self._buttons.items() if not made.isHidden()]

    def show_only(self, sections: Collection[str]) -> None:
        """The others hold nothing yet."""
        for name, made in self._buttons.items():
            made.setVisible(name in sections)

    def take_focus(self) -> None:
        """To the section that is shown."""
        if (chosen := self._group.checkedButton()) is not None:
            chosen.setFocus()

    def choose(self, section: str) -> None:
        """Mark a section as the one that is shown."""
        self._buttons[section].setChecked(True)

    @Slot(object)
    def _on_group_button_clicked(self, clicked: object) -> None:
        name = next(name for name, made in self._buttons.items() if made is clicked)
        self.section_chosen.emit(name)
