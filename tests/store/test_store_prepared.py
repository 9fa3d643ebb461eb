"""Statements that are put into words once."""

from sqlalchemy import bindparam, select

from kzexplorer.store import Workspace
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ITEM

IN_BOTH = True


def test_that_any_number_of_ids_can_be_asked_for(filled: Workspace) -> None:
    ids = sorted(filled.reader.timeline().id.tolist())
    asked = Prepared(select(ITEM.c.id).where(among(ITEM.c.id)).order_by(ITEM.c.id))
    with filled._database.reading() as connection:
        for wanted in ([], ids[:1], ids, [*range(40_000), *ids]):
            found = asked.rows(connection, wanted).scalars().all()
            assert set(found) <= set(wanted)
            assert [each for each in found if each in ids] == [each for each in ids if each in set(wanted)]


def test_that_values_of_the_statement_stay_and_others_come_with_each_call(filled: Workspace) -> None:
    ids = sorted(filled.reader.timeline().id.tolist())
    asked = Prepared(select(ITEM.c.id).where(ITEM.c.id > bindparam("least"), ITEM.c.id <= ids[-1]).order_by(ITEM.c.id))
    with filled._database.reading() as connection:
        for least in (ids[0], ids[-1], ids[0]):
            found = asked.rows(connection, least=least).scalars().all()
            assert set(ids) & set(found) == {each for each in ids if each > least}
