"""Near-duplicate dispatches: one story run by several outlets, found by MinHash with banding.

Broder, "On the resemblance and containment of documents" (1997); banding after Leskovec, Rajaraman and
Ullman, "Mining of Massive Datasets", ch. 3. Hashing is seeded and independent of the process.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from legation.resolution.wording import split_words

SHINGLE = 4
# Below this a text is a headline or a caption: too little to call two of them one story.
FEWEST_WORDS = 25
PERMUTATIONS = 128
# 32 bands of 4: two texts of likeness 0.5 meet in a band with a chance of 0.87, of 0.7 with 0.9998; of
# 0.2 (two stories on one meeting) with 0.05, and then likeness() decides.
BANDS = 32
ROWS = PERMUTATIONS // BANDS
# A story shortened by a third, or with a new lead, keeps more than half of its four-word shingles; two
# outlets that each write up one meeting share names and quotations, which stays well below a third.
NEAR = 0.5
_PRIME = 4294967291

Signature = bytes


@lru_cache(maxsize=1)
def _coefficients() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    # 31-bit coefficients and 32-bit hashes keep the products within 64 bits.
    random = np.random.Generator(np.random.PCG64(1997))
    a = random.integers(1, 1 << 31, PERMUTATIONS, dtype=np.uint64)
    b = random.integers(0, 1 << 31, PERMUTATIONS, dtype=np.uint64)
    return a, b


def shingles(text: str) -> frozenset[int]:
    """Give 32-bit hashes of every run of SHINGLE words; none of a text with fewer than FEWEST_WORDS."""
    words = split_words(text)
    if len(words) < FEWEST_WORDS:
        return frozenset()
    runs = {" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}
    return frozenset(int.from_bytes(hashlib.blake2b(r.encode(), digest_size=4).digest(), "big") for r in runs)


def signature(text: str) -> Signature:
    """Give the MinHash signature: PERMUTATIONS big-endian 32-bit numbers, or b"" of a text too short."""
    hashes = np.fromiter(sorted(shingles(text)), dtype=np.uint64)
    if not hashes.size:
        return b""
    a, b = _coefficients()
    mixed = (hashes[:, None] * a[None, :] + b[None, :]) % np.uint64(_PRIME)
    least: bytes = mixed.min(axis=0).astype(">u4").tobytes()
    return least


def bands(of: Signature) -> tuple[int, ...]:
    """Give BANDS unsigned 64-bit keys for an indexed look-up: near-duplicates nearly always share one."""
    width = ROWS * 4
    rows = [of[start : start + width] for start in range(0, len(of), width)]
    # The number of the band is hashed with it, so that one index serves all.
    return tuple(
        int.from_bytes(hashlib.blake2b(bytes([n]) + row, digest_size=8).digest(), "big")
        for n, row in enumerate(rows)
    )


def likeness(a: Signature, b: Signature) -> float:
    """Estimate the Jaccard likeness of two texts' shingles, 0 to 1; a text too short is like nothing."""
    if not a or not b:
        return 0.0
    return float(np.mean(np.frombuffer(a, ">u4") == np.frombuffer(b, ">u4")))


def near_duplicate(a: Signature, b: Signature) -> bool:
    """Tell whether two dispatches are one story run twice."""
    return likeness(a, b) >= NEAR


def nearest(of: Signature, candidates: Mapping[str, Signature]) -> str | None:
    """Name the candidate most like the signature if it is a near-duplicate, the first by name of equals."""
    ranked = sorted((-likeness(of, other), name) for name, other in candidates.items())
    return ranked[0][1] if ranked and -ranked[0][0] >= NEAR else None
