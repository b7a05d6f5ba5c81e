"""A person and the list of people as text. Target groups are special data: JSON has them, text does not."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.cli.lines import Words, columns, day, known_day, labelled, section
from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientAddress, ClientContact, ClientMatter, ClientStrength
from caseapp.domain.goal_plan import Promise
from caseapp.errors import Translate
from caseapp.usecases.client import ClientList, ClientView


def people_text(found: ClientList, words: Words, translate: Translate) -> str:
    """One line for each person found, and how many there are."""
    head = (
        translate("CommandLine", "Number"),
        translate("CommandLine", "Name"),
        translate("CommandLine", "Born"),
        translate("CommandLine", "District"),
        translate("CommandLine", "State"),
    )
    rows = [
        (row.number, _name(row.family_name, row.called_name or row.given_name),
         known_day(row.birth_date, row.birth_precision), row.district or "–",
         words.label("client_state", row.state))
        for row in found.rows
    ]  # fmt: skip
    text = translate("CommandLine", "{shown} of {total} people")
    total = text.format(shown=len(found.rows), total=found.total)
    return "\n".join([*columns([head, *rows]), "", total] if rows else [total])


def _name(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def client_text(view: ClientView, words: Words, translate: Translate) -> list[str]:
    """What is known of a person, beside the plan."""
    file, client = view.file, view.file.client
    languages = [words.label("language", row.code) for row in file.languages]
    facts = [
        (translate("CommandLine", "Number"), client.number),
        (
            translate("CommandLine", "Born"),
            known_day(client.birth_date, client.birth_precision) if client.birth_date else "",
        ),
        (translate("CommandLine", "State"), words.label("client_state", client.state)),
        (translate("CommandLine", "Form of address"), words.label("address_form", client.address_form)),
        (translate("CommandLine", "Languages"), ", ".join(languages)),
        *(
            (words.label("contact_kind", row.contact_kind), _contact(row, translate))
            for row in _contacts(file)
        ),
        *((translate("CommandLine", "Address"), text) for text in _addresses(file, translate)),
    ]
    return [
        _name(client.family_name, client.given_name)
        or client.addressed_as,
        *labelled([(translate("CommandLine", "Called"), client.called_name or ""), *facts]),
        *section(translate("CommandLine", "What matters"), _statements(file.matters, words)),
        *section(translate("CommandLine", "Strengths"), _statements(file.strengths, words)),
        *section(translate("CommandLine", "Next meeting"), _meeting(view)),
        *section(translate("CommandLine", "What the office has promised"), _promises(view.promises, words)),
    ]  # fmt: skip


def _contact(row: ClientContact, translate: Translate) -> str:
    careful = "" if row.safe else translate("CommandLine", "only with care")
    hints = "; ".join(part for part in (careful, row.note) if part)
    return f"{row.value} ({hints})" if hints else row.value


def _contacts(file: ClientFile) -> list[ClientContact]:
    return [row for row in file.outside("contacts") if isinstance(row, ClientContact)]


def _addresses(file: ClientFile, translate: Translate) -> list[str]:
    if file.client.address_protected:
        return [translate("CommandLine", "Protected address")]
    return [_address(row) for row in file.addresses]


def _address(row: ClientAddress) -> str:
    town = " ".join(part for part in (row.postal_code, row.city) if part)
    return ", ".join(part for part in (row.street, town, row.district) if part)


def _statements(rows: Sequence[ClientMatter] | Sequence[ClientStrength], words: Words) -> list[str]:
    return columns([(day(row.said_on), words.label("said_by", row.said_by), row.text) for row in rows])


def _meeting(view: ClientView) -> list[str]:
    if (meeting := view.next_meeting) is None:
        return []
    place = view.file.line_outside(meeting.place)
    return [" · ".join(part for part in (day(meeting.day), meeting.time, place) if part)]


def _promises(promises: Sequence[Promise], words: Words) -> list[str]:
    return columns(
        [
            (day(row.due), words.label("promise_state", row.state), row.text, row.promised_by_name)
            for row in promises
        ]
    )
