"""What the administrator of this computer decided: one file, read at start and never written by the program.

The file is TOML; ``packaging/policy.example.toml`` says what may stand in it. A file that does not say for
certain what was meant is refused as a whole, and the strictest rules hold until it is corrected. Names that
this version does not know are told and passed over: they may be meant for a newer one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from caseapp.errors import QT_TRANSLATE_NOOP, Translate

T = TypeVar("T")

LEAST_MINUTES, MOST_MINUTES = 1, 60
STRICT_MINUTES = 5
_LARGEST_FILE = 64 * 1024
_LONGEST_NAME = 40
_TOO_DEEP = 100

POLICY_PROBLEMS: Mapping[str, str] = {
    "unreadable": QT_TRANSLATE_NOOP("Policy", "The file is there but cannot be opened."),
    "too_long": QT_TRANSLATE_NOOP(
        "Policy", "The file is too long; line {line} and what follows was not read."
    ),
    "not_utf8": QT_TRANSLATE_NOOP("Policy", "Line {line} is not text in UTF-8."),
    "not_toml": QT_TRANSLATE_NOOP("Policy", "Line {line} is not in the form of a TOML file."),
    "not_minutes": QT_TRANSLATE_NOOP(
        "Policy", "Line {line}: {name} needs whole minutes from {least} to {most}."
    ),
    "not_yes_or_no": QT_TRANSLATE_NOOP("Policy", "Line {line}: {name} is either true or false."),
    "not_a_folder": QT_TRANSLATE_NOOP(
        "Policy", "Line {line}: {name} needs the full path of a folder in quotes."
    ),
    "below_a_heading": QT_TRANSLATE_NOOP(
        "Policy", "Line {line}: {name} stands below a heading in brackets; it belongs to the top of the file."
    ),
    "unknown_name": QT_TRANSLATE_NOOP(
        "Policy", "Line {line}: this version does not know {name} and passed it over."
    ),
    "open_to_others": QT_TRANSLATE_NOOP("Policy", "Not only administrators can change this file."),
}
"""Code of a problem -> its sentence, translated where it is shown."""

_TOLD_ONLY = {"unknown_name", "open_to_others"}


@dataclass(frozen=True)
class PolicyProblem:
    """What is wrong with the file, and in which line where there is one."""

    code: str
    line: int | None = None
    name: str = ""

    @property
    def is_refusal(self) -> bool:
        """True when the whole file was refused because of this."""
        return self.code not in _TOLD_ONLY

    def text(self, translate: Translate) -> str:
        """The sentence for people."""
        source = translate("Policy", POLICY_PROBLEMS[self.code])
        return source.format(line=self.line, name=self.name, least=LEAST_MINUTES, most=MOST_MINUTES)


@dataclass(frozen=True)
class Policy:
    """What is decided for everybody on this computer; ``None`` leaves it to the office and its people."""

    lock_after_minutes: int | None = None
    """Without a key or the mouse for so long, the register is closed."""
    quick_unlock: bool | None = None
    """False: nobody may use it. True or ``None``: everybody chooses for themselves."""
    backup_folder: Path | None = None
    """Where backups go; always a full path."""
    update_check: bool | None = None
    """Whether the program may look for a newer version of itself."""
    file: Path | None = None
    """``None`` when there is none."""
    problems: tuple[PolicyProblem, ...] = ()

    @property
    def is_refused(self) -> bool:
        """True when the file could not be used and the strict rules hold."""
        return any(problem.is_refusal for problem in self.problems)

    @property
    def may_unlock_quickly(self) -> bool:
        """True unless the administrator says no."""
        return self.quick_unlock is not False


NO_POLICY = Policy()
"""There is no such file."""


def decided(policy: T | None, register: T | None, user: T | None, otherwise: T) -> T:
    """The one order of settings: the administrator, then the office, then the user, then what is usual."""
    return next((said for said in (policy, register, user) if said is not None), otherwise)


def read_policy(path: Path, *, owner: int = 0) -> Policy:
    """The policy at ``path``; never raises. Only ``owner`` (on POSIX) should be able to change the file."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_FILE + 1)
        open_to_others = _is_open_to_others(path, owner)
    except FileNotFoundError:
        return Policy()
    except OSError:
        return _strict(path, PolicyProblem("unreadable"))
    told = (PolicyProblem("open_to_others"),) if open_to_others else ()
    try:
        return _policy_of(path, content, told)
    except _RefusedError as refused:
        return _strict(path, refused.problem, *told)


