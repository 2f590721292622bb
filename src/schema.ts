import { readFileSync } from 'node:fs'

/** The GraphQL schema, in the schema definition language; written out by src/package.mjs in the build. */
export const schema: string = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8')
