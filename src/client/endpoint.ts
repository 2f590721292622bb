import { ClientError, errorOf, type GraphqlError } from './client-error.js'

/** Where the server is, and who asks it. */
export interface Endpoint {
  readonly url: string
  readonly token?: string | undefined
  readonly language?: 'vi' | 'en' | undefined
  readonly fetch: typeof globalThis.fetch
}

/** What is asked, as it goes over the wire. */
export interface Request {
  readonly query: string
  readonly variables: unknown
}

/** A result of GraphQL, as it comes. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphqlError[]
}

/**
 * Sends a request to a path of the server.
 *
 * @throws ClientError UNREACHABLE when nothing answers; the reason of `signal` when that aborts
 */
export async function send(
  { url, token, language, fetch }: Endpoint,
  path: string,
  accept: string,
  request: Request,
  signal: AbortSignal,
): Promise<Response> {
  const headers = {
    accept,
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(language === undefined ? {} : { 'accept-language': language }),
  }
  const address = url.replace(/\/$/, '') + path
  return reached(signal, fetch(address, { method: 'POST', headers, body: JSON.stringify(request), signal }))
}

/** The data of a request. @throws ClientError with the code of the first error; UNREACHABLE for an answer that is no GraphQL */
export async function dataOf(response: Response, signal: AbortSignal): Promise<unknown> {
  const requestId = response.headers.get('x-request-id')
  const text = await reached(signal, response.text())
  const { data, errors } = answerIn(text, response.status)
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  if (errors === undefined) return data
  const error = errorOf(errors, { requestId, data })
  if (Number.isNaN(retryAfter) || 'retryAfter' in error.extensions) throw error
  throw new ClientError(error.code, error.message, {
    ...error,
    extensions: { ...error.extensions, retryAfter },
  })
}

/** A proxy's page is no answer. */
function answerIn(text: string, status: number): Answer {
  const found = parsed(text)
  if (typeof found === 'object' && found !== null && ('data' in found || 'errors' in found))
    return found as Answer
  throw new ClientError('UNREACHABLE', `What answers is not the server: HTTP ${status}.`, {
    extensions: { status },
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What comes over the network; when that fails, the reason why it was stopped, or UNREACHABLE. */
export async function reached<T>(signal: AbortSignal, coming: Promise<T>): Promise<T> {
  try {
    return await coming
  } catch (cause) {
    signal.throwIfAborted()
    throw new ClientError('UNREACHABLE', 'The server does not answer.', { cause })
  }
}
