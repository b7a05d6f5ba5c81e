"""The texts of the printed sheets: English sources by key, filled and translated for one sheet.

The wording per language lives in the translations. A German sheet that says "du" takes the sentences
that speak to the person from the context PrintInformal. Not here: screen texts.
"""

from __future__ import annotations

from collections.abc import Mapping

from caseapp.errors import QT_TRANSLATE_NOOP, Translate

_FRAME: Mapping[str, str] = {
    "frame.plan_title": QT_TRANSLATE_NOOP("Print", "My plan"),
    "frame.plan_title_family": QT_TRANSLATE_NOOP("Print", "Our plan"),
    "frame.for": QT_TRANSLATE_NOOP("Print", "For {called_name}"),
    "frame.copy_for": QT_TRANSLATE_NOOP("Print", "Copy for {recipient}"),
    "frame.draft": QT_TRANSLATE_NOOP("Print", "Draft – not agreed yet"),
    "frame.agreed": QT_TRANSLATE_NOOP("Print", "Agreed together: {date}"),
    "frame.agreed_in_part": QT_TRANSLATE_NOOP("Print", "Agreed in part: {date}"),
    "frame.not_agreed": QT_TRANSLATE_NOOP("Print", "Talked through, but not agreed: {date}"),
    "frame.replaces": QT_TRANSLATE_NOOP("Print", "This plan replaces version {previous}."),
    "frame.outdated": QT_TRANSLATE_NOOP("Print", "There is a newer plan from {date}."),
    "frame.review": QT_TRANSLATE_NOOP("Print", "We will look at the plan together again: {date}"),
    "frame.version": QT_TRANSLATE_NOOP("Print", "Version {version}"),
    "frame.page": QT_TRANSLATE_NOOP("Print", "Page {page} of {pages}"),
    "frame.check_code": QT_TRANSLATE_NOOP("Print", "Check code {check_code}"),
    "frame.footer_name": QT_TRANSLATE_NOOP("Print", "Plan {called_name}"),
    "frame.plain_mark": QT_TRANSLATE_NOOP("Print", "Plain language"),
    "frame.contact_title": QT_TRANSLATE_NOOP("Print", "Your contact person"),
    "frame.contact_line": QT_TRANSLATE_NOOP("Print", "{worker_name}, phone {phone}"),
    "frame.contact_hours": QT_TRANSLATE_NOOP("Print", "Good times to call: {hours}"),
    "frame.contact_substitute": QT_TRANSLATE_NOOP(
        "Print",
        "If {worker_name} is away, {substitute_name} will help you, phone {phone}.",
    ),
    "frame.next_meeting": QT_TRANSLATE_NOOP("Print", "Our next meeting"),
    "frame.when": QT_TRANSLATE_NOOP("Print", "When: {date}, {time}"),
    "frame.where": QT_TRANSLATE_NOOP("Print", "Where: {place}"),
    "frame.who_comes": QT_TRANSLATE_NOOP("Print", "Who comes: {people}"),
    "frame.no_meeting_yet": QT_TRANSLATE_NOOP(
        "Print",
        "The next meeting is not set yet. {worker_name} will contact you by {date}.",
    ),
    "frame.by_date": QT_TRANSLATE_NOOP("Print", "by {date}"),
    "frame.no_date": QT_TRANSLATE_NOOP("Print", "no fixed day"),
    "frame.own_words": QT_TRANSLATE_NOOP("Print", "In my own words"),
    "frame.said_by": QT_TRANSLATE_NOOP("Print", "Said by {speaker}, {date}"),
    "frame.translated_by": QT_TRANSLATE_NOOP("Print", "Translated by {interpreter}"),
    "frame.interpreter": QT_TRANSLATE_NOOP("Print", "Interpreter: {interpreter}. Language: {language}."),
    "frame.read_aloud": QT_TRANSLATE_NOOP("Print", "{worker_name} read the plan aloud: {date}"),
    "frame.office_language_counts": QT_TRANSLATE_NOOP(
        "Print",
        "Not sure about the translation? Please ask us.",
    ),
    "frame.not_a_decision": QT_TRANSLATE_NOOP(
        "Print",
        "This plan is not a decision. Decisions about money and support come in a separate letter.",
    ),
    "frame.example": QT_TRANSLATE_NOOP("Print", "Invented example – not a real person"),
    "frame.when_day": QT_TRANSLATE_NOOP("Print", "When: {date}"),
    "frame.email": QT_TRANSLATE_NOOP("Print", "Email: {email}"),
    "frame.substitute_without_phone": QT_TRANSLATE_NOOP(
        "Print",
        "If {worker_name} is away, {substitute_name} will help you.",
    ),
    "frame.said_by_undated": QT_TRANSLATE_NOOP("Print", "Said by {speaker}"),
}


