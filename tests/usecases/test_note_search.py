"""Who sees and finds which note, and what erasing a person leaves of them: nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.names import fold
from caseapp.domain.registers import Draft
from caseapp.errors import (
    NotAllowedError,
    NotFoundError,
)
from caseapp.storage.erasure import erase_person
from caseapp.storage.note_list import Days
from caseapp.storage.unit_of_work import unit_of_work
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient
from caseapp.usecases.drafts import SaveDraft
from caseapp.usecases.excerpt import LENGTH, excerpt
from caseapp.usecases.note_views import (
    NOTE_FORM,
    FindNotes,
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
)
from caseapp.usecases.search_everything import SearchEverything
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, FixedClock, add_person, open_made
from tests.usecases.notes import SAID, colleague, finished, run, table


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, FixedClock()) as workspace:
        yield workspace


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


# --- who sees it ----------------------------------------------------------------------------------


def test_that_an_administrator_sees_no_word_of_a_note(opened: OpenWorkspace, ada: UUID) -> None:
    note = finished(opened, ada)
    administrator = colleague(opened, "administrator")
    for query in (GetNote(note), NotesOfClient(ada), FindNotes(), UnfinishedNotes(), SearchEverything(SAID)):
        with pytest.raises(NotAllowedError):
            administrator.ask(query)


def test_that_a_caseworker_finds_the_notes_of_the_own_cases_only(opened: OpenWorkspace, ada: UUID) -> None:
    note = finished(opened, ada)
    other = colleague(opened, "caseworker")
    assert other.ask(FindNotes()).rows == {}
    assert other.ask(SearchEverything("Wohnung")).hits == ()
    for query in (GetNote(note), NotesOfClient(ada)):
        with pytest.raises(NotAllowedError):
            other.ask(query)
    for command in (AddAddendum(note, "Von mir."), AddNote(ada, {})):
        with pytest.raises(NotAllowedError):
            other.run(command)


def test_that_a_draft_is_its_authors_until_it_is_finished(opened: OpenWorkspace) -> None:
    other = colleague(opened, "caseworker", team=None)
    theirs = other.run(AddClient({"called_name": "Cem"})).subject
    assert theirs is not None
    draft = other.run(AddNote(theirs, {"said_and_observed": SAID})).subject
    assert draft is not None
    third = colleague(opened, "caseworker", team=None)
    with pytest.raises(NotAllowedError):
        third.ask(GetNote(draft))
    assert third.ask(UnfinishedNotes()) == ()
    # Frau Beispiel leads the team: she can finish what somebody left behind.
    opened.executor.run(FinishNote(draft))


# --- finding --------------------------------------------------------------------------------------


def test_that_finished_notes_are_found_newest_day_first_after_late_entry(
    opened: OpenWorkspace, ada: UUID
) -> None:
    days = [date(2026, 2, 10), date(2026, 3, 1), date(2026, 1, 5), date(2026, 2, 20)]
    notes = {day: finished(opened, ada, day=day) for day in days}
    found = opened.executor.ask(SearchEverything("wohn gekund"))
    assert [hit.on for hit in found.hits] == sorted(days, reverse=True)
    assert [hit.id for hit in found.hits] == [notes[day] for day in sorted(days, reverse=True)]
    assert found.total == 4
    first = opened.executor.ask(SearchEverything("Wohnung", limit=1))
    assert ([hit.on for hit in first.hits], first.total) == ([date(2026, 3, 1)], 4)
    listed = opened.executor.ask(FindNotes(Days(date(2026, 2, 1), date(2026, 2, 28))))
    assert listed.notes.ids(0, 9) == (notes[date(2026, 2, 20)], notes[date(2026, 2, 10)])
    row = listed.rows[notes[date(2026, 2, 20)]]
    assert (row.called_name, row.first_words, row.author) == ("Ada", SAID, "Frau Beispiel")


def test_that_drafts_are_found_by_their_author_alone_and_at_once(opened: OpenWorkspace, ada: UUID) -> None:
    note = run(opened, AddNote(ada, {"agreed": SAID, "people": ({"name": "Ihre Schwester"},)}))
    (hit,) = opened.executor.ask(SearchEverything("Schwester")).hits
    assert (hit.id, hit.is_draft, hit.client_id) == (note, True, ada)
    lead = colleague(opened, "team_lead", "caseworker", team=None)
    assert lead.ask(SearchEverything("Schwester")).hits == ()
    opened.executor.run(FinishNote(note))
    (hit,) = lead.ask(SearchEverything("Schwester")).hits
    assert (hit.id, hit.is_draft) == (note, False)


def test_that_short_words_stand_for_themselves(opened: OpenWorkspace, ada: UUID) -> None:
    draft = run(opened, AddNote(ada, {"agreed": "Um 9 im Amt."}))
    for _ in range(2):
        assert [hit.id for hit in opened.executor.ask(SearchEverything("im am 9")).hits] == []
        assert [hit.id for hit in opened.executor.ask(SearchEverything("9 amt im")).hits] == [draft]
        assert opened.executor.ask(SearchEverything("a")).hits == ()
        if not opened.executor.ask(GetNote(draft)).note.is_final:
            opened.executor.run(FinishNote(draft))


def test_that_notes_spelled_as_typed_hide_those_spelled_alike(opened: OpenWorkspace, ada: UUID) -> None:
    schon = finished(opened, ada, said_and_observed="Das kennt sie schon.")
    schoen = finished(opened, ada, said_and_observed="Das findet sie schön.")
    assert [hit.id for hit in opened.executor.ask(SearchEverything("schön")).hits] == [schoen]
    assert [hit.id for hit in opened.executor.ask(SearchEverything("schon")).hits] == [schon]
    finished(opened, ada, said_and_observed="Herr Grünbaum war da.")
    assert opened.executor.ask(SearchEverything("Grunb")).total == 1


def test_that_an_addendum_leads_to_its_note_and_a_name_to_the_person(
    opened: OpenWorkspace, ada: UUID
) -> None:
    note = finished(opened, ada)
    addendum = run(opened, AddAddendum(note, "Es war ein Regenbogen zu sehen."))
    (hit,) = opened.executor.ask(SearchEverything("regenbogen")).hits
    assert (hit.kind, hit.id, hit.note_id) == ("note_addendum", addendum, note)
    assert "Regenbogen" in hit.excerpt
    (person,) = opened.executor.ask(SearchEverything("ada")).hits
    assert (person.kind, person.id, person.on) == ("client", ada, MOMENT.date())


@given(st.text(alphabet="aäØ ß.1\n", max_size=400), st.text(alphabet="aäØ1", max_size=3))
def test_that_an_excerpt_is_one_short_line_of_the_text(text: str, word: str) -> None:
    words = tuple(fold(word).split())
    said = excerpt(text, words)
    assert "\n" not in said
    assert len(said) <= LENGTH + 4
    assert said.removeprefix("… ").removesuffix(" …").strip() in " ".join(text.split())
    if words and any(part.startswith(words[0]) for part in fold(text).split()):
        assert any(part.startswith(words[0]) for part in fold(said).split())


# --- erasing --------------------------------------------------------------------------------------


def test_that_erasing_a_person_leaves_no_word_of_their_notes(opened: OpenWorkspace, ada: UUID) -> None:
    bo = add_person(opened, "Bo")
    kept = finished(opened, bo, said_and_observed="Bleibt.")
    note = run(opened, AddQuickNote(None, "Geheimnis eins", "Geheimnis zwei"))
    opened.executor.run(ChangeNote(note, (FieldChange("text", "Geheimnis eins", "Geheimnis drei"),)))
    opened.executor.run(SaveDraft(NOTE_FORM, note, None, {"text": "Geheimnis vier"}))
    opened.executor.run(AssignNote(note, ada))
    opened.executor.run(FinishNote(note))
    opened.executor.run(AddAddendum(note, "Geheimnis fünf"))
    with unit_of_work(opened.register.writing) as uow:
        erase_person(uow.connection, ada)
        uow.commit()
    left = json.dumps(
        [
            str(row)
            for name in (
                "note",
                "note_addendum",
                "promise",
                "search_entry",
                "field_history",
                Draft.__tablename__,
            )
            for row in table(opened, name)
        ]
    )
    assert "eheimnis" not in left
    assert "ehei" not in str(table(opened, "search_index"))
    assert [row.id for row in table(opened, "note")] == [kept.bytes]
    with pytest.raises(NotFoundError):
        opened.executor.ask(GetNote(note))


def test_that_a_person_who_moves_takes_the_notes_out_of_reach(opened: OpenWorkspace, ada: UUID) -> None:
    """The rights follow the case, not the author."""
    note = finished(opened, ada)
    other = colleague(opened, "caseworker", team=None)
    with opened.register.writing.connect() as connection:
        connection.begin()
        connection.exec_driver_sql(
            "UPDATE client SET responsible_id = ? WHERE id = ?", (other._actor_id.bytes, ada.bytes)
        )
        connection.commit()
    assert other.ask(GetNote(note)).note.id == note
    assert [hit.id for hit in other.ask(SearchEverything("Wohnung")).hits] == [note]
    assert other.ask(FindNotes()).rows[note].client_id == ada
