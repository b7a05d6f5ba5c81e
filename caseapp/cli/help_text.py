"""What ``--help`` says: every command with its form and purpose, and the options."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.cli.command import Command
from caseapp.cli.lines import columns, section
from caseapp.cli.options import COMMON, OPTIONS
from caseapp.cli.parsing import option_form, usage
from caseapp.errors import Translate


def help_text(command: Command | None, commands: Sequence[Command], translate: Translate) -> str:
    """The help for one command, or the list of all."""
    common = section(translate("CommandLine", "Options of every command"), _options(COMMON, translate))
    if command is None:
        without = translate("CommandLine", "caseapp alone opens the window.")
        rows = [(" ".join([c.name, *c.places]), translate("CommandLine", c.summary)) for c in commands]
        return "\n".join([without, *section(translate("CommandLine", "Commands"), columns(rows)), *common])
    own = section(translate("CommandLine", "Options"), _options(command.options, translate))
    return "\n".join([usage(command), translate("CommandLine", command.summary), *own, *common])


def _options(names: Sequence[str], translate: Translate) -> list[str]:
    return columns([(option_form(name), translate("CommandLine", OPTIONS[name].summary)) for name in names])
