"""What the repository says about itself and about the work of others."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]


def pinned() -> set[str]:
    lock = (ROOT / "packaging" / "requirements" / "run.lock").read_text(encoding="utf-8")
    return set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))


def test_that_every_installed_package_is_credited() -> None:
    credited = set(
        re.findall(r"^([\w.-]+) {2,}\S", (ROOT / "NOTICE").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert pinned() <= credited


def test_that_no_package_is_credited_that_is_gone() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").split("installed to run")[1]
    assert set(re.findall(r"^([\w.-]+) {2,}\S", notice, re.MULTILINE)) <= pinned()


def test_that_the_licence_is_the_one_that_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert project["license"] == "EUPL-1.2"
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert all(f"\n{article}." in text for article in range(1, 16))


def test_that_every_icon_is_a_drawing_of_one_set_with_its_licence() -> None:
    folder = ROOT / "resources" / "icons"
    assert "Apache License" in (folder / "LICENSE").read_text(encoding="utf-8")
    drawings = sorted(folder.glob("*.svg"))
    assert drawings
    for drawing in drawings:
        assert drawing.read_text(encoding="utf-8").startswith("<svg xmlns="), drawing.name
        assert 'viewBox="0 -960 960 960"' in drawing.read_text(encoding="utf-8"), drawing.name


@pytest.mark.parametrize("page", PAGES)
def test_that_links_inside_the_repository_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []
