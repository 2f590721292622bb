import { ClientError } from './client-error.js'
import { type Document, operationOf, textOf } from './document.js'
import { dataOf, type Endpoint, send } from './endpoint.js'
import { isPassing, isUndone, wait, waitAfter } from './patience.js'

/** How long, and how often, is tried. */
export interface Patience {
  readonly timeoutMillis: number
  readonly retries: number
}

const ACCEPT = 'application/graphql-response+json, application/json'

/**
 * The answer to a query or a mutation, asked again as `retries` and the time allow: a query after what may pass, a mutation
 * only when the server says that nothing of it was done.
 *
 * @throws ClientError with the code of the last failure; TIMEOUT; the reason of `signal` when that aborts
 */
export async function ask(
  endpoint: Endpoint,
  { timeoutMillis, retries }: Patience,
  document: Document<any, never>,
  variables: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  const request = { query: textOf(document), variables: variables ?? {} }
  const mayAgain = operationOf(document)?.operation === 'query' ? isPassing : isUndone
  const ends = Date.now() + timeoutMillis
  const timeout = AbortSignal.timeout(timeoutMillis)
  const stop = signal === undefined ? timeout : AbortSignal.any([timeout, signal])
  for (let failures = 0; ; failures += 1) {
    try {
      return await dataOf(await send(endpoint, '/graphql', ACCEPT, request, stop), stop)
    } catch (error) {
      signal?.throwIfAborted()
      if (timeout.aborted) throw timedOut(timeoutMillis, error)
      if (failures >= retries || !mayAgain(error)) throw error
      const pause = waitAfter(error, failures)
      if (Date.now() + pause >= ends) throw error
      await wait(pause, stop)
    }
  }
}

const timedOut = (limit: number, cause: unknown): ClientError =>
  new ClientError('TIMEOUT', `There was no answer within ${limit / 1000} s.`, {
    extensions: { limit },
    cause,
  })
