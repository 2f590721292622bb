import { readCypher } from './cypher-file.js'
import { parametersOf } from './cypher-text.js'
import { decodeFields, encodeFields, type Shape, type ValuesOf } from './decode.js'
import { inOpenEdition, type Edition } from './edition.js'

export type Mode = 'READ' | 'WRITE'

/** Cypher with its declared parameters and columns. Made by `query` (from a file) or `inlineQuery` (from a text). */
export interface Query<M extends Mode = Mode, P = never, R = unknown> {
  readonly mode: M
  /** Path below `cypher/`; errors name it. */
  readonly file: string
  /** The Cypher that is sent, by edition. */
  readonly text: Readonly<Record<Edition, string>>
  readonly columns: readonly string[]
  encode(params: P): Record<string, unknown>
  /** @throws DecodeError naming file and column */
  decode(row: Readonly<Record<string, unknown>>): R
}

const registry = new Map<string, Query>()

/** Every query that the loaded modules own, for the test that EXPLAINs them. */
export const registeredQueries = (): readonly Query[] => [...registry.values()]

/**
 * Declares the one owner of a file below `cypher/`. The types of parameters and rows follow from the codecs.
 *
 * @throws Error when the file is missing or has an owner already, or when its `$names` differ from `params`
 */
export function query<M extends Mode, P extends Shape, R extends Shape>(
  mode: M,
  file: string,
  shapes: { readonly params: P; readonly row: R },
): Query<M, ValuesOf<P>, ValuesOf<R>> {
  if (registry.has(file)) throw new Error(`cypher/${file} has two owners`)
  const made = inlineQuery(mode, file, readCypher(file), shapes)
  registry.set(file, made as unknown as Query)
  return made
}

/** The same for Cypher that is given as text: one step of a migration, or a query that only a test needs. */
export function inlineQuery<M extends Mode, P extends Shape, R extends Shape>(
  mode: M,
  file: string,
  text: string,
  { params, row }: { readonly params: P; readonly row: R },
): Query<M, ValuesOf<P>, ValuesOf<R>> {
  const used = [...parametersOf(text)].sort().join(', ')
  const declared = Object.keys(params).sort().join(', ')
  if (used !== declared)
    throw new Error(`cypher/${file} uses the parameters (${used}), its owner declares (${declared})`)
  return {
    mode,
    file,
    text: { FULL: text, OPEN: inOpenEdition(text) },
    columns: Object.keys(row),
    encode: (values) => encodeFields(params, values),
    decode: (values) => decodeFields(row, values, `cypher/${file}: column `),
  }
}
