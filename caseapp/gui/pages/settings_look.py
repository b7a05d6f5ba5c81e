"""Settings, look and language: of this window on this computer. Each choice takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.texts import translated
from caseapp.gui.theme.theme import LARGEST_TEXT, LOOKS, SMALLEST_TEXT, TEXT_STEP
from caseapp.gui.widgets.basics import card, label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.i18n import LANGUAGES


class LookPage(SettingsPage):
    """Everybody may choose here; it is remembered for the next start and holds nothing about people."""

    section = "look"

    def make_content(self) -> QWidget:
        """The three choices."""
        theme = self.workplace.theme
        self._language = ChoiceBox(LANGUAGES.items())
        self._language.setObjectName("language")
        self._language.set_code(self.workplace.wording.language)
        self._look = ChoiceBox((look, translated("Looks", text)) for look, text in LOOKS.items())
        self._look.setObjectName("look")
        self._look.set_code(theme.choice)
        sizes = range(SMALLEST_TEXT, LARGEST_TEXT + 1, TEXT_STEP)
        self._size = ChoiceBox((str(percent), f"{percent} %") for percent in sizes)
        self._size.setObjectName("text_size")
        self._on_theme_text_size_changed(theme.text_percent)
        self._connect()
        keys = self.tr("Also with Ctrl and + or −, Ctrl 0 for the usual size.")
        fields = (
            FormField(theme, self.tr("Language of the window"), self._language),
            FormField(theme, self.tr("Look"), self._look),
            FormField(theme, self.tr("Size of the text"), self._size, keys),
        )
        frame, inside = card()
        inside.addWidget(FieldGrid(fields))
        about = self.tr("This holds for you on this computer. Printed plans have a language of their own.")
        inside.addWidget(label(about, "small", "soft"))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)
        return content

    def _connect(self) -> None:
        self._language.activated.connect(self._on_language_activated)
        self._look.activated.connect(self._on_look_activated)
        self._size.activated.connect(self._on_size_activated)
        self.workplace.theme.text_size_changed.connect(self._on_theme_text_size_changed)

    def read(self) -> None:
        """Nothing has to be asked for."""
        self.state.show_content()
        self._language.setFocus()

    @Slot()
    def _on_language_activated(self) -> None:
        self.language_requested.emit(self._language.code())

    @Slot()
    def _on_look_activated(self) -> None:
        self.workplace.theme.choose(self._look.code() or "system")

    @Slot()
    def _on_size_activated(self) -> None:
        self.workplace.theme.set_text_percent(int(self._size.code() or 100))

    @Slot(object)
    def _on_theme_text_size_changed(self, percent: int) -> None:
        self._size.set_code(str(percent))
