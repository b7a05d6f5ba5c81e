"""What a machine must have besides Python packages: shared libraries, programs and their Debian names."""

from __future__ import annotations

import ctypes
import glob
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

ADMIN_PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/local/sbin", "/usr/sbin", "/sbin"])


@dataclass(frozen=True)
class Need:
    """One thing and the packages that bring it; releases differ, so the first one on offer is taken."""

    name: str
    packages: tuple[str, ...]
    is_present: Callable[[], bool]


def library(file: str, *packages: str) -> Need:
    """A shared library that the dynamic linker must find."""

    def loads() -> bool:
        try:
            ctypes.CDLL(file)
        except OSError:
            return False
        return True

    return Need(file, packages, loads)


def program(name: str, *packages: str) -> Need:
    """A command on the search path or in an administrator's folder."""
    return Need(name, packages, lambda: shutil.which(name, path=ADMIN_PATH) is not None)


def file(pattern: str, *packages: str) -> Need:
    """A file at a place that the package fixes; the place may hold a version number."""
    return Need(pattern, packages, lambda: bool(glob.glob(pattern)))  # noqa: PTH207 - an absolute pattern


def _venv() -> Need:
    exact = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    can_make = all(importlib.util.find_spec(module) is not None for module in ("venv", "ensurepip"))
    return Need("Python's venv module", (exact, "python3-venv"), lambda: can_make)


def run_needs() -> list[Need]:
    """What starting the program takes, windows under X included."""
    libraries = [] if sys.platform != "linux" else _libraries()
    return [_venv(), *libraries]


def _libraries() -> list[Need]:
    return [
        library("libglib-2.0.so.0", "libglib2.0-0t64", "libglib2.0-0"),
        library("libGL.so.1", "libgl1"),
        library("libEGL.so.1", "libegl1"),
        library("libfontconfig.so.1", "libfontconfig1"),
        library("libdbus-1.so.3", "libdbus-1-3"),
        library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        library("libcups.so.2", "libcups2t64", "libcups2"),
        library("libX11-xcb.so.1", "libx11-xcb1"),
        library("libxkbcommon.so.0", "libxkbcommon0"),
        library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        library("libxcb-cursor.so.0", "libxcb-cursor0"),
        library("libxcb-icccm.so.4", "libxcb-icccm4"),
        library("libxcb-image.so.0", "libxcb-image0"),
        library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        library("libxcb-randr.so.0", "libxcb-randr0"),
        library("libxcb-render-util.so.0", "libxcb-render-util0"),
        library("libxcb-shape.so.0", "libxcb-shape0"),
        library("libxcb-sync.so.1", "libxcb-sync1"),
        library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        library("libxcb-xkb.so.1", "libxcb-xkb1"),
    ]


def test_needs() -> list[Need]:
    """What the whole test suite takes on top: PDF validation, database, keyring, windows, printer."""
    return [
        program("java", "default-jre-headless"),
        file("/usr/share/java/jaxb-runtime*.jar", "libjaxb-java"),
        program("pdftotext", "poppler-utils"),
        program("qpdf", "qpdf"),
        file("/usr/lib/postgresql/*/bin/initdb", "postgresql"),
        program("gnome-keyring-daemon", "gnome-keyring"),
        program("secret-tool", "libsecret-tools"),
        program("dbus-daemon", "dbus"),
        program("dbus-launch", "dbus-x11"),
        program("Xvfb", "xvfb"),
        program("xauth", "xauth"),
        program("openbox", "openbox"),
        program("xdotool", "xdotool"),
        program("cupsd", "cups"),
        program("lp", "cups-client"),
        file("/usr/lib/cups/backend/cups-pdf", "printer-driver-cups-pdf"),
    ]
