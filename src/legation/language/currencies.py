"""Sums of money as dispatches write their currencies: signs, abbreviations, names, ISO 4217 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_SIGNS: Mapping[str, str] = {
    "US$": "USD", "U.S.$": "USD", "USD$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR",
    "₽": "RUB", "₩": "KRW", "₫": "VND", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB",
    "₪": "ILS", "₸": "KZT", "₾": "GEL", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "S$": "SGD", "HK$": "HKD", "NT$": "TWD", "FJ$": "FJD", "R$": "BRL", "RM": "MYR", "Rp": "IDR",
    "Tk": "BDT", "Tk.": "BDT", "KSh": "KES", "Ksh": "KES", "Sh": "KES", "USh": "UGX", "TSh": "TZS",
    "dlrs": "USD", "Dlrs": "USD", "RMB": "CNY", "CFAF": "XOF", "FCFA": "XOF", "Fr": "CHF", "SFr": "CHF",
    "GH¢": "GHS", "GH₵": "GHS", "Rs": "INR", "Rs.": "INR", "Php": "PHP",
    "UAE Dh": "AED", "Dh": "AED", "Dhs": "AED", "VT": "VUV", "SR": "SAR", "RO": "OMR", "KD": "KWD",
    "BD": "BHD", "QR": "QAR", "Nu": "BTN", "Nu.": "BTN", "N$": "NAD", "JD": "JOD", "LE": "EGP", "DM": "DEM",
}  # fmt: skip

# Not SDG, which in dispatches are the development goals.
_CODES = (
    "USD EUR GBP JPY CNY CHF RUB INR KRW VND AUD CAD NZD SGD HKD TWD BRL MXN ARS CLP COP PEN MYR IDR THB "
    "PHP PKR BDT LKR NPR BTN MMK KHR LAK MNT KZT UZS KGS TJS TMT AZN GEL AMD TRY UAH BYN MDL PLN CZK HUF "
    "RON BGN RSD MKD BAM SEK NOK DKK ISK ILS EGP LYD TND DZD MAD SAR AED QAR KWD BHD OMR JOD IQD "
    "IRR SYP LBP YER AFN ZAR NGN GHS KES UGX TZS RWF BIF ETB DJF SOS XOF XAF CDF AOA MZN ZMW MWK BWP "
    "NAD MUR SCR MGA PGK FJD SBD VUV WST CUP DOP JMD TTD BBD BSD BZD GYD SRD HTG UYU PYG BOB VES CRC "
    "GTQ HNL NIO PAB"
)

# The noun alone, where one country's is meant unless another is named; None where it must be named.
_NOUNS: Mapping[str, str | None] = {
    "dollar": "USD", "dlr": "USD", "greenback": "USD", "euro": "EUR", "pound": None, "sterling": "GBP",
    "yen": "JPY", "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "rouble": "RUB", "ruble": "RUB",
    "won": "KRW", "dong": "VND", "ringgit": "MYR", "rupiah": "IDR", "baht": "THB", "taka": "BDT",
    "kyat": "MMK", "riel": "KHR", "kip": "LAK", "tugrik": "MNT", "tenge": "KZT", "lari": "GEL",
    "manat": "AZN", "lira": "TRY", "hryvnia": "UAH", "zloty": "PLN", "forint": "HUF", "shekel": "ILS",
    "dirham": "AED", "naira": "NGN", "cedi": "GHS", "birr": "ETB", "rand": "ZAR", "kina": "PGK",
    "kwacha": "ZMW", "kwanza": "AOA", "reais": "BRL", "rupee": "INR", "franc": None,
    "dinar": None, "rial": None, "riyal": "SAR", "peso": None, "shilling": None, "krone": None,
    "kroner": None, "krona": None, "kronor": None, "koruna": "CZK", "crown": None, "leu": None, "lei": None,
    "lev": "BGN", "leva": "BGN", "drachma": "GRD", "guilder": None, "escudo": "PTE", "peseta": "ESP",
    "deutschmark": "DEM", "d-mark": "DEM", "markka": "FIM", "schilling": "ATS", "tolar": "SIT", "kuna": "HRK",
    "lek": "ALL", "denar": "MKD", "dram": "AMD", "somoni": "TJS", "tugrug": "MNT", "dalasi": "GMD",
    "leone": "SLE", "ariary": "MGA", "lempira": "HNL", "quetzal": "GTQ", "guarani": "PYG", "gourde": "HTG",
    "tala": "WST", "paʻanga": "TOP", "rufiyaa": "MVR", "ouguiya": "MRU", "nakfa": "ERN", "lilangeni": "SZL",
    "loti": "LSL", "maloti": "LSL", "emalangeni": "SZL",
    "som": "KGS", "afghani": "AFN", "vatu": "VUV", "metical": "MZN", "pula": "BWP", "ngultrum": "BTN",
    "sum": None,
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
    "yemeni rial": "YER", "qatari riyal": "QAR", "qatari rial": "QAR", "saudi riyal": "SAR",
    "saudi rial": "SAR", "uae dirham": "AED", "emirati dirham": "AED", "moroccan dirham": "MAD",
    "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS", "chilean peso": "CLP",
    "colombian peso": "COP", "uruguayan peso": "UYU", "cuban peso": "CUP", "dominican peso": "DOP",
    "kenyan shilling": "KES", "kenya shilling": "KES", "ugandan shilling": "UGX", "uganda shilling": "UGX",
    "tanzanian shilling": "TZS", "tanzania shilling": "TZS", "somali shilling": "SOS",
    "pakistani rupee": "PKR", "pakistan rupee": "PKR", "indian rupee": "INR", "nepalese rupee": "NPR",
    "nepali rupee": "NPR", "sri lankan rupee": "LKR", "sri lanka rupee": "LKR", "mauritian rupee": "MUR",
    "seychelles rupee": "SCR", "danish krone": "DKK", "danish kroner": "DKK", "norwegian krone": "NOK",
    "norwegian kroner": "NOK", "swedish krona": "SEK", "swedish kronor": "SEK", "icelandic krona": "ISK",
    "icelandic kronur": "ISK", "czech crown": "CZK", "czech koruna": "CZK", "swedish crown": "SEK",
    "norwegian crown": "NOK", "danish crown": "DKK", "romanian lei": "RON", "moldovan lei": "MDL",
    "uzbek sum": "UZS", "uzbek som": "UZS", "turkish lira": "TRY", "turkmen manat": "TMT",
    "belarusian rouble": "BYN", "belarusian ruble": "BYN", "russian rouble": "RUB", "russian ruble": "RUB",
    "armenian dram": "AMD", "malawi kwacha": "MWK", "malawian kwacha": "MWK", "south african rand": "ZAR",
    "malaysian ringgit": "MYR", "indonesian rupiah": "IDR", "thai baht": "THB", "vietnamese dong": "VND",
    "viet nam dong": "VND", "kazakh tenge": "KZT", "brazilian real": "BRL", "brazilian reais": "BRL",
    "israeli shekel": "ILS", "georgian lari": "GEL", "azerbaijani manat": "AZN",
}  # fmt: skip

# What several countries share: the one that the text names first decides, else the default above, if any.
_SHARED: Mapping[str, Mapping[str, str]] = {
    "Rs": {"India": "INR", "Pakistan": "PKR", "Nepal": "NPR", "Sri Lanka": "LKR", "Mauriti": "MUR",
           "Seychell": "SCR"},
    "K": {"Papua New Guinea": "PGK", "PNG": "PGK", "Zambia": "ZMW", "Malawi": "MWK"},
    "N": {"Nigeria": "NGN", "Namibia": "NAD"},
    "P": {"Philippine": "PHP", "Filipino": "PHP", "Botswana": "BWP"},
    "R": {"South Africa": "ZAR", "Pretoria": "ZAR"},
    "Dh": {"Emirates": "AED", "UAE": "AED", "Abu Dhabi": "AED", "Morocc": "MAD"},
    "Sh": {"Kenya": "KES", "Uganda": "UGX", "Tanzania": "TZS", "Somali": "SOS"},
    "kr": {"Denmark": "DKK", "Danish": "DKK", "Norw": "NOK", "Swed": "SEK", "Iceland": "ISK"},
    "franc": {"Swiss": "CHF", "Switzerland": "CHF", "Rwanda": "RWF", "Burundi": "BIF", "Djibouti": "DJF"},
    "dinar": {"Kuwait": "KWD", "Jordan": "JOD", "Iraq": "IQD", "Bahrain": "BHD", "Algeria": "DZD",
              "Tunisia": "TND", "Libya": "LYD", "Serbia": "RSD"},
    "rial": {"Iran": "IRR", "Oman": "OMR", "Yemen": "YER", "Qatar": "QAR", "Saudi": "SAR"},
    "riyal": {"Saudi": "SAR", "Qatar": "QAR"},
    "peso": {"Mexic": "MXN", "Philippine": "PHP", "Argentin": "ARS", "Chile": "CLP", "Colombia": "COP",
             "Uruguay": "UYU", "Cuba": "CUP", "Dominican": "DOP"},
    "lei": {"Romania": "RON", "Moldova": "MDL"},
    "som": {"Kyrgyz": "KGS", "Uzbek": "UZS"},
    "kwacha": {"Zambia": "ZMW", "Malawi": "MWK"},
    "manat": {"Azerbaijan": "AZN", "Turkmen": "TMT"},
    "pound": {"Brit": "GBP", "United Kingdom": "GBP", "UK": "GBP", "London": "GBP", "England": "GBP",
              "Egypt": "EGP", "Leban": "LBP", "Syria": "SYP", "Sudan": "SDG"},
    "rouble": {"Russia": "RUB", "Belarus": "BYN"},
    "XOF": {"Cameroon": "XAF", "Gabon": "XAF", "Chad": "XAF", "Equatorial Guinea": "XAF", "CEMAC": "XAF",
            "Central African Republic": "XAF", "Congo": "XAF"},
}  # fmt: skip
_SHARING: Mapping[str, str] = {
    "Rs.": "Rs", "rupee": "Rs", "Dhs": "Dh", "dirham": "Dh", "shilling": "Sh", "krone": "kr", "kroner": "kr",
    "krona": "kr", "kronor": "kr", "crown": "kr", "leu": "lei", "sum": "som", "ruble": "rouble",
    "CFAF": "XOF", "FCFA": "XOF", "cfa franc": "XOF",
}  # fmt: skip
# Signs of one or two letters stand for money only glued to the figure: K5.5 million, R2bn; of two also
# before a large sum.
_ONLY_GLUED = frozenset(
    {"K", "N", "P", "R", "Fr", "Sh", "VT", "SR", "RO", "KD", "BD", "QR", "Dh", "JD", "LE", "DM"}
)
_LARGE = 100_000
# Nouns that are other words too: money only where the sum is large.
_DOUBTFUL = frozenset({"won", "som", "sum", "lev", "lari", "rand", "pula", "birr", "crown"})


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    signs = sorted({*_SIGNS, *_CODES.split(), "K", "N", "P", "R"}, key=len, reverse=True)
    return re.compile(rf"(?<![\w$])(?P<sign>{'|'.join(map(re.escape, signs))})(?P<gap>\s?)\Z")


@lru_cache(maxsize=1)
def _behind() -> re.Pattern[str]:
    named = "|".join(re.escape(name) for name in sorted(_NAMED, key=len, reverse=True))
    nouns = "|".join(sorted(_NOUNS, key=len, reverse=True))
    codes = _CODES.replace(" ", "|")
    return re.compile(
        rf"[\s-]?(?:(?P<named>(?i:{named}))s?|(?P<noun>(?i:{nouns}))s?"
        rf"|(?P<code>{codes}|RMB|CFAF|FCFA)|(?P<sign>[€£¥₹₽₩₫₺₴$]))(?!\w)"
    )


def currency_before(text: str, position: int, value: float) -> tuple[str, int] | None:
    """Give the ISO 4217 code written before the figure at the position and where it starts, or None.

    value: of the figure; P5 are five powers, P5 million are pesos or pulas.
    """
    found = _before().search(text, max(0, position - 7), position)
    if found is None or (found["sign"] in _ONLY_GLUED and not _is_sum(found["sign"], found["gap"], value)):
        return None
    if found["sign"] == "COP" and value < 1000:
        return None  # COP27 is a conference
    sign = found["sign"]
    code = _settled(sign, _SIGNS.get(sign, sign if len(sign) == 3 else None), text)
    return (code, found.start()) if code else None


def currency_behind(text: str, position: int, value: float) -> tuple[str, int] | None:
    """Give the ISO 4217 code written behind the figure that ends at the position, and its end, or None.

    value: of the figure; `ten won` may be ten who won, ten thousand won are money.
    """
    found = _behind().match(text, position)
    if found is None:
        return None
    word = found["named"] or found["noun"]
    if word is None:
        sign = found["code"] or found["sign"]
        code = _settled(sign, _SIGNS.get(sign, sign), text)
    else:
        word = word.lower()
        if word in _DOUBTFUL and value < 1000:
            return None
        code = _settled(word, _NAMED.get(word) or _NOUNS.get(word), text)
    return (code, found.end()) if code else None


def _is_sum(sign: str, gap: str, value: float) -> bool:
    """Tell whether a sign that may be other letters stands for money: `K5,500`, `KD 5.5 million`."""
    return value >= (_LARGE if gap and len(sign) > 1 else 1000) and not (gap and len(sign) == 1)


def _settled(written: str, default: str | None, text: str) -> str | None:
    """Give the code of what is written; where countries share it, that of the first that the text names."""
    codes = _SHARED.get(_SHARING.get(written, written), {})
    named = [(text.find(country), code) for country, code in codes.items() if country in text]
    return min(named)[1] if named else default
