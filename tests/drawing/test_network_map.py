"""The drawing: everybody once, nothing over another, nothing outside; the same words as the table."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.drawing.boxes import Box, Card
from caseapp.drawing.network import RINGS
from caseapp.drawing.network_map import NetworkMap, lay_out
from tests.drawing.people import around, measure, network

WIDTH, HEIGHT, SIZE = 475.0, 480.0, 12.0

_NAMES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=200),
    st.lists(st.text("abcäøß-", min_size=1, max_size=24), min_size=1, max_size=6).map(" ".join),
    st.just("Anna"),
)
_PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "name": _NAMES,
            "closeness": st.sampled_from((None, *RINGS)),
            "sphere": st.sampled_from((None, "private", "volunteer", "professional")),
            "gives": st.sampled_from((None, "rides")),
            "gets": st.sampled_from((None, "bread")),
            "see_more": st.booleans(),
        }
    ),
    max_size=40,
)


def _map(people: list[dict[str, Any]], most_height: float | None = None) -> NetworkMap:
    rows = [around(number=number, **values) for number, values in enumerate(people)]
    return lay_out(network(*rows), WIDTH, HEIGHT, measure, SIZE, most_height)


def _apart(first: Box, second: Box) -> bool:
    return (
        first.right < second.x or second.right < first.x or first.bottom < second.y or second.bottom < first.y
    )


@settings(max_examples=60, deadline=None)
@given(people=_PEOPLE, has_page=st.booleans())
def test_that_everybody_is_there_once_apart_from_others_and_inside(
    people: list[dict[str, Any]], has_page: bool
) -> None:
    found = _map(people, 620.0 if has_page else None)
    assert [card.around.name for card in found.cards if card.around] == [one["name"] for one in people]
    cards = (*found.titles, *found.cards)
    for number, card in enumerate(cards):
        assert card.box.x > -0.01
        assert card.box.y > -0.01
        assert card.box.right < found.width + 0.01
        assert card.box.bottom < found.height + 0.01
        assert all(_apart(card.box, other.box) for other in cards[:number])
        assert all(_holds(card, line.words, line.is_bold, found.size) for line in card.lines)
    assert found.width == WIDTH
    assert not has_page or found.height <= 620.0


def _holds(card: Card, words: str, is_bold: bool, size: float) -> bool:
    return measure(words, size, is_bold) <= card.box.width


@settings(max_examples=20, deadline=None)
@given(people=_PEOPLE)
def test_that_the_same_people_give_the_same_drawing(people: list[dict[str, Any]]) -> None:
    assert _map(people) == _map(people)


def _reach(found: NetworkMap, name: str) -> float:
    """How far from the middle somebody stands, of 1 for the outermost ring."""
    card = next(card for card in found.cards if card.around and card.around.name == name)
    x, y = card.box.centre
    ring = found.rings[-1]
    half = max(px for px, _ in ring) - found.width / 2, max(py for _, py in ring) - found.height / 2
    across, down = abs(x - found.width / 2) / half[0], abs(y - found.height / 2) / half[1]
    return math.cbrt(across**3 + down**3)


def test_that_the_closer_somebody_is_the_nearer_they_stand() -> None:
    people = [{"name": f"ring {ring}", "closeness": ring, "sphere": "private"} for ring in RINGS]
    reaches = [_reach(_map(people), f"ring {ring}") for ring in RINGS]
    assert reaches == sorted(reaches)
    assert reaches[0] < reaches[1] - 0.1 < reaches[2] - 0.2


def test_that_an_unknown_closeness_stands_outermost_and_says_so() -> None:
    found = _map([{"name": "Bo"}, {"name": "Eva", "closeness": 3}])
    bo = next(card for card in found.cards if card.around and card.around.name == "Bo")
    assert bo.around is not None
    assert bo.around.is_open
    assert "Closeness open" in [line.words for line in bo.lines]
    eva = next(card for card in found.cards if card.around and card.around.name == "Eva")
    assert "Closeness open" not in [line.words for line in eva.lines]
    assert _reach(found, "Bo") > 0.6


def test_that_private_stands_left_and_professional_right() -> None:
    found = _map(
        [
            {"name": "sister", "relation": "sibling", "closeness": 2},
            {"name": "doctor", "sphere": "professional", "closeness": 2},
            {"name": "choir", "sphere": "volunteer", "closeness": 2},
        ]
    )
    places = {card.around.name: card.box.centre for card in found.cards if card.around}
    assert places["sister"][0] < WIDTH / 2 < places["doctor"][0]
    assert places["choir"][1] > found.height / 2


@pytest.mark.parametrize(
    ("values", "heads", "words"),
    [
        ({"gives": "rides"}, 1, "gives"),
        ({"there_for_me": True}, 1, "gives"),
        ({"gets": "bread"}, 1, "gets"),
        ({"i_help": True}, 1, "gets"),
        ({"gives": "rides", "gets": "bread"}, 2, "gives and gets"),
        ({}, 0, None),
    ],
)
def test_that_arrows_say_who_gives_and_words_say_it_too(
    values: dict[str, Any], heads: int, words: str | None
) -> None:
    found = _map([{"name": "Eva", "closeness": 1, "sphere": "private", **values}])
    (arrow,) = found.arrows
    assert len(arrow.heads) == heads
    eva = found.cards[1]
    assert [line.words for line in eva.lines[1:]] == ([words] if words else [])
    middle = found.cards[0].box.centre
    if words in ("gives", "gets"):
        tip = arrow.heads[0][0]
        to_person = math.dist(tip, middle) < math.dist(tip, eva.box.centre)
        assert to_person == (words == "gives")


def test_that_the_text_and_the_table_say_what_the_drawing_says() -> None:
    people = [
        {"name": "Eva", "closeness": 1, "sphere": "private", "gives": "rides", "gets": "bread"},
        {"name": "Bo", "relation": "neighbour", "i_help": True, "see_more": True},
    ]
    said = _map(people).network
    assert said.alternative == (
        "Mira in the middle. Very close: Eva, private, gives and gets. "
        "Further away: Bo, Not sorted yet, gets, see more often, Closeness open."
    )
    assert said.table[1] == ("Eva", "", "Very close", "private", "rides", "bread", "")
    assert said.table[2][2:] == (
        "Closeness open", "Not sorted yet", "", "", "I help them, I want to see them more",
    )  # fmt: skip


def test_that_a_name_cut_short_stands_in_full_in_the_table() -> None:
    long = " ".join(["Wüstenhagen"] * 12)
    found = _map([{"name": long, "closeness": 1}])
    assert found.cards[1].lines[2].words.endswith("…")
    assert found.network.table[1][0] == long


def test_that_a_name_is_broken_between_its_words() -> None:
    found = _map([{"name": "Dr. Wüstenhagen-Schmidt", "closeness": 3, "sphere": "professional"}] * 9)
    broken = {tuple(line.words for line in card.lines if line.is_bold) for card in found.cards[1:]}
    assert broken <= {("Dr.", "Wüstenhagen-", "Schmidt"), ("Dr. Wüstenhagen-", "Schmidt")}


def test_that_nobody_stands_before_the_arrow_of_somebody_else() -> None:
    people = [
        {"name": f"{ring}{letter}", "closeness": ring, "sphere": "private"}
        for ring in RINGS
        for letter in "ab"
    ]
    found = _map(people)
    for arrow, card in zip(found.arrows, found.cards[1:], strict=True):
        others = [other.box for other in found.cards[1:] if other is not card]
        assert not any(box.is_crossed(arrow.start, arrow.end) for box in others)
