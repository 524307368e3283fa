"""The commands that ask a register: brief, timeline, undertakings, people, mechanisms, explain."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from legation.cli.asking import Standing, UndertakingType
from legation.register import open_register
from legation.reports.undertakings import STANDINGS, TYPES
from tests.cli.running import ask, run

PAIR = ("VNM", "BLR")
QUESTIONS = [
    ("brief", *PAIR),
    ("timeline", *PAIR),
    ("undertakings", *PAIR),
    ("people", "VNM"),
    ("mechanisms", "IND", "MDV"),
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q[0])
def test_every_question_has_an_answer(question: tuple[str, ...], register: Path) -> None:
    """The archive answers every question, with a source and an entry's id on its lines."""
    ran = ask(*question, "-r", register)
    assert (ran.status, ran.err) == (0, "")
    assert len(ran.out.splitlines()) > 10
    assert "“" in ran.out
    assert re.search(r"\b[a-z2-7]{10}\b", ran.out)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q[0])
@pytest.mark.parametrize("width", ["40", "80", "200"])
def test_no_column_starves(question: tuple[str, ...], width: str, register: Path) -> None:
    """At any width every column has room for words: no text runs down the page letter by letter."""
    ran = ask(*question, "-r", register, env={"COLUMNS": width})
    single = [line for line in ran.out.splitlines() if len(line.strip()) == 1]
    assert len(single) < 5


@pytest.mark.parametrize(
    "names",
    [("vnm", "blr"), ("vn", "by"), ("Viet Nam", "Belarus"), ("Việt Nam", "belarus"), ("Vietnam", "BLR")],
)
def test_names_do_as_well_as_codes(names: tuple[str, str], register: Path) -> None:
    """A state is the same state under its code and under every name."""
    assert ask("timeline", *names, "-r", register).out == ask("timeline", *PAIR, "-r", register).out


def test_an_unknown_state_is_told_with_suggestions(register: Path) -> None:
    """A misspelt name gives status 2 and the name that is meant."""
    ran = ask("brief", "Vietnam", "Belorus", "-r", register)
    assert ran.status == 2
    assert "did you mean" in ran.message
    assert "Belarus" in ran.message
    assert ask("brief", "VNM", "[/bold] Nowhereland", "-r", register).status == 2
    assert ask("people", "Qqq", "-r", register).status == 2


def test_a_state_with_itself_is_told(register: Path) -> None:
    """The same state twice, under whatever names, is a wrong usage."""
    for command in ("brief", "timeline", "undertakings", "mechanisms"):
        ran = ask(command, "VNM", "Vietnam", "-r", register)
        assert ran.status == 2
        assert "same state" in ran.message


# -------------------------------------------------------------------- brief


def test_the_book_as_a_page(register: Path, tmp_path: Path) -> None:
    """-o book.html writes a page that needs nothing beside it."""
    ran = run("brief", "Viet Nam", "Belarus", "-r", register, "-o", tmp_path / "book.html")
    assert ran.status == 0
    assert "book.html" in ran.out
    page = (tmp_path / "book.html").read_text(encoding="utf-8")
    assert page.startswith(("<!doctype html>", "<!DOCTYPE html>"))
    assert "Belarus" in page
    assert not re.search(r'(?:src|href)="https?://[^"]+\.(?:css|js|png|woff)', page)
    assert list(tmp_path.iterdir()) == [tmp_path / "book.html"]


def test_the_book_as_markdown_and_json(register: Path, tmp_path: Path) -> None:
    """The ending of the file says what is written."""
    assert ask("brief", *PAIR, "-r", register, "-o", tmp_path / "book.md").status == 0
    assert (tmp_path / "book.md").read_text(encoding="utf-8").startswith("# ")
    assert ask("brief", *PAIR, "-r", register, "-o", tmp_path / "book.JSON").status == 0
    assert json.loads((tmp_path / "book.JSON").read_text(encoding="utf-8"))


