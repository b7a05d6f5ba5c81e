"""The colour tokens of the three palettes, and the fixed measures of the 4 px grid."""

from __future__ import annotations

from typing import NamedTuple

PAGE_MARGIN = 32
CARD_PADDING = 18
GAP = 16
SMALL_GAP = 8
TINY_GAP = 4
RADIUS = 8
SCROLL_BAR = 14


class Tokens(NamedTuple):
    """Colours by meaning. ``late`` is only for what is late or needs attention, never for a doubt or a no.

    No dataclass: Python takes fifteen times as long to make one of so many fields, before the first paint.
    """

    name: str
    ground: str
    card: str
    ink: str
    soft: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    tint: str
    late: str
    late_tint: str
    good: str
    good_tint: str
    select: str
    on_select: str
    is_dark: bool = False


LIGHT = Tokens(
    name="light",
    ground="#F6F4F0",
    card="#FFFFFF",
    ink="#1D2730",
    soft="#55606B",
    line="#DAD5CC",
    edge="#7B868F",
    accent="#0B5A63",
    accent_strong="#08454C",
    on_accent="#FFFFFF",
    tint="#E2EFF0",
    late="#9A3F12",
    late_tint="#FBEBE1",
    good="#2C6638",
    good_tint="#E6F1E8",
    select="#0B5A63",
    on_select="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    ground="#14191D",
    card="#1D2429",
    ink="#ECEFF1",
    soft="#A9B4BC",
    line="#3A444B",
    edge="#75828B",
    accent="#7CC7CE",
    accent_strong="#A3DBE0",
    on_accent="#0C1B1D",
    tint="#21383B",
    late="#F0A77F",
    late_tint="#3A2A21",
    good="#93CFA0",
    good_tint="#22352A",
    select="#2A6870",
    on_select="#FFFFFF",
    is_dark=True,
)

HIGH_CONTRAST = Tokens(
    name="high_contrast",
    ground="#FFFFFF",
    card="#FFFFFF",
    ink="#000000",
    soft="#22282D",
    line="#4A4F54",
    edge="#000000",
    accent="#003B42",
    accent_strong="#00262B",
    on_accent="#FFFFFF",
    tint="#E4F2F3",
    late="#6E2400",
    late_tint="#FFF0E6",
    good="#0E4219",
    good_tint="#E8F5EA",
    select="#003B42",
    on_select="#FFFFFF",
)

PALETTES = (LIGHT, DARK, HIGH_CONTRAST)
