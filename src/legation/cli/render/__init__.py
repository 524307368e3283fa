"""Reports drawn for a terminal with Rich: values in, renderables out, nothing printed here."""

from legation.cli.render.brief import brief
from legation.cli.render.due import due
from legation.cli.render.explanation import explanation
from legation.cli.render.gaps import gaps
from legation.cli.render.mechanisms import mechanisms
from legation.cli.render.people import people
from legation.cli.render.timeline import timeline
from legation.cli.render.undertakings import undertakings

__all__ = ["brief", "due", "explanation", "gaps", "mechanisms", "people", "timeline", "undertakings"]
