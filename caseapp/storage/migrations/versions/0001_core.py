# long because: every table of the first register stands here as it was then, one statement each.
"""The first register: office, staff, people, plans, what was agreed, search, drafts, audit, history, lists.

There is no data before it. ``search_index`` is kept by triggers on ``search_entry``; the triggers on frozen
tables and on the audit respect the ``erasing`` flag of ``register_state``, which only an erasure sets.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE office (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        name TEXT NOT NULL,
        department TEXT,
        country TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        phone TEXT,
        email TEXT,
        hours TEXT,
        street TEXT,
        postal_code TEXT,
        city TEXT,
        lead_name TEXT,
        lead_phone TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_office PRIMARY KEY (id),
        CONSTRAINT ck_office_country CHECK (country IN ('DE', 'CH', 'DK'))
    ) STRICT
    """,
    """
    CREATE TABLE staff (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        name TEXT NOT NULL,
        title TEXT,
        roles TEXT NOT NULL,
        team TEXT,
        phone TEXT,
        email TEXT,
        hours TEXT,
        is_active INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_staff PRIMARY KEY (id),
        CONSTRAINT ck_staff_is_active CHECK (is_active IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE code_entry (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        list_name TEXT NOT NULL,
        code TEXT NOT NULL,
        labels TEXT NOT NULL,
        rules TEXT NOT NULL,
        position INTEGER NOT NULL,
        valid_from TEXT,
        valid_until TEXT,
        origin TEXT NOT NULL,
        list_version INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_code_entry PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_code_entry_list_name_code ON code_entry (list_name, code)",
    """
    CREATE TABLE client (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        number TEXT NOT NULL,
        called_name TEXT,
        given_name TEXT,
        family_name TEXT,
        birth_date TEXT,
        birth_precision TEXT NOT NULL,
        address_form TEXT NOT NULL,
        state TEXT NOT NULL,
        responsible_id BLOB,
        sort_key TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_client_number ON client (number)",
    "CREATE INDEX ix_client_sort_key ON client (sort_key, number, id) WHERE deleted_at IS NULL",
    """
    CREATE TABLE client_language (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        code TEXT NOT NULL,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_language PRIMARY KEY (id),
        CONSTRAINT fk_client_language_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_language_client_id ON client_language (client_id)",
    """
    CREATE TABLE client_contact (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        contact_kind TEXT NOT NULL,
        value TEXT NOT NULL,
        safe INTEGER NOT NULL,
        note TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_contact PRIMARY KEY (id),
        CONSTRAINT ck_client_contact_safe CHECK (safe IN (0, 1)),
        CONSTRAINT fk_client_contact_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_contact_client_id ON client_contact (client_id)",
    """
    CREATE TABLE client_address (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        street TEXT,
        postal_code TEXT,
        city TEXT,
        district TEXT,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_address PRIMARY KEY (id),
        CONSTRAINT fk_client_address_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_address_client_id ON client_address (client_id)",
    """
    CREATE TABLE client_target_group (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        code TEXT NOT NULL,
        is_primary INTEGER NOT NULL,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_client_target_group PRIMARY KEY (id),
        CONSTRAINT ck_client_target_group_is_primary CHECK (is_primary IN (0, 1)),
        CONSTRAINT fk_client_target_group_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_target_group_client_id ON client_target_group (client_id)",
    """
    CREATE TABLE client_matter (
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
        CONSTRAINT pk_client_matter PRIMARY KEY (id),
        CONSTRAINT fk_client_matter_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_matter_client_id ON client_matter (client_id)",
    """
    CREATE TABLE client_strength (
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
        CONSTRAINT pk_client_strength PRIMARY KEY (id),
        CONSTRAINT fk_client_strength_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_client_strength_client_id ON client_strength (client_id)",
    """
    CREATE TABLE goal_plan (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        plan_kind TEXT NOT NULL,
        state TEXT NOT NULL,
        valid_from TEXT,
        review_on TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_goal_plan PRIMARY KEY (id),
        CONSTRAINT fk_goal_plan_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_goal_plan_client_id ON goal_plan (client_id)",
    """
    CREATE TABLE goal (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        plan_id BLOB NOT NULL,
        parent_id BLOB,
        position INTEGER NOT NULL,
        level TEXT NOT NULL,
        professional_words TEXT,
        origin TEXT NOT NULL,
        origin_reason TEXT,
        why TEXT,
        today TEXT,
        effect_domain TEXT,
        goal_type TEXT,
        lifecycle TEXT NOT NULL,
        achievement TEXT,
        weight INTEGER NOT NULL,
        notice TEXT,
        level_minus_2 TEXT,
        level_minus_1 TEXT,
        level_plus_1 TEXT,
        level_plus_2 TEXT,
        next_small_step TEXT,
        removal_note TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_goal PRIMARY KEY (id),
        CONSTRAINT ck_goal_weight CHECK (weight >= 1),
        CONSTRAINT fk_goal_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_goal_plan_id FOREIGN KEY(plan_id) REFERENCES goal_plan (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_goal_parent_id FOREIGN KEY(parent_id) REFERENCES goal (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_goal_client_id ON goal (client_id)",
    "CREATE INDEX ix_goal_plan_id ON goal (plan_id)",
    """
    CREATE TABLE goal_voice (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        goal_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        "by" TEXT NOT NULL,
        name TEXT,
        text TEXT NOT NULL,
        language TEXT,
        translated_by TEXT,
        only_in_copies_for TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_goal_voice PRIMARY KEY (id),
        CONSTRAINT fk_goal_voice_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_goal_voice_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_goal_voice_client_id ON goal_voice (client_id)",
    "CREATE INDEX ix_goal_voice_goal_id ON goal_voice (goal_id)",
    """
    CREATE TABLE goal_step (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        goal_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        doer TEXT NOT NULL,
        doer_name TEXT,
        can_do TEXT,
        binding TEXT,
        due TEXT,
        state TEXT NOT NULL,
        translations TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_goal_step PRIMARY KEY (id),
        CONSTRAINT fk_goal_step_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_goal_step_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_goal_step_client_id ON goal_step (client_id)",
    "CREATE INDEX ix_goal_step_goal_id ON goal_step (goal_id)",
    """
    CREATE TABLE promise (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        step_id BLOB,
        text TEXT NOT NULL,
        binding TEXT NOT NULL,
        promised_by BLOB NOT NULL,
        promised_by_name TEXT NOT NULL,
        due TEXT,
        first_due TEXT,
        state TEXT NOT NULL,
        kept_on TEXT,
        dropped_reason TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by BLOB NOT NULL,
        version INTEGER NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_promise PRIMARY KEY (id),
        CONSTRAINT fk_promise_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_promise_step_id FOREIGN KEY(step_id) REFERENCES goal_step (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_promise_client_id ON promise (client_id)",
    "CREATE INDEX ix_promise_step_id ON promise (step_id)",
    """
    CREATE TABLE plan_version (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        plan_id BLOB NOT NULL,
        number INTEGER NOT NULL,
        state TEXT NOT NULL,
        agreed_on TEXT NOT NULL,
        body TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        previous_sha256 TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        CONSTRAINT pk_plan_version PRIMARY KEY (id),
        CONSTRAINT fk_plan_version_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_plan_version_plan_id FOREIGN KEY(plan_id) REFERENCES goal_plan (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_plan_version_client_id ON plan_version (client_id)",
    "CREATE INDEX ix_plan_version_plan_id_number ON plan_version (plan_id, number)",
    """
    CREATE TABLE plan_answer (
        id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        plan_version_id BLOB NOT NULL,
        goal_id BLOB NOT NULL,
        "by" TEXT NOT NULL,
        name TEXT,
        answer TEXT NOT NULL,
        in_own_words TEXT,
        reason TEXT,
        created_at TEXT NOT NULL,
        created_by BLOB NOT NULL,
        CONSTRAINT pk_plan_answer PRIMARY KEY (id),
        CONSTRAINT fk_plan_answer_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_plan_answer_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_plan_answer_client_id ON plan_answer (client_id)",
    "CREATE INDEX ix_plan_answer_plan_version_id ON plan_answer (plan_version_id)",
    """
    CREATE TABLE search_entry (
        rowid INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        author BLOB NOT NULL,
        visibility TEXT NOT NULL,
        exact TEXT NOT NULL,
        loose TEXT NOT NULL,
        CONSTRAINT pk_search_entry PRIMARY KEY (rowid)
    ) STRICT
    """,
    "CREATE INDEX ix_search_entry_record_id ON search_entry (record_id)",
    """
    CREATE TABLE draft (
        id BLOB NOT NULL,
        kind TEXT NOT NULL,
        target_id BLOB,
        client_id BLOB,
        author BLOB NOT NULL,
        base_versions TEXT NOT NULL,
        body TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_draft_kind_target_id ON draft (kind, target_id)",
    """
    CREATE TABLE audit_record (
        seq INTEGER NOT NULL,
        device_id BLOB NOT NULL,
        at TEXT NOT NULL,
        actor BLOB NOT NULL,
        action TEXT NOT NULL,
        client_id BLOB,
        details TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        CONSTRAINT pk_audit_record PRIMARY KEY (seq)
    ) STRICT
    """,
    """
    CREATE TABLE field_history (
        id INTEGER NOT NULL,
        record_kind TEXT NOT NULL,
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        field TEXT NOT NULL,
        old TEXT,
        new TEXT,
        "by" BLOB NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_field_history PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_field_history_client_id ON field_history (client_id)",
    "CREATE INDEX ix_field_history_record_id ON field_history (record_id)",
    """
    CREATE TABLE outbox (
        seq INTEGER NOT NULL,
        operation_id BLOB NOT NULL,
        record_kind TEXT NOT NULL,
        record_id BLOB NOT NULL,
        client_id BLOB NOT NULL,
        base_version INTEGER NOT NULL,
        fields TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT pk_outbox PRIMARY KEY (seq)
    ) STRICT
    """,
    """
    CREATE TABLE register_state (
        id INTEGER NOT NULL,
        office_id BLOB NOT NULL,
        device_id BLOB NOT NULL,
        incarnation BLOB NOT NULL,
        fold_version INTEGER NOT NULL,
        erasing INTEGER NOT NULL,
        is_synced INTEGER NOT NULL,
        is_example INTEGER NOT NULL,
        CONSTRAINT pk_register_state PRIMARY KEY (id),
        CONSTRAINT ck_register_state_one_row CHECK (id = 1),
        CONSTRAINT ck_register_state_erasing CHECK (erasing IN (0, 1)),
        CONSTRAINT ck_register_state_is_synced CHECK (is_synced IN (0, 1)),
        CONSTRAINT ck_register_state_is_example CHECK (is_example IN (0, 1))
    ) STRICT
    """,
)

SEARCH = (
    """
    CREATE VIRTUAL TABLE search_index USING fts5(
        exact, loose, content='search_entry', content_rowid='rowid', tokenize='unicode61 remove_diacritics 0'
    )
    """,
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
    """
    CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
        INSERT INTO search_index(rowid, exact, loose) VALUES (new.rowid, new.exact, new.loose);
    END
    """,
    """
    CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
        INSERT INTO search_index(search_index, rowid, exact, loose)
        VALUES ('delete', old.rowid, old.exact, old.loose);
    END
    """,
    """
    CREATE TRIGGER search_entry_changed AFTER UPDATE OF exact, loose ON search_entry BEGIN
        INSERT INTO search_index(search_index, rowid, exact, loose)
        VALUES ('delete', old.rowid, old.exact, old.loose);
        INSERT INTO search_index(rowid, exact, loose) VALUES (new.rowid, new.exact, new.loose);
    END
    """,
)

FROZEN = ("plan_version", "plan_answer", "audit_record")

NOT_ERASING = "(SELECT erasing FROM register_state) = 0"

AUDIT_ORDER = """
    CREATE TRIGGER audit_record_order BEFORE INSERT ON audit_record
    WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit_record)
      OR new.previous <> coalesce((SELECT hash FROM audit_record ORDER BY seq DESC LIMIT 1), '{first}')
    BEGIN
        SELECT raise(ABORT, 'frozen record: audit order');
    END
"""


def upgrade() -> None:
    """Create everything."""
    for statement in (*TABLES, *SEARCH, AUDIT_ORDER.format(first="0" * 64)):
        op.execute(statement)
    for table in FROZEN:
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} WHEN {NOT_ERASING} "
                "BEGIN SELECT raise(ABORT, 'frozen record'); END"
            )
