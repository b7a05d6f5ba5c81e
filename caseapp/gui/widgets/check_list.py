"""Several codes of a list, each with a box to check."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from caseapp.gui.widgets.flow import FieldGrid

_CHARACTERS = 36


class CheckList(QWidget):
    """Holds codes and shows their labels. The first box takes the focus for all."""

    edited = Signal()
    """A box was checked or cleared."""

    def __init__(self, choices: Iterable[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._boxes = {code: QCheckBox(text) for code, text in choices}
        for code, box in self._boxes.items():
            box.setObjectName(f"{name}.{code}")
            box.clicked.connect(self._on_box_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FieldGrid(list(self._boxes.values()), characters=_CHARACTERS))

    def first_box(self) -> QWidget:
        """Where the focus goes when something is wrong with the choice."""
        return next(iter(self._boxes.values()))

    def codes(self) -> list[str]:
        """The checked codes in the order of the list."""
        return [code for code, box in self._boxes.items() if box.isChecked()]

    def set_codes(self, codes: Iterable[str]) -> None:
        """Check just these; a code that the list does not know is dropped with the next save."""
        wanted = set(codes)
        for code, box in self._boxes.items():
            box.setChecked(code in wanted)

    @Slot()
    def _on_box_clicked(self) -> None:
        self.edited.emit()
