"""What two records say, in words: facts and rows as the page about making them one shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caseapp.domain.client import Client
from caseapp.domain.client_parts import (
    ClientAddress,
    ClientContact,
    ClientLanguage,
    ClientPart,
    ClientPerson,
    ClientTheme,
    Statement,
)
from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.gui.texts import Wording, translated
from caseapp.gui.widgets.quotes import quoted

_CONTEXT = "MergeWords"

FACT_TITLES: Mapping[str, str] = {
    "called_name": QT_TRANSLATE_NOOP("MergeWords", "Called name"),
    "given_name": QT_TRANSLATE_NOOP("MergeWords", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("MergeWords", "Family name"),
    "birth_date": QT_TRANSLATE_NOOP("MergeWords", "Birth date"),
    "address_form": QT_TRANSLATE_NOOP("MergeWords", "Form of address"),
    "communication_needs": QT_TRANSLATE_NOOP("MergeWords", "What helps in talking and reading"),
    "interpreter": QT_TRANSLATE_NOOP("MergeWords", "Interpreter"),
    "address_protected": QT_TRANSLATE_NOOP("MergeWords", "Protected address"),
    "visit_hint": QT_TRANSLATE_NOOP("MergeWords", "Hint for visits"),
}
LIST_TITLES: Mapping[str, str] = {
    "languages": QT_TRANSLATE_NOOP("MergeWords", "Languages"),
    "contacts": QT_TRANSLATE_NOOP("MergeWords", "Safe to contact"),
    "addresses": QT_TRANSLATE_NOOP("MergeWords", "Addresses"),
    "target_groups": QT_TRANSLATE_NOOP("MergeWords", "Target groups"),
    "matters": QT_TRANSLATE_NOOP("MergeWords", "What matters to me"),
    "strengths": QT_TRANSLATE_NOOP("MergeWords", "Strengths and resources"),
    "needs": QT_TRANSLATE_NOOP("MergeWords", "Needs"),
    "contributions": QT_TRANSLATE_NOOP("MergeWords", "What I do for others"),
    "themes": QT_TRANSLATE_NOOP("MergeWords", "Themes of life"),
    "people": QT_TRANSLATE_NOOP("MergeWords", "People around me"),
    "sources": QT_TRANSLATE_NOOP("MergeWords", "Who said it"),
}


def fact_title(name: str) -> str:
    """What a fact is called."""
    return translated(_CONTEXT, FACT_TITLES[name])


def list_title(name: str) -> str:
    """What a list is called."""
    return translated(_CONTEXT, LIST_TITLES[name])


def fact_words(wording: Wording, name: str, values: tuple[Any, ...]) -> str:
    """One fact as it is read; a dash for nothing."""
    first = values[0]
    if name == "birth_date":
        words = wording.day(first, values[1])
    elif name == "address_form":
        words = wording.label("address_form", first)
    elif name == "communication_needs":
        words = ", ".join(wording.label("communication_need", code) for code in first)
    elif name == "interpreter":
        labels = (wording.label("interpreter_how", first), wording.label("language", values[1]))
        words = ", ".join(filter(None, (*labels, *values[2:])))
    elif name == "address_protected":
        words = translated(_CONTEXT, _PROTECTED if first else _NOT_PROTECTED)
    else:
        words = first or ""
    return words or "–"


_PROTECTED = QT_TRANSLATE_NOOP("MergeWords", "protected")
_NOT_PROTECTED = QT_TRANSLATE_NOOP("MergeWords", "not protected")
_TARGET_GROUP = QT_TRANSLATE_NOOP("MergeWords", "One more target group")
"""Which one is not said: it is special data, and this page may be looked at together."""


def row_words(wording: Wording, row: ClientPart) -> str:
    """One row of a list as it is read."""
    if isinstance(row, ClientContact):
        return f"{row.value} ({wording.label('contact_kind', row.contact_kind)})"
    if isinstance(row, ClientLanguage):
        return wording.label("language", row.code)
    if isinstance(row, ClientAddress):
        town = " ".join(filter(None, (row.postal_code, row.city)))
        return ", ".join(filter(None, (row.street, town, row.district)))
    if isinstance(row, ClientPerson):
        return f"{row.name} ({wording.label('relation', row.relation)})"
    if isinstance(row, ClientTheme):
        said = ", ".join(filter(None, (row.text, row.next_step)))
        return ": ".join(filter(None, (wording.label("life_theme", row.code), said)))
    if isinstance(row, Statement):
        return quoted(row.text, wording.language)
    return translated(_CONTEXT, _TARGET_GROUP)


def person_words(wording: Wording, client: Client) -> tuple[str, str]:
    """A record on two lines: whose, and what tells it apart."""
    born = wording.day(client.birth_date, client.birth_precision)
    state = wording.label("client_state", client.state)
    entered = translated(_CONTEXT, _ENTERED).format(date=wording.day(wording.day_of(client.created_at)))
    return client.display_name, " · ".join(filter(None, (client.number, born, state, entered)))


_ENTERED = QT_TRANSLATE_NOOP("MergeWords", "entered on {date}")
