"""The notes of the example workspace: told with the stories, then generated, the same for the same seed."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.errors import InvalidInputError
from caseapp.paths import Workspace
from caseapp.usecases.example_stories import read_stories
from caseapp.usecases.note_views import UnfinishedNotes
from caseapp.usecases.search_everything import SearchEverything
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.usecases.test_example import TODAY, everything, failed_checks, make, rows


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("noted") / "workspace"
    made = make(folder, 60, notes=1000)
    assert (made.clients, made.notes, made.is_complete) == (60, 1000, True)
    return folder


def test_that_the_same_seed_and_day_give_the_same_notes(noted: Path, tmp_path: Path) -> None:
    make(tmp_path / "again", 60, notes=1000)
    one, other = everything(noted), everything(tmp_path / "again")
    assert [table for table in one if one[table] != other[table]] == []
    assert len(one["note"]) == 1000
    assert failed_checks(noted) == []


def test_that_the_stories_notes_come_first_and_one_waits_to_be_finished(tmp_path: Path) -> None:
    make(tmp_path / "few", 12, notes=19)
    told = {note.document.get("text") for story in read_stories(TODAY) for note in story.notes}
    with open_workspace(Workspace(tmp_path / "few"), PASSPHRASE, FixedClock()) as opened:
        assert {row.text for row in rows(opened, "SELECT text FROM note")} == told
        (draft,) = opened.executor.ask(UnfinishedNotes())
        assert draft.family_name == "Probst-Muster"
        (hit,) = opened.executor.ask(SearchEverything("elf Uhr")).hits
        assert hit.kind == "note_addendum"
    assert failed_checks(tmp_path / "few") == []


def test_that_no_generated_note_is_about_a_story_or_before_the_person_came(noted: Path) -> None:
    with open_workspace(Workspace(noted), PASSPHRASE, FixedClock()) as opened:
        wrong = rows(
            opened,
            "SELECT count(*) FROM note n JOIN client c ON c.id = n.client_id WHERE n.day > '2026-03-02' "
            "OR (n.day < substr(c.created_at, 1, 10)) "
            "OR (n.created_by IS NOT c.responsible_id AND c.responsible_id IS NOT NULL)",
        )
        of_stories = rows(
            opened, "SELECT count(*) FROM note WHERE client_id IN (SELECT client_id FROM goal_plan)"
        )
        found = opened.executor.ask(SearchEverything("kommt zehn minuten"))
    assert (wrong, of_stories) == ([(0,)], [(19,)])
    assert found.total > 0
    assert [hit.on for hit in found.hits] == sorted((hit.on for hit in found.hits), reverse=True)


def test_that_stopping_among_the_notes_leaves_a_sound_workspace(tmp_path: Path) -> None:
    heard: list[int] = []
    made = make(
        tmp_path / "example",
        40,
        notes=2000,
        progress=lambda done, _: heard.append(done),
        stop=lambda: heard[-1] > 100,
    )
    assert (made.clients, made.notes, made.is_complete) == (40, 419, False)
    assert failed_checks(tmp_path / "example") == []


@pytest.mark.parametrize("notes", [-1, 1_000_001])
def test_that_a_number_of_notes_out_of_range_is_refused(tmp_path: Path, notes: int) -> None:
    with pytest.raises(InvalidInputError):
        make(tmp_path / "example", 12, notes=notes)
    assert not (tmp_path / "example").exists()
