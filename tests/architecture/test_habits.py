"""Habits that hide faults, each kept out by a search through the sources."""

from __future__ import annotations

import ast
import re
from collections import Counter

from tests.architecture.sources import Source, everything, program, sources

BROAD_CATCHES = {
    "caseapp/gui/task_runner.py": 2,
    "caseapp/cli/main.py": 1,
    "caseapp/security/quick_unlock.py": 1,
}
"""``except Exception`` stands where commands and other work are run, in the last-resort hook, and around the
keyrings, which are plug-ins of others; nowhere else.
"""

TRANSLATING = {"tr", "translate", "_translate", "QT_TRANSLATE_NOOP"}


def _called(name: str, *, within: tuple[Source, ...]) -> list[str]:
    return [source.place(call) for source in within for word, call in source.calls() if word == name]


def _handlers(source: Source) -> list[ast.ExceptHandler]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.ExceptHandler)]


def _caught(handler: ast.ExceptHandler) -> set[str]:
    if handler.type is None:
        return {"BaseException"}
    return {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}


def test_that_everything_is_caught_in_few_places_only() -> None:
    broad = Counter(s.name for s in program() for h in _handlers(s) if "Exception" in _caught(h))
    assert broad == BROAD_CATCHES


def test_that_a_catch_of_everything_raises_again() -> None:
    swallowed = [
        source.place(handler)
        for source in program()
        for handler in _handlers(source)
        if "BaseException" in _caught(handler) and not isinstance(handler.body[-1], ast.Raise)
    ]
    assert swallowed == []


def test_that_nothing_waits_a_fixed_time() -> None:
    assert _called("sleep", within=everything()) == []
    assert _called("qWait", within=everything()) == []


def test_that_windows_do_not_process_events_in_between() -> None:
    assert _called("processEvents", within=everything()) == []


def test_that_no_test_is_skipped_or_expected_to_fail() -> None:
    words = {"skip", "skipif", "skipIf", "importorskip", "xfail", "flaky"}
    skipping = [
        source.place(node)
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and node.attr in words
    ]
    assert skipping == []


def test_that_threads_are_not_subclassed() -> None:
    derived = [
        source.place(node)
        for source in program()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and any("QThread" in ast.unparse(base) for base in node.bases)
    ]
    assert derived == []


def test_that_no_note_to_self_is_left() -> None:
    note = re.compile(r"#.*\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b")
    assert [source.name for source in everything() if note.search(source.text)] == []


def test_that_texts_for_translation_are_literal() -> None:
    """An f-string or a text that is already filled is extracted but never found again."""
    built = [
        source.place(call)
        for source in program()
        for word, call in source.calls()
        if word in TRANSLATING
        and any(isinstance(argument, ast.JoinedStr | ast.Call) for argument in call.args[:2])
    ]
    assert built == []


def test_that_signals_carry_objects_only() -> None:
    """``Signal(dict)`` loses keys that are no text, ``Signal(int)`` loses large ids; both silently."""
    typed = [
        source.place(call)
        for source in program()
        for word, call in source.calls()
        if word == "Signal" and any(ast.unparse(a) in {"dict", "int", "list", "tuple"} for a in call.args)
    ]
    assert typed == []


def test_that_program_and_repository_name_no_registry() -> None:
    hosts = re.compile("|".join(["py" + "pi\\.org", "files\\.python" + "hosted", "registry\\.npm" + "js"]))
    assert [source.name for source in everything() if hosts.search(source.text)] == []
