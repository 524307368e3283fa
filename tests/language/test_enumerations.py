"""Lists set out in items, and what leads up to them: legation.language.enumerations."""

from __future__ import annotations

from legation.language.enumerations import prose
from legation.language.scene import Scene
from legation.reading.passages import PassageKind
from tests.language.parsed import scene_of


def _prose(text: str, *kinds: PassageKind) -> list[tuple[str, str | None]]:
    """Give each sentence and its lead; every line of the text is a passage."""
    passages, at = [], 0
    for line, kind in zip(text.split("\n"), kinds, strict=True):
        passages.append(((at, at + len(line)), kind))
        at += len(line) + 1
    return [
        (text[slice(*span)], text[slice(*lead)] if lead else None) for span, lead in prose(text, passages)
    ]


def test_items_on_lines_of_their_own_have_the_line_above_for_their_lead() -> None:
    """Each bulleted line goes on with the sentence that ends with a colon; the paragraph below does not."""
    text = "They agreed to:\n- open a road;\n- dig wells.\nThe envoy left."
    found = _prose(text, "paragraph", "list_item", "list_item", "paragraph")
    assert found == [
        ("They agreed to:", None),
        ("open a road;", "They agreed to:"),
        ("dig wells.", "They agreed to:"),
        ("The envoy left.", None),
    ]


def test_the_item_before_the_last_leads_to_nothing() -> None:
    """Behind `; and` comes the last item of the list, which goes on with the lead of all."""
    found = _prose("They will:\n- open a road; and\n- dig wells.", "paragraph", "list_item", "list_item")
    assert [lead for _, lead in found] == [None, "They will:", "They will:"]


def test_items_in_one_line_are_cut_apart() -> None:
    """Dashes or semicolons behind a colon part the items of a list that is printed as one sentence."""
    dashed = _prose("They will: - open a road; - dig wells.", "paragraph")
    running = _prose("They agreed to: open a new road; dig wells.", "paragraph")
    assert [lead for _, lead in dashed] == [None, "They will:", "They will:"]
    assert [words for words, _ in running] == ["They agreed to:", "open a new road;", "dig wells."]


def test_a_sentence_without_a_list_is_left_whole() -> None:
    """A colon or semicolon alone makes no list."""
    text = "She said: We agree; he did not."
    assert _prose(text, "paragraph") == [(text, None)]


def test_a_list_of_occasions_is_one_sentence() -> None:
    """What goes on with a preposition or `first` tells of the verb before the colon: no item of its own."""
    text = "She presided over two ceremonies: first with Minister Vea; then with Minister Ngata."
    assert _prose(text, "paragraph") == [(text, None)]


def _scene(text: str) -> Scene:
    return scene_of(text)


def test_an_item_is_parsed_as_the_end_of_its_lead() -> None:
    """The verb of the item hangs on that of the lead, whose words stand before the item's own."""
    scene = _scene("Peru and Norway agreed to:\n\n- Support village schools in Cusco;\n- open a consulate.")
    item = scene.sentences[1]
    support = next(w for w in item.words if w.text == "Support")
    above = item.head(support)
    assert above is not None
    assert (support.tag, above.text) == ("VB", "agreed")
    assert item.words[0].start < item.start <= support.start


def test_what_an_item_names_is_agreed_on() -> None:
    """An item without a verb goes on with `agreed on`, whether the lead says `on` or not."""
    for lead in ("agreed on the following", "agreed as follows"):
        scene = _scene(f"Peru and Norway {lead}:\n\n- The opening of a road to Cusco;\n- dredging.")
        item = scene.sentences[1]
        opening = next(w for w in item.words if w.text == "opening")
        on = item.head(opening)
        assert on is not None
        assert on.text == "on"
        above = item.head(on)
        assert above is not None
        assert above.text == "agreed"


def test_an_item_that_is_a_sentence_stands_for_itself() -> None:
    """`Norway will …` below a colon needs no lead."""
    scene = _scene("The ministers agreed as follows:\n\n- Norway will send ten nurses to Peru.")
    assert scene.sentences[1].words[0].start >= scene.sentences[1].start


def test_a_paragraph_that_breaks_off_leads_the_list_below_it() -> None:
    """`The two leaders` above `- agreed …` is what the items go on with."""
    found = _prose("The two leaders\n- agreed to dig wells.", "paragraph", "list_item")
    assert found[1] == ("agreed to dig wells.", "The two leaders")
