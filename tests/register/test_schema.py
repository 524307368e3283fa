"""The tables as they are written down and as the revisions make them."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

import legation.register
from legation.register import open_register, schema

MIGRATIONS = Path(legation.register.__file__).parent / "migrations"


def test_head() -> None:
    """The newest revision is the one that the schema names, and revisions are one line."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [schema.HEAD]


def test_revisions_make_the_schema(tmp_path: Path) -> None:
    """What the revisions make is what the schema says, table by table."""
    open_register(tmp_path / "r.db").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'r.db'}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []
        made = connection.execute(text("SELECT sql FROM sqlite_master WHERE name = 'bands'")).scalar_one()
        assert "WITHOUT ROWID" in made
        assert connection.execute(text("PRAGMA application_id")).scalar_one() == schema.APPLICATION_ID
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
    engine.dispose()


def test_indexes_say_what_for() -> None:
    """Every index says which question it serves."""
    source = Path(schema.__file__).read_text().splitlines()
    for number, line in enumerate(source):
        if line.strip().startswith("Index("):
            before = next(text for text in reversed(source[:number]) if not text.strip().startswith("Index("))
            assert before.strip().startswith("# Serves"), line
