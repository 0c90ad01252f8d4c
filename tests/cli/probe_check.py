#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""serve-metrics --probe against the sandbox: probe_check.py PATH/TO/tidemark-cli

Each case has a data folder and a simulated API of its own. An exporter that does not probe serves the page, so that its
series are seen at 0 before the first probe; beside it stands the program that probes.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from metrics_check import KEY, TIMEOUT_S, Started, expect, fetch, until  # noqa: E402

ENDPOINTS = {"/userid/": "tier1", "/userinfo-by-username/": "tier1", "/search-video/": "tier2"}
OUTCOMES = {"ok", "not_found", "key_refused", "out_of_credits", "rate_limited", "bad_request", "upstream_error", "timeout",
            "no_connection", "shape_mismatch"}


class Case:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TZ": "UTC",
                            "TIDEMARK_API_KEY": KEY,
                            **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
        self.started = []
        self.base = self.start("sandbox").line()
        self.url = self.start(*self.options(), "serve-metrics", "--port", "0").line()

    def options(self):
        return ["--data-dir", self.folder / "data", "--api-base", self.base]

    def start(self, *words):
        one = Started([self.program, *words], self.environment, self.folder / f"log{len(self.started)}")
        self.started.append(one)
        return one

    def probe(self, *words):
        self.prober = self.start(*self.options(), "--json", "serve-metrics", "--port", "0", "--probe", *words)
        return json.loads(self.prober.line())

    def notes(self):
        return "".join(log.read_text() for log in sorted(self.folder.glob("log*")))

    def run(self, *words):
        done = subprocess.run([str(word) for word in (self.program, *self.options(), *words)], capture_output=True, text=True,
                              env=self.environment, timeout=TIMEOUT_S, check=False)
        return done

    def fault(self, kind, path):
        fetch(self.base + "/sandbox/fault", json.dumps({"kind": kind, "path": path}).encode())

    def hits(self):
        return json.loads(fetch(self.base + "/sandbox/stats"))["requests"]

    def series(self):
        lines = fetch(self.url).splitlines()
        return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))}

    def probes(self):
        """What is not 0, as (endpoint, outcome): how often."""
        form = re.compile(r'tikliveapi_probe(?:_skipped)?_total\{endpoint="([^"]+)",tier="([^"]+)",outcome="([^"]+)"\}')
        found = [(form.fullmatch(name), int(value)) for name, value in self.series().items() if value]
        expect("tiers", {match[1]: match[2] for match, _ in found if match}.items() <= ENDPOINTS.items(), True)
        return {(match[1], match[3]): value for match, value in found if match}

    def real(self):
        return {name: value for name, value in self.series().items()
                if name.startswith(("tikliveapi_request", "tikliveapi_retry_total")) and value}

    def stop(self):
        return [one.stop(signal.SIGINT) for one in reversed(self.started)]


def all_told(case):
    """A round is over: of each probe something is known."""

    def told():
        seen = case.probes()
        return seen if len({endpoint for endpoint, _ in seen}) == len(ENDPOINTS) else None

    return until("a round of probes", told)


def check_a_good_round(case):
    born = {name for name in case.series() if name.startswith("tikliveapi_probe_total{")}
    expect("series that are born", len(born), len(ENDPOINTS) * len(OUTCOMES))
    expect("what is not 0 before the first probe", case.probes(), {})
    expect("requests of an exporter that does not probe", case.hits(), 0)
    said = case.probe("--probe-every", "60", "--probe-cap", "50")
    expect("the plan", {name: said["probes"][name] for name in ("on", "every_minutes", "credits_per_day", "cap_per_day")},
           {"on": True, "every_minutes": 60, "credits_per_day": 72, "cap_per_day": 50})
    expect("the price of every minute", said["probes"]["choices"][0], {"every_minutes": 1, "credits_per_day": 4320})
    expect("the first round", all_told(case), {(endpoint, "ok"): 1 for endpoint in ENDPOINTS})
    series = case.series()
    for endpoint, tier in ENDPOINTS.items():
        labels = f'endpoint="{endpoint}",tier="{tier}"'
        expect("in the histogram", series[f'tikliveapi_probe_duration_seconds_bucket{{{labels},le="+Inf"}}'], 1)
        expect("in its widest bucket", series[f'tikliveapi_probe_duration_seconds_bucket{{{labels},le="10"}}'], 1)
    expect("real calls", case.real(), {})
    expect("requests", case.hits(), 3)
    ledger = json.loads(case.run("credits", "ledger", "--json").stdout)["rows"]
    expect("the ledger", [(row["credits"], row["asked_by"]) for row in ledger if row["state"] != "free"], [(1, "Probe")] * 3)
    for words in ("What three probes cost a day: every minute 4,320 credits", "Probing every hour: 72 credits a day",
                  "The cap of 50 credits a day ends them 16 h 0 min into each day"):
        expect(f"{words!r} is said", words in case.notes(), True)


def check_a_broken_contract(case):
    case.fault("wrong_keys", "/userid/")
    case.probe()
    expect("the round", all_told(case),
           {("/userid/", "shape_mismatch"): 1, ("/userinfo-by-username/", "ok"): 1, ("/search-video/", "ok"): 1})
    expect("real calls", case.real(), {})


def check_the_cap(case):
    case.probe("--probe-every", "60", "--probe-cap", "2")
    expect("the round", all_told(case),
           {("/userid/", "ok"): 1, ("/userinfo-by-username/", "ok"): 1, ("/search-video/", "not_sent"): 1})
    expect("requests", case.hits(), 2)
    until("why is said", lambda: "No probe is sent: the daily cap for probes (credits: 2)" in case.notes())


def check_real_calls_spare(case):
    expect("a real call", case.run("get", "userid", "username=mrbeast").returncode, 0)
    case.probe("--probe-every", "60")
    expect("the round", all_told(case),
           {("/userid/", "spared"): 1, ("/userinfo-by-username/", "ok"): 1, ("/search-video/", "ok"): 1})
    expect("requests", case.hits(), 3)
    expect("real calls", case.series()['tikliveapi_request_total{endpoint="/userid/",tier="tier1",status_class="2xx"}'], 1)


def check_a_restart(case):
    case.probe("--probe-every", "60")
    all_told(case)
    expect("exit code", case.prober.stop(signal.SIGINT), 130)
    fetch(case.probe("--probe-every", "60")["url"])
    expect("requests", case.hits(), 3)


def check_usage(case):
    for words, said in ((["--probe-every", "5"], "--probe-every goes with --probe"), (["--probe", "--probe-every", "0"], "from 1 to 1440"),
                        (["--probe", "--probe-cap", "5"], "pays for none")):
        done = case.run("serve-metrics", *words)
        expect(f"exit code of {words}", done.returncode, 2)
        expect(f"{said!r} for {words}", said in done.stderr, True)
    expect("requests", case.hits(), 0)


def main(program):
    for check in (check_a_good_round, check_a_broken_contract, check_the_cap, check_real_calls_spare, check_a_restart, check_usage):
        with tempfile.TemporaryDirectory(prefix="tidemark-probe-") as name:
            case = Case(program, Path(name))
            try:
                check(case)
            except BaseException:
                print(case.notes())
                raise
            finally:
                codes = case.stop()
            expect("exit codes of what was interrupted", set(codes), {130})
        print(f"{check.__name__}: passed", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
