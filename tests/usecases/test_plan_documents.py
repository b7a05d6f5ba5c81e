"""Plans as documents: what is shown can be given back, and then nothing has happened."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.errors import InvalidInputError
from caseapp.usecases.agreement import AgreePlan, AnswerInput, SignatureInput
from caseapp.usecases.goal_plan import ApplyPlan, GetPlan
from caseapp.usecases.plan_documents import agreement_from_document, plan_from_document, plan_view_to_json
from caseapp.usecases.plan_input import GoalInput
from caseapp.usecases.safekeeping import VerifyAudit
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made

Json = dict[str, Any]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWorkspace]:
    """One register for all plans of this file; each test enters its own person."""
    with open_made(tmp_path_factory.mktemp("plans")) as found:
        yield found


def _apply(opened: OpenWorkspace, client_id: UUID, document: Json) -> int:
    changes = opened.executor.run(ApplyPlan(client_id, plan_from_document(json.dumps(document).encode())))
    return len(changes.records)


def _draft(opened: OpenWorkspace, client_id: UUID) -> Json:
    return plan_view_to_json(opened.executor.ask(GetPlan(client_id, draft=True)))


def _audit_records(opened: OpenWorkspace) -> int:
    return opened.executor.ask(VerifyAudit(opened.workspace)).records


LINES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12).filter(
    lambda text: bool(unicodedata.normalize("NFC", text).strip())
)
MAYBE = st.none() | LINES
DAYS = st.none() | st.dates().map(str)
VOICES = st.fixed_dictionaries(
    {"by": st.sampled_from(["client", "mother", "relative", "relative"]), "text": LINES},
    optional={
        "name": MAYBE,
        "language": st.sampled_from([None, "de", "ar"]),
        "translated_by": MAYBE,
        "only_in_copies_for": st.lists(st.sampled_from(["client", "relative", "file"]), max_size=2),
    },
)
STEPS = st.fixed_dictionaries(
    {"text": LINES},
    optional={
        "doer": st.sampled_from(["client", "office", "network"]),
        "doer_name": MAYBE,
        "can_do": st.sampled_from([None, "alone", "not_yet"]),
        "binding": st.sampled_from([None, "promised", "to_be_decided"]),
        "due": DAYS,
        "state": st.sampled_from(["not_started", "completed"]),
        "translations": st.dictionaries(
            st.sampled_from(["en", "ar"]),
            st.fixed_dictionaries({"text": LINES, "by": MAYBE, "checked": st.booleans()}),
        ),
    },
)


def _goals(**more: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    return st.fixed_dictionaries(
        {"professional_words": LINES, **more},
        optional={
            "own_words": MAYBE,
            "voices": st.lists(VOICES, max_size=3),
            "origin": st.sampled_from(["person", "together", "required"]),
            "why": MAYBE,
            "today": MAYBE,
            "effect_domain": st.sampled_from([None, "network_citizenship"]),
            "weight": st.integers(1, 9),
            "notice": MAYBE,
            "levels": st.dictionaries(st.sampled_from(["-2", "-1", "1", "2"]), MAYBE),
            "next_small_step": MAYBE,
            "steps": st.lists(STEPS, max_size=3),
        },
    ).filter(_is_clear)


def _is_clear(goal: Json) -> bool:
    """Own words beside a client's voice with other words are refused, rightly."""
    said = [voice["text"] for voice in goal.get("voices", ()) if voice["by"] == "client"]
    return not (goal.get("own_words") and said)


GOALS = _goals() | _goals(level=st.just("aim"), goals=st.lists(_goals(), max_size=2))
PLANS = st.fixed_dictionaries(
    {"goals": st.lists(GOALS, max_size=3)},
    optional={"kind": st.sampled_from(["hilfeplan", "handleplan"]), "valid_from": st.just("2026-03-02")},
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS)
def test_that_a_draft_given_back_changes_nothing(opened: OpenWorkspace, plan: Json) -> None:
    client_id = add_person(opened)
    _apply(opened, client_id, plan)
    shown, records = _draft(opened, client_id), _audit_records(opened)
    assert _apply(opened, client_id, shown) == 0
    assert _draft(opened, client_id) == shown
    assert _audit_records(opened) == records