def test_a_book_takes_the_place_of_the_last_one(register: Path, tmp_path: Path) -> None:
    """A file that is there is replaced, one that can't be is left alone."""
    place = tmp_path / "book.md"
    place.write_text("old")
    assert ask("brief", *PAIR, "-r", register, "-o", place).status == 0
    assert "old" not in place.read_text(encoding="utf-8")[:3]
    link = tmp_path / "link.md"
    link.symlink_to(place)
    assert ask("brief", "IND", "MDV", "-r", register, "-o", link).status == 0
    assert link.is_symlink()
    assert "Maldives" in place.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["book.pdf", "book", "book.txt"])
def test_other_forms_of_the_book_are_told(name: str, register: Path, tmp_path: Path) -> None:
    """A form that is not written is a wrong usage, before anything is done."""
    ran = ask("brief", *PAIR, "-r", register, "-o", tmp_path / name)
    assert ran.status == 2
    assert ".html, .md or .json" in ran.message
    assert not (tmp_path / name).exists()


def test_long_sections_are_whole_when_asked(register: Path) -> None:
    """--whole shows no fewer lines than the brief without it."""
    short, whole = (ask("brief", *PAIR, "-r", register, *more).out for more in ((), ("--whole",)))
    assert not re.search(r"and \d+ more", whole)
    assert len(whole) >= len(short)


# -------------------------------------------------------------------- as of, recorded by, since


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q[0])
def test_as_of_leaves_out_what_came_later(question: tuple[str, ...], register: Path) -> None:
    """The book as of the end of 2024 cites no dispatch of 2025, however the day is written."""
    answers = {
        ask(*question, "-r", register, "--as-of", day).out for day in ("2024", "2024-12", "2024-12-31")
    }
    assert len(answers) == 1
    (answer,) = answers
    assert "2024" in answer
    assert not re.search(r"\d [A-Z][a-z]{2} 2025 “", answer)


def test_before_the_first_dispatch_nothing_is_known(register: Path) -> None:
    """A day before every dispatch gives a book that says so."""
    ran = ask("timeline", *PAIR, "-r", register, "--as-of", "1999")
    assert ran.status == 0
    assert "No dispatch in the register tells of an event." in ran.words


def test_since_leaves_out_what_ended_before(register: Path) -> None:
    """--since 2025 leaves no year before 2025."""
    ran = ask("timeline", *PAIR, "-r", register, "--since", "2025")
    years = re.findall(r"^(\d{4}) ─", ran.out, re.MULTILINE)
    assert years
    assert min(years) >= "2025"
    assert "2023" in ask("timeline", *PAIR, "-r", register).out


@pytest.mark.parametrize("option", ["--as-of", "--since", "--recorded-by"])
@pytest.mark.parametrize("day", ["yesterday", "2025-02-30", "2025-13", "", "[/b]", "01/02/2025"])
def test_a_day_that_is_none_is_told(option: str, day: str, register: Path) -> None:
    """A day that is none gives status 2 and the way to write one."""
    ran = ask("timeline", *PAIR, "-r", register, option, day)
    assert ran.status == 2
    assert f"{option} {day!r}" in ran.message
    assert "2025-05-01" in ran.message


def test_recorded_by_gives_the_brief_of_that_time(register: Path) -> None:
    """Before the archive was added the book was empty; today it says what it says."""
    before = (date.today() - timedelta(days=3)).isoformat()
    assert "0 entries" in ask("brief", *PAIR, "-r", register, "--recorded-by", before).words
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    as_of = ("--as-of", date.today().isoformat())
    now = ask("brief", *PAIR, "-r", register, *as_of).out
    assert ask("brief", *PAIR, "-r", register, "--recorded-by", tomorrow, *as_of).out == now
    assert ask("brief", *PAIR, "-r", register, "--recorded-by", f"{tomorrow}T10:30", *as_of).out == now


# -------------------------------------------------------------------- what differs


def test_what_differs_stands_side_by_side(register: Path) -> None:
    """The brief shows both dates of the establishment of relations and both numbers of one session, with sentences."""
    section = ask("brief", *PAIR, "-r", register).out.split("What differs ─")[1].split("People ─")[0]
    words = " ".join(section.split())
    assert "Sources differ on the date" in words
    assert re.search(r"December 1991 +24 January 1992", section)
    assert "Sources differ on the number of the session 16 15" in words
    assert words.count("“") >= 4


