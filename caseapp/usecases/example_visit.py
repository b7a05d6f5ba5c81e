"""A look around: an example beside the workspace, opened without a passphrase and removed on leaving.

Its passphrase is random and known to nobody, so that it ends with the window that made it. Nothing here ever
touches the workspace itself, nor a folder that was not made here.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from functools import partial

from caseapp.errors import CaseAppError, WorkspaceExistsError, WorkspaceNotWritableError
from caseapp.files import make_private_folder, write_atomically
from caseapp.paths import Workspace, example_beside
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.base import Clock
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.example import ExampleSize, create_example
from caseapp.usecases.working_session import WorkingSession, begin_work
from caseapp.usecases.workspace import locked

MARK = "invented-people"
"""File that says: this folder was made for a look around and may be removed as a whole."""

_SIZE = ExampleSize(clients=72)


def begin_visit(workspace: Workspace, clock: Clock, progress: Progress, stop: Stop) -> WorkingSession | None:
    """Make the example beside ``workspace`` and open it; ending the session removes it.

    ``None`` when it was stopped; nothing is left then, nor after an error.
    """
    remove_example(workspace, clock)
    example, passphrase = example_beside(workspace), secrets.token_urlsafe(32)
    leave = partial(remove_example, workspace, clock)
    try:
        _make_folder(example)
        # No need for a slow key: nobody guesses 256 random bits.
        create_example(example, passphrase, clock, _SIZE, progress, stop, LEAST_ALLOWED)
        if not stop():
            return begin_work(example, passphrase, clock, when_ended=leave)
    except BaseException:
        # What went wrong first is worth more than that the rest stays until the next start.
        with contextlib.suppress(CaseAppError):
            leave()
        raise
    leave()
    return None


def remove_example(workspace: Workspace, clock: Clock) -> None:
    """Remove the example of this or of an earlier start, if there is one.

    Raises ``WorkspaceExistsError`` when the folder of this name is somebody's own, ``WorkspaceInUseError``
    while another window is looking around in it, and ``WorkspaceNotWritableError``.
    """
    example = example_beside(workspace)
    mark = example.folder / MARK
    try:
        if not example.folder.exists():
            return
        content = [path for path in example.folder.iterdir() if path != mark]
        if content and not mark.exists():
            raise WorkspaceExistsError(folder=str(example.folder))
        if content:
            with locked(example, clock):
                pass
        # The mark goes last, so that whatever is cut off here can be removed next time.
        for path in [*content, mark]:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink(missing_ok=True)
        example.folder.rmdir()
    except OSError as error:
        raise WorkspaceNotWritableError(folder=str(example.folder)) from error


def _make_folder(example: Workspace) -> None:
    try:
        make_private_folder(example.folder)
        write_atomically(example.folder / MARK, b"")
    except OSError as error:
        raise WorkspaceNotWritableError(folder=str(example.folder)) from error
