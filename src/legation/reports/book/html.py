"""The book as one self-contained HTML page: no scripts, nothing fetched; for screen, telephone and paper."""

from __future__ import annotations

from functools import lru_cache, partial

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from legation.language.ranks import precedence
from legation.reports.agreements import STAGE_WORDS
from legation.reports.book.ahead import ahead_svg
from legation.reports.book.notes import Notes
from legation.reports.book.svg import series_svg, timeline_svg
from legation.reports.briefing import Briefing
from legation.reports.channels import silent
from legation.reports.days import day_in_words, first_day, in_words
from legation.reports.figures import comparable
from legation.reports.lines import Line, Unknown
from legation.reports.selection import first, select, weight
from legation.reports.undertakings import CLOSED, UndertakingLine, occasions
from legation.reports.wording import UNDERTAKING_WORDS, capital, listed, ordinal_words, words_of


class Anchors:
    """Gives each entry one anchor in the page, where it is first shown in full."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def take(self, entry: str) -> str:
        """Give the id attribute for an entry, or nothing where the page has one already."""
        if entry in self._given:
            return ""
        self._given.add(entry)
        return Markup(' id="e-{}"').format(entry)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Give the templates of the book with their filters."""
    made = Environment(
        loader=PackageLoader("legation.reports.book"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters.update(capital=capital, words=words_of, when=in_words, ordinal=ordinal_words)
    made.filters.update(day=day_in_words, listed=listed)
    made.tests.update(unknown=lambda value: isinstance(value, Unknown))
    return made


def to_html(briefing: Briefing) -> str:
    """Give the briefing as an HTML page (UTF-8, English)."""
    made = environment()
    assert made.loader is not None
    styles, _, _ = made.loader.get_source(made, "book.css")
    chosen = select(briefing.chronology, 60, partial(weight, as_of=briefing.as_of))
    return made.get_template("book.html.jinja").render(
        briefing=briefing,
        styles=Markup(styles),
        notes=Notes(),
        anchors=Anchors(),
        picture=Markup(timeline_svg(briefing.chronology, briefing.as_of, lambda line: f"#e-{line.entry}")),
        small_series=lambda series: Markup(series_svg(comparable(series))),
        ahead=Markup(ahead_svg(briefing.due)),
        key_events=chosen,
        by_year=_by_year(briefing),
        important=lambda lines, limit: select(lines, limit, partial(weight, as_of=briefing.as_of)),
        foremost=first,
        # An anniversary of fifty years is not folded away for want of room.
        weightiest=lambda lines, limit: select(lines, limit, lambda line: line.weight),
        urgent=lambda lines, limit: select(lines, limit, partial(_urgency, briefing=briefing)),
        occasions=occasions,
        silent=silent,
        minor=_minor,
        stage_words=STAGE_WORDS,
        type_words=UNDERTAKING_WORDS,
    )


def _urgency(line: UndertakingLine, briefing: Briefing) -> float:
    """Weigh an undertaking: overdue and dated ones first, closed ones last, then what was said latest."""
    value = weight(line, briefing.as_of)
    if line.standing == "overdue":
        value += 20
    elif line.due and line.standing not in CLOSED:
        value += 10
    return value - (5 if line.standing in CLOSED else 0)


def _minor(rank: str | None) -> bool:
    """Tell whether an office is so far down that a long list folds it away."""
    return precedence(rank) > precedence("ambassador")


def _by_year(briefing: Briefing) -> list[tuple[str, list[Line]]]:
    years: dict[str, list[Line]] = {}
    for line in briefing.chronology:
        day = line.when or line.known_by
        years.setdefault(str(first_day(day).year) if day else "undated", []).append(line)
    return list(years.items())
