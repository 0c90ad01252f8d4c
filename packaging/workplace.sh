#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What demo.sh and test.sh have in one place: who builds, how many at once, and in which environment.
# Sourced, not run.

# tidemark_as_invoker SCRIPT ARGUMENT...: under sudo, go on as the person who called it, so that the
# build folder and the program's data are theirs and no window runs as root. Returns where that is not the case.
tidemark_as_invoker() {
    if ((EUID != 0)) || [[ -z ${SUDO_USER:-} || $SUDO_USER == root ]]; then
        return 0
    fi
    local script=$1 uid
    shift
    uid=$(id -u "$SUDO_USER")
    if [[ $(stat -c %u "$(dirname "$script")") != "$uid" ]]; then
        return 0 # not that person's checkout: they could not write its build folder
    fi
    local user=$SUDO_USER runtime=/run/user/$uid
    echo "Packages are there; going on as $user."
    unset SUDO_USER SUDO_UID SUDO_GID SUDO_COMMAND XDG_RUNTIME_DIR
    if [[ -d $runtime ]]; then
        export XDG_RUNTIME_DIR=$runtime
        if [[ -z ${WAYLAND_DISPLAY:-} && -S $runtime/wayland-0 ]]; then
            export WAYLAND_DISPLAY=wayland-0
        fi
    fi
    exec runuser -u "$user" -- bash "$script" --no-install "$@"
}

# One compiler a processor, and no more than memory holds: about 1 GiB each.
tidemark_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || echo 1)
    if ((memory < 1)); then
        memory=1
    fi
    echo $((processors < memory ? processors : memory))
}

# tidemark_build PRESET JOBS CMAKE-OPTION...
# Mostly a first build, in which precompiled headers save more than an empty ccache does.
tidemark_build() {
    local preset=$1 jobs=$2 started=$SECONDS
    shift 2
    echo "Configuring preset $preset in build/$preset."
    cmake --preset "$preset" -DTIDEMARK_PCH=ON "$@" || return
    echo "Building with $jobs at a time."
    cmake --build --preset "$preset" --parallel "$jobs" || return
    echo "Built in $(((SECONDS - started) / 60)) min $(((SECONDS - started) % 60)) s."
}
