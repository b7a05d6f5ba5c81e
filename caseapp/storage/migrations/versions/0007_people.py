"""The whole person: who is around them, what they need and give, states with reasons, documents, merged records.

Numbers to reach people get a key for the search.
"""

from typing import Any

from alembic import op

from caseapp.domain.client_parts import contact_key

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

COLUMNS = {
    "client": (
        "other_names TEXT",
        "communication_needs TEXT DEFAULT '[]' NOT NULL",
        "interpreter_how TEXT",
        "interpreter_language TEXT",
        "interpreter_name TEXT",
        "interpreter_contact TEXT",
        (
            "address_protected INTEGER DEFAULT '0' NOT NULL "
            "CONSTRAINT ck_client_address_protected CHECK (address_protected IN (0, 1))"
        ),
        "visit_hint TEXT",
        "visit_hint_said_by TEXT",
        "visit_hint_until TEXT",
        "entered_although TEXT",
        "merged_into_id BLOB",
    ),
    "client_contact": (
        "best_time TEXT",
        (
            "is_preferred INTEGER DEFAULT '0' NOT NULL "
            "CONSTRAINT ck_client_contact_is_preferred CHECK (is_preferred IN (0, 1))"
        ),
        "said_by TEXT",
        "value_key TEXT DEFAULT '' NOT NULL",
    ),
    "client_address": ("said_by TEXT",),
    "office": ("person_word TEXT",),
}

STATEMENTS = (
    "CREATE INDEX ix_client_merged_into_id ON client (merged_into_id)",
    "DROP INDEX ix_client_sort_key",
    (
        "CREATE INDEX ix_client_sort_key ON client (sort_key, number, id) "
        "WHERE deleted_at IS NULL AND merged_into_id IS NULL"
    ),
    "CREATE INDEX ix_client_contact_value_key ON client_contact (value_key, client_id)",
    """
    CREATE TABLE client_need (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        text TEXT NOT NULL,
        said_by TEXT NOT NULL,
        said_on TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_need PRIMARY KEY (id),
        CONSTRAINT fk_client_need_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_need_client_id ON client_need (client_id)",
    """
    CREATE TABLE client_contribution (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        text TEXT NOT NULL,
        said_by TEXT NOT NULL,
        said_on TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_contribution PRIMARY KEY (id),
        CONSTRAINT fk_client_contribution_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_contribution_client_id ON client_contribution (client_id)",
    """
    CREATE TABLE client_theme (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        code TEXT NOT NULL,
        text TEXT,
        next_step TEXT,
        said_by TEXT NOT NULL,
        said_on TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_theme PRIMARY KEY (id),
        CONSTRAINT fk_client_theme_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_theme_client_id ON client_theme (client_id)",
    """
    CREATE TABLE client_source (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        field TEXT NOT NULL,
        said_by TEXT NOT NULL,
        said_on TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_source PRIMARY KEY (id),
        CONSTRAINT fk_client_source_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_source_client_id ON client_source (client_id)",
    """
    CREATE TABLE client_state_entry (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        state TEXT NOT NULL,
        reason TEXT,
        note TEXT,
        persons_view TEXT,
        since TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_state_entry PRIMARY KEY (id),
        CONSTRAINT fk_client_state_entry_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_state_entry_client_id ON client_state_entry (client_id)",
    """
    CREATE TABLE client_person (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        name TEXT NOT NULL,
        network_kind TEXT NOT NULL,
        relation TEXT NOT NULL,
        about TEXT,
        contact TEXT,
        linked_client_id BLOB,
        in_household INTEGER NOT NULL,
        authority TEXT,
        scope TEXT,
        valid_until TEXT,
        sphere TEXT,
        closeness INTEGER,
        gives TEXT,
        gets TEXT,
        there_for_me INTEGER NOT NULL,
        i_help INTEGER NOT NULL,
        see_more INTEGER NOT NULL,
        said_by TEXT NOT NULL,
        said_on TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_person PRIMARY KEY (id),
        CONSTRAINT ck_client_person_in_household CHECK (in_household IN (0, 1)),
        CONSTRAINT ck_client_person_there_for_me CHECK (there_for_me IN (0, 1)),
        CONSTRAINT ck_client_person_i_help CHECK (i_help IN (0, 1)),
        CONSTRAINT ck_client_person_see_more CHECK (see_more IN (0, 1)),
        CONSTRAINT ck_client_person_closeness CHECK (closeness BETWEEN 1 AND 3),
        CONSTRAINT fk_client_person_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_person_client_id ON client_person (client_id)",
    "CREATE INDEX ix_client_person_linked_client_id ON client_person (linked_client_id)",
    """
    CREATE TABLE client_merge (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        other_id BLOB NOT NULL,
        reason TEXT,
        done TEXT NOT NULL,
        undone_at TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_merge PRIMARY KEY (id),
        CONSTRAINT fk_client_merge_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_merge_client_id ON client_merge (client_id)",
    "CREATE INDEX ix_client_merge_other_id ON client_merge (other_id)",
    """
    CREATE TABLE attachment (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        title TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        file_key TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_attachment PRIMARY KEY (id),
        CONSTRAINT fk_attachment_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_attachment_client_id ON attachment (client_id)",
)


def upgrade() -> None:
    """Create columns and tables, and fill the key."""
    for table, columns in COLUMNS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in STATEMENTS:
        op.execute(statement)
    driver: Any = op.get_bind().connection.dbapi_connection
    driver.create_function("contact_key", 1, contact_key, deterministic=True)
    driver.execute("UPDATE client_contact SET value_key = contact_key(value)")
