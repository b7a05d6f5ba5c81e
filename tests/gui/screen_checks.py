"""What holds for every screen: nothing clipped, everything named, no window by accident."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

INTERACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.Table,
}


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
            room = widget.width() - 22
            too_small = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room
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


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""
