"""A language that nobody speaks: English, 40 per cent longer, with accents, between brackets.

What stands on a screen without brackets was not translated; what is cut off would be in Finnish too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from caseapp.i18n import install_language

LONGER = 1.4
OPEN, CLOSE = "⟦", "⟧"
_LEAST_WORD = 3
"""Shorter ones, figures and keys are as short in every language."""
_QTS_OWN = re.compile("Q[A-Z]")
_ACCENTS = str.maketrans("aeiounyAEIOUNY", "äéîöûñýÄÉÎÖÛÑÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|&.|(?:[^\w{%&]|[\d_])+)")
"""Gaps, counts, mnemonics and signs stay as they are; blanks stay so that lines break as before."""


class PseudoTranslator(QTranslator):
    """Answers every text of ours, and none of Qt's own."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        # Only None lets Qt ask the next translator.
        return None if _QTS_OWN.match(context) else pseudo(text)


def pseudo(text: str) -> str:
    """``text`` in the language that nobody speaks."""
    return f"{OPEN}{''.join(map(_longer, _KEPT.split(text)))}{CLOSE}"


def speaks_pseudo() -> bool:
    """True while the window speaks it."""
    return QCoreApplication.translate("Pseudo", "probe").startswith(OPEN)


@contextmanager
def pseudo_spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Programs that start meanwhile speak it in place of English."""
    made: list[PseudoTranslator] = []

    def install(
        application: QCoreApplication,
        language: str,
        installed: Sequence[QTranslator] = (),
        folder: Path | None = None,
    ) -> tuple[QTranslator, ...]:
        translators = install_language(application, language, installed, folder)
        made.append(PseudoTranslator())
        application.installTranslator(made[-1])
        return translators

    monkeypatch.setattr("caseapp.gui.languages.install_language", install)
    yield
    for translator in made:
        QCoreApplication.removeTranslator(translator)


def _longer(word: str) -> str:
    if len(word) < _LEAST_WORD or not word.isalpha() or _KEPT.fullmatch(word):
        return word
    accented = word.translate(_ACCENTS)
    more = round(len(word) * (LONGER - 1))
    # In the middle of the word, as in languages that put words together.
    middle = len(accented) // 2
    return accented[:middle] + (accented[middle:] + accented)[:more] + accented[middle:]
