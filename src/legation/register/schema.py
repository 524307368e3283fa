"""The tables of the register, and what their columns and indexes are for.

Two clocks. *Valid time* is when a thing happened; it is inside the facts (`when`) and their dispatch's
date. *Recorded time* is when the register learned it: every row of history has `recorded`, and rows that
can be overtaken have `superseded`, NULL while they hold. A row of history is never changed but for that
one column, and never deleted, so that any past state of the book can be shown again.

Only the tables of work (`placements`, `clusters`, `dirty_blocks`, `unsettled`, `bands`) are rewritten:
they can be computed again from the history.

Instants are UTC, ISO 8601 with microseconds and `Z`, so that they sort as text.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    true,
)

HEAD = "0002"
"""The newest revision in migrations/versions; a test holds the two together."""

APPLICATION_ID = 0x4C474154
"""What an SQLite file that is a register carries in its header: `LGAT`."""

metadata = MetaData()

dispatches = Table(
    "dispatches",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    # The id by which it is cited everywhere.
    Column("name", Text, nullable=False, unique=True),
    # The id that it came with; differs from name only where another text had taken that id.
    Column("given", Text, nullable=False),
    # SHA-256 of the text, hexadecimal.
    Column("hash", Text, nullable=False),
    # zlib of the text in UTF-8; binary because a text may hold NUL and lone surrogates.
    Column("text", LargeBinary, nullable=False),
    # The first dispatch of the story that this one retells; NULL where it tells its own.
    Column("story", ForeignKey("dispatches.id"), nullable=True),
    # For finding near-duplicates; NULL where the text is too short to be compared.
    Column("signature", LargeBinary, nullable=True),
    Column("recorded", Text, nullable=False),
    # Serves has() and add(): is this very text here under this id?
    UniqueConstraint("given", "hash", name="dispatches_given_hash"),
    # Serves dispatch() and dispatches(): the other sources of a story.
    Index("dispatches_story", "story"),
)

bands = Table(
    "bands",
    metadata,
    # A hash of one band of a signature: texts that share one may be near-duplicates.
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("dispatch", ForeignKey("dispatches.id"), primary_key=True),
    sqlite_with_rowid=False,
)

readings = Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("dispatch", ForeignKey("dispatches.id"), nullable=False),
    # Version of the reader that made the facts.
    Column("reader", Text, nullable=False),
    # Day of publication; NULL where it is not known, and then no as-of day includes the dispatch.
    Column("date", Text),
    # NULL in these four where the dispatch, or the reading of its format, did not tell.
    Column("outlet", Text),
    Column("title", Text),
    Column("url", Text),
    Column("source", Text),
    # 1-based line of the corpus file; NULL for a file of its own.
    Column("source_line", Integer),
    # NULL in both where there is no dateline, in the second also where its state is not known.
    Column("dateline_place", Text),
    Column("dateline_country", Text),
    # Offset in the text at which the prose begins.
    Column("body", Integer, nullable=False),
    # JSON list of problems met.
    Column("problems", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    # NULL for the reading that holds; one such a dispatch.
    Column("superseded", Text),
    # Serves every step from a dispatch to its readings.
    Index("readings_dispatch", "dispatch"),
)

facts = Table(
    "facts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("dispatch", ForeignKey("dispatches.id"), nullable=False),
    Column("reading", ForeignKey("readings.id"), nullable=False),
    # The fact of the first reading that this one is the newer account of; its own id where it is new.
    Column("line", Integer, nullable=False),
    # Hash of dispatch and content: the same fact in another register has the same.
    Column("fingerprint", Text, nullable=False),
    Column("kind", Text, nullable=False),
    # JSON: `fact` as the contract prints it, `quote` the words of its first evidence.
    Column("payload", Text, nullable=False),
    # Serves the facts of a dispatch, and matching a new reading with the earlier ones.
    Index("facts_dispatch", "dispatch"),
    Index("facts_reading", "reading"),
    # Serves finding the fact that stands for a line now.
    Index("facts_line", "line"),
)

placements = Table(
    "placements",
    metadata,
    # One row for each fact of a reading that holds.
    Column("fact", ForeignKey("facts.id"), primary_key=True, autoincrement=False),
    # Facts of different blocks are never taken for one, unless a person says so.
    Column("block", Text, nullable=False),
    # Smallest fact id of the group that it fell in; NULL until the block is grouped.
    Column("cluster", Integer),
    # How far the fact reaches, see meeting.py; NULL in all four until it is known, and then it may meet any other.
    Column("keys", Text),
    # JSON object of lists.
    Column("aspects", Text),
    # Days, `YYYY-MM-DD`.
    Column("first", Text),
    Column("last", Text),
    # Serves the facts of a block.
    Index("placements_block", "block"),
    # Serves the facts of a group.
    Index("placements_cluster", "cluster"),
)

clusters = Table(
    "clusters",
    metadata,
    # Groups of one fact have no row.
    Column("cluster", Integer, primary_key=True, autoincrement=False),
    Column("block", Text, nullable=False),
    # JSON list of sentences, why these facts were taken for one.
    Column("merges", Text, nullable=False),
    # Serves the groups of a block.
    Index("clusters_block", "block"),
)

dirty_blocks = Table(
    "dirty_blocks",
    metadata,
    # Blocks whose facts have changed since they were grouped; written with the facts themselves.
    Column("block", Text, primary_key=True),
    # True where facts have left it: then all of it is grouped anew, else what hangs together with new facts.
    Column("whole", Boolean, nullable=False, server_default=true()),
)

unsettled = Table(
    "unsettled",
    metadata,
    # Facts whose entry is to be looked at again; may be a fact of an overtaken reading.
    Column("fact", ForeignKey("facts.id"), primary_key=True, autoincrement=False),
)

entries = Table(
    "entries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("recorded", Text, nullable=False),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("entry", ForeignKey("entries.id"), nullable=False),
    Column("kind", Text, nullable=False),
    # True where a person judged the whole entry wrong.
    Column("wrong", Boolean, nullable=False),
    # JSON: `merged`, `conflicts`, `merges`.
    Column("payload", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    # NULL for the account that holds; an entry without one has lost all its facts.
    Column("superseded", Text),
    # Serves entry().
    Index("versions_entry", "entry"),
    # Serves entries(kinds=…) of now.
    Index("versions_kind", "kind", "superseded"),
)

version_states = Table(
    "version_states",
    metadata,
    # Serves entries(states=…): the accounts that concern a state.
    Column("state", Text, primary_key=True),
    Column("version", ForeignKey("versions.id"), primary_key=True),
    sqlite_with_rowid=False,
)

members = Table(
    "members",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("entry", ForeignKey("entries.id"), nullable=False),
    Column("fact", ForeignKey("facts.id"), nullable=False),
    # The fact's line, repeated here because identity is decided by lines.
    Column("line", Integer, nullable=False),
    Column("recorded", Text, nullable=False),
    # NULL while the fact supports the entry.
    Column("superseded", Text),
    # Serves the facts of an entry.
    Index("members_entry", "entry"),
    # Serves the last entry that a line belonged to, and the entries that a dispatch tells of.
    Index("members_line", "line"),
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False),
    # The second entry of `same` and `not_same`; NULL for other verdicts and where facts are split off.
    Column("other", ForeignKey("entries.id")),
    Column("verdict", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("reason", Text, nullable=False),
    # The field that is corrected; NULL but for `correct`.
    Column("field", Text),
    # JSON of what it is corrected to; NULL where the verdict has no value.
    Column("value", Text),
    Column("recorded", Text, nullable=False),
    # NULL while the judgement stands.
    Column("withdrawn", Text),
)

judged = Table(
    "judged",
    metadata,
    # The lines that a judgement was passed on: 0 the entry's, 1 the other's. It follows them.
    Column("judgement", ForeignKey("judgements.id"), primary_key=True),
    Column("side", Integer, primary_key=True, autoincrement=False),
    Column("line", Integer, primary_key=True, autoincrement=False),
    # Serves finding the judgements on facts that are being settled.
    Index("judged_line", "line"),
)

ticks = Table(
    "ticks",
    metadata,
    # One row: the last instant given out, so that recorded time never runs backwards.
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("last", Text, nullable=False),
)
