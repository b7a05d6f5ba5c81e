"""Which column of a file of people holds what: told by a mapping, or guessed from the first line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from caseapp.domain.names import fold
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError

Columns = Mapping[str, int]
"""Field -> number of its column, from 0."""

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "number": (
        "Number", "No", "Nr", "Nummer", "Case number", "Aktenzeichen", "AZ", "Dossiernummer", "Dossier-Nr",
        "Fallnummer", "Sagsnummer", "Sagsnr", "Journalnummer",
    ),
    "given_name": ("Given name", "First name", "Forename", "Vorname", "Vornamen", "Fornavn", "Fornavne"),
    "family_name": (
        "Family name", "Last name", "Surname", "Name", "Nachname", "Familienname", "Zuname", "Efternavn",
    ),
    "called_name": ("Called name", "Nickname", "Known as", "Rufname", "Kaldenavn"),
    "birth_date": (
        "Birth date", "Date of birth", "Birthday", "Born", "DOB", "Geburtsdatum", "Geburtstag", "Geb-Datum",
        "Geboren", "Geboren am", "Fødselsdato", "Fødselsdag", "Født",
    ),
    "phone": (
        "Phone", "Telephone", "Phone number", "Mobile", "Telefon", "Telefonnummer", "Tel", "Handy", "Mobil",
        "Mobiltelefon", "Natel", "Telefonnr", "Mobilnummer", "Tlf",
    ),
    "email": ("Email", "E-mail", "Mail", "E-Mail-Adresse", "Mailadresse", "E-mailadresse"),
    "street": ("Street", "Address", "Straße", "Strasse", "Anschrift", "Adresse", "Vej", "Gade"),
    "postal_code": ("Postal code", "Postcode", "Zip", "PLZ", "Postleitzahl", "Postnummer", "Postnr"),
    "city": ("City", "Town", "Place", "Ort", "Stadt", "Wohnort", "By", "Bynavn", "Postdistrikt"),
    "district": ("District", "Quarter", "Stadtteil", "Quartier", "Ortsteil", "Bezirk", "Bydel"),
    "language": ("Language", "Languages", "Sprache", "Sprachen", "Muttersprache", "Sprog", "Modersmål"),
    "target_group": ("Target group", "Target groups", "Zielgruppe", "Zielgruppen", "Målgruppe", "Målgrupper"),
}  # fmt: skip
"""Field -> what its column is called in the files of offices; the field's own name always fits too."""

FIELDS = tuple(HEADINGS)
NAMES = ("given_name", "family_name", "called_name")

_FIELD_OF = {fold(name): field for field, names in HEADINGS.items() for name in (field, *names)}


def guessed_columns(header: Sequence[str]) -> dict[str, int]:
    """What the first line says; the first of two columns that would fit the same field."""
    found: dict[str, int] = {}
    for index, heading in enumerate(header):
        field = _FIELD_OF.get(fold(heading))
        if field is not None:
            found.setdefault(field, index)
    return found


def columns_from_mapping(raw: bytes, header: Sequence[str]) -> dict[str, int]:
    """What a mapping says: a JSON object of field and heading, in either direction.

    Raises ``InvalidInputError`` naming fields, never headings: a file without a first line would have a
    person's words there.
    """
    given = _mapping(raw)
    forth, back = list(given.items()), [(field, heading) for heading, field in given.items()]
    # A heading may be called as another field is: what fits the file decides.
    pairs = min((forth, back), key=lambda pairs: _misfits(pairs, header))
    problems, columns = ProblemList(), dict[str, int]()
    for field, heading in pairs:
        if field not in HEADINGS:
            problems.add("--mapping", "unknown_field")
        elif field in columns:
            problems.add(field, "column_taken")
        elif heading.strip() not in header:
            problems.add(field, "unknown_column")
        else:
            columns[field] = header.index(heading.strip())
    problems.raise_if_any()
    return columns


def require_names(columns: Columns) -> None:
    """Raise ``InvalidInputError`` when no column holds a name."""
    if not any(name in columns for name in NAMES):
        raise InvalidInputError.at("", "no_names")


def _mapping(raw: bytes) -> dict[str, str]:
    try:
        given = json.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise InvalidInputError.at("--mapping", "wrong_form") from None
    if not isinstance(given, dict) or not all(isinstance(value, str | None) for value in given.values()):
        raise InvalidInputError.at("--mapping", "wrong_form")
    return {key: value for key, value in given.items() if value is not None}


def _misfits(pairs: Sequence[tuple[str, str]], header: Sequence[str]) -> int:
    return sum((field not in HEADINGS) + (heading.strip() not in header) for field, heading in pairs)
