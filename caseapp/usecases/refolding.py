"""After an update that folds names otherwise: every stored key is made anew before anybody searches."""

from __future__ import annotations

from caseapp.storage.faults import our_errors
from caseapp.storage.refolding import fold_anew, is_folded_otherwise
from caseapp.storage.register import Register
from caseapp.storage.search_checks import FindableRule
from caseapp.storage.unit_of_work import unit_of_work
from caseapp.usecases.findable import FINDABLE_CLASSES, findable_of


def fold_register_anew(register: Register) -> None:
    """All or nothing; whoever opens the register at the same moment waits and finds it done."""
    with our_errors(register.path), unit_of_work(register.writing) as uow:
        if is_folded_otherwise(uow.connection):
            fold_anew(uow.connection, FindableRule(FINDABLE_CLASSES, findable_of), uow.search)
            uow.commit()
