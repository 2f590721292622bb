import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from './build.js'

/** The schema as it is committed, sorted so that it does not depend on the order of the code. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`

export const SCHEMA_FILE = new URL('../../../schema/schema.graphql', import.meta.url)

/** Writes schema/schema.graphql. */
export const writeSchema = (): void => writeFileSync(SCHEMA_FILE, printedSchema())
