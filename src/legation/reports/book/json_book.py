"""Reports as JSON: every value under its own name, for programs that draw their own book."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from typing import Any


def to_json(report: Any, indent: int | None = 2) -> str:
    """Give a briefing or another report as JSON; what is unknown is `{"unknown": …, "text": …}`."""
    return json.dumps(plain(report), ensure_ascii=False, indent=indent)


def plain(value: Any) -> Any:
    """Turn a report's values into what JSON can say: days as ISO 8601, records as objects."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        if set(fields) == {"about", "text"}:
            return {"unknown": fields["about"], "text": fields["text"]}
        return fields
    if isinstance(value, (tuple, list)):
        return [plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
