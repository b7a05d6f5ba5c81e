"""The recovery sheet: the code that opens the register when the passphrase is lost, large and in groups.

It names the office, so that nobody tries it elsewhere, and nobody who is helped there.
"""

from __future__ import annotations

from caseapp.errors import Translate
from caseapp.printing.look import LOOKS
from caseapp.printing.model import Document, Footer, Heading, Paragraph, text
from caseapp.printing.pdf import draw
from caseapp.printing.texts import PrintTexts

_GROUPS_IN_A_LINE = 3
