"""Settings, about: the version, the licence, and the work of others that the program is made of."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from caseapp import __version__
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import card, label
from caseapp.paths import notice_file

_LEAST_HEIGHT = 320


class AboutPage(SettingsPage):
    """The components and their licences stand here as in the file NOTICE, word for word."""

    section = "about"

    def make_content(self) -> QWidget:
        """A few lines of our own, then those of NOTICE."""
        frame, inside = card()
        version = label(self.tr("caseapp, version {version}").format(version=__version__), "heading")
        version.setObjectName("version")
        inside.addWidget(version)
        licence = self.tr("Free software under the European Union Public Licence (EUPL), version 1.2.")
        inside.addWidget(label(licence))
        self._notice = QPlainTextEdit()
        self._notice.setObjectName("notice")
        self._notice.setReadOnly(True)
        self._notice.setTabChangesFocus(True)
        self._notice.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._notice.setMinimumHeight(_LEAST_HEIGHT)
        self._notice.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._notice.setAccessibleName(self.tr("Components and their licences"))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(frame)
        layout.addWidget(label(self.tr("Components and their licences"), "heading"))
        layout.addWidget(self._notice, 1)
        return content

    def read(self) -> None:
        """The file, in a worker."""
        task = self.workplace.runner.work(_notice, self)
        task.done.connect(self._on_notice_read)

    @Slot(str)
    def _on_notice_read(self, text: str) -> None:
        self._notice.setPlainText(text)
        self.state.show_content()
        self._notice.setFocus()


def _notice() -> str:
    """Empty where the file was left out of an installation."""
    try:
        return notice_file().read_text(encoding="utf-8")
    except OSError:
        return ""
