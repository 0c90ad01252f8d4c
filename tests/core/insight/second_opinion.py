#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes every metric once more, from the rows that `explain` prints, with nothing of the product.

By hand: second_opinion.py build/dev/bin/tidemark-cli [--demo-days N] [--folder WITH_DEMO_DATA] [creator ...]
"""
import argparse
import datetime
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import zoneinfo

HOUR, DAY = 3600, 86400


class NoValue(Exception):
    """Why there is no figure."""


def mean(values):
    total = 0.0
    for value in values:  # in this order: the last digit depends on it
        total += value
    return total / len(values)


def median(values, least=3):
    if len(values) < least:
        raise NoValue(f"{least} needed, {len(values)} held")
    values = sorted(values)
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def middle_half_mean(values):
    if len(values) < 3:
        raise NoValue("too few")
    values = sorted(values)
    quarter = len(values) // 4
    return mean(values[quarter:len(values) - quarter])


def divided(part, whole):
    if whole <= 0:
        raise NoValue("nothing to divide by")
    return part / whole


# --- sets of posts

def newest_first(posts):
    by_id = {}
    for post in posts:
        held = by_id.get(post["id"])
        if held is None or post["observed_at"] > held["observed_at"]:
            by_id[post["id"]] = post
    return sorted(by_id.values(), key=lambda p: (p["created_at"] is not None, p["created_at"] or 0, p["id"]), reverse=True)


def latest(posts, count=30):
    posts = newest_first(posts)[:count]
    while posts and posts[-1]["pinned"] and not all(p["pinned"] for p in posts):
        posts.pop()
    return posts


def with_counters(posts, *names):
    held = [p for p in posts if all(p[name] is not None for name in names)]
    if not held:
        raise NoValue("no post has the counters")
    return held


def interactions(post, names=("likes", "comments", "shares")):
    return float(sum(post[name] for name in names))


# --- engagement: nine definitions

def pooled(names):
    def compute(rows):
        posts = with_counters(latest(rows["posts"]), "views", *names)
        return 100 * divided(sum(interactions(p, names) for p in posts), float(sum(p["views"] for p in posts)))
    return compute


def median_ratio(rows):
    posts = with_counters(latest(rows["posts"]), "views", "likes", "comments", "shares")
    return 100 * divided(median([interactions(p) for p in posts]), median([float(p["views"]) for p in posts]))


def ratios(rows, names):
    posts = with_counters(latest(rows["posts"]), "views", *names)
    return [interactions(p, names) / p["views"] for p in posts if p["views"] > 0]


def mean_ratio(names):
    def compute(rows):
        values = ratios(rows, names)
        if not values:
            raise NoValue("no views")
        return 100 * mean(values)
    return compute


def typical_ratio(rows):
    return 100 * median(ratios(rows, ("likes", "comments", "shares")))


def by_followers(reduce):
    def compute(rows):
        posts = with_counters(latest(rows["posts"]), "likes", "comments", "shares")
        if not rows["followers"]:
            raise NoValue("no followers")
        return 100 * reduce([interactions(p) for p in posts], float(rows["followers"]))
    return compute


# --- rates by the followers of that day

def follower_rate(rows, post):
    if any(post[name] is None for name in ("likes", "comments", "shares")):
        return None
    before = [point["value"] for point in rows["follower_series"]
              if post["created_at"] is not None and post["created_at"] - 7 * DAY <= point["t"] <= post["created_at"]]
    followers = before[-1] if before else rows["followers"]
    return interactions(post) / followers if followers and followers > 0 else None


def follower_rate_typical(rows):
    values = [rate for rate in (follower_rate(rows, p) for p in latest(rows["posts"])) if rate is not None]
    return 100 * median(values)


def follower_rate_of_post(rows):
    rate = follower_rate(rows, rows["post"])
    if rate is None:
        raise NoValue("a counter is missing")
    return 100 * rate


# --- views, time

def views_of_latest(rows):
    return [float(p["views"]) for p in latest(rows["posts"]) if p["views"] is not None]


def views_mean(rows):
    views = views_of_latest(rows)
    if not views:
        raise NoValue("no views known")
    return mean(views)


def in_window(rows, days=30):
    """Times of the posts of the last days, newest first, and for how many days they speak."""
    dated = [p for p in newest_first(rows["posts"]) if p["created_at"] is not None and p["created_at"] <= rows["now"]]
    if not dated:
        raise NoValue("no dates")
    inside = [p for p in dated if p["created_at"] > rows["now"] - days * DAY]
    own = [p for p in dated if not p["pinned"]]
    if len(own) >= 30 and all(p in inside for p in own):
        days = max(1.0, (rows["now"] - inside[-1]["created_at"]) / DAY)
    return [p["created_at"] for p in inside], days


def cadence(rows):
    times, days = in_window(rows)
    return len(times) / days * 7


def cadence_gap(rows):
    times, _ = in_window(rows)
    if len(times) < 3:
        raise NoValue("3 needed")
    return median([(newer - older) / DAY for newer, older in zip(times, times[1:])], least=1)


def sampled(series, now):
    return sorted({point["t"]: point["value"] for point in series if point["t"] <= now}.items())


def growth(source, period, per_cent):
    def compute(rows):
        series = sampled(rows[source], rows["now"])
        if len(series) < 2:
            raise NoValue("2 needed")
        last_t, last = series[-1]
        near = [(abs(t - (last_t - period)), place) for place, (t, _) in enumerate(series[:-1])]
        distance, place = min(near)
        if distance > period * 0.25:
            raise NoValue("no snapshot from that time")
        first = series[place][1]
        if abs(last - first) < rounding_step([value for _, value in series]):
            raise NoValue("below resolution")
        if not per_cent:
            return float(last - first)
        if first <= 0:
            raise NoValue("it was 0")
        return 100.0 * (last - first) / first
    return compute


def rounding_step(values):
    """The largest 1, 2 or 5 times a power of ten, from 100 on, that divides every count of 10,000 or more."""
    large = [value for value in values if value >= 10_000]
    if not large:
        return 0
    limit = max(large) // (10 if len(set(large)) > 1 else 100)
    steps = [factor * 10 ** power for power in range(2, 19) for factor in (1, 2, 5)]
    return max((step for step in steps if step <= limit and math.gcd(*large) % step == 0), default=0)


# --- growth against its own baseline

def snapshots(rows, source):
    """Of the last 30 days, each an hour or more before the next."""
    kept = []
    points = sampled(rows[source], rows["now"])
    for t, value in reversed(points):
        if points[-1][0] - t <= 30 * DAY and (not kept or kept[-1][0] - t >= HOUR):
            kept.append((t, value))
    return kept[::-1]


def hourly(before, after):
    hours = (after[0] - before[0]) / 3600.0
    return 100.0 * (after[1] - before[1]) / before[1] / hours if before[1] > 0 else None


def growth_rate(source):
    def compute(rows):
        points = snapshots(rows, source)
        if len(points) < 2:
            raise NoValue("2 needed")
        rate = hourly(points[-2], points[-1])
        if rate is None:
            raise NoValue("it was 0")
        if abs(points[-1][1] - points[-2][1]) < rounding_step([value for _, value in points]):
            raise NoValue("below resolution")
        return rate
    return compute


def baseline(rows, source):
    points = snapshots(rows, source)
    if len(points) < 5 or points[-2][1] <= 0:
        raise NoValue("5 needed")
    rates = [rate for rate in map(hourly, points[:-2], points[1:-1]) if rate is not None]
    return points, rates, median(rates)


def growth_usual(source):
    return lambda rows: baseline(rows, source)[2]


def breakout(source):
    def compute(rows):
        points, rates, usual = baseline(rows, source)
        before, last = points[-2:]
        spread = 3 * 1.4826 * median([abs(rate - usual) for rate in rates])
        step = max(1, rounding_step([value for _, value in points]))
        resolution = 100.0 * step / before[1] / ((last[0] - before[0]) / 3600.0)
        return (hourly(before, last) - usual) / max(spread, abs(usual), resolution)
    return compute


def velocity(rows):
    post = rows["post"]
    points = list(post["views_series"])
    if post["views"] is not None and post["observed_at"] > 0:
        points.append({"t": post["observed_at"], "value": post["views"]})
    series = sampled(points, float("inf"))
    if len(series) < 2:
        raise NoValue("2 needed")
    last_t, last = series[-1]
    before = [point for point in series[:-1] if last_t - point[0] >= HOUR]
    first_t, first = before[-1] if before else series[0]
    return (last - first) / ((last_t - first_t) / 3600.0)


def lifetime_rate(rows):
    post = rows["post"]
    if post["views"] is None or post["created_at"] is None or post["observed_at"] <= post["created_at"]:
        raise NoValue("no age or no views")
    return post["views"] / ((post["observed_at"] - post["created_at"]) / 3600.0)


# --- outliers

def outlier_post(rows):
    post = rows["post"]
    if post["views"] is None or post["created_at"] is None:
        raise NoValue("unknown")
    seen = min(post["observed_at"], rows["now"]) if post["observed_at"] > 0 else rows["now"]
    if seen - post["created_at"] < DAY:
        raise NoValue("settling")
    return post, seen - post["created_at"]


def views_at_age(post, age):
    if post["created_at"] is None:
        return None
    points = [(p["t"], p["value"]) for p in post["views_series"]]
    if post["views"] is not None and post["observed_at"] > 0:
        points.append((post["observed_at"], post["views"]))
    far = [(abs(t - post["created_at"] - age), place) for place, (t, _) in enumerate(points)]
    near = [entry for entry in far if entry[0] <= max(HOUR, age * 0.2)]
    return float(points[min(near)[1]][1]) if near else None


def outlier_same_age(rows):
    post, age = outlier_post(rows)
    peers = []
    for peer in newest_first(rows["posts"]):
        views = views_at_age(peer, age) if peer["id"] != post["id"] and peer["type"] == post["type"] else None
        if views is not None:
            peers.append(views)
    return divided(post["views"], middle_half_mean(peers[:100]))


def outlier_mature(rows):
    post, _ = outlier_post(rows)
    peers = [float(p["views"]) for p in newest_first(rows["posts"])
             if p["id"] != post["id"] and p["type"] == post["type"] and p["views"] is not None
             and p["created_at"] is not None and rows["now"] - p["created_at"] > 30 * DAY]
    return divided(post["views"], median(peers))


def best_time(rows):
    posts = newest_first(rows["posts"])
    old = [p for p in posts if p["created_at"] is not None and p["views"] is not None and rows["now"] - p["created_at"] >= DAY]
    if not old:
        raise NoValue("no posts")
    same_age = []
    for post in old:
        try:
            same_age.append((post["created_at"], outlier_same_age({"post": post, "posts": posts, "now": rows["now"]})))
        except NoValue:
            pass
    scored = same_age
    if not same_age or 2 * len(same_age) < len(old):
        typical = median([float(p["views"]) for p in old], least=1)
        scored = [(p["created_at"], divided(p["views"], typical)) for p in old]
    cells = {}
    for at, score in scored:
        local = datetime.datetime.fromtimestamp(at, zoneinfo.ZoneInfo(rows["time_zone"]))
        cells.setdefault((local.weekday(), local.hour), []).append(score)
    best = [median(cell) for cell in cells.values() if len(cell) >= 3]
    if not best:
        raise NoValue("no hour holds 3 posts")
    return max(best)


def hashtag_lift(rows):
    own = {}
    for post in newest_first(rows["posts"]):
        if post["author_id"]:
            own.setdefault(post["author_id"], []).append(post)
    sides = {True: [], False: []}
    for posts in own.values():
        for post in posts:
            try:
                outlier = outlier_same_age({"post": post, "posts": posts, "now": rows["now"]})
            except NoValue:
                continue
            sides[rows["hashtag"] in post["hashtags"]].append(outlier)
    if min(map(len, sides.values())) < 3:
        raise NoValue("3 needed")
    return divided(median(sides[True]), median(sides[False]))


# --- beside others

def tier(followers):
    return sum(followers >= step for step in (10_000, 100_000, 500_000, 1_000_000))


def er_in_tier(rows):
    if rows["followers"] is None:
        raise NoValue("unknown")
    others = [p["er_view_typical"] for p in rows["peers"] if tier(p["followers"]) == tier(rows["followers"])]
    if len(others) < 5:
        raise NoValue("5 needed")
    return 100 * typical_ratio(rows) / median(others)


# --- what can be seen of an account

def completeness(rows):
    if not rows["videos"]:
        raise NoValue("unknown")
    return 100 * len(newest_first(rows["posts"])) / rows["videos"]


def followers_per_video(rows):
    if rows["followers"] is None or not rows["videos"]:
        raise NoValue("unknown")
    return rows["followers"] / rows["videos"]


def follower_step(rows):
    series = sampled(rows["follower_series"], rows["now"])
    posted = [p["created_at"] for p in rows["posts"] if p["created_at"] is not None]
    rises = [100 * (after - before) / before for (t1, before), (t2, after) in zip(series, series[1:])
             if t2 - t1 <= 2 * DAY and before > 0 and not any(t1 - 3 * DAY <= at <= t2 for at in posted)]
    if not rises:
        raise NoValue("no two snapshots")
    return max(rises)


def empty_followers(rows):
    sample = [f for f in rows["follower_sample"] if f["videos"] is not None]
    if len(sample) < 20:
        raise NoValue("too few")
    return 100 * sum(1.0 for f in sample if f["videos"] == 0 or not f["has_picture"]) / len(sample)


def earnings(rows):
    post = rows["post"]
    too_short = post["duration_s"] is not None and post["duration_s"] < 60
    if post["views"] is None or post["type"] == "images" or too_short or not rows["rpm"][1] or not rows["qualified"][1]:
        raise NoValue("does not qualify")
    low, high = (post["views"] / 1000 * share / 100 * rpm for share, rpm in zip(rows["qualified"], rows["rpm"]))
    return (low + high) / 2


def one_post(name):
    def compute(rows):
        posts = with_counters([rows["post"]], "views", name)
        return 100 * divided(float(posts[0][name]), float(posts[0]["views"]))
    return compute


def counter(rows):
    series = sampled(rows["series"], rows["now"])
    if not series:
        raise NoValue("never said")
    return float(series[-1][1])


def moving(source):
    return {"growth_rate": growth_rate(source), "growth_usual": growth_usual(source), "breakout": breakout(source)}


LCS = ("likes", "comments", "shares")
METRICS = {
    "profile": {
        "er_view_pooled": pooled(LCS), "er_view_pooled_saves": pooled(LCS + ("saves",)), "er_likes_mean": pooled(("likes",)),
        "er_view_median_ratio": median_ratio, "er_view_mean_no_shares": mean_ratio(("likes", "comments")),
        "er_view_mean": mean_ratio(LCS), "er_view_typical": typical_ratio,
        "er_follower_per_post": by_followers(lambda values, followers: sum(values) / followers / len(values)),
        "er_follower_typical": by_followers(lambda values, followers: median(values) / followers),
        "er_follower_at_post": follower_rate_typical,
        "saves_rate": pooled(("saves",)), "share_rate": pooled(("shares",)), "comment_rate": pooled(("comments",)),
        "views_typical": lambda rows: median(views_of_latest(rows)), "views_mean": views_mean,
        "cadence": cadence, "cadence_gap": cadence_gap,
        "growth_abs": growth("follower_series", 7 * DAY, False), "growth_pct": growth("follower_series", 7 * DAY, True),
        **moving("follower_series"),
        "completeness": completeness, "followers_per_video": followers_per_video, "follower_step": follower_step,
        "empty_followers": empty_followers, "er_in_tier": er_in_tier, "best_time": best_time, "followers": counter, "likes": counter,
    },
    "post": {
        "er_view": lambda rows: pooled(LCS)({"posts": [rows["post"]]}), "er_follower_at_post": follower_rate_of_post,
        "saves_rate": one_post("saves"), "share_rate": one_post("shares"), "comment_rate": one_post("comments"),
        "velocity": velocity, "lifetime_rate": lifetime_rate, "outlier_same_age": outlier_same_age,
        "outlier_mature": outlier_mature, "earnings_range": earnings, "views": counter,
    },
    "hashtag": {
        **moving("series"), "hashtag_lift": hashtag_lift, "growth_abs": growth("series", DAY, False), "growth_pct": growth("series", DAY, True),
        "users": counter,
    },
    "sound": {**moving("series"), "growth_abs": growth("series", DAY, False), "growth_pct": growth("series", DAY, True), "videos": counter},
}


class Product:
    def __init__(self, program, folder, more):
        kept = ("PATH", "LANG", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment.update(HOME=folder, XDG_RUNTIME_DIR=folder, TZ="UTC")
        self.command = [program, "--demo", "--data-dir", os.path.join(folder, "demo"), "--json", *more]

    def ask(self, *words):
        done = subprocess.run(self.command + list(words), capture_output=True, env=self.environment, timeout=900, check=False)
        if done.returncode == 3:  # history does not know it
            return None
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: exit {done.returncode}: {done.stderr.decode()}")
        return json.loads(done.stdout)


def differs(kind, name, document):
    """What is wrong; empty where both implementations agree."""
    try:
        own = METRICS[kind][name](document["rows"])
    except NoValue as why:
        return "" if document["value"] is None else f"{document['value']!r}, and here nothing: {why}"
    if document["value"] is None:
        return f"nothing ({document['reason']}), and here {own!r}"
    return "" if own == document["value"] else f"{document['value']!r}, and here {own!r}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--demo-days", default="90")
    parser.add_argument("--folder", help="of demo data that are there already; a copy of it is looked at")
    parser.add_argument("creators", nargs="*", default=["granddadgus"])
    options = parser.parse_args()
    wrong, values, total = [], set(), 0
    with tempfile.TemporaryDirectory() as folder:
        if options.folder:
            shutil.copytree(os.path.join(options.folder, "demo"), os.path.join(folder, "demo"))
        product = Product(options.program, folder, ["--demo-days", options.demo_days])
        entities = []
        for creator in options.creators:
            posts = product.ask("posts", creator)["posts"]
            product.ask("followers", creator)
            entities += [("profile", creator)] + [("post", posts[place]["id"]) for place in (0, len(posts) // 2)]
            entities += [("hashtag", tag) for tag in posts[0]["hashtags"][:2]]
            entities += [("sound", posts[0]["sound_id"])] if posts[0]["sound_id"] else []
        for kind, entity in entities:
            for name in METRICS[kind]:
                document = product.ask("explain", name, kind, entity, "--rpm", "0.4-1", "--qualified", "40-60")
                if document is None:
                    break
                total += 1
                if document["value"] is not None:
                    values.add((kind, name))
                problem = differs(kind, name, document)
                if problem:
                    wrong.append(f"{name} of {kind} {entity}: {problem}")
    print(f"{total} figures computed twice, {len(values)} kinds of them with a value, {len(wrong)} differ")
    print("\n".join(wrong))
    missing = {(kind, name) for kind in ("profile", "post") for name in METRICS[kind]} - values
    print("never with a value: " + ", ".join(sorted(f"{kind} {name}" for kind, name in missing)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
