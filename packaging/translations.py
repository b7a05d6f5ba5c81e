"""Update, import, check and compile the translations (``make translations``, ``make check``).

    python packaging/translations.py update        sources -> translations/*.ts, Swiss overlay, *.qm
    python packaging/translations.py fill FILE     a translator's table (JSON) -> translations/*.ts
    python packaging/translations.py check         fails with a list of what is missing or wrong
    python packaging/translations.py compile [de]  translations/*.ts -> *.qm, all or the named ones

The table is ``{context: {source: {language: text}}}``; a text with a plural is a list of its forms.
``caseapp_en.ts`` holds the plural forms alone. ``caseapp_de_CH.ts`` is made from German: every text
that Switzerland spells otherwise, and what was written there by hand (entries without the mark
``SPELLING``), such as other words.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from caseapp.i18n import swiss_spelling  # noqa: E402 - the program is not installed when this runs first

FOLDER = ROOT / "translations"
COMPLETE = ("de", "da")
PLURALS_ONLY = "en"
SWISS = "de_CH"
GERMAN_ONLY = {"PrintInformal"}
"""Contexts with a second German wording ("du" beside "Sie"); Danish always says "du"."""
PLURAL_FORMS = 2
"""One and many, in each of our languages."""
MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
SPELLING = "Swiss spelling"
"""Translator's comment on overlay entries that are made by machine and renewed each time."""


class Key(NamedTuple):
    """What finds a text: context, English source and what tells two uses of the source apart."""

    context: str
    source: str
    use: str = ""


class ToolError(Exception):
    """A message for the person who runs this."""


@dataclass(frozen=True)
class Entry:
    """One text: its forms (one without a plural), the programmer's hint and the translator's comment."""

    forms: tuple[str, ...]
    plural: bool = False
    hint: str = ""
    comment: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether every form has words."""
        return all(form.strip() for form in self.forms)


Catalogue = dict[Key, Entry]


def ts_file(language: str) -> Path:
    """The translators' file of a language."""
    return FOLDER / f"caseapp_{language}.ts"


def read(language: str) -> Catalogue:
    """All entries of a language; empty when it has no file yet. Unfinished ones come without words."""
    file = ts_file(language)
    if not file.exists():
        return {}
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    return {key: entry for context in contexts for key, entry in _entries(context)}


def _entries(context: ET.Element) -> Iterator[tuple[Key, Entry]]:
    name = context.findtext("name", "")
    for message in context.iter("message"):
        translation = next(message.iter("translation"))
        plural = message.get("numerus") == "yes"
        parts = list(translation.iter("numerusform")) if plural else [translation]
        finished = translation.get("type") is None
        forms = tuple((part.text or "") if finished else "" for part in parts)
        hint, comment = message.findtext("extracomment", ""), message.findtext("translatorcomment", "")
        key = Key(name, message.findtext("source", ""), message.findtext("comment", ""))
        yield key, Entry(forms, plural, hint, comment)


def write(language: str, catalogue: Catalogue) -> None:
    """Write a language's file the way lupdate lays it out, so that differences stay small."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}">',
    ]
    for name, keys in groupby(sorted(catalogue), key=lambda key: key.context):
        lines += ["<context>", f"    <name>{_xml(name)}</name>"]
        for key in keys:
            lines += _message(key, catalogue[key])
        lines.append("</context>")
    ts_file(language).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(key: Key, entry: Entry) -> list[str]:
    mark = "" if entry.is_complete else ' type="unfinished"'
    said = {"comment": key.use, "extracomment": entry.hint, "translatorcomment": entry.comment}
    comments = [f"        <{tag}>{_xml(text)}</{tag}>" for tag, text in said.items() if text]
    if entry.plural:
        forms = [f"            <numerusform>{_xml(form)}</numerusform>" for form in entry.forms]
        text = [f"        <translation{mark}>", *forms, "        </translation>"]
    else:
        text = [f"        <translation{mark}>{_xml(entry.forms[0])}</translation>"]
    head = '    <message numerus="yes">' if entry.plural else "    <message>"
    return [head, f"        <source>{_xml(key.source)}</source>", *comments, *text, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools; they come with PySide6."""
    library = importlib.util.find_spec("PySide6")
    if library is None or library.origin is None:
        raise ToolError("PySide6 is not installed; call make setup")
    folder = Path(library.origin).parent
    tool = next((path for path in (folder / name, folder / f"{name}.exe") if path.exists()), folder / name)
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - fixed tools
    if done.returncode or "Warning" in done.stderr or "warning" in done.stderr:
        raise ToolError(f"{name} says:\n{done.stdout}{done.stderr}")


def update() -> None:
    """Bring the files up to date with the sources. Texts that are gone are dropped, the rest is kept."""
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(str(path) for path in (ROOT / "caseapp").rglob("*.py"))
    always = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
    # A similar text's old translation as a proposal would be wrong more often than right.
    always += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    always += ["-tr-function-alias", "translate+=_translate"]
    for language in COMPLETE:
        run_tool("lupdate", *always, *sources, "-ts", str(ts_file(language)))
    run_tool("lupdate", *always, "-pluralonly", *sources, "-ts", str(ts_file(PLURALS_ONLY)))
    for language in (*COMPLETE, PLURALS_ONLY):
        write(language, {key: entry for key, entry in read(language).items() if _is_meant_for(language, key)})
    write(SWISS, overlay(read("de"), read(SWISS)))


def _is_meant_for(language: str, key: Key) -> bool:
    return language == "de" or key.context not in GERMAN_ONLY


