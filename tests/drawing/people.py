"""Invented people around somebody, for the network map."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from caseapp.domain.client_parts import ClientPerson
from caseapp.drawing.network import Network, network_of

DEFAULTS: dict[str, Any] = {
    "network_kind": "person",
    "relation": "other",
    "in_household": False,
    "there_for_me": False,
    "i_help": False,
    "see_more": False,
    "said_by": "client",
}


def around(name: str, number: int = 0, **values: Any) -> ClientPerson:
    """A row of the list ``people``."""
    row = {"id": UUID(int=number), "client_id": UUID(int=1), "position": number, "name": name}
    return ClientPerson(**{**DEFAULTS, **row, **values})


def network(*people: ClientPerson, name: str = "Mira") -> Network:
    """In English, codes as they are."""
    return network_of(name, people, lambda _, code: code or "", lambda _, source: source)


def measure(words: str, size: float, is_bold: bool) -> float:
    """Letters of one width."""
    return len(words) * size * (0.58 if is_bold else 0.52)
