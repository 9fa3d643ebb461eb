"""Every operation that changes a workspace, each as a hand that means nothing by it would ask for it.

`EVERY` names them as `module.function`; a test holds the list to what `kzexplorer.operations` offers.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kzexplorer import operations
from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus, PartRole
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.operations import (
    annotate,
    correct_entities,
    edit_events,
    join_events,
    judge_suggestions,
    keep_searches,
    review_events,
)
from kzexplorer.operations.date_documents import set_document_date
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.suggest_merges import Suggestion
from kzexplorer.store import Workspace
from tests.driving import finish
from tests.durability.stories import story

AFTER = {
    "annotate.remove_tag": "annotate.add_tag",
    "correct_entities.forget_judgement": "correct_entities.judge_mention",
    "correct_entities.unmerge": "correct_entities.merge",
    "edit_events.revert": "edit_events.retitle",
    "edit_events.revert_field": "edit_events.retitle",
    "join_events.part": "join_events.join",
    "keep_searches.forget_search": "keep_searches.save_search",
    "keep_searches.rename_search": "keep_searches.save_search",
    "review_events.reset": "review_events.accept",
}
"""Operations that have nothing to do before another one."""
IN_THE_LOG_ALONE = frozenset({"judge_suggestions.refuse"})
"""What is decided and shows in no row."""
NOT_UNDONE = frozenset({"keep_searches.remember"})
"""What changes the workspace and is no step of Undo."""
UNDOES = frozenset({"undo.undo", "undo.redo", "undo.take_back"})
CHANGES_NOTHING = frozenset(
    {
        "back_up.back_up",
        "back_up.restore_open",
        "check_workspace.check_quickly",
        "check_workspace.check_workspace",
        "compare_extraction.compare",
        "date_documents.preview",
        "export_events.export_events",
        "export_events.title_of",
        "import_listing.list_files",
        "list_findings.list_entities",
        "list_findings.list_events",
        "make_pack.make_pack",
        "plan_import.plan_import",
        "suggest_merges.look_for_suggestions",
        "watch_folder.look_at_folder",
    }
)
"""Operations that take a workspace and leave it as it is, or that put another file in its place."""
_NAMES = ("Anna", "Vell", "Ostmark", "Queen Ottilie", "Ministry of Trade", "Ә ҚҰ", "<b>", "")
_DAYS = (When.of_day(2001, 5, 3), When.of_month(1999, 4), When.of_year(1890), None)
_TAGS = ("energy", "Энергетика", "to check")
_NOTES = ("", "Compare with the letter.", "Two\nlines", "😀 &amp; <b>")


@dataclass(frozen=True)
class Hand:
    """What it works on, where new files lie, and how it chooses."""

    workspace: Workspace
    folder: Path
    chance: random.Random

    def event(self) -> int:
        return self.chance.choice(self._events())

    def events(self) -> list[int]:
        events = self._events()
        return self.chance.sample(events, self.chance.randint(1, min(4, len(events))))

    def member(self) -> int:
        """An entity that was merged into another one, or any where there is none."""
        lines = self.workspace.reader.entity_lines(self._entities())
        return self.chance.choice([number for line in lines for number, _ in line.members] or self._entities())

    def document(self) -> int:
        return self.chance.choice(self.workspace.reader.document_order())

    def entity(self) -> int:
        return self.chance.choice(self._entities())

    def entities(self) -> list[int]:
        entities = self._entities()
        return self.chance.sample(entities, self.chance.randint(1, min(3, len(entities))))

    def span(self, document: int) -> Span:
        """A few words of the document."""
        text = self.workspace.reader.text(document)
        start = self.chance.randrange(len(text))
        return Span(start, min(len(text), start + self.chance.randint(1, 60)))

    def mention(self) -> tuple[int, Span]:
        """A document, and words in it that name an entity, or some others where there are none."""
        document = self.document()
        found = self.workspace.reader.mention_spans(document, self._entities())
        return document, self.chance.choice(found).span if found else self.span(document)

    def subject(self) -> Subject:
        kind = self.chance.choice(list(SubjectKind))
        if kind is SubjectKind.EVENT:
            return Subject(kind, self.event())
        if kind is SubjectKind.ENTITY:
            return Subject(kind, self.entity())
        document = self.document()
        return Subject(kind, document, self.span(document) if kind is SubjectKind.PASSAGE else None)

    def tagged(self) -> list[Subject]:
        """What has a tag, with something that may have none."""
        reader = self.workspace.reader
        events = [Subject(SubjectKind.EVENT, each) for each in self._events()]
        entities = [Subject(SubjectKind.ENTITY, each) for each in self._entities()]
        documents = [Subject(SubjectKind.DOCUMENT, each) for each in reader.document_order()]
        words = [
            Subject(SubjectKind.PASSAGE, each, span)
            for each in reader.document_order()
            for span, _, _ in reader.annotated(each)
        ]
        return [self.subject(), *(each for each in (*events, *entities, *documents, *words) if reader.tags(each))]

    def name(self) -> str:
        return self.chance.choice(_NAMES)

    def saved(self) -> str:
        """The name of a saved search, or another one."""
        return self.chance.choice([*(each[0] for each in self.workspace.reader.saved_searches()), *_NAMES[:2]])

    def alias(self, entity: int) -> str:
        """One of the forms of its name, or another name."""
        lines = self.workspace.reader.entity_lines([entity])
        return self.chance.choice([*(line.name for line in lines), *_NAMES])

    def suggested(self) -> list[Suggestion]:
        """Pairs of entities, as if they had been found alike."""
        pairs = [(self.entity(), self.entity()) for _ in range(self.chance.randint(1, 2))]
        return [Suggestion(into, other, ("alike",), 0.5) for into, other in pairs if into != other]

    def file(self) -> Path:
        """A new file, or one that is in already in its first or a second edition."""
        number = self.chance.randint(0, 3)
        path = self.folder / f"report-{number}.txt"
        path.write_text(story(number, 2) + self.chance.choice(["", "\nThe second edition.\n"]))
        return path

    def _events(self) -> list[int]:
        events: list[int] = self.workspace.reader.event_order(details=True).tolist()
        return events

    def _entities(self) -> list[int]:
        return [line.id for line in self.workspace.reader.entities()]


Ask = Callable[[Hand], object]


def _set_date(hand: Hand) -> object:
    return edit_events.set_date(hand.workspace, hand.event(), hand.chance.choice(_DAYS))


def _part(operation: Callable[..., object]) -> Ask:
    def ask(hand: Hand) -> object:
        return operation(hand.workspace, hand.event(), hand.chance.choice(list(PartRole)), hand.entity())

    return ask


def _set_passages(hand: Hand) -> object:
    event = hand.event()
    document = hand.workspace.reader.event(event).document
    spans = [hand.span(document) for _ in range(hand.chance.randint(1, 2))]
    return edit_events.set_passages(hand.workspace, event, spans)


def _add_event(hand: Hand) -> object:
    document = hand.document()
    return edit_events.add_event(
        hand.workspace,
        document,
        hand.span(document),
        title="Added by hand",
        kind=hand.chance.choice(list(EventKind)),
        when=hand.chance.choice(_DAYS),
        participants=hand.entities(),
        places=hand.entities()[:1],
    )


def _split(hand: Hand) -> object:
    entity = hand.entity()
    names = [hand.alias(entity) for _ in range(hand.chance.randint(1, 2))]
    kind = hand.chance.choice(list(EntityType))
    return correct_entities.split(hand.workspace, entity, names, hand.name(), kind)


def _judge(hand: Hand) -> object:
    entity = hand.chance.choice([None, hand.entity()])
    return correct_entities.judge_mention(hand.workspace, *hand.mention(), entity)


def _set_document_date(hand: Hand) -> object:
    return finish(set_document_date(hand.workspace, hand.document(), hand.chance.choice(_DAYS), staff=in_this_thread()))


def _import(hand: Hand) -> object:
    return finish(import_files(hand.workspace, [hand.file()], staff=in_this_thread()))


def _rerun(hand: Hand) -> object:
    return finish(rerun_extraction(hand.workspace, [hand.document()], staff=in_this_thread()))


EVERY: Mapping[str, Ask] = {
    "annotate.add_tag": lambda hand: annotate.add_tag(
        hand.workspace, [hand.subject(), hand.subject()], hand.chance.choice(_TAGS)
    ),
    "annotate.remove_tag": lambda hand: annotate.remove_tag(hand.workspace, hand.tagged(), hand.chance.choice(_TAGS)),
    "annotate.set_note": lambda hand: annotate.set_note(hand.workspace, hand.subject(), hand.chance.choice(_NOTES)),
    "correct_entities.add_alias": lambda hand: correct_entities.add_alias(hand.workspace, hand.entity(), hand.name()),
    "correct_entities.drop_alias": lambda hand: correct_entities.drop_alias(
        hand.workspace, entity := hand.entity(), hand.alias(entity)
    ),
    "correct_entities.forget_judgement": lambda hand: correct_entities.forget_judgement(
        hand.workspace, *hand.mention()
    ),
    "correct_entities.judge_mention": _judge,
    "correct_entities.merge": lambda hand: correct_entities.merge(hand.workspace, hand.entity(), hand.entities()),
    "correct_entities.rename": lambda hand: correct_entities.rename(hand.workspace, hand.entity(), hand.name()),
    "correct_entities.retype": lambda hand: correct_entities.retype(
        hand.workspace, hand.entities(), hand.chance.choice(list(EntityType))
    ),
    "correct_entities.split": _split,
    "correct_entities.unmerge": lambda hand: correct_entities.unmerge(hand.workspace, hand.member()),
    "date_documents.set_document_date": _set_document_date,
    "edit_events.add_event": _add_event,
    "edit_events.add_part": _part(edit_events.add_part),
    "edit_events.remove_part": _part(edit_events.remove_part),
    "edit_events.retitle": lambda hand: edit_events.retitle(hand.workspace, hand.event(), hand.name()),
    "edit_events.revert": lambda hand: edit_events.revert(hand.workspace, hand.event()),
    "edit_events.revert_field": lambda hand: edit_events.revert_field(
        hand.workspace, hand.event(), hand.chance.choice(["title", "kind", "status", "when", "passages"])
    ),
    "edit_events.set_date": _set_date,
    "edit_events.set_kind": lambda hand: edit_events.set_kind(
        hand.workspace, hand.events(), hand.chance.choice(list(EventKind))
    ),
    "edit_events.set_passages": _set_passages,
    "edit_events.set_status": lambda hand: edit_events.set_status(
        hand.workspace, hand.events(), hand.chance.choice(list(EventStatus))
    ),
    "import_files.import_files": _import,
    "join_events.join": lambda hand: join_events.join(hand.workspace, hand.event(), hand.events()),
    "join_events.part": lambda hand: join_events.part(hand.workspace, hand.event()),
    "judge_suggestions.accept": lambda hand: judge_suggestions.accept(hand.workspace, hand.suggested()),
    "judge_suggestions.refuse": lambda hand: judge_suggestions.refuse(hand.workspace, hand.suggested()),
    "keep_searches.forget_search": lambda hand: keep_searches.forget_search(hand.workspace, hand.saved()),
    "keep_searches.remember": lambda hand: keep_searches.remember(hand.workspace, f"date:{hand.chance.random()}"),
    "keep_searches.rename_search": lambda hand: keep_searches.rename_search(
        hand.workspace, hand.saved(), f"Named {hand.chance.random()}"
    ),
    "keep_searches.save_search": lambda hand: keep_searches.save_search(
        hand.workspace, hand.name(), hand.chance.choice(["kind:visit", "tag:energy"])
    ),
    "rerun_extraction.rerun_extraction": _rerun,
    "review_events.accept": lambda hand: review_events.accept(hand.workspace, hand.events()),
    "review_events.judge_many": lambda hand: finish(
        review_events.judge_many(hand.workspace, hand.chance.choice(list(Verdict)), hand.events())
    ),
    "review_events.reject": lambda hand: review_events.reject(hand.workspace, hand.events()),
    "review_events.reset": lambda hand: review_events.reset(hand.workspace, hand.events()),
}


def offered() -> Iterator[str]:
    """All public functions of the package that take a workspace first, as `module.function`."""
    for module in pkgutil.iter_modules(operations.__path__):
        found = importlib.import_module(f"{operations.__name__}.{module.name}")
        for name, function in inspect.getmembers(found, inspect.isfunction):
            own = function.__module__ == found.__name__ and not name.startswith("_")
            if own and _takes_a_workspace(function):
                yield f"{module.name}.{name}"


def _takes_a_workspace(function: Callable[..., object]) -> bool:
    first = next(iter(inspect.signature(function).parameters.values()), None)
    return first is not None and str(first.annotation).rpartition(".")[2] == "Workspace"
