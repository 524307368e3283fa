"""Why an entry says what it says, for a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from legation.cli.render.cells import STANDING_STYLES, heading, sides, source
from legation.reports.days import in_words
from legation.reports.explanation import Explanation, FactExplanation


def explanation(found: Explanation) -> RenderableType:
    """Draw an entry with its facts, the words that each rule matched, merges and conflicts."""
    title = Text(found.text, style="bold")
    parts: list[RenderableType] = [
        title,
        Text(f"{found.kind} {found.entry}, {found.day}", style="dim"),
        Text(""),
    ]
    for number, fact in enumerate(found.facts, 1):
        parts += [heading(f"Fact {number}", fact.citation.source), _fact(fact, found), Text("")]
    if found.merges:
        parts += [heading("Taken as one because"), *(Text(f"– {merge}") for merge in found.merges), Text("")]
    if found.differs:
        parts.append(heading("Sources differ"))
        for differing in found.differs:
            parts += [Text(f"On {differing.about}", style="italic"), sides(differing.answers), Text("")]
    if found.steps:
        parts += [heading("Standing"), _steps(found)]
    if found.suggestions:
        parts += [
            Text(""),
            heading("Perhaps", "to be judged: legation judge … fulfilled"),
            _suggestions(found),
        ]
    return Group(*parts)


def _fact(fact: FactExplanation, found: Explanation) -> Group:
    sentence = Text("“")
    for piece, matched in fact.marked:
        sentence.append(" ".join(piece.split("\n")), style="bold underline" if matched else "")
    sentence.append("”")
    rule = Text(f"rule {fact.rule}" if fact.rule else "no rule recorded", style="dim")
    rule.append(f", confidence {fact.confidence:.2f}, dispatch {fact.citation.dispatch}")
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    # Of later facts only what differs from the merged account is worth reading.
    same = set(found.fields) if fact is not found.facts[0] else set()
    for name, value in fact.fields:
        if (name, value) not in same and value != "not told":
            table.add_row(Text(name), Text(value))
    return Group(Padding(sentence, (0, 0, 0, 2)), Padding(rule, (0, 0, 0, 2)), Padding(table, (0, 0, 0, 2)))


def _steps(found: Explanation) -> Group:
    lines = []
    for step in found.steps:
        line = Text.assemble(
            (f"{in_words(step.day, 'day not told', short=True)}  ", "bold"),
            (step.standing.replace("_", " "), STANDING_STYLES.get(step.standing, "")),
            f"  {step.rule}  ",
        )
        if step.citations:
            line.append_text(source(step.citations, step.citations[0].entry))
        lines.append(line)
    return Group(*lines)


def _suggestions(found: Explanation) -> Group:
    lines = []
    for one in found.suggestions:
        line = Text.assemble((f"{one.likeness:.2f}  ", "bold"), f"{one.why}  ")
        line.append_text(source(one.citations, one.entry))
        lines.append(line)
    return Group(*lines)
