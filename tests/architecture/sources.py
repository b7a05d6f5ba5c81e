"""The project's own Python files, read once for the rules in this folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Source:
    """One file: its path from the root of the project, its text and its syntax tree."""

    name: str
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        """The part of the program that the file belongs to: ``gui``, ``domain``, ``i18n``."""
        return Path(self.name).parts[1].removesuffix(".py")

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Every call with the last word of what is called."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield _last_word(node.func), node

    def place(self, node: ast.stmt | ast.expr | ast.excepthandler) -> str:
        """Where ``node`` stands, as an editor understands it."""
        return f"{self.name}:{node.lineno}"


def _last_word(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


@cache
def _source(file: Path) -> Source:
    text = file.read_text(encoding="utf-8")
    return Source(file.relative_to(ROOT).as_posix(), text, ast.parse(text))


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """All Python files below ``folders`` of the project."""
    return tuple(_source(file) for folder in folders for file in sorted((ROOT / folder).rglob("*.py")))


def program() -> tuple[Source, ...]:
    """The files of the program itself."""
    return sources("caseapp")


def everything() -> tuple[Source, ...]:
    """The files of the program, its tests and its tools."""
    return sources("caseapp", "tests", "packaging")
