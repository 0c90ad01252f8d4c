#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Tidemark is made of, for those who have to know.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/sbom.sh [--validate] [--only FILE]

Writes dist/tidemark-VERSION.cdx.json (CycloneDX 1.5) with the versions of this machine's Debian packages.

  --validate   hold it against CycloneDX's schema, with a library that npm fetches into a folder that is removed again
  --only FILE  write nothing: validate FILE
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
validate=no only='' rest=()
while (($#)); do
    case $1 in
    --validate) validate=yes ;;
    --only) only=$(realpath "${2:?--only wants a file}") && validate=yes && shift ;;
    *) rest+=("$1") ;;
    esac
    shift
done
pack_arguments "${rest[@]}"
pack_environment
sbom=$pack_root/packaging/sbom
file=${only:-$pack_dist/tidemark-$(pack_version).cdx.json}
if [[ -z $only ]]; then
    tidemark_package_names build | python3 "$sbom/sbom.py" check
    python3 "$sbom/sbom.py" write --version "$(pack_version)" --out "$file"
fi
if [[ $validate == yes ]]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" \
        @cyclonedx/cyclonedx-library ajv ajv-formats ajv-formats-draft2019
    (cd "$work" && node "$sbom/validate.mjs" "$file")
    pack_say "CycloneDX 1.5: valid"
fi
pack_say "$file: $(grep -c '"purl"' "$file") parts"
