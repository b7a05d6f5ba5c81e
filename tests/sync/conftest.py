"""Two colleagues of an office with a person whom both look after."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.office import Office
from tests.sync.sender import Sender


@pytest.fixture
def anna(office: Office) -> Sender:
    return Sender.of(office, "Anna", is_lead=True)


@pytest.fixture
def bo(office: Office, anna: Sender) -> Sender:
    return Sender.of(office, "Bo")


@pytest.fixture
def case(office: Office, anna: Sender, bo: Sender) -> UUID:
    """A person whom both look after."""
    made = anna.begin_case()
    office.assign(made, bo.device.member)
    return made


@pytest.fixture
def note(anna: Sender, case: UUID) -> UUID:
    return anna.add(case, {"text": "first", "place": "office"})
