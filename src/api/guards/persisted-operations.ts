import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { AppError } from '../../errors.js'

/** What a client sends to have an operation executed: its text, or by what the server knows it, or both. */
export interface AskedOperation {
  readonly query?: unknown
  readonly extensions?: unknown
  readonly documentId?: unknown
}

/** Operations by the ids that clients know them by. */
export type ListedOperations = ReadonlyMap<string, string>

/** Of all texts that clients have told. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * Operations that clients send by the SHA-256 of their text, over whatever they come. A text that comes with its hash is
 * kept, so that the hash alone is enough from then on (Apollo's automatic persisted queries). Where there is a list,
 * nothing else is answered, and nothing is kept.
 */
export class PersistedOperations {
  readonly #listed: ListedOperations | null
  readonly #listedTexts: ReadonlySet<string>
  readonly #told = new LRUCache<string, string>({
    maxSize: MOST_BYTES,
    sizeCalculation: (text, hash) => 2 * (text.length + hash.length) || 1,
  })

  constructor(listed: ListedOperations | null) {
    this.#listed = listed
    this.#listedTexts = new Set(listed?.values())
  }

  /**
   * The same request with the text of its operation, and without what stood for it.
   *
   * @throws AppError PERSISTED_QUERY_NOT_FOUND for an id that is not known, OPERATION_NOT_LISTED, BAD_USER_INPUT for a hash
   *   of another text
   */
  withText<T extends AskedOperation>(asked: T): T {
    const { id, rest } = identified(asked)
    // clients of protocols that want a text send an empty one
    const text = asked.query === '' && id !== null ? undefined : asked.query
    if (this.#listed !== null) return { ...rest, query: this.#listedText(this.#listed, id, text) }
    if (id === null) return rest
    if (text === undefined || text === null) return { ...rest, query: this.#toldText(id) }
    if (typeof text !== 'string' || hashOf(text) !== id)
      throw new AppError('BAD_USER_INPUT', 'The hash is not the SHA-256 of the query beside it.', {
        remedy: 'Hash the text exactly as it is sent, in UTF-8, as hexadecimal digits.',
        details: { argument: 'sha256Hash', given: id },
      })
    this.#told.set(id, text)
    return { ...rest, query: text }
  }

  #toldText(id: string): string {
    const text = this.#told.get(id)
    if (text === undefined) throw notFound('Send the text together with its hash.')
    return text
  }

  #listedText(listed: ListedOperations, id: string | null, text: unknown): string {
    if (typeof text === 'string') {
      if (this.#listedTexts.has(text)) return text
    } else if (id !== null) {
      const known = listed.get(id) ?? listed.get(`sha256:${id}`)
      if (known !== undefined) return known
      throw notFound('Add the operation to the list of this server (LISTED_OPERATIONS).')
    }
    throw new AppError('OPERATION_NOT_LISTED', 'Only operations of its list are answered by this server.', {
      remedy: 'Send one of them as it stands there, or its id; who runs the server keeps the list.',
    })
  }
}

/** The SHA-256 of a text, by which clients name it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

// Clients look for these very words.
const notFound = (remedy: string): AppError =>
  new AppError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { remedy })

/** By what a request names its operation, as Apollo's clients do or by `documentId`; null: it does not. */
function identified<T extends AskedOperation>(asked: T): { readonly id: string | null; readonly rest: T } {
  const { extensions, documentId } = asked
  if (typeof documentId === 'string') {
    const { documentId: _, ...rest } = asked
    return { id: documentId.replace(/^sha256:/, ''), rest: rest as T }
  }
  if (typeof extensions !== 'object' || extensions === null) return { id: null, rest: asked }
  if (!('persistedQuery' in extensions)) return { id: null, rest: asked }
  const { persistedQuery, ...others } = extensions
  const { extensions: _, ...plain } = asked
  const rest = (Object.keys(others).length === 0 ? plain : { ...plain, extensions: others }) as T
  // what is nothing that a client means by it is left out
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return { id: null, rest }
  return { id: String((persistedQuery as { readonly sha256Hash?: unknown }).sha256Hash), rest }
}
