"""A connection to the office server as the exchange and the joining want it; loads the driver when used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from caseapp.sync.office_server import OfficeServer
from caseapp.sync.transport import Link, connected


@contextmanager
def office_server(link: Link) -> Iterator[OfficeServer]:
    """Connected for the time of the block; raises errors of the exchange only. Not for the GUI thread."""
    with connected(link) as wire:
        yield OfficeServer(wire)
