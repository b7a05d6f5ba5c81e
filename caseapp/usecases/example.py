"""The example workspace: an office with invented people, marked as example on every screen and sheet.

First the stories, then as many generated people as are wanted. The same seed and day give the same content,
ids included; keys and the recovery code are different each time.
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
from caseapp.usecases.example_office import FurnishExampleOffice, GetStaffIds, new_office, office_content
from caseapp.usecases.example_people import AddExamplePeople, first_day
from caseapp.usecases.example_stories import Story, StoryClock, StoryTeller, read_stories
from caseapp.usecases.executor import Executor
from caseapp.usecases.workspace import Beginning, OpenWorkspace, create_workspace

MOST_CLIENTS = 100_000


@dataclass(frozen=True)
class ExampleSize:
    """How many people, the stories among them, and which of the many possible examples."""

    clients: int = 100
    seed: int = 1


@dataclass(frozen=True)
class ExampleMade:
    """What is there. ``clients`` are fewer than wanted when it was stopped."""

    clients: int
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

    ``progress`` hears the number of people and how many are wanted. ``stop`` leaves a sound workspace with
    whoever is there; whatever else ends it leaves a folder in which the next call starts anew. Raises
    ``WorkspaceExistsError`` and what ``create_workspace`` raises.
    """
    if not 1 <= size.clients <= MOST_CLIENTS:
        raise InvalidInputError.at("clients", "out_of_range", least=1, most=MOST_CLIENTS)
    content = office_content()
    office = new_office(content)
    zone = ZoneInfo(DEFAULT_TIME_ZONES[office.country])
    today = clock().astimezone(zone).date()
    story_clock = StoryClock(zone, today, first_day(today))
    ids = chance_of(size.seed, "ids").randbytes
    filling = _Filling(size, today, story_clock, ids, progress, stop)
    beginning = Beginning(story_clock(), ids, filling.fill)
    code = create_workspace(workspace, office, passphrase, clock, kdf, beginning)
    return ExampleMade(filling.clients, filling.clients == size.clients, code)


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

    def fill(self, opened: OpenWorkspace) -> None:
        """Office, stories, generated people; ends early when it is asked to stop."""
        executor = Executor(opened.register, opened.actor_id, self._clock, self._ids)
        executor.run(FurnishExampleOffice(office_content()))
        for clients in self._steps(opened, executor):
            self.clients = clients
            self._progress(clients, self._size.clients)
            if self._stop():
                return

    def _steps(self, opened: OpenWorkspace, executor: Executor) -> Iterator[int]:
        yield 0
        staff = executor.ask(GetStaffIds())

        @cache
        def executor_of(name: str) -> Executor:
            return Executor(opened.register, staff[name], self._clock, self._ids)

        yield from StoryTeller(executor_of, self._clock).tell(self._stories)
        self._clock.go_to(self._today)
        told = len(self._stories)
        people = AddExamplePeople(self._size.clients - told, self._size.seed)
        for outcome in executor.bulk_stages(people):
            yield told + outcome.done
