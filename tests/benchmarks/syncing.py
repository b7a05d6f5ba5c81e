"""The exchange with the office server: real registers, a real and durable server, both on this machine."""

from __future__ import annotations

from collections.abc import Sequence

from tests.benchmarks import office_crowd, office_days, office_loads, office_pulls
from tests.benchmarks.measure import Figure


def measure() -> Sequence[Figure]:
    """A day's work, bulk in both directions, many laptops, large offices."""
    parts = (office_days, office_loads, office_pulls, office_crowd)
    return [figure for part in parts for figure in part.measure()]
