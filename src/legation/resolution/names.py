"""Comparing names of persons: spellings, transliterations, initials, order, particles and short forms."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from rigour.names import remove_person_prefixes, tokenize_name
from rigour.text.distance import levenshtein
from rigour.text.translit import ascii_text

from legation.resolution.comparison import Measured

# Arabic particles are printed either way, European ones count as such only in lower case: Lê, Van and An
# are names of their own elsewhere.
_ARABIC = frozenset({"al", "el", "bin", "bint", "ibn", "ould", "uld", "ul", "ur"})
_LOWER = frozenset({
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
    "ter", "abu", "as", "ad", "ar", "ash", "at", "az", "ben", "e", "y",
})  # fmt: skip
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd"})
_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "madam", "madame", "dr", "prof", "professor", "sir", "sheikh", "sheik",
    "shaikh", "gen", "lt", "col", "maj", "adm", "capt", "hon", "excellency", "comrade",
})  # fmt: skip
_SHORT = {
    "joe": "joseph", "tony": "antony", "anthony": "antony", "bill": "william", "bob": "robert",
    "jim": "james", "mike": "michael", "tom": "thomas", "dan": "daniel", "dave": "david", "ed": "edward",
    "ben": "benjamin", "nick": "nicholas", "sam": "samuel", "steve": "steven", "stephen": "steven",
    "chris": "christopher", "liz": "elizabeth", "kate": "katherine", "alex": "alexander",
    "andy": "andrew", "matt": "matthew", "rob": "robert", "ron": "ronald", "don": "donald",
    "ken": "kenneth", "jeff": "jeffrey", "greg": "gregory", "tim": "timothy", "pat": "patrick",
    "phil": "philip", "pete": "peter", "fred": "frederick", "rick": "richard", "wally": "wallace",
    "bibi": "benjamin", "volodya": "vladimir", "sasha": "alexander", "jake": "jacob",
    # One name in Russian, Belarusian and Ukrainian, which no rule of sounds makes one.
    "ihar": "igor", "ihor": "igor", "aleh": "oleg", "oleh": "oleg", "uladzimir": "vladimir",
    "volodymyr": "vladimir", "mikalai": "nikolai", "mikalay": "nikolai", "mykola": "nikolai", "yauhen": "yevgeny",
    "yevhen": "yevgeny", "ryhor": "grigory", "hryhoriy": "grigory", "alena": "elena", "olena": "elena",
    "volha": "olga", "olha": "olga", "aliaksandr": "alexander", "aleksandr": "alexander", "alyaksandr": "alexander",
    "oleksandr": "alexander", "aliaksei": "alexei", "oleksiy": "alexei", "pavlo": "pavel", "petro": "petr",
}  # fmt: skip
# Ways of writing one sound in Latin letters, longest first; vowels fall away afterwards.
_SOUNDS = (
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("tsh", "C"), ("dzh", "J"), ("kh", "h"),
    ("gh", "h"), ("ch", "C"), ("cz", "C"), ("sh", "S"), ("sz", "S"), ("zh", "J"), ("ph", "f"), ("th", "t"),
    ("ts", "c"), ("tz", "c"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("w", "v"), ("ou", "u"), ("dj", "J"),
    ("ue", "u"), ("oe", "o"), ("ae", "a"),
)  # fmt: skip
_VOWELS = frozenset("aeiou")
_SHORT_U = re.compile(r"(?<=[ae])u(?![aeiouy])")


_EXCELLENCY = re.compile(r"^H\.? ?E\.? ?(?=(?:Mr|Mrs|Ms|Dr|Amb)\b)|^H\.E\. ")


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name: as printed in lower case, plain without accents, as it sounds.

    accented: the name that it stands in is written with accents in Latin letters.
    particle: a word such as `al` or `van`, which one writer puts and another leaves out.
    """

    written: str
    plain: str
    spoken: str
    accented: bool
    particle: bool

    @property
    def initial(self) -> bool:
        """Tell whether the part is a letter alone."""
        return len(self.plain) == 1

    @property
    def full(self) -> bool:
        """Tell whether the part is a name's own word, neither initial nor particle."""
        return not self.particle and len(self.plain) > 1


