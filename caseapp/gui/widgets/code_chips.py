"""Several codes of a list as words side by side, each to be chosen by a click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import FlowLayout


class CodeChips(QWidget):
    """Holds codes and shows their labels; a code that the list does not know is kept."""

    edited = Signal()
    """Something was chosen, or not any more."""

    def __init__(self, choices: Iterable[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._name = name
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        for code, text in choices:
            self._add(code, text)

    def codes(self) -> list[str]:
        """The chosen codes in the order of the list."""
        return [code for code, chip in self._chips.items() if chip.isChecked()]

    def labels(self) -> list[str]:
        """The words of the chosen codes."""
        return [chip.accessibleName() for chip in self._chips.values() if chip.isChecked()]

    def set_codes(self, codes: Iterable[str]) -> None:
        """Choose just these."""
        wanted = list(codes)
        for code in wanted:
            if code not in self._chips:
                self._add(code, code)
        for code, chip in self._chips.items():
            chip.setChecked(code in wanted)

    def _add(self, code: str, text: str) -> None:
        # An ampersand would be taken for the mark of a key.
        chip = button(text.replace("&", "&&"), "choice", f"{self._name}.{code}")
        chip.setCheckable(True)
        chip.setAccessibleName(text)
        chip.clicked.connect(self.edited)
        self._chips[code] = chip
        self._flow.addWidget(chip)
