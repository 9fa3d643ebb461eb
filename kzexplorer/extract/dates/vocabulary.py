"""The words that dates are made of: the role that each may play in a rule, and its value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

MONTHS: Mapping[str, int] = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sep sept,"
            "october oct,november nov,december dec".split(","),
            1,
        )
        for name in names.split()
    }
)
WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            "monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat,"
            "sunday sun".split(",")
        )
        for name in names.split()
    }
)
NUMBERS: Mapping[str, int] = MappingProxyType(
    {
        word: number
        for number, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen".split()
        )
    }
    | {
        word: 10 * number
        for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
    }
    | {"hundred": 100, "thousand": 1000, "dozen": 12}
)
ORDINALS: Mapping[str, int] = MappingProxyType(
    {
        word: number
        for number, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
            1,
        )
    }
    | {"thirtieth": 30}
)
ROMAN_NUMBERS: Mapping[str, int] = MappingProxyType(
    {
        word: number
        for number, word in enumerate(
            "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
        )
    }
)
ROMAN: Mapping[str, int] = MappingProxyType({word: number for word, number in ROMAN_NUMBERS.items() if number <= 12})
UNITS: Mapping[str, str] = MappingProxyType(
    {
        "second": "S", "minute": "MIN", "hour": "H", "day": "D", "night": "D", "week": "W", "fortnight": "2W",
        "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML", "weekend": "WE",
    }
)  # fmt: skip
PLURAL_UNITS: Mapping[str, str] = MappingProxyType(
    {
        "seconds": "S", "minutes": "MIN", "hours": "H", "hrs": "H", "days": "D", "nights": "D", "weeks": "W",
        "fortnights": "2W", "months": "M", "quarters": "Q", "years": "Y", "yrs": "Y", "decades": "DE",
        "centuries": "CE", "millennia": "ML", "weekends": "WE",
    }
)  # fmt: skip
SEASONS: Mapping[str, str] = MappingProxyType(
    {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
     "winter": "WI", "wintertime": "WI"}
)  # fmt: skip
DAY_PARTS: Mapping[str, str] = MappingProxyType(
    {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00", "midday": "TMI",
     "midnight": "T24:00", "dawn": "TMO", "dusk": "TEV", "daytime": "TDT", "daybreak": "TMO", "nightfall": "TNI",
     "sunrise": "TMO", "sunset": "TEV"}
)  # fmt: skip
DECADES: Mapping[str, int] = MappingProxyType(
    {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
     "nineties": 90}
)  # fmt: skip
# Months from that of the letter, in the shorthand of old correspondence.
MONTHS_OF_LETTERS: Mapping[str, int] = MappingProxyType(
    {"instant": 0, "inst": 0, "ultimo": -1, "ult": -1, "proximo": 1, "prox": 1}
)
SETS: Mapping[str, str] = MappingProxyType(
    {"daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y",
     "annual": "P1Y", "annually": "P1Y", "biannual": "P6M", "biennial": "P2Y", "biennially": "P2Y", "hourly": "PT1H",
     "everyday": "P1D", "nightly": "P1D", "triennial": "P3Y"}
)  # fmt: skip
VAGUE: Mapping[str, str] = MappingProxyType(
    dict.fromkeys("now nowadays currently presently today".split(), "PRESENT_REF")
    | dict.fromkeys("recently formerly previously lately".split(), "PAST_REF")
    | dict.fromkeys("recent former".split(), "PAST_REF")
    | {"current": "PRESENT_REF", "future": "FUTURE_REF", "soon": "FUTURE_REF", "once": "PAST_REF"}
)

# Words with a role of their own name, and the others of each role.
_LITERALS = (
    "the a an of in on at to by and or from until till through between this that same half new s q h o ago "
    "noon midnight w early later earlier before after since hence now each every per other another first second "
    "final eve whole "
    "more most less least than ever once twice times so far beginning all long yet date being old age few "
    "near recent distant one intervening fiscal financial latest full ended or so couple period foreseeable "
    "coming single overnight right corresponding comparable equivalent"
)
_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "month": " ".join(MONTHS),
        "weekday": " ".join(WEEKDAYS),
        "number_word": " ".join(word for word, value in NUMBERS.items() if value < 20),
        "tens": "twenty thirty forty fifty sixty seventy eighty ninety",
        "hundred": "hundred",
        "thousand": "thousand",
        "dozen": "dozen",
        "ordinal_word": " ".join(ORDINALS),
        "unit": " ".join(UNITS),
        "units": " ".join(PLURAL_UNITS),
        "season": " ".join(SEASONS),
        "day_part": " ".join(DAY_PARTS),
        "decade_word": " ".join(DECADES),
        "month_of_letter": " ".join(MONTHS_OF_LETTERS),
        "very": "very",
        "morrow": "morrow",
        "old_style": "o.s old",
        "style": "style",
        "our": "our",
        "lord": "lord",
        "set_word": " ".join(SETS),
        "vague_adverb": "now nowadays currently presently recently formerly lately",
        "vague_adjective": "former recent current future",
        "day_noun": "day",
        "month_noun": "month",
        "year_noun": "year",
        "years_noun": "years",
        "week_noun": "week",
        "weekend_noun": "weekend",
        "millennium_noun": "millennium",
        "days_noun": "days",
        "quarter_noun": "quarter",
        "century_noun": "century centuries",
        "decade_noun": "decade",
        "time_noun": "time period moment juncture",
        "mid": "mid middle",
        "late": "late",
        "edge": "beginning start end middle close",
        "about": "about around circa ca approximately roughly c nearly almost some",
        "amount_mod": "about around approximately roughly nearly almost just only exactly barely over under some "
        "scarcely another mere",
        "few": "few couple several many numerous dozens some",
        "those": "those these",
        "next": "next coming upcoming",
        "following": "following ensuing subsequent succeeding",
        "this": "current",
        "last": "last past",
        "past": "past",
        "future": "future",
        "previous": "previous preceding prior",
        "half_ordinal": "first second latter former",
        "era": "bc bce b.c b.c.e ad a.d ce c.e",
        "meridiem": "am pm a.m p.m",
        "afterwards": "later afterwards afterward thereafter",
        "beforehand": "earlier previously before beforehand prior",
        "ago": "ago",
        "after": "after following since",
        "before": "before",
        "daystamp": "today yesterday tomorrow tonight",
        "roman_month": " ".join(ROMAN),
        "roman_number": " ".join(ROMAN_NUMBERS),
        "length": "long old",
        "clock_noun": "clock",
        "in_a_row": "consecutive straight successive full whole solid",
        "day_parts": "mornings afternoons evenings nights",
        "weekdays": " ".join(f"{name}s" for name in WEEKDAYS if name.endswith("day")),
        "long_word": "daylong weeklong monthlong yearlong decadelong",
        "hours": "hrs hours hr h",
        "zone": "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist jst eastern pacific central local",
    }
)
# Words that are another word without a capital: "may", "march", "sun".
_CAPITAL_ONLY = frozenset("may march august mar jun jul aug sep sept oct nov dec jan feb apr mon tue tues wed weds thu "
                          "thur thurs fri sat sun".split())  # fmt: skip


@cache
def roles() -> Mapping[str, frozenset[str]]:
    """The roles of each word, in lower case; Roman months stay in upper case."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in _LITERALS.split():
        found[word].add(word)
    for role, words in _ROLES.items():
        for word in words.split():
            found[word].add(role)
    return {word: frozenset(names) for word, names in found.items()}


def needs_capital(word: str) -> bool:
    """Whether the word, given in lower case, is one of time only when written with a capital."""
    return word in _CAPITAL_ONLY
