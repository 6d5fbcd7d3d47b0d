"""Where in a sentence a time expression may begin."""

import re
from functools import cache

from dragoman.calendar import ORDINALS
from dragoman.mentions.dates import eras, feasts, parts
from dragoman.mentions.dates import relative as counted
from dragoman.mentions.dates.frame import GAP
from dragoman.mentions.dates.rules import MONTH_NAME, rule

# "The" and its like open an expression only before certain words: they are every fifth word of prose.
NOUNS = r"days?|weeks?|months?|years?|decades?|centur|hours?|minutes|fortnight|nights"
AFTER_THE = (
    rf"[0-9'’]|{NOUNS}|weekend|very|early|mid|late|eve{GAP}of|end|start|beginning|close|small{GAP}hours|opening|outset|onset|final|rest|remainder|whole|entire|full"
    rf"|course|morning|afternoon|evening|night|dawn|coming|upcoming"
    rf"|past|previous|preceding|prior|following|next|same|current|subsequent|ensuing|last|this|recent|time[ ]being|present|moment|future|near"
    rf"|fiscal|financial|(?:(?:Muslim|Islamic|holy|fasting|sacred){GAP}){{0,3}}month{GAP}of{GAP}(?-i:[A-Z])|spring|summer|autumn|winter|fall|intervening"
    rf"|several|few|many|{counted.WORDS}|{'|'.join(ORDINALS)}"
    rf"|[2-9]0s\b|(?:thir|for|fif|six|seven|eigh|nine)ties"
)
ADJECTIVES = (
    "full|straight|consecutive|more|long|whole|business|working|calendar|bloody|brutal|additional|further|solid|short|intense|successive|bitter|hard|different"
)
SMALL_WORDS = (
    rf"the(?={GAP}(?:{AFTER_THE}))|an?(?={GAP}(?:{NOUNS}|few|couple|number|single|hundred|thousand|dozen|half|{ADJECTIVES})"
    rf"|{GAP}(?:a{GAP})?half|{GAP}quarter{GAP}(?:of{GAP}a{GAP})?century)|in(?={GAP}the{GAP}past)|(?:its|their|his|her)(?={GAP}(?:past|very|early|mid|end|start|beginning|close|opening"
    rf"|outset|final|last|first|second|late))"
    rf"|at(?={GAP}(?:the{GAP}moment|present))|right(?={GAP}now)|for(?={GAP}(?:{NOUNS}))|per(?={GAP}(?:{NOUNS}|annum))|some(?={GAP}(?:{NOUNS}|[0-9]))"
)
# Words of other calendars, before a number or what leads to one.
ERA_WORDS = (
    rf"(?-i:(?:Juche|Minguo|ROC|Reiwa|Heisei|Showa|Taisho|Meiji|A\.?H\.?|BE|B\.E\.)(?=[ -]?{GAP}?(?:year|calendar|[0-9]))"
    rf"|(?:Iranian|Persian)(?={GAP}(?:calendar{GAP})?year\b))"
)


@cache
def opening() -> re.Pattern[str]:
    """Where an expression may begin; the group says which rules to try. Everything else is passed over, so that plain prose costs one search."""
    return rule(
        rf"\b(?:(?P<month>{MONTH_NAME})|(?P<weekday>{parts.WEEKDAY_NAME}s?\b|(?-i:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b)|(?P<digit>[0-9]+)"
        rf"|(?P<word>{SMALL_WORDS}|last|past|previous|preceding|prior|this|that|these|those|current|next"
        rf"|coming|upcoming|following|subsequent|same|ensuing|today|yesterday|tomorrow|tonight|early|earlier|late|later|mid|middle|beginning|start"
        rf"|end|first|second|third|third|fourth|final|each|every|spring|summer|autumn"
        rf"|winter|fall|morning|noon|midnight|night|half|{counted.WORDS}|{'|'.join(ORDINALS)}|several|few|many|another|couple|days?|weeks?|months?"
        rf"|years?|decades?|centuries|hours|minutes|month-long|year-long|daily|everyday"
        rf"|nightly|weekly|monthly|annually|yearly|hourly|now|currently|presently|nowadays|present|recent(?:ly)?|lately|former(?:ly)?|future|soon"
        rf"|near|fiscal|financial|FY|Q[1-4]|AD)\b"
        rf"|(?P<feast>(?-i:(?=[A-Z])(?:{feasts.names()}|(?:{eras.MONTH_NAMES})\b|FY(?=['’]?[0-9])))|{ERA_WORDS}))|(?P<short>['’])(?=[0-9]{{2}})"
        rf"|(?<=\W)(?P<dot>A\.D\.)|(?<![0-9])(?P<joined>[0-9]+)(?=[a-z])"
    )


# A number that may open an expression; keeps tables of figures cheap.
PROMISING = rule(rf"[0-9]{{3,4}}(?![0-9])|[0-9]+(?:[-/.:’',\u2010-\u2015]|{GAP}?[a-z])")
