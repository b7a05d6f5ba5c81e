"""Kills, bad networks, a falling server and wandering cases, all at once: nothing is lost."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import SystemRandom

import pytest

from tests.office import OfficeCluster, office_cluster
from tests.reliability.figures import publish
from tests.reliability.sync_storm import Figures, Storm, run_storm

pytestmark = pytest.mark.slow

SEEDS = (1, SystemRandom().randrange(10**9))
MINUTES = "CASEAPP_SOAK_MINUTES"
"""How long the long form lasts; an hour when it is not set."""


@pytest.fixture(scope="module")
def durable() -> Iterator[OfficeCluster]:
    """A cluster that keeps what it said it kept."""
    with office_cluster(durable=True) as cluster:
        yield cluster


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_storm_loses_nothing(durable: OfficeCluster, tmp_path: Path, seed: int) -> None:
    figures = run_storm(durable, tmp_path, Storm(seed, laptops=3, seconds=6, crashes=1))
    assert figures.counts["saved"]


@pytest.mark.soak
@pytest.mark.timeout(3 * 3600)
def test_that_an_hour_of_storms_loses_nothing(durable: OfficeCluster, tmp_path: Path) -> None:
    begun, storms, figures = time.monotonic(), 0, Figures()
    while time.monotonic() - begun < float(os.environ.get(MINUTES, "60")) * 60:
        storms += 1
        folder = tmp_path / str(storms)
        folder.mkdir()
        storm = Storm(SystemRandom().randrange(10**9), laptops=3 + storms % 4, seconds=60, crashes=2)
        figures.add(run_storm(durable, folder, storm))
    minutes = (time.monotonic() - begun) / 60
    text = f"{storms} storms in {minutes:.0f} minutes: {figures.text}"
    publish("laptops and their office in a storm", text, datetime.now(UTC).date())
