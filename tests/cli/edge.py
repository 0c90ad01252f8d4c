# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real nginx on loopback with the configuration that `generate nginx` writes, for the transcripts.

It runs as the caller in the transcript's own folder and is ended by its process id.
"""

import os
import shutil
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request

CLIENTS = ("edge-client-one", "edge-client-two")
UPSTREAM_KEY = "edge-upstream-key-0123"
TIMEOUT_S = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Edge:
    """What `edge-start` starts: writes the configuration by the program itself, then runs nginx as it stands."""

    def __init__(self, folder, generate, words):
        """words: options of `generate nginx`, and `closed` for an edge with keys of its own."""
        self.folder = folder  # made by the program, in a folder that only its owner enters
        self.conf = folder / "nginx.conf"
        self.listen = f"127.0.0.1:{free_port()}"
        self._keys = set()
        options = [word for word in words if word != "closed"]
        if "closed" in words:
            options += self._closed(folder.with_name(folder.name + "-keys"))
        generate(["generate", "nginx", "--listen", self.listen, "--out", str(folder), *options])
        self._process = self._start()

    def _closed(self, folder):
        folder.mkdir(mode=0o700)
        (folder / "clients").write_text("# who may ask\n" + "\n".join(CLIENTS) + "\n")
        key = os.open(folder / "upstream.key", os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(key, f'proxy_set_header X-Api-Key "{UPSTREAM_KEY}";\n'.encode())
        os.close(key)
        self._keys.update((UPSTREAM_KEY, *CLIENTS))
        return ["--keys-file", str(folder / "clients"), "--upstream-key", str(folder / "upstream.key")]

    def _command(self, *words):
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
        if not program:
            raise RuntimeError("there is no nginx; packaging/packages.sh names the package")
        # Nothing hangs on the prefix, so it is one that is not there.
        return [program, "-e", "stderr", "-p", str(self.folder / "elsewhere"), "-g", "daemon off;", "-c", str(self.conf), *words]

    def _start(self):
        tested = subprocess.run(self._command("-t"), capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
        if tested.returncode != 0:
            raise RuntimeError(f"nginx -t refuses the configuration: {tested.stderr}")
        process = subprocess.Popen(self._command(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        host, port = self.listen.split(":")
        deadline = time.monotonic() + TIMEOUT_S
        while process.poll() is None and time.monotonic() < deadline:
            try:
                socket.create_connection((host, int(port)), timeout=1).close()
                return process
            except OSError:
                threading.Event().wait(0.02)
        process.kill()
        raise RuntimeError(f"nginx did not start: {process.communicate()[1]}")

    def ask(self, path, key, method="GET"):
        """The status, X-Cache and the body of one answer."""
        request = urllib.request.Request(f"http://{self.listen}{path}", method=method)
        if key:
            self._keys.add(key)
            request.add_header("X-Api-Key", key)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S) as reply:
                return reply.status, reply.headers.get("X-Cache", "-"), reply.read().decode()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.headers.get("X-Cache", "-"), refused.read().decode()

    def ask_at_once(self, path, key, count):
        answers = [None] * count

        def one(index):
            answers[index] = self.ask(path, key)

        threads = [threading.Thread(target=one, args=(index,)) for index in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers

    def leaks(self):
        """The files that hold a key with which somebody asked here."""
        texts = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        return [f"{path.name} holds {key}" for path, text in texts.items() for key in self._keys if key.encode() in text]

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=TIMEOUT_S)
