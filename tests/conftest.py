"""What holds for every test: windows stay off the screen unless a test opens its own display."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
