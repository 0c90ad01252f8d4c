#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Flatpak: its manifest checked, or built where a runtime is in reach.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/flatpak.sh [--no-install] [--lint]

Builds dist/tidemark-VERSION.flatpak with flatpak-builder, which fetches the KDE runtime and the modules' sources.

  --lint        checks the manifest alone: what flatpak-builder reads and says of it, keys, build systems, permissions
  --no-install  install nothing; what is missing makes it fail
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
lint=no rest=()
for argument in "$@"; do
    if [[ $argument == --lint ]]; then lint=yes; else rest+=("$argument"); fi
done
pack_arguments "${rest[@]}"
if [[ ${pack_install:-yes} == yes ]]; then
    tidemark_install package-flatpak
fi
manifest=$pack_root/packaging/flatpak/app.tidemark.Tidemark.json

# flatpak-builder says what it does not know, and goes on with exit code 0: any word of it is a fault.
check_manifest() {
    local said
    said=$(flatpak-builder --show-manifest "$manifest" 2>&1 >/dev/null) || true
    if [[ -n $said ]]; then
        printf 'flatpak-builder says:\n%s\n' "$said" >&2
        return 1
    fi
    python3 "$pack_root/packaging/flatpak/lint.py" "$manifest"
}

check_manifest
pack_say "flatpak manifest: clean"
if [[ $lint == no ]]; then
    pack_environment
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    flatpak-builder --user --install-deps-from=flathub --force-clean --state-dir="$work/state" --repo="$work/repo" \
        "$work/build" "$manifest"
    flatpak build-bundle "$work/repo" "$pack_dist/tidemark-$(pack_version).flatpak" app.tidemark.Tidemark
    pack_say "$pack_dist/tidemark-$(pack_version).flatpak"
fi
