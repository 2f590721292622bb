import { AppError } from '../../errors.js'
import type { Context } from '../context.js'
import type { Loaders } from '../loaders.js'

/** The kinds of objects that have an id. */
export type Kind = keyof Loaders &
  ('document' | 'relation' | 'task' | 'agency' | 'source' | 'anomaly' | 'territory' | 'progress' | 'taskLink')

/**
 * An id begins with a letter for its kind, behind which its digits stand, so that a name such as "Tỉnh ủy Lạng Sơn" is
 * none. A territory's id is its key: vintage and code.
 */
const ID_PATTERNS: readonly (readonly [RegExp, Kind])[] = [
  [/^R\./, 'relation'],
  [/^P\./, 'progress'],
  [/^K\./, 'taskLink'],
  [/^D[\da-f]+$/, 'document'],
  [/^T[\da-f]+$/, 'task'],
  [/^A[\da-f]+$/, 'agency'],
  [/^S[\da-f]+$/, 'source'],
  [/^X[\da-f]+$/, 'anomaly'],
  [/^\d{4}:/, 'territory'],
]

/** The kind of object that an id stands for, by its form; null for a text that is no id. */
export const kindOfId = (id: string): Kind | null =>
  ID_PATTERNS.find(([pattern]) => pattern.test(id))?.[1] ?? null

const WITH_ARTICLE: Readonly<Record<Kind, string>> = {
  document: 'a document',
  relation: 'a relation',
  task: 'a task',
  agency: 'an agency',
  source: 'a source',
  anomaly: 'an anomaly',
  territory: 'a territory',
  progress: 'a report',
  taskLink: 'a link between tasks',
}

type FilterKind = 'document' | 'agency'

const REMEDIES: Readonly<Record<FilterKind, string>> = {
  document: 'Look for its id with documents(filter: {symbol: …}) or search.',
  agency: 'Look for its id with agency(name: …), agencies(text: …) or search.',
}

const MAX_QUOTED = 100

/** An argument that filters a list by an object. */
export interface FilterId {
  readonly argument: string
  readonly kind: FilterKind
  readonly id: string | null | undefined
}

/**
 * Requires that the objects exist by which a list was filtered. To be called when the list is empty: then a mistyped id
 * is an error, and a list with entries needs no further statement. `unitsOfArea` does the same for territories.
 *
 * @throws AppError BAD_USER_INPUT for an unknown id or the id of an object of another kind
 */
export async function requireExisting(
  { loaders }: Pick<Context, 'loaders'>,
  filters: readonly FilterId[],
): Promise<void> {
  for (const { argument, kind, id } of filters) {
    if (id == null) continue
    const actualKind = kindOfId(id)
    if (actualKind === kind && (await loaders[kind].load(id)) !== null) continue
    const problem =
      actualKind === null || actualKind === kind
        ? `no ${kind} has this id`
        : `this is the id of ${WITH_ARTICLE[actualKind]}, and it needs that of ${WITH_ARTICLE[kind]}`
    const given = id.length > MAX_QUOTED ? `${id.slice(0, MAX_QUOTED)}…` : id
    throw new AppError('BAD_USER_INPUT', `${argument} is ${JSON.stringify(given)}, but ${problem}.`, {
      remedy: REMEDIES[kind],
      details: { argument, given, wanted: kind },
    })
  }
}
