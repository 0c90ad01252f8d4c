#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `generate` makes for monitoring, in the words of the programs that it is for.

monitoring_check.py PATH/TO/tidemark-cli tests/data/health          the files
monitoring_check.py PATH/TO/tidemark-cli tests/data/health TRACE    the verdicts on tests/data/health/trace-TRACE.json

- promtool and amtool take the files, amtool routes pages to PagerDuty and the rest to Slack, and the dashboard keeps
  to Grafana's model;
- a golden trace, fed to the generated rules by `promtool test rules`, makes the alerts that the program makes of
  it: each is checked minute by minute around every change, and every hour.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from json_schema import violations  # noqa: E402

TIMEOUT_S = 300
ALERT = "      - alert: "
OF_ALL_TIERS = "spike"
ENDPOINTS = {"tier1": "/userid/", "tier2": "/search-video/", "tier3": "/user-followers/"}
KINDS = {"prometheus-rules": "tikliveapi-rules.yml", "prometheus-scrape": "prometheus.yml", "alertmanager": "alertmanager.yml",
         "grafana": "tikliveapi-dashboard.json"}


def run(*command):
    environment = dict(os.environ, HOME="/nonexistent", TZ="UTC", GOGC="800")
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=TIMEOUT_S, check=False,
                          env=environment)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def expect(what, value, wanted):
    if value != wanted:
        sys.exit(f"{what}: {value!r}, expected {wanted!r}")


# --- the files


def generate(program, folder, kind, *options):
    run(program, "--data-dir", folder / "data", "--offline", "generate", kind, *options, "--out", folder)
    return folder / KINDS[kind]


def check_routes(config):
    run("amtool", "check-config", config)
    for labels, receiver in ((["severity=page", "tier=tier1"], "pagerduty-oncall"), (["severity=ticket", "tier=tier1"], "slack-tickets"),
                             (["severity=other"], "slack-tickets")):
        said = run("amtool", "config", "routes", "test", f"--config.file={config}", *labels)
        expect(f"who hears of {labels}", said.strip(), receiver)


def check_scrape(config):
    run("promtool", "check", "config", config)
    text = config.read_text()
    for words in ("job_name: tikliveapi-synthetic\n    scrape_interval: 30s", "job_name: tikliveapi-rum\n    scrape_interval: 15s",
                  "location: eu", "location: us", "alertmanagers:"):
        expect(f"{words!r} in prometheus.yml", words in text, True)


def overlapping(panels):
    taken = {}
    for panel in panels:
        place = panel["gridPos"]
        for x in range(place["x"], place["x"] + place["w"]):
            for y in range(place["y"], place["y"] + place["h"]):
                other = taken.setdefault((x, y), panel["title"])
                if other != panel["title"]:
                    return f"{other} and {panel['title']} lie over each other"
    return None


def check_dashboard(file, schema, folder):
    board = json.loads(file.read_text())
    broken = violations(board, json.loads(schema.read_text()))
    expect("breaches of Grafana's model", broken, [])
    panels = [panel for panel in board["panels"] if panel["type"] != "row"]
    expect("overlap", overlapping(board["panels"]), None)
    expect("panels with one id", len({panel["id"] for panel in board["panels"]}), len(board["panels"]))
    expect("panels without a question", [panel["title"] for panel in panels if not panel.get("targets")], [])
    expect("kinds of panels", {panel["type"] for panel in panels}, {"stat", "heatmap", "timeseries", "gauge", "table"})
    # promtool reads no dashboards, but every question in one can stand in a rule.
    asked = [target["expr"] for panel in panels for target in panel["targets"]]
    rules = [{"record": f"asked:number:{i}", "expr": text.replace("$__rate_interval", "1m").replace("$endpoint", "x")}
             for i, text in enumerate(asked)]
    path = folder / "asked.yml"
    path.write_text(json.dumps({"groups": [{"name": "asked", "rules": rules}]}))
    run("promtool", "check", "rules", path)
    return set(re.findall(r"\b(?:endpoint|tier):\w+:\w+", " ".join(asked)))


