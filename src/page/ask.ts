import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { whenPartChanges } from './address.js'
import type { TypedDocumentString } from './operations/generated.js'
import { labelsKnown } from './labels.js'
import { passesByItself, patiently, whenBack } from './patience.js'
import { headers, token } from './session.js'
import { askApart, together } from './together.js'
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
 * Asks the server. The answer is given once the labels are there, which are asked for at the same time.
 *
 * @throws Failure with the code of the first error; UNREACHABLE when nothing answers
 */
export async function ask<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const key = keyOf(operation, variables)
  const begun = ahead.get(key)
  ahead.delete(key)
  try {
    return await ((begun as Promise<R> | undefined) ?? askAtOnce(operation, variables, signal))
  } finally {
    await labelsKnown
  }
}

const keyOf = <R, V>(operation: TypedDocumentString<R, V>, variables: V): string =>
  `${language()} ${operation.toString()} ${JSON.stringify(variables)}`

const AHEAD_MILLISECONDS = 5_000
/** What was asked before anybody needs it. */
const ahead = new Map<string, Promise<unknown>>()

/** Asks what a part of the screen will ask as soon as it is drawn; who asks the same first gets the answer. */
export function askAhead<R, V>(operation: TypedDocumentString<R, V>, variables: V): void {
  const key = keyOf(operation, variables)
  if (ahead.has(key)) return
  const answer = askAtOnce(operation, variables)
  const forget = (): void => {
    if (ahead.get(key) === answer) ahead.delete(key)
  }
  ahead.set(key, answer)
  // what nobody asks for soon is not known any more; after a failure who needs it asks anew
  answer.then(() => setTimeout(forget, AHEAD_MILLISECONDS), forget)
}

/** The same, without waiting for the labels. A server that is busy is asked again, but told nothing twice; what several parts of the screen ask at the same time is asked once. */
export const askAtOnce = <R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> => {
  const once = (until?: AbortSignal): Promise<R> => askOnce(operation, variables, until)
  if (isChange(operation)) return once(signal)
  return together(keyOf(operation, variables), (until) => patiently(() => once(until), until), signal)
}

const isChange = (operation: { toString: () => string }): boolean =>
  /^\s*mutation\b/.test(operation.toString())

/** The browser sends so much to its end even when its page is gone. */
const OUTLIVES_CHARACTERS = 15_000

async function askOnce<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const body = JSON.stringify({ query: operation.toString(), variables })
  const { data, errors } = await answerOf<GraphqlAnswer<R>>('/graphql', {
    method: 'POST',
    headers: {
      ...headers(language()),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body,
    keepalive: isChange(operation) && body.length < OUTLIVES_CHARACTERS,
    signal: signal ?? null,
  })
  if (errors !== undefined) throw failureOf(errors)
  if (data === undefined || data === null) throw new Failure('INTERNAL_SERVER_ERROR', 'no data', null)
  return data
}

/**
 * Which version of the graph holds what was changed here; the next questions carry it, since another server of the same
 * database may answer them. It is forgotten when a server takes it for none; one that is away, busy or behind may answer later.
 */
let version: string | null = null
const VERSION = 'x-graph-version'
const BAD_REQUEST = 400

/** The JSON that an address of the server answers with. */
export async function answerOf<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    const headers = new Headers(init.headers)
    if (version !== null) headers.set(VERSION, version)
    response = await fetch(url, { ...init, headers })
    version = response.headers.get(VERSION) ?? (response.status === BAD_REQUEST ? null : version)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  }
  try {
    return (await response.json()) as T
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    // what stands before the server answers in its place
    throw unreachable(response.status)
  }
}

/** That nothing answers, or something in the place of the server. */
export function unreachable(status?: number): Failure {
  const http = status === undefined ? '' : ` (HTTP ${status})`
  return new Failure(
    'UNREACHABLE',
    language() === 'en' ? `The server does not answer${http}.` : `Máy chủ không trả lời${http}.`,
    language() === 'en' ? 'Try again in a moment.' : 'Hãy thử lại sau giây lát.',
  )
}

export interface Answer<R> {
  /** What was answered; while another answer is awaited, the one before, if it is known. */
  readonly data: R | null
  readonly failure: Failure | null
  readonly waiting: boolean
  readonly again: () => void
}

interface Answered<R> {
  readonly key: string | null
  readonly data: R | null
  readonly failure: Failure | null
}

const UNANSWERED = { key: null, data: null, failure: null }

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
  ahead.clear()
  askApart()
  for (const again of asking) again()
}

// what stands above the parts of a screen is asked again with each of them: their numbers are to agree
whenPartChanges(() => {
  for (const again of asking) again()
})

