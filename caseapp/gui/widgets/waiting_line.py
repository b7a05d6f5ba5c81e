"""One kind of thing that waits, with its count: it leads to the one, or unfolds into all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from caseapp.gui.navigation import Place
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, label, line

_MOST_SHOWN = 50


@dataclass(frozen=True)
class Waiting:
    """One thing: what to call it, a few words more, and where it is."""

    name: str = field(repr=False)
    about: str = field(repr=False)
    place: Place


class WaitingLine(QWidget):
    """Says how many; with one it says who."""

    place_requested = Signal(object)
    """What waits is to be seen (``Place``)."""

    def __init__(self, theme: Theme, kind: str, words: str, waiting: Sequence[Waiting]) -> None:
        super().__init__()
        self._theme = theme
        self._waiting = tuple(waiting)
        self._group = QButtonGroup(self)
        self._build_widgets(kind, words)
        self._build_layout(words)
        self._show.clicked.connect(self._on_show_clicked)
        self._group.idClicked.connect(self._on_group_id_clicked)

    def _build_widgets(self, kind: str, words: str) -> None:
        self._only = self._waiting[0] if len(self._waiting) == 1 else None
        self._show = button(self.tr("Show"), "quiet", f"waiting_{kind}")
        self._show.setAccessibleName(f"{self._show.text()} – {words}")
        self._list = QWidget()
        self._list.hide()

    def _build_layout(self, words: str) -> None:
        said = words
        if self._only is not None:
            said = " · ".join(part for part in (words, self._only.name, self._only.about) if part)
        head = line(label(said), self._show)
        head.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        layout.addLayout(head)
        layout.addWidget(self._list)

    def _fill_list(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(TINY_GAP, 0, 0, TINY_GAP)
        column.setSpacing(0)
        for number, one in enumerate(self._waiting[:_MOST_SHOWN]):
            made = button(one.name, "quiet", "waiting_person")
            self._group.addButton(made, number)
            row = line(made, label(one.about, "small", "soft"))
            row.setStretch(1, 1)
            column.addLayout(row)
        if (more := len(self._waiting) - _MOST_SHOWN) > 0:
            column.addWidget(label(self.tr("and %n more", "", more), "small", "soft"))

    @Slot()
    def _on_show_clicked(self) -> None:
        if self._only is not None:
            self.place_requested.emit(self._only.place)
            return
        if self._list.layout() is None:
            self._fill_list()
        self._list.setVisible(self._list.isHidden())
        self._show.setText(self.tr("Show") if self._list.isHidden() else self.tr("Fold"))

    @Slot(int)
    def _on_group_id_clicked(self, number: int) -> None:
        self.place_requested.emit(self._waiting[number].place)
