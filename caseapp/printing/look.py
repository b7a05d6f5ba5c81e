"""The looks of the sheets: the sizes of text, the strokes and the room between blocks, all in points.

The standard look follows the rules for printed plans: body 13, nothing under 12, headings at least 4
larger, lines of about 70 letters, no hyphens, no italics, black on white.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

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
    group: Style
    step: Style
    small: Style
    label: Style
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
    steps_apart: bool = False
    """Each step stands for itself, who and when below its words; otherwise they are the rows of a table."""

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
    group=Style(13, 18.5, bold=True),
    step=Style(13, 18.5),
    small=Style(12, 17),
    label=Style(12, 17),
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

NEXT_STEPS = replace(
    STANDARD,
    title=Style(30, 40, bold=True),
    body=Style(16, 23),
    group=Style(21, 29, bold=True),
    step=Style(17, 24, bold=True),
    small=Style(14, 20),
    label=Style(16, 23, bold=True),
    tick_box=21.0,
    padding=14.0,
    gap=14.0,
    steps_apart=True,
)
"""For the door of the fridge: read from a step away, and every box large enough for a thick pen."""

NEXT_STEPS_SMALLER = replace(
    NEXT_STEPS,
    title=Style(24, 32, bold=True),
    body=Style(13, 18.5),
    group=Style(17, 23, bold=True),
    step=Style(13, 18.5, bold=True),
    small=Style(12, 17),
    label=Style(13, 18.5, bold=True),
    tick_box=17.0,
    padding=11.0,
    gap=10.0,
)
"""For steps of many words, so that the sheet stays one page."""

LOOKS: Mapping[str, Look] = {
    "standard": STANDARD,
    "next_steps": NEXT_STEPS,
    "next_steps_smaller": NEXT_STEPS_SMALLER,
}
"""Every look by the name that documents know it by."""
