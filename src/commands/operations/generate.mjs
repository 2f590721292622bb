// Writes generated.ts: each operation of this folder as a string that carries the types of its result and its
// variables, from schema/schema.graphql. An operation that the schema does not allow is an error.
//   node src/commands/operations/generate.mjs [--check]
// `--check` writes nothing, and fails when generated.ts is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse, Source } from 'graphql'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const target = fileURLToPath(new URL('generated.ts', import.meta.url))

const generated = await codegen({
  filename: target,
  schema: parse(read('../../../schema/schema.graphql')),
  documents: readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(new Source(read(name), name)) })),
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
  pluginMap: { typescriptOperations, typedDocumentNode },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
})

if (!process.argv.includes('--check')) writeFileSync(target, generated)
else if (read('generated.ts') !== generated) {
  console.error('src/commands/operations/generated.ts is stale: npm run operations')
  process.exitCode = 1
}
