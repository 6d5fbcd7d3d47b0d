"""Speed, memory and start-up of the whole reading on this machine.

    python -m dragoman.scoring.bench --shared ../shared [--reports 300]

Reads the State Department releases with every core, as `dragoman read` does with many reports, and checks on the way that every quote is
its slice of the text and that every sentence tile joins the next.
"""

import argparse
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from dragoman.errors import InputError
from dragoman.reports.read import reports
from dragoman.scale.engines import read_all
from dragoman.settings import Settings
from dragoman.types import Actor, Place, Quantity, Reading, Report, When

RELEASES = "data/reports/state-department-2021-2022.jsonl"
SAMPLE = Path(__file__).parents[2] / "examples" / "delegation.md"


def grounded(reading: Reading) -> list[str]:
    """Faults of a reading's spans: a quote that is not its slice, or sentences that do not tile the text."""
    body = reading.report.body
    faults = []
    at = 0
    for s in reading.sentences:
        if s.span.start != at:
            faults.append(f"sentence {s.index} starts at {s.span.start}, not {at}")
        at = s.span.end
    if at != len(body):
        faults.append(f"sentences end at {at}, the text at {len(body)}")
    m = reading.mentions
    quoted: list[Actor | Place | When | Quantity] = [*m.actors, *m.places, *m.dates, *m.quantities, *(s.actor for s in m.sources)]
    quoted += [a for e in reading.events for a in (*e.actors, *e.recipients, *(s.actor for s in e.sources))]
    faults += [f"{q.quote!r} is not {q.span.of(body)!r}" for q in quoted if q.span.of(body) != q.quote]
    return faults


def start_up() -> float:
    """Seconds from the command line to the first event of the sample report; the better of three."""
    command = [sys.executable, "-m", "dragoman.cli.main", "read", str(SAMPLE), "--format", "json"]
    times = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - began)
    return min(times)


def measure(path: Path, limit: int | None) -> dict[str, float]:
    """Sentences a second, reports, peak memory in MB over all processes, and faults of grounding."""
    settings = Settings()

    def stream() -> Iterator[Report]:
        for n, r in enumerate(reports([str(path)])):
            if limit is not None and n >= limit:
                return
            if not isinstance(r, InputError):
                yield r

    count = sentences = events = faults = 0
    began = time.perf_counter()
    for reading in read_all(stream(), settings):
        count += 1
        sentences += len(reading.sentences)
        events += len(reading.events)
        faults += len(grounded(reading))
    took = time.perf_counter() - began
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss  # the largest one
    workers = settings.processes or os.cpu_count() or 1
    memory = (own + child * (workers if count > 1 else 0)) / 1024
    return {
        "reports": count,
        "sentences": sentences,
        "events": events,
        "seconds": took,
        "sentences a second": sentences / took,
        "memory MB": memory,
        "faults": faults,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--reports", type=int, default=None)
    args = parser.parse_args()
    path = args.shared / RELEASES
    if not path.is_file():
        sys.exit(f"{path} is not there; the bench needs the data folder (make bench SHARED=...)")
    found = measure(path, args.reports)
    lines = [f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"]
    lines += [f"{name:>20}: {value:,.1f}" if value != int(value) else f"{name:>20}: {int(value):,}" for name, value in found.items()]
    lines.append(f"{'start to first event':>20}: {start_up():.2f} s")
    sys.stdout.write("\n".join(lines) + "\n")
    if found["faults"]:
        sys.exit("grounding is broken: some quotes are not their slices")


if __name__ == "__main__":
    main()
