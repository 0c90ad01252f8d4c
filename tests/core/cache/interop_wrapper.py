#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backend's cache in front of TikLiveAPI, as backends in Python write it: cachetools, then Redis.

  interop_wrapper.py REDIS_PORT get ENDPOINT NAME=VALUE...          what it has, as JSON
  interop_wrapper.py REDIS_PORT store ENDPOINT TTL NAME=VALUE...    an answer from standard input
  interop_wrapper.py REDIS_PORT store-404 ENDPOINT NAME=VALUE...

It shares nothing with Tidemark but the Redis: other helper, other client library, other JSON writer.
"""

import hashlib
import json
import os
import sys
from threading import Lock
from urllib.parse import urlencode

import redis
from cachetools import TTLCache

NEG_TTL = 300
NEG_MARKER = "__404__"


def cache_key(endpoint, params, scope="global"):
    normalized = urlencode(sorted(params.items()))
    raw = f"{scope}:{endpoint}?{normalized}"
    digest = hashlib.sha1(raw.encode()).hexdigest()[:16]
    return f"tla:{scope}:{endpoint.strip('/')}:{digest}"


class Wrapper:
    def __init__(self, port):
        self._redis = redis.Redis(host="127.0.0.1", port=port, password=os.environ.get("WRAPPER_PASSWORD"),
                                  decode_responses=True)
        self._local = TTLCache(maxsize=2048, ttl=60)
        self._lock = Lock()

    def get(self, endpoint, params):
        """(layer, answer): the answer of a remembered 404 is None, and so is the layer of nothing."""
        key = cache_key(endpoint, params)
        with self._lock:
            if key in self._local:
                return "local", self._plain(self._local[key])
        raw = self._redis.get(key)
        if raw is None:
            return None, None
        held = raw if raw == NEG_MARKER else json.loads(raw)
        with self._lock:
            self._local[key] = held
        return "redis", self._plain(held)

    def store(self, endpoint, params, answer, ttl):
        self._redis.set(cache_key(endpoint, params), json.dumps(answer), ex=ttl)

    def store_404(self, endpoint, params):
        self._redis.set(cache_key(endpoint, params), NEG_MARKER, ex=NEG_TTL)

    @staticmethod
    def _plain(held):
        return None if held == NEG_MARKER else held


def main(port, act, endpoint, *words):
    wrapper = Wrapper(int(port))
    if act == "store":
        ttl, *words = words
    params = dict(word.split("=", 1) for word in words)
    if act == "get":
        layer, answer = wrapper.get(endpoint, params)
        again, same = wrapper.get(endpoint, params)
        assert (again, same) == (layer and "local", answer)
        print(json.dumps({"key": cache_key(endpoint, params), "layer": layer, "answer": answer}))
    elif act == "store":
        wrapper.store(endpoint, params, json.load(sys.stdin), int(ttl))
    else:
        wrapper.store_404(endpoint, params)


if __name__ == "__main__":
    main(*sys.argv[1:])
