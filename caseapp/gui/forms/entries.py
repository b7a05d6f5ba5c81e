"""One field each: what stands in it as a value, and as it is typed. What cannot be stored yet says why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from caseapp.domain.text import NAME_LIMIT, TEXT_LIMIT, clean_optional, require_text
from caseapp.errors import InvalidInputError
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.line_field import LineField
from caseapp.gui.widgets.text_field import TextField

NOT_A_DAY = "not_a_day"


class Entry(QObject):
    """Base of the kinds below; ``widget`` is what a form lays out."""

    edited = Signal()
    """The user changed it."""
    left = Signal()
    """It is done with for now."""

    widget: QWidget

    def value(self) -> Any:
        """What would be stored; raises ``InvalidInputError`` when it cannot be."""
        raise NotImplementedError

    def show(self, value: Any) -> None:
        """Show a stored value without counting as typing."""
        raise NotImplementedError

    def typed(self) -> Any:
        """What stands here, as it is kept unsaved (JSON)."""
        raise NotImplementedError

    def show_typed(self, typed: Any) -> None:
        """Bring back what was kept."""
        raise NotImplementedError

    def settle(self) -> None:
        """It was sent: from here on undo belongs to the plan and not to the field."""


class WordsEntry(Entry):
    """Words of any length. Own words keep their blanks."""

    def __init__(self, field: TextField, *, is_needed: bool = False, own_words: bool = False) -> None:
        super().__init__(field)
        self.widget: TextField = field
        self._is_needed = is_needed
        self._own_words = own_words
        field.edited.connect(self.edited)
        field.left.connect(self.left)

    def value(self) -> str | None:
        """Normalised as it will be stored."""
        clean = require_text if self._is_needed else clean_optional
        return clean(self.widget.words(), "", limit=TEXT_LIMIT, own_words=self._own_words)

    def show(self, value: str | None) -> None:
        """The cursor stays where it is as far as it can."""
        place = self.widget.textCursor().position()
        self.widget.set_words(value or "")
        if self.widget.hasFocus():
            cursor = self.widget.textCursor()
            cursor.setPosition(min(place, len(self.widget.words())))
            self.widget.setTextCursor(cursor)

    def typed(self) -> str:
        """Every blank of it."""
        return self.widget.words()

    def show_typed(self, typed: str) -> None:
        """As it was."""
        self.widget.set_words(typed)

    def settle(self) -> None:
        """Ctrl+Z now takes back what was sent."""
        self.widget.document().clearUndoRedoStacks()


class LineEntry(Entry):
    """A name or another short text."""

    def __init__(self, field: LineField) -> None:
        super().__init__(field)
        self.widget: LineField = field
        field.textEdited.connect(self.edited)
        field.editingFinished.connect(self.left)

    def value(self) -> str | None:
        """Trimmed; nothing is ``None``."""
        return clean_optional(self.widget.text(), "", limit=NAME_LIMIT)

    def show(self, value: str | None) -> None:
        """Another text."""
        if self.widget.text().strip() != (value or ""):
            self.widget.setText(value or "")

    def typed(self) -> str:
        """As it stands."""
        return self.widget.text()

    def show_typed(self, typed: str) -> None:
        """As it was."""
        self.widget.setText(typed)

    def settle(self) -> None:
        """Ctrl+Z now takes back what was sent."""
        self.widget.forget_typing()


class DayEntry(Entry):
    """A day, typed in a hurry."""

    def __init__(self, field: DayField) -> None:
        super().__init__(field)
        self.widget: DayField = field
        field.textEdited.connect(self.edited)
        field.day_entered.connect(self.left)

    def value(self) -> Any:
        """Raises when what stands here is no day."""
        if not self.widget.is_understood:
            raise InvalidInputError.at("", NOT_A_DAY)
        return self.widget.day()

    def show(self, value: Any) -> None:
        """The day written out, unless it stands there in another way and is being typed."""
        if not self.widget.hasFocus() or self.widget.day() != value:
            self.widget.set_day(value)

    def typed(self) -> str:
        """As it stands."""
        return self.widget.text()

    def show_typed(self, typed: str) -> None:
        """As it was."""
        self.widget.setText(typed)

    def settle(self) -> None:
        """Ctrl+Z now takes back what was sent."""
        self.widget.forget_typing()


class ChoiceEntry(Entry):
    """One of a list; chosen is done."""

    def __init__(self, box: ChoiceBox) -> None:
        super().__init__(box)
        self.widget: ChoiceBox = box
        box.activated.connect(self.edited)
        box.activated.connect(self.left)

    def value(self) -> str | None:
        """The code."""
        return self.widget.code()

    def show(self, value: str | None) -> None:
        """Another choice; nothing is shown as nothing also where the list has no word for it."""
        self.widget.set_code(value)
        if not value and self.widget.findData("") < 0:
            self.widget.setCurrentIndex(-1)

    def typed(self) -> str | None:
        """The code."""
        return self.widget.code()

    def show_typed(self, typed: str | None) -> None:
        """As it was."""
        self.widget.set_code(typed)


class NumberEntry(Entry):
    """A whole number out of a short list."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self.widget: QComboBox = box
        box.activated.connect(self.edited)
        box.activated.connect(self.left)

    def value(self) -> int:
        """The number."""
        number: int = self.widget.currentData()
        return number

    def show(self, value: int) -> None:
        """Another number."""
        self.widget.setCurrentIndex(self.widget.findData(value))

    def typed(self) -> int:
        """The number."""
        return self.value()

    def show_typed(self, typed: int) -> None:
        """As it was."""
        self.show(typed)


class CopiesEntry(Entry):
    """Who gets a copy with these words: everybody, or those of a fixed list alone."""

    def __init__(self, box: QCheckBox, narrow: tuple[str, ...]) -> None:
        super().__init__(box)
        self.widget: QCheckBox = box
        self._narrow = narrow
        self._stored: tuple[str, ...] = ()
        box.clicked.connect(self._on_box_clicked)

    def value(self) -> tuple[str, ...]:
        """A list that was made elsewhere stays as long as the mark does."""
        if not self.widget.isChecked():
            return ()
        return self._stored or self._narrow

    def show(self, value: tuple[str, ...]) -> None:
        """Marked when not everybody gets them."""
        self._stored = tuple(value)
        self.widget.setChecked(bool(value))

    def typed(self) -> list[str]:
        """The copies."""
        return list(self.value())

    def show_typed(self, typed: list[str]) -> None:
        """As it was."""
        self.show(tuple(typed))

    @Slot()
    def _on_box_clicked(self) -> None:
        self.edited.emit()
        self.left.emit()
