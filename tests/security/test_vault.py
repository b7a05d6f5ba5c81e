"""Who can open a vault, with what, and after which changes."""

from dataclasses import replace
from functools import cache
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.errors import (
    InvalidInputError,
    NotFoundError,
    QuickUnlockUnavailableError,
    VaultDamagedError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from caseapp.security.key_derivation import LEAST_ALLOWED, RECOMMENDED
from caseapp.security.recovery_code import new_recovery_code
from caseapp.security.vault import NewVault, Vault, create_vault

AASE = UUID("0190a000-0000-7000-8000-000000000001")
OTTO = UUID("0190a000-0000-7000-8000-000000000002")
STRANGER = UUID("0190a000-0000-7000-8000-000000000003")
AASES_SENTENCE = "ein ganzer Satz für mich"
OTTOS_SENTENCE = "jeg cykler hver dag til arbejde"


@cache
def single() -> NewVault:
    return create_vault("Jugendamt Musterstadt", AASE, "Åse Müller", AASES_SENTENCE, kdf=LEAST_ALLOWED)


@cache
def shared() -> Vault:
    """The vault of ``single`` with a second member of staff."""
    return single().vault.with_passphrase(
        single().data_key, OTTO, "Otto Berg", OTTOS_SENTENCE, kdf=LEAST_ALLOWED
    )


def test_that_the_passphrase_and_the_recovery_code_open_the_same_key() -> None:
    new = single()
    opened = new.vault.open_with_passphrase(AASES_SENTENCE)
    assert (opened.data_key, opened.staff_id) == (new.data_key, AASE)
    recovered = new.vault.open_with_recovery(new.recovery_code)
    assert (recovered.data_key, recovered.staff_id) == (new.data_key, None)
    assert len(new.data_key) == 32


def test_that_the_recommended_cost_is_used_unless_another_is_asked_for() -> None:
    vault = create_vault("Amt", AASE, "Åse", AASES_SENTENCE).vault
    assert vault.passphrase_slots[0].kdf == RECOMMENDED
    assert vault.open_with_passphrase(AASES_SENTENCE).staff_id == AASE


@settings(max_examples=10, deadline=None)
@given(st.text(min_size=36, max_size=60))
def test_that_any_passphrase_opens_what_it_closed(sentence: str) -> None:
    new = create_vault("Amt", AASE, "Åse", sentence, kdf=LEAST_ALLOWED)
    assert new.vault.open_with_passphrase(sentence, AASE).data_key == new.data_key


def test_that_a_passphrase_typed_on_another_keyboard_opens_too() -> None:
    assert single().vault.open_with_passphrase("ein ganzer Satz fu\u0308r\u00a0mich").staff_id == AASE


@pytest.mark.parametrize(
    "attempt", ["", "Ein ganzer Satz für mich", "ein ganzer Satz für mich ", "ein ganzer Satz", "\udcff" * 12]
)
def test_that_a_wrong_passphrase_opens_nothing(attempt: str) -> None:
    with pytest.raises(WrongPassphraseError):
        shared().open_with_passphrase(attempt)


def test_that_a_passphrase_opens_only_the_slot_of_its_owner() -> None:
    assert shared().open_with_passphrase(OTTOS_SENTENCE).staff_id == OTTO
    assert shared().open_with_passphrase(OTTOS_SENTENCE, OTTO).data_key == single().data_key
    with pytest.raises(WrongPassphraseError):
        shared().open_with_passphrase(OTTOS_SENTENCE, AASE)
    with pytest.raises(WrongPassphraseError):
        shared().open_with_passphrase(OTTOS_SENTENCE, STRANGER)


def test_that_the_code_of_another_office_opens_nothing() -> None:
    with pytest.raises(WrongRecoveryCodeError):
        single().vault.open_with_recovery(new_recovery_code(lambda count: b"\x07" * count))


def test_that_the_old_passphrase_does_not_open_after_a_change() -> None:
    changed = shared().with_passphrase(
        single().data_key, AASE, "Åse Müller", "ein neuer langer Satz", kdf=LEAST_ALLOWED
    )
    assert changed.open_with_passphrase("ein neuer langer Satz").staff_id == AASE
    assert changed.open_with_passphrase(OTTOS_SENTENCE).staff_id == OTTO
    assert [slot.staff_id for slot in changed.passphrase_slots] == [AASE, OTTO]
    with pytest.raises(WrongPassphraseError):
        changed.open_with_passphrase(AASES_SENTENCE)


def test_that_a_change_leaves_the_vault_before_it_as_it_was() -> None:
    assert single().vault.open_with_passphrase(AASES_SENTENCE).data_key == single().data_key
    assert len(single().vault.passphrase_slots) == 1
    assert len(shared().passphrase_slots) == 2


def test_that_the_same_passphrase_sealed_again_shares_no_bytes_with_the_old_slot() -> None:
    again = single().vault.with_passphrase(
        single().data_key, AASE, "Åse Müller", AASES_SENTENCE, kdf=LEAST_ALLOWED
    )
    old, new = single().vault.passphrase_slots[0].wrapped, again.passphrase_slots[0].wrapped
    assert old.salt != new.salt
    assert old.nonce != new.nonce
    assert old.ciphertext != new.ciphertext


def test_that_somebody_who_left_opens_nothing() -> None:
    left = shared().without_staff(single().data_key, AASE)
    assert left.open_with_passphrase(OTTOS_SENTENCE).staff_id == OTTO
    assert left.open_with_recovery(single().recovery_code).data_key == single().data_key
    with pytest.raises(WrongPassphraseError):
        left.open_with_passphrase(AASES_SENTENCE)


def test_that_the_last_passphrase_stays() -> None:
    with pytest.raises(InvalidInputError):
        single().vault.without_staff(single().data_key, AASE)


def test_that_nobody_unknown_can_be_removed_or_renamed() -> None:
    with pytest.raises(NotFoundError):
        shared().without_staff(single().data_key, STRANGER)
    with pytest.raises(NotFoundError):
        shared().renamed(single().data_key, staff_names={STRANGER: "Eva"})


def test_that_a_new_recovery_sheet_replaces_the_old_one() -> None:
    vault, code = single().vault.with_recovery(single().data_key)
    assert vault.open_with_recovery(code).data_key == single().data_key
    assert vault.open_with_passphrase(AASES_SENTENCE).data_key == single().data_key
    with pytest.raises(WrongRecoveryCodeError):
        vault.open_with_recovery(single().recovery_code)


def test_that_new_names_leave_every_passphrase_and_the_sheet_as_they_are() -> None:
    renamed = shared().renamed(single().data_key, office_name="Amt Süd", staff_names={OTTO: "Otto Holm"})
    assert renamed.office_name == "Amt Süd"
    assert [slot.staff_name for slot in renamed.passphrase_slots] == ["Åse Müller", "Otto Holm"]
    assert renamed.open_with_passphrase(AASES_SENTENCE).staff_id == AASE
    assert renamed.open_with_passphrase(OTTOS_SENTENCE).staff_id == OTTO
    assert renamed.open_with_recovery(single().recovery_code).data_key == single().data_key


def test_that_a_foreign_data_key_changes_nothing() -> None:
    foreign = bytes(32)
    with pytest.raises(VaultDamagedError):
        shared().with_passphrase(foreign, OTTO, "Otto Berg", OTTOS_SENTENCE, kdf=LEAST_ALLOWED)
    with pytest.raises(VaultDamagedError):
        shared().without_staff(foreign, OTTO)
    with pytest.raises(VaultDamagedError):
        shared().with_recovery(foreign)
    with pytest.raises(VaultDamagedError):
        shared().renamed(foreign, office_name="Amt Süd")


def test_that_a_short_passphrase_makes_no_slot() -> None:
    with pytest.raises(WeakPassphraseError):
        create_vault("Amt", AASE, "Åse", "elf Zeichen", kdf=LEAST_ALLOWED)
    with pytest.raises(WeakPassphraseError):
        shared().with_passphrase(single().data_key, OTTO, "Otto Berg", "elf Zeichen", kdf=LEAST_ALLOWED)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "required"),
        (" \n", "required"),
        ("x" * 201, "too_long"),
        ("Amt\x00", "control_character"),
        ("Amt\nSüd", "control_character"),
        ("Amt\udcff", "control_character"),
    ],
)
def test_that_a_name_that_no_lock_screen_can_show_is_refused(name: str, problem: str) -> None:
    for office, staff, path in ((name, "Åse", "office_name"), ("Amt", name, "staff_name")):
        with pytest.raises(InvalidInputError) as caught:
            create_vault(office, AASE, staff, AASES_SENTENCE, kdf=LEAST_ALLOWED)
        assert [(found.path, found.problem) for found in caught.value.problems] == [(path, problem)]


