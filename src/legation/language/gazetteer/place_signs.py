"""The words around a name that tell that it is a place, as patterns over the text before and behind it."""

from __future__ import annotations

import re

# `in`, `at the city of`, `near the southern`: before the name, and hardly ever before anything but a place.
FIRM = re.compile(
    r"\b(?:in|at|near|outside|around|via|inside|throughout|across)\s+"
    r"(?:the\s+)?(?:(?:\w+\s+)?(?:city|town|port|province|region|village|resort|capital|state)\s+(?:of\s+)?)?"
    r"(?:(?:the|downtown|central|nearby|northern|southern|eastern|western|historic)\s+)?$",
    re.IGNORECASE,
)

# `to`, `from`, `visited`: before places, but before people too.
WEAK = re.compile(
    r"\b(?:to|from|of|for|into|towards?|between|through|visit(?:s|ed|ing)?|left|leave|leaves|leaving|"
    r"reach(?:es|ed)?|tour(?:s|ed|ing)?|link(?:s|ing)?|connect(?:s|ing)?)\s+"
    r"(?:the\s+)?(?:(?:\w+\s+)?(?:city|cities|town|port|province|region|resort|capital)\s+(?:of\s+)?)?"
    r"(?:(?:the|downtown|central|northern|southern|eastern|western|neighbouring)\s+)?$",
    re.IGNORECASE,
)

# `in the Alliance`, `at Howard`: before common words and surnames that are towns too.
AT_OR_THE = re.compile(r"\b(?:at|the)\s+$", re.IGNORECASE)

# `Bank of`, `Duke of`: what follows belongs to a name.
OFFICE_OF = re.compile(r"\b(?:University|College|Bank|Duke|Duchess|Earl|Archbishop|Bishop|Diocese)\s+of\s+$")

# `Presidential Palace` is a place behind `at the`, not as the one who speaks.
AT_BUILDING = re.compile(
    r"\b(?:at|in|inside|outside|near|to|into|from)\s+(?:the\s+)?"
    r"(?:(?:headquarters|premises|building|seat)\s+of\s+(?:the\s+)?|[A-Z]\w+\s+)?$"
)

KIND_BEHIND = re.compile(
    r"(?:['’]s)?\s+(?:[Cc]ity|[Pp]rovince|provincial|[Rr]egion|[Oo]blast|[Pp]refecture|[Cc]ounty|[Dd]istrict|"
    r"(?:International )?[Aa]irport|[Pp]ort|[Mm]unicipality|[Gg]overnorate|state|[Ii]sland|[Mm]ayor|"
    r"[Gg]overnor)\b|-based\b"
)
DATELINE_BEHIND = re.compile(
    r"\s*(?:\([^)\n]{1,30}\)\s*)?(?:,[^\n—–]{1,40})?\s*(?:[—–]|--|-\s|/[A-Z]|\([A-Z]{2,}|:\s)"
)
CAPITAL_BEHIND = re.compile(r"\s+capital\b(?!\s+(?:market|city|goods|flows?|punishment|investment))")
COMMA = re.compile(r",\s+")
OF_OR_IN = re.compile(r"(?:,\s+|\s+)(?:of|in|near)\s+(?:the\s+)?")
LIST_GAP = re.compile(r"\s*(?:,|,?\s+and|,?\s+or|[-–—/]|\s+[-–—])\s*$")
