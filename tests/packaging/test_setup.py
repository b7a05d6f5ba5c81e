"""What ``make setup`` asks of a machine and how it says so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.tools import ROOT, load_tool

LOCKS = ROOT / "packaging" / "requirements"


@pytest.fixture
def needs(monkeypatch: pytest.MonkeyPatch) -> Any:
    return load_tool("setup", "needs.py")


@pytest.fixture
def system(needs: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setitem(sys.modules, "needs", needs)
    return load_tool("setup", "system.py")


def need(needs: Any, name: str, *packages: str, present: bool) -> Any:
    return needs.Need(name, packages, lambda: present)


def test_that_libraries_programs_and_files_are_looked_for(needs: Any, tmp_path: Path) -> None:
    (tmp_path / "15").mkdir()
    assert needs.library("libc.so.6").is_present()
    assert not needs.library("libnowhere.so.1").is_present()
    assert needs.program("sh").is_present()
    assert not needs.program("no-such-program").is_present()
    assert needs.file(f"{tmp_path}/*").is_present()
    assert not needs.file(f"{tmp_path}/*/bin").is_present()


def test_that_one_list_names_everything_that_is_missing(
    needs: Any, system: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "administrator", lambda: None)
    monkeypatch.setattr(
        system, "run_needs", lambda: [need(needs, "libA.so", "liba-new", "liba", present=False)]
    )
    monkeypatch.setattr(
        system,
        "test_needs",
        lambda: [need(needs, "b", "b", present=False), need(needs, "c", "c", present=True)],
    )
    assert system.main("tests") == 1
    said = capsys.readouterr().err
    assert "libA.so  (package liba-new or liba)" in said
    assert said.splitlines()[-1].split()[-2:] == ["liba", "b"]
    assert said.count("This machine lacks") == 1


def test_that_a_complete_machine_is_left_alone(
    needs: Any, system: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "run_needs", lambda: [need(needs, "a", "a", present=True)])
    monkeypatch.setattr(system, "install", lambda *_: pytest.fail("nothing was missing"))
    assert system.main("run") == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("programs", "user", "way"),
    [({"apt-get"}, 0, []), ({"apt-get"}, 1000, None), ({"sudo"}, 1000, None), (set(), 0, None)],
)
def test_that_packages_are_installed_by_root_or_sudo_alone(
    system: Any, monkeypatch: pytest.MonkeyPatch, programs: set[str], user: int, way: list[str] | None
) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda name: name if name in programs else None)
    monkeypatch.setattr(system.os, "geteuid", lambda: user)
    assert system.administrator() == way


def test_that_the_first_package_on_offer_is_taken(
    needs: Any, system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_is_on_offer", lambda name: name in {"libglib2.0-0", "qpdf"})
    wanted = [
        need(needs, "glib", "libglib2.0-0t64", "libglib2.0-0", present=False),
        need(needs, "qpdf", "qpdf", present=False),
        need(needs, "gone", "gone", present=False),
    ]
    assert system.chosen_packages(wanted) == ["libglib2.0-0", "qpdf"]


def test_that_the_build_tool_is_the_one_of_the_tests() -> None:
    build = (LOCKS / "build.lock").read_text()
    assert build in (LOCKS / "test.lock").read_text()
    assert re.match(r"setuptools==[\d.]+ \\\n    --hash=sha256:", build)


def test_that_every_pinned_package_has_a_hash_and_no_place_is_named() -> None:
    for lock in LOCKS.glob("*.lock"):
        text = lock.read_text()
        pins = re.split(r"\n(?=\S)", text.strip())
        assert all("--hash=sha256:" in pin for pin in pins), lock.name
        assert "://" not in text


def test_that_tests_use_the_versions_that_the_program_runs_with() -> None:
    run, test = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", (LOCKS / f"{n}.lock").read_text(), re.M))
        for n in ("run", "test")
    )
    assert {name: test[name] for name in run.keys() & test} == {name: run[name] for name in run.keys() & test}


@pytest.mark.parametrize(
    "target", ["setup", "test", "test-fast", "soak", "check", "bench", "screenshots", "run"]
)
def test_that_make_knows_its_targets(target: str) -> None:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "--dry-run", target]
    done = subprocess.run(command, cwd=ROOT, env=outside, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