def test_that_names_are_kept_in_one_form_without_outer_blanks() -> None:
    new = create_vault(" Amt Su\u0308d ", AASE, "A\u030ase", AASES_SENTENCE, kdf=LEAST_ALLOWED)
    assert new.vault.office_name == "Amt Süd"
    assert new.vault.passphrase_slots[0].staff_name == "Åse"


def test_that_two_vaults_share_neither_id_nor_key_nor_code() -> None:
    other = create_vault("Jugendamt Musterstadt", AASE, "Åse Müller", AASES_SENTENCE, kdf=LEAST_ALLOWED)
    assert other.vault.id != single().vault.id
    assert other.data_key != single().data_key
    assert other.recovery_code != single().recovery_code


SECRET = bytes(range(32))


@cache
def quick() -> Vault:
    """The shared vault with a keyring slot for Åse."""
    return shared().with_keyring(single().data_key, AASE, SECRET)


def opens_quickly(vault: Vault, staff_id: UUID = AASE, secret: bytes = SECRET) -> bool:
    try:
        return vault.open_with_keyring(secret, staff_id).data_key == single().data_key
    except QuickUnlockUnavailableError:
        return False


def test_that_the_secret_of_a_keyring_opens_for_its_owner_alone_beside_every_passphrase() -> None:
    assert quick().open_with_keyring(SECRET, AASE).staff_id == AASE
    assert quick().quick_holders == {AASE}
    assert not opens_quickly(quick(), OTTO)
    assert not opens_quickly(quick(), STRANGER)
    assert quick().open_with_passphrase(OTTOS_SENTENCE).staff_id == OTTO
    assert quick().open_with_passphrase(AASES_SENTENCE).staff_id == AASE


