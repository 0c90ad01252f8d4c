#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""serve-metrics as Prometheus and as strangers see it: metrics_check.py PATH/TO/tidemark-cli

- promtool takes the page, every series is born at 0, and what another program of the data folder calls is counted;
- strangers, slow ones and too many of them get nothing;
- a real Prometheus with the generated configuration scrapes the program, while an API fails and recovers: the fast-burn
  alert fires and is resolved, and a real Alertmanager with the generated routes tells a stand-in for PagerDuty of both.

What is changed in the generated files, so that an hour takes a minute: each duration of the rules and the intervals of
the scrape configuration are divided by 60, group_wait and its like are a second, and PagerDuty's address is the stand-in's.
"""

import concurrent.futures
import http.server
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

from waiting import KEY, TIMEOUT_S, expect, until


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(url, data=None):
    with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=30) as reply:
        return reply.read().decode()


class Started:
    """A program that goes on until it is ended, by its process id."""

    def __init__(self, command, environment, log):
        self._log = open(log, "w", encoding="utf-8")
        self.process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, stderr=self._log, env=environment,
                                        text=True)

    def line(self):
        return self.process.stdout.readline().strip()

    def stop(self, how):
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(timeout=TIMEOUT_S)
        self._log.close()
        return code


class World:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TZ": "UTC",
                            "TIDEMARK_API_KEY": KEY,
                            **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
        self.ours, self.others = [], []
        self.asked = 0
        self.base = self.start(self.ours, program, "sandbox").line()
        self.url = self.start(self.ours, program, *self.options(), "serve-metrics", "--port", "0").line()
        self.port = int(re.fullmatch(r"http://127\.0\.0\.1:(\d+)/metrics", self.url)[1])

    def options(self):
        return ["--data-dir", self.folder / "data", "--api-base", self.base]

    def start(self, group, *command):
        one = Started(command, self.environment, self.folder / f"log{len(self.ours)}{len(self.others)}")
        group.append(one)
        return one

    def run(self, *words):
        return subprocess.run([str(word) for word in (self.program, *self.options(), *words)], capture_output=True, text=True,
                              env=self.environment, timeout=TIMEOUT_S, check=False)

    def fault(self, kind):
        fetch(self.base + "/sandbox/fault", json.dumps({"kind": kind, "path": "*"}).encode())

    def ask(self, times):
        """So many questions of tier 1, each of another name; their exit codes."""
        names = [f"somebody{self.asked + i}" for i in range(times)]
        self.asked += times
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            return [done.returncode for done in pool.map(lambda name: self.run("get", "userid", f"username={name}"), names)]

    def series(self):
        lines = fetch(self.url).splitlines()
        return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))}

    def calls(self, status_class):
        return self.series()[f'tikliveapi_request_total{{endpoint="/userid/",tier="tier1",status_class="{status_class}"}}']

    def stop(self):
        for one in self.others:
            one.stop(signal.SIGTERM)
        return [one.stop(signal.SIGINT) for one in reversed(self.ours)]


# --- the page


def check_page(world):
    page = fetch(world.url)
    checked = subprocess.run(["promtool", "check", "metrics"], input=page, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    expect("promtool check metrics", (checked.returncode, checked.stdout + checked.stderr), (0, ""))
    series = world.series()
    endpoints = len(json.loads(world.run("endpoints", "--json").stdout)["endpoints"])
    expect("series of outcomes", sum(name.startswith("tikliveapi_request_total{") for name in series), endpoints * 3)
    expect("what is not 0 before the first call", {name: value for name, value in series.items() if value}, {})
    expect("labels", set(re.findall(r"[{,](\w+)=", page)), {"endpoint", "tier", "status_class", "outcome", "le"})


def check_counting(world):
    expect("exit codes", set(world.ask(3)), {0})
    expect("good calls", world.calls("2xx"), 3)
    world.fault("html")
    expect("exit codes", set(world.ask(1)), {6})
    world.fault("none")
    expect("failures", world.calls("5xx"), 1)
    series = world.series()
    bucket = 'tikliveapi_request_duration_seconds_bucket{endpoint="/userid/",tier="tier1",status_class="%s",le="+Inf"}'
    expect("good calls in the histogram", series[bucket % "2xx"], 3)
    expect("failures in the histogram", series[bucket % "5xx"], 1)
    expect("a name in the page", "somebody" in fetch(world.url), False)


# --- strangers


def said(port, request, host="127.0.0.1"):
    """The first line of what is answered; empty where nothing is."""
    answer = b""
    try:
        with socket.create_connection((host, port), timeout=20) as wire:
            wire.sendall(request)
            while piece := wire.recv(65536):
                answer += piece
    except (ConnectionResetError, BrokenPipeError):
        pass
    return answer.split(b"\r\n")[0].decode()


def check_strangers(world):
    host = f"Host: 127.0.0.1:{world.port}\r\n".encode()
    get = b"GET /metrics HTTP/1.1\r\n"
    for request, wanted in ((get + host, "HTTP/1.1 200 OK"), (get + b"Host: evil.example\r\n", "HTTP/1.1 403 Forbidden"),
                            (get + host + b"Origin: https://evil.example\r\n", "HTTP/1.1 403 Forbidden"),
                            (b"POST /metrics HTTP/1.1\r\n" + host, "HTTP/1.1 405 Method Not Allowed"),
                            (get + host + b"X: " + b"a" * 8200, "HTTP/1.1 431 Request Header Fields Too Large"),
                            (b"\x16\x03\x01\r\n", "HTTP/1.1 400 Bad Request")):
        expect(f"the answer to {request[:60]}", said(world.port, request + b"\r\n"), wanted)
    if any(line.split()[0] == "0" * 31 + "1" for line in Path("/proc/net/if_inet6").read_text().splitlines()):
        named = f"GET /metrics HTTP/1.1\r\nHost: [::1]:{world.port}\r\n\r\n".encode()
        expect("on ::1", said(world.port, named, "::1"), "HTTP/1.1 200 OK")
    # Who says nothing is left after 5 s; while 16 of them wait, nobody else is let in.
    began = time.monotonic()
    silent = [socket.create_connection(("127.0.0.1", world.port), timeout=20) for _ in range(16)]
    expect("what the 17th is told", said(world.port, get + host + b"\r\n"), "")
    for wire in silent:
        try:
            expect("what the silent hear", wire.recv(1), b"")
        except ConnectionResetError:
            pass
        wire.close()
    expect("4 s at least until the silent are left", time.monotonic() - began > 4, True)
    until("all is well again", lambda: said(world.port, get + host + b"\r\n") == "HTTP/1.1 200 OK")


# --- Prometheus and Alertmanager


def quickened(text):
    """An hour becomes a minute."""
    seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400}

    def shorter(match):
        return f"{match[1]}{max(1, int(match[2]) * seconds[match[3]] // 60)}s"

    return re.sub(r"(\[|(?:interval|for|scrape_interval): )(\d+)([smhd])\b", shorter, text)


class StandIn:
    """Takes what is posted, as PagerDuty's Events API v2 and Slack's webhooks do, and keeps it."""

    def __init__(self):
        self.posted = []
        posted = self.posted

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):  # noqa: N802
                posted.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
                self.send_response(202 if self.path.startswith("/v2") else 200)
                self.end_headers()
                self.wfile.write(b'{"status":"success"}')

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def paged(self, action):
        return [body for path, body in self.posted if path == "/v2/enqueue" and body["event_action"] == action]

    def slacked(self, word):
        return [body for path, body in self.posted if path == "/slack" and word in json.dumps(body)]


def start_alertmanager(world, stand_in):
    port = free_port()
    world.run("generate", "alertmanager", "--out", world.folder)
    config = world.folder / "alertmanager.yml"
    text = config.read_text()
    for generated, quick in (("group_wait: 10s", "group_wait: 1s"), ("group_by: [service, tier]", "group_by: [service, tier]\n"
                             "  group_wait: 1s\n  group_interval: 1s"),
                             ("severity: critical", f'severity: critical\n        url: "{stand_in.base}/v2/enqueue"')):
        expect(f"how often {generated!r} is there", text.count(generated), 1)
        text = text.replace(generated, quick)
    config.write_text(text)
    (world.folder / "pagerduty-routing-key").write_text("routing-key-of-the-check")
    (world.folder / "slack-webhook-url").write_text(stand_in.base + "/slack")
    world.start(world.others, "prometheus-alertmanager", f"--config.file={config}", f"--storage.path={world.folder}/am",
                "--cluster.listen-address=", f"--web.listen-address=127.0.0.1:{port}", "--log.level=error")
    return port


def start_prometheus(world, alertmanager):
    target = f"here=127.0.0.1:{world.port}"
    world.run("generate", "prometheus-rules", "--out", world.folder)
    world.run("generate", "prometheus-scrape", "--rum", target, "--synthetic", target, "--alertmanager", f"127.0.0.1:{alertmanager}",
              "--out", world.folder)
    for name in ("tikliveapi-rules.yml", "prometheus.yml"):
        path = world.folder / name
        path.write_text(quickened(path.read_text()))
    port = free_port()
    world.start(world.others, "prometheus", f"--config.file={world.folder}/prometheus.yml", f"--storage.tsdb.path={world.folder}/tsdb",
                "--log.level=error", f"--web.listen-address=127.0.0.1:{port}")
    return f"http://127.0.0.1:{port}/api/v1"


def answer(url):
    try:
        return json.loads(fetch(url))["data"]
    except OSError:
        return None


def is_firing(api):
    data = answer(api + "/alerts") or {"alerts": []}
    return any(alert["labels"]["alertname"] == "TikLiveAPITier1FastBurn" and alert["state"] == "firing" for alert in data["alerts"])


def is_scraped(api):
    data = answer(api + "/query?query=sum(up)") or {"result": []}
    return bool(data["result"]) and data["result"][0]["value"][1] == "2"


def series_of_job(api, job):
    found = answer(f"{api}/query?query=count%20by%20(__name__)%20(%7Bjob%3D%22{job}%22%7D)")["result"]
    return {one["metric"]["__name__"] for one in found if one["metric"]["__name__"].startswith("tikliveapi")}


def check_alerts(world):
    stand_in = StandIn()
    api = start_prometheus(world, start_alertmanager(world, stand_in))
    until("Prometheus scrapes", lambda: is_scraped(api))
    expect("series of calls of the synthetic job", series_of_job(api, "tikliveapi-synthetic") & series_of_job(api, "tikliveapi-rum"), set())
    expect("the alert fires at the start", is_firing(api), False)
    world.fault("html")
    world.ask(6)
    until("the fast-burn alert fires", lambda: is_firing(api))
    until("PagerDuty is called", lambda: stand_in.paged("trigger"))
    world.fault("none")
    until("the alert is resolved", lambda: world.ask(4) and not is_firing(api))
    until("PagerDuty hears of it", lambda: stand_in.paged("resolve"))
    triggered, resolved = stand_in.paged("trigger")[0], stand_in.paged("resolve")[0]
    expect("the key of the resolution", resolved["dedup_key"], triggered["dedup_key"])
    expect("the routing key", triggered["routing_key"], "routing-key-of-the-check")
    expect("the summary", triggered["payload"]["summary"], "Tier 1 burning 14.4x error budget")
    until("the ticket is in Slack", lambda: stand_in.slacked("Tier 1 burning 6x error budget"))
    expect("tickets that page", [body for body in stand_in.paged("trigger") if "SlowBurn" in json.dumps(body)], [])
    expect("pages in Slack", stand_in.slacked("14.4x"), [])


def main(program):
    with tempfile.TemporaryDirectory(prefix="tidemark-metrics-") as name:
        world = World(program, Path(name))
        try:
            for check in (check_page, check_counting, check_strangers, check_alerts):
                check(world)
                print(f"{check.__name__}: passed", flush=True)
        except BaseException:
            for log in sorted(Path(name).glob("log*")):
                print(f"--- {log.name}\n{log.read_text()}")
            raise
        finally:
            codes = world.stop()
        expect("exit codes of what was interrupted", codes, [130, 130])


if __name__ == "__main__":
    main(sys.argv[1])
