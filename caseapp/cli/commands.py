"""All commands, in the order of the help."""

from __future__ import annotations

from caseapp.cli import (
    client_commands,
    example_command,
    import_commands,
    init_command,
    note_commands,
    plan_commands,
    print_commands,
    safekeeping_commands,
    server_commands,
    sync_commands,
)
from caseapp.cli.command import Command

COMMANDS: tuple[Command, ...] = (
    *init_command.COMMANDS,
    *example_command.COMMANDS,
    *client_commands.COMMANDS,
    *import_commands.COMMANDS,
    *plan_commands.COMMANDS,
    *note_commands.COMMANDS,
    *print_commands.COMMANDS,
    *safekeeping_commands.COMMANDS,
    *server_commands.COMMANDS,
    *sync_commands.COMMANDS,
)
