"""What statements cost in tests: each becomes SQL once in a run, not once for each register.

An engine keeps the SQL of its statements, and every test opens registers of its own. What is asked of them
stays the same, letter by letter; only that it need not be written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine
from sqlcipher3 import dbapi2

from caseapp.storage import engine


@cache
def _first() -> Engine:
    made = create_engine("sqlite://", module=dbapi2)
    made.connect().close()
    made.dispose()
    return made


def _create_engine(*arguments: Any, **options: Any) -> Engine:
    made = create_engine(*arguments, **options)
    # SQL is kept for a dialect object, in the engine and in the mappers.
    made.dialect, made._compiled_cache = _first().dialect, _first()._compiled_cache
    return made


@contextmanager
def written_once() -> Iterator[None]:
    """Meanwhile all engines of this process know the SQL of all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "create_engine", _create_engine)
        yield
