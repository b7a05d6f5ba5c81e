"""A plan as it comes from a form or a document: only what is given is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class VoiceInput:
    """One voice; recognised by ``by`` and ``name``."""

    values: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True)
class StepInput:
    """A step. With ``id`` it is changed, without it is new. ``seen`` holds what was on the screen."""

    id: UUID | None = None
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    seen: Mapping[str, Any] = field(default_factory=dict, repr=False)
    remove: bool = False


@dataclass(frozen=True)
class GoalInput:
    """A goal. With ``id`` it is changed, without it is new; ``remove`` takes it out and needs ``note``.

    ``own_words`` is short for one voice of the client; ``voices``, when given, are all there are.
    """

    id: UUID | None = None
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    seen: Mapping[str, Any] = field(default_factory=dict, repr=False)
    own_words: str | None = field(default=None, repr=False)
    voices: tuple[VoiceInput, ...] | None = field(default=None, repr=False)
    steps: tuple[StepInput, ...] = ()
    goals: tuple[GoalInput, ...] = ()
    remove: bool = False
    note: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class PlanInput:
    """A draft plan. What is absent is left alone."""

    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    seen: Mapping[str, Any] = field(default_factory=dict, repr=False)
    goals: tuple[GoalInput, ...] = ()
