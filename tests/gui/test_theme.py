"""The palettes can be read by everybody, the look follows the system, and icons take its colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from caseapp.gui.theme.contrast import contrast
from caseapp.gui.theme.palette import palette_of
from caseapp.gui.theme.style_sheet import style_sheet
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Tokens
from caseapp.paths import resource

TEXT_PAIRS = [
    ("ink", "ground"), ("ink", "card"), ("ink", "tint"), ("ink", "late_tint"), ("ink", "good_tint"),
    ("soft", "ground"), ("soft", "card"), ("soft", "tint"), ("soft", "late_tint"),
    ("accent", "ground"), ("accent", "card"), ("accent", "tint"), ("on_accent", "accent"),
    ("on_accent", "accent_strong"), ("late", "ground"), ("late", "card"), ("late", "late_tint"),
    ("good", "card"), ("good", "good_tint"), ("on_select", "select"),
]  # fmt: skip
BORDER_PAIRS = [
    ("edge", "ground"),
    ("edge", "card"),
    ("accent", "ground"),
    ("accent", "card"),
    ("late", "card"),
]


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("words", "behind"), TEXT_PAIRS)
def test_that_words_stand_out(tokens: Tokens, words: str, behind: str) -> None:
    assert contrast(getattr(tokens, words), getattr(tokens, behind)) >= 4.5


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("line", "behind"), BORDER_PAIRS)
def test_that_borders_and_the_focus_ring_stand_out(tokens: Tokens, line: str, behind: str) -> None:
    assert contrast(getattr(tokens, line), getattr(tokens, behind)) >= 3


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)
def test_that_plain_widgets_get_the_same_contrast(qapp: QApplication, tokens: Tokens) -> None:
    palette, role = palette_of(tokens), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button), (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase), (role.Link, role.Base),
    ]  # fmt: skip
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for front, back in pairs:
            colours = palette.color(group, front).name(), palette.color(group, back).name()
            assert contrast(*colours) >= 4.5, (group, front)


def test_that_the_measure_agrees_with_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_that_a_chosen_look_is_taken_and_icons_follow(qapp: QApplication) -> None:
    theme = Theme(qapp, "light")
    icon = QLabel()
    theme.set_icon(icon, "handshake", "accent")
    assert _darkest(icon) == QColor(LIGHT.accent)
    theme.choose("dark")
    assert theme.tokens is DARK
    assert _darkest(icon) == QColor(DARK.accent)
    theme.choose("high_contrast")
    assert theme.tokens is HIGH_CONTRAST
    theme.close()


def test_that_the_look_of_the_system_is_followed_without_asking(qapp: QApplication) -> None:
    theme = Theme(qapp)
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    expected = DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    assert theme.tokens is expected
    theme.close()


def test_that_the_size_of_text_has_sensible_ends(qapp: QApplication) -> None:
    theme = Theme(qapp, "light")
    theme.set_text_percent(1000)
    assert theme.text_percent == 200
    theme.set_text_percent(1)
    assert theme.text_percent == 80
    theme.set_text_percent(100)
    theme.close()


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)
def test_that_the_pictures_of_the_style_sheet_are_the_icons_in_its_colours(tokens: Tokens) -> None:
    for name, icon, colour in (("down", "expand_more", tokens.ink), ("check", "check", tokens.on_accent)):
        drawing = resource("icons", f"{icon}.svg").read_text(encoding="utf-8")
        picture = resource("styles", f"{name}-{tokens.name}.svg")
        assert picture.read_text(encoding="utf-8") == drawing.replace("<svg ", f'<svg fill="{colour}" ', 1)
        assert picture.as_posix() in style_sheet(tokens, 100)


def _darkest(label: QLabel) -> QColor:
    """The colour of the picture where it covers fully."""
    image = label.pixmap().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return next(QColor(image.pixel(x, y)) for x, y in points if image.pixelColor(x, y).alpha() == 255)
