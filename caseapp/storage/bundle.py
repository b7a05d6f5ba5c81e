"""The backup bundle: one file in which every single bit lies under a hash.

Its first line names the format, its second is the header as canonical JSON; then come the parts, one after
the other in the header's order, and last the SHA-256 of everything before it in hexadecimal digits. The
header holds no client data, the register inside is encrypted as it was. No file is read as a whole.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.domain.audit_chain import Anchor
from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.column_types import instant_text, parse_instant
from caseapp.errors import BackupDamagedError, SchemaTooNewError
from caseapp.files import durable

SUFFIX = ".caseapp-backup"
MAGIC = b"caseapp-backup "
FORMAT = 1
"""Raised by a change that older versions cannot read; the name ``caseapp`` in the header stays."""

VAULT = "vault.json"
REGISTER = "register.db"
ERASURES = "erasures.json"
ATTACHMENTS = "attachments.json"
"""Names and sizes of the documents' files, in the order in which they lie in ``ATTACHMENT_FILES``."""
ATTACHMENT_FILES = "attachments.sealed"
"""The files themselves, one after the other: as parts of their own they would not fit into the header."""

_CHUNK = 1 << 20
TRAILER_BYTES = 65
"""The hash at the end, with its line's end."""
_LONGEST_LINE = 1 << 16
_LARGEST_SMALL_PART = 1 << 26

Heed = Callable[[int], None]
"""Hears of every so many bytes that passed; what it raises ends the work."""

Content = bytes | Path | tuple[Path, ...]
"""What becomes a part: some bytes, a file, or several files one after the other."""


def unheeded(_count: int) -> None:
    """Nobody counts the bytes."""


@dataclass(frozen=True)
class Part:
    """One file inside the bundle."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Header:
    """What a bundle says about itself. ``anchor`` is the end of the audit chain in its register."""

    caseapp: str
    revision: str
    created_at: datetime
    incarnation: UUID
    anchor: Anchor
    parts: tuple[Part, ...] = ()

    def line(self) -> bytes:
        """The header's line in the file."""
        document = {
            "caseapp": self.caseapp,
            "revision": self.revision,
            "created_at": instant_text(self.created_at),
            "incarnation": self.incarnation,
            "anchors": {"audit": vars(self.anchor)},
            "parts": [vars(part) for part in self.parts],
        }
        return canonical_json(document) + b"\n"


@dataclass(frozen=True)
class Bundle:
    """A bundle whose header was read. ``start`` is where the first part begins."""

    path: Path
    header: Header
    start: int

    def size_of(self, name: str) -> int:
        """Bytes of a part; raises ``BackupDamagedError``."""
        return self._part(name).size

    def read(self, name: str) -> bytes:
        """A small part; raises ``BackupDamagedError``."""
        if self._part(name).size > _LARGEST_SMALL_PART:
            raise BackupDamagedError
        return b"".join(self._checked_chunks(name))

    def extract(self, name: str, target: Path, heed: Heed = unheeded) -> None:
        """Write a part to a new private file, durably. Raises ``BackupDamagedError`` and ``OSError``."""
        _write_private(target, _heeded(self._checked_chunks(name), heed))

    def unpack(self, name: str, files: Iterable[tuple[Path | None, int]], heed: Heed = unheeded) -> None:
        """Write the files that lie one after the other in a part: each a new private file of so many bytes,
        or ``None`` for one that is not wanted. Raises ``BackupDamagedError`` and ``OSError``.
        """
        pieces = _Pieces(_heeded(self._checked_chunks(name), heed))
        for target, size in files:
            if target is None:
                for _ in pieces.take(size):
                    pass
            else:
                _write_private(target, pieces.take(size))
        pieces.end()

    def _part(self, name: str) -> Part:
        for part in self.header.parts:
            if part.name == name:
                return part
        raise BackupDamagedError

    def _checked_chunks(self, name: str) -> Iterator[bytes]:
        part, parts = self._part(name), self.header.parts
        offset = self.start + sum(other.size for other in parts[: parts.index(part)])
        return _compared(_chunks(self.path, offset, part.size), part.sha256)


def write_bundle(
    path: Path, header: Header, contents: Mapping[str, Content], heed: Heed = unheeded
) -> Header:
    """Write a new, private bundle, durable when this returns; the header comes back with its parts.

    ``heed`` hears of each content twice: once when it is read, once when it is written.

    Raises ``OSError``, and ``BackupDamagedError`` when a content changes meanwhile; what was written until
    then stays for the caller to remove.
    """
    parts = tuple(_part_of(name, content, heed) for name, content in contents.items())
    full = replace(header, parts=parts)
    bodies = (_compared(_content_chunks(contents[part.name]), part.sha256) for part in parts)
    pieces = chain([_first_line(), full.line()], chain.from_iterable(bodies))
    _write_private(path, _with_trailer(_heeded(pieces, heed)))
    return full


