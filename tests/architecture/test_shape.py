"""Sizes and names, so that a reader finds the file from the task and reads it in one go."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.architecture.sources import Source, everything, program, sources

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
MOST_METHODS = 20
EMPTY_NAMES = {"utils", "util", "helpers", "manager", "common", "misc"}


def _has_reason(source: Source) -> bool:
    """A line ``# long because: ...`` near the top permits what the limits do not."""
    return any(line.startswith("# long because: ") for line in source.text.splitlines()[:20])


def test_that_files_stay_short() -> None:
    long = [s.name for s in everything() if s.text.count("\n") > LONGEST_FILE and not _has_reason(s)]
    assert long == []


def test_that_functions_stay_short() -> None:
    long = [
        f"{source.place(node)} {node.name}"
        for source in everything()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
        and not _has_reason(source)
    ]
    assert long == []


def test_that_classes_do_not_grow_with_each_feature() -> None:
    grown = [
        f"{source.place(node)} {node.name}"
        for source in program()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, ast.FunctionDef) for part in node.body) > MOST_METHODS
        and not _has_reason(source)
    ]
    assert grown == []


def test_that_no_module_has_a_name_that_says_nothing() -> None:
    names = [
        source.name for source in everything() if EMPTY_NAMES & {*Path(source.name).with_suffix("").parts}
    ]
    assert names == []


def test_that_every_module_says_what_is_in_it() -> None:
    silent = [s.name for s in sources("caseapp", "packaging") if ast.get_docstring(s.tree) is None]
    assert silent == []


def test_that_tests_are_named_as_claims() -> None:
    unnamed = [
        f"{source.place(node)} {node.name}"
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test")
        and not node.name.startswith("test_that_")
        and Path(source.name).name.startswith("test_")
    ]
    assert unnamed == []
