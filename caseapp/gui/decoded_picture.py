"""Pictures that came from elsewhere, made ready to be shown: upright, and no larger than needed."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from caseapp.errors import AttachmentNotShownError

_MOST_PIXELS = 2400
"""Of the longer side: more than a screen shows."""
_BYTES_A_PIXEL = 4


@dataclass(frozen=True)
class Pixels:
    """A picture as the widgets for pages take it."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


def decoded(content: bytes) -> Pixels:
    """Runs in the worker. Raises ``AttachmentNotShownError`` for what is no picture, is cut or too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    # A photo lies on its side and says so.
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _MOST_PIXELS:
        reader.setScaledSize(size.scaled(_MOST_PIXELS, _MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise AttachmentNotShownError
    return _pixels(image.convertToFormat(QImage.Format.Format_RGBA8888))


def _pixels(image: QImage) -> Pixels:
    # Rows of four bytes a pixel have no gaps between them.
    rgba = bytes(image.constBits())[: image.width() * image.height() * _BYTES_A_PIXEL]
    return Pixels(image.width(), image.height(), rgba)
