"""``import clients``: what a file may look like, who is refused and why, and what becomes of doubles."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from caseapp.domain import permissions
from tests.cli.terminal import Said, Terminal, add_story

HEADER = "number,given_name,family_name,called_name,birth_date,phone,email,street,postal_code,city,district,language,target_group"  # noqa: E501
MARK = "Qzmarke"


def a_file(terminal: Terminal, *lines: str, header: str = "given_name,family_name,birth_date") -> Path:
    path = terminal.folder / "people.csv"
    path.write_text("\r\n".join([header, *lines]) + "\r\n", encoding="utf-8", newline="")
    return path


def listed(terminal: Terminal) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = terminal.done("clients")["items"]
    return items


def refused(terminal: Terminal, *words: object) -> dict[str, Any]:
    said = terminal("import", "clients", *words, "--json")
    assert (said.status, said.err) == (1, "")
    found: dict[str, Any] = said.json
    assert found["created"] == 0
    return found


def test_that_every_column_reaches_the_record(terminal: Terminal) -> None:
    line = (
        "2019-00042,Søren Emil,Grønbæk,Søren,29.2.1988,+45 20123456,s@example.org,Åboulevarden 3,8000,Aarhus,"
        'Midtbyen,"da, Tysk",Menschen mit psychischer Erkrankung'
    )
    assert terminal.done("import", "clients", a_file(terminal, line, header=HEADER))["created"] == 1
    shown = terminal.done("show", "2019-00042")
    assert {name: shown[name] for name in ("given_name", "family_name", "called_name", "birth_date")} == {
        "given_name": "Søren Emil", "family_name": "Grønbæk", "called_name": "Søren",
        "birth_date": "1988-02-29",
    }  # fmt: skip
    assert [(contact["kind"], contact["value"]) for contact in shown["contacts"]] == [
        ("phone", "+45 20123456"),
        ("email", "s@example.org"),
    ]
    assert shown["addresses"] == [
        {"street": "Åboulevarden 3", "postal_code": "8000", "city": "Aarhus", "district": "Midtbyen"}
    ]
    assert shown["languages"] == ["da", "de"]
    assert shown["target_groups"] == [{"code": "mental_illness", "primary": True}]
    assert terminal.done("clients", "--search", "soeren groenbaek")["total"] == 1
    assert terminal.done("doctor")["ok"]


def test_that_whoever_has_no_number_gets_the_next_free_one(terminal: Terminal) -> None:
    add_story(terminal, "soren")  # 2026-00017
    lines = ("2026-00040,Ada,A", ",Bo,B", "AZ 7/12,Cem,C", ",Dag,D")
    terminal.done("import", "clients", a_file(terminal, *lines, header="number,given_name,family_name"))
    numbers = {row["given_name"]: row["number"] for row in listed(terminal)}
    assert (numbers["Ada"], numbers["Cem"]) == ("2026-00040", "AZ 7/12")
    assert (numbers["Bo"], numbers["Dag"]) == ("2026-00041", "2026-00042")
    added = terminal.given("client", "add", document={"called_name": "Eva"})
    assert added["number"] == "2026-00043"


def test_that_numbers_that_are_used_up_are_said(terminal: Terminal) -> None:
    lines = ("2026-99998,Ada,A", ",Bo,B", ",Cem,C")
    said = refused(terminal, a_file(terminal, *lines, header="number,given_name,family_name"))
    assert [line["line"] for line in said["refused"]] == [4]
    assert "used up" in said["refused"][0]["reason"]


@pytest.mark.parametrize(
    ("typed", "day", "precision"),
    [
        ("1988-03-14", "1988-03-14", "day"),
        ("14.3.1988", "1988-03-14", "day"),
        ("14/03/1988", "1988-03-14", "day"),
        ("14-03-1988", "1988-03-14", "day"),
        ("3.1988", "1988-03-01", "month"),
        ("1988-03", "1988-03-01", "month"),
        ("1988", "1988-01-01", "year"),
        ("", None, "day"),
    ],
)
def test_that_days_are_read_as_offices_write_them(
    terminal: Terminal, typed: str, day: str | None, precision: str
) -> None:
    terminal.done("import", "clients", a_file(terminal, f"Ada,Muster,{typed}"))
    (row,) = listed(terminal)
    assert (row["birth_date"], row["birth_precision"]) == (day, precision)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_that_separator_and_encoding_are_found_out(terminal: Terminal, separator: str, encoding: str) -> None:
    lines = ["given_name,family_name,street", "Søren,Müller-Große,Åvej 3", "Ærø,Weiß,"]
    path = terminal.folder / "people.csv"
    path.write_bytes("\n".join(line.replace(",", separator) for line in lines).encode(encoding))
    assert terminal.done("import", "clients", path)["created"] == 2
    assert {row["given_name"] for row in listed(terminal)} == {"Søren", "Ærø"}


def test_that_a_cell_may_hold_line_breaks_and_quotation_marks(terminal: Terminal) -> None:
    lines = ('"Ada ""die Große""","Muster\r\nBeispiel",1988', "Bo,Ende,32.1.1990")
    said = refused(terminal, a_file(terminal, *lines))
    assert [line["line"] for line in said["refused"]] == [4]
    assert said["refused"][0]["reason"] == "birth_date: This is not a day of the calendar."


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("'=1+1", "=1+1"),
        ("''=1+1", "''=1+1"),
        ("'+45 12", "+45 12"),
        ("'-Ada", "-Ada"),
        ("'@Ada", "@Ada"),
        ("'Ada", "'Ada"),
        ("d'Ada", "d'Ada"),
    ],
)
def test_that_one_apostrophe_goes_where_an_export_has_put_it(
    terminal: Terminal, cell: str, kept: str
) -> None:
    terminal.done("import", "clients", a_file(terminal, f"{cell},Muster,"))
    assert [row["given_name"] for row in listed(terminal)] == [kept]


