"""Alembic's entry: runs the versions on the connection that the program hands over, in its transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    render_as_batch=True,
    transaction_per_migration=False,
    transactional_ddl=False,  # the caller holds the one transaction
)
context.run_migrations()
