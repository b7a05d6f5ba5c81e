"""The standard look: the sizes of text, the strokes and the room between blocks, all in points.

They follow the rules for printed plans: body 13, nothing under 12, headings at least 4 larger, lines of
about 70 letters, no hyphens, no italics, black on white.
"""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.printing.lines import Style


@dataclass(frozen=True)
class Look:
    """One preset of sizes. Another layout is another ``Look``, not other code."""

    page_width: float
    page_height: float
    side_margin: float
    top_margin: float
    bottom_margin: float

    title: Style
    goal: Style
    long_goal: Style
    section: Style
    lead: Style
    body: Style
    body_bold: Style
    small: Style
    footer: Style

    thin: float
    medium: float
    thick: float

    gap: float
    gap_above_goal: float
    gap_above_section: float
    gap_in_box: float
    room_below_mark: float
    padding: float
    cell_padding: float
    column_gap: float
    tick_box: float
    highest_row: float
    aside_share: float
    name_share: float
    room_to_sign: float
    place_width: float
    note_line: float
    long_goal_letters: int

    @property
    def width(self) -> float:
        """The width of the body."""
        return self.page_width - 2 * self.side_margin


STANDARD = Look(
    page_width=595.28,
    page_height=841.89,
    side_margin=60.0,
    top_margin=54.0,
    bottom_margin=36.0,
    title=Style(28, 36, bold=True),
    goal=Style(18, 24, bold=True),
    long_goal=Style(17, 23.5),
    section=Style(17, 23, bold=True),
    lead=Style(16, 22),
    body=Style(13, 18.5),
    body_bold=Style(13, 18.5, bold=True),
    small=Style(12, 17),
    footer=Style(12, 16),
    thin=0.6,
    medium=1.2,
    thick=2.6,
    gap=11.0,
    gap_above_goal=26.0,
    gap_above_section=20.0,
    gap_in_box=3.0,
    room_below_mark=14.0,
    padding=11.0,
    cell_padding=5.5,
    column_gap=16.0,
    tick_box=13.0,
    highest_row=560.0,
    aside_share=0.31,
    name_share=0.3,
    room_to_sign=33.0,
    place_width=150.0,
    note_line=28.0,
    long_goal_letters=180,
)
