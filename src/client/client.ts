/** A client of the GraphQL server, for Node and for browsers. It knows nothing of the server but HTTP and its codes. */
import { ask, type Patience } from './ask.js'
import type { Document } from './document.js'
import type { Endpoint } from './endpoint.js'
import { type Page, pagesOf } from './pages.js'
import { eventsBehind } from './subscribe.js'

export { ClientError } from './client-error.js'
export type { ClientErrorCode, ClientErrorParts } from './client-error.js'
export type { Document, TypeDecoration } from './document.js'
export type { Page } from './pages.js'

export interface ClientOptions {
  /** Of the server, without a path: `https://van-ban.example.vn`. */
  readonly url: string
  /** `ctg_…`; without one a stranger asks, or who sits at the server's machine. */
  readonly token?: string
  /** Of the messages of errors; as the server has it when absent. */
  readonly language?: 'vi' | 'en'
  /** How long an answer may take, attempts and waits included; 30 seconds when absent. Subscriptions have no such end. */
  readonly timeoutMillis?: number
  /** How often one asks again after what may pass; 4 times when absent. */
  readonly retries?: number
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch
}

type Variables = Record<string, unknown>

export interface AskOptions {
  readonly signal?: AbortSignal
}

export interface SubscribeOptions extends AskOptions {
  /** The cursor of the last event that is known; only what happens from now on when absent. */
  readonly after?: string | null
}

/** Variables may be left out where all of them may. */
type Rest<V, Options> = {} extends V ? [variables?: V, options?: Options] : [variables: V, options?: Options]

/** Every method fails with ClientError, or with the reason of `signal` when that aborts. */
export interface Client {
  /**
   * Asks a query, or sends a mutation. A query is asked again after UNREACHABLE, OVERLOADED, RATE_LIMITED and
   * DATABASE_UNAVAILABLE; a mutation only when the server says that nothing of it was done.
   */
  query<R = any, V = Variables>(document: Document<R, V>, ...rest: Rest<V, AskOptions>): Promise<R>
  /**
   * The pages of a connection, as long as one reads on. `at` finds it in the answer; the document hands `$after` to it, and
   * selects `pageInfo { hasNextPage endCursor }`.
   */
  pages<C extends Page, R = any, V = Variables>(
    document: Document<R, V>,
    variables: V,
    at: (data: R) => C | null | undefined,
    options?: AskOptions,
  ): AsyncGenerator<C, void, undefined>
  /**
   * What happens, event by event, until one stops to read. After a cut it goes on behind the last event: none is lost, none
   * comes twice. The document has the variable `$after: String` and selects `cursor`.
   */
  subscribe<R = any, V = Variables>(
    document: Document<R, V>,
    ...rest: Rest<V, SubscribeOptions>
  ): AsyncGenerator<R, void, undefined>
}

const NEWEST = '{ graph { eventCursor } }'

/** A client of one server. It holds nothing open but the subscriptions that are read. */
export function createClient({
  url,
  token,
  language,
  timeoutMillis = 30_000,
  retries = 4,
  fetch = globalThis.fetch,
}: ClientOptions): Client {
  // a browser's fetch must not be called as the method of another object
  const endpoint: Endpoint = { url, token, language, fetch: (input, init) => fetch(input, init) }
  const patience: Patience = { timeoutMillis, retries }
  const askFor = (document: Document<any, never>, variables: unknown, signal?: AbortSignal): Promise<any> =>
    ask(endpoint, patience, document, variables, signal)

  return {
    query: (document, ...[variables, { signal } = {}]) => askFor(document, variables, signal),
    pages: (document, variables, at, { signal } = {}) =>
      pagesOf(firstCursor(variables), async (after) =>
        at(await askFor(document, { ...variables, after }, signal)),
      ),
    async *subscribe(document, ...[variables, { after, signal = new AbortController().signal } = {}]) {
      const newest = async (): Promise<string> => (await askFor(NEWEST, {}, signal)).graph.eventCursor
      const first = after ?? (await newest())
      yield* eventsBehind(
        first,
        endpoint,
        patience,
        document,
        { ...variables },
        signal,
      ) as AsyncGenerator<any>
    },
  }
}

const firstCursor = (variables: unknown): string | null =>
  (variables as { readonly after?: string | null } | null | undefined)?.after ?? null
