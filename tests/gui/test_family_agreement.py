"""A family of three at the table: everybody's own answer, the state that follows, nobody's voice lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from caseapp.gui.workbench import Workbench
from caseapp.usecases.goal_plan import ApplyPlan, GetPlan
from caseapp.usecases.plan_input import GoalInput, PlanInput, VoiceInput
from tests.builders import HANDBALL, PASSPHRASE, SCHOOL, add_person, add_plan, family_of_three, open_made
from tests.gui.conftest import running
from tests.window_driver import Driver
from tests.window_story import unlock

CHILD_SCHOOL, FATHER_SCHOOL, MOTHER_SCHOOL, UNCLE_SCHOOL, CHILD_BALL, FATHER_BALL, MOTHER_BALL = range(7)
"""The answers in the order in which they stand on the page."""
FEES = "Ich gebe die Bescheinigung jeden Monat ab."


@pytest.fixture
def family(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """At the agreement of a family, nothing answered."""
    with open_made(tmp_path) as opened:
        mira = add_person(opened, "Mira", birth_date=date(2011, 1, 5))
        add_plan(opened, mira, family_of_three())
        review = PlanInput({"review_on": date(2026, 9, 1)})
        opened.executor.run(ApplyPlan(mira, review))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("agree")
    driver.see("answer_agrees")
    yield from running(driver)


def _agree(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("not_yet")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")


def _client(driver: Driver) -> Workbench:
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench


def test_that_different_answers_of_a_family_make_the_state_and_are_all_kept(family: Driver) -> None:
    for answer in (CHILD_SCHOOL, CHILD_BALL, FATHER_BALL, MOTHER_BALL):
        family.click("answer_agrees", answer)
    family.click("answer_agrees_in_part", FATHER_SCHOOL)
    family.write_on("Lieber drei Tage.")
    family.click("answer_could_not_answer", MOTHER_SCHOOL)
    family.write_on("Sie ist bei der Arbeit.")
    _agree(family)
    client_id = _client(family).page.place.client_id
    assert client_id is not None
    plan = family.ask(GetPlan(client_id)).snapshot
    said = {(answer.by, answer.name): answer for answer in plan.answers if answer.goal == plan.goals[0].id}
    assert plan.state == "agreed_in_part"
    assert len(plan.answers) == 6
    assert said["father", "Herr Weiß"].in_own_words == "Lieber drei Tage."
    assert said["mother", "Frau Ünal"].reason == "Sie ist bei der Arbeit."
    assert said["client", None].answer == "agrees"


def test_that_goals_without_a_required_answer_are_named_and_the_focus_goes_there(family: Driver) -> None:
    family.click("same_answer_agrees", 0)
    family.click("same_answer_agrees", 1)
    family.click("answer_agrees", MOTHER_SCHOOL)
    family.ctrl(Qt.Key.Key_Return)
    last = family.see("last_step", QLabel).text()
    assert HANDBALL in last
    assert SCHOOL not in last
    assert family.window.focusWidget() is family.see("answer_agrees", number=MOTHER_BALL)
    assert len(family.all("answer_missing")) == 1
    assert not family.all("not_yet")


def test_that_who_speaks_may_answer_and_may_take_it_back(family: Driver) -> None:
    family.wait_for_text("Onkel Erich (Relative) on this goal (may stay empty)")
    for person in range(3):
        family.click("same_answer_agrees", person)
    family.click("answer_does_not_agree", UNCLE_SCHOOL)
    family.ctrl(Qt.Key.Key_Return)
    # Nobody has to answer, but a no needs its words whoever says it.
    assert not family.all("not_yet")
    family.click("answer_does_not_agree", UNCLE_SCHOOL)
    assert not family.all("answer_words")
    _agree(family)


def test_that_everybody_who_speaks_can_confirm_in_their_own_way(family: Driver) -> None:
    assert len(family.all("signature_pen")) == len(family.all("signature_by_word")) == 4


def test_that_the_person_speaks_first_whoever_was_written_down_first(
    qapp: QApplication, tmp_path: Path
) -> None:
    voices = (
        VoiceInput({"by": "relative", "name": "Onkel Erich", "text": "Ich kann fahren."}),
        VoiceInput({"by": "client", "text": SCHOOL}),
    )
    with open_made(tmp_path) as opened:
        add_plan(opened, add_person(opened), PlanInput(goals=(GoalInput(voices=voices),)))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.click("agree")
    driver.see("own_words", number=1)
    assert [words.text() for words in driver.all("own_words", QLabel)] == [
        f"“{SCHOOL}”",
        "“Ich kann fahren.”",
    ]
    driver.stop()


def test_that_the_day_of_the_review_is_read_out_too(family: Driver) -> None:
    assert "01.09.2026" in family.see("page_about", QLabel).text()


def test_that_a_required_goal_is_read_out_with_what_requires_it(qapp: QApplication, tmp_path: Path) -> None:
    required = {
        "origin": "required",
        "origin_reason": "So steht es im Bescheid.",
        "why": "Dann zahlt das Amt.",
        "today": "Ich suche die Bescheinigung immer lange.",
        "level_plus_1": "Ich gebe sie schon am Ersten ab.",
    }
    with open_made(tmp_path) as opened:
        goals = (GoalInput(values={**required, "professional_words": FEES}),)
        add_plan(opened, add_person(opened), PlanInput({"plan_kind": "other"}, goals=goals))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.click("agree")
    for words in ("Required by law or decision", "Even better", FEES, *list(required.values())[1:]):
        driver.wait_for_text(words)
    assert not driver.sees_text("In own words")
    driver.ctrl(Qt.Key.Key_Return)
    assert FEES in driver.see("last_step", QLabel).text()
    driver.stop()


def test_that_the_meeting_is_over_by_one_key_from_every_section(family: Driver) -> None:
    family.press(Qt.Key.Key_Escape)
    for section in ("section_overview", "section_plan"):
        family.click(section)
        family.wait_for_text("Meeting over")
        family.ctrl(Qt.Key.Key_Return)
        family.see("answer_agrees")
        family.press(Qt.Key.Key_Escape)
        family.see("section_plan")
    family.ctrl(Qt.Key.Key_K)
    family.write_on("Meeting over")
    family.press(Qt.Key.Key_Return)
    family.see("answer_agrees")