# --- the verdicts


def annotations_of(rules):
    """By alert; promtool wants them word for word."""
    found, alert = {}, None
    for line in rules.read_text().splitlines():
        if name := re.fullmatch(r"\s+- alert: (\w+)", line):
            alert = found.setdefault(name[1], {})
        if pair := re.fullmatch(r"\s+(summary|description|runbook|runbook_command): (\".*\")", line):
            alert[pair[1]] = json.loads(pair[2])
    return found


def written(values):
    """Counter values, None for no sample, as promtool notes series."""
    words, at = [], 0
    while at < len(values):
        end = at + 1
        if values[at] is None:
            while end < len(values) and values[end] is None:
                end += 1
            words.append(f"_x{end - at}")
        else:
            step = values[end] - values[at] if end < len(values) and values[end] is not None else 0
            while end < len(values) and values[end] is not None and values[end] - values[end - 1] == step:
                end += 1
            words.append(f"{values[at]}+{step}x{end - at - 1}")
        at = end
    return " ".join(words)


def series_of(trace):
    """The trace as /metrics would have shown it minute by minute; nobody is asked while the program sleeps."""
    totals, awake = [[0] * 5], []
    for segment in trace["segments"]:
        for _ in range(segment["repeat"]):
            for minute in segment["pattern"]:
                totals.append([before + now for before, now in zip(totals[-1], (minute + [0, 0, 0])[:5])])
                awake.append(not segment.get("asleep", False))
    good, bad, asked_badly, key_refused, _ = ([minute[kind] for minute in totals] for kind in range(5))
    seen = [any(awake[max(0, at - 1):at + 1]) for at in range(len(good))]
    values = {('request', 'status_class="2xx"'): good, ('request', 'status_class="5xx"'): bad,
              ('request', 'status_class="4xx"'): [sum(minute[2:]) for minute in totals],
              ('client_error', 'outcome="bad_request"'): asked_badly, ('client_error', 'outcome="key_refused"'): key_refused,
              ('client_error', 'outcome="out_of_credits"'): [0] * len(good)}
    return [{"series": f'tikliveapi_{metric}_total{{endpoint="{ENDPOINTS[trace["tier"]]}",tier="{trace["tier"]}",{label}}}',
             "values": written([value if is_seen else None for value, is_seen in zip(counts, seen)])}
            for (metric, label), counts in values.items()], len(good) - 1


def tier_of(alert):
    return alert.removeprefix("TikLiveAPI")[:5].lower()


def is_firing(trace, alert, minute):
    return any(one["alert"] == alert and one["fires_at"] <= minute and (one["resolves_at"] is None or minute < one["resolves_at"])
               for one in trace["expected"])


def verdicts(trace, annotations, last):
    """At each change and a minute to both sides of it, and every hour, which alerts fire and which do not."""
    times = set(range(0, last + 1, 60))
    for alert in trace["expected"]:
        for change in (alert["pending_at"], alert["fires_at"], alert["resolves_at"]):
            times |= {change + side for side in (-1, 0, 1)} if change is not None else set()
    tests = []
    for minute in sorted(time for time in times if 0 <= time <= last):
        for alert, notes in annotations.items():
            severity = "ticket" if alert.endswith(("SlowBurn", "ClientErrors")) else "page"
            labels = {"severity": severity, "service": "tikliveapi", "tier": tier_of(alert)}
            firing = [{"exp_labels": labels, "exp_annotations": notes}] if is_firing(trace, alert, minute) else []
            tests.append({"eval_time": f"{minute}m", "alertname": alert, "exp_alerts": firing})
    return tests


