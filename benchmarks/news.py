"""General news: a stream of which nineteen stories in twenty tell nothing of relations between states.

No public corpus of such news may be passed on with the program, so the stories are put together from sentences
written for this purpose, by section as a newspaper has them. Half of them name a state, a capital or a minister, as
such stories do (a league table, a flood, a budget, a film festival): one and the same state in a story, several in
those of sport and science. Every twentieth is a dispatch of the
example archive.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from benchmarks.piles import dispatches
from legation.records import Dispatch

RELATIONS = 20  # one story in so many is about relations between states

_SECTIONS = {
    "sport": """
        {Team} beat {Team} {n}-{m} on {Day} after a goal in added time by {Person}.
        The home side had the better of the first half but could not find a way through.
        "We gave everything and the crowd carried us in the last ten minutes," coach {Person} said.
        {Person}, who returned from a knee injury in {Month}, was named player of the match.
        {Country}'s {Person} won the women's 800 metres in one minute {n}{m} seconds, ahead of {Country}'s {Person}.
        The defeat leaves {Team} {n} points behind the leaders with {m} games to play.
        Tickets for the return match in {City} go on sale next week.
        The league fined the club for the behaviour of its supporters and ordered it to play one match without them.
        {Country} will play {Country} in the quarter-final on {Day}, with the winner to meet {Country}.
    """,
    "weather": """
        Heavy rain caused flooding in {City} on {Day}, closing {n} roads and a railway line.
        Forecasters expect the storm to move east overnight and to weaken by {Day}.
        Rescue workers took {n}{m} people from their homes, the fire service said.
        Temperatures in the south of {Country} reached {n}{m} degrees, the highest for the season since records began.
        Farmers fear for the wheat harvest after {n} weeks without rain.
        The mayor asked residents to stay away from the river until the water falls.
        Insurers put the damage at more than {n}0 million.
        Schools in {City} stay closed until the power is back.
    """,
    "courts": """
        A court in {City} sentenced {Person} to {n} years in prison for fraud.
        The judge said that the accused had shown no remorse and had abused the trust of elderly customers.
        Defence lawyer {Person} announced an appeal.
        Prosecutors had asked for a longer sentence and said that they would study the ruling.
        The jury heard {n} weeks of evidence from more than {m}0 witnesses.
        Police arrested two men in {City} after a robbery at a jeweller's shop.
        The trial of a former bank manager was adjourned to {Month} because a juror fell ill.
        {Country}'s constitutional court struck down part of the tax law.
    """,
    "business": """
        Shares in {Company} rose {n} percent on {Day} after the company reported higher sales.
        Chief executive {Person} said that demand for batteries had grown faster than expected.
        The firm will build a second plant near {City} and hire {n}{m}0 workers.
        Analysts had forecast a profit of {n} million.
        {Company} agreed to buy the chain of {n}{m} pharmacies, subject to approval by the competition office.
        Inflation in {Country} slowed to {n}.{m} percent in {Month}, the statistics office said.
        The central bank left its main rate unchanged and signalled that cuts could begin next year.
        Workers at the port of {City} ended a strike after {n} days when the employer improved its offer.
        Rents in {City} have doubled within ten years.
    """,
    "council": """
        The city council of {City} voted on {Day} to build {n} kilometres of cycle paths.
        Councillor {Person} called the decision overdue.
        Shop owners fear that customers will stay away while the streets are dug up.
        The swimming pool in the north of the town opens again in {Month} after repairs.
        Residents have collected {n}00 signatures against the new car park.
        The budget leaves {n} million for schools and {m} million for roads.
        A public meeting is planned for {Day} evening in the town hall.
        Mayor {Person} promised to answer every letter.
    """,
    "science": """
        Researchers in {City} have found that bees remember colours for longer than was thought.
        The study, published on {Day}, followed {n}00 insects over two summers.
        "It changes what we know about small brains," said biologist {Person}, who led the work.
        Other scientists warned that the sample was small and urged caution.
        The telescope recorded signals from a galaxy {n} billion light years away.
        A team from {Country} and {Country} compared ice cores from {n} glaciers.
        The drug reduced the risk of a second stroke by {n} percent in a trial with {m},000 patients.
        The university will receive {n} million for a new laboratory.
    """,
    "politics": """
        {Country}'s parliament passed the pension bill late on {Day} by {n}{m} votes.
        The opposition accused the government of breaking its promises to young families.
        Finance Minister {Person} defended the cuts as painful but needed.
        Prime Minister {Person} of {Country} faces a vote of confidence next week.
        A poll put the governing party {n} points behind the Greens.
        Interior Minister {Person} presented the crime figures for last year and promised more police on the streets.
        {Person}, a member of parliament from {City}, said that she would not stand again.
        The president signed the law on {Day}; it takes effect in {Month}.
        Teachers plan to demonstrate in {City} against larger classes.
    """,
    "culture": """
        The film festival in {City} opened on {Day} with a comedy by {Person}.
        Critics praised the lead actress and the music of {Person}.
        The museum shows {n}{m} paintings that have never been seen in public.
        The novel follows three sisters through a long winter in the mountains of {Country}.
        Tickets cost {n}{m} euros and can be had at the door.
        The orchestra will tour the provinces in {Month}.
        Singer {Person} cancelled two concerts because of a cold.
        The cookery programme has drawn {n} million viewers a week.
    """,
}  # fmt: skip
_CITIES = {
    "France": "Lyon|Lille",
    "Brazil": "Recife|Curitiba",
    "Kenya": "Mombasa|Kisumu",
    "Japan": "Osaka|Sapporo",
    "Norway": "Bergen|Tromsø",
    "Mexico": "Puebla|Oaxaca",
    "Poland": "Gdansk|Lublin",
    "Australia": "Perth|Hobart",
    "Egypt": "Alexandria|Aswan",
    "Thailand": "Chiang Mai|Phuket",
    "Canada": "Halifax|Calgary",
    "Chile": "Concepción|Valdivia",
}
_FILL = {
    "Team": "Rovers|United Wanderers|Athletic|Sporting Harbour|Dynamo Riverside|Lakers|Olympic|Real Valley|Old Boys",
    "Person": (
        "Maria Lindt|Tom Harrow|Chidi Bello|Ana Ferraz|Yuki Tanabe|Piotr Wolny|Elena Roos|Samir Haddou|Grace Mutua"
        "|Luc Fontenay|Ines Varga|Ravi Menon|Hanna Kivi|Diego Salas|Noor Rahimi|Kate Oduya"
    ),
    "Day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "Month": "January|March|May|June|September|October|November",
    "Company": "Nordlicht|Voltera|Brightwater Foods|Hexa Motors|Casa Verde|Orbis Media|Pharmalink",
    "n": "1|2|3|4|5|6|7|8|9",
    "m": "1|2|3|4|5|6|7|8|9",
}


def news(count: int, seed: int = 1) -> Iterator[Dispatch]:
    """Give so many stories; one in RELATIONS is a dispatch of the example archive."""
    draw = random.Random(seed)
    archive = dispatches()
    for number in range(count):
        if number % RELATIONS == RELATIONS - 1:
            yield replace(archive[number // RELATIONS % len(archive)], id=f"relations-{number}")
        else:
            yield _story(draw, number)


def _story(draw: random.Random, number: int) -> Dispatch:
    section = draw.choice(sorted(_SECTIONS))
    sentences = [line.strip() for line in _SECTIONS[section].strip().splitlines()]
    chosen = draw.sample(sentences, draw.randint(6, len(sentences)))
    home = draw.choice(sorted(_CITIES))

    def filled(slot: re.Match[str]) -> str:
        if slot[1] == "City":
            return draw.choice(_CITIES[home].split("|"))
        if slot[1] == "Country":
            return draw.choice(sorted(_CITIES)) if section in ("sport", "science") else home
        return draw.choice(_FILL[slot[1]].split("|"))

    told = [re.sub(r"\{(\w+)\}", filled, sentence) for sentence in chosen]
    half = len(told) // 2
    day = date(2024, 1, 1) + timedelta(days=draw.randrange(365))
    text = " ".join(told[:half]) + "\n\n" + " ".join(told[half:])
    return Dispatch(id=f"{section}-{number}", text=text, date=day.isoformat(), outlet="Daily Courier")
