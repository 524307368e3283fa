"""Different words for one thing: what agencies call a loan or a credit, seafarers or crews."""

from __future__ import annotations

from functools import lru_cache

from legation.resolution.wording import stem

# In the field's own use; the first of a row stands for all.
_ONE_THING = """
    loan credit
    expert specialist adviser advisor instructor technician
    mine deminer demining bomb explosive
    power electricity electric
    grid network
    flight aeroplane airplane air airline airlines airways fly aircraft
    rail railway railroad
    boat vessel ship trawler
    house housing quarters home
    negotiation talk
    free-trade trade commerce
    farming farm agricultural agriculture agrarian
    nuclear atomic
    vaccine vaccination jab
    detainee prisoner captive inmate convict convicted sentenced
    candidacy candidature bid
    weapon arms
    seafarer maritime sailor crew seaman
    doctor physician
    hospital clinic
    soldier troop
    teacher lecturer
    study scholarship bursary stipend student university academic academy
    school pupil
    border frontier
    bridge crossing
    disabled handicapped
    fisherman fisher
    fish fishery fisheries fishing
    centre center
    company firm enterprise
    land hectare plot
    harbour port harbor
    debt liability owe owed arrears
    investor investment invest
    entrepreneur business businessman
    water drinking
    road highway motorway
    refugee displaced
    carriage wagon railcar
    bus coach
    soya soybean
    maize corn
    oil crude petroleum
    police policeman policemen constable carabinieri
    textile garment clothing apparel
    tariff customs
    artefact artifact antiquity
    judge magistrate
    wood timber
    veterinary veterinarian
    helicopter chopper
    cattle cow
    chicken poultry
    sapling seedling
    car automobile
    lorry truck
    exercise manoeuvre maneuver drill
    navy naval warship
    film cinema movie
    peanut groundnut
    licence license
    metro subway
    theatre theater
    earthquake quake
    tourist holidaymaker
    wheat grain
    drone unmanned
    fertiliser fertilizer
    medicine medication pharmaceutical
    wounded injured
    dyke levee embankment
    remains bones skull
""".strip().splitlines()


@lru_cache(maxsize=1)
def _same() -> dict[str, str]:
    rows = ([stem(word) for word in line.split()] for line in _ONE_THING)
    return {other: row[0] for row in rows for other in row[1:]}


def one_thing(stemmed: str) -> str:
    """Give the stem that stands for a thing which goes by several names, else the stem: `seafarers` for `seamen`."""
    singular = stemmed[:-2] + "an" if stemmed.endswith("men") and len(stemmed) > len("women") else stemmed
    return _same().get(singular, singular)


def is_thing(stemmed: str) -> bool:
    """Tell whether a stem is that of a thing which goes by several names: loan, scholarship, flight."""
    return one_thing(stemmed) in _same().values()
