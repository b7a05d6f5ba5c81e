"""The administrator's file: what it may say, what is refused with its line, and what holds then."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.i18n import LANGUAGES, load_translate
from caseapp.paths import policy_file
from caseapp.policy import POLICY_PROBLEMS, Policy, PolicyProblem, decided, read_policy
from tests.architecture.sources import ROOT

EXAMPLE = ROOT / "packaging" / "policy.example.toml"


def read(folder: Path, content: str | bytes) -> Policy:
    """The policy of a file that only whoever runs the tests can change."""
    file = folder / "policy.toml"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    file.chmod(0o644)
    return read_policy(file, owner=os.getuid())


def found(policy: Policy) -> list[tuple[str, int | None, str]]:
    return [(problem.code, problem.line, problem.name) for problem in policy.problems]


def test_that_without_a_file_everything_is_left_to_others(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "none" / "policy.toml") == Policy()
    assert Policy().may_unlock_quickly


def test_that_the_example_says_every_rule_and_is_read_without_a_word(tmp_path: Path) -> None:
    policy = read(tmp_path, EXAMPLE.read_bytes())
    said = (policy.lock_after_minutes, policy.quick_unlock, policy.backup_folder, policy.update_check)
    assert said == (10, False, Path("/srv/backups/caseapp"), False)
    assert policy.problems == ()
    assert not policy.may_unlock_quickly


@pytest.mark.parametrize("content", ["", "# nothing yet\n", "\ufeff# from a Windows editor\n"])
def test_that_an_empty_file_decides_nothing(tmp_path: Path, content: str) -> None:
    policy = read(tmp_path, content)
    assert policy == Policy(file=tmp_path / "policy.toml")


def test_that_what_is_not_named_stays_open(tmp_path: Path) -> None:
    policy = read(tmp_path, "lock_after_minutes = 3\r\n")
    assert (policy.lock_after_minutes, policy.quick_unlock, policy.update_check) == (3, None, None)
    assert policy.may_unlock_quickly


REFUSED = {
    "quick_unlock = true\nlock_after_minutes = ten\n": ("not_toml", 2, ""),
    "quick_unlock = true\nquick_unlock = false\n": ("not_toml", 2, ""),
    "# a\n# b\nbackup_folder = '/srv": ("not_toml", 3, ""),
    'quick_unlock = true\nbackup_folder = """\n\n': ("not_toml", 2, ""),
    "quick_unlock = true\n\nlock_after_minutes = 0\n": ("not_minutes", 3, "lock_after_minutes"),
    "lock_after_minutes = 61": ("not_minutes", 1, "lock_after_minutes"),
    "lock_after_minutes = true": ("not_minutes", 1, "lock_after_minutes"),
    "lock_after_minutes = 5.0": ("not_minutes", 1, "lock_after_minutes"),
    "#\nlock_after_minutes = " + "9" * 5000: ("not_toml", 2, ""),
    '#\n  "quick_unlock" = "no"': ("not_yes_or_no", 2, "quick_unlock"),
    "quick_unlock = 0": ("not_yes_or_no", 1, "quick_unlock"),
    "#\n[quick_unlock]\nyes = true": ("not_yes_or_no", 2, "quick_unlock"),
    "update_check = []": ("not_yes_or_no", 1, "update_check"),
    "backup_folder = 'backups'": ("not_a_folder", 1, "backup_folder"),
    "backup_folder = ''": ("not_a_folder", 1, "backup_folder"),
    'backup_folder = "/srv\\u0000"': ("not_a_folder", 1, "backup_folder"),
    "[caseapp]\n\nquick_unlock = false\n": ("below_a_heading", 3, "quick_unlock"),
    "#\n" + "a = [\n" + "[\n" * 5000: ("not_toml", 102, ""),
}


@pytest.mark.parametrize("content", [*REFUSED])
def test_that_what_cannot_be_meant_is_refused_with_its_line_and_the_strict_rules_hold(
    tmp_path: Path, content: str
) -> None:
    policy = read(tmp_path, content)
    assert found(policy) == [REFUSED[content]]
    assert policy.is_refused
    assert (policy.lock_after_minutes, policy.quick_unlock, policy.update_check) == (5, False, False)
    assert policy.backup_folder is None
    assert not policy.may_unlock_quickly


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"quick_unlock = true\nbackup_folder = '/\xe4'\n", ("not_utf8", 2, "")),
        (b"#\n" * 40_000, ("too_long", 32_769, "")),
    ],
)
def test_that_bytes_that_are_no_text_or_too_many_are_refused(
    tmp_path: Path, content: bytes, problem: tuple[str, int, str]
) -> None:
    policy = read(tmp_path, content)
    assert found(policy) == [problem]
    assert not policy.may_unlock_quickly


