"""What may be set from outside, and that all of it is documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from legation import settings

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "settings.md"
SOURCE = Path(settings.__file__).parent


def test_every_variable_is_documented() -> None:
    """The page lists the variables of the module, and none that there is not."""
    known = {value for name, value in vars(settings).items() if name.endswith("_VARIABLE")}
    assert set(re.findall(r"`(LEGATION_\w+)`", PAGE.read_text(encoding="utf-8"))) == known


def test_only_the_settings_read_the_environment() -> None:
    """No other module looks at the environment."""
    readers = [
        path for path in SOURCE.rglob("*.py") if re.search(r"\bos\.(?:environ|getenv)", path.read_text())
    ]
    assert readers == [SOURCE / "settings.py"]


def test_the_register_named_in_the_environment_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """$LEGATION_REGISTER names the register; without it there is one in the user's data folder."""
    monkeypatch.setenv(settings.REGISTER_VARIABLE, str(tmp_path / "mine.db"))
    assert settings.default_register() == tmp_path / "mine.db"
    monkeypatch.delenv(settings.REGISTER_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings.default_register().name == "register.db"
    assert tmp_path in settings.default_register().parents


def test_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing is as one that is not set."""
    for name in (settings.MODEL_VARIABLE, settings.TRACEBACK_VARIABLE, settings.REGISTER_VARIABLE):
        monkeypatch.setenv(name, "")
    assert settings.model_name() is None
    assert not settings.shows_tracebacks()
    assert settings.default_register().name == "register.db"
    monkeypatch.setenv(settings.MODEL_VARIABLE, "en_core_web_md")
    monkeypatch.setenv(settings.TRACEBACK_VARIABLE, "1")
    assert settings.model_name() == "en_core_web_md"
    assert settings.shows_tracebacks()