/** The token that the server knew and knows no more, once that was seen. */
let ended: string | null = null

/** Who signed in is signed in no more: the page asks all again, and with that who looks, so that it leads to signing in. */
function lookWhetherEnded({ code }: Failure): void {
  const given = token()
  if (code !== 'UNAUTHENTICATED' || given === null || given === ended) return
  ended = given
  askAllAgain()
}

/** What is asked for what stands on the screen, the latest last. */
const shown = new Set<Question>()

/** A question as programmers ask it. */
export interface Question {
  readonly query: string
  readonly variables: unknown
}

/** Shorter ones only tell names. */
const TELLING_CHARACTERS = 400

/** The question that gives what the screen is about: the latest that asks for more than a name. */
export const questionShown = (): Question | null =>
  [...shown].findLast(({ query }) => query.length > TELLING_CHARACTERS) ?? [...shown].at(-1) ?? null

interface Operation {
  toString(): string
}

/** How many questions of what is shown are not answered, by their operations: also those that were refused and are asked again by themselves. */
const awaited = new Map<string, number>()
const whenAwaited = new Set<() => void>()

function count(operation: string, more: 1 | -1): void {
  awaited.set(operation, (awaited.get(operation) ?? 0) + more)
  for (const tell of whenAwaited) tell()
}

/** Whether any of these operations that the screen asks is not answered. */
export const isAsking = (operations: readonly Operation[]): boolean =>
  operations.some((operation) => (awaited.get(operation.toString()) ?? 0) > 0)

const LOOK_MILLISECONDS = 50
const LOOKS = 100

/** Resolves once all is answered that the screen asks anew, or takes longer than anybody should wait for it. */
export async function whenAnswered(): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    // what is asked anew is asked when it is drawn again
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS))
    if ([...awaited.values()].every((questions) => questions === 0)) return
  }
}

const QUIET_MILLISECONDS = 100

/** Whether all of these operations that the screen asks are answered, and what came has led to no further question. */
export function useIsQuiet(operations: readonly Operation[]): boolean {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      clearTimeout(timer)
      if (isAsking(operations)) setQuiet(false)
      else timer = setTimeout(() => setQuiet(true), QUIET_MILLISECONDS)
    }
    whenAwaited.add(look)
    look()
    return () => {
      clearTimeout(timer)
      whenAwaited.delete(look)
    }
  }, [])
  return isQuiet
}

/** The answer to an operation. What was answered before is there at once, and is asked again. Null variables: not asked. */
export function useAnswer<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V | null,
  how = ask<R, V>,
): Answer<R> {
  const key = variables === null ? null : keyOf(operation, variables)
  const [state, setState] = useState<Answered<R>>(UNANSWERED)
  const [time, setTime] = useState(0)
  const again = (): void => {
    // a failure goes, so that one sees that it is asked again; what is known stays until it is known better
    setState((before) => (before.failure === null ? before : UNANSWERED))
    setTime((count) => count + 1)
  }

  useEffect(() => {
    asking.add(again)
    return () => void asking.delete(again)
  }, [])

  // before the browser draws, which it can do while the answer comes
  useLayoutEffect(() => {
    if (key === null || variables === null) return
    const stop = new AbortController()
    const question = { query: operation.toString().trim(), variables }
    shown.add(question)
    count(operation.toString(), 1)
    let isAwaited = true
    const endWaiting = (): void => {
      if (isAwaited) count(operation.toString(), -1)
      isAwaited = false
    }
    how(operation, variables, stop.signal).then(
      (data) => {
        if (stop.signal.aborted) return
        keep(key, data)
        setState({ key, data, failure: null })
        endWaiting()
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        const failure =
          error instanceof Failure ? error : new Failure('INTERNAL_SERVER_ERROR', String(error), null)
        setState({ key, data: null, failure })
        if (!passesByItself(failure.code)) endWaiting()
        lookWhetherEnded(failure)
      },
    )
    return () => {
      shown.delete(question)
      endWaiting()
      stop.abort()
    }
  }, [key, time])

  const isOf = state.key === key
  const failure = isOf ? state.failure : null
  useAgainWhenBack(failure, again)
  return {
    data:
      isOf && state.data !== null ? state.data : (key !== null && (kept.get(key) as R | undefined)) || null,
    failure,
    waiting: key !== null && !isOf,
    again,
  }
}

/** After a failure that passes by itself, asks again once the server answers. */
export function useAgainWhenBack(failure: Failure | null, again: () => void): void {
  useEffect(() => {
    if (failure !== null && passesByItself(failure.code)) return whenBack(again)
    return undefined
  }, [failure])
}

function keep(key: string, data: unknown): void {
  kept.delete(key)
  kept.set(key, data)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}
