"""XML of no format known better is read as its words, paragraph by paragraph."""

from __future__ import annotations

from tests.readers.raw_files import document, refusal


def test_that_elements_with_words_of_their_own_are_paragraphs() -> None:
    found = document(
        "feed.xml",
        "<?xml version='1.0'?><feed xml:lang='en'><!-- unseen --><item><title>A visit</title><text>The <b>King</b>\n"
        " of <i>Vell</i> came.</text></item><item><title>Talks</title></item></feed>",
    )
    assert found.text == "A visit\n\nThe King of Vell came.\n\nTalks"
    assert [block.locator for block in found.blocks] == ["title", "text", "title"]
    assert (found.about.language, found.media_type) == ("en", "application/xml")


def test_that_another_encoding_is_read() -> None:
    data = "<?xml version='1.0' encoding='koi8-r'?><a>Посол приехал</a>".encode("koi8-r")
    found = document("a.xml", data)
    assert (found.text, found.encoding) == ("Посол приехал", "koi8-r")


def test_that_markup_without_words_or_in_disorder_is_refused() -> None:
    assert "no words" in refusal("a.xml", "<?xml version='1.0'?><a><b/></a>")
    assert "not well-formed" in refusal("a.xml", "<?xml version='1.0'?><a><b></a>")
    assert "not well-formed" in refusal("a.xml", "<?xml version='1.0'?>" + "<a>" * 1_000_000)
