"""The last page of a plan: what happens next, where views differ, rights, signatures, room for notes."""

from __future__ import annotations

from caseapp.domain.plan_snapshot import SignatureSnapshot
from caseapp.printing.front_page import next_meeting
from caseapp.printing.goal_block import differing_answers
from caseapp.printing.model import (
    Block,
    Heading,
    KeepTogether,
    NoteLines,
    Paragraph,
    Run,
    SignatureLine,
    Text,
    direction_of,
)
from caseapp.printing.sheet import Sheet

_PARENTS = frozenset({"mother", "father", "parent", "guardian"})
_WORKER = "practitioner"


def last_page(sheet: Sheet) -> tuple[Block, ...]:
    """The blocks that stand after the goals; together on one page where they fit."""
    differences = _differences(sheet)
    page = (
        *_together_next(sheet, is_needed=not differences),
        *differences,
        *_good_to_know(sheet),
        *_signatures(sheet),
        KeepTogether((Heading(3, sheet.say("std.notes")), NoteLines())),
    )
    return (KeepTogether(page),)


def _together_next(sheet: Sheet, *, is_needed: bool) -> tuple[Block, ...]:
    """The next dates under their heading, which also heads what follows where nothing else does."""
    lines: list[Text] = []
    if sheet.plan.review_on:
        lines.append(sheet.say("frame.review", date=sheet.day(sheet.plan.review_on)))
    meeting = next_meeting(sheet)
    if meeting:
        lines.append(_below(sheet, sheet.texts("frame.next_meeting"), [line.plain for line in meeting]))
    if not lines and not is_needed:
        return ()
    return (KeepTogether((Heading(3, sheet.say("std.together_next")), *map(Paragraph, lines))),)


def _differences(sheet: Sheet) -> tuple[Block, ...]:
    views = differing_answers(sheet)
    if not views:
        return ()
    lines = (*views, sheet.say("std.differences_text"))
    return (KeepTogether((Heading(3, sheet.say("std.differences")), *map(Paragraph, lines))),)


def _good_to_know(sheet: Sheet) -> tuple[Block, ...]:
    pairs = [("std.change", "std.change_text"), ("std.stuck", "std.stuck_text")]
    pairs += [("std.office_late", "std.office_late_text"), ("std.rights_short", "std.rights_short_text")]
    if _is_for_the_person_alone(sheet):
        pairs.append(("std.recipients", "std.recipients_only_you"))
    return (KeepTogether(tuple(_title_and_text(sheet, title, said) for title, said in pairs)),)


def _title_and_text(sheet: Sheet, title: str, said: str) -> Paragraph:
    return Paragraph(_below(sheet, sheet.texts(title), [sheet.texts(said)]))


def _is_for_the_person_alone(sheet: Sheet) -> bool:
    # Nothing tells yet who else was allowed a copy; where others take part, "only you" could be untrue.
    takes_part = {by for by, _ in sheet.participants}
    return takes_part <= {"client", _WORKER} and sheet.copy_for in {None, "client", "file"}


def _below(sheet: Sheet, title: str, lines: list[str]) -> Text:
    runs = (Run(title, bold=True), Run("\n" + "\n".join(lines)))
    return Text(runs, sheet.language, direction_of(sheet.language))


def _signatures(sheet: Sheet) -> tuple[Block, ...]:
    if sheet.is_draft or (sheet.plan.state == "not_agreed" and not sheet.plan.signatures):
        return ()
    explained = ("std.signature_meaning", "std.signature_free", "std.signature_consequence")
    about = "\n".join(sheet.texts(key) for key in explained)
    heading = Heading(3, sheet.say("std.signatures"))
    return (KeepTogether((heading, Paragraph(sheet.plain(about)), *_signers(sheet))),)


def _signers(sheet: Sheet) -> tuple[Block, ...]:
    signatures = (*sheet.plan.signatures, *_still_to_sign(sheet))
    spoken = [_by_word(sheet, one) for one in signatures if one.how == "by_word"]
    written = [_line(sheet, one) for one in signatures if one.how != "by_word"]
    if all(one.by != _WORKER for one in signatures):
        written.append(_line(sheet, SignatureSnapshot(_WORKER, "paper")))
    return (*spoken, *written)


def _still_to_sign(sheet: Sheet) -> tuple[SignatureSnapshot, ...]:
    """A line on paper for the person and for everybody who answered and has not confirmed in another way."""
    confirmed = {(signature.by, signature.name) for signature in sheet.plan.signatures}
    answered = [(answer.by, answer.name) for answer in sheet.plan.answers if answer.by != "client"]
    has_confirmed = any(by == "client" for by, _ in confirmed)
    wanted = dict.fromkeys([*([] if has_confirmed else [("client", None)]), *answered])
    return tuple(SignatureSnapshot(by, "paper", name) for by, name in wanted if (by, name) not in confirmed)


def _by_word(sheet: Sheet, signature: SignatureSnapshot) -> Paragraph:
    given = {"reason": signature.reason, "witness": signature.witness}
    values = {name: words.rstrip(". ") for name, words in given.items() if words}
    key = {0: "std.by_word_only", 2: "std.by_word"}.get(len(values), f"std.by_word_{next(iter(values), '')}")
    name = Run(f"{sheet.speaker(signature.by, signature.name)}: ", bold=True)
    runs = (name, Run(sheet.texts(key, **values)), *_place_and_day(sheet))
    return Paragraph(Text(runs, sheet.language, direction_of(sheet.language)))


def _where_and_when(sheet: Sheet) -> str:
    day = sheet.day(sheet.plan.agreed_on) if sheet.plan.agreed_on else None
    return ", ".join(part for part in (sheet.plan.place, day) if part)


def _place_and_day(sheet: Sheet) -> tuple[Run, ...]:
    known = _where_and_when(sheet)
    return (Run(f"\n{sheet.texts('std.sign_place_date')}: {known}"),) if known else ()


def _line(sheet: Sheet, signature: SignatureSnapshot) -> SignatureLine:
    label, place_and_date = _signer(sheet, signature), sheet.say("std.sign_place_date")
    if not signature.strokes:
        return SignatureLine(label, place_and_date)
    known_by = signature.name or (sheet.frame.worker_name if signature.by == _WORKER else None)
    name = sheet.speaker(signature.by, known_by)
    said = sheet.say("std.signed_by_pen", name=name)
    further = tuple(line for line in label if line.plain != name)
    known = _where_and_when(sheet)
    where_and_when = sheet.plain(known) if known else None
    return SignatureLine((said, *further), place_and_date, signature.strokes, where_and_when)


def _signer(sheet: Sheet, signature: SignatureSnapshot) -> tuple[Text, ...]:
    if signature.by == "client":
        return (sheet.say("std.sign_person", called_name=sheet.plan.person.called_name),)
    if signature.by == _WORKER:
        worker = signature.name or sheet.frame.worker_name
        office = sheet.frame.office_name
        if not worker:
            return (sheet.plain(office),)
        return (sheet.say("std.sign_worker", office_name=office, worker_name=worker),)
    if signature.by == "representative" and signature.name:
        return (sheet.say("std.sign_representative", representative=signature.name),)
    name = sheet.plain(sheet.speaker(signature.by, signature.name))
    return (name, sheet.say("std.sign_parent")) if signature.by in _PARENTS else (name,)
