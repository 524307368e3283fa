"""Near-duplicate dispatches: one story run by several outlets, found by MinHash with banding.

Broder, "On the resemblance and containment of documents" (1997); banding after Leskovec, Rajaraman and
Ullman, "Mining of Massive Datasets", ch. 3. Hashing is seeded and independent of the process.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from legation.resolution.wording import plain_words

SHINGLE = 4
PERMUTATIONS = 128
# 32 bands of 4: two texts of likeness 0.5 meet in a band with a chance of 0.87, of 0.7 with 0.9998; of
# 0.2 (two stories on one meeting) with 0.05, and then likeness() decides.
BANDS = 32
ROWS = PERMUTATIONS // BANDS
# Of four-word shingles a story shortened by a third, or with a new lead, keeps more than half; two outlets
# that each write up one communiqué share quotations and names, which stays well below a third.
NEAR = 0.5
_PRIME = (1 << 61) - 1


@dataclass(frozen=True, slots=True)
class Signature:
    """The least hash of the text's shingles under each permutation; empty for a text without words."""

    values: tuple[int, ...]


@lru_cache(maxsize=1)
def _coefficients() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    # 31-bit coefficients and hashes keep the products within 64 bits.
    random = np.random.Generator(np.random.PCG64(1997))
    a = random.integers(1, 1 << 31, PERMUTATIONS, dtype=np.uint64)
    b = random.integers(0, 1 << 31, PERMUTATIONS, dtype=np.uint64)
    return a, b


def shingles(text: str) -> frozenset[int]:
    """Give 32-bit hashes of every run of SHINGLE words; a shorter text is one shingle."""
    words = plain_words.__wrapped__(text)
    if not words:
        return frozenset()
    runs = {" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}
    return frozenset(int.from_bytes(hashlib.blake2b(r.encode(), digest_size=4).digest(), "big") for r in runs)


def signature(text: str) -> Signature:
    """Give the MinHash signature of a text: PERMUTATIONS values, or none where it has no words."""
    hashes = np.fromiter(sorted(shingles(text)), dtype=np.uint64)
    if not hashes.size:
        return Signature(())
    a, b = _coefficients()
    mixed = (hashes[:, None] * a[None, :] + b[None, :]) % np.uint64(_PRIME)
    return Signature(tuple(int(v) for v in mixed.min(axis=0)))


def bands(of: Signature) -> tuple[str, ...]:
    """Give BANDS keys for an indexed look-up: near-duplicates share at least one, nearly always."""
    if not of.values:
        return ()
    keys = []
    for band in range(BANDS):
        rows = of.values[band * ROWS : (band + 1) * ROWS]
        digest = hashlib.blake2b(repr(rows).encode(), digest_size=8).hexdigest()
        keys.append(f"{band:02}{digest}")
    return tuple(keys)


def likeness(a: Signature, b: Signature) -> float:
    """Estimate the Jaccard likeness of two texts' shingles, 0 to 1; a text without words is like nothing."""
    if not a.values or not b.values:
        return 0.0
    return sum(x == y for x, y in zip(a.values, b.values, strict=True)) / PERMUTATIONS


def near_duplicate(a: Signature, b: Signature) -> bool:
    """Tell whether two dispatches are one story run twice."""
    return likeness(a, b) >= NEAR
