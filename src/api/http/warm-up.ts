import { AppError } from '../../errors.js'
import type { Logger } from '../../log.js'
import type { Graph } from '../../graph/connect.js'
import type { Limits } from '../guards/limits.js'
import { type Api, openApi } from '../in-process.js'

export interface WarmUp {
  /** GraphQL queries, executed in this order, two at a time. */
  readonly questions: readonly string[]
  readonly log: Logger
  readonly clock: () => Date
  readonly limits: Limits
  /** Whether strangers may read: the open edition has statements of its own, which are planned too. */
  readonly strangers: boolean
}

const TIME_LIMIT_MILLISECONDS = 120_000
const CONCURRENT_QUERIES = 2

/**
 * Executes queries and drops the answers, so that the database has planned their statements before the first request
 * arrives; planning can take seconds on a busy machine. Never throws; queries that failed are logged.
 */
export async function warmUp(
  graph: Graph,
  { questions, log, clock, limits, strangers }: WarmUp,
): Promise<void> {
  const start = performance.now()
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(timedOut()), TIME_LIMIT_MILLISECONDS)
  const api = await openApi(graph.patient.withSignal(timeout.signal), log, clock, limits)
  const roles = strangers ? (['READER', null] as const) : (['READER'] as const)
  const queue = questions.flatMap((question) => roles.map((role) => ({ question, role })))
  const asked = queue.length
  const failures = await executeAll(api, queue, timeout.signal)
  clearTimeout(timer)
  await api.close()
  const result = {
    asked,
    failed: failures.length + queue.length,
    milliseconds: Math.round(performance.now() - start),
  }
  if (result.failed === 0) log.info(result, 'the ready queries are planned')
  else
    log.warn(
      { ...result, err: failures[0] },
      'not all ready queries could be planned; they may be slow at first',
    )
}

/** Takes queries from the queue until it is empty or the signal aborts. Returns the errors. */
async function executeAll(
  api: Api,
  queue: { question: string; role: 'READER' | null }[],
  signal: AbortSignal,
): Promise<unknown[]> {
  const failures: unknown[] = []
  const worker = async (): Promise<void> => {
    while (!signal.aborted) {
      const next = queue.shift()
      if (next === undefined) return
      await api.ask(next.question, {}, next.role).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: CONCURRENT_QUERIES }, worker))
  return failures
}

const timedOut = () =>
  new AppError('TIMEOUT', `The ready queries were not planned within ${TIME_LIMIT_MILLISECONDS / 1000} s.`, {
    remedy: 'Look whether the database or its machine is busy.',
    details: { during: 'WORK' },
  })
