"""What sync needs on a laptop. All of it stays empty while the register is no part of an office server.

``outbox`` is made anew: nothing can have waited in it, because nothing could be sent so far. Tables with a
``client_id`` go with the person or case that they are about.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS = (
    "DROP TABLE outbox",
    """
    CREATE TABLE outbox (
        seq INTEGER NOT NULL,
        operation_id BLOB NOT NULL,
        record_kind TEXT NOT NULL,
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        fields TEXT NOT NULL,
        base TEXT NOT NULL,
        seen INTEGER NOT NULL,
        is_new INTEGER NOT NULL,
        is_final INTEGER NOT NULL,
        is_own INTEGER NOT NULL,
        made_by BLOB NOT NULL,
        created_at TEXT NOT NULL,
        command INTEGER NOT NULL,
        record_made_at TEXT,
        record_made_by BLOB,
        batch INTEGER,
        CONSTRAINT pk_outbox PRIMARY KEY (seq),
        CONSTRAINT ck_outbox_is_new CHECK (is_new IN (0, 1)),
        CONSTRAINT ck_outbox_is_final CHECK (is_final IN (0, 1)),
        CONSTRAINT ck_outbox_is_own CHECK (is_own IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX ix_outbox_record_id ON outbox (record_id)",
    "CREATE INDEX ix_outbox_client_id ON outbox (client_id)",
    """
    CREATE TABLE sync_link (
        id INTEGER NOT NULL,
        host TEXT NOT NULL,
        port INTEGER NOT NULL,
        database TEXT NOT NULL,
        authority TEXT NOT NULL,
        role TEXT NOT NULL,
        secret BLOB NOT NULL,
        office_name TEXT NOT NULL,
        member_id BLOB,
        staff_id BLOB,
        is_lead INTEGER NOT NULL,
        state TEXT NOT NULL,
        cursor INTEGER NOT NULL,
        epoch BLOB,
        batch INTEGER NOT NULL,
        audit_sent INTEGER NOT NULL,
        upload TEXT,
        structure TEXT NOT NULL,
        enrolled_at TEXT,
        last_sync_at TEXT,
        last_error TEXT,
        server_offset_seconds INTEGER NOT NULL,
        digest_on TEXT,
        CONSTRAINT pk_sync_link PRIMARY KEY (id),
        CONSTRAINT ck_sync_link_one_row CHECK (id = 1),
        CONSTRAINT ck_sync_link_is_lead CHECK (is_lead IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE sync_record (
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        record_kind TEXT NOT NULL,
        ver INTEGER NOT NULL,
        fver TEXT NOT NULL,
        seq INTEGER NOT NULL,
        CONSTRAINT pk_sync_record PRIMARY KEY (record_id)
    ) STRICT
    """,
    "CREATE INDEX ix_sync_record_client_id ON sync_record (client_id)",
    """
    CREATE TABLE sync_batch (
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_sync_batch PRIMARY KEY (number)
    ) STRICT
    """,
    """
    CREATE TABLE sync_inbox (
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        record_kind TEXT NOT NULL,
        seq INTEGER NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_sync_inbox PRIMARY KEY (record_id)
    ) STRICT
    """,
    "CREATE INDEX ix_sync_inbox_client_id ON sync_inbox (client_id)",
    """
    CREATE TABLE sync_case (
        client_id BLOB NOT NULL,
        state TEXT NOT NULL,
        until TEXT,
        CONSTRAINT pk_sync_case PRIMARY KEY (client_id),
        CONSTRAINT ck_sync_case_state CHECK (state IN ('held', 'loading', 'leaving'))
    ) STRICT
    """,
    """
    CREATE TABLE sync_sent (
        operation_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        body TEXT NOT NULL,
        sent_at TEXT NOT NULL,
        CONSTRAINT pk_sync_sent PRIMARY KEY (operation_id)
    ) STRICT
    """,
    "CREATE INDEX ix_sync_sent_client_id ON sync_sent (client_id)",
    "CREATE INDEX ix_sync_sent_sent_at ON sync_sent (sent_at)",
    """
    CREATE TABLE sync_receipt (
        operation_id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        record_kind TEXT NOT NULL,
        record_id BLOB NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_sync_receipt PRIMARY KEY (operation_id)
    ) STRICT
    """,
    """
    CREATE TABLE sync_colleague (
        client_id BLOB NOT NULL,
        name TEXT NOT NULL,
        last_sent_at TEXT,
        CONSTRAINT pk_sync_colleague PRIMARY KEY (client_id, name)
    ) STRICT
    """,
    """
    CREATE TABLE kept_version (
        id BLOB NOT NULL,
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        record_kind TEXT NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        operation_id BLOB NOT NULL,
        made_at TEXT NOT NULL,
        made_by BLOB NOT NULL,
        seq INTEGER NOT NULL,
        CONSTRAINT pk_kept_version PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_kept_version_client_id ON kept_version (client_id)",
    "CREATE INDEX ix_kept_version_record_id ON kept_version (record_id)",
)


def upgrade() -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
