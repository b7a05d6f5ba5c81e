"""Who may import whom. The layers themselves stand in pyproject.toml (import-linter)."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import ROOT, Source, program

HOMES = {
    "PySide6": {"gui", "app", "i18n"},
    "shiboken6": {"gui", "app"},
    "reportlab": {"printing"},
    "pypdfium2": {"printing"},
    "babel": {"printing"},
    "keyring": {"security"},
    "argon2": {"security"},
    "cryptography": {"security"},
    "sqlalchemy": {"storage", "reporting", "domain"},
    "sqlcipher3": {"storage"},
    "alembic": {"storage"},
    "filelock": {"storage"},
    "anyascii": {"domain"},
    "jsonschema": {"exchange"},
    "platformdirs": {"paths"},
    "psycopg": {"sync"},
}
"""Third-party library -> the parts of the program that may know it."""

SESSION_WORDS = {"Session", "sessionmaker", "Engine", "Connection", "create_engine"}
SESSION_WORDS |= {"select", "insert", "update", "delete", "text"}


def _imports(source: Source) -> Iterator[tuple[str, str, ast.stmt]]:
    """Module, imported name (empty for a plain import) and statement."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (("." * node.level + (node.module or ""), alias.name, node) for alias in node.names)


def test_that_the_layers_of_pyproject_are_kept() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [tool, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_each_library_stays_in_its_home() -> None:
    strays = [
        f"{source.place(node)} imports {module}"
        for source in program()
        for module, _, node in _imports(source)
        if source.package not in HOMES.get(module.split(".")[0], {source.package})
    ]
    assert strays == []


def test_that_each_library_of_the_program_has_a_home() -> None:
    ours = {"caseapp", "__future__", *sys.stdlib_module_names}
    used = {module.split(".")[0] for source in program() for module, _, _ in _imports(source)}
    assert used - ours - HOMES.keys() == set()


def test_that_name_folding_has_one_place() -> None:
    users = {source.name for source in program() for module, _, _ in _imports(source) if module == "anyascii"}
    assert users <= {"caseapp/domain/names.py"}


def test_that_the_domain_maps_columns_and_never_queries() -> None:
    queries = [
        f"{source.place(node)} imports {name}"
        for source in program()
        for module, name, node in _imports(source)
        if source.package == "domain" and module.startswith("sqlalchemy") and name in SESSION_WORDS
    ]
    assert queries == []


def test_that_imports_are_absolute_and_name_what_they_take() -> None:
    wrong = [
        source.place(node)
        for source in program()
        for module, name, node in _imports(source)
        if module.startswith(".") or name == "*"
    ]
    assert wrong == []


def test_that_an_import_inside_a_function_says_why() -> None:
    silent = [
        source.place(node)
        for source in program()
        for function in ast.walk(source.tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and not _says_why(source, node)
    ]
    assert silent == []


def _says_why(source: Source, node: ast.stmt) -> bool:
    """The statement, or the first of the block of imports it stands in, carries ``# late: reason``."""
    lines = source.text.splitlines()
    row = node.lineno - 1
    while lines[row - 1].lstrip().startswith(("import ", "from ")):
        row -= 1
    return any("# late: " in line for line in lines[row : node.end_lineno])


def test_that_everything_but_windows_loads_without_qt_and_pdf_libraries() -> None:
    modules = [
        source.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for source in program()
        if source.package not in {"gui", "app", "printing"} and "/migrations/" not in source.name
    ]
    heavy = ["PySide6", "reportlab", "pypdfium2"]
    code = f"import sys, {', '.join(modules)}\nprint(*(m for m in {heavy} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
