"""Icons from the shipped SVG files, painted in a colour of the palette. None stands without words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

# Twice the logical size, so that the picture stays sharp on dense screens.
_DENSITY = 2

ICON_GAP = 4
"""Pixels between an icon and the words of its button."""


class IconDrawer:
    """Draws icons of one folder; what was drawn once in a colour is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """The icon in ``colour``, ``size`` logical pixels square."""
        key = (name, colour, size)
        if key not in self._drawn:
            self._drawn[key] = _draw(self._coloured(name, colour), size)
        return self._drawn[key]

    def icon(self, name: str, colour: str, disabled: str, size: int) -> QIcon:
        """An icon for buttons, with its disabled look."""
        made = QIcon(_with_gap(self.pixmap(name, colour, size)))
        made.addPixmap(_with_gap(self.pixmap(name, disabled, size)), QIcon.Mode.Disabled)
        return made

    def _coloured(self, name: str, colour: str) -> bytes:
        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return source.replace("<svg ", f'<svg fill="{colour}" ', 1).encode()


def _draw(svg: bytes, size: int) -> QPixmap:
    return painted(size, lambda painter, area: QSvgRenderer(QByteArray(svg)).render(painter, area))


def painted(size: int, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """A see-through square picture with what ``paint`` draws into it."""
    pixmap = QPixmap(size * _DENSITY, size * _DENSITY)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, QRectF(0, 0, size * _DENSITY, size * _DENSITY))
    painter.end()
    pixmap.setDevicePixelRatio(_DENSITY)
    return pixmap


def _with_gap(icon: QPixmap) -> QPixmap:
    """Buttons put their words close to the icon; the air between the two is part of the picture."""
    wide = QPixmap(icon.width() + ICON_GAP * _DENSITY, icon.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(_DENSITY)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, icon)
    painter.end()
    return wide
