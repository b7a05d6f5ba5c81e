"""Interleaved timing of something of ours against the raw floor below it, and the table that shows it."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Work = Callable[[int], object]
"""One repetition; its number comes in, so that each can touch something else."""


@dataclass(frozen=True)
class Figure:
    """One line of the table. Times in milliseconds."""

    name: str
    median: float
    p95: float
    floor: float
    budget: str
    is_met: bool
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.median / self.floor if self.floor else float("nan")


def interleaved(ours: Work, floor: Work, rounds: int, warm_up: int = 10) -> tuple[list[float], list[float]]:
    """Times in milliseconds of both, taken in turns so that a busy moment hits both alike."""
    for number in range(warm_up):
        ours(number)
        floor(number)
    mine: list[float] = []
    raw: list[float] = []
    gc.collect()
    # As the window does: what is loaded is not looked at again (gui/garbage.py).
    gc.freeze()
    for number in range(warm_up, warm_up + rounds):
        mine.append(timed(ours, number))
        raw.append(timed(floor, number))
    gc.unfreeze()
    return mine, raw


def timed(work: Work, number: int) -> float:
    """Milliseconds of one repetition."""
    begun = time.perf_counter()
    work(number)
    return (time.perf_counter() - begun) * 1000


def p95(times: Sequence[float]) -> float:
    """The time that 95 of 100 stay below."""
    return sorted(times)[int(len(times) * 0.95)]


def figure(
    name: str,
    mine: Sequence[float],
    raw: Sequence[float],
    *,
    ratio: float | None = None,
    most_ms: float | None = None,
    most_p95: float | None = None,
    note: str = "",
) -> Figure:
    """A line with its budget: at most ``ratio`` times the floor, ``most_ms`` median, ``most_p95``."""
    median, floor, tail = statistics.median(mine), statistics.median(raw), p95(mine)
    wanted = [
        (f"{ratio:g} x floor", median <= ratio * floor) if ratio else None,
        (f"{most_ms:g} ms", median <= most_ms) if most_ms else None,
        (f"p95 {most_p95:g} ms", tail <= most_p95) if most_p95 else None,
    ]
    given = [entry for entry in wanted if entry]
    return Figure(
        name, median, tail, floor, ", ".join(text for text, _ in given), all(ok for _, ok in given), note
    )


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| what | median ms | p95 ms | floor ms | ratio | budget | met | note |",
        "|---|---:|---:|---:|---:|---|---|---|",
    ]
    lines += [
        f"| {f.name} | {f.median:.2f} | {f.p95:.2f} | {f.floor:.2f} | {f.ratio:.2f} | {f.budget} "
        f"| {'yes' if f.is_met else 'no'} | {f.note} |"
        for f in figures
    ]
    return "\n".join(lines)
