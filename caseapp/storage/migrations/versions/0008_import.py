"""An index that holds nothing but the people of an import that is under way or was broken off.

It is empty in every register that is there; no table and no row changes.
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the index."""
    op.execute(
        "CREATE INDEX ix_client_not_yet ON client (id) WHERE deleted_at = '0001-01-01T00:00:00.000000Z'"
    )
