"""What a person reads for a search that cannot be understood, made where the sentence is longer than its cause."""

from __future__ import annotations

import re

from kzexplorer.domain.span import Span
from kzexplorer.search.choices import nearest
from kzexplorer.search.shown import quoted
from kzexplorer.search.tokens import Kind, Token
from kzexplorer.search.tree import FieldName
from kzexplorer.search.wrong import QueryProblem
from kzexplorer.translation import later, tr

OPERATOR_ITSELF = later("To find the word itself, put it in quotation marks.")

_SIGN_ITSELF = later("To find words with it, put them in quotation marks.")
_WITHOUT_MEANING = re.compile(r"[\[\]{}<>=~^|]|^!|\*(?!\*?$)|\?(?=\w)")
_ALONE_WITHOUT_MEANING = re.compile(r"[\[\]{}<>=~^|*]")
_RANGE = later("A range is typed with two dots, such as date:2010..2012.")
_MEANT = {
    "*": later("A * stands behind the beginning of a word, such as naz*."),
    "?": later("For a word with any ending, type its beginning and a * behind it."),
    "|": later("To find either of two, type OR between them."),
    "!": later("To leave a word out, type a - before it."),
    "~": later("Other spellings of a name are found anyway."),
    "[": _RANGE,
    "{": _RANGE,
    **dict.fromkeys("<>=", later("Compare in a field, such as confidence:>0.8 or date:<2001.")),
}
_SYNONYMS = {
    FieldName.ACTOR: "person people who participant organisation organization entity name by from to",
    FieldName.PLACE: "where location country city in at",
    FieldName.KIND: "type event category",
    FieldName.DOC: "document documents file source title",
    FieldName.STATUS: "review verdict state is",
    FieldName.DATE: "when day month year time before after since until",
    FieldName.TEXT: "passage quote words body content",
    FieldName.NOTE: "notes comment remark",
    FieldName.TAG: "tags label",
    FieldName.PRECISION: "exactness granularity",
    FieldName.CONFIDENCE: "score sure certainty probability",
}
_FIELD_OF = {word: name for name, words in _SYNONYMS.items() for word in words.split()}

EXAMPLES = {
    FieldName.ACTOR: later('Type a name, such as actor:clinton or actor:"Hillary Clinton".'),
    FieldName.PLACE: later("Type a name, such as place:Astana."),
    FieldName.KIND: later("Type a kind, such as kind:visit or kind:meeting,call."),
    FieldName.DOC: later('Type words of its title, such as doc:"joint statement".'),
    FieldName.STATUS: later("Type one, such as status:to-review or status:planned."),
    FieldName.DATE: later("Type a date, such as date:2010, date:2010..2012 or date:2010-05."),
    FieldName.TEXT: later("Type a word of the passage, such as text:uranium."),
    FieldName.NOTE: later("Type a word of the note, such as note:check."),
    FieldName.TAG: later("Type a tag, such as tag:energy."),
    FieldName.PRECISION: later("Type one, such as precision:day or precision:month."),
    FieldName.CONFIDENCE: later("Type a number from 0 to 1, such as confidence:>0.8."),
}
"""For each field what can stand behind its colon."""


def unknown_field(token: Token) -> QueryProblem:
    """With the nearest, or all."""
    typed = token.words.casefold()
    likely = _FIELD_OF.get(typed) or nearest(typed, [each.value for each in FieldName])
    fields = (
        tr("Did you mean {likely}?", likely=f"{likely}:")
        if likely
        else tr("Fields are {fields}.", fields=", ".join(f"{each}:" for each in FieldName))
    )
    return QueryProblem(
        tr("There is no field {typed}.", typed=quoted(token.words)), f"{fields} {tr(_SIGN_ITSELF)}", span=token.span
    )


def sign_without_meaning(token: Token) -> QueryProblem | None:
    """What is wrong with a word that holds a sign of another language of search; None for most words."""
    meaningless = _ALONE_WITHOUT_MEANING if token.kind is Kind.SIGN else _WITHOUT_MEANING
    found = meaningless.search(token.words)
    if found is None:
        return None
    sign, start = found[0], token.span.start + found.start()
    place = Span(start, start + 1) if len(token.words) == len(token.span) else token.span
    return QueryProblem(
        tr("The sign {sign} has no meaning here.", sign=sign),
        f"{tr(_MEANT.get(sign, ''))} {tr(_SIGN_ITSELF)}".strip(),
        span=place,
    )


def nothing_before(operator: Token) -> QueryProblem:
    """For an AND or OR that a part begins with."""
    return QueryProblem(
        tr("Nothing stands before {operator}.", operator=operator.words),
        f"{tr('Type a word on both sides of it.')} {tr(OPERATOR_ITSELF)}",
        span=operator.span,
    )


def nothing_behind(operator: Token, next_one: Token) -> QueryProblem | None:
    """What is wrong where an AND, OR, NOT or - is followed by that token; None where it can be."""
    what = tr("Nothing stands behind {operator}.", operator=operator.words)
    if next_one.kind in (Kind.AND, Kind.OR):
        what = tr("{operator} and {other} stand beside each other.", operator=operator.words, other=next_one.words)
    elif next_one.kind not in (Kind.END, Kind.CLOSE):
        return None
    next_step = tr("Type a word behind it.")
    if operator.words != "-":
        next_step += f" {tr(OPERATOR_ITSELF)}"
    return QueryProblem(what, next_step, span=operator.span, unfinished=next_one.kind is Kind.END)


def no_value(field: Token, name: FieldName, token: Token) -> QueryProblem:
    """For a field that is followed by something else than a value."""
    what, unfinished = tr("Nothing stands behind {name}:.", name=name), token.kind is Kind.END
    return QueryProblem(what, tr(EXAMPLES[name]), span=field.span, unfinished=unfinished)


def unclosed(opening: Token) -> QueryProblem:
    """For a parenthesis that is open at the end."""
    return QueryProblem(
        tr("This parenthesis is not closed."), tr("Type a ) where it ends."), span=opening.span, unfinished=True
    )
