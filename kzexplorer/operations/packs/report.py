"""What a check of an evidence pack comes to: what it holds, and all that is wrong with it, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzexplorer.export.pack_reading import Manifest
from kzexplorer.translation import tr

MOST_FAULTS, MOST_NOTES = 20_000, 1_000
"""Those that are told; of a pack that is meant to, there could be so many that no memory holds them."""
TITLE, WORDS, FILE = 500, 5_000, 300
"""Letters that are told of a title, of what is quoted, and of a name."""


@dataclass(frozen=True, slots=True)
class PackFault:
    """Something that is not as it was, or could not be checked: `what` is a sentence that names all it is about.

    `file` is the name in the pack, or that of the document. For a quotation `event` is its id, `title` that of the
    event, `quotation` its number there from 1 (0: the words of the date), and `words` what is quoted.
    `unchecked`: nothing is known to be wrong, but nobody could look.
    """

    what: str
    file: str
    event: int | None = None
    title: str = ""
    quotation: int | None = None
    words: str = ""
    unchecked: bool = False


@dataclass(frozen=True, slots=True)
class PackReport:
    """`manifest` is None where it cannot be read; `n_stand` quotations stand at their places in sources read anew.

    `notes` are sentences on what differs without being wrong. `fingerprint` is what the pack ends with.
    """

    fingerprint: str
    manifest: Manifest | None
    n_quotations: int
    n_stand: int
    n_sources: int
    faults: tuple[PackFault, ...]
    notes: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether everything was checked and is as it was."""
        return self.manifest is not None and not self.faults


@dataclass(slots=True)
class Ledger:
    """What a check has found so far; `files` are those about which something was said."""

    faults: list[PackFault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    n_stand: int = 0
    n_sources: int = 0
    files: set[str] = field(default_factory=set)
    has_more: bool = False

    @property
    def is_full(self) -> bool:
        return len(self.faults) >= MOST_FAULTS

    def say(self, what: str, file: str) -> None:
        """Note a fault that is about a file alone."""
        if not self.is_full:
            self.files.add(file)
        self.fail(PackFault(what, file))

    def fail(self, fault: PackFault) -> None:
        """Note a fault; once there are too many, that there are more."""
        if not self.is_full:
            self.faults.append(fault)
        elif not self.has_more:
            self.has_more = True
            self.notes.append(tr("More is wrong than these checks, and is not listed."))

    def note(self, words: str) -> None:
        """Note what differs without being wrong, once, while there are not too many such notes."""
        if len(self.notes) < MOST_NOTES and words not in self.notes:
            self.notes.append(words)

    def cannot_read(self, name: str, error: ValueError) -> None:
        """Note that a member holds what no pack holds; the error says what, as the end of a sentence."""
        self.say(tr("{name} cannot be read: {reason}.", name=name, reason=str(error)[:300]), name)
