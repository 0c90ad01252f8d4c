#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On hosted runners: the libraries besides Qt, from the runner's package manager where that has them, and by
# packaging/ci/dependencies.sh where they have to fit the runner's Qt. Leaves options for cmake in PREFIX/cmake-options.
# usage: bash packaging/ci/libraries.sh PREFIX
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
prefix=${1:?a folder to install into}
mkdir -p "$prefix"
: >"$prefix/cmake-options"

case $(uname -s) in
Linux)
    sudo apt-get update
    sudo apt-get install -y --no-install-recommends ninja-build pkg-config libsimdjson-dev libzstd-dev libsqlite3-dev \
        libxxhash-dev libhiredis-dev libxlsxwriter-dev libzip-dev libyaml-cpp-dev libsodium-dev libsecret-1-dev \
        libgl-dev libopengl-dev libvulkan-dev libxkbcommon-dev fonts-dejavu-core fonts-inter patchelf makeself
    ;;
Darwin)
    brew install ninja pkg-config simdjson zstd sqlite xxhash hiredis libxlsxwriter libzip yaml-cpp libsodium
    ;;
*) # Windows, in Git's bash
    vcpkg install --triplet x64-windows simdjson zstd sqlite3 xxhash hiredis libxlsxwriter libzip yaml-cpp libsodium pkgconf
    {
        printf -- '-DCMAKE_TOOLCHAIN_FILE=%s/scripts/buildsystems/vcpkg.cmake ' "$(cygpath -m "$VCPKG_INSTALLATION_ROOT")"
        printf -- '-DPKG_CONFIG_EXECUTABLE=%s/installed/x64-windows/tools/pkgconf/pkgconf.exe' \
            "$(cygpath -m "$VCPKG_INSTALLATION_ROOT")"
    } >"$prefix/cmake-options"
    ;;
esac
bash "$here/dependencies.sh" "$prefix"