class _RefusedError(Exception):
    """The file cannot be used, and why."""

    def __init__(self, code: str, line: int, name: str = "") -> None:
        super().__init__(code)
        self.problem = PolicyProblem(code, line, name)


def _strict(path: Path, *problems: PolicyProblem) -> Policy:
    return Policy(STRICT_MINUTES, quick_unlock=False, update_check=False, file=path, problems=problems)


def _policy_of(path: Path, content: bytes, told: tuple[PolicyProblem, ...]) -> Policy:
    if len(content) > _LARGEST_FILE:
        raise _RefusedError("too_long", content[:_LARGEST_FILE].count(b"\n") + 1)
    try:
        # Some editors on Windows begin a file with this mark.
        text = content.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        raise _RefusedError("not_utf8", content[: error.start].count(b"\n") + 1) from None
    document = _parsed(text)
    _refuse_headings(text, document)
    unknown = [name for name in document if name not in _CHECKS]
    values: dict[str, Any] = {}
    for name in _CHECKS.keys() & document.keys():
        is_right, problem = _CHECKS[name]
        if not is_right(document[name]):
            raise _RefusedError(problem, _line_of(text, name), name)
        values[name] = Path(document[name]) if name == "backup_folder" else document[name]
    passed_over = [PolicyProblem("unknown_name", _line_of(text, name), _shown(name)) for name in unknown]
    return Policy(**values, file=path, problems=(*passed_over, *told))


def _parsed(text: str) -> dict[str, Any]:
    import tomllib  # late: most computers have no such file

    try:
        return tomllib.loads(text)
    except RecursionError:
        opened = [found.start() for found in re.finditer(r"[\[{]", text)]
        raise _RefusedError("not_toml", _line_at(text, opened[min(_TOO_DEEP, len(opened) - 1)])) from None
    except ValueError as error:
        # Beside TOML's own errors, which name their line: a number of thousands of digits.
        named = re.search(r"\(at line (\d+),", str(error))
        if named is None and "(at end of document)" not in str(error):
            raise _RefusedError("not_toml", _longest_line(text)) from None
        raise _RefusedError(
            "not_toml", int(named[1]) if named else _line_at(text, len(text.rstrip()))
        ) from None


def _refuse_headings(text: str, document: Mapping[str, Any]) -> None:
    """A rule below a heading would be another name and hold for nobody; that is never what was meant."""
    for heading, below in document.items():
        for name in below if isinstance(below, dict) else ():
            if heading not in _CHECKS and name in _CHECKS:
                raise _RefusedError("below_a_heading", _line_of(text, name), name)


def _is_minutes(value: object) -> bool:
    # Not isinstance: true and false are integers to Python.
    return type(value) is int and LEAST_MINUTES <= value <= MOST_MINUTES


def _is_yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _is_folder(value: object) -> bool:
    return isinstance(value, str) and "\0" not in value and Path(value).is_absolute()


_CHECKS = {
    "lock_after_minutes": (_is_minutes, "not_minutes"),
    "quick_unlock": (_is_yes_or_no, "not_yes_or_no"),
    "backup_folder": (_is_folder, "not_a_folder"),
    "update_check": (_is_yes_or_no, "not_yes_or_no"),
}


def _line_of(text: str, name: str) -> int:
    """Where ``name`` gets its value or is a heading; the first line where it is written in another way."""
    found = re.search(rf"(?m)^[ \t]*\[*[ \t]*([\"']?){re.escape(name)}\1[ \t]*[.=\]]", text)
    return _line_at(text, found.start()) if found else 1


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _longest_line(text: str) -> int:
    lines = text.split("\n")
    return lines.index(max(lines, key=len)) + 1


def _shown(name: str) -> str:
    """A name from the file as it may stand in a sentence."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name[:_LONGEST_NAME])
    return plain or "?"


def _is_open_to_others(path: Path, owner: int) -> bool:
    """Whether somebody but the owner could change the file or put another in its place."""
    if os.name != "posix":
        # Rights on Windows are lists; whoever can open it for writing right now could change it.
        return _can_write(path)
    real = path.resolve()
    found = [place.stat() for place in (path.parent, real, real.parent)]
    return any(place.st_uid != owner or place.st_mode & 0o022 for place in found)


def _can_write(path: Path) -> bool:
    try:
        with path.open("rb+"):
            return True
    except OSError:
        return False
