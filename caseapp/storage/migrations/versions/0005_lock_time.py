"""The minutes of rest after which the office's windows lock themselves.

Offices that are there get the usual time.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the column; the table stays as it is."""
    op.execute("ALTER TABLE office ADD COLUMN lock_after_minutes INTEGER DEFAULT '5' NOT NULL")
