"""Looks everywhere in the running program for words that must not be there any more.

Every widget with all its properties, hidden ones too; every model that any of them shows; titles of windows;
what a screen reader is told; the clipboard.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator

from PySide6.QtCore import QAbstractItemModel, QMetaType, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget
from shiboken6 import isValid

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_MOST_ROWS = 200


def traces(marks: Collection[str], *, is_shown: bool = False) -> list[str]:
    """Where any of ``marks`` stands, with ``is_shown`` only where somebody could see or hear it now."""
    places = [*_window_words(), *_clipboard_words(), *_heard_words()]
    places += _widget_words(is_shown=is_shown)
    if not is_shown:
        places += _model_words()
    return [place for place, words in places if any(mark in words for mark in marks)]


def _widget_words(*, is_shown: bool) -> Iterator[tuple[str, str]]:
    for widget in QApplication.allWidgets():
        if is_shown and not widget.isVisible():
            continue
        kind, meta = type(widget).__name__, widget.metaObject()
        for number in range(meta.propertyCount()):
            about = meta.property(number)
            if about.metaType().id() == QMetaType.Type.QString.value:
                name = str(about.name())
                yield f"{kind} {widget.objectName()} {name}", str(widget.property(name))


def _models() -> Iterator[QAbstractItemModel]:
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractItemView | QComboBox) and (model := widget.model()) is not None:
            yield model
    for found in gc.get_objects():
        if isinstance(found, QAbstractItemModel) and isValid(found):
            yield found


def _model_words() -> Iterator[tuple[str, str]]:
    for model in _models():
        yield from _rows(model, QModelIndex())


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    kind = type(model).__name__
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield f"{kind} {row} {column}", str(model.data(index, role))
        yield from _rows(model, model.index(row, 0, parent))


def _window_words() -> Iterator[tuple[str, str]]:
    for window in QGuiApplication.allWindows():
        yield "window title", f"{window.title()} {window.filePath()}"


def _clipboard_words() -> Iterator[tuple[str, str]]:
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        content = clipboard.mimeData(mode)
        if content is not None:
            yield f"clipboard {mode.name}", f"{content.text()} {content.html()}"


def _heard_words() -> Iterator[tuple[str, str]]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield from _heard_below(QAccessible.queryAccessibleInterface(window), window)


def _heard_below(heard: QAccessibleInterface, window: QWidget) -> Iterator[tuple[str, str]]:
    for text in _TEXTS:
        yield f"screen reader {text.name}", heard.text(text)
    for number in range(heard.childCount()):
        child = heard.child(number)
        if child.isValid():
            yield from _heard_below(child, window)
