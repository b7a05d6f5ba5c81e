"""Several levels of undo, each person's on their own."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from caseapp.usecases.base import Changes
from caseapp.usecases.undo_stack import MOST, UndoStack

ADA, MAI = UUID(int=1), UUID(int=2)


@dataclass(frozen=True)
class Named:
    """Stands for a command; the stack never runs one."""

    name: str
    requires: object = None

    def execute(self, uow: object, ctx: object) -> None:
        raise AssertionError


def _changes(name: str | None, client_id: UUID = ADA) -> Changes:
    undo = Named(name) if name is not None else None
    return Changes(None, frozenset(), frozenset(), frozenset({client_id}), undo)  # type: ignore[arg-type]


def _name(command: object) -> str | None:
    return command.name if isinstance(command, Named) else None


def test_that_changes_are_taken_back_newest_first_and_done_again_oldest_first() -> None:
    stack = UndoStack()
    for name in ("a", "b"):
        stack.note(_changes(name))
    assert _name(stack.take_undo()) == "b"
    stack.note_undone(_changes("b again"))
    assert _name(stack.take_undo()) == "a"
    stack.note_undone(_changes("a again"))
    assert stack.take_undo() is None
    assert _name(stack.take_redo()) == "a again"
    stack.note_redone(_changes("a"))
    assert _name(stack.take_redo()) == "b again"
    assert _name(stack.take_undo()) == "a"


def test_that_a_new_change_ends_what_can_be_done_again() -> None:
    stack = UndoStack()
    stack.note(_changes("a"))
    stack.take_undo()
    stack.note_undone(_changes("a again"))
    stack.note(_changes("other person", MAI))
    assert _name(stack.take_redo(ADA)) == "a again"
    stack.note_undone(_changes("a again"))
    stack.note(_changes("b"))
    assert stack.take_redo(ADA) is None


def test_that_nobody_takes_back_what_concerns_another_person() -> None:
    stack = UndoStack()
    stack.note(_changes("Ada's"))
    stack.note(_changes("Mai's", MAI))
    assert _name(stack.take_undo(ADA)) == "Ada's"
    assert stack.take_undo(ADA) is None
    assert _name(stack.take_undo()) == "Mai's"


def test_that_what_has_no_way_back_leaves_the_stack_as_it_is() -> None:
    stack = UndoStack()
    stack.note(_changes("a"))
    stack.note(_changes(None))
    assert _name(stack.take_undo()) == "a"


def test_that_the_oldest_changes_are_forgotten_first() -> None:
    stack = UndoStack()
    for number in range(MOST + 1):
        stack.note(_changes(str(number)))
    taken = [_name(stack.take_undo()) for _ in range(MOST)]
    assert taken[-1] == "1"
    assert stack.take_undo() is None
