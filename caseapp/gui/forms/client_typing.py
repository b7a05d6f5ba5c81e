"""Unsaved typing in the person's form: what of it is kept, and how it comes back over newer data. No Qt.

Only what somebody typed is kept. What changed in the register meanwhile is shown as it is now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from caseapp.gui.forms.client_input import Entries
from caseapp.gui.forms.client_row_input import ROW_FIELDS, Row, is_there, new_row

Typing = Mapping[str, Any]
"""Field -> what was typed; list -> ``rows`` in their order and the ids that were taken out (``removed``)."""

_ROWS_BEFORE = ("languages", "contacts", "addresses")
"""Lists of which the form once had one row, kept as ``contacts.value``."""


def typing(base: Entries, entries: Entries) -> dict[str, Any]:
    """What was typed since ``base`` was shown; nothing for a form that stands as it was shown."""
    kept = {name: value for name, value in entries.items() if name not in ROW_FIELDS and value != base[name]}
    for name in ROW_FIELDS:
        before, rows = (_rows_there(name, given[name]) for given in (base, entries))
        if rows != before:
            known = {row["id"]: row for row in before}
            present = {row["id"] for row in rows}
            kept[name] = {
                "rows": [_row_typing(row, known) for row in rows],
                "removed": [row_id for row_id in known if row_id not in present],
            }
    return kept


def with_typing(base: Entries, kept: Typing) -> dict[str, Any]:
    """What the form shows when ``kept`` comes back; keys that are missing or unknown do no harm."""
    kept = _as_kept_today(base, kept)
    entries = dict(base)
    for name, value in kept.items():
        if name in ROW_FIELDS:
            entries[name] = _with_rows(name, base[name], value)
        elif name in base and isinstance(value, type(base[name])):
            entries[name] = value
    return entries


def _rows_there(name: str, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if is_there(name, row)]


def _row_typing(row: Row, known: Mapping[str, Row]) -> dict[str, Any]:
    """The row whole, for when the stored one is gone, and which of its fields were typed."""
    before = known.get(row["id"], {})
    return {"row": dict(row), "typed": [part for part, value in row.items() if before.get(part) != value]}


def _with_rows(name: str, base: Sequence[Row], kept: Mapping[str, Any]) -> list[dict[str, Any]]:
    known = {row["id"]: row for row in base if row["id"]}
    rows: list[dict[str, Any]] = []
    for typed in kept.get("rows", ()):
        fresh = new_row(name)
        given = {part: value for part, value in typed["row"].items() if part in fresh}
        stored = known.get(given.get("id", ""))
        if stored is None:
            # It is new, or was taken out elsewhere: it comes back as a new one.
            rows.append({**fresh, **given, "id": ""})
        else:
            rows.append({**stored, **{part: given[part] for part in typed["typed"] if part in given}})
    gone = {row["id"] for row in rows} | set(kept.get("removed", ()))
    return rows + [dict(row) for row in base if row["id"] and row["id"] not in gone]


def _as_kept_today(base: Entries, kept: Typing) -> dict[str, Any]:
    """Typing that an older version kept has one row of each list, field by field."""
    rest = {name: value for name, value in kept.items() if "." not in name or name in base}
    for name in _ROWS_BEFORE:
        given = {part: kept[f"{name}.{part}"] for part in ROW_FIELDS[name] if f"{name}.{part}" in kept}
        before = next(iter(base[name]), new_row(name))
        typed = [part for part, value in given.items() if value != before[part]]
        if typed and name not in rest:
            rest[name] = {"rows": [{"row": {**before, **given}, "typed": typed}], "removed": []}
    return rest