@lru_cache(maxsize=32768)
def spoken(plain: str) -> str:
    """Make the ways of writing one sound in Latin letters one: `Siarhei` and `Sergei` give the same."""
    if len(plain) > 4 and plain[-2:] in ("ou", "au", "ew", "ow"):
        plain = plain[:-2] + "v"
    for letters, sound in _SOUNDS:
        plain = plain.replace(letters, sound)
    # The short u of Belarusian is v elsewhere: Sauchanka is Savchenko.
    plain = _SHORT_U.sub("v", plain)
    # Belarusian and Ukrainian write h, Russian g; German and Spanish j is elsewhere y.
    plain = plain.replace("h", "g").replace("j", "y")
    for letters in ("ia", "ya", "ie", "ye", "io", "yo"):
        plain = plain.replace(letters, "e")
    plain = plain.replace("y", "i")
    return "".join(c for i, c in enumerate(plain) if i == 0 or c != plain[i - 1])


@lru_cache(maxsize=32768)
def parts(name: str) -> tuple[Part, ...]:
    """Give the words of a name without titles in front and suffixes; `A.A.` gives two initials."""
    bare = _EXCELLENCY.sub("", unicodedata.normalize("NFC", name))
    bare = remove_person_prefixes(bare) or bare
    marks = any(unicodedata.combining(c) for c in unicodedata.normalize("NFKD", bare)) or "đ" in bare.lower()
    accented = marks and bare[0].casefold() < "ɐ"
    found: list[Part] = []
    for word in tokenize_name(bare.replace("’", "'").replace("'", "")):
        written = word.casefold()
        plain = "".join(c for c in (ascii_text(written) or written).lower() if c.isalnum())
        if not plain or (plain in _TITLES and not found) or (plain in _SUFFIXES and found):
            continue
        particle = written in _ARABIC or (word in _LOWER and len(word) > 1)
        plain = _SHORT.get(plain, plain)
        sound = spoken(plain)
        found.append(Part(written, plain, sound, accented, particle))
    return tuple(found)


@lru_cache(maxsize=32768)
def name_keys(name: str) -> frozenset[str]:
    """Give cheap keys: two names that compare_names() finds alike share at least one, nearly always.

    The keys are the first consonants of each full word, or the word itself where it has none.
    """
    return frozenset(_consonants(p.spoken)[:3] or p.plain for p in parts(name) if p.full)


@lru_cache(maxsize=8192)
def name_pairs(name: str) -> frozenset[str]:
    """Give the keys of a name, two letters of each, two by two: full names that are alike share a pair, nearly always.

    Empty for a name of a single word or with initials, which can be short for many a full one.
    """
    if any(p.initial for p in parts(name)):
        return frozenset()
    return frozenset(" ".join(pair) for pair in combinations(sorted(key[:2] for key in name_keys(name)), 2))


def _consonants(sound: str) -> str:
    return "".join(c for c in sound if c not in _VOWELS)


_VOWEL_RUN = re.compile(f"[{''.join(sorted(_VOWELS))}]+")


def _sounds_alike(a: str, b: str) -> bool:
    consonants = _consonants(a)
    if consonants != _consonants(b) or len(consonants) < 3:
        return False
    if len(consonants) >= 4 and len(_VOWEL_RUN.findall(a)) > 1:
        return levenshtein(a, b) <= max(2, round(0.4 * max(len(a), len(b))))
    # Three consonants or one syllable say little: the vowels must be ones that spellings exchange. Hassan and
    # Hussein differ, and so do Thong and Thung.
    return _blurred(a) == _blurred(b)


def _blurred(sound: str) -> str:
    return re.sub("[aeio]+", "a", sound)


