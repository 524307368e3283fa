"""The outlet that a text prints."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.composing import compose
from legation.reading.outlet import printed_outlet
from legation.records import Dispatch

_PROSE = "The foreign ministers of both states met here and agreed on a plan.\n\nThey will meet again in May."


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("DHAKA, Aug 24, 2025 (BSS) - ", "BSS"),
        ("MINSK, May 12. /TASS/. ", "TASS"),
        ("Tehran, Sept 4, IRNA - ", "IRNA"),
        ("Baghdad - INA\n\n", "INA"),
        ("AKP Phnom Penh, July 24, 2025 -- ", "AKP"),
        ("Amman, Nov. 1 (Petra) -- ", "Petra"),
        ("LIMA, May 3 (Example Telegraph) - ", "Example Telegraph"),
        ("NAIROBI, Wednesday (Example Daily) — ", "Example Daily"),
        ("QUITO, 6 April (Example Agency, Montevideo). - ", "Example Agency, Montevideo"),
        ("(Wire - Example News Agency (ENA)) KUWAIT, Nov 21 (ENA) -- ", "ENA"),
        ("(Wire - Example News Agency (ENA)) KUWAIT, Nov 21 -- ", "Example News Agency"),
        ("Riyadh, Muharram 10, 1445, July 28, 2023, SPA -- ", "SPA"),
        ("YEREVAN, JULY 17, ARMENPRESS: ", "ARMENPRESS"),
        ("BEIJING, Feb. 13, Kyodo\n\n", "Kyodo"),
        ("NNA - ", "NNA"),
        ("(KPL) -- ", "KPL"),
        (" date 2025-04-25 SEOUL, July 16 (Yonhap) -- ", "Yonhap"),
        ("Ministers agree on ferry\n\nOSLO, July 15 (Example Post) – ", "Example Post"),
    ],
)
def test_the_agency_of_the_dateline(head: str, outlet: str) -> None:
    """The agency is read wherever datelines print it, as printed."""
    assert printed_outlet(head + _PROSE) == outlet


@pytest.mark.parametrize(
    "head",
    [
        "KYIV (Ukraine) - ",
        "KYIV (Updated) - ",
        "OSLO (Web Desk) – ",
        "OSLO, July 3 (Staff Reporter) – ",
        "MOSCOW, Monday (Own Correspondent) — ",
        "GENEVA (Switzerland), July 3 - ",
        "Ottawa, Ontario - July 3, 2025 - ",
        "Chandler, AZ\n\n",
        "US Embassy Colombo, July 24, 2025 -- ",
        "HÀ NỘI — ",
        "",
    ],
)
def test_datelines_without_an_agency(head: str) -> None:
    """Countries, provinces and notes in the place of an agency are no outlet."""
    assert printed_outlet(head + _PROSE) is None


@pytest.mark.parametrize(
    ("tail", "outlet"),
    [
        (" — VNS", "VNS"),
        ("\n\nVNA/VNS", "VNA/VNS"),
        (" (Xinhua)", "Xinhua"),
        ("\n\n--IANS\n\nint/khz/", "IANS"),
        ("\n\n--SPA\n20:48 Local Time", "SPA"),
        (" (Example News Service, Hà Nội)", "Example News Service, Hà Nội"),
        ("\n\nCopyright © ANTARA 2025", "ANTARA"),
        ("\n\n© 2024 Example Post. All rights reserved.", "Example Post"),
        ("\n\n(Source: Diario Ejemplo)", "Diario Ejemplo"),
        (" Source: Example News February 05, 2024 10:20 UTC", "Example News"),
        ("\n\nMinistry of Foreign Affairs\nColombo", "Ministry of Foreign Affairs, Colombo"),
        (
            "\n\nMinistry of Foreign Affairs of Norway\nOslo\n3 May 2024",
            "Ministry of Foreign Affairs of Norway, Oslo",
        ),
        ("\n\nMinistry of Foreign Affairs of Norway", "Ministry of Foreign Affairs of Norway"),
    ],
)
def test_the_end_of_a_text(tail: str, outlet: str) -> None:
    """Sign-offs, source lines, copyright lines and letterheads at the end name the outlet."""
    assert printed_outlet(_PROSE + tail) == outlet


@pytest.mark.parametrize(
    "tail",
    [
        "\n\nNew Delhi\nJune 23, 2020",
        "\n\n— Nelson Holm",
        "\n\n(Laughter)",
        "\n\n(Archive photo: harbour of Lima)",
        "\n\n-- AGENCY",
        "\n\nSource: agencies",
        "\n\nSource: https://news.example/1",
        "\n\n© 2024. All rights reserved.",
        "\n\nJK",
        "\n\nEND",
        " The ministry answered (TASS reported).",
        " It was said by Xinhua.",
    ],
)
def test_ends_that_name_no_outlet(tail: str) -> None:
    """Places, authors of quotations, pictures, addresses and agencies spoken of in prose are no outlets."""
    assert printed_outlet(_PROSE + tail) is None


@pytest.mark.parametrize(
    ("heading", "outlet"),
    [
        ("MINISTRY OF FOREIGN AFFAIRS", "MINISTRY OF FOREIGN AFFAIRS"),
        (
            "Ministry of Foreign Affairs of the Republic of Belarus\nPress release",
            "Ministry of Foreign Affairs of the Republic of Belarus",
        ),
        (
            "Ministry of Foreign Affairs and Trade of Hungary",
            "Ministry of Foreign Affairs and Trade of Hungary",
        ),
        ("Prime Minister's Office Press Release", "Prime Minister's Office"),
        ("Embassy of Japan in Kenya", "Embassy of Japan in Kenya"),
        ("Source: Example News Agency", "Example News Agency"),
        (
            " date 2024-05-20 Briefing, Monday 20 May 2024 (Example Gazette, Madrid)",
            "Example Gazette, Madrid",
        ),
        ("JOINT STATEMENT\n\non ferries (shortened by Example Gazette, Oslo)", "Example Gazette, Oslo"),
        ("Ministers agree on ferry\nBy Jane Holm (Example Post)", "Example Post"),
        ("Ministry of Foreign Affairs Summons Ambassador of Peru", None),
        ("Ministry of Foreign Affairs of Norway Opens New Wing", None),
        ("Embassy Reopens in Kabul", None),
        ("Joint statement of 5 May 2020 (Annex)", None),
    ],
)
def test_headings(heading: str, outlet: str | None) -> None:
    """A heading that is an office's name alone, or credits an outlet, names it, a headline does not."""
    assert printed_outlet(f"{heading}\n\n{_PROSE}") == outlet


def test_metadata_win() -> None:
    """The outlet that the source states is kept, whatever the text prints."""
    text = "DHAKA, Aug 24, 2025 (BSS) - " + _PROSE
    stated, printed = compose(text, source="a", outlet="Example Daily"), compose(text, source="a")
    assert isinstance(stated, Dispatch)
    assert isinstance(printed, Dispatch)
    assert (stated.outlet, printed.outlet) == ("Example Daily", "BSS")


def test_names_of_files_and_folders_are_no_outlets() -> None:
    """Where a text was kept says nothing of who published it."""
    found = compose(_PROSE, source="Xinhua/TASS.txt")
    assert isinstance(found, Dispatch)
    assert found.outlet is None


@given(st.text(max_size=300))
def test_any_text_gives_words_of_its_own_or_none(text: str) -> None:
    """The outlet's words all stand in the text."""
    name = printed_outlet(text)
    assert name is None or all(word in text for word in name.replace(",", " ").split())
