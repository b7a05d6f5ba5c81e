"""Plans of invented people, a few translations, and what a finished PDF says."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID
from zlib import crc32

from caseapp.domain.plan_snapshot import (
    AnswerSnapshot,
    GoalSnapshot,
    PersonSnapshot,
    PlanSnapshot,
    SheetFrame,
    SignatureSnapshot,
    StatementSnapshot,
    StepSnapshot,
    VoiceSnapshot,
)
from caseapp.errors import Translate
from caseapp.printing.service import PrintedSheet, print_plan

LANGUAGES = ("de", "de_CH", "da", "en")

_WORDS: Mapping[str, Mapping[str, str]] = {
    "de": {
        "My plan": "Mein Plan",
        "What matters to me": "Das ist mir wichtig",
        "by {date}": "bis {date}",
        "Agreed in part: {date}": "Zum Teil vereinbart: {date}",
        "Draft – not agreed yet": "Entwurf – noch nicht vereinbart",
        "What {office} will do": "Das macht {office}",
        "This means: we talked about the plan, and this is how we want to do it.": "Das heißt: So.",
        "Your contact person": "Ihre Ansprechperson",
        "Page {page} of {pages}": "Seite {page} von {pages}",
        "When: {date}, {time}": "Wann: {date}, {time}",
    },
    "da": {
        "My plan": "Min plan",
        "by {date}": "senest {date}",
        "Agreed in part: {date}": "Delvist aftalt: {date}",
        "What {office} will do": "Det gør {office}",
        "When: {date}, {time}": "Hvornår: {date}, {time}",
    },
    "en": {},
}
_INFORMAL = {"Your contact person": "Deine Ansprechperson"}


def translator(language: str) -> Translate:
    """A translate function that knows a few texts and leaves the others in English."""

    def translate(context: str, source: str) -> str:
        if context == "PrintInformal":
            return _INFORMAL.get(source, source) if language.startswith("de") else source
        found = _WORDS[language[:2]].get(source, source)
        return found.replace("ß", "ss") if language == "de_CH" else found

    return translate


def uid(number: int) -> UUID:
    """An id that is the same in every run."""
    return UUID(int=number)


def step(text: str, doer: str = "client", **changes: object) -> StepSnapshot:
    """A step; ``changes`` replace its fields."""
    return replace(StepSnapshot(uid(crc32(text.encode())), text, doer), **changes)  # type: ignore[arg-type]


def goal(words: str, number: int = 1, **changes: object) -> GoalSnapshot:
    """A goal in the person's own words; ``changes`` replace its fields."""
    found = GoalSnapshot(uid(number), "goal", (VoiceSnapshot("client", words),), origin="person")
    return replace(found, **changes)  # type: ignore[arg-type]


def plan(*goals: GoalSnapshot, **changes: object) -> PlanSnapshot:
    """A draft; ``changes`` replace its fields."""
    found = PlanSnapshot(uid(99), "other", {}, PersonSnapshot("Ruth"), goals)
    return replace(found, **changes)  # type: ignore[arg-type]


def agreed(*goals: GoalSnapshot, **changes: object) -> PlanSnapshot:
    """A frozen version that everybody agreed to."""
    answers = tuple(AnswerSnapshot(one.id, "client", "agrees") for one in goals)
    fixed = {"state": "agreed", "version": 2, "agreed_on": date(2026, 3, 2), "sha256": "ab" * 32}
    return plan(*goals, **{"answers": answers, **fixed, **changes})


FRAME = SheetFrame(
    "Sozialamt Beispielstadt",
    country="DE",
    worker_name="Frau Beispiel",
    phone="030 00 00 00 12",
    hours="9 bis 12 Uhr",
    next_meeting_on=date(2026, 3, 16),
    next_meeting_time="09:00",
    next_meeting_place="Zimmer 12",
)


DRAWN = SignatureSnapshot("client", "pen", strokes=(((100, 300), (300, 100), (500, 300)), ((300, 20),)))
"""A roof with a dot above it."""


def family_plan() -> PlanSnapshot:
    """Three voices, three answers, every kind of step; one sentence is for two copies only."""
    one = goal(
        "Ich will in die Straße mit dem großen Baum ziehen.",
        voices=(
            VoiceSnapshot("father", "Zwei Tage sind zu wenig.", "Herr Erfunden"),
            VoiceSnapshot("client", "Ich will in die Straße mit dem großen Baum ziehen."),
            VoiceSnapshot("client", "Morgens ist mir schlecht.", only_in_copies_for=("client", "file")),
        ),
        professional_words="Wohnwunsch klären",
        origin="together",
        notice="Der Mietvertrag liegt da.",
        why="Dort wohnt meine Tante.",
        today="Ich wohne im Heim.",
        levels={"1": "Die Wände sind gestrichen.", "-1": "Drei Wohnungen gesehen."},
        next_small_step="Die Mappe suchen",
        steps=(
            step("Ich ordne meine Papiere.", due=date(2026, 3, 16)),
            step("Wir üben den Weg.", "together"),
            step("Der Antrag wird gestellt.", "office", binding="promised", due=date(2026, 3, 23)),
            step("Das Busgeld", "office", binding="to_be_decided", due=date(2026, 3, 11)),
            step("Mein Onkel fährt den Wagen.", "network", doer_name="Onkel Erich"),
        ),
    )
    differs = AnswerSnapshot(one.id, "father", "agrees_in_part", "Herr Erfunden", "Lieber drei Tage.")
    return agreed(
        one,
        person=PersonSnapshot("Mira", "informal", (StatementSnapshot("Ein Zimmer für mich.", "client"),)),
        answers=(AnswerSnapshot(one.id, "client", "agrees"), differs),
        signatures=(
            SignatureSnapshot("client", "by_word", None, "Hand verletzt", "Onkel Erich"),
            SignatureSnapshot("relative", "paper", "Onkel Erich"),
        ),
        state="agreed_in_part",
        review_on=date(2026, 9, 2),
    )


def printed(
    snapshot: PlanSnapshot,
    language: str = "de",
    frame: SheetFrame = FRAME,
    copy_for: str | None = None,
    layout: str = "standard",
) -> PrintedSheet:
    """``snapshot`` in ``language`` with the few translations of this module."""
    return print_plan(snapshot, frame, language, translator(language), layout, copy_for)


def words_of(pdf: bytes, folder: Path) -> str:
    """All words of a PDF in the order in which it draws them, one blank between."""
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"]
    result = subprocess.run(command, check=True, capture_output=True)
    return " ".join(result.stdout.decode().split())
