"""Where files live: the workspace, per-user window state, shipped resources and translations.

Only names are decided here; nothing is created, opened or checked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

WORKSPACE_VARIABLE = "CASEAPP_WORKSPACE"
"""Environment variable that chooses a workspace; ``--workspace`` wins over it."""


@dataclass(frozen=True)
class Workspace:
    """The names inside one workspace folder. Administrators rely on them, so they stay."""

    folder: Path

    @property
    def register(self) -> Path:
        """The encrypted register."""
        return self.folder / "register.db"

    @property
    def vault(self) -> Path:
        """The key file: one slot for each passphrase, one for the recovery code."""
        return self.folder / "vault.json"

    @property
    def tries(self) -> Path:
        """How many passphrases did not fit in a row; there only after a wrong one."""
        return self.folder / "tries.json"

    @property
    def erasures(self) -> Path:
        """What was erased; beside the register, which may be the thing that was lost."""
        return self.folder / "erasures.json"

    @property
    def backups(self) -> Path:
        """Folder of the verified backup bundles."""
        return self.folder / "backups"

    @property
    def attachments(self) -> Path:
        """Folder of the encrypted attachments."""
        return self.folder / "attachments"

    @property
    def opened(self) -> Path:
        """Folder of the documents that another program shows; emptied at lock and at the next start."""
        return self.folder / "opened"

    @property
    def log(self) -> Path:
        """The event log; see ``caseapp.log``."""
        return self.folder / "caseapp.log"

    @property
    def lock(self) -> Path:
        """The lock that a writing process holds."""
        return self.folder / "caseapp.lock"


def example_beside(workspace: Workspace) -> Workspace:
    """Where the window makes an example to look around in: beside the workspace, never inside it."""
    return Workspace(workspace.folder.with_name(f"{workspace.folder.name}-example"))


def chosen_workspace(option: Path | None = None, environment: Mapping[str, str] = os.environ) -> Workspace:
    """The workspace of the option, else of the environment, else the user's default folder."""
    if option is not None:
        return _workspace(option)
    if named := environment.get(WORKSPACE_VARIABLE):
        return _workspace(Path(named))
    return Workspace(platformdirs.user_data_path("caseapp", appauthor=False))


def _workspace(folder: Path) -> Workspace:
    return Workspace(Path(os.path.abspath(folder.expanduser())))  # noqa: PTH100 - resolve() would follow links


def server_folder() -> Path:
    """Where the office server lies unless it is named; root's own folders are closed to PostgreSQL."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Path("/var/lib/caseapp-server")
    return platformdirs.user_data_path("caseapp-server", appauthor=False)


def window_settings_file() -> Path:
    """The file of per-user window state, outside every workspace."""
    return platformdirs.user_config_path("caseapp", appauthor=False) / "window.json"


def machine_file() -> Path:
    """The random name of this computer for the office server; see ``caseapp.settings``.

    Outside every workspace: a register that is copied to another computer does not take it along.
    """
    return platformdirs.user_config_path("caseapp", appauthor=False) / "machine"


def policy_file() -> Path:
    """The administrator's file; see ``caseapp.policy``.

    Only from places that no user can move: ``platformdirs`` would follow XDG_CONFIG_DIRS on Linux and
    WIN_PD_OVERRIDE_COMMON_APPDATA on Windows, and so lead around the file.
    """
    if sys.platform == "win32":
        import winreg  # late: the module exists on Windows only

        folders = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, folders) as key:
            shared = Path(winreg.QueryValueEx(key, "Common AppData")[0])
    elif sys.platform == "darwin":
        shared = Path("/Library/Application Support")
    else:
        shared = Path("/etc/xdg")
    return shared / "caseapp" / "policy.toml"


def _program_folder() -> Path:
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A shipped data file or folder: ``resource("fonts")``; the same call works in a bundle."""
    return _program_folder().joinpath("resources", *parts)


def notice_file() -> Path:
    """The work of others in the program, and under which licences."""
    return _program_folder() / "NOTICE"


def translations_folder() -> Path:
    """Where the compiled translations (``caseapp_<language>.qm``) lie."""
    return _program_folder() / "translations"
