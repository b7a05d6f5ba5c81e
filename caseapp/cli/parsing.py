"""From the words of a command line to a command with its values; options may stand anywhere.

``argparse`` only tells options from words. What is wrong is said here, in the reader's language.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from caseapp.cli.command import Command
from caseapp.cli.options import COMMON, OPTIONS, Option
from caseapp.errors import Translate, WrongUseError
from caseapp.i18n import LANGUAGES, default_language


@dataclass(frozen=True)
class Arguments:
    """What was asked for. ``command`` is None when no command was given: the window is meant, or help."""

    command: Command | None
    places: tuple[str, ...] = field(repr=False)
    values: Mapping[str, object] = field(repr=False)

    @property
    def wants_help(self) -> bool:
        """True when somebody asks how it works instead of doing it."""
        return "--help" in self.values


class _Tokens(argparse.ArgumentParser):
    """Tells options from words; leaves every judgement to us."""

    def error(self, message: str) -> NoReturn:
        """Not reached by what we use of it."""
        raise WrongUseError(detail=message)


def parse(argv: Sequence[str], commands: Sequence[Command], translate: Translate) -> Arguments:
    """Raises ``WrongUseError`` saying what to change."""
    words, values = _tokens(argv, translate)
    command = _command(words, commands, translate)
    places = tuple(words[len(command.words) :]) if command else ()
    arguments = Arguments(command, places, values)
    if command is not None and not arguments.wants_help:
        _check_places(command, places, translate)
        _check_options(command, values, translate)
    return arguments


def _tokens(argv: Sequence[str], translate: Translate) -> tuple[list[str], dict[str, object]]:
    parser = _Tokens(prog="caseapp", add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("words", nargs="*")
    for name, option in OPTIONS.items():
        names = (name, "-h") if name == "--help" else (name,)
        action = "store" if option.value else "store_true"
        parser.add_argument(*names, dest=name, action=action, default=argparse.SUPPRESS)
    try:
        found, unknown = parser.parse_known_intermixed_args(list(argv))
    except argparse.ArgumentError as error:
        text = translate("CommandLine", "The option {option} is not complete, or has a value too many.")
        raise WrongUseError(detail=text.format(option=error.argument_name)) from None
    if unknown:
        text = translate("CommandLine", "There is no option {option}.")
        raise WrongUseError(detail=text.format(option=unknown[0]))
    given = vars(found)
    words: list[str] = given.pop("words")
    return words, {name: _checked(name, typed, translate) for name, typed in given.items()}


def _checked(name: str, typed: object, translate: Translate) -> object:
    option = OPTIONS[name]
    if not isinstance(typed, str):
        return typed
    try:
        return option.check(typed)
    except ValueError:
        text = translate("CommandLine", "{option} needs a value of this form: {form}.")
        form = translate("CommandLine", option.form) if option.form else option.value
        raise WrongUseError(detail=text.format(option=name, form=form)) from None


def _command(words: Sequence[str], commands: Sequence[Command], translate: Translate) -> Command | None:
    if not words:
        return None
    fitting = [c for c in commands if tuple(words[: len(c.words)]) == c.words]
    if fitting:
        return max(fitting, key=lambda c: len(c.words))
    similar = [c.name for c in commands if c.words[0] == words[0]]
    if similar:
        text = translate("CommandLine", "{word} needs another word: {choices}.")
        raise WrongUseError(detail=text.format(word=words[0], choices=", ".join(similar)))
    text = translate("CommandLine", "There is no command {word}.")
    raise WrongUseError(detail=text.format(word=words[0]))


def _check_places(command: Command, places: Sequence[str], translate: Translate) -> None:
    if len(places) < len(command.places):
        missing = command.places[len(places)]
        text = translate("CommandLine", "{what} is missing. The form is: {form}.")
        raise WrongUseError(detail=text.format(what=missing, form=usage(command)))
    if len(places) > len(command.places):
        text = translate("CommandLine", "There is a word too many: {word}. The form is: {form}.")
        raise WrongUseError(detail=text.format(word=places[len(command.places)], form=usage(command)))


def _check_options(command: Command, values: Mapping[str, object], translate: Translate) -> None:
    for name in values:
        if name not in (*COMMON, *command.options):
            text = translate("CommandLine", "{option} does not belong to {command}. The form is: {form}.")
            raise WrongUseError(detail=text.format(option=name, command=command.name, form=usage(command)))
    for name in command.required:
        if name not in values:
            text = translate("CommandLine", "{what} is missing. The form is: {form}.")
            raise WrongUseError(detail=text.format(what=name, form=usage(command)))


def usage(command: Command) -> str:
    """The command's form: ``caseapp plan show CLIENT [--version N] [--draft]``."""
    options = [
        option_form(name) if name in command.required else f"[{option_form(name)}]"
        for name in command.options
    ]
    return " ".join(["caseapp", *command.words, *command.places, *options])


def option_form(name: str) -> str:
    """An option with what follows it: ``--version N``."""
    option: Option = OPTIONS[name]
    return f"{name} {option.value}" if option.value else name


def wants_json(argv: Sequence[str]) -> bool:
    """Whether the answer, a refusal included, is to be JSON; known before anything is understood."""
    return "--json" in argv


def wanted_language(argv: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language of the messages; known before anything is understood."""
    for index, word in enumerate(argv):
        typed = argv[index + 1] if word == "--language" and index + 1 < len(argv) else ""
        typed = typed or word.removeprefix("--language=")
        if typed in LANGUAGES and typed != word:
            return typed
    return default_language(environment)
