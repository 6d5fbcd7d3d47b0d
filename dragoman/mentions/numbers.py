"""Words to numbers: counts, ranges, bounds, vague plurals and sums of money, as low, best and high. Shares (per cent, thirds) are none of them."""

import re
from dataclasses import dataclass

from dragoman.calendar import SMALL, TENS
from dragoman.types import Span

WORDS = {w: float(n) for n, w in enumerate(["zero", *SMALL])} | {w: 20.0 + 10 * n for n, w in enumerate(TENS)}
SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
# Vague plurals as (low, high), after the usual press sense; no best value.
VAGUE = {
    "dozens": (24, 99), "scores": (40, 199), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2e3, 9_999), "millions": (2e6, 9_999_999),
    "billions": (2e9, 9_999_999_999), "several": (3, 9), "few": (2, 6), "handful": (3, 6), "couple": (2, 3),
}  # fmt: skip
SIGNS = {
    "US$": "USD", "$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NZ$": "NZD", "NT$": "TWD", "S$": "SGD", "R$": "BRL",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND",
}  # fmt: skip
CODES = (  # without COP, which is a conference: "COP27"
    "USD EUR GBP JPY KRW KPW CNY RMB INR RUB ILS TRY UAH NGN PHP VND AUD CAD HKD NZD TWD SGD BRL CHF SEK NOK DKK PLN CZK HUF RON BGN ZAR KES GHS EGP "
    "SAR AED QAR KWD IRR IQD PKR BDT LKR THB IDR MYR MXN ARS CLP PEN XOF XAF ETB"
).split()
# ISO 4217 codes; a name shared by several states means the one given here only without a nationality in front of it ("" where none is meant by itself).
COINS = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "sterling": "GBP", "yen": "JPY", "won": "KRW", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB",
    "ruble": "RUB", "shekel": "ILS", "hryvnia": "UAH", "zloty": "PLN", "forint": "HUF", "rand": "ZAR", "naira": "NGN", "baht": "THB", "ringgit": "MYR",
    "rupiah": "IDR", "riyal": "SAR", "dirham": "AED", "birr": "ETB", "taka": "BDT", "cedi": "GHS", "rupee": "INR", "franc": "CHF", "lira": "TRY",
    "reais": "BRL", "rial": "IRR", "peso": "", "krona": "SEK", "krone": "", "dinar": "", "shilling": "",
}  # fmt: skip
NATIONAL = {
    "us dollar": "USD", "american dollar": "USD", "canadian dollar": "CAD", "australian dollar": "AUD", "singapore dollar": "SGD", "taiwan dollar": "TWD",
    "hong kong dollar": "HKD", "new zealand dollar": "NZD", "egyptian pound": "EGP", "lebanese pound": "LBP", "syrian pound": "SYP", "sudanese pound": "SDG",
    "north korean won": "KPW", "pakistani rupee": "PKR", "nepalese rupee": "NPR", "lankan rupee": "LKR", "cfa franc": "XOF", "congolese franc": "CDF",
    "mexican peso": "MXN", "argentine peso": "ARS", "chilean peso": "CLP", "colombian peso": "COP", "philippine peso": "PHP",
    "cuban peso": "CUP", "norwegian krone": "NOK", "danish krone": "DKK", "iraqi dinar": "IQD", "kuwaiti dinar": "KWD", "jordanian dinar": "JOD",
    "kenyan shilling": "KES", "ugandan shilling": "UGX", "moroccan dirham": "MAD", "omani rial": "OMR", "yemeni rial": "YER", "qatari riyal": "QAR",
}  # fmt: skip

