<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>kzexplorer</name>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>Could not load Qt, which draws the window: {reason}.</source>
        <translation>Не удалось загрузить Qt, которая рисует окно: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>Install that library with the programs of your system, or install kzexplorer again.</source>
        <translation>Установите эту библиотеку средствами системы или переустановите kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>There is no workspace {workspace}, and no such command.</source>
        <translation>Нет ни рабочей области {workspace}, ни такой команды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/app.py"/>
        <source>Name a file that ends in {workspace_suffix} to make a new workspace, or see `kzexplorer --help`.</source>
        <translation>Назовите файл, кончающийся на {workspace_suffix}, чтобы создать рабочую область, или см. `kzexplorer --help`.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>The date lies outside the years 10,000 BCE to 9999.</source>
        <translation>Дата вне пределов от 10 000 года до н. э. до 9999 года.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type a year between these.</source>
        <translation>Введите год в этих пределах.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>{earliest} was a {right}, not a {wrong}.</source>
        <translation>{earliest} — {right}, а не {wrong}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Mend the day of the week or the date.</source>
        <translation>Исправьте день недели или дату.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Not a date: the year {year} has no week {week}.</source>
        <translation>Не дата: в {year} году нет недели {week}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>“{match}” lies outside the years 10,000 BCE to 9999.</source>
        <translation>«{match}» вне пределов от 10 000 года до н. э. до 9999 года.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>The year is given by two digits.</source>
        <translation>Год указан двумя цифрами.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type all four, such as 19{digits}.</source>
        <translation>Введите все четыре, например 19{digits}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>“{written}” can be {first} or {second}.</source>
        <translation>«{written}» может значить {first} или {second}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type the month as a word, such as {named}, or the date as {iso}.</source>
        <translation>Напишите месяц словом, например {named}, или дату как {iso}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>“{match}” does not say of which century.</source>
        <translation>«{match}» не говорит, какого века.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_points.py"/>
        <source>Type all digits, such as 19{first}s.</source>
        <translation>Введите все цифры, например 19{first}-е.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_ranges.py"/>
        <source>{end} is before {start}.</source>
        <translation>{end} раньше, чем {start}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/date_ranges.py"/>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type the earlier date first.</source>
        <translation>Сначала введите более раннюю дату.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” names several dates.</source>
        <translation>«{written}» называет несколько дат.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type one of them, or the range from the first to the last.</source>
        <translation>Введите одну из них или период от первой до последней.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” cannot be kept as a year.</source>
        <translation>«{written}» нельзя сохранить как год.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type a year from 10,000 BCE to 9999.</source>
        <translation>Введите год от 10 000 до н. э. до 9999.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{text}” is open at both ends.</source>
        <translation>«{text}» открыто с обоих концов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type the first or the last date.</source>
        <translation>Введите первую или последнюю дату.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{text}” ends before it begins.</source>
        <translation>«{text}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” lies outside the years 10,000 BCE to 9999.</source>
        <translation>«{written}» вне пределов от 10 000 года до н. э. до 9999 года.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” can be a part of {year}, as EDTF writes it, or the years {year}–{last}.</source>
        <translation>«{written}» может быть частью {year}, как пишут в EDTF, или годами {year}–{last}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>Type the part in words, such as Q3 {year}, or the years in full, {year}–{last}.</source>
        <translation>Напишите часть словами, например 3-й квартал {year}, или годы целиком: {year}–{last}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” is a third of a year, which cannot be kept as one.</source>
        <translation>«{written}» — треть года, а её нельзя сохранить как период.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” leaves more open than a century.</source>
        <translation>«{written}» оставляет открытым больше века.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/edtf.py"/>
        <source>“{written}” leaves open a part before one that it gives, so it is no one stretch of time.</source>
        <translation>«{written}» оставляет открытой часть перед известной, и это не один промежуток времени.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>consultation</source>
        <translation>консультации</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>agreement</source>
        <translation>соглашение</translation>
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
        <translation>письмо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>appointment</source>
        <translation>назначение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>establishment</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>election</source>
        <translation>выборы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>military event</source>
        <translation>военное событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>trade event</source>
        <translation>торговое событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>happening</source>
        <translation>происшествие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>Meetings &amp; calls</source>
        <translation>Встречи и звонки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <source>Conferences</source>
        <translation>Конференции</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/event.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Other events</source>
        <translation>Прочие события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Catalan</source>
        <translation>каталанский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Basque</source>
        <translation>баскский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Irish</source>
        <translation>ирландский</translation>
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
        <translation>хорватский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Latin</source>
        <translation>латинский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Norwegian</source>
        <translation>норвежский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Slovene</source>
        <translation>словенский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Albanian</source>
        <translation>албанский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>another language</source>
        <translation>другой язык</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/language.py"/>
        <source>{language}, not read for events</source>
        <translation>{language}, события не ищутся</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of January</source>
        <translation>января</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from January</source>
        <translation>января</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to January</source>
        <translation>январь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of March</source>
        <translation>марта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from March</source>
        <translation>марта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to March</source>
        <translation>март</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of May</source>
        <translation>мая</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from May</source>
        <translation>мая</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to May</source>
        <translation>май</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of June</source>
        <translation>июня</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from June</source>
        <translation>июня</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of July</source>
        <translation>июля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from July</source>
        <translation>июля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to July</source>
        <translation>июль</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of August</source>
        <translation>августа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from August</source>
        <translation>августа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to August</source>
        <translation>август</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of October</source>
        <translation>октября</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from October</source>
        <translation>октября</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>from December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>to December</source>
        <translation>декабрь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Jan</source>
        <translation>янв</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Jan</source>
        <translation>янв</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Feb</source>
        <translation>фев</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Feb</source>
        <translation>фев</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Mar</source>
        <translation>мар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Mar</source>
        <translation>мар</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Apr</source>
        <translation>апр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Apr</source>
        <translation>апр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Jun</source>
        <translation>июн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Jun</source>
        <translation>июн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Jul</source>
        <translation>июл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Jul</source>
        <translation>июл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Aug</source>
        <translation>авг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Aug</source>
        <translation>авг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sep</source>
        <translation>сен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Sep</source>
        <translation>сен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Oct</source>
        <translation>окт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Oct</source>
        <translation>окт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Nov</source>
        <translation>ноя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Nov</source>
        <translation>ноя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Dec</source>
        <translation>дек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>of Dec</source>
        <translation>дек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Mon</source>
        <translation>пн</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Tue</source>
        <translation>вт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Wed</source>
        <translation>ср</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Thu</source>
        <translation>чт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Fri</source>
        <translation>пт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sat</source>
        <translation>сб</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/said.py"/>
        <source>Sun</source>
        <translation>вс</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Security and defence</source>
        <translation>Безопасность и оборона</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Non-proliferation</source>
        <translation>Нераспространение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Trade and investment</source>
        <translation>Торговля и инвестиции</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Agriculture and food</source>
        <translation>Сельское хозяйство и продовольствие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Science and technology</source>
        <translation>Наука и технологии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Education and culture</source>
        <translation>Образование и культура</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Human rights and democracy</source>
        <translation>Права человека и демократия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Law and justice</source>
        <translation>Право и правосудие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Environment</source>
        <translation>Окружающая среда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Humanitarian aid</source>
        <translation>Гуманитарная помощь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Migration and consular affairs</source>
        <translation>Миграция и консульские вопросы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Borders and territory</source>
        <translation>Границы и территория</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/topic.py"/>
        <source>Relations in general</source>
        <translation>Отношения в целом</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Type one such as 2010, Sept 2010, 22 Sep 2011, before 2001, c. 1997, 50 BCE or 1990s.</source>
        <translation>Введите, например: 2010, сентябрь 2010, 22 сен 2011, до 2001, ок. 1997, 50 до н. э. или 1990-е.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>That is no date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>No date was typed.</source>
        <translation>Дата не введена.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>A date that is open at that end already cannot open there again.</source>
        <translation>Дата, уже открытая с этого конца, не может открыться там снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{text}” can be {month} {year} or the years {year}–{last}.</source>
        <translation>«{text}» может значить: {month} {year} или годы {year}–{last}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Type {month} {year}, or the years in full.</source>
        <translation>Введите: {month} {year}, или годы целиком.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{asked}” counts from a day that is not given.</source>
        <translation>«{asked}» отсчитывается от дня, который не указан.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{asked}” is not a date that can be read.</source>
        <translation>«{asked}» не читается как дата.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>“{asked}” leaves open which year that is.</source>
        <translation>«{asked}» не говорит, какой это год.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Type the year too, such as 5 May 2011.</source>
        <translation>Введите и год, например 5 мая 2011.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q1 {year}</source>
        <translation>1-й квартал {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q2 {year}</source>
        <translation>2-й квартал {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q3 {year}</source>
        <translation>3-й квартал {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>Q4 {year}</source>
        <translation>4-й квартал {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>first half of {year}</source>
        <translation>1-е полугодие {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>second half of {year}</source>
        <translation>2-е полугодие {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>autumn {year}</source>
        <translation>осень {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/typed_date.py"/>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{year} BCE</source>
        <translation>{year} до н. э.</translation>
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
        <translation>{first}–{day} {month:of} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first}–{day} {month}</source>
        <translation>{first}–{day} {month:of}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first} {first_month} – {day} {month} {year}</source>
        <translation>{first} {first_month:of} – {day} {month:of} {year}</translation>
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
        <translation>{day} {month:of} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>about {when}</source>
        <translation>примерно {when}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since {day} {month} {year}</source>
        <translation>с {day} {month:of} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since {month} {year}</source>
        <translation>с {month:from} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since {year}</source>
        <translation>с {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since about {day} {month} {year}</source>
        <translation>примерно с {day} {month:of} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since about {month} {year}</source>
        <translation>примерно с {month:from} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>since about {year}</source>
        <translation>примерно с {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until {day} {month} {year}</source>
        <translation>по {day} {month:of} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until {month} {year}</source>
        <translation>по {month:to} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until {year}</source>
        <translation>по {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until about {day} {month} {year}</source>
        <translation>примерно по {day} {month:of} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until about {month} {year}</source>
        <translation>примерно по {month:to} {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>until about {year}</source>
        <translation>примерно по {year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first_month}–{month} {year}</source>
        <translation>{first_month}–{month} {year}</translation>
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
        <translation>{year}-е</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} century</source>
        <translation>{number:roman} век</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>{first}–{year}</source>
        <translation>{first}–{year}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>Not a date: there is no month {month}.</source>
        <translation>Не дата: месяца {month} нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/when.py"/>
        <source>Not a date: {month} has {days} days, so there is no {day}.</source>
        <translation>Не дата: {month} — {days} дн., и {day} не бывает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/workspace_place.py"/>
        <source>This address names no database on a server.</source>
        <translation>Этот адрес не называет базу данных на сервере.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/domain/workspace_place.py"/>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>Запишите его как postgresql://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/annotations_json.py"/>
        <source>no passage tells it</source>
        <translation>ни один отрывок о нём не говорит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/calendar_ics.py"/>
        <source>the day is not known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/calendar_ics.py"/>
        <source>a calendar holds days from the year 1 to 30 December 9999</source>
        <translation>календарь вмещает дни с 1 года по 30 декабря 9999 года</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/events_xlsx.py"/>
        <source>a cell was cut, as Excel holds 32,767 letters in one</source>
        <translation>ячейка обрезана: Excel вмещает в одну 32 767 букв</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a table for scripts and databases</source>
        <translation>таблица для скриптов и баз данных</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>tables for Excel and LibreOffice</source>
        <translation>таблицы для Excel и LibreOffice</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>everything about each event, for programs</source>
        <translation>всё о каждом событии, для программ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>linked data in the words of schema.org</source>
        <translation>связанные данные в терминах schema.org</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>quotations with their places, after the model of W3C</source>
        <translation>цитаты с их местами по модели W3C</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>days for a calendar</source>
        <translation>дни для календаря</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>slides for a page with TimelineJS</source>
        <translation>слайды для страницы с TimelineJS</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>items for a page with vis-timeline</source>
        <translation>элементы для страницы с vis-timeline</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>who met whom, for Gephi and other network programs</source>
        <translation>кто с кем встречался, для Gephi и других программ сетей</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report for Word</source>
        <translation>Отчёт для Word</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report with footnotes for Word and LibreOffice</source>
        <translation>отчёт со сносками для Word и LibreOffice</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report as PDF</source>
        <translation>Отчёт в PDF</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report with footnotes, to print</source>
        <translation>отчёт со сносками для печати</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report as HTML</source>
        <translation>Отчёт в HTML</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report in one file for any browser</source>
        <translation>отчёт одним файлом для любого браузера</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>Report as Markdown</source>
        <translation>Отчёт в Markdown</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/formats.py"/>
        <source>a report with footnotes as plain text</source>
        <translation>отчёт со сносками простым текстом</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>it is planned or was cancelled</source>
        <translation>оно запланировано или отменено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>it was rejected on review</source>
        <translation>оно отклонено при проверке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>of a kind at which people do not meet</source>
        <translation>на событиях такого вида люди не встречаются</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/network_graphml.py"/>
        <source>fewer than two take part</source>
        <translation>участвуют меньше двух</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/export/partial_dates.py"/>
        <source>no date is known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>the same name, family name first in one of them</source>
        <translation>то же имя, в одном сначала фамилия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>one name is the end of the other</source>
        <translation>одно имя — конец другого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>same full name</source>
        <translation>полное имя совпадает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/people.py"/>
        <source>one name is inside the other</source>
        <translation>одно имя внутри другого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>two names that are known to be those of one</source>
        <translation>два имени, известные как одно</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>the same words, put or spelled otherwise</source>
        <translation>те же слова в другом порядке или написании</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/extract/resembling/things.py"/>
        <source>names that differ in a letter</source>
        <translation>имена отличаются буквой</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/annotate.py"/>
        <source>A tag needs letters or digits.</source>
        <translation>В метке нужны буквы или цифры.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/annotate.py"/>
        <source>Type a word.</source>
        <translation>Введите слово.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/back_up.py"/>
        <source>{path} is on a server, where copies are put back by the server's own means.</source>
        <translation>{path} на сервере, где копии возвращают средствами сервера.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/back_up.py"/>
        <source>Ask who runs it.</source>
        <translation>Спросите того, кто его ведёт.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Dask is not installed here, so no cluster can be joined.</source>
        <translation>Dask здесь не установлен, поэтому к кластеру не подключиться.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Install kzexplorer with its extra `cluster`.</source>
        <translation>Установите kzexplorer с дополнением `cluster`.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Could not reach the cluster at {address}.</source>
        <translation>Не удалось связаться с кластером {address}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Check the address, and that it is running.</source>
        <translation>Проверьте адрес и что он работает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>The cluster at {address} has no workers.</source>
        <translation>У кластера {address} нет рабочих процессов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/cluster.py"/>
        <source>Start some and try again.</source>
        <translation>Запустите их и повторите.</translation>
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
        <translation>без даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>told as</source>
        <translation>рассказано как</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>passage</source>
        <translation>отрывок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>a detail of another event</source>
        <translation>подробность другого события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/compare_extraction.py"/>
        <source>an event of its own</source>
        <translation>отдельное событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>An entity cannot be merged with itself.</source>
        <translation>Объект нельзя слить с самим собой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Choose two different ones.</source>
        <translation>Выберите два разных.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Nothing is left to split off.</source>
        <translation>Отделять нечего.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Choose the names that are somebody else's.</source>
        <translation>Выберите чужие имена.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>An entity needs a name.</source>
        <translation>Объекту нужно имя.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/correct_entities.py"/>
        <source>Type one, or leave it as it is.</source>
        <translation>Введите его или оставьте прежнее.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/create_workspace.py"/>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/create_workspace.py"/>
        <source>{next_step} New workspace in the menu makes one elsewhere.</source>
        <translation>{next_step} «Новая рабочая область» в меню создаст её в другом месте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/date_documents.py"/>
        <source>“{when}” has no end or no beginning.</source>
        <translation>У даты «{when}» нет конца или начала.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/date_documents.py"/>
        <source>Type a day, a month or a year for the document.</source>
        <translation>Введите для документа день, месяц или год.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/date_documents.py"/>
        <source>{name} cannot be read again.</source>
        <translation>{name} нельзя прочитать снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>An event needs a title.</source>
        <translation>Событию нужно название.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>Type some words, or leave the title as it is.</source>
        <translation>Введите слова или оставьте прежнее название.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>An event needs words of its document that tell it.</source>
        <translation>Событию нужны слова документа, которые о нём говорят.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>Select some words in the text.</source>
        <translation>Выделите слова в тексте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/edit_events.py"/>
        <source>Type some words for it.</source>
        <translation>Введите для него слова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Looking for the events</source>
        <translation>Поиск событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Writing {name}</source>
        <translation>Запись {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <source>{format} cannot be written here.</source>
        <translation>{format} здесь записать нельзя.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/export_events.py"/>
        <source>Choose another format.</source>
        <translation>Выберите другой формат.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_files.py"/>
        <source>Looking at the files</source>
        <translation>Просмотр файлов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_files.py"/>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>Reading {name}</source>
        <translation>Чтение: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_files.py"/>
        <source>Looking into {name}</source>
        <translation>Просмотр содержимого: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/import_listing.py"/>
        <source>Looking for files: {files} so far</source>
        <translation>Поиск файлов: пока {files}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>An event cannot be joined to itself.</source>
        <translation>Событие нельзя объединить с самим собой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>Choose another event.</source>
        <translation>Выберите другое событие.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>This event is joined to another one.</source>
        <translation>Это событие объединено с другим.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/join_events.py"/>
        <source>Part them first, or choose the other one.</source>
        <translation>Сначала разделите их или выберите то, другое.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>A saved search needs a name.</source>
        <translation>Сохранённому поиску нужно имя.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>Type one.</source>
        <translation>Введите его.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>There is no saved search {name}.</source>
        <translation>Сохранённого поиска {name} нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/keep_searches.py"/>
        <source>It may have been forgotten meanwhile.</source>
        <translation>Возможно, его тем временем забыли.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <source>Sealing the pack</source>
        <translation>Опечатывание пакета</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <source>Packing {name}</source>
        <translation>Упаковка: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/make_pack.py"/>
        <source>Writing the events</source>
        <translation>Запись событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>there are two files of this name</source>
        <translation>есть два файла с этим именем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it overlaps another file</source>
        <translation>он перекрывает другой файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>its own header does not say what the list of the archive says</source>
        <translation>его собственный заголовок не совпадает со списком архива</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: it is no file.</source>
        <translation>Не удалось прочитать {path}: это не файл.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Choose an evidence pack.</source>
        <translation>Выберите пакет свидетельств.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: {reason}.</source>
        <translation>Не удалось прочитать {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <location filename="../../kzexplorer/store/header.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Check the name and that you may read it.</source>
        <translation>Проверьте имя и что вам можно его читать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: too many files are in it.</source>
        <translation>Не удалось прочитать {path}: в нём слишком много файлов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Get it anew.</source>
        <translation>Получите его заново.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>Could not read {path}: it is no evidence pack, or it is damaged.</source>
        <translation>Не удалось прочитать {path}: это не пакет свидетельств, или он повреждён.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Get it anew from where it came from.</source>
        <translation>Получите его заново там же, где взяли.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>its name leads out of the pack, or is none</source>
        <translation>его имя ведёт за пределы пакета или пустое</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it is no file but a link or a device</source>
        <translation>это не файл, а ссылка или устройство</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is encrypted</source>
        <translation>он зашифрован</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it is packed in a way that packs are not</source>
        <translation>он упакован не так, как пакеты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/archive.py"/>
        <source>it unpacks to far more than it holds</source>
        <translation>при распаковке он намного больше, чем указано</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/report.py"/>
        <source>More is wrong than these checks, and is not listed.</source>
        <translation>Ошибок больше, чем показано здесь; остальные не перечислены.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/report.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} не читается: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>{name} was not compared with the events: {reason}.</source>
        <translation>{name} не сверен с событиями: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>it is no text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>it is too large</source>
        <translation>он слишком большой</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>Comparing {name} with the events</source>
        <translation>Сверка {name} с событиями</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>{name} does not quote what event {event} (“{title}”) quotes: “{quoted}”.</source>
        <translation>{name} не цитирует то, что цитирует событие {event} («{title}»): «{quoted}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/reports.py"/>
        <source>{name} was not compared further.</source>
        <translation>{name} дальше не сверялся.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>document {number}</source>
        <translation>документ {number}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>the pack does not list it</source>
        <translation>его нет в перечне пакета</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source is not in the pack</source>
        <translation>его источника нет в пакете</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source is too large</source>
        <translation>его источник слишком большой</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source is not among the files given</source>
        <translation>его источника нет среди данных файлов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>the pack has only the sum of its source</source>
        <translation>в пакете только сумма его источника</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source> (inside {name})</source>
        <translation> (внутри {name})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{file} is not the source that was quoted: its SHA-256 differs.</source>
        <translation>{file} — не тот источник, что цитировался: его SHA-256 другой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{file} is not the text that was quoted: its SHA-256 differs.</source>
        <translation>{file} — не тот текст, что цитировался: его SHA-256 другой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>its source has no text of its own</source>
        <translation>у его источника нет своего текста</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>This version of the program reads {file} otherwise than when it was quoted.</source>
        <translation>Эта версия программы читает {file} иначе, чем при цитировании.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} now stands at {place} of {file}, not at {start}.</source>
        <translation>{quotation} теперь стоит в {file} на месте {place}, а не {start}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} stands in {file}, but between other words.</source>
        <translation>{quotation} стоит в {file}, но среди других слов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} does not stand at {start}–{end} of {file}: “{quoted}” is what was quoted, and “{found}” is there.</source>
        <translation>{quotation} не стоит в {file} на {start}–{end}: цитировалось «{quoted}», а там «{found}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>{quotation} could not be looked for in {file}: {reason}. It quotes “{quoted}”.</source>
        <translation>{quotation} не удалось найти в {file}: {reason}. Цитата: «{quoted}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>Looking for the quotations in their sources</source>
        <translation>Поиск цитат в источниках</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>The date of event {event} (“{title}”)</source>
        <translation>Дата события {event} («{title}»)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/standing.py"/>
        <source>Quotation {number} of event {event} (“{title}”)</source>
        <translation>Цитата {number} события {event} («{title}»)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{path} was made by a later version of the program.</source>
        <translation>{path} создан более новой версией программы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>Check it with that version.</source>
        <translation>Проверьте его той версией.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>Summing {name}</source>
        <translation>Подсчёт суммы: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is not as it was made: its seal is not the sum of its bytes.</source>
        <translation>{name} не такой, каким создан: печать не совпадает с суммой его байтов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} and {other} do not say the same.</source>
        <translation>{name} и {other} говорят разное.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is missing from the pack.</source>
        <translation>{name} отсутствует в пакете.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is in the pack, but its sum is not.</source>
        <translation>{name} есть в пакете, но его суммы нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} unpacks to more than the pack says.</source>
        <translation>{name} при распаковке больше, чем указано в пакете.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>{name} is not as it was when the pack was made: its SHA-256 differs.</source>
        <translation>{name} не такой, каким был при создании пакета: его SHA-256 другой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/packs/sums.py"/>
        <source>it is missing</source>
        <translation>он отсутствует</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/plan_import.py"/>
        <location filename="../../kzexplorer/operations/watch_folder.py"/>
        <source>Looking at {name}</source>
        <translation>Просмотр: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/preview_table.py"/>
        <source>Reading the first rows of {name}</source>
        <translation>Чтение первых строк: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/read_again.py"/>
        <source>Reading {name} again</source>
        <translation>Перечитывается {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>also an {noun}</source>
        <translation>тоже {noun}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>also a {noun}</source>
        <translation>тоже {noun}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>one is part of the other</source>
        <translation>одно — часть другого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>another document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>same day</source>
        <translation>тот же день</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>same days</source>
        <translation>те же дни</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>same time</source>
        <translation>то же время</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>at the same time</source>
        <translation>в то же время</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>days apart</source>
        <translation>разница в несколько дней</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>both with {names}</source>
        <translation>в обоих {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_joins.py"/>
        <source>like title</source>
        <translation>похожее название</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>Reading names</source>
        <translation>Чтение имён</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>Looking into documents</source>
        <translation>Просмотр документов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>Comparing names</source>
        <translation>Сравнение имён</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/suggest_merges.py"/>
        <source>same document</source>
        <translation>тот же документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>{path} is no evidence pack: it has no {name}.</source>
        <translation>{path} — не пакет свидетельств: в нём нет {name}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>Choose a file that was made as an evidence pack.</source>
        <translation>Выберите файл, созданный как пакет свидетельств.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>{name} in the pack is not read: {reason}.</source>
        <translation>{name} в пакете не читается: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>two documents have the number {number}</source>
        <translation>у двух документов номер {number}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>two events have the number {number}</source>
        <translation>у двух событий номер {number}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>Reading the events</source>
        <translation>Чтение событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>it lists more than can be checked</source>
        <translation>в нём перечислено больше, чем можно проверить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/operations/verify_pack.py"/>
        <source>The pack does not hold as many events, quotations and documents as it says.</source>
        <translation>Событий, цитат и документов в пакете не столько, сколько в нём сказано.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/paths.py"/>
        <source>The installation is incomplete: {name} is missing.</source>
        <translation>Установка неполна: нет {name}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/paths.py"/>
        <source>Install kzexplorer again.</source>
        <translation>Установите kzexplorer заново.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>who took part</source>
        <translation>кто участвовал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>where</source>
        <translation>где</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>visit, meeting, agreement …</source>
        <translation>visit, meeting, agreement …</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>title of the document</source>
        <translation>название документа</translation>
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
        <translation>слова отрывка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>words of a note</source>
        <translation>слова заметки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>a tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>day, month, year …</source>
        <translation>day, month, year …</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>from one to the other</source>
        <translation>от одного до другого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>open at one end</source>
        <translation>открыто с одного конца</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/completion.py"/>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/search/language.py"/>
        <source>The search is {n} characters long.</source>
        <extracomment>One: The search is {n} character long.</extracomment>
        <translation>
            <numerusform>В поиске {n} знак.</numerusform>
            <numerusform>В поиске {n} знака.</numerusform>
            <numerusform>В поиске {n} знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/search/language.py"/>
        <source>Up to {n} can be read.</source>
        <extracomment>One: Up to {n} can be read.</extracomment>
        <translation>
            <numerusform>Читается до {n}.</numerusform>
            <numerusform>Читается до {n}.</numerusform>
            <numerusform>Читается до {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>Type two words or more, and how many others may stand between them: NEAR(treaty uranium, 10).</source>
        <translation>Введите два слова или больше и сколько других может стоять между ними: NEAR(treaty uranium, 10).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>NEAR takes parentheses.</source>
        <translation>После NEAR нужны скобки.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>{typed} cannot stand within NEAR.</source>
        <translation>{typed} не может стоять внутри NEAR.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>NEAR takes two words or more.</source>
        <translation>Для NEAR нужно два слова или больше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/near.py"/>
        <source>{typed} is no number of words from 1 to {most}.</source>
        <translation>{typed} — не число слов от 1 до {most}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>There is no word to look for.</source>
        <translation>Нет слова, которое искать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type a letter or a digit too.</source>
        <translation>Введите ещё букву или цифру.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>No parenthesis is open that this one closes.</source>
        <translation>Эта скобка ничего не закрывает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Leave it out, or open one before it.</source>
        <translation>Уберите её или откройте раньше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>This is left out twice.</source>
        <translation>Это исключено дважды.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Leave one NOT or - away.</source>
        <translation>Уберите один NOT или -.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>More than {deepest} parentheses are open here.</source>
        <translation>Здесь открыто больше {deepest} скобок.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Close some of them before it.</source>
        <translation>Закройте часть раньше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Nothing stands between these parentheses.</source>
        <translation>Между этими скобками ничего нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type a word there, or leave them out.</source>
        <translation>Введите слово или уберите их.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>There is no word between these quotation marks.</source>
        <translation>Между этими кавычками нет слова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type one, or leave them out.</source>
        <translation>Введите слово или уберите их.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>NEAR cannot stand in {name}:.</source>
        <translation>NEAR не может стоять в {name}:.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>It goes with words of passages, alone or in text:.</source>
        <translation>Он для слов отрывков, отдельно или в text:.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>{name}: stands in the parentheses of {field}:.</source>
        <translation>{name}: стоит в скобках {field}:.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Close them before it.</source>
        <translation>Закройте их раньше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>A comma cannot follow quotation marks here.</source>
        <translation>После кавычек здесь не может быть запятой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>For either of two, type {name}:("…" OR "…").</source>
        <translation>Для любого из двух введите {name}:("…" OR "…").</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>The search has more than {most} words.</source>
        <translation>В поиске больше слов, чем {most}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/parser.py"/>
        <source>Type fewer, or put those that stand together in quotation marks.</source>
        <translation>Введите меньше или возьмите стоящие вместе в кавычки.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>Чтобы найти само слово, возьмите его в кавычки.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To find words with it, put them in quotation marks.</source>
        <translation>Чтобы найти слова с ним, возьмите их в кавычки.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>A range is typed with two dots, such as date:2010..2012.</source>
        <translation>Период вводят с двумя точками, например date:2010..2012.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>A * stands behind the beginning of a word, such as naz*.</source>
        <translation>* стоит после начала слова, например naz*.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>For a word with any ending, type its beginning and a * behind it.</source>
        <translation>Для слова с любым окончанием введите его начало и * после него.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To find either of two, type OR between them.</source>
        <translation>Чтобы найти любое из двух, введите между ними OR.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>To leave a word out, type a - before it.</source>
        <translation>Чтобы исключить слово, поставьте перед ним -.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Other spellings of a name are found anyway.</source>
        <translation>Другие написания имени находятся и так.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Compare in a field, such as confidence:&gt;0.8 or date:&lt;2001.</source>
        <translation>Сравнивайте в поле, например confidence:&gt;0.8 или date:&lt;2001.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a name, such as actor:clinton or actor:"Hillary Clinton".</source>
        <translation>Введите имя, например actor:clinton или actor:"Hillary Clinton".</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a name, such as place:Astana.</source>
        <translation>Введите название, например place:Astana.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a kind, such as kind:visit or kind:meeting,call.</source>
        <translation>Введите вид, например kind:visit или kind:meeting,call.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type words of its title, such as doc:"joint statement".</source>
        <translation>Введите слова названия, например doc:"joint statement".</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type one, such as status:to-review or status:planned.</source>
        <translation>Введите один, например status:to-review или status:planned.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a date, such as date:2010, date:2010..2012 or date:2010-05.</source>
        <translation>Введите дату, например date:2010, date:2010..2012 или date:2010-05.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word of the passage, such as text:uranium.</source>
        <translation>Введите слово отрывка, например text:uranium.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word of the note, such as note:check.</source>
        <translation>Введите слово заметки, например note:check.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a tag, such as tag:energy.</source>
        <translation>Введите метку, например tag:energy.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type one, such as precision:day or precision:month.</source>
        <translation>Введите одно, например precision:day или precision:month.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a number from 0 to 1, such as confidence:&gt;0.8.</source>
        <translation>Введите число от 0 до 1, например confidence:&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Did you mean {likely}?</source>
        <translation>Может быть, {likely}?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Fields are {fields}.</source>
        <translation>Есть поля {fields}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>There is no field {typed}.</source>
        <translation>Поля {typed} нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>The sign {sign} has no meaning here.</source>
        <translation>Знак {sign} здесь ничего не значит.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Nothing stands before {operator}.</source>
        <translation>Перед {operator} ничего нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word on both sides of it.</source>
        <translation>Введите слово с обеих сторон.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Nothing stands behind {operator}.</source>
        <translation>После {operator} ничего нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>{operator} and {other} stand beside each other.</source>
        <translation>{operator} и {other} стоят рядом.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a word behind it.</source>
        <translation>Введите слово после него.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Nothing stands behind {name}:.</source>
        <translation>После {name}: ничего нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>This parenthesis is not closed.</source>
        <translation>Эта скобка не закрыта.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/refusals.py"/>
        <source>Type a ) where it ends.</source>
        <translation>Введите ) там, где она кончается.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/tokens.py"/>
        <source>This quotation mark is not closed.</source>
        <translation>Эта кавычка не закрыта.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/tokens.py"/>
        <source>Put another one where the phrase ends.</source>
        <translation>Поставьте ещё одну в конце фразы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type confidence:&gt;0.8, confidence:&lt;0.5 or confidence:0.5..0.8.</source>
        <translation>Введите confidence:&gt;0.8, confidence:&lt;0.5 или confidence:0.5..0.8.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type one such as date:2010, date:2010..2012, date:2010-05 or date:"before 2001".</source>
        <translation>Введите, например, date:2010, date:2010..2012, date:2010-05 или date:"before 2001".</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>There is no {name} {word}.</source>
        <translation>Для {name} нет значения {word}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type {values}.</source>
        <translation>Введите {values}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>This range of dates has no end.</source>
        <translation>У этого периода нет конца.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>{typed} is open at one end, and stands for no end of a range.</source>
        <translation>{typed} открыто с одного края и не годится как край периода.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Say whether more or less is meant.</source>
        <translation>Укажите, больше или меньше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Type confidence:&gt;{share} or confidence:&lt;{share}.</source>
        <translation>Введите confidence:&gt;{share} или confidence:&lt;{share}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>This range has no end.</source>
        <translation>У этого промежутка нет конца.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>{typed} is no number from 0 to 1.</source>
        <translation>{typed} — не число от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>A number from 0 to 1 is missing here.</source>
        <translation>Здесь не хватает числа от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Confidence goes from 0 to 1, and {typed} is more.</source>
        <translation>Уверенность бывает от 0 до 1, а {typed} больше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>{first} comes after {last}.</source>
        <translation>{first} позже, чем {last}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/search/values.py"/>
        <source>Turn them round: {name}:{last}..{first}.</source>
        <translation>Поменяйте местами: {name}:{last}..{first}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Let it be read and start again.</source>
        <translation>Разрешите его чтение и запустите снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Could not save the settings in {file}.</source>
        <translation>Не удалось сохранить настройки в {file}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Make room there, or let it be written.</source>
        <translation>Освободите там место или разрешите запись.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>Remove {file}.</source>
        <translation>Удалите {file}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/settings.py"/>
        <source>The damaged file is kept as {name}.</source>
        <translation>Повреждённый файл сохранён как {name}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>{target} is there already.</source>
        <translation>{target} уже есть.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Checking {name}</source>
        <translation>Проверка: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Could not write {target}: {error}.</source>
        <translation>Не удалось записать {target}: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Выберите другое место или освободите место на диске.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/backup.py"/>
        <source>Could not restore {path}: {error}.</source>
        <translation>Не удалось восстановить {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/database.py"/>
        <source>{path} was moved, deleted or replaced while it was open.</source>
        <translation>{path} переместили, удалили или заменили, пока он был открыт.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/database.py"/>
        <source>Put it back, or save a copy of what is open, and open that.</source>
        <translation>Верните его или сохраните копию открытого и откройте её.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>This step can no longer be brought back, as the same documents were added again.</source>
        <translation>Этот шаг больше не вернуть: те же документы добавлены снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>Go on with those, or take that step back first.</source>
        <translation>Работайте с ними или сначала отмените тот шаг.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>This step can no longer be brought back, as newer documents stand in its place.</source>
        <translation>Этот шаг больше не вернуть: на его месте более новые документы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/document_images.py"/>
        <source>Add the documents again.</source>
        <translation>Добавьте документы снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/effects.py"/>
        <source>Reviewing events</source>
        <translation>Проверка событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/failures.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} повреждён.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/failures.py"/>
        <location filename="../../kzexplorer/store/header.py"/>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>Restore it from a copy.</source>
        <translation>Восстановите из копии.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is not a kzexplorer workspace.</source>
        <translation>{path} — не рабочая область kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is a database of another program, not a kzexplorer workspace.</source>
        <translation>{path} — база другой программы, а не рабочая область kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path} повреждён: нет его конца.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} was made by a newer kzexplorer (version {version} of the file, this one knows {own}).</source>
        <translation>{path} создан более новым kzexplorer (версия файла {version}, этот знает {own}).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Open it with the newer program.</source>
        <translation>Откройте его более новой программой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} — не файл.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>Choose a workspace file.</source>
        <translation>Выберите файл рабочей области.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/header.py"/>
        <source>Could not open {path}: {error}.</source>
        <translation>Не удалось открыть {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>review</source>
        <translation>проверка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>passages</source>
        <translation>отрывки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>the same happening as</source>
        <translation>то же событие, что</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>merged into</source>
        <translation>слито с</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>participant {name}</source>
        <translation>участник {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>place {name}</source>
        <translation>место {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>name {name}</source>
        <translation>имя {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>the same as {name}</source>
        <translation>то же, что {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>is named</source>
        <translation>назван</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>tag {name}</source>
        <translation>метка {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>saved search {name}</source>
        <translation>сохранённый поиск {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>as found</source>
        <translation>как найдено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>to review</source>
        <translation>на проверку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>event {number}, which is not there now</source>
        <translation>событие {number}, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>entity {number}, which is not there now</source>
        <translation>объект {number}, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>document {number}, which is not there now</source>
        <translation>документ {number}, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>passage {number}, which is not there now</source>
        <translation>отрывок {number}, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>mention {number}, which is not there now</source>
        <translation>упоминание {number}, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>workspace {number}, which is not there now</source>
        <translation>рабочая область {number}, которой сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>a document that is not there now</source>
        <translation>документ, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>read again</source>
        <translation>перечитано</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>the workspace</source>
        <translation>рабочая область</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>somebody who is not there now</source>
        <translation>кто-то, кого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>an event that is not there now</source>
        <translation>событие, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/history_views.py"/>
        <source>an entity that is not there now</source>
        <translation>объект, которого сейчас нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/images.py"/>
        <source>Bringing back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/images.py"/>
        <source>Taking back</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/integrity.py"/>
        <source>Checking the database</source>
        <translation>Проверка базы данных</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>Could not copy {path} to {name} before bringing it up to date.</source>
        <translation>Не удалось скопировать {path} в {name} перед обновлением.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>Check the free space and that you can write to its folder. The workspace is as it was.</source>
        <translation>Проверьте свободное место и что в папку можно писать. Рабочая область осталась прежней.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/migrations/__init__.py"/>
        <source>{path} is damaged, so it was not brought up to date.</source>
        <translation>{path} повреждён, поэтому не обновлён.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/searching/entities.py"/>
        <source>Entities have no {value}.</source>
        <translation>У объектов нет {value}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/searching/entities.py"/>
        <source>Search events for {value}:, and entities by their names.</source>
        <translation>Ищите по {value}: события, а объекты — по именам.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <source>{place} holds no workspace yet.</source>
        <translation>В {place} ещё нет рабочей области.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <source>Make it with `kzexplorer import`.</source>
        <translation>Создайте её командой `kzexplorer import`.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <source>You may read {place}, but not change it.</source>
        <translation>Вы можете читать {place}, но не менять.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server.py"/>
        <source>Ask who runs the server to let you write.</source>
        <translation>Попросите того, кто ведёт сервер, разрешить вам запись.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_failures.py"/>
        <source>Could not reach {place}: {said}.</source>
        <translation>Не удалось связаться с {place}: {said}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_failures.py"/>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>Проверьте адрес и что сервер работает и впускает вас.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} keeps text as {encoding}, not as UTF-8.</source>
        <translation>{place} хранит текст как {encoding}, а не UTF-8.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Make a database with the encoding UTF-8.</source>
        <translation>Создайте базу с кодировкой UTF-8.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} is a database of another program.</source>
        <translation>{place} — база другой программы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Name an empty one, or one of kzexplorer.</source>
        <translation>Назовите пустую или базу kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} was made by a newer kzexplorer (version {version}, this one knows {own}).</source>
        <translation>{place} создана более новым kzexplorer (версия {version}, этот знает {own}).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>{place} was made by an older kzexplorer (version {version}, this one needs {own}).</source>
        <translation>{place} создана более старым kzexplorer (версия {version}, этому нужна {own}).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/server_schema.py"/>
        <source>Open it with that program, or import its documents into an empty database.</source>
        <translation>Откройте её той программой или импортируйте её документы в пустую базу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>{path} is on a server, where it is {done} by the server's own means.</source>
        <translation>{path} на сервере, где это делают средствами сервера: {done}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>Copy it with `pg_dump`, or ask who runs the server.</source>
        <translation>Скопируйте через `pg_dump` или спросите того, кто ведёт сервер.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>A workspace on a server needs psycopg and PostgreSQL's libpq, and one of them is not installed.</source>
        <translation>Рабочей области на сервере нужны psycopg и библиотека libpq из PostgreSQL; что-то из них не установлено.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace.py"/>
        <source>On Debian or Ubuntu, install the package libpq5. With pip, install 'kzexplorer[team]'.</source>
        <translation>В Debian или Ubuntu установите пакет libpq5. Если программа установлена через pip, установите 'kzexplorer[team]'.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Copy it to a folder of this computer that you can write to.</source>
        <translation>Скопируйте его в папку этого компьютера, куда можно писать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Copying {name} before bringing it up to date</source>
        <translation>Копируется {name} перед обновлением</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was not closed properly, and its folder is read-only.</source>
        <translation>{path} закрыли неправильно, а его папка только для чтения.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Copy it, with the files beside it that begin with its name, to a folder that you can write to.</source>
        <translation>Скопируйте его вместе с соседними файлами с тем же началом имени в папку, куда можно писать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} cannot be changed: it or its folder is read-only.</source>
        <translation>{path} нельзя менять: он или его папка только для чтения.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} is open for changes in another window or program.</source>
        <translation>{path} открыт для изменений в другом окне или программе.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} is open for changes in another window or program {who}.</source>
        <translation>{path} открыт для изменений в другом окне или программе ({who}).</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Close it there, and then open it here again.</source>
        <translation>Закройте его там и снова откройте здесь.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} cannot be changed: the disk that it lies on cannot keep others from changing it at the same time.</source>
        <translation>{path} нельзя менять: его диск не может помешать другим менять его одновременно.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Free some space and open it again.</source>
        <translation>Освободите место и откройте снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} cannot be changed: {reason}.</source>
        <translation>{path} нельзя менять: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was opened to be read.</source>
        <translation>{path} открыт для чтения.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Open it to be changed.</source>
        <translation>Откройте его для изменений.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was made by an older kzexplorer and has to be brought up to date first. {reason}</source>
        <translation>{path} создан более старым kzexplorer, его нужно сначала обновить. {reason}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>This Python brings SQLite {sqlite_version}; {oldest} or newer with full text search is needed.</source>
        <translation>В этом Python SQLite {sqlite_version}; нужен {oldest} или новее с полнотекстовым поиском.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Use a newer Python.</source>
        <translation>Возьмите более новый Python.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Could not make the workspace {path}: {error}.</source>
        <translation>Не удалось создать рабочую область {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Choose a folder that you can write to.</source>
        <translation>Выберите папку, куда можно писать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>{path} was changed by another program: it holds commands that are not kzexplorer's.</source>
        <translation>{path} изменила другая программа: в нём команды не от kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/workspace_file.py"/>
        <source>Restore it from a copy, or ask whoever gave it to you.</source>
        <translation>Восстановите из копии или спросите того, кто дал вам файл.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/writer.py"/>
        <source>A later step rests on this one: {later}.</source>
        <translation>На этот шаг опирается более поздний: {later}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/store/writer.py"/>
        <source>Take that one back first, in the history or with Undo.</source>
        <translation>Сначала отмените его в истории или командой «Отменить».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} century BCE</source>
        <translation>{number:roman} век до н. э.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} millennium</source>
        <translation>{number:roman} тысячелетие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{number} millennium BCE</source>
        <translation>{number:roman} тысячелетие до н. э.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/units.py"/>
        <source>{first}–{last} BCE</source>
        <translation>{first}–{last} до н. э.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>not known: a date has no end</source>
        <translation>неизвестно: у даты нет конца</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>at least {n} days</source>
        <extracomment>One: at least {n} day</extracomment>
        <translation>
            <numerusform>не менее {n} дня</numerusform>
            <numerusform>не менее {n} дней</numerusform>
            <numerusform>не менее {n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>between {least} and {n} days</source>
        <extracomment>One: between {least} and {n} day</extracomment>
        <translation>
            <numerusform>от {least} до {n} дня</numerusform>
            <numerusform>от {least} до {n} дней</numerusform>
            <numerusform>от {least} до {n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>about {n} years</source>
        <extracomment>One: about {n} year</extracomment>
        <translation>
            <numerusform>около {n} года</numerusform>
            <numerusform>около {n} лет</numerusform>
            <numerusform>около {n} лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{least} to {n} years</source>
        <extracomment>One: {least} to {n} year</extracomment>
        <translation>
            <numerusform>от {least} до {n} года</numerusform>
            <numerusform>от {least} до {n} лет</numerusform>
            <numerusform>от {least} до {n} лет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>the same day</source>
        <translation>тот же день</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{n} years</source>
        <extracomment>One: {n} year</extracomment>
        <translation>
            <numerusform>{n} год</numerusform>
            <numerusform>{n} года</numerusform>
            <numerusform>{n} лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{n} months</source>
        <extracomment>One: {n} month</extracomment>
        <translation>
            <numerusform>{n} месяц</numerusform>
            <numerusform>{n} месяца</numerusform>
            <numerusform>{n} месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/timeline/words.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/translation.py"/>
        <source>{some} and {last}</source>
        <translation>{some} и {last}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/translation.py"/>
        <source>{some} or {last}</source>
        <translation>{some} или {last}</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Navigate</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;vent</source>
        <translation>&amp;Событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;ntity</source>
        <translation>&amp;Объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Lanes</source>
        <translation>&amp;Дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Wheel</source>
        <translation>&amp;Колесо мыши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Panes</source>
        <translation>П&amp;анели</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Reduced &amp;motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Document</source>
        <translation>Докум&amp;ент</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Name at the caret</source>
        <translation>&amp;Имя у курсора</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Events not f&amp;ound</source>
        <translation>&amp;Ненайденные события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Copy citation &amp;as</source>
        <translation>Копирова&amp;ть ссылку как</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Passage</source>
        <translation>О&amp;трывок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Add documents…</source>
        <translation>&amp;Добавить документы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Add a &amp;folder…</source>
        <translation>До&amp;бавить папку…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/added_before.py"/>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Следить за папкой…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Files added and &amp;refused…</source>
        <translation>&amp;Принятые и отклонённые файлы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Read &amp;documents again…</source>
        <translation>П&amp;еречитать документы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;New workspace…</source>
        <translation>&amp;Новая рабочая область…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Открыть рабочую область…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Back up workspace…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Res&amp;tore from a copy…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>П&amp;акет свидетельств…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Chec&amp;k an evidence pack…</source>
        <translation>Провер&amp;ить пакет свидетельств…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Export timeline &amp;picture…</source>
        <translation>Экспорт рисунка &amp;хронологии…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Open the ori&amp;ginal</source>
        <translation>О&amp;ткрыть оригинал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Save a copy of the original…</source>
        <translation>Сохранить &amp;копию оригинала…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Note on the selected &amp;words</source>
        <translation>&amp;Заметка к выделенным словам</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Note on the &amp;document</source>
        <translation>За&amp;метка к документу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Da&amp;te of the document…</source>
        <translation>&amp;Дата документа…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Copy citation</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Chicago note</source>
        <translation>&amp;Сноска Chicago</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;BibTeX entry</source>
        <translation>&amp;Запись BibTeX</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Find in the document</source>
        <translation>&amp;Найти в документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation>Н&amp;айти далее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Saved and recent s&amp;earches…</source>
        <translation>&amp;Сохранённые и недавние поиски…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Sa&amp;ve this search…</source>
        <translation>Сохранить &amp;этот поиск…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Fit all events</source>
        <translation>&amp;Показать все события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Умень&amp;шить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;kind</source>
        <translation>&amp;По виду</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;entity</source>
        <translation>По &amp;объекту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;document</source>
        <translation>По до&amp;кументу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;place</source>
        <translation>По &amp;месту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;topic</source>
        <translation>По &amp;теме</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;status</source>
        <translation>По ст&amp;атусу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>By &amp;review</source>
        <translation>По про&amp;верке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Move lane &amp;up</source>
        <translation>&amp;Дорожку выше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Move lane d&amp;own</source>
        <translation>Дорожку &amp;ниже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Collapse all lanes</source>
        <translation>&amp;Свернуть все дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>E&amp;xpand all lanes</source>
        <translation>&amp;Развернуть все дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;all lanes</source>
        <translation>Пока&amp;зать все дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Fil&amp;ter events…</source>
        <translation>&amp;Отобрать события…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Narrow lines</source>
        <translation>&amp;Узкие строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Medium lines</source>
        <translation>&amp;Средние строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Wide lines</source>
        <translation>&amp;Широкие строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Full width</source>
        <translation>&amp;Во всю ширину</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Pages or text</source>
        <translation>Страницы &amp;или текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Scrolls &amp;lanes</source>
        <translation>&amp;Прокручивает дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Zooms</source>
        <translation>&amp;Меняет масштаб</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Moves in &amp;time</source>
        <translation>&amp;Движет по времени</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;On</source>
        <translation>&amp;Включено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>O&amp;ff</source>
        <translation>В&amp;ыключено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;sidebar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;event card</source>
        <translation>&amp;Карточка события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show events without &amp;a date</source>
        <translation>&amp;События без даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show &amp;results</source>
        <translation>&amp;Результаты поиска</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Show</source>
        <translation>&amp;Показывать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Dim</source>
        <translation>П&amp;риглушать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Скрывать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Reset layout</source>
        <translation>&amp;Сбросить расположение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>F&amp;orward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Next event</source>
        <translation>&amp;Следующее событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Previous event</source>
        <translation>&amp;Предыдущее событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Next to &amp;review</source>
        <translation>След&amp;ующее на проверку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Re&amp;view what waits</source>
        <translation>Провери&amp;ть ожидающие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Ne&amp;xt in the review</source>
        <translation>&amp;Далее в проверке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Previous in the rev&amp;iew</source>
        <translation>&amp;Ранее в проверке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Go to its &amp;words</source>
        <translation>&amp;К словам события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Frame on the timeline</source>
        <translation>Показать на &amp;хронологии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Go to date…</source>
        <translation>П&amp;ерейти к дате…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Mar&amp;k a range…</source>
        <translation>&amp;Отметить период…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Measure from the event</source>
        <translation>&amp;Измерить от события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Out&amp;line of the document</source>
        <translation>О&amp;главление документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Go &amp;to page…</source>
        <translation>Пере&amp;йти к странице…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Next p&amp;ane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Previous pan&amp;e</source>
        <translation>Пред&amp;ыдущая панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Accept</source>
        <translation>Пр&amp;инять</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Accept a&amp;ll shown</source>
        <translation>При&amp;нять все показанные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Add event from &amp;selected words</source>
        <translation>&amp;Событие из выделенных слов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Note on the event</source>
        <translation>&amp;Заметка к событию</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Tag the event</source>
        <translation>&amp;Метки события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Join with another event…</source>
        <translation>Объединить с &amp;другим событием…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Part joined events</source>
        <translation>&amp;Разделить объединённые</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Ends a word &amp;later</source>
        <translation>&amp;Конец на слово позже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Ends a word &amp;earlier</source>
        <translation>Конец на &amp;слово раньше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Begins a word earlier</source>
        <translation>&amp;Начало на слово раньше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Be&amp;gins a word later</source>
        <translation>Начало на слово &amp;позже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Back to &amp;waiting for review</source>
        <translation>&amp;Вернуть на проверку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;About this name…</source>
        <translation>&amp;Об этом имени…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Merge…</source>
        <translation>&amp;Слить…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Who may be the same…</source>
        <translation>&amp;Возможные совпадения…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Person</source>
        <translation>&amp;Лицо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>P&amp;lace</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Meeting</source>
        <translation>&amp;Встреча</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Is somebody &amp;else…</source>
        <translation>&amp;Это кто-то другой…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Names &amp;nobody</source>
        <translation>&amp;Никого не называет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Back to what was found</source>
        <translation>&amp;Вернуть найденное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Only the people of this &amp;event</source>
        <translation>Только &amp;участники события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Note on the entity</source>
        <translation>&amp;Заметка к объекту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Show all</source>
        <translation>По&amp;казать все</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Command palette…</source>
        <translation>&amp;Палитра команд…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>C&amp;hange keys…</source>
        <translation>&amp;Изменить клавиши…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>How to sea&amp;rch</source>
        <translation>К&amp;ак искать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;First steps</source>
        <translation>Первые &amp;шаги</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show the &amp;log</source>
        <translation>Показать &amp;журнал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Show the &amp;data folder</source>
        <translation>Показать папку &amp;данных</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Copy details of this &amp;installation</source>
        <translation>Копировать &amp;сведения об установке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Lic&amp;ences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>&amp;About kzexplorer</source>
        <translation>&amp;О программе kzexplorer</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>The document that shows has no pages.</source>
        <translation>У показанного документа нет страниц.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>No document shows.</source>
        <translation>Документ не показан.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Nothing was changed that could be taken back.</source>
        <translation>Нет изменений, которые можно отменить.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Nothing was taken back that could be brought back.</source>
        <translation>Нет отменённого, которое можно вернуть.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>Nothing was looked at before this.</source>
        <translation>До этого ничего не просматривалось.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>You have not gone back.</source>
        <translation>Вы не возвращались назад.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/actions.py"/>
        <source>The document that shows has no headings.</source>
        <translation>В показанном документе нет заголовков.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/added_before.py"/>
        <source>Stop &amp;watching {name}</source>
        <translation>Прекратить &amp;следить за {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/added_before.py"/>
        <source>added {n} documents</source>
        <extracomment>One: added {n} document</extracomment>
        <translation>
            <numerusform>добавлен {n} документ</numerusform>
            <numerusform>добавлено {n} документа</numerusform>
            <numerusform>добавлено {n} документов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/annotations.py"/>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/annotations.py"/>
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/annotations.py"/>
        <location filename="../../kzexplorer/ui/annotations/popup.py"/>
        <source>Note and tags</source>
        <translation>Заметка и метки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <source>Kept when you leave it, or with Ctrl+Enter. Escape gives back what was kept.</source>
        <translation>Сохраняется, когда вы уходите из поля, или по Ctrl+Enter. Escape возвращает сохранённое.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/annotations/note_field.py"/>
        <source>A note holds {n} letters; what went beyond was left out.</source>
        <extracomment>One: A note holds {n} letter; what went beyond was left out.</extracomment>
        <translation>
            <numerusform>Заметка вмещает {n} букву; остальное отброшено.</numerusform>
            <numerusform>Заметка вмещает {n} буквы; остальное отброшено.</numerusform>
            <numerusform>Заметка вмещает {n} букв; остальное отброшено.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/popup.py"/>
        <source>Note and tags of {text}</source>
        <translation>Заметка и метки: {text}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_chip.py"/>
        <source>Tag {tag}</source>
        <translation>Метка {tag}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_chip.py"/>
        <source>Search for what has this tag</source>
        <translation>Искать всё с этой меткой</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_chip.py"/>
        <source>Delete takes it off</source>
        <translation>Delete снимает её</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Enter or a comma adds it. Backspace goes to the last tag.</source>
        <translation>Enter или запятая добавляет её. Backspace переходит к последней метке.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/annotations/tag_field.py"/>
        <source>Known tags</source>
        <translation>Известные метки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <location filename="../../kzexplorer/ui/commands/correct.py"/>
        <source>No words are selected.</source>
        <translation>Слова не выделены.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <source>Select words in the document, or put the caret into a note's words.</source>
        <translation>Выделите слова в документе или поставьте курсор в слова с заметкой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <source>No single entity is chosen.</source>
        <translation>Не выбран один объект.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/annotate.py"/>
        <source>Choose one in the list of entities.</source>
        <translation>Выберите его в списке объектов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/correct.py"/>
        <source>Select those that tell the event in the document.</source>
        <translation>Выделите в документе слова, где сказано о событии.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Whom does “{name}” name here?</source>
        <translation>Кого здесь называет «{name}»?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Name this one</source>
        <translation>Назвать этого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>No entity is chosen.</source>
        <translation>Объект не выбран.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Choose one in the sidebar, or press its name in the text.</source>
        <translation>Выберите его на боковой панели или щёлкните его имя в тексте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>There is no name where the caret stands.</source>
        <translation>У курсора нет имени.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/entity.py"/>
        <source>Put the caret into a name in the text.</source>
        <translation>Поставьте курсор в имя в тексте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <location filename="../../kzexplorer/ui/header.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Watch a folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Could not find {name}: it is no longer where it was read.</source>
        <translation>Не удалось найти {name}: файла больше нет там, где он был прочитан.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Its text is kept here.</source>
        <translation>Его текст сохранён здесь.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>New workspace</source>
        <translation>Новая рабочая область</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Workspaces (*{suffix})</source>
        <translation>Рабочие области (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/file.py"/>
        <source>Open workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>Nothing has gone wrong so far that was not expected, so there is no log.</source>
        <translation>Непредвиденных сбоев пока не было, поэтому журнала нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>It would be {log}.</source>
        <translation>Он был бы здесь: {log}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>The details of this installation were copied. They name folders of yours.</source>
        <translation>Сведения об установке скопированы. В них есть имена ваших папок.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>The folder {folder} is not there yet.</source>
        <translation>Папки {folder} ещё нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>It is made when it is needed.</source>
        <translation>Она создаётся, когда понадобится.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>No program of this system could show the folder {folder}.</source>
        <translation>Ни одна программа системы не смогла показать папку {folder}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/help.py"/>
        <source>Open it with the program that you use for files.</source>
        <translation>Откройте её программой, которой вы пользуетесь для файлов.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>No event is selected.</source>
        <translation>Событие не выбрано.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>Nobody is chosen. Choose a name in the sidebar.</source>
        <translation>Никто не выбран. Выберите имя на боковой панели.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>The caret is in no name. Put it into one in the text.</source>
        <translation>Курсор не в имени. Поставьте его в имя в тексте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>No words are selected in the document.</source>
        <translation>В документе не выделены слова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/lacking.py"/>
        <source>Nothing is looked for.</source>
        <translation>Ничего не ищется.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/navigate.py"/>
        <source>The workspace has no event {event}.</source>
        <translation>В рабочей области нет события {event}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/navigate.py"/>
        <source>List them with `kzexplorer events`.</source>
        <translation>Их список даёт `kzexplorer events`.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/commands/reread.py"/>
        <source>{n} documents read again. Undo takes it back as one step.</source>
        <extracomment>One: {n} document read again. Undo takes it back as one step.</extracomment>
        <translation>
            <numerusform>Перечитан {n} документ. Отмена вернёт всё одним шагом.</numerusform>
            <numerusform>Перечитаны {n} документа. Отмена вернёт всё одним шагом.</numerusform>
            <numerusform>Перечитано {n} документов. Отмена вернёт всё одним шагом.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/commands/view.py"/>
        <source>The language changes when kzexplorer starts the next time.</source>
        <translation>Язык сменится при следующем запуске kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>Merged into it</source>
        <translation>Слито с ним</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>About this name</source>
        <translation>Об этом имени</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/entities/delegate.py"/>
        <location filename="../../kzexplorer/ui/search/kept/name_panel.py"/>
        <source>Name</source>
        <translation>Имя</translation>
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
        <translation>Что показано</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>Take out</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>No other entity was merged into it.</source>
        <translation>Другие объекты с ним не слиты.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>{n} more events on the timeline.</source>
        <extracomment>One: {n} more event on the timeline.</extracomment>
        <translation>
            <numerusform>Ещё {n} событие в хронологии.</numerusform>
            <numerusform>Ещё {n} события в хронологии.</numerusform>
            <numerusform>Ещё {n} событий в хронологии.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/about.py"/>
        <source>It takes part in no event.</source>
        <translation>Не участвует ни в одном событии.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Choose an entity</source>
        <translation>Выберите объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Part of a name</source>
        <translation>Часть имени</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Type part of a name</source>
        <translation>Введите часть имени</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>Entities that fit</source>
        <translation>Подходящие объекты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/choosing.py"/>
        <source>No name begins so.</source>
        <translation>Ни одно имя так не начинается.</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{n} entities</source>
        <extracomment>One: {n} entity</extracomment>
        <translation>
            <numerusform>{n} объект</numerusform>
            <numerusform>{n} объекта</numerusform>
            <numerusform>{n} объектов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Merge with another…</source>
        <translation>&amp;Слить с другим…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/menus.py"/>
        <source>&amp;Only its events</source>
        <translation>&amp;Только его события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>The name of the current row stays. Enter merges, Delete leaves a row out, Ctrl+Z takes it back afterwards.</source>
        <translation>Имя в текущей строке остаётся. Enter сливает, Delete убирает строку, Ctrl+Z потом отменяет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Merge into one</source>
        <translation>Слить в один</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Entities to merge; the current one stays</source>
        <translation>Объекты для слияния; текущий остаётся</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Add another…</source>
        <translation>Добавить ещё…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Which name stays?</source>
        <translation>Какое имя остаётся?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Who is the same?</source>
        <translation>Кто одно и то же?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <location filename="../../kzexplorer/ui/header.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Merge into {title}</source>
        <translation>Слить в «{title}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/merging.py"/>
        <source>Merge all into {title}</source>
        <translation>Слить всё в «{title}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Tick the names that are somebody else’s to make an entity of their own of them. Delete drops a name.</source>
        <translation>Отметьте чужие имена, чтобы сделать из них отдельный объект. Delete убирает имя.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Names and where they stand</source>
        <translation>Имена и где они стоят</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Drop this name</source>
        <translation>Убрать это имя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Name of the new entity</source>
        <translation>Имя нового объекта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Type of the new entity</source>
        <translation>Тип нового объекта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>An entity of its own</source>
        <translation>Отдельный объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>Split off {counted}, {moved}</source>
        <translation>Отделить: {counted}, {moved}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <source>{n} names</source>
        <extracomment>One: {n} name</extracomment>
        <translation>
            <numerusform>{n} имя</numerusform>
            <numerusform>{n} имени</numerusform>
            <numerusform>{n} имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/names.py"/>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>{n} mentions</source>
        <extracomment>One: {n} mention</extracomment>
        <translation>
            <numerusform>{n} упоминание</numerusform>
            <numerusform>{n} упоминания</numerusform>
            <numerusform>{n} упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/rows.py"/>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>A merge   R not the same   S the other name stays   J K next, previous   Ctrl+A all   Ctrl+Z undo</source>
        <translation>A слить   R разные   S остаётся другое имя   J K дальше, назад   Ctrl+A все   Ctrl+Z отменить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>No two entities look like one. What you refused is not suggested again.</source>
        <translation>Похожих объектов нет. Отклонённое больше не предлагается.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Looking for names that may be those of one…</source>
        <translation>Поиск имён, которые могут быть одним…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Who may be the same</source>
        <translation>Кто может быть одним и тем же</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>This name stays</source>
        <translation>Это имя остаётся</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>May be the same</source>
        <translation>Возможно, то же самое</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Not the same</source>
        <translation>Разные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Other name stays</source>
        <translation>Остаётся другое имя</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>{n} pairs may be one. The surest come first.</source>
        <extracomment>One: {n} pair may be one. The surest come first.</extracomment>
        <translation>
            <numerusform>{n} пара может быть одним. Самые надёжные — первыми.</numerusform>
            <numerusform>{n} пары могут быть одним. Самые надёжные — первыми.</numerusform>
            <numerusform>{n} пар могут быть одним. Самые надёжные — первыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>Merge these {n} pairs</source>
        <extracomment>One: Merge these {n} pairs</extracomment>
        <translation>
            <numerusform>Слить {n} пару</numerusform>
            <numerusform>Слить {n} пары</numerusform>
            <numerusform>Слить {n} пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/same.py"/>
        <source>None of these {n} pairs</source>
        <extracomment>One: None of these {n} pairs</extracomment>
        <translation>
            <numerusform>Ни одной из {n} пары</numerusform>
            <numerusform>Ни одной из {n} пар</numerusform>
            <numerusform>Ни одной из {n} пар</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/side.py"/>
        <source>{name}: passages that name it</source>
        <translation>{name}: отрывки с этим именем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/side.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <source>Also: {names}</source>
        <translation>Также: {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Meeting</source>
        <translation>Встреча</translation>
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
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <location filename="../../kzexplorer/ui/entities/model.py"/>
        <source>{n} merged</source>
        <extracomment>One: {n} merged</extracomment>
        <translation>
            <numerusform>слито: {n}</numerusform>
            <numerusform>слито: {n}</numerusform>
            <numerusform>слито: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>in no document</source>
        <translation>ни в одном документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>added by hand</source>
        <translation>добавлено вручную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>“{words}” names nobody</source>
        <translation>«{words}» никого не называет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>“{words}” names {name}</source>
        <translation>«{words}» называет: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/correcting/words.py"/>
        <source>{said}, as was said by hand</source>
        <translation>{said}, как указано вручную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>Dated events from documents, beside the exact words that tell them.</source>
        <translation>Датированные события из документов рядом с точными словами, где о них сказано.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>It works offline: it opens no connection, sends nothing and asks for no updates.</source>
        <translation>Работает без сети: не открывает соединений, ничего не отправляет и не ищет обновлений.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>kzexplorer is under the MIT licence. It is made with the work of others, whose licences it carries.</source>
        <translation>kzexplorer распространяется по лицензии MIT. В нём есть труд других авторов, их лицензии приложены.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>About kzexplorer</source>
        <translation>О программе kzexplorer</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>Sign of kzexplorer</source>
        <translation>Знак kzexplorer</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <source>with Qt {version}</source>
        <translation>с Qt {version}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/about.py"/>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <location filename="../../kzexplorer/ui/timeline/pane.py"/>
        <location filename="../../kzexplorer/ui/timeline/surface.py"/>
        <location filename="../../kzexplorer/ui/timeline/undated/side_by_side.py"/>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Previous or next event, or from the date gone to</source>
        <translation>Предыдущее или следующее событие, или от выбранной даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>← →  or  , .</source>
        <translation>← →  или  , .</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Lane above or below</source>
        <translation>Дорожка выше или ниже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>First or last event</source>
        <translation>Первое или последнее событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Home End</source>
        <translation>Home End</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Closer or wider, earlier or later</source>
        <translation>Ближе или шире, раньше или позже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Frame the selected event</source>
        <translation>Показать выбранное событие целиком</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Go to the event’s words</source>
        <translation>Перейти к словам события</translation>
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
        <translation>Следующий столбик плотной дорожки или событие дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Open the bar, or zoom to the marked range</source>
        <translation>Раскрыть столбик или приблизить отмеченный период</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Lanes further up or down</source>
        <translation>Дорожки выше или ниже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Page Up  Page Down</source>
        <translation>Page Up  Page Down</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Mark from the event to an edge of the view</source>
        <translation>Отметить от события до края экрана</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Measure from the event to another, or to a day</source>
        <translation>Измерить от события до другого или до дня</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Let go of ruler, range, bar, date, event</source>
        <translation>Отпустить линейку, период, столбик, дату, событие</translation>
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
        <translation>Перемещаться</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>drag</source>
        <translation>протащить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>Mark a range</source>
        <translation>Отметить период</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>drag on the axis, or Shift+drag</source>
        <translation>протащить по оси или с Shift</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Open what is there, zoom in where nothing is</source>
        <translation>Открыть то, что там есть, или приблизить пустое место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>double click</source>
        <translation>двойной щелчок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Names of lanes (Shift+Tab from the timeline)</source>
        <translation>Названия дорожек (Shift+Tab с хронологии)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Collapse or expand</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Enter  or  ← →</source>
        <translation>Enter  или  ← →</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Pin to the top, or let go</source>
        <translation>Закрепить вверху или открепить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Show only this lane</source>
        <translation>Показать только эту дорожку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Alt+↑ ↓  or  drag</source>
        <translation>Alt+↑ ↓  или  протащить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>All that can be done</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>right click</source>
        <translation>правый щелчок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Strip of all events</source>
        <translation>Полоса всех событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move what is in view</source>
        <translation>Сдвинуть видимую часть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>← →  or  drag</source>
        <translation>← →  или  протащить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move its later end</source>
        <translation>Сдвинуть её поздний край</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Move either end</source>
        <translation>Сдвинуть любой край</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>drag its handle</source>
        <translation>протащить край</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Closer or wider</source>
        <translation>Ближе или шире</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>To the first or last events</source>
        <translation>К первым или последним событиям</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Pages of a document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Up or down</source>
        <translation>Вверх или вниз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>↑ ↓  Page Up  Page Down</source>
        <translation>↑ ↓  Page Up  Page Down</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>First or last page</source>
        <translation>Первая или последняя страница</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>+ −  or  Ctrl+wheel</source>
        <translation>+ −  или  Ctrl+колесо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Select the event told there, or set the caret</source>
        <translation>Выбрать событие, о котором там сказано, или поставить курсор</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>click</source>
        <translation>щелчок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Next or previous event found</source>
        <translation>Следующее или предыдущее найденное событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Enter  Shift+Enter</source>
        <translation>Enter  Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>On to the timeline</source>
        <translation>Дальше на хронологию</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Look for nothing</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/entities/list.py"/>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Choose or let go</source>
        <translation>Выбрать или снять выбор</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Choose another as well</source>
        <translation>Выбрать ещё один</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Ctrl+click</source>
        <translation>Ctrl+щелчок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>All that can be corrected</source>
        <translation>Все исправления</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Menu key</source>
        <translation>клавиша меню</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Select the event at the caret</source>
        <translation>Выбрать событие у курсора</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>arrows</source>
        <translation>стрелки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>wheel</source>
        <translation>колесо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Shift+wheel</source>
        <translation>Shift+колесо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+колесо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <location filename="../../kzexplorer/ui/timeline/lanes/gutter.py"/>
        <location filename="../../kzexplorer/ui/timeline/pane.py"/>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Time</source>
        <translation>Время</translation>
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
        <translation>Карточка события и проверка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или её действие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>No key does that, and none is called that.</source>
        <translation>Такой клавиши и такого действия нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>Wheel, as the View menu sets it</source>
        <translation>Колесо — как задано в меню «Вид»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/keys.py"/>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/notices.py"/>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/notices.py"/>
        <source>Its licence is {licence}; it brings no text of it along.</source>
        <translation>Лицензия — {licence}; текст к ней не приложен.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/page.py"/>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>Find in the licences</source>
        <translation>Найти в лицензиях</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>Whose work it is</source>
        <translation>Чья это работа</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>{n} licences</source>
        <extracomment>One: {n} licence</extracomment>
        <translation>
            <numerusform>{n} лицензия</numerusform>
            <numerusform>{n} лицензии</numerusform>
            <numerusform>{n} лицензий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/licences/window.py"/>
        <source>No licence has these words.</source>
        <translation>Этих слов нет ни в одной лицензии.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/browser.py"/>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/contents.py"/>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <source>Form</source>
        <translation>Формат</translation>
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
        <translation>Для чего</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/filling.py"/>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Find and go back</source>
        <translation>Поиск и возврат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Влево)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/head.py"/>
        <source>Find in the manual</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/window.py"/>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/manual/window.py"/>
        <source>This chapter is not translated yet.</source>
        <translation>Эта глава ещё не переведена.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/dialogs/manual/window.py"/>
        <source>{n} places</source>
        <extracomment>One: {n} place</extracomment>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Choose a command and press Enter, then the keys that shall run it. They hold at once.</source>
        <translation>Выберите команду, нажмите Enter, затем нужные клавиши. Они действуют сразу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>A letter with nothing held works on the event card and in review.</source>
        <translation>Буква без других клавиш действует на карточке события и при проверке.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Press the keys for “{command}”. Escape leaves it as it is.</source>
        <translation>Нажмите клавиши для «{command}». Escape оставит всё как есть.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>{key} is taken by “{command}”: take it away there?</source>
        <translation>{key} занято командой «{command}»: забрать у неё?</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>{key} runs “{command}” now.</source>
        <translation>{key} теперь выполняет «{command}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>No keys run “{command}” now.</source>
        <translation>У команды «{command}» теперь нет клавиш.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>“{command}” has its usual keys again.</source>
        <translation>У команды «{command}» снова обычные клавиши.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>All commands have their usual keys again.</source>
        <translation>У всех команд снова обычные клавиши.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Take it away</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Leave it there</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Usual keys for all</source>
        <translation>Обычные для всех</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>No command and no key is called that.</source>
        <translation>Такой команды или клавиши нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/key_field.py"/>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
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
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>no keys</source>
        <translation>без клавиш</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dialogs/shortcuts/model.py"/>
        <source>{words}, changed</source>
        <translation>{words}, изменено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/document/bordering.py"/>
        <source>{n} words. Enter keeps, Esc leaves</source>
        <extracomment>One: {n} word. Enter keeps, Esc leaves</extracomment>
        <translation>
            <numerusform>{n} слово. Enter сохраняет, Esc отменяет</numerusform>
            <numerusform>{n} слова. Enter сохраняет, Esc отменяет</numerusform>
            <numerusform>{n} слов. Enter сохраняет, Esc отменяет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Find in the document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Match accents: without it, e also finds é</source>
        <translation>Учитывать диакритику: без этого e находит и é</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/finding.py"/>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/finding.py"/>
        <source>Not in this document</source>
        <translation>Нет в этом документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/finding/finding.py"/>
        <source>{current} of {total}</source>
        <translation>{current} из {total}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Copy citation</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>About the document</source>
        <translation>О документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <location filename="../../kzexplorer/ui/document/views.py"/>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Show as pages or as text</source>
        <translation>Показать страницами или текстом</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <location filename="../../kzexplorer/ui/document/outline.py"/>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Note and tags of the document</source>
        <translation>Заметка и метки документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>Copy the passage with its document and place</source>
        <translation>Копировать отрывок с документом и местом</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>More about this document</source>
        <translation>Ещё об этом документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/head.py"/>
        <source>There is something to read</source>
        <translation>Есть что прочитать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/marks/scrollbar.py"/>
        <source>Place in the document</source>
        <translation>Место в документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>About this document</source>
        <translation>Об этом документе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>This is an earlier version; its file has changed since.</source>
        <translation>Это прежняя версия; файл с тех пор изменился.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>Show the newer one</source>
        <translation>Показать новую</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>This came inside “{parent}”.</source>
        <translation>Это пришло внутри «{parent}».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/notes.py"/>
        <source>Show that</source>
        <translation>Показать его</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/original.py"/>
        <source>No program of this system opens {name}.</source>
        <translation>Ни одна программа системы не открывает {name}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/original.py"/>
        <source>Save a copy and open that from where it lies.</source>
        <translation>Сохраните копию и откройте её там, где она лежит.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/original.py"/>
        <source>Save a copy of the original</source>
        <translation>Сохранить копию оригинала</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/outline.py"/>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/outline.py"/>
        <source>   ·  page {page}</source>
        <translation>   ·  стр. {page}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <source>Go to page</source>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/page_field.py"/>
        <source>of {pages}</source>
        <translation>из {pages}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/drawn.py"/>
        <source>This page could not be drawn. Its words are there under “Text”.</source>
        <translation>Эту страницу не удалось нарисовать. Её слова есть в режиме «Текст».</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/view.py"/>
        <source>A picture of each page; the same words can be read as text.</source>
        <translation>Изображение каждой страницы; те же слова можно читать как текст.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/view.py"/>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/view.py"/>
        <source>Lit: “{lit}”. {spoken}</source>
        <translation>Подсвечено: «{lit}». {spoken}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Size of the pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Smaller (−)</source>
        <translation>Меньше (−)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Larger (+)</source>
        <translation>Больше (+)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>As wide as there is room, or 100 %</source>
        <translation>По ширине панели или 100 %</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>fits</source>
        <translation>по ширине</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pages/zoom_bar.py"/>
        <source>{percent} % of the paper; press to fit the width or to show 100 %</source>
        <translation>{percent} % размера листа; нажмите для показа по ширине или 100 %</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>The text of the document that an event comes from shows here.</source>
        <translation>Здесь показан текст документа, из которого взято событие.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} bytes</source>
        <extracomment>One: {n} byte</extracomment>
        <translation>
            <numerusform>{n} байт</numerusform>
            <numerusform>{n} байта</numerusform>
            <numerusform>{n} байт</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>This document was not loaded.</source>
        <translation>Этот документ не загружен.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>Load it</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>page {page} of {n_pages}</source>
        <translation>стр. {page} из {n_pages}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>characters {start} – {end}</source>
        <translation>знаки {start} – {end}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/pane.py"/>
        <source>{date} (set by hand)</source>
        <translation>{date} (задано вручную)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/gutter.py"/>
        <source>Events in the margin</source>
        <translation>События на полях</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/note_margin.py"/>
        <source>Notes in the margin</source>
        <translation>Заметки на полях</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/sliced.py"/>
        <source>Part of a long text: characters {begin} to {end} of {whole}. Arrow keys and Page Down go on.</source>
        <translation>Часть длинного текста: знаки с {begin} по {end} из {whole}. Дальше — клавишами со стрелками и Page Down.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/document/text/view.py"/>
        <source>Document text</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>Drop to open this workspace</source>
        <translation>Отпустите, чтобы открыть эту рабочую область</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>The one that is open is closed; all of it is kept.</source>
        <translation>Открытая сейчас закроется; всё в ней сохранено.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>Drop to add documents</source>
        <translation>Отпустите, чтобы добавить документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/dropping.py"/>
        <source>Files and folders of any kind. You see what will be read before it is.</source>
        <translation>Файлы и папки любого вида. Вы увидите, что будет прочитано, до начала.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>kept as text only</source>
        <translation>сохранён только текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>no events found</source>
        <translation>событий не найдено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>{n} reviewed</source>
        <extracomment>One: {n} reviewed</extracomment>
        <translation>
            <numerusform>проверено: {n}</numerusform>
            <numerusform>проверено: {n}</numerusform>
            <numerusform>проверено: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>earlier version</source>
        <translation>прежняя версия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/document_words.py"/>
        <source>new version</source>
        <translation>новая версия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>&amp;Open the original</source>
        <translation>&amp;Открыть оригинал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>Show in its &amp;folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>&amp;Read again</source>
        <translation>&amp;Перечитать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <source>inside another document</source>
        <translation>внутри другого документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/documents.py"/>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <source>Marks: {counts}</source>
        <translation>Знаки: {counts}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Exact day</source>
        <translation>Точный день</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <source>Month or year known</source>
        <translation>Известен месяц или год</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>One end known</source>
        <translation>Известен один край</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/legend.py"/>
        <source>Waiting for review</source>
        <translation>Ждёт проверки</translation>
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
        <translation>Без даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/narrowing.py"/>
        <source>Narrow the documents by name</source>
        <translation>Сузить документы по имени</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/narrowing.py"/>
        <source>Narrow by name</source>
        <translation>Сузить по имени</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} people</source>
        <extracomment>One: Show {n} person</extracomment>
        <translation>
            <numerusform>Показать {n} человека</numerusform>
            <numerusform>Показать {n} человека</numerusform>
            <numerusform>Показать {n} человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} organisations</source>
        <extracomment>One: Show {n} organisation</extracomment>
        <translation>
            <numerusform>Показать {n} организацию</numerusform>
            <numerusform>Показать {n} организации</numerusform>
            <numerusform>Показать {n} организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} places</source>
        <extracomment>One: Show {n} place</extracomment>
        <translation>
            <numerusform>Показать {n} место</numerusform>
            <numerusform>Показать {n} места</numerusform>
            <numerusform>Показать {n} мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show {n} texts and meetings</source>
        <extracomment>One: Show {n} text or meeting</extracomment>
        <translation>
            <numerusform>Показать {n} текст или встречу</numerusform>
            <numerusform>Показать {n} текста и встречи</numerusform>
            <numerusform>Показать {n} текстов и встреч</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Entities and documents</source>
        <translation>Объекты и документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Type of entity</source>
        <translation>Тип объекта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Marks</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Chosen entities</source>
        <translation>Выбранные объекты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>{narrowed} of {every}</source>
        <translation>{narrowed} из {every}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Only {names}</source>
        <translation>Только: {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/entities/pane.py"/>
        <source>Other types</source>
        <translation>Другие типы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/badges.py"/>
        <source>Confidence {share}</source>
        <translation>Уверенность {share}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/badges.py"/>
        <source>Select an event on the timeline,
or click on its words in the text.</source>
        <translation>Выберите событие на хронологии
или щёлкните его слова в тексте.</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <location filename="../../kzexplorer/ui/events/card.py"/>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <location filename="../../kzexplorer/ui/exporting/faults_model.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Date: {date}, {basis}</source>
        <translation>Дата: {date}, {basis}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Extraction confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Join with another…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Where another event is the same happening, told again</source>
        <translation>Когда другое событие — то же самое, рассказанное ещё раз</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/body.py"/>
        <source>Show only the events of this entity</source>
        <translation>Показать только события этого объекта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/correcting.py"/>
        <source>New event from the selected words</source>
        <translation>Новое событие из выделенных слов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/date_field.py"/>
        <source>No date. Type one such as Sept 2010, c. 1997 or before 2001.</source>
        <translation>Нет даты. Введите, например: сентябрь 2010, ок. 1997 или до 2001.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Whether it took place</source>
        <translation>Состоялось ли</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Set by hand. Go back to what was found</source>
        <translation>Задано вручную. Вернуть найденное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Edit the event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Edit event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Add a place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>The passage in the text was set by hand.</source>
        <translation>Отрывок в тексте задан вручную.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>As found</source>
        <translation>Как найдено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>{field} as found</source>
        <translation>{field} — как найдено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/form.py"/>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Leave</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/parts_field.py"/>
        <source>Known names</source>
        <translation>Известные имена</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/editing/parts_field.py"/>
        <source>Take away {text}</source>
        <translation>Убрать: {text}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Stance, figures and quotes</source>
        <translation>Позиция, показатели и цитаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/facts.py"/>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <source>Previous event</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/head.py"/>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <location filename="../../kzexplorer/ui/timeline/lanes/chosen_lane.py"/>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>No other event is of that time. Search for one above.</source>
        <translation>Других событий этого времени нет. Найдите событие в поле выше.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>No event is found by that.</source>
        <translation>По этому запросу событий нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Join with another event</source>
        <translation>Объединить с другим событием</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Search for the other event</source>
        <translation>Поиск другого события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Search for another one</source>
        <translation>Поиск другого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>“{title}” and the one you choose become one event. Both passages are kept.</source>
        <translation>«{title}» и выбранное событие станут одним. Оба отрывка сохранятся.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/chooser.py"/>
        <source>Events that may be the same</source>
        <translation>События, которые могут совпадать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Where it is told</source>
        <translation>Где об этом сказано</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>One happening, told in {n} places</source>
        <extracomment>One: One happening, told in {n} place</extracomment>
        <translation>
            <numerusform>Одно событие, сказано в {n} месте</numerusform>
            <numerusform>Одно событие, сказано в {n} местах</numerusform>
            <numerusform>Одно событие, сказано в {n} местах</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>{title} · characters {start} – {end}</source>
        <translation>{title} · знаки {start} – {end}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Go to its words</source>
        <translation>Перейти к словам</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Part {title}</source>
        <translation>Отделить: {title}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/joining/tellings.py"/>
        <source>Part them: it stands by itself again</source>
        <translation>Разделить: событие снова будет отдельным</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>What to make of it</source>
        <translation>Решение о событии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Accept this event</source>
        <translation>Принять это событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Edit this event</source>
        <translation>Изменить это событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>Reject this event</source>
        <translation>Отклонить это событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>{key} here</source>
        <translation>{key} — здесь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/verdicts.py"/>
        <source>{key} everywhere</source>
        <translation>{key} — везде</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} supports</source>
        <translation>{who} поддерживает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} support</source>
        <translation>{who} поддерживают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} commits to</source>
        <translation>{who} обязуется</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} commit to</source>
        <translation>{who} обязуются</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} calls on</source>
        <translation>{who} призывает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} call on</source>
        <translation>{who} призывают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} agrees</source>
        <translation>{who} соглашается</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} agree</source>
        <translation>{who} соглашаются</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} objects</source>
        <translation>{who} возражает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} object</source>
        <translation>{who} возражают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} condemns</source>
        <translation>{who} осуждает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} condemn</source>
        <translation>{who} осуждают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} welcomes</source>
        <translation>{who} приветствует</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} welcome</source>
        <translation>{who} приветствуют</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} recognises</source>
        <translation>{who} признаёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} recognise</source>
        <translation>{who} признают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} opposes</source>
        <translation>{who} выступает против</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} oppose</source>
        <translation>{who} выступают против</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} urges</source>
        <translation>{who} настаивает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} urge</source>
        <translation>{who} настаивают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} pledges</source>
        <translation>{who} обещает</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>{who} pledge</source>
        <translation>{who} обещают</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>roughly known</source>
        <translation>примерно</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>exact days</source>
        <translation>точные дни</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>worked out</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>as written</source>
        <translation>как написано</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>carried over</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>of the document</source>
        <translation>из документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>the text gives none</source>
        <translation>в тексте даты нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>The text says {found}.</source>
        <translation>В тексте: {found}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>As found: {why}</source>
        <translation>Как найдено: {why}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Rule: {rule}.</source>
        <translation>Правило: {rule}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Anchor: {when}.</source>
        <translation>Точка отсчёта: {when}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Speaker not known</source>
        <translation>Кто говорит, неизвестно</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Also at this time</source>
        <translation>Также в это время</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Also on this day</source>
        <translation>Также в этот день</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/events/words.py"/>
        <source>Also on these days</source>
        <translation>Также в эти дни</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/exporting/exporting.py"/>
        <source>Check an evidence pack</source>
        <translation>Проверить пакет свидетельств</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>Look in a folder of sources…</source>
        <translation>Искать в папке источников…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>Folder of the sources</source>
        <translation>Папка источников</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <location filename="../../kzexplorer/ui/exporting/faults_model.py"/>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{title}: made on {created} by {program}.</source>
        <translation>{title}: создано {created}, программа {program}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} of {total} quotations stand in their sources.</source>
        <extracomment>One: {n} of {total} quotation stands in its source.</extracomment>
        <translation>
            <numerusform>{n} цитата из {total} стоит в источнике.</numerusform>
            <numerusform>{n} цитаты из {total} стоят в источниках.</numerusform>
            <numerusform>{n} цитат из {total} стоят в источниках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} sources were read anew.</source>
        <extracomment>One: {n} source was read anew.</extracomment>
        <translation>
            <numerusform>Заново прочитан {n} источник.</numerusform>
            <numerusform>Заново прочитано {n} источника.</numerusform>
            <numerusform>Заново прочитано {n} источников.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>The pack is sound: every file in it has the sum that the pack names.</source>
        <translation>Пакет цел: сумма каждого файла в нём та, что названа в пакете.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>Only who made it can say whether this is its fingerprint: {fingerprint}</source>
        <translation>Только составитель может сказать, его ли это отпечаток: {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} checks failed.</source>
        <extracomment>One: {n} check failed.</extracomment>
        <translation>
            <numerusform>Не прошла {n} проверка.</numerusform>
            <numerusform>Не прошли {n} проверки.</numerusform>
            <numerusform>Не прошли {n} проверок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/check_dialog.py"/>
        <source>{n} checks could not be made.</source>
        <extracomment>One: {n} check could not be made.</extracomment>
        <translation>
            <numerusform>Не удалось провести {n} проверку.</numerusform>
            <numerusform>Не удалось провести {n} проверки.</numerusform>
            <numerusform>Не удалось провести {n} проверок.</numerusform>
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
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>Export events</source>
        <translation>Экспорт событий</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>{n} events were written to {path}.</source>
        <extracomment>One: {n} event was written to {path}.</extracomment>
        <translation>
            <numerusform>{n} событие записано в {path}.</numerusform>
            <numerusform>{n} события записаны в {path}.</numerusform>
            <numerusform>{n} событий записаны в {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>{n} left out: {reason}.</source>
        <extracomment>One: {n} left out: {reason}.</extracomment>
        <translation>
            <numerusform>Пропущено {n}: {reason}.</numerusform>
            <numerusform>Пропущено {n}: {reason}.</numerusform>
            <numerusform>Пропущено {n}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/export_dialog.py"/>
        <source>{n} written otherwise: {reason}.</source>
        <extracomment>One: {n} written otherwise: {reason}.</extracomment>
        <translation>
            <numerusform>Записано иначе {n}: {reason}.</numerusform>
            <numerusform>Записано иначе {n}: {reason}.</numerusform>
            <numerusform>Записано иначе {n}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/exporting.py"/>
        <source>Evidence packs</source>
        <translation>Пакеты свидетельств</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/exporting.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/formats_table.py"/>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Which events</source>
        <translation>Какие события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Also what was said and discussed in meetings</source>
        <translation>Также сказанное и обсуждённое на встречах</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Details of meetings</source>
        <translation>Подробности встреч</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>What is written</source>
        <translation>Что записывается</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/leaving_dialog.py"/>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>As spans of whole days</source>
        <translation>Как промежутки целых дней</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Left out, and counted</source>
        <translation>Пропустить и сосчитать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>A dated list</source>
        <translation>Список по датам</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>A table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Imprecise dates</source>
        <translation>Неточные даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Layout</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Choose a house style</source>
        <translation>Выберите стиль оформления</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Use the usual one</source>
        <translation>Взять обычный</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Save a copy of the usual house style, to change it</source>
        <translation>Сохранить копию обычного стиля, чтобы изменить её</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>House styles</source>
        <translation>Стили оформления</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>House style</source>
        <translation>Стиль оформления</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Word documents</source>
        <translation>Документы Word</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Style sheets for HTML</source>
        <translation>Таблицы стилей для HTML</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/options.py"/>
        <source>Save a copy of the usual house style</source>
        <translation>Сохранить копию обычного стиля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>The files of the sources, and their texts</source>
        <translation>Файлы источников и их тексты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Only the SHA-256 of each source</source>
        <translation>Только SHA-256 каждого источника</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>One file that somebody else can check: the report, every quotation with its exact place, and the sources to check it against. It says itself how that is done, with this program and without it.</source>
        <translation>Один файл, который может проверить кто угодно: отчёт, каждая цитата с её точным местом и источники для сверки. В нём сказано, как это сделать с этой программой и без неё.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Evidence pack</source>
        <translation>Пакет свидетельств</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Make the pack…</source>
        <translation>Создать пакет…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>No report</source>
        <translation>Без отчёта</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>Copy the fingerprint</source>
        <translation>Копировать отпечаток</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>{n} quotations</source>
        <extracomment>One: {n} quotation</extracomment>
        <translation>
            <numerusform>{n} цитата</numerusform>
            <numerusform>{n} цитаты</numerusform>
            <numerusform>{n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{n} documents</source>
        <extracomment>One: {n} document</extracomment>
        <translation>
            <numerusform>{n} документ</numerusform>
            <numerusform>{n} документа</numerusform>
            <numerusform>{n} документов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/pack_dialog.py"/>
        <source>{events} with {quotations} from {documents} were packed into {path}. Tell its fingerprint by another way to whoever gets it: {fingerprint}</source>
        <translation>В {path} упаковано: {events}, {quotations}, {documents}. Сообщите отпечаток получателю другим путём: {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>What is being done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>How far it is</source>
        <translation>Насколько готово</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/running.py"/>
        <source>Beginning…</source>
        <translation>Начинается…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/shares.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/overview.py"/>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/shares.py"/>
        <source>What shows now</source>
        <translation>Показанное сейчас</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/exporting/shares.py"/>
        <source>What is selected</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>Автономно. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;accept&gt;  accept</source>
        <translation>&lt;accept&gt;  принять</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;accept*&gt;  accept</source>
        <translation>&lt;accept*&gt;  принять</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;reject*&gt;  reject</source>
        <translation>&lt;reject*&gt;  отклонить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;edit*&gt;  edit</source>
        <translation>&lt;edit*&gt;  изменить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;undo*&gt;  take back</source>
        <translation>&lt;undo*&gt;  отменить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>←  →  step events</source>
        <translation>←  →  по событиям</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  open passage</source>
        <translation>Enter  к отрывку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>W  S  zoom</source>
        <translation>W  S  масштаб</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>F  frame</source>
        <translation>F  в кадр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;previous&gt;  &lt;next&gt;  step events</source>
        <translation>&lt;previous&gt;  &lt;next&gt;  по событиям</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;passage&gt;  go to the words</source>
        <translation>&lt;passage&gt;  к словам</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Tab  next field</source>
        <translation>Tab  следующее поле</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Ctrl+Enter  keep</source>
        <translation>Ctrl+Enter  сохранить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  leave as it was</source>
        <translation>Esc  оставить как было</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>↓  choose</source>
        <translation>↓  выбрать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  join</source>
        <translation>Enter  объединить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  leave</source>
        <translation>Esc  выйти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>↑  ↓  move; the timeline follows</source>
        <translation>↑  ↓  двигаться; хронология следует</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;find&gt;  find</source>
        <translation>&lt;find&gt;  найти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;citation&gt;  copy citation</source>
        <translation>&lt;citation&gt;  копировать ссылку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  next found</source>
        <translation>Enter  следующее найденное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Shift+Enter  previous</source>
        <translation>Shift+Enter  предыдущее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>↓  to the timeline</source>
        <translation>↓  к хронологии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  look for nothing</source>
        <translation>Esc  ничего не искать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  its words</source>
        <translation>Enter  его слова</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Shift+↓  choose more</source>
        <translation>Shift+↓  выбрать ещё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Ctrl+C  copy</source>
        <translation>Ctrl+C  копировать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  to the timeline</source>
        <translation>Esc  к хронологии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;review_next*&gt;  &lt;review_previous*&gt;  next, previous</source>
        <translation>&lt;review_next*&gt;  &lt;review_previous*&gt;  дальше, назад</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;accept_shown*&gt;  all shown</source>
        <translation>&lt;accept_shown*&gt;  все показанные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Enter  go to what it changed</source>
        <translation>Enter  к изменённому</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Tab  all that it changed</source>
        <translation>Tab  всё, что изменено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;undo&gt;  take back the last</source>
        <translation>&lt;undo&gt;  отменить последнее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Esc  close</source>
        <translation>Esc  закрыть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Space  choose</source>
        <translation>Space  выбрать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Ctrl+click  add another</source>
        <translation>Ctrl+click  добавить ещё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;widen&gt;  show all</source>
        <translation>&lt;widen&gt;  показать всё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>&lt;pane&gt;  next pane</source>
        <translation>&lt;pane&gt;  следующая панель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Offline</source>
        <translation>Автономно</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Shared on {server}. What you do here goes there.</source>
        <translation>Общее на {server}. Ваши действия попадают туда.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/footer.py"/>
        <source>Watching {folder}</source>
        <translation>Наблюдается {folder}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/frame.py"/>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/frame.py"/>
        <source>Timeline, event and document</source>
        <translation>Хронология, событие и документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/frame.py"/>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Saved and recent searches</source>
        <translation>Сохранённые и недавние поиски</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Review, {n} events wait</source>
        <extracomment>One: Review, {n} event waits</extracomment>
        <translation>
            <numerusform>Проверка, ждёт {n} событие</numerusform>
            <numerusform>Проверка, ждут {n} события</numerusform>
            <numerusform>Проверка, ждут {n} событий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Add files or a folder</source>
        <translation>Добавить файлы или папку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Add &amp;files…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Add a f&amp;older…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>system colours</source>
        <translation>цвета системы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>light colours</source>
        <translation>светлые цвета</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>dark colours</source>
        <translation>тёмные цвета</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Colours: {which}</source>
        <translation>Цвета: {which}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Now {which}. Switch between light and dark</source>
        <translation>Сейчас {which}. Переключить светлые и тёмные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/header.py"/>
        <source>Workspace and menu</source>
        <translation>Рабочая область и меню</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Write a note</source>
        <translation>Записать заметку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove a note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Take out of a merge</source>
        <translation>Выделить из слитого</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the type</source>
        <translation>Изменить тип</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Drop a name</source>
        <translation>Убрать имя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Say who is named</source>
        <translation>Указать, кто назван</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Say they are not the same</source>
        <translation>Указать, что они разные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Give a document its found date back</source>
        <translation>Вернуть документу найденную дату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the date of a document</source>
        <translation>Изменить дату документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Retitle event</source>
        <translation>Изменить название события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the date of event</source>
        <translation>Изменить дату события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the passage of event</source>
        <translation>Изменить отрывок события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove participant</source>
        <translation>Убрать участника</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove place</source>
        <translation>Убрать место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Revert event</source>
        <translation>Вернуть событие к найденному</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Part events</source>
        <translation>Разделить события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Read again</source>
        <translation>Перечитать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Add {n} documents</source>
        <extracomment>One: Add {n} document</extracomment>
        <translation>
            <numerusform>Добавить {n} документ</numerusform>
            <numerusform>Добавить {n} документа</numerusform>
            <numerusform>Добавить {n} документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Accept {n} events</source>
        <extracomment>One: Accept event</extracomment>
        <translation>
            <numerusform>Принять {n} событие</numerusform>
            <numerusform>Принять {n} события</numerusform>
            <numerusform>Принять {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Reject {n} events</source>
        <extracomment>One: Reject event</extracomment>
        <translation>
            <numerusform>Отклонить {n} событие</numerusform>
            <numerusform>Отклонить {n} события</numerusform>
            <numerusform>Отклонить {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Review again {n} events</source>
        <extracomment>One: Review again event</extracomment>
        <translation>
            <numerusform>Вернуть на проверку {n} событие</numerusform>
            <numerusform>Вернуть на проверку {n} события</numerusform>
            <numerusform>Вернуть на проверку {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Join {n} events</source>
        <extracomment>One: Join event</extracomment>
        <translation>
            <numerusform>Объединить {n} событие</numerusform>
            <numerusform>Объединить {n} события</numerusform>
            <numerusform>Объединить {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Change the kind of {n} events</source>
        <extracomment>One: Change the kind of event</extracomment>
        <translation>
            <numerusform>Изменить вид {n} события</numerusform>
            <numerusform>Изменить вид {n} событий</numerusform>
            <numerusform>Изменить вид {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Mark {n} events as happened</source>
        <extracomment>One: Mark event as happened</extracomment>
        <translation>
            <numerusform>Отметить {n} событие как состоявшееся</numerusform>
            <numerusform>Отметить {n} события как состоявшиеся</numerusform>
            <numerusform>Отметить {n} событий как состоявшиеся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Mark {n} events as planned</source>
        <extracomment>One: Mark event as planned</extracomment>
        <translation>
            <numerusform>Отметить {n} событие как запланированное</numerusform>
            <numerusform>Отметить {n} события как запланированные</numerusform>
            <numerusform>Отметить {n} событий как запланированные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Mark {n} events as cancelled</source>
        <extracomment>One: Mark event as cancelled</extracomment>
        <translation>
            <numerusform>Отметить {n} событие как отменённое</numerusform>
            <numerusform>Отметить {n} события как отменённые</numerusform>
            <numerusform>Отметить {n} событий как отменённые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Say {n} pairs are not the same</source>
        <extracomment>One: Say {n} pair is not the same</extracomment>
        <translation>
            <numerusform>Указать, что {n} пара — разные</numerusform>
            <numerusform>Указать, что {n} пары — разные</numerusform>
            <numerusform>Указать, что {n} пар — разные</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Tag as {name}</source>
        <translation>Поставить метку {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Remove the tag {name}</source>
        <translation>Снять метку {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Merge into {name}</source>
        <translation>Слить в «{name}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Split off {name}</source>
        <translation>Отделить: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Save the search {name}</source>
        <translation>Сохранить поиск {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Rename the search {name}</source>
        <translation>Переименовать поиск {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/labels.py"/>
        <source>Forget the search {name}</source>
        <translation>Забыть поиск {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Nothing was changed in this workspace yet. Each step will be listed here, and can be taken back.</source>
        <translation>В этой рабочей области ещё ничего не меняли. Здесь появится каждый шаг, и его можно будет отменить.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>No step says that. Look for words of its name, for who did it, or for a day such as 22 Nov.</source>
        <translation>Таких шагов нет. Ищите слова названия, автора или день, например 22 нояб.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Steps, newest first</source>
        <translation>Шаги, новые сверху</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>What the step changed</source>
        <translation>Что изменил шаг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Take this step back</source>
        <translation>Отменить этот шаг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Bring this step back</source>
        <translation>Вернуть этот шаг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>What it changed is not there now.</source>
        <translation>Того, что он изменил, сейчас нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Close the history</source>
        <translation>Закрыть историю</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>Close the history (Esc)</source>
        <translation>Закрыть историю (Esc)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/pane.py"/>
        <source>What it changed, from → to</source>
        <translation>Что изменено, было → стало</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/words.py"/>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/history/words.py"/>
        <source>{about}, and {n} more</source>
        <extracomment>One: {about}, and {n} more</extracomment>
        <translation>
            <numerusform>{about} и ещё {n}</numerusform>
            <numerusform>{about} и ещё {n}</numerusform>
            <numerusform>{about} и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/history/words.py"/>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/cover.py"/>
        <source>Drop files or folders to add them</source>
        <translation>Перетащите сюда файлы или папки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Files added and refused</source>
        <translation>Принятые и отклонённые файлы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>What became of it</source>
        <translation>Что стало с файлом</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>refused</source>
        <translation>отклонённых</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Try again with more time</source>
        <translation>Попробовать с бо́льшим временем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Show in its folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>No files were added to this workspace yet.</source>
        <translation>В эту рабочую область ещё не добавляли файлы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_dialog.py"/>
        <source>Try all refused again</source>
        <translation>Повторить все отклонённые</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_model.py"/>
        <source>Added as text only</source>
        <translation>Добавлен только как текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <source>Choose a file to see all that is known of it, and what can be done.</source>
        <translation>Выберите файл, чтобы увидеть всё, что о нём известно, и что можно сделать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/files_table.py"/>
        <source>Which files show</source>
        <translation>Какие файлы показаны</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Nothing; keep the words</source>
        <translation>Ничего; сохранить слова</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Date, or its beginning</source>
        <translation>Дата или её начало</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>End of the date</source>
        <translation>Конец даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Title of the event</source>
        <translation>Название события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Kind of event</source>
        <translation>Вид события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Role of the person</source>
        <translation>Роль лица</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>No column is a date, so these events would have none. Choose the column that holds it.</source>
        <translation>Ни один столбец не дата, и у событий её не будет. Выберите столбец с датой.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Columns of tables</source>
        <translation>Столбцы таблиц</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Which table</source>
        <translation>Какая таблица</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>What its columns mean</source>
        <translation>Что значат её столбцы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <location filename="../../kzexplorer/ui/search/results/table.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>The first events as they will be</source>
        <translation>Первые события, какими они будут</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Meaning of {name}</source>
        <translation>Значение: {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Reading the first rows…</source>
        <translation>Чтение первых строк…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>These rows would become no events.</source>
        <translation>Из этих строк событий не выйдет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/mapping.py"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add {wanted}</source>
        <translation>Добавить: {wanted}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Nothing to add</source>
        <translation>Добавлять нечего</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Files and tables</source>
        <translation>Файлы и таблицы</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>Add {n} files</source>
        <extracomment>One: Add {n} file</extracomment>
        <translation>
            <numerusform>Добавить {n} файл</numerusform>
            <numerusform>Добавить {n} файла</numerusform>
            <numerusform>Добавить {n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>You can go on working while they are read.</source>
        <translation>Пока они читаются, можно продолжать работу.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>{n} tables: check what the columns were taken for before you add them.</source>
        <extracomment>One: {n} table: check what the columns were taken for before you add them.</extracomment>
        <translation>
            <numerusform>{n} таблица: проверьте перед добавлением, как поняты столбцы.</numerusform>
            <numerusform>{n} таблицы: проверьте перед добавлением, как поняты столбцы.</numerusform>
            <numerusform>{n} таблиц: проверьте перед добавлением, как поняты столбцы.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/plan_dialog.py"/>
        <source>changed</source>
        <translation>изменённых</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Could not read {name}: {reason}.</source>
        <translation>Не удалось прочитать {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Could not read all of {name}: {reason}.</source>
        <translation>Не удалось прочитать {name} целиком: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Could not look into {name}: {reason}.</source>
        <translation>Не удалось заглянуть в {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Events were not looked for in {name}: {reason}.</source>
        <translation>События в {name} не искались: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>already there as {name}</source>
        <translation>уже есть как {name}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>already there, with all that lies in it</source>
        <translation>уже есть вместе со всем содержимым</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>part of this workspace</source>
        <translation>часть этой рабочей области</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>could not be read last time</source>
        <translation>в прошлый раз не прочитан</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>hidden</source>
        <translation>скрытый</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it takes longer than {number} seconds</source>
        <translation>нужно больше {number} секунд</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it needs too much memory</source>
        <translation>нужно слишком много памяти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is damaged or unpacks to more than there is memory for</source>
        <translation>файл повреждён или при распаковке не помещается в память</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>something in it cannot be understood</source>
        <translation>что-то в нём непонятно</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>that takes too long</source>
        <translation>это слишком долго</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>that needs too much memory</source>
        <translation>нужно слишком много памяти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it lies in a file in a file in a file</source>
        <translation>он лежит в файле, тот в файле, и тот в файле</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>there are no words in it</source>
        <translation>в нём нет слов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>there are no messages in it</source>
        <translation>в нём нет писем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>there are no files in it</source>
        <translation>в нём нет файлов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>the page has no text</source>
        <translation>на странице нет текста</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>its rows cannot be told apart</source>
        <translation>его строки не различить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it is not text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it has more than 5 million cells</source>
        <translation>в нём больше 5 миллионов ячеек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>it says that it has {number} pages</source>
        <translation>в нём указано {number} страниц</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>more than {number} files or {gigabytes} GB are in it</source>
        <translation>в нём больше {number} файлов или {gigabytes} ГБ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Try it again with more time.</source>
        <translation>Попробуйте снова с бо́льшим временем.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Open it in the program that it comes from, save it anew, and add that.</source>
        <translation>Откройте его в исходной программе, сохраните заново и добавьте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Split it into smaller files.</source>
        <translation>Разбейте его на меньшие файлы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Split it into several.</source>
        <translation>Разбейте его на несколько.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Unpack it and add what is in it.</source>
        <translation>Распакуйте его и добавьте содержимое.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Unpack it and add what you need of it.</source>
        <translation>Распакуйте его и добавьте нужное.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Choose a folder with documents.</source>
        <translation>Выберите папку с документами.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Remove its password and add it again.</source>
        <translation>Снимите пароль и добавьте снова.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save its content to a file first.</source>
        <translation>Сначала сохраните содержимое в файл.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as plain text and add that.</source>
        <translation>Сохраните его как простой текст и добавьте.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as a table without lists in lists.</source>
        <translation>Сохраните его как таблицу без вложенных списков.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as CSV anew.</source>
        <translation>Сохраните его заново как CSV.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Save it as .xlsx or .csv anew.</source>
        <translation>Сохраните его заново как .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Read it as text.</source>
        <translation>Прочитайте его как текст.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Open it in a browser and copy its text.</source>
        <translation>Откройте его в браузере и скопируйте текст.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Mend it in the program that it comes from.</source>
        <translation>Исправьте его в исходной программе.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Check that you may read it.</source>
        <translation>Проверьте, можно ли вам его читать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/reasons.py"/>
        <source>Add a copy without protection.</source>
        <translation>Добавьте копию без защиты.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Unchanged</source>
        <translation>Не изменился</translation>
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
        <translation>осталось несколько секунд</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>about {seconds} s left</source>
        <translation>осталось около {seconds} с</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>about {minutes} min left</source>
        <translation>осталось около {minutes} мин</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>about {hours} h left</source>
        <translation>осталось около {hours} ч</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} events found</source>
        <extracomment>One: {n} event found</extracomment>
        <translation>
            <numerusform>найдено {n} событие</numerusform>
            <numerusform>найдено {n} события</numerusform>
            <numerusform>найдено {n} событий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{rate} files a second</source>
        <translation>{rate} файл. в секунду</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{rate} files a minute</source>
        <translation>{rate} файл. в минуту</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{done} of {total} · {doing}</source>
        <translation>{done} из {total} · {doing}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Changed: becomes a new version</source>
        <translation>Изменён: станет новой версией</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Added {documents} with {events}.</source>
        <translation>Добавлено: {documents}, {events}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>Left out {n} files; the list says why.</source>
        <extracomment>One: Left out {n} file; the list says why.</extracomment>
        <translation>
            <numerusform>Пропущен {n} файл; причина в списке.</numerusform>
            <numerusform>Пропущено {n} файла; причины в списке.</numerusform>
            <numerusform>Пропущено {n} файлов; причины в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} decisions found no place in a new version and stay with the earlier one.</source>
        <extracomment>One: {n} decision found no place in a new version and stays with the earlier one.</extracomment>
        <translation>
            <numerusform>{n} решение не нашло места в новой версии и осталось при прежней.</numerusform>
            <numerusform>{n} решения не нашли места в новой версии и остались при прежней.</numerusform>
            <numerusform>{n} решений не нашли места в новой версии и остались при прежней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>The list names {n} more.</source>
        <extracomment>One: The list names {n} more.</extracomment>
        <translation>
            <numerusform>В списке ещё {n}.</numerusform>
            <numerusform>В списке ещё {n}.</numerusform>
            <numerusform>В списке ещё {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/importing/words.py"/>
        <source>{n} files</source>
        <extracomment>One: {n} file</extracomment>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файла</numerusform>
            <numerusform>{n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Back up workspace</source>
        <translation>Резервная копия рабочей области</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>The workspace is being copied already.</source>
        <translation>Рабочая область уже копируется.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Wait until that is done.</source>
        <translation>Дождитесь окончания.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Restore from a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>The workspace was copied to {target}. The copy was checked.</source>
        <translation>Рабочая область скопирована в {target}. Копия проверена.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source> What was there before is in {kept}.</source>
        <translation> Прежнее содержимое — в {kept}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>The workspace is what {copy} holds.{before}</source>
        <translation>Рабочая область теперь такая, как в {copy}.{before}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>{name} was not closed properly the last time, and is damaged.</source>
        <translation>{name} в прошлый раз закрыли неправильно, файл повреждён.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Restore it from a copy: File, Restore from a copy.</source>
        <translation>Восстановите из копии: Файл, Восстановить из копии.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>There is no workspace to copy.</source>
        <translation>Нет рабочей области для копирования.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Open one, or make a new one, from the menu.</source>
        <translation>Откройте или создайте новую через меню.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>{place} is on a server, where it is copied by the server's own means.</source>
        <translation>{place} на сервере, где её копируют средствами сервера.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keeping.py"/>
        <source>Ask who runs the server.</source>
        <translation>Спросите того, кто ведёт сервер.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} copies in fields and texts. Choose another key.</source>
        <translation>{key} копирует в полях и текстах. Выберите другую клавишу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} pastes in fields and texts. Choose another key.</source>
        <translation>{key} вставляет в полях и текстах. Выберите другую клавишу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} cuts in fields and texts. Choose another key.</source>
        <translation>{key} вырезает в полях и текстах. Выберите другую клавишу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} selects everything in fields and texts. Choose another key.</source>
        <translation>{key} выделяет всё в полях и текстах. Выберите другую клавишу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} closes windows. Choose another key.</source>
        <translation>{key} закрывает окна. Выберите другую клавишу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/keymap.py"/>
        <source>{key} types or moves about in fields and lists. Hold Ctrl or Alt with it.</source>
        <translation>{key} печатает или передвигает в полях и списках. Удерживайте вместе с ней Ctrl или Alt.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Consultation</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Summit</source>
        <translation>Саммит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Summits</source>
        <translation>Саммиты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Forums</source>
        <translation>Форумы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Appointments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Establishment</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Establishments</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Military</source>
        <translation>Военное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Military events</source>
        <translation>Военные события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/kinds.py"/>
        <source>Trade events</source>
        <translation>Торговые события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Undo “{step}”</source>
        <translation>&amp;Отменить «{step}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/menu_state.py"/>
        <source>&amp;Redo “{step}”</source>
        <translation>&amp;Повторить «{step}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/menus.py"/>
        <source>There is nothing here now that it could be used for.</source>
        <translation>Сейчас здесь нет ничего, к чему это применимо.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Click an event on the timeline: the exact words that describe it light up in the text.</source>
        <translation>Щёлкните событие в хронологии: в тексте подсветятся слова, которые о нём говорят.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Click any marked words in the text: the timeline goes to the event that they describe.</source>
        <translation>Щёлкните выделенные слова в тексте: хронология перейдёт к событию.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Click a person or place on the left to see only its events; press Esc to see all again.</source>
        <translation>Щёлкните лицо или место слева, чтобы видеть только его события; Esc снова покажет все.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Something went wrong inside kzexplorer. Your workspace is as it was before. Copy the report and send it to whoever gave you the program.</source>
        <translation>Внутри kzexplorer произошла ошибка. Рабочая область осталась прежней. Скопируйте отчёт и отправьте тому, кто дал вам программу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Show list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Documents were being added when the window closed. Those that were done are here.</source>
        <translation>Окно закрыли, пока добавлялись документы. Готовые уже здесь.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Add the rest</source>
        <translation>Добавить остальные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Start again now</source>
        <translation>Перезапустить сейчас</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/messages.py"/>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/asking.py"/>
        <source>Go to {when}</source>
        <translation>Перейти к дате: {when}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/entries.py"/>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>import open load read file files pdf upload insert</source>
        <translation>импорт открыть загрузить файл</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>directory import open load many files</source>
        <translation>папка каталог импорт файлы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>monitor inbox follow directory automatic import</source>
        <translation>наблюдать автоматически импорт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>imported errors failed skipped report log rejected</source>
        <translation>импортировано ошибки отклонено журнал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>create project database start empty</source>
        <translation>создать начать пустая база</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>load project database switch change</source>
        <translation>загрузить сменить база проект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>backup save copy duplicate export archive</source>
        <translation>сохранить копия резерв архив</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>backup recover revert bring</source>
        <translation>вернуть копия резерв</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>save as csv excel xlsx json ical calendar word docx pdf html markdown report table download graphml</source>
        <translation>сохранить выгрузить отчёт таблица csv excel word pdf</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>zip evidence proof bundle archive hand over sources hashes export</source>
        <translation>архив передать доказательства zip</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>verify zip evidence proof fingerprint hash tampered</source>
        <translation>сверить подлинность суммы zip</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>save image png svg pdf print screenshot draw</source>
        <translation>сохранить изображение рисунок png svg pdf печать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>exit leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>exit leave close end</source>
        <translation>выйти закрыть конец</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>source file pdf show</source>
        <translation>источник файл pdf</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>source file download export extract</source>
        <translation>источник файл скачать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>take back revert reverse oops mistake</source>
        <translation>вернуть назад ошибка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>bring back again repeat</source>
        <translation>снова вернуть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>log journal audit trail changes steps who when undo</source>
        <translation>журнал изменения шаги кто когда</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>cite quote reference source footnote passage</source>
        <translation>цитата сноска источник</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>cite quote reference source footnote manual style</source>
        <translation>цитата сноска примечание</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>cite quote reference source latex biblatex bibliography</source>
        <translation>цитата latex библиография</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>look for words text locate</source>
        <translation>искать слова текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>again hit match</source>
        <translation>дальше ещё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>again back hit match</source>
        <translation>назад раньше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>query look filter events full text</source>
        <translation>запрос искать события текст</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>zoom whole everything reset home range</source>
        <translation>масштаб всё целиком диапазон</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>closer larger magnify</source>
        <translation>ближе крупнее увеличить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>wider smaller further</source>
        <translation>дальше мельче уменьшить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group type category lane rows</source>
        <translation>группа тип дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group person people organisation actor participant lane rows</source>
        <translation>группа люди участники организация дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group source file lane rows</source>
        <translation>группа источник файл дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group location country city map lane rows</source>
        <translation>группа страна город дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group subject theme lane rows</source>
        <translation>группа тема дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group happened planned cancelled lane rows</source>
        <translation>группа состоялось запланировано дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>group verdict accepted rejected waiting lane rows</source>
        <translation>группа решение принято отклонено дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>row order sort</source>
        <translation>порядок строка выше ниже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>fold close rows</source>
        <translation>сложить строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>unfold open rows</source>
        <translation>раскрыть строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>unhide rows hidden</source>
        <translation>скрытые вернуть строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>narrow limit facet kinds only hide</source>
        <translation>сузить условие только скрыть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>font size bigger zoom letters increase</source>
        <translation>шрифт размер больше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>font size zoom letters decrease</source>
        <translation>шрифт размер меньше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>font reset default normal letters</source>
        <translation>шрифт размер обычный</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>width text column measure</source>
        <translation>ширина текст столбец</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>width text column measure lines</source>
        <translation>ширина текст строки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>pdf layout view switch plain</source>
        <translation>pdf вид переключить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>theme appearance dark light mode automatic</source>
        <translation>тема оформление тёмная светлая</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>theme appearance bright day mode white</source>
        <translation>тема дневная белая</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>theme appearance night mode black</source>
        <translation>тема ночная чёрная</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>translation locale automatic</source>
        <translation>перевод русский казахский английский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>language translation английский ағылшын</source>
        <translation>язык перевод английский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>language translation russian орыс</source>
        <translation>язык перевод русский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>language translation kazakh qazaq казахский</source>
        <translation>язык перевод казахский</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mouse scroll</source>
        <translation>мышь прокрутка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>animation</source>
        <translation>анимация</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>animation stop</source>
        <translation>анимация стоп</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane entities people panel</source>
        <translation>скрыть объекты люди</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane panel lanes</source>
        <translation>скрыть дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane details panel</source>
        <translation>скрыть подробности</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane text panel reader</source>
        <translation>скрыть текст чтение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane undated panel</source>
        <translation>скрыть недатированные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>fullscreen maximise maximize whole presentation</source>
        <translation>развернуть весь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>default panes window sizes restore</source>
        <translation>по умолчанию окна размеры</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>return previous last before</source>
        <translation>вернуться предыдущее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>return next again</source>
        <translation>дальше следующее</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>following later</source>
        <translation>следующее позже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>before earlier prior last</source>
        <translation>предыдущее раньше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>kept stored bookmarks favourites queries history recent</source>
        <translation>закладки избранное запросы история</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>keep store bookmark favourite query remember</source>
        <translation>закладка избранное запрос запомнить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>query language syntax operators fields examples</source>
        <translation>язык запросов операторы поля примеры</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>hide toggle pane table list hits found</source>
        <translation>скрыть таблица список найдено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>search unmatched everything</source>
        <translation>поиск все ненайденные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>search unmatched grey fade</source>
        <translation>поиск ненайденные серые</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>search unmatched only matches filter</source>
        <translation>поиск только найденные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>queue judge triage unreviewed check verify inbox</source>
        <translation>очередь решать проверить ждёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>following queue</source>
        <translation>следующее очередь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>before queue back</source>
        <translation>назад очередь</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>bulk many approve confirm everything</source>
        <translation>много все подтвердить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>correct change fix modify title date kind participants</source>
        <translation>исправить название дата вид участники</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>new create make insert</source>
        <translation>новое создать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>merge combine same duplicate happening</source>
        <translation>слить одно дубликат</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>split separate unmerge unjoin</source>
        <translation>разъединить отделить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>extend grow border evidence</source>
        <translation>расширить граница</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>shrink cut border evidence</source>
        <translation>сузить граница</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>names aliases details information entity</source>
        <translation>имена подробности объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>name change correct entity</source>
        <translation>имя изменить объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>join combine same duplicate entity</source>
        <translation>объединить дубликат объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>merge duplicates suggestions alike entity</source>
        <translation>дубликаты похожие предложения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity human</source>
        <translation>тип человек</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity organization company ministry</source>
        <translation>тип компания министерство</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity country city location</source>
        <translation>тип страна город</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity agreement treaty document</source>
        <translation>тип договор соглашение документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>retype change entity conference summit</source>
        <translation>тип конференция саммит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mention judge wrong person reassign split</source>
        <translation>упоминание неверно лицо</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mention judge wrong none</source>
        <translation>упоминание неверно никто</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>mention judge reset revert</source>
        <translation>упоминание вернуть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>waiting queue unreviewed check</source>
        <translation>ждёт очередь непроверенное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>text evidence source sentence jump</source>
        <translation>текст отрывок источник предложение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>zoom centre center focus selected</source>
        <translation>масштаб центр выбранное</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>jump day month year time when</source>
        <translation>день месяц год время</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>select period span between dates</source>
        <translation>период между даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>ruler distance days between duration how long</source>
        <translation>линейка расстояние дней между</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>headings contents chapters sections structure</source>
        <translation>заголовки содержание главы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>jump number</source>
        <translation>номер перейти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>focus panel switch</source>
        <translation>фокус переключить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>confirm approve yes right correct verify keep</source>
        <translation>подтвердить верно да</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>wrong no refuse delete remove discard false</source>
        <translation>неверно нет удалить убрать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>reset verdict unaccept undecided clear</source>
        <translation>сбросить решение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment memo remark write</source>
        <translation>комментарий записать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate label keyword mark</source>
        <translation>ярлык ключевое слово</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment passage text margin highlight tag</source>
        <translation>комментарий отрывок пометка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>redate dated when year set correct day</source>
        <translation>дата год день исправить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>rerun extraction extract compare difference update refresh rules</source>
        <translation>извлечь заново сравнить обновить правила</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment memo remark tag</source>
        <translation>комментарий записать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>annotate comment memo remark tag person place</source>
        <translation>комментарий лицо место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>participants filter actors same</source>
        <translation>участники только фильтр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>clear filter everything unfilter reset</source>
        <translation>очистить фильтр всё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>actions run do launcher</source>
        <translation>действия выполнить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>help handbook guide documentation learn how</source>
        <translation>справка помощь руководство</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>shortcuts keyboard hotkeys cheat sheet help bindings</source>
        <translation>клавиши сочетания горячие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>keyboard customise customize edit hotkeys bindings set remap</source>
        <translation>клавиатура горячие настроить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>tutorial help introduction guide start learn</source>
        <translation>обучение помощь начало</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>errors crash report bug file folder open</source>
        <translation>журнал ошибки папка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>workspace file directory where location open</source>
        <translation>данные папка где</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>version system report bug support diagnostics clipboard</source>
        <translation>версия система отчёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>licenses copyright third party open source legal notices</source>
        <translation>лицензии авторы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/other_words.py"/>
        <source>version licence license information</source>
        <translation>версия лицензия</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Nothing has this name. Try another word for it.</source>
        <translation>Такого названия нет. Попробуйте другое слово.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Command, or where to go</source>
        <translation>Команда или куда перейти</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Type a command, a name or a date</source>
        <translation>Введите команду, имя или дату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/palette/palette.py"/>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/refusal.py"/>
        <source>kzexplorer could not start</source>
        <translation>kzexplorer не запустился</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/refusal.py"/>
        <source>kzexplorer could not start.</source>
        <translation>kzexplorer не запустился.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/refusal.py"/>
        <source>Something went wrong inside it. Your workspaces are as they were. Copy the details and send them to whoever gave you the program.</source>
        <translation>В программе произошла ошибка. Рабочие области остались прежними. Скопируйте подробности и отправьте тому, кто дал вам программу.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>The document that shows</source>
        <translation>Показанный документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Nothing changes until you take it over. What you decided stays in any case, and Undo takes all of it back.</source>
        <translation>Ничего не изменится, пока вы не примете. Ваши решения остаются в любом случае, а «Отменить» вернёт всё назад.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Read documents again</source>
        <translation>Перечитать документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>What is read again</source>
        <translation>Что перечитывается</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Only rows with these words</source>
        <translation>Только строки с этими словами</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Only with these words</source>
        <translation>Только с этими словами</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Take over</source>
        <translation>Принять изменения</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>See what is found today that was not found before. {promise}</source>
        <translation>Посмотрите, что находится сегодня и не находилось раньше. {promise}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>What would come, change and go shows here.</source>
        <translation>Здесь появится, что добавится, изменится и уйдёт.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>The documents could not be compared.</source>
        <translation>Документы не удалось сравнить.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>And {n} more.</source>
        <extracomment>One: And {n} more.</extracomment>
        <translation>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Nothing would change.</source>
        <translation>Ничего бы не изменилось.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>Take over in {n} documents</source>
        <extracomment>One: Take over in {n} document</extracomment>
        <translation>
            <numerusform>Принять в {n} документе</numerusform>
            <numerusform>Принять в {n} документах</numerusform>
            <numerusform>Принять в {n} документах</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/comparison_dialog.py"/>
        <source>No event is like that.</source>
        <translation>Таких событий нет.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Type a date, such as 14 May 2001, May 2001 or 2001-05-14.</source>
        <translation>Введите дату, например 14 May 2001, May 2001 или 2001-05-14.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>A document needs a date with a beginning and an end.</source>
        <translation>Дате документа нужны начало и конец.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Back to what was found</source>
        <translation>Вернуть найденную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Set date</source>
        <translation>Задать дату</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>What would move with another date shows here.</source>
        <translation>Здесь появится, что сдвинется при другой дате.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>This is its date now.</source>
        <translation>Сейчас дата такая.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>What would move could not be found out.</source>
        <translation>Не удалось узнать, что сдвинется.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Nothing would move.</source>
        <translation>Ничего бы не сдвинулось.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Read as {when}. {open}</source>
        <translation>Прочитано как {when}. {open}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Read as {when}</source>
        <translation>Прочитано как {when}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>Found was {found_date}.</source>
        <translation>Найдено было: {found_date}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>None was found.</source>
        <translation>Не было найдено.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>You set its date. {found}</source>
        <translation>Дату задали вы. {found}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>No date was found for it.</source>
        <translation>Дата не найдена.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/date_dialog.py"/>
        <source>{document_date} was found. {date_reason}</source>
        <translation>Найдено: {document_date}. {date_reason}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>How far the reading is</source>
        <translation>Насколько прочитано</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/dialog.py"/>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Gone</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Kept by hand</source>
        <translation>Оставлено вручную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Would not be told any more</source>
        <translation>Больше не было бы в тексте</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Event goes</source>
        <translation>Событие уходит</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Would be told on {new}</source>
        <translation>Было бы отнесено к дате: {new}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Would be told without a date</source>
        <translation>Было бы без даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>No date and no event in the text hangs on this date.</source>
        <translation>Ни дата, ни событие в тексте не зависят от этой даты.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} dates</source>
        <extracomment>One: {n} date</extracomment>
        <translation>
            <numerusform>{n} дата</numerusform>
            <numerusform>{n} даты</numerusform>
            <numerusform>{n} дат</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{events} and {dates} would move.</source>
        <translation>Сдвинулось бы: {events} и {dates}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{things} would move.</source>
        <translation>Сдвинулось бы: {things}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>No longer found, stays because you decided on it</source>
        <translation>Больше не находится, остаётся по вашему решению</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>yours stays, {old}; found {new}</source>
        <translation>остаётся ваше: {old}; найдено: {new}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Found now, and not before</source>
        <translation>Найдено сейчас, раньше не было</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>No longer found; nobody decided on it</source>
        <translation>Больше не находится; решений о нём нет</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>Stays because you decided on it</source>
        <translation>Остаётся по вашему решению</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} documents read again</source>
        <extracomment>One: {n} document read again</extracomment>
        <translation>
            <numerusform>Перечитан {n} документ</numerusform>
            <numerusform>Перечитано {n} документа</numerusform>
            <numerusform>Перечитано {n} документов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{compared}: nothing would change.</source>
        <translation>{compared}: ничего бы не изменилось.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} events as before</source>
        <extracomment>One: {n} event as before</extracomment>
        <translation>
            <numerusform>{n} событие как раньше</numerusform>
            <numerusform>{n} события как раньше</numerusform>
            <numerusform>{n} событий как раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/rereading/words.py"/>
        <source>{n} events with a decision of yours, all of which stay</source>
        <extracomment>One: {n} event with a decision of yours, all of which stay</extracomment>
        <translation>
            <numerusform>{n} событие с вашим решением, оно остаётся</numerusform>
            <numerusform>{n} события с вашим решением, все остаются</numerusform>
            <numerusform>{n} событий с вашим решением, все остаются</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Take back the last step</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Review everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Close the review</source>
        <translation>Закрыть проверку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Nothing of what shows waits</source>
        <translation>Среди показанного ничего не ждёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>Nothing waits for review</source>
        <translation>Ничего не ждёт проверки</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>{n} accepted</source>
        <extracomment>One: {n} accepted</extracomment>
        <translation>
            <numerusform>принято: {n}</numerusform>
            <numerusform>принято: {n}</numerusform>
            <numerusform>принято: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>{n} rejected</source>
        <extracomment>One: {n} rejected</extracomment>
        <translation>
            <numerusform>отклонено: {n}</numerusform>
            <numerusform>отклонено: {n}</numerusform>
            <numerusform>отклонено: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>You have been through {n} events: {verdicts}.</source>
        <extracomment>One: You have been through {n} event: {verdicts}.</extracomment>
        <translation>
            <numerusform>Вы просмотрели {n} событие: {verdicts}.</numerusform>
            <numerusform>Вы просмотрели {n} события: {verdicts}.</numerusform>
            <numerusform>Вы просмотрели {n} событий: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/done.py"/>
        <source>New events come here when documents are added.</source>
        <translation>Новые события появятся здесь с новыми документами.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/list.py"/>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>What waits for review</source>
        <translation>Что ждёт проверки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Least sure</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Close the review (Esc)</source>
        <translation>Закрыть проверку (Esc)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>How far the review is</source>
        <translation>Насколько проверено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>In which order</source>
        <translation>В каком порядке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Of which events</source>
        <translation>Каких событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>More for what is listed</source>
        <translation>Ещё для перечисленного</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>All at once</source>
        <translation>Всё сразу</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>&amp;Reject the {shown} shown</source>
        <translation>&amp;Отклонить показанные ({shown})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>&amp;Accept all {left} left</source>
        <translation>&amp;Принять все оставшиеся ({left})</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>R&amp;eject all {left} left</source>
        <translation>О&amp;тклонить все оставшиеся ({left})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>{n} left</source>
        <extracomment>One: {n} left</extracomment>
        <translation>
            <numerusform>осталось {n}</numerusform>
            <numerusform>осталось {n}</numerusform>
            <numerusform>осталось {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>{n} events left, {done} done</source>
        <extracomment>One: {n} event left, {done} done</extracomment>
        <translation>
            <numerusform>Осталось {n} событие, сделано {done}</numerusform>
            <numerusform>Осталось {n} события, сделано {done}</numerusform>
            <numerusform>Осталось {n} событий, сделано {done}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>{through} of {total} done</source>
        <translation>Сделано {through} из {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Accept the {n} shown</source>
        <extracomment>One: Accept the one shown</extracomment>
        <translation>
            <numerusform>Принять все: {n}</numerusform>
            <numerusform>Принять все: {n}</numerusform>
            <numerusform>Принять все: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/pane.py"/>
        <source>Accept what waits in view, as one step of Undo (Shift+A)</source>
        <translation>Принять всё, что ждёт на экране, одним шагом отмены (Shift+A)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/review/rows.py"/>
        <source>{title}, {kind}, {when}, confidence {score}, {said}</source>
        <translation>{title}, {kind}, {when}, уверенность {score}, {said}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/below.py"/>
        <source>Completions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/model.py"/>
        <source>looked for</source>
        <translation>ищется</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/search/facets/model.py"/>
        <source>{n} more</source>
        <extracomment>One: {n} more</extracomment>
        <translation>
            <numerusform>ещё {n}</numerusform>
            <numerusform>ещё {n}</numerusform>
            <numerusform>ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/panel.py"/>
        <source>Narrow the results</source>
        <translation>Сузить результаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/panel.py"/>
        <source>Narrow the results by</source>
        <translation>Сузить результаты по</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Countries taking part</source>
        <translation>Страны-участницы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/reading.py"/>
        <source>Agreements and documents</source>
        <translation>Соглашения и документы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/facets/years.py"/>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/field.py"/>
        <source>Search events, people and passages</source>
        <translation>Поиск событий, людей и отрывков</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/field.py"/>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>both words, also in longer words and other spellings of names</source>
        <translation>оба слова, в том числе внутри длинных слов и в других написаниях имён</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>words that stand together</source>
        <translation>слова, стоящие вместе</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>either of two; AND binds closer, parentheses closest</source>
        <translation>любое из двух; AND связывает теснее, скобки — теснее всего</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>without a word; NOT says the same</source>
        <translation>без слова; NOT значит то же</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>at most ten other words between them</source>
        <translation>между ними не больше десяти других слов</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>who took part, and where</source>
        <translation>кто участвовал и где</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>any of several kinds of event</source>
        <translation>любой из нескольких видов события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>accepted, rejected, happened, planned or cancelled too</source>
        <translation>также принято, отклонено, состоялось, запланировано или отменено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>also date:2010-05, date:before 2001, date:Sept 2010</source>
        <translation>также date:2010-05, date:before 2001, date:Sept 2010</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>how exactly the date is known</source>
        <translation>насколько точно известна дата</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>how sure the program is, from 0 to 1</source>
        <translation>насколько программа уверена, от 0 до 1</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>the title of the document</source>
        <translation>название документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>the passage alone</source>
        <translation>только отрывок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>what was noted and tagged by hand</source>
        <translation>заметки и метки, сделанные вручную</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/help.py"/>
        <source>Examples of searches</source>
        <translation>Примеры поисков</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>&amp;Save this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/kept_searches.py"/>
        <source>Rename this search</source>
        <translation>Переименовать этот поиск</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/name_panel.py"/>
        <source>Name a search</source>
        <translation>Назвать поиск</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/kept/name_panel.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Dim</source>
        <translation>Приглушить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>By date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>By title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>By confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Results controls</source>
        <translation>Управление результатами</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <location filename="../../kzexplorer/ui/search/results/pane.py"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Events on the timeline that are not found</source>
        <translation>Ненайденные события в хронологии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Sort the results</source>
        <translation>Сортировать результаты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Counts by kind, year, document and people</source>
        <translation>Подсчёты по виду, году, документу и людям</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Close the results</source>
        <translation>Закрыть результаты</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>{chosen} of {n} events</source>
        <extracomment>One: {chosen} of {n} event</extracomment>
        <translation>
            <numerusform>{chosen} из {n} события</numerusform>
            <numerusform>{chosen} из {n} событий</numerusform>
            <numerusform>{chosen} из {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Accept {n} of {number} shown</source>
        <extracomment>One: Accept {n} of {number} shown</extracomment>
        <translation>
            <numerusform>Принять {n} из {number}</numerusform>
            <numerusform>Принять {n} из {number}</numerusform>
            <numerusform>Принять {n} из {number}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/head.py"/>
        <source>Accept all that are listed here and wait for review, as one step of Undo</source>
        <translation>Принять всё перечисленное, что ждёт проверки, одним шагом отмены</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/model.py"/>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/pane.py"/>
        <source>No event matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/search/results/table.py"/>
        <source>Events found</source>
        <translation>Найденные события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Another workspace is being opened.</source>
        <translation>Открывается другая рабочая область.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>Try again once it shows.</source>
        <translation>Повторите, когда она откроется.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>There is no workspace to add documents to.</source>
        <translation>Нет рабочей области, в которую добавить документы.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/session.py"/>
        <source>{problem} Until then it can be read here.</source>
        <translation>{problem} До тех пор её можно здесь читать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <source>There is no workspace {workspace}.</source>
        <translation>Нет рабочей области {workspace}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>The range ends before it begins.</source>
        <translation>Период кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/snapshot.py"/>
        <source>Give --from a date that is not after --to.</source>
        <translation>Дайте --from дату не позже --to.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Another window of kzexplorer is open and did not answer, so this one opened beside it.</source>
        <translation>Другое окно kzexplorer открыто и не ответило, поэтому это открылось рядом.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Close the other one if it does not come back.</source>
        <translation>Закройте другое, если оно не отзовётся.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>There is no screen to open the window on.</source>
        <translation>Нет экрана, на котором открыть окно.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Start kzexplorer in a desktop session, or draw a picture of it with `kzexplorer snapshot -o PICTURE.png`.</source>
        <translation>Запустите kzexplorer в сеансе рабочего стола или нарисуйте картинку: `kzexplorer snapshot -o PICTURE.png`.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/start.py"/>
        <source>Could not open a window on the screen {screen}. Start kzexplorer in your own session.</source>
        <translation>Не удалось открыть окно на экране {screen}. Запустите kzexplorer в своём сеансе.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Happened</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Planned</source>
        <translation>В планах</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>exact day</source>
        <translation>точный день</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>week known</source>
        <translation>неделя</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>month known</source>
        <translation>месяц</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>quarter known</source>
        <translation>квартал</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>season known</source>
        <translation>время года</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>half of the year known</source>
        <translation>полугодие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>year known</source>
        <translation>год</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>decade known</source>
        <translation>десятилетие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/terms.py"/>
        <source>century known</source>
        <translation>век</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/dates.py"/>
        <source>At {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>{n} earlier</source>
        <extracomment>One: {n} earlier</extracomment>
        <translation>
            <numerusform>{n} раньше</numerusform>
            <numerusform>{n} раньше</numerusform>
            <numerusform>{n} раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>{n} later</source>
        <extracomment>One: {n} later</extracomment>
        <translation>
            <numerusform>{n} позже</numerusform>
            <numerusform>{n} позже</numerusform>
            <numerusform>{n} позже</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>No events there</source>
        <translation>Там нет событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/edges.py"/>
        <source>Moves the timeline to the nearest of them</source>
        <translation>Сдвигает хронологию к ближайшему из них</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_box.py"/>
        <source>Shift and Space leave only this one</source>
        <translation>Shift и пробел оставляют только это</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/filter/filter_box.py"/>
        <source>{n} events in view</source>
        <extracomment>One: {n} event in view</extracomment>
        <translation>
            <numerusform>{n} событие на экране</numerusform>
            <numerusform>{n} события на экране</numerusform>
            <numerusform>{n} событий на экране</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Filter events</source>
        <translation>Отобрать события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Show all lanes</source>
        <translation>Показать все дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>{n} lanes hidden</source>
        <extracomment>One: {n} lane hidden</extracomment>
        <translation>
            <numerusform>Скрыта {n} дорожка</numerusform>
            <numerusform>Скрыто {n} дорожки</numerusform>
            <numerusform>Скрыто {n} дорожек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_panel.py"/>
        <source>Counts of what is in view. Shift+click leaves only one.</source>
        <translation>Число событий на экране. Щелчок с Shift оставляет только одно.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_rows.py"/>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Exact days</source>
        <translation>Точные дни</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_rows.py"/>
        <source>Month, season or year</source>
        <translation>Месяц, время года или год</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/filter/filter_rows.py"/>
        <source>One end open</source>
        <translation>Открыто с одного конца</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>Sept 2010 – Oct 2011, 2010-09/2010-10, 1990s</source>
        <translation>Сент. 2010 – окт. 2011, 2010-09/2010-10, 1990-е</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/go_to.py"/>
        <source>How it is read shows here</source>
        <translation>Здесь показано, как это прочитано</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>No topic told</source>
        <translation>Тема не названа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>No document</source>
        <translation>Без документа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>Nobody named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>No place named</source>
        <translation>Место не названо</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>{n} more documents</source>
        <extracomment>One: {n} more document</extracomment>
        <translation>
            <numerusform>Ещё {n} документ</numerusform>
            <numerusform>Ещё {n} документа</numerusform>
            <numerusform>Ещё {n} документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>{n} more entities</source>
        <extracomment>One: {n} more entity</extracomment>
        <translation>
            <numerusform>Ещё {n} объект</numerusform>
            <numerusform>Ещё {n} объекта</numerusform>
            <numerusform>Ещё {n} объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/groupings.py"/>
        <source>{n} more places</source>
        <extracomment>One: {n} more place</extracomment>
        <translation>
            <numerusform>Ещё {n} место</numerusform>
            <numerusform>Ещё {n} места</numerusform>
            <numerusform>Ещё {n} мест</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>By status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Timeline controls</source>
        <translation>Управление хронологией</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Group events</source>
        <translation>Группировать события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Range in view</source>
        <translation>Период на экране</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>In view: {range}</source>
        <translation>На экране: {range}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Sorting…</source>
        <translation>Сортировка…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>{shown} of {n} events</source>
        <extracomment>One: {shown} of {n} event</extracomment>
        <translation>
            <numerusform>{shown} из {n} события</numerusform>
            <numerusform>{shown} из {n} событий</numerusform>
            <numerusform>{shown} из {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>{n} events without a date</source>
        <extracomment>One: {n} event without a date</extracomment>
        <translation>
            <numerusform>{n} событие без даты</numerusform>
            <numerusform>{n} события без даты</numerusform>
            <numerusform>{n} событий без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>{n} conditions</source>
        <extracomment>One: {n} condition</extracomment>
        <translation>
            <numerusform>{n} условие</numerusform>
            <numerusform>{n} условия</numerusform>
            <numerusform>{n} условий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>no conditions</source>
        <translation>без условий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Shows or hides a list of them</source>
        <translation>Показывает или скрывает их список</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <location filename="../../kzexplorer/ui/widgets/segmented.py"/>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/header.py"/>
        <source>Zoom and show all</source>
        <translation>Масштаб и показ всего</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/chosen_lane.py"/>
        <source>collapsed</source>
        <translation>свёрнута</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/chosen_lane.py"/>
        <source>pinned</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Lane {text}</source>
        <translation>Дорожка «{text}»</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Expand</source>
        <translation>&amp;Развернуть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Collapse</source>
        <translation>&amp;Свернуть</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Let go from the &amp;top</source>
        <translation>Открепить от &amp;верха</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Закрепить вверху</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;ыше</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Move &amp;down</source>
        <translation>Переместить &amp;ниже</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Show &amp;only this lane</source>
        <translation>Показать &amp;только эту дорожку</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>&amp;Show all lanes</source>
        <translation>&amp;Показать все дорожки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>Collapse a&amp;ll</source>
        <translation>Свернуть в&amp;се</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/lanes/lane_menu.py"/>
        <source>E&amp;xpand all</source>
        <translation>Р&amp;азвернуть все</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/listed/cluster_list.py"/>
        <source>Events together</source>
        <translation>События вместе</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>{n} events in {range}</source>
        <extracomment>One: {n} event in {range}</extracomment>
        <translation>
            <numerusform>{n} событие за {range}</numerusform>
            <numerusform>{n} события за {range}</numerusform>
            <numerusform>{n} событий за {range}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>{n} more lanes</source>
        <extracomment>One: {n} more lane</extracomment>
        <translation>
            <numerusform>ещё {n} дорожка</numerusform>
            <numerusform>ещё {n} дорожки</numerusform>
            <numerusform>ещё {n} дорожек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Enter zooms to them, Escape lets go.</source>
        <translation>Enter приближает, Escape отпускает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Range let go</source>
        <translation>Период снят</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Marked range</source>
        <translation>Отмеченный период</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Zoom to it</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/band.py"/>
        <source>Let the range go</source>
        <translation>Снять период</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/bars.py"/>
        <source>{title}, {date}. Enter opens them, Escape lets go.</source>
        <translation>{title}, {date}. Enter раскрывает, Escape отпускает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Enter to open</source>
        <translation>Enter — открыть</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>{n} events begin</source>
        <extracomment>One: {n} event begins</extracomment>
        <translation>
            <numerusform>Начинается {n} событие</numerusform>
            <numerusform>Начинаются {n} события</numerusform>
            <numerusform>Начинаются {n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>and {n} more</source>
        <extracomment>One: and {n} more</extracomment>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Enter to zoom in</source>
        <translation>Enter — приблизить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>{n} people</source>
        <extracomment>One: {n} person</extracomment>
        <translation>
            <numerusform>{n} участник</numerusform>
            <numerusform>{n} участника</numerusform>
            <numerusform>{n} участников</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>About these days</source>
        <translation>Об этих днях</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/card.py"/>
        <source>Event under the mouse</source>
        <translation>Событие под указателем</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/measure.py"/>
        <source>Ruler: point at a day or an event, or step to one, to measure to it. Escape lets go.</source>
        <translation>Линейка: укажите день или событие либо перейдите к нему, чтобы измерить расстояние. Escape отпускает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/measure.py"/>
        <source>Ruler: click the event to measure from, or step to it. Escape lets go.</source>
        <translation>Линейка: щёлкните событие, от которого измерять, или перейдите к нему. Escape отпускает.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/moving/measure.py"/>
        <source>Ruler put away</source>
        <translation>Линейка убрана</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>Press Esc to see all events.</source>
        <translation>Нажмите Esc, чтобы увидеть все события.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No events with a date yet. Add documents to fill the timeline.</source>
        <translation>Событий с датой пока нет. Добавьте документы, чтобы заполнить хронологию.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>All lanes are hidden. Choose Show all lanes in the View menu.</source>
        <translation>Все дорожки скрыты. Выберите «Показать все дорожки» в меню «Вид».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{n} events here are rejected. Tick Rejected in the filter to see them.</source>
        <extracomment>One: {n} event here is rejected. Tick Rejected in the filter to see it.</extracomment>
        <translation>
            <numerusform>{n} событие здесь отклонено. Отметьте «Отклонено» в фильтре, чтобы его увидеть.</numerusform>
            <numerusform>{n} события здесь отклонены. Отметьте «Отклонено» в фильтре, чтобы их увидеть.</numerusform>
            <numerusform>{n} событий здесь отклонены. Отметьте «Отклонено» в фильтре, чтобы их увидеть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No event passes the filter by {facets}. Clear the filter to see {n} events.</source>
        <extracomment>One: No event passes the filter by {facets}. Clear the filter to see {n} event.</extracomment>
        <translation>
            <numerusform>Ни одно событие не проходит фильтр: {facets}. Сбросьте фильтр, чтобы увидеть {n} событие.</numerusform>
            <numerusform>Ни одно событие не проходит фильтр: {facets}. Сбросьте фильтр, чтобы увидеть {n} события.</numerusform>
            <numerusform>Ни одно событие не проходит фильтр: {facets}. Сбросьте фильтр, чтобы увидеть {n} событий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No event matches {asked}.</source>
        <translation>Нет событий по запросу {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No event matches {asked} together.</source>
        <translation>Ни одно событие не отвечает сразу всем условиям: {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No dated event matches {asked} together.</source>
        <translation>Ни одно датированное событие не отвечает сразу всем условиям: {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>No dated event matches {asked}.</source>
        <translation>Нет датированных событий по запросу {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} takes part in no dated event that matches {asked}.</source>
        <translation>{who}: нет датированных событий с этим участником по запросу {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} takes part in no dated event.</source>
        <translation>{who}: нет датированных событий с этим участником.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} take part in no dated event together that matches {asked}.</source>
        <translation>{who}: нет общих датированных событий по запросу {asked}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/nothing.py"/>
        <source>{who} take part in no dated event together.</source>
        <translation>{who}: нет общих датированных событий.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Sept 2010</source>
        <translation>Сент. 2010</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Picture (PNG)</source>
        <translation>Рисунок (PNG)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Drawing (SVG)</source>
        <translation>Чертёж (SVG)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Page (PDF)</source>
        <translation>Страница (PDF)</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Export timeline picture</source>
        <translation>Экспорт рисунка хронологии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Range</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>In view</source>
        <translation>На экране</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Sharpness</source>
        <translation>Чёткость</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>It grows higher where the lanes need more room.</source>
        <translation>Станет выше, если дорожкам нужно больше места.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>How far the picture is</source>
        <translation>Ход рисования</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Change one of its dates.</source>
        <translation>Измените одну из дат.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>What the picture shows</source>
        <translation>Что на рисунке</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/picture_dialog.py"/>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Could not write {path}: its ending is none of {endings}.</source>
        <translation>Не удалось записать {path}: расширение должно быть одним из {endings}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Choose one of these.</source>
        <translation>Выберите одно из них.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Could not write {path}: a picture of {width} x {height} pixels is too large.</source>
        <translation>Не удалось записать {path}: рисунок {width} × {height} пикселей слишком велик.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/output/writing.py"/>
        <source>Make it smaller: up to {side} pixels a side, and {millions} million in all.</source>
        <translation>Уменьшите его: до {side} пикселей по стороне и {millions} млн всего.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/overview.py"/>
        <source>no events</source>
        <translation>нет событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/overview.py"/>
        <source>Window over {range} of {whole}</source>
        <translation>Окно: {range}; всего: {whole}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/painting/gutter_painter.py"/>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/pane.py"/>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/accessible_items.py"/>
        <source>Goes to the words that tell this event</source>
        <translation>Переходит к словам, где сказано об этом событии</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/accessible_items.py"/>
        <source>Selects this event</source>
        <translation>Выбирает это событие</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/accessible_items.py"/>
        <source>Zooms in on these days</source>
        <translation>Приближает эти дни</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>Open passage</source>
        <translation>Открыть отрывок</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>Press</source>
        <translation>Нажать</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>{lane}, too dense to show one by one</source>
        <translation>{lane}, слишком плотно, чтобы показать по одному</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>waiting for review</source>
        <translation>ожидает проверки</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>lane {names}</source>
        <translation>дорожка {names}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/speaking/spoken.py"/>
        <source>No events</source>
        <translation>Нет событий</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>Events without a date</source>
        <translation>События без даты</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>No event without a date passes the filter.</source>
        <translation>Ни одно событие без даты не проходит фильтр.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/timeline/undated/tray.py"/>
        <source>Every event here has a date.</source>
        <translation>У всех событий здесь есть дата.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/guarded.py"/>
        <source>This could not be drawn. Look at another part of it, or start kzexplorer again.</source>
        <translation>Это не удалось нарисовать. Посмотрите другое место или перезапустите kzexplorer.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/keyed_button.py"/>
        <source>Key {key}</source>
        <translation>Клавиша {key}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/plain.py"/>
        <source>Divider</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/segmented.py"/>
        <source>More ways</source>
        <translation>Другие способы</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/segmented.py"/>
        <source>Opens a menu</source>
        <translation>Открывает меню</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>News</source>
        <translation>Новость</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/strip.py"/>
        <source>Dismiss</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Paused. What was added is kept; the rest waits.</source>
        <translation>Приостановлено. Добавленное сохранено; остальное ждёт.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>How far the work is</source>
        <translation>Насколько готова работа</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/widgets/work_strip.py"/>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/ui/window.py"/>
        <source>{documents}  ·  {events}  ·  {to_review} to review  ·  {entities}</source>
        <translation>{documents}  ·  {events}  ·  на проверку: {to_review}  ·  {entities}</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Could not write {path}: {error}.</source>
        <translation>Не удалось записать {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Choose a folder that exists, has room, and that you can write to.</source>
        <translation>Выберите существующую папку, где есть место и куда можно писать.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Could not write {path}: it is no file.</source>
        <translation>Не удалось записать {path}: это не файл.</translation>
    </message>
    <message>
        <location filename="../../kzexplorer/whole_file.py"/>
        <source>Could not write {path}: a workspace lies there.</source>
        <translation>Не удалось записать {path}: там находится рабочая область.</translation>
    </message>
</context>
</TS>
