# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the peer programs share: a free port, the median time of a hit, and answering by name."""
import socket
import statistics
import sys
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def median_ns(call, rounds, calls):
    samples = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        for number in range(calls):
            call(number)
        samples.append((time.perf_counter_ns() - start) / calls)
    return statistics.median(samples)


def answer_lines(measure):
    """Each line of the input names a hit; its answer is the median, until the input ends."""
    for line in sys.stdin:
        print(measure[line.strip()](), flush=True)
