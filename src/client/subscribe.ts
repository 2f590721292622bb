import type { Patience } from './ask.js'
import { type ClientError, errorOf } from './client-error.js'
import { type Document, hasVariable, textOf } from './document.js'
import { type Answer, dataOf, type Endpoint, reached, type Request, send } from './endpoint.js'
import { isPassing, wait, waitAfter } from './patience.js'
import { messagesIn } from './event-stream.js'

type Results = AsyncGenerator<Record<string, unknown>, void, undefined>

/**
 * What a subscription tells behind a cursor, each event once. After a cut, and after the server's end, it is asked for what
 * comes behind the last event that was given; graphql-sse's own client would begin anew each time. The first connection is
 * tried as often as a query, later ones until `signal` aborts.
 *
 * @throws ClientError with what does not pass, as CURSOR_EXPIRED; the reason of `signal` when that aborts
 */
export async function* eventsBehind(
  first: string,
  endpoint: Endpoint,
  { retries }: Patience,
  document: Document<any, never>,
  variables: object,
  signal: AbortSignal,
): Results {
  requireAfter(document)
  const query = textOf(document)
  let cursor = first
  let isConnected = false
  for (let failures = 0; ; failures += 1) {
    let failure: ClientError | null = null
    try {
      const request = { query, variables: { ...variables, after: cursor } }
      for await (const data of resultsOf(endpoint, request, signal, () => (isConnected = true))) {
        cursor = cursorIn(data)
        failures = 0
        yield data
      }
    } catch (error) {
      if (!isPassing(error) || (!isConnected && failures >= retries)) throw error
      failure = error
    }
    await wait(waitAfter(failure, failures), signal)
  }
}

/** The results of one connection, until it ends. */
async function* resultsOf(
  endpoint: Endpoint,
  request: Request,
  signal: AbortSignal,
  onConnected: () => void,
): Results {
  // who stops listening ends the connection
  const ended = new AbortController()
  const stop = AbortSignal.any([signal, ended.signal])
  try {
    const response = await send(endpoint, '/graphql/stream', 'text/event-stream', request, stop)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      await dataOf(response, stop)
      throw new TypeError('This is no subscription: use query.')
    }
    onConnected()
    const requestId = response.headers.get('x-request-id')
    const messages = messagesIn(response.body!)
    for (;;) {
      const { done, value } = await reached(stop, messages.next())
      if (done || value.event === 'complete') return
      const { data, errors } = JSON.parse(value.data) as Answer
      if (errors !== undefined) throw errorOf(errors, { requestId, data })
      yield data as Record<string, unknown>
    }
  } finally {
    ended.abort()
  }
}

function requireAfter(document: Document<any, never>): void {
  if (!hasVariable(document, 'after'))
    throw new TypeError('A subscription goes on by its cursor: it needs the variable $after: String.')
}

/** The cursor of the event, whatever its field is called. */
function cursorIn(data: Record<string, unknown>): string {
  const [event] = Object.values(data)
  const { cursor } = (event ?? {}) as { readonly cursor?: unknown }
  if (typeof cursor === 'string') return cursor
  throw new TypeError('A subscription goes on by its cursor: select the field cursor.')
}
