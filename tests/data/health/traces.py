#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the golden traces of this folder, and what alerts must come of them.

A second, slow and plain implementation of the alerts, written from the words of the documentation and not from the
program: AlertWalkTest walks the same traces with the program's own. `python3 traces.py` writes trace-*.json anew;
`python3 traces.py check` fails where they differ from what stands there.

A trace has segments, one after the other from minute 0 on: `pattern` is a list of calls by minute, repeated `repeat`
times: [good, bad, asked badly (400), key refused (403), not found (404)], where what is left out is 0; where `asleep` is
true no program runs. `expected` lists the alerts in the order in which they fire.
Minute N of `pending_at`, `fires_at` and `resolves_at` is the evaluation that has seen the minutes before N;
`resolves_at` is null where the trace ends before.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
HOUR, DAY = 60, 24 * 60
TIERS = {  # share that may fail, fast rate, slow rate
    "tier1": (0.001, 14.4, 6.0),
    "tier2": (0.005, 10.0, 3.0),
    "tier3": (0.010, 6.0, 2.0),
}


def rules(tier):
    """(name, severity, rate, short window, long window, for, fewest bad, most calls), minutes."""
    share, fast, slow = TIERS[tier]
    name = "TikLiveAPI" + tier.capitalize()
    return [
        (name + "FastBurn", "page", fast, 5, HOUR, 2, 3, None),
        (name + "SlowBurn", "ticket", slow, 30, 6 * HOUR, 15, 3, None),
        (name + "LongBurn", "page", slow, 12 * HOUR, 3 * DAY, HOUR, 10, round(36 / (slow * share))),
        (name + "ClientErrors", "ticket", 0.05 / share, 15, HOUR, 5, 3, None),
    ]


def minutes_of(trace):
    return [(minute + [0, 0, 0])[:5] for segment in trace["segments"] for _ in range(segment["repeat"]) for minute in segment["pattern"]]


def alerts(trace):
    share = TIERS[trace["tier"]][0]
    minutes = minutes_of(trace)
    calls, bad, refused, keys = [0], [0], [0], [0]
    for minute in minutes:
        _, failed, asked_badly, key_refused, _ = minute
        calls.append(calls[-1] + sum(minute))
        bad.append(bad[-1] + failed)
        refused.append(refused[-1] + asked_badly + key_refused)
        keys.append(keys[-1] + key_refused)

    def window(now, length, counted):
        start = max(0, now - length)
        return calls[now] - calls[start], counted[now] - counted[start]

    found = []
    for name, severity, rate, short, long, hold, fewest, most in rules(trace["tier"]):
        since = firing = None
        counted = refused if name.endswith("ClientErrors") else bad
        for now in range(1, len(minutes) + 1):
            many, failed = window(now, long, counted)
            few, failed_now = window(now, short, counted)
            # After a refused key nothing is asked any more: one is all that there will be.
            is_enough = failed >= fewest or (counted is refused and window(now, long, keys)[1] > 0)
            # Only calls that succeed prove a recovery: what fires goes on through a short window without calls.
            burns_now = failed_now / few / share > rate if few else firing is not None
            burns = is_enough and (most is None or many <= most) and failed / many / share > rate and burns_now
            if not burns:
                if firing:
                    firing["resolves_at"] = now
                    firing["resolved_by"] = "recovered" if few else "no_data"
                since = firing = None
                continue
            since = now if since is None else since
            if firing is None and now - since >= hold:
                firing = {"alert": name, "severity": severity, "pending_at": since, "fires_at": now, "resolves_at": None,
                          "resolved_by": None}
                found.append(firing)
    return sorted(found, key=lambda alert: (alert["fires_at"], alert["alert"]))


def segment(repeat, *pattern, asleep=False):
    return {"repeat": repeat, "pattern": [list(pair) for pair in pattern], **({"asleep": True} if asleep else {})}


