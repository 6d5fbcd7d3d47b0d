"""Many reports on many cores: the same readings in the same order, whatever the number of processes."""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from pathlib import Path

from dragoman.errors import InstallationError
from dragoman.pipeline import Kit, load_kit, read_reports
from dragoman.settings import Settings
from dragoman.types import Reading, Report

SHARD = 8  # reports a task: enough to fill the model's batches, few enough to share out evenly
AHEAD = 3  # shards a worker that are read from the input before their turn, so that memory stays bounded
ALONE = 12  # up to so many reports one process is faster than starting more

_kit: Kit | None = None  # of a worker process, set once by its initialiser


def start(settings: Settings, codebook: Path | None) -> None:
    """Load a worker's kit."""
    global _kit
    _kit = load_kit(settings, codebook)


def work(shard: list[Report]) -> list[Reading]:
    """Readings of one shard."""
    if _kit is None:
        raise RuntimeError("the worker was not started")
    return list(read_reports(shard, _kit))


def shards(reports: Iterable[Report]) -> Iterator[list[Report]]:
    stream = iter(reports)
    while shard := list(islice(stream, SHARD)):
        yield shard


def read_all(reports: Iterable[Report], settings: Settings, codebook: Path | None = None) -> Iterator[Reading]:
    """Readings in the order of the reports; a process for each core once there are more than a few.

    Raises InstallationError when a bundled file is missing or a worker dies, UsageError for a codebook that cannot be read.
    """
    stream = iter(reports)
    few = list(islice(stream, ALONE + 1))
    workers = settings.processes or os.cpu_count() or 1
    if len(few) <= ALONE or workers == 1:
        yield from read_reports(chain(few, stream), load_kit(settings, codebook))
        return
    # spawn: a forked child would inherit the session's threads in an unknown state
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, start, (settings, codebook)) as pool:
        waiting: deque[Future[list[Reading]]] = deque()
        try:
            for shard in shards(chain(few, stream)):
                waiting.append(pool.submit(work, shard))
                if len(waiting) > AHEAD * workers:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as fault:
            load_kit(settings, codebook)  # a broken installation says so here
            raise InstallationError("a worker process ended unexpectedly (out of memory?); read fewer reports at once or set DRAGOMAN_PROCESSES=1") from fault
        finally:
            for task in waiting:
                task.cancel()
