import { readFileSync } from 'node:fs'
import { decodeFields, encodeFields, type Shape, type ValuesOf } from './decode.js'

/**
 * The graph is kept in two editions that share no node: FULL follows from all papers, OPEN (bản công khai) only from
 * those that anybody may read. Who may read the open edition only is given it and nothing else, so that no count, path,
 * order or error can tell of a paper that he may not read: to him the database is one that never had it.
 */
export type Edition = 'FULL' | 'OPEN'

export type Mode = 'READ' | 'WRITE'

/** Cypher with its declared parameters and columns. Made by `query` (from a file) or `inlineQuery` (from a text). */
export interface Query<M extends Mode = Mode, P = never, R = unknown> {
  readonly mode: M
  /** Path below `cypher/`; errors name it. */
  readonly file: string
  /** The statement as each edition is asked it. */
  readonly text: Readonly<Record<Edition, string>>
  readonly columns: readonly string[]
  encode(params: P): Record<string, unknown>
  /** @throws DecodeError naming file and column */
  decode(row: Readonly<Record<string, unknown>>): R
}

const CYPHER = new URL('../../cypher/', import.meta.url)

const registry = new Map<string, Query>()

/** Every query that the loaded modules own, for the test that EXPLAINs them. */
export const registeredQueries = (): readonly Query[] => [...registry.values()]

/** The text of a file below `cypher/`, which lies beside `src` and `dist` alike. */
export const readCypher = (file: string): string =>
  readFileSync(new URL(file, CYPHER), 'utf8').replace(/\r\n/g, '\n')

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

/** Labels of what an edition holds; what belongs to the whole database (`Migration`, `Edition`, …) is not among them. */
const LABELS = [
  'Agency',
  'AgencyName',
  'Anomaly',
  'Claim',
  'Deadline',
  'Document',
  'EarlierKey',
  'Gazetteer',
  'KeptIdentity',
  'Mention',
  'NumberingSeries',
  'Progress',
  'Removal',
  'Review',
  'Rhythm',
  'SourceFile',
  'Task',
  'Territory',
  'UnnamedBody',
]
const LABEL = new RegExp(`([:|]\\s*)(${LABELS.join('|')})\\b`, 'g')
/** Names of indexes and constraints belong to the whole database, too. */
const SCHEMA_NAME = /\b((?:CONSTRAINT|INDEX)\s+)(\w+)(?=\s+IF NOT EXISTS)|'(\w+_search)'/g

/** The same statement about the open edition, whose labels begin with `Open`. */
export const inOpenEdition = (cypher: string): string =>
  cypher
    .replace(LABEL, '$1Open$2')
    .replace(SCHEMA_NAME, (_, create?: string, name?: string, index?: string) =>
      create === undefined ? `'open_${index}'` : `${create}open_${name}`,
    )

/** Comments, strings and quoted names, in which `$` means nothing. */
const SILENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`/g

const parametersOf = (text: string): ReadonlySet<string> =>
  new Set([...text.replace(SILENT, ' ').matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1]!))
