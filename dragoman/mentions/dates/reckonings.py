"""Feasts and years of other calendars as days of ours, by arithmetic alone: Easter, the Hebrew, Islamic and Iranian calendars, "fourth Thursday".

Sources of the rules: Meeus, "Astronomical Algorithms" (both Easters); Reingold and Dershowitz, "Calendrical Calculations" (Hebrew and tabular
Islamic calendar). All functions raise ValueError or OverflowError where a day lies beyond the years 1 to 9999.
"""

from datetime import date, timedelta

HEBREW_EPOCH = -1373427  # ordinal of the day before 1 Tishri of the year 1
HIJRI_EPOCH = 227015  # ordinal of 1 Muharram 1: 16 July 622 of the Julian calendar
IYAR_MOVED = 2004  # since then Israel's Independence Day is not kept on a Monday


def easter(year: int) -> date:
    """Easter Sunday of the western churches."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches, by our calendar."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    behind = year // 100 - year // 400 - 2  # days that the Julian calendar is behind
    return date(year, month, day + 1) + timedelta(behind)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth Monday (0) to Sunday (6) of a month; the last for -1."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = (date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else date.max) - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7)


def hebrew_new_year(year: int) -> int:
    """Ordinal of 1 Tishri of a Hebrew year."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = months * 29 + parts // 25920
    return HEBREW_EPOCH + (day + 1 if 3 * (day + 1) % 7 < 3 else day)


def hebrew_start(year: int) -> int:
    """As `hebrew_new_year`, put off so that no year is too short or too long."""
    before, here, after = (hebrew_new_year(year + step) for step in (-1, 0, 1))
    return here + (2 if after - here == 356 else 1 if here - before == 382 else 0)


def hebrew(year: int, month: int, day: int) -> date:
    """A day of a Hebrew year: months counted from Nisan (1), so that Tishri (7) begins the year; Purim's month is 12 in every year."""
    start = hebrew_start(year)
    length = hebrew_start(year + 1) - start
    leap = length > 380
    days = {7: 30, 8: 30 if length % 10 == 5 else 29, 9: 29 if length % 10 == 3 else 30, 10: 29, 11: 30, 12: 29 + (30 if leap else 0)}
    days |= {1: 30, 2: 29, 3: 30, 4: 29, 5: 30, 6: 29}
    order = list(days)
    ahead = sum(days[m] for m in order[: order.index(month)]) + (30 if leap and month == 12 else 0)
    return date.fromordinal(start + ahead + day - 1)


def hebrew_in(year: int, month: int, day: int) -> date:
    """The day of the Hebrew month that falls in a year of ours; right for every month but Tevet (10)."""
    return hebrew(year + (3761 if month >= 7 and month < 11 else 3760), month, day)


def israel_founded(year: int) -> date:
    """Israel's Independence Day: 5 Iyar, moved so that neither it nor the eve of it meets the Sabbath."""
    day = hebrew_in(year, 2, 5)
    step = {4: -1, 5: -2, 0: 1 if year >= IYAR_MOVED else 0}.get(day.weekday(), 0)
    return day + timedelta(step)


def hijri(year: int, month: int, day: int = 1) -> date:
    """A day of the tabular Islamic calendar. Where the moon is watched for, a month begins up to a day, seldom two, sooner or later."""
    return date.fromordinal(HIJRI_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1)


def hijri_month(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month of the tabular calendar."""
    following = hijri(year + month // 12, month % 12 + 1)
    return hijri(year, month), following - timedelta(1)


def hijri_years(year: int) -> range:
    """The Islamic years that share days with a year of ours."""
    middle = int((year - 622) * 33 / 32)
    return range(max(middle - 1, 1), middle + 2)


def nowruz(year: int) -> date:
    """First day of the Iranian year that begins in a year of ours, by its cycle of 33 years; right from 1930 to 2090."""
    iranian = year - 621
    leaps = sum(1 for y in range(1309, iranian) if (y * 8 + 29) % 33 < 8)
    return date(1930, 3, 21) + timedelta(365 * (iranian - 1309) + leaps)
