"""Any sequence of commands and undos keeps audit, history, search and agreed bytes as they should be."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, precondition, rule

from caseapp.domain.names import fold
from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.errors import CaseAppError
from caseapp.storage.engine import connect
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.base import Changes, FieldChange
from caseapp.usecases.client import AddClient, FindClients, GetClient, NewPart, UpdateClient
from caseapp.usecases.goal_plan import ApplyPlan, FindPlan
from caseapp.usecases.note_views import GetNote, NoteView
from caseapp.usecases.notes import (
    AddAddendum,
    AddQuickNote,
    AssignNote,
    ChangeNote,
    FinishNote,
    RemoveNote,
)
from caseapp.usecases.part_clients import UndoMerge
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import open_workspace
from tests.builders import FixedClock, make_workspace
from tests.usecases.merging import everything

pytestmark = pytest.mark.slow

NAMES = st.sampled_from(["Søren", "Änne", "Đorđe", "Mai", "O'Brien", "Ольга"])
WORDS = st.sampled_from(["Ich will.", "Jeg vil bo.", " mit Blanks ", "Zwei\nZeilen", "„Zitat“"])
DOERS = st.sampled_from(["client", "office", "network", "together"])


class AnySequence(RuleBasedStateMachine):
    """People, plans, notes, merges and undos in any order."""

    people: Bundle[UUID] = Bundle("people")
    notes: Bundle[UUID] = Bundle("notes")
    done: Bundle[Changes] = Bundle("done")
    merges: Bundle[UndoMerge] = Bundle("merges")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="caseapp-sequence-"))
        self.workspace, self.passphrase, _ = make_workspace(self.folder)
        self.clock = FixedClock()
        self.opened = open_workspace(self.workspace, self.passphrase, self.clock)
        self.frozen: dict[bytes, tuple[str, str]] = {}
        self.finished: dict[bytes, tuple[object, ...]] = {}

    def teardown(self) -> None:
        self.check_history()
        self.opened.close()
        report = check_workspace(self.workspace, self.passphrase)
        shutil.rmtree(self.folder)
        assert [check.name for check in report.checks if not check.ok] == []

    def check_history(self) -> None:
        """Each change starts where the one before it ended, and the last one ends at what is stored."""
        connection: Any = connect(self.workspace.register, self.opened.key.data_key, mode="ro")
        last: dict[tuple[bytes, str], str | None] = {}
        for record_id, field, old, new in connection.execute(
            "SELECT record_id, field, old, new FROM field_history ORDER BY id"
        ):
            assert last.get((record_id, field), old) == old
            last[(record_id, field)] = new
        for (record_id, field), value in last.items():
            if field == "called_name":
                query = "SELECT called_name FROM client WHERE id = ?"
                (stored,) = connection.execute(query, (record_id,)).fetchone()
                assert json.loads(value or "null") == stored
        connection.close()

    def run_command(self, command: Any) -> Changes | None:
        self.clock.forward(seconds=1)
        try:
            return self.opened.executor.run(command)
        except CaseAppError:
            return None

    @rule(target=people, name=NAMES)
    def add_person(self, name: str) -> UUID:
        changes = self.run_command(AddClient({"called_name": name, "family_name": "Beispiel"}))
        assert changes is not None
        assert changes.subject is not None
        return changes.subject

    @rule(target=done, person=people, name=NAMES)
    def rename(self, person: UUID, name: str) -> Any:
        seen = self.look(person)
        if seen is None:
            return multiple()
        changes = self.run_command(UpdateClient(person, (FieldChange("called_name", seen, name),)))
        return multiple(*([changes] if changes else []))

    @rule(target=done, person=people, text=WORDS)
    def add_matter(self, person: UUID, text: str) -> Any:
        changes = self.run_command(UpdateClient(person, added=(NewPart("matters", {"text": text}),)))
        return multiple(*([changes] if changes else []))

    @rule(target=done, person=people, words=WORDS, doer=DOERS, steps=st.integers(0, 3))
    def add_goal(self, person: UUID, words: str, doer: str, steps: int) -> Any:
        made = tuple(StepInput(values={"text": f"Schritt {n}", "doer": doer}) for n in range(steps))
        changes = self.run_command(
            ApplyPlan(person, PlanInput(goals=(GoalInput(own_words=words, steps=made),)))
        )
        return multiple(*([changes] if changes else []))

    @rule(target=done, person=people, words=WORDS, data=st.data())
    def change_goal(self, person: UUID, words: str, data: st.DataObject) -> Any:
        goals = self.goals(person)
        if not goals:
            return multiple()
        goal = data.draw(st.sampled_from(goals))
        take_out = data.draw(st.booleans())
        wanted = (
            GoalInput(goal.id, remove=True, note="Nicht mehr nötig.")
            if take_out
            else GoalInput(goal.id, {"notice": words}, own_words=words)
        )
        changes = self.run_command(ApplyPlan(person, PlanInput(goals=(wanted,))))
        return multiple(*([changes] if changes else []))

    @rule(person=people, answer=st.sampled_from(["agrees", "does_not_agree"]))
    def agree(self, person: UUID, answer: str) -> None:
        answers = tuple(AnswerInput(str(g.id), answer, in_own_words="Nein.") for g in self.goals(person))
        self.run_command(AgreePlan(person, AgreementInput(answers)))

    @rule(target=notes, person=st.none() | people, words=WORDS, promises=st.booleans())
    def add_note(self, person: UUID | None, words: str, promises: bool) -> Any:
        changes = self.run_command(AddQuickNote(person, words, "Wir rufen an." if promises else None))
        return changes.subject if changes and changes.subject else multiple()

    @rule(target=done, note=notes, words=WORDS)
    def change_note(self, note: UUID, words: str) -> Any:
        seen = self.note(note)
        change = FieldChange("text", seen.note.text if seen else None, words)
        changes = self.run_command(ChangeNote(note, (change,)))
        return multiple(*([changes] if changes else []))

    @rule(target=done, note=notes, person=people)
    def assign_note(self, note: UUID, person: UUID) -> Any:
        changes = self.run_command(AssignNote(note, person))
        return multiple(*([changes] if changes else []))

    @rule(target=done, note=notes, kind=st.sampled_from([FinishNote, RemoveNote]))
    def finish_or_remove_note(self, note: UUID, kind: Any) -> Any:
        changes = self.run_command(kind(note))
        return multiple(*([changes] if changes else []))

    @rule(note=notes, words=WORDS)
    def add_to_note(self, note: UUID, words: str) -> None:
        self.run_command(AddAddendum(note, words))

    @rule(target=done, changes=done)
    def undo(self, changes: Changes) -> Any:
        again = self.run_command(changes.undo) if changes.undo else None
        return multiple(*([again] if again else []))

    @rule(target=merges, one=people, other=people)
    def make_one(self, one: UUID, other: UUID) -> Any:
        try:
            changes = self.run_command(everything(self.opened, one, other))
        except CaseAppError:
            return multiple()
        made = [record.id for record in changes.records if record.kind == "client_merge"] if changes else []
        return multiple(*(UndoMerge(one, merge) for merge in made))

    @rule(back=merges)
    def part(self, back: UndoMerge) -> None:
        self.run_command(back)

    @precondition(lambda self: self.opened is not None)
    @rule()
    def close_and_open(self) -> None:
        self.opened.close()
        self.opened = open_workspace(self.workspace, self.passphrase, self.clock)

    @rule(person=people)
    def everybody_present_is_found_by_name(self, person: UUID) -> None:
        name = self.look(person)
        if name is not None:
            found = {row.id for row in self.opened.executor.ask(FindClients(name)).rows}
            assert self.where_they_stand(person) in found
            assert all(fold(name).split()[0] in self.names_of(one) for one in found)

    @invariant()
    def agreed_versions_keep_their_bytes(self) -> None:
        connection: Any = connect(self.workspace.register, self.opened.key.data_key, mode="ro")
        rows = connection.execute("SELECT id, body, sha256 FROM plan_version").fetchall()
        connection.close()
        found = {row[0]: (row[1], row[2]) for row in rows}
        for version_id, content in self.frozen.items():
            assert found[version_id] == content
        self.frozen = found

    @invariant()
    def finished_notes_and_addenda_stay_as_they_are(self) -> None:
        connection: Any = connect(self.workspace.register, self.opened.key.data_key, mode="ro")
        rows = connection.execute("SELECT * FROM note WHERE state = 'finished'").fetchall()
        rows += connection.execute("SELECT * FROM note_addendum").fetchall()
        connection.close()
        found = {row[0]: tuple(row) for row in rows}
        for record_id, content in self.finished.items():
            assert found[record_id] == content
        self.finished = found

    def note(self, note: UUID) -> NoteView | None:
        try:
            return self.opened.executor.ask(GetNote(note))
        except CaseAppError:
            return None

    def where_they_stand(self, person: UUID) -> UUID:
        client = self.opened.executor.ask(GetClient(person)).file.client
        into = client.merged_into_id
        return self.where_they_stand(into) if into is not None else person

    def names_of(self, person: UUID) -> str:
        client = self.opened.executor.ask(GetClient(person)).file.client
        return fold(f"{client.called_name} {client.other_names or ''}")

    def look(self, person: UUID) -> str | None:
        try:
            return self.opened.executor.ask(GetClient(person)).file.client.called_name
        except CaseAppError:
            return None

    def goals(self, person: UUID) -> list[GoalSnapshot]:
        view = self.opened.executor.ask(FindPlan(person, draft=True))
        return list(view.snapshot.goals) if view else []


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(
    max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=[*HealthCheck]
)
