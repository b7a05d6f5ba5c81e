"""Notes of meetings, quick notes, and the addenda to finished ones.

No row that is there before it changes. The triggers keep a finished note and every addendum as they are and
respect the ``erasing`` flag of ``register_state``, which only an erasure sets.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE note (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        is_quick INTEGER NOT NULL,
        state TEXT NOT NULL,
        meeting_kind TEXT NOT NULL,
        channel TEXT NOT NULL,
        place TEXT,
        day TEXT NOT NULL,
        time TEXT,
        time_zone TEXT NOT NULL,
        minutes INTEGER,
        outcome TEXT,
        people TEXT NOT NULL,
        interpreter TEXT,
        said_and_observed TEXT,
        persons_view TEXT,
        professional_judgement TEXT,
        agreed TEXT,
        text TEXT,
        not_on_shared_screen TEXT NOT NULL,
        goals TEXT NOT NULL,
        persons_comment TEXT,
        promise_text TEXT,
        promise_due TEXT,
        promise_id BLOB,
        finished_at TEXT,
        finished_by BLOB,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_note PRIMARY KEY (id),
        CONSTRAINT ck_note_is_quick CHECK (is_quick IN (0, 1)),
        CONSTRAINT ck_note_state CHECK (state IN ('draft', 'finished')),
        CONSTRAINT fk_note_promise_id FOREIGN KEY(promise_id) REFERENCES promise (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_note_client_id ON note (client_id)",
    "CREATE INDEX ix_note_day ON note (day, time, id, client_id) WHERE state = 'finished'",
    "CREATE INDEX ix_note_draft ON note (created_by) WHERE state = 'draft'",
    "CREATE INDEX ix_note_promise_id ON note (promise_id) WHERE promise_id IS NOT NULL",
    """
    CREATE TABLE note_addendum (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        note_id BLOB NOT NULL,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        CONSTRAINT pk_note_addendum PRIMARY KEY (id),
        CONSTRAINT fk_note_addendum_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_note_addendum_note_id FOREIGN KEY(note_id) REFERENCES note (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_note_addendum_client_id ON note_addendum (client_id)",
    "CREATE INDEX ix_note_addendum_note_id ON note_addendum (note_id)",
)

NOT_ERASING = "(SELECT erasing FROM register_state) = 0"

GUARDED = {"note": f"old.state = 'finished' AND {NOT_ERASING}", "note_addendum": NOT_ERASING}


def upgrade() -> None:
    """Create both tables and their guards."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table, when in GUARDED.items():
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} WHEN {when} "
                "BEGIN SELECT raise(ABORT, 'frozen record'); END"
            )
