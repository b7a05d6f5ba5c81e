"""Who is around a person: for the screen as a drawing with its table, and as a sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client_parts import ClientPerson
from caseapp.domain.permissions import Permission
from caseapp.domain.registers import CodeEntry
from caseapp.drawing.network import Network, network_of
from caseapp.errors import Translate
from caseapp.printing.pages import render_pages
from caseapp.printing.service import PrintedSheet, print_network
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.print_plan import SheetPreview, SheetWish

NETWORK = "network"
"""The form of the sheet, as a layout of a plan is one."""

_LISTS = ("relation", "network_sphere")


@dataclass(frozen=True)
class NetworkContent:
    """What the sheet says, in no language yet; ``language`` is the office's."""

    called_name: str = field(repr=False)
    people: tuple[ClientPerson, ...] = field(repr=False)
    codes: Mapping[str, Mapping[str, CodeEntry]] = field(repr=False)
    office_names: tuple[str, ...]
    language: str
    on: date
    is_example: bool

    def network(self, language: str, translate: Translate) -> Network:
        """Everybody in ``language``, which ``translate`` must speak."""

        def label(list_name: str, code: str | None) -> str:
            entry = self.codes.get(list_name, {}).get(code or "")
            return entry.label(language) if entry is not None else code or ""

        return network_of(self.called_name, self.people, label, translate)


@dataclass(frozen=True)
class GetNetworkContent:
    """What the sheet "People around me" of a person says if it is printed now."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> NetworkContent:
        """Raises ``NotFoundError``."""
        client, office = uow.clients.find(self.client_id), uow.office.office()
        rows = uow.clients.file(client).outside("people")
        names = (office.name, office.department)
        return NetworkContent(
            client.addressed_as,
            tuple(row for row in rows if isinstance(row, ClientPerson)),
            {name: ctx.codes.get(name, {}) for name in _LISTS},
            tuple(name for name in names if name),
            office.language,
            ctx.today,
            uow.office.state().is_example,
        )


def build_network_sheet(content: NetworkContent, translate: Translate, language: str) -> PrintedSheet:
    """The finished PDF; ``translate`` must speak ``language``. Raises ``MissingGlyphError``."""
    network = content.network(language, translate)
    return print_network(
        network, content.office_names, content.on, language, translate, is_example=content.is_example
    )


def preview_network_sheet(
    content: NetworkContent, translate: Translate, language: str, dpi: int
) -> SheetPreview:
    """The sheet with its pages as pictures; raises as ``build_network_sheet`` does."""
    sheet = build_network_sheet(content, translate, language)
    return SheetPreview(sheet, tuple(render_pages(sheet.pdf, dpi)), SheetWish(NETWORK, language))