_STANDARD: Mapping[str, str] = {
    "std.matters": QT_TRANSLATE_NOOP("Print", "What matters to me"),
    "std.strengths": QT_TRANSLATE_NOOP("Print", "What I am good at. What helps me."),
    "std.contribute": QT_TRANSLATE_NOOP("Print", "What I do for others"),
    "std.people": QT_TRANSLATE_NOOP("Print", "People who are there for me"),
    "std.next_step": QT_TRANSLATE_NOOP("Print", "My next small step"),
    "std.goal_number": QT_TRANSLATE_NOOP("Print", "Goal {number}"),
    "std.goal_own": QT_TRANSLATE_NOOP("Print", "What I want"),
    "std.goal_professional": QT_TRANSLATE_NOOP("Print", "How professionals put it"),
    "std.goal_together": QT_TRANSLATE_NOOP("Print", "We set this goal together."),
    "std.goal_required": QT_TRANSLATE_NOOP("Print", "This goal is required. The reason: {reason}"),
    "std.goal_why": QT_TRANSLATE_NOOP("Print", "Why this matters to me"),
    "std.today": QT_TRANSLATE_NOOP("Print", "How it is today"),
    "std.steps_person": QT_TRANSLATE_NOOP("Print", "What I will do"),
    "std.steps_office": QT_TRANSLATE_NOOP("Print", "What {office} will do"),
    "std.steps_others": QT_TRANSLATE_NOOP("Print", "What others will do"),
    "std.steps_together": QT_TRANSLATE_NOOP("Print", "What we will do together"),
    "std.promise_line": QT_TRANSLATE_NOOP("Print", "{worker_name} will see to it by {date}"),
    "std.promise_decision": QT_TRANSLATE_NOOP(
        "Print",
        "{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.",
    ),
    "std.countersign_open": QT_TRANSLATE_NOOP(
        "Print",
        "The head of the office still has to agree. You will hear from us by {date}.",
    ),
    "std.signs_of_success": QT_TRANSLATE_NOOP("Print", "How we will notice that it is working"),
    "std.level_0": QT_TRANSLATE_NOOP("Print", "How it should be"),
    "std.level_plus": QT_TRANSLATE_NOOP("Print", "Even better"),
    "std.level_minus": QT_TRANSLATE_NOOP("Print", "Not quite there yet"),
    "std.answer_title": QT_TRANSLATE_NOOP("Print", "My answer about this goal"),
    "std.answer_agrees": QT_TRANSLATE_NOOP("Print", "I agree."),
    "std.answer_in_part": QT_TRANSLATE_NOOP("Print", "I agree in part."),
    "std.answer_no": QT_TRANSLATE_NOOP("Print", "I do not agree."),
    "std.answer_could_not": QT_TRANSLATE_NOOP("Print", "I could not answer because: {reason}"),
    "std.answer_view": QT_TRANSLATE_NOOP("Print", "What I see differently"),
    "std.answers_several": QT_TRANSLATE_NOOP("Print", "How each of us answered"),
    "std.later_goals": QT_TRANSLATE_NOOP("Print", "For later"),
    "std.together_next": QT_TRANSLATE_NOOP("Print", "What happens next"),
    "std.differences": QT_TRANSLATE_NOOP("Print", "Where we do not agree"),
    "std.differences_text": QT_TRANSLATE_NOOP(
        "Print",
        "Both views are in the plan. Both count. We will talk about it again at the next meeting.",
    ),
    "std.change": QT_TRANSLATE_NOOP("Print", "Would you like to change something?"),
    "std.change_text": QT_TRANSLATE_NOOP("Print", "Just call. You do not have to wait for the next meeting."),
    "std.stuck": QT_TRANSLATE_NOOP("Print", "A step is not working out?"),
    "std.stuck_text": QT_TRANSLATE_NOOP(
        "Print",
        "That happens. Tell us early. Then we will find another way together.",
    ),
    "std.office_late": QT_TRANSLATE_NOOP("Print", "Did we not keep a promise?"),
    "std.office_late_text": QT_TRANSLATE_NOOP("Print", "Please remind us. What we promised here counts."),
    "std.rights_short": QT_TRANSLATE_NOOP("Print", "Good to know"),
    "std.rights_short_text": QT_TRANSLATE_NOOP(
        "Print",
        "You can ask and say no at any time. You can bring someone you trust. You can read what is "
        "written about you. More is on the sheet “Your rights”.",
    ),
    "std.recipients": QT_TRANSLATE_NOOP("Print", "Who gets this plan?"),
    "std.recipients_only_you": QT_TRANSLATE_NOOP("Print", "Only you. And we keep it in your file."),
    "std.recipients_list": QT_TRANSLATE_NOOP("Print", "You and: {recipients}. You said yes to this."),
    "std.recipients_law": QT_TRANSLATE_NOOP(
        "Print",
        "You and: {recipients}. There is a rule for this. Please ask us about it.",
    ),
    "std.signatures": QT_TRANSLATE_NOOP("Print", "Signatures"),
    "std.signature_meaning": QT_TRANSLATE_NOOP(
        "Print",
        "This means: we talked about the plan, and this is how we want to do it.",
    ),
    "std.signature_free": QT_TRANSLATE_NOOP("Print", "You get the plan even if you do not sign."),
    "std.signature_consequence": QT_TRANSLATE_NOOP(
        "Print",
        "Does it matter if you do not sign? Ask us. We will tell you honestly.",
    ),
    "std.by_word": QT_TRANSLATE_NOOP("Print", "Agreed by word. Reason: {reason}. Present: {witness}."),
    "std.signed_by_pen": QT_TRANSLATE_NOOP("Print", "Signed by pen: {name}"),
    "std.sign_person": QT_TRANSLATE_NOOP("Print", "{called_name}"),
    "std.sign_parent": QT_TRANSLATE_NOOP(
        "Print",
        "Mother, father or another person with parental responsibility",
    ),
    "std.sign_representative": QT_TRANSLATE_NOOP("Print", "Represented by {representative}"),
    "std.sign_worker": QT_TRANSLATE_NOOP("Print", "For {office_name}: {worker_name}"),
    "std.sign_place_date": QT_TRANSLATE_NOOP("Print", "Place and date"),
    "std.notes": QT_TRANSLATE_NOOP("Print", "Space for your notes"),
    "std.promise_line_open": QT_TRANSLATE_NOOP("Print", "{worker_name} will see to it, no fixed day"),
    "std.promise_decision_open": QT_TRANSLATE_NOOP(
        "Print",
        "{worker_name} will find out and let you know. The promise is: you will get an answer.",
    ),
    "std.by_word_only": QT_TRANSLATE_NOOP("Print", "Agreed by word."),
    "std.by_word_reason": QT_TRANSLATE_NOOP("Print", "Agreed by word. Reason: {reason}."),
    "std.by_word_witness": QT_TRANSLATE_NOOP("Print", "Agreed by word. Present: {witness}."),
}


