"""Tell the language of a text by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

# By ISO 639-1 code. Words that several languages share weigh little, as each list has about as many.
_FUNCTION_WORDS = {
    "en": "the of and to in a is that for on was with as by it from at his her were be this which have",
    "fr": "le la les des du et est une dans que pour qui sur par avec au aux ce cette ont été plus ne",
    "de": "der die das und ist von den mit dem ein eine auf für nicht im zu sich des wurde auch bei",
    "es": "el la los las del y en que una por con para es se su al como más fue entre sobre",
    "it": "il lo gli della delle di e che per una con sono del nel alla è anche dal dei si",
    "pt": "o os as da do das dos e em que uma para com não por ao foi mais pela à",
    "ca": "el la els les del i amb que una per és al com més va entre dels en també",
    "ro": "și în de la cu pe din pentru care este a fost al ale lui prin nu mai sau",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er door ook bij naar",
    "sv": "och att det som en på är av för med den till inte har om ett från var",
    "da": "og at det som en på er af for med den til ikke har om et fra blev var",
    "no": "og at det som en på er av for med den til ikke har om et fra ble var",
    "fi": "ja on ei että oli joka ovat mutta sekä kuin myös tai hän se ole vuonna",
    "et": "ja on ei et oli mis kui ka see aga ning oma või tema aastal",
    "hu": "a az és hogy nem is egy volt meg van ezt csak már mint vagy el",
    "pl": "i w na z do że nie się jest o od po przez dla był oraz jak który roku",
    "cs": "a v na se že je s z do o k pro by byl který jako po ale také roce",
    "sk": "a v na sa že je s z do o k pre by bol ktorý ako po ale aj roku",
    "hr": "i u na je se da su za od s o koji kao bio iz po nije ili godine",
    "sl": "in v na je se da so za od s o ki kot bil iz po ni ali leta",
    "lt": "ir į kad iš su yra buvo tai nuo bet kaip dėl metais taip apie už",
    "lv": "un ir ar uz no ka par kas tika bija gadā arī kā pie vai pēc",
    "sq": "dhe në të e i një me për që nga është si u nuk më se",
    "tr": "ve bir bu için ile olarak da de olan daha çok gibi kadar sonra ise",
    "az": "və bir bu üçün ilə ki də da olan daha çox kimi sonra isə olaraq",
    "uz": "va bir bu uchun bilan ham o‘zbekiston deb bo‘lgan edi kerak yilda esa",
    "id": "yang dan di dengan untuk dari pada ini itu adalah ke dalam tidak akan oleh juga",
    "vi": "và của là có trong cho được các những một với người đã không này để",
    "sw": "ya na wa kwa ni katika za la kuwa hiyo cha pia huu yake kama",
    "eu": "eta da du ez bat zen dira ere izan zuen egin baina ziren",
    "ga": "an na agus ar i is go le ag do bhí sé ach mar",
    "la": "et in est non ad ut cum qui quod ex sed ab de per esse",
    "ru": "и в во на что не с по из для от к как его это был при за года о",
    "uk": "і в у на що не з по із для від до як його це був при за року та й",
    "be": "і ў у на што не з па для ад да як яго гэта быў пры за года",
    "bg": "и в на да се за от не с по е са като този към през което беше",
    "sr": "и у на је се да су за од са о који као био из по није или године",
    "kk": "және мен бұл үшін бір деп бойынша туралы жылы ол қазақстан осы болып де да",
    "ky": "жана менен бул үчүн бир деп боюнча жөнүндө жылы ал кыргыз ушул болуп",
    "tg": "ва дар ба аз ки бо барои ин он буд шуд аст тоҷикистон соли",
    "mn": "ба нь энэ юм байна гэж болон улсын монгол онд байсан тухай",
}  # fmt: skip
# Scripts by a range of letters, each with the language mostly written in it; of Han, Arabic and Cyrillic below.
_SCRIPTS = (
    ("el", "Ͱ-Ͽἀ-῿"), ("hy", "԰-֏"), ("he", "֐-׿"), ("hi", "ऀ-ॿ"), ("bn", "ঀ-৿"), ("pa", "਀-੿"), ("gu", "઀-૿"),
    ("ta", "஀-௿"), ("te", "ఀ-౿"), ("kn", "ಀ-೿"), ("ml", "ഀ-ൿ"), ("si", "඀-෿"), ("th", "฀-๿"), ("lo", "຀-໿"),
    ("bo", "ༀ-࿿"), ("my", "က-႟"), ("ka", "Ⴀ-ჿ"), ("am", "ሀ-፿"), ("km", "ក-៿"), ("ja", "぀-ヿ"),
    ("ko", "가-힯ᄀ-ᇿ"), ("zh", "㐀-䶿一-鿿"), ("ar", "؀-ۿݐ-ݿ"), ("ru", "Ѐ-ӿ"),
)  # fmt: skip
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_NO_OTHER = re.compile(r"[\0-ɏḀ-ỿ]+")
_KANA = re.compile("[぀-ヿ]")
_PERSIAN = re.compile("[پچژگ]")
_WORD = re.compile(r"[^\W\d_]+(?:[‘’][^\W\d_]+)?")
_ENOUGH_TEXT = 20_000
_FEWEST = 3
_ENGLISH_PART = 12  # of that many words one of the commonest, and a text is in English even among other languages
_OTHER_SCRIPT = 0.6  # of the letters


def detect(text: str, given: str | None = None) -> str:
    """ISO 639-1 code of the language of the first 20,000 characters, `und` where too little speaks for one.

    What the file says of it, `given`, is often wrong, and counts only where the words do not tell.
    """
    found = _of_words(text[:_ENOUGH_TEXT])
    return given if given in _FUNCTION_WORDS and found == "und" else found


def _of_words(start: str) -> str:
    script = _script(start)
    if script in ("", "ru"):
        return _by_words(start) or ("ru" if script else "und")
    if script == "zh" and _KANA.search(start):
        return "ja"
    return "fa" if script == "ar" and _PERSIAN.search(start) else script


def _script(text: str) -> str:
    """The script other than Latin of most letters, by a language; empty for Latin and where there is none."""
    rest = _NO_OTHER.sub("", text)
    counts = {code: len(re.findall(f"[{letters}]", rest)) for code, letters in _SCRIPTS} if rest else {}
    others = sum(counts.values())
    if not others or others < _OTHER_SCRIPT * (others + len(_LATIN.findall(text))):
        return ""
    return max(counts, key=lambda code: counts[code])


def _by_words(text: str) -> str:
    """The language with most of its commonest words in the text, empty where too few speak for one."""
    words = Counter(map(str.casefold, _WORD.findall(text)))
    total = words.total()
    counts = {code: sum(words[word] for word in common.split()) for code, common in _FUNCTION_WORDS.items()}
    if counts["en"] >= max(_FEWEST, total / _ENGLISH_PART):
        return "en"
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= max(_FEWEST, total // _ENGLISH_PART) else ""
