"""What caseworkers do on their laptops, by the real use cases, as actions that can be played again.

An action is a JSON object: ``deed`` names one of ``DEEDS``, ``laptop`` who does it, ``pick`` chooses what it
is done to (modulo what there is), ``value`` makes what is typed unique.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from caseapp.errors import CaseAppError
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.base import Changes, Command, FieldChange
from caseapp.usecases.client import AddClient, GetClient, NewPart, PartChange, UpdateClient
from caseapp.usecases.goal_plan import FindPlan
from caseapp.usecases.notes import (
    AddAddendum,
    AddQuickNote,
    AssignNote,
    ChangeNote,
    FinishNote,
    RemoveNote,
)
from caseapp.usecases.plan_edits import (
    OWN_WORDS,
    AddGoal,
    AddStep,
    ChangeGoal,
    ChangeStep,
    MoveGoal,
    TakeOutGoal,
    TakeOutStep,
)
from tests.sync.laptops import Laptop

Action = dict[str, Any]
Rank = Callable[[UUID], Any]

NAMES = ("called_name", "given_name", "family_name")
STEP_STATES = ("not_started", "in_progress", "completed", "no_longer_needed")
DAY = {"day": date(2026, 3, 1), "time": "09:30"}
"""Said, so that what is written does not depend on the clock."""


class Player:
    """Plays actions on laptops. ``rank`` orders what there is to choose from: by default by id, that is by
    age; give an order of your own where clocks go wrong.
    """

    def __init__(self, rank: Rank = lambda record: record.bytes) -> None:
        self.rank = rank
        self.done = 0
        self._undo: dict[str, Command] = {}
        self.seen: dict[UUID, int] = {}

    def play(self, laptop: Laptop, action: Mapping[str, Any]) -> bool:
        """Do one thing; False when there is nothing to do it to, or the program refuses it."""
        try:
            command = DEEDS[action["deed"]](self, laptop, action["pick"], str(action["value"]))
            if command is None:
                return False
            changes = laptop.opened.executor.run(command)
        except CaseAppError:
            return False
        self._remember(laptop, changes)
        self.done += 1
        return True

    def _remember(self, laptop: Laptop, changes: Changes) -> None:
        if changes.undo is not None:
            self._undo[laptop.name] = changes.undo
        for change in changes.records:
            self.seen.setdefault(change.id, len(self.seen))

    def by_appearance(self, record: UUID) -> int:
        """A rank that does not depend on ids: what this player saw first comes first."""
        return self.seen.get(record, -1)

    def present(self, laptop: Laptop, table: str, where: str = "1", *values: Any) -> list[UUID]:
        """Records of a table that are not removed."""
        query = f"SELECT id FROM {table} WHERE deleted_at IS NULL AND {where}"  # noqa: S608 - constants
        return sorted((UUID(bytes=row[0]) for row in laptop.rows(query, *values)), key=self.rank)

    def pick(self, found: list[UUID], pick: int) -> UUID | None:
        """One of them, or None when there is none."""
        return found[pick % len(found)] if found else None

    def person(self, laptop: Laptop, pick: int) -> UUID | None:
        """Somebody."""
        return self.pick(self.present(laptop, "client"), pick)

    def part_of_plan(self, laptop: Laptop, table: str, pick: int) -> tuple[UUID, UUID] | None:
        """A goal or step with its case."""
        found = self.pick(self.present(laptop, table), pick)
        if found is None:
            return None
        ((case,),) = laptop.rows(f"SELECT client_id FROM {table} WHERE id = ?", found.bytes)  # noqa: S608
        return found, UUID(bytes=case)

    def note(self, laptop: Laptop, pick: int, state: str = "draft") -> UUID | None:
        """A note in a state."""
        return self.pick(self.present(laptop, "note", "state = ?", state), pick)

    def last_undo(self, laptop: Laptop) -> Command | None:
        """The way back from what was last done there."""
        return self._undo.pop(laptop.name, None)


def _stored(laptop: Laptop, table: str, column: str, record: UUID) -> Any:
    ((value,),) = laptop.rows(f"SELECT {column} FROM {table} WHERE id = ?", record.bytes)  # noqa: S608
    return value


def _new_person(player: Player, laptop: Laptop, pick: int, value: str) -> Command:
    parts = (NewPart("contacts", {"contact_kind": "mobile", "value": f"0170 {value}"}),) if pick % 2 else ()
    names = {"called_name": f"Person {value}", "family_name": "Beispiel", "number": f"K-{value}"}
    return AddClient(names, parts)


def _rename(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    person = player.person(laptop, pick)
    if person is None:
        return None
    view = laptop.opened.executor.ask(GetClient(person)).file.client
    names = NAMES if pick % 5 == 0 else (NAMES[pick % 3],)
    return UpdateClient(
        person, tuple(FieldChange(name, getattr(view, name), f"{name} {value}") for name in names)
    )


def _contact(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    person = player.person(laptop, pick // 3)
    if person is None:
        return None
    contact = player.pick(player.present(laptop, "client_contact", "client_id = ?", person.bytes), pick)
    if contact is None or pick % 3 == 0:
        return UpdateClient(person, added=(NewPart("contacts", {"contact_kind": "email", "value": value}),))
    seen = _stored(laptop, "client_contact", "value", contact)
    return UpdateClient(
        person, changed=(PartChange("contacts", contact, (FieldChange("value", seen, value),)),)
    )


def _goal(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    person = player.person(laptop, pick)
    goal = uuid5(NAMESPACE_OID, f"goal {value}")
    return AddGoal(person, goal, {OWN_WORDS: f"Ich will {value}."}) if person else None


def _reword(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    found = player.part_of_plan(laptop, "goal", pick // 3)
    if found is None:
        return None
    goal, case = found
    name = ("notice", "why", "notice")[pick % 3]
    return ChangeGoal(
        case, goal, (FieldChange(name, _stored(laptop, "goal", name, goal), f"{name} {value}"),)
    )


def _step(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    found = player.part_of_plan(laptop, "goal", pick)
    step = uuid5(NAMESPACE_OID, f"step {value}")
    return found and AddStep(found[1], found[0], step, {"text": f"Schritt {value}", "doer": "office"})


def _change_step(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    found = player.part_of_plan(laptop, "goal_step", pick // 2)
    if found is None:
        return None
    step, case = found
    name, wanted = ("text", f"Schritt {value}") if pick % 2 else ("state", STEP_STATES[pick % 4])
    return ChangeStep(case, step, (FieldChange(name, _stored(laptop, "goal_step", name, step), wanted),))


def _move_goal(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    found = player.part_of_plan(laptop, "goal", pick // 2)
    return found and MoveGoal(found[1], found[0], 1 if pick % 2 else -1)


def _take_out_step(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    found = player.part_of_plan(laptop, "goal_step", pick)
    return found and TakeOutStep(found[1], found[0])


def _take_out_goal(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    found = player.part_of_plan(laptop, "goal", pick)
    return found and TakeOutGoal(found[1], found[0], f"Nicht mehr nötig {value}.")


def _agree(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    person = player.person(laptop, pick)
    view = laptop.opened.executor.ask(FindPlan(person, draft=True)) if person else None
    if person is None or view is None:
        return None
    answers = tuple(
        AnswerInput(str(goal.id), "agrees" if pick % 3 else "does_not_agree", in_own_words="Nein.")
        for goal in view.snapshot.goals
    )
    return AgreePlan(person, AgreementInput(answers))


def _write_note(player: Player, laptop: Laptop, pick: int, value: str) -> Command:
    person = None if pick % 7 == 0 else player.person(laptop, pick)
    return AddQuickNote(
        person, f"Notiz {value}", f"Wir rufen an {value}." if pick % 3 == 0 else None, more=DAY
    )


def _change_note(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    note = player.note(laptop, pick)
    if note is None:
        return None
    seen = _stored(laptop, "note", "text", note)
    return ChangeNote(note, (FieldChange("text", seen, f"Notiz {value}"),))


def _assign_note(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    # Of a caller whom nobody knew; a draft about one person does not go to another once it was sent.
    unknown = "client_id = (SELECT office_id FROM register_state)"
    note, person = (
        player.pick(player.present(laptop, "note", unknown), pick),
        player.person(laptop, pick // 2),
    )
    return AssignNote(note, person) if note and person else None


def _finish_note(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    note = player.note(laptop, pick)
    return FinishNote(note) if note else None


def _remove_note(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    note = player.note(laptop, pick)
    return RemoveNote(note) if note else None


def _add_to_note(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    note = player.note(laptop, pick, "finished")
    return AddAddendum(note, f"Nachtrag {value}") if note else None


def _undo(player: Player, laptop: Laptop, pick: int, value: str) -> Command | None:
    return player.last_undo(laptop)


Deed = Callable[[Player, Laptop, int, str], Any]
DEEDS: Mapping[str, Deed] = {
    "new_person": _new_person,
    "rename": _rename,
    "contact": _contact,
    "goal": _goal,
    "reword": _reword,
    "step": _step,
    "change_step": _change_step,
    "move_goal": _move_goal,
    "take_out_step": _take_out_step,
    "take_out_goal": _take_out_goal,
    "agree": _agree,
    "write_note": _write_note,
    "change_note": _change_note,
    "assign_note": _assign_note,
    "finish_note": _finish_note,
    "remove_note": _remove_note,
    "add_to_note": _add_to_note,
    "undo": _undo,
}

WEIGHTS: Mapping[str, int] = {
    "new_person": 1, "rename": 12, "contact": 5, "goal": 2, "reword": 9, "step": 2, "change_step": 8,
    "move_goal": 1, "take_out_step": 1, "take_out_goal": 1, "agree": 2, "write_note": 4, "change_note": 4,
    "assign_note": 2, "finish_note": 2, "remove_note": 1, "add_to_note": 2, "undo": 3,
}  # fmt: skip


def random_action(chance: random.Random, laptop: int, value: object) -> Action:
    """Any deed of a laptop."""
    (deed,) = chance.choices([*WEIGHTS], [*WEIGHTS.values()])
    return {"laptop": laptop, "deed": deed, "pick": chance.randrange(1000), "value": value}


def random_actions(chance: random.Random, laptops: int, length: int, label: str = "") -> list[Action]:
    """A list to be played and, when something is wrong, to be played again."""
    return [random_action(chance, chance.randrange(laptops), f"{label}{number}") for number in range(length)]
