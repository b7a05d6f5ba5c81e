"""Changing the register's structure: all or nothing, nothing lost, models and register agree."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from caseapp.domain.base import Base
from caseapp.errors import BackupFailedError, MigrationFailedError, SchemaTooNewError
from caseapp.storage.backup import backup_before_upgrade
from caseapp.storage.bundle import verify_bundle
from caseapp.storage.engine import connect
from caseapp.storage.migrate import HEAD, SHIPPED, Migrations, packed_version, unpacked_version
from caseapp.storage.register import create_register, open_register
from tests.builders import MOMENT
from tests.storage.registers import Kept, contents

NEXT = f"{int(HEAD) + 1:04d}"

HEADING = f"""
from alembic import op
import sqlalchemy as sa
revision = "{NEXT}"
down_revision = "{HEAD}"
def upgrade():
"""

NEW_COLUMN = """
    with op.batch_alter_table("client", recreate="always", table_kwargs={"sqlite_strict": True}) as batch:
        batch.add_column(sa.Column("nickname", sa.Text()))
"""

FORGETS_STRICT = """
    op.execute("CREATE TABLE loose (id INTEGER NOT NULL)")
"""

FORGETS_TRIGGERS = """
    strict = {"sqlite_strict": True}
    with op.batch_alter_table("plan_version", recreate="always", table_kwargs=strict) as batch:
        batch.add_column(sa.Column("remark", sa.Text()))
"""

FAILS_LATE = """
    op.execute("ALTER TABLE client ADD COLUMN nickname TEXT")
    op.execute("UPDATE client SET called_name = 'changed'")
    op.execute("CREATE TABLE half_done (id INTEGER NOT NULL) STRICT")
    raise RuntimeError("half way")
"""

LOSES_ROWS = """
    op.execute("DELETE FROM client_matter")
"""

BREAKS_KEYS = """
    op.execute("UPDATE goal SET plan_id = x'00'")
"""


def step(folder: Path, body: str, name: str = "steps") -> Migrations:
    """The shipped migrations with one more after them."""
    steps = folder / name
    steps.mkdir()
    (steps / f"{NEXT}_for_a_test.py").write_text(f'"""For a test."""{HEADING}{body}', encoding="utf-8")
    return Migrations(NEXT, (*SHIPPED.folders, steps))


def upgraded(kept: Kept, migrations: Migrations) -> None:
    open_register(
        kept.register,
        kept.key,
        lambda: backup_before_upgrade(kept.workspace, kept.key, MOMENT),
        migrations=migrations,
    ).close()


def everything(kept: Kept) -> tuple[list[Any], dict[str, list[Any]]]:
    return kept.rows("SELECT name, sql FROM sqlite_master ORDER BY name"), kept.tables()


def counts(kept: Kept) -> dict[str, int]:
    return {name: len(rows) for name, rows in kept.tables().items() if not name.startswith("sqlite_")}


def test_that_the_newest_step_is_the_one_the_program_expects() -> None:
    steps = sorted(file.name[:4] for file in SHIPPED.folders[0].glob("[0-9]*.py"))
    assert steps[-1] == HEAD
    assert steps == [f"{number:04d}" for number in range(1, len(steps) + 1)]


@pytest.mark.parametrize("version", ["0.1.0", "1.2.3", "12.34.56"])
def test_that_a_version_survives_its_packing(version: str) -> None:
    assert unpacked_version(packed_version(version)) == version


def _normal(sql: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r'["\n\t]', " ", sql)).replace("( ", "(").replace(" )", ")").strip()


def _clauses(sql: str) -> tuple[str, list[str], str]:
    """Name, columns and constraints in any order, and what follows the table's bracket."""
    head, _, rest = _normal(sql).partition("(")
    body, _, tail = rest.rpartition(")")
    # A column that was added later carries its constraint with it.
    parts = re.split(r", (?![^(]*\))|(?<=NULL) (?=CONSTRAINT)", body)
    return head.strip(), sorted(part.strip() for part in parts), tail.strip()


def test_that_models_and_migrations_make_the_same_tables(tmp_path: Path) -> None:
    path, key = tmp_path / "register.db", bytes(32)
    create_register(path, key)
    ours = connect(path, key, mode="immutable")
    migrated = _described(
        ours.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index')")
    )
    ours.close()
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        modelled = _described(connection.exec_driver_sql("SELECT name, sql FROM sqlite_master"))
    engine.dispose()
    ours_alone = {name for name in migrated if name.startswith("search_index") or name == "alembic_version"}
    assert migrated.keys() - ours_alone == modelled.keys()
    for name, described in modelled.items():
        assert migrated[name] == described, name


def _described(rows: Any) -> dict[str, tuple[str, list[str], str]]:
    return {name: _clauses(sql) for name, sql in rows if sql is not None}


