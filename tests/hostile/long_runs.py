"""Searches texts made to make patterns explode: `python -m tests.hostile.long_runs [NAME...]`.

Prints the seconds of processor time for a short and a long text of each kind; ends with 1 where time grows faster than
the text, or is more than an import counts on.
"""

from __future__ import annotations

import multiprocessing
import sys
import time

from kzexplorer.extract import extract
from kzexplorer.readers import RawFile, read
from tests.hostile.built import TOLD

SHORT, LONG = 25_000, 100_000
"""Characters."""
MOST_SECONDS = 6.0
"""For a long text: worse than that, and documents that an import begins to search do not get done."""
STEEPEST = 10.0
"""How many times as long the long text may take; it is four times as long."""

RUNS: dict[str, str] = {
    "initials": "A. B. C. D. E. F. ",
    "initials without spaces": "A.B.C.D.",
    "names": "Anna Berg, Olaf Lund, Ruta Vidmane, ",
    "names joined": "Anna-Maria-Berg-Lund-",
    "names with particles": "Anna van der von de la ",
    "names in capitals": "ANNA BERG OLAF LUND ",
    "one capital": "A ",
    "one name without end": "Anna Berg ",
    "titles": "President Prime Minister Foreign Minister Ambassador Mr. Dr. ",
    "titles with lists": "the foreign minister, the prime minister and the president of ",
    "abbreviations": "U.S. U.N. Mr. Mrs. Dr. St. No. vol. pp. e.g. i.e. ",
    "abbreviations of names": "USA UN EU OSCE CIS SCO ",
    "acronyms in brackets": "Bank of Ostmark (BO), League of Rivers (LR), ",
    "organisations": "Ministry of Foreign Affairs of the Republic of the Commission of the Council of the ",
    "of": "Bank of Bank of Bank of ",
    "and": "Ostmark and Brandia and ",
    "commas": ", , , ",
    "semicolons": "; ",
    "full stops": ". ",
    "full stops alone": ".",
    "ellipses": "... ",
    "colons": "a: b: ",
    "dashes": " - – — ",
    "dashes alone": "—",
    "hyphens": "a-",
    "slashes": "1/",
    "digits": "1234567890",
    "digits with spaces": "1 234 567 890 ",
    "digits with commas": "1,234,567,890,",
    "digits with stops": "1.2.3.4.",
    "signs and digits": "+1 (234) 567-89-",
    "dates": "5 May 2011, 6 June 2012, ",
    "dates in digits": "05.05.2011 ",
    "dates with slashes": "05/05/2011-06/06/2012 ",
    "dates of ISO": "2011-05-05T10:00:00Z ",
    "days without a month": "1, 2, 3, 4, 5, 6, 7 and ",
    "days of a month": "on 1, 2, 3, 4 and 5 May, ",
    "ranges": "5-6-7-8-9 May 2011-2012-2013 ",
    "from and to": "from 5 to 6 to 7 from ",
    "months": "January February March ",
    "month without end": "May may May may ",
    "weekdays": "Monday, Tuesday, Wednesday, ",
    "years": "2011 2012 2013 ",
    "years with dashes": "2011-2012/2013-",
    "centuries": "the 19th and 20th and 21st ",
    "relative days": "the day before the day after the day before ",
    "relative times": "two years and three months and four days ago ",
    "last last": "last next this last next this ",
    "of the of": "the end of the beginning of the middle of ",
    "numbers in words": "two hundred and five thousand million ",
    "ordinals": "first second third twenty-first ",
    "ordinal meetings": "the 5th meeting of the 6th session of the 7th summit of the ",
    "money": "$5 million 6 bn euros 7% ",
    "currency signs": "$€£¥",
    "per cent": "5 per cent to 6 per cent to ",
    "opening brackets": "(",
    "closing brackets": ")",
    "nested brackets": "(a [b {c ",
    "brackets around each": "(a) ",
    "opening quotes": "“",
    "straight quotes": '"a" ',
    "quotes never closed": '"a said “b said ‘c ',
    "apostrophes": "'s '",
    "said": "he said that she said that they said that ",
    "quoted speech": '"We met," he said. "We spoke," she said. ',
    "verbs": "met visited signed opened agreed held received ",
    "who which": "who met those who met those which met ",
    "by": "signed by opened by received by ",
    "between": "between Ostmark and between Brandia and ",
    "places": "in Geneva in Bern in Paris in ",
    "places with commas": "Geneva, Switzerland, Bern, ",
    "city and country": "Paris, France; ",
    "demonyms": "French-German-Swiss ",
    "treaties": "the Treaty on the Treaty of the Agreement on the ",
    "agreement of": "Memorandum of Understanding on the Agreement between ",
    "spaces": " ",
    "spaces and a word": "a" + " " * 50,
    "tabs": "a\t",
    "lines": "a\n",
    "empty lines": "\n",
    "short lines": "Anna\nBerg\n",
    "headings": "A HEADING\n\n",
    "bullets": "• a\n- b\n1. c\n",
    "menus": "Home | News | Contact | ",
    "dotted contents": "Chapter ........ 5\n",
    "addresses": "http://a.invalid/b?c=d&e=f a@b.invalid ",
    "address without end": "http://a.invalid/" + "a/" * 20,
    "at signs": "a@",
    "hashes": "# ",
    "underlines": "_",
    "emoji": "🏛️👩‍👩‍👧‍👦🇰🇿",
    "combining": "e\u0301\u0302\u0303",
    "right to left": "زار الرئيس العاصمة في 5 مايو 2011 ",
    "bidi": "\u202eab\u202c\u2067cd\u2069",
    "Cyrillic names": "А. Б. Иванов, В. Г. Петров, ",
    "Chinese": "总统于2011年5月5日访问了首都。",
    "mixed scripts": "Аnnа Вerg visited Женева on 5 мая 2011 ",
    "full width": "２０１１年５月５日 Ａｎｎａ ",
    "capital letters without words": "ABCDEFGHIJKLMNOP",
    "small letters": "abcdefghijklmnop",
    "capitals in words": "aBcDeFgH ",
    "sentences": TOLD,
    "sentences without end": TOLD.strip().rstrip(".") + " and ",
    "one sentence, many dates": "who on 5 May 2011 visited Brandia and ",
    "many participants": "President Anna Berg of Ostmark, ",
    "many participants that met": "Anna Berg met Olaf Lund and ",
    "datelines": "GENEVA, 5 May 2011 (Reuters) - ",
    "bylines": "By Anna Berg\n",
    "letters of a mail": "From: a\nTo: b\nDate: Thu, 5 May 2011\n",
    "Roman numerals": "XIV. XV. XVI. MCMXC ",
    "sections": "§ 1.2.3 Article 5 (a) (ii) ",
    "the the": "the ",
    "not": "not never no ",
    "would have": "would have been will be to be to have ",
}