_VOICE: Mapping[str, str] = {
    "voice.mother": QT_TRANSLATE_NOOP("Print", "Mother"),
    "voice.father": QT_TRANSLATE_NOOP("Print", "Father"),
    "voice.parent": QT_TRANSLATE_NOOP("Print", "Parent"),
    "voice.guardian": QT_TRANSLATE_NOOP("Print", "Guardian"),
    "voice.representative": QT_TRANSLATE_NOOP("Print", "Representative"),
    "voice.relative": QT_TRANSLATE_NOOP("Print", "Relative"),
    "voice.partner": QT_TRANSLATE_NOOP("Print", "Partner organisation"),
    "voice.practitioner": QT_TRANSLATE_NOOP("Print", "Professional"),
    "voice.other": QT_TRANSLATE_NOOP("Print", "Other person"),
}


_SAID: Mapping[str, str] = {
    "said.client_with_relative": QT_TRANSLATE_NOOP("Print", "{called_name} with a relative"),
    "said.client_with_staff": QT_TRANSLATE_NOOP("Print", "{called_name} with a member of staff"),
    "said.relative": QT_TRANSLATE_NOOP("Print", "a relative"),
    "said.staff": QT_TRANSLATE_NOOP("Print", "a member of staff"),
    "said.staff_and_relative": QT_TRANSLATE_NOOP("Print", "a member of staff and a relative"),
    "said.caseworker": QT_TRANSLATE_NOOP("Print", "the caseworker"),
    "said.provider": QT_TRANSLATE_NOOP("Print", "the service that gives support"),
    "said.other": QT_TRANSLATE_NOOP("Print", "another person"),
}