FLOOR = r"at least|no (?:fewer|less) than|not (?:fewer|less) than|more than|over|upwards? of|in excess of|exceeding|a minimum of|above"
CEILING = r"up to|as many as|as much as|at most|no more than|a maximum of|fewer than|less than|under|below|nearly|almost|close to|just under"
ABOUT = r"about|around|some|approximately|roughly|an? estimated|estimated|an average of|circa"
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
BIG = "|".join(SCALES)
UNIT = "|".join([*TENS, *sorted(SMALL, key=len, reverse=True)])
AND = r"(?:(?<=hundred)|(?<=thousand)) and "
NUMBER = (
    rf"(?:half an? (?:{BIG})|(?:an? (?=(?:{BIG})\b))?(?:(?:{DIGITS})(?: ?(?:bn|mn|tn)\b)?|(?:{UNIT}|{BIG})\b(?<!-))"
    rf"(?:(?: and a half|(?:[ -]|{AND})(?:{UNIT}|{BIG}))\b)*)"
)
LOOSE = (
    rf"(?:(?:tens|hundreds|many thousands|dozens) of (?:thousands|millions|billions)|(?:many )?(?:dozens|scores|tens|hundreds|thousands|millions|billions)"
    rf"|several(?: (?:{BIG}))?|a few (?:{BIG})|an? handful|a couple)\b"
)
SIGN = "|".join(re.escape(s) for s in sorted(SIGNS, key=len, reverse=True))
MONEY = rf"(?:{SIGN}|(?-i:{'|'.join(CODES)}) ?)"
NAMES = "|".join(COINS)
# "dollars", "North Korean won", "CFA francs", "USD": what stands behind a number and makes it money.
COIN = rf"[ -](?P<coin>(?:of )?(?-i:[A-Z][A-Za-z.]+ ){{0,2}}(?:{NAMES})s?\b(?! of)|(?-i:{'|'.join(CODES)})\b)"
ONE = rf"(?:{MONEY})?(?:{NUMBER})(?:(?<=\d)(?:m|k)\b)?"
RANGE = rf"(?:between (?P<a1>{ONE}) and (?P<b1>{ONE})|(?P<a2>{ONE})(?:(?<=\d) ?[-–—] ?(?=[$€£¥₩\d])| to | or )(?P<b2>{ONE}))"
SHARE = r"(?P<share>[ -]?(?:%|percent\b|per cent\b|percentage\b|pc\b)|[ -](?:thirds?|quarters?|half|halves|fifths?|sixths?|tenths?)\b)"
EXPRESSION = re.compile(
    rf"(?i)(?<![\w./:,\-–#№$€£])(?:(?P<bound>{FLOOR}|{CEILING}|{ABOUT})[ ])?(?P<all>{RANGE}|{LOOSE}|{ONE})"
    rf"(?:{SHARE}|(?P<after>\+| or (?:more|fewer|less|so)\b|-plus\b)?(?![\w%/:°]|-[a-z,]|[.,:]\d)(?:{COIN})?)"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: `span` counts in the body and includes its bound; `currency` is set when it is money, `digits` when it is written in figures."""

    span: Span
    low: float | None
    best: float | None
    high: float | None
    currency: str | None = None
    digits: bool = False
    bound: bool = False  # said with "at least", "about" and their like, or as a range


def value(text: str) -> float | None:
    """The number that digits or number words spell, or None: "1,200", "two dozen", "2.5 million", "twenty-one", "half a million"."""
    total, current, seen = 0.0, 0.0, False
    half = " and a half " in text.lower()
    for part in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", text.lower()):
        if part[0].isdigit():
            current, seen = float(part.replace(",", "")), True
        elif part in WORDS:
            current, seen = current + WORDS[part], True
        elif part == "half":
            current, seen = current + 0.5, True
        elif part in SCALES or (part in SHORT and seen):
            scale = (SCALES | SHORT)[part]
            if half or scale < 1e3:
                current = (current or 1) * scale
            else:
                total, current = total + (current or 1) * scale, 0.0
            seen = True
    return round(total + current, 3) if seen else None


def find(text: str, offset: int) -> list[Number]:
    """Every number of a text in order; `offset` is where the text begins in the body."""
    return [n for m in EXPRESSION.finditer(text) if not m["share"] and (n := number(m, offset))]


def number(m: re.Match[str], offset: int) -> Number | None:
    """A match as a number; None when it counts down ("2-1", the score of a game)."""
    span = Span(offset + m.start(), offset + m.end())
    said = m["all"]
    code = currency(m)
    figures = any(c.isdigit() for c in said)
    first, last = m["a1"] or m["a2"], m["b1"] or m["b2"]
    if first:
        a, b = ends(first, last)
        if a is None or b is None or a >= b:
            return None
        return Number(span, a, None, b, code, figures, True)
    if loose := re.fullmatch(rf"(?i){LOOSE}", said):
        least, most = vague(loose.group())
        return Number(span, least, None, most, code, False, True)
    best = value(re.sub(rf"(?i)^(?:{MONEY})", "", said))
    if best is None:
        return None
    low, high = bounds(best, (m["bound"] or "").lower(), (m["after"] or "").lower())
    return Number(span, low, best, high, code, figures, bool(m["bound"] or m["after"]))


def bounds(best: float, before: str, after: str) -> tuple[float | None, float | None]:
    """Low and high of a best value by the words around it. An approximation says neither, since it may miss on either side."""
    if re.fullmatch(FLOOR, before) or after in ("+", " or more", "-plus"):
        return best, None
    if re.fullmatch(CEILING, before) or after in (" or fewer", " or less"):
        return None, best
    return (None, None) if before or after else (best, best)


def ends(first: str, last: str) -> tuple[float | None, float | None]:
    """Both ends of a range; the scale of the second is the first's too: "$3-4 billion"."""
    a, b = (value(re.sub(rf"(?i)^(?:{MONEY})", "", x)) for x in (first, last))
    scaled = re.search(rf"(?i)(?:{BIG}|bn|mn|tn|(?<=\d)[mk])$", last)
    if a is not None and b is not None and scaled and scaled.group().lower() != "dozen" and re.fullmatch(rf"(?i)(?:{MONEY})?(?:{DIGITS}|{UNIT})", first):
        a *= (SCALES | SHORT)[scaled.group().lower()]
    return a, b


def vague(words: str) -> tuple[float, float]:
    """Low and high of "dozens", "tens of thousands", "several hundred"."""
    parts = [w for w in words.lower().split() if w in VAGUE or w in SCALES]
    low, high = VAGUE[parts[0]]
    factor = 1.0
    for w in parts[1:]:
        factor *= SCALES.get(w) or SCALES[w.removesuffix("s")]
    return low * factor, (high + 1) * factor - 1 if parts[0] in ("tens", "hundreds", "dozens") and factor > 1 else high * factor


def currency(m: re.Match[str]) -> str | None:
    """The ISO 4217 code of a sum of money, or the coin's own name where its country is not told; None when it is no money."""
    sign = re.search(rf"(?i){MONEY}", m["all"])
    if sign:
        code = sign.group().strip().upper()
        return SIGNS.get(code, "CNY" if code == "RMB" else code)
    if not m["coin"] or (m["coin"].lower() == "won" and (value(m["all"]) or 0) < 100):  # "the 12 won their case"
        return None
    words = m["coin"].replace(".", "").strip()
    if words in CODES:
        return words
    low = words.lower().removesuffix("s")
    national = next((code for name, code in NATIONAL.items() if low.endswith(name)), None)
    name = low.split()[-1]
    return national or COINS.get(name) or name
