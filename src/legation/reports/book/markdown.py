"""The book as Markdown: every line with numbered footnotes that quote the sentences behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from legation.reports.agreements import STAGE_WORDS
from legation.reports.book.notes import Notes
from legation.reports.briefing import Briefing
from legation.reports.channels import silent
from legation.reports.days import day_in_words, in_words
from legation.reports.due import DueLine
from legation.reports.gaps import GapLine
from legation.reports.journeys import Journeys
from legation.reports.lines import Citation, Line, Unknown
from legation.reports.mechanisms import MechanismReport
from legation.reports.undertakings import UndertakingGroup, occasions
from legation.reports.wording import UNDERTAKING_WORDS, capital

_MOST = 4  # footnotes to one line; the rest are counted
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


def to_markdown(briefing: Briefing) -> str:
    """Give the briefing as Markdown with footnotes (as GitHub, Pandoc and Obsidian read them)."""
    writer = _Writer()
    writer.book(briefing)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(writer.lines)) + "\n"


def plain(text: str) -> str:
    """Escape what Markdown would read as markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


class _Writer:
    """Collects the lines of one book."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._notes = Notes()

    def book(self, briefing: Briefing) -> None:
        self.lines += [f"# {plain(briefing.names[0])} and {plain(briefing.names[1])}", ""]
        count = len(briefing.sources)
        basis = f"{briefing.count} entries from {count} dispatch{'' if count == 1 else 'es'}"
        self.lines += [f"*As of {day_in_words(briefing.as_of)}. {basis}.*"]
        self._state(briefing)
        self._due(briefing)
        self._gaps(briefing)
        self._heading("Mechanisms")
        for mechanism in briefing.mechanisms:
            self._mechanism(mechanism)
        self._journeys("Visits", briefing.visits)
        self._journeys("Meetings and calls", briefing.contacts)
        self._heading("Undertakings")
        for group in briefing.undertakings:
            self._undertakings(group)
        self._agreements(briefing)
        self._heading("Figures")
        for series in briefing.figures:
            self._part(series.heading, reversed(series.points))
        self._heading("Acts")
        self._part("Cooperative", briefing.acts.cooperative)
        self._part("Adverse", briefing.acts.adverse)
        self._heading("Relations and missions")
        self._part("Relations", briefing.relations)
        self._part("Missions", briefing.missions)
        self._part("Credentials", briefing.credentials)
        self._differing(briefing.differing)
        self._people(briefing)
        self._heading("Positions")
        self._items(briefing.positions)
        self._heading("Chronology")
        self._items(briefing.chronology)
        self._sources(briefing)
        self._footnotes()

    def _heading(self, text: str) -> None:
        self._close()
        self.lines += ["", f"## {text}", ""]

    def _close(self) -> None:
        """Say under a heading that stands alone that nothing is known."""
        if len(self.lines) > 1 and self.lines[-2].startswith("## ") and not self.lines[-1]:
            self.lines.append("*No dispatch in the register tells of any.*")

    def _refs(self, citations: Sequence[Citation]) -> str:
        numbers = [f"[^{number}]" for number, _ in self._notes.numbers(citations[:_MOST])]
        more = f" (+{len(citations) - _MOST})" if len(citations) > _MOST else ""
        return "".join(numbers) + more

    def _known(self, label: str, value: Line | Unknown) -> None:
        if isinstance(value, Unknown):
            self.lines.append(f"- **{plain(label)}**: *{plain(value.text)}*")
        else:
            self.lines.append(f"- **{plain(label)}**: {plain(value.text)}{self._refs(value.citations)}")
            self._remarks(value)

    def _remarks(self, line: Line, indent: str = "  ") -> None:
        if line.others:
            self.lines.append(f"{indent}- with {plain(', '.join(line.others))}")
        self.lines += [f"{indent}- *{plain(note)}*" for note in line.notes]

    def _items(self, lines: Iterable[Line]) -> None:
        for line in lines:
            self.lines.append(f"- **{line.day}** {plain(line.text)}{self._refs(line.citations)}")
            self._remarks(line)

    def _differing(self, lines: Sequence[Line]) -> None:
        self.lines += ["", "## What differs", ""]
        if not lines:
            self.lines.append("*The dispatches in the register do not contradict one another.*")
        for line in lines:
            self.lines.append(f"- **{line.day}** {plain(line.text)}")
            for field in line.differs:
                answers = "; ".join(f"{plain(a.value)}{self._refs(a.citations)}" for a in field.answers)
                self.lines.append(f"  - on {field.about}: {answers}")

    def _part(self, heading: str, lines: Iterable[Line]) -> None:
        shown = list(lines)
        if shown:
            self.lines += ["", f"### {plain(heading)}", ""]
            self._items(shown)

    def _state(self, briefing: Briefing) -> None:
        head = briefing.head
        self._heading("State of the relationship")
        self._known("Relations", head.relations)
        self._known("Level", head.level)
        for side in head.sides:
            self._known("Embassy", side.embassy)
        for side in head.sides:
            self._known("Ambassador", side.ambassador)
        self.lines += ["", "### Last contact at each level", ""]
        for channel in head.channels:
            if isinstance(channel.between, Unknown):
                if channel.involving:
                    self._known(capital(channel.label), channel.between)
            else:
                text = f"{channel.between.day}. {plain(channel.between.text)}"
                refs = self._refs(channel.between.citations)
                self.lines.append(f"- **{capital(channel.label)}**: {text}{refs}")
            if channel.involving:
                text = f"{channel.involving.day}. {plain(channel.involving.text)}"
                self.lines.append(
                    f"  - with one side at this level: {text}{self._refs(channel.involving.citations)}"
                )

        nothing = silent(head.channels)
        if nothing:
            self.lines.append(f"- *{plain(nothing)}*")

    def _due(self, briefing: Briefing) -> None:
        self._heading(f"What is due until {day_in_words(briefing.due.until)}")
        self._labelled("Late", briefing.due.late)
        self._labelled("Coming", briefing.due.coming)
        self._labelled("Waiting, without a day", briefing.due.waiting)

    def _gaps(self, briefing: Briefing) -> None:
        self._heading("Gaps")
        self._labelled("", briefing.gaps)

    def _labelled(self, heading: str, lines: Sequence[DueLine | GapLine]) -> None:
        if lines and heading:
            self.lines += ["", f"### {heading}", ""]
        for line in lines:
            refs = self._refs(line.citations)
            label = capital(line.label)
            self.lines.append(f"- **{line.day}** *{label}*: {plain(line.text)}{refs} {plain(line.about)}")
            self._remarks(line)

    def _mechanism(self, report: MechanismReport) -> None:
        self.lines += ["", f"### {plain(report.name)}", ""]
        if report.others:
            self.lines.append(f"With {plain(', '.join(report.others))}.")
        self.lines += [plain(report.about), ""]
        self._items(report.ahead + report.held[::-1])

    def _journeys(self, heading: str, found: Journeys) -> None:
        self._heading(heading)
        self._part("Planned", found.planned)
        self._part("Invited or proposed", found.proposed[::-1])
        self._part("Past", found.past)
        self._part("Planned for a day that has passed; whether they took place is not told", found.lapsed)
        self._part("Called off", found.cancelled)

    def _undertakings(self, group: UndertakingGroup) -> None:
        self.lines += ["", f"### {plain(group.heading)} ({group.open_count} open of {len(group.lines)})", ""]
        for type_, words in UNDERTAKING_WORDS.items():
            lines = [line for line in group.lines if line.type == type_]
            if lines:
                self.lines += ["", f"**{words}s**", ""]
            for said in occasions(lines):
                by = f" {plain(said.said_by)}" if said.said_by else ""
                self.lines.append(f"- **{said.day}**{by}")
                for line in said.lines:
                    due = f", due {in_words(line.due)}" if line.due else ""
                    text = f"“{plain(line.action)}”{self._refs(line.citations)}"
                    self.lines.append(f"  - {text} **{plain(line.standing_words)}**{due}")
                    if line.steps and line.steps[-1].standing not in ("open", "overdue"):
                        self.lines[-1] += self._refs(line.steps[-1].citations)
                    self._remarks(line, "    ")

    def _agreements(self, briefing: Briefing) -> None:
        self._heading("Agreements")
        for stage, words in STAGE_WORDS.items():
            steps = [step for i in briefing.agreements if i.stage == stage for step in i.steps]
            self._part(capital(words), steps)

    def _people(self, briefing: Briefing) -> None:
        self._heading("People")
        for state in briefing.people:
            self.lines += ["", f"### {plain(state.name)}", ""]
            for held in state.holdings:
                after = f"; followed by {plain(held.followed_by)}" if held.followed_by else ""
                text = f"**{plain(held.name)}**, {plain(held.office)} ({held.day}{after})"
                self.lines.append(f"- {text}{self._refs(held.citations)}")

    def _sources(self, briefing: Briefing) -> None:
        self._heading("Sources")
        for source in briefing.sources:
            title = f", *{plain(source.title)}*" if source.title else ""
            link = f" <{source.url}>" if source.url else ""
            day = in_words(source.date, "no date")
            entries = f"{source.lines} {'entry' if source.lines == 1 else 'entries'}"
            self.lines.append(
                f"- {day}: {plain(source.outlet or 'outlet not given')}{title}{link} ({entries})"
            )

    def _footnotes(self) -> None:
        self._close()
        self.lines.append("")
        for number, citation in self._notes.cited:
            self.lines.append(f"[^{number}]: “{plain(citation.quote)}” ({plain(citation.source)})")
