#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The disk image for macOS. It needs a Mac (macdeployqt, codesign, hdiutil): the workflow for releases runs it, and
# nobody has tried it on another one.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/dmg.sh BUILD

Installs BUILD into a bundle, brings Qt in, signs it with the hardened runtime (by APPLE_IDENTITY, or for this machine
alone where that is not set), writes dist/tidemark-VERSION-macos.dmg and, where APPLE_NOTARY_PROFILE names a profile of
notarytool, has it notarised.
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
pack_dist=${TIDEMARK_PACK_DIST:-$pack_root/dist}
mkdir -p "$pack_dist"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
image=$pack_dist/tidemark-$(pack_version)-macos.dmg
bundle=$work/Tidemark/Tidemark.app

cmake --install "$build" --prefix "$work/Tidemark" --strip
mv "$work/Tidemark/tidemark.app" "$bundle"
macdeployqt "$bundle" "-executable=$bundle/Contents/MacOS/tidemark-cli" -always-overwrite

# Only the plug-ins that are used.
needed='/(platforms/libqcocoa|platforms/libqoffscreen|styles/libqmacstyle|imageformats/libq(jpeg|webp|svg)|iconengines/libqsvgicon|sqldrivers/libqsqlite|tls/libqsecuretransportbackend)\.dylib$'
find "$bundle/Contents/PlugIns" -name '*.dylib' | grep -Ev "$needed" | while read -r plugin; do rm -f "$plugin"; done
find "$bundle/Contents/PlugIns" -type d -empty -delete

identity=${APPLE_IDENTITY:--}
timestamp=--timestamp
if [[ $identity == - ]]; then
    timestamp=--timestamp=none
fi
sign() { codesign --force "$timestamp" --options runtime --sign "$identity" "$@"; }
find "$bundle/Contents" \( -name '*.dylib' -o -name '*.framework' \) -print0 | while IFS= read -r -d '' part; do sign "$part"; done
entitlements=$pack_root/packaging/macos/entitlements.plist
sign --entitlements "$entitlements" "$bundle/Contents/MacOS/tidemark-cli"
sign --entitlements "$entitlements" "$bundle"
codesign --verify --deep --strict "$bundle"

ln -s /Applications "$work/Tidemark/Applications"
hdiutil create -volname Tidemark -srcfolder "$work/Tidemark" -format UDZO -ov "$image"
if [[ $identity != - ]]; then
    sign "$image"
fi
if [[ -n ${APPLE_NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$APPLE_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
