#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The disk image for macOS. It needs a Mac (macdeployqt, codesign, hdiutil, CPack's DragNDrop): the workflow for
# releases runs it, and nobody has tried it on another one.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/dmg.sh BUILD

Lets CPack make dist/tidemark-VERSION-macos.dmg of BUILD: a bundle with Qt in it, signed by APPLE_IDENTITY with the
hardened runtime, or for this machine alone where that is not set (packaging/macos/staged.cmake). Then signs the image and,
where APPLE_NOTARY_PROFILE names a profile of notarytool, has it notarised.
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
build=${1:-}
if [[ -z $build || $build == -h || $build == --help ]]; then
    usage
    exit 0
fi
if [[ $(uname -s) != Darwin ]]; then
    echo "This is no Mac: packaging/dmg.sh needs codesign and hdiutil." >&2
    exit 1
fi
mkdir -p "$pack_dist"
pack_build=$build
image=$(pack_cpack DragNDrop '*.dmg')
if [[ -n ${APPLE_IDENTITY:-} ]]; then
    codesign --force --timestamp --sign "$APPLE_IDENTITY" "$image"
fi
if [[ -n ${APPLE_NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$APPLE_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
pack_say "$image"
