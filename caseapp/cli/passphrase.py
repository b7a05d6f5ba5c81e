"""The passphrase: from a file or from a person at the keyboard, never from an argument."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from caseapp.cli.streams import Streams
from caseapp.errors import (
    QT_TRANSLATE_NOOP,
    CaseAppError,
    FileAccessError,
    Translate,
    WrongUseError,
)

PASSPHRASE_VARIABLE = "CASEAPP_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable
LONGEST_FILE = 10_000


class PassphrasesDifferError(CaseAppError):
    """A new passphrase was typed twice, not in the same way."""

    code = "passphrases_differ"
    title = QT_TRANSLATE_NOOP("Errors", "The two passphrases are not the same")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was created or changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Start again and type it twice in the same way.")


def read_passphrase(
    file: str | None, streams: Streams, environment: Mapping[str, str], translate: Translate
) -> str:
    """From the file of the option, else of the environment, else asked for."""
    found = _from_file(file, environment)
    return _asked(streams, translate, translate("CommandLine", "Passphrase: ")) if found is None else found


def read_new_passphrase(
    file: str | None, streams: Streams, environment: Mapping[str, str], translate: Translate
) -> str:
    """As ``read_passphrase``; a person types it twice."""
    if (found := _from_file(file, environment)) is not None:
        return found
    first = _asked(streams, translate, translate("CommandLine", "New passphrase: "))
    if first != _asked(streams, translate, translate("CommandLine", "The same passphrase again: ")):
        raise PassphrasesDifferError
    return first


def _from_file(option: str | None, environment: Mapping[str, str]) -> str | None:
    name = option or environment.get(PASSPHRASE_VARIABLE)
    return _file_content(Path(name)) if name else None


def _file_content(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(LONGEST_FILE + 1)
        text = raw.decode("utf-8-sig")
    except (OSError, ValueError):
        raise FileAccessError(file=str(path)) from None
    if len(raw) > LONGEST_FILE:
        raise FileAccessError(file=str(path))
    return text.removesuffix("\n").removesuffix("\r")


def _asked(streams: Streams, translate: Translate, question: str) -> str:
    if streams.prompt is None:
        text = translate("CommandLine", "No passphrase was given: use --passphrase-file or {variable}.")
        raise WrongUseError(detail=text.format(variable=PASSPHRASE_VARIABLE))
    return streams.prompt(question)
