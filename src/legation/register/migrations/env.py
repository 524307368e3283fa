"""Run the revisions on the connection that `database` hands over, within its transaction."""

from alembic import context

from legation.register.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
