"""What a person's communication needs preselect. Everything can be chosen otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterable

READ_ALOUD = "read_aloud"
_SHORT_SHEET = frozenset({"easy_language", READ_ALOUD, "speaks_little", "short_meetings"})
"""Needs that one page serves better than the whole plan."""


def printed_language(spoken: Iterable[str], printable: Collection[str], office: str) -> str:
    """The first language of the person that sheets can be printed in; in the office's own spelling of it."""
    for code in spoken:
        if code == office.partition("_")[0]:
            return office
        if code in printable:
            return code
    return office


def wants_short_sheet(needs: Collection[str]) -> bool:
    """True when the next steps on one page are the better first choice."""
    return not _SHORT_SHEET.isdisjoint(needs)


def wished_hand_over(needs: Collection[str]) -> str | None:
    """The way of handing over that the person's needs ask for."""
    return READ_ALOUD if READ_ALOUD in needs else None
