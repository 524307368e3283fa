"""The program itself: help, version, completion, and that all of it is documented."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from legation import __version__
from legation.cli.app import app
from tests.cli.running import PROGRAM, ask, environment, run

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "commands.md"
PROGRAM_TREE = typer.main.get_command(app)
COMMANDS = dict(PROGRAM_TREE.commands)  # type: ignore[attr-defined]
# Every command has these, and the page says so once.
EVERYWHERE = {"--help", "-h"}


def sections() -> dict[str, str]:
    """Give the sections of the page by their headings."""
    parts = re.split(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def spellings(command: object) -> Iterator[str]:
    """Give every spelling of every option of a command."""
    for parameter in command.params:  # type: ignore[attr-defined]
        if parameter.param_type_name == "option":
            yield from parameter.opts
            yield from parameter.secondary_opts


def documented(section: str) -> set[str]:
    """Give the options that have a row in the section."""
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `-")]
    return {option for row in rows for option in re.findall(r"`(-[-\w]+)`", row)}


def test_every_command_is_documented() -> None:
    """The page has a section for each command, and for none that there is not."""
    assert set(sections()) == {"legation", *(f"legation {name}" for name in COMMANDS)}


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_option_is_documented(name: str) -> None:
    """Each option stands in its command's section under every spelling, and none that there is not."""
    command = COMMANDS.get(name, PROGRAM_TREE)
    assert documented(sections()[f"legation {name}".strip()]) == set(spellings(command)) - EVERYWHERE


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    """--help tells what the command does, describes its options and shows it in use."""
    for option in ("--help", "-h"):
        ran = ask(name, option)
        assert ran.status == 0
        assert "Example" in ran.out
        assert f"legation {name} " in ran.out.split("Example", 1)[1]
    undescribed = [p.name for p in COMMANDS[name].params if not getattr(p, "help", None)]
    assert undescribed == []


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_of_the_page_are_commands_that_there_are(name: str) -> None:
    """Options in the examples of the page and of --help exist."""
    shown = sections()[f"legation {name}"] + ask(name, "--help").out.split("Example", 1)[1]
    used = set(re.findall(r"(?<=\s)(--[a-z-]+|-[a-z])\b", " ".join(re.findall(r"legation .*", shown))))
    assert used <= set(spellings(COMMANDS[name])) | EVERYWHERE | {"--format"}


def test_the_program_tells_its_version() -> None:
    """--version prints the version; it does not wait for the reader or the register to be loaded."""
    ran = run("--version")
    assert (ran.status, ran.out) == (0, f"legation {__version__}\n")
    loaded = subprocess.run(
        [Path(PROGRAM).with_name("python"), "-c", "import legation.cli.app, sys; print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split()
    assert not {"spacy", "sqlalchemy", "pyarrow", "trafilatura", "lxml"} & set(loaded)


def test_without_a_command_there_is_help() -> None:
    """The bare program says what there is, as a wrong usage."""
    ran = ask()
    assert ran.status == 2
    assert all(name in ran.out + ran.err for name in COMMANDS)


@pytest.mark.parametrize(
    "wrong", [("bref",), ("--no-such",), ("brief",), ("brief", "VNM", "BLR", "--no-such")]
)
def test_wrong_usage_is_2(wrong: tuple[str, ...]) -> None:
    """An unknown command or option or a missing argument gives status 2 on standard error."""
    ran = run(*wrong)
    assert (ran.status, ran.out) == (2, "")
    assert "Usage" in ran.err


def _complete(words: str) -> list[str]:
    done = subprocess.run(
        [PROGRAM],
        env=environment({"_LEGATION_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "9"})
        | {"COMP_CWORD": str(len(words.split(" ")) - 1)},
        capture_output=True,
        check=False,
        text=True,
    )
    return done.stdout.split()


def test_the_shell_completes_commands_options_and_states() -> None:
    """Tab completes commands, options and states' codes."""
    assert _complete("legation under") == ["undertakings"]
    assert "--as-of" in _complete("legation brief --")
    assert _complete("legation brief VN") == ["VNM"]
    assert {"--until", "--format"} <= set(_complete("legation due VNM BLR --"))
    assert _complete("legation brief VNM bl") == ["blr", "blz"]


def test_completion_is_installed(tmp_path: Path) -> None:
    """--install-completion writes what the shell reads, --show-completion shows it."""
    shell = {"HOME": str(tmp_path), "SHELL": "/bin/bash", "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    shown = run("--show-completion", "bash", env=shell)
    assert "_LEGATION_COMPLETE" in shown.out
    installed = run("--install-completion", "bash", env=shell)
    assert installed.status == 0
    written = "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    assert "_LEGATION_COMPLETE" in written
