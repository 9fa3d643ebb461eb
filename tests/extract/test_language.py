"""The language of a text by its script and its commonest words."""

from __future__ import annotations

import pytest

from kzexplorer.domain.language import is_read
from kzexplorer.extract import language
from tests.extract.telling import findings

RUSSIAN = "Министр приехал в город 5 мая 2003 года и встретился с делегацией из столицы на этой неделе."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The envoy came to the town and met the queen of the land.", "en"),
        ("Le ministre est arrivé dans la ville avec les membres de la délégation.", "fr"),
        ("Der Minister ist mit der Delegation in die Stadt gekommen und wurde von dem Rat begrüßt.", "de"),
        ("El ministro llegó a la ciudad con los miembros de la delegación y se reunió con el rey.", "es"),
        ("Il ministro è arrivato nella città con i membri della delegazione e si è riunito con gli altri.", "it"),
        ("O ministro chegou à cidade com os membros da delegação e foi recebido pelo rei em uma sala.", "pt"),
        ("Minister przyjechał do miasta i spotkał się z delegacją, która nie była w stolicy od roku.", "pl"),
        ("De minister is in de stad aangekomen met een delegatie van het hof en werd door de raad ontvangen.", "nl"),
        ("Bakan bu yıl bir heyet ile birlikte geldi ve daha sonra kral ile görüştü, çok kişi de vardı.", "tr"),
        (RUSSIAN, "ru"),
        ("Міністр приїхав до міста і зустрівся з делегацією, що прибула на запрошення за рік до того.", "uk"),
        ("Министр осы жылы елге келді және бұл туралы айтты, ол үшін бір кеңес болып өтті.", "kk"),
        ("部长于2003年5月5日抵达首都,会见了国王和代表团。", "zh"),
        ("大臣は2003年5月5日に首都に到着し、国王と会見した。", "ja"),
        ("장관은 2003년 5월 5일 수도에 도착하여 국왕을 만났다.", "ko"),
        ("وصل الوزير إلى العاصمة في 5 مايو 2003 والتقى الملك والوفد.", "ar"),
        ("وزیر در پنجم مه وارد پایتخت شد و با پادشاه گفتگو کرد.", "fa"),
        ("Ο υπουργός έφτασε στην πρωτεύουσα στις 5 Μαΐου 2003.", "el"),
        ("השר הגיע לבירה ונפגש עם המלך.", "he"),
        ("मंत्री 5 मई 2003 को राजधानी पहुंचे।", "hi"),
        ("მინისტრი ჩავიდა დედაქალაქში.", "ka"),
        ("Oslo Riga 1999", "und"),
        ("", "und"),
    ],
)
def test_that_the_language_is_told(text: str, code: str) -> None:
    assert language.detect(text) == code


def test_that_an_english_text_that_quotes_another_language_is_english() -> None:
    text = f"The minister said to the press in the capital of the land: «{RUSSIAN}» He was asked of it by the envoy."
    assert language.detect(text) == "en"


@pytest.mark.parametrize(
    "text", [RUSSIAN, "Le ministre est arrivé à la ville le 5 mai 2003 avec les membres du conseil."]
)
def test_that_nothing_is_found_in_another_language_and_the_text_is_kept(text: str) -> None:
    found = findings(text)
    assert (found.dates, found.entities, found.events) == ((), (), ())
    assert found.passages
    assert not is_read(found.language)


def test_that_what_a_file_says_of_its_language_counts_where_its_words_do_not_tell() -> None:
    assert language.detect("Oslo, Bern", "fr") == "fr"
    assert language.detect("Oslo, Bern", "nonsense") == "und"
    assert language.detect("The envoy of the queen came to the town and left it in the night.", "fr") == "en"
