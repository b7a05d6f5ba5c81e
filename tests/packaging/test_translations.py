"""The translation tool: what it keeps, what it makes and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.tools import load_tool


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The tool, working on a small program of its own."""
    module = load_tool("translations.py")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "FOLDER", tmp_path / "translations")
    source = tmp_path / "caseapp" / "page.py"
    source.parent.mkdir()
    source.write_text(
        "class Page:\n"
        "    def build(self, translate, n):\n"
        '        self.tr("Street of {name}")\n'
        '        self.tr("%n change(s) wait", "", n)\n'
        '        self.tr("Open", "the state, not the command")\n'
        '        translate("Print", "In \\"own\\" words")\n',
        encoding="utf-8",
    )
    module.update()
    return module


def fill(tool: Any, table: dict[str, Any]) -> None:
    file = tool.ROOT / "table.json"
    file.write_text(json.dumps(table), encoding="utf-8")
    tool.fill(file)


COMPLETE = {
    "Page": {
        "Street of {name}": {"de": "Straße von {name}", "da": "{name} bor på"},
        "%n change(s) wait": {
            "de": ["%n Änderung wartet", "%n Änderungen warten"],
            "da": ["%n ændring venter", "%n ændringer venter"],
            "en": ["%n change waits", "%n changes wait"],
        },
        "Open": {"de": "Offen", "da": "Åben"},
    },
    "Print": {'In "own" words': {"de": "In „eigenen“ Worten", "da": "Med »egne« ord"}},
}


def test_that_new_texts_are_missing_until_somebody_translates_them(tool: Any) -> None:
    assert "da Page: not translated: Open" in tool.problems()
    assert "en Page: not translated: %n change(s) wait" in tool.problems()


def test_that_a_filled_table_leaves_nothing_missing(tool: Any) -> None:
    fill(tool, COMPLETE)
    assert tool.problems() == []


def test_that_swiss_german_is_made_from_german(tool: Any) -> None:
    fill(tool, COMPLETE)
    swiss = {key.source: entry.forms[0] for key, entry in tool.read("de_CH").items()}
    assert swiss == {"Street of {name}": "Strasse von {name}", 'In "own" words': "In «eigenen» Worten"}


def test_that_a_swiss_word_written_by_hand_stays(tool: Any) -> None:
    fill(tool, COMPLETE)
    fill(tool, {"Page": {"Open": {"de_CH": "Hängig"}}})
    tool.update()
    assert [e.forms for key, e in tool.read("de_CH").items() if key.source == "Open"] == [("Hängig",)]
    assert tool.problems() == []


def test_that_a_changed_german_text_changes_the_swiss_spelling(tool: Any) -> None:
    fill(tool, COMPLETE)
    fill(tool, {"Page": {"Street of {name}": {"de": "Die Straße: {name}"}}})
    assert [e.forms for key, e in tool.read("de_CH").items() if key.context == "Page"] == [
        ("Die Strasse: {name}",)
    ]


def test_that_updating_again_changes_nothing(tool: Any) -> None:
    fill(tool, COMPLETE)
    before = {file.name: file.read_text("utf-8") for file in tool.FOLDER.glob("*.ts")}
    tool.update()
    assert {file.name: file.read_text("utf-8") for file in tool.FOLDER.glob("*.ts")} == before


def test_that_a_text_that_is_gone_is_dropped_everywhere(tool: Any) -> None:
    fill(tool, COMPLETE)
    (tool.ROOT / "caseapp" / "page.py").write_text("")
    tool.update()
    assert [tool.read(language) for language in ("de", "da", "en", "de_CH")] == [{}, {}, {}, {}]


@pytest.mark.parametrize(
    ("danish", "problem"),
    [
        ("Gade", "other gaps than the source"),
        ("{navn} bor på", "other gaps than the source"),
        ("&{name} bor på", "another mnemonic mark than the source"),
        ("{name} bor på ", "other blanks at an end than the source"),
    ],
)
def test_that_a_translation_that_would_break_is_named(tool: Any, danish: str, problem: str) -> None:
    fill(tool, COMPLETE)
    fill(tool, {"Page": {"Street of {name}": {"da": danish}}})
    assert tool.problems() == [f"da Page: {problem}: Street of {{name}}"]


def test_that_two_texts_of_a_class_with_the_same_mnemonic_are_named(tool: Any) -> None:
    source = tool.ROOT / "caseapp" / "page.py"
    source.write_text(
        source.read_text("utf-8") + '        self.tr("&Save")\n        self.tr("&Lock && leave")\n', "utf-8"
    )
    tool.update()
    fill(tool, COMPLETE)
    fill(tool, {"Page": {"&Save": {"de": "&Sichern", "da": "&Gem"}}})
    fill(tool, {"Page": {"&Lock && leave": {"de": "&Sperren && gehen", "da": "&Lås && gå"}}})
    sentence = "mnemonic s more than once: &Lock && leave, &Save"
    assert tool.problems() == [f"{language} Page: {sentence}" for language in ("de", "de_CH")]
    fill(tool, {"Page": {"&Save": {"de": "Si&chern"}}})
    assert tool.problems() == []


@pytest.mark.parametrize(
    ("danish", "problem"),
    [
        (["%n ændring venter"], "not 2 plural forms"),
        (["%n ændring venter", "flere ændringer venter"], "no %n for many"),
    ],
)
def test_that_a_plural_that_would_say_something_else_is_named(
    tool: Any, danish: list[str], problem: str
) -> None:
    fill(tool, COMPLETE)
    fill(tool, {"Page": {"%n change(s) wait": {"da": danish}}})
    assert tool.problems() == [f"da Page: {problem}: %n change(s) wait"]


def test_that_the_second_german_wording_is_asked_of_german_alone(tool: Any) -> None:
    fill(tool, COMPLETE)
    source = tool.ROOT / "caseapp" / "page.py"
    source.write_text(
        source.read_text("utf-8") + 'X = QT_TRANSLATE_NOOP("PrintInformal", "Call us")\n', "utf-8"
    )
    tool.update()
    assert tool.problems() == ["de PrintInformal: not translated: Call us"]
    fill(tool, {"PrintInformal": {"Call us": {"de": "Ruf uns an"}}})
    assert tool.problems() == []


def test_that_a_sharp_s_by_hand_is_found_in_swiss_german(tool: Any) -> None:
    fill(tool, COMPLETE)
    fill(tool, {"Page": {"Street of {name}": {"de_CH": "Straße: {name}"}}})
    assert tool.problems() == ["de_CH Page: ß: Street of {name}"]


def test_that_a_table_for_unknown_texts_is_refused_as_a_whole(tool: Any) -> None:
    with pytest.raises(tool.ToolError, match="Page: Gone"):
        fill(tool, {"Page": {"Open": {"da": "Åben"}, "Gone": {"da": "Borte"}}})
    assert not any(entry.is_complete for entry in tool.read("da").values())


def test_that_compiled_files_answer_with_plurals_and_uses(tool: Any) -> None:
    from PySide6.QtCore import QTranslator  # late: the tool itself needs no Qt library

    fill(tool, COMPLETE)
    tool.compile_files()
    translator = QTranslator()
    assert translator.load(str(tool.FOLDER / "caseapp_da.qm"))
    assert translator.translate("Page", "%n change(s) wait", "", 2) == "%n ændringer venter"
    assert translator.translate("Page", "Open", "the state, not the command") == "Åben"


def test_that_the_shipped_translations_are_complete() -> None:
    assert load_tool("translations.py").problems() == []
