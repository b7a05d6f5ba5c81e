"""Who is around a person, in words: what the drawing, its table and its text alternative all say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from caseapp.domain.client_parts import ClientPerson
from caseapp.errors import QT_TRANSLATE_NOOP, Translate

RINGS = (1, 2, 3)
"""Closeness from very close to further away. Whoever has none stands in the outermost, marked."""
SPHERES = ("private", "volunteer", "professional")
UNSORTED = "unsorted"
"""Nobody said yet where they belong."""

_FAMILY = frozenset(
    {"partner", "parent", "child", "sibling", "grandparent", "grandchild", "other_relative", "friend"}
)
_NO_RELATION = "other"
_RING_WORDS = {
    1: QT_TRANSLATE_NOOP("NetworkMap", "Very close"),
    2: QT_TRANSLATE_NOOP("NetworkMap", "Close"),
    3: QT_TRANSLATE_NOOP("NetworkMap", "Further away"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("NetworkMap", "Closeness open")
_UNSORTED_WORDS = QT_TRANSLATE_NOOP("NetworkMap", "Not sorted yet")
_GIVES = QT_TRANSLATE_NOOP("NetworkMap", "gives")
_GETS = QT_TRANSLATE_NOOP("NetworkMap", "gets")
_GIVES_AND_GETS = QT_TRANSLATE_NOOP("NetworkMap", "gives and gets")
_SEE_MORE = QT_TRANSLATE_NOOP("NetworkMap", "see more often")
_HEADINGS = (
    QT_TRANSLATE_NOOP("NetworkMap", "Name"),
    QT_TRANSLATE_NOOP("NetworkMap", "Relation"),
    QT_TRANSLATE_NOOP("NetworkMap", "Closeness"),
    QT_TRANSLATE_NOOP("NetworkMap", "Where they belong"),
    QT_TRANSLATE_NOOP("NetworkMap", "Gives"),
    QT_TRANSLATE_NOOP("NetworkMap", "Gets"),
    QT_TRANSLATE_NOOP("NetworkMap", "Answers"),
)
_MARKS = (
    ("there_for_me", QT_TRANSLATE_NOOP("NetworkMap", "is there for me")),
    ("i_help", QT_TRANSLATE_NOOP("NetworkMap", "I help them")),
    ("see_more", QT_TRANSLATE_NOOP("NetworkMap", "I want to see them more")),
)

Label = Callable[[str, str | None], str]
"""The office's word for a code of a list."""


@dataclass(frozen=True)
class Around:
    """One human, group, place or animal around the person; all texts as they are shown."""

    name: str
    ring: int
    sphere: str
    gives: bool
    gets: bool
    words: tuple[str, ...]
    """What stands below the name in the drawing."""
    relation: str
    closeness: str
    belongs: str
    what_they_give: str
    what_they_get: str
    marks: str
    is_open: bool = False
    """True while nobody said how close they are."""

    @property
    def row(self) -> tuple[str, ...]:
        """The row of the table."""
        said = (self.relation, self.closeness, self.belongs, self.what_they_give, self.what_they_get)
        return (self.name, *said, self.marks)


@dataclass(frozen=True)
class Network:
    """The person in the middle and everybody around them, in one language."""

    name: str
    around: tuple[Around, ...]
    ring_words: tuple[str, ...]
    sphere_words: tuple[tuple[str, str], ...]
    """Sphere and its word, in the order in which they stand around the person."""
    headings: tuple[str, ...]
    alternative: str
    """The whole drawing as a text."""

    @property
    def table(self) -> tuple[tuple[str, ...], ...]:
        """What the drawing says, row by row below the headings."""
        return (self.headings, *(one.row for one in self.around))

    def texts(self) -> Iterator[str]:
        """Every text that the drawing may show."""
        yield from (self.name, *self.ring_words, *(word for _, word in self.sphere_words), "…")
        for one in self.around:
            yield from (one.name, *one.words)


def network_of(
    called_name: str, people: Iterable[ClientPerson], label: Label, translate: Translate
) -> Network:
    """The network of a person; ``label`` and ``translate`` speak the language of the drawing."""
    words = _Words(label, translate)
    around = tuple(words.around(person) for person in people)
    spheres = [*SPHERES, UNSORTED] if any(one.sphere == UNSORTED for one in around) else SPHERES
    return Network(
        called_name,
        around,
        tuple(words.say(_RING_WORDS[ring]) for ring in RINGS),
        tuple((sphere, words.sphere(sphere)) for sphere in spheres),
        table_headings(translate),
        words.alternative(called_name, around),
    )


def table_headings(translate: Translate) -> tuple[str, ...]:
    """What stands above the columns of the table."""
    return tuple(translate("NetworkMap", heading) for heading in _HEADINGS)


@dataclass(frozen=True)
class _Words:
    label: Label
    translate: Translate

    def say(self, source: str) -> str:
        return self.translate("NetworkMap", source)

    def sphere(self, sphere: str) -> str:
        return self.say(_UNSORTED_WORDS) if sphere == UNSORTED else self.label("network_sphere", sphere)

    def around(self, person: ClientPerson) -> Around:
        sphere = _sphere_of(person)
        gives, gets = _is_giving(person), _is_getting(person)
        closeness = self.say(_RING_WORDS.get(person.closeness or 0, _UNKNOWN))
        return Around(
            name=person.name,
            ring=person.closeness or RINGS[-1],
            sphere=sphere,
            gives=gives,
            gets=gets,
            words=tuple(self._below(person, gives=gives, gets=gets)),
            relation="" if person.relation == _NO_RELATION else self.label("relation", person.relation),
            closeness=closeness,
            belongs=self.sphere(sphere),
            what_they_give=person.gives or "",
            what_they_get=person.gets or "",
            marks=", ".join(self.say(words) for name, words in _MARKS if getattr(person, name)),
            is_open=person.closeness is None,
        )

    def _below(self, person: ClientPerson, *, gives: bool, gets: bool) -> Iterator[str]:
        if gives or gets:
            yield self.say(_GIVES_AND_GETS if gives and gets else _GIVES if gives else _GETS)
        if person.see_more:
            yield self.say(_SEE_MORE)
        if person.closeness is None:
            yield self.say(_UNKNOWN)

    def alternative(self, called_name: str, around: tuple[Around, ...]) -> str:
        if not around:
            words = QT_TRANSLATE_NOOP("NetworkMap", "{name} in the middle. Nobody is entered yet.")
            return self.say(words).format(name=called_name)
        said = [self.say(QT_TRANSLATE_NOOP("NetworkMap", "{name} in the middle.")).format(name=called_name)]
        for ring in RINGS:
            here = [one for one in around if one.ring == ring]
            if here:
                names = "; ".join(", ".join((one.name, one.belongs, *one.words)) for one in here)
                said.append(f"{self.say(_RING_WORDS[ring])}: {names}.")
        return " ".join(said)


def _sphere_of(person: ClientPerson) -> str:
    if person.sphere in SPHERES:
        return person.sphere
    return "private" if person.relation in _FAMILY else UNSORTED


def _is_giving(person: ClientPerson) -> bool:
    return bool(person.gives) or person.there_for_me


def _is_getting(person: ClientPerson) -> bool:
    return bool(person.gets) or person.i_help
