import { getHeapStatistics } from 'node:v8'
import { LRUCache } from 'lru-cache'
import type { AskedFields } from './decode.js'
import { narrowedQuery, rowOfKey } from './joined-query.js'
import type { KeyedQuery } from './joins.js'

export type Row = Readonly<Record<string, unknown>>

/** Which values are read of the things that a keyed query is about. */
export interface Selection {
  readonly of: KeyedQuery
  /** Two selections of one name read the same. */
  readonly name: string
  /** Of things of which nothing but the key is wanted: what makes their rows. */
  readonly rowOfKey: ReturnType<typeof rowOfKey>
}

/** Bytes that the rows of a key take, more or less. */
const BYTES = 2_000
/** Keys of which rows are held at most: a sixteenth of what Node may use, for each of the two editions. */
const MOST_HELD = Math.floor(getHeapStatistics().heap_size_limit / 16 / BYTES)

/**
 * Rows that were read lately, for other questions that show the same papers, bodies and units: those of one version of the
 * graph only. They are read after that version was told, and are given only to a request that was told the same one since it
 * came. So a write that was acknowledged before a question is always in its answer.
 */
export class KeptRows {
  readonly #rows = new LRUCache<string, readonly Row[]>({ max: MOST_HELD })
  #version: string | null = null

  /** Of all rows that are held; null before anybody has asked for one. */
  get version(): string | null {
    return this.#version
  }

  /**
   * From now on rows of this version are held, which was just told. Of statements that end at about the same time the later one
   * may tell first; the rows of either version are let go then.
   */
  moveTo(version: string): void {
    if (version !== this.#version) this.#rows.clear()
    this.#version = version
  }

  /** The rows of a key, none for a key that nothing has; undefined when they are not held. */
  rowsOf({ name }: Selection, key: string): readonly Row[] | undefined {
    return this.#rows.get(name + key)
  }

  /** Of how many of these keys rows are held. */
  held({ name }: Selection, keys: readonly string[]): number {
    let held = 0
    for (const key of keys) if (this.#rows.has(name + key)) held += 1
    return held
  }

  /** Holds what was read of these keys after `version` had been asked for, unless there is a later one. */
  put({ name, of }: Selection, keys: readonly string[], rows: readonly Row[], version: string | null): void {
    if (version === null || version !== this.#version) return
    const byKey = new Map<string, Row[]>()
    for (const key of keys) if (!this.#rows.has(name + key)) byKey.set(key, [])
    if (byKey.size === 0) return
    for (const row of rows) byKey.get(row[of.key] as string)?.push(row)
    for (const [key, found] of byKey) this.#rows.set(name + key, found)
  }
}

const names = new Map<string, string>()
const selections = new WeakMap<AskedFields, Map<KeyedQuery, Selection>>()

/** What a request reads of the things that a query is about. */
export function selectionOf(of: KeyedQuery, wanted: AskedFields): Selection {
  const ofRequest = selections.get(wanted) ?? new Map<KeyedQuery, Selection>()
  selections.set(wanted, ofRequest)
  const known = ofRequest.get(of)
  if (known !== undefined) return known
  const { file, read } = narrowedQuery(of.query, wanted)
  const text = `${file} ${JSON.stringify(read)}`
  const name = names.get(text) ?? `${names.size} `
  names.set(text, name)
  const made = { of, name, rowOfKey: rowOfKey(of, wanted) }
  ofRequest.set(of, made)
  return made
}
