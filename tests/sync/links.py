"""How a laptop of the tests' office connects."""

from __future__ import annotations

from base64 import urlsafe_b64decode

from caseapp.sync.transport import Link
from tests.office import HOST, Device, Office


def link_of(office: Office, device: Device) -> Link:
    """What ``device`` knows."""
    return Link(
        host=HOST,
        port=office.cluster.port,
        database=office.database,
        authority=office.cluster.authority.read_text(),
        role=device.role,
        secret=urlsafe_b64decode(device.secret),
    )