def overlay(german: Catalogue, before: Catalogue) -> Catalogue:
    """The Swiss differences: what was written by hand, else the German text where its spelling differs."""
    made: Catalogue = {}
    for key, entry in german.items():
        old = before.get(key)
        swiss = tuple(swiss_spelling(form) for form in entry.forms)
        if old is not None and old.comment != SPELLING:
            made[key] = old
        elif swiss != entry.forms:
            made[key] = replace(entry, forms=swiss, comment=SPELLING)
    return made


def compile_files(names: Sequence[str] = ()) -> None:
    """Make the files that the program loads: all, or those named as a language or a file's stem."""
    for language in [name.removeprefix("caseapp_") for name in names] or (*COMPLETE, PLURALS_ONLY, SWISS):
        target = ts_file(language).with_suffix(".qm")
        run_tool("lrelease", "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(target))


def fill(table_file: Path) -> int:
    """Import a translator's table; refuses texts that the program does not have. Returns how many."""
    table: Mapping[str, Mapping[str, Mapping[str, str | list[str]]]] = json.loads(
        table_file.read_text("utf-8")
    )
    catalogues = {language: read(language) for language in (*COMPLETE, PLURALS_ONLY, SWISS)}
    wanted = {
        (context, source): texts for context, sources in table.items() for source, texts in sources.items()
    }
    known = _uses(catalogues["de"])
    if unknown := sorted(wanted.keys() - known.keys()):
        raise ToolError("\n".join(["Not in the program (run update first):", *map(": ".join, unknown)]))
    for place, texts in wanted.items():
        for language, text in texts.items():
            for key in known[place]:
                catalogues[language][key] = _filled(catalogues["de"][key], text)
    for language in (*COMPLETE, PLURALS_ONLY):
        write(language, catalogues[language])
    write(SWISS, overlay(catalogues["de"], catalogues[SWISS]))
    return sum(map(len, wanted.values()))


def _uses(catalogue: Catalogue) -> dict[tuple[str, str], list[Key]]:
    uses: dict[tuple[str, str], list[Key]] = {}
    for key in catalogue:
        uses.setdefault((key.context, key.source), []).append(key)
    return uses


def _filled(entry: Entry, text: str | list[str]) -> Entry:
    return replace(entry, forms=(text,) if isinstance(text, str) else tuple(text), comment="")


def problems() -> list[str]:
    """Everything that would show wrong or English words to a reader."""
    catalogues = {language: read(language) for language in (*COMPLETE, PLURALS_ONLY, SWISS)}
    german, swiss = catalogues["de"], catalogues[SWISS]
    found = [
        f"{language} {key.context}: {what}: {key.source}"
        for language, catalogue in catalogues.items()
        for key, entry in catalogue.items()
        for what in _entry_problems(key.source, entry)
    ]
    wanted = {key for key in german if _is_meant_for("da", key)}
    found += [f"da {key.context}: not as in German: {key.source}" for key in wanted ^ catalogues["da"].keys()]
    if overlay(german, swiss) != swiss:
        found.append("de_CH: not made from the German texts of now; run make translations")
    effective = {**german, **swiss}
    found += [
        f"de_CH {key.context}: ß: {key.source}" for key in effective if "ß" in "".join(effective[key].forms)
    ]
    found += _plural_problems(catalogues)
    for language, texts in {"de": german, "da": catalogues["da"], "de_CH": effective}.items():
        found += _shared_mnemonics(language, texts)
    return sorted(found)


def _plural_problems(catalogues: Mapping[str, Catalogue]) -> Iterator[str]:
    """A missing form is shown in English; a form for many without its number says something else."""
    for language, catalogue in catalogues.items():
        for key, entry in catalogue.items():
            if entry.plural and len(entry.forms) != PLURAL_FORMS:
                yield f"{language} {key.context}: not {PLURAL_FORMS} plural forms: {key.source}"
            elif entry.plural and entry.is_complete and "%n" not in entry.forms[-1]:
                yield f"{language} {key.context}: no %n for many: {key.source}"


def _shared_mnemonics(language: str, catalogue: Catalogue) -> Iterator[str]:
    """Two texts of one class that bear the same letter: Alt and the letter would find only one of them."""
    by_letter: dict[tuple[str, str], list[str]] = {}
    for key, entry in catalogue.items():
        if found := MNEMONIC.search(entry.forms[0]):
            by_letter.setdefault((key.context, found[1].lower()), []).append(key.source)
    for (context, letter), sources in by_letter.items():
        if len(sources) > 1:
            yield f"{language} {context}: mnemonic {letter} more than once: {', '.join(sorted(sources))}"


def _entry_problems(source: str, entry: Entry) -> Iterator[str]:
    if not entry.is_complete:
        yield "not translated"
        return
    for form in entry.forms:
        if _gaps(form) != _gaps(source):
            yield "other gaps than the source"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
            yield "another mnemonic mark than the source"
        if form[:1].isspace() != source[:1].isspace() or form[-1:].isspace() != source[-1:].isspace():
            yield "other blanks at an end than the source"


def _gaps(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))


def main(arguments: list[str]) -> int:
    """Run one of the four commands."""
    match arguments:
        case ["update"]:
            update()
            compile_files()
        case ["fill", file]:
            print(f"{fill(Path(file))} texts")
            compile_files()
        case ["compile", *names]:
            compile_files(names)
        case ["check"]:
            return _report(problems())
        case _:
            return _report([__doc__ or ""])
    return 0


def _report(lines: list[str]) -> int:
    sys.stderr.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ToolError as error:
        sys.exit(str(error))