_STEPS: Mapping[str, str] = {
    "steps.title": QT_TRANSLATE_NOOP("Print", "My next steps"),
    "steps.person": QT_TRANSLATE_NOOP("Print", "I will do this"),
    "steps.office": QT_TRANSLATE_NOOP("Print", "{worker_name} will do this"),
    "steps.office_hint": QT_TRANSLATE_NOOP("Print", "Done? Then tick it off."),
    "steps.others": QT_TRANSLATE_NOOP("Print", "Others will do this"),
    "steps.meeting": QT_TRANSLATE_NOOP("Print", "We meet"),
    "steps.cannot_come": QT_TRANSLATE_NOOP("Print", "You cannot come?"),
    "steps.cannot_come_text": QT_TRANSLATE_NOOP("Print", "Please call: {phone}. We will find a new time."),
    "steps.too_much": QT_TRANSLATE_NOOP("Print", "Is a step too big?"),
    "steps.too_much_text": QT_TRANSLATE_NOOP("Print", "Make it smaller. Or call. Both are fine."),
}


_SPEAKS_TO_THE_PERSON = (
    QT_TRANSLATE_NOOP("PrintInformal", "Your contact person"),
    QT_TRANSLATE_NOOP("PrintInformal", "Not sure about the translation? Please ask us."),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.",
    ),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "The head of the office still has to agree. You will hear from us by {date}.",
    ),
    QT_TRANSLATE_NOOP("PrintInformal", "Would you like to change something?"),
    QT_TRANSLATE_NOOP("PrintInformal", "Just call. You do not have to wait for the next meeting."),
    QT_TRANSLATE_NOOP("PrintInformal", "A step is not working out?"),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "That happens. Tell us early. Then we will find another way together.",
    ),
    QT_TRANSLATE_NOOP("PrintInformal", "Please remind us. What we promised here counts."),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "You can ask and say no at any time. You can bring someone you trust. You can read what is "
        "written about you. More is on the sheet “Your rights”.",
    ),
    QT_TRANSLATE_NOOP("PrintInformal", "Only you. And we keep it in your file."),
    QT_TRANSLATE_NOOP("PrintInformal", "You and: {recipients}. You said yes to this."),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "You and: {recipients}. There is a rule for this. Please ask us about it.",
    ),
    QT_TRANSLATE_NOOP("PrintInformal", "You get the plan even if you do not sign."),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "Does it matter if you do not sign? Ask us. We will tell you honestly.",
    ),
    QT_TRANSLATE_NOOP("PrintInformal", "Space for your notes"),
    QT_TRANSLATE_NOOP("PrintInformal", "Done? Then tick it off."),
    QT_TRANSLATE_NOOP("PrintInformal", "You cannot come?"),
    QT_TRANSLATE_NOOP("PrintInformal", "Please call: {phone}. We will find a new time."),
    QT_TRANSLATE_NOOP("PrintInformal", "Make it smaller. Or call. Both are fine."),
    QT_TRANSLATE_NOOP(
        "PrintInformal",
        "{worker_name} will find out and let you know. The promise is: you will get an answer.",
    ),
)
"""Sentences that have a German "du" form beside "Sie"; each is a source of the tables above too."""

