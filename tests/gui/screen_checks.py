"""What holds for every screen: nothing clipped, everything named and translated, no window by accident."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

INTERACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.Table,
}

_PLACEHOLDER_AIR = 22
"""Border, padding and cursor of a field."""

_DATA = {"sheet_text", "recovery_code", "language", "sheet_language"}


def unnamed_controls(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    unnamed = []
    for widget in _visible(root):
        face: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
        if face is None or face.role() not in INTERACTIVE or _is_inside_another(widget):
            continue
        if not face.text(QAccessible.Text.Name).strip():
            unnamed.append(f"{type(widget).__name__} {widget.objectName()}")
    return unnamed


def clipped_texts(root: QWidget) -> list[str]:
    """Labels, buttons and placeholders that have less room than their words need."""
    clipped = []
    for widget in _visible(root):
        if isinstance(widget, QLabel) and widget.text():
            too_small = _label_is_clipped(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            too_small = _is_smaller(widget, widget.sizeHint())
        elif isinstance(widget, QLineEdit) and widget.placeholderText():
            margins = widget.textMargins()
            room = widget.width() - _PLACEHOLDER_AIR - margins.left() - margins.right()
            # The brackets of the language that nobody speaks are no part of its length.
            words = widget.placeholderText().strip("⟦⟧")
            too_small = widget.fontMetrics().horizontalAdvance(words) > room
        else:
            continue
        if too_small:
            clipped.append(f"{type(widget).__name__} {_words(widget)!r} {widget.size()} {widget.sizeHint()}")
    return clipped


def sideways_overflow(root: QWidget) -> list[str]:
    """Widgets that reach beyond the right edge of the window."""
    edge = root.width()
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in _visible(root)
        if widget.mapTo(root, widget.rect().topRight()).x() > edge
    ]


def shared_mnemonics(root: QWidget) -> list[str]:
    """Letters that with Alt would lead to more than one visible control."""
    by_letter: dict[str, list[str]] = {}
    for widget in _visible(root):
        is_marked = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy())
        text = _words(widget) if is_marked else ""
        if letter := QKeySequence.mnemonic(text).toString():
            by_letter.setdefault(letter, []).append(text)
    return [f"{letter}: {texts}" for letter, texts in by_letter.items() if len(texts) > 1]


def untranslated_texts(root: QWidget, mark: str, data: Iterable[str]) -> list[str]:
    """Texts without the ``mark`` that every translated one bears; ``data`` is what people typed."""
    known = sorted(filter(None, data), key=len, reverse=True)
    return [
        f"{type(widget).__name__} {text!r}"
        for widget in _visible(root)
        if not _is_data(widget)
        for text in _all_words(widget)
        if mark not in text and _has_words(text, known)
    ]


def stray_windows(allowed: QWidget) -> list[str]:
    """Top-level windows that nobody asked for: a part that was shown before it had its place."""
    return [str(w) for w in QApplication.topLevelWidgets() if w.isVisible() and w is not allowed]


def _visible(root: QWidget) -> Iterator[QWidget]:
    return (widget for widget in root.findChildren(QWidget) if widget.isVisible() and not _is_covered(widget))


def _is_covered(widget: QWidget) -> bool:
    """Empty in size because its parent leaves it no room on purpose (a folded splitter, a menu arrow)."""
    return widget.width() == 0 or widget.height() == 0


def _is_inside_another(widget: QWidget) -> bool:
    """The inner line of a drop-down list belongs to the list."""
    return isinstance(widget.parentWidget(), QComboBox)


def _label_is_clipped(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width()) - 1
    return _is_smaller(label, label.sizeHint())


def _is_smaller(widget: QWidget, needed: QSize) -> bool:
    return widget.width() < needed.width() - 1 or widget.height() < needed.height() - 1


def _is_data(widget: QWidget) -> bool:
    """Paper has a language of its own, and a code has none."""
    while (above := widget.parentWidget()) is not None:
        if widget.objectName() in _DATA:
            return True
        widget = above
    return False


def _all_words(widget: QWidget) -> Iterator[str]:
    """All that is read there by eye or by a screen reader."""
    yield _words(widget)
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.isVisible():
        model, sideways = widget.model(), Qt.Orientation.Horizontal
        yield from (str(model.headerData(place, sideways)) for place in range(widget.count()))


def _has_words(text: str, known: Sequence[str]) -> bool:
    for piece in known:
        text = text.replace(piece, "")
    return any(letter.isalpha() for letter in text)


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""