def text_of(run: str, length: int) -> str:
    """So many characters of it, with an event at the end."""
    return (run * (length // len(run) + 1))[:length] + "\n\n" + TOLD


def _search(run: str, length: int, answers: multiprocessing.Queue[float]) -> None:
    extract(read(RawFile("a.txt", "a.txt", "/a.txt", TOLD.encode())).document, None, None)  # type: ignore[union-attr]
    reading = read(RawFile("a.txt", "a.txt", "/a.txt", text_of(run, length).encode()))
    assert reading is not None
    began = time.process_time()
    extract(reading.document, None, None)
    answers.put(time.process_time() - began)


def seconds_of(run: str, length: int) -> float:
    """Of processor time; infinite where that took a minute or the process ended."""
    context = multiprocessing.get_context("fork")
    answers: multiprocessing.Queue[float] = context.Queue()
    process = context.Process(target=_search, args=(run, length, answers))
    process.start()
    process.join(60)
    if process.exitcode != 0:
        process.kill()
        process.join()
        return float("inf")
    return answers.get()


def main(names: list[str]) -> int:
    extract(read(RawFile("a.txt", "a.txt", "/a.txt", TOLD.encode())).document, None, None)  # type: ignore[union-attr]
    steep = 0
    for name in names or list(RUNS):
        short, long = seconds_of(RUNS[name], SHORT), seconds_of(RUNS[name], LONG)
        is_steep = long > MOST_SECONDS or (long > 0.5 and long / short > STEEPEST)
        steep += is_steep
        print(f"{short:6.2f} s {long:6.2f} s  {name}{'  TOO STEEP' if is_steep else ''}", flush=True)
    print(f"{len(names or RUNS)} kinds of text, {steep} of them too steep")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
