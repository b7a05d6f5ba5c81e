"""A sheet as large as the screen, for somebody's phone. Paper stays white, and nothing else is to be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from caseapp.gui.widgets.page_pictures import PagePixels, picture_of

_PAPER = QColor("#FFFFFF")
_MARGIN = 0.03
"""Share of the shorter side that stays free around the sheet."""
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class PhotoView(QWidget):
    """Lies over the whole window, which fills the screen meanwhile. Esc or any click leads back."""

    left = Signal()
    """The user has seen enough."""

    def __init__(self, pages: Sequence[PagePixels], name: str) -> None:
        """``name`` says to those who do not see it what it is, with gaps for {number} and {total}."""
        super().__init__()
        self.setObjectName("photo_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pictures = [picture_of(page) for page in pages]
        self._name = name
        self._number = 0
        self._below: QWidget | None = None
        self._state_before = Qt.WindowState.WindowNoState

    def cover(self, below: QWidget) -> None:
        """Appear over ``below``; whatever takes ``below`` away, such as locking, takes this away too."""
        self._below = below
        self.setParent(below)
        below.installEventFilter(self)
        window = below.window()
        self._state_before = window.windowState()
        window.setWindowState(self._state_before | Qt.WindowState.WindowFullScreen)
        self.setGeometry(below.rect())
        self._turn_to(0)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Back to the page below."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as what it covers."""
        if event.type() == QEvent.Type.Resize and self._below is not None and watched is self._below:
            self.setGeometry(self._below.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """No key but that for locking may show anything else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_lock = event.keyCombination() == QKeyCombination(Qt.Modifier.CTRL, Qt.Key.Key_L)
            event.setAccepted(not is_lock)
            return not is_lock
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave, or turn the page."""
        key, last = event.key(), len(self._pictures) - 1
        if key in _LEAVING:
            self.leave()
        elif key in _ON:
            self._turn_to(min(self._number + 1, last))
        elif key in _BACK:
            self._turn_to(max(self._number - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._turn_to(last if key == Qt.Key.Key_End else 0)

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab does not lead to the page below."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Taken here: the page below must not be clicked by whoever only wants to return."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Any click leads back."""
        event.accept()
        self.leave()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The window is as large as before, also when it is locked: who comes back sees the page."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.window().setWindowState(self._state_before)
            self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """White paper in every palette, and the sheet as large as it fits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _PAPER)
        picture, place = self._pictures[self._number], self._place()
        scale = self.devicePixelRatioF()
        size = QSize(round(place.width() * scale), round(place.height() * scale))
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(place, picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        painter.end()

    def _place(self) -> QRect:
        margin = round(min(self.width(), self.height()) * _MARGIN)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        picture: QImage = self._pictures[self._number]
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        return place

    def _turn_to(self, number: int) -> None:
        self._number = number
        self.setAccessibleName(self._name.format(number=number + 1, total=len(self._pictures)))
        self.update()
