"""How texts, facts and problems are written into columns and read back."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from legation.records import (
    Conflict,
    ConflictValue,
    Dispatch,
    Fact,
    Problem,
    fact_from_json,
    fact_to_json,
)

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_NO_IDENTITY = ("confidence", "rule", "words")


def pack_text(text: str) -> bytes:
    """Compress a text; lone surrogates and NUL survive."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def unpack_text(packed: bytes) -> str:
    """Give the text that was packed."""
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def text_hash(text: str) -> str:
    """Give the SHA-256 of a text, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def storable(text: str | None) -> str | None:
    """Replace what a text column cannot hold (lone surrogates, NUL) by U+FFFD; empty becomes None."""
    return _UNSTORABLE.sub("\ufffd", text) if text else None


def canonical(value: Any) -> str:
    """Give the one JSON text of a value, in ASCII, keys sorted: for hashing and comparing."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), default=_plain)


def written(value: Any) -> str:
    """Give a JSON text of a value, in ASCII, keys in their own order: for keeping."""
    return json.dumps(value, separators=(",", ":"), default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    raise TypeError(f"not a JSON value: {value!r}")


def fingerprint(dispatch: str, fact: Fact) -> str:
    """Hash a fact with the id of its dispatch; confidence and rule are no part of what it says."""
    row = {key: value for key, value in fact_to_json(fact).items() if key not in _NO_IDENTITY}
    return hashlib.sha256(f"{dispatch}\0{canonical(row)}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def entry_id(seed: str, attempt: int) -> str:
    """Derive an entry's id, ten letters and digits, from the fingerprint of its earliest fact.

    attempt counts from 0; more are needed only where the id is taken, as after a split.
    """
    digest = hashlib.sha256(f"{seed}/{attempt}".encode()).digest()
    return base64.b32encode(digest)[:10].decode().lower()


def pack_fact(fact: Fact, text: str) -> str:
    """Give the payload of a fact: what it says and the words of its first evidence in the text."""
    quote = text[fact.evidence[0].start : fact.evidence[0].end] if fact.evidence else ""
    return written({"fact": fact_to_json(fact), "quote": quote})


def unpack_fact(payload: str) -> tuple[Fact, str]:
    """Give the fact and its quote."""
    row = json.loads(payload)
    return fact_from_json(row["fact"]), row["quote"]


def pack_account(merged: Fact, conflicts: Sequence[Conflict], merges: Sequence[str]) -> str:
    """Give the payload of one version of an entry."""
    return written(
        {
            "merged": fact_to_json(merged),
            "conflicts": [
                {
                    "field": conflict.field,
                    "values": [{"value": v.value, "dispatches": list(v.dispatches)} for v in conflict.values],
                }
                for conflict in conflicts
            ],
            "merges": list(merges),
        }
    )


def unpack_account(payload: str) -> tuple[Fact, tuple[Conflict, ...], tuple[str, ...]]:
    """Give the merged fact, the conflicts and the explained merges."""
    row = json.loads(payload)
    conflicts = tuple(
        Conflict(c["field"], tuple(ConflictValue(v["value"], tuple(v["dispatches"])) for v in c["values"]))
        for c in row["conflicts"]
    )
    return fact_from_json(row["merged"]), conflicts, tuple(row["merges"])


def pack_problems(problems: Sequence[Problem]) -> str:
    """Give problems as JSON."""
    return written(
        [
            {"code": p.code, "message": p.message, "source": p.source, "line": p.line, "fatal": p.fatal}
            for p in problems
        ]
    )


def unpack_problems(payload: str) -> tuple[Problem, ...]:
    """Give the problems back."""
    return tuple(Problem(**row) for row in json.loads(payload))


def reading_columns(dispatch: Dispatch) -> dict[str, Any]:
    """Give the columns of a reading that describe the dispatch as it was found this time."""
    return {
        "date": storable(dispatch.date),
        "outlet": storable(dispatch.outlet),
        "title": storable(dispatch.title),
        "url": storable(dispatch.url),
        "source": storable(dispatch.source),
        "source_line": dispatch.line,
        "dateline_place": storable(dispatch.dateline.place) if dispatch.dateline else None,
        "dateline_country": storable(dispatch.dateline.country) if dispatch.dateline else None,
        "body": dispatch.body,
    }
