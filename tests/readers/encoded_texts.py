"""Sentences in languages that were written in encodings of their own before UTF-8, and those encodings."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Russian": (
        (
            "Министр принял посла соседней страны. Стороны обсудили торговлю, границы и "
            "подготовку встречи в верхах.\n"
            "«Мы высоко ценим эти отношения», — сказал министр журналистам. Переговоры продлятся до вечера пятницы.\n"
        ),
        ("windows-1251", "koi8-r", "cp866", "mac_cyrillic", "iso8859_5"),
    ),
    "Ukrainian": (
        (
            "Міністр прийняв посла сусідньої країни. Сторони обговорили торгівлю, кордони та підготовку зустрічі на "
            "найвищому рівні.\nЇхні перемовини триватимуть до вечора, а угоду підпишуть у п’ятницю.\n"
        ),
        ("windows-1251", "koi8-u"),
    ),
    "Bulgarian": (
        (
            "Министърът прие посланика на съседната държава. Двете страни обсъдиха "
            "търговията и подготовката на срещата.\n"
            "Те ще подпишат споразумението в петък вечерта, съобщи говорителят на министерството.\n"
        ),
        ("windows-1251",),
    ),
    "Kazakh": (
        (
            "Министр көрші елдің елшісін қабылдады. Тараптар сауда, шекара және жоғары деңгейдегі кездесуге дайындық "
            "мәселелерін талқылады.\nКеліссөздер жұма күні кешке дейін жалғасады, үкімет өкілі осылай деді.\n"
        ),
        ("kz1048", "ptcp154"),
    ),
    "French": (
        (
            "Le ministre a reçu l'ambassadeur à Genève, où il était déjà allé l'été "
            "dernier. Les délégations ont évoqué "
            "les échanges, la frontière et la préparation du sommet.\nL'accord sera signé après-demain à l'Élysée.\n"
        ),
        ("windows-1252", "iso8859_1", "cp850", "mac_roman"),
    ),
    "German": (
        (
            "Der Minister empfing den Botschafter in München. Die Gespräche über die "
            "künftige Grenze führten zu größerer "
            "Nähe.\nFür Österreich sprach der Außenminister; die Übereinkunft wird übermorgen unterzeichnet.\n"
        ),
        ("windows-1252", "iso8859_15"),
    ),
    "Spanish": (
        (
            "El ministro recibió al embajador en La Coruña. Según el portavoz, la reunión "
            "duró más de tres horas y trató "
            "de la cooperación económica.\nMañana firmarán el acuerdo; después habrá una cena en España.\n"
        ),
        ("windows-1252",),
    ),
    "Polish": (
        (
            "Minister przyjął ambasadora w Łodzi. Rozmowy dotyczyły współpracy, granicy "
            "oraz przygotowań do szczytu, który "
            "odbędzie się w przyszłym miesiącu.\nUmowę podpiszą jutro, późnym wieczorem, "
            "jak powiedział rzecznik rządu; "
            "będzie także część poświęcona żegludze.\n"
        ),
        ("windows-1250", "iso8859_2"),
    ),
    "Czech": (
        (
            "Ministr přijal velvyslance v Plzni. Jednání se týkala obchodu, hranic a "
            "příprav vrcholné schůzky, která se "
            "uskuteční příští měsíc.\nDohodu podepíší zítra večer, řekl mluvčí vlády; "
            "účastní se také český prezident.\n"
        ),
        ("windows-1250", "iso8859_2"),
    ),
    "Hungarian": (
        (
            "A miniszter fogadta a nagykövetet Győrben. A tárgyalásokon a "
            "kereskedelemről, a határról és a csúcstalálkozó "
            "előkészítéséről volt szó.\nA szerződést holnap este írják alá, közölte a kormány szóvivője.\n"
        ),
        ("windows-1250", "iso8859_2"),
    ),
    "Turkish": (
        (
            "Dışişleri Bakanı büyükelçiyi İstanbul'da kabul etti. Görüşmede ticaret, "
            "sınır ve gelecek ay yapılacak zirvenin "
            "hazırlıkları ele alındı.\nAnlaşmanın yarın akşam imzalanacağı açıklandı; "
            "sözcü, ilişkilerin güçlendiğini "
            "söyledi.\n"
        ),
        ("windows-1254", "iso8859_9"),
    ),
    "Greek": (
        (
            "Ο υπουργός δέχθηκε τον πρέσβη στην Αθήνα. Οι συνομιλίες αφορούσαν το "
            "εμπόριο, τα σύνορα και την προετοιμασία "
            "της συνόδου κορυφής.\nΗ συμφωνία θα υπογραφεί αύριο το βράδυ, δήλωσε ο εκπρόσωπος της κυβέρνησης.\n"
        ),
        ("windows-1253", "iso8859_7"),
    ),
    "Arabic": (
        (
            "استقبل الوزير سفير الدولة المجاورة في القاهرة. وبحث الجانبان التجارة والحدود "
            "والتحضير لاجتماع القمة المقبل.\n"
            "وقال المتحدث باسم الحكومة إن الاتفاق سيوقع مساء غد الجمعة في قصر الرئاسة.\n"
        ),
        ("windows-1256", "iso8859_6"),
    ),
    "Hebrew": (
        (
            "השר קיבל את שגריר המדינה השכנה בירושלים. הצדדים דנו בסחר, בגבולות ובהכנות לפגישת הפסגה בחודש הבא.\n"
            "ההסכם ייחתם מחר בערב, אמר דובר הממשלה לעיתונאים.\n"
        ),
        ("windows-1255", "iso8859_8"),
    ),
    "Chinese, simplified": (
        (
            "外交部长星期五在北京会见了邻国大使。双方讨论了贸易、边界和下个月首脑会议的准备工作。\n"
            "发言人说，两国关系进入了新的阶段，协议将于明天晚上签署。他还表示，中方愿意进一步加强合作。\n"
        ),
        ("gb18030", "gb2312"),
    ),
    "Chinese, traditional": (
        (
            "外交部長星期五在臺北會見了鄰國大使。雙方討論了貿易、邊界和下個月高峰會議的準備工作。\n"
            "發言人說，兩國關係進入了新的階段，協議將於明天晚上簽署。他還表示，我方願意進一步加強合作。\n"
        ),
        ("big5",),
    ),
    "Japanese": (
        (
            "外務大臣は金曜日、東京で隣国の大使と会談した。双方は貿易、国境、来月の首脳会"
            "議の準備について話し合った。\n"
            "報道官によると、協定は明日の夜に署名される。両国の関係は新しい段階に入ったという。\n"
        ),
        ("cp932", "euc_jp", "iso2022_jp"),
    ),
    "Korean": (
        (
            "외교부 장관은 금요일 서울에서 이웃 나라 대사를 만났다. 양측은 무역과 국경, "
            "다음 달 정상회담 준비를 논의했다.\n"
            "대변인은 협정이 내일 저녁에 서명될 것이라고 밝혔다. 두 나라의 관계는 새로운 단계에 들어섰다.\n"
        ),
        ("cp949", "euc_kr"),
    ),
}
"""By language: a text, and names of encodings as Python knows them."""
