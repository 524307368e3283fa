"""The words around names: honorifics, particles inside them, suffixes, and words that no name holds.

All in lower case, honorifics without their full stop.
"""

from __future__ import annotations

HONORIFICS = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "messrs", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness", "baron", "viscount", "count", "h.e", "he.", "h.e.", "hon", "honourable", "honorable", "excellency", "sheikh", "shaikh", "sheikha", "shaykh", "dato", "datuk", "dato'", "datin", "tun", "tan", "tansri", "puan", "encik", "seri", "sri", "tengku", "tunku", "pehin", "dayang", "haji", "hajah", "ayatollah", "hojatoleslam", "archbishop", "bishop", "cardinal", "monsignor", "msgr", "rev", "reverend", "father", "imam", "mullah", "maulana", "mufti", "comrade", "amb", "sen", "rep", "gov", "gen", "lt", "lieutenant", "col", "colonel", "maj", "major", "brig", "brigadier", "capt", "captain", "adm", "admiral", "vice-admiral", "rear-admiral", "rear", "marshal", "general", "sergeant", "sgt", "commodore", "eng", "engineer", "prince", "princess", "shri", "smt", "madam", "madame", "monsieur", "mme", "samdech", "oknha", "dasho", "lyonpo", "ratu", "alhaji", "chief-justice", "lieutenant-general", "major-general", "colonel-general", "brigadier-general", "field", "air", "wing", "commander-general", "dipl", "ing", "sayyid", "sayed-title", "moulay", "comr", "barr", "barrister", "mgr", "fr", "sr-hon", "srta", "señor", "senor", "señora", "don", "doña", "king's", "justice-title", "hrh", "hm", "hsh"]
)

# Military and learned ranks that open a title of several words: `Air Chief Marshal`, `Lieutenant General`.
TITLE_OPENERS = frozenset({"air", "rear", "field", "wing", "vice", "chief"})

# Honorifics that are names too: kept where no more than one word follows (Sheikh Hasina, Sri Mulyani).
PERHAPS_NAMES = frozenset(
    {"sheikh", "shaikh", "sri", "seri", "tan", "tun", "haji", "don", "count", "chief", "lady", "father"}
)

# Offices that stand as titles between a fuller office and the name: `Spokesman Ambassador Ahmed Abu Zeid`.
TITLE_OFFICES = frozenset(
    {"ambassador", "senator", "commander", "governor", "justice", "judge", "counsellor", "congressman"}
)

# Offices that are names too: `Speaker Amir Ohana`, `Sultan Al Jaber`.
OFFICES_AND_NAMES = frozenset(
    {"amir", "emir", "sultan", "king", "dean", "pope", "justice", "prince", "rector", "regent"}
)

PARTICLES = frozenset(
    ["bin", "bint", "binti", "ibn", "ben", "ould", "al", "el", "as", "ad", "ar", "ash", "at", "az", "ul", "ur", "ud", "uz", "us", "von", "van", "de", "da", "dos", "das", "do", "der", "den", "di", "du", "la", "le", "lo", "les", "los", "las", "del", "della", "dalla", "dal", "degli", "dei", "zu", "zum", "zur", "vom", "ten", "ter", "te", "te.", "y", "e", "i", "och", "af", "av", "op", "abu", "um", "wa", "ou", "ka", "ole", "arap", "oglu", "ogly", "oğlu", "uulu", "uly", "kyzy", "kizi", "qizi", "gyzy", "santo", "san", "st", "sainte", "'t", "tot", "ap", "ab", "ferch", "mac", "nic", "a/l", "a/p", "s/o", "d/o", "@"]
)

SUFFIXES = frozenset(
    {
        "jr",
        "jr.",
        "sr",
        "sr.",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xv",
        "xvi",
    }
)

WEEKDAYS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"]
)
MONTHS = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
)

# Function words and openers of sentences: never the first word of a name.
NEVER_FIRST = frozenset(
    """the a an this that these those his her its their our my your he she it they we you i who whom whose which
    what where when while why how in on at by for from to of with within without into onto upon over under
    between among amid amidst during after before since until till about against along alongside across around
    behind beside besides beyond despite except following including like near off out outside inside past per
    regarding through throughout toward towards via as if because although though unless whereas whether and or but
    nor so yet both either neither not no yes also too only even just still again then thus hence therefore
    however meanwhile moreover furthermore nevertheless nonetheless otherwise instead indeed later earlier today
    yesterday tomorrow tonight now here there once twice recently currently previously formerly accordingly
    additionally finally first second third last next one two three four five six seven eight nine ten all
    any some many much more most several such each every other others another same both earlier, according
    recalling welcoming addressing thanking speaking meeting receiving noting stressing expressing referring
    answering responding commenting congratulating accompanied accompanying joined headed led attending present
    asked told said says stated added noted stressed let is are was were be been being has have had do does did
    will would shall should can could may might must photo video source read editor notes note background
    correction update breaking exclusive opinion analysis news agency reuters minister's based given there's
    unlike concerning considering touching upon turning visiting greeting hosting representing quoting citing
    writing posting introducing presenting taking having arriving departing leaving among themselves himself
    deputy acting former new visiting incoming outgoing late ex current newly see recall please dear welcome
    sources officials relations talks ties participants delegates leaders ministers countries sides parties
    bilateral multilateral diplomatic joint official""".replace(",", "").split()
)

