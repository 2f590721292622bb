import { readCypher } from './cypher-file.js'
import { inOneMap, parametersOf, withoutLayout } from './cypher-text.js'
import {
  DecodeError,
  decodeValues,
  encodeFields,
  narrowedShape,
  type Read,
  type Shape,
  type ValuesOf,
  type Wanted,
} from './decode.js'
import { inOpenEdition, type Edition } from './edition.js'
import type { Part } from './part.js'
import { parametersOfDirectives, StatementText, type Given } from './statement-text.js'

export type Mode = 'READ' | 'WRITE'

/** Cypher with its declared parameters and columns. Made by `query` (from a file) or `inlineQuery` (from a text). */
export interface Query<M extends Mode = Mode, P = never, R = unknown> {
  readonly mode: M
  /** Path below `cypher/`; errors name it. */
  readonly file: string
  /** The Cypher that is sent, by edition, with its parameters in one map. */
  readonly text: Readonly<Record<Edition, StatementText>>
  readonly columns: readonly string[]
  /** Of its parameters, without `$read`. */
  readonly params: Shape
  encode(params: P): { readonly [GIVEN]: Given }
  /**
   * A row, from its values in the order of `columns`.
   * @throws DecodeError naming file and column
   */
  decode(values: readonly unknown[]): R
  /** Of a query that is told in `$read` what to read: what that is, and the same query for what is wanted only. */
  readonly read?: Read
  narrowed?(wanted: Wanted): Query<M, P, R>
  /** Fields of the API below which all its rows are shown: what is asked for elsewhere only is not read. Absent: everywhere. */
  readonly shownBelow?: readonly string[]
}

const registry = new Map<string, Query>()

/** Every query that the loaded modules own, for the test that EXPLAINs them. */
export const registeredQueries = (): readonly Query[] => [...registry.values()]

/** `row`: the columns by name, or a part, whose values are the columns. */
interface Shapes<P extends Shape, R> {
  readonly params: P
  readonly row: R
}
type RowOf<R> = R extends Part<infer T> ? T : R extends Shape ? ValuesOf<R> : never

/**
 * Declares the one owner of a file below `cypher/`. The types of parameters and rows follow from the codecs. `$read`
 * (part.ts) is no parameter for its callers.
 *
 * @throws Error when the file is missing or has an owner already, or when its `$names` differ from `params`
 */
export function query<M extends Mode, P extends Shape, R extends Shape | Part<any>>(
  mode: M,
  file: string,
  shapes: Shapes<P, R>,
): Query<M, ValuesOf<P>, RowOf<R>> {
  if (registry.has(file)) throw new Error(`cypher/${file} has two owners`)
  const made = inlineQuery(mode, file, readCypher(file), shapes)
  registry.set(file, made as unknown as Query)
  return made
}

/** The same for Cypher that is given as text: one step of a migration, or a query that only a test needs. */
export function inlineQuery<M extends Mode, P extends Shape, R extends Shape | Part<any>>(
  mode: M,
  file: string,
  text: string,
  { params, row }: Shapes<P, R>,
): Query<M, ValuesOf<P>, RowOf<R>> {
  const inText = new Set([...parametersOf(text), ...parametersOfDirectives(text)])
  const used = [...inText].filter((name) => name !== READ)
  if (used.sort().join(', ') !== Object.keys(params).sort().join(', '))
    throw new Error(
      `cypher/${file} uses the parameters (${used.join(', ')}), its owner declares (${Object.keys(params).sort().join(', ')})`,
    )
  const place = `cypher/${file}`
  const sent = StatementText.read(file, text).mapped((piece) => inOneMap(withoutLayout(piece), GIVEN))
  const made = {
    mode,
    file,
    text: { FULL: sent, OPEN: sent.mapped(inOpenEdition) },
    columns: columnsOf(row),
    params,
  }
  if (!inText.has(READ))
    return {
      ...made,
      encode: (values) => ({ [GIVEN]: encodeFields(params, values) }),
      decode: decoderOf(row, null, {}, place),
    }
  const narrowed = (wanted: Wanted): Query<M, ValuesOf<P>, RowOf<R>> => {
    const read: Read = {}
    const decode = decoderOf(row, wanted, read, place)
    return {
      ...made,
      encode: (values) => ({ [GIVEN]: { ...encodeFields(params, values), read } }),
      decode,
      read,
      narrowed,
    }
  }
  return narrowed(null)
}

/** The parameter that tells what to read. */
export const READ = 'read'

/**
 * The one parameter of the Cypher that is sent: a map of all that the file names. The database plans a statement anew when
 * the type of a parameter is another, and a list with nothing in it is of another type than one of texts.
 */
export const GIVEN = 'given'

/** What is sent for a query: its text with the lines that these parameters need, and the parameters. */
export function statementOf<P>(
  { text, encode }: Query<any, P, any>,
  edition: Edition,
  params: P,
): { readonly text: string; readonly params: Record<string, unknown> } {
  const encoded = encode(params)
  return { text: text[edition].for(encoded[GIVEN]), params: encoded }
}

const isPart = (row: Shape | Part<any>): row is Part<any> => Array.isArray(row['columns'])

const columnsOf = (row: Shape | Part<any>): readonly string[] =>
  isPart(row) ? row.columns : Object.keys(row)

/** What makes a row of its values, of which only what is wanted was read; tells `read` what that is. */
function decoderOf<R extends Shape | Part<any>>(
  row: R,
  wanted: Wanted,
  read: Read,
  place: string,
): (values: readonly unknown[]) => RowOf<R> {
  if (!isPart(row)) {
    const shape = narrowedShape(row, wanted, read)
    return (values) => decodeValues(shape, values, `${place}: column `) as RowOf<R>
  }
  const part = row.narrowed(wanted, read)
  return (values) => {
    try {
      return part.decode(values)
    } catch (error) {
      throw DecodeError.within(place, error)
    }
  }
}