@pytest.mark.parametrize("secret", [b"", bytes(32), SECRET[:-1], SECRET + b"\0"])
def test_that_another_secret_opens_nothing(secret: bytes) -> None:
    assert not opens_quickly(quick(), secret=secret)


def test_that_a_new_secret_replaces_the_old_one_and_none_stays_when_it_is_switched_off() -> None:
    again = quick().with_keyring(single().data_key, AASE, bytes(32))
    assert opens_quickly(again, secret=bytes(32))
    assert not opens_quickly(again)
    off = again.without_keyring(single().data_key, AASE)
    assert off.quick_holders == frozenset()
    assert not opens_quickly(off, secret=bytes(32))
    assert off.without_keyring(single().data_key, AASE) == off


def test_that_quick_unlock_goes_with_its_owner_and_with_their_passphrase() -> None:
    left = quick().without_staff(single().data_key, AASE)
    assert left.quick_holders == frozenset()
    assert not opens_quickly(left)
    changed = quick().with_passphrase(
        single().data_key, AASE, "Åse Müller", "ein neuer langer Satz", kdf=LEAST_ALLOWED
    )
    assert not opens_quickly(changed)
    others = quick().with_passphrase(
        single().data_key, OTTO, "Otto Berg", "ein neuer langer Satz", kdf=LEAST_ALLOWED
    )
    assert opens_quickly(others)
    assert opens_quickly(quick().renamed(single().data_key, staff_names={AASE: "Åse Berg"}))


def test_that_nobody_without_a_passphrase_gets_a_keyring_slot() -> None:
    with pytest.raises(NotFoundError):
        shared().with_keyring(single().data_key, STRANGER, SECRET)
    with pytest.raises(VaultDamagedError):
        shared().with_keyring(bytes(32), AASE, SECRET)


def test_that_a_vault_tampered_with_does_not_open_quickly_either() -> None:
    with pytest.raises(VaultDamagedError):
        replace(quick(), office_name="Amt Nord").open_with_keyring(SECRET, AASE)


def test_that_no_secret_and_no_name_shows_in_a_repr() -> None:
    new = single()
    shown = repr(new) + repr(new.vault.open_with_passphrase(AASES_SENTENCE)) + repr(quick().slots)
    hidden = [new.recovery_code.text, "Musterstadt", "Müller", AASES_SENTENCE]
    for secret in (new.data_key, new.recovery_code.secret, new.vault.seal, SECRET):
        hidden += [secret.hex(), repr(secret)[2:-1], str(list(secret))]
    assert [text for text in hidden if text in shown] == []
