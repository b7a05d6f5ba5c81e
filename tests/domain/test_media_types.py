"""What kind of file it is: told by its content, whatever its name says."""

from __future__ import annotations

import io
import zipfile

import pytest

from caseapp.domain.media_types import HEAD_BYTES, SHOWN, SUFFIXES, UNKNOWN, kind_of, media_type_of, suffix_of

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def archive(*names: str, first: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        for name in names:
            target.writestr(name, first if name == "mimetype" else b"content")
    return made.getvalue()


@pytest.mark.parametrize(
    ("head", "media_type", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png", "picture"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg", "picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp", "picture"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav", "sound"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic", "picture"),
        (b"\x00\x00\x00\x18ftypisom", "video/mp4", "film"),
        (b"%PDF-1.7\n", "application/pdf", "pdf"),
        (b"\xef\xbb\xbf\n%PDF-1.4", "application/pdf", "pdf"),
        (archive("[Content_Types].xml", "word/document.xml"), WORD, "text"),
        (
            archive("mimetype", first=b"application/vnd.oasis.opendocument.spreadsheet"),
            "application/vnd.oasis.opendocument.spreadsheet",
            "table",
        ),
        (archive("letters.txt"), "application/zip", "other"),
        ("Liebe Frau Müller".encode(), "text/plain", "text"),
        (b"", UNKNOWN, "other"),
        (b"\x00\x01\x02", UNKNOWN, "other"),
    ],
)
def test_that_the_content_tells_the_kind(head: bytes, media_type: str, kind: str) -> None:
    assert (media_type_of(head), kind_of(media_type)) == (media_type, kind)


def test_that_a_text_cut_through_a_letter_is_still_text() -> None:
    head = ("ü" * HEAD_BYTES).encode()[1 : HEAD_BYTES + 1]
    assert media_type_of(b"a" + head[1:]) == "text/plain"


def test_that_what_is_shown_has_an_ending_and_what_is_unknown_one_too() -> None:
    assert SUFFIXES.keys() >= SHOWN
    assert suffix_of(UNKNOWN) == ".bin"
