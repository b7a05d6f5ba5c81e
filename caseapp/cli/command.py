"""What a command of the command line is, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caseapp.cli.invocation import Invocation

Json = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """The answer as one JSON document and as text; ``notes`` go to standard error and only beside text."""

    json: Json = field(repr=False)
    text: str = field(repr=False)
    notes: tuple[str, ...] = field(default=(), repr=False)
    exit_status: int = 0


@dataclass(frozen=True)
class Command:
    """One command: its words, what follows them, and the options that it knows beside the common ones."""

    words: tuple[str, ...]
    run: Callable[[Invocation], Reply]
    summary: str
    places: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    required: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """As it is typed: ``plan show``."""
        return " ".join(self.words)
