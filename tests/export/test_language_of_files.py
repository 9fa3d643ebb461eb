"""Files are English whatever language the window speaks, so that whoever gets them can read and compare them."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from kzexplorer import translation
from kzexplorer.export.formats import FORMATS, Format, Options
from kzexplorer.translation import tr
from tests.made_records import about, few
from tests.written_language import TRANSLATED, WrittenLanguage


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    translation.install(None)


def written(form: Format) -> bytes:
    assert form.load is not None
    records, out = few(), io.BytesIO()
    for _ in form.load()(records, about(records, "from 1998 to 1999"), out, Options()):
        pass
    return out.getvalue()


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("form", [each for each in FORMATS if each.load is not None], ids=lambda form: form.id)
def test_that_an_export_is_the_same_file_in_every_language_of_the_window(form: Format, language: str) -> None:
    in_english = written(form)
    translation.install(WrittenLanguage(language))
    assert tr("Accepted") != "Accepted"
    assert written(form) == in_english
