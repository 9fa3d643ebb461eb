"""Searches that are malformed or mean harm: each is answered or refused in a sentence, none raises anything else."""

from __future__ import annotations

_QUOTATION = [
    '"', '""', '"""', '""""', '" "', '"a', 'a"', '"a" "', '"a" b"', 'a "b c', '"a""b"', '"a" "b', '"*"', '"*',
    '*"a"', "'", "''", "'a", "a'", "“a", "a”", "“a”", "“a\"", "„a“", "„a", "«a", "a»", "»a«", "‹a›", "「a」",
    "『a", "＂a＂", "＂a", '\\"a\\"', '"\\"', '"a\\', '"a\nb"', '"a\tb', '"\0"', '"\u200f"', '"AND"',
    '"OR" OR "OR"', '"("', '")"', '"a"*', '"a"**', '"a*b*"', '"kind:visit"', '"a":b', 'a:"', 'actor:"',
    'actor:""', 'actor:"a', 'actor:"a"b', 'actor:"a","b"',
]  # fmt: skip
_PARENTHESES = [
    "(", ")", "()", ")(", "((", "))", "(()", "())", "(a", "a)", "(a))", "((a)", "(a b", "a b)", "( )", "(()())",
    "(-)", "(OR)", "(a OR)", "(OR a)", "(a) (b", "-(", "-()", "-(a", "NOT(", "NOT()", "NOT(a", "actor:(",
    "actor:()", "actor:(a", "actor:)", "actor:(a b))", "actor:((a)", "actor:(b:c)", "actor:(place:c)",
    "kind:(visit", "date:(", "date:()", "date:(2010 OR)", "（a", "a）", "（）", "[a]", "{a}", "<a>", "(a]",
    "(" * 19 + "a" + ")" * 19, "(" * 21 + "a" + ")" * 21, "(" * 2_000, ")" * 2_000, "()" * 1_000, "(a " * 100,
    "-(" * 50 + "a" + ")" * 50,
]  # fmt: skip
_OPERATORS = [
    "AND", "OR", "NOT", "NEAR", "AND AND", "OR OR", "NOT NOT", "AND OR", "OR AND", "NOT AND", "AND NOT",
    "OR NOT", "NOT OR", "a AND", "a OR", "a NOT", "AND a", "OR a", "NOT a", "a AND AND b", "a OR OR b",
    "a OR AND b", "a AND OR b", "NOT NOT a", "NOT -a", "-NOT a", "--a", "---a", "- a", "-", "--", "a -",
    "a - OR b", "-a OR -b", "-a -b", "NOT a NOT b", "a NOT b", "a OR", "a OR ...", "a && b", "a || b", "!a",
    "a!", "+a", "+", "+ +", "a + b", "~a", "a~", "a~2", "a^3", "a | b", "a&b", "And", "aND b", "a or b",
    "ＡＮＤ", "a ＯＲ b", "a\u200fOR\u200fb", "И", "ИЛИ", "ET", "ODER",
]  # fmt: skip
_NEAR = [
    "NEAR(", "NEAR()", "NEAR(a)", "NEAR(a b", "NEAR(a b,", "NEAR(a b,)", "NEAR(a b, 0)", "NEAR(a b, -1)",
    "NEAR(a b, 1.5)", "NEAR(a b, 101)", "NEAR(a b, 99999999999999999999)", "NEAR(a b, x)", "NEAR(10)",
    "NEAR(, 10)", "NEAR(a, 10)", "NEAR/5", "a NEAR b", "a NEAR/5 b", "NEAR(a OR b)", "NEAR(a AND b)",
    "NEAR(NEAR(a b) c)", "NEAR(actor:a b)", "NEAR((a) b)", "NEAR(-a b)", 'NEAR("a b)', 'NEAR("a" "b", 5',
    "actor:NEAR(a b)", "kind:NEAR(a b)", "near(a b)", "NEAR(a b)c", "NEAR(a b, ٣)", "NEAR(a b, ²)", "NEAR(* b)",
    "NEAR(a* b*)", "NEAR" * 100, "NEAR(" * 500,
]  # fmt: skip
_FIELDS = [
    "actor:", "actor: ", "place:", "kind:", "doc:", "status:", "date:", "text:", "note:", "tag:", "precision:",
    "confidence:", "actor::a", "actor:actor:a", ":", "::", ":a", "a:", "a:b", "actr:a", "acto:a", "ator:a",
    "aktor:a", "ACTOR:a", "Aсtor:a", "who:a", "where:a", "when:2010", "type:visit", "title:a", "x" * 30 + ":a",
    "x" * 31 + ":a", "http://example.org/a?b=c", "C:\\a\\b", "актор:a", "演员:a", "actor：a", "actor:OR",
    "actor:AND b", "actor:NOT a", "actor:-a", "actor:*", "actor:a*b", "actor:,", "actor:,,,", "actor:a,",
    "actor:-", "actor:|", "actor:a=b", "-actor:", "NOT actor:", "actor:a actor:", "kind:vist", "kind:meating",
    "kind:xyzzy", "kind:*", "kind:vis*", "kind:visit,", "kind:,visit", "kind:visit,xyzzy", "kind:-visit",
    "kind:(visit OR xyzzy)", "kind:visit OR meeting", "status:done", "status:acepted", "status:true",
    "status:0", "precision:exact", "precision:mnth", "precision:-1", "tag:#a", "note:!", "text:(", "text:[a]",
]  # fmt: skip
_DATES = [
    "date:x", "date:31 Feb 2010", "date:2010-13", "date:2010-02-30", "date:99999", "date:-1", "date:-99999",
    "date:0", "date:2012..2010", "date:2010..x", "date:x..2010", "date:..", "date:...", "date:2010...2012",
    "date:2010..2011..2012", "date:>", "date:<", "date:>=", "date:>x", "date:=2010", "date:<>2010",
    "date:>before 2001", "date:before 2001..2005", "date:before", "date:since", "date:between 2001",
    "date:between 2001 and", "date:between 2003 and 2001", "date:yesterday", "date:last year", "date:now",
    "date:May", "date:5 May", "date:May May 2010", "date:2010/11", "date:01/02/03", "date:1e9",
    "date:2010-01-01T00:00:00Z", "date:２０１０", "date:٢٠١٠", "date:२०१०", "date:MMX", "date:2010 OR 2011",
    "date:2010,2011", "date:2010 – ", "date:– 2010", "date:\u200f2010", 'date:""', 'date:"2010',
    "date:c. c. c. 2010", "date:*", "date:2010*", "date:" + "2010/" * 23, "date:" + "2010 to " * 14,
    "date:" + "1" * 4_000, "date:" + "." * 4_000, "date:before " * 50,
]  # fmt: skip
_NUMBERS = [
    "confidence:x", "confidence:1.5", "confidence:-1", "confidence:2", "confidence:0.8", "confidence:>",
    "confidence:>x", "confidence:>1.1", "confidence:>80", "confidence:>101%", "confidence:>80%%",
    "confidence:0.9..0.1", "confidence:..", "confidence:0.1..", "confidence:..0.1", "confidence:0.1..0.2..0.3",
    "confidence:nan", "confidence:>inf", "confidence:>1e-3", "confidence:>0x1", "confidence:>0,8",
    "confidence:>.8", "confidence:>.", "confidence:>%", "confidence:=0.8", "confidence:>٠.٨", "confidence:>²",
    "confidence:>1_0", "confidence:>" + "9" * 4_000, "confidence:>0." + "1" * 4_000, "confidence:> ",
    "confidence:high", "confidence:>0.8 <0.9", "confidence:>−0.1",
]  # fmt: skip
_LANGUAGES_OF_DATABASES = [
    "'; DROP TABLE event; --", "1=1", "' OR '1'='1", "a' OR 1=1 --", "\"; DROP TABLE event; --", "a; SELECT 1",
    "/* a */", "UNION SELECT * FROM entity", "%a%", "a_b", "a%", "LIKE '%'", "a\\'b", "a\\", "$1", "?1", ":1",
    "@a", "{0}", "%s", "%(a)s", "x' || y", "passage_fts MATCH a", "text:a : b", "{title text}: a", "title:a",
    "rowid:1", "a NEAR/2 b", "^a", "a ^ b", '"a" + "b"', "a + b", "a:* & b:*", "a <-> b", "a <2> b", "!!a",
    "a | (b & c)", "to_tsquery('a')", "a.b.c", "a->b", "a::text", "a*", "a**", "*a", "a*b", "a *", "* *", "?",
    "a?", "a?b", "/a.*b/", "(?i)a", "[a-z]+", "a{2,}", "(a+)+$", ".*", "\\d+", "^$", "${a}", "`a`", "$(a)",
    "<script>a</script>", "&lt;b&gt;", "<img src=a>", "{{a}}", "../../a", "file:///a", "\\\\a\\b", "NULL",
    "null", "None", "true", "0", "-0", "00", "1e999", "NaN",
]  # fmt: skip
_SIGNS = [
    "\0", "a\0b", "\x01", "a\x07b", "\x1b[31ma", "\x7f", "\x85", "a\rb", "a\r\nb", "\ud800", "a\udfffb",
    "\ufeff", "\ufeffa", "\u200b", "a\u200bb", "\u200e", "\u200fa", "\u202ea", "a\u202eb\u202c",
    "\u2066a\u2069", "\u00ad", "a\u00adb", "\u2028a", "\u2029", "\u3000a\u3000b", "\xa0a", "\u180e", "\u2060",
    "\ufffd", "\uffff", "\U0010ffff", "\ue000", "a\u0301", "\u0301", "e\u0301\u0301\u0301",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "🙂", "🙂 a", "👨‍👩‍👧‍👦", "🇰🇿", "½", "²", "Ⅷ", "①", "ﬁ", "ß", "İ", "ı",
    "ǆ", "…", "a…b", "–", "a – b", "—", "•", "№ 5", "§ 5", "© a", "€", "$", "#a", "@a", "&", "%", ".", ",", ";",
    "...", "?!", "a,b",
]  # fmt: skip
_SCRIPTS = [
    "Назарбаев", "Қазақстан", "Ұлытау", "Київ", "Мінск", "Тбилиси", "Αθήνα", "ΑΘΗΝΑ", "Երևան", "თბილისი",
    "ירושלים", "שָׁלוֹם", "القاهرة", "اَلْقَاهِرَةُ", "تهران", "می‌خواهم", "दिल्ली", "ढाका", "தமிழ்", "ไทย",
    "ພາສາລາວ", "မြန်မာ", "ខ្មែរ", "한국", "北京", "東京", "ひらがな", "カタカナ", "ｶﾀｶﾅ", "ᠮᠣᠩᠭᠣᠯ", "ⴰⵎⴰⵣⵉⵖ",
    "አዲስ አበባ", "𐎠𐎡", "𝐀𝐁𝐂", "ＡＢＣ", "naïve café", "Åland", "Łódź", "Đà Nẵng", "İstanbul", "actor:Назарбаев",
    "place:北京", "actor:(القاهرة OR 北京)", "-한국", "NEAR(Киев Москва, 5)", '"Совместное заявление"',
    "kind:визит", "date:май 2010", "تاريخ:2010", "статус:принято", "الف OR ب", "א -ב",
]  # fmt: skip
_LONG = [
    "a" * 5_000, "a" * 5_001, "a" * 1_000_000, "a " * 500_000, '"' * 1_000_000, "(" * 1_000_000, "-" * 5_000,
    "*" * 5_000, "a OR " * 1_000, "NOT " * 1_000, "a " * 100, "a " * 101, '"a" ' * 101, "kind:visit " * 101,
    "actor:" + "a," * 101, '"' + "a " * 2_000 + '"', "actor:" * 800, "\u200f" * 5_000, "\0" * 5_000,
    "🙂" * 5_000, "\n" * 5_000, " " * 5_001, "x:" * 2_000, "a:b " * 1_000, "kind:" + "x" * 4_000,
    "kind:" + "visit," * 800, "NEAR(" + "a " * 2_000 + ")", "é" * 5_000,
]  # fmt: skip

HOSTILE_QUERIES: tuple[str, ...] = tuple(
    dict.fromkeys(
        _QUOTATION + _PARENTHESES + _OPERATORS + _NEAR + _FIELDS + _DATES + _NUMBERS
        + _LANGUAGES_OF_DATABASES + _SIGNS + _SCRIPTS + _LONG
    )
)  # fmt: skip
