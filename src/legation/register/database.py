"""Opening the database behind a register, and its transactions.

SQLite runs in WAL mode, so readers never wait for a writer, with `synchronous=FULL`, so that what was
reported survives a loss of power. One process writes at a time; the others wait, say so through a
callback, and give up after a while.
"""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select, text, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from legation.register import schema
from legation.register.clock import Clock, stamp
from legation.register.errors import (
    RegisterBusy,
    RegisterReadOnly,
    RegisterTooNew,
    RegisterUnreadable,
    damaged,
    is_busy,
    translated,
)

Waiting = Callable[[str], None]

T = TypeVar("T")

_READS = "BEGIN"
_WRITES = "BEGIN IMMEDIATE"

_POLL_SECONDS = 0.25
"""How long SQLite itself waits for a lock before we say that we are waiting."""


class Database:
    """An open database whose tables are those of `schema`.

    Every transaction is either `reading()`, one consistent picture, or `writing()`, which gives the
    connection and the instant that everything in it is recorded at.
    """

    def __init__(
        self, engine: Engine, place: str, clock: Clock, waiting: Waiting | None, patience: float
    ) -> None:
        self.engine = engine
        self.place = place
        self._clock = clock
        self._waiting = waiting
        self._patience = patience

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection within a transaction that only reads."""
        with self._translating(), self._connected(_READS) as connection, self._patiently(connection.begin):
            # The first look takes the picture; it can meet a lock, all later ones cannot.
            self._patiently(lambda: connection.exec_driver_sql("PRAGMA schema_version").close())
            yield connection

    @contextmanager
    def writing(self) -> Iterator[tuple[Connection, str]]:
        """Give a connection within a transaction that may write, and its instant; commit at the end."""
        with self.exclusively() as connection:
            yield connection, self._tick(connection)

    @contextmanager
    def exclusively(self) -> Iterator[Connection]:
        """Give a connection within a writing transaction, also before there are tables to keep time in."""
        with self._translating(), self._connected(_WRITES) as connection, self._patiently(connection.begin):
            yield connection

    def keep_log_ahead(self) -> None:
        """Put the file in WAL mode, for good; that needs the file to ourselves for a moment."""
        with self._translating(), self._connected("") as connection:
            self._patiently(lambda: connection.exec_driver_sql("PRAGMA journal_mode=WAL").close())

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def _connected(self, begins: str) -> Connection:
        return self.engine.connect().execution_options(legation_begins=begins)

    def _patiently(self, act: Callable[[], T]) -> T:
        """Do what needs a lock; while another process holds it, say so and try again."""
        deadline = time.monotonic() + self._patience
        said = False
        while True:
            try:
                return act()
            except DBAPIError as error:
                if not is_busy(error):
                    raise
                if time.monotonic() >= deadline:
                    raise RegisterBusy(
                        f"{self.place}: another process has been writing to this register for "
                        f"{self._patience:.0f} seconds; try again when it is done"
                    ) from error
                if not said and self._waiting is not None:
                    self._waiting(f"{self.place}: waiting for another process that writes to this register …")
                    said = True
                time.sleep(0.02)

    def _tick(self, connection: Connection) -> str:
        """Give the instant of this transaction: now, but later than every one before."""
        last = connection.execute(select(schema.ticks.c.last)).scalar_one()
        instant = stamp(self._clock(), later_than=last)
        connection.execute(update(schema.ticks).values(last=instant))
        return instant

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            ours = translated(error, self.place)
            if ours is None:
                raise
            raise ours from error
        except (zlib.error, UnicodeDecodeError, JSONDecodeError) as error:
            raise damaged(self.place, error) from error


def open_database(
    location: str | Path, *, create: bool, clock: Clock, waiting: Waiting | None, patience: float
) -> Database:
    """Open the database at a path or SQLAlchemy URL; make or bring up to date its tables.

    Raises RegisterUnreadable, RegisterTooNew, RegisterBusy, RegisterFull or RegisterReadOnly.
    """
    url, place = _url(location, create)
    database = Database(_engine(url), place, clock, waiting, patience)
    try:
        try:
            _prepare(database, create)
        except RegisterReadOnly:
            database.close()
            database.engine = _engine(_frozen(url))
            _prepare(database, create=False)
    except BaseException:
        database.close()
        raise
    return database


def _url(location: str | Path, create: bool) -> tuple[URL, str]:
    if isinstance(location, str) and "://" in location:
        try:
            url = make_url(location)
        except ArgumentError as error:
            raise RegisterUnreadable(f"{location}: is not a path or a database URL") from error
        if url.get_backend_name() != "sqlite":
            raise RegisterUnreadable(f"{url.render_as_string()}: only SQLite registers can be opened so far")
        if url.database in (None, "", ":memory:"):
            return URL.create("sqlite"), "the register in memory"
        location = str(url.database)
    path = Path(location).expanduser()
    if path.is_dir():
        raise RegisterUnreadable(f"{path}: is a folder; name a file, as in {path / 'register.db'}")
    if not create and not path.exists():
        raise RegisterUnreadable(
            f"{path}: there is no register; make one with `legation add … --register {path}`"
        )
    if not path.parent.is_dir():
        raise RegisterUnreadable(f"{path}: the folder {path.parent} does not exist; make it first")
    return URL.create("sqlite", database=str(path)), str(path)


def _frozen(url: URL) -> URL:
    """Give the URL that opens a file which we may not write, nor anything beside it."""
    path = Path(url.database or "").resolve()
    beside = path.with_name(path.name + "-wal")
    # A read-only WAL database needs its -shm file; without a log to replay it can be read as it stands.
    waits = beside.exists() and beside.stat().st_size > 0
    query = {"mode": "ro", "uri": "true"}
    if not waits and not os.access(path.parent, os.W_OK):
        query["immutable"] = "1"
    return URL.create("sqlite", database=path.as_uri(), query=query)


def _engine(url: URL) -> Engine:
    engine = create_engine(
        url,
        connect_args={"timeout": _POLL_SECONDS, "check_same_thread": False},
        poolclass=StaticPool if url.database is None else QueuePool,
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        # We say BEGIN ourselves: the driver's own habit would begin late and without a write lock.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        statement = connection.get_execution_options().get("legation_begins", _READS)
        if statement:
            connection.exec_driver_sql(statement)

    return engine


def _prepare(database: Database, create: bool) -> None:
    """See that the tables are there and of our revision."""
    revision = _revision(database)
    if revision == schema.HEAD:
        return
    if revision is None and not create:
        raise RegisterUnreadable(f"{database.place}: is empty, not a register")
    _migrate(database)


def _revision(database: Database) -> str | None:
    """Give the revision of the tables; None where there are no tables at all."""
    with database.reading() as connection:
        names = set(inspect(connection).get_table_names())
        if not names:
            return None
        application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if application != schema.APPLICATION_ID or "alembic_version" not in names:
            raise RegisterUnreadable(
                f"{database.place}: is a database, but not a register; name another file"
            )
        revision: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    return revision


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    database.keep_log_ahead()
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with database.exclusively() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise RegisterTooNew(
                f"{database.place}: was made by a newer version of Legation; upgrade Legation to open it"
            ) from error
        if connection.execute(select(schema.ticks.c.last)).first() is None:
            connection.execute(insert(schema.ticks).values(id=1, last=""))