_RECOVERY: Mapping[str, str] = {
    "recovery.title": QT_TRANSLATE_NOOP("Print", "Recovery sheet"),
    "recovery.what": QT_TRANSLATE_NOOP(
        "Print", "This code opens the register of {office_name} when the passphrase is lost."
    ),
    "recovery.how": QT_TRANSLATE_NOOP(
        "Print",
        "Type it on the first screen of caseapp. Capitals, blanks and dashes do not matter. "
        "Then choose a new passphrase.",
    ),
    "recovery.where": QT_TRANSLATE_NOOP(
        "Print",
        "Keep this sheet locked up and apart from the computer. Whoever has both can read everything.",
    ),
    "recovery.old": QT_TRANSLATE_NOOP(
        "Print", "Older recovery sheets of this register open nothing any more. Destroy them."
    ),
    "recovery.made": QT_TRANSLATE_NOOP("Print", "Made on {date}"),
}

_NETWORK: Mapping[str, str] = {
    "network.title": QT_TRANSLATE_NOOP("Print", "People around me"),
    "network.as_of": QT_TRANSLATE_NOOP("Print", "As of {date}"),
    "network.what": QT_TRANSLATE_NOOP(
        "Print", "Whoever stands near the middle is close to me. The arrows show who gives and who gets."
    ),
    "network.words": QT_TRANSLATE_NOOP("Print", "The same in words"),
    "network.gives": QT_TRANSLATE_NOOP("Print", "Gives me: {words}"),
    "network.gets": QT_TRANSLATE_NOOP("Print", "Gets from me: {words}"),
}

SOURCES: Mapping[str, str] = {
    **_FRAME,
    **_STANDARD,
    **_STEPS,
    **_VOICE,
    **_SAID,
    **_RECOVERY,
    **_NETWORK,
}
"""Key -> English source text."""

INFORMAL_SOURCES = frozenset(_SPEAKS_TO_THE_PERSON)

_QUOTATION_MARKS: Mapping[str, tuple[str, str]] = {
    "de": ("„", "“"),
    "de_CH": ("«", "»"),
    "da": ("»", "«"),
    "en": ("“", "”"),
}

_OFFICE_WORDS: Mapping[str, Mapping[str, str]] = {
    "de": {"DE": "das Sozialamt", "CH": "der Sozialdienst", "DK": "die Kommune"},
    "da": {"DE": "kommunen", "CH": "kommunen", "DK": "kommunen"},
}
"""Nominative with article, by the sheet's language and the office's country."""


class PrintTexts:
    """The texts of one sheet: ``texts("frame.by_date", date=...)``."""

    def __init__(self, translate: Translate, language: str, *, informal: bool = False) -> None:
        self.language = language
        self._translate = translate
        self._informal = informal and language.startswith("de")

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with its gaps filled."""
        return self.template(key).format(**values)

    def template(self, key: str) -> str:
        """The text of ``key`` with its gaps still open."""
        source = SOURCES[key]
        if self._informal and source in INFORMAL_SOURCES:
            spoken = self._translate("PrintInformal", source)
            if spoken != source:
                return spoken
        return self._translate("Print", source)

    def quoted(self, words: str) -> str:
        """Somebody's words in the quotation marks of the sheet's language."""
        opening, closing = _QUOTATION_MARKS[self.language]
        return f"{opening}{words.strip()}{closing}"

    def office_word(self, country: str) -> str:
        """What the sheet calls the office: "das Sozialamt", "kommunen", "the office"."""
        return _OFFICE_WORDS.get(self.language[:2], {}).get(country, "the office")
