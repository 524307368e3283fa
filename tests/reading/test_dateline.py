"""Date lines, datelines and lines of place and date at both ends of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.dateline import closing, opening

_PROSE = "The foreign ministers of both states met here and agreed on a plan."


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("KYIV, July 16 – ", "KYIV", None),
        ("Tehran, Sept 4, IRNA - ", "Tehran", None),
        ("Tehran, IRNA – ", "Tehran", None),
        ("MINSK, May 12. /TASS/. ", "MINSK", None),
        ("DHAKA, Aug 24, 2025 (BSS) - ", "DHAKA", "2025-08-24"),
        ("Baghdad - INA\n\n", "Baghdad", None),
        ("AKP Phnom Penh, July 24, 2025 -- ", "Phnom Penh", "2025-07-24"),
        ("HÀ NỘI — ", "HÀ NỘI", None),
        ("HÀ NỘI — ".replace("Ộ", "O\u0302\u0323"), "HÀ NO\u0302\u0323I", None),
        ("LIMA—", "LIMA", None),
        ("TOKYO --", "TOKYO", None),
        ("Amman, Nov. 1 (Petra) -- ", "Amman", None),
        ("Jakarta (ANTARA) - ", "Jakarta", None),
        ("Kathmandu [Nepal], August 17 (ANI): ", "Kathmandu", None),
        ("ISLAMABAD, Nov 07 (APP):", "ISLAMABAD", None),
        ("RSS (KATHMANDU, 29 March 2022) – ", "KATHMANDU", "2022-03-29"),
        ("NEW DELHI: ", "NEW DELHI", None),
        ("Islamabad: ", "Islamabad", None),
        ("Abuja — ", "Abuja", None),
        ("Baku, December 27. ", "Baku", None),
        ("BAKU, Azerbaijan, July 16. ", "BAKU, Azerbaijan", None),
        ("MANILA 09 January 2024 – ", "MANILA", "2024-01-09"),
        ("Nairobi, July 16/2025 (ENA) ", "Nairobi", "2025-07-16"),
        ("Nairobi July 16/ 2025 /ENA/", "Nairobi", "2025-07-16"),
        ("Nairobi, July 16 (RHC), -- ", "Nairobi", None),
        ("Nairobi July 16/2025 ", "Nairobi", "2025-07-16"),
        ("GENEVA (16 July 2025) – ", "GENEVA", "2025-07-16"),
        ("Kingston, Jamaica, 14th June, 2018.- ", "Kingston, Jamaica", "2018-06-14"),
        ("Havana, Mar 15. – ", "Havana", None),
        ("Ulaanbaatar /AGENCY/ ", "Ulaanbaatar", None),
        ("BUCHAREST/AGERPRES/ - ", "BUCHAREST", None),
        ("ASTANA. KAZINFORM – ", "ASTANA", None),
        ("YEREVAN, JULY 17, ARMENPRESS: ", "YEREVAN", None),
        ("(ANSA) - ROME, JUL 16 - ", "ROME", None),
        ("(Wire - Example News Agency (ENA)) KUWAIT, Nov 21 (ENA) -- ", "KUWAIT", None),
        ("[Adds details] SEOUL, July 16 (Yonhap) -- ", "SEOUL", None),
        ("UPDATE 2 - SEOUL, July 16 (Yonhap) -- ", "SEOUL", None),
        ("Riyadh, Muharram 10, 1445, July 28, 2023, SPA -- ", "Riyadh", "2023-07-28"),
        ("Ramallah, Wednesday, July 16, 2025 (WAFA) - ", "Ramallah", "2025-07-16"),
        ("ST. JOHN'S, Antigua, July 3, CMC – ", "ST. JOHN'S, Antigua", None),
        ("ANKARA/ATHENS, July 3 (Reuters) - ", "ANKARA/ATHENS", None),
        ("Ottawa, Ontario - July 3, 2025 - ", "Ottawa, Ontario", "2025-07-03"),
        ("July 3, 2025 - Ottawa, Ontario - ", "Ottawa, Ontario", "2025-07-03"),
        ("The Hague – ", "The Hague", None),
        ("Yerevan, 2 December 2022\n\n", "Yerevan", "2022-12-02"),
        ("Port of Spain, Trinidad, 7 December 2022\n", "Port of Spain, Trinidad", "2022-12-07"),
        ("2 December 2022, Yerevan\n\n", "Yerevan", "2022-12-02"),
        ("Colombo\n16 July 2025\n\n", "Colombo", "2025-07-16"),
        ("16 July 2025\nColombo\n\n", "Colombo", "2025-07-16"),
        ("BEIJING, Feb. 13, Kyodo\n\n", "BEIJING", None),
        ("Bishkek, Sept. 24, 2021 . / Kabar / . ", "Bishkek", "2021-09-24"),
        ("NNA - ", None, None),
        ("(KPL) ", None, None),
        ("(KPL) -- ", None, None),
        ("NAIROBI, Wednesday (Example Daily) — ", "NAIROBI", None),
        ("NAIROBI, Kenya, Friday (Example Daily) — ", "NAIROBI, Kenya", None),
        ("SEOUL, Thursday (Example Daily, Nairobi) — ", "SEOUL", None),
        ("Gaborone, Monday – ", "Gaborone", None),
        ("May 15, Colombo (ENA): ", "Colombo", None),
        ("Caracas, 3 May. ENA.- ", "Caracas", None),
    ],
)
def test_datelines(head: str, place: str | None, day: str | None) -> None:
    """The ways in which agencies and ministries print a dateline give its place, its day and the prose."""
    found = opening(head + _PROSE)
    assert (found.place, found.day, found.published) == (place, day, None)
    assert (head + _PROSE)[found.body :] == _PROSE


@pytest.mark.parametrize(
    "text",
    [
        "SECRETARY HOLM: Good morning to you all, and thank you for coming at such short notice.",
        "THE PRESIDENT: Good morning to you all, and thank you for coming at such short notice.",
        "Karlsen: Good morning to you all, and thank you for coming at such short notice.",
        "JOINT STATEMENT – The two sides met on Monday and agreed on many things.",
        "Norway – Chile relations have grown in all fields, the minister said on Monday.",
        "Germany – Working lunch in Berlin\n\nThe minister is in Berlin today.",
        "On July 16, the ministers met in the capital.",
        "In Lima, July 16 – a day of rest – went by quietly.",
        "March 3, 2024 – The minister went home.",
        "Colombo July 16, 2025 was a day that will be remembered.",
        "May 15, Colombo – the day and the city will be remembered.",
        "Foreign Minister Ana Holm met her colleague from Peru on Monday.",
        "Prime Minister (left) – in the picture – was received by the king.",
        "Budapest – Vienna rail link",
        "Q: Will the minister travel in May?",
        "The minister (Oslo, 29 March 2022) – here with guests – went home.",
        "",
        "   \n\n ",
        "—",
    ],
)
def test_prose_and_labels_are_no_datelines(text: str) -> None:
    """Speakers, labels, headings, country pairs and dates in prose are left where they are."""
    found = opening(text)
    assert found.place is None
    assert text[: found.body].strip() == ""


@pytest.mark.parametrize(
    ("head", "agency"),
    [
        ("DHAKA, Aug 24, 2025 (BSS) - ", " (BSS)"),
        ("NAIROBI, Wednesday (Example Daily) — ", " (Example Daily)"),
        ("Tehran, IRNA – ", ", IRNA"),
        ("Kathmandu [Nepal], August 17 (ANI): ", " (ANI)"),
        ("RSS (KATHMANDU, 29 March 2022) – ", "(RSS)"),
        ("AKP Phnom Penh, July 24, 2025 -- ", "AKP "),
        ("(ANSA) - ROME, JUL 16 - ", "(ANSA) - "),
        ("NNA - ", "NNA"),
        ("(KPL) -- ", "(KPL) -- "),
        ("Colombo\n16 July 2025\n\n(Example News) OSLO, July 15 – ", "(Example News) "),
        ("HÀ NỘI — ", None),
        ("Gaborone, Monday – ", None),
    ],
)
def test_a_dateline_tells_where_its_agency_is_named(head: str, agency: str | None) -> None:
    """What stands in the place of an agency is given with the marks around it."""
    assert opening(head + _PROSE).agency == agency


def test_capitals_behind_capitals_are_no_agency() -> None:
    """The last word of a heading in capitals is no agency without a mark before it."""
    assert opening("MEMORANDUM FOR THE SECRETARY OF RAILWAYS\n\n" + _PROSE).place is None


def test_the_date_line_comes_before_the_dateline() -> None:
    """` date DAY PLACE — prose` gives the day of publication, the place and where the prose begins."""
    text = " date 2025-04-25 HÀ NỘI — " + _PROSE
    found = opening(text)
    assert (found.published, found.place, found.day) == ("2025-04-25", "HÀ NỘI", None)
    assert text[found.start :].startswith("date")
    assert text[found.body :] == _PROSE


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("date 2025-04-25 ", "2025-04-25"),
        ("Date: 2025-04-25\n", "2025-04-25"),
        ("date 2025-04-25T08:00:00Z\n", "2025-04-25"),
        ("date 2025-04 ", None),
        ("date 2025-02-30 ", None),
    ],
)
def test_date_lines_without_a_dateline(head: str, published: str | None) -> None:
    """The date line is passed over even where it holds no full day, which then is not guessed."""
    found = opening(head + _PROSE)
    assert found.published == published
    assert (head + _PROSE)[found.body :] == _PROSE


def test_a_word_that_begins_like_a_date_line_is_prose() -> None:
    """Prose may begin with the word date."""
    text = "Date 25 of the calendar was chosen for the talks."
    assert opening(text).body == 0


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("Ministers agree on ferry\n\nBy Our Correspondent\n\nISLAMABAD: ", "ISLAMABAD", None),
        ("Ministers agree on ferry\nJuly 16, 2025 10:23\n\n", None, "2025-07-16"),
        ("PRESS RELEASE\n\nColombo\n16 July 2025\n\n", "Colombo", "2025-07-16"),
        ("Ministers agree on ferry\n16 July 2025\n\nOSLO, July 15 – ", "OSLO", "2025-07-16"),
        ("Ministers agree on ferry\n\nRiga, 3 May 2024\n\n", "Riga", "2024-05-03"),
        ("COLOMBO\n\n", "COLOMBO", None),
    ],
)
def test_datelines_below_the_title(head: str, place: str | None, day: str | None) -> None:
    """Title and byline may stand above the dateline, which is still found."""
    text = head + _PROSE
    found = opening(text)
    assert (found.place, found.day) == (place, day)
    assert text[found.body :] == _PROSE


@pytest.mark.parametrize(
    ("tail", "place", "day"),
    [
        ("New Delhi\nJune 23, 2020", "New Delhi", "2020-06-23"),
        ("Islamabad, 16 July 2025", "Islamabad", "2025-07-16"),
        ("Islamabad\n16 July 2025\n\n", "Islamabad", "2025-07-16"),
        ("Ministry of Foreign Affairs\nColombo\n16 July 2025", "Colombo", "2025-07-16"),
        ("Ministry of Foreign Affairs\nColombo", "Colombo", None),
        ("16 July 2025", None, "2025-07-16"),
    ],
)
def test_closings(tail: str, place: str | None, day: str | None) -> None:
    """A release may end with place and day on lines of their own."""
    text = _PROSE + "\n\n" + tail
    found = closing(text)
    assert found is not None
    assert (found.place, found.day) == (place, day)
    assert text[found.start : found.end] in tail


@pytest.mark.parametrize(
    "text",
    [
        _PROSE,
        _PROSE + "\n\nOslo",
        _PROSE + "\n\nThe next round is to be held in Riga on 16 July 2025.",
        _PROSE + "\n\nJuly 16",
        "16 July 2025",
        "",
    ],
)
def test_what_is_no_closing(text: str) -> None:
    """A city alone, a sentence, a day without its year and a text of one line close nothing."""
    assert closing(text) is None


_HEADS = st.text(alphabet="ABab,.:()[]/—–- \n\r16July2025date'’é\u0301", max_size=80)


@given(st.one_of(st.text(), _HEADS), st.sampled_from(["", _PROSE, "\n\nOslo\n1 May 2020"]))
def test_offsets_stay_within_any_text(head: str, rest: str) -> None:
    """Whatever the text, start and body are offsets in order, and the place stands between them."""
    text = head + rest
    found = opening(text)
    assert 0 <= found.start <= found.body <= len(text)
    if found.place:
        assert found.place in text[found.start : found.body]
    end = closing(text)
    if end:
        assert 0 <= end.start < end.end <= len(text)
