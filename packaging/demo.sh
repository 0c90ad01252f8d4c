#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare Debian 12 to Tidemark on demo data.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/demo.sh [--no-install] [--build-only]

Installs the Debian packages that are missing (it says which), builds Tidemark in build/release and opens it
on demo data: invented creators, no key, no credit, no request to the internet. Without a display it draws
the views into build/demo and prints a profile as text. Works as root, through sudo, or as a user with sudo.

  --no-install   install nothing; what is missing makes the build fail
  --build-only   stop before running anything
END
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
# shellcheck source=packaging/packages.sh
source "$here/packages.sh"
# shellcheck source=packaging/workplace.sh
source "$here/workplace.sh"

# The best known of the invented creators (core/sandbox/CastTable.cpp).
demo_creator=granddadgus

install=yes build_only=no arguments=("$@")
while (($#)); do
    case $1 in
    --no-install) install=no ;;
    --build-only) build_only=yes ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

show_window() {
    echo "Opening Tidemark on demo data. Later: build/release/bin/tidemark --demo"
    exec "$root/build/release/bin/tidemark" --demo
}

show_text() {
    local pictures=$root/build/demo
    runtime=$(mktemp -d) # not local: the trap runs when this function is over
    trap 'rm -rf "$runtime"' EXIT
    mkdir -p "$pictures"
    echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing the views without one."
    export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$runtime}
    "$root/build/release/bin/tidemark" --demo --render-views "$pictures"
    echo
    echo "\$ build/release/bin/tidemark-cli --demo profile $demo_creator"
    "$root/build/release/bin/tidemark-cli" --demo profile "$demo_creator"
    echo
    echo "The screenshots lie in $pictures:"
    find "$pictures" -name '*.png' -printf '  %f (%k KiB)\n' | sort
}

if [[ $install == yes ]]; then
    groups=(build)
    # Where there is Wayland and no X behind it, Qt needs its own plug-in for it.
    if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
        groups+=(qt6-wayland)
    fi
    tidemark_install "${groups[@]}"
    tidemark_as_invoker "$here/demo.sh" "${arguments[@]}"
fi

cd "$root"
tidemark_build release "$(tidemark_jobs)" -DBUILD_TESTING=OFF -DTIDEMARK_WERROR=OFF
if [[ $build_only == yes ]]; then
    exit 0
fi
if has_display; then
    show_window
fi
show_text
