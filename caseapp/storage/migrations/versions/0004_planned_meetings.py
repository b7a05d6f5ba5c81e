"""Meetings that are still to come. The index is for the list of a day."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE planned_meeting (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        day TEXT NOT NULL,
        time TEXT,
        time_zone TEXT NOT NULL,
        place TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_planned_meeting PRIMARY KEY (id),
        CONSTRAINT fk_planned_meeting_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_planned_meeting_client_id ON planned_meeting (client_id)",
    "CREATE INDEX ix_planned_meeting_day ON planned_meeting (day, time) WHERE deleted_at IS NULL",
)


def upgrade() -> None:
    """Create the table."""
    for statement in STATEMENTS:
        op.execute(statement)
