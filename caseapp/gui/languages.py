"""The language that the window speaks, and the change of it. Pages are built anew, never half translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from caseapp.i18n import install_language


class Languages:
    """Holds the translators: one that nobody holds is silently gone."""

    def __init__(self, application: QCoreApplication, language: str) -> None:
        self._application = application
        self._installed: tuple[QTranslator, ...] = ()
        self.current = language
        self.use(language)

    def use(self, language: str) -> None:
        """Speak ``language`` from now on; screens built before keep theirs."""
        self._installed = install_language(self._application, language, self._installed)
        self.current = language
