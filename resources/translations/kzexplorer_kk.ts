<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>kzexplorer</name>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>Could not load Qt, which draws the window: {reason}.</source>
        <translation>Терезені салатын Qt жүктелмеді: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>Install that library with the programs of your system, or install kzexplorer again.</source>
        <translation>Бұл кітапхананы жүйе құралдарымен орнатыңыз немесе kzexplorer-ді қайта орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>There is no workspace {workspace}, and no such command.</source>
        <translation>{workspace} жұмыс аймағы да, мұндай команда да жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>Name a file that ends in {workspace_suffix} to make a new workspace, or see `kzexplorer --help`.</source>
        <translation>Жаңа жұмыс аймағын жасау үшін соңы {workspace_suffix} болатын файлды атаңыз немесе `kzexplorer --help` қараңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>The date lies outside the years 10,000 BCE to 9999.</source>
        <translation>Күн б.з.д. 10 000 – 9999 жылдар аралығынан тыс.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type a year between these.</source>
        <translation>Осы аралықтағы жылды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>{earliest} was a {right}, not a {wrong}.</source>
        <translation>{earliest} — {right}, {wrong} емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Mend the day of the week or the date.</source>
        <translation>Апта күнін немесе күнді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Not a date: the year {year} has no week {week}.</source>
        <translation>Күн емес: {year} жылда {week}-апта жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>“{match}” lies outside the years 10,000 BCE to 9999.</source>
        <translation>«{match}» б.з.д. 10 000 – 9999 жылдар аралығынан тыс.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>The year is given by two digits.</source>
        <translation>Жыл екі цифрмен берілген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type all four, such as 19{digits}.</source>
        <translation>Төртеуін де жазыңыз, мысалы 19{digits}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>“{written}” can be {first} or {second}.</source>
        <translation>«{written}» {first} немесе {second} болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type the month as a word, such as {named}, or the date as {iso}.</source>
        <translation>Айды сөзбен жазыңыз, мысалы {named}, немесе күнді {iso} түрінде.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>“{match}” does not say of which century.</source>
        <translation>«{match}» қай ғасыр екенін айтпайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type all digits, such as 19{first}s.</source>
        <translation>Барлық цифрды жазыңыз, мысалы 19{first} жылдар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_ranges.py"/>
        <source>{end} is before {start}.</source>
        <translation>{end} мынадан бұрын: {start}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_ranges.py"/>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type the earlier date first.</source>
        <translation>Алдымен ертерек күнді жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” names several dates.</source>
        <translation>«{written}» бірнеше күнді атайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type one of them, or the range from the first to the last.</source>
        <translation>Соның бірін немесе біріншісінен соңғысына дейінгі аралықты жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” cannot be kept as a year.</source>
        <translation>«{written}» жыл ретінде сақталмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type a year from 10,000 BCE to 9999.</source>
        <translation>Б.з.д. 10 000 – 9999 аралығындағы жылды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{text}” is open at both ends.</source>
        <translation>«{text}» екі шетінен де ашық.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type the first or the last date.</source>
        <translation>Бірінші немесе соңғы күнді жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{text}” ends before it begins.</source>
        <translation>«{text}» басталмай жатып аяқталады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” lies outside the years 10,000 BCE to 9999.</source>
        <translation>«{written}» б.з.д. 10 000 – 9999 жылдар аралығынан тыс.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” can be a part of {year}, as EDTF writes it, or the years {year}–{last}.</source>
        <translation>«{written}» EDTF бойынша {year} жылдың бөлігі не {year}–{last} жылдар болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type the part in words, such as Q3 {year}, or the years in full, {year}–{last}.</source>
        <translation>Бөлігін сөзбен жазыңыз, мысалы {year} ж. 3-тоқсан, немесе жылдарды толық: {year}–{last}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” is a third of a year, which cannot be kept as one.</source>
        <translation>«{written}» — жылдың үштен бірі, оны аралық ретінде сақтауға болмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” leaves more open than a century.</source>
        <translation>«{written}» бір ғасырдан көп уақытты ашық қалдырады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” leaves open a part before one that it gives, so it is no one stretch of time.</source>
        <translation>«{written}» белгілі бөліктің алдындағысын ашық қалдырады, сондықтан бұл бір тұтас аралық емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>visit</source>
        <translation>сапар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>meeting</source>
        <translation>кездесу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>call</source>
        <translation>қоңырау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>consultation</source>
        <translation>кеңесу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>agreement</source>
        <translation>келісім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>summit</source>
        <translation>саммит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>forum</source>
        <translation>форум</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>statement</source>
        <translation>мәлімдеме</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>appointment</source>
        <translation>тағайындау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>publication</source>
        <translation>жарияланым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>establishment</source>
        <translation>құрылу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>election</source>
        <translation>сайлау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>military event</source>
        <translation>әскери оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>trade event</source>
        <translation>сауда оқиғасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>happening</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>Meetings &amp; calls</source>
        <translation>Кездесу, қоңырау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Agreements</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>Conferences</source>
        <translation>Конференциялар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Other events</source>
        <translation>Басқа оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Arabic</source>
        <translation>араб тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Azerbaijani</source>
        <translation>әзербайжан тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Belarusian</source>
        <translation>беларус тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Bulgarian</source>
        <translation>болгар тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Catalan</source>
        <translation>каталан тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Czech</source>
        <translation>чех тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Danish</source>
        <translation>дат тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>German</source>
        <translation>неміс тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Greek</source>
        <translation>грек тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Spanish</source>
        <translation>испан тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Estonian</source>
        <translation>эстон тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Basque</source>
        <translation>баск тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Persian</source>
        <translation>парсы тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Finnish</source>
        <translation>фин тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>French</source>
        <translation>француз тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Irish</source>
        <translation>ирланд тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Croatian</source>
        <translation>хорват тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Hungarian</source>
        <translation>венгр тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Armenian</source>
        <translation>армян тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Indonesian</source>
        <translation>индонезия тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Italian</source>
        <translation>итальян тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Japanese</source>
        <translation>жапон тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Georgian</source>
        <translation>грузин тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Korean</source>
        <translation>корей тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Kyrgyz</source>
        <translation>қырғыз тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Latin</source>
        <translation>латын тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Lithuanian</source>
        <translation>литва тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Latvian</source>
        <translation>латыш тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Mongolian</source>
        <translation>моңғол тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Dutch</source>
        <translation>нидерланд тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Norwegian</source>
        <translation>норвег тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Polish</source>
        <translation>поляк тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Portuguese</source>
        <translation>португал тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Romanian</source>
        <translation>румын тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Slovak</source>
        <translation>словак тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Slovene</source>
        <translation>словен тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Albanian</source>
        <translation>албан тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Serbian</source>
        <translation>серб тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Swedish</source>
        <translation>швед тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Tajik</source>
        <translation>тәжік тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Thai</source>
        <translation>тай тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Turkish</source>
        <translation>түрік тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Ukrainian</source>
        <translation>украин тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Uzbek</source>
        <translation>өзбек тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Vietnamese</source>
        <translation>вьетнам тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Chinese</source>
        <translation>қытай тілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>another language</source>
        <translation>басқа тіл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>{language}, not read for events</source>
        <translation>{language}, оқиға ізделмейді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from January</source>
        <translation>қаңтардан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to January</source>
        <translation>қаңтарға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from February</source>
        <translation>ақпаннан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to February</source>
        <translation>ақпанға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from March</source>
        <translation>наурыздан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to March</source>
        <translation>наурызға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from April</source>
        <translation>сәуірден</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to April</source>
        <translation>сәуірге</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from May</source>
        <translation>мамырдан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to May</source>
        <translation>мамырға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from June</source>
        <translation>маусымнан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to June</source>
        <translation>маусымға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from July</source>
        <translation>шілдеден</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to July</source>
        <translation>шілдеге</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from August</source>
        <translation>тамыздан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to August</source>
        <translation>тамызға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from September</source>
        <translation>қыркүйектен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to September</source>
        <translation>қыркүйекке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from October</source>
        <translation>қазаннан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to October</source>
        <translation>қазанға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from November</source>
        <translation>қарашадан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to November</source>
        <translation>қарашаға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>December</source>
        <translation>желтоқсан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of December</source>
        <translation>желтоқсан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from December</source>
        <translation>желтоқсаннан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to December</source>
        <translation>желтоқсанға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Jan</source>
        <translation>қаң</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Jan</source>
        <translation>қаң</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Feb</source>
        <translation>ақп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Feb</source>
        <translation>ақп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Mar</source>
        <translation>нау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Mar</source>
        <translation>нау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Apr</source>
        <translation>сәу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Apr</source>
        <translation>сәу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Jun</source>
        <translation>мау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Jun</source>
        <translation>мау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Jul</source>
        <translation>шіл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Jul</source>
        <translation>шіл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Aug</source>
        <translation>там</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Aug</source>
        <translation>там</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sep</source>
        <translation>қыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Sep</source>
        <translation>қыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Oct</source>
        <translation>қаз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Oct</source>
        <translation>қаз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Nov</source>
        <translation>қар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Nov</source>
        <translation>қар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Dec</source>
        <translation>жел</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Dec</source>
        <translation>жел</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Monday</source>
        <translation>дүйсенбі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Tuesday</source>
        <translation>сейсенбі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Wednesday</source>
        <translation>сәрсенбі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Thursday</source>
        <translation>бейсенбі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Friday</source>
        <translation>жұма</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Mon</source>
        <translation>дс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Tue</source>
        <translation>сс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Wed</source>
        <translation>ср</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Thu</source>
        <translation>бс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Fri</source>
        <translation>жм</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sat</source>
        <translation>сб</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sun</source>
        <translation>жс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Security and defence</source>
        <translation>Қауіпсіздік және қорғаныс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Non-proliferation</source>
        <translation>Таратпау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Trade and investment</source>
        <translation>Сауда және инвестиция</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Agriculture and food</source>
        <translation>Ауыл шаруашылығы және азық-түлік</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Science and technology</source>
        <translation>Ғылым және технология</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Education and culture</source>
        <translation>Білім және мәдениет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Human rights and democracy</source>
        <translation>Адам құқықтары және демократия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Law and justice</source>
        <translation>Құқық және сот төрелігі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Health</source>
        <translation>Денсаулық сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Environment</source>
        <translation>Қоршаған орта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Humanitarian aid</source>
        <translation>Гуманитарлық көмек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Migration and consular affairs</source>
        <translation>Көші-қон және консулдық істер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Borders and territory</source>
        <translation>Шекара және аумақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Relations in general</source>
        <translation>Жалпы қатынастар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Type one such as 2010, Sept 2010, 22 Sep 2011, before 2001, c. 1997, 50 BCE or 1990s.</source>
        <translation>Мысалы былай жазыңыз: 2010, 2010 ж. қыркүйек, 2011 ж. 22 қыр, 2001 жылдан бұрын, шамамен 1997, б.з.д. 50 немесе 1990 жылдар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>That is no date.</source>
        <translation>Бұл күн емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>No date was typed.</source>
        <translation>Күн жазылмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>A date that is open at that end already cannot open there again.</source>
        <translation>Сол шетінен ашық күн сол жерден қайта ашыла алмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{text}” can be {month} {year} or the years {year}–{last}.</source>
        <translation>«{text}» мынадай болуы мүмкін: {month} {year} немесе {year}–{last} жылдар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Type {month} {year}, or the years in full.</source>
        <translation>Былай жазыңыз: {month} {year}, немесе жылдарды толық.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{asked}” counts from a day that is not given.</source>
        <translation>«{asked}» берілмеген күннен саналады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{asked}” is not a date that can be read.</source>
        <translation>«{asked}» күн ретінде оқылмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{asked}” leaves open which year that is.</source>
        <translation>«{asked}» қай жыл екенін айтпайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Type the year too, such as 5 May 2011.</source>
        <translation>Жылын да жазыңыз, мысалы 2011 ж. 5 мамыр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q1 {year}</source>
        <translation>{year} ж. 1-тоқсан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q2 {year}</source>
        <translation>{year} ж. 2-тоқсан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q3 {year}</source>
        <translation>{year} ж. 3-тоқсан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q4 {year}</source>
        <translation>{year} ж. 4-тоқсан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>first half of {year}</source>
        <translation>{year} ж. бірінші жартыжылдық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>second half of {year}</source>
        <translation>{year} ж. екінші жартыжылдық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>spring {year}</source>
        <translation>{year} ж. көктем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>summer {year}</source>
        <translation>{year} ж. жаз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>autumn {year}</source>
        <translation>{year} ж. күз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>winter {year}</source>
        <translation>{year} ж. қыс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{year} BCE</source>
        <translation>б.з.д. {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first}–{day} {month} {year}</source>
        <translation>{year} ж. {first}–{day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first}–{day} {month}</source>
        <translation>{first}–{day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first} {first_month} – {day} {month} {year}</source>
        <translation>{year} ж. {first} {first_month:of} – {day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first} {first_month} – {day} {month}</source>
        <translation>{first} {first_month:of} – {day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{day} {month}</source>
        <translation>{day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{day} {month} {year}</source>
        <translation>{year} ж. {day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{month} {year}</source>
        <translation>{year} ж. {month}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>about {when}</source>
        <translation>шамамен {when}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since {day} {month} {year}</source>
        <translation>{year} ж. {day} {month:from} бері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since {month} {year}</source>
        <translation>{year} ж. {month:from} бері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since {year}</source>
        <translation>{year} жылдан бері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since about {day} {month} {year}</source>
        <translation>шамамен {year} ж. {day} {month:from} бері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since about {month} {year}</source>
        <translation>шамамен {year} ж. {month:from} бері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since about {year}</source>
        <translation>шамамен {year} жылдан бері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until {day} {month} {year}</source>
        <translation>{year} ж. {day} {month:to} дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until {month} {year}</source>
        <translation>{year} ж. {month:to} дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until {year}</source>
        <translation>{year} жылға дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until about {day} {month} {year}</source>
        <translation>шамамен {year} ж. {day} {month:to} дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until about {month} {year}</source>
        <translation>шамамен {year} ж. {month:to} дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until about {year}</source>
        <translation>шамамен {year} жылға дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first_month}–{month} {year}</source>
        <translation>{year} ж. {first_month}–{month}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first_month}–{month}</source>
        <translation>{first_month}–{month}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{year}s</source>
        <translation>{year} жылдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} century</source>
        <translation>{number:roman} ғасыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first}–{year}</source>
        <translation>{first}–{year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>Not a date: there is no month {month}.</source>
        <translation>Күн емес: {month}-ай жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>Not a date: {month} has {days} days, so there is no {day}.</source>
        <translation>Күн емес: {month} — {days} күн, сондықтан {day} болмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/workspace_place.py"/>
        <source>This address names no database on a server.</source>
        <translation>Бұл мекенжай сервердегі дерекқорды атамайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/workspace_place.py"/>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>Былай жазыңыз: postgresql://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/annotations_json.py"/>
        <source>no passage tells it</source>
        <translation>оны айтатын үзінді жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/calendar_ics.py"/>
        <source>the day is not known</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/calendar_ics.py"/>
        <source>a calendar holds days from the year 1 to 30 December 9999</source>
        <translation>күнтізбеге 1 жылдан 9999 жылғы 30 желтоқсанға дейінгі күндер сыяды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/events_xlsx.py"/>
        <source>a cell was cut, as Excel holds 32,767 letters in one</source>
        <translation>ұяшық кесілді: Excel бір ұяшыққа 32 767 әріп сыйғызады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a table for scripts and databases</source>
        <translation>скрипттер мен дерекқорларға арналған кесте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Excel workbook</source>
        <translation>Excel кітабы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>tables for Excel and LibreOffice</source>
        <translation>Excel мен LibreOffice кестелері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>everything about each event, for programs</source>
        <translation>әр оқиға туралы бәрі, бағдарламаларға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>linked data in the words of schema.org</source>
        <translation>schema.org терминдеріндегі байланысқан деректер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>quotations with their places, after the model of W3C</source>
        <translation>орындары бар дәйексөздер, W3C үлгісімен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>days for a calendar</source>
        <translation>күнтізбеге арналған күндер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>slides for a page with TimelineJS</source>
        <translation>TimelineJS беті үшін слайдтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>items for a page with vis-timeline</source>
        <translation>vis-timeline беті үшін элементтер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>who met whom, for Gephi and other network programs</source>
        <translation>кім кіммен кездескені, Gephi және басқа желі бағдарламаларына</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report for Word</source>
        <translation>Word есебі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report with footnotes for Word and LibreOffice</source>
        <translation>Word пен LibreOffice үшін сілтемелі есеп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report as PDF</source>
        <translation>PDF есебі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report with footnotes, to print</source>
        <translation>басып шығаруға сілтемелі есеп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report as HTML</source>
        <translation>HTML есебі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report in one file for any browser</source>
        <translation>кез келген браузерге бір файлдағы есеп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report as Markdown</source>
        <translation>Markdown есебі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report with footnotes as plain text</source>
        <translation>жай мәтіндегі сілтемелі есеп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>it is planned or was cancelled</source>
        <translation>ол жоспарланған не болмай қалған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>it was rejected on review</source>
        <translation>ол тексеруде қабылданбаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>of a kind at which people do not meet</source>
        <translation>бұл түрдегі оқиғада адамдар кездеспейді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>fewer than two take part</source>
        <translation>екеуден аз қатысады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/partial_dates.py"/>
        <source>no date is known</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>the same name, family name first in one of them</source>
        <translation>сол атау, біреуінде тегі бірінші</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>one name is the end of the other</source>
        <translation>бір атау екіншісінің соңы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>same full name</source>
        <translation>толық аты бірдей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>one name is inside the other</source>
        <translation>бір атау екіншісінің ішінде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>same name</source>
        <translation>атауы бірдей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>two names that are known to be those of one</source>
        <translation>бір нәрсенікі деп белгілі екі атау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>the same words, put or spelled otherwise</source>
        <translation>сол сөздер, реті не жазылуы басқаша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>names that differ in a letter</source>
        <translation>атаулар бір әріппен ерекшеленеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/annotate.py"/>
        <source>A tag needs letters or digits.</source>
        <translation>Белгіде әріп не цифр болуы керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/annotate.py"/>
        <source>Type a word.</source>
        <translation>Сөз теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/back_up.py"/>
        <source>{path} is on a server, where copies are put back by the server's own means.</source>
        <translation>{path} серверде, онда көшірмелерді сервер құралдарымен қайтарады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/back_up.py"/>
        <source>Ask who runs it.</source>
        <translation>Оны жүргізушіден сұраңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Dask is not installed here, so no cluster can be joined.</source>
        <translation>Dask мұнда орнатылмаған, сондықтан кластерге қосылу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Install kzexplorer with its extra `cluster`.</source>
        <translation>kzexplorer-ді `cluster` қосымшасымен орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Could not reach the cluster at {address}.</source>
        <translation>{address} кластерімен байланысу мүмкін болмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Check the address, and that it is running.</source>
        <translation>Мекенжайды және жұмыс істеп тұрғанын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>The cluster at {address} has no workers.</source>
        <translation>{address} кластерінде жұмыс процестері жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Start some and try again.</source>
        <translation>Оларды іске қосып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <location filename="../../kzexplorer/ui/timeline/listed/event_list.py"/>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>status</source>
        <translation>күйі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>participants</source>
        <translation>қатысушылар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>places</source>
        <translation>орындар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>told as</source>
        <translation>айтылуы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>passage</source>
        <translation>үзінді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>a detail of another event</source>
        <translation>басқа оқиғаның бөлшегі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>an event of its own</source>
        <translation>жеке оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>An entity cannot be merged with itself.</source>
        <translation>Нысанды өзіне қосуға болмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Choose two different ones.</source>
        <translation>Екі бөлек нысанды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Nothing is left to split off.</source>
        <translation>Бөлетін ештеңе қалмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Choose the names that are somebody else's.</source>
        <translation>Басқаға тиесілі атауларды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>An entity needs a name.</source>
        <translation>Нысанға атау керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Type one, or leave it as it is.</source>
        <translation>Теріңіз немесе бұрынғысын қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/create_workspace.py"/>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Opening {name}</source>
        <translation>{name} ашылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/create_workspace.py"/>
        <source>{next_step} New workspace in the menu makes one elsewhere.</source>
        <translation>{next_step} Мәзірдегі «Жаңа жұмыс аймағы» оны басқа жерде жасайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/date_documents.py"/>
        <source>“{when}” has no end or no beginning.</source>
        <translation>«{when}» күнінің соңы не басы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/date_documents.py"/>
        <source>Type a day, a month or a year for the document.</source>
        <translation>Құжат үшін күнді, айды не жылды теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/date_documents.py"/>
        <source>{name} cannot be read again.</source>
        <translation>{name} қайта оқылмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>An event needs a title.</source>
        <translation>Оқиғаға атау керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>Type some words, or leave the title as it is.</source>
        <translation>Сөз теріңіз немесе атауын сол қалпында қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>An event needs words of its document that tell it.</source>
        <translation>Оқиғаға оны айтатын құжат сөздері керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>Select some words in the text.</source>
        <translation>Мәтіннен сөздерді белгілеңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>Type some words for it.</source>
        <translation>Оған сөз теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Looking for the events</source>
        <translation>Оқиғалар ізделуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Writing {name}</source>
        <translation>{name} жазылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <source>{format} cannot be written here.</source>
        <translation>{format} мұнда жазылмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <source>Choose another format.</source>
        <translation>Басқа пішім таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_files.py"/>
        <source>Looking at the files</source>
        <translation>Файлдар қаралуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_files.py"/>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>Reading {name}</source>
        <translation>Оқылуда: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_files.py"/>
        <source>Looking into {name}</source>
        <translation>Ішін қарау: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_listing.py"/>
        <source>Looking for files: {files} so far</source>
        <translation>Файлдар ізделуде: әзірге {files}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>An event cannot be joined to itself.</source>
        <translation>Оқиғаны өзімен біріктіруге болмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>Choose another event.</source>
        <translation>Басқа оқиғаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>This event is joined to another one.</source>
        <translation>Бұл оқиға басқасымен біріктірілген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>Part them first, or choose the other one.</source>
        <translation>Алдымен ажыратыңыз немесе сол басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>A saved search needs a name.</source>
        <translation>Сақталған іздеуге ат керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>Type one.</source>
        <translation>Теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>There is no saved search {name}.</source>
        <translation>{name} атты сақталған іздеу жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>It may have been forgotten meanwhile.</source>
        <translation>Бәлкім, ол осы арада ұмытылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <source>Sealing the pack</source>
        <translation>Жинақ бекітілуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <source>Packing {name}</source>
        <translation>Салынуда: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <source>Writing the events</source>
        <translation>Оқиғалар жазылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>there are two files of this name</source>
        <translation>осы аттас екі файл бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it overlaps another file</source>
        <translation>ол басқа файлмен қабаттасады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>its own header does not say what the list of the archive says</source>
        <translation>оның өз тақырыбы мұрағат тізімімен сәйкес келмейді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: it is no file.</source>
        <translation>{path} оқылмады: бұл файл емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Choose an evidence pack.</source>
        <translation>Дәлелдер жинағын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: {reason}.</source>
        <translation>{path} оқылмады: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <location filename="../../kzexplorer/store/header.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Check the name and that you may read it.</source>
        <translation>Атын және оқуға рұқсатыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: too many files are in it.</source>
        <translation>{path} оқылмады: ішінде файл тым көп.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Get it anew.</source>
        <translation>Оны қайта алыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: it is no evidence pack, or it is damaged.</source>
        <translation>{path} оқылмады: бұл дәлелдер жинағы емес немесе зақымдалған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Get it anew from where it came from.</source>
        <translation>Оны алған жеріңізден қайта алыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>its name leads out of the pack, or is none</source>
        <translation>аты жинақтан тыс апарады немесе жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it is no file but a link or a device</source>
        <translation>бұл файл емес, сілтеме не құрылғы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is encrypted</source>
        <translation>ол шифрланған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it is packed in a way that packs are not</source>
        <translation>ол жинақтардағыдай салынбаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it unpacks to far more than it holds</source>
        <translation>ашқанда айтылғаннан әлдеқайда үлкен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/report.py"/>
        <source>More is wrong than these checks, and is not listed.</source>
        <translation>Қателер мұнда көрсетілгеннен көп; қалғандары тізілмеген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/report.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} оқылмайды: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>{name} was not compared with the events: {reason}.</source>
        <translation>{name} оқиғалармен салыстырылмады: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>it is no text</source>
        <translation>бұл мәтін емес</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>it is too large</source>
        <translation>ол тым үлкен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>Comparing {name} with the events</source>
        <translation>{name} оқиғалармен салыстырылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>{name} does not quote what event {event} (“{title}”) quotes: “{quoted}”.</source>
        <translation>{name} {event} оқиғасы («{title}») келтіргенді келтірмейді: «{quoted}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>{name} was not compared further.</source>
        <translation>{name} әрі қарай салыстырылмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>document {number}</source>
        <translation>{number} құжаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>the pack does not list it</source>
        <translation>ол жинақ тізімінде жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source is not in the pack</source>
        <translation>дереккөзі жинақта жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source is too large</source>
        <translation>дереккөзі тым үлкен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source is not among the files given</source>
        <translation>дереккөзі берілген файлдар арасында жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>the pack has only the sum of its source</source>
        <translation>жинақта дереккөзінің қосындысы ғана бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source> (inside {name})</source>
        <translation> ({name} ішінде)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{file} is not the source that was quoted: its SHA-256 differs.</source>
        <translation>{file} келтірілген дереккөз емес: оның SHA-256 басқаша.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{file} is not the text that was quoted: its SHA-256 differs.</source>
        <translation>{file} келтірілген мәтін емес: оның SHA-256 басқаша.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source has no text of its own</source>
        <translation>дереккөзінің өз мәтіні жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>This version of the program reads {file} otherwise than when it was quoted.</source>
        <translation>Бағдарламаның бұл нұсқасы {file} файлын келтірілген кездегіден басқаша оқиды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} now stands at {place} of {file}, not at {start}.</source>
        <translation>{quotation} енді {file} ішінде {place} орнында, {start} емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} stands in {file}, but between other words.</source>
        <translation>{quotation} {file} ішінде тұр, бірақ басқа сөздер арасында.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} does not stand at {start}–{end} of {file}: “{quoted}” is what was quoted, and “{found}” is there.</source>
        <translation>{quotation} {file} ішіндегі {start}–{end} орнында жоқ: келтірілгені «{quoted}», ал онда «{found}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} could not be looked for in {file}: {reason}. It quotes “{quoted}”.</source>
        <translation>{quotation} {file} ішінен ізделмеді: {reason}. Дәйексөз: «{quoted}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>Looking for the quotations in their sources</source>
        <translation>Дәйексөздер дереккөздерден ізделуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>The date of event {event} (“{title}”)</source>
        <translation>{event} оқиғасының күні («{title}»)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>Quotation {number} of event {event} (“{title}”)</source>
        <translation>{event} оқиғасының {number} дәйексөзі («{title}»)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{path} was made by a later version of the program.</source>
        <translation>{path} бағдарламаның кейінгі нұсқасымен жасалған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>Check it with that version.</source>
        <translation>Оны сол нұсқамен тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>Summing {name}</source>
        <translation>Қосынды есептелуде: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is not as it was made: its seal is not the sum of its bytes.</source>
        <translation>{name} жасалған қалпында емес: мөрі байттарының қосындысына сай емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} and {other} do not say the same.</source>
        <translation>{name} мен {other} екі түрлі айтады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is missing from the pack.</source>
        <translation>{name} жинақта жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is in the pack, but its sum is not.</source>
        <translation>{name} жинақта бар, бірақ қосындысы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} unpacks to more than the pack says.</source>
        <translation>{name} ашылғанда жинақта көрсетілгеннен үлкен.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is not as it was when the pack was made: its SHA-256 differs.</source>
        <translation>{name} жинақ жасалғандағыдай емес: оның SHA-256 басқаша.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>it is missing</source>
        <translation>ол жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/plan_import.py"/>
        <location filename="../../kzexplorer/operations/watch_folder.py"/>
        <source>Looking at {name}</source>
        <translation>Қаралуда: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/preview_table.py"/>
        <source>Reading the first rows of {name}</source>
        <translation>Алғашқы жолдары оқылуда: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/read_again.py"/>
        <source>Reading {name} again</source>
        <translation>{name} қайта оқылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>also an {noun}</source>
        <translation>бұл да {noun}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>also a {noun}</source>
        <translation>бұл да {noun}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>one is part of the other</source>
        <translation>бірі екіншісінің бөлігі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>another document</source>
        <translation>басқа құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>same day</source>
        <translation>сол күн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>same days</source>
        <translation>сол күндер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>same time</source>
        <translation>сол уақыт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>at the same time</source>
        <translation>сол уақытта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>days apart</source>
        <translation>арасы бірнеше күн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>both with {names}</source>
        <translation>екеуінде де {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>like title</source>
        <translation>атауы ұқсас</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>Reading names</source>
        <translation>Атаулар оқылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>Looking into documents</source>
        <translation>Құжаттар қаралуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>Comparing names</source>
        <translation>Атаулар салыстырылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>same document</source>
        <translation>сол құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>{path} is no evidence pack: it has no {name}.</source>
        <translation>{path} дәлелдер жинағы емес: ішінде {name} жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>Choose a file that was made as an evidence pack.</source>
        <translation>Дәлелдер жинағы ретінде жасалған файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>{name} in the pack is not read: {reason}.</source>
        <translation>Жинақтағы {name} оқылмайды: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>two documents have the number {number}</source>
        <translation>екі құжаттың нөмірі {number}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>two events have the number {number}</source>
        <translation>екі оқиғаның нөмірі {number}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>Reading the events</source>
        <translation>Оқиғалар оқылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>it lists more than can be checked</source>
        <translation>онда тексеруге болатыннан көп нәрсе тізілген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>The pack does not hold as many events, quotations and documents as it says.</source>
        <translation>Жинақтағы оқиға, дәйексөз және құжат саны айтылғандай емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/paths.py"/>
        <source>The installation is incomplete: {name} is missing.</source>
        <translation>Орнату толық емес: {name} жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/paths.py"/>
        <source>Install kzexplorer again.</source>
        <translation>kzexplorer-ді қайта орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>who took part</source>
        <translation>кім қатысты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>where</source>
        <translation>қайда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>visit, meeting, agreement …</source>
        <translation>visit, meeting, agreement …</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>title of the document</source>
        <translation>құжат атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>accepted, planned …</source>
        <translation>accepted, planned …</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>2010, 2010..2012, before 2001</source>
        <translation>2010, 2010..2012, before 2001</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>words of the passage</source>
        <translation>үзінді сөздері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>words of a note</source>
        <translation>жазба сөздері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>a tag</source>
        <translation>белгі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>day, month, year …</source>
        <translation>day, month, year …</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>a year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>from one to the other</source>
        <translation>бірінен екіншісіне дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>a month</source>
        <translation>ай</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>open at one end</source>
        <translation>бір шеті ашық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>more than</source>
        <translation>артық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>less than</source>
        <translation>кем</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/search/language.py"/>
        <source>The search is {n} characters long.</source>
        <extracomment>One: The search is {n} character long.</extracomment>
        <translation>
            <numerusform>Іздеуде {n} таңба бар.</numerusform>
            <numerusform>Іздеуде {n} таңба бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/search/language.py"/>
        <source>Up to {n} can be read.</source>
        <extracomment>One: Up to {n} can be read.</extracomment>
        <translation>
            <numerusform>Ең көбі {n} оқылады.</numerusform>
            <numerusform>Ең көбі {n} оқылады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>Type two words or more, and how many others may stand between them: NEAR(treaty uranium, 10).</source>
        <translation>Екі не көп сөз және араларында неше сөз тұра алатынын теріңіз: NEAR(treaty uranium, 10).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>NEAR takes parentheses.</source>
        <translation>NEAR сөзіне жақша керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>{typed} cannot stand within NEAR.</source>
        <translation>{typed} NEAR ішінде тұра алмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>NEAR takes two words or more.</source>
        <translation>NEAR үшін екі не көп сөз керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>{typed} is no number of words from 1 to {most}.</source>
        <translation>{typed} — 1-ден {most}-ге дейінгі сөз саны емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>There is no word to look for.</source>
        <translation>Іздейтін сөз жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type a letter or a digit too.</source>
        <translation>Әріп не цифр да теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>No parenthesis is open that this one closes.</source>
        <translation>Бұл жақша ештеңені жаппайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Leave it out, or open one before it.</source>
        <translation>Оны алып тастаңыз немесе алдынан жақша ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>This is left out twice.</source>
        <translation>Бұл екі рет алып тасталған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Leave one NOT or - away.</source>
        <translation>Бір NOT не - белгісін алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>More than {deepest} parentheses are open here.</source>
        <translation>Мұнда {deepest} жақшадан көп ашылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Close some of them before it.</source>
        <translation>Алдымен кейбірін жабыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Nothing stands between these parentheses.</source>
        <translation>Бұл жақшалардың арасында ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type a word there, or leave them out.</source>
        <translation>Сөз теріңіз немесе оларды алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>There is no word between these quotation marks.</source>
        <translation>Бұл тырнақшалардың арасында сөз жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type one, or leave them out.</source>
        <translation>Сөз теріңіз немесе оларды алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>NEAR cannot stand in {name}:.</source>
        <translation>NEAR {name}: ішінде тұра алмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>It goes with words of passages, alone or in text:.</source>
        <translation>Ол үзінді сөздеріне арналған, жеке немесе text: ішінде.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>{name}: stands in the parentheses of {field}:.</source>
        <translation>{name}: {field}: жақшасының ішінде тұр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Close them before it.</source>
        <translation>Алдымен оларды жабыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>A comma cannot follow quotation marks here.</source>
        <translation>Мұнда тырнақшадан кейін үтір тұрмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>For either of two, type {name}:("…" OR "…").</source>
        <translation>Екеуінің бірі үшін {name}:("…" OR "…") теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>The search has more than {most} words.</source>
        <translation>Іздеудегі сөз саны {most} шегінен асты.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type fewer, or put those that stand together in quotation marks.</source>
        <translation>Азырақ теріңіз немесе қатар тұрғандарын тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>Сөздің өзін табу үшін тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To find words with it, put them in quotation marks.</source>
        <translation>Ол бар сөздерді табу үшін тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>A range is typed with two dots, such as date:2010..2012.</source>
        <translation>Аралық екі нүктемен теріледі, мысалы date:2010..2012.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>A * stands behind the beginning of a word, such as naz*.</source>
        <translation>* сөздің басынан кейін тұрады, мысалы naz*.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>For a word with any ending, type its beginning and a * behind it.</source>
        <translation>Кез келген жалғауымен табу үшін сөздің басын және соңынан * теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To find either of two, type OR between them.</source>
        <translation>Екеуінің бірін табу үшін арасына OR теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To leave a word out, type a - before it.</source>
        <translation>Сөзді шығарып тастау үшін алдына - қойыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Other spellings of a name are found anyway.</source>
        <translation>Атаудың басқа жазылуы онсыз да табылады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Compare in a field, such as confidence:&gt;0.8 or date:&lt;2001.</source>
        <translation>Өрісте салыстырыңыз, мысалы confidence:&gt;0.8 немесе date:&lt;2001.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a name, such as actor:clinton or actor:"Hillary Clinton".</source>
        <translation>Атауды теріңіз, мысалы actor:clinton немесе actor:"Hillary Clinton".</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a name, such as place:Astana.</source>
        <translation>Атауды теріңіз, мысалы place:Astana.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a kind, such as kind:visit or kind:meeting,call.</source>
        <translation>Түрін теріңіз, мысалы kind:visit немесе kind:meeting,call.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type words of its title, such as doc:"joint statement".</source>
        <translation>Атауындағы сөздерді теріңіз, мысалы doc:"joint statement".</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type one, such as status:to-review or status:planned.</source>
        <translation>Біреуін теріңіз, мысалы status:to-review немесе status:planned.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a date, such as date:2010, date:2010..2012 or date:2010-05.</source>
        <translation>Күнді теріңіз, мысалы date:2010, date:2010..2012 немесе date:2010-05.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word of the passage, such as text:uranium.</source>
        <translation>Үзінді сөзін теріңіз, мысалы text:uranium.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word of the note, such as note:check.</source>
        <translation>Жазба сөзін теріңіз, мысалы note:check.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a tag, such as tag:energy.</source>
        <translation>Белгіні теріңіз, мысалы tag:energy.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type one, such as precision:day or precision:month.</source>
        <translation>Біреуін теріңіз, мысалы precision:day немесе precision:month.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a number from 0 to 1, such as confidence:&gt;0.8.</source>
        <translation>0-ден 1-ге дейінгі санды теріңіз, мысалы confidence:&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Did you mean {likely}?</source>
        <translation>Бәлкім, {likely}?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Fields are {fields}.</source>
        <translation>Өрістер: {fields}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>There is no field {typed}.</source>
        <translation>{typed} өрісі жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>The sign {sign} has no meaning here.</source>
        <translation>{sign} таңбасының мұнда мағынасы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Nothing stands before {operator}.</source>
        <translation>{operator} алдында ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word on both sides of it.</source>
        <translation>Екі жағына да сөз теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Nothing stands behind {operator}.</source>
        <translation>{operator} соңында ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>{operator} and {other} stand beside each other.</source>
        <translation>{operator} мен {other} қатар тұр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word behind it.</source>
        <translation>Соңынан сөз теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Nothing stands behind {name}:.</source>
        <translation>{name}: соңында ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>This parenthesis is not closed.</source>
        <translation>Бұл жақша жабылмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a ) where it ends.</source>
        <translation>Аяқталатын жеріне ) теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/tokens.py"/>
        <source>This quotation mark is not closed.</source>
        <translation>Бұл тырнақша жабылмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/tokens.py"/>
        <source>Put another one where the phrase ends.</source>
        <translation>Тіркестің соңына тағы біреуін қойыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type confidence:&gt;0.8, confidence:&lt;0.5 or confidence:0.5..0.8.</source>
        <translation>confidence:&gt;0.8, confidence:&lt;0.5 немесе confidence:0.5..0.8 теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type one such as date:2010, date:2010..2012, date:2010-05 or date:"before 2001".</source>
        <translation>Мысалы, date:2010, date:2010..2012, date:2010-05 немесе date:"before 2001" теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>There is no {name} {word}.</source>
        <translation>{name} үшін {word} мәні жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type {values}.</source>
        <translation>Мынаны теріңіз: {values}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>This range of dates has no end.</source>
        <translation>Бұл күндер аралығының соңы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>{typed} is open at one end, and stands for no end of a range.</source>
        <translation>{typed} бір шеті ашық, аралықтың шеті бола алмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Say whether more or less is meant.</source>
        <translation>Артық па, кем бе, көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type confidence:&gt;{share} or confidence:&lt;{share}.</source>
        <translation>confidence:&gt;{share} немесе confidence:&lt;{share} теріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>This range has no end.</source>
        <translation>Бұл аралықтың соңы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>{typed} is no number from 0 to 1.</source>
        <translation>{typed} — 0-ден 1-ге дейінгі сан емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>A number from 0 to 1 is missing here.</source>
        <translation>Мұнда 0-ден 1-ге дейінгі сан жетіспейді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Confidence goes from 0 to 1, and {typed} is more.</source>
        <translation>Сенімділік 0-ден 1-ге дейін, ал {typed} одан артық.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>{first} comes after {last}.</source>
        <translation>{first} — {last} дегеннен кейін.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Turn them round: {name}:{last}..{first}.</source>
        <translation>Орындарын ауыстырыңыз: {name}:{last}..{first}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Let it be read and start again.</source>
        <translation>Оны оқуға рұқсат беріп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Could not save the settings in {file}.</source>
        <translation>Баптаулар {file} файлына сақталмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Make room there, or let it be written.</source>
        <translation>Сонда орын босатыңыз немесе жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Remove {file}.</source>
        <translation>{file} файлын өшіріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>The damaged file is kept as {name}.</source>
        <translation>Бүлінген файл {name} атымен сақталды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>{target} is there already.</source>
        <translation>{target} бұрыннан бар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Choose another name.</source>
        <translation>Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Checking {name}</source>
        <translation>Тексерілуде: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Could not write {target}: {error}.</source>
        <translation>{target} жазу мүмкін болмады: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Басқа жер таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Could not restore {path}: {error}.</source>
        <translation>{path} қалпына келтірілмеді: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/database.py"/>
        <source>{path} was moved, deleted or replaced while it was open.</source>
        <translation>{path} ашық тұрғанда жылжытылған, өшірілген не ауыстырылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/database.py"/>
        <source>Put it back, or save a copy of what is open, and open that.</source>
        <translation>Орнына қойыңыз немесе ашық тұрғанның көшірмесін сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>This step can no longer be brought back, as the same documents were added again.</source>
        <translation>Бұл қадамды енді қайтаруға болмайды: сол құжаттар қайта қосылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>Go on with those, or take that step back first.</source>
        <translation>Солармен жалғастырыңыз немесе алдымен сол қадамды болдырмаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>This step can no longer be brought back, as newer documents stand in its place.</source>
        <translation>Бұл қадамды енді қайтаруға болмайды: орнында жаңа құжаттар тұр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>Add the documents again.</source>
        <translation>Құжаттарды қайта қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/effects.py"/>
        <source>Reviewing events</source>
        <translation>Оқиғалар тексерілуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/failures.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} зақымдалған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/failures.py"/>
        <location filename="../../kzexplorer/store/header.py"/>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>Restore it from a copy.</source>
        <translation>Көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is not a kzexplorer workspace.</source>
        <translation>{path} — kzexplorer жұмыс аймағы емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is a database of another program, not a kzexplorer workspace.</source>
        <translation>{path} — басқа бағдарламаның дерекқоры, kzexplorer жұмыс аймағы емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path} зақымдалған: соңы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} was made by a newer kzexplorer (version {version} of the file, this one knows {own}).</source>
        <translation>{path} жаңарақ kzexplorer-де жасалған (файл нұсқасы {version}, бұл {own} біледі).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Open it with the newer program.</source>
        <translation>Оны жаңарақ бағдарламамен ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} файл емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>Choose a workspace file.</source>
        <translation>Жұмыс аймағы файлын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>Could not open {path}: {error}.</source>
        <translation>{path} ашылмады: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>review</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>type</source>
        <translation>типі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>passages</source>
        <translation>үзінділер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>the same happening as</source>
        <translation>сол оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>merged into</source>
        <translation>қосылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>participant {name}</source>
        <translation>қатысушы {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>place {name}</source>
        <translation>орын {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>name {name}</source>
        <translation>атау {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>the same as {name}</source>
        <translation>{name} дегенмен бірдей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>is named</source>
        <translation>аталған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>note</source>
        <translation>жазба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>tag {name}</source>
        <translation>белгі {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>saved search {name}</source>
        <translation>сақталған іздеу {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>as found</source>
        <translation>табылғандай</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>to review</source>
        <translation>тексеруге</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>event {number}, which is not there now</source>
        <translation>қазір жоқ {number} оқиғасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>entity {number}, which is not there now</source>
        <translation>қазір жоқ {number} нысаны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>document {number}, which is not there now</source>
        <translation>қазір жоқ {number} құжаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>passage {number}, which is not there now</source>
        <translation>қазір жоқ {number} үзіндісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>mention {number}, which is not there now</source>
        <translation>қазір жоқ {number} атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>workspace {number}, which is not there now</source>
        <translation>қазір жоқ {number} жұмыс аймағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>a document that is not there now</source>
        <translation>қазір жоқ құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>read again</source>
        <translation>қайта оқылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>the workspace</source>
        <translation>жұмыс аймағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>somebody who is not there now</source>
        <translation>қазір жоқ біреу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>an event that is not there now</source>
        <translation>қазір жоқ оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>set by hand</source>
        <translation>қолмен қойылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>an entity that is not there now</source>
        <translation>қазір жоқ нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/images.py"/>
        <source>Bringing back</source>
        <translation>Қайтарылуда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/images.py"/>
        <source>Taking back</source>
        <translation>Болдырылмауда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/integrity.py"/>
        <source>Checking the database</source>
        <translation>Дерекқор тексерілуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>Could not copy {path} to {name} before bringing it up to date.</source>
        <translation>Жаңартпас бұрын {path} файлын {name} ішіне көшіру мүмкін болмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>Check the free space and that you can write to its folder. The workspace is as it was.</source>
        <translation>Бос орынды және қалтаға жазуға болатынын тексеріңіз. Жұмыс аймағы бұрынғыдай.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>{path} is damaged, so it was not brought up to date.</source>
        <translation>{path} зақымдалған, сондықтан жаңартылмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/searching/entities.py"/>
        <source>Entities have no {value}.</source>
        <translation>Нысандарда {value} жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/searching/entities.py"/>
        <source>Search events for {value}:, and entities by their names.</source>
        <translation>{value}: бойынша оқиғаларды, ал нысандарды атауымен іздеңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <source>{place} holds no workspace yet.</source>
        <translation>{place} ішінде әлі жұмыс аймағы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <source>Make it with `kzexplorer import`.</source>
        <translation>Оны `kzexplorer import` командасымен жасаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <source>You may read {place}, but not change it.</source>
        <translation>{place} дегенді оқи аласыз, бірақ өзгерте алмайсыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <source>Ask who runs the server to let you write.</source>
        <translation>Сервер жүргізушісінен жазуға рұқсат сұраңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_failures.py"/>
        <source>Could not reach {place}: {said}.</source>
        <translation>{place} дегенмен байланысу мүмкін болмады: {said}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_failures.py"/>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>Мекенжайды, сервердің жұмысын және рұқсатыңызды тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} keeps text as {encoding}, not as UTF-8.</source>
        <translation>{place} мәтінді UTF-8 емес, {encoding} түрінде сақтайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Make a database with the encoding UTF-8.</source>
        <translation>UTF-8 кодтауымен дерекқор жасаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} is a database of another program.</source>
        <translation>{place} — басқа бағдарламаның дерекқоры.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Name an empty one, or one of kzexplorer.</source>
        <translation>Бос немесе kzexplorer дерекқорын атаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} was made by a newer kzexplorer (version {version}, this one knows {own}).</source>
        <translation>{place} жаңарақ kzexplorer-де жасалған (нұсқа {version}, бұл {own} біледі).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} was made by an older kzexplorer (version {version}, this one needs {own}).</source>
        <translation>{place} ескірек kzexplorer-де жасалған (нұсқа {version}, бұған {own} керек).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Open it with that program, or import its documents into an empty database.</source>
        <translation>Оны сол бағдарламамен ашыңыз немесе құжаттарын бос дерекқорға импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>{path} is on a server, where it is {done} by the server's own means.</source>
        <translation>{path} серверде, мұны сервер құралдарымен жасайды: {done}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>Copy it with `pg_dump`, or ask who runs the server.</source>
        <translation>`pg_dump` арқылы көшіріңіз немесе сервер жүргізушісінен сұраңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>A workspace on a server needs psycopg and PostgreSQL's libpq, and one of them is not installed.</source>
        <translation>Сервердегі жұмыс аймағына psycopg және PostgreSQL-дің libpq кітапханасы керек; олардың бірі орнатылмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>On Debian or Ubuntu, install the package libpq5. With pip, install 'kzexplorer[team]'.</source>
        <translation>Debian немесе Ubuntu жүйесінде libpq5 бумасын орнатыңыз. Бағдарлама pip арқылы орнатылған болса, 'kzexplorer[team]' орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Copy it to a folder of this computer that you can write to.</source>
        <translation>Оны осы компьютердегі жазуға болатын қалтаға көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Copying {name} before bringing it up to date</source>
        <translation>Жаңартпас бұрын {name} көшірілуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was not closed properly, and its folder is read-only.</source>
        <translation>{path} дұрыс жабылмаған, ал қалтасы тек оқуға арналған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Copy it, with the files beside it that begin with its name, to a folder that you can write to.</source>
        <translation>Оны аты солай басталатын қасындағы файлдармен бірге жазуға болатын қалтаға көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} cannot be changed: it or its folder is read-only.</source>
        <translation>{path} өзгертілмейді: өзі не қалтасы тек оқуға арналған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} is open for changes in another window or program.</source>
        <translation>{path} басқа терезеде не бағдарламада өзгерту үшін ашық.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} is open for changes in another window or program {who}.</source>
        <translation>{path} басқа терезеде не бағдарламада өзгерту үшін ашық ({who}).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Close it there, and then open it here again.</source>
        <translation>Оны сонда жауып, осында қайта ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} cannot be changed: the disk that it lies on cannot keep others from changing it at the same time.</source>
        <translation>{path} өзгертілмейді: оның дискісі басқалардың бір мезгілде өзгертуіне кедергі бола алмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>the disk is full</source>
        <translation>диск толы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Free some space and open it again.</source>
        <translation>Орын босатып, қайта ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} cannot be changed: {reason}.</source>
        <translation>{path} өзгертілмейді: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was opened to be read.</source>
        <translation>{path} оқу үшін ашылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Open it to be changed.</source>
        <translation>Оны өзгерту үшін ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was made by an older kzexplorer and has to be brought up to date first. {reason}</source>
        <translation>{path} ескірек kzexplorer-де жасалған, алдымен жаңарту керек. {reason}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>This Python brings SQLite {sqlite_version}; {oldest} or newer with full text search is needed.</source>
        <translation>Бұл Python-да SQLite {sqlite_version}; толық мәтінді іздеуі бар {oldest} не жаңарағы керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Use a newer Python.</source>
        <translation>Жаңарақ Python алыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Could not make the workspace {path}: {error}.</source>
        <translation>{path} жұмыс аймағы жасалмады: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Choose a folder that you can write to.</source>
        <translation>Жазуға болатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was changed by another program: it holds commands that are not kzexplorer's.</source>
        <translation>{path} басқа бағдарламамен өзгертілген: ішінде kzexplorer-дікі емес командалар бар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Restore it from a copy, or ask whoever gave it to you.</source>
        <translation>Көшірмеден қалпына келтіріңіз немесе берген адамнан сұраңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/writer.py"/>
        <source>A later step rests on this one: {later}.</source>
        <translation>Бұл қадамға кейінгісі сүйенеді: {later}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/writer.py"/>
        <source>Take that one back first, in the history or with Undo.</source>
        <translation>Алдымен соны тарихта немесе «Болдырмау» арқылы қайтарыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} century BCE</source>
        <translation>б.з.д. {number:roman} ғасыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} millennium</source>
        <translation>{number:roman} мыңжылдық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} millennium BCE</source>
        <translation>б.з.д. {number:roman} мыңжылдық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{weekday} {date}</source>
        <translation>{date}, {weekday}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{first}–{last} BCE</source>
        <translation>б.з.д. {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>not known: a date has no end</source>
        <translation>белгісіз: күннің соңы жоқ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>at least {n} days</source>
        <extracomment>One: at least {n} day</extracomment>
        <translation>
            <numerusform>кемінде {n} күн</numerusform>
            <numerusform>кемінде {n} күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>between {least} and {n} days</source>
        <extracomment>One: between {least} and {n} day</extracomment>
        <translation>
            <numerusform>{least} – {n} күн аралығында</numerusform>
            <numerusform>{least} – {n} күн аралығында</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>about {n} years</source>
        <extracomment>One: about {n} year</extracomment>
        <translation>
            <numerusform>шамамен {n} жыл</numerusform>
            <numerusform>шамамен {n} жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{least} to {n} years</source>
        <extracomment>One: {least} to {n} year</extracomment>
        <translation>
            <numerusform>{least} – {n} жыл</numerusform>
            <numerusform>{least} – {n} жыл</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>the same day</source>
        <translation>сол күні</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{n} years</source>
        <extracomment>One: {n} year</extracomment>
        <translation>
            <numerusform>{n} жыл</numerusform>
            <numerusform>{n} жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{n} months</source>
        <extracomment>One: {n} month</extracomment>
        <translation>
            <numerusform>{n} ай</numerusform>
            <numerusform>{n} ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation>
            <numerusform>{n} күн</numerusform>
            <numerusform>{n} күн</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/translation.py"/>
        <source>{some} and {last}</source>
        <translation>{some} және {last}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/translation.py"/>
        <source>{some} or {last}</source>
        <translation>{some} немесе {last}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/translation.py"/>
        <source>{whole}.{part}</source>
        <translation>{whole},{part}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Navigate</source>
        <translation>Ө&amp;ту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;vent</source>
        <translation>&amp;Оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;ntity</source>
        <translation>&amp;Нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Lanes</source>
        <translation>&amp;Жолақтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Түстер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Lan&amp;guage</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Wheel</source>
        <translation>Тінтуір &amp;дөңгелегі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Panes</source>
        <translation>&amp;Панельдер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Reduced &amp;motion</source>
        <translation>Қозғалысты &amp;азайту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Type</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Name at the caret</source>
        <translation>&amp;Курсордағы атау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Events not f&amp;ound</source>
        <translation>Таб&amp;ылмаған оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Copy citation &amp;as</source>
        <translation>Сі&amp;лтемені түрлі көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Passage</source>
        <translation>&amp;Үзінді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Add documents…</source>
        <translation>&amp;Құжаттар қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Add a &amp;folder…</source>
        <translation>Қ&amp;алта қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/added_before.py"/>
        <source>&amp;Watch a folder…</source>
        <translation>Қалтаны &amp;бақылау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Files added and &amp;refused…</source>
        <translation>Қосылған және қабылданбаған &amp;файлдар…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Read &amp;documents again…</source>
        <translation>Құжаттарды қайта &amp;оқу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;New workspace…</source>
        <translation>&amp;Жаңа жұмыс аймағы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Open workspace…</source>
        <translation>Ж&amp;ұмыс аймағын ашу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Back up workspace…</source>
        <translation>&amp;Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Res&amp;tore from a copy…</source>
        <translation>&amp;Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>&amp;Дәлелдер жинағы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Chec&amp;k an evidence pack…</source>
        <translation>Д&amp;әлелдер жинағын тексеру…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Export timeline &amp;picture…</source>
        <translation>&amp;Уақыт сызығының суретін экспорттау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Close window</source>
        <translation>&amp;Терезені жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Open the ori&amp;ginal</source>
        <translation>Т&amp;үпнұсқаны ашу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Save a copy of the original…</source>
        <translation>Тү&amp;пнұсқаның көшірмесін сақтау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;History</source>
        <translation>&amp;Тарих</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Note on the selected &amp;words</source>
        <translation>Та&amp;ңдалған сөздерге жазба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Note on the &amp;document</source>
        <translation>Құжатқа &amp;жазба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Da&amp;te of the document…</source>
        <translation>Құжатт&amp;ың күні…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Copy citation</source>
        <translation>&amp;Сілтемені көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Chicago note</source>
        <translation>&amp;Chicago сілтемесі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;BibTeX entry</source>
        <translation>&amp;BibTeX жазбасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Find in the document</source>
        <translation>Қ&amp;ұжаттан табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Find &amp;previous</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Saved and recent s&amp;earches…</source>
        <translation>Сақтал&amp;ған және соңғы іздеулер…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Fit all events</source>
        <translation>&amp;Барлық оқиғаны көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Үлкейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;Кішірейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;kind</source>
        <translation>&amp;Түрі бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;entity</source>
        <translation>&amp;Нысан бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;document</source>
        <translation>&amp;Құжат бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;place</source>
        <translation>&amp;Орын бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;topic</source>
        <translation>Т&amp;ақырып бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;status</source>
        <translation>&amp;Күй бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;review</source>
        <translation>Т&amp;ексеру бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Move lane &amp;up</source>
        <translation>&amp;Жолақты жоғары жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Move lane d&amp;own</source>
        <translation>Жо&amp;лақты төмен жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Collapse all lanes</source>
        <translation>&amp;Барлық жолақты жиыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;xpand all lanes</source>
        <translation>Ба&amp;рлық жолақты жаю</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;all lanes</source>
        <translation>Барл&amp;ық жолақты көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Fil&amp;ter events…</source>
        <translation>&amp;Оқиғаларды сүзу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Ірірек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Smaller</source>
        <translation>&amp;Ұсағырақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Әдеттегі өлшем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Narrow lines</source>
        <translation>&amp;Тар жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Medium lines</source>
        <translation>&amp;Орташа жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Wide lines</source>
        <translation>&amp;Кең жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Full width</source>
        <translation>&amp;Бүкіл ені</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Pages or text</source>
        <translation>Беттер &amp;не мәтін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Күңгірт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Scrolls &amp;lanes</source>
        <translation>&amp;Жолақтарды айналдырады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Zooms</source>
        <translation>&amp;Масштабты өзгертеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Moves in &amp;time</source>
        <translation>&amp;Уақыт бойымен жылжытады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;On</source>
        <translation>&amp;Қосулы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>O&amp;ff</source>
        <translation>&amp;Өшірулі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;sidebar</source>
        <translation>&amp;Бүйір панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;timeline</source>
        <translation>&amp;Уақыт сызығы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;event card</source>
        <translation>&amp;Оқиға карточкасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;document</source>
        <translation>&amp;Құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show events without &amp;a date</source>
        <translation>&amp;Күні жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;results</source>
        <translation>&amp;Іздеу нәтижелері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Dim</source>
        <translation>К&amp;үңгірттеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Жасыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>Толық &amp;экран</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Reset layout</source>
        <translation>О&amp;рналасуды қалпына келтіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>F&amp;orward</source>
        <translation>А&amp;лға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Next event</source>
        <translation>&amp;Келесі оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Previous event</source>
        <translation>Ал&amp;дыңғы оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Next to &amp;review</source>
        <translation>&amp;Тексеруге келесісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Re&amp;view what waits</source>
        <translation>К&amp;үтіп тұрғанды тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Ne&amp;xt in the review</source>
        <translation>Т&amp;ексерудегі келесісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Previous in the rev&amp;iew</source>
        <translation>Тек&amp;серудегі алдыңғысы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Go to its &amp;words</source>
        <translation>&amp;Оқиғаның сөздеріне өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Frame on the timeline</source>
        <translation>&amp;Уақыт сызығында көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Go to date…</source>
        <translation>Күнге &amp;өту…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Mar&amp;k a range…</source>
        <translation>А&amp;ралықты белгілеу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Measure from the event</source>
        <translation>Оқ&amp;иғадан бастап өлшеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Out&amp;line of the document</source>
        <translation>&amp;Құжаттың мазмұны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Go &amp;to page…</source>
        <translation>&amp;Бетке өту…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Next p&amp;ane</source>
        <translation>Келесі &amp;панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Previous pan&amp;e</source>
        <translation>Алд&amp;ыңғы панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Accept</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Reject</source>
        <translation>Қ&amp;абылдамау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Accept a&amp;ll shown</source>
        <translation>&amp;Көрсетілгеннің бәрін қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Add event from &amp;selected words</source>
        <translation>&amp;Таңдалған сөздерден оқиға қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Note on the event</source>
        <translation>&amp;Оқиғаға жазба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Tag the event</source>
        <translation>Оқ&amp;иға белгілері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Join with another event…</source>
        <translation>&amp;Басқа оқиғамен біріктіру…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Part joined events</source>
        <translation>Б&amp;іріктірілгенді ажырату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Ends a word &amp;later</source>
        <translation>&amp;Соңы бір сөз кейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Ends a word &amp;earlier</source>
        <translation>Соңы бір сөз &amp;ерте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Begins a word earlier</source>
        <translation>&amp;Басы бір сөз ерте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Be&amp;gins a word later</source>
        <translation>Басы бір сөз &amp;кейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Back to &amp;waiting for review</source>
        <translation>Т&amp;ексеруге қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;About this name…</source>
        <translation>&amp;Осы атау туралы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Merge…</source>
        <translation>&amp;Қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Who may be the same…</source>
        <translation>&amp;Бір болуы мүмкіндер…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Person</source>
        <translation>&amp;Тұлға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Organisation</source>
        <translation>&amp;Ұйым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>P&amp;lace</source>
        <translation>&amp;Орын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Мәтін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Meeting</source>
        <translation>&amp;Кездесу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Is somebody &amp;else…</source>
        <translation>&amp;Бұл — басқа біреу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Names &amp;nobody</source>
        <translation>&amp;Ешкімді атамайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Back to what was found</source>
        <translation>&amp;Табылғанға қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Only the people of this &amp;event</source>
        <translation>Т&amp;ек осы оқиғаның адамдары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Note on the entity</source>
        <translation>&amp;Нысанға жазба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Show all</source>
        <translation>Б&amp;әрін көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Command palette…</source>
        <translation>&amp;Командалар палитрасы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Нұсқаулық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Пернелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>C&amp;hange keys…</source>
        <translation>Пернелерді &amp;өзгерту…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>How to sea&amp;rch</source>
        <translation>&amp;Қалай іздеу керек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;First steps</source>
        <translation>&amp;Алғашқы қадамдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show the &amp;log</source>
        <translation>&amp;Журналды көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show the &amp;data folder</source>
        <translation>&amp;Деректер қалтасын көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Copy details of this &amp;installation</source>
        <translation>&amp;Орнату мәліметтерін көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Lic&amp;ences</source>
        <translation>&amp;Лицензиялар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;About kzexplorer</source>
        <translation>&amp;kzexplorer туралы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>The document that shows has no pages.</source>
        <translation>Көрсетілген құжатта бет жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>No document shows.</source>
        <translation>Құжат көрсетілмеген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Nothing was changed that could be taken back.</source>
        <translation>Қайтаруға болатын өзгеріс жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Nothing was taken back that could be brought back.</source>
        <translation>Қалпына келтіруге болатын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Nothing was looked at before this.</source>
        <translation>Бұған дейін ештеңе қаралмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>You have not gone back.</source>
        <translation>Артқа қайтқан жоқсыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>The document that shows has no headings.</source>
        <translation>Көрсетілген құжатта тақырыпша жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/added_before.py"/>
        <source>Stop &amp;watching {name}</source>
        <translation>{name} қалтасын &amp;бақылауды тоқтату</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/added_before.py"/>
        <source>added {n} documents</source>
        <extracomment>One: added {n} document</extracomment>
        <translation>
            <numerusform>{n} құжат қосылды</numerusform>
            <numerusform>{n} құжат қосылды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/annotations.py"/>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/annotations.py"/>
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/annotations.py"/>
        <location filename="../../kzexplorer/ui/annotations/popup.py"/>
        <source>Note and tags</source>
        <translation>Жазба мен белгілер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <source>Kept when you leave it, or with Ctrl+Enter. Escape gives back what was kept.</source>
        <translation>Өрістен шыққанда немесе Ctrl+Enter басқанда сақталады. Escape сақталғанды қайтарады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <source>Add a note</source>
        <translation>Жазба қосу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <source>A note holds {n} letters; what went beyond was left out.</source>
        <extracomment>One: A note holds {n} letter; what went beyond was left out.</extracomment>
        <translation>
            <numerusform>Жазбаға {n} әріп сыяды; артығы алынып тасталды.</numerusform>
            <numerusform>Жазбаға {n} әріп сыяды; артығы алынып тасталды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/popup.py"/>
        <source>Note and tags of {text}</source>
        <translation>Жазба мен белгілер: {text}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_chip.py"/>
        <source>Tag {tag}</source>
        <translation>{tag} белгісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_chip.py"/>
        <source>Search for what has this tag</source>
        <translation>Осы белгісі барды іздеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_chip.py"/>
        <source>Delete takes it off</source>
        <translation>Delete оны алып тастайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Add a tag</source>
        <translation>Белгі қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Enter or a comma adds it. Backspace goes to the last tag.</source>
        <translation>Enter не үтір оны қосады. Backspace соңғы белгіге өтеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Known tags</source>
        <translation>Белгілі белгілер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <location filename="../../kzexplorer/ui/commands/correct.py"/>
        <source>No words are selected.</source>
        <translation>Сөз таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <source>Select words in the document, or put the caret into a note's words.</source>
        <translation>Құжаттан сөз таңдаңыз немесе курсорды жазбасы бар сөзге қойыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <source>No single entity is chosen.</source>
        <translation>Жалғыз нысан таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <source>Choose one in the list of entities.</source>
        <translation>Нысандар тізімінен біреуін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/correct.py"/>
        <source>Select those that tell the event in the document.</source>
        <translation>Құжаттан оқиға айтылған сөздерді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Whom does “{name}” name here?</source>
        <translation>Мұнда «{name}» кімді атайды?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Name this one</source>
        <translation>Осыны атау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>No entity is chosen.</source>
        <translation>Нысан таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Choose one in the sidebar, or press its name in the text.</source>
        <translation>Бүйір панельден таңдаңыз немесе мәтіндегі атауын шертіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>There is no name where the caret stands.</source>
        <translation>Курсор тұрған жерде атау жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Put the caret into a name in the text.</source>
        <translation>Курсорды мәтіндегі атауға қойыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <location filename="../../kzexplorer/ui/header.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add documents</source>
        <translation>Құжаттар қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Add a folder</source>
        <translation>Қалта қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Watch a folder</source>
        <translation>Қалтаны бақылау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Could not find {name}: it is no longer where it was read.</source>
        <translation>{name} табылмады: ол оқылған жерінде енді жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Its text is kept here.</source>
        <translation>Мәтіні осында сақталған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>New workspace</source>
        <translation>Жаңа жұмыс аймағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Workspaces (*{suffix})</source>
        <translation>Жұмыс аймақтары (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Open workspace</source>
        <translation>Жұмыс аймағын ашу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>Nothing has gone wrong so far that was not expected, so there is no log.</source>
        <translation>Әзірге күтпеген ақау болған жоқ, сондықтан журнал да жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>It would be {log}.</source>
        <translation>Ол мынада болар еді: {log}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>The details of this installation were copied. They name folders of yours.</source>
        <translation>Орнату мәліметтері көшірілді. Онда қалталарыңыздың атаулары бар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>The folder {folder} is not there yet.</source>
        <translation>{folder} қалтасы әлі жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>It is made when it is needed.</source>
        <translation>Ол керек болғанда жасалады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>No program of this system could show the folder {folder}.</source>
        <translation>Жүйедегі ешбір бағдарлама {folder} қалтасын көрсете алмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>Open it with the program that you use for files.</source>
        <translation>Оны файлдарға қолданатын бағдарламаңызбен ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>No event is selected.</source>
        <translation>Оқиға таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>Nobody is chosen. Choose a name in the sidebar.</source>
        <translation>Ешкім таңдалмаған. Бүйір панельден атау таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>The caret is in no name. Put it into one in the text.</source>
        <translation>Курсор атауда тұрған жоқ. Оны мәтіндегі атауға қойыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>No words are selected in the document.</source>
        <translation>Құжатта сөз таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>Nothing is looked for.</source>
        <translation>Ештеңе ізделмей тұр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/navigate.py"/>
        <source>The workspace has no event {event}.</source>
        <translation>Жұмыс аймағында {event} оқиғасы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/navigate.py"/>
        <source>List them with `kzexplorer events`.</source>
        <translation>Олардың тізімін `kzexplorer events` береді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/commands/reread.py"/>
        <source>{n} documents read again. Undo takes it back as one step.</source>
        <extracomment>One: {n} document read again. Undo takes it back as one step.</extracomment>
        <translation>
            <numerusform>{n} құжат қайта оқылды. Болдырмау бәрін бір қадаммен қайтарады.</numerusform>
            <numerusform>{n} құжат қайта оқылды. Болдырмау бәрін бір қадаммен қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/view.py"/>
        <source>The language changes when kzexplorer starts the next time.</source>
        <translation>Тіл kzexplorer келесі іске қосылғанда ауысады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>Merged into it</source>
        <translation>Оған қосылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>About this name</source>
        <translation>Осы атау туралы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/entities/delegate.py"/>
        <location filename="../../kzexplorer/ui/search/kept/name_panel.py"/>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>What shows</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>Take out</source>
        <translation>Бөліп шығару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>No other entity was merged into it.</source>
        <translation>Оған басқа нысан қосылмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <source>edited</source>
        <translation>өзгертілген</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>{n} more events on the timeline.</source>
        <extracomment>One: {n} more event on the timeline.</extracomment>
        <translation>
            <numerusform>Уақыт сызығында тағы {n} оқиға бар.</numerusform>
            <numerusform>Уақыт сызығында тағы {n} оқиға бар.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>It takes part in no event.</source>
        <translation>Ешбір оқиғаға қатыспайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Choose an entity</source>
        <translation>Нысанды таңдаңыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Part of a name</source>
        <translation>Атаудың бір бөлігі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Type part of a name</source>
        <translation>Атаудың бір бөлігін теріңіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Entities that fit</source>
        <translation>Сәйкес нысандар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>No name begins so.</source>
        <translation>Бұлай басталатын атау жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{n} entities</source>
        <extracomment>One: {n} entity</extracomment>
        <translation>
            <numerusform>{n} нысан</numerusform>
            <numerusform>{n} нысан</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Merge with another…</source>
        <translation>Басқасымен &amp;қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Only its events</source>
        <translation>&amp;Тек оның оқиғалары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>The name of the current row stays. Enter merges, Delete leaves a row out, Ctrl+Z takes it back afterwards.</source>
        <translation>Ағымдағы жолдағы атау қалады. Enter қосады, Delete жолды алып тастайды, Ctrl+Z кейін болдырмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Merge into one</source>
        <translation>Біреуіне қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Entities to merge; the current one stays</source>
        <translation>Қосылатын нысандар; ағымдағысы қалады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Add another…</source>
        <translation>Тағы қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Merge</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Which name stays?</source>
        <translation>Қай атау қалады?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Who is the same?</source>
        <translation>Қайсысы бір нәрсе?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <location filename="../../kzexplorer/ui/header.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Merge into {title}</source>
        <translation>«{title}» атауына қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Merge all into {title}</source>
        <translation>Бәрін «{title}» атауына қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Tick the names that are somebody else’s to make an entity of their own of them. Delete drops a name.</source>
        <translation>Басқаға тиесілі атауларды белгілеп, олардан бөлек нысан жасаңыз. Delete атауды алып тастайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Names and where they stand</source>
        <translation>Атаулар және олардың орны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add a name</source>
        <translation>Атау қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Drop this name</source>
        <translation>Бұл атауды алып тастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Name of the new entity</source>
        <translation>Жаңа нысанның атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Type of the new entity</source>
        <translation>Жаңа нысанның типі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Split off</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>An entity of its own</source>
        <translation>Жеке нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Split off {counted}, {moved}</source>
        <translation>Бөлу: {counted}, {moved}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>{n} names</source>
        <extracomment>One: {n} name</extracomment>
        <translation>
            <numerusform>{n} атау</numerusform>
            <numerusform>{n} атау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>{n} mentions</source>
        <extracomment>One: {n} mention</extracomment>
        <translation>
            <numerusform>{n} рет аталған</numerusform>
            <numerusform>{n} рет аталған</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/rows.py"/>
        <source>stays</source>
        <translation>қалады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>A merge   R not the same   S the other name stays   J K next, previous   Ctrl+A all   Ctrl+Z undo</source>
        <translation>A қосу   R бөлек   S басқа атау қалады   J K келесі, алдыңғы   Ctrl+A бәрі   Ctrl+Z болдырмау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>No two entities look like one. What you refused is not suggested again.</source>
        <translation>Ұқсас нысандар жоқ. Қабылданбағаны қайта ұсынылмайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Looking for names that may be those of one…</source>
        <translation>Бір нысанға тиесілі болуы мүмкін атаулар ізделуде…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Who may be the same</source>
        <translation>Қайсысы бір нысан болуы мүмкін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Suggestions</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>This name stays</source>
        <translation>Бұл атау қалады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>May be the same</source>
        <translation>Бірдей болуы мүмкін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Not the same</source>
        <translation>Бөлек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Other name stays</source>
        <translation>Басқа атау қалады</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>{n} pairs may be one. The surest come first.</source>
        <extracomment>One: {n} pair may be one. The surest come first.</extracomment>
        <translation>
            <numerusform>{n} жұп бір нысан болуы мүмкін. Ең сенімдісі бірінші.</numerusform>
            <numerusform>{n} жұп бір нысан болуы мүмкін. Ең сенімдісі бірінші.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Merge these {n} pairs</source>
        <extracomment>One: Merge these {n} pairs</extracomment>
        <translation>
            <numerusform>Осы {n} жұпты қосу</numerusform>
            <numerusform>Осы {n} жұпты қосу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>None of these {n} pairs</source>
        <extracomment>One: None of these {n} pairs</extracomment>
        <translation>
            <numerusform>Осы {n} жұптың ешқайсысы</numerusform>
            <numerusform>Осы {n} жұптың ешқайсысы</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/side.py"/>
        <source>{name}: passages that name it</source>
        <translation>{name}: осы атау бар үзінділер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/side.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <source>Also: {names}</source>
        <translation>Сондай-ақ: {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Person</source>
        <translation>Тұлға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Meeting</source>
        <translation>Кездесу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/palette/asking.py"/>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <location filename="../../kzexplorer/ui/search/facets/model.py"/>
        <location filename="../../kzexplorer/ui/search/facets/years.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/painting/gutter_painter.py"/>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{n} events</source>
        <extracomment>One: {n} event</extracomment>
        <translation>
            <numerusform>{n} оқиға</numerusform>
            <numerusform>{n} оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <source>{n} merged</source>
        <extracomment>One: {n} merged</extracomment>
        <translation>
            <numerusform>қосылған: {n}</numerusform>
            <numerusform>қосылған: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>in no document</source>
        <translation>ешбір құжатта жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>added by hand</source>
        <translation>қолмен қосылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>“{words}” names nobody</source>
        <translation>«{words}» ешкімді атамайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>“{words}” names {name}</source>
        <translation>«{words}» мынаны атайды: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>{said}, as was said by hand</source>
        <translation>{said}, қолмен көрсетілгендей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>Dated events from documents, beside the exact words that tell them.</source>
        <translation>Құжаттардағы күні бар оқиғалар, олар айтылған дәл сөздермен қатар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>It works offline: it opens no connection, sends nothing and asks for no updates.</source>
        <translation>Желісіз жұмыс істейді: байланыс ашпайды, ештеңе жібермейді, жаңарту сұрамайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>kzexplorer is under the MIT licence. It is made with the work of others, whose licences it carries.</source>
        <translation>kzexplorer MIT лицензиясымен таратылады. Ол басқалардың еңбегімен жасалған, лицензиялары қоса берілген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>About kzexplorer</source>
        <translation>kzexplorer туралы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>Sign of kzexplorer</source>
        <translation>kzexplorer белгісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>with Qt {version}</source>
        <translation>Qt {version}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>Licences</source>
        <translation>Лицензиялар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Copy details</source>
        <translation>Мәліметті көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <location filename="../../kzexplorer/ui/timeline/pane.py"/>
        <location filename="../../kzexplorer/ui/timeline/surface.py"/>
        <location filename="../../kzexplorer/ui/timeline/undated/side_by_side.py"/>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Previous or next event, or from the date gone to</source>
        <translation>Алдыңғы не келесі оқиға, немесе таңдалған күннен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>← →  or  , .</source>
        <translation>← →  не  , .</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Lane above or below</source>
        <translation>Жоғарғы не төменгі жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>First or last event</source>
        <translation>Бірінші не соңғы оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Home End</source>
        <translation>Home End</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Closer or wider, earlier or later</source>
        <translation>Жақын не кең, ерте не кеш</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Frame the selected event</source>
        <translation>Таңдалған оқиғаны толық көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Go to the event’s words</source>
        <translation>Оқиғаның сөздеріне өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Next bar of a dense lane, or event of the lane</source>
        <translation>Тығыз жолақтың келесі бағаны немесе жолақтың оқиғасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Open the bar, or zoom to the marked range</source>
        <translation>Бағанды ашу немесе белгіленген аралыққа жақындату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Lanes further up or down</source>
        <translation>Жоғарырақ не төменірек жолақтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Page Up  Page Down</source>
        <translation>Page Up  Page Down</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Mark from the event to an edge of the view</source>
        <translation>Оқиғадан көрініс шетіне дейін белгілеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Measure from the event to another, or to a day</source>
        <translation>Оқиғадан басқасына не күнге дейін өлшеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Let go of ruler, range, bar, date, event</source>
        <translation>Сызғышты, аралықты, бағанды, күнді, оқиғаны босату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move about</source>
        <translation>Жылжу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>drag</source>
        <translation>сүйреу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>Mark a range</source>
        <translation>Аралықты белгілеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>drag on the axis, or Shift+drag</source>
        <translation>осьте сүйреу немесе Shift басып сүйреу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Open what is there, zoom in where nothing is</source>
        <translation>Сондағыны ашу, бос жерді үлкейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>double click</source>
        <translation>екі рет шерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Names of lanes (Shift+Tab from the timeline)</source>
        <translation>Жолақ атаулары (уақыт сызығынан Shift+Tab)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Collapse or expand</source>
        <translation>Жиыру не жаю</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Enter  or  ← →</source>
        <translation>Enter  не  ← →</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Pin to the top, or let go</source>
        <translation>Жоғарыға бекіту не босату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Show only this lane</source>
        <translation>Тек осы жолақты көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move</source>
        <translation>Жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Alt+↑ ↓  or  drag</source>
        <translation>Alt+↑ ↓  не  сүйреу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>All that can be done</source>
        <translation>Барлық әрекет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>right click</source>
        <translation>оң жақпен шерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Strip of all events</source>
        <translation>Барлық оқиға жолағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move what is in view</source>
        <translation>Көріністі жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>← →  or  drag</source>
        <translation>← →  не  сүйреу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move its later end</source>
        <translation>Кейінгі шетін жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move either end</source>
        <translation>Кез келген шетін жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>drag its handle</source>
        <translation>тұтқасын сүйреу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Closer or wider</source>
        <translation>Жақын не кең</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>To the first or last events</source>
        <translation>Бірінші не соңғы оқиғаларға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Pages of a document</source>
        <translation>Құжат беттері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Up or down</source>
        <translation>Жоғары не төмен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>↑ ↓  Page Up  Page Down</source>
        <translation>↑ ↓  Page Up  Page Down</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>First or last page</source>
        <translation>Бірінші не соңғы бет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>+ −  or  Ctrl+wheel</source>
        <translation>+ −  не  Ctrl+дөңгелек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Select the event told there, or set the caret</source>
        <translation>Сонда айтылған оқиғаны таңдау немесе курсорды қою</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>click</source>
        <translation>шерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Next or previous event found</source>
        <translation>Табылған келесі не алдыңғы оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Enter  Shift+Enter</source>
        <translation>Enter  Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>On to the timeline</source>
        <translation>Әрі қарай уақыт сызығына</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Look for nothing</source>
        <translation>Іздеуді тоқтату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/entities/list.py"/>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Entities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Choose or let go</source>
        <translation>Таңдау не босату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Choose another as well</source>
        <translation>Тағы біреуін таңдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Ctrl+click</source>
        <translation>Ctrl+шерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>All that can be corrected</source>
        <translation>Барлық түзету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Menu key</source>
        <translation>мәзір пернесі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Select the event at the caret</source>
        <translation>Курсордағы оқиғаны таңдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>arrows</source>
        <translation>жебелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>wheel</source>
        <translation>дөңгелек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Shift+wheel</source>
        <translation>Shift+дөңгелек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+дөңгелек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <location filename="../../kzexplorer/ui/timeline/lanes/gutter.py"/>
        <location filename="../../kzexplorer/ui/timeline/pane.py"/>
        <source>Lanes</source>
        <translation>Жолақтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <source>Event card and review</source>
        <translation>Оқиға карточкасы мен тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Find a key or what it does</source>
        <translation>Перне не оның әрекетін табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>No key does that, and none is called that.</source>
        <translation>Мұндай перне де, әрекет те жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Wheel, as the View menu sets it</source>
        <translation>Дөңгелек: «Көрініс» мәзіріндегідей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>or</source>
        <translation>не</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/notices.py"/>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/notices.py"/>
        <source>Its licence is {licence}; it brings no text of it along.</source>
        <translation>Лицензиясы — {licence}; мәтіні қоса берілмеген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/page.py"/>
        <source>Text of the licence</source>
        <translation>Лицензия мәтіні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>Find in the licences</source>
        <translation>Лицензиялардан табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>Whose work it is</source>
        <translation>Кімнің еңбегі</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>{n} licences</source>
        <extracomment>One: {n} licence</extracomment>
        <translation>
            <numerusform>{n} лицензия</numerusform>
            <numerusform>{n} лицензия</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>No licence has these words.</source>
        <translation>Бұл сөздер ешбір лицензияда жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/browser.py"/>
        <source>Page of the manual</source>
        <translation>Нұсқаулық беті</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/contents.py"/>
        <source>Chapters</source>
        <translation>Тараулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <source>Form</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <location filename="../../kzexplorer/ui/exporting/faults_model.py"/>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <source>What it does</source>
        <translation>Не істейді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Find and go back</source>
        <translation>Табу және қайту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Артқа (Alt+Солға)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Алға (Alt+Оңға)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Find in the manual</source>
        <translation>Нұсқаулықтан табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/window.py"/>
        <source>Manual</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/window.py"/>
        <source>This chapter is not translated yet.</source>
        <translation>Бұл тарау әлі аударылмаған.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/dialogs/manual/window.py"/>
        <source>{n} places</source>
        <extracomment>One: {n} place</extracomment>
        <translation>
            <numerusform>{n} жер</numerusform>
            <numerusform>{n} жер</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Choose a command and press Enter, then the keys that shall run it. They hold at once.</source>
        <translation>Команданы таңдап, Enter басыңыз, содан кейін керек пернелерді. Олар бірден күшіне енеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>A letter with nothing held works on the event card and in review.</source>
        <translation>Жалғыз әріп оқиға карточкасында және тексеру кезінде істейді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Change keys</source>
        <translation>Пернелерді өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Find a command or a key</source>
        <translation>Команда не перне табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Press the keys for “{command}”. Escape leaves it as it is.</source>
        <translation>«{command}» үшін пернелерді басыңыз. Escape бәрін сол күйі қалдырады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>{key} is taken by “{command}”: take it away there?</source>
        <translation>{key} пернесі «{command}» командасында: одан алу керек пе?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>{key} runs “{command}” now.</source>
        <translation>{key} енді «{command}» командасын орындайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>No keys run “{command}” now.</source>
        <translation>«{command}» командасының енді пернесі жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>“{command}” has its usual keys again.</source>
        <translation>«{command}» командасына әдеттегі пернелері қайтарылды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>All commands have their usual keys again.</source>
        <translation>Барлық командаға әдеттегі пернелері қайтарылды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Take it away</source>
        <translation>Алу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Leave it there</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>No keys</source>
        <translation>Пернесіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Usual keys</source>
        <translation>Әдеттегі пернелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Usual keys for all</source>
        <translation>Бәріне әдеттегі пернелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>No command and no key is called that.</source>
        <translation>Мұндай команда не перне жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Командалар мен пернелері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translation>Жаңа пернелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/key_field.py"/>
        <source>Press the new keys</source>
        <translation>Жаңа пернелерді басыңыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <location filename="../../kzexplorer/ui/menus.py"/>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>no keys</source>
        <translation>пернесіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>{words}, changed</source>
        <translation>{words}, өзгертілген</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/document/bordering.py"/>
        <source>{n} words. Enter keeps, Esc leaves</source>
        <extracomment>One: {n} word. Enter keeps, Esc leaves</extracomment>
        <translation>
            <numerusform>{n} сөз. Enter сақтайды, Esc болдырмайды</numerusform>
            <numerusform>{n} сөз. Enter сақтайды, Esc болдырмайды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Find in the document</source>
        <translation>Құжаттан табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Осы құжаттан табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation>Алдыңғы сәйкестік (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Next hit (F3)</source>
        <translation>Келесі сәйкестік (F3)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Match case</source>
        <translation>Регистрді ескеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Тек тұтас сөздер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Match accents: without it, e also finds é</source>
        <translation>Диакритиканы ескеру: онсыз e әрпі é әрпін де табады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/finding.py"/>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/finding.py"/>
        <source>Not in this document</source>
        <translation>Бұл құжатта жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/finding.py"/>
        <source>{current} of {total}</source>
        <translation>{current} / {total}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Copy citation</source>
        <translation>Сілтеме алу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>About the document</source>
        <translation>Құжат туралы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <location filename="../../kzexplorer/ui/document/views.py"/>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Show as pages or as text</source>
        <translation>Бет не мәтін түрінде көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <location filename="../../kzexplorer/ui/document/outline.py"/>
        <source>Outline</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Note and tags of the document</source>
        <translation>Құжаттың жазбасы мен белгілері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Copy the passage with its document and place</source>
        <translation>Үзіндіні құжаты мен орнымен бірге көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>More about this document</source>
        <translation>Осы құжат туралы тағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>There is something to read</source>
        <translation>Оқитын нәрсе бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/marks/scrollbar.py"/>
        <source>Place in the document</source>
        <translation>Құжаттағы орын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>About this document</source>
        <translation>Осы құжат туралы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>This is an earlier version; its file has changed since.</source>
        <translation>Бұл — бұрынғы нұсқа; файлы содан бері өзгерген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>Show the newer one</source>
        <translation>Жаңасын көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>This came inside “{parent}”.</source>
        <translation>Бұл «{parent}» ішінде келген.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>Show that</source>
        <translation>Соны көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/original.py"/>
        <source>No program of this system opens {name}.</source>
        <translation>Жүйедегі ешбір бағдарлама {name} файлын ашпайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/original.py"/>
        <source>Save a copy and open that from where it lies.</source>
        <translation>Көшірмесін сақтап, сол жерден ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/original.py"/>
        <source>Save a copy of the original</source>
        <translation>Түпнұсқаның көшірмесін сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/outline.py"/>
        <source>Headings</source>
        <translation>Тақырыпшалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/outline.py"/>
        <source>   ·  page {page}</source>
        <translation>   ·  {page}-бет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <source>Go to page</source>
        <translation>Бетке өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/drawn.py"/>
        <source>This page could not be drawn. Its words are there under “Text”.</source>
        <translation>Бұл бетті салу мүмкін болмады. Сөздері «Мәтін» көрінісінде бар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/view.py"/>
        <source>A picture of each page; the same words can be read as text.</source>
        <translation>Әр беттің суреті; сол сөздерді мәтін түрінде де оқуға болады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/view.py"/>
        <source>Pages of the document</source>
        <translation>Құжат беттері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/view.py"/>
        <source>Lit: “{lit}”. {spoken}</source>
        <translation>Ерекшеленген: «{lit}». {spoken}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Size of the pages</source>
        <translation>Беттердің өлшемі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Smaller (−)</source>
        <translation>Кішірек (−)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Larger (+)</source>
        <translation>Үлкенірек (+)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Fit the width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>As wide as there is room, or 100 %</source>
        <translation>Орын жеткенше кең немесе 100 %</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>fits</source>
        <translation>ені бойынша</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>{percent} % of the paper; press to fit the width or to show 100 %</source>
        <translation>Қағаз өлшемінің {percent} %-ы; ені бойынша не 100 % көрсету үшін басыңыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>The text of the document that an event comes from shows here.</source>
        <translation>Оқиға алынған құжаттың мәтіні осында көрінеді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} bytes</source>
        <extracomment>One: {n} byte</extracomment>
        <translation>
            <numerusform>{n} байт</numerusform>
            <numerusform>{n} байт</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>Loading…</source>
        <translation>Жүктелуде…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>This document was not loaded.</source>
        <translation>Бұл құжат жүктелмеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>Load it</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>page {page} of {n_pages}</source>
        <translation>{page}-бет, барлығы {n_pages}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>characters {start} – {end}</source>
        <translation>таңбалар: {start} – {end}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>{date} (set by hand)</source>
        <translation>{date} (қолмен қойылған)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/gutter.py"/>
        <source>Events in the margin</source>
        <translation>Жиектегі оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/note_margin.py"/>
        <source>Notes in the margin</source>
        <translation>Жиектегі жазбалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/sliced.py"/>
        <source>Part of a long text: characters {begin} to {end} of {whole}. Arrow keys and Page Down go on.</source>
        <translation>Ұзын мәтіннің бөлігі: {whole} таңбаның {begin} – {end} аралығы. Жебелі пернелер мен Page Down әрі қарай апарады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/view.py"/>
        <source>Document text</source>
        <translation>Құжат мәтіні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>Drop to open this workspace</source>
        <translation>Осы жұмыс аймағын ашу үшін жіберіңіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>The one that is open is closed; all of it is kept.</source>
        <translation>Қазір ашық тұрғаны жабылады; ондағының бәрі сақталған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>Drop to add documents</source>
        <translation>Құжат қосу үшін жіберіңіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>Files and folders of any kind. You see what will be read before it is.</source>
        <translation>Кез келген файлдар мен қалталар. Не оқылатынын алдын ала көресіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Mail</source>
        <translation>Пошта хаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>kept as text only</source>
        <translation>тек мәтін ретінде сақталды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>no events found</source>
        <translation>оқиға табылмады</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>{n} reviewed</source>
        <extracomment>One: {n} reviewed</extracomment>
        <translation>
            <numerusform>тексерілген: {n}</numerusform>
            <numerusform>тексерілген: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>earlier version</source>
        <translation>бұрынғы нұсқа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>new version</source>
        <translation>жаңа нұсқа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>&amp;Open the original</source>
        <translation>Түпнұсқаны &amp;ашу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>Show in its &amp;folder</source>
        <translation>&amp;Қалтасында көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>&amp;Read again</source>
        <translation>Қайта &amp;оқу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>inside another document</source>
        <translation>басқа құжаттың ішінде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <source>Marks: {counts}</source>
        <translation>Таңбалар: {counts}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Exact day</source>
        <translation>Нақты күн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <source>Month or year known</source>
        <translation>Айы не жылы белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>One end known</source>
        <translation>Бір шеті белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <source>Waiting for review</source>
        <translation>Тексеруді күтуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <location filename="../../kzexplorer/ui/events/editing/date_field.py"/>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>No date</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/narrowing.py"/>
        <source>Narrow the documents by name</source>
        <translation>Құжаттарды атауы бойынша тарылту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/narrowing.py"/>
        <source>Narrow by name</source>
        <translation>Атауы бойынша тарылту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} people</source>
        <extracomment>One: Show {n} person</extracomment>
        <translation>
            <numerusform>{n} адамды көрсету</numerusform>
            <numerusform>{n} адамды көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} organisations</source>
        <extracomment>One: Show {n} organisation</extracomment>
        <translation>
            <numerusform>{n} ұйымды көрсету</numerusform>
            <numerusform>{n} ұйымды көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} places</source>
        <extracomment>One: Show {n} place</extracomment>
        <translation>
            <numerusform>{n} орынды көрсету</numerusform>
            <numerusform>{n} орынды көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} texts and meetings</source>
        <extracomment>One: Show {n} text or meeting</extracomment>
        <translation>
            <numerusform>{n} мәтін мен кездесуді көрсету</numerusform>
            <numerusform>{n} мәтін мен кездесуді көрсету</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Entities and documents</source>
        <translation>Нысандар мен құжаттар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Type of entity</source>
        <translation>Нысан типі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Marks</source>
        <translation>Таңбалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Chosen entities</source>
        <translation>Таңдалған нысандар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>{narrowed} of {every}</source>
        <translation>{narrowed} / {every}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Only {names}</source>
        <translation>Тек: {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Other types</source>
        <translation>Басқа типтер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/badges.py"/>
        <source>Confidence {share}</source>
        <translation>Сенімділік {share}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/badges.py"/>
        <source>Select an event on the timeline,
or click on its words in the text.</source>
        <translation>Уақыт сызығынан оқиғаны таңдаңыз
немесе мәтіндегі сөздерін шертіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/editing/date_field.py"/>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/palette/asking.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/card.py"/>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <location filename="../../kzexplorer/ui/exporting/faults_model.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Date: {date}, {basis}</source>
        <translation>Күні: {date}, {basis}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Extraction confidence</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Join with another…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Where another event is the same happening, told again</source>
        <translation>Басқа оқиға осының қайта айтылғаны болғанда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Show only the events of this entity</source>
        <translation>Тек осы нысанның оқиғаларын көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/correcting.py"/>
        <source>New event from the selected words</source>
        <translation>Таңдалған сөздерден жаңа оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/date_field.py"/>
        <source>No date. Type one such as Sept 2010, c. 1997 or before 2001.</source>
        <translation>Күні жоқ. Мысалы былай жазыңыз: 2010 ж. қыркүйек, шамамен 1997 немесе 2001 жылдан бұрын.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Whether it took place</source>
        <translation>Өткен-өтпегені</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Passage</source>
        <translation>Үзінді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Set by hand. Go back to what was found</source>
        <translation>Қолмен қойылған. Табылғанына қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Edit the event</source>
        <translation>Оқиғаны өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Edit event</source>
        <translation>Оқиғаны өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Add a place</source>
        <translation>Орын қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Add a participant</source>
        <translation>Қатысушы қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>The passage in the text was set by hand.</source>
        <translation>Мәтіндегі үзінді қолмен қойылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>As found</source>
        <translation>Табылғандай</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>{field} as found</source>
        <translation>{field} — табылғандай</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Leave</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/parts_field.py"/>
        <source>Known names</source>
        <translation>Белгілі атаулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/parts_field.py"/>
        <source>Take away {text}</source>
        <translation>Алып тастау: {text}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Stance, figures and quotes</source>
        <translation>Ұстаным, көрсеткіштер және дәйексөздер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Stance</source>
        <translation>Ұстаным</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <source>Previous event</source>
        <translation>Алдыңғы оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <source>Next event</source>
        <translation>Келесі оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <location filename="../../kzexplorer/ui/timeline/lanes/chosen_lane.py"/>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>No other event is of that time. Search for one above.</source>
        <translation>Ол уақытта басқа оқиға жоқ. Жоғарыдағы өрістен іздеңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>No event is found by that.</source>
        <translation>Бұл бойынша оқиға табылмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Join with another event</source>
        <translation>Басқа оқиғамен біріктіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Search for the other event</source>
        <translation>Басқа оқиғаны іздеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Search for another one</source>
        <translation>Басқасын іздеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>“{title}” and the one you choose become one event. Both passages are kept.</source>
        <translation>«{title}» және таңдағаныңыз бір оқиғаға айналады. Екі үзінді де сақталады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Events that may be the same</source>
        <translation>Бір болуы мүмкін оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Where it is told</source>
        <translation>Қай жерде айтылған</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>One happening, told in {n} places</source>
        <extracomment>One: One happening, told in {n} place</extracomment>
        <translation>
            <numerusform>Бір оқиға, {n} жерде айтылған</numerusform>
            <numerusform>Бір оқиға, {n} жерде айтылған</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>{title} · characters {start} – {end}</source>
        <translation>{title} · таңбалар: {start} – {end}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Go to its words</source>
        <translation>Сөздеріне өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Part {title}</source>
        <translation>Ажырату: {title}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Part them: it stands by itself again</source>
        <translation>Ажырату: ол қайтадан жеке тұрады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>What to make of it</source>
        <translation>Оқиға туралы шешім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Accept this event</source>
        <translation>Осы оқиғаны қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Edit this event</source>
        <translation>Осы оқиғаны өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Reject this event</source>
        <translation>Осы оқиғаны қабылдамау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>{key} here</source>
        <translation>{key} — осында</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>{key} everywhere</source>
        <translation>{key} — барлық жерде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} supports</source>
        <translation>{who} қолдайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} support</source>
        <translation>{who} қолдайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} commits to</source>
        <translation>{who} міндеттенеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} commit to</source>
        <translation>{who} міндеттенеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} calls on</source>
        <translation>{who} шақырады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} call on</source>
        <translation>{who} шақырады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} agrees</source>
        <translation>{who} келіседі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} agree</source>
        <translation>{who} келіседі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} objects</source>
        <translation>{who} қарсылық білдіреді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} object</source>
        <translation>{who} қарсылық білдіреді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} condemns</source>
        <translation>{who} айыптайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} condemn</source>
        <translation>{who} айыптайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} welcomes</source>
        <translation>{who} құптайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} welcome</source>
        <translation>{who} құптайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} recognises</source>
        <translation>{who} таниды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} recognise</source>
        <translation>{who} таниды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} opposes</source>
        <translation>{who} қарсы шығады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} oppose</source>
        <translation>{who} қарсы шығады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} urges</source>
        <translation>{who} талап етеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} urge</source>
        <translation>{who} талап етеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} pledges</source>
        <translation>{who} уәде береді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} pledge</source>
        <translation>{who} уәде береді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>roughly known</source>
        <translation>шамамен белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>exact days</source>
        <translation>нақты күндер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>worked out</source>
        <translation>есептелген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>as written</source>
        <translation>жазылғандай</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>carried over</source>
        <translation>көшірілген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>of the document</source>
        <translation>құжаттың күні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>the text gives none</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>The text says {found}.</source>
        <translation>Мәтінде: {found}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>As found: {why}</source>
        <translation>Табылғандай: {why}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Rule: {rule}.</source>
        <translation>Ереже: {rule}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Anchor: {when}.</source>
        <translation>Санақ басы: {when}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Speaker not known</source>
        <translation>Кім айтқаны белгісіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Also at this time</source>
        <translation>Осы кезде де</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Also on this day</source>
        <translation>Осы күні де</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Also on these days</source>
        <translation>Осы күндері де</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/exporting/exporting.py"/>
        <source>Check an evidence pack</source>
        <translation>Дәлелдер жинағын тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>Look in a folder of sources…</source>
        <translation>Дереккөздер қалтасынан іздеу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>Folder of the sources</source>
        <translation>Дереккөздер қалтасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/exporting/faults_model.py"/>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{title}: made on {created} by {program}.</source>
        <translation>{title}: {created} жасалған, бағдарлама: {program}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} of {total} quotations stand in their sources.</source>
        <extracomment>One: {n} of {total} quotation stands in its source.</extracomment>
        <translation>
            <numerusform>{total} дәйексөздің {n} өз дереккөзінде тұр.</numerusform>
            <numerusform>{total} дәйексөздің {n} өз дереккөзінде тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} sources were read anew.</source>
        <extracomment>One: {n} source was read anew.</extracomment>
        <translation>
            <numerusform>{n} дереккөз қайта оқылды.</numerusform>
            <numerusform>{n} дереккөз қайта оқылды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>The pack is sound: every file in it has the sum that the pack names.</source>
        <translation>Жинақ бүтін: ондағы әр файлдың қосындысы жинақта аталғандай.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>Only who made it can say whether this is its fingerprint: {fingerprint}</source>
        <translation>Бақылау таңбасы соныкі ме, оны тек жинақты жасаған адам айта алады: {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} checks failed.</source>
        <extracomment>One: {n} check failed.</extracomment>
        <translation>
            <numerusform>{n} тексеру сәтсіз болды.</numerusform>
            <numerusform>{n} тексеру сәтсіз болды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} checks could not be made.</source>
        <extracomment>One: {n} check could not be made.</extracomment>
        <translation>
            <numerusform>{n} тексеруді жүргізу мүмкін болмады.</numerusform>
            <numerusform>{n} тексеруді жүргізу мүмкін болмады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>Export events</source>
        <translation>Оқиғаларды экспорттау</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>{n} events were written to {path}.</source>
        <extracomment>One: {n} event was written to {path}.</extracomment>
        <translation>
            <numerusform>{n} оқиға жазылды: {path}.</numerusform>
            <numerusform>{n} оқиға жазылды: {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>{n} left out: {reason}.</source>
        <extracomment>One: {n} left out: {reason}.</extracomment>
        <translation>
            <numerusform>{n} қалдырылды: {reason}.</numerusform>
            <numerusform>{n} қалдырылды: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>{n} written otherwise: {reason}.</source>
        <extracomment>One: {n} written otherwise: {reason}.</extracomment>
        <translation>
            <numerusform>{n} басқаша жазылды: {reason}.</numerusform>
            <numerusform>{n} басқаша жазылды: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/exporting.py"/>
        <source>Evidence packs</source>
        <translation>Дәлелдер жинақтары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/exporting.py"/>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/formats_table.py"/>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Which events</source>
        <translation>Қай оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Also what was said and discussed in meetings</source>
        <translation>Кездесулерде айтылғаны мен талқыланғаны да</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Details of meetings</source>
        <translation>Кездесу мәліметтері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>What is written</source>
        <translation>Не жазылады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Stop and close</source>
        <translation>Тоқтатып, жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>As spans of whole days</source>
        <translation>Тұтас күндер аралығы ретінде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Left out, and counted</source>
        <translation>Қалдырып, санау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>A dated list</source>
        <translation>Күндері бар тізім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>A table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Options</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Imprecise dates</source>
        <translation>Дәл емес күндер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Layout</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>The usual one</source>
        <translation>Әдеттегі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Choose a house style</source>
        <translation>Безендіру үлгісін таңдаңыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Use the usual one</source>
        <translation>Әдеттегісін алу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Save a copy of the usual house style, to change it</source>
        <translation>Өзгерту үшін әдеттегі стильдің көшірмесін сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>House styles</source>
        <translation>Безендіру үлгілері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>House style</source>
        <translation>Безендіру үлгісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Word documents</source>
        <translation>Word құжаттары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Style sheets for HTML</source>
        <translation>HTML стиль кестелері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Save a copy of the usual house style</source>
        <translation>Әдеттегі стильдің көшірмесін сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>The files of the sources, and their texts</source>
        <translation>Дереккөз файлдары мен мәтіндері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Only the SHA-256 of each source</source>
        <translation>Тек әр дереккөздің SHA-256</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>One file that somebody else can check: the report, every quotation with its exact place, and the sources to check it against. It says itself how that is done, with this program and without it.</source>
        <translation>Кез келген адам тексере алатын бір файл: есеп, әр дәйексөз нақты орнымен және салыстыратын дереккөздер. Мұны осы бағдарламамен және онсыз қалай істеу керегі ішінде айтылған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Evidence pack</source>
        <translation>Дәлелдер жинағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Make the pack…</source>
        <translation>Жинақ жасау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>No report</source>
        <translation>Есепсіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Copy the fingerprint</source>
        <translation>Бақылау таңбасын көшіру</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>{n} quotations</source>
        <extracomment>One: {n} quotation</extracomment>
        <translation>
            <numerusform>{n} дәйексөз</numerusform>
            <numerusform>{n} дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{n} documents</source>
        <extracomment>One: {n} document</extracomment>
        <translation>
            <numerusform>{n} құжат</numerusform>
            <numerusform>{n} құжат</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>{events} with {quotations} from {documents} were packed into {path}. Tell its fingerprint by another way to whoever gets it: {fingerprint}</source>
        <translation>{path} ішіне салынды: {events}, {quotations}, {documents}. Бақылау таңбасын алушыға басқа жолмен айтыңыз: {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>What is being done</source>
        <translation>Не істеліп жатыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>What came of it</source>
        <translation>Не шықты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>How far it is</source>
        <translation>Қаншасы дайын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Тоқтатылды. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>Beginning…</source>
        <translation>Басталуда…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/shares.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/overview.py"/>
        <source>All events</source>
        <translation>Барлық оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/shares.py"/>
        <source>What shows now</source>
        <translation>Қазір көрсетілгені</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/shares.py"/>
        <source>What is selected</source>
        <translation>Таңдалғаны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>Желісіз. Бұл компьютерден ештеңе шықпайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;accept&gt;  accept</source>
        <translation>&lt;accept&gt;  қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;accept*&gt;  accept</source>
        <translation>&lt;accept*&gt;  қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;reject*&gt;  reject</source>
        <translation>&lt;reject*&gt;  қабылдамау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;edit*&gt;  edit</source>
        <translation>&lt;edit*&gt;  өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;undo*&gt;  take back</source>
        <translation>&lt;undo*&gt;  болдырмау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>←  →  step events</source>
        <translation>←  →  оқиғалар бойымен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  open passage</source>
        <translation>Enter  үзіндіге</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>W  S  zoom</source>
        <translation>W  S  масштаб</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>F  frame</source>
        <translation>F  кадрға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;previous&gt;  &lt;next&gt;  step events</source>
        <translation>&lt;previous&gt;  &lt;next&gt;  оқиғалар бойымен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;passage&gt;  go to the words</source>
        <translation>&lt;passage&gt;  сөздеріне</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Tab  next field</source>
        <translation>Tab  келесі өріс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Ctrl+Enter  keep</source>
        <translation>Ctrl+Enter  сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  leave as it was</source>
        <translation>Esc  бұрынғыдай қалдыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>↓  choose</source>
        <translation>↓  таңдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  join</source>
        <translation>Enter  біріктіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  leave</source>
        <translation>Esc  шығу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>↑  ↓  move; the timeline follows</source>
        <translation>↑  ↓  жылжу; уақыт сызығы ілеседі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;find&gt;  find</source>
        <translation>&lt;find&gt;  табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;citation&gt;  copy citation</source>
        <translation>&lt;citation&gt;  сілтемені көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  next found</source>
        <translation>Enter  келесі табылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Shift+Enter  previous</source>
        <translation>Shift+Enter  алдыңғы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>↓  to the timeline</source>
        <translation>↓  уақыт сызығына</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  look for nothing</source>
        <translation>Esc  ештеңе іздемеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  its words</source>
        <translation>Enter  оның сөздері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Shift+↓  choose more</source>
        <translation>Shift+↓  тағы таңдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Ctrl+C  copy</source>
        <translation>Ctrl+C  көшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  to the timeline</source>
        <translation>Esc  уақыт сызығына</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;review_next*&gt;  &lt;review_previous*&gt;  next, previous</source>
        <translation>&lt;review_next*&gt;  &lt;review_previous*&gt;  келесі, алдыңғы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;accept_shown*&gt;  all shown</source>
        <translation>&lt;accept_shown*&gt;  көрінгеннің бәрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  go to what it changed</source>
        <translation>Enter  өзгергеніне</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Tab  all that it changed</source>
        <translation>Tab  өзгергеннің бәрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;undo&gt;  take back the last</source>
        <translation>&lt;undo&gt;  соңғысын болдырмау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  close</source>
        <translation>Esc  жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Space  choose</source>
        <translation>Space  таңдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Ctrl+click  add another</source>
        <translation>Ctrl+click  тағы қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;widen&gt;  show all</source>
        <translation>&lt;widen&gt;  бәрін көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;pane&gt;  next pane</source>
        <translation>&lt;pane&gt;  келесі панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Status</source>
        <translation>Күй</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Offline</source>
        <translation>Желісіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Shared on {server}. What you do here goes there.</source>
        <translation>{server} серверінде ортақ. Әрекеттеріңіз сонда барады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Watching {folder}</source>
        <translation>{folder} бақылануда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/frame.py"/>
        <source>Workspace</source>
        <translation>Жұмыс аймағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/frame.py"/>
        <source>Timeline, event and document</source>
        <translation>Уақыт сызығы, оқиға және құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/frame.py"/>
        <source>Panes</source>
        <translation>Панельдер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Header</source>
        <translation>Тақырып жолағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Saved and recent searches</source>
        <translation>Сақталған және соңғы іздеулер</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Review, {n} events wait</source>
        <extracomment>One: Review, {n} event waits</extracomment>
        <translation>
            <numerusform>Тексеру, {n} оқиға күтуде</numerusform>
            <numerusform>Тексеру, {n} оқиға күтуде</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Add files or a folder</source>
        <translation>Файлдар не қалта қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Add &amp;files…</source>
        <translation>&amp;Файлдар қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Add a f&amp;older…</source>
        <translation>&amp;Қалта қосу…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>system colours</source>
        <translation>жүйе түстері</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>light colours</source>
        <translation>ашық түстер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>dark colours</source>
        <translation>күңгірт түстер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Colours: {which}</source>
        <translation>Түстер: {which}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Now {which}. Switch between light and dark</source>
        <translation>Қазір: {which}. Ашық пен күңгіртті ауыстыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Workspace and menu</source>
        <translation>Жұмыс аймағы мен мәзір</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Write a note</source>
        <translation>Жазба жазу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove a note</source>
        <translation>Жазбаны өшіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Take out of a merge</source>
        <translation>Қосылғаннан бөліп шығару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the type</source>
        <translation>Типін өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Drop a name</source>
        <translation>Атауды алып тастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Say who is named</source>
        <translation>Кім аталғанын көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Say they are not the same</source>
        <translation>Олардың бөлек екенін көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Give a document its found date back</source>
        <translation>Құжатқа табылған күнін қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the date of a document</source>
        <translation>Құжат күнін өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Retitle event</source>
        <translation>Оқиға атауын өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the date of event</source>
        <translation>Оқиға күнін өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the passage of event</source>
        <translation>Оқиға үзіндісін өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add participant</source>
        <translation>Қатысушы қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove participant</source>
        <translation>Қатысушыны алып тастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add place</source>
        <translation>Орын қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove place</source>
        <translation>Орынды алып тастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add event</source>
        <translation>Оқиға қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Revert event</source>
        <translation>Оқиғаны табылған қалпына қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Part events</source>
        <translation>Оқиғаларды ажырату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add {n} documents</source>
        <extracomment>One: Add {n} document</extracomment>
        <translation>
            <numerusform>{n} құжат қосу</numerusform>
            <numerusform>{n} құжат қосу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Accept {n} events</source>
        <extracomment>One: Accept event</extracomment>
        <translation>
            <numerusform>{n} оқиғаны қабылдау</numerusform>
            <numerusform>{n} оқиғаны қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Reject {n} events</source>
        <extracomment>One: Reject event</extracomment>
        <translation>
            <numerusform>{n} оқиғаны қабылдамау</numerusform>
            <numerusform>{n} оқиғаны қабылдамау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Review again {n} events</source>
        <extracomment>One: Review again event</extracomment>
        <translation>
            <numerusform>{n} оқиғаны тексеруге қайтару</numerusform>
            <numerusform>{n} оқиғаны тексеруге қайтару</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Join {n} events</source>
        <extracomment>One: Join event</extracomment>
        <translation>
            <numerusform>{n} оқиғаны біріктіру</numerusform>
            <numerusform>{n} оқиғаны біріктіру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the kind of {n} events</source>
        <extracomment>One: Change the kind of event</extracomment>
        <translation>
            <numerusform>{n} оқиғаның түрін өзгерту</numerusform>
            <numerusform>{n} оқиғаның түрін өзгерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Mark {n} events as happened</source>
        <extracomment>One: Mark event as happened</extracomment>
        <translation>
            <numerusform>{n} оқиғаны «өтті» деп белгілеу</numerusform>
            <numerusform>{n} оқиғаны «өтті» деп белгілеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Mark {n} events as planned</source>
        <extracomment>One: Mark event as planned</extracomment>
        <translation>
            <numerusform>{n} оқиғаны «жоспарланған» деп белгілеу</numerusform>
            <numerusform>{n} оқиғаны «жоспарланған» деп белгілеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Mark {n} events as cancelled</source>
        <extracomment>One: Mark event as cancelled</extracomment>
        <translation>
            <numerusform>{n} оқиғаны «болмай қалды» деп белгілеу</numerusform>
            <numerusform>{n} оқиғаны «болмай қалды» деп белгілеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Say {n} pairs are not the same</source>
        <extracomment>One: Say {n} pair is not the same</extracomment>
        <translation>
            <numerusform>{n} жұптың бөлек екенін көрсету</numerusform>
            <numerusform>{n} жұптың бөлек екенін көрсету</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Tag as {name}</source>
        <translation>{name} белгісін қою</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove the tag {name}</source>
        <translation>{name} белгісін алу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Merge into {name}</source>
        <translation>«{name}» атауына қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Split off {name}</source>
        <translation>Бөлу: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Save the search {name}</source>
        <translation>{name} іздеуін сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Rename the search {name}</source>
        <translation>{name} іздеуінің атын өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Forget the search {name}</source>
        <translation>{name} іздеуін ұмыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Nothing was changed in this workspace yet. Each step will be listed here, and can be taken back.</source>
        <translation>Бұл жұмыс аймағында әлі ештеңе өзгертілмеген. Әр қадам осында тізіледі және болдырмауға болады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>No step says that. Look for words of its name, for who did it, or for a day such as 22 Nov.</source>
        <translation>Мұндай қадам жоқ. Атауындағы сөзді, авторын немесе күнін іздеңіз, мысалы 22 қар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Steps, newest first</source>
        <translation>Қадамдар, жаңасы жоғарыда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>What the step changed</source>
        <translation>Қадам нені өзгертті</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Take this step back</source>
        <translation>Бұл қадамды болдырмау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Bring this step back</source>
        <translation>Бұл қадамды қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>What it changed is not there now.</source>
        <translation>Ол өзгерткен нәрсе қазір жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Find in the history</source>
        <translation>Тарихтан табу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Close the history</source>
        <translation>Тарихты жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Close the history (Esc)</source>
        <translation>Тарихты жабу (Esc)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>What it changed, from → to</source>
        <translation>Не өзгерді, бұрын → кейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/words.py"/>
        <source>taken back</source>
        <translation>болдырылмады</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/words.py"/>
        <source>{about}, and {n} more</source>
        <extracomment>One: {about}, and {n} more</extracomment>
        <translation>
            <numerusform>{about} және тағы {n}</numerusform>
            <numerusform>{about} және тағы {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/words.py"/>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/cover.py"/>
        <source>Drop files or folders to add them</source>
        <translation>Қосу үшін файл не қалтаны осында тастаңыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Files added and refused</source>
        <translation>Қосылған және қабылданбаған файлдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>What became of it</source>
        <translation>Файл не болды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>left out</source>
        <translation>қалдырылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>refused</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Try again</source>
        <translation>Қайта көру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Try again with more time</source>
        <translation>Көбірек уақытпен қайта көру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Show in its folder</source>
        <translation>Қалтасында көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>No files were added to this workspace yet.</source>
        <translation>Бұл жұмыс аймағына әлі файл қосылмаған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Try all refused again</source>
        <translation>Қабылданбағанның бәрін қайта көру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <source>Added as text only</source>
        <translation>Тек мәтін ретінде қосылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <source>Choose a file to see all that is known of it, and what can be done.</source>
        <translation>Файл туралы бәрін және не істеуге болатынын көру үшін оны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Left out</source>
        <translation>Қалдырылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Refused</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <source>Which files show</source>
        <translation>Қай файлдар көрінеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Nothing; keep the words</source>
        <translation>Ештеңе; сөздерін сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Date, or its beginning</source>
        <translation>Күні немесе басы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>End of the date</source>
        <translation>Күннің соңы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Title of the event</source>
        <translation>Оқиғаның атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Kind of event</source>
        <translation>Оқиғаның түрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Role of the person</source>
        <translation>Тұлғаның рөлі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>No column is a date, so these events would have none. Choose the column that holds it.</source>
        <translation>Ешбір баған күн емес, сондықтан бұл оқиғаларда күн болмайды. Күні бар бағанды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Columns of tables</source>
        <translation>Кесте бағандары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Which table</source>
        <translation>Қай кесте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>What its columns mean</source>
        <translation>Бағандары нені білдіреді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/search/results/table.py"/>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>The first events as they will be</source>
        <translation>Алғашқы оқиғалар қандай болады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Meaning of {name}</source>
        <translation>Мәні: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Reading the first rows…</source>
        <translation>Алғашқы жолдар оқылуда…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>These rows would become no events.</source>
        <translation>Бұл жолдардан оқиға шықпайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add {wanted}</source>
        <translation>Қосу: {wanted}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Nothing to add</source>
        <translation>Қосатын ештеңе жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>What to look at</source>
        <translation>Неге қарау керек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Files and tables</source>
        <translation>Файлдар мен кестелер</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add {n} files</source>
        <extracomment>One: Add {n} file</extracomment>
        <translation>
            <numerusform>{n} файл қосу</numerusform>
            <numerusform>{n} файл қосу</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>You can go on working while they are read.</source>
        <translation>Олар оқылып жатқанда жұмысты жалғастыра бересіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>{n} tables: check what the columns were taken for before you add them.</source>
        <extracomment>One: {n} table: check what the columns were taken for before you add them.</extracomment>
        <translation>
            <numerusform>{n} кесте: қоспас бұрын бағандардың қалай ұғынылғанын тексеріңіз.</numerusform>
            <numerusform>{n} кесте: қоспас бұрын бағандардың қалай ұғынылғанын тексеріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Could not read {name}: {reason}.</source>
        <translation>{name} оқылмады: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Could not read all of {name}: {reason}.</source>
        <translation>{name} толық оқылмады: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Could not look into {name}: {reason}.</source>
        <translation>{name} ішін қарау мүмкін болмады: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Events were not looked for in {name}: {reason}.</source>
        <translation>{name} ішінен оқиға ізделмеді: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>already there as {name}</source>
        <translation>{name} болып бұрыннан бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>already there, with all that lies in it</source>
        <translation>ішіндегісімен бірге бұрыннан бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>part of this workspace</source>
        <translation>осы жұмыс аймағының бөлігі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>could not be read last time</source>
        <translation>өткен жолы оқылмаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it takes longer than {number} seconds</source>
        <translation>{number} секундтан артық керек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it needs too much memory</source>
        <translation>тым көп жад керек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is damaged or unpacks to more than there is memory for</source>
        <translation>файл бүлінген немесе ашылғанда жадқа сыймайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>something in it cannot be understood</source>
        <translation>ішінде түсініксіз нәрсе бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>that takes too long</source>
        <translation>бұл тым ұзақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>that needs too much memory</source>
        <translation>бұған тым көп жад керек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it lies in a file in a file in a file</source>
        <translation>ол файл ішіндегі файлдың ішіндегі файлда жатыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>there are no words in it</source>
        <translation>ішінде сөз жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>there are no messages in it</source>
        <translation>ішінде хат жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>there are no files in it</source>
        <translation>ішінде файл жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>the page has no text</source>
        <translation>бетте мәтін жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>its rows cannot be told apart</source>
        <translation>жолдарын айыру мүмкін емес</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is damaged</source>
        <translation>файл бүлінген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is empty</source>
        <translation>ол бос</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is a folder</source>
        <translation>бұл — қалта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is not text</source>
        <translation>бұл мәтін емес</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it has more than 5 million cells</source>
        <translation>ішінде 5 миллионнан астам ұяшық бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it says that it has {number} pages</source>
        <translation>онда {number} бет бар деп көрсетілген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>more than {number} files or {gigabytes} GB are in it</source>
        <translation>ішінде {number} файлдан не {gigabytes} ГБ-тан көп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Try it again with more time.</source>
        <translation>Көбірек уақытпен қайта көріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Open it in the program that it comes from, save it anew, and add that.</source>
        <translation>Оны шыққан бағдарламасында ашып, жаңадан сақтап, соны қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Split it into smaller files.</source>
        <translation>Кішірек файлдарға бөліңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Split it into several.</source>
        <translation>Бірнешеге бөліңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Unpack it and add what is in it.</source>
        <translation>Ашып, ішіндегісін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Unpack it and add what you need of it.</source>
        <translation>Ашып, керегін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Choose another file.</source>
        <translation>Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Choose a folder with documents.</source>
        <translation>Құжаттары бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Remove its password and add it again.</source>
        <translation>Құпиясөзін алып тастап, қайта қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save its content to a file first.</source>
        <translation>Алдымен мазмұнын файлға сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as plain text and add that.</source>
        <translation>Жай мәтін ретінде сақтап, соны қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as a table without lists in lists.</source>
        <translation>Ішінде тізімі жоқ кесте ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as CSV anew.</source>
        <translation>CSV ретінде жаңадан сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as .xlsx or .csv anew.</source>
        <translation>.xlsx не .csv ретінде жаңадан сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Read it as text.</source>
        <translation>Мәтін ретінде оқыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Open it in a browser and copy its text.</source>
        <translation>Браузерде ашып, мәтінін көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Mend it in the program that it comes from.</source>
        <translation>Шыққан бағдарламасында түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Check that you may read it.</source>
        <translation>Оны оқуға рұқсатыңыз бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Add a copy without protection.</source>
        <translation>Қорғанысы жоқ көшірмесін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Unchanged</source>
        <translation>Өзгермеген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>KB</source>
        <translation>КБ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>a few seconds left</source>
        <translation>бірнеше секунд қалды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>about {seconds} s left</source>
        <translation>шамамен {seconds} с қалды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>about {minutes} min left</source>
        <translation>шамамен {minutes} мин қалды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>about {hours} h left</source>
        <translation>шамамен {hours} сағ қалды</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} events found</source>
        <extracomment>One: {n} event found</extracomment>
        <translation>
            <numerusform>{n} оқиға табылды</numerusform>
            <numerusform>{n} оқиға табылды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{rate} files a second</source>
        <translation>секундына {rate} файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{rate} files a minute</source>
        <translation>минутына {rate} файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{done} of {total} · {doing}</source>
        <translation>{done} / {total} · {doing}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Changed: becomes a new version</source>
        <translation>Өзгерген: жаңа нұсқа болады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Added {documents} with {events}.</source>
        <translation>Қосылды: {documents}, {events}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Left out {n} files; the list says why.</source>
        <extracomment>One: Left out {n} file; the list says why.</extracomment>
        <translation>
            <numerusform>{n} файл қалдырылды; себебі тізімде.</numerusform>
            <numerusform>{n} файл қалдырылды; себебі тізімде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} decisions found no place in a new version and stay with the earlier one.</source>
        <extracomment>One: {n} decision found no place in a new version and stays with the earlier one.</extracomment>
        <translation>
            <numerusform>{n} шешім жаңа нұсқадан орын таппай, бұрынғысында қалды.</numerusform>
            <numerusform>{n} шешім жаңа нұсқадан орын таппай, бұрынғысында қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>The list names {n} more.</source>
        <extracomment>One: The list names {n} more.</extracomment>
        <translation>
            <numerusform>Тізімде тағы {n} бар.</numerusform>
            <numerusform>Тізімде тағы {n} бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} files</source>
        <extracomment>One: {n} file</extracomment>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файл</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Back up workspace</source>
        <translation>Жұмыс аймағының сақтық көшірмесі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>The workspace is being copied already.</source>
        <translation>Жұмыс аймағы көшіріліп жатыр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Wait until that is done.</source>
        <translation>Аяқталуын күтіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>The workspace was copied to {target}. The copy was checked.</source>
        <translation>Жұмыс аймағы {target} ішіне көшірілді. Көшірме тексерілді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source> What was there before is in {kept}.</source>
        <translation> Бұрынғы мазмұны {kept} ішінде.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>The workspace is what {copy} holds.{before}</source>
        <translation>Жұмыс аймағы енді {copy} ішіндегідей.{before}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>{name} was not closed properly the last time, and is damaged.</source>
        <translation>{name} өткен жолы дұрыс жабылмаған, файл зақымдалған.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Restore it from a copy: File, Restore from a copy.</source>
        <translation>Көшірмеден қалпына келтіріңіз: Файл, Көшірмеден қалпына келтіру.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>There is no workspace to copy.</source>
        <translation>Көшіретін жұмыс аймағы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Open one, or make a new one, from the menu.</source>
        <translation>Мәзірден ашыңыз немесе жаңасын жасаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>{place} is on a server, where it is copied by the server's own means.</source>
        <translation>{place} серверде, оны сервердің өз құралдарымен көшіреді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Ask who runs the server.</source>
        <translation>Серверді жүргізушіден сұраңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} copies in fields and texts. Choose another key.</source>
        <translation>{key} өрістер мен мәтіндерде көшіреді. Басқа перне таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} pastes in fields and texts. Choose another key.</source>
        <translation>{key} өрістер мен мәтіндерде кірістіреді. Басқа перне таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} cuts in fields and texts. Choose another key.</source>
        <translation>{key} өрістер мен мәтіндерде қиып алады. Басқа перне таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} selects everything in fields and texts. Choose another key.</source>
        <translation>{key} өрістер мен мәтіндерде бәрін белгілейді. Басқа перне таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} closes windows. Choose another key.</source>
        <translation>{key} терезелерді жабады. Басқа перне таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} types or moves about in fields and lists. Hold Ctrl or Alt with it.</source>
        <translation>{key} өрістер мен тізімдерде теру не жылжу үшін керек. Онымен бірге Ctrl не Alt басыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Meetings</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Call</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Consultation</source>
        <translation>Кеңесу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Agreement</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Summit</source>
        <translation>Саммит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Summits</source>
        <translation>Саммиттер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Forums</source>
        <translation>Форумдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Statement</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Statements</source>
        <translation>Мәлімдемелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Appointment</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Appointments</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Publication</source>
        <translation>Жарияланым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Publications</source>
        <translation>Жарияланымдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Establishment</source>
        <translation>Құрылу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Establishments</source>
        <translation>Құрылулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Military</source>
        <translation>Әскери</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Military events</source>
        <translation>Әскери оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Election</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Elections</source>
        <translation>Сайлаулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Trade</source>
        <translation>Сауда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Trade events</source>
        <translation>Сауда оқиғалары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Undo “{step}”</source>
        <translation>&amp;Болдырмау: «{step}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Redo “{step}”</source>
        <translation>Қайта&amp;лау: «{step}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/menus.py"/>
        <source>There is nothing here now that it could be used for.</source>
        <translation>Қазір мұнда оны қолданатын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Click an event on the timeline: the exact words that describe it light up in the text.</source>
        <translation>Уақыт сызығындағы оқиғаны басыңыз: мәтінде оны айтатын сөздер жарықталады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Click any marked words in the text: the timeline goes to the event that they describe.</source>
        <translation>Мәтіндегі белгіленген сөздерді басыңыз: уақыт сызығы сол оқиғаға өтеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Click a person or place on the left to see only its events; press Esc to see all again.</source>
        <translation>Сол жақтағы тұлғаны не орынды басып, тек соның оқиғаларын көріңіз; Esc бәрін қайтарады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Messages</source>
        <translation>Хабарлар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Something went wrong inside kzexplorer. Your workspace is as it was before. Copy the report and send it to whoever gave you the program.</source>
        <translation>kzexplorer ішінде қате болды. Жұмыс аймағыңыз бұрынғыдай. Есепті көшіріп, бағдарламаны берген адамға жіберіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Show list</source>
        <translation>Тізімді көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Documents were being added when the window closed. Those that were done are here.</source>
        <translation>Құжаттар қосылып жатқанда терезе жабылды. Дайын болғандары осында.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Add the rest</source>
        <translation>Қалғанын қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Start again now</source>
        <translation>Қазір қайта іске қосу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/asking.py"/>
        <source>Go to {when}</source>
        <translation>Мына күнге өту: {when}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/entries.py"/>
        <source>ticked</source>
        <translation>белгіленген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>import open load read file files pdf upload insert</source>
        <translation>импорт ашу жүктеу файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>directory import open load many files</source>
        <translation>қалта каталог импорт файлдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>monitor inbox follow directory automatic import</source>
        <translation>бақылау автоматты импорт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>imported errors failed skipped report log rejected</source>
        <translation>импортталды қате қабылданбады журнал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>create project database start empty</source>
        <translation>жасау бастау бос дерекқор</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>load project database switch change</source>
        <translation>жүктеу ауыстыру дерекқор жоба</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>backup save copy duplicate export archive</source>
        <translation>сақтау көшірме сақтық мұрағат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>backup recover revert bring</source>
        <translation>қайтару көшірме сақтық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>save as csv excel xlsx json ical calendar word docx pdf html markdown report table download graphml</source>
        <translation>сақтау шығару есеп кесте csv excel word pdf</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>zip evidence proof bundle archive hand over sources hashes export</source>
        <translation>мұрағат беру дәлел zip</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>verify zip evidence proof fingerprint hash tampered</source>
        <translation>салыстыру түпнұсқалық қосынды zip</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>save image png svg pdf print screenshot draw</source>
        <translation>сақтау сурет png svg pdf басып шығару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>exit leave</source>
        <translation>шығу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>exit leave close end</source>
        <translation>шығу жабу аяқтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>source file pdf show</source>
        <translation>дереккөз файл pdf</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>source file download export extract</source>
        <translation>дереккөз файл жүктеп алу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>take back revert reverse oops mistake</source>
        <translation>қайтару артқа қате</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>bring back again repeat</source>
        <translation>қайта қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>log journal audit trail changes steps who when undo</source>
        <translation>журнал өзгеріс қадам кім қашан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>cite quote reference source footnote passage</source>
        <translation>дәйексөз сілтеме дереккөз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>cite quote reference source footnote manual style</source>
        <translation>дәйексөз сілтеме ескерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>cite quote reference source latex biblatex bibliography</source>
        <translation>дәйексөз latex библиография</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>look for words text locate</source>
        <translation>іздеу сөз мәтін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>again hit match</source>
        <translation>келесі тағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>again back hit match</source>
        <translation>артқа алдыңғы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>query look filter events full text</source>
        <translation>сұрау іздеу оқиға мәтін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>zoom whole everything reset home range</source>
        <translation>масштаб бәрі толық аралық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>closer larger magnify</source>
        <translation>жақын ірі үлкейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>wider smaller further</source>
        <translation>алыс ұсақ кішірейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group type category lane rows</source>
        <translation>топ түр жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group person people organisation actor participant lane rows</source>
        <translation>топ адам қатысушы ұйым жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group source file lane rows</source>
        <translation>топ дереккөз файл жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group location country city map lane rows</source>
        <translation>топ ел қала жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group subject theme lane rows</source>
        <translation>топ тақырып жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group happened planned cancelled lane rows</source>
        <translation>топ өтті жоспарланған жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group verdict accepted rejected waiting lane rows</source>
        <translation>топ шешім қабылданды жолақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>row order sort</source>
        <translation>рет жол жоғары төмен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>fold close rows</source>
        <translation>жию жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>unfold open rows</source>
        <translation>жаю жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>unhide rows hidden</source>
        <translation>жасырын қайтару жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>narrow limit facet kinds only hide</source>
        <translation>тарылту шарт тек жасыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>font size bigger zoom letters increase</source>
        <translation>қаріп өлшем үлкен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>font size zoom letters decrease</source>
        <translation>қаріп өлшем кіші</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>font reset default normal letters</source>
        <translation>қаріп өлшем әдеттегі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>width text column measure</source>
        <translation>ені мәтін баған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>width text column measure lines</source>
        <translation>ені мәтін жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>pdf layout view switch plain</source>
        <translation>pdf көрініс ауыстыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>theme appearance dark light mode automatic</source>
        <translation>тақырып безендіру күңгірт ашық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>theme appearance bright day mode white</source>
        <translation>тақырып күндізгі ақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>theme appearance night mode black</source>
        <translation>тақырып түнгі қара</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>translation locale automatic</source>
        <translation>аударма орыс қазақ ағылшын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>language translation английский ағылшын</source>
        <translation>тіл аударма ағылшын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>language translation russian орыс</source>
        <translation>тіл аударма орыс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>language translation kazakh qazaq казахский</source>
        <translation>тіл аударма қазақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mouse scroll</source>
        <translation>тінтуір айналдыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>animation</source>
        <translation>анимация</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>animation stop</source>
        <translation>анимация тоқтату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane entities people panel</source>
        <translation>жасыру нысандар адамдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane panel lanes</source>
        <translation>жасыру жолақтар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane details panel</source>
        <translation>жасыру мәлімет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane text panel reader</source>
        <translation>жасыру мәтін оқу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane undated panel</source>
        <translation>жасыру күнсіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>fullscreen maximise maximize whole presentation</source>
        <translation>жаю бүкіл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>default panes window sizes restore</source>
        <translation>әдепкі терезе өлшем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>return previous last before</source>
        <translation>қайту алдыңғы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>return next again</source>
        <translation>әрі келесі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>following later</source>
        <translation>келесі кейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>before earlier prior last</source>
        <translation>алдыңғы бұрын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>kept stored bookmarks favourites queries history recent</source>
        <translation>бетбелгі таңдаулы сұрау тарих</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>keep store bookmark favourite query remember</source>
        <translation>бетбелгі таңдаулы сұрау есте сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>query language syntax operators fields examples</source>
        <translation>сұрау тілі операторлар өрістер мысал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane table list hits found</source>
        <translation>жасыру кесте тізім табылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>search unmatched everything</source>
        <translation>іздеу бәрі табылмаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>search unmatched grey fade</source>
        <translation>іздеу табылмаған сұр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>search unmatched only matches filter</source>
        <translation>іздеу тек табылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>queue judge triage unreviewed check verify inbox</source>
        <translation>кезек шешу тексеру күтеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>following queue</source>
        <translation>келесі кезек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>before queue back</source>
        <translation>артқа кезек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>bulk many approve confirm everything</source>
        <translation>көп бәрі растау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>correct change fix modify title date kind participants</source>
        <translation>түзету атау күн түр қатысушы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>new create make insert</source>
        <translation>жаңа жасау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>merge combine same duplicate happening</source>
        <translation>қосу бірдей қайталама</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>split separate unmerge unjoin</source>
        <translation>айыру бөлу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>extend grow border evidence</source>
        <translation>кеңейту шекара</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>shrink cut border evidence</source>
        <translation>қысқарту шекара</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>names aliases details information entity</source>
        <translation>атаулар мәлімет нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>name change correct entity</source>
        <translation>атау өзгерту нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>join combine same duplicate entity</source>
        <translation>біріктіру қайталама нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>merge duplicates suggestions alike entity</source>
        <translation>қайталама ұқсас ұсыныс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity human</source>
        <translation>тип адам</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity organization company ministry</source>
        <translation>тип компания министрлік</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity country city location</source>
        <translation>тип ел қала</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity agreement treaty document</source>
        <translation>тип шарт келісім құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity conference summit</source>
        <translation>тип конференция саммит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mention judge wrong person reassign split</source>
        <translation>аталу қате тұлға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mention judge wrong none</source>
        <translation>аталу қате ешкім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mention judge reset revert</source>
        <translation>аталу қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>waiting queue unreviewed check</source>
        <translation>күтеді кезек тексерілмеген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>text evidence source sentence jump</source>
        <translation>мәтін үзінді дереккөз сөйлем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>zoom centre center focus selected</source>
        <translation>масштаб орта таңдалған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>jump day month year time when</source>
        <translation>күн ай жыл уақыт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>select period span between dates</source>
        <translation>аралық арасы күндер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>ruler distance days between duration how long</source>
        <translation>сызғыш қашықтық күн арасы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>headings contents chapters sections structure</source>
        <translation>тақырыпшалар мазмұн тараулар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>jump number</source>
        <translation>нөмір өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>focus panel switch</source>
        <translation>фокус ауыстыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>confirm approve yes right correct verify keep</source>
        <translation>растау дұрыс иә</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>wrong no refuse delete remove discard false</source>
        <translation>қате жоқ өшіру алып тастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>reset verdict unaccept undecided clear</source>
        <translation>шешімді алып тастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment memo remark write</source>
        <translation>пікір жазу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate label keyword mark</source>
        <translation>жапсырма кілт сөз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment passage text margin highlight tag</source>
        <translation>пікір үзінді белгі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>redate dated when year set correct day</source>
        <translation>күн жыл түзету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>rerun extraction extract compare difference update refresh rules</source>
        <translation>қайта шығару салыстыру жаңарту ереже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment memo remark tag</source>
        <translation>пікір жазу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment memo remark tag person place</source>
        <translation>пікір тұлға орын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>participants filter actors same</source>
        <translation>қатысушылар тек сүзгі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>clear filter everything unfilter reset</source>
        <translation>тазарту сүзгі бәрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>actions run do launcher</source>
        <translation>әрекет орындау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>help handbook guide documentation learn how</source>
        <translation>анықтама көмек нұсқаулық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>shortcuts keyboard hotkeys cheat sheet help bindings</source>
        <translation>пернелер тіркесім</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>keyboard customise customize edit hotkeys bindings set remap</source>
        <translation>пернетақта баптау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>tutorial help introduction guide start learn</source>
        <translation>үйрену көмек бастау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>errors crash report bug file folder open</source>
        <translation>журнал қате қалта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>workspace file directory where location open</source>
        <translation>деректер қалта қайда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>version system report bug support diagnostics clipboard</source>
        <translation>нұсқа жүйе есеп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>licenses copyright third party open source legal notices</source>
        <translation>лицензия авторлар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>version licence license information</source>
        <translation>нұсқа лицензия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Nothing has this name. Try another word for it.</source>
        <translation>Мұндай атау жоқ. Басқа сөзбен көріңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Command, or where to go</source>
        <translation>Команда немесе қайда өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Type a command, a name or a date</source>
        <translation>Команданы, атауды не күнді теріңіз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Commands found</source>
        <translation>Табылған командалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/refusal.py"/>
        <source>kzexplorer could not start</source>
        <translation>kzexplorer іске қосылмады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/refusal.py"/>
        <source>kzexplorer could not start.</source>
        <translation>kzexplorer іске қосылмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/refusal.py"/>
        <source>Something went wrong inside it. Your workspaces are as they were. Copy the details and send them to whoever gave you the program.</source>
        <translation>Бағдарлама ішінде қате болды. Жұмыс аймақтарыңыз бұрынғыдай. Мәліметті көшіріп, бағдарламаны берген адамға жіберіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>All documents</source>
        <translation>Барлық құжаттар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>The document that shows</source>
        <translation>Көрсетілген құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Nothing changes until you take it over. What you decided stays in any case, and Undo takes all of it back.</source>
        <translation>Қабылдағанша ештеңе өзгермейді. Шешімдеріңіз бәрібір қалады, ал «Болдырмау» бәрін қайтарады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Read documents again</source>
        <translation>Құжаттарды қайта оқу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>What is read again</source>
        <translation>Не қайта оқылады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Only rows with these words</source>
        <translation>Тек осы сөздері бар жолдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Only with these words</source>
        <translation>Тек осы сөздермен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Take over</source>
        <translation>Өзгерісті қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>See what is found today that was not found before. {promise}</source>
        <translation>Бұрын табылмай, бүгін не табылатынын көріңіз. {promise}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>What would come, change and go shows here.</source>
        <translation>Мұнда не қосылатыны, өзгеретіні және кететіні көрінеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>The documents could not be compared.</source>
        <translation>Құжаттарды салыстыру мүмкін болмады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>And {n} more.</source>
        <extracomment>One: And {n} more.</extracomment>
        <translation>
            <numerusform>Тағы {n}.</numerusform>
            <numerusform>Тағы {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Nothing would change.</source>
        <translation>Ештеңе өзгермес еді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Take over in {n} documents</source>
        <extracomment>One: Take over in {n} document</extracomment>
        <translation>
            <numerusform>{n} құжатта қабылдау</numerusform>
            <numerusform>{n} құжатта қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>No event is like that.</source>
        <translation>Мұндай оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Type a date, such as 14 May 2001, May 2001 or 2001-05-14.</source>
        <translation>Күнді теріңіз, мысалы 14 May 2001, May 2001 немесе 2001-05-14.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>A document needs a date with a beginning and an end.</source>
        <translation>Құжат күнінің басы мен соңы болуы керек.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Date of the document</source>
        <translation>Құжат күні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Back to what was found</source>
        <translation>Табылғанын қайтару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Set date</source>
        <translation>Күнін қою</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>What would move with another date shows here.</source>
        <translation>Мұнда басқа күнмен не жылжитыны көрінеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>This is its date now.</source>
        <translation>Қазіргі күні осы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>What would move could not be found out.</source>
        <translation>Не жылжитынын білу мүмкін болмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Nothing would move.</source>
        <translation>Ештеңе жылжымас еді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Read as {when}. {open}</source>
        <translation>Былай оқылды: {when}. {open}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Read as {when}</source>
        <translation>Былай оқылды: {when}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Found was {found_date}.</source>
        <translation>Табылғаны: {found_date}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>None was found.</source>
        <translation>Табылмаған еді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>You set its date. {found}</source>
        <translation>Күнін сіз қойғансыз. {found}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>No date was found for it.</source>
        <translation>Күні табылмады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>{document_date} was found. {date_reason}</source>
        <translation>Табылды: {document_date}. {date_reason}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>How far the reading is</source>
        <translation>Қаншасы оқылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Gone</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Kept by hand</source>
        <translation>Қолмен қалдырылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Would not be told any more</source>
        <translation>Енді айтылмас еді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Event goes</source>
        <translation>Оқиға кетеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Would be told on {new}</source>
        <translation>Мына күнге жатқызылар еді: {new}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Would be told without a date</source>
        <translation>Күнсіз болар еді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>New event</source>
        <translation>Жаңа оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>No date and no event in the text hangs on this date.</source>
        <translation>Мәтіндегі ешбір күн мен оқиға бұл күнге тәуелді емес.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} dates</source>
        <extracomment>One: {n} date</extracomment>
        <translation>
            <numerusform>{n} күн</numerusform>
            <numerusform>{n} күн</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{events} and {dates} would move.</source>
        <translation>Жылжыр еді: {events} және {dates}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{things} would move.</source>
        <translation>Жылжыр еді: {things}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>No longer found, stays because you decided on it</source>
        <translation>Енді табылмайды, шешіміңіз бойынша қалады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>yours stays, {old}; found {new}</source>
        <translation>сіздікі қалады: {old}; табылғаны: {new}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Found now, and not before</source>
        <translation>Қазір табылды, бұрын жоқ еді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>No longer found; nobody decided on it</source>
        <translation>Енді табылмайды; ол туралы шешім жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Stays because you decided on it</source>
        <translation>Шешіміңіз бойынша қалады</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} documents read again</source>
        <extracomment>One: {n} document read again</extracomment>
        <translation>
            <numerusform>{n} құжат қайта оқылды</numerusform>
            <numerusform>{n} құжат қайта оқылды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{compared}: nothing would change.</source>
        <translation>{compared}: ештеңе өзгермес еді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} events as before</source>
        <extracomment>One: {n} event as before</extracomment>
        <translation>
            <numerusform>{n} оқиға бұрынғыдай</numerusform>
            <numerusform>{n} оқиға бұрынғыдай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} events with a decision of yours, all of which stay</source>
        <extracomment>One: {n} event with a decision of yours, all of which stay</extracomment>
        <translation>
            <numerusform>шешіміңіз бар {n} оқиға, бәрі қалады</numerusform>
            <numerusform>шешіміңіз бар {n} оқиға, бәрі қалады</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Nothing waits</source>
        <translation>Күтіп тұрған жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Take back the last step</source>
        <translation>Соңғы қадамды болдырмау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Review everything</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Close the review</source>
        <translation>Тексеруді жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Nothing of what shows waits</source>
        <translation>Көрсетілгеннің ішінде күтіп тұрған жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Nothing waits for review</source>
        <translation>Тексеруді күтіп тұрған жоқ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>{n} accepted</source>
        <extracomment>One: {n} accepted</extracomment>
        <translation>
            <numerusform>қабылданды: {n}</numerusform>
            <numerusform>қабылданды: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>{n} rejected</source>
        <extracomment>One: {n} rejected</extracomment>
        <translation>
            <numerusform>қабылданбады: {n}</numerusform>
            <numerusform>қабылданбады: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>You have been through {n} events: {verdicts}.</source>
        <extracomment>One: You have been through {n} event: {verdicts}.</extracomment>
        <translation>
            <numerusform>{n} оқиғаны қарап шықтыңыз: {verdicts}.</numerusform>
            <numerusform>{n} оқиғаны қарап шықтыңыз: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>New events come here when documents are added.</source>
        <translation>Құжаттар қосылғанда жаңа оқиғалар осында келеді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/list.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>What waits for review</source>
        <translation>Тексеруді күтіп тұрғаны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Least sure</source>
        <translation>Күмәндісі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Close the review (Esc)</source>
        <translation>Тексеруді жабу (Esc)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>How far the review is</source>
        <translation>Қаншасы тексерілді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>In which order</source>
        <translation>Қандай ретпен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Of which events</source>
        <translation>Қай оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>More for what is listed</source>
        <translation>Тізімдегіге тағы амалдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>All at once</source>
        <translation>Бәрін бірден</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>&amp;Reject the {shown} shown</source>
        <translation>Көрінгенді қабылда&amp;мау ({shown})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>&amp;Accept all {left} left</source>
        <translation>Қалғанның бәрін қабыл&amp;дау ({left})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>R&amp;eject all {left} left</source>
        <translation>Қалғанның бәрін қ&amp;абылдамау ({left})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>{n} left</source>
        <extracomment>One: {n} left</extracomment>
        <translation>
            <numerusform>{n} қалды</numerusform>
            <numerusform>{n} қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>{n} events left, {done} done</source>
        <extracomment>One: {n} event left, {done} done</extracomment>
        <translation>
            <numerusform>{n} оқиға қалды, {done} тексерілді</numerusform>
            <numerusform>{n} оқиға қалды, {done} тексерілді</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>{through} of {total} done</source>
        <translation>{total} ішінен {through} тексерілді</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Accept the {n} shown</source>
        <extracomment>One: Accept the one shown</extracomment>
        <translation>
            <numerusform>Бәрін қабылдау: {n}</numerusform>
            <numerusform>Бәрін қабылдау: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Accept what waits in view, as one step of Undo (Shift+A)</source>
        <translation>Экранда күткеннің бәрін бір қадаммен қабылдау (Shift+A)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>waits</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>{title}, {kind}, {when}, confidence {score}, {said}</source>
        <translation>{title}, {kind}, {when}, сенімділік {score}, {said}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/below.py"/>
        <source>Completions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/model.py"/>
        <source>looked for</source>
        <translation>ізделуде</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/search/facets/model.py"/>
        <source>{n} more</source>
        <extracomment>One: {n} more</extracomment>
        <translation>
            <numerusform>тағы {n}</numerusform>
            <numerusform>тағы {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/panel.py"/>
        <source>Narrow the results</source>
        <translation>Нәтижені тарылту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/panel.py"/>
        <source>Narrow the results by</source>
        <translation>Нәтижені мыналар бойынша тарылту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Countries taking part</source>
        <translation>Қатысушы елдер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Agreements and documents</source>
        <translation>Келісімдер мен құжаттар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/years.py"/>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/field.py"/>
        <source>Search events, people and passages</source>
        <translation>Оқиға, адам, үзінді іздеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/field.py"/>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>How to search</source>
        <translation>Қалай іздеу керек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>both words, also in longer words and other spellings of names</source>
        <translation>екі сөз де, ұзын сөздер ішінде және атаудың басқа жазылуында да</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>words that stand together</source>
        <translation>қатар тұрған сөздер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>either of two; AND binds closer, parentheses closest</source>
        <translation>екеуінің бірі; AND тығызырақ, жақша ең тығыз байланыстырады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>without a word; NOT says the same</source>
        <translation>сөзсіз; NOT та соны білдіреді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>at most ten other words between them</source>
        <translation>арасында ең көбі он басқа сөз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>who took part, and where</source>
        <translation>кім қатысты және қайда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>any of several kinds of event</source>
        <translation>бірнеше оқиға түрінің кез келгені</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>accepted, rejected, happened, planned or cancelled too</source>
        <translation>сондай-ақ қабылданған, қабылданбаған, өткен, жоспарланған не болмай қалған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>also date:2010-05, date:before 2001, date:Sept 2010</source>
        <translation>сондай-ақ date:2010-05, date:before 2001, date:Sept 2010</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>how exactly the date is known</source>
        <translation>күні қаншалықты дәл белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>how sure the program is, from 0 to 1</source>
        <translation>бағдарлама қаншалықты сенімді, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>the title of the document</source>
        <translation>құжат атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>the passage alone</source>
        <translation>тек үзінді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>what was noted and tagged by hand</source>
        <translation>қолмен жазылған жазба мен белгілер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>Examples of searches</source>
        <translation>Іздеу мысалдары</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Save this search</source>
        <translation>Бұл іздеуді сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Searches</source>
        <translation>Іздеулер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>&amp;Save this search…</source>
        <translation>Бұл іздеуді &amp;сақтау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Forget</source>
        <translation>Ұмыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Recent</source>
        <translation>Соңғы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Rename this search</source>
        <translation>Бұл іздеудің атын өзгерту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/name_panel.py"/>
        <source>Name a search</source>
        <translation>Іздеуге ат беру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/name_panel.py"/>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Dim</source>
        <translation>Күңгірттеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>By date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>By title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By kind</source>
        <translation>Түр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>By confidence</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Results controls</source>
        <translation>Нәтижені басқару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/search/results/pane.py"/>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Events on the timeline that are not found</source>
        <translation>Уақыт сызығындағы табылмаған оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Sort the results</source>
        <translation>Нәтижені сұрыптау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Counts by kind, year, document and people</source>
        <translation>Түр, жыл, құжат және адам бойынша санақ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Close the results</source>
        <translation>Нәтижені жабу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>{chosen} of {n} events</source>
        <extracomment>One: {chosen} of {n} event</extracomment>
        <translation>
            <numerusform>{n} оқиғаның {chosen}</numerusform>
            <numerusform>{n} оқиғаның {chosen}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Accept {n} of {number} shown</source>
        <extracomment>One: Accept {n} of {number} shown</extracomment>
        <translation>
            <numerusform>{number} ішінен {n} қабылдау</numerusform>
            <numerusform>{number} ішінен {n} қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Accept all that are listed here and wait for review, as one step of Undo</source>
        <translation>Тізімде тексеру күткеннің бәрін бір қадаммен қабылдау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Confidence</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/pane.py"/>
        <source>No event matches.</source>
        <translation>Ешбір оқиға сәйкес емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/table.py"/>
        <source>Events found</source>
        <translation>Табылған оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Another workspace is being opened.</source>
        <translation>Басқа жұмыс аймағы ашылуда.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Try again once it shows.</source>
        <translation>Ол ашылғанда қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>There is no workspace to add documents to.</source>
        <translation>Құжат қосатын жұмыс аймағы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>{problem} Until then it can be read here.</source>
        <translation>{problem} Оған дейін осында оқуға болады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <source>There is no workspace {workspace}.</source>
        <translation>{workspace} жұмыс аймағы жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>The range ends before it begins.</source>
        <translation>Аралық басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <source>Give --from a date that is not after --to.</source>
        <translation>--from күні --to күнінен кеш болмасын.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Another window of kzexplorer is open and did not answer, so this one opened beside it.</source>
        <translation>kzexplorer-дің басқа терезесі ашық тұр, бірақ жауап бермеді, сондықтан бұл қатар ашылды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Close the other one if it does not come back.</source>
        <translation>Жауап бермесе, басқасын жабыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>There is no screen to open the window on.</source>
        <translation>Терезе ашатын экран жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Start kzexplorer in a desktop session, or draw a picture of it with `kzexplorer snapshot -o PICTURE.png`.</source>
        <translation>kzexplorer-ді жұмыс үстелі сеансында іске қосыңыз немесе суретін салыңыз: `kzexplorer snapshot -o PICTURE.png`.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Could not open a window on the screen {screen}. Start kzexplorer in your own session.</source>
        <translation>{screen} экранында терезе ашу мүмкін болмады. kzexplorer-ді өз сеансыңызда іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Happened</source>
        <translation>Өтті</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Planned</source>
        <translation>Жоспарда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Cancelled</source>
        <translation>Болмады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>To review</source>
        <translation>Тексеруге</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>exact day</source>
        <translation>нақты күн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>week known</source>
        <translation>аптасы белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>month known</source>
        <translation>айы белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>quarter known</source>
        <translation>тоқсаны белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>season known</source>
        <translation>мезгілі белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>half of the year known</source>
        <translation>жартыжылдығы белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>year known</source>
        <translation>жылы белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>decade known</source>
        <translation>онжылдығы белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>century known</source>
        <translation>ғасыры белгілі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Go to date</source>
        <translation>Күнге өту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>At {date}</source>
        <translation>Күні: {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>{n} earlier</source>
        <extracomment>One: {n} earlier</extracomment>
        <translation>
            <numerusform>{n} ертерек</numerusform>
            <numerusform>{n} ертерек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>{n} later</source>
        <extracomment>One: {n} later</extracomment>
        <translation>
            <numerusform>{n} кейінірек</numerusform>
            <numerusform>{n} кейінірек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>No events there</source>
        <translation>Онда оқиға жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>Moves the timeline to the nearest of them</source>
        <translation>Уақыт сызығын олардың ең жақынына жылжытады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_box.py"/>
        <source>Shift and Space leave only this one</source>
        <translation>Shift пен бос орын осыны ғана қалдырады</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/filter/filter_box.py"/>
        <source>{n} events in view</source>
        <extracomment>One: {n} event in view</extracomment>
        <translation>
            <numerusform>көріністе {n} оқиға</numerusform>
            <numerusform>көріністе {n} оқиға</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Filter events</source>
        <translation>Оқиғаларды сүзу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Clear the filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Show all lanes</source>
        <translation>Барлық жолақты көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Conditions</source>
        <translation>Шарттар</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>{n} lanes hidden</source>
        <extracomment>One: {n} lane hidden</extracomment>
        <translation>
            <numerusform>{n} жолақ жасырылған</numerusform>
            <numerusform>{n} жолақ жасырылған</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Counts of what is in view. Shift+click leaves only one.</source>
        <translation>Көріністегі оқиғалар саны. Shift басып шерту біреуін ғана қалдырады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_rows.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Exact days</source>
        <translation>Нақты күндер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_rows.py"/>
        <source>Month, season or year</source>
        <translation>Ай, жыл мезгілі немесе жыл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_rows.py"/>
        <source>One end open</source>
        <translation>Бір шеті ашық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Sept 2010 – Oct 2011, 2010-09/2010-10, 1990s</source>
        <translation>2010 ж. қыр – 2011 ж. қаз, 2010-09/2010-10, 1990 жылдар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>How it is read shows here</source>
        <translation>Қалай оқылғаны осында көрінеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>No topic told</source>
        <translation>Тақырып аталмаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>No document</source>
        <translation>Құжат жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>Nobody named</source>
        <translation>Ешкім аталмаған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>No place named</source>
        <translation>Орын аталмаған</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>{n} more documents</source>
        <extracomment>One: {n} more document</extracomment>
        <translation>
            <numerusform>Тағы {n} құжат</numerusform>
            <numerusform>Тағы {n} құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>{n} more entities</source>
        <extracomment>One: {n} more entity</extracomment>
        <translation>
            <numerusform>Тағы {n} нысан</numerusform>
            <numerusform>Тағы {n} нысан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>{n} more places</source>
        <extracomment>One: {n} more place</extracomment>
        <translation>
            <numerusform>Тағы {n} орын</numerusform>
            <numerusform>Тағы {n} орын</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By status</source>
        <translation>Күй</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Timeline controls</source>
        <translation>Уақыт сызығын басқару</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Group events</source>
        <translation>Оқиғаларды топтау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Range in view</source>
        <translation>Көріністегі аралық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Show all events</source>
        <translation>Барлық оқиғаны көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>In view: {range}</source>
        <translation>Көріністе: {range}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Sorting…</source>
        <translation>Сұрыпталуда…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>{shown} of {n} events</source>
        <extracomment>One: {shown} of {n} event</extracomment>
        <translation>
            <numerusform>{n} оқиғаның {shown} көрсетілген</numerusform>
            <numerusform>{n} оқиғаның {shown} көрсетілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>{n} events without a date</source>
        <extracomment>One: {n} event without a date</extracomment>
        <translation>
            <numerusform>күні жоқ {n} оқиға</numerusform>
            <numerusform>күні жоқ {n} оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>{n} conditions</source>
        <extracomment>One: {n} condition</extracomment>
        <translation>
            <numerusform>{n} шарт</numerusform>
            <numerusform>{n} шарт</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>no conditions</source>
        <translation>шартсыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Shows or hides a list of them</source>
        <translation>Олардың тізімін көрсетеді немесе жасырады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/widgets/segmented.py"/>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Zoom and show all</source>
        <translation>Масштаб және бәрін көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/chosen_lane.py"/>
        <source>collapsed</source>
        <translation>жиырылған</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/chosen_lane.py"/>
        <source>pinned</source>
        <translation>бекітілген</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Lane {text}</source>
        <translation>«{text}» жолағы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Expand</source>
        <translation>&amp;Жаю</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Collapse</source>
        <translation>Жи&amp;ыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Let go from the &amp;top</source>
        <translation>&amp;Жоғарыдан босату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Pin to the top</source>
        <translation>Жоғарыға &amp;бекіту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Move &amp;up</source>
        <translation>Ж&amp;оғары жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Move &amp;down</source>
        <translation>&amp;Төмен жылжыту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Show &amp;only this lane</source>
        <translation>&amp;Тек осы жолақты көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Show all lanes</source>
        <translation>Барлық жолақты &amp;көрсету</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Collapse a&amp;ll</source>
        <translation>Бәрін ж&amp;иыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>E&amp;xpand all</source>
        <translation>Бәрін ж&amp;аю</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/listed/cluster_list.py"/>
        <source>Events together</source>
        <translation>Бірге тұрған оқиғалар</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>{n} events in {range}</source>
        <extracomment>One: {n} event in {range}</extracomment>
        <translation>
            <numerusform>{range} аралығында {n} оқиға</numerusform>
            <numerusform>{range} аралығында {n} оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>{n} more lanes</source>
        <extracomment>One: {n} more lane</extracomment>
        <translation>
            <numerusform>тағы {n} жолақ</numerusform>
            <numerusform>тағы {n} жолақ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Enter zooms to them, Escape lets go.</source>
        <translation>Enter жақындатады, Escape босатады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Range let go</source>
        <translation>Аралық босатылды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Marked range</source>
        <translation>Белгіленген аралық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Zoom to it</source>
        <translation>Соған жақындату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Let the range go</source>
        <translation>Аралықты босату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/bars.py"/>
        <source>{title}, {date}. Enter opens them, Escape lets go.</source>
        <translation>{title}, {date}. Enter ашады, Escape босатады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Enter to open</source>
        <translation>Enter — ашу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>{n} events begin</source>
        <extracomment>One: {n} event begins</extracomment>
        <translation>
            <numerusform>{n} оқиға басталады</numerusform>
            <numerusform>{n} оқиға басталады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>and {n} more</source>
        <extracomment>One: and {n} more</extracomment>
        <translation>
            <numerusform>және тағы {n}</numerusform>
            <numerusform>және тағы {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Enter to zoom in</source>
        <translation>Enter — үлкейту</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>{n} people</source>
        <extracomment>One: {n} person</extracomment>
        <translation>
            <numerusform>{n} қатысушы</numerusform>
            <numerusform>{n} қатысушы</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>About these days</source>
        <translation>Осы күндер туралы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Event under the mouse</source>
        <translation>Тінтуір астындағы оқиға</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/measure.py"/>
        <source>Ruler: point at a day or an event, or step to one, to measure to it. Escape lets go.</source>
        <translation>Сызғыш: өлшеу үшін күнді не оқиғаны көрсетіңіз немесе соған өтіңіз. Escape босатады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/measure.py"/>
        <source>Ruler: click the event to measure from, or step to it. Escape lets go.</source>
        <translation>Сызғыш: өлшеу басталатын оқиғаны шертіңіз немесе соған өтіңіз. Escape босатады.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/measure.py"/>
        <source>Ruler put away</source>
        <translation>Сызғыш жиналды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>Press Esc to see all events.</source>
        <translation>Барлық оқиғаны көру үшін Esc басыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No events with a date yet. Add documents to fill the timeline.</source>
        <translation>Күні бар оқиға әзірге жоқ. Уақыт сызығын толтыру үшін құжат қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>All lanes are hidden. Choose Show all lanes in the View menu.</source>
        <translation>Барлық жолақ жасырылған. «Көрініс» мәзірінен «Барлық жолақты көрсету» дегенді таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{n} events here are rejected. Tick Rejected in the filter to see them.</source>
        <extracomment>One: {n} event here is rejected. Tick Rejected in the filter to see it.</extracomment>
        <translation>
            <numerusform>Мұндағы {n} оқиға қабылданбаған. Оны көру үшін сүзгіде «Қабылданбады» дегенді белгілеңіз.</numerusform>
            <numerusform>Мұндағы {n} оқиға қабылданбаған. Оларды көру үшін сүзгіде «Қабылданбады» дегенді белгілеңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No event passes the filter by {facets}. Clear the filter to see {n} events.</source>
        <extracomment>One: No event passes the filter by {facets}. Clear the filter to see {n} event.</extracomment>
        <translation>
            <numerusform>Бірде-бір оқиға сүзгіден өтпейді: {facets}. {n} оқиғаны көру үшін сүзгіні тазалаңыз.</numerusform>
            <numerusform>Бірде-бір оқиға сүзгіден өтпейді: {facets}. {n} оқиғаны көру үшін сүзгіні тазалаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No event matches {asked}.</source>
        <translation>{asked} сұрауы бойынша оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No event matches {asked} together.</source>
        <translation>Барлық шартқа бірдей сай оқиға жоқ: {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No dated event matches {asked} together.</source>
        <translation>Барлық шартқа бірдей сай, күні бар оқиға жоқ: {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No dated event matches {asked}.</source>
        <translation>{asked} сұрауы бойынша күні бар оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} takes part in no dated event that matches {asked}.</source>
        <translation>{who}: {asked} сұрауына сай, күні бар оқиғаларға қатыспайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} takes part in no dated event.</source>
        <translation>{who}: күні бар оқиғаларға қатыспайды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} take part in no dated event together that matches {asked}.</source>
        <translation>{who}: {asked} сұрауына сай, күні бар ортақ оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} take part in no dated event together.</source>
        <translation>{who}: күні бар ортақ оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Sept 2010</source>
        <translation>2010 ж. қыр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Picture (PNG)</source>
        <translation>Сурет (PNG)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Drawing (SVG)</source>
        <translation>Сызба (SVG)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Page (PDF)</source>
        <translation>Бет (PDF)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Export timeline picture</source>
        <translation>Уақыт сызығының суретін экспорттау</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Range</source>
        <translation>Аралық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>In view</source>
        <translation>Көріністе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>From – to</source>
        <translation>Басы – соңы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Sharpness</source>
        <translation>Анықтық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>It grows higher where the lanes need more room.</source>
        <translation>Жолақтарға орын жетпесе, биіктей түседі.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>How far the picture is</source>
        <translation>Суреттің барысы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Change one of its dates.</source>
        <translation>Күндерінің бірін өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>What the picture shows</source>
        <translation>Суретте не бар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Could not write {path}: its ending is none of {endings}.</source>
        <translation>{path} жазылмады: кеңейтімі мыналардың бірі болуы керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Choose one of these.</source>
        <translation>Солардың бірін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Could not write {path}: a picture of {width} x {height} pixels is too large.</source>
        <translation>{path} жазылмады: {width} × {height} пиксель сурет тым үлкен.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Make it smaller: up to {side} pixels a side, and {millions} million in all.</source>
        <translation>Кішірейтіңіз: әр жағы {side} пиксельге дейін, барлығы {millions} миллион.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/overview.py"/>
        <source>no events</source>
        <translation>оқиға жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/overview.py"/>
        <source>Window over {range} of {whole}</source>
        <translation>Терезе: {range}; барлығы: {whole}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/painting/gutter_painter.py"/>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/pane.py"/>
        <source>Opening…</source>
        <translation>Ашылуда…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/accessible_items.py"/>
        <source>Goes to the words that tell this event</source>
        <translation>Осы оқиға айтылған сөздерге өтеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/accessible_items.py"/>
        <source>Selects this event</source>
        <translation>Осы оқиғаны таңдайды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/accessible_items.py"/>
        <source>Zooms in on these days</source>
        <translation>Осы күндерді үлкейтеді</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>Open passage</source>
        <translation>Үзіндіні ашу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>Press</source>
        <translation>Басу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>{lane}, too dense to show one by one</source>
        <translation>{lane}, бір-бірлеп көрсету үшін тым тығыз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>waiting for review</source>
        <translation>тексеруді күтуде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>lane {names}</source>
        <translation>жолақ: {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>No events</source>
        <translation>Оқиға жоқ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>Events without a date</source>
        <translation>Күні жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>Close the list</source>
        <translation>Тізімді жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>No event without a date passes the filter.</source>
        <translation>Күні жоқ бірде-бір оқиға сүзгіден өтпейді.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>Every event here has a date.</source>
        <translation>Мұндағы әр оқиғаның күні бар.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/guarded.py"/>
        <source>This could not be drawn. Look at another part of it, or start kzexplorer again.</source>
        <translation>Мұны салу мүмкін болмады. Басқа жерін қараңыз немесе kzexplorer-ді қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/keyed_button.py"/>
        <source>Key {key}</source>
        <translation>{key} пернесі</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/plain.py"/>
        <source>Divider</source>
        <translation>Бөлгіш</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/segmented.py"/>
        <source>More ways</source>
        <translation>Басқа тәсілдер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/segmented.py"/>
        <source>Opens a menu</source>
        <translation>Мәзірді ашады</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>Problem</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>News</source>
        <translation>Жаңалық</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>Dismiss</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Paused. What was added is kept; the rest waits.</source>
        <translation>Кідіртілді. Қосылғаны сақталды; қалғаны күтуде.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>How far the work is</source>
        <translation>Жұмыстың қаншасы дайын</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Resume</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{documents}  ·  {events}  ·  {to_review} to review  ·  {entities}</source>
        <translation>{documents}  ·  {events}  ·  тексеруге: {to_review}  ·  {entities}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Could not write {path}: {error}.</source>
        <translation>{path} жазу мүмкін болмады: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Choose a folder that exists, has room, and that you can write to.</source>
        <translation>Бар, орны жеткілікті және жазуға болатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Could not write {path}: it is no file.</source>
        <translation>{path} жазылмады: бұл файл емес.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Could not write {path}: a workspace lies there.</source>
        <translation>{path} жазылмады: онда жұмыс аймағы жатыр.</translation>
    </message>
</context>
</TS>
