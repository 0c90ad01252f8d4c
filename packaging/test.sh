#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare Debian 12 to the verdict of every test.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/test.sh [--preset NAME] [--jobs N] [--no-install]

Installs the Debian packages that are missing (it says which), builds preset NAME (asan: Debug with address and
undefined-behaviour sanitizers, warnings are errors) and runs every test in a private home folder, with no display,
no session bus and no key of yours in reach. Works as root, through sudo, or as a user with sudo.

  --preset NAME  dev, asan (the default), tsan, clang, release or coverage
  --jobs N       tests at once (one more than there are processors: many wait for a server or a clock)
  --no-install   install nothing; what is missing makes the build fail
END
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
# shellcheck source=packaging/packages.sh
source "$here/packages.sh"
# shellcheck source=packaging/workplace.sh
source "$here/workplace.sh"

preset=asan jobs=$(($(nproc) + 1)) install=yes arguments=("$@")
while (($#)); do
    case $1 in
    --preset) preset=${2:?--preset wants a name} && shift ;;
    --jobs) jobs=${2:?--jobs wants a number} && shift ;;
    --no-install) install=no ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done

if [[ $install == yes ]]; then
    groups=(build test)
    case $preset in
    clang) groups+=(clang) ;;
    coverage) groups+=(gcovr) ;;
    esac
    tidemark_install "${groups[@]}"
    tidemark_as_invoker "$here/test.sh" "${arguments[@]}"
fi

cd "$root"
tidemark_build "$preset" "$(tidemark_jobs)" -DBUILD_TESTING=ON

# A home of their own: no test sees the caller's settings, keyring, bus, display or key.
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
mkdir -m 700 "$private/home" "$private/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
unset TIDEMARK_API_KEY http_proxy https_proxy HTTP_PROXY HTTPS_PROXY
export HOME=$private/home XDG_RUNTIME_DIR=$private/run LC_ALL=C.UTF-8
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}

echo "Testing preset $preset, $jobs at a time."
ctest --test-dir "build/$preset" --parallel "$jobs" --output-on-failure --no-tests=error
