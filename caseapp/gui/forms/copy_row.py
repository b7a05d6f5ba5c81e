"""One copy that was made: for whom, when, how it went out and who has it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.print_choices import PrintChoices
from caseapp.gui.texts import Wording
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.print_desk import MadeCopy


class CopyRow(QWidget):
    """Can be printed again; while nobody has it, the hand-over can be recorded."""

    again_requested = Signal(object)
    """The same once more (``MadeCopy``)."""
    hand_over_requested = Signal(object)
    """Somebody has it now (the id of its record)."""

    def __init__(self, copy: MadeCopy, wording: Wording, choices: PrintChoices) -> None:
        super().__init__()
        self.record_id = copy.record.id
        self._copy = copy
        self._wording = wording
        self.setObjectName("made_copy")
        record = copy.record
        title = f"{wording.day(copy.printed_on)} · {choices.recipient(record.copy_for)}"
        form = choices.form(record.layout)
        again = button(self.tr("Print again"), "quiet", "print_again")
        hand_over = button(self.tr("Record hand-over"), "quiet", "record_hand_over")
        self.buttons = again, hand_over
        for made in self.buttons:
            made.setAccessibleName(f"{made.text()} – {title} · {form}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TINY_GAP, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(label(title, "strong"))
        layout.addWidget(label(f"{form} · {self._way_out()}", "small", "soft"))
        layout.addWidget(self._handed_over())
        layout.addLayout(FlowLayout(*self.buttons, spacing=TINY_GAP))
        if copy.hand_over is not None:
            hand_over.hide()
        again.clicked.connect(self._on_again_clicked)
        hand_over.clicked.connect(self._on_hand_over_clicked)

    def take_focus(self) -> None:
        """The cursor stands on the first button."""
        self.buttons[0].setFocus()

    def _way_out(self) -> str:
        record = self._copy.record
        if not self._copy.is_paper:
            way = self.tr("shown on the screen")
        elif record.printer is None:
            way = self.tr("saved as a PDF")
        else:
            way = self.tr("printer {name}").format(name=record.printer)
        parts = [self.tr("Version {number}").format(number=self._copy.version.number), way]
        if record.copies > 1:
            parts.append(self.tr("%n times", "", record.copies))
        return " · ".join(parts)

    def _handed_over(self) -> QWidget:
        hand_over = self._copy.hand_over
        if hand_over is None:
            return label(self.tr("Not handed over yet"), "small", "soft")
        way = self._wording.label("handover_how", hand_over.how)
        if hand_over.to_whom:
            way = f"{way} ({hand_over.to_whom})"
        return label(f"{way}, {self._wording.day(hand_over.day)}", "small", "good")

    @Slot()
    def _on_again_clicked(self) -> None:
        self.again_requested.emit(self._copy)

    @Slot()
    def _on_hand_over_clicked(self) -> None:
        self.hand_over_requested.emit(self._copy.record.id)
