"""A document in a file of its own: opened only whole, only under its name, only with its key."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.errors import AttachmentDamagedError, AttachmentMissingError, FileAccessError
from caseapp.security.sealed_file import FRAME, SealedFile, open_sealed, seal_file
from tests.storage.registers import flip_bit, largest_file

CANARY = b"Quittengelee im Garten von Frau Beispiel "
STORED = FRAME + 16
MAGIC = len(b"caseapp-sealed 1\n")
ANY = random.Random(20261122)  # noqa: S311 - the same bytes in every run


def read(folder: Path, sealed: SealedFile) -> bytes:
    return b"".join(open_sealed(folder, sealed.file_name, sealed.file_key))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "attachments"


@pytest.fixture
def three_frames(folder: Path) -> SealedFile:
    return seal_file(folder, [ANY.randbytes(2 * FRAME + 100)])


@given(st.lists(st.binary(max_size=FRAME // 2), max_size=8), st.integers(-2, 2))
def test_that_what_is_sealed_comes_back(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes], more: int
) -> None:
    folder = tmp_path_factory.mktemp("sealed")
    # Around the edge of a frame, where the last one is full or just begun.
    pieces = [*pieces, bytes(FRAME + more)]
    sealed = seal_file(folder, pieces)
    assert read(folder, sealed) == b"".join(pieces)
    file = folder / sealed.file_name
    assert (sealed.size, sealed.sha256) == (
        sum(map(len, pieces)),
        hashlib.sha256(file.read_bytes()).hexdigest(),
    )


def test_that_nothing_can_be_sealed_too(folder: Path) -> None:
    assert read(folder, seal_file(folder, [])) == b""


def test_that_a_file_is_private_and_says_nothing(folder: Path) -> None:
    sealed = seal_file(folder, [CANARY * 5000])
    file = folder / sealed.file_name
    assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    assert CANARY[:8] not in file.read_bytes()
    assert sealed.file_key not in repr(sealed)


def test_that_two_files_of_the_same_content_share_nothing(folder: Path) -> None:
    first, second = (seal_file(folder, [CANARY]) for _ in range(2))
    assert first.file_name != second.file_name
    assert first.sha256 != second.sha256
    assert not {first.file_key} & {second.file_key}


def test_that_no_plaintext_is_on_the_disk_at_any_moment(folder: Path) -> None:
    def looking() -> Iterator[bytes]:
        for _ in range(12):
            yield CANARY * 500
            for file in folder.iterdir():
                assert CANARY[:12] not in file.read_bytes()
                seen.append(file.name)

    seen: list[str] = []
    seal_file(folder, looking())
    assert seen


def test_that_every_bit_and_every_length_of_a_small_file_counts(folder: Path) -> None:
    sealed = seal_file(folder, [b"Ja."])
    file = folder / sealed.file_name
    whole = file.read_bytes()
    for position in range(len(whole)):
        for wrong in (whole[:position], *(_flipped(whole, position, bit) for bit in range(8))):
            file.write_bytes(wrong)
            with pytest.raises(AttachmentDamagedError):
                read(folder, sealed)
    file.write_bytes(whole + b"\x00")
    with pytest.raises(AttachmentDamagedError):
        read(folder, sealed)


def _flipped(whole: bytes, position: int, bit: int) -> bytes:
    return whole[:position] + bytes([whole[position] ^ 1 << bit]) + whole[position + 1 :]


def test_that_one_flipped_bit_anywhere_is_noticed(folder: Path, three_frames: SealedFile) -> None:
    file = folder / three_frames.file_name
    size = file.stat().st_size
    edges = [0, MAGIC - 1, MAGIC, MAGIC + STORED - 1, MAGIC + STORED, MAGIC + 2 * STORED, size - 1]
    for position in (*edges, *(ANY.randrange(size) for _ in range(120))):
        bit = ANY.randrange(8)
        flip_bit(file, position, bit)
        with pytest.raises(AttachmentDamagedError):
            read(folder, three_frames)
        flip_bit(file, position, bit)
    assert len(read(folder, three_frames)) == three_frames.size


def test_that_a_file_cut_anywhere_is_noticed(folder: Path, three_frames: SealedFile) -> None:
    file = folder / three_frames.file_name
    whole = file.read_bytes()
    edges = [0, 1, MAGIC, MAGIC + STORED, MAGIC + 2 * STORED, len(whole) - 1]
    for length in (*edges, *(ANY.randrange(len(whole)) for _ in range(60))):
        file.write_bytes(whole[:length])
        with pytest.raises(AttachmentDamagedError):
            read(folder, three_frames)


def test_that_frames_moved_doubled_left_out_or_added_are_noticed(
    folder: Path, three_frames: SealedFile
) -> None:
    file = folder / three_frames.file_name
    whole = file.read_bytes()
    head, body = whole[:MAGIC], whole[MAGIC:]
    one, two, three = body[:STORED], body[STORED : 2 * STORED], body[2 * STORED :]
    for wrong in ((two, one, three), (one, one, three), (one, three), (two, three), (one, two, three, three)):
        file.write_bytes(head + b"".join(wrong))
        with pytest.raises(AttachmentDamagedError):
            read(folder, three_frames)


def test_that_a_file_opens_under_no_other_name_and_key(folder: Path, three_frames: SealedFile) -> None:
    other = seal_file(folder, [b"another"])
    with pytest.raises(AttachmentDamagedError):
        b"".join(open_sealed(folder, three_frames.file_name, other.file_key))
    (folder / three_frames.file_name).replace(folder / other.file_name)
    with pytest.raises(AttachmentDamagedError):
        b"".join(open_sealed(folder, other.file_name, three_frames.file_key))


def test_that_a_key_that_is_none_is_damage(folder: Path, three_frames: SealedFile) -> None:
    for key in ("", "00", "no key at all"):
        with pytest.raises(AttachmentDamagedError):
            b"".join(open_sealed(folder, three_frames.file_name, key))


@pytest.mark.parametrize("name", ["../register.db", "", ".", "/etc/hostname", "0" * 31, "A" * 32])
def test_that_a_name_never_leads_out_of_the_folder(folder: Path, three_frames: SealedFile, name: str) -> None:
    (folder.parent / "register.db").write_bytes(b"the register")
    with pytest.raises(AttachmentMissingError):
        b"".join(open_sealed(folder, name, three_frames.file_key))


def test_that_a_file_that_is_not_here_is_called_so(folder: Path, three_frames: SealedFile) -> None:
    (folder / three_frames.file_name).unlink()
    with pytest.raises(AttachmentMissingError):
        read(folder, three_frames)


def test_that_a_full_disk_leaves_nothing(folder: Path) -> None:
    with largest_file(3 * FRAME), pytest.raises(FileAccessError):
        seal_file(folder, [bytes(8 * FRAME)])
    assert list(folder.iterdir()) == []


def test_that_a_source_that_fails_leaves_nothing(folder: Path) -> None:
    def failing() -> Iterator[bytes]:
        yield bytes(3 * FRAME)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        seal_file(folder, failing())
    assert list(folder.iterdir()) == []
