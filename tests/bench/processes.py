# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs and says how long they took and how much memory they had."""

import os
import statistics
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass


LONGEST = 900  # seconds; what takes longer hangs


class CannotMeasure(Exception):
    """A program that was to be measured failed; the message says which and why."""


@dataclass(frozen=True)
class Finished:
    seconds: float
    peak_megabytes: float
    output: str


def run(*arguments, stdin=None, output=None, allowed=(0,)):
    """A whole process from its start to its end. Output goes to the file `output`, else it is
    returned."""
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as own_output:
        with open(output, "wb") if output else os.fdopen(os.dup(own_output.fileno()), "wb") as out:
            begin = time.perf_counter()
            process = subprocess.Popen(arguments, stdin=stdin or subprocess.DEVNULL, stdout=out,
                                       stderr=errors)
            watchdog = threading.Timer(LONGEST, process.kill)
            watchdog.start()
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - begin
            watchdog.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in allowed:
            errors.seek(0)
            text = errors.read().decode(errors="replace").strip()
            raise CannotMeasure(f"{' '.join(map(str, arguments[:4]))} … ended with "
                                f"{process.returncode}: {text[-400:]}")
        own_output.seek(0)
        return Finished(seconds, usage.ru_maxrss / 1024, own_output.read().decode())


def medians(repetitions, **measures):
    """Takes turns, so that what disturbs the machine disturbs all of them; the first turn only
    warms the caches up."""
    values = {name: [] for name in measures}
    for repetition in range(repetitions + 1):
        for name, measure in measures.items():
            value = measure()
            if repetition > 0:
                values[name].append(value)
    return {name: statistics.median(each) for name, each in values.items()}
