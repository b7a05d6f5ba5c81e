"""One document, encrypted in a file of its own under a key of its own (AES-256-GCM).

The file is cut into frames. Each is bound to the file's name, to its place and to whether it is the last, so
that a frame that is changed, missing, moved or taken from another file is noticed. A key encrypts one file
once, so the frame's number is its nonce. No plaintext touches the disk: what is read is encrypted in memory,
written under another name, forced to the disk, and only then gets its own.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.domain.attachment import is_file_name
from caseapp.errors import AttachmentDamagedError, AttachmentMissingError
from caseapp.files import durable, file_error, make_private_folder, sync_folder

FRAME = 1 << 16
"""Bytes of a document in one frame."""
UNFINISHED_SEAL = ".sealing-"
"""Begins the name of a file that is still being written."""

_MAGIC = b"caseapp-sealed 1\n"
_TAG = 16
_KEY_BYTES = 32
_NAME_BYTES = 16


@dataclass(frozen=True)
class SealedFile:
    """What is needed to open it again. ``size`` is in bytes before, ``sha256`` of the whole file after."""

    file_name: str
    file_key: str = field(repr=False)
    size: int
    sha256: str


def seal_file(folder: Path, pieces: Iterable[bytes]) -> SealedFile:
    """Encrypt ``pieces`` into a new file in ``folder``, durable when this returns.

    Raises ``DiskFullError`` or ``FileAccessError``, and what ``pieces`` raises; nothing is left then.
    """
    name, key = secrets.token_hex(_NAME_BYTES), secrets.token_bytes(_KEY_BYTES)
    try:
        make_private_folder(folder)
        descriptor, unfinished = tempfile.mkstemp(dir=folder, prefix=UNFINISHED_SEAL)
        try:
            size, digest = 0, hashlib.sha256()
            with os.fdopen(descriptor, "wb") as stream:
                for part, count in _sealed(_frames(pieces), name, AESGCM(key)):
                    stream.write(part)
                    digest.update(part)
                    size += count
                stream.flush()
                durable(stream.fileno())
            Path(unfinished).replace(folder / name)
            sync_folder(folder)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(unfinished).unlink()
            raise
    except OSError as error:
        raise file_error(error, folder) from error
    return SealedFile(name, key.hex(), size, digest.hexdigest())


def open_sealed(folder: Path, file_name: str, file_key: str) -> Iterator[bytes]:
    """The document in pieces, each proved before it is given out; believe it when the last one has come.

    Raises ``AttachmentMissingError``, ``AttachmentDamagedError`` and ``FileAccessError``.
    """
    path = folder / file_name
    if not is_file_name(file_name) or not path.is_file():
        raise AttachmentMissingError
    try:
        cipher = AESGCM(bytes.fromhex(file_key))
        with path.open("rb") as stream:
            if stream.read(len(_MAGIC)) != _MAGIC:
                raise AttachmentDamagedError
            number, frame = 0, stream.read(FRAME + _TAG)
            while frame:
                following = stream.read(FRAME + _TAG)
                yield cipher.decrypt(_nonce(number), frame, _bound(file_name, number, is_last=not following))
                number, frame = number + 1, following
            if not number:
                raise AttachmentDamagedError
    except (InvalidTag, ValueError) as error:
        raise AttachmentDamagedError from error
    except OSError as error:
        raise file_error(error, path) from error


def _frames(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Frames of the same length, the last one shorter or full, each with whether it is the last."""
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        # One byte more than a frame: only then another one follows for certain.
        while len(waiting) > FRAME:
            yield bytes(waiting[:FRAME]), False
            del waiting[:FRAME]
    yield bytes(waiting), True


def _sealed(
    frames: Iterable[tuple[bytes, bool]], file_name: str, cipher: AESGCM
) -> Iterator[tuple[bytes, int]]:
    """The parts of the file, each with how many bytes of the document are in it."""
    yield _MAGIC, 0
    for number, (frame, is_last) in enumerate(frames):
        yield cipher.encrypt(_nonce(number), frame, _bound(file_name, number, is_last=is_last)), len(frame)


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _bound(file_name: str, number: int, *, is_last: bool) -> bytes:
    return b"%s%s %d %d" % (_MAGIC, file_name.encode(), number, is_last)
