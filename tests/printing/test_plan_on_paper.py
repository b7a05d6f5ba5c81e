"""What a printed plan says, read back from the finished PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.domain.plan_snapshot import AnswerSnapshot, SheetFrame, VoiceSnapshot
from tests.printing.sheets import (
    DRAWN,
    FRAME,
    LANGUAGES,
    agreed,
    family_plan,
    goal,
    plan,
    printed,
    step,
    words_of,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_word_of_the_plan_is_on_the_paper(language: str, tmp_path: Path) -> None:
    snapshot = family_plan()
    found = words_of(printed(snapshot, language).pdf, tmp_path)
    one = snapshot.goals[0]
    texts = [voice.text for voice in one.voices] + [each.text for each in one.steps]
    texts += [one.professional_words or "", one.notice or "", one.why or "", one.today or ""]
    texts += [*one.levels.values(), one.next_small_step or "", "Mira", "Ein Zimmer für mich.", "Onkel Erich"]
    texts += ["Lieber drei Tage.", "Hand verletzt", "Herr Erfunden"]
    assert [words for words in texts if words not in found] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_text_beside_the_preview_is_the_text_of_the_paper(language: str, tmp_path: Path) -> None:
    sheet = printed(family_plan(), language)
    found = words_of(sheet.pdf, tmp_path)
    lines = [" ".join(line.removeprefix("– ").split()) for line in sheet.text.splitlines()]
    # Columns interleave on paper, so single words are looked for, not whole lines.
    missing = {word for line in lines for word in line.split() if word not in found}
    assert missing == set()


def test_that_the_words_of_the_person_keep_their_letters_in_swiss_german(tmp_path: Path) -> None:
    found = words_of(printed(family_plan(), "de_CH").pdf, tmp_path)
    assert "«Ich will in die Straße mit dem großen Baum ziehen.»" in found
    assert "Das heisst: So." in found


@pytest.mark.parametrize(
    ("language", "quoted"), [("de", "„Ruhe.“"), ("de_CH", "«Ruhe.»"), ("da", "»Ruhe.«"), ("en", "“Ruhe.”")]
)
def test_that_own_words_stand_in_the_marks_of_the_language(
    language: str, quoted: str, tmp_path: Path
) -> None:
    assert quoted in words_of(printed(plan(goal("Ruhe.")), language).pdf, tmp_path)


@pytest.mark.parametrize(
    ("language", "meeting", "due"),
    [
        ("de", "Wann: Montag, 16. März 2026, 9:00 Uhr", "bis 20. März 2026"),
        ("de_CH", "Wann: Montag, 16. März 2026, 9.00 Uhr", "bis 20. März 2026"),
        ("da", "Hvornår: mandag den 16. marts 2026, kl. 9.00", "senest 20. marts 2026"),
        ("en", "When: Monday 16 March 2026, 9:00", "by 20 March 2026"),
    ],
)
def test_that_days_and_times_are_in_words(language: str, meeting: str, due: str, tmp_path: Path) -> None:
    snapshot = plan(goal("Ruhe.", steps=(step("Ich schlafe aus.", due=date(2026, 3, 20)),)))
    found = words_of(printed(snapshot, language).pdf, tmp_path)
    assert meeting in found
    assert due in found


def test_that_the_person_speaks_first(tmp_path: Path) -> None:
    found = words_of(printed(family_plan()).pdf, tmp_path)
    assert found.index("Ich will in die Straße") < found.index("Zwei Tage sind zu wenig.")


def test_that_a_child_is_addressed_with_du(tmp_path: Path) -> None:
    found = words_of(printed(family_plan()).pdf, tmp_path)
    assert "Deine Ansprechperson" in found
    assert "Ihre Ansprechperson" in words_of(printed(plan(goal("Ruhe."))).pdf, tmp_path)


def test_that_a_promise_and_an_open_question_read_differently() -> None:
    text = printed(family_plan(), "en").text
    assert "Frau Beispiel will see to it by 23 March 2026" in text
    assert "Frau Beispiel will find out and let you know by 11 March 2026." in text


@pytest.mark.parametrize(
    ("country", "language", "words"),
    [
        ("DE", "de", "Das macht das Sozialamt"),
        ("CH", "de_CH", "Das macht der Sozialdienst"),
        ("DK", "da", "Det gør kommunen"),
        ("DK", "en", "What the office will do"),
    ],
)
def test_that_the_office_has_its_name(country: str, language: str, words: str) -> None:
    frame = SheetFrame("Amt", country=country, worker_name="A. Beispiel")
    snapshot = plan(goal("Ruhe.", steps=(step("Ein Brief", "office", binding="promised"),)))
    assert words in printed(snapshot, language, frame).text


def test_that_one_answer_is_a_sentence_and_several_are_a_table() -> None:
    one = goal("Ruhe.")
    alone = printed(agreed(one), "en").text
    assert "My answer about this goal\nI agree." in alone
    answers = (AnswerSnapshot(one.id, "client", "agrees"), AnswerSnapshot(one.id, "mother", "agrees"))
    several = printed(agreed(one, answers=answers), "en").text
    assert "How each of us answered\nRuth: I agree.\nMother: I agree." in several


def test_that_a_differing_view_stands_at_the_goal_and_on_the_last_page() -> None:
    text = printed(family_plan(), "en").text
    assert "Herr Erfunden: I agree in part. “Lieber drei Tage.”" in text
    assert "Where we do not agree\n\nGoal 1 · Herr Erfunden: “Lieber drei Tage.”" in text


def test_that_nothing_is_said_about_differences_where_all_agree() -> None:
    assert "Where we do not agree" not in printed(agreed(goal("Ruhe.")), "en").text


def test_that_a_required_goal_says_why_and_is_not_called_a_wish() -> None:
    required = goal("x", voices=(), professional_words="Zeugnis abgeben", origin="required")
    text = printed(plan(replace(required, origin_reason="Das Gericht verlangt es.")), "en").text
    assert "This goal is required. The reason: Das Gericht verlangt es." in text
    assert "What I want" not in text


def test_that_goals_below_an_aim_follow_it_and_are_counted() -> None:
    below = (goal("Erste Sache.", 2), goal("Zweite Sache.", 3))
    text = printed(plan(goal("Ein großer Traum.", level="aim", goals=below)), "en").text
    order = [text.index(words) for words in ("Ein großer Traum", "Goal 1", "Erste", "Goal 2", "Zweite")]
    assert order == sorted(order)


def test_that_what_was_taken_out_is_not_printed_and_what_rests_stands_apart() -> None:
    goals = (
        goal("Bleibt."),
        goal("Weg damit.", 2, lifecycle="cancelled"),
        goal("Irgendwann.", 3, lifecycle="on-hold"),
    )
    text = printed(plan(*goals), "en").text
    assert "Weg damit." not in text
    assert "For later\n\n“Irgendwann.”" in text


def test_that_a_translated_voice_is_printed_as_said_with_who_translated_it() -> None:
    voices = (
        VoiceSnapshot("client", "Chcę pracować.", None, "pl"),
        VoiceSnapshot("client", "Ich will arbeiten.", None, "de", "Frau Dolmetscher"),
    )
    text = printed(plan(goal("x", voices=voices)), "en").text
    assert "“Chcę pracować.”" in text
    assert "“Ich will arbeiten.”\nTranslated by Frau Dolmetscher" in text


def test_that_an_agreement_by_word_is_a_sentence_instead_of_a_line() -> None:
    text = printed(family_plan(), "en").text
    assert "Mira: Agreed by word. Reason: Hand verletzt. Present: Onkel Erich." in text
    assert "For Sozialamt Beispielstadt: Frau Beispiel" in text


def test_that_a_drawn_signature_is_named_with_place_and_day_and_leaves_nothing_to_fill_in(
    tmp_path: Path,
) -> None:
    snapshot = replace(family_plan(), place="Küchentisch", signatures=(DRAWN,))
    sheet = printed(snapshot, "en")
    assert "Küchentisch, 2 March 2026\nPlace and date\nSigned by pen: Mira" in sheet.text
    assert "Signed by pen: Mira" in words_of(sheet.pdf, tmp_path)
    # The lines of the father, who answered, and of the worker are still there to be signed by hand.
    assert sheet.text.count("Place and date") == 3
    assert sheet.text.count("Herr Erfunden\nMother, father") == 1


def test_that_a_draft_never_looks_agreed(tmp_path: Path) -> None:
    sheet = printed(plan(goal("Ruhe.")))
    found = words_of(sheet.pdf, tmp_path)
    assert found.count("Entwurf – noch nicht vereinbart") == 1 + sheet.pages
    assert sheet.check_code is None
    assert "Version" not in found
    assert "Signatures" not in found


def test_that_each_page_says_whose_plan_which_version_and_which_page(tmp_path: Path) -> None:
    sheet = printed(family_plan())
    found = words_of(sheet.pdf, tmp_path)
    for page in range(1, sheet.pages + 1):
        assert f"Plan Mira Version 2 Seite {page} von {sheet.pages}" in found
    assert found.count(f"Check code {sheet.check_code}") == sheet.pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_missing_data_leaves_no_trace(language: str, tmp_path: Path) -> None:
    bare = SheetFrame("Amt")
    for snapshot in (plan(), plan(goal("Ruhe.")), agreed(goal("Ja."), answers=())):
        found = words_of(printed(snapshot, language, bare).pdf, tmp_path)
        assert not re.search(r"\bNone\b|[{}]|: *$|, ,", found)


def test_that_only_the_plan_and_no_kind_or_code_is_named() -> None:
    snapshot = replace(family_plan(), kind="hilfeplan", kind_labels={"de": "Hilfeplan"})
    one = replace(snapshot.goals[0], effect_domain="personal_development", goal_type="develop")
    text = printed(replace(snapshot, goals=(one,))).text
    assert "Hilfeplan" not in text
    assert not re.search(r"[a-z]_[a-z]", text)


def test_that_an_example_says_so_on_every_page(tmp_path: Path) -> None:
    sheet = printed(family_plan(), "en", replace(FRAME, is_example=True))
    assert words_of(sheet.pdf, tmp_path).count("Invented example – not a real person") == sheet.pages
