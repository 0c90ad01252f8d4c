#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hit costs in two caches that others use: requests-cache on SQLite, and nginx's proxy cache.

caches.py BODY.json answers each line of its input that names one (requests-cache, nginx) with the median of
nanoseconds a hit, until the input ends. The bodies come from a server of its own on loopback.
"""
import http.server
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time

import requests_cache

from hits import answer_lines, free_port, median_ns

URLS = 200
NGINX = """
{user} worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e; keepalive_requests 1000000;
  proxy_cache_path {folder}/cache keys_zone=z:10m;
  server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://127.0.0.1:{origin}; proxy_cache z; proxy_cache_valid 200 1h; }} }}
}}
"""


def origin(body):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


class KeptConnection:
    """The least HTTP client: one connection, one request after the other."""

    def __init__(self, port):
        for _ in range(100):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                time.sleep(0.05)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def get(self, path):
        self.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        data = self.socket.recv(1 << 20)
        while b"\r\n\r\n" not in data:
            data += self.socket.recv(1 << 20)
        head, _, rest = data.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        while len(rest) < length:
            rest += self.socket.recv(1 << 20)
        return rest


def main():
    with open(sys.argv[1], "rb") as file:
        body = file.read()
    source = origin(body)
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        with open(f"{folder}/nginx.conf", "w", encoding="utf-8") as file:
            file.write(NGINX.format(user="user root;" if os.getuid() == 0 else "", folder=folder, port=port, origin=source))
        server = subprocess.Popen(["nginx", "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])
        try:
            session = requests_cache.CachedSession(f"{folder}/cache.sqlite", backend="sqlite")
            kept = KeptConnection(port)
            for number in range(URLS):
                assert kept.get(f"/{number}") == body
                session.get(f"http://127.0.0.1:{source}/{number}")
            measure = {
                "requests-cache": lambda: median_ns(
                    lambda number: session.get(f"http://127.0.0.1:{source}/{number % URLS}").content, 5, 100),
                "nginx": lambda: median_ns(lambda number: kept.get(f"/{number % URLS}"), 10, 200),
            }
            answer_lines(measure)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
