"""Records of printed sheets, how they were handed over, and what a promise is about.

Rows that are there stay as they are; the new column of ``promise`` is empty in all of them. The triggers keep
a print record as it was written and respect the ``erasing`` flag of ``register_state``. The index over the open
promises is for the list of those that are due.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE promise ADD COLUMN about TEXT",
    "CREATE INDEX ix_promise_due ON promise (due) WHERE state = 'open' AND deleted_at IS NULL",
    """
    CREATE TABLE print_record (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        plan_id BLOB NOT NULL,
        plan_version_id BLOB,
        layout TEXT NOT NULL,
        language TEXT NOT NULL,
        second_language TEXT,
        copy_for TEXT,
        copies INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        check_code TEXT,
        printer TEXT,
        frame TEXT NOT NULL,
        pdf_sha256 TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        CONSTRAINT pk_print_record PRIMARY KEY (id),
        CONSTRAINT ck_print_record_copies CHECK (copies >= 1),
        CONSTRAINT ck_print_record_pages CHECK (pages >= 1),
        CONSTRAINT fk_print_record_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_print_record_plan_id FOREIGN KEY(plan_id) REFERENCES goal_plan (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_print_record_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_print_record_client_id ON print_record (client_id)",
    "CREATE INDEX ix_print_record_plan_version_id ON print_record (plan_version_id)",
    """
    CREATE TABLE hand_over (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        print_record_id BLOB NOT NULL,
        how TEXT NOT NULL,
        day TEXT NOT NULL,
        to_whom TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_hand_over PRIMARY KEY (id),
        CONSTRAINT fk_hand_over_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_hand_over_print_record_id FOREIGN KEY(print_record_id) REFERENCES print_record (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_hand_over_client_id ON hand_over (client_id)",
    "CREATE INDEX ix_hand_over_print_record_id ON hand_over (print_record_id)",
)

NOT_ERASING = "(SELECT erasing FROM register_state) = 0"


def upgrade() -> None:
    """Create both tables, the column, and the guards of the print record."""
    for statement in STATEMENTS:
        op.execute(statement)
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER print_record_no_{action.lower()} BEFORE {action} ON print_record "
            f"WHEN {NOT_ERASING} BEGIN SELECT raise(ABORT, 'frozen record'); END"
        )
