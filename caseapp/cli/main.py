"""Runs one command line from its words to its exit status, and never shows a traceback.

Exit status: 0 done, 1 refused or failed with a message that says what to do, 2 wrong use.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from caseapp.cli.command import Reply
from caseapp.cli.commands import COMMANDS
from caseapp.cli.help_text import help_text
from caseapp.cli.invocation import Invocation
from caseapp.cli.parsing import Arguments, parse, wanted_language, wants_json
from caseapp.cli.streams import Streams
from caseapp.errors import QT_TRANSLATE_NOOP, CaseAppError, Translate, UnexpectedError, WrongUseError
from caseapp.i18n import load_translate
from caseapp.log import Event, EventLog
from caseapp.paths import Workspace, chosen_workspace, policy_file
from caseapp.usecases.base import Clock
from caseapp.usecases.workspace import workspace_exists

OpenWindow = Callable[[Workspace, str | None], int]
"""Opens the window on a workspace, in a language if one was named; returns the exit status."""


class StoppedError(CaseAppError):
    """Somebody pressed Ctrl+C."""

    code = "stopped"
    title = QT_TRANSLATE_NOOP("Errors", "Stopped")
    message = QT_TRANSLATE_NOOP("Errors", "What was not finished was not saved.")
    advice = QT_TRANSLATE_NOOP("Errors", "Start the command again when you are ready.")


def run(
    argv: Sequence[str],
    streams: Streams,
    clock: Clock,
    environment: Mapping[str, str] = os.environ,
    open_window: OpenWindow | None = None,
    policy_path: Path | None = None,
) -> int:
    """Carry out one command line and return its exit status. Only tests have a policy elsewhere."""
    return _Run(argv, streams, clock, environment, open_window, policy_path or policy_file()).status()


class _Run:
    """One command line; every failure ends as one message in the reader's language."""

    def __init__(
        self,
        argv: Sequence[str],
        streams: Streams,
        clock: Clock,
        environment: Mapping[str, str],
        open_window: OpenWindow | None,
        policy_path: Path,
    ) -> None:
        self._argv = argv
        self._streams = streams
        self._clock = clock
        self._environment = environment
        self._open_window = open_window
        self._policy_path = policy_path
        self._is_json = wants_json(argv)
        self._workspace = chosen_workspace(environment=environment)

    def status(self) -> int:
        """The exit status, after everything was said."""
        language = wanted_language(self._argv, self._environment)
        translate = load_translate(language)
        try:
            return self._carry_out(language, translate)
        except BrokenPipeError:
            raise
        except CaseAppError as error:
            return self._refuse(error, translate)
        except (KeyboardInterrupt, EOFError):
            return self._refuse(StoppedError(), translate)
        except Exception as error:  # noqa: BLE001 - the last resort: nobody sees a traceback with values
            self._note(Event.UNEXPECTED, error)
            return self._refuse(UnexpectedError(), translate)

    def _carry_out(self, language: str, translate: Translate) -> int:
        arguments = parse(self._argv, COMMANDS, translate)
        self._workspace = self._chosen(arguments)
        if arguments.wants_help:
            text = help_text(arguments.command, COMMANDS, translate)
            return self._answer(Reply({"help": text}, text))
        if arguments.command is None:
            return self._window(arguments, translate)
        call = Invocation(
            arguments,
            self._workspace,
            self._streams,
            self._clock,
            self._environment,
            language,
            translate,
            self._policy_path,
        )
        return self._answer(arguments.command.run(call))

    def _chosen(self, arguments: Arguments) -> Workspace:
        named = arguments.values.get("--workspace")
        return chosen_workspace(Path(named) if isinstance(named, str) else None, self._environment)

    def _window(self, arguments: Arguments, translate: Translate) -> int:
        if self._open_window is None or self._is_json:
            text = translate("CommandLine", "A command is missing.")
            raise WrongUseError(detail=text)
        wanted = arguments.values.get("--language")
        return self._open_window(self._workspace, wanted if isinstance(wanted, str) else None)

    def _answer(self, reply: Reply) -> int:
        if self._is_json:
            self._put_json(reply.json)
        else:
            for note in reply.notes:
                self._streams.say(note)
            self._streams.put(reply.text)
        return reply.exit_status

    def _refuse(self, error: CaseAppError, translate: Translate) -> int:
        text = error.text(translate)
        if self._is_json:
            self._put_json({"error": vars(text)})
        else:
            self._streams.say("\n".join(part for part in (text.title, text.message, text.advice) if part))
        return error.exit_status

    def _put_json(self, document: dict[str, Any]) -> None:
        self._streams.put(json.dumps(document, ensure_ascii=False, indent=2))

    def _note(self, event: Event, error: Exception) -> None:
        if workspace_exists(self._workspace):
            EventLog(self._workspace.log, self._clock).record(event, error=error)
