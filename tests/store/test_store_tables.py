"""The tables that reads name, held against the mapping that writes use."""

import subprocess
import sys

import pytest
from sqlalchemy import Boolean, TableClause

from kzexplorer.store import schema, tables

NAMED = {name: each for name, each in vars(tables).items() if isinstance(each, TableClause)}


@pytest.mark.parametrize("named", NAMED.values(), ids=list(NAMED))
def test_that_each_table_has_the_columns_of_the_mapping(named: TableClause) -> None:
    mapped = schema.Base.metadata.tables[named.name]
    assert [column.name for column in named.columns] == [column.name for column in mapped.columns]
    flags = [column.name for column in named.columns if isinstance(column.type, Boolean)]
    assert flags == [column.name for column in mapped.columns if isinstance(column.type, Boolean)]


def test_that_reading_waits_for_no_mapping() -> None:
    program = "import sys, kzexplorer.operations.create_workspace; print('sqlalchemy.orm' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "False"
