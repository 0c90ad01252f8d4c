#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On hosted runners: the packages of this system out of a build, signed where the secrets for it are set, into dist.
# usage: bash packaging/ci/package.sh BUILD
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${1:?a build folder}
mkdir -p "$root/dist"

import_apple_certificate() {
    if [[ -z ${APPLE_CERTIFICATE:-} ]]; then
        echo "No APPLE_CERTIFICATE: the bundle is signed for this machine alone"
        unset APPLE_IDENTITY
        return 0
    fi
    local keychain=$RUNNER_TEMP/signing.keychain-db password
    password=$(uuidgen)
    printf '%s' "$APPLE_CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/certificate.p12"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -lut 3600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$RUNNER_TEMP/certificate.p12" -k "$keychain" -P "$APPLE_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain"
    rm -f "$RUNNER_TEMP/certificate.p12"
}

# The certificate as a file, for as long as what signs with it runs; the password goes by the environment, not by the
# arguments.
windows_packages() {
    local certificate=$RUNNER_TEMP/certificate.pfx
    if [[ -z ${WINDOWS_CERTIFICATE:-} ]]; then
        echo "No WINDOWS_CERTIFICATE: programs and installer stay unsigned"
        bash "$root/packaging/windows.sh" --no-install --build "$build"
        return
    fi
    printf '%s' "$WINDOWS_CERTIFICATE" | base64 --decode >"$certificate"
    WINDOWS_CERTIFICATE_FILE=$certificate bash "$root/packaging/windows.sh" --no-install --build "$build"
    powershell -NoProfile -File "$root/packaging/windows/sign.ps1" "$certificate" "$root"/dist/*-setup.exe
    rm -f "$certificate"
}

case $(uname -s) in
Linux)
    # On this runner's C library, with the newest Qt: for those whose system is as new.
    cmake --build "$build" --target tidemark_described
    export TIDEMARK_BUNDLE_SUFFIX=-newest-qt
    TIDEMARK_PACK_BUILD=$build QTPATHS=${QT_ROOT_DIR:+$QT_ROOT_DIR/bin/}qtpaths bash "$root/packaging/bundle.sh" --no-install
    ;;
Darwin)
    import_apple_certificate
    bash "$root/packaging/dmg.sh" "$build"
    ;;
*)
    choco install nsis --yes --no-progress
    windows_packages
    ;;
esac
