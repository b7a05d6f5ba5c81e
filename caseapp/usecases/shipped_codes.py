"""The code lists that come with the program.

A new register gets them as rows, which the office may change. A list that an older register does not have is
taken from the program as it is: nothing is written, and nothing that an office changed is touched.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.domain.ids import NewId
from caseapp.domain.registers import CodeEntry
from caseapp.paths import resource


def shipped_entries(files: Iterable[Path], office_id: UUID, new_id: NewId) -> Iterator[CodeEntry]:
    """Every code of the lists in ``files``, in their order."""
    for file in sorted(files):
        content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        for position, entry in enumerate(content["entries"]):
            rules = {key: value for key, value in entry.items() if key not in ("code", "labels")}
            yield CodeEntry(
                id=new_id(),
                client_id=office_id,
                list_name=content["list"],
                code=entry["code"],
                labels=entry["labels"],
                rules=rules,
                position=position,
                origin="shipped",
                list_version=content["version"],
            )


def missing_lists(known: Collection[str], office_id: UUID) -> dict[str, dict[str, CodeEntry]]:
    """List name -> code -> entry of every shipped list that is not among ``known``."""
    return {name: _entries_of(name, office_id) for name in _shipped_names() - set(known)}


@cache
def _shipped_names() -> frozenset[str]:
    return frozenset(file.stem for file in resource("code_lists").glob("*.json"))


@cache
def _entries_of(name: str, office_id: UUID) -> dict[str, CodeEntry]:
    # These entries are in no register: nobody asks for their id.
    files = [resource("code_lists", f"{name}.json")]
    return {entry.code: entry for entry in shipped_entries(files, office_id, lambda: office_id)}
