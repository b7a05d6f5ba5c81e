"""How one person confirms the plan: on the screen, on paper or by word, all equally easy.

No choice: on paper, later. A way that was chosen is taken back by pressing it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.agreement import BY_WORD, PAPER, PEN, Respondent
from caseapp.domain.drawn_signature import strokes_of
from caseapp.gui.forms.answer_box import AnswerSettings, ChoiceRow
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.signature_pad import SignaturePad
from caseapp.usecases.agreement import SignatureInput

_OFFERED = (PEN, PAPER, BY_WORD)


class SignatureBox(QWidget):
    """One row for each person who answers."""

    edited = Signal()
    """Something was chosen, typed or drawn."""

    def __init__(self, settings: AnswerSettings, who: Respondent) -> None:
        super().__init__()
        self.who = who
        self._settings = settings
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._show_details()

    def _build_widgets(self) -> None:
        settings = self._settings
        name = settings.name_of(self.who)
        ways = [(code, settings.wording.label("signature_how", code)) for code in _OFFERED]
        self._question = label(self.tr("How does {name} confirm it?").format(name=name), "strong")
        self._choices = ChoiceRow(ways, "signature", may_be_empty=True)
        self._choices.setAccessibleName(self._question.text())
        self._reason, self._witness = QLineEdit(), QLineEdit()
        reason = FormField(settings.theme, self.tr("Why by word? (may stay empty)"), self._reason)
        witness = FormField(settings.theme, self.tr("Who was there? (may stay empty)"), self._witness)
        self._words = FieldGrid([reason, witness], most=2)
        self._pad = SignaturePad(settings.theme)
        self._drawing = FormField(
            settings.theme,
            self.tr("{name} signs here").format(name=name),
            self._pad,
            self.tr("With a pen, a finger or the mouse. Paper and word count just as much."),
        )
        self._clear = button(self.tr("Clear"), "quiet", "clear_signature")
        settings.theme.set_icon(self._clear, "undo")
        self._signing = QWidget()

    def _build_layout(self) -> None:
        signing = QVBoxLayout(self._signing)
        signing.setContentsMargins(0, 0, 0, 0)
        signing.setSpacing(SMALL_GAP)
        signing.addWidget(self._drawing)
        signing.addLayout(line(self._clear, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        for widget in (self._question, self._choices, self._signing, self._words):
            layout.addWidget(widget)

    def _connect_signals(self) -> None:
        self._choices.chosen.connect(self._on_choices_chosen)
        self._reason.textEdited.connect(self.edited)
        self._witness.textEdited.connect(self.edited)
        self._pad.edited.connect(self._on_pad_edited)
        self._pad.filled.connect(self._on_pad_filled)
        self._clear.clicked.connect(self._on_clear_clicked)

    def fit(self, width: int) -> None:
        """The room there is has changed."""
        self._choices.fit(width)

    def find_problem(self) -> bool:
        """Say that nothing is drawn where a drawing was chosen."""
        is_missing = self._choices.code() == PEN and not self._pad.strokes()
        if is_missing:
            self._drawing.set_problem(self.tr("There is no signature yet. Sign here, or choose another way."))
            self._pad.setFocus()
        return is_missing

    def collect(self) -> SignatureInput | None:
        """The signature as use-case input; ``None`` when nothing was chosen."""
        how, who = self._choices.code(), self.who
        if how is None:
            return None
        if how == PEN:
            return SignatureInput(how, who.by, who.name, strokes=self._pad.strokes())
        if how != BY_WORD:
            return SignatureInput(how, who.by, who.name)
        reason, witness = self._reason.text().strip() or None, self._witness.text().strip() or None
        return SignatureInput(how, who.by, who.name, reason, witness)

    def typing(self) -> dict[str, Any]:
        """What stands here, as it is kept unsaved."""
        return {
            "how": self._choices.code(),
            "reason": self._reason.text(),
            "witness": self._witness.text(),
            "strokes": [[list(point) for point in stroke] for stroke in self._pad.strokes()],
        }

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self._choices.set_code(typing["how"])
        self._reason.setText(typing["reason"])
        self._witness.setText(typing["witness"])
        # Answers kept by an earlier version know of no drawing.
        self._pad.set_strokes(strokes_of(typing.get("strokes", ())))
        self._show_details()

    def _show_details(self) -> None:
        how = self._choices.code()
        self._words.setVisible(how == BY_WORD)
        self._signing.setVisible(how == PEN)
        self._clear.setEnabled(bool(self._pad.strokes()))

    @Slot(str)
    def _on_choices_chosen(self, _: str) -> None:
        self._show_details()
        if self._choices.code() == PEN:
            # Brings the whole field onto the screen.
            self._pad.setFocus()
        self.edited.emit()

    @Slot()
    def _on_pad_edited(self) -> None:
        self._drawing.set_problem("")
        self._clear.setEnabled(True)
        self.edited.emit()

    @Slot()
    def _on_pad_filled(self) -> None:
        self._drawing.set_problem(self.tr("The field is full. What is there stays; Clear begins again."))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._pad.set_strokes(())
        self._drawing.set_problem("")
        self._pad.setFocus()
        self._show_details()
        self.edited.emit()