def test_that_a_file_that_cannot_be_opened_is_not_taken_for_none(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir()
    policy = read_policy(tmp_path / "policy.toml")
    assert found(policy) == [("unreadable", None, "")]
    assert policy.lock_after_minutes == 5


def test_that_names_of_a_newer_version_are_told_and_the_rest_holds(tmp_path: Path) -> None:
    content = 'quick_unlock = false\nsync_every = 5\n\n[novelty]\nx = 1\n"a\\u0007" = 1\n'
    policy = read(tmp_path, content)
    assert found(policy) == [("unknown_name", 2, "sync_every"), ("unknown_name", 4, "novelty")]
    assert policy.quick_unlock is False
    assert not policy.is_refused
    assert policy.lock_after_minutes is None


def test_that_a_name_that_no_screen_can_show_is_shown_with_marks(tmp_path: Path) -> None:
    assert found(read(tmp_path, '"a\\u0007\\nb" = 1')) == [("unknown_name", 1, "a??b")]


@pytest.mark.parametrize("spoiled", ["file", "folder", "owner", "link"])
def test_that_a_file_that_others_may_change_is_told_and_holds_all_the_same(
    tmp_path: Path, spoiled: str
) -> None:
    folder, owner = tmp_path / "etc", os.getuid()
    folder.mkdir(mode=0o755)
    file = folder / "policy.toml"
    file.write_text("quick_unlock = false\n")
    file.chmod(0o644)
    assert read_policy(file, owner=owner).problems == ()
    if spoiled == "link":
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o777)
        file = file.rename(tmp_path / "open" / "real.toml")
        (folder / "policy.toml").symlink_to(file)
        file = folder / "policy.toml"
    elif spoiled == "owner":
        owner += 1
    else:
        (folder if spoiled == "folder" else file).chmod(0o777)
    policy = read_policy(file, owner=owner)
    assert found(policy) == [("open_to_others", None, "")]
    assert policy.quick_unlock is False
    assert not policy.is_refused


def test_that_no_variable_of_a_user_leads_around_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    before = policy_file()
    for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "ProgramData", "ALLUSERSPROFILE"):
        monkeypatch.setenv(name, "/tmp/mine")  # noqa: S108 - nothing is made there
    monkeypatch.setenv("WIN_PD_OVERRIDE_COMMON_APPDATA", "/tmp/mine")  # noqa: S108
    assert policy_file() == before
    assert before.is_absolute()
    assert before.parts[-2:] == ("caseapp", "policy.toml")


@pytest.mark.parametrize(
    ("policy", "register", "user", "holds"),
    [
        (3, 7, 9, 3),
        (None, 7, 9, 7),
        (None, None, 9, 9),
        (None, None, None, 10),
        (0, 7, 9, 0),
        (None, 0, 9, 0),
    ],
)
def test_that_the_administrator_stands_above_the_office_and_the_office_above_the_user(
    policy: int | None, register: int | None, user: int | None, holds: int
) -> None:
    assert decided(policy, register, user, 10) == holds


def test_that_no_is_an_answer_and_not_silence() -> None:
    assert decided(policy=False, register=True, user=True, otherwise=True) is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_each_problem_has_its_sentence_in_each_language(language: str) -> None:
    translate, english = load_translate(language), load_translate("en")
    for code in POLICY_PROBLEMS:
        problem = PolicyProblem(code, 12, "quick_unlock")
        assert "{" not in problem.text(translate)
        assert language == "en" or problem.text(translate) != problem.text(english)


LINES = st.sampled_from(
    [
        "quick_unlock = true", "lock_after_minutes = 5", "backup_folder = '/srv'", "update_check = false",
        "[", "]", "{", "}", "=", '"""', "'''", "a.b", "[a]", "[[a]]", "1979-05-27T07:32:00Z", "0x", "nan",
        "\\u0000", "x = 1", "\x00", "é", "quick_unlock", "= 1", "+99:99", "1e999", "#", "24:61:00",
        "d = 1979-02-30", "t = 0001-01-01T00:00:00+23:59", "i = 1_000", '"quick_unlock" = 1', "\r",
    ]
)  # fmt: skip
NEARLY = st.lists(st.tuples(LINES, st.sampled_from(["\n", " ", "", "\r\n"])), max_size=12).map(
    lambda parts: "".join(text + end for text, end in parts).encode()
)


@given(st.binary(max_size=300) | NEARLY)
def test_that_any_bytes_are_a_policy_or_a_problem_with_its_line(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    policy = read(tmp_path_factory.getbasetemp(), content)
    lines = content.count(b"\n") + 1
    assert all(problem.line is not None and 1 <= problem.line <= lines for problem in policy.problems)
    if policy.is_refused:
        assert (policy.lock_after_minutes, policy.quick_unlock, policy.update_check) == (5, False, False)
    else:
        assert policy.quick_unlock in (None, True, False)
        assert policy.backup_folder is None or policy.backup_folder.is_absolute()
