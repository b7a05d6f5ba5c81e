"""The pages of a sheet as pictures, one below the other, as wide as there is room."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from caseapp.gui.theme.tokens import GAP

_WIDEST = 820


class PagePixels(Protocol):
    """One rendered page: four bytes for each pixel."""

    @property
    def width(self) -> int: ...  # noqa: D102 - pixels
    @property
    def height(self) -> int: ...  # noqa: D102 - pixels
    @property
    def rgba(self) -> bytes: ...  # noqa: D102 - row by row from the top


def picture_of(page: PagePixels) -> QImage:
    """The page as a picture of its own."""
    pixels = QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
    # The image does not own its bytes; a copy does.
    return pixels.copy()


class PagePicture(QFrame):
    """One page, scaled smoothly."""

    def __init__(self, page: PagePixels, name: str) -> None:
        super().__init__()
        self.setProperty("surface", "sheet")
        self.setObjectName("sheet_page")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(_WIDEST)
        self._image = picture_of(page)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a page is read well."""
        return QSize(_WIDEST, self._height_for(_WIDEST))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The page keeps its proportions.

        The layout is told so. A page that set its height itself while it was laid out could go on for ever:
        higher, a scroll bar, narrower, lower, no scroll bar, wider.
        """
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Pixels."""
        return self._height_for(min(width, _WIDEST))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The frame, then the page inside it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self.devicePixelRatioF()
        inside = self.rect().adjusted(1, 1, -1, -1)
        scaled = self._image.scaled(
            QSize(round(inside.width() * scale), round(inside.height() * scale)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(QRectF(inside), scaled)
        painter.end()

    def _height_for(self, width: int) -> int:
        return max(1, round(width * self._image.height() / max(1, self._image.width())))


class PagePictures(QWidget):
    """All pages of one sheet."""

    def __init__(self, pages: list[tuple[PagePixels, str]]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GAP, 0)
        layout.setSpacing(GAP)
        for page, name in pages:
            layout.addWidget(PagePicture(page, name))
        layout.addStretch(1)
