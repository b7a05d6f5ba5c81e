"""The people list of 100,000 in the real window: unlocked, typed into, scrolled; and the memory it takes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tests.benchmarks.child import children
from tests.benchmarks.measure import Figure, figure
from tests.benchmarks.population import people_workspace

PEOPLE = 100_000
MOST_MEGABYTES = 60


def measure(rounds: int = 10) -> Sequence[Figure]:
    """Every start in a new process; typing and scrolling in one."""
    times: defaultdict[str, list[float]] = defaultdict(list)
    folder = str(people_workspace(PEOPLE).folder)
    with children() as child:

        def run(task: str) -> None:
            lines = child.output("-m", "tests.benchmarks.people_window", task, folder)
            for name, taken in json.loads(lines).items():
                times[name] += taken

        run("unlock")
        times.clear()
        for _ in range(rounds):
            run("unlock")
            run("lock")
        run("use")
        used, times = times, defaultdict(list)
        run("arrange")
        arranged, times = times, used
        for _ in range(3):
            run("memory")
            run("empty")
    more = [used - floor for used, floor in zip(times["memory"], times["memory floor"], strict=True)]
    return (
        figure("first page after the key", times["first page"], times["unlock floor"], most_ms=150),
        figure("first people after Ctrl+2", times["first people"], times["unlock floor"], most_ms=150),
        figure("locked to cover painted", times["cover"], times["cover floor"], most_p95=100),
        figure("locked to nothing left of the page", times["gone"], times["cover floor"], most_p95=200),
        figure(
            "letter typed to list painted", times["typing"], times["typing floor"], most_ms=16, most_p95=33
        ),
        figure("scrolled to list painted", times["frame"], times["paint"], most_ms=8, most_p95=16),
        figure("jumped to list painted", times["jump"], times["paint"], most_p95=30),
        *_arranged(arranged),
        figure("more memory than an empty window, MB", more, times["memory floor"], most_ms=MOST_MEGABYTES),
    )


def _arranged(times: Mapping[str, Sequence[float]]) -> Iterator[Figure]:
    """All columns, sorted and filtered by something."""
    paint, plain = times["paint"], "all columns"
    yield figure("sorted by a column to list painted", times["sorted"], paint, most_ms=300)
    yield figure("filtered to list painted", times["filtered"], paint, most_ms=300)
    yield figure(f"jumped to list painted, {plain}", times["jump"], paint, most_p95=30)
    yield figure(
        f"letter typed to list painted, {plain}, sorted and filtered",
        times["typing"],
        times["typing floor"],
        most_ms=16,
        most_p95=33,
    )
