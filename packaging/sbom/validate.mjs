// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a CycloneDX document against the schema, strictly: node validate.mjs FILE. Called by packaging/sbom.sh --validate.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.cwd(), 'any.js'))
const { Spec, Validation } = require('@cyclonedx/cyclonedx-library')

const text = readFileSync(process.argv[2], 'utf8')
const fault = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text)
if (fault !== null) {
  console.error(JSON.stringify(fault, null, 2))
  process.exit(1)
}
