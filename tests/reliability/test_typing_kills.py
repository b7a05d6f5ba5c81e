"""Kill -9 while real key events type a note into the real window: at most two seconds of typing are gone."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.paths import Workspace
from caseapp.usecases.note_desk import GetNoteDesk
from caseapp.usecases.note_views import NotesOfClient
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, open_made
from tests.reliability import typing_worker
from tests.reliability.figures import publish
from tests.reliability.killable import Killable
from tests.reliability.typing_log import FOR_THE_WRITE, KEPT_AFTER, TypingLog

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

AT_ONCE = 5
"""Windows that are typed in side by side: most of the time each only waits for its next letter."""


@dataclass
class Typing:
    """One register, and what the log of its window says."""

    kill: str
    folder: Path
    client_id: UUID
    log: TypingLog = field(default_factory=TypingLog)


FIXED = (
    *(f"--letters {7 + 20 * number}" for number in range(20)),
    "--die-at before_commit",
    "--die-at after_commit",
    "--die-at before_audit",
    "--die-at after_audit",
    "--die-at after_commit --after 2",
)
RANDOM = tuple(f"--seconds {random.SystemRandom().uniform(0.05, 5):.3f}" for _ in range(5))


def _prepared(folder: Path, kill: str) -> Typing:
    folder.mkdir(parents=True)
    with open_made(folder) as opened:
        return Typing(kill, folder, add_person(opened))


def _type_until_killed(typing: Typing) -> None:
    window = Killable(typing_worker.main, str(typing.folder), *typing.kill.split())
    for _ in typing.log.follow(window.lines()):
        pass
    assert window.status == -signal.SIGKILL, typing.kill


def _check(typing: Typing) -> float:
    """Seconds of typing that are gone."""
    workspace = Workspace(typing.folder / "workspace")
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        text = _text_that_comes_back(opened, typing.client_id)
    assert text == "".join(typing_worker.letter(number) for number in range(len(text))), typing.kill
    assert len(text) >= typing.log.kept, typing.kill
    gone = typing.log.seconds_gone(len(text))
    assert gone <= KEPT_AFTER + FOR_THE_WRITE, typing.kill
    report = check_workspace(workspace, PASSPHRASE)
    assert [check.name for check in report.checks if not check.ok] == []
    return gone


def _text_that_comes_back(opened: OpenWorkspace, client_id: UUID) -> str:
    """What the form shows when it is opened again: the typing kept last, else the note."""
    notes = opened.executor.ask(NotesOfClient(client_id))
    begun = opened.executor.ask(GetNoteDesk(None, client_id)).typing
    if not notes:
        return str(begun.body[typing_worker.FIELD]) if begun is not None else ""
    # Never twice: once as a note and once as typing that was not saved.
    assert (len(notes), begun) == (1, None)
    desk = opened.executor.ask(GetNoteDesk(notes[0].note.id))
    if desk.typing is not None:
        return str(desk.typing.body[typing_worker.FIELD])
    return notes[0].note.persons_view or ""


def _seconds_gone(typing: Typing) -> float:
    _type_until_killed(typing)
    return _check(typing)


def _kill_all(kills: Sequence[str], folder: Path) -> Iterator[float]:
    # Registers are made on this thread: their making has state of its own that is not for several.
    prepared = (_prepared(folder / str(number), kill) for number, kill in enumerate(kills))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(_seconds_gone, prepared)


def test_that_no_kill_while_typing_a_note_takes_more_than_two_seconds(tmp_path: Path) -> None:
    gone = list(_kill_all((*FIXED, *RANDOM), tmp_path))
    assert len(gone) == 30


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_that_hundreds_of_kills_while_typing_take_no_more_than_two_seconds(tmp_path: Path) -> None:
    choice = random.Random(11)  # noqa: S311 - no secret
    kills = [f"--seconds {choice.uniform(0.05, 8):.3f}" for _ in range(300)]
    begun = time.monotonic()
    gone = list(_kill_all(kills, tmp_path))
    figures = (
        f"{len(gone)} kills -9 while typing, lost of what was acknowledged 0, "
        f"most typing gone {max(gone):.1f} s, in {time.monotonic() - begun:.0f} s"
    )
    publish("kills while typing a note", figures, datetime.now(UTC).date())