@pytest.mark.parametrize(
    "header",
    [
        "Vorname;Nachname;Geburtsdatum;PLZ;Ort",
        "Fornavn;Efternavn;Fødselsdato;Postnr;By",
        "First name;Last name;Date of birth;Postcode;City",
        "sep=;\r\nVorname;Nachname;Geburtsdatum;PLZ;Ort",
    ],
)
def test_that_headings_of_offices_are_known(terminal: Terminal, header: str) -> None:
    terminal.done("import", "clients", a_file(terminal, "Ada;Muster;1.2.1990;70173;Stuttgart", header=header))
    (row,) = listed(terminal)
    assert (row["given_name"], row["family_name"], row["birth_date"]) == ("Ada", "Muster", "1990-02-01")
    assert terminal.done("show", row["number"])["addresses"][0]["city"] == "Stuttgart"


@pytest.mark.parametrize(
    "mapping", [{"given_name": "A", "city": "name"}, {"A": "given_name", "name": "city", "C": None}]
)
def test_that_a_mapping_says_what_the_columns_hold(terminal: Terminal, mapping: dict[str, Any]) -> None:
    path = a_file(terminal, "Ada,Ulm,x", header="A,name,C")
    (terminal.folder / "map.json").write_text(json.dumps(mapping), encoding="utf-8")
    terminal.done("import", "clients", path, "--mapping", terminal.folder / "map.json")
    (row,) = listed(terminal)
    assert (row["given_name"], row["family_name"]) == ("Ada", None)
    assert terminal.done("show", row["number"])["addresses"][0]["city"] == "Ulm"


