"""A cheap test of whether a text is in English."""

from __future__ import annotations

import pytest

from legation.reading.english import is_english


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Norway met her Peruvian colleague in Lima and signed an agreement.",
        "PRESIDENT HOLM ARRIVED IN LIMA FOR TALKS WITH THE PRESIDENT OF PERU AND MEMBERS OF CONGRESS.",
        "Phó Thủ tướng Nguyễn Văn Hải met the Ambassador of Chile and agreed that they would meet again.",
        "The list is at [the ministry](https://example.org/a/b/c-d-e-f-g-h/i-j-k-l-m/n) and on a site.",
        "Talks in Lima",
        "",
    ],
)
def test_english(text: str) -> None:
    """English prose, also in capitals or with foreign names, and texts too short to tell count as English."""
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre des Affaires étrangères a rencontré lundi à Lima son homologue péruvien et signé.",
        "El canciller de Noruega se reunió el lunes en Lima con su homólogo y firmó un acuerdo de pesca.",
        "Die Außenministerin traf am Montag in Lima ihren peruanischen Amtskollegen und unterzeichnete.",
        "O ministro das Relações Exteriores encontrou-se em Lima com o seu colega do Peru e assinou.",
        "Bộ trưởng Ngoại giao đã gặp người đồng cấp tại Lima vào hôm thứ Hai và ký một hiệp định.",
        "Menteri Luar Negeri bertemu dengan rekan sejawatnya di Lima dan menandatangani perjanjian itu.",
        "Министр иностранных дел встретилась в Лиме со своим коллегой и подписала с ним соглашение.",
        "التقت وزيرة الخارجية النرويجية نظيرها في ليما يوم الاثنين ووقعت معه اتفاقا بشأن مصائد الأسماك",
    ],
)
def test_other_languages(text: str) -> None:
    """A sentence in another language is told, also where it shares short words with English."""
    assert not is_english(text)


def test_the_dateline_is_not_counted() -> None:
    """The test begins where the prose begins."""
    prose = "Die Außenministerin traf am Montag ihren peruanischen Amtskollegen in der Hauptstadt Lima."
    head = "The date of the talks with the Ambassador of Peru and of the visit was this: "
    assert is_english(head + prose)
    assert not is_english(head + prose, len(head))
