"""Two accounts side by side as one self-contained HTML page."""

from __future__ import annotations

from markupsafe import Markup

from legation.reports.book.html import environment
from legation.reports.two_accounts import TwoAccounts, source_words


def to_html(found: TwoAccounts) -> str:
    """Give the comparison as an HTML page (UTF-8, English)."""
    made = environment()
    assert made.loader is not None
    styles, _, _ = made.loader.get_source(made, "book.css")
    template = made.get_template("two_accounts.html.jinja")
    return template.render(found=found, styles=Markup(styles), source_words=source_words)
