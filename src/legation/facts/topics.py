"""Which topics words are about, by the words that name them.

Deliberately a word list: small enough to read in one sitting, the same for every kind of fact, and each
topic can be explained by the word that named it.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Topic: words that name it, plural included; `*` stands for any ending.
_WORDS: dict[str, str] = {
    "trade": "trade|trading|trader|export*|import|imports|imported|importing|importer*|market|market access|tariff|customs|"
    "commerc*|goods|turnover|supply chain|economic cooperation|economic ties|economic relations|economic opportunit*|"
    "economic partnership|economic and trade|business|businesses|textile|shipment|preferential|economic commission|"
    "economic, trade|retail|quota",
    "investment": "invest*|joint venture|joint plant*|business opportunit*|economic opportunit*|capital flow*|privati*",
    "finance": "financ*|bank|banking|loan|debt|credit line|currency|currencies|fiscal|monetary|imf|world bank|tax|taxation|taxes|budget*|"
    "price cap|assets|economic stability|inflation|macroeconomic*",
    "energy": "energy|oil|natural gas|gas supply|gas supplies|lng|electric*|power plant*|power grid*|hydropower|hydro|solar|wind farm*|"
    "renewable*|petrol*|hydrogen|pipeline|fuel|fuels|coal|refiner*",
    "nuclear_energy": "nuclear power|nuclear energy|civil nuclear|civilian nuclear|nuclear plant*|reactor",
    "agriculture": "agricult*|farm|farms|farmer*|farming|rice|wheat|grain|fertili*|livestock|fisher*|seafood|dairy|crop|food security|"
    "food production|irrigation|grain|soy*|meat|fishing|forestry|plant quarantine|sanitary and phytosanitary|food",
    "industry": "industr*|manufactur*|factory|factories|machine|machinery|machines|tractor|automobile*|automotive|assembly plant*|"
    "military-industrial|shipbuilding|steel|mining|minerals|semiconductor",
    "science_technology": "science*|scientific*|technolog*|innovat*|research|researcher*|quantum|biotech*|start-up*|scientist*",
    "digital": "digital*|cyber*|internet|artificial intelligence|ai|ict|telecom*|5g|data|semiconductor*|e-commerce|e-government",
    "space": "space|satellite|outer space|orbit*|lunar|artemis",
    "education": "educat*|scholarship*|student*|universit*|school|academic*|academy|training|train|trained|trains|teacher*|language|curricul*|"
    "fellowship*|vocational",
    "culture": "cultur*|art|arts|artist*|museum|heritage|film|literature|theatre|cinema|folklore|national day|anniversary",
    "sport": "sport*|football|olympic*|athlet*|world cup|stadium",
    "tourism": "touris*|hospitality|holidaymaker*",
    "transport": "transport*|flight*|airline*|aviation|railway*|rail|road|roads|highway|motorway|bridge|seaport*|shipping|airport*|logistic*|"
    "connectivity|corridor|air services|air link*|shadow fleet|ferry|ferries|vessel*|transit",
    "visa_consular": "visa*|consular*|consul|consulate*|passport*|entry permit*|travel authori*|accreditation",
    "migration": "migra*|refugee*|displaced|asylum|repatriat*|stranded|deport*|readmission|border crossing*|returnee*",
    "labour": "labour*|labor|worker*|employment|jobs|workforce|seasonal work*",
    "defence": "defence|defense|military*|arms|weapons|weaponry|troops|armed forces|missile*|naval|navy|joint exercise*|army|armies|"
    "submarine*|force posture|air defence|ammunition|howitzer*|tank|tanks|air force|status of forces|rocket*",
    "security": "security|terror*|peacekeep*|ceasefire|cease-fire|conflict|war|wars|hostilit*|extremis*|stability|stabili*|violence|peace|"
    "nuclear weapon*|nuclear deal|nuclear program*|denucleari*|deterrence|proliferat*|non-proliferation|crime|criminal*|traffick*|intelligence|aggression|attack*|missile*|"
    "escalat*|de-escalat*|tension*|calm|disarm*|nuclear|arms race*|alliance|sanctions|invasion|threat*|militant*|fired|abduct*|storm*|"
    "atrocit*|shadow fleet|drug*|narcotic*|spying|spied|espionage|nuclear-armed|mine|mines|bomb*|shell*|police|maritime",
    "justice": "justice|judicia*|legal|law|laws|extradit*|court|crime|corruption|prosecut*|accountab*|trial|arrest*|execution of the|"
    "execution|sentence*|detain*|detention|held in|charges|tribunal|convict*|imprison*|law enforcement|defendant*",
    "health": "health*|medic*|vaccin*|hospital*|pandemic*|covid*|disease*|pharmaceut*|epidemic*|ebola|doctor*|nurse*|cholera",
    "environment": "environment*|climate*|emission*|biodivers*|water resource*|pollution|green|carbon|forest|forests|disaster risk|"
    "sustainab*|ocean*|decarboni*|clean energy|deforestation|wildfire*|forest fire*|net zero",
    "humanitarian": "humanitarian|relief|disaster relief|earthquake*|flood*|hostage*|captive*|captured|demin*|civilians|prisoner*|"
    "prisoners of war|refugee*|aid to|food aid|emergency aid|victim*|cyclone|remains of|solidarity with|missing persons|famine",
    "human_rights": "human rights|freedom of*|freedoms|women's rights|minorit*|civil society|rule of law|torture|execution of|callous|"
    "sentenced to death|death penalty|repression|repressive|fundamental rights|democracy|democratic values|religious freedom",
    "party": "communist party|party-to-party|ruling party|party channel*|party relations|two parties|party schools|workers' party",
    "parliament": "parliament*|national assembly|legislat*|senate|congress|lawmaker*|inter-parliamentary",
    "local": "localit*|local government*|provinces|municipal*|twinning|sister cit*|sister-cit*|city-to-city|regions of|local authorities|governorate*",
    "people_to_people": "people-to-people|people to people|community|communities|youth|diaspora|friendship association*|compatriot*|family reunion*",
    "media": "media|news agency|news agencies|journalis*|broadcast*|television",
    "multilateral": "multilateral*|united nations|un|asean|international forum*|international forums|international organi*|"
    "regional organi*|security council|general assembly|g20|g7|brics|candidacy|candidature|regional forum*|nato|apec|wto|unesco|"
    "european union|eu|african union|cop|agenda 2030|agenda 2063|2030 agenda|indo-pacific|international community|voted|vote|global south|bloc",
    "high_level_exchange": "visit|visiting|visits|high-level|high level|delegation*|all-level|summit of the leaders|meet again|regular contacts|in touch|"
    "mutual visits|meeting of the presidents|meetings between leaders|exchange of visits|come to|travel to|pay a|state visit",
    "territorial": "sovereign*|territor*|border*|boundar*|delimitation|demarcat*|south china sea|east sea|maritime dispute*|islands|"
    "annex*|occupied|freedom of navigation|unclos|law of the sea|overflight|taiwan strait|kashmir|status quo",
    "implementation": "implement*|carry out|carrying out|carry every|put into practice|put into effect|follow up|follow-up|followed up|"
    "signed agreements|agreements reached|what has been signed|agreements signed|fulfil*|deals struck|projects agreed|plan of action|action plan|on schedule",
    "political": "diplomatic relation*|ties|relations|relationship|friendship|political*|partnership|consultation*|dialogue|embass*|"
    "ambassador*|foreign polic*|cooperat*|diplomat*|envoy*|mutual trust|exchange of views|apology|coordination",
}  # fmt: skip

# Topics that nearly any line could be called: they count only where nothing sharper is named.
_BROAD = frozenset(["political", "people_to_people", "local"])


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    return {topic: _pattern(words) for topic, words in _WORDS.items()}


def _pattern(words: str) -> re.Pattern[str]:
    branches = [
        re.escape(w[:-1]) + r"[a-z-]*" if w.endswith("*") else re.escape(w) + r"(?:e?s)?"
        for w in words.split("|")
    ]
    return re.compile(
        rf"(?<![a-z-])(?:{'|'.join(sorted(branches, key=len, reverse=True))})(?![a-z])", re.IGNORECASE
    )


def topics(words: str, context: str = "", most: int = 5) -> list[str]:
    """Give the topics of the words in the order in which they are named; of their context where they name none.

    `political`, which nearly every line could be called, counts only where nothing sharper is named, and is
    the answer where nothing is.
    """
    return _named(words, most) or _named(context, 1) or ["political"]


def _named(words: str, most: int) -> list[str]:
    found = {
        topic: match.start() for topic, pattern in _patterns().items() if (match := pattern.search(words))
    }
    sharp = [t for t in found if t not in _BROAD] or list(found)
    return sorted(sharp, key=lambda t: found[t])[:most]
