"""What the printed recovery code promises to somebody who types it from a sheet."""

import random
from contextlib import suppress
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.errors import RecoveryCodeTypoError
from caseapp.security.recovery_code import RecoveryCode, new_recovery_code, parse_recovery_code

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PLACES = 36
SECRETS = st.binary(min_size=20, max_size=20)


def code_of(content: bytes) -> RecoveryCode:
    return new_recovery_code(lambda count: content[:count])


def letters_of(content: bytes) -> list[str]:
    return list(code_of(content).text.replace("-", ""))


def is_refused(text: str) -> bool:
    try:
        parse_recovery_code(text)
    except RecoveryCodeTypoError:
        return True
    return False


def number_of(content: bytes) -> int:
    number = 0
    for letter in letters_of(content):
        number = number << 5 | LETTERS.index(letter)
    return number


def syndromes() -> list[tuple[int, int]]:
    """(place, what the check sees) for every possible wrong character.

    The check is affine, so what it sees depends on the slip alone and not on the code. A slip in a letter of
    the secret shows as the change of the check letters that it should have caused.
    """
    zero = number_of(bytes(20))
    seen = []
    for place in range(PLACES):
        for change in range(1, 32):
            error = change << 5 * place
            secret = (error >> 20).to_bytes(20, "big")
            seen.append((place, (number_of(secret) ^ zero ^ error) & 0xFFFFF))
    return seen


@settings(deadline=None)
@given(SECRETS)
def test_that_every_code_reads_back_to_its_secret(content: bytes) -> None:
    code = code_of(content)
    assert parse_recovery_code(code.text) == code
    assert code.secret == content


@settings(deadline=None)
@given(SECRETS)
def test_that_a_code_is_nine_groups_of_four_unmistakable_letters(content: bytes) -> None:
    groups = code_of(content).text.split("-")
    assert [len(group) for group in groups] == [4] * 9
    assert set("".join(groups)) <= set(LETTERS)


def test_that_a_printed_code_stays_readable_in_every_later_version() -> None:
    code = parse_recovery_code("CSB2-AYAH-1G9X-XWBK-1YRE-TMA5-V154-6G5R-J7KS")
    assert code.secret.hex() == "66562579510c13def1730fb0ed5145d84a4340b8"


@settings(deadline=None)
@given(
    SECRETS, st.sampled_from(["", " ", "  ", "-", "\u2013", "\u2212", "\n", "\t", "\u00a0", "\u00ad", " - "])
)
def test_that_case_blanks_dashes_and_look_alikes_do_not_matter(content: bytes, separator: str) -> None:
    code = code_of(content)
    typed = code.text.replace("-", separator).lower().replace("0", "o").replace("1", "l")
    assert parse_recovery_code(f" {typed}\n") == code
    assert parse_recovery_code(typed.upper().replace("L", "I")) == code


@settings(max_examples=15, deadline=None)
@given(SECRETS)
def test_that_every_single_wrong_character_is_detected(content: bytes) -> None:
    letters = letters_of(content)
    for place, right in enumerate(letters):
        for wrong in LETTERS:
            if wrong != right:
                assert is_refused("".join([*letters[:place], wrong, *letters[place + 1 :]]))


@settings(deadline=None)
@given(SECRETS)
def test_that_all_swapped_neighbours_are_detected(content: bytes) -> None:
    letters = letters_of(content)
    for place in range(PLACES - 1):
        left, right = letters[place : place + 2]
        if left != right:
            assert is_refused("".join([*letters[:place], right, left, *letters[place + 2 :]]))


@settings(deadline=None)
@given(SECRETS)
def test_that_any_two_swapped_groups_are_detected(content: bytes) -> None:
    groups = code_of(content).text.split("-")
    for first, second in combinations(range(9), 2):
        swapped = list(groups)
        swapped[first], swapped[second] = groups[second], groups[first]
        assert swapped == groups or is_refused("-".join(swapped))


@settings(deadline=None)
@given(SECRETS, st.integers(0, PLACES - 4), st.lists(st.sampled_from(LETTERS), min_size=4, max_size=4))
def test_that_slips_within_four_neighbouring_characters_are_detected(
    content: bytes, place: int, typed: list[str]
) -> None:
    letters = letters_of(content)
    slip = [*letters[:place], *typed, *letters[place + 4 :]]
    assert slip == letters or is_refused("".join(slip))


def test_that_any_two_wrong_characters_in_any_code_are_detected() -> None:
    seen = [syndrome for _, syndrome in syndromes()]
    assert len(seen) == PLACES * 31
    # None is zero: one wrong character shows. No two are alike: two of them never cancel out.
    assert 0 not in seen
    assert len(set(seen)) == len(seen)


def test_that_of_three_wrong_characters_one_pattern_in_nine_million_is_missed() -> None:
    seen = syndromes()
    place_of = {syndrome: place for place, syndrome in seen}
    missed = sum(
        place_of.get(one ^ two, -1) > second
        for (first, one), (second, two) in combinations(seen, 2)
        if first < second
    )
    assert missed == 23


def test_that_random_letters_pass_about_once_in_a_million() -> None:
    source = random.Random(20)  # noqa: S311 - a test that must repeat
    trials = 50_000
    passed = sum(not is_refused("".join(source.choices(LETTERS, k=PLACES))) for _ in range(trials))
    # Expected 0.05; three or more would happen in one of 50,000 runs if the check were as good as claimed.
    assert passed < 3


@pytest.mark.parametrize("letter", ["0", "1", "Z"])
def test_that_one_letter_repeated_is_no_code(letter: str) -> None:
    assert is_refused(letter * PLACES)


@settings(deadline=None)
@given(SECRETS, st.integers(0, PLACES - 1))
def test_that_a_missing_or_doubled_character_is_detected(content: bytes, place: int) -> None:
    letters = letters_of(content)
    assert is_refused("".join(letters[:place] + letters[place + 1 :]))
    assert is_refused("".join([*letters[: place + 1], *letters[place:]]))


@pytest.mark.parametrize("strange", ["U", "u", "\u00df", "\uff10", "\u0661", "!", "\udcff", "\x00"])
def test_that_a_character_that_no_code_has_is_a_typo(strange: str) -> None:
    letters = letters_of(bytes(range(20)))
    assert is_refused("".join([strange, *letters[1:]]))


@settings(deadline=None)
@given(st.text(max_size=60))
def test_that_garbage_raises_the_typo_error_and_nothing_else(text: str) -> None:
    with suppress(RecoveryCodeTypoError):
        parse_recovery_code(text)


def test_that_a_new_code_asks_for_160_random_bits() -> None:
    asked: list[int] = []

    def random_bytes(count: int) -> bytes:
        asked.append(count)
        return bytes(count)

    new_recovery_code(random_bytes)
    assert asked == [20]


def test_that_neither_the_code_nor_its_secret_shows_in_its_repr() -> None:
    assert repr(code_of(bytes(range(20)))) == "RecoveryCode()"
