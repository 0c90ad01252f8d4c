# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `tidemark --demo --render-views` and looks at the pictures: one a view, of the size asked for."""
import os
import struct
import subprocess
import sys
import tempfile

VIEWS = {"profiles", "posts", "post", "hashtags", "sounds", "discover", "compare", "watchlists", "watchplan", "watchnews", "radar", "credits", "calls", "health", "runbook",
         "inspector", "settings", "welcome", "palette"}


def png_size(path):
    with open(path, "rb") as file:
        head = file.read(24)
    assert head[:8] == b"\x89PNG\r\n\x1a\n", f"{path} is no PNG"
    return struct.unpack(">II", head[16:24])


def render(program, folder, *options):
    out = os.path.join(folder, "-".join(o.strip("-") for o in options) or "views")
    run = subprocess.run([program, "--demo", "--render-views", out, *options], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, f"{options}: exit {run.returncode}\n{run.stderr}"
    names = {name[:-4] for name in os.listdir(out)}
    assert names == VIEWS, f"{options}: {sorted(names)}"
    return {name: png_size(os.path.join(out, name + ".png")) for name in names}


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = folder
        os.environ["XDG_RUNTIME_DIR"] = folder
        sizes = render(program, folder, "--state", "empty", "--theme", "dark")
        assert set(sizes.values()) == {(1280, 800)}, sizes
        sizes = render(program, folder, "--state", "loading", "--size", "1000x700", "--scale", "2")
        assert set(sizes.values()) == {(2000, 1400)}, sizes
        bad = subprocess.run([program, "--demo", "--render-views", folder, "--size", "big"], capture_output=True, text=True)
        assert bad.returncode == 2 and "--size" in bad.stderr, bad
        bad = subprocess.run([program, "--colour"], capture_output=True, text=True)
        assert bad.returncode == 2 and "--colour" in bad.stderr, bad


if __name__ == "__main__":
    main(sys.argv[1])
