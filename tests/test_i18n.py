"""Languages, their layers and what stays English."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from caseapp.errors import PROBLEM_TEXTS, InvalidInputError, NotAllowedError, Translate
from caseapp.i18n import (
    LANGUAGES,
    default_language,
    install_language,
    language_for,
    load_translate,
    locale_name,
    swiss_spelling,
    translation_files,
)


@pytest.fixture
def restored_locale() -> Iterator[None]:
    """Formatting goes back to what it was, so that no test depends on this one."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def translators() -> dict[str, Translate]:
    return {language: load_translate(language) for language in LANGUAGES}


def test_that_an_error_speaks_each_language() -> None:
    titles = {
        language: NotAllowedError(lead_name="Mette").text(t).title for language, t in translators().items()
    }
    assert titles == {
        "de": "Sie dürfen diese Akte nicht öffnen",
        "de_CH": "Sie dürfen dieses Dossier nicht öffnen",
        "da": "Du har ikke adgang til sagen",
        "en": "You may not open this file",
    }


def test_that_swiss_german_takes_from_german_what_it_does_not_say_otherwise() -> None:
    text = NotAllowedError(lead_name="Mette").text(load_translate("de_CH"))
    assert text.advice == "Fragen Sie Mette."


def test_that_swiss_german_quotes_in_its_own_way() -> None:
    text = InvalidInputError.at("kind", "unknown_code", list="plan_kind").text(load_translate("de_CH"))
    assert "«plan_kind»" in text.message


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_field_problem_is_found_by_its_context(language: str) -> None:
    translate = load_translate(language)
    same = [text for text in PROBLEM_TEXTS.values() if translate("Problems", text) == text]
    assert same == (list(PROBLEM_TEXTS.values()) if language == "en" else [])


def test_that_a_text_without_translation_stays_english() -> None:
    assert load_translate("da")("Errors", "Never written down") == "Never written down"
    assert load_translate("da")("Nowhere", "The disk is full") == "The disk is full"


def test_that_missing_translation_files_leave_english(tmp_path_factory: pytest.TempPathFactory) -> None:
    translate = load_translate("de", tmp_path_factory.mktemp("empty"))
    assert translate("Errors", "The disk is full") == "The disk is full"


def test_that_english_needs_no_qt() -> None:
    code = (
        "import sys; from caseapp.i18n import load_translate; load_translate('en')('Errors', 'x');"
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de_DE.UTF-8", "de"),
        ("de_AT@euro", "de"),
        ("de_CH.UTF-8", "de_CH"),
        ("de-Latn-CH", "de_CH"),
        ("de_LI", "de_CH"),
        ("da_DK.UTF-8", "da"),
        ("DA-dk", "da"),
        ("en_US.UTF-8", "en"),
        ("fr_CH.UTF-8", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_that_a_locale_finds_its_language(name: str, language: str) -> None:
    assert language_for(name) == language


def test_that_the_strongest_locale_variable_wins() -> None:
    assert default_language({"LC_ALL": "da_DK.UTF-8", "LANG": "de_DE.UTF-8"}) == "da"
    assert default_language({"LC_ALL": "", "LC_MESSAGES": "de_CH.UTF-8", "LANG": "da_DK"}) == "de_CH"
    assert default_language({}) in LANGUAGES


def test_that_swiss_spelling_changes_letters_and_quotes_alone() -> None:
    assert swiss_spelling("Größe, „heißt“ STRAẞE") == "Grösse, «heisst» STRASSE"


def test_that_a_window_speaks_the_language_and_can_change_it(
    qapp: QCoreApplication, restored_locale: None
) -> None:
    swiss = install_language(qapp, "de_CH")
    assert qapp.translate("Errors", "You may not open this file") == "Sie dürfen dieses Dossier nicht öffnen"
    assert qapp.translate("Errors", "The disk is full") == "Der Speicher ist voll"
    assert QLocale().name() == "de_CH"
    danish = install_language(qapp, "da", swiss)
    assert qapp.translate("Errors", "The disk is full") == "Disken er fuld"
    english = install_language(qapp, "en", danish)
    assert qapp.translate("Errors", "The disk is full") == "The disk is full"
    install_language(qapp, "en", english)


def test_that_qt_own_buttons_are_translated_too(qapp: QCoreApplication, restored_locale: None) -> None:
    installed = install_language(qapp, "da")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuller"
    install_language(qapp, "en", installed)


def test_that_every_language_has_files_and_a_region() -> None:
    for language in LANGUAGES:
        assert all(file.exists() for file in translation_files(language))
        assert locale_name(language).startswith(language[:2])
