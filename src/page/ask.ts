import { useEffect, useState } from 'preact/hooks'
import type { TypedDocumentString } from './operations/generated.js'
import { headers } from './session.js'
import { language } from './words.js'

/** A refusal or a fault, as the server told it: a stable code, what was wrong, what to do. */
export class Failure extends Error {
  readonly code: string
  readonly remedy: string | null
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: string,
    message: string,
    remedy: string | null,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.code = code
    this.remedy = remedy
    this.details = details
  }
}

/** What an address of the server answers with when it refuses. */
export interface Errors {
  readonly errors: readonly {
    readonly message: string
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

interface GraphqlAnswer<R> extends Partial<Errors> {
  readonly data?: R | null
}

/** The first of the errors. */
export function failureOf([error]: Errors['errors']): Failure {
  const { code, remedy, ...details } = error?.extensions ?? {}
  return new Failure(String(code), error?.message ?? '', typeof remedy === 'string' ? remedy : null, details)
}

/**
 * Asks the server.
 *
 * @throws Failure with the code of the first error; UNREACHABLE when nothing answers
 */
export async function ask<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const { data, errors } = await answerOf<GraphqlAnswer<R>>('/graphql', {
    method: 'POST',
    headers: {
      ...headers(language()),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: signal ?? null,
  })
  if (errors !== undefined) throw failureOf(errors)
  if (data === undefined || data === null) throw new Failure('INTERNAL_SERVER_ERROR', 'no data', null)
  return data
}

/** The JSON that an address of the server answers with. */
export async function answerOf<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  }
  try {
    return (await response.json()) as T
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Failure('UNREACHABLE', `HTTP ${response.status}`, null)
  }
}

const unreachable = (): Failure =>
  new Failure(
    'UNREACHABLE',
    language() === 'en' ? 'The server does not answer.' : 'Máy chủ không trả lời.',
    language() === 'en' ? 'Try again in a moment.' : 'Hãy thử lại sau giây lát.',
  )

export interface Answer<R> {
  /** What was answered; while another answer is awaited, the one before, if it is known. */
  readonly data: R | null
  readonly failure: Failure | null
  readonly waiting: boolean
  readonly again: () => void
}

const MOST = 200
const kept = new Map<string, unknown>()
const asking = new Set<() => void>()

let turn = 0

/** What was answered in an earlier turn does not count any more. */
export const currentTurn = (): number => turn

/** Everything is asked anew: something was changed, or another person asks. */
export function askAllAgain(): void {
  turn += 1
  kept.clear()
  for (const again of asking) again()
}

/** The answer to an operation. What was answered before is there at once, and is asked again. Null variables: not asked. */
export function useAnswer<R, V>(operation: TypedDocumentString<R, V>, variables: V | null): Answer<R> {
  const key = variables === null ? null : `${language()} ${operation.toString()} ${JSON.stringify(variables)}`
  const [state, setState] = useState<{ key: string | null; data: R | null; failure: Failure | null }>({
    key: null,
    data: null,
    failure: null,
  })
  const [time, setTime] = useState(0)
  const again = (): void => setTime((count) => count + 1)

  useEffect(() => {
    asking.add(again)
    return () => void asking.delete(again)
  }, [])

  useEffect(() => {
    if (key === null || variables === null) return
    const stop = new AbortController()
    ask(operation, variables, stop.signal).then(
      (data) => {
        if (stop.signal.aborted) return
        keep(key, data)
        setState({ key, data, failure: null })
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        const failure =
          error instanceof Failure ? error : new Failure('INTERNAL_SERVER_ERROR', String(error), null)
        setState({ key, data: null, failure })
      },
    )
    return () => stop.abort()
  }, [key, time])

  const isOf = state.key === key
  return {
    data:
      isOf && state.data !== null ? state.data : (key !== null && (kept.get(key) as R | undefined)) || null,
    failure: isOf ? state.failure : null,
    waiting: key !== null && !isOf,
    again,
  }
}

function keep(key: string, data: unknown): void {
  kept.delete(key)
  kept.set(key, data)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}
