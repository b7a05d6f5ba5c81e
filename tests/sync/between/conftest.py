"""An office with two laptops."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.office import Office
from tests.sync.laptops import Laptop, new_laptop


@pytest.fixture
def anna(office: Office, tmp_path: Path) -> Iterator[Laptop]:
    """The lead's laptop, the office's first."""
    laptop = new_laptop(office, tmp_path, "Anna", is_lead=True)
    yield laptop
    laptop.close()


@pytest.fixture
def ben(office: Office, anna: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    """A colleague's laptop."""
    anna.sync()
    laptop = new_laptop(office, tmp_path, "Ben")
    yield laptop
    laptop.close()
