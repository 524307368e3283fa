"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_APPLICATION_ID = 0x4C474154


def upgrade() -> None:
    """Make all tables; mark an SQLite file as a register."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    op.create_table(
        "clusters",
        sa.Column("cluster", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("merges", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("cluster"),
    )
    op.create_index("clusters_block", "clusters", ["block"], unique=False)
    op.create_table(
        "dirty_blocks", sa.Column("block", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("block")
    )
    op.create_table(
        "dispatches",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.Column("recorded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["story"],
            ["dispatches.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("given", "hash", name="dispatches_given_hash"),
        sa.UniqueConstraint("name"),
    )
    op.create_index("dispatches_story", "dispatches", ["story"], unique=False)
    op.create_table(
        "entries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recorded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "ticks",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dispatch"],
            ["dispatches.id"],
        ),
        sa.PrimaryKeyConstraint("band", "dispatch"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "judgements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("recorded", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["entries.id"],
        ),
        sa.ForeignKeyConstraint(
            ["other"],
            ["entries.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.Column("dateline_place", sa.Text(), nullable=True),
        sa.Column("dateline_country", sa.Text(), nullable=True),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("problems", sa.Text(), nullable=False),
        sa.Column("recorded", sa.Text(), nullable=False),
        sa.Column("superseded", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["dispatch"],
            ["dispatches.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("readings_dispatch", "readings", ["dispatch"], unique=False)
    op.create_table(
        "versions",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("wrong", sa.Boolean(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("recorded", sa.Text(), nullable=False),
        sa.Column("superseded", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["entries.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("versions_entry", "versions", ["entry"], unique=False)
    op.create_index("versions_kind", "versions", ["kind", "superseded"], unique=False)
    op.create_table(
        "facts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dispatch"],
            ["dispatches.id"],
        ),
        sa.ForeignKeyConstraint(
            ["reading"],
            ["readings.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("facts_dispatch", "facts", ["dispatch"], unique=False)
    op.create_index("facts_line", "facts", ["line"], unique=False)
    op.create_index("facts_reading", "facts", ["reading"], unique=False)
    op.create_table(
        "judged",
        sa.Column("judgement", sa.Text(), nullable=False),
        sa.Column("side", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["judgement"],
            ["judgements.id"],
        ),
        sa.PrimaryKeyConstraint("judgement", "side", "line"),
    )
    op.create_index("judged_line", "judged", ["line"], unique=False)
    op.create_table(
        "version_states",
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version"],
            ["versions.id"],
        ),
        sa.PrimaryKeyConstraint("state", "version"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("fact", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("recorded", sa.Text(), nullable=False),
        sa.Column("superseded", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["entries.id"],
        ),
        sa.ForeignKeyConstraint(
            ["fact"],
            ["facts.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index("members_entry", "members", ["entry"], unique=False)
    op.create_index("members_line", "members", ["line"], unique=False)
    op.create_table(
        "placements",
        sa.Column("fact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("cluster", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["fact"],
            ["facts.id"],
        ),
        sa.PrimaryKeyConstraint("fact"),
    )
    op.create_index("placements_block", "placements", ["block"], unique=False)
    op.create_index("placements_cluster", "placements", ["cluster"], unique=False)
    op.create_table(
        "unsettled",
        sa.Column("fact", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["fact"],
            ["facts.id"],
        ),
        sa.PrimaryKeyConstraint("fact"),
    )
