// Writes generated.ts into every folder of operations: each operation of the folder as a string that carries the types of its
// result and its variables, from schema.graphql. An operation that the schema does not allow is an error. The example of
// graphql-codegen gets what its own codegen.json says, as the command graphql-codegen would write it.
//   node schema/operations.mjs [--check]
// `--check` writes nothing, and fails when a generated.ts is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse, Source } from 'graphql'

const FOLDERS = [
  '../src/api/digest/operations/',
  '../src/api/mcp/operations/',
  '../src/commands/operations/',
  '../src/page/operations/',
].map((path) => new URL(path, import.meta.url))
const schema = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'))

for (const folder of FOLDERS) keep(new URL('generated.ts', folder), await typed(folder))
const example = new URL('../examples/clients/codegen/', import.meta.url)
keep(new URL('generated.ts', example), await typedAsConfigured(example))

function keep(target, generated) {
  if (!process.argv.includes('--check')) writeFileSync(target, generated)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== generated) {
    console.error(`${fileURLToPath(target)} is stale: npm run operations`)
    process.exitCode = 1
  }
}

/** What generated.ts of a folder has to hold. */
function typed(folder) {
  return generatedFor(folder, {
    config: {
      documentMode: 'string',
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string', PartialDay: 'string' },
      skipTypename: true,
      useTypeImports: true,
      disableDescriptions: true,
    },
    plugins: ['typescript-operations', 'typed-document-node'],
  })
}

function typedAsConfigured(folder) {
  const { generates } = JSON.parse(readFileSync(new URL('codegen.json', folder), 'utf8'))
  return generatedFor(folder, generates['generated.ts'])
}

function generatedFor(folder, { config, plugins }) {
  const read = (name) => readFileSync(new URL(name, folder), 'utf8')
  return codegen({
    filename: fileURLToPath(new URL('generated.ts', folder)),
    schema,
    documents: readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({ location: name, document: parse(new Source(read(name), name)) })),
    config,
    pluginMap: { 'typescript-operations': typescriptOperations, 'typed-document-node': typedDocumentNode },
    plugins: plugins.map((name) => ({ [name]: {} })),
  })
}
