"""Colours, type, spacing and icons. Pages name meanings (``main``, ``late``, ``title``), never values."""
