"""The commands by which people judge: judge, unjudge, history."""

from __future__ import annotations

import json
from typing import Annotated, Any, get_args

import typer

from legation.cli import exits
from legation.cli.consoles import output as standard_output
from legation.cli.failures import fail, opened
from legation.cli.options import AsOf, RecordedBy, RegisterPath, name_of, register_path, then
from legation.records import Verdict
from legation.reports.history import in_words

_VERDICTS = tuple(str(v).replace("_", "-") for v in get_args(Verdict))
Author = Annotated[str, typer.Option("--by", metavar="NAME", help="Who judges.")]
Reason = Annotated[
    str, typer.Option("--because", metavar="REASON", help="Why, in words that others can weigh.")
]


def judge_command(
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="An entry's id, or the beginning of it.")],
    verdict: Annotated[str, typer.Argument(metavar="VERDICT", help="One of: " + ", ".join(_VERDICTS) + ".")],
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="[OTHER | FIELD=VALUE]", help="The other entry; the field to correct.", show_default=False
        ),
    ] = None,
    by: Author = "",
    because: Reason = "",
    register: RegisterPath = None,
) -> None:
    """Decide on an entry; a person's word outranks the reader's, and can be taken back.

    It is kept with author, time and reason, and holds when the dispatches are added or read again.

    Examples:

      legation judge k3qx fulfilled --by "A. Desk" --because "the note of 3 May confirms it"

      legation judge k3qx same p7fa --by "A. Desk" --because "one visit, two agencies"

      legation judge k3qx correct when=2025-04-24 --by "A. Desk" --because "misprint in the release"
    """
    given = _verdict(verdict)
    if not by.strip() or not because.strip():
        raise fail(
            "a judgement needs its author and its reason: --by NAME --because REASON", exits.WRONG_USAGE
        )
    more = _more(given, what)
    with opened(register_path(register), create=False) as book:
        try:
            made = book.judge(entry, given, by=by, because=because, **more)
        except ValueError as error:
            raise fail(str(error), exits.WRONG_USAGE) from error
    typer.echo(f"judgement {made.id} on {made.entry}: {in_words(made)}, by {made.by}")
    typer.echo(f"take it back with: legation unjudge {made.id}")


def unjudge_command(
    judgement: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="The id that `judge` printed.")],
    register: RegisterPath = None,
) -> None:
    """Take a judgement back: the book says again what the dispatches say. That it was given stays on record.

    Example:

      legation unjudge j4kd
    """
    from legation.register import UnknownJudgement

    with opened(register_path(register), create=False) as book:
        try:
            taken = book.withdraw(judgement)
        except UnknownJudgement as error:
            raise fail(f"{error}; `legation history ENTRY` lists them", exits.WRONG_USAGE) from error
    typer.echo(f"taken back: {in_words(taken)}, by {taken.by}")


def history_command(
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="An entry's id, or the beginning of it.")],
    register: RegisterPath = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """The whole life of an entry: what was told of it and when it was recorded, its standings, its judgements.

    Examples:

      legation history k3qx

      legation history k3qx --recorded-by 2025-05-01
    """
    from legation.cli.render.history import history as draw
    from legation.follow_through import FOLLOWED, Follower
    from legation.reports.history import history

    at = then(as_of, recorded_by)
    with opened(register_path(register)) as book:
        found = book.entry(entry, as_of=at.as_of, recorded_by=at.recorded_by)
        others = book.entries(states=found.states, kinds=FOLLOWED, as_of=at.as_of, recorded_by=at.recorded_by)
        given = book.judgements(recorded_by=at.recorded_by, withdrawn=True)
    standing = [j for j in given if j.withdrawn is None]
    followed = Follower({e.id: e for e in (*others, found)}.values(), standing)
    own = [j for j in given if found.id in (j.entry, j.other)]
    standard_output().print(draw(history(found, own, name_of, at.day, followed.standing)))


def _verdict(printed: str) -> Verdict:
    given = printed.strip().lower().replace("-", "_").replace(" ", "_")
    for verdict in get_args(Verdict):
        if verdict == given:
            return verdict  # type: ignore[no-any-return]
    raise fail(f"{printed!r} is no verdict; it is one of {', '.join(_VERDICTS)}", exits.WRONG_USAGE)


def _more(verdict: Verdict, what: str | None) -> dict[str, Any]:
    if verdict in ("same", "not_same"):
        if what is None:
            raise fail(
                f"{verdict.replace('_', '-')} needs the other entry: legation judge ENTRY same OTHER",
                exits.WRONG_USAGE,
            )
        return {"other": what}
    if verdict == "correct":
        field, is_, value = (what or "").partition("=")
        if not is_ or not field:
            raise fail("correct needs FIELD=VALUE, as in when=2025-04-24", exits.WRONG_USAGE)
        return {"field": field.strip(), "value": _value(value)}
    if what is not None:
        raise fail(f"{verdict} takes nothing more; {what!r} is too much", exits.WRONG_USAGE)
    return {}


def _value(printed: str) -> Any:
    """Read a JSON value; what is none is text."""
    try:
        return json.loads(printed)
    except ValueError:
        return printed.strip()
