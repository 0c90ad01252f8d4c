#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the package scripts have in one place: the environment in which two builds give the same bytes, the one release
# build that all formats are made of, and where packages go. Sourced, not run.
# shellcheck source=packaging/packages.sh
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
# shellcheck source=packaging/workplace.sh
source "$(dirname "${BASH_SOURCE[0]}")/workplace.sh"

pack_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
pack_build=${TIDEMARK_PACK_BUILD:-$pack_root/build/package}
pack_dist=${TIDEMARK_PACK_DIST:-$pack_root/dist}

# The version stands in the top CMakeLists.txt and nowhere else.
pack_version() { sed -n 's/^project(Tidemark VERSION \([0-9.]*\) .*/\1/p' "$pack_root/CMakeLists.txt"; }

# Times in packages are that of the commit; modes do not depend on who packs; nothing is sorted by a language's rules.
pack_environment() {
    umask 022
    if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
        SOURCE_DATE_EPOCH=$(git -C "$pack_root" log -1 --format=%ct 2>/dev/null) ||
            SOURCE_DATE_EPOCH=$(stat -c %Y "$pack_root/CHANGELOG.md")
    fi
    export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
    unset MAKEFLAGS
    mkdir -p "$pack_dist"
}

# Optimised, hardened, without the paths of this machine. The system's own linker, whatever quicker one is at hand: the
# bytes must not depend on it. What has the commit's time inside is made anew where that changed: the day of the release,
# manual pages, and the files that Qt packs into programs.
# Each function and datum is a section of its own, so that the linker leaves out what nobody calls.
# A build folder that TIDEMARK_PACK_BUILD names is somebody else's, and taken as it is.
pack_compiling='-fstack-protector-strong -D_FORTIFY_SOURCE=2 -ffunction-sections -fdata-sections'
pack_linking=-Wl,-z,relro,-z,now,-z,pack-relative-relocs,--gc-sections
pack_compile() {
    if [[ -z ${TIDEMARK_PACK_BUILD:-} ]]; then
        cmake -S "$pack_root" --preset release -B "$pack_build" -DBUILD_TESTING=OFF -DTIDEMARK_WERROR=OFF \
            -DTIDEMARK_DESCRIBE=ON -DTIDEMARK_PCH=ON -DTIDEMARK_QUICK_LINKER=OFF -DTIDEMARK_SHARED_CORE=ON \
            -DCMAKE_INSTALL_PREFIX=/usr \
            "-DCMAKE_CXX_FLAGS=$pack_compiling -ffile-prefix-map=$pack_root=." \
            "-DCMAKE_EXE_LINKER_FLAGS=$pack_linking" "-DCMAKE_SHARED_LINKER_FLAGS=$pack_linking" \
            "-DCMAKE_MODULE_LINKER_FLAGS=$pack_linking" >"$pack_dist/configure.log" || {
            tail -20 "$pack_dist/configure.log" >&2
            return 1
        }
    fi
    rm -f "$pack_dist/configure.log"
    if [[ $(cat "$pack_build/epoch" 2>/dev/null) != "$SOURCE_DATE_EPOCH" ]]; then
        rm -rf "$pack_build/packaging/described"
        find "$pack_build/resources" -name 'qrc_*.cpp' -delete
        echo "$SOURCE_DATE_EPOCH" >"$pack_build/epoch"
    fi
    cmake --build "$pack_build" --parallel "${TIDEMARK_JOBS:-$(tidemark_jobs)}" \
        --target tidemark tidemark-cli tidemark_described
}

# pack_prepare GROUP...: packages, environment and the build. --no-install leaves the first out.
pack_prepare() {
    if [[ ${pack_install:-yes} == yes ]]; then
        tidemark_install build package "$@"
    fi
    pack_environment
    pack_compile
}

# pack_cpack GENERATOR FILE: what `cpack` calls its output, moved into dist; prints its path. It is the cpack beside cmake:
# on Windows another program may have that name.
pack_cpack() {
    local generator=$1 pattern=$2 work cpack
    cpack=$(dirname "$(command -v cmake)")/cpack
    work=$(mktemp -d)
    if ! "$cpack" --config "$pack_build/CPackConfig.cmake" -G "$generator" -B "$work" >"$work/log" 2>&1; then
        cat "$work/log" >&2
        find "$work" \( -name '*.err' -o -name NSISOutput.log \) -exec cat {} + >&2
        rm -rf "$work"
        return 1
    fi
    local made
    made=$(find "$work" -maxdepth 1 -name "$pattern" | sort | head -n 1)
    mv -f "$made" "$pack_dist/"
    rm -rf "$work"
    echo "$pack_dist/$(basename "$made")"
}

# pack_arguments "$@": what all scripts understand.
pack_arguments() {
    while (($#)); do
        case $1 in
        --no-install) pack_install=no ;;
        -h | --help) usage && exit 0 ;;
        *) usage >&2 && exit 2 ;;
        esac
        shift
    done
}

pack_say() { printf '%s\n' "$*"; }

# pack_check NAME COMMAND...: runs a checker that has to be silent about faults.
pack_check() {
    local name=$1 said
    shift
    if ! said=$("$@" 2>&1); then
        printf '%s found faults:\n%s\n' "$name" "$said" >&2
        return 1
    fi
    pack_say "$name: clean${said:+ ($(printf '%s' "$said" | tail -n 1))}"
}
