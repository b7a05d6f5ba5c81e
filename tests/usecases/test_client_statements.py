"""Sentences of and about a person: each in its words, put right or taken out only where that may be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import ChangedElsewhereError, InvalidInputError, NotFoundError
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import GetClient
from caseapp.usecases.client_statements import CHANGEABLE, AddStatement, ChangeStatement, TakeOutStatement
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, add_person, open_made
from tests.usecases.notes import run

TODAY = MOMENT.date()
OWN = " Ich will nicht nur müssen.\nIch will auch dürfen.  "


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


def _texts(opened: OpenWorkspace, client_id: UUID, name: str) -> list[str]:
    file = opened.executor.ask(GetClient(client_id)).file
    return [getattr(row, "text") for row in file.parts(name)]  # noqa: B009 - the rows of four classes


def test_that_what_matters_comes_below_what_was_said_before(opened: OpenWorkspace, ada: UUID) -> None:
    before = _texts(opened, ada, "matters")
    run(opened, AddStatement(ada, "matters", {"text": OWN, "said_by": "client", "said_on": TODAY}))
    assert _texts(opened, ada, "matters") == [*before, OWN]


@pytest.mark.parametrize("name", sorted(CHANGEABLE))
def test_that_a_sentence_is_put_right_and_taken_out_with_a_way_back(
    opened: OpenWorkspace, ada: UUID, name: str
) -> None:
    part = run(opened, AddStatement(ada, name, {"text": "Kocht gern", "said_by": "client"}))
    change = (FieldChange("text", "Kocht gern", "Kocht gern für andere"),)
    opened.executor.run(ChangeStatement(ada, name, part, change))
    assert _texts(opened, ada, name) == ["Kocht gern für andere"]
    undo = opened.executor.run(TakeOutStatement(ada, name, part)).undo
    assert _texts(opened, ada, name) == []
    assert undo is not None
    opened.executor.run(undo)
    assert _texts(opened, ada, name) == ["Kocht gern für andere"]


@pytest.mark.parametrize("name", ["matters", "themes"])
def test_that_what_was_said_of_a_day_is_never_overwritten_nor_taken_out(
    opened: OpenWorkspace, ada: UUID, name: str
) -> None:
    values = {"text": OWN} | ({"code": "home"} if name == "themes" else {})
    part = run(opened, AddStatement(ada, name, values))
    for command in (
        ChangeStatement(ada, name, part, (FieldChange("text", OWN, "anders"),)),
        TakeOutStatement(ada, name, part),
    ):
        with pytest.raises(InvalidInputError):
            opened.executor.run(command)
    assert _texts(opened, ada, name)[-1] == OWN


def test_that_a_theme_needs_words_or_a_next_step(opened: OpenWorkspace, ada: UUID) -> None:
    with pytest.raises(InvalidInputError) as caught:
        run(opened, AddStatement(ada, "themes", {"code": "money", "text": "  ", "next_step": ""}))
    assert [(p.path, p.problem) for p in caught.value.problems] == [("text", "required")]
    run(opened, AddStatement(ada, "themes", {"code": "money", "next_step": "Ich öffne einen Brief."}))
    assert len(opened.executor.ask(GetClient(ada)).file.themes) == 1


def test_that_what_is_wrong_is_said_at_its_field(opened: OpenWorkspace, ada: UUID) -> None:
    wrong = {"text": " ", "said_by": "nobody", "said_on": TODAY + timedelta(days=1)}
    with pytest.raises(InvalidInputError) as caught:
        run(opened, AddStatement(ada, "needs", wrong))
    assert [(problem.path, problem.problem) for problem in caught.value.problems] == [
        ("text", "required"),
        ("said_by", "unknown_code"),
        ("said_on", "date_in_future"),
    ]


def test_that_a_sentence_that_changed_elsewhere_is_not_overwritten(opened: OpenWorkspace, ada: UUID) -> None:
    part = run(opened, AddStatement(ada, "needs", {"text": "Ruhe am Morgen"}))
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(
            ChangeStatement(ada, "needs", part, (FieldChange("text", "Ruhe", "Ruhe am Abend"),))
        )
    assert _texts(opened, ada, "needs") == ["Ruhe am Morgen"]


def test_that_nobody_reaches_into_the_record_of_another(opened: OpenWorkspace, ada: UUID) -> None:
    other = add_person(opened, "Berit")
    part = run(opened, AddStatement(other, "needs", {"text": "Ein Bett"}))
    with pytest.raises(NotFoundError):
        opened.executor.run(TakeOutStatement(ada, "needs", part))


@pytest.mark.parametrize("name", ["contacts", "people", "nothing"])
def test_that_only_lists_of_sentences_take_one(opened: OpenWorkspace, ada: UUID, name: str) -> None:
    with pytest.raises(InvalidInputError):
        run(opened, AddStatement(ada, name, {"text": "x"}))
