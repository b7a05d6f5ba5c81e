"""Two laptops begin a plan for the same person while they are apart."""

from __future__ import annotations

from uuid import uuid4

import pytest

from caseapp.errors import NotFoundError
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.plan_edits import OWN_WORDS, AddGoal, MoveGoal, TakeOutGoal
from tests.office import Office
from tests.sync.laptops import Laptop, shared


def test_that_a_goal_of_the_plan_that_is_not_shown_is_not_found(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    goals = {laptop.name: uuid4() for laptop in (anna, ben)}
    for laptop in (anna, ben):
        laptop.opened.executor.run(AddGoal(client, goals[laptop.name], {OWN_WORDS: f"Ziel {laptop.name}"}))
    for laptop in (anna, ben, anna):
        laptop.sync()
    shown = {goal.id for goal in anna.opened.executor.ask(GetPlan(client, draft=True)).snapshot.goals}
    (hidden,) = set(goals.values()) - shown
    for command in (MoveGoal(client, hidden, 1), TakeOutGoal(client, hidden)):
        with pytest.raises(NotFoundError):
            anna.opened.executor.run(command)