def hourly(calls, bad):
    """An hour with that many calls, evenly, the bad ones first."""
    step = 60 // calls
    return [((0, 1) if i // step < bad else (1, 0)) if i % step == 0 else (0, 0) for i in range(60)]


def steady(hours, per_minute=10):
    return segment(hours * 60, (per_minute, 0))


def one_in_37(days):
    """10 calls an hour, each 37th fails: 2.7 %, 27 times tier 1's budget."""
    total = days * 240
    return [pair for i in range(total) for pair in ([(0, 1) if i % 37 == 36 else (1, 0)] + [(0, 0)] * 5)]


TRACES = [
    ("steady", "A good week of tier 1: nothing to tell.", "tier1", [steady(7 * 24)]),
    ("slow-burn", "After a good day 0.8 % of tier 1 fail for 12 h: 8 times the budget, past the slow rate alone.", "tier1",
     [steady(24, 100), segment(144, (100, 0), (100, 0), (100, 0), (100, 0), (96, 4)), steady(12, 100)]),
    ("spike", "All of tier 1 fails for ten minutes: a page at once, a ticket for what it cost.", "tier1",
     [steady(24), segment(10, (0, 10)), steady(12)]),
    ("one-in-twenty", "20 calls an hour, one fails: 5 %, which is no reason to wake anybody.", "tier1",
     [segment(12, *hourly(20, 0)), segment(1, *hourly(20, 1)), segment(12, *hourly(20, 0))]),
    ("asleep", "Half of tier 1 fails for half an hour, then the machine sleeps for ten hours, then all is well.", "tier1",
     [steady(24), segment(30, (5, 5)), segment(600, (0, 0), asleep=True), steady(12)]),
    ("asleep-and-well", "The machine sleeps for ten hours after a good day: no data is no alert, and no good news.", "tier1",
     [steady(24), segment(600, (0, 0), asleep=True), steady(2)]),
    ("outage-27x", "Eight days at 27 times tier 1's budget, at 10 calls an hour: too few for the other two alerts.", "tier1",
     [segment(72, *hourly(10, 0)), segment(1, *one_in_37(8)), segment(48, *hourly(10, 0))]),
    ("outage-rare", "All of tier 2 fails for three days, at one call every two hours.", "tier2",
     [segment(24, *([(1, 0)] + [(0, 0)] * 119)), segment(36, *([(0, 1)] + [(0, 0)] * 119)), segment(24, *([(1, 0)] + [(0, 0)] * 119))]),
    ("outage-quiet", "All of tier 1 fails for five hours at 10 calls an hour, six minutes apart: one page, not one in six minutes.",
     "tier1", [segment(24, *hourly(10, 0)), segment(5, *hourly(10, 10)), segment(12, *hourly(10, 0))]),
    ("three-and-well", "Three calls of tier 2 fail, then all is well, at a call every forty minutes: a page and a ticket, once.", "tier2",
     [segment(36, (1, 0), *[(0, 0)] * 39), segment(3, (0, 1), *[(0, 0)] * 4), segment(36, (1, 0), *[(0, 0)] * 39)]),
    ("batch", "A crawl of tier 3: 7 % fail for three hours, then 3 % for six: a page and a ticket.", "tier3",
     [steady(24, 20), segment(36, (20, 0), (18, 2), (18, 2), (19, 1), (18, 2)), segment(72, (20, 0), (20, 0), (20, 0), (19, 1), (18, 2)),
      steady(12, 20)]),
    ("search", "2 % of tier 2 fail for six hours: a ticket at the slow rate of 3, no page at the fast rate of 10.", "tier2",
     [steady(24, 20), segment(72, (20, 0), (20, 0), (19, 1), (20, 0), (19, 1)), steady(12, 20)]),
    ("refused", "Half of tier 1 is asked badly for 20 minutes: one ticket, and nobody is woken.", "tier1",
     [steady(12), segment(20, (5, 0, 5)), steady(6)]),
    ("key-refused", "Two calls of tier 2 at once have their key refused, and the program stops: a ticket, of which nobody knows how it ends.",
     "tier2", [segment(12, *hourly(10, 0)), segment(1, (0, 0, 0, 2)), segment(180, (0, 0)), segment(12, *hourly(10, 0))]),
    ("not-found", "Half of tier 1 is not found for an hour, and one call an hour is asked badly: answers, and no reason for a ticket.",
     "tier1", [steady(6), segment(60, (5, 0, 0, 0, 5)), segment(6, *([(0, 0, 1)] + hourly(12, 0)[1:])), steady(6)]),
]


def main():
    checks = sys.argv[1:] == ["check"]
    for name, what, tier, segments in TRACES:
        trace = {"name": name, "what": what, "tier": tier, "segments": segments}
        trace["expected"] = alerts(trace)
        text = json.dumps(trace, separators=(",", ":")).replace('"segments"', '\n"segments"').replace('"expected"', '\n"expected"')
        text = text.replace('{"alert"', '\n {"alert"') + "\n"
        path = HERE / f"trace-{name}.json"
        if checks and path.read_text() != text:
            sys.exit(f"{path.name} is not what traces.py makes")
        if not checks:
            path.write_text(text)
            print(name, len(minutes_of(trace)), *trace["expected"], sep="\n   ")


main()
