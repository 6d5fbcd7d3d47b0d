"""The whole vocabulary on one page. Frozen, plain, and free of every other module of the project.

A `Span` counts code points in `Report.body` (title, blank line, text), half open. Absent is `None`, many are tuples, choices are enums.
Field meanings: docs/codebook.md.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class EventType(StrEnum):
    """PLOVER's 16 event types."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class StatusKind(StrEnum):
    """Whether the act took place, as the report has it."""

    HAPPENED = "happened"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"
    NOT_HAPPENED = "not_happened"


class Stance(StrEnum):
    """How a source stands to what it is quoted for."""

    STATES = "states"
    ALLEGES = "alleges"
    DENIES = "denies"
    CONFIRMS = "confirms"


class Granularity(StrEnum):
    """How exact a date is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    SPAN = "span"


class Basis(StrEnum):
    """What a date rests on: its own words, words counted from another date, or only the report's date."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    PUBLISHED = "published"


class Precision(StrEnum):
    """What a place's coordinates stand for."""

    POINT = "point"
    CITY = "city"
    ADMIN1 = "admin1"
    COUNTRY = "country"
    REGION = "region"
    RELATIVE = "relative"


class EntityKind(StrEnum):
    """Types of named mention the language model tells apart."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GPE = "gpe"
    NORP = "norp"
    FACILITY = "facility"
    EVENT = "event"
    DATE = "date"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in a report's body."""

    start: int
    end: int

    def of(self, body: str) -> str:
        """The words themselves."""
        return body[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Report:
    """One cleaned news report; it never changes after the door."""

    id: str
    title: str
    text: str
    published: date | None = None
    published_from: str | None = None  # option | record | metadata | None: where the date comes from
    publisher: str = ""
    url: str | None = None
    author: str | None = None

    @property
    def body(self) -> str:
        """Title, blank line, text: what every span counts in."""
        return f"{self.title}\n\n{self.text}"


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word with what the language model says of it."""

    span: Span
    text: str
    lemma: str
    upos: str  # UD part of speech
    xpos: str  # Penn tag, for tense
    head: int  # index of the governing word in the sentence, -1 for the root
    relation: str  # UD relation with subtype
    kind: str  # what the phrase it heads denotes: none person organisation place time event object other


@dataclass(frozen=True, slots=True)
class Entity:
    """A named mention or expression found by the language model; entities may nest."""

    kind: EntityKind
    span: Span
    first: int  # word indices in the sentence, inclusive
    last: int


Towards = tuple[tuple[int, float], ...]  # words of the sentence, each with a probability


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may state an event, as the language model sees it: probabilities of kinds, statuses and of every word's role towards it."""

    word: int
    kinds: tuple[tuple[EventType, str | None, float], ...]  # most probable first; what is left to 1 is "no event"
    status: tuple[float, ...]  # in the order of StatusKind
    background: float
    happened: float  # from -3, surely not, to 3, surely
    actors: Towards = ()
    recipients: Towards = ()
    places: Towards = ()
    dates: Towards = ()
    sources: Towards = ()

    @property
    def chance(self) -> float:
        """Probability that the word states an event of any kind."""
        return sum(p for _, _, p in self.kinds)

    def types(self) -> dict[EventType, float]:
        """Probability of each type, over its modes."""
        out: dict[EventType, float] = {}
        for kind, _, p in self.kinds:
            out[kind] = out.get(kind, 0.0) + p
        return out


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `span` is its tile of the body, white space included; the words say where its letters are."""

    index: int
    span: Span
    words: tuple[Word, ...] = ()
    entities: tuple[Entity, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    dateline: Span | None = None
    title: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """A party as the report names it. Unknown stays empty."""

    quote: str
    span: Span
    head: int = -1  # offset in the body of the word that heads its phrase
    name: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-3, KOS, or IGO NGO IMG ISM MNC
    sectors: tuple[str, ...] = ()
    id: str | None = None
    entity: int | None = None  # mentions of one party within a report share a number
    office: str | None = None  # that a person holds on the report's day, by the tables: "foreign minister"


@dataclass(frozen=True, slots=True)
class Place:
    """Where: the words, and what they name."""

    quote: str
    span: Span
    head: int = -1  # offset in the body of the word that heads its phrase
    name: str | None = None
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames_id: int | None = None
    precision: Precision | None = None
    relation: str | None = None  # where it lies from the named place: "south of", "off", "border with"; precision is then `relative`
    radius_km: float | None = None  # within which of the coordinates it lies


@dataclass(frozen=True, slots=True)
class When:
    """First and last day, inclusive. Both are None where the words could not be resolved."""

    quote: str
    span: Span
    first: date | None = None
    last: date | None = None
    granularity: Granularity | None = None
    basis: Basis | None = None
    value: str | None = None  # TIMEX3 value, e.g. 2024-03-18, 2024-W12, 2024-Q1, P2M


@dataclass(frozen=True, slots=True)
class Source:
    """Who says so. `covers` is the stretch of text it is quoted for."""

    actor: Actor
    stance: Stance
    cue: Span
    covers: Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count: low, best and high estimate of so many `unit`."""

    quote: str
    span: Span
    unit: str
    best: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom, when, where, according to whom. Fields as in the codebook, section 3."""

    id: str  # report id and anchor span
    anchor: Span
    type: str  # an EventType, or a type of the user's own codebook
    mode: str | None
    status: StatusKind
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    background: bool = False
    date: When | None = None
    place: Place | None = None
    sources: tuple[Source, ...] = ()
    contexts: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    confidence: float = 0.0
    why: str = ""
    same_as: str | None = None  # id of the first mention of the same happening in this report


@dataclass(frozen=True, slots=True)
class Relation:
    """What one given party does to another in one sentence."""

    type: EventType | None  # of the act itself; None when the sentence tells of no act between the two
    mode: str | None
    status: StatusKind | None
    score: float  # 0 to 1
    plover: EventType | None  # PLOVER's label, in which what is still to come is folded (`knowledge.codebook.folded`)
    anchor: Span | None = None  # the words that state it, in the sentence


class ClaimKind(StrEnum):
    """How a statement compares an event with history (codebook, section 5)."""

    FIRST = "first"  # ever
    FIRST_IN = "first in"  # so long: "for the first time in two months"
    FIRST_SINCE = "first since"  # a day or an event: "the first visit since 2019"
    HIGHEST_SINCE = "highest since"  # on record where no bound is told: "a record turnout", "highest-level since"
    LOWEST_SINCE = "lowest since"
    LARGEST_SINCE = "largest since"
    MOST_SINCE = "most since"
    NTH = "nth this year"  # "the 13th launch this year"
    ANNIVERSARY = "nth anniversary of"
    ONLY = "only"
    UNPRECEDENTED = "unprecedented"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that compares an event with history.

    `first` and `last` bound the days the claim speaks of, inclusive: without a like event ("first in two months"), those that are counted
    ("13th this year"), or the day that an anniversary recalls. None where the words fix no day.
    """

    quote: str
    span: Span
    kind: ClaimKind
    event: str | None = None  # id of the event that it is about
    yardstick: str | None = None  # what is counted or compared, in the report's words: "missile launch"
    bound: str | None = None  # the words of the bound: "two months", "the 2018 summit"
    first: date | None = None
    last: date | None = None
    number: int | None = None  # 13 of "the 13th launch this year"
    sources: tuple[Source, ...] = ()


class FactKind(StrEnum):
    """What a report says of a person or body beside what it did."""

    ROLE = "role"  # an office or post held: "international department director"
    PAST_ROLE = "past role"  # "used to work as an interpreter for"
    MEMBER = "member"  # of a body
    RANK = "rank"  # "considered the fourth most powerful"
    KIN = "kin"  # "sister of"
    ORIGIN = "origin"  # born, founded, based: where and when
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Fact:
    """One attributed, dated statement about a party (its profile)."""

    actor: Actor  # of whom it is said
    kind: FactKind
    value: str  # in the report's words
    span: Span
    whole: Actor | None = None  # the body, state or person on the other side: member of, office in, sister of
    first: date | None = None  # from when to when it held, where told; a role told in the present holds on the report's day
    last: date | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Drop:
    """Something left out, where, and why."""

    stage: str
    reason: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Mentions:
    """Every mention of a report, whether or not an event uses it."""

    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    dates: tuple[When, ...] = ()
    sources: tuple[Source, ...] = ()
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one report."""

    report: Report
    sentences: tuple[Sentence, ...] = ()
    mentions: Mentions = field(default_factory=Mentions)
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    facts: tuple[Fact, ...] = ()
    drops: tuple[Drop, ...] = ()
