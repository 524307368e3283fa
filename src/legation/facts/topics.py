"""Which topics words are about, by the words that name them."""

from __future__ import annotations

import re
from functools import lru_cache

# Topic: stems that name it. A stem with a space is a phrase; every stem is matched from a word's beginning.
_STEMS: dict[str, str] = {
    "trade": "trade|trading|export|import|market access|markets|tariff|customs|commerc|goods|economic partnership|free trade|supply chain|preferential",
    "investment": "invest|joint venture|business opportunit",
    "finance": "financ|bank|loan|debt|credit|currency|fiscal|monetary|imf|assets|tax|payment|budget|price cap",
    "energy": "energy|oil|gas|electric|power plant|power grid|hydro|solar|wind farm|renewable|petrol|hydrogen|pipeline|fuel|coal",
    "nuclear_energy": "nuclear power|nuclear energy|civil nuclear|civilian nuclear",
    "agriculture": "agricult|farm|rice|wheat|grain|fertili|livestock|fisher|seafood|dairy|crop|food security|fishing",
    "industry": "industr|manufactur|factory|factories|machine|machinery|tractor|automobile|automotive|production|plant",
    "science_technology": "science|scientific|technolog|innovation|research|quantum",
    "digital": "digital|cyber|internet|artificial intelligence|telecom|5g|data|semiconductor|e-commerce|e-government",
    "space": "space|satellite|orbit",
    "education": "educat|scholarship|student|universit|school|academic|train|teacher|language",
    "culture": "cultur|art|museum|heritage|festival|film|literature|theatre",
    "sport": "sport|football|olympic|athlet",
    "tourism": "touris|travel industry",
    "transport": "transport|flight|airline|aviation|railway|rail|road|port|shipping|airport|logistic|connectivity|maritime transport|corridor",
    "visa_consular": "visa|consular|passport|citizens abroad|entry procedure",
    "migration": "migra|refugee|return of|displaced|asylum|border crossing",
    "labour": "labour|labor|worker|employment|jobs",
    "defence": "defence|defense|military|arms|weapon|troop|armed forces|missile|naval|joint exercise|army",
    "security": "security|terror|peacekeep|ceasefire|cease-fire|conflict|war|hostilit|extremis|stability|violence|peace|nuclear weapon|proliferat|deterrence|organised crime|organized crime|traffick|intelligence",
    "justice": "justice|judicia|legal|extradit|court|crime|corruption|law enforcement|accountab|prosecut",
    "health": "health|medic|vaccin|hospital|pandemic|covid|disease|pharmaceut|epidemic",
    "environment": "environment|climate|emission|biodivers|water resource|pollution|green transition|carbon|forest|sustainab",
    "humanitarian": "humanitarian|relief|disaster|earthquake|flood|hostage|aid to|captive|demin|victims|prisoner",
    "human_rights": "human rights|freedom|democra|women's rights|minorit|civil society|rule of law",
    "party": "communist party|party-to-party|ruling party|party channel|party relations|between the parties",
    "parliament": "parliament|national assembly|legislat|legislature|senate|congress",
    "local": "localit|local government|province|provinces|municipal|twinning|sister cit|regions of",
    "people_to_people": "people-to-people|people to people|community|youth|diaspora|friendship association",
    "media": "media|news agenc|journalis|broadcast|press",
    "multilateral": "multilateral|united nations|un |asean|international forum|international organi|security council|g20|g7|candidacy|regional forum|bloc",
    "high_level_exchange": "visit|high-level|high level|delegation|exchange of delegations|summit|meet again|regular contact|in touch|meeting of the leaders",
    "territorial": "sovereign|territor|border|delimitation|demarcat|south china sea|maritime boundar|island|self-government",
    "implementation": "implement|carry out|carrying out|fulfil|put into practice|execution of|follow up|signed agreements",
    "political": "diplomatic relation|ties|relations|friendship|political|partnership|consultation|dialogue|embass|ambassador|foreign polic|cooperat",
}  # fmt: skip
_WEAK = frozenset(["political", "implementation", "high_level_exchange", "people_to_people", "local", "industry"])


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    return {topic: re.compile(rf"(?<![a-z])(?:{stems})", re.IGNORECASE) for topic, stems in _STEMS.items()}


def topics(words: str, context: str = "", most: int = 2) -> list[str]:
    """Give the topics of the words, most telling first; of their context where they name none; else political.

    A topic that more of the words name comes first; `political`, which nearly every line could be called,
    counts only where nothing sharper does.
    """
    return _named(words, most) or _named(context, 1) or ["political"]


def _named(words: str, most: int) -> list[str]:
    counted = [
        (topic in _WEAK, -len(found), min(m.start() for m in found), topic)
        for topic, pattern in _patterns().items()
        if (found := list(pattern.finditer(words)))
    ]
    sharp = [c for c in counted if not c[0]] or counted
    return [topic for *_, topic in sorted(sharp)[:most]]