def check_verdicts(rules, path):
    annotations = {alert: notes for alert, notes in annotations_of(rules).items() if alert.endswith(("Burn", "ClientErrors"))}
    expect("alerts of the tiers", len(annotations), 12)
    trace = json.loads(path.read_text())
    if trace["name"] != OF_ALL_TIERS:
        annotations = {alert: notes for alert, notes in annotations.items() if tier_of(alert) == trace["tier"]}
    # Only the alerts: promtool evaluates every group each minute, and budgets of 30 days are not meant for that. Tiers
    # that nobody asks have no series; that they stay silent one trace shows for all.
    head, *alerts = rules.read_text().partition("  - name: tikliveapi-latency\n")[0].split(ALERT)
    alone = rules.with_name("burn-rate.yml")
    alone.write_text(head + "".join(ALERT + alert for alert in alerts if alert.split("\n")[0] in annotations))
    series, last = series_of(trace)
    tests = verdicts(trace, annotations, last)
    file = rules.with_name(path.stem + ".yml")
    file.write_text(json.dumps({"rule_files": [str(alone)], "evaluation_interval": "1m", "tests": [  # JSON is YAML
        {"name": trace["name"], "interval": "1m", "input_series": series, "alert_rule_test": tests}]}))
    run("promtool", "test", "rules", file)
    firing = sum(1 for test in tests if test["exp_alerts"])
    print(f"{trace['name']}: promtool agrees on {len(tests)} verdicts, {firing} of them that an alert fires")


def check_the_limit(program, folder):
    """A share of exactly the limit is not past it, where 1 - availability is no neat number in binary; AlertWalkTest says
    the same of the program."""
    (folder / "data").mkdir(exist_ok=True)
    slo = folder / "data" / "slo.yaml"
    slo.write_text("slo_tiers:\n  tier1_interactive:\n    p95_ms: 1200\n    availability: 0.9995\n    burn_rate_fast: 10\n"
                   "    burn_rate_slow: 6\n")
    rules = generate(program, folder, "prometheus-rules")
    slo.unlink()
    name = 'tikliveapi_request_total{{endpoint="/userid/",tier="tier1",status_class="{}"}}'
    notes = annotations_of(rules)["TikLiveAPITier1FastBurn"]
    alert = {"exp_labels": {"severity": "page", "service": "tikliveapi", "tier": "tier1"}, "exp_annotations": notes}
    tests = []
    for good, is_past in ((199, False), (198, True)):  # to one bad call a minute: 10 times 0.0005 is one in 200
        tests.append({"interval": "1m", "input_series": [{"series": name.format("2xx"), "values": f"0+{good}x180"},
                                                         {"series": name.format("5xx"), "values": "0+1x180"}],
                      "alert_rule_test": [{"eval_time": "170m", "alertname": "TikLiveAPITier1FastBurn",
                                           "exp_alerts": [alert] if is_past else []}]})
    file = folder / "limit.yml"
    file.write_text(json.dumps({"rule_files": [str(rules)], "evaluation_interval": "1m", "tests": tests}))
    run("promtool", "test", "rules", file)


def check_files(program, folder, data):
    rules = generate(program, folder, "prometheus-rules")
    run("promtool", "check", "rules", rules)
    check_scrape(generate(program, folder, "prometheus-scrape", "--synthetic", "eu=127.0.0.1:9111,us=[::1]:9112"))
    check_routes(generate(program, folder, "alertmanager"))
    records = check_dashboard(generate(program, folder, "grafana"), data / "dashboard.schema.json", folder)
    expect("records that the dashboard shows and no rule makes",
           [record for record in records if f"record: {record}\n" not in rules.read_text()], [])


def main(program, data, *traces):
    with tempfile.TemporaryDirectory(prefix="tidemark-monitoring-") as name:
        folder = Path(name)
        if not traces:
            check_files(program, folder, Path(data))
            check_the_limit(program, folder)
        for trace in traces:
            rules = generate(program, folder, "prometheus-rules", "--runbooks", "https://wiki.example.com/run/")
            check_verdicts(rules, Path(data) / f"trace-{trace}.json")


if __name__ == "__main__":
    main(*sys.argv[1:])
