"""Sums of money as dispatches write their currencies: signs, abbreviations, names, ISO 4217 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_SIGNS: Mapping[str, str] = {
    "US$": "USD", "U.S.$": "USD", "USD$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR",
    "₽": "RUB", "₩": "KRW", "₫": "VND", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₪": "ILS",
    "₸": "KZT", "₾": "GEL", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "S$": "SGD",
    "HK$": "HKD", "NT$": "TWD", "FJ$": "FJD", "R$": "BRL", "RM": "MYR", "Rp": "IDR", "Tk": "BDT", "Tk.": "BDT",
    "KSh": "KES", "Ksh": "KES", "Sh": "KES", "USh": "UGX", "TSh": "TZS", "dlrs": "USD", "Dlrs": "USD",
    "RMB": "CNY", "CFAF": "XOF", "FCFA": "XOF", "Fr": "CHF", "SFr": "CHF", "R": "ZAR", "GH¢": "GHS", "GH₵": "GHS",
    "Rs": "INR", "Rs.": "INR", "K": "PGK", "P": "PHP", "Php": "PHP", "UAE Dh": "AED", "Dh": "AED", "Dhs": "AED",
    "VT": "VUV", "SR": "SAR", "RO": "OMR", "KD": "KWD", "BD": "BHD", "QR": "QAR", "Nu": "BTN", "Nu.": "BTN",
}  # fmt: skip

_CODES = (
    "USD EUR GBP JPY CNY CHF RUB INR KRW VND AUD CAD NZD SGD HKD TWD BRL MXN ARS CLP COP PEN MYR IDR THB PHP PKR BDT "
    "LKR NPR BTN MMK KHR LAK MNT KZT UZS KGS TJS TMT AZN GEL AMD TRY UAH BYN MDL PLN CZK HUF RON BGN RSD ALL MKD BAM "
    "SEK NOK DKK ISK ILS EGP SDG LYD TND DZD MAD SAR AED QAR KWD BHD OMR JOD IQD IRR SYP LBP YER AFN ZAR NGN GHS KES "
    "UGX TZS RWF BIF ETB ERN DJF SOS XOF XAF CDF AOA MZN ZMW MWK BWP NAD MUR SCR MGA PGK FJD SBD VUV WST TOP CUP DOP "
    "JMD TTD BBD BSD BZD GYD SRD HTG UYU PYG BOB VES CRC GTQ HNL NIO PAB"
)

# The noun alone, where one country's is meant unless another is named; None where it must be named.
_NOUNS: Mapping[str, str | None] = {
    "dollar": "USD", "dlr": "USD", "greenback": "USD", "euro": "EUR", "pound": "GBP", "sterling": "GBP", "yen": "JPY",
    "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "rouble": "RUB", "ruble": "RUB", "won": "KRW", "dong": "VND",
    "ringgit": "MYR", "rupiah": "IDR", "baht": "THB", "taka": "BDT", "kyat": "MMK", "riel": "KHR", "kip": "LAK",
    "tugrik": "MNT", "tenge": "KZT", "lari": "GEL", "manat": "AZN", "lira": "TRY", "hryvnia": "UAH", "zloty": "PLN",
    "forint": "HUF", "shekel": "ILS", "dirham": "AED", "naira": "NGN", "cedi": "GHS", "birr": "ETB", "rand": "ZAR",
    "kina": "PGK", "kwacha": "ZMW", "kwanza": "AOA", "real": "BRL", "reais": "BRL", "rupee": "INR", "franc": None,
    "dinar": None, "rial": None, "riyal": "SAR", "peso": None, "shilling": None, "krone": None, "kroner": None,
    "krona": None, "kronor": None, "koruna": "CZK", "leu": None, "lei": None, "lev": "BGN", "som": "KGS",
    "afghani": "AFN", "vatu": "VUV", "metical": "MZN", "pula": "BWP", "ngultrum": "BTN", "sum": None,
}  # fmt: skip

_NAMED: Mapping[str, str] = {
    "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD", "australian dollar": "AUD",
    "canadian dollar": "CAD", "new zealand dollar": "NZD", "nz dollar": "NZD", "singapore dollar": "SGD",
    "singaporean dollar": "SGD", "hong kong dollar": "HKD", "taiwan dollar": "TWD", "fiji dollar": "FJD",
    "fijian dollar": "FJD", "namibian dollar": "NAD", "jamaican dollar": "JMD", "barbados dollar": "BBD",
    "british pound": "GBP", "pound sterling": "GBP", "egyptian pound": "EGP", "lebanese pound": "LBP",
    "syrian pound": "SYP", "sudanese pound": "SDG", "japanese yen": "JPY", "chinese yuan": "CNY",
    "south korean won": "KRW", "korean won": "KRW", "north korean won": "KPW", "swiss franc": "CHF",
    "cfa franc": "XOF", "congolese franc": "CDF", "rwandan franc": "RWF", "rwanda franc": "RWF",
    "burundian franc": "BIF", "burundi franc": "BIF", "djibouti franc": "DJF", "djiboutian franc": "DJF",
    "kuwaiti dinar": "KWD", "jordanian dinar": "JOD", "iraqi dinar": "IQD", "bahraini dinar": "BHD",
    "bahrain dinar": "BHD", "algerian dinar": "DZD", "tunisian dinar": "TND", "libyan dinar": "LYD",
    "serbian dinar": "RSD", "macedonian denar": "MKD", "iranian rial": "IRR", "omani rial": "OMR",
    "yemeni rial": "YER", "qatari riyal": "QAR", "qatari rial": "QAR", "saudi riyal": "SAR", "saudi rial": "SAR",
    "uae dirham": "AED", "emirati dirham": "AED", "moroccan dirham": "MAD", "mexican peso": "MXN",
    "philippine peso": "PHP", "argentine peso": "ARS", "chilean peso": "CLP", "colombian peso": "COP",
    "uruguayan peso": "UYU", "cuban peso": "CUP", "dominican peso": "DOP", "kenyan shilling": "KES",
    "kenya shilling": "KES", "ugandan shilling": "UGX", "uganda shilling": "UGX", "tanzanian shilling": "TZS",
    "tanzania shilling": "TZS", "somali shilling": "SOS", "pakistani rupee": "PKR", "pakistan rupee": "PKR",
    "indian rupee": "INR", "nepalese rupee": "NPR", "nepali rupee": "NPR", "sri lankan rupee": "LKR",
    "sri lanka rupee": "LKR", "mauritian rupee": "MUR", "seychelles rupee": "SCR", "danish krone": "DKK",
    "danish kroner": "DKK", "norwegian krone": "NOK", "norwegian kroner": "NOK", "swedish krona": "SEK",
    "swedish kronor": "SEK", "icelandic krona": "ISK", "icelandic kronur": "ISK", "czech crown": "CZK",
    "czech koruna": "CZK", "swedish crown": "SEK", "norwegian crown": "NOK", "danish crown": "DKK",
    "romanian lei": "RON", "moldovan lei": "MDL", "uzbek sum": "UZS", "uzbek som": "UZS", "turkish lira": "TRY",
    "turkmen manat": "TMT", "belarusian rouble": "BYN", "belarusian ruble": "BYN", "russian rouble": "RUB",
    "russian ruble": "RUB", "armenian dram": "AMD", "malawi kwacha": "MWK", "malawian kwacha": "MWK",
    "south african rand": "ZAR", "malaysian ringgit": "MYR", "indonesian rupiah": "IDR", "thai baht": "THB",
    "vietnamese dong": "VND", "viet nam dong": "VND", "kazakh tenge": "KZT", "brazilian real": "BRL",
    "brazilian reais": "BRL", "israeli shekel": "ILS", "georgian lari": "GEL", "azerbaijani manat": "AZN",
}  # fmt: skip

# Signs that several countries share: the first country that the text names decides, else the default.
_SHARED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "Rs": (("India", "INR"), ("Pakistan", "PKR"), ("Nepal", "NPR"), ("Sri Lanka", "LKR"), ("Mauritius", "MUR")),
    "K": (("Papua New Guinea", "PGK"), ("PNG", "PGK"), ("Zambia", "ZMW"), ("Malawi", "MWK")),
    "XOF": (("Cameroon", "XAF"), ("Gabon", "XAF"), ("Chad", "XAF"), ("Equatorial Guinea", "XAF"),
            ("Central African Republic", "XAF"), ("CEMAC", "XAF"), ("Congo", "XAF")),
}  # fmt: skip
# Letters too common to stand for money unless the figure is glued to them and the text names the country.
_ONLY_NAMED = frozenset({"K"})
_ONLY_GLUED = frozenset({"K", "P", "R", "Fr", "Sh", "VT", "SR", "RO", "KD", "BD", "QR", "Dh"})


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    signs = sorted({*_SIGNS, *_CODES.split()}, key=len, reverse=True)
    return re.compile(rf"(?<![\w$])(?P<sign>{'|'.join(map(re.escape, signs))})(?P<gap>\s?)\Z")


@lru_cache(maxsize=1)
def _behind() -> re.Pattern[str]:
    named = "|".join(re.escape(name) for name in sorted(_NAMED, key=len, reverse=True))
    nouns = "|".join(sorted(_NOUNS, key=len, reverse=True))
    codes = _CODES.replace(" ", "|")
    return re.compile(
        rf"(?:\s|-)?(?:(?P<named>(?i:{named}))s?|(?P<noun>(?i:{nouns}))s?|(?P<code>{codes}|RMB|CFAF|FCFA)|(?P<sign>[€£¥₹₽₩₫₺₴$]))(?!\w)"
    )


def currency_before(text: str, position: int) -> tuple[str, int] | None:
    """Give the ISO 4217 code written before the figure at the position and where it starts, or None."""
    found = _before().search(text, max(0, position - 7), position)
    if found is None:
        return None
    sign = found["sign"]
    if sign in _ONLY_GLUED and found["gap"]:
        return None
    code = _SIGNS.get(sign, sign)
    if sign in ("Rs", "Rs.", "K"):
        shared = _by_country(sign.rstrip("."), text)
        if shared is None and sign in _ONLY_NAMED:
            return None
        code = shared or code
    elif code == "XOF":
        code = _by_country("XOF", text) or code
    return code, found.start()


def currency_behind(text: str, position: int) -> tuple[str, int] | None:
    """Give the ISO 4217 code written behind the figure that ends at the position, and its end, or None."""
    found = _behind().match(text, position)
    if found is None:
        return None
    if found["named"]:
        code: str | None = _NAMED[found["named"].lower()]
    elif found["code"]:
        code = _SIGNS.get(found["code"], found["code"])
    elif found["sign"]:
        code = _SIGNS[found["sign"]]
    else:
        noun = found["noun"].lower()
        code = _NOUNS[noun]
        if noun in ("rupee", "rs"):
            code = _by_country("Rs", text) or code
    if code is None:
        return None
    return (_by_country("XOF", text) or code) if code == "XOF" else code, found.end()


def _by_country(sign: str, text: str) -> str | None:
    named = [(text.find(country), code) for country, code in _SHARED[sign] if country in text]
    return min(named)[1] if named else None
