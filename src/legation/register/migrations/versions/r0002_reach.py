"""How far facts reach within their block, so that a new one is grouped with what it can meet alone."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; what is there already is told as far as it is grouped anew."""
    for name in ("keys", "aspects", "first", "last"):
        op.add_column("placements", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("dirty_blocks", sa.Column("whole", sa.Boolean(), nullable=False, server_default=sa.true()))
