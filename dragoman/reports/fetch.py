"""The one door to the network: one question to one server, within limits, asked again when the server says so.

Nothing else in dragoman opens a connection, and nothing here is called unless the user asks for it. Requests run one after another.
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx2
import stamina

from dragoman.errors import InputError, UsageError

Answer = TypeVar("Answer")
BUSY = frozenset([408, 429, 500, 502, 503, 504])  # what passes when one asks again
logging.getLogger("stamina").addHandler(logging.NullHandler())  # a wait is told to `told`; without a handler the log would print it as well


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is taken, and for how long is waited."""

    size: int = 64 * 2**20  # bytes of an answer once it is decompressed
    seconds: float = 120  # from the request to the last byte; Wikidata itself stops after 60
    attempts: int = 5
    wait: float = 2  # seconds before the second attempt, doubled before each further one
    patience: float = 300  # seconds that a server may ask us to wait


class Again(Exception):
    """The server may answer if it is asked again, after `wait` seconds if it said so."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


def get(
    url: str,
    query: Mapping[str, str],
    read: Callable[[bytes], Answer],
    *,
    accept: str,
    agent: str,
    plain: bool = False,
    limits: Limits = Limits(),
    told: Callable[[str], None] = lambda _: None,
) -> Answer:
    """What `read` makes of the answer to GET url?query. A ValueError of `read` is an answer cut short: it is asked for again.

    https only; `plain` allows http as well, for an address that the user typed. Redirects are not followed. A proxy is taken from the environment
    (HTTPS_PROXY), as users behind one expect. `told` hears of waits. Raises UsageError for a bad address, InputError when no whole answer comes.
    """
    place = address(url, plain=plain)

    def ask() -> Answer:
        body = answer(place, query, {"Accept": accept, "User-Agent": agent}, limits)
        try:
            return read(body)
        except ValueError as fault:
            raise Again(f"the answer is cut short or not of the kind asked for ({fault})") from fault

    def later(fault: Exception) -> bool | float:
        if not isinstance(fault, Again):
            return False
        told(f"{place.host}: {fault}; asking again")
        return True if fault.wait is None else fault.wait

    retry = stamina.RetryingCaller(attempts=limits.attempts, timeout=None, wait_initial=limits.wait, wait_max=60, wait_jitter=limits.wait / 4)
    try:
        return retry(later, ask)
    except Again as fault:
        raise InputError(named(place), f"{fault}, {limits.attempts} times; try again later") from fault


def address(url: str, *, plain: bool) -> httpx2.URL:
    """The parsed address. Raises UsageError unless it is https (or http, if `plain`) with a host and without a password."""
    try:
        place = httpx2.URL(url)
    except httpx2.InvalidURL as fault:
        raise UsageError(f"{url}: not an address ({fault})") from fault
    if place.scheme not in (("https", "http") if plain else ("https",)) or not place.host:
        raise UsageError(f"{url}: not an https address; write it as https://query.wikidata.org/sparql")
    if place.userinfo:
        raise UsageError(f"https://{place.host}: the address holds a name or password, which would end up in files; leave it out")
    return place


def named(place: httpx2.URL) -> str:
    """An address as messages show it: without the question, which is long and may hold a key."""
    return str(place.copy_with(query=None))


def answer(place: httpx2.URL, query: Mapping[str, str], headers: Mapping[str, str], limits: Limits) -> bytes:
    """The decoded bytes of one answer. Raises Again when it is worth another attempt, else InputError."""
    until = time.monotonic() + limits.seconds
    try:
        with (
            httpx2.Client(timeout=limits.seconds, follow_redirects=False, headers=dict(headers)) as client,
            client.stream("GET", place.copy_merge_params(dict(query))) as response,
        ):
            judge(response, limits)
            return whole(response, limits, until)
    except httpx2.ConnectTimeout as fault:
        raise InputError(named(place), f"cannot be reached within {limits.seconds:g} seconds; is there a network?") from fault
    except httpx2.ConnectError as fault:
        raise InputError(named(place), f"cannot be reached ({fault}); is there a network?") from fault
    except httpx2.TimeoutException as fault:
        raise Again(f"no answer within {limits.seconds:g} seconds") from fault
    except (httpx2.NetworkError, httpx2.RemoteProtocolError) as fault:
        raise Again("the connection broke off") from fault
    except httpx2.HTTPError as fault:
        raise InputError(named(place), f"cannot be asked ({fault})") from fault


def judge(response: httpx2.Response, limits: Limits) -> None:
    """Nothing if an answer follows. Raises Again when the server is busy, InputError when it refuses or asks for too long a wait."""
    status = response.status_code
    url = named(response.url)
    if status in BUSY:
        wait = asked_to_wait(response)
        if wait is not None and wait > limits.patience:
            raise InputError(url, f"the service is busy and asks to wait {wait:.0f} seconds; try again then")
        raise Again(f"the service is busy (status {status})", wait)
    if response.is_redirect:
        raise InputError(url, f"the service has moved to {response.headers.get('location', 'somewhere else')}; give its new address")
    if status != 200:
        raise InputError(url, f"the service refuses the question (status {status})")


def asked_to_wait(response: httpx2.Response) -> float | None:
    """Seconds that the header Retry-After asks for: a number, or a date, which is counted from the server's own."""
    said = response.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said[:9])
    try:
        return max(0.0, (parsedate_to_datetime(said) - parsedate_to_datetime(response.headers.get("date", ""))).total_seconds())
    except (ValueError, TypeError):
        return None


def whole(response: httpx2.Response, limits: Limits, until: float) -> bytes:
    """The body, decompressed piece by piece, so that a small answer cannot unfold into a huge one."""
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > limits.size:
            raise InputError(named(response.url), f"the answer is larger than {limits.size:,} bytes")
        if time.monotonic() > until:
            raise Again(f"the answer took longer than {limits.seconds:g} seconds")
    return bytes(body)
