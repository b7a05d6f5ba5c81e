"""The neutral document: what stands on a sheet and in which order, not how it is drawn.

Every text knows its language and direction, every block its meaning, so that tagging, shaping, further
layouts and reading aloud need no change to the documents. Nothing here knows ReportLab.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from caseapp.domain.drawn_signature import Strokes
from caseapp.drawing.network import Network

Direction = Literal["ltr", "rtl"]
Size = Literal["body", "small", "lead"]

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv"})


def direction_of(language: str) -> Direction:
    """The direction in which ``language`` is written."""
    return "rtl" if language.partition("_")[0].partition("-")[0] in _RIGHT_TO_LEFT else "ltr"


@dataclass(frozen=True)
class Run:
    """A stretch of text with one weight. Bold is the only emphasis of the sheets."""

    text: str
    bold: bool = False


@dataclass(frozen=True)
class Text:
    """Runs in one language. A line feed ends a line, a no-break space holds two words together."""

    runs: tuple[Run, ...]
    language: str
    direction: Direction = "ltr"

    @property
    def plain(self) -> str:
        """The words alone, with common blanks."""
        return "".join(run.text for run in self.runs).replace("\u00a0", " ")


def text(words: str, language: str, *, bold: bool = False) -> Text:
    """``words`` as one run."""
    return Text((Run(words, bold),), language, direction_of(language))


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title of the sheet. ``label`` is the small line above the words."""

    level: int
    words: Text
    label: Text | None = None


@dataclass(frozen=True)
class Letterhead:
    """The title of the sheet with the office beside it."""

    title: Text
    sender: tuple[Text, ...]


@dataclass(frozen=True)
class TwoSides:
    """Two short texts on one line, left and right; below each other where they do not fit."""

    left: Text
    right: Text


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    words: Text
    size: Size = "body"


@dataclass(frozen=True)
class Labelled:
    """Short texts below the small line that says what they are."""

    label: Text
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Spoken:
    """One thing somebody said, as they said it, with the small lines that belong to it."""

    words: Text
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Quotes:
    """What people say, set apart from what the office writes."""

    label: Text | None
    spoken: tuple[Spoken, ...]


@dataclass(frozen=True)
class BoxColumn:
    """One column of a box: a small label, then short texts."""

    label: Text
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Box:
    """A frame around what must be found at once."""

    columns: tuple[BoxColumn, ...]


@dataclass(frozen=True)
class Step:
    """One step with its tick box; ``aside`` says who and by when, ``details`` stand below the words."""

    words: Text
    aside: tuple[Text, ...] = ()
    details: tuple[Text, ...] = ()
    is_done: bool = False


@dataclass(frozen=True)
class StepGroup:
    """The steps of one side: the person, the office, others, everybody together."""

    title: Text
    steps: tuple[Step, ...]
    hint: Text | None = None
    """What to do with the boxes."""


@dataclass(frozen=True)
class StepTable:
    """Who does what by when."""

    groups: tuple[StepGroup, ...]


@dataclass(frozen=True)
class AnswerRow:
    """What one person answered, in words."""

    name: Text
    answer: tuple[Text, ...]


@dataclass(frozen=True)
class AnswerTable:
    """The answers of several people: names and words, nothing counted."""

    title: Text
    rows: tuple[AnswerRow, ...]


@dataclass(frozen=True)
class SignatureLine:
    """A line to sign on, with the line for place and date beside it.

    ``strokes`` is what was drawn on it, in a grid of one unit for both directions; ``where_and_when`` stands
    on the line for place and date then.
    """

    label: tuple[Text, ...]
    place_and_date: Text
    strokes: Strokes = ()
    where_and_when: Text | None = None


@dataclass(frozen=True)
class Figure:
    """A drawing. Whoever cannot see it reads ``alternative``; what it says stands in words below it, too."""

    network: Network
    alternative: Text


@dataclass(frozen=True)
class NoteLines:
    """Empty lines to write on: at least ``least``, more where the page has room."""

    least: int = 2


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True)
class KeepTogether:
    """Blocks that share a page where they fit on one."""

    blocks: tuple[Block, ...]


Block = (
    Heading
    | Letterhead
    | TwoSides
    | Paragraph
    | Labelled
    | Quotes
    | Box
    | StepTable
    | AnswerTable
    | SignatureLine
    | Figure
    | NoteLines
    | PageBreak
    | KeepTogether
)


@dataclass(frozen=True)
class Footer:
    """What stands at the foot of each page; ``page`` is a text with the gaps {page} and {pages}, or empty."""

    before: tuple[str, ...]
    page: str
    after: tuple[str, ...] = ()

    def items(self, page: int, pages: int) -> tuple[str, ...]:
        """The footer of one page."""
        number = (self.page.format(page=page, pages=pages),) if self.page else ()
        return (*self.before, *number, *self.after)


@dataclass(frozen=True)
class Document:
    """A whole sheet. ``title`` and ``author`` go into the file's properties: no name of a client."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    footer: Footer
    author: str = ""
    mark: str | None = None
    """A line on top of every page, such as "Invented example"."""

    @property
    def direction(self) -> Direction:
        """The direction of the sheet's own language."""
        return direction_of(self.language)
