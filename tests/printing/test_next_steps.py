"""The one page for the door of the fridge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.plan_snapshot import PlanSnapshot, StepSnapshot
from tests.printing.sheets import FRAME, LANGUAGES, agreed, family_plan, goal, plan, printed, step, words_of


def _words(snapshot: PlanSnapshot, folder: Path, language: str = "de") -> str:
    return words_of(printed(snapshot, language, layout="steps").pdf, folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_open_step_is_on_the_page_and_nothing_of_the_goal(language: str, tmp_path: Path) -> None:
    snapshot = family_plan()
    found = _words(snapshot, tmp_path, language)
    one = snapshot.goals[0]
    assert [each.text for each in one.steps if each.text not in found] == []
    hidden = [voice.text for voice in one.voices] + [one.professional_words, one.why, one.today, one.notice]
    assert [words for words in hidden if words and words in found] == []


def test_that_visitors_read_neither_name_nor_office_nor_kind_of_plan(tmp_path: Path) -> None:
    found = _words(family_plan(), tmp_path)
    assert not any(words in found for words in ("Mira", FRAME.office_name, "Plan"))


def test_that_steps_which_are_done_or_no_longer_needed_are_left_away(tmp_path: Path) -> None:
    steps = (
        step("Erledigtes", state="completed"),
        step("Hinfälliges", state="no_longer_needed"),
        step("Offenes"),
    )
    found = _words(plan(goal("Ruhe", steps=steps)), tmp_path)
    assert "Offenes" in found
    assert "Erledigtes" not in found
    assert "Hinfälliges" not in found


def test_that_the_earliest_day_comes_first(tmp_path: Path) -> None:
    steps = (step("Irgendwann"), step("Später", due=date(2026, 5, 1)), step("Bald", due=date(2026, 4, 1)))
    found = _words(plan(goal("Ruhe", steps=steps)), tmp_path)
    assert found.index("Bald") < found.index("Später") < found.index("Irgendwann")


def test_that_an_open_decision_promises_an_answer_and_not_the_thing(tmp_path: Path) -> None:
    steps = (step("Busgeld", "office", binding="to_be_decided", due=date(2026, 3, 11)),)
    found = _words(plan(goal("Ruhe", steps=steps)), tmp_path)
    assert "The promise is: you will get an answer." in found


def test_that_two_workers_are_each_named_at_their_steps(tmp_path: Path) -> None:
    steps = (step("Antrag", "office", doer_name="Frau Eins"), step("Brief", "office", doer_name="Herr Zwei"))
    found = _words(plan(goal("Ruhe", steps=steps)), tmp_path)
    assert "Das macht das Sozialamt" in found
    assert "Frau Eins" in found
    assert "Herr Zwei" in found


def test_that_the_caseworker_learns_which_steps_the_page_has_no_room_for(tmp_path: Path) -> None:
    steps = tuple(step(f"Schritt {number}.", due=date(2026, 4, number)) for number in range(1, 9))
    sheet = printed(plan(goal("Ruhe", steps=steps)), layout="steps")
    assert sheet.left_out == ("Schritt 6.", "Schritt 7.", "Schritt 8.")
    assert "Schritt 6." not in words_of(sheet.pdf, tmp_path)


def test_that_the_layouts_of_one_version_have_different_check_codes() -> None:
    snapshot = agreed(goal("Ruhe", steps=(step("Gehen"),)))
    assert printed(snapshot).check_code != printed(snapshot, layout="steps").check_code


def test_that_nobody_is_asked_to_call_where_there_is_no_phone(tmp_path: Path) -> None:
    sheet = printed(
        plan(goal("Ruhe", steps=(step("Gehen"),))), frame=replace(FRAME, phone=None), layout="steps"
    )
    assert "call" not in words_of(sheet.pdf, tmp_path)


_STEPS = st.lists(
    st.builds(
        lambda number, words, doer: step(f"{number} {'wort ' * words}".strip(), doer),
        st.integers(0, 10**6),
        st.integers(1, 90),
        st.sampled_from(["client", "office", "together", "network"]),
    ),
    max_size=30,
)


@given(_STEPS)
def test_that_it_is_always_exactly_one_page(steps: list[StepSnapshot]) -> None:
    sheet = printed(plan(goal("Ruhe", steps=tuple(steps))), layout="steps")
    assert sheet.pages == 1
    shown = [each.text for each in steps if each.text not in sheet.left_out]
    assert all(words in " ".join(sheet.text.split()) for words in shown)
