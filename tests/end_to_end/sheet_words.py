"""What the sheets of the first day say, word for word, with the plan's own words in their places."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from caseapp.printing.check_code import check_code
from tests.end_to_end.first_day import OFFICE

_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

_NEXT_STEPS = """
Meine nächsten Schritte
Das mache ich
{papers} bis {papers_weekday}, {papers_day}
Das macht {worker}
{budget} bis {budget_weekday}, {budget_day}
Erledigt? Dann haken Sie es ab.
Das machen andere
{drive} {sister}
Das machen wir zusammen
{way}
Fassung {version} Prüfcode {code}
"""

_WHOLE_PLAN = """
Mein Plan {office}
Für {person} Gemeinsam vereinbart: {agreed_on}
Exemplar für {person}
Ihre Ansprechperson {worker}

Ziel 1 · Das will ich „{home}“
Das mache ich
{papers} bis {papers_day}
Das macht das Sozialamt
{budget} {worker} sorgt dafür, bis {budget_day}
Das machen andere
{drive} {sister} ohne festen Tag
Meine Antwort zu diesem Ziel
Ich bin einverstanden.

Ziel 2 · Das will ich „{choir}“
Das machen wir zusammen
{way} ohne festen Tag
Meine Antwort zu diesem Ziel
Ich bin einverstanden.
Plan {person} Fassung {version} Seite 1 von 2 Prüfcode {code}

So geht es weiter
Sie wollen etwas ändern?
Rufen Sie an. Sie müssen nicht bis zum nächsten Termin warten.
Ein Schritt klappt nicht?
Das kommt vor. Sagen Sie es uns früh. Dann suchen wir zusammen einen anderen Weg.
Haben wir ein Versprechen nicht gehalten?
Bitte erinnern Sie uns. Was wir hier versprochen haben, gilt.
Gut zu wissen
Sie können jederzeit fragen und Nein sagen. Sie können eine Person mitbringen, der Sie vertrauen.
Sie können lesen, was über Sie aufgeschrieben ist. Mehr steht auf dem Blatt „Ihre Rechte“.
Wer bekommt diesen Plan?
Nur Sie. Und er liegt in Ihrer Akte bei uns.
Unterschriften
Das heißt: Wir haben über den Plan gesprochen. So wollen wir es machen.
Sie bekommen den Plan auch ohne Unterschrift.
Hat es Folgen, wenn Sie nicht unterschreiben? Fragen Sie uns. Wir sagen es Ihnen ehrlich.
Ort und Datum {person}
Ort und Datum Für {office}: {worker}
Platz für Ihre Notizen
Plan {person} Fassung {version} Seite 2 von 2 Prüfcode {code}
"""


def next_steps(plan: Mapping[str, Any]) -> list[str]:
    """The words of the sheet for the door of the fridge; ``plan`` as ``plan show`` gives it."""
    return _NEXT_STEPS.format(**_said_in(plan, "steps")).split()


def whole_plan(plan: Mapping[str, Any]) -> list[str]:
    """The words of the sheet with everything that was agreed."""
    return _WHOLE_PLAN.format(**_said_in(plan, "standard")).split()


def _said_in(plan: Mapping[str, Any], layout: str) -> dict[str, object]:
    home, choir = plan["goals"]
    papers, drive, budget = home["steps"]
    (way,) = choir["steps"]
    return {
        "office": OFFICE,
        "person": plan["person"]["called_name"],
        "agreed_on": _day(plan["on"]),
        "version": plan["version"],
        "code": check_code(plan["sha256"], layout, ("de",), "client"),
        "home": home["own_words"],
        "papers": papers["text"],
        "papers_day": _day(papers["due"]),
        "papers_weekday": _weekday(papers["due"]),
        "drive": drive["text"],
        "sister": drive["doer_name"],
        "budget": budget["text"],
        "budget_day": _day(budget["due"]),
        "budget_weekday": _weekday(budget["due"]),
        "worker": budget["doer_name"],
        "choir": choir["own_words"],
        "way": way["text"],
    }


def _day(written: str) -> str:
    day = date.fromisoformat(written)
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def _weekday(written: str) -> str:
    return _WEEKDAYS[date.fromisoformat(written).weekday()]
