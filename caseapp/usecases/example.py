"""The example workspace: an office with invented people, marked as example on every screen and sheet.

First the stories, then as many generated people and notes as are wanted. The same seed and day give the
same content, ids included; keys and the recovery code are different each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from zoneinfo import ZoneInfo

from caseapp.domain.ids import RandomBytes
from caseapp.domain.office import DEFAULT_TIME_ZONES
from caseapp.errors import InvalidInputError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import RECOMMENDED, Argon2Parameters
from caseapp.usecases.base import Clock
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.example_chance import chance_of
from caseapp.usecases.example_notes import MOST_NOTES, AddExampleNotes, GetCases
from caseapp.usecases.example_office import FurnishExampleOffice, GetStaffIds, new_office, office_content
from caseapp.usecases.example_people import AddExamplePeople, first_day
from caseapp.usecases.example_stories import Story, StoryClock, StoryTeller, read_stories
from caseapp.usecases.executor import Executor
from caseapp.usecases.workspace import Beginning, OpenWorkspace, create_workspace

MOST_CLIENTS = 100_000


@dataclass(frozen=True)
class ExampleSize:
    """How many people and notes, the stories' among them, and which of the many possible examples."""

    clients: int = 100
    seed: int = 1
    notes: int = 300

    @property
    def total(self) -> int:
        """People and notes together."""
        return self.clients + self.notes


@dataclass(frozen=True)
class ExampleMade:
    """What is there: fewer ``clients`` and ``notes`` than wanted when it was stopped."""

    clients: int
    notes: int
    is_complete: bool
    recovery_code: str = field(repr=False)


def create_example(
    workspace: Workspace,
    passphrase: str,
    clock: Clock,
    size: ExampleSize = ExampleSize(),
    progress: Progress = lambda *_: None,
    stop: Stop = lambda: False,
    kdf: Argon2Parameters = RECOMMENDED,
) -> ExampleMade:
    """Make a new workspace with example data. Long: not for the thread that draws.

    ``progress`` hears the number of people and notes and how many are wanted. ``stop`` leaves a sound
    workspace with whoever is there; whatever else ends it leaves a folder in which the next call starts
    anew. Raises ``WorkspaceExistsError`` and what ``create_workspace`` raises.
    """
    if not 1 <= size.clients <= MOST_CLIENTS:
        raise InvalidInputError.at("clients", "out_of_range", least=1, most=MOST_CLIENTS)
    if not 0 <= size.notes <= MOST_NOTES:
        raise InvalidInputError.at("notes", "out_of_range", least=0, most=MOST_NOTES)
    content = office_content()
    office = new_office(content)
    zone = ZoneInfo(DEFAULT_TIME_ZONES[office.country])
    today = clock().astimezone(zone).date()
    story_clock = StoryClock(zone, today, first_day(today))
    ids = chance_of(size.seed, "ids").randbytes
    filling = _Filling(size, today, story_clock, ids, progress, stop)
    beginning = Beginning(story_clock(), ids, filling.fill)
    code = create_workspace(workspace, office, passphrase, clock, kdf, beginning)
    is_complete = (filling.clients, filling.notes) == (size.clients, size.notes)
    return ExampleMade(filling.clients, filling.notes, is_complete, code)


class _Filling:
    """Puts the content into the new register and counts who is there."""

    def __init__(
        self,
        size: ExampleSize,
        today: date,
        clock: StoryClock,
        ids: RandomBytes,
        progress: Progress,
        stop: Stop,
    ) -> None:
        self._size = size
        self._clock = clock
        self._ids = ids
        self._progress = progress
        self._stop = stop
        self._today = today
        self._stories: tuple[Story, ...] = read_stories(today)[: size.clients]
        self.clients = 0
        self.notes = 0

    def fill(self, opened: OpenWorkspace) -> None:
        """Office, stories, generated people and notes; ends early when it is asked to stop."""
        executor = Executor(opened.register, opened.actor_id, self._clock, self._ids)
        executor.run(FurnishExampleOffice(office_content()))
        for _ in self._steps(opened, executor):
            self._progress(self.clients + self.notes, self._size.total)
            if self._stop():
                return

    def _steps(self, opened: OpenWorkspace, executor: Executor) -> Iterator[None]:
        yield
        staff = executor.ask(GetStaffIds())

        @cache
        def executor_of(name: str) -> Executor:
            return Executor(opened.register, staff[name], self._clock, self._ids)

        teller = StoryTeller(executor_of, self._clock)
        for _ in teller.tell(self._stories, self._size.notes):
            self.clients, self.notes = teller.people, teller.notes
            yield
        self._clock.go_to(self._today)
        for outcome in executor.bulk_stages(
            AddExamplePeople(self._size.clients - teller.people, self._size.seed)
        ):
            self.clients = teller.people + outcome.done
            yield
        wanted = self._size.notes - teller.notes
        for outcome in executor.bulk_stages(
            AddExampleNotes(wanted, self._size.seed, executor.ask(GetCases()))
        ):
            self.notes = teller.notes + outcome.done
            yield
