"""What the window reads and saves around a note: nothing stands there twice, finds show their word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import NoteChangedError
from caseapp.usecases.base import FieldChange
from caseapp.usecases.drafts import SaveDraft
from caseapp.usecases.note_desk import (
    NOTE_READ_BACK_FORM,
    FindLeftTyping,
    FindQuickTyping,
    FinishReadNote,
    GetNoteDesk,
    SaveNewNote,
    SaveNoteChanges,
    SaveQuickNote,
)
from caseapp.usecases.note_finds import FindAnywhere, FindInNotes
from caseapp.usecases.note_views import NOTE_FORM, QUICK_NOTE_FORM, GetNote
from caseapp.usecases.notes import AddAddendum
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made
from tests.usecases.notes import finished, run, table


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


def test_that_saving_a_new_note_takes_its_typing_in_the_same_moment(opened: OpenWorkspace, ada: UUID) -> None:
    opened.executor.run(SaveDraft(NOTE_FORM, ada, ada, {"persons_view": "Halb"}))
    (left,) = opened.executor.ask(FindLeftTyping())
    assert (left.client_id, left.person) == (ada, "Ada")
    run(opened, SaveNewNote(ada, {"persons_view": "Ganz"}, ada))
    assert opened.executor.ask(FindLeftTyping()) == ()
    assert table(opened, "draft") == []


def test_that_older_typing_never_stands_over_what_was_saved(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, SaveNewNote(ada, {"persons_view": "Eins"}))
    opened.executor.run(SaveDraft(NOTE_FORM, note, ada, {"persons_view": "Eins und"}))
    assert opened.executor.ask(GetNoteDesk(note)).typing is not None
    run(opened, SaveNoteChanges(note, (FieldChange("persons_view", "Eins", "Eins und zwei"),)))
    desk = opened.executor.ask(GetNoteDesk(note))
    assert desk.typing is None
    assert desk.view is not None
    assert desk.view.note.persons_view == "Eins und zwei"


def test_that_a_quick_note_is_found_again_until_it_is_saved(opened: OpenWorkspace, ada: UUID) -> None:
    opened.executor.run(SaveDraft(QUICK_NOTE_FORM, ada, ada, {"text": "Ruft an"}))
    typing = opened.executor.ask(FindQuickTyping())
    assert typing is not None
    assert (typing.client_id, typing.draft.body) == (ada, {"text": "Ruft an"})
    run(opened, SaveQuickNote(ada, "Ruft an", None, None))
    assert opened.executor.ask(FindQuickTyping()) is None


def test_that_what_the_person_said_to_it_is_finished_with_the_note(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, SaveNewNote(ada, {"persons_view": "So war es."}))
    opened.executor.run(SaveDraft(NOTE_READ_BACK_FORM, note, ada, {"persons_comment": "Ja"}))
    run(opened, FinishReadNote(note, opened.executor.ask(GetNote(note)).digest, "Ja, genau."))
    view = opened.executor.ask(GetNote(note))
    assert (view.note.is_final, view.note.persons_comment) == (True, "Ja, genau.")
    assert table(opened, "draft") == []


def test_that_a_note_which_changed_since_it_was_read_out_stays_a_draft(
    opened: OpenWorkspace, ada: UUID
) -> None:
    note = run(opened, SaveNewNote(ada, {"persons_view": "Eins"}))
    read_back = opened.executor.ask(GetNote(note)).digest
    run(opened, SaveNoteChanges(note, (FieldChange("persons_view", "Eins", "Zwei"),)))
    with pytest.raises(NoteChangedError):
        opened.executor.run(FinishReadNote(note, read_back, "Ja"))
    view = opened.executor.ask(GetNote(note))
    assert (view.note.is_final, view.note.persons_comment) == (False, None)


def test_that_a_row_begins_shortly_before_the_word_that_was_found(opened: OpenWorkspace, ada: UUID) -> None:
    note = finished(opened, ada, persons_view="Ich will montags mit den anderen wieder im Chor singen.")
    found = opened.executor.ask(FindInNotes("chor"))
    assert found.rows[note].first_words == "… anderen wieder im Chor singen."
    (finding,) = opened.executor.ask(FindAnywhere("singen"))
    assert (finding.who, finding.words) == ("Ada", "… wieder im Chor singen.")
    (person,) = opened.executor.ask(FindAnywhere("ada"))
    assert (person.client_id, person.note_id) == (ada, None)


def test_that_a_note_found_by_its_addendum_too_is_listed_once(opened: OpenWorkspace, ada: UUID) -> None:
    note = finished(opened, ada, persons_view="Montags im Chor.")
    run(opened, AddAddendum(note, "Der Chor singt dienstags."))
    assert len(opened.executor.ask(FindInNotes("chor")).notes) == 1
