"""The file ``vault.json``: each changed bit is noticed, each changed field is refused."""

import copy
import errno
import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.errors import (
    DiskFullError,
    FileAccessError,
    VaultDamagedError,
    VaultMissingError,
    VaultTooNewError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault import NewVault, create_vault
from caseapp.security.vault_file import parse_vault, read_vault, vault_bytes, write_vault

Json = dict[str, Any]

AASE = UUID("0190a000-0000-7000-8000-000000000001")
OTTO = UUID("0190a000-0000-7000-8000-000000000002")
SENTENCE = "ein ganzer Satz für mich"

# Written by format 1.0 and kept: every later version must open it.
KEPT = (
    '{"checksum":"b66a12e188db67b1e800f29ad362b29a4bf1028359687ce5f6179cc7b49c596c","format":"caseapp-vault",'
    '"id":"5d6e0187-93a2-4ec4-9514-3b78456f8898","major":1,"minor":0,"office_name":"Jugendamt Musterstadt",'
    '"seal":"3341bbf8d678a545b766c4f32e1d724740a4be500f253ec4ea32ee6d6fed6af1","slots":[{"kdf":{"m":19456,'
    '"name":"argon2id","p":1,"t":2},"nonce":"06428073c2fc8de79d40e446","salt":"dc6d468512da982d8f7f119f0ad34251",'
    '"staff_id":"0190a000-0000-7000-8000-000000000001","staff_name":"Åse Müller","type":"passphrase",'
    '"wrapped":"ee2bc0cf31ffb076df2eb720f4cb3f8322ddcd02a8aa13a6a66ba47f020cfce8ef9320ef0a6bd6a5157b3d1c28a9fdd9"},'
    '{"kdf":{"name":"hkdf-sha256"},"nonce":"9529ff502c7b5a7caec93e9c","salt":"5a608ef523564a59c57638dc0a0ef1a1",'
    '"type":"recovery","wrapped":'
    '"a8c9de2573eafe60b6a3164e4d6459273dd0a7205b22401f70bcaf80ea7074d62918c208e6797e9acf159a514af006b6"}]}\n'
).encode()
KEPT_CODE = parse_recovery_code("CSB2-AYAH-1G9X-XWBK-1YRE-TMA5-V154-6G5R-J7KS")
KEPT_KEY = bytes.fromhex("e2522adb1a4950ca9cc0d9b6bc77a2708b651e0d97a9cd3932e9d8dc574f2e64")


@cache
def new_vault() -> NewVault:
    return create_vault("Amt", AASE, "Åse", SENTENCE, kdf=LEAST_ALLOWED)


def canonical(document: Json) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def written(document: Json) -> bytes:
    """The file of ``document`` with a right checksum, as somebody would write it who knows the format."""
    unsigned = {name: value for name, value in document.items() if name != "checksum"}
    return canonical(unsigned | {"checksum": hashlib.sha256(canonical(unsigned)).hexdigest()}) + b"\n"


def changed(change: Callable[[Json], object]) -> bytes:
    document: Json = copy.deepcopy(json.loads(KEPT))
    change(document)
    return written(document)


def test_that_a_vault_of_format_1_0_opens_in_this_version() -> None:
    vault = parse_vault(KEPT)
    assert vault.open_with_passphrase(SENTENCE).data_key == KEPT_KEY
    assert vault.open_with_recovery(KEPT_CODE).data_key == KEPT_KEY
    assert vault.office_name == "Jugendamt Musterstadt"
    assert [(slot.staff_id, slot.staff_name) for slot in vault.passphrase_slots] == [(AASE, "Åse Müller")]
    assert vault_bytes(vault) == KEPT


@settings(max_examples=20, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=60).filter(
        lambda name: name.strip()
    ),
    st.uuids(),
)
def test_that_every_vault_reads_back_as_it_was_written(name: str, staff_id: UUID) -> None:
    vault = create_vault(name, staff_id, name, SENTENCE, kdf=LEAST_ALLOWED).vault
    assert parse_vault(vault_bytes(vault)) == vault


def test_that_every_single_flipped_bit_is_noticed() -> None:
    for position in range(len(KEPT)):
        for bit in range(8):
            flipped = bytearray(KEPT)
            flipped[position] ^= 1 << bit
            with pytest.raises(VaultDamagedError):
                parse_vault(bytes(flipped))


def test_that_every_cut_and_every_appended_byte_is_noticed() -> None:
    for length in range(len(KEPT)):
        with pytest.raises(VaultDamagedError):
            parse_vault(KEPT[:length])
    for byte in range(256):
        with pytest.raises(VaultDamagedError):
            parse_vault(KEPT + bytes([byte]))


