"""The shipped code lists: frozen codes and labels in every language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from caseapp.i18n import swiss_spelling
from caseapp.paths import resource

FILES = sorted(resource("code_lists").glob("*.json"))
LABELS = {"de", "da", "en"}
FIELDS = {"code", "labels", "native", "must_answer", "plural"}


def entries(name: str) -> list[dict[str, Any]]:
    document = json.loads((resource("code_lists") / f"{name}.json").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = document["entries"]
    return found


def swiss(labels: dict[str, str]) -> str:
    return labels.get("de_CH", swiss_spelling(labels["de"]))


ALL = [(file.stem, entry) for file in FILES for entry in entries(file.stem)]


def test_that_no_code_is_changed_added_in_between_or_lost() -> None:
    """Files, tests and other programs rely on the codes; new ones are added to this list on purpose."""
    frozen = json.loads(Path(__file__).with_name("code_lists_frozen.json").read_text(encoding="utf-8"))
    assert {file.stem: [entry["code"] for entry in entries(file.stem)] for file in FILES} == frozen


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_a_file_names_its_list_and_version(file: Any) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    assert document.keys() == {"list", "version", "entries"}
    assert document["list"] == file.stem
    assert document["version"] >= 1


def test_that_codes_are_plain_and_stand_once() -> None:
    for file in FILES:
        codes = [entry["code"] for entry in entries(file.stem)]
        assert len(codes) == len(set(codes))
        assert all(code.isascii() and code == code.strip() and " " not in code for code in codes)


def test_that_every_entry_has_a_label_in_every_language() -> None:
    for name, entry in ALL:
        labels = entry["labels"]
        assert LABELS <= labels.keys() <= LABELS | {"de_CH"}, (name, entry)
        assert all(text and text == text.strip() for text in labels.values()), (name, entry)
        assert entry.keys() <= FIELDS


def test_that_labels_within_a_list_differ() -> None:
    for file in FILES:
        for language in LABELS:
            labels = [entry["labels"][language] for entry in entries(file.stem)]
            assert len(labels) == len(set(labels)), (file.stem, language)


def test_that_swiss_labels_have_no_sharp_s_and_stand_only_where_they_differ() -> None:
    for name, entry in ALL:
        assert "ß" not in swiss(entry["labels"])
        if "de_CH" in entry["labels"]:
            assert entry["labels"]["de_CH"] != swiss_spelling(entry["labels"]["de"]), (name, entry)


def test_that_every_language_says_its_own_name() -> None:
    assert all(entry["native"].strip() for entry in entries("language"))


def test_that_every_plan_kind_says_who_must_answer() -> None:
    voices = {entry["code"] for entry in entries("voice_by")}
    for kind in entries("plan_kind"):
        for rule in kind["must_answer"]:
            assert rule.keys() == {"from", "who"}
            assert {"by": "client", "from_age": 0} in rule["who"]
            assert {who["by"] for who in rule["who"]} <= voices


def test_that_parents_named_on_a_family_plan_must_answer() -> None:
    asked = {kind["code"]: kind["must_answer"][-1]["who"] for kind in entries("plan_kind")}
    named = {code: {who["by"] for who in rule if who.get("if_named")} for code, rule in asked.items()}
    family = {"mother", "father", "parent", "guardian"}
    assert named["hilfeplan"] == named["barnets_plan"] == family
    assert named["ungeplan"] == named["handleplan"] == set()
