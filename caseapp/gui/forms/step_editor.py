"""One step while it is written: what, who, by when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import StepSnapshot
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, icon_label, label, line, set_property, text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.plan_input import StepInput

_ONE_LINE_FROM = 120
"""Width in characters from which words and doer stand on one line."""
_WITHOUT_NAME = ("client", "together")


@dataclass(frozen=True)
class PlanSettings:
    """What all parts of a plan form share."""

    theme: Theme
    wording: Wording
    person: str
    today: date

    def doers(self) -> list[tuple[str, str]]:
        """Who may do a step; the person by name, so that one letter finds each."""
        others = [(code, text) for code, text in self.wording.choices("step_doer") if code != "client"]
        return [("client", self.person), *others]


class StepEditor(QFrame):
    """Enter goes on to the next step; taking out can be undone until the plan is saved."""

    edited = Signal()
    """Something was typed or chosen."""
    next_requested = Signal()
    """Enter: another step is wanted."""

    def __init__(
        self, settings: PlanSettings, stored: StepSnapshot | None = None, doer: str = "client"
    ) -> None:
        super().__init__()
        self._settings = settings
        self._stored = stored
        self._is_removed = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._doer.set_code(doer)
        if stored is not None:
            self.show_typing(_typing_of(stored, settings.wording))
        self._show_doer()

    def _build_widgets(self) -> None:
        self.setObjectName("step_editor")
        self._icon = icon_label(self._settings.theme, "radio_button_unchecked", "accent")
        self.text = TextField(is_line=True)
        self.text.setObjectName("step_text")
        self.text.setPlaceholderText(self.tr("What is done? Enter makes the next step."))
        self.text.setAccessibleName(self.tr("Step"))
        self._doer = ChoiceBox(self._settings.doers())
        self._doer.setObjectName("step_doer")
        self._doer.setAccessibleName(self.tr("Who does it?"))
        self._name = QLineEdit()
        self._name.setObjectName("step_doer_name")
        self._name.setPlaceholderText(self.tr("Name or role"))
        self._name.setAccessibleName(self.tr("Name of who does it"))
        self._due = DayField(self._settings.wording, self._settings.today)
        self._due.setObjectName("step_due")
        self._due.setAccessibleName(self.tr("By when?"))
        self._weekday = label("", "caption", "soft", wraps=False)
        self._remove = button(self.tr("Take out"), "subtle", "remove_step")
        self._problem = label("", "caption", "late")
        self._gone = label(self.tr("This step is taken out when you save."), tone="soft")
        self._keep = button(self.tr("Keep it"), "quiet", "keep_step")

    def _build_layout(self) -> None:
        self.ensurePolished()
        self._due.setFixedWidth(text_width(self, 15))
        self._name.setFixedWidth(text_width(self, 18))
        first = QHBoxLayout()
        first.setSpacing(SMALL_GAP)
        first.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.text, 1)
        second = FlowLayout(
            self._doer, self._name, self._due, self._weekday, self._remove, last_at_right=True
        )
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(SMALL_GAP)
        self._row.addLayout(first, 1)
        self._row.addLayout(second)
        self._body = QWidget()
        self._body.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._removed = QWidget()
        removed = line(self._gone, self._keep)
        removed.setStretch(0, 1)
        removed.setContentsMargins(0, 0, 0, 0)
        self._removed.setLayout(removed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        for widget in (self._body, self._problem, self._removed):
            layout.addWidget(widget)
        self._problem.hide()
        self._removed.hide()

    def _connect_signals(self) -> None:
        self.text.edited.connect(self.edited)
        self.text.next_requested.connect(self.next_requested)
        self._doer.activated.connect(self._on_doer_activated)
        self._name.textEdited.connect(self.edited)
        self._name.returnPressed.connect(self.next_requested)
        self._due.textEdited.connect(self.edited)
        self._due.day_entered.connect(self._show_doer)
        self._due.returnPressed.connect(self.next_requested)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """On one line where there is room, on two where there is not."""
        super().resizeEvent(event)
        is_wide = self.width() > text_width(self, _ONE_LINE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    # --- content --------------------------------------------------------------------------------

    @property
    def stored(self) -> StepSnapshot | None:
        """The step as it was read; ``None`` for a new one."""
        return self._stored

    @property
    def is_empty(self) -> bool:
        """A new row into which nothing was written: it is no step."""
        return self._stored is None and not self.text.words().strip()

    @property
    def is_wanted(self) -> bool:
        """False for empty rows and for new ones that were taken out again."""
        return not self.is_empty and not (self._is_removed and self._stored is None)

    def collect(self) -> StepInput:
        """The step with only what differs from what was read."""
        stored = self._stored
        values = self._values()
        if stored is None:
            return StepInput(values=values)
        if self._is_removed:
            return StepInput(stored.id, remove=True)
        seen = {name: getattr(stored, name) for name in values}
        changed = {name: value for name, value in values.items() if value != seen[name]}
        return StepInput(stored.id, changed, {name: seen[name] for name in changed})

    def adopt(self, stored: StepSnapshot) -> None:
        """It was saved: compare with this from now on. What is typed stays."""
        self._stored = stored

    def find_problem(self) -> str:
        """The name of the field that cannot be read yet, or an empty text."""
        return "" if self._due.is_understood or self._is_removed else "due"

    def show_problem(self, name: str, text: str) -> None:
        """Say it below the row and mark the field; an empty text takes it back."""
        fields = {"text": self.text, "due": self._due, "doer_name": self._name, "doer": self._doer}
        for field in fields.values():
            set_property(field, "has_problem", False)
            field.setAccessibleDescription("")
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if text:
            field = fields.get(name, self.text)
            set_property(field, "has_problem", True)
            field.setAccessibleDescription(text)
            field.setFocus()

    def typing(self) -> dict[str, Any]:
        """What stands in the row, as it is kept unsaved."""
        return {
            "id": str(self._stored.id) if self._stored is not None else None,
            "text": self.text.words(),
            "doer": self._doer.code(),
            "doer_name": self._name.text(),
            "due": self._due.text(),
            "removed": self._is_removed,
        }

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self.text.set_words(typing["text"])
        self._doer.set_code(typing["doer"])
        self._name.setText(typing["doer_name"])
        self._due.setText(typing["due"])
        self._set_removed(is_removed=typing["removed"])
        self._show_doer()

    def _values(self) -> dict[str, Any]:
        doer = self._doer.code() or "client"
        name = "" if doer in _WITHOUT_NAME else self._name.text().strip()
        return {
            "text": self.text.words().strip(),
            "doer": doer,
            "doer_name": name or None,
            "due": self._due.day(),
        }

    @Slot()
    def _show_doer(self) -> None:
        doer = self._doer.code()
        is_promise = doer == "office"
        set_property(self, "surface", "promise" if is_promise else "row")
        icon = "handshake" if is_promise else "radio_button_unchecked"
        self._settings.theme.set_icon(self._icon, icon, "accent")
        self._name.setVisible(doer not in _WITHOUT_NAME)
        self._weekday.setText(self._due.words())

    def _set_removed(self, *, is_removed: bool) -> None:
        self._is_removed = is_removed
        self._body.setVisible(not is_removed)
        self._removed.setVisible(is_removed)

    # --- slots ----------------------------------------------------------------------------------

    @Slot()
    def _on_doer_activated(self) -> None:
        self._show_doer()
        self.edited.emit()

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.is_empty:
            self.hide()
        self._set_removed(is_removed=True)
        self._keep.setFocus()
        self.edited.emit()

    @Slot()
    def _on_keep_clicked(self) -> None:
        self._set_removed(is_removed=False)
        self.text.setFocus()
        self.edited.emit()


def _typing_of(stored: StepSnapshot, wording: Wording) -> dict[str, Any]:
    return {
        "text": stored.text,
        "doer": stored.doer,
        "doer_name": stored.doer_name or "",
        "due": wording.day(stored.due),
        "removed": False,
    }
