"""The rules of agreeing: who must answer, what an answer needs, and what state follows from the answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from caseapp.domain.plan_snapshot import GoalSnapshot, PlanSnapshot

AGREES = "agrees"
IN_PART = "agrees_in_part"
DOES_NOT_AGREE = "does_not_agree"
COULD_NOT_ANSWER = "could_not_answer"

PEN = "pen"
PAPER = "paper"
BY_WORD = "by_word"

NEEDS_OWN_WORDS = frozenset({IN_PART, DOES_NOT_AGREE})


@dataclass(frozen=True)
class Respondent:
    """Somebody who answers: the client, or a person in a role, by name where several share it."""

    by: str
    name: str | None = None


CLIENT = Respondent("client")
OFFICE_VOICE = "practitioner"


@dataclass(frozen=True)
class GoalAnswer:
    """One answer to one goal."""

    goal_id: UUID
    who: Respondent
    answer: str
    in_own_words: str | None = None
    reason: str | None = None


def roles_that_answer(rules: Mapping[str, Any], on: date, birth_date: date | None) -> tuple[str, ...]:
    """Whose answer a plan kind requires on a day, from its dated data.

    ``rules["must_answer"]`` is a list of ``{"from": ISO day, "who": [{"by": role, "from_age", "to_age"}]}``;
    the newest rule that has begun holds. Ages are those of the person whose plan it is, in whole years, both
    included; an unknown birth date fits every age. Without data the client alone answers.
    """
    dated = sorted(rules.get("must_answer", ()), key=lambda rule: str(rule["from"]))
    begun = [rule for rule in dated if date.fromisoformat(rule["from"]) <= on] or dated[:1]
    if not begun:
        return (CLIENT.by,)
    age = None if birth_date is None else age_on(birth_date, on)
    return tuple(
        entry["by"]
        for entry in begun[-1]["who"]
        if age is None or entry.get("from_age", 0) <= age <= entry.get("to_age", age)
    )


def age_on(birth_date: date, on: date) -> int:
    """Whole years of life; who was born on 29 February turns older on 1 March in other years."""
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


def people_on_plan(plan: PlanSnapshot, roles: Collection[str]) -> tuple[Respondent, ...]:
    """Everybody beside the client who is named on the plan in one of the roles."""
    named = {
        Respondent(voice.by, voice.name)
        for goal in plan.walk()
        for voice in goal.voices
        if voice.by in roles and voice.by != CLIENT.by
    }
    return tuple(sorted(named, key=lambda who: (who.by, who.name or "")))


def required_respondents(plan: PlanSnapshot, roles: Collection[str]) -> tuple[Respondent, ...]:
    """The client always, and everybody named on the plan whose role is among ``roles``."""
    return (CLIENT, *people_on_plan(plan, roles))


def speakers_besides(plan: PlanSnapshot, required: Collection[Respondent]) -> tuple[Respondent, ...]:
    """Who says something on the plan and need not answer; the office answers by its promises."""
    spoken = {Respondent(voice.by, voice.name) for goal in plan.walk() for voice in goal.voices}
    others = [who for who in spoken if who not in required and who.by not in (CLIENT.by, OFFICE_VOICE)]
    return tuple(sorted(others, key=lambda who: (who.by, who.name or "")))


def recognised(who: Respondent, known: Collection[Respondent]) -> Respondent:
    """``who`` with the name the plan knows, when a role without a name can mean only one person."""
    same_role = [person for person in known if person.by == who.by]
    return same_role[0] if who.name is None and len(same_role) == 1 else who


def goals_without_answer(
    goals: Iterable[GoalSnapshot], answers: Collection[GoalAnswer], required: Sequence[Respondent]
) -> tuple[GoalSnapshot, ...]:
    """The goals that lack the answer of somebody required."""
    given = {(answer.goal_id, answer.who) for answer in answers}
    return tuple(goal for goal in goals if any((goal.id, who) not in given for who in required))


def derived_state(answers: Iterable[str]) -> str:
    """The state that follows from the required answers of a plan (or of one goal).

    All agree: agreed. All say no: not agreed. All could not answer: could not answer. Otherwise in part.
    """
    kinds = set(answers)
    if kinds == {AGREES}:
        return "agreed"
    if kinds == {DOES_NOT_AGREE}:
        return "not_agreed"
    if kinds == {COULD_NOT_ANSWER}:
        return "could_not_answer"
    return "agreed_in_part"
