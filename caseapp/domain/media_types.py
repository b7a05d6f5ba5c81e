"""What kind of file some bytes are, told by how they begin; a name may say anything."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PDF = "application/pdf"
PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
SHOWN = PICTURES | {PDF}
"""What the program shows by itself."""
UNKNOWN = "application/octet-stream"

HEAD_BYTES = 1 << 16
"""So many bytes from the beginning are enough to tell."""

SUFFIXES: Mapping[str, str] = MappingProxyType(
    {
        "image/png": ".png",
        "image/jpeg": ".jpg",
        "image/webp": ".webp",
        "image/gif": ".gif",
        "image/tiff": ".tif",
        "image/heic": ".heic",
        PDF: ".pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
        "application/vnd.oasis.opendocument.text": ".odt",
        "application/vnd.oasis.opendocument.spreadsheet": ".ods",
        "application/vnd.oasis.opendocument.presentation": ".odp",
        "application/msword": ".doc",
        "application/rtf": ".rtf",
        "application/zip": ".zip",
        "audio/mpeg": ".mp3",
        "audio/ogg": ".ogg",
        "audio/wav": ".wav",
        "audio/mp4": ".m4a",
        "video/mp4": ".mp4",
        "text/plain": ".txt",
    }
)
"""Other programs go by the end of the name; the rest ends in ``.bin``."""

_KINDS = (
    (("image/",), "picture"),
    ((PDF,), "pdf"),
    (("audio/",), "sound"),
    (("video/",), "film"),
    (("text/", "application/msword", "application/rtf"), "text"),
)
_OFFICE_KINDS = (("spreadsheet", "table"), ("presentation", "slides"), ("word", "text"), (".text", "text"))

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
)
_OFFICE_PARTS = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_PDF_WITHIN = 1024
"""Readers accept some bytes before the mark."""


def media_type_of(head: bytes) -> str:
    """The media type of a file that begins with ``head`` (``HEAD_BYTES`` are enough)."""
    for beginning, media_type in _BEGINNINGS:
        if head.startswith(beginning):
            return media_type
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return PDF
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _of_film(head[8:12])
    if head[:4] == b"PK\x03\x04":
        return _of_archive(head)
    return "text/plain" if _is_text(head) else UNKNOWN


def kind_of(media_type: str) -> str:
    """A stable word for what it is: picture, pdf, text, table, slides, sound, film or other."""
    for beginnings, kind in _KINDS:
        if media_type.startswith(beginnings):
            return kind
    for part, kind in _OFFICE_KINDS:
        if part in media_type and media_type.startswith("application/vnd."):
            return kind
    return "other"


def suffix_of(media_type: str) -> str:
    """The end of a file's name, with its dot."""
    return SUFFIXES.get(media_type, ".bin")


def _of_film(brand: bytes) -> str:
    if brand in (b"heic", b"heix", b"mif1", b"msf1"):
        return "image/heic"
    return "audio/mp4" if brand in (b"M4A ", b"M4B ") else "video/mp4"


def _of_archive(head: bytes) -> str:
    """Writing programs keep their documents in archives: what is in it tells which."""
    name_length = int.from_bytes(head[26:28], "little")
    if head[30 : 30 + name_length] == b"mimetype":
        end = head.find(b"PK", 30 + name_length)
        declared = head[30 + name_length : end].decode("ascii", "replace")
        return declared if declared in SUFFIXES else "application/zip"
    for part, media_type in _OFFICE_PARTS:
        if part in head:
            return media_type
    return "application/zip"


def _is_text(head: bytes) -> bool:
    if not head or b"\x00" in head:
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        # The last letter may be cut through.
        return error.start >= len(head) - 3 and len(head) >= HEAD_BYTES
    return True
