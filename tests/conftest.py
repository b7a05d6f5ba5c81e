"""What holds for every test: windows stay off the screen unless a test opens its own display.

Hypothesis never judges by the clock: on a busy machine that would fail tests whose claims hold.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.key_costs import Sealing, at_least_cost
from tests.office import Office, OfficeCluster
from tests.office import office_cluster as running_cluster
from tests.paper_tray import PaperTray
from tests.statement_costs import written_once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("any_machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any_machine")


@pytest.fixture(scope="module", autouse=True)
def key_costs() -> Iterator[Sealing]:
    """Passphrases cost little; ``tests/security`` has them at their real cost."""
    with at_least_cost() as sealing:
        yield sealing


@pytest.fixture(scope="session", autouse=True)
def statement_costs() -> Iterator[None]:
    """The SQL of a statement is written once."""
    with written_once():
        yield


@pytest.fixture
def paper_tray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PaperTray:
    """A printer that is quick, in front of any real one."""
    tray = PaperTray(tmp_path / "tray")
    tray.set_up()
    monkeypatch.setenv("PATH", f"{tray.bin}{os.pathsep}{os.environ['PATH']}")
    return tray


@pytest.fixture(scope="session")
def office_cluster() -> Iterator[OfficeCluster]:
    """A PostgreSQL for office servers, made once and stopped at the end."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture
def office(office_cluster: OfficeCluster) -> Iterator[Office]:
    """A fresh office with nobody in it yet."""
    made = office_cluster.new_office()
    yield made
    made.close()
