"""The printers of this computer, for windows: they reach printing through use cases alone."""

from __future__ import annotations

from caseapp.printing.printers import Printers, find_printers, send_to_printer

__all__ = ["Printers", "find_printers", "send_to_printer"]
