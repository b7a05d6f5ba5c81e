"""What the other record of a person adds to ``other_names``, so that whoever searches it finds this one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from caseapp.domain.client import Client
from caseapp.domain.names import fold


def name_pieces(client: Client) -> tuple[str, ...]:
    """Number, names and other names of a record, each once."""
    full = " ".join(part for part in (client.given_name, client.family_name) if part)
    called = " ".join(part for part in (client.called_name, client.family_name) if part)
    others = (client.other_names or "").split(",")
    pieces = (client.number, *([full] if client.given_name else []), called, *others)
    known: dict[str, str] = {}
    for piece in (" ".join(piece.split()) for piece in pieces):
        if key := fold(piece):
            known.setdefault(key, piece)
    return tuple(known.values())


def missing_pieces(client: Client, pieces: Iterable[str]) -> tuple[str, ...]:
    """Those of ``pieces`` by whose words ``client`` would not be found."""
    said = (client.family_name, client.given_name, client.called_name, client.number, client.other_names)
    words = set(fold(" ".join(part for part in said if part)).split())
    missing = []
    for piece in pieces:
        if not words.issuperset(own := fold(piece).split()):
            missing.append(piece)
            words.update(own)
    return tuple(missing)


def with_pieces(text: str | None, pieces: Sequence[str]) -> str | None:
    """``other_names`` with the pieces behind what stands there."""
    return ", ".join(filter(None, (text, *pieces))) or None


def without_pieces(text: str | None, pieces: Iterable[str]) -> str | None:
    """``other_names`` without the pieces; what else somebody wrote there stays as it is written."""
    unwanted = set(pieces)
    left = [part for part in (text or "").split(",") if part.strip() not in unwanted]
    return ",".join(left).strip() or None
