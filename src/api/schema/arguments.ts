import { AppError } from '../../errors.js'
import { VINTAGES } from '../../model/territory.js'
import type { Context } from '../context.js'
import type { Loaders } from '../loaders.js'

/** What an id can be of. */
export type Kind = keyof Loaders &
  ('document' | 'relation' | 'task' | 'agency' | 'source' | 'anomaly' | 'territory')

/** An id's first letter says what it is of; a territory's id is its key. */
const KIND_OF: readonly (readonly [RegExp, Kind])[] = [
  [/^R\./, 'relation'],
  [/^D/, 'document'],
  [/^T/, 'task'],
  [/^A/, 'agency'],
  [/^S/, 'source'],
  [/^X/, 'anomaly'],
  [/^\d{4}:/, 'territory'],
]

/** What an id is of, by its form; null for what is no id. */
export const kindOfId = (id: string): Kind | null =>
  KIND_OF.find(([pattern]) => pattern.test(id))?.[1] ?? null

const WITH_ARTICLE: Readonly<Record<Kind, string>> = {
  document: 'a document',
  relation: 'a relation',
  task: 'a task',
  agency: 'an agency',
  source: 'a source',
  anomaly: 'an anomaly',
  territory: 'a territory',
}

/** What a list is narrowed to. */
type Narrower = 'document' | 'agency'

/** Where the ids of each kind are found. */
const WHERE: Readonly<Record<Narrower, string>> = {
  document: 'Look for its id with documents(filter: {symbol: …}) or search.',
  agency: 'Look for its id with agency(name: …), agencies(text: …) or search.',
}

/** How much of what was given is said back. */
const SHOWN = 100

/** An argument that narrows a list to what one thing has; nothing when it is absent. */
export interface Narrowing {
  readonly argument: string
  readonly kind: Narrower
  readonly id: string | null | undefined
}

/**
 * For an answer that holds nothing: it is one only when everything that it was narrowed to exists. So a mistyped id is
 * told, and whoever finds something waits for no further statement. Of territories `unitsOfArea` says the same.
 *
 * @throws AppError BAD_USER_INPUT for an id that is of another kind, or of nothing that is held
 */
export async function mustExist(
  { loaders }: Pick<Context, 'loaders'>,
  narrowings: readonly Narrowing[],
): Promise<void> {
  for (const { argument, kind, id } of narrowings) {
    if (id == null) continue
    const given = kindOfId(id)
    if (given === kind && (await loaders[kind].load(id)) !== null) continue
    const what =
      given === null || given === kind
        ? `no ${kind} has this id`
        : `this is the id of ${WITH_ARTICLE[given]}, and it needs that of ${WITH_ARTICLE[kind]}`
    const shown = id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id
    throw new AppError('BAD_USER_INPUT', `${argument} is ${JSON.stringify(shown)}, but ${what}.`, {
      remedy: WHERE[kind],
      details: { argument, given: shown },
    })
  }
}

/** A map of the country that is known. @throws AppError BAD_USER_INPUT */
export function knownVintage(vintage: number): void {
  if (!VINTAGES.some((known) => known === vintage))
    throw new AppError(
      'BAD_USER_INPUT',
      `There is no map of ${vintage}; there are those of ${VINTAGES.join(' and ')}.`,
      {
        details: { argument: 'vintage', given: vintage, exists: VINTAGES },
      },
    )
}

/** Two days between which something can lie. @throws AppError BAD_USER_INPUT when the first is the later one */
export function orderedDays(
  name: string,
  from: string | null | undefined,
  to: string | null | undefined,
): void {
  if (from != null && to != null && from > to)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}From is ${from} and ${name}To ${to}: no day lies between them.`,
      {
        details: { argument: `${name}From`, given: from },
      },
    )
}

/** A confidence lies between 0 and 1. @throws AppError BAD_USER_INPUT */
export function confidence(argument: string, value: number | null | undefined): number | null {
  if (value != null && !(value >= 0 && value <= 1))
    throw new AppError('BAD_USER_INPUT', `${argument} is ${value}, but a confidence lies between 0 and 1.`, {
      details: { argument, given: value },
    })
  return value ?? null
}
