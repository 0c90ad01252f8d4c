#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one list of Debian 12 packages, and how they are installed. The other scripts source this file;
# `bash packaging/packages.sh list build test ci` prints names for other uses.
set -euo pipefail

# To build the two programs and to run them.
tidemark_packages_build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libqt6opengl6-dev libopengl-dev libvulkan-dev libxkbcommon-dev
    qtkeychain-qt6-dev qcoro-qt6-dev
    libexpected-dev libsimdjson-dev libzstd-dev libsqlite3-dev libxxhash-dev libhiredis-dev
    libxlsxwriter-dev libzip-dev libyaml-cpp-dev prometheus-cpp-dev libsodium-dev
    libqt6sql6-sqlite libqt6svg6 libsecret-1-0
    fonts-dejavu-core fonts-inter fonts-noto-color-emoji ca-certificates
)

# To run the tests: a real keyring on a private bus, a display in memory, the checks of the tree, a real nginx, a real
# Redis with a program in another language beside it, a real Prometheus with its checkers, and what knows desktop
# entries, scripts, workflows and manual pages.
tidemark_packages_test=(
    python3 dbus dbus-daemon gnome-keyring xvfb xauth xdotool at-spi2-core python3-gi gir1.2-atspi-2.0 nginx-light libnginx-mod-http-js
    redis-server python3-redis python3-cachetools
    prometheus prometheus-alertmanager
    desktop-file-utils appstream shellcheck yamllint groff-base
)

# What packages are made of and checked with (.ci/run needs none of it): for all of them, and for each kind.
tidemark_packages_package=(python3 git desktop-file-utils appstream file)
tidemark_packages_package_deb=(dpkg-dev lintian fakeroot)
tidemark_packages_package_rpm=(rpm rpmlint)
tidemark_packages_package_bundle=(patchelf makeself xz-utils qt6-wayland qt6-image-formats-plugins)
tidemark_packages_package_flatpak=(flatpak-builder python3-yaml)
tidemark_packages_package_windows=(cmake make nsis unzip wine wine64)
tidemark_packages_package_test=(debootstrap)

# What .ci/run needs besides.
tidemark_packages_ci=(clang-format)

tidemark_package_names() {
    local group
    for group in "$@"; do
        case $group in
        build) printf '%s\n' "${tidemark_packages_build[@]}" ;;
        test) printf '%s\n' "${tidemark_packages_test[@]}" ;;
        ci) printf '%s\n' "${tidemark_packages_ci[@]}" ;;
        package) printf '%s\n' "${tidemark_packages_package[@]}" ;;
        package-deb) printf '%s\n' "${tidemark_packages_package_deb[@]}" ;;
        package-rpm) printf '%s\n' "${tidemark_packages_package_rpm[@]}" ;;
        package-bundle) printf '%s\n' "${tidemark_packages_package_bundle[@]}" ;;
        package-flatpak) printf '%s\n' "${tidemark_packages_package_flatpak[@]}" ;;
        package-windows) printf '%s\n' "${tidemark_packages_package_windows[@]}" ;;
        package-test) printf '%s\n' "${tidemark_packages_package_test[@]}" ;;
        *) printf '%s\n' "$group" ;; # a package by its own name
        esac
    done
}

tidemark_missing_packages() {
    local name
    for name in "$@"; do
        if [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) != installed ]]; then
            printf '%s\n' "$name"
        fi
    done
}

# tidemark_install GROUP-OR-PACKAGE...: says what is missing and installs that alone.
tidemark_install() {
    local names missing
    mapfile -t names < <(tidemark_package_names "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: please install what matches ${names[*]}, then use --no-install." >&2
        return 1
    fi
    mapfile -t missing < <(tidemark_missing_packages "${names[@]}")
    if ((${#missing[@]} == 0)); then
        echo "All packages are there; nothing to install."
        return 0
    fi
    echo "These Debian packages are missing and will be installed with what they depend on (no service is started):"
    printf '  %s\n' "${missing[*]}" | fold -s -w 110
    local script=${BASH_SOURCE[0]}
    if ((EUID == 0)); then
        bash "$script" install "${missing[@]}"
    elif command -v sudo >/dev/null; then
        echo "Installing needs root; sudo may ask for your password."
        sudo bash "$script" install "${missing[@]}"
    else
        echo "Installing needs root, and there is no sudo here. As root, run:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
}

# The part that runs as root, in a process of its own, so that its trap restores what it moved whatever happens.
tidemark_policy=/usr/sbin/policy-rc.d
tidemark_saved_policy=

tidemark_forbid_services() {
    trap tidemark_restore_services EXIT
    if [[ -e $tidemark_policy ]]; then
        tidemark_saved_policy=$(mktemp "$tidemark_policy.tidemark-XXXXXX")
        mv -f "$tidemark_policy" "$tidemark_saved_policy"
    fi
    # 101 is "action forbidden by policy": packages are set up, and their services stay down.
    printf '#!/bin/sh\nexit 101\n' >"$tidemark_policy"
    chmod 755 "$tidemark_policy"
}

tidemark_restore_services() {
    rm -f "$tidemark_policy"
    if [[ -n $tidemark_saved_policy ]]; then
        mv -f "$tidemark_saved_policy" "$tidemark_policy"
    fi
}

tidemark_apt_get() {
    DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

# apt waits for dpkg's lock, but not for that of the lists.
tidemark_update_lists() {
    local attempt
    for attempt in 1 2 3 4 5; do
        if tidemark_apt_get update; then
            return 0
        fi
        echo "The package lists could not be read (attempt $attempt of 5)." >&2
        sleep $((attempt * 3))
    done
    return 1
}

tidemark_install_as_root() {
    tidemark_forbid_services
    tidemark_update_lists
    # Dpkg's progress, line by line, is of no use to anyone who waits; what goes wrong is.
    tidemark_apt_get -o Dpkg::Use-Pty=0 install -y --no-install-recommends "$@"
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    case ${1:-} in
    list)
        shift
        tidemark_package_names "${@:-build}"
        ;;
    install)
        shift
        tidemark_install_as_root "$@"
        ;;
    *)
        echo "usage: packages.sh list [build] [test] [ci]" >&2
        exit 2
        ;;
    esac
fi