def test_that_null_clears_and_absence_leaves_alone(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    levels = {"-1": "wenig", "1": "mehr"}
    _apply(opened, client_id, {"goals": [{"own_words": "Ein Ziel.", "why": "Darum.", "levels": levels}]})
    goal = _draft(opened, client_id)["goals"][0]
    _apply(
        opened, client_id, {"review_on": "2026-09-02", "goals": [{"id": goal["id"], "levels": {"1": None}}]}
    )
    after = _draft(opened, client_id)
    assert after["goals"] == [{**goal, "levels": {"-1": "wenig"}}]
    _apply(opened, client_id, {"review_on": None, "goals": [{"id": goal["id"], "levels": None, "why": None}]})
    cleared = _draft(opened, client_id)
    assert cleared["review_on"] is None
    assert cleared["goals"] == [{**goal, "levels": {}, "why": None}]


def test_that_own_words_stand_beside_the_voices_of_others(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    mother = {"by": "mother", "text": "Ich auch."}
    _apply(opened, client_id, {"goals": [{"own_words": "Ich will.", "voices": [mother]}]})
    goal = _draft(opened, client_id)["goals"][0]
    assert [(voice["by"], voice["text"]) for voice in goal["voices"]] == [
        ("client", "Ich will."),
        ("mother", "Ich auch."),
    ]


def test_that_two_people_in_one_role_keep_their_own_words(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    voices = [{"by": "relative", "text": text} for text in ("Erstens.", "Zweitens.")]
    _apply(opened, client_id, {"goals": [{"own_words": "Ich will.", "voices": voices}]})
    shown = _draft(opened, client_id)
    assert _apply(opened, client_id, shown) == 0
    assert [voice["text"] for voice in _draft(opened, client_id)["goals"][0]["voices"]][1:] == [
        "Erstens.",
        "Zweitens.",
    ]


def test_that_either_form_of_the_own_words_may_be_edited(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    _apply(opened, client_id, {"goals": [{"own_words": "Alt."}]})
    shown = _draft(opened, client_id)
    shown["goals"][0]["own_words"] = "Neu."
    _apply(opened, client_id, shown)
    assert _draft(opened, client_id)["goals"][0]["voices"][0]["text"] == "Neu."
    shown = _draft(opened, client_id)
    shown["goals"][0]["voices"][0]["text"] = "Neuer."
    _apply(opened, client_id, shown)
    assert _draft(opened, client_id)["goals"][0]["own_words"] == "Neuer."


def test_that_the_name_of_the_speaker_stays_when_own_words_change(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    _apply(opened, client_id, {"goals": [{"voices": [{"by": "client", "name": "Jo", "text": "Alt."}]}]})
    goal = _draft(opened, client_id)["goals"][0]
    _apply(opened, client_id, {"goals": [{"id": goal["id"], "own_words": "Neu."}]})
    voices = _draft(opened, client_id)["goals"][0]["voices"]
    assert [(voice["name"], voice["text"]) for voice in voices] == [("Jo", "Neu.")]


def test_that_an_agreed_version_given_back_is_the_draft_again(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    _apply(opened, client_id, {"kind": "other", "goals": [{"own_words": "Ein Ziel."}]})
    agreement = agreement_from_document(b'{"answers": [{"goal": "Ein Ziel.", "answer": "agrees"}]}')
    opened.executor.run(AgreePlan(client_id, agreement))
    frozen = plan_view_to_json(opened.executor.ask(GetPlan(client_id)))
    assert (frozen["agreed"], frozen["draft_changed"], frozen["version"]) == (True, False, 1)
    _apply(opened, client_id, {"goals": [{"id": frozen["goals"][0]["id"], "why": "Darum."}]})
    assert plan_view_to_json(opened.executor.ask(GetPlan(client_id)))["draft_changed"] is True
    _apply(opened, client_id, frozen)
    assert plan_view_to_json(opened.executor.ask(GetPlan(client_id))) == frozen


@pytest.mark.parametrize(
    ("answer", "state", "agreed"),
    [
        ({"answer": "agrees"}, "agreed", True),
        ({"answer": "agrees_in_part", "in_own_words": "Nicht so schnell."}, "agreed_in_part", True),
        ({"answer": "does_not_agree", "in_own_words": "Nein."}, "not_agreed", False),
        ({"answer": "could_not_answer", "reason": "Im Krankenhaus"}, "could_not_answer", False),
    ],
)
def test_that_agreed_means_that_somebody_said_yes(
    opened: OpenWorkspace, answer: Json, state: str, agreed: bool
) -> None:
    client_id = add_person(opened)
    _apply(opened, client_id, {"kind": "other", "goals": [{"own_words": "Ein Ziel."}]})
    raw = json.dumps({"answers": [{"goal": "Ein Ziel.", **answer}]}).encode()
    opened.executor.run(AgreePlan(client_id, agreement_from_document(raw)))
    shown = plan_view_to_json(opened.executor.ask(GetPlan(client_id)))
    assert (shown["state"], shown["agreed"]) == (state, agreed)


def test_that_a_goal_is_named_in_any_spelling_of_its_words(opened: OpenWorkspace) -> None:
    client_id = add_person(opened)
    required = {"professional_words": "Bericht ausfüllen", "origin": "required"}
    _apply(opened, client_id, {"kind": "other", "goals": [{"own_words": "Grün wohnen."}, required]})
    goals = [unicodedata.normalize("NFD", "Grün wohnen."), " Bericht ausfüllen\n"]
    raw = json.dumps({"answers": [{"goal": goal, "answer": "agrees"} for goal in goals]}).encode()
    opened.executor.run(AgreePlan(client_id, agreement_from_document(raw)))
    assert _draft(opened, client_id)["goals"][0]["lifecycle"] == "accepted"


def test_that_an_answer_without_a_name_is_the_clients() -> None:
    raw = b'{"answers": [{"goal": "A", "answer": "agrees"}], "signed": {"how": "pen"}, "on": "2026-03-02"}'
    agreement = agreement_from_document(raw)
    assert agreement.answers == (AnswerInput("A", "agrees", by="client"),)
    assert agreement.signed == (SignatureInput("pen", by="client"),)
    assert str(agreement.on) == "2026-03-02"


def test_that_a_drawing_comes_from_a_document_point_by_point() -> None:
    with_drawing = b'{"how": "pen", "strokes": [[[1, 2], [3, 4]], [[5, 6]]]}'
    raw = b'{"signed": [' + with_drawing + b', {"how": "pen", "strokes": null}]}'
    drawn, undrawn = agreement_from_document(raw).signed
    assert [[tuple(point) for point in stroke] for stroke in drawn.strokes] == [[(1, 2), (3, 4)], [(5, 6)]]
    assert undrawn.strokes == ()


@pytest.mark.parametrize(
    "strokes", [b"[[]]", b"[[[1]]]", b"[[[1, 1001]]]", b"[[[-1, 0]]]", b"[[[1.5, 0]]]", b'"x"']
)
def test_that_a_drawing_off_its_grid_is_refused_by_the_form(strokes: bytes) -> None:
    with pytest.raises(InvalidInputError) as error:
        agreement_from_document(b'{"signed": {"how": "pen", "strokes": ' + strokes + b"}}")
    assert all(problem.path.startswith("signed.strokes") for problem in error.value.problems)


def test_that_the_stable_names_become_the_registers_fields() -> None:
    shapes = Path(__file__).parent.parent / "data" / "stories" / "soren" / "plan.json"
    plan = plan_from_document(shapes.read_bytes())
    goal: GoalInput = plan.goals[0].goals[0]
    assert plan.values["plan_kind"] == "handleplan"
    assert goal.values["level_minus_2"] == "Ingen ansøgning sendt"
    assert goal.voices is not None
    assert goal.voices[1].values["only_in_copies_for"] == ("client", "file")
    assert str(goal.steps[0].values["due"]) == "2026-03-16"
