"""Languages and the translations made with Qt's tools.

Everything here but ``install_language`` needs QtCore only, and that is imported late: English on the
command line works without Qt. Swiss German is an overlay that holds the differing texts and lies on
top of German.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.errors import Translate
from caseapp.paths import translations_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

LANGUAGES: Mapping[str, str] = {
    "de": "Deutsch",
    "de_CH": "Deutsch (Schweiz)",
    "da": "Dansk",
    "en": "English",
}
"""Code -> the language's own name, in the order in which they are offered."""

_LAYERS: Mapping[str, tuple[str, ...]] = {
    "de": ("de",),
    "de_CH": ("de", "de_CH"),
    "da": ("da",),
    "en": ("en",),
}
_REGIONS: Mapping[str, str] = {"de": "de_DE", "de_CH": "de_CH", "da": "da_DK", "en": "en_GB"}
_SWISS = str.maketrans({"ß": "ss", "ẞ": "SS", "„": "«", "“": "»"})


def translation_files(language: str, folder: Path | None = None) -> tuple[Path, ...]:
    """The compiled files of ``language``, the ground first and an overlay after it."""
    base = translations_folder() if folder is None else folder
    return tuple(base / f"caseapp_{layer}.qm" for layer in _LAYERS[language])


def load_translate(language: str, folder: Path | None = None) -> Translate:
    """The function that printing, errors and the command line translate with.

    What has no translation, or whose file is missing, stays English. Plural forms need a QObject's
    ``tr`` and are not found here.
    """
    if language == "en":
        return untranslated
    translators = _load(language, folder)

    def translate(context: str, source: str) -> str:
        found = (translator.translate(context, source) for translator in reversed(translators))
        return next((text for text in found if text), source)

    return translate


def untranslated(context: str, source: str) -> str:
    """The English source itself."""
    return source


def install_language(
    application: QCoreApplication,
    language: str,
    installed: Sequence[QTranslator] = (),
    folder: Path | None = None,
) -> tuple[QTranslator, ...]:
    """Make windows speak ``language`` and format its dates and numbers (GUI thread).

    Takes ``installed``, the result of the call before, off first. Keep the result: a translator that
    nobody holds is silently gone. Open widgets get ``QEvent.LanguageChange``.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale  # late: English on the command line has no Qt

    for translator in installed:
        application.removeTranslator(translator)
    QLocale.setDefault(QLocale(_REGIONS[language]))
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language[:2]}.qm"
    translators = (*_load_files([of_qt]), *_load(language, folder))
    for translator in translators:
        application.installTranslator(translator)
    return translators


def locale_name(language: str) -> str:
    """The region whose dates and numbers belong to ``language``: ``de_CH``, ``en_GB``."""
    return _REGIONS[language]


def default_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the user's system speaks; English when we do not have it."""
    names = [environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)]
    return language_for(names[0] if names else _system_locale())


def language_for(name: str) -> str:
    """Our language for a locale's name such as ``de_CH.UTF-8`` or ``da-DK``."""
    parts = name.split(".", maxsplit=1)[0].split("@", maxsplit=1)[0].replace("-", "_").split("_")
    code = parts[0].lower()
    if code == "de":
        return "de_CH" if parts[-1].upper() in {"CH", "LI"} else "de"
    return "da" if code == "da" else "en"


def swiss_spelling(german: str) -> str:
    """German as Switzerland writes it: ss for ß and «these» quotation marks; words stay as they are."""
    return german.translate(_SWISS)


def _load(language: str, folder: Path | None) -> tuple[QTranslator, ...]:
    return _load_files(translation_files(language, folder))


def _load_files(files: Sequence[Path]) -> tuple[QTranslator, ...]:
    from PySide6.QtCore import QTranslator  # late: English on the command line has no Qt

    translators = []
    for file in files:
        translator = QTranslator()
        if translator.load(str(file)):
            translators.append(translator)
    return tuple(translators)


def _system_locale() -> str:
    import locale  # late: the environment mostly tells

    if sys.platform == "win32":
        import ctypes  # late: only Windows keeps the user's language elsewhere

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return locale.getlocale(locale.LC_CTYPE)[0] or ""
