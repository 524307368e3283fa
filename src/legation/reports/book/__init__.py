"""The book of a relationship: one briefing as an HTML page, as Markdown or as JSON."""

from legation.reports.book.html import to_html
from legation.reports.book.json_book import to_json
from legation.reports.book.markdown import to_markdown

__all__ = ["to_html", "to_json", "to_markdown"]