@pytest.mark.parametrize(
    ("mapping", "place"),
    [
        (b"{", "--mapping"),
        (b"[]", "--mapping"),
        (b"\xff\xfe", "--mapping"),
        (b'{"given_name": 3}', "--mapping"),
        (b'{"shoe_size": "A", "given_name": "A"}', "--mapping"),
        (b'{"given_name": "Qzmarke"}', "given_name"),
        (b'{"A": "given_name", "B": "given_name"}', "given_name"),
        (b'{"city": "A"}', "no column"),
    ],
)
def test_that_a_wrong_mapping_is_refused(terminal: Terminal, mapping: bytes, place: str) -> None:
    path = a_file(terminal, "Ada,Ulm", header="A,B")
    (terminal.folder / "map.json").write_bytes(mapping)
    error = terminal.refused("import", "clients", path, "--mapping", terminal.folder / "map.json")
    assert place in error["message"].lower().replace("no column holds", "no column")
    assert MARK not in json.dumps(error)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "nobody stands"),
        (b"given_name\r\n", "nobody stands"),
        (b"given_name\r\n\r\n ;\r\n", "nobody stands"),
        (b"PK\x03\x04abc", "not a CSV file"),
        (b"given_name\nA\0da\0\0\0\0\0", "not a CSV file"),
        (b"given_name\n\x81\x8d", "not a CSV file"),
        (b'given_name,city\n"Qzmarke,Ulm\nBo,Ulm\n', "From line 2"),
        (b"given_name,city\n" + b"A" * 140_000, "From line 2"),
        (b"Qzmarke,Stadt\nAda,Ulm\n", "No column holds names"),
    ],
)
def test_that_a_file_that_is_no_table_is_refused_with_a_sentence(
    terminal: Terminal, raw: bytes, words: str
) -> None:
    path = terminal.folder / "people.csv"
    path.write_bytes(raw)
    error = terminal.refused("import", "clients", path)
    assert (error["code"], MARK in json.dumps(error)) == ("invalid_input", False)
    assert words in error["message"]
    assert listed(terminal) == []