def test_that_every_table_is_strict(kept: Kept) -> None:
    loose = kept.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
    )
    assert {row[0] for row in loose} <= {"alembic_version", "sqlite_schema"}


def test_that_what_was_agreed_is_guarded_by_triggers(kept: Kept) -> None:
    triggers = {row[0] for row in kept.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for table in ("plan_version", "plan_answer", "audit_record"):
        assert {f"{table}_no_update", f"{table}_no_delete"} <= triggers


def test_that_a_failed_step_changes_nothing_and_names_the_backup(kept: Kept, tmp_path: Path) -> None:
    before = everything(kept)
    with pytest.raises(MigrationFailedError) as caught:
        upgraded(kept, step(tmp_path, FAILS_LATE))
    assert everything(kept) == before
    backup = Path(str(caught.value.values["backup"]))
    assert verify_bundle(backup)[0].header.revision == HEAD
    assert backup.parent == kept.workspace.backups


@pytest.mark.parametrize("body", [LOSES_ROWS, BREAKS_KEYS, FORGETS_STRICT, FORGETS_TRIGGERS])
def test_that_a_step_that_loses_something_is_undone(kept: Kept, tmp_path: Path, body: str) -> None:
    before = everything(kept)
    with pytest.raises(MigrationFailedError):
        upgraded(kept, step(tmp_path, body))
    assert everything(kept) == before


def test_that_rebuilding_the_people_keeps_all_that_belongs_to_them(kept: Kept, tmp_path: Path) -> None:
    before, triggers = counts(kept), kept.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    upgraded(kept, step(tmp_path, NEW_COLUMN))
    assert counts(kept) == before
    assert before["client_matter"] == 2
    assert before["goal"] == 3
    assert kept.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'") == triggers
    assert kept.rows("SELECT strict FROM pragma_table_list WHERE name = 'client'") == [(1,)]
    assert kept.rows("SELECT nickname FROM client") == [(None,), (None,)]
    assert kept.rows("PRAGMA foreign_key_check") == []


def test_that_searches_hit_their_own_record_after_the_people_were_rebuilt(kept: Kept, tmp_path: Path) -> None:
    upgraded(kept, step(tmp_path, NEW_COLUMN))
    hits = (
        "SELECT c.id FROM search_index(?) AS s JOIN search_entry AS e ON e.rowid = s.rowid "
        "JOIN client AS c ON c.id = e.record_id"
    )
    assert kept.rows(hits, "ada") == [(kept.ada.bytes,)]
    assert kept.rows(hits, "bo") == [(kept.bo.bytes,)]


def test_that_children_are_still_guarded_after_their_parent_was_rebuilt(kept: Kept, tmp_path: Path) -> None:
    upgraded(kept, step(tmp_path, NEW_COLUMN))
    connection = connect(kept.register, kept.key)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        connection.execute("DELETE FROM client WHERE id = ?", (kept.ada.bytes,))
    connection.close()


def test_that_an_upgrade_is_preceded_by_a_backup_of_the_old_structure(kept: Kept, tmp_path: Path) -> None:
    upgraded(kept, step(tmp_path, NEW_COLUMN))
    (backup,) = kept.workspace.backups.iterdir()
    bundle, _ = verify_bundle(backup)
    assert bundle.header.revision == HEAD
    assert kept.rows("SELECT version_num FROM alembic_version") == [(NEXT,)]


def test_that_a_register_that_is_up_to_date_is_not_touched(kept: Kept) -> None:
    before = contents(kept.workspace.folder)
    upgraded(kept, SHIPPED)
    assert contents(kept.workspace.folder) == before


def test_that_a_backup_that_fails_keeps_the_upgrade_from_beginning(kept: Kept, tmp_path: Path) -> None:
    before = contents(kept.workspace.folder)
    steps = step(tmp_path, NEW_COLUMN)

    def failing() -> Path:
        raise BackupFailedError

    with pytest.raises(BackupFailedError):
        open_register(kept.register, kept.key, failing, migrations=steps)
    assert contents(kept.workspace.folder)["register.db"][1] == before["register.db"][1]


def test_that_an_upgraded_register_is_refused_by_the_older_program(kept: Kept, tmp_path: Path) -> None:
    upgraded(kept, step(tmp_path, NEW_COLUMN))
    before = contents(kept.workspace.folder)
    with pytest.raises(SchemaTooNewError) as caught:
        upgraded(kept, SHIPPED)
    assert caught.value.values["needed"] == "0.1.0"
    assert contents(kept.workspace.folder) == before


def test_that_steps_may_lie_in_a_folder_with_any_name(kept: Kept, tmp_path: Path) -> None:
    upgraded(kept, step(tmp_path, NEW_COLUMN, name="100 % ; neu, alt:"))
    assert kept.rows("SELECT version_num FROM alembic_version") == [(NEXT,)]
