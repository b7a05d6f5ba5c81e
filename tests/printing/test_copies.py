"""Copies for different people: what a copy leaves out is nowhere in its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.domain.plan_snapshot import VoiceSnapshot
from caseapp.printing.check_code import check_code
from tests.printing.sheets import family_plan, goal, plan, printed, words_of

PRIVATE = "Morgens ist mir schlecht."


@pytest.mark.parametrize("copy_for", [None, "client", "file"])
def test_that_a_sentence_is_in_the_copies_it_is_meant_for(copy_for: str | None, tmp_path: Path) -> None:
    sheet = printed(family_plan(), copy_for=copy_for)
    assert PRIVATE in words_of(sheet.pdf, tmp_path)
    assert sheet.left_out == ()


def test_that_a_sentence_is_not_in_the_copy_of_others(tmp_path: Path) -> None:
    sheet = printed(family_plan(), copy_for="father")
    assert PRIVATE not in words_of(sheet.pdf, tmp_path)
    assert "schlecht" not in sheet.text
    assert sheet.left_out == (f"Mira: „{PRIVATE}“",)


def test_that_left_out_words_leave_no_bytes_in_the_file() -> None:
    def without_and_with(secret: str) -> bytes:
        voices = (
            VoiceSnapshot("client", "Ruhe."),
            VoiceSnapshot("client", secret, None, None, None, ("file",)),
        )
        return printed(plan(goal("x", voices=voices)), copy_for="father").pdf

    # Any trace, a letter in a font subset included, would make these two differ.
    assert without_and_with("Wort") == without_and_with("Ωmega žluťoučký кот")


def test_that_a_copy_without_the_persons_sentence_still_has_its_goal() -> None:
    voices = (VoiceSnapshot("client", "Nur für mich.", only_in_copies_for=("client",)),)
    snapshot = plan(goal("x", voices=voices, professional_words="Beziehung klären"))
    text = printed(snapshot, "en", copy_for="mother").text
    assert "Goal 1\nBeziehung klären" in text
    assert "Nur für mich." not in text


def test_that_a_copy_says_whose_it_is() -> None:
    assert "Copy for Herr Erfunden" in printed(family_plan(), "en", copy_for="father").text
    assert "Copy for Sozialamt Beispielstadt" in printed(family_plan(), "en", copy_for="file").text
    assert "Copy for Onkel Erich" in printed(family_plan(), "en", copy_for="Onkel Erich").text
    assert "Copy for" not in printed(family_plan(), "en").text


def test_that_each_copy_and_language_has_its_own_check_code() -> None:
    snapshot = family_plan()
    codes = [printed(snapshot, language, copy_for=copy_for).check_code for language, copy_for in _KINDS]
    assert len(set(codes)) == len(codes)


_KINDS = [("de", None), ("da", None), ("de", "father"), ("de", "file")]


def test_that_the_check_code_is_two_groups_of_four() -> None:
    # SHA-256 of version hash, layout, languages and copy, each on its own line.
    assert check_code("ab" * 32, "standard", ("de",), None) == "8963-FCD2"
