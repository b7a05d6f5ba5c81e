"""What a person's needs preselect."""

from __future__ import annotations

import pytest

from caseapp.domain.communication import printed_language, wants_short_sheet, wished_hand_over

PRINTABLE = ("de", "de_CH", "da", "en")


@pytest.mark.parametrize(
    ("spoken", "office", "printed"),
    [
        (["da", "de"], "de", "da"),
        (["ar", "de"], "da", "de"),
        (["ti", "ar"], "de", "de"),
        (["de"], "de_CH", "de_CH"),
        ([], "da", "da"),
    ],
)
def test_that_a_sheet_is_in_the_first_language_of_the_person_that_can_be_printed(
    spoken: list[str], office: str, printed: str
) -> None:
    assert printed_language(spoken, PRINTABLE, office) == printed


@pytest.mark.parametrize(
    ("needs", "is_short"),
    [((), False), (("large_print",), False), (("large_print", "easy_language"), True)],
)
def test_that_whoever_reads_little_gets_one_page_first(needs: tuple[str, ...], *, is_short: bool) -> None:
    assert wants_short_sheet(needs) is is_short


def test_that_reading_aloud_is_the_way_to_hand_over_for_those_who_need_it() -> None:
    assert wished_hand_over(("sign_language", "read_aloud")) == "read_aloud"
    assert wished_hand_over(("sign_language",)) is None