def test_timeline_and_explanation_as_json(register: Path) -> None:
    """--format json gives events and entries with what differs in them, each answer with its sentences."""
    events = json.loads(ask("timeline", *PAIR, "-r", register, "--format", "json").out)
    (event,) = [event for event in events if event["differs"] and event["kind"] == "relation"]
    (differs,) = event["differs"]
    assert (differs["field"], differs["about"]) == ("when", "the date")
    assert sorted(answer["value"] for answer in differs["answers"]) == ["24 January 1992", "December 1991"]
    assert all(answer["citations"][0]["quote"] for answer in differs["answers"])
    explained = json.loads(ask("explain", event["entry"], "-r", register, "-f", "json").out)
    assert explained["differs"] == event["differs"]


# -------------------------------------------------------------------- undertakings


def test_choices_are_those_of_the_reports() -> None:
    """The command offers just the types and standings that there are."""
    assert sorted(UndertakingType) == sorted(TYPES)
    assert sorted(Standing) == sorted(STANDINGS)


def test_undertakings_can_be_chosen(register: Path) -> None:
    """--by, --type and --standing each leave out the others."""
    whole = ask("undertakings", *PAIR, "-r", register).out
    requests = ask("undertakings", *PAIR, "-r", register, "--type", "request").out
    assert "asked" in requests or "request" in requests
    assert len(requests) < len(whole)
    mine = ask("undertakings", *PAIR, "-r", register, "--by", "Viet Nam").out
    assert len(mine) < len(whole)
    assert (
        "No dispatch in the register"
        in ask("undertakings", *PAIR, "-r", register, "--standing", "withdrawn").out
    )


@pytest.mark.parametrize(
    "wrong", [("--type", "wish"), ("--standing", "broken"), ("--by", "France"), ("--by", "Nowhereland")]
)
def test_choices_that_are_none_are_told(wrong: tuple[str, str], register: Path) -> None:
    """A type, standing or state that is none of those offered gives status 2, not an empty page."""
    ran = ask("undertakings", *PAIR, "-r", register, *wrong)
    assert ran.status == 2
    assert wrong[1] in ran.message


# -------------------------------------------------------------------- people


def test_people_of_one_state_or_two(register: Path) -> None:
    """One state gives its people, two give those of both."""
    one, two = (ask("people", *names, "-r", register) for names in (("BLR",), ("BLR", "Viet Nam")))
    assert (one.status, two.status) == (0, 0)
    assert "Belarus ─" in one.out
    assert "Viet Nam ─" not in one.out
    assert two.out.index("Belarus ─") < two.out.index("Viet Nam ─")
    assert ask("people", "BLR", "VNM", "IND", "-r", register).status == 2


# -------------------------------------------------------------------- explain


def entry_of(register: Path, kind: str) -> str:
    """Give the id of an entry of that kind with the most facts."""
    with open_register(register, create=False) as book:
        return max(book.entries(kinds={kind}), key=lambda entry: len(entry.facts)).id


def test_explain_shows_sentence_and_rule(register: Path) -> None:
    """An entry is explained by its id, in either case, or by the beginning of it."""
    entry = entry_of(register, "visit")
    ran = ask("explain", entry, "-r", register)
    assert ran.status == 0
    assert "rule " in ran.out
    assert "“" in ran.out
    assert f"visit {entry}" in ran.words
    assert ask("explain", entry.upper(), "-r", register).out == ran.out
    assert ask("explain", entry[:7], "-r", register).out == ran.out


def test_explain_tells_the_standing_of_the_day(register: Path) -> None:
    """An undertaking is explained with its standing, as of now or of an earlier day."""
    entry = entry_of(register, "undertaking")
    assert "Standing ─" in ask("explain", entry, "-r", register).out
    ran = ask("explain", entry, "-r", register, "--as-of", "1990")
    assert ran.status == 2
    assert "as of 1990-12-31" in ran.message


@pytest.mark.parametrize("entry", ["zzzzzzzzzz", "", "[/b]", "%"])
def test_an_unknown_entry_is_told(entry: str, register: Path) -> None:
    """An id that no entry has gives status 2."""
    ran = ask("explain", entry, "-r", register)
    assert ran.status == 2
    assert "no entry has the id" in ran.message
