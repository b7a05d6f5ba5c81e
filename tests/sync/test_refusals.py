"""Every refusal that the office server's functions know has its error on the laptop."""

from __future__ import annotations

import re

from caseapp.sync.refusals import SAID
from caseapp.sync.server.schema import known_steps

ADMINISTRATORS = {"LEDGER", "OFFICE_UNKNOWN", "CASE_UNKNOWN", "MEMBER_UNKNOWN"}
"""Of what no laptop may call."""

FAULTS = {"MALFORMED"}
"""What only a fault of the program brings about; told by its number."""


def raised() -> set[str]:
    steps = (step.file.read_text(encoding="utf-8") for step in known_steps())
    return {said for text in steps for said in re.findall(r"raise exception '([A-Z_]+)'", text)}


def test_that_no_refusal_of_the_server_comes_as_a_surprise() -> None:
    assert raised() - ADMINISTRATORS - FAULTS == SAID.keys()
