"""Loads the scripts of packaging/, which is a folder of tools and no package."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent.parent


def load_tool(*parts: str) -> ModuleType:
    """The script at ``packaging/<parts>`` as a module."""
    path = ROOT.joinpath("packaging", *parts)
    spec = importlib.util.spec_from_file_location(f"tool_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module
    spec.loader.exec_module(module)
    return module