def read_bundle(path: Path) -> Bundle:
    """The bundle by its header alone, without a look at its parts.

    Raises ``BackupDamagedError``, ``SchemaTooNewError`` and ``OSError``.
    """
    with path.open("rb") as stream:
        first, second = stream.readline(_LONGEST_LINE), stream.readline(_LONGEST_LINE)
    if not (first.startswith(MAGIC) and first.endswith(b"\n") and second.endswith(b"\n")):
        raise BackupDamagedError
    try:
        version, document = int(first[len(MAGIC) :]), json.loads(second)
        if version > FORMAT:
            raise SchemaTooNewError(needed=str(document["caseapp"]))
        header = _header_of(document)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BackupDamagedError from error
    return Bundle(path, header, len(first) + len(second))


def verify_bundle(path: Path, heed: Heed = unheeded) -> tuple[Bundle, str]:
    """The bundle and the SHA-256 of its file, after every byte was read and compared.

    Raises ``BackupDamagedError``, ``SchemaTooNewError`` and ``OSError``.
    """
    size = path.stat().st_size
    if size < len(MAGIC) + TRAILER_BYTES:
        raise BackupDamagedError
    digest = hashlib.sha256()
    for piece in _heeded(_chunks(path, 0, size - TRAILER_BYTES), heed):
        digest.update(piece)
    trailer = b"".join(_chunks(path, size - TRAILER_BYTES, TRAILER_BYTES))
    # Before the header is believed: one flipped bit in it could look like a newer format.
    if trailer != digest.hexdigest().encode() + b"\n":
        raise BackupDamagedError
    bundle = read_bundle(path)
    if bundle.start + sum(part.size for part in bundle.header.parts) != size - TRAILER_BYTES:
        raise BackupDamagedError
    digest.update(trailer)
    return bundle, digest.hexdigest()


def is_bundle(path: Path) -> bool:
    """True when the file begins as a bundle does. Raises ``OSError``."""
    with path.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def _first_line() -> bytes:
    return MAGIC + str(FORMAT).encode() + b"\n"


def _header_of(document: dict[str, Any]) -> Header:
    anchor = document["anchors"]["audit"]
    return Header(
        caseapp=document["caseapp"],
        revision=document["revision"],
        created_at=parse_instant(document["created_at"]),
        incarnation=UUID(document["incarnation"]),
        anchor=Anchor(int(anchor["seq"]), anchor["hash"]),
        parts=tuple(Part(part["name"], int(part["size"]), part["sha256"]) for part in document["parts"]),
    )


def _part_of(name: str, content: Content, heed: Heed) -> Part:
    digest, size = hashlib.sha256(), 0
    for piece in _heeded(_content_chunks(content), heed):
        digest.update(piece)
        size += len(piece)
    return Part(name, size, digest.hexdigest())


def _content_chunks(content: Content) -> Iterator[bytes]:
    if isinstance(content, bytes):
        return iter([content])
    files = content if isinstance(content, tuple) else (content,)
    return chain.from_iterable(_chunks(file, 0, file.stat().st_size) for file in files)


def _chunks(path: Path, offset: int, size: int) -> Iterator[bytes]:
    with path.open("rb") as stream:
        stream.seek(offset)
        while size > 0:
            piece = stream.read(min(size, _CHUNK))
            if not piece:
                raise BackupDamagedError  # the file grew shorter since its size was read
            size -= len(piece)
            yield piece


class _Pieces:
    """Bytes that come in pieces, taken out in lengths of one's own."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def take(self, size: int) -> Iterator[bytes]:
        """The next ``size`` bytes; raises ``BackupDamagedError`` when there are not so many."""
        while size > 0:
            piece = self._rest or next(self._pieces, b"")
            if not piece:
                raise BackupDamagedError
            piece, self._rest = piece[:size], piece[size:]
            size -= len(piece)
            yield piece

    def end(self) -> None:
        """Nothing may be left; asking for more also proves what was taken."""
        if self._rest or next(self._pieces, b""):
            raise BackupDamagedError


def _heeded(pieces: Iterator[bytes], heed: Heed) -> Iterator[bytes]:
    for piece in pieces:
        heed(len(piece))
        yield piece


def _compared(pieces: Iterator[bytes], sha256: str) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
        yield piece
    if digest.hexdigest() != sha256:
        raise BackupDamagedError


def _with_trailer(pieces: Iterator[bytes]) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
        yield piece
    yield digest.hexdigest().encode() + b"\n"


def _write_private(path: Path, pieces: Iterator[bytes]) -> None:
    with open(path, "xb", opener=private) as stream:
        for piece in pieces:
            stream.write(piece)
        stream.flush()
        durable(stream.fileno())


def private(name: str, flags: int) -> int:
    """An opener for ``open``: a new file is its owner's alone."""
    return os.open(name, flags, 0o600)
