"""Alembic's revisions of the register's tables."""
