"""Notes: drafts that may change, finished ones that never do, and who finds them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.errors import (
    CaseAppError,
    ChangedElsewhereError,
    InvalidInputError,
    NoteChangedError,
    NoteEmptyError,
    NoteFinishedError,
    NoteNotFinishedError,
    NoteWithoutPersonError,
)
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.client import GetClient
from caseapp.usecases.executor import Executor
from caseapp.usecases.note_views import (
    GetNote,
    NotesOfClient,
    UnfinishedNotes,
)
from caseapp.usecases.notes import (
    AddAddendum,
    AddNote,
    AddQuickNote,
    AssignNote,
    ChangeNote,
    FinishNote,
    RemoveNote,
)
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import SAID, finished, run, table

VALUES = {
    "meeting_kind": "home_visit",
    "place": "Zuhause",
    "day": date(2026, 3, 2),
    "time": "14:00",
    "minutes": 50,
    "people": ({"name": "Ihre Schwester", "role": "relative"},),
    "interpreter": {"language": "ar", "how": "by_phone", "kind": "professional"},
    "said_and_observed": SAID,
    "persons_view": " Ich bin erleichtert. ",
    "professional_judgement": "Braucht Hilfe mit dem Geld.",
    "not_on_shared_screen": ("professional_judgement",),
    "goals": ("Montags im Chor singen.", "Etwas, das nicht im Plan steht."),
}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, FixedClock()) as workspace:
        yield workspace


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


# --- writing --------------------------------------------------------------------------------------


def test_that_a_note_keeps_all_that_was_entered(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    view = opened.executor.ask(GetNote(run(opened, AddNote(ada, VALUES))))
    note = view.note
    assert (view.client_id, view.author, note.state) == (ada, "Frau Beispiel", "draft")
    for name in ("place", "day", "time", "minutes", "people", "said_and_observed", "not_on_shared_screen"):
        assert getattr(note, name) == VALUES[name], name
    assert note.persons_view == " Ich bin erleichtert. "
    assert note.interpreter == {"language": "ar", "how": "by_phone", "kind": "professional", "name": None}
    assert (note.channel, note.outcome, note.time_zone) == ("in_person", "held", "Europe/Berlin")
    in_plan, beside = note.goals
    assert in_plan["words"] == "Montags im Chor singen."
    assert str(UUID(in_plan["id"])) == in_plan["id"]
    assert beside == {"id": None, "words": "Etwas, das nicht im Plan steht."}


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("meeting_kind", "tea", "unknown_code"),
        ("day", None, "required"),
        ("day", date(2026, 3, 3), "date_in_future"),
        ("time", "25:00", "not_a_time"),
        ("minutes", 0, "out_of_range"),
        ("people", ({"name": " "},), "required"),
        ("interpreter", {"language": "elvish"}, "unknown_code"),
        ("not_on_shared_screen", ("text",), "unknown_part"),
        ("text", "a quick note's field", "unknown_field"),
        ("said_and_observed", "x\x07", "control_character"),
        ("agreed", "x" * 20_001, "too_long"),
    ],
)
def test_that_what_cannot_be_stored_is_said_at_its_field(
    opened: OpenWorkspace, ada: UUID, field: str, value: Any, problem: str
) -> None:
    before = table(opened, "note")
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(AddNote(ada, {field: value}))
    assert caught.value.problems[0].path.startswith(field)
    assert caught.value.problems[0].problem == problem
    assert table(opened, "note") == before


def test_that_a_meeting_of_tomorrow_may_be_called_off_today(opened: OpenWorkspace, ada: UUID) -> None:
    finished(opened, ada, day=date(2026, 3, 3), outcome="cancelled", said_and_observed=None)


def test_that_a_draft_changes_field_by_field_and_back(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, AddNote(ada, VALUES))
    before = opened.executor.ask(GetNote(note)).digest
    changes = opened.executor.run(ChangeNote(note, (FieldChange("agreed", None, "Wir rechnen zusammen."),)))
    assert opened.executor.ask(GetNote(note)).note.agreed == "Wir rechnen zusammen."
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(ChangeNote(note, (FieldChange("agreed", None, "Etwas anderes."),)))
    assert changes.undo is not None
    opened.executor.run(changes.undo)
    assert opened.executor.ask(GetNote(note)).digest == before


def test_that_a_quick_note_takes_its_time_from_the_clock_and_makes_a_promise(
    opened: OpenWorkspace, ada: UUID
) -> None:
    due = date(2026, 3, 5)
    note = run(opened, AddQuickNote(ada, "Kommt zehn Minuten später.", "Ich suche die Adresse.", due))
    view = opened.executor.ask(GetNote(note))
    assert (view.note.day, view.note.time, view.note.channel) == (date(2026, 3, 2), "14:00", "phone")
    assert (view.note.meeting_kind, view.note.is_quick) == ("contact", True)
    (promise,) = opened.executor.ask(GetClient(ada)).promises
    assert view.promise is not None
    assert (promise.id, promise.step_id, promise.text) == (view.promise.id, None, "Ich suche die Adresse.")
    assert (promise.due, promise.state, promise.promised_by_name) == (due, "open", "Frau Beispiel")


def test_that_the_promise_of_a_draft_follows_it(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, AddQuickNote(ada, "Anruf", "Ich suche die Adresse."))
    change = FieldChange("promise_text", "Ich suche die Adresse.", "Ich rufe zurück.")
    opened.executor.run(ChangeNote(note, (change,)))
    assert [promise.text for promise in opened.executor.ask(GetClient(ada)).promises] == ["Ich rufe zurück."]
    removal = opened.executor.run(RemoveNote(note))
    assert opened.executor.ask(GetClient(ada)).promises == ()
    assert removal.undo is not None
    opened.executor.run(removal.undo)
    assert len(opened.executor.ask(GetClient(ada)).promises) == 1


# --- an unknown caller ----------------------------------------------------------------------------


def test_that_an_unknown_callers_note_waits_until_it_is_assigned(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, AddQuickNote(None, "Jemand will Ada besuchen.", "Wir rufen zurück.", date(2026, 3, 4)))
    assert opened.executor.ask(GetNote(note)).client_id is None
    (row,) = opened.executor.ask(UnfinishedNotes())
    assert (row.id, row.client_id, row.promise) == (note, None, "Wir rufen zurück.")
    with pytest.raises(NoteWithoutPersonError):
        opened.executor.run(FinishNote(note))
    opened.executor.run(AssignNote(note, ada))
    assert opened.executor.run(AssignNote(note, ada)).records == ()
    assert [promise.text for promise in opened.executor.ask(GetClient(ada)).promises] == ["Wir rufen zurück."]
    opened.executor.run(FinishNote(note))
    assert [view.note.id for view in opened.executor.ask(NotesOfClient(ada))] == [note]


def test_that_a_wrong_assignment_can_be_taken_back_and_leaves_nothing_behind(
    opened: OpenWorkspace, ada: UUID
) -> None:
    bo = add_person(opened, "Bo")
    note = run(opened, AddQuickNote(None, "Erster Text", "Wir rufen zurück."))
    opened.executor.run(ChangeNote(note, (FieldChange("text", "Erster Text", "Zweiter Text"),)))
    assigned = opened.executor.run(AssignNote(note, ada))
    assert assigned.undo is not None
    opened.executor.run(assigned.undo)
    assert opened.executor.ask(GetNote(note)).client_id is None
    opened.executor.run(AssignNote(note, bo))
    assert opened.executor.ask(NotesOfClient(ada)) == ()
    assert opened.executor.ask(GetClient(ada)).promises == ()
    history = [row.client_id for row in table(opened, "field_history") if row.record_id == note.bytes]
    assert set(history) == {bo.bytes}


# --- finishing ------------------------------------------------------------------------------------


def test_that_a_finished_note_never_changes(opened: OpenWorkspace, ada: UUID) -> None:
    added = opened.executor.run(AddNote(ada, VALUES))
    note = added.subject
    assert note is not None
    done = opened.executor.run(FinishNote(note, opened.executor.ask(GetNote(note)).digest))
    assert done.undo is None
    before = table(opened, "note")
    assert added.undo is not None
    for command in (
        ChangeNote(note, (FieldChange("agreed", None, "Später."),)),
        FinishNote(note),
        RemoveNote(note),
        AssignNote(note, add_person(opened, "Bo")),
        added.undo,
    ):
        with pytest.raises(NoteFinishedError):
            opened.executor.run(command)
    assert table(opened, "note") == before


def test_that_only_what_was_read_back_is_finished(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, AddNote(ada, VALUES))
    digest = opened.executor.ask(GetNote(note)).digest
    opened.executor.run(ChangeNote(note, (FieldChange("minutes", 50, 60),)))
    with pytest.raises(NoteChangedError):
        opened.executor.run(FinishNote(note, digest))
    assert opened.executor.ask(GetNote(note)).note.state == "draft"


def test_that_an_empty_note_is_not_finished_unless_nobody_met(opened: OpenWorkspace, ada: UUID) -> None:
    with pytest.raises(NoteEmptyError):
        opened.executor.run(FinishNote(run(opened, AddNote(ada, {}))))
    opened.executor.run(FinishNote(run(opened, AddNote(ada, {"outcome": "person_did_not_come"}))))


def test_that_an_addendum_has_its_own_date_and_stands_below_the_note(
    opened: OpenWorkspace, ada: UUID
) -> None:
    draft = run(opened, AddNote(ada, VALUES))
    with pytest.raises(NoteNotFinishedError):
        opened.executor.run(AddAddendum(draft, "Zu früh."))
    opened.executor.run(FinishNote(draft))
    clock = FixedClock()
    clock.forward(days=3)
    later = Executor(opened.register, opened.actor_id, clock)
    assert later.run(AddAddendum(draft, "Es war der 1. Juli.")).undo is None
    (addendum,) = later.ask(GetNote(draft)).addenda
    assert (addendum.day, addendum.by, addendum.text) == (
        date(2026, 3, 5),
        "Frau Beispiel",
        "Es war der 1. Juli.",
    )


# --- whatever is done -----------------------------------------------------------------------------

ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["change", "finish", "addendum", "undo", "assign", "remove"]), st.integers(0, 5)
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(actions=ACTIONS)
def test_that_the_text_of_a_finished_note_stays_whatever_is_done(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, int]]
) -> None:
    with open_made(tmp_path_factory.mktemp("notes"), FixedClock()) as opened:
        ada = add_person(opened, "Ada")
        note = run(opened, AddNote(ada, {"said_and_observed": SAID}))
        undos: list[Command] = []
        frozen: list[Any] | None = None
        for action, number in actions:
            commands: dict[str, Command] = {
                "change": ChangeNote(note, (FieldChange("agreed", None, f"Fassung {number}"),)),
                "finish": FinishNote(note),
                "addendum": AddAddendum(note, f"Nachtrag {number}"),
                "assign": AssignNote(note, ada),
                "remove": RemoveNote(note),
                "undo": undos[number % len(undos)] if undos else FinishNote(note),
            }
            try:
                changes = opened.executor.run(commands[action])
            except CaseAppError:
                continue
            undos += [changes.undo] if changes.undo else []
            (row,) = table(opened, "note")
            if frozen is not None:
                assert list(row) == frozen
            frozen = list(row) if row.state == "finished" else None
