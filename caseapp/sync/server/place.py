"""The folder of an office server: what lies where in it, and the settings that the commands need.

Only the administrator reads it. A cluster of its own lies in ``data``; with an existing server there is the
way to it and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.errors import FileAccessError, ServerMissingError
from caseapp.files import file_error, make_private_folder, write_atomically

ADMIN = "caseapp_admin"
DATABASE = "caseapp"

_FORMAT = "caseapp-server"
_VERSION = 1
_REACHABLE = 0o711
"""Whoever runs PostgreSQL passes through to its data; nobody lists the folder or reads its files."""


@dataclass(frozen=True)
class ServerSettings:
    """What was decided when the server was made. ``dsn`` leads to an existing one; else it is our own."""

    office: str
    name: str
    host: str
    port: int
    dsn: str | None = field(default=None, repr=False)

    @property
    def office_id(self) -> UUID:
        """The office."""
        return UUID(self.office)


@dataclass(frozen=True)
class ServerPlace:
    """The names inside the folder."""

    folder: Path

    @property
    def settings_file(self) -> Path:
        """The settings; there when the server was made to the end."""
        return self.folder / "server.json"

    @property
    def unfinished(self) -> Path:
        """There while the server is being made: what lies beside it is ours and may be made anew."""
        return self.folder / "unfinished"

    @property
    def authority(self) -> Path:
        """The certificate that laptops trust."""
        return self.folder / "authority.pem"

    @property
    def authority_key(self) -> Path:
        """The key that signs the server's certificate."""
        return self.folder / "authority.key"

    @property
    def secret(self) -> Path:
        """The administrator's password."""
        return self.folder / "admin.secret"

    @property
    def data(self) -> Path:
        """PostgreSQL's own folder; elsewhere when its user cannot pass into this one."""
        return self.data_link.resolve() if self.data_link.is_symlink() else self.data_link

    @property
    def data_link(self) -> Path:
        """Where the data lie, or what leads to them."""
        return self.folder / "data"

    @property
    def log(self) -> Path:
        """What PostgreSQL says when it starts; later it writes into ``data/log``."""
        return self.data / "start.log"

    def make_folder(self) -> None:
        """Make the folder; raises ``CaseAppError`` when that is not possible."""
        try:
            make_private_folder(self.folder)
            self.folder.chmod(_REACHABLE)
        except OSError as error:
            raise file_error(error, self.folder) from error

    def write(self, file: Path, content: bytes) -> None:
        """Write one private file of the folder; raises ``CaseAppError``."""
        try:
            write_atomically(file, content)
        except OSError as error:
            raise file_error(error, file) from error

    def read(self, file: Path) -> bytes:
        """One file of the folder; raises ``FileAccessError``."""
        try:
            return file.read_bytes()
        except OSError as error:
            raise FileAccessError(file=str(file)) from error

    def save(self, settings: ServerSettings) -> None:
        """Write the settings: from now on the server is made."""
        document = {"format": _FORMAT, "version": _VERSION, **asdict(settings)}
        self.write(self.settings_file, json.dumps(document, ensure_ascii=False, indent=2).encode())

    def settings(self) -> ServerSettings:
        """The settings; raises ``ServerMissingError`` or ``FileAccessError``."""
        if not self.settings_file.exists():
            raise ServerMissingError(folder=str(self.folder))
        try:
            document: Mapping[str, Any] = json.loads(self.read(self.settings_file))
            if document["format"] != _FORMAT or document["version"] != _VERSION:
                raise FileAccessError(file=str(self.settings_file))
            names = ServerSettings.__dataclass_fields__
            return ServerSettings(**{name: document[name] for name in names})
        except (ValueError, KeyError, TypeError) as error:
            raise FileAccessError(file=str(self.settings_file)) from error
