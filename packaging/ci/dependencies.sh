#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On hosted runners: builds what no package manager has for the runner's own Qt, from sources at fixed versions.
# usage: bash packaging/ci/dependencies.sh PREFIX [NAME...]   (all of them where no name is given)
set -euo pipefail

prefix=${1:?a folder to install into}
shift
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# name, repository, tag, options
table() {
    cat <<'END'
qtkeychain https://github.com/frankosterfeld/qtkeychain 0.14.3 -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF
qcoro https://github.com/qcoro/qcoro v0.11.0 -DUSE_QT_VERSION=6 -DQCORO_BUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF -DQCORO_WITH_QML=OFF -DQCORO_WITH_QTQUICK=OFF -DQCORO_WITH_QTDBUS=OFF
expected https://github.com/TartanLlama/expected v1.1.0 -DEXPECTED_BUILD_TESTS=OFF
prometheus-cpp https://github.com/jupp0r/prometheus-cpp v1.2.4 -DENABLE_PUSH=OFF -DENABLE_PULL=OFF -DENABLE_TESTING=OFF -DUSE_THIRDPARTY_LIBRARIES=OFF -DGENERATE_PKGCONFIG=ON
END
}

build() {
    local name=$1 repository=$2 tag=$3
    shift 3
    git clone --quiet --depth 1 --branch "$tag" "$repository" "$work/$name"
    # Static: nothing of it has to be found again when the program is packed.
    cmake -S "$work/$name" -B "$work/$name-build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
        -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_PREFIX_PATH="$prefix" "$@"
    cmake --build "$work/$name-build"
    cmake --install "$work/$name-build"
}

while read -r name repository tag options; do
    if (($# == 0)) || [[ " $* " == *" $name "* ]]; then
        read -ra words <<<"$options"
        build "$name" "$repository" "$tag" "${words[@]}"
    fi
done < <(table)
