"""The look of the running program: chosen palette and text size, applied to the application in one place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.gui.theme.icons import ICON_GAP, IconDrawer
from caseapp.gui.theme.palette import palette_of
from caseapp.gui.theme.style_sheet import style_sheet
from caseapp.gui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from caseapp.gui.theme.type_scale import TEXT, points
from caseapp.paths import resource

ICON_SIZE = 20
SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 80, 200, 10

_CHOSEN = {"light": LIGHT, "dark": DARK, "high_contrast": HIGH_CONTRAST}
LOOKS = {
    "system": QT_TRANSLATE_NOOP("Looks", "As the system"),
    "light": QT_TRANSLATE_NOOP("Looks", "Light"),
    "dark": QT_TRANSLATE_NOOP("Looks", "Dark"),
    "high_contrast": QT_TRANSLATE_NOOP("Looks", "High contrast"),
}
"""Every choice with the words for it, which are translated where they are shown."""


class Theme(QObject):
    """Follows the system's light or dark unless the user chose otherwise."""

    text_size_changed = Signal(object)
    """The user's text size in per cent, after it was applied."""

    def __init__(self, application: QApplication, choice: str = "system", percent: int = 100) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._percent = percent
        self._icons = IconDrawer(resource("icons"))
        self._tokens = LIGHT
        application.styleHints().colorSchemeChanged.connect(self._on_hints_color_scheme_changed)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def choice(self) -> str:
        """What the user chose, as ``choose`` takes it."""
        return self._choice

    @property
    def text_percent(self) -> int:
        """The user's text size."""
        return self._percent

    def choose(self, choice: str) -> None:
        """``system``, ``light``, ``dark`` or ``high_contrast``."""
        self._choice = choice
        self._apply()

    def set_text_percent(self, percent: int) -> None:
        """Make all text larger or smaller, within what the screens are drawn for."""
        self._percent = max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))
        self._apply()
        self.text_size_changed.emit(self._percent)

    @Slot()
    def enlarge_text(self) -> None:
        """A step larger."""
        self.set_text_percent(self._percent + TEXT_STEP)

    @Slot()
    def reduce_text(self) -> None:
        """A step smaller."""
        self.set_text_percent(self._percent - TEXT_STEP)

    @Slot()
    def reset_text(self) -> None:
        """The usual size."""
        self.set_text_percent(100)

    def set_icon(self, widget: QAbstractButton | QLabel, name: str, tone: str = "accent") -> None:
        """Give a button or label an icon that changes its colour with the palette."""
        widget.setProperty("icon_name", name)
        widget.setProperty("icon_tone", tone)
        self._paint_icon(widget)

    def pixmap(self, name: str, tone: str, size: int = ICON_SIZE) -> QPixmap:
        """An icon in the colour of ``tone`` at the user's text size."""
        return self._icons.pixmap(name, getattr(self._tokens, tone), self._scaled(size))

    def close(self) -> None:
        """Follow nobody any more."""
        self._application.styleHints().colorSchemeChanged.disconnect(self._on_hints_color_scheme_changed)

    def _apply(self) -> None:
        self._tokens = _CHOSEN.get(self._choice) or self._of_system()
        font = QFont(self._application.font())
        font.setPointSizeF(points(TEXT, self._percent))
        self._application.setPalette(palette_of(self._tokens))
        self._application.setFont(font)
        self._application.setStyleSheet(style_sheet(self._tokens, self._percent))
        for widget in self._application.allWidgets():
            if widget.property("icon_name"):
                self._paint_icon(widget)

    def _of_system(self) -> Tokens:
        is_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT

    def _paint_icon(self, widget: QWidget) -> None:
        name, tone = str(widget.property("icon_name")), str(widget.property("icon_tone"))
        if isinstance(widget, QAbstractButton):
            size = self._scaled(ICON_SIZE)
            widget.setIcon(self._icons.icon(name, getattr(self._tokens, tone), self._tokens.soft, size))
            widget.setIconSize(QSize(size + ICON_GAP, size))
        elif isinstance(widget, QLabel):
            widget.setPixmap(self.pixmap(name, tone))

    def _scaled(self, size: int) -> int:
        return round(size * self._percent / 100)

    @Slot()
    def _on_hints_color_scheme_changed(self) -> None:
        self._apply()
