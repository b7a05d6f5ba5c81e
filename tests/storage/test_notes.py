"""Notes in the register's file: guarded by triggers, brought in by migration, checked by the doctor."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from caseapp.storage.bundle import verify_bundle
from caseapp.storage.engine import connect
from caseapp.storage.migrate import HEAD, SHIPPED
from caseapp.usecases.notes import AddAddendum, AddNote
from caseapp.usecases.safekeeping import RebuildSearch, check_workspace
from caseapp.usecases.search_everything import SearchEverything
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.storage.registers import Kept
from tests.storage.test_migrate import everything, upgraded
from tests.usecases.notes import finished

SAID = "Die Wohnung ist gekündigt."
SYNC_TABLES = (
    "kept_version", "sync_batch", "sync_case", "sync_colleague", "sync_inbox", "sync_link", "sync_receipt",
    "sync_record", "sync_sent",
)  # fmt: skip
PEOPLE_TABLES = (
    "attachment", "client_merge", "client_person", "client_state_entry", "client_source", "client_theme",
    "client_contribution", "client_need",
)  # fmt: skip
PEOPLE_COLUMNS = (
    ("office", ("person_word",)),
    ("client_address", ("said_by",)),
    ("client_contact", ("value_key", "said_by", "is_preferred", "best_time")),
    (
        "client",
        (
            "merged_into_id", "entered_although", "visit_hint_until", "visit_hint_said_by", "visit_hint",
            "address_protected", "interpreter_contact", "interpreter_name", "interpreter_language",
            "interpreter_how", "communication_needs", "other_names",
        ),
    ),
)  # fmt: skip


@pytest.fixture
def noted(kept: Kept) -> Kept:
    """A closed register with a draft, two finished notes and an addendum."""
    with open_workspace(kept.workspace, PASSPHRASE, FixedClock()) as opened:
        for day, words in ((date(2026, 3, 1), SAID), (date(2026, 2, 1), "Früher: " + SAID)):
            note = finished(opened, kept.ada, day=day, agreed=words)
        opened.executor.run(AddAddendum(note, "Nachgetragen."))
        opened.executor.run(AddNote(kept.ada, {"agreed": "Entwurf."}))
    return kept


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE note SET agreed = 'anders' WHERE state = 'finished'",
        "UPDATE note SET state = 'draft' WHERE state = 'finished'",
        "UPDATE note SET deleted_at = '2026-03-02T13:00:00.000000Z' WHERE state = 'finished'",
        "UPDATE note SET client_id = x'00' WHERE state = 'finished'",
        "DELETE FROM note WHERE state = 'finished'",
        "INSERT OR REPLACE INTO note SELECT * FROM note WHERE state = 'finished'",
        "UPDATE note_addendum SET text = 'anders'",
        "DELETE FROM note_addendum",
    ],
)
def test_that_what_is_finished_is_guarded_below_the_program(noted: Kept, statement: str) -> None:
    before = noted.tables()
    connection = connect(noted.register, noted.key)
    with pytest.raises(Exception, match="frozen record"):
        connection.execute(statement)
    connection.close()
    assert noted.tables() == before


def test_that_a_draft_is_not_guarded(noted: Kept) -> None:
    connection: Any = connect(noted.register, noted.key)
    connection.execute("UPDATE note SET agreed = 'anders' WHERE state = 'draft'")
    assert connection.execute("SELECT changes()").fetchone() == (1,)
    connection.close()


def contents(kept: Kept) -> tuple[list[Any], dict[str, list[Any]]]:
    """Structure and rows, wherever in the file a table that was made anew lies."""
    schema, tables = everything(kept)
    return schema, {name: rows for name, rows in tables.items() if name != "sqlite_schema"}


def test_that_a_register_of_the_first_structure_takes_notes_and_keeps_all(kept: Kept) -> None:
    newest = contents(kept)
    later = (
        *PEOPLE_TABLES,
        "planned_meeting",
        "hand_over",
        "print_record",
        "note_addendum",
        "note",
        *SYNC_TABLES,
    )
    kept.harm(
        *(f"DROP TABLE {name}" for name in later),
        "DROP INDEX ix_promise_due",
        "ALTER TABLE promise DROP COLUMN about",
        "ALTER TABLE office DROP COLUMN lock_after_minutes",
        "DROP INDEX ix_client_merged_into_id",
        "DROP INDEX ix_client_not_yet",
        "DROP INDEX ix_client_sort_key",
        "DROP INDEX ix_client_contact_value_key",
        *(f"ALTER TABLE {table} DROP COLUMN {name}" for table, names in PEOPLE_COLUMNS for name in names),
        "CREATE INDEX ix_client_sort_key ON client (sort_key, number, id) WHERE deleted_at IS NULL",
        "UPDATE alembic_version SET version_num = '0001'",
    )
    old = kept.tables()
    upgraded(kept, SHIPPED)
    assert contents(kept) == newest
    assert kept.rows("SELECT version_num FROM alembic_version") == [(HEAD,)]
    now = kept.tables()
    for name in ("client", "goal"):
        # Newer columns stand behind the old ones.
        assert [row[: len(before)] for row, before in zip(now[name], old[name], strict=True)] == old[name]
    (backup,) = kept.workspace.backups.iterdir()
    assert verify_bundle(backup)[0].header.revision == "0001"
    with open_workspace(kept.workspace, PASSPHRASE, FixedClock()) as opened:
        assert opened.executor.run(AddNote(kept.ada, {"agreed": SAID})).subject is not None


def failed(kept: Kept) -> set[str]:
    return {check.name for check in check_workspace(kept.workspace, PASSPHRASE).checks if not check.ok}


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("UPDATE note_addendum SET note_id = (SELECT id FROM note WHERE state = 'draft')", "note_addenda"),
        ("UPDATE note SET client_id = x'" + "00" * 16 + "' WHERE state = 'draft'", "field_values"),
        ("DELETE FROM search_entry WHERE kind = 'note_addendum'", "search_entries"),
        ("UPDATE note SET agreed = 'anders' WHERE state = 'finished'", "search_samples"),
        ("DROP TRIGGER note_no_update", "guards"),
    ],
)
def test_that_the_doctor_sees_what_is_wrong_with_notes(noted: Kept, statement: str, check: str) -> None:
    assert failed(noted) == set()
    noted.harm(statement)
    assert check in failed(noted)


def test_that_the_search_made_anew_finds_the_same_notes_in_the_same_order(noted: Kept) -> None:
    noted.harm("DELETE FROM search_entry")
    with open_workspace(noted.workspace, PASSPHRASE, FixedClock()) as opened:
        assert opened.executor.ask(SearchEverything("Wohnung gekündigt")).total == 0
        opened.executor.run(RebuildSearch())
        found = opened.executor.ask(SearchEverything("Wohnung gekündigt"))
        assert [hit.on for hit in found.hits] == [date(2026, 3, 1), date(2026, 2, 1)]
        assert opened.executor.ask(SearchEverything("nachgetragen")).total == 1
    assert failed(noted) == set()


def test_that_a_list_of_a_month_reads_no_note(noted: Kept) -> None:
    """The index answers alone, so that a million notes do not make the list slow."""
    plan = noted.rows(
        "EXPLAIN QUERY PLAN SELECT n.id FROM note n WHERE n.state = 'finished' "
        "AND n.client_id NOT IN (SELECT id FROM client WHERE deleted_at IS NOT NULL) "
        "AND n.day >= '2026-03-01' "
        "ORDER BY n.day DESC, n.time DESC, n.id DESC"
    )
    steps = [str(row[3]) for row in plan]
    assert "COVERING INDEX ix_note_day" in steps[0]
    assert not any("TEMP B-TREE" in step for step in steps)
