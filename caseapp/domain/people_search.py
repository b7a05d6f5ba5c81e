"""What somebody types to find a person: words of names, a case number, a day of birth, a phone number.

The same typing may mean several things: ``1988`` is a year of birth, the beginning of a case number and a
piece of a phone number. Each meaning finds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from caseapp.domain.client_parts import contact_key
from caseapp.domain.names import fold, loosened

LEAST_DIGITS = 4
"""So many digits of a phone number must be known."""

_FIGURES = re.compile(r"[+(]?\d[\d()+/.-]*")
_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})")
_DAY_AT_ONCE = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_MONTH = re.compile(r"(\d{1,2})[./](\d{4})")
_YEAR = re.compile(r"(1[89]|20)\d{2}")
_ABROAD = re.compile(r"\s*(?:\+|00)\s*")
# The International Telecommunication Union's: codes that begin so have three digits, all others two.
_LONG_CODES = re.compile("2[1-689]|3[578]|42|5[09]|6[7-9]|8[0578]|9[679]")
_SHORTEST_CODES = ("1", "7")


@dataclass(frozen=True)
class Term:
    """One thing typed and all that it may mean.

    ``exact`` and ``loose`` are folded words of names and numbers. ``births`` are beginnings of birth keys
    (``19880229``, ``198802``, ``1988``). ``phones`` are pieces of contact keys; with a blank before it a
    piece begins one.
    """

    exact: tuple[str, ...]
    loose: tuple[str, ...]
    births: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    @property
    def is_figures(self) -> bool:
        """True when it may be a day or a phone number as well."""
        return bool(self.births or self.phones)


Reading = tuple[Term, ...]
"""Terms that all have to fit."""


def readings(typed: str) -> tuple[Reading, ...]:
    """The ways to read what was typed; a person is meant when all terms of one of them fit.

    Figures that stand one after the other are read each for itself and drawn together: ``12 34 56 78``.
    Nothing to look for gives none.
    """
    tokens = typed.split()
    apart = tuple(term for token in tokens if (term := _term(token)).loose or term.is_figures)
    together = _drawn_together(tokens)
    return tuple(reading for reading in (apart, together) if reading)


def birth_key(born: date | None, precision: str) -> str:
    """The day of birth as a search compares it, as far as it is known: ``19880229``, ``198802``, ``1988``."""
    length = {"day": 8, "month": 6, "year": 4}.get(precision, 0)
    return born.isoformat().replace("-", "")[:length] if born is not None else ""


def _term(token: str) -> Term:
    exact = fold(token)
    is_figures = _FIGURES.fullmatch(token) is not None
    return Term(
        tuple(exact.split()),
        tuple(loosened(exact).split()),
        _births(token) if is_figures else (),
        _phones(token) if is_figures else (),
    )


def _drawn_together(tokens: list[str]) -> Reading:
    """Nothing when no figures stand one after the other, or they mean nothing together."""
    terms: list[Term] = []
    has_run = False
    run: list[str] = []
    for token in (*tokens, ""):
        if token and _FIGURES.fullmatch(token):
            run.append(token)
            continue
        if len(run) > 1:
            births = _births("".join(run)) or _births(".".join(part.strip("./-") for part in run))
            terms.append(Term((), (), births, _phones("".join(run))))
            has_run = True
        elif run:
            terms.append(_term(run[0]))
        run = []
        if token and (term := _term(token)).loose:
            terms.append(term)
    is_meant = has_run and all(term.loose or term.is_figures for term in terms)
    return tuple(terms) if is_meant else ()


def _births(token: str) -> tuple[str, ...]:
    if found := _DAY.fullmatch(token) or _DAY_AT_ONCE.fullmatch(token):
        day, month, year = found.groups()
        known = [
            _day_key(one, month, day) for one in ([year] if len(year) == 4 else [f"19{year}", f"20{year}"])
        ]
        keys = tuple(key for key in known if key)
        if keys:
            return keys
    if found := _ISO.fullmatch(token):
        return tuple(key for key in [_day_key(*found.groups())] if key)
    if found := _MONTH.fullmatch(token):
        month, year = found.groups()
        return (f"{year}{int(month):02}",) if 1 <= int(month) <= 12 else ()
    return (token,) if _YEAR.fullmatch(token) else ()


def _day_key(year: str, month: str, day: str) -> str:
    try:
        return birth_key(date(int(year), int(month), int(day)), "day")
    except ValueError:
        return ""


def _phones(token: str) -> tuple[str, ...]:
    key = contact_key(token)
    if len(key) < LEAST_DIGITS or not key.isdecimal():
        return ()
    pieces = [key]
    if _ABROAD.match(token):
        # Whoever entered the number may have left the country's code out.
        code = 1 if key.startswith(_SHORTEST_CODES) else 3 if _LONG_CODES.match(key) else 2
        if len(home := key[code:].lstrip("0")) >= LEAST_DIGITS:
            pieces.append(f" {home}")
    return tuple(pieces)
