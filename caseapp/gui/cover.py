"""Takes away what lies over or beside the window, and what was copied or is dragged out of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget


def clear_away(window: QMainWindow) -> None:
    """Everything but the window itself with its middle."""
    QDrag.cancel()
    QToolTip.showText(QPoint(), "")
    for top in QApplication.topLevelWidgets():
        if not isinstance(top, QMainWindow):
            _close(top)
    for child in window.children():
        if isinstance(child, QWidget) and child is not window.centralWidget() and not child.isWindow():
            child.hide()
            # Out of what a screen reader can reach at once; gone with the next event.
            child.setParent(None)
            child.deleteLater()
    forget_copied()


def forget_copied() -> None:
    """Take back what was copied from this program. What another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        if _is_ours(clipboard, mode):
            clipboard.clear(mode)


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if QGuiApplication.platformName() == "offscreen":
        # There no other program can put anything on it.
        return True
    if mode is QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return clipboard.ownsFindBuffer() if mode is QClipboard.Mode.FindBuffer else clipboard.ownsClipboard()


def _close(top: QWidget) -> None:
    if isinstance(top, QDialog):
        top.reject()
        top.deleteLater()
    elif top.isVisible():
        # Menus and lists belong to a widget of the page and go with it.
        top.close()
        if top.parentWidget() is None:
            top.deleteLater()