def test_that_a_file_that_is_too_large_is_refused(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_file(terminal, "Ada,A,", "Bo,B,", "Cem,C,")
    with monkeypatch.context() as patch:
        patch.setattr("caseapp.exchange.csv_table.MOST_LINES", 2)
        assert "At most 2 people" in terminal.refused("import", "clients", path)["message"]
    with monkeypatch.context() as patch:
        patch.setattr("caseapp.exchange.csv_table.LARGEST_TABLE", 20)
        assert "split the file" in terminal.refused("import", "clients", path)["message"]
    assert terminal.refused("import", "clients", terminal.folder / "none.csv")["code"] == "file_access"


def test_that_each_refused_line_is_told_with_its_fields_and_nothing_is_imported(terminal: Terminal) -> None:
    lines = (
        f"{MARK},Muster,1.1.1990,de,other",
        f",,1.1.1990,{MARK},other",
        f"Bo,{'B' * 201},31.12.2090,de,{MARK}",
        f"Cem,C,1.1.1990,de,other,,{MARK}",
        "Dag,D\x07,,,",
    )
    path = a_file(terminal, *lines, header="given_name,family_name,birth_date,language,target_group")
    before = terminal.audit_records()
    said = refused(terminal, path)
    assert {line["line"]: line["reason"] for line in said["refused"]} == {
        3: 'language: This choice is not on the list "language". called_name: This is needed.',
        4: "family_name: At most 200 characters fit here. birth_date: This day is in the future. "
        'target_group: This choice is not on the list "target_group".',
        5: "This line has more columns than the first line.",
        6: "family_name: There is an invisible control character in the text.",
    }
    assert listed(terminal) == []
    assert terminal.audit_records() == before
    plain = terminal("import", "clients", path)
    assert (plain.status, plain.out.splitlines()[0][:7]) == (1, "Line 3:")
    assert "4 of 5 lines" in plain.err
    assert MARK not in json.dumps(said) + plain.out + plain.err


def test_that_a_dry_run_changes_nothing(terminal: Terminal) -> None:
    before = terminal.audit_records()
    said = terminal.done("import", "clients", a_file(terminal, "Ada,A,", "Bo,B,"), "--dry-run")
    assert (said["created"], said["fitting"], said["refused"]) == (0, 2, [])
    assert listed(terminal) == []
    assert terminal.audit_records() == before


DOUBLES: Sequence[str] = ("Soeren,MÜLLER,1990-02-01", "Ada,Neu,", "Neu,Ada,3.3.1980", "ada,neu,1980-03-03")


def with_one(terminal: Terminal) -> tuple[str, Path]:
    person = {"given_name": "Søren", "family_name": "Mueller", "birth_date": "1990-02-01"}
    return terminal.given("client", "add", document=person)["id"], a_file(terminal, *DOUBLES)


def test_that_certain_doubles_refuse_everything_unless_it_is_said_otherwise(terminal: Terminal) -> None:
    known, path = with_one(terminal)
    said = refused(terminal, path)
    assert {line["line"]: line["reason"] for line in said["refused"]} == {
        2: "This person is in the register already.",
        5: "The same person stands in line 4 already.",
    }
    assert said["duplicates"] == [
        {"line": 2, "likely": known, "same_as_line": None, "certain": True},
        {"line": 4, "likely": None, "same_as_line": 3, "certain": False},
        {"line": 5, "likely": None, "same_as_line": 4, "certain": True},
    ]
    assert refused(terminal, path, "--duplicates", "refuse") == said
    assert len(listed(terminal)) == 1


@pytest.mark.parametrize(("choice", "created"), [("keep", 4), ("skip", 2)])
def test_that_doubles_are_kept_or_left_out(terminal: Terminal, choice: str, created: int) -> None:
    _, path = with_one(terminal)
    said = terminal.done("import", "clients", path, "--duplicates", choice)
    assert (said["created"], [line["line"] for line in said["duplicates"]]) == (created, [2, 4, 5])
    assert len(listed(terminal)) == created + 1


def test_that_the_same_number_is_a_double(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    lines = ("2026-00017,Ada", "2026-00050,Bo", "2026-00050,Cem")
    path = a_file(terminal, *lines, header="number,given_name")
    assert [line["line"] for line in refused(terminal, path)["duplicates"]] == [2, 4]
    terminal.done("import", "clients", path, "--duplicates", "keep")
    assert sorted(row["number"] for row in listed(terminal)) == ["2026-00017"] * 2 + ["2026-00050"] * 2


@pytest.mark.parametrize(
    ("line", "is_near"),
    [
        ("Soren,Müler,1.2.1990", True),
        ("Søren,Müller,2.1.1990", True),
        ("Søren,Müller,1.2.1991", True),
        ("Søren,Müller,", True),
        ("Søren Emil,Müller,1.2.1990", True),
        ("Søren,Müller,3.4.1961", False),
        ("Astrid,Müller,1.2.1990", False),
        ("Søren,,1.2.1961", False),
    ],
)
def test_that_near_doubles_are_told_and_hinder_nobody(terminal: Terminal, line: str, is_near: bool) -> None:
    known, _ = with_one(terminal)
    said = terminal.done("import", "clients", a_file(terminal, line))
    near = [{"line": 2, "likely": known, "same_as_line": None, "certain": False}]
    assert (said["created"], said["duplicates"]) == (1, near if is_near else [])


def test_that_people_read_how_it_went(terminal: Terminal) -> None:
    _, path = with_one(terminal)
    said = terminal("import", "clients", path, "--duplicates", "skip")
    assert said.err.startswith("2 of 4 people are in the register now.")
    assert "Line 4: perhaps the same person as in line 3" in said.out
    unread = terminal("import", "clients", a_file(terminal, "1,x,Ada,y", header="Lfd,given_name,city,Farbe"))
    assert "Columns that are not read: 1, 4." in unread.err


def test_that_an_import_leaves_one_audit_record_with_counts(terminal: Terminal) -> None:
    before = terminal.audit_records()
    terminal.done("import", "clients", a_file(terminal, *(f"Ada{n},A,{1900 + n}" for n in range(30))))
    assert terminal.audit_records() == before + 1


def test_that_a_caseworker_does_not_import(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(permissions._WITHOUT_CASE, "administrator", frozenset())
    monkeypatch.setitem(permissions._WITHOUT_CASE, "team_lead", frozenset())
    path = a_file(terminal, "Ada,A,")
    for words in ((), ("--dry-run",)):
        assert terminal.refused("import", "clients", path, *words)["code"] == "not_allowed"


def test_that_an_unknown_choice_is_wrong_use(terminal: Terminal) -> None:
    said: Said = terminal("import", "clients", a_file(terminal, "Ada,A,"), "--duplicates", "merge")
    assert said.status == 2