# Words that end or bar a name wherever they stand: bodies, meetings, documents, places, peoples' common nouns.
NEVER_IN_NAME = frozenset(
    ["talks", "talk", "meeting", "meetings", "conference", "summit", "dialogue", "forum", "session", "round", "consultations", "consultation", "visit", "trip", "tour", "statement", "declaration", "communiqué", "communique", "agreement", "treaty", "memorandum", "protocol", "convention", "accord", "charter", "plan", "roadmap", "initiative", "programme", "program", "project", "week", "day", "days", "year", "years", "month", "anniversary", "award", "prize", "medal", "cup", "championship", "games", "olympics", "street", "road", "avenue", "square", "boulevard", "palace", "hall", "hotel", "airport", "station", "port", "bridge", "tower", "building", "residence", "river", "lake", "sea", "ocean", "bay", "strait", "mount", "mountain", "valley", "desert", "island", "islands", "peninsula", "province", "region", "district", "city", "town", "village", "county", "prefecture", "governorate", "oblast", "republic", "kingdom", "emirate", "federation", "union", "commonwealth", "state", "states", "nation", "nations", "government", "ministry", "ministries", "department", "directorate", "agency", "authority", "bureau", "office", "secretariat", "commission", "committee", "council", "assembly", "parliament", "senate", "congress", "house", "chamber", "court", "tribunal", "party", "front", "movement", "alliance", "league", "coalition", "army", "navy", "force", "forces", "guard", "guards", "police", "corps", "command", "bank", "fund", "corporation", "company", "group", "university", "institute", "academy", "college", "school", "hospital", "church", "mosque", "temple", "museum", "library", "centre", "center", "foundation", "association", "society", "organization", "organisation", "embassy", "consulate", "mission", "delegation", "headquarters", "press", "media", "radio", "television", "tv", "newspaper", "daily", "times", "post", "herald", "tribune", "gazette", "network", "channel", "airlines", "railway", "corridor", "belt", "strategy", "policy", "affairs", "level", "general-assembly", "bill", "act", "law", "resolution", "article", "chapter", "east", "west", "north", "south", "eastern", "western", "northern", "southern", "northeast", "northwest", "southeast", "southwest", "asia", "africa", "europe", "america", "americas", "pacific", "atlantic", "caribbean", "mediterranean", "balkans", "caucasus", "baltic", "arctic", "minister", "ministers", "president", "presidents", "ambassador", "ambassadors", "secretary", "premier", "chancellor", "queen", "speaker", "chairman", "chairwoman", "chairperson", "governor", "mayor", "commissioner", "director", "spokesman", "spokeswoman", "spokesperson", "envoy", "consul", "representative", "prime", "foreign", "deputy", "vice", "defence", "defense", "lady", "excellency", "majesty", "highness", "their", "joint", "special", "permanent", "high", "strategic", "economic", "bilateral", "comprehensive", "free-trade", "trade", "security", "national", "international", "intergovernmental", "inter-governmental", "political", "eu", "un", "nato", "asean", "usa", "uk", "us", "u.s.", "u.k.", "u.n.", "g20", "g7", "brics", "osce", "opec", "who", "wto", "imf", "iaea", "unesco", "unicef", "english", "french", "german", "russian", "chinese", "arabic", "spanish", "islam", "christian", "muslim", "jewish", "catholic", "time", "house", "white"]
)

# Common second words of two-word Chinese-style or other order are told by these family names, printed first.
FAMILY_NAME_FIRST = frozenset(
    ["nguyễn", "nguyen", "trần", "tran", "lê", "le", "phạm", "pham", "huỳnh", "huynh", "hoàng", "hoang", "phan", "vũ", "vu", "võ", "vo", "đặng", "dang", "bùi", "bui", "đỗ", "do", "hồ", "ho", "ngô", "ngo", "dương", "duong", "lý", "ly", "tô", "to", "trương", "truong", "đinh", "dinh", "lương", "luong", "đoàn", "doan", "mai", "đào", "dao", "lâm", "lam", "tạ", "ta", "cao", "hà", "thái", "thai", "trịnh", "trinh", "phùng", "phung", "quách", "vương", "vuong", "tăng", "tang", "bạch", "la", "kiều", "kieu", "tống", "tong", "chu", "mạc", "nghiêm"]
)

# Verbs of speaking: the sequence of capitals before one of these, at the head of a clause, is a speaker.
SAYING = frozenset(
    ["said", "says", "told", "stated", "added", "noted", "stressed", "emphasized", "emphasised", "underlined", "underscored", "affirmed", "reaffirmed", "announced", "declared", "explained", "expressed", "thanked", "praised", "hailed", "welcomed", "congratulated", "recalled", "reiterated", "pointed", "informed", "briefed", "replied", "answered", "wrote", "warned", "urged", "called", "asked", "assured", "pledged", "promised", "confirmed", "denied", "argued", "insisted", "claimed", "remarked", "commented", "observed", "appreciated", "highlighted", "voiced", "conveyed", "acknowledged", "proposed", "suggested", "requested", "invited", "concluded", "agreed", "met"]
)