def _belarusian(a: str, b: str) -> bool:
    """Try ou as ov within a word: Hrachou is Grachov, though Mourad is Murad."""
    if "ou" not in a + b:
        return False
    return _sounds_alike(spoken(a.replace("ou", "ov")), spoken(b.replace("ou", "ov")))


@lru_cache(maxsize=32768)
def compare_parts(a: Part, b: Part) -> float:
    """Give how alike two words of names are: 1 the same, 0 not alike."""
    if a.plain == b.plain:
        # Both written with accents, and not the same ones: Vietnamese Thanh and Thành are two names.
        return 0.7 if a.accented and b.accented and a.written != b.written else 1.0
    if a.initial or b.initial:
        return 0.75 if a.plain[0] == b.plain[0] else 0.0
    if _sounds_alike(a.spoken, b.spoken) or _belarusian(a.plain, b.plain):
        return 0.93
    shorter = min(len(a.plain), len(b.plain))
    if shorter >= 7 and a.plain[0] == b.plain[0] and levenshtein(a.plain, b.plain) == 1:
        return 0.9
    return 0.0


@lru_cache(maxsize=8192)
def compare_names(a: str, b: str) -> Measured:
    """Compare two names of persons.

    1 to 0.85: the same name, in full or one a form of the other with two words in common; 0.6: the short
    one is a single word that stands first or last in the other; 0: two names.
    """
    x, y = parts(a), parts(b)
    if not x or not y:
        return None, "no name"
    if x == y:
        return 1.0, f"{a} = {b}"
    if len(x) != len(y) and "".join(p.plain for p in x) == "".join(p.plain for p in y):
        return 0.98, f"{a} = {b}, written apart or together"
    short, long = sorted((x, y), key=lambda name: (len(_full(name)), len(name)))
    score = _aligned(short, long)
    note = f"{a} = {b}" if score >= 0.85 else f"{a} ~ {b}" if score else f"{a} ≠ {b}"
    return score, note


@lru_cache(maxsize=65536)
def misprint(a: str, b: str) -> bool:
    """Tell whether one name can be the other misprinted: all words alike but one, off by two letters.

    That says little of itself; it is for events where everything else agrees.
    """
    x, y = ([p for p in parts(name) if p.full] for name in (a, b))
    if len(x) != len(y) or len(x) < 2:
        return False
    odd = [(p.plain, q.plain) for p, q in zip(x, y, strict=True) if compare_parts(p, q) < 0.9]
    return len(odd) == 1 and levenshtein(*odd[0]) <= 2 and min(map(len, odd[0])) > 2


def _full(name: tuple[Part, ...]) -> list[Part]:
    return [p for p in name if p.full]


def _aligned(short: tuple[Part, ...], long: tuple[Part, ...]) -> float:
    """Pair the words best first; every word of the shorter name must have its partner in the longer."""
    options = sorted(
        ((compare_parts(p, q), -abs(i - j), i, j) for i, p in enumerate(short) for j, q in enumerate(long)),
        reverse=True,
    )
    pairs: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for score, _, i, j in options:
        if score and i not in pairs and j not in used:
            pairs[i] = (j, score)
            used.add(j)
    for i, part in enumerate(short):
        if i not in pairs and not part.particle:
            return 0.0
    words = [(i, j, s) for i, (j, s) in pairs.items() if short[i].full and long[j].full]
    if not words:
        return 0.0
    weakest = min(s for _, _, s in words)
    initials = [s for i, (j, s) in pairs.items() if short[i].initial or long[j].initial]
    lowest = min([weakest, *(0.9 for _ in initials)])
    if len(words) >= 2:
        return lowest if len(_full(short)) == len(_full(long)) else min(lowest, 0.92)
    if initials and weakest >= 0.9:
        return 0.85
    full_long = _full(long)
    ends = {id(full_long[0]), id(full_long[-1])}
    if len(full_long) == 1 and not any(p.initial for p in long):
        return lowest
    return 0.6 if weakest >= 0.9 and id(long[words[0][1]]) in ends else 0.0
