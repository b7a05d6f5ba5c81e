"""Messages about a document name its fields as the document does, not as the register's columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from caseapp.errors import InvalidInputError


@contextmanager
def renamed_problems(rename: Callable[[str], str]) -> Iterator[None]:
    """Raise an ``InvalidInputError`` from inside with every path renamed."""
    try:
        yield
    except InvalidInputError as error:
        raise InvalidInputError([replace(p, path=rename(p.path)) for p in error.problems]) from None
