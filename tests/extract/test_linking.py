from __future__ import annotations

import pytest

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.extract.linking import are_two, same

PERSON, BODY = EntityType.PERSON, EntityType.ORGANISATION


def described(name: str, role: str | None = None, *aliases: str, kind: EntityType = PERSON) -> Entity:
    return Entity(name, kind, (), aliases, role)


@pytest.mark.parametrize(
    ("known", "new", "reason"),
    [
        (described("Kofi Mensah"), described("Kofi Mensah"), "same full name"),
        (described("George Bush", "US President"), described("George W. Bush", "President of the United States"),
         "same surname, compatible given names and office: President of the United States"),
        (
            described("George Bush", "US President", "G.Bush", "US President George Bush", "US leader"),
            described("George W. Bush", "President", "then President George W. Bush"),
            "same surname, compatible given names and office: President of the United States",
        ),
        (described("N. Sadykov", "KZ leader"), described("Nurlan Sadykov", "President of Kazakhstan"),
         "same surname, compatible given names and office: President of Kazakhstan"),
        (described("Banda", "Kenyan Minister of Health"), described("Joyce Banda", "Minister of Health of Kenya"),
         "same surname and office: Minister of Kenya"),
        (described("Alma-Ata", kind=EntityType.PLACE), described("Almaty", kind=EntityType.PLACE), "same name"),
        (described("UN", kind=BODY), described("United Nations", None, "UN", kind=BODY), "same name"),
        (described("NSHB", kind=BODY), described("North Sea Herring Board", None, "NSHB", kind=BODY),
         "same abbreviation: NSHB"),
    ],
)  # fmt: skip
def test_that_the_same_thing_is_recognised_with_a_reason(known: Entity, new: Entity, reason: str) -> None:
    assert same(known, new) == reason
    assert same(new, known) == reason


@pytest.mark.parametrize(
    ("known", "new"),
    [
        (described("John Smith"), described("Jane Smith")),
        (described("George H. W. Bush", "US President"), described("George W. Bush", "US President")),
        (described("John Bush", "US President", "John H. Bush"), described("John W. Bush", "US President")),
        (described("John Smith", "President of Ghana"), described("John Smith", "President of Kenya")),
        (described("J. Smith"), described("John Smith")),
        (described("Smith", "Minister"), described("John Smith", "Minister")),
        (described("Paris"), described("Paris", kind=EntityType.PLACE)),
        (
            described("Republic of the Congo", kind=EntityType.PLACE),
            described("Democratic Republic of the Congo", kind=EntityType.PLACE),
        ),
        (described("Congo", kind=EntityType.PLACE), described("Republic of the Congo", kind=EntityType.PLACE)),
        (
            described("Joint Statement", kind=EntityType.DOCUMENT),
            described("Joint Statement", kind=EntityType.DOCUMENT),
        ),
        (described("Ministry of Finance", kind=BODY), described("Ministry of Finance", kind=BODY)),
        (described("Chu", None), described("Chu", None)),
    ],
)
def test_that_what_is_doubtful_stays_two(known: Entity, new: Entity) -> None:
    assert same(known, new) is None
    assert same(new, known) is None


def test_that_two_names_of_one_person_are_not_those_of_two() -> None:
    assert are_two(described("George H. W. Bush"), described("George W. Bush"))
    assert are_two(described("John Bush", None, "John H. Bush"), described("John W. Bush"))
    assert not are_two(described("George Bush"), described("George W. Bush"))
