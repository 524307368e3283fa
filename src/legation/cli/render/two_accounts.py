"""Two accounts side by side, for a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from legation.cli.render.cells import heading, shortened, unknown
from legation.reports.two_accounts import AccountOf, Part, Row, TwoAccounts, Wording, source_words

_QUOTE = 240
_SILENT = "does not say so"


def two_accounts(found: TwoAccounts) -> RenderableType:
    """Draw every part as two columns; of people only whom one account alone names."""
    title = Text(found.about or "Two accounts", style="bold")
    head = _columns()
    head.add_row(_account(found.one), _account(found.other))
    parts = [drawn for part in found.parts if (drawn := _part(part))]
    nothing = [] if parts else [unknown("Nothing was found in either.")]
    return Group(title, Text(found.summary, style="dim"), Text(""), head, Text(""), *parts, *nothing)


def _columns() -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0), expand=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    return table


def _account(account: AccountOf) -> Text:
    text = Text(account.name, style="bold")
    for source in account.sources:
        words = source_words(source)
        text.append("\n" if words == account.name else f"\n{words}  ", style="dim not bold")
        text.append(source.dispatch, style="blue not bold")
    return text


def _part(part: Part) -> Group | None:
    """Draw a part; None where it has nothing to show."""
    if part.kind == "office":
        return _people(part)
    table = _columns()
    for row in part.rows:
        for field in row.differs:
            table.add_row(
                *(Text(f"{field.about}: {answer.value}", style="yellow") for answer in field.answers[:2])
            )
        table.add_row(_cell(row, row.one), _cell(row, row.other))
        table.add_row("", "")
    return Group(heading(part.heading), table)


def _people(part: Part) -> Group | None:
    one = [row.one.text for row in part.told("one") if row.one]
    other = [row.other.text for row in part.told("other") if row.other]
    if not one and not other:
        return None
    table = _columns()
    table.add_row(
        *(
            Text("\n".join(names) or "names nobody else", style="" if names else "dim italic")
            for names in (one, other)
        )
    )
    return Group(
        heading(part.heading, f"{len(part.told('both', 'differently'))} named by both"), table, Text("")
    )


def _cell(row: Row, said: Wording | None) -> Text:
    if said is None:
        return Text(_SILENT, style="dim italic")
    text = Text(said.text, style="" if row.told == "both" else "bold")
    text.append(f"  {said.day}", style="dim not bold")
    for citation in said.citations[:1]:
        text.append(f"\n“{shortened(citation.quote, _QUOTE)}”", style="dim italic not bold")
    if said.entry:
        text.append(f"  {said.entry}", style="blue not bold")
    return text
