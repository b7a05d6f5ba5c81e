"""``plan apply``, ``plan show`` and ``plan agree``."""

from __future__ import annotations

from uuid import UUID

from caseapp.cli.client_commands import office_words
from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.plan_text import plan_text
from caseapp.errors import QT_TRANSLATE_NOOP, WrongUseError
from caseapp.usecases.agreement import AgreePlan
from caseapp.usecases.goal_plan import ApplyPlan, GetPlan
from caseapp.usecases.plan_documents import (
    agreement_from_document,
    named_as_in_plan_document,
    plan_from_document,
    plan_view_to_json,
)
from caseapp.usecases.workspace import OpenWorkspace


def apply(call: Invocation) -> Reply:
    """Create or change the draft plan."""
    plan = plan_from_document(call.document(call.place(1)))
    with call.writing() as opened, named_as_in_plan_document():
        client_id = call.client(opened)
        opened.executor.run(ApplyPlan(client_id, plan))
        return _plan(call, opened, GetPlan(client_id, draft=True))


def show(call: Invocation) -> Reply:
    """The newest agreed version if there is one, else the draft; or the one asked for."""
    version, draft = call.number("--version"), call.has("--draft")
    if version is not None and draft:
        text = call.translate("CommandLine", "Choose either --version or --draft.")
        raise WrongUseError(detail=text)
    with call.reading() as opened:
        return _plan(call, opened, GetPlan(call.client(opened), version, draft))


def agree(call: Invocation) -> Reply:
    """Freeze the next version with everybody's answers."""
    agreement = agreement_from_document(call.document(call.text("--answers") or ""))
    with call.writing() as opened:
        client_id: UUID = call.client(opened)
        opened.executor.run(AgreePlan(client_id, agreement))
        return _plan(call, opened, GetPlan(client_id))


def _plan(call: Invocation, opened: OpenWorkspace, query: GetPlan) -> Reply:
    view = opened.executor.ask(query)
    lines = plan_text(view, office_words(call, opened), call.translate)
    return Reply(plan_view_to_json(view), "\n".join(lines))


COMMANDS = (
    Command(
        ("plan", "apply"),
        apply,
        QT_TRANSLATE_NOOP("CommandLine", "create or change a person's draft plan"),
        places=("CLIENT", "FILE.json"),
    ),
    Command(
        ("plan", "show"),
        show,
        QT_TRANSLATE_NOOP("CommandLine", "show the newest agreed version, else the draft"),
        places=("CLIENT",),
        options=("--version", "--draft"),
    ),
    Command(
        ("plan", "agree"),
        agree,
        QT_TRANSLATE_NOOP("CommandLine", "freeze the next version with everybody's answers"),
        places=("CLIENT",),
        options=("--answers",),
        required=("--answers",),
    ),
)
