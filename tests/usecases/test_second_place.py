"""Second copies: made beside every backup, made good when the stick is back, cleared out by the same rule."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import NotAllowedError
from caseapp.i18n import LANGUAGES, load_translate
from caseapp.storage.bundle import verify_bundle
from caseapp.usecases import second_place
from caseapp.usecases.backup_care import MadeBackup, MakeBackup, MakeDailyBackup
from caseapp.usecases.executor import Executor
from caseapp.usecases.safekeeper import Safekeeper
from caseapp.usecases.second_place import (
    PLACE_PROBLEMS,
    PLACE_WARNINGS,
    LookAtSecondPlace,
    SecondCopy,
    SecondPlaceView,
)
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock, add_person, open_made


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as workspace:
        add_person(workspace, "Ada")
        yield workspace


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def by_hand(opened: OpenWorkspace, stick: Path) -> MadeBackup:
    return opened.executor.ask(MakeBackup(Safekeeper.of(opened), stick, lambda *_: None, lambda: False))


def daily(opened: OpenWorkspace, stick: Path) -> MadeBackup | None:
    return opened.executor.ask(MakeDailyBackup(Safekeeper.of(opened), stick, lambda *_: None, lambda: False))


def look(opened: OpenWorkspace, folder: Path) -> SecondPlaceView:
    return opened.executor.ask(LookAtSecondPlace(Safekeeper.of(opened), folder))


def test_that_every_backup_is_copied_and_can_be_read_there(opened: OpenWorkspace, stick: Path) -> None:
    made = by_hand(opened, stick)
    assert made.second == SecondCopy(stick)
    assert verify_bundle(stick / made.file.name)[1] == verify_bundle(made.file)[1]
    assert look(opened, stick).newest == made.made_at


def test_that_a_missing_stick_costs_no_backup_and_gets_its_copy_when_it_is_back(
    opened: OpenWorkspace, stick: Path
) -> None:
    stick.rmdir()
    made = daily(opened, stick)
    assert made is not None
    assert made.second == SecondCopy(stick, "missing")
    assert made.file.exists()
    assert daily(opened, stick) is None
    assert not stick.exists()
    stick.mkdir()
    assert daily(opened, stick) is None
    assert [file.name for file in stick.iterdir()] == [made.file.name]


def test_that_a_copy_that_is_there_is_not_made_again(
    opened: OpenWorkspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(opened, stick)

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(second_place, "copy_backup", never)
    assert daily(opened, stick) is None


def test_that_stopping_during_the_copy_keeps_the_backup_that_was_made(
    opened: OpenWorkspace, stick: Path
) -> None:
    far = [0]

    def tell(done: int, _: int) -> None:
        far[0] = done

    query = MakeBackup(Safekeeper.of(opened), stick, tell, lambda: far[0] >= 800)
    made = opened.executor.ask(query)
    assert made.second == SecondCopy(stick, "not_copied")
    assert made.file.exists()
    assert list(stick.iterdir()) == []


def test_that_the_second_place_is_cleared_out_by_the_same_rule_and_keeps_what_is_not_ours(
    opened: OpenWorkspace, clock: FixedClock, stick: Path
) -> None:
    (stick / "holiday.jpg").write_bytes(b"picture")
    shutil.copy(by_hand(opened, stick).file, stick / "mine, keep.caseapp-backup")
    for _ in range(30):
        clock.forward(days=1, seconds=1)
        daily(opened, stick)
    names = {file.name for file in stick.glob("2*")}
    assert names == {file.name for file in opened.workspace.backups.iterdir()}
    assert len(names) < 14
    assert (stick / "holiday.jpg").exists()
    assert (stick / "mine, keep.caseapp-backup").exists()


def test_that_a_place_is_looked_at_before_it_is_used(opened: OpenWorkspace, stick: Path) -> None:
    assert look(opened, stick) == SecondPlaceView(stick, "", ("same_device",), None)
    inside = opened.workspace.folder
    assert look(opened, inside).problem == "inside_workspace"


def test_that_choosing_a_place_needs_the_right_to_keep_the_register(
    opened: OpenWorkspace, clock: FixedClock, stick: Path
) -> None:
    added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("substitute",)}))
    assert isinstance(added.subject, UUID)
    with pytest.raises(NotAllowedError):
        Executor(opened.register, added.subject, clock).ask(LookAtSecondPlace(Safekeeper.of(opened), stick))


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_that_every_finding_is_said_in_every_language(language: str) -> None:
    translate = load_translate(language)
    for text in (*PLACE_PROBLEMS.values(), *PLACE_WARNINGS.values()):
        assert translate("BackupPlaces", text) != text
