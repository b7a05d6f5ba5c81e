"""The keyring slot in ``vault.json``: format 1.1, and what versions before it make of such a file."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from caseapp.errors import QuickUnlockUnavailableError, VaultDamagedError
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.vault_file import parse_vault, vault_bytes
from tests.security.test_vault_file import (
    AASE,
    KEPT,
    KEPT_KEY,
    OTTO,
    SENTENCE,
    Json,
    changed,
    new_vault,
    written,
)

KEPT_KEYRING_SLOT: Json = {
    "kdf": {"name": "hkdf-sha256"},
    "nonce": "8d1099ec05e8fdc7c1d73477",
    "salt": "6d25cf734c49a1dd273e4d8fab5f5bdb",
    "staff_id": "0190a000-0000-7000-8000-000000000001",
    "type": "keyring",
    "wrapped": "881ffd855cc504a60cc206bf85ee15125731bdd72319f258"
    "4a044297e746df212b028d0ed5d0a911c192dd7d463e9570",
}
KEPT_SEAL_1_1 = "edf5b398340b6186237092184c0c9dbb0388818c1cc444161b59e3372c6eec96"


def kept_1_1() -> bytes:
    """The same vault as format 1.1 writes it, with a slot that bytes 0 to 31 in a keyring open."""
    document: Json = json.loads(KEPT) | {"minor": 1, "seal": KEPT_SEAL_1_1}
    document["slots"].append(KEPT_KEYRING_SLOT)
    return written(document)


def test_that_a_vault_of_format_1_1_opens_in_this_version() -> None:
    vault = parse_vault(kept_1_1())
    assert vault.open_with_keyring(bytes(range(32)), AASE).data_key == KEPT_KEY
    assert vault.open_with_passphrase(SENTENCE).data_key == KEPT_KEY
    assert vault.quick_holders == {AASE}
    assert vault_bytes(vault) == kept_1_1()


def test_that_an_older_version_keeps_the_keyring_slot_and_what_it_orphans_opens_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new = new_vault()
    both = new.vault.with_passphrase(new.data_key, OTTO, "Otto", SENTENCE + "!", kdf=LEAST_ALLOWED)
    content = vault_bytes(both.with_keyring(new.data_key, OTTO, bytes(32)))
    with monkeypatch.context() as older:
        older.setattr("caseapp.security.vault_file.MINOR", 0)
        older.setattr("caseapp.security.vault_file.KEYRING_TYPE", "known later")
        vault = parse_vault(content)
        assert vault_bytes(vault) == content
        assert vault.open_with_passphrase(SENTENCE, AASE).data_key == new.data_key
        content = vault_bytes(vault.without_staff(new.data_key, OTTO))
    orphaned = parse_vault(content)
    assert [slot.document()["type"] for slot in orphaned.slots] == ["passphrase", "recovery", "keyring"]
    assert orphaned.quick_holders == frozenset()
    with pytest.raises(QuickUnlockUnavailableError):
        orphaned.open_with_keyring(bytes(32), OTTO)
    tidy = orphaned.renamed(new.data_key)
    assert [slot.document()["type"] for slot in tidy.slots] == ["passphrase", "recovery"]


def without_owner(document: Json) -> None:
    slot = {name: value for name, value in KEPT_KEYRING_SLOT.items() if name != "staff_id"}
    document.update(minor=1, slots=[*document["slots"], slot])


def doubled(document: Json) -> None:
    document.update(minor=1, slots=[*document["slots"], KEPT_KEYRING_SLOT, KEPT_KEYRING_SLOT])


def before_its_minor(document: Json) -> None:
    document["slots"].append(KEPT_KEYRING_SLOT)


@pytest.mark.parametrize("change", [without_owner, doubled, before_its_minor])
def test_that_a_keyring_slot_outside_the_format_is_refused(change: Callable[[Json], None]) -> None:
    with pytest.raises(VaultDamagedError):
        parse_vault(changed(change))


def test_that_each_flipped_bit_of_the_slot_keeps_it_from_opening() -> None:
    wrapped = bytearray.fromhex(KEPT_KEYRING_SLOT["wrapped"])
    for position in range(len(wrapped)):
        wrapped[position] ^= 1
        document = json.loads(kept_1_1())
        document["slots"][2]["wrapped"] = wrapped.hex()
        with pytest.raises(QuickUnlockUnavailableError):
            parse_vault(written(document)).open_with_keyring(bytes(range(32)), AASE)
        wrapped[position] ^= 1
