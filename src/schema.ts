import { readFileSync } from 'node:fs'

/** The GraphQL schema, in the schema definition language. For Node; bundlers take the file itself. */
export const schema: string = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8')
