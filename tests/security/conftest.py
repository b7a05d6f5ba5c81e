"""Here keys are derived as in the program, at the cost that it asks for."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module", autouse=True)
def key_costs() -> None:
    """In place of the cheap ones of all other tests."""