@settings(deadline=None)
@given(st.integers(0, len(KEPT) - 1), st.binary(min_size=1, max_size=600))
def test_that_overwritten_sectors_are_noticed(start: int, sector: bytes) -> None:
    damaged = KEPT[:start] + sector + KEPT[start + len(sector) :]
    if damaged != KEPT:
        with pytest.raises(VaultDamagedError):
            parse_vault(damaged)


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_that_random_bytes_are_a_damaged_vault_and_nothing_else(content: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        parse_vault(content)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(JSON_VALUES)
def test_that_any_other_json_is_a_damaged_vault_and_nothing_else(value: object) -> None:
    with pytest.raises(VaultDamagedError):
        parse_vault(json.dumps(value).encode())


PATHS: list[tuple[str | int, ...]] = [
    *[(name,) for name in ("format", "id", "major", "minor", "office_name", "seal", "slots")],
    *[("slots", 0, name) for name in ("kdf", "nonce", "salt", "staff_id", "staff_name", "type", "wrapped")],
    *[("slots", 0, "kdf", name) for name in ("m", "name", "p", "t")],
    *[("slots", 1, name) for name in ("kdf", "nonce", "salt", "type", "wrapped")],
    ("slots", 1, "kdf", "name"),
]


@settings(deadline=None)
@given(st.sampled_from(PATHS), JSON_VALUES)
def test_that_any_value_in_any_field_raises_only_our_errors(
    path: tuple[str | int, ...], value: object
) -> None:
    document = json.loads(KEPT)
    target = document
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    try:
        content = written(document)
    except UnicodeEncodeError:  # half a character: no UTF-8 file can hold it
        return
    with suppress(VaultDamagedError, VaultTooNewError):
        parse_vault(content)


def with_field(path: tuple[str | int, ...], value: object) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        target: Any = document
        for step in path[:-1]:
            target = target[step]
        assert json.dumps(target[path[-1]]) != json.dumps(value)
        target[path[-1]] = value

    return change


FORGED: dict[str, Callable[[Json], object]] = {
    "office": with_field(("office_name",), "Jugendamt Musterstatt"),
    "vault id": with_field(("id",), "5d6e0187-93a2-4ec4-9514-3b78456f8899"),
    "seal": with_field(("seal",), "00" * 32),
    "newer minor": with_field(("minor",), 1),
    "staff id": with_field(("slots", 0, "staff_id"), str(OTTO)),
    "staff name": with_field(("slots", 0, "staff_name"), "Otto Berg"),
    "memory": with_field(("slots", 0, "kdf", "m"), 19_457),
    "passes": with_field(("slots", 0, "kdf", "t"), 3),
    "lanes": with_field(("slots", 0, "kdf", "p"), 2),
    "salt": with_field(("slots", 0, "salt"), "00" * 16),
    "nonce": with_field(("slots", 0, "nonce"), "00" * 12),
    "wrapped key": with_field(("slots", 0, "wrapped"), "00" * 48),
    "recovery salt": with_field(("slots", 1, "salt"), "00" * 16),
    "recovery nonce": with_field(("slots", 1, "nonce"), "00" * 12),
    "recovery key": with_field(("slots", 1, "wrapped"), "00" * 48),
    "order": lambda document: document["slots"].reverse(),
    "added slot": lambda document: document["slots"].append(document["slots"][0] | {"staff_id": str(OTTO)}),
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED.keys())
def test_that_a_forged_field_with_a_right_checksum_keeps_the_vault_from_opening(
    forged: Callable[[Json], object],
) -> None:
    vault = parse_vault(changed(forged))
    with pytest.raises((WrongPassphraseError, VaultDamagedError)):
        vault.open_with_passphrase(SENTENCE)
    with pytest.raises((WrongRecoveryCodeError, VaultDamagedError)):
        vault.open_with_recovery(KEPT_CODE)


REFUSED: dict[str, Callable[[Json], object]] = {
    "weak memory": with_field(("slots", 0, "kdf", "m"), 8),
    "absurd memory": with_field(("slots", 0, "kdf", "m"), 2**40),
    "one pass": with_field(("slots", 0, "kdf", "t"), 1),
    "absurd passes": with_field(("slots", 0, "kdf", "t"), 10**6),
    "absurd lanes": with_field(("slots", 0, "kdf", "p"), 2**24),
    "a fraction": with_field(("slots", 0, "kdf", "t"), 2.5),
    "true as a number": with_field(("slots", 0, "kdf", "p"), True),
    "another derivation": with_field(("slots", 0, "kdf", "name"), "argon2i"),
    "recovery derivation": with_field(("slots", 1, "kdf", "name"), "none"),
    "another format": with_field(("format",), "something-else"),
    "major 0": with_field(("major",), 0),
    "capitals in hexadecimal": with_field(("seal",), json.loads(KEPT)["seal"].upper()),
    "blanks in hexadecimal": with_field(("seal",), json.loads(KEPT)["seal"].replace("b", "b ")),
    "short salt": with_field(("slots", 0, "salt"), "00" * 15),
    "braces around an id": with_field(("id",), "{5d6e0187-93a2-4ec4-9514-3b78456f8898}"),
    "unknown slot type of this minor": lambda document: document["slots"].append({"type": "smart_card"}),
    "unknown field": lambda document: document.update(extra="x"),
    "unknown field in a slot": lambda document: document["slots"][0].update(extra="x"),
    "missing field": lambda document: document["slots"][0].pop("nonce"),
    "no slots": lambda document: document["slots"].clear(),
    "no recovery slot": lambda document: document["slots"].pop(1),
    "no passphrase slot": lambda document: document["slots"].pop(0),
    "two slots of one person": lambda document: document["slots"].append(document["slots"][0]),
    "two recovery slots": lambda document: document["slots"].append(document["slots"][1]),
}


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED.keys())
def test_that_a_vault_outside_the_format_is_refused_on_reading(change: Callable[[Json], object]) -> None:
    with pytest.raises(VaultDamagedError):
        parse_vault(changed(change))


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(json.loads(KEPT), sort_keys=True, indent=1).encode(),
        KEPT.rstrip(b"\n"),
        b"\xef\xbb\xbf" + KEPT,
        KEPT.replace("Å".encode(), b"\\u00c5"),
        KEPT.replace(b'"major":1', b'"major":1,"major":1'),
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"9" * 5000,
        b" " * (4 * 1024 * 1024 + 1),
        b'{"checksum":NaN}',
        b'{"checksum":1e999}',
        b'"\\ud800"',
    ],
    ids=range(12),
)
def test_that_only_the_one_way_to_write_a_vault_is_read(content: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        parse_vault(content)


def test_that_a_newer_format_is_told_from_a_damaged_one() -> None:
    newer = changed(lambda document: document.update(major=2, novelty=[1], slots="elsewhere"))
    with pytest.raises(VaultTooNewError):
        parse_vault(newer)


def test_that_slot_types_of_a_newer_minor_are_kept_letter_by_letter() -> None:
    card = {"type": "smart_card", "novelty": ["ø", {"b": 1, "a": None}], "wrapped": "ab"}

    def add_card(document: Json) -> None:
        document["minor"] = 7
        document["slots"].insert(1, card)

    content = changed(add_card)
    vault = parse_vault(content)
    assert vault.minor == 7
    assert vault_bytes(vault) == content


def test_that_a_vault_of_a_newer_minor_can_be_changed_without_losing_its_new_slots() -> None:
    new = new_vault()
    newer = json.loads(vault_bytes(new.vault)) | {"minor": 7}
    newer["slots"].append({"type": "smart_card", "novelty": "ø"})
    # Sealed by hand as the newer version would do it.
    sealed = parse_vault(written(newer | {"seal": seal_of(newer, new.data_key)}))
    assert sealed.open_with_passphrase(SENTENCE).data_key == new.data_key
    renamed = parse_vault(vault_bytes(sealed.renamed(new.data_key, office_name="Amt Süd")))
    assert renamed.open_with_recovery(new.recovery_code).data_key == new.data_key
    assert json.loads(vault_bytes(renamed))["slots"][2] == {"type": "smart_card", "novelty": "ø"}


def seal_of(document: Json, data_key: bytes) -> str:
    """The seal computed from its definition: HMAC-SHA256 under an HKDF-SHA256 key, by hand."""
    content = {name: value for name, value in document.items() if name not in ("seal", "checksum")}
    extracted = hmac_sha256(UUID(document["id"]).bytes, data_key)
    key = hmac_sha256(extracted, b"caseapp vault seal 1\x01")
    return hmac_sha256(key, canonical(content)).hex()


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    padded = key.ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded) + message).digest()
    return hashlib.sha256(bytes(byte ^ 0x5C for byte in padded) + inner).digest()


def test_that_a_written_vault_is_read_back_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    write_vault(path, new_vault().vault)
    assert read_vault(path) == new_vault().vault
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


def test_that_the_file_holds_no_secret() -> None:
    new = new_vault()
    content = vault_bytes(new.vault)
    for secret in (new.data_key, new.recovery_code.secret):
        assert secret not in content
        assert secret.hex().encode() not in content
    assert SENTENCE.encode() not in content
    assert new.recovery_code.text.encode() not in content


def test_that_a_missing_file_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(VaultMissingError):
        read_vault(tmp_path / "vault.json")
    (tmp_path / "vault.json").touch()
    with pytest.raises(VaultDamagedError):
        read_vault(tmp_path / "vault.json")


def test_that_an_unreadable_path_is_our_error(tmp_path: Path) -> None:
    with pytest.raises(FileAccessError):
        read_vault(tmp_path)
    with pytest.raises(FileAccessError):
        write_vault(tmp_path / "no folder" / "vault.json", new_vault().vault)


def test_that_a_full_disk_leaves_the_old_vault_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vault.json"
    path.write_bytes(KEPT)

    def no_room(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("caseapp.files.durable", no_room)
    with pytest.raises(DiskFullError):
        write_vault(path, new_vault().vault)
    assert path.read_bytes() == KEPT
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_vault_that_could_not_be_read_again_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    path.write_bytes(KEPT)
    unsealed = type(new_vault().vault)(new_vault().vault.id, "Amt", new_vault().vault.slots)
    with pytest.raises(VaultDamagedError):
        write_vault(path, unsealed)
    assert path.read_bytes() == KEPT
