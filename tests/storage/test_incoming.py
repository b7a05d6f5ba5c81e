"""How values that come from elsewhere are kept here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.storage.incoming import id_bytes, id_text


@given(st.uuids())
def test_that_an_id_is_the_same_there_and_back(record_id: object) -> None:
    assert id_text(id_bytes(str(record_id))) == str(record_id)


@pytest.mark.parametrize("text", ["", "ada", "01a20114-9cf7-708d-b959-fae7f53189", "-" * 36])
def test_that_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        id_bytes(text)
