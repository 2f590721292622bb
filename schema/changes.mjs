// Writes docs/schema-changes.md: what has changed in the schema since the last version that was published, by
// graphql-inspector. Of a change that breaks clients it keeps what a person has written behind the arrow: what to do.
//   node schema/changes.mjs [--check] [RELEASED CURRENT PAGE]
// `--check` writes nothing, and fails when the page is stale or a change that breaks clients has no such entry.
// After a version is published: copy schema.graphql to released.graphql, with its version in the first line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

const isCheck = process.argv.includes('--check')
const given = process.argv.slice(2).filter((argument) => argument !== '--check')
const [releasedFile, currentFile, page] = given.length === 3 ? given : standard()

const released = readFileSync(releasedFile, 'utf8')
const current = buildSchema(readFileSync(currentFile, 'utf8'))
const [, version] = /^# The schema of version (\S+)$/m.exec(released)
const written = existsSync(page) ? readFileSync(page, 'utf8') : ''
const changes = await diff(buildSchema(released), current)

const lines = {
  breaking: linesOf(CriticalityLevel.Breaking).map((line) => `${line} → ${entryOf(line)}`.trimEnd()),
  dangerous: linesOf(CriticalityLevel.Dangerous),
  additions: linesOf(CriticalityLevel.NonBreaking),
}
const text = `# Changes of the schema since ${version}

Written by \`node schema/changes.mjs\`, from \`schema/released.graphql\` and \`schema/schema.graphql\`.

## They break clients

Behind each arrow stands what a client does instead.

${listOf(lines.breaking)}

## They may matter to a client

A value that a client does not know, an argument with a default.

${listOf(lines.dangerous)}

## Additions

Fields of new types are not listed.

${listOf(lines.additions)}
`

const missing = lines.breaking.filter((line) => line.endsWith('→'))
if (!isCheck) writeFileSync(page, text)
else if (written !== text) fail(`${page} is stale: node schema/changes.mjs`)
for (const line of missing) fail(`${page} does not say what to do:\n  ${line}`)

function standard() {
  return ['released.graphql', 'schema.graphql', '../docs/schema-changes.md'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
}

/** One line a change; what is only described otherwise is none. */
function linesOf(level) {
  const added = new Set(changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path }) => path))
  return changes
    .filter(({ criticality, type, path }) => {
      const isOfNewType = type !== 'TYPE_ADDED' && added.has(path?.split('.')[0])
      return criticality.level === level && !type.includes('DESCRIPTION') && !isOfNewType
    })
    .map(
      ({ path, message }) =>
        `- \`${path ?? 'schema'}\`: ${message.replaceAll(/\s+/g, ' ').replaceAll("'", '`')}`,
    )
    .sort()
}

/** What somebody has written about a change that the page had already. */
function entryOf(line) {
  const found = written.split('\n').find((one) => one.startsWith(`${line} → `))
  return found?.slice(`${line} → `.length) ?? ''
}

function listOf(all) {
  return all.length === 0 ? 'None.' : all.join('\n')
}

function fail(reason) {
  console.error(reason)
  process.exitCode = 1
}
