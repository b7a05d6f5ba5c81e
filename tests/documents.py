"""Documents for tests: small real pictures and PDFs of invented content, added as the window adds them."""

from __future__ import annotations

import io
from pathlib import Path
from uuid import UUID

from reportlab.pdfgen.canvas import Canvas

from caseapp.usecases.attachments import AddAttachment
from caseapp.usecases.sealing import Sealing
from caseapp.usecases.workspace import OpenWorkspace

TITLE = "Mietvertrag Quittenweg"
CANARY = "Zwetschgenkuchen am Bahndamm"


def letter(pages: int = 1) -> bytes:
    """A PDF that says ``CANARY`` on every page, uncompressed."""
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=0, invariant=1)
    for number in range(pages):
        canvas.drawString(72, 720, f"{CANARY} {number + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def add_document(
    opened: OpenWorkspace, client_id: UUID, source: Path | bytes | None = None, title: str = TITLE
) -> UUID:
    """Seal a document and write its row; without a source it is ``letter``."""
    sealing = Sealing(opened.workspace.attachments, letter() if source is None else source)
    sealing.run()
    subject = opened.executor.run(AddAttachment(client_id, title, sealing)).subject
    assert subject is not None
    return subject
