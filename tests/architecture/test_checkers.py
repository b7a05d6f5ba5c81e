"""The formatter, the linter and the type checker find nothing, as in ``make check``."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT


def _check(*arguments: str) -> None:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_the_sources_are_formatted() -> None:
    _check("ruff", "format", "--check", ".")


def test_that_the_linter_finds_nothing() -> None:
    _check("ruff", "check", ".")


@pytest.mark.slow
def test_that_every_type_fits() -> None:
    _check("mypy")
