import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../errors.js'
import type { Logger } from '../../log.js'
import type { Graph } from '../../graph/connect.js'
import type { Limits } from '../guards/limits.js'
import { todayInVietnam } from '../context.js'
import { type Api, openApi } from '../in-process.js'
import { type AskPage, walkHome, walkPage } from './page-walk.js'

export interface WarmUp {
  /** GraphQL queries, executed in this order, two at a time. */
  readonly questions: readonly string[]
  /** Where the built page lies, which tells what it asks; null: nobody is to be shown a page. */
  readonly pageFolder: string | null
  readonly log: Logger
  readonly clock: () => Date
  readonly limits: Limits
  /** Whether strangers may read: the open edition has statements of its own, which are planned too. */
  readonly strangers: boolean
}

const TIME_LIMIT_MILLISECONDS = 120_000
const CONCURRENT_QUERIES = 2

/**
 * Executes the ready queries and what the page's first screen asks, and drops the answers, so that the database has planned
 * their statements before the first request arrives; planning can take seconds on a busy machine. Never throws; queries
 * that failed are logged.
 */
export async function warmUp(graph: Graph, options: WarmUp): Promise<void> {
  const { questions, log, clock } = options
  const start = performance.now()
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(timedOut()), TIME_LIMIT_MILLISECONDS)
  const api = await openApi(graph.patient.withSignal(timeout.signal), log, clock, options.limits)
  const queue = questions.flatMap((question) => rolesOf(options).map((role) => ({ question, role })))
  const asked = queue.length
  const failures = await executeAll(api, queue, timeout.signal)
  const home = await walk(api, walkHome, options, timeout.signal)
  clearTimeout(timer)
  await api.close()
  const result = {
    asked: asked + home.asked,
    failed: failures.length + queue.length + home.failures.length,
    milliseconds: Math.round(performance.now() - start),
  }
  const [failure] = [...failures, ...home.failures]
  if (result.failed === 0) log.info(result, 'the ready queries are planned')
  else
    log.warn({ ...result, err: failure }, 'not all ready queries could be planned; they may be slow at first')
}

/**
 * The same for everything else that the page asks: one question after another, beside the requests that come in meanwhile,
 * until all are planned or the signal aborts. Never throws.
 */
export async function planPage(graph: Graph, options: WarmUp, signal: AbortSignal): Promise<void> {
  const { log, clock, limits } = options
  const start = performance.now()
  const api = await openApi(graph.patient.withSignal(signal), log, clock, limits)
  const { asked, failures } = await walk(api, walkAll, options, signal)
  await api.close()
  const result = { asked, failed: failures.length, milliseconds: Math.round(performance.now() - start) }
  if (!signal.aborted) log.info({ ...result, err: failures[0] }, 'what the page asks is planned')
}

/** The first screen again: it may have been left out for want of time. */
async function walkAll(ask: AskPage, today: string): Promise<void> {
  await walkHome(ask, today)
  await walkPage(ask, today)
}

/** Strangers are answered from statements of their own. */
const rolesOf = ({ strangers }: WarmUp) => (strangers ? (['READER', null] as const) : (['READER'] as const))

/** Walks through screens of the page, as everybody who may look at them. */
async function walk(
  api: Api,
  screens: (ask: AskPage, today: string) => Promise<void>,
  options: WarmUp,
  signal: AbortSignal,
): Promise<{ asked: number; failures: unknown[] }> {
  const failures: unknown[] = []
  let asked = 0
  if (options.pageFolder === null) return { asked, failures }
  const texts = JSON.parse(readFileSync(join(options.pageFolder, 'questions.json'), 'utf8')) as Record<
    string,
    string
  >
  for (const role of rolesOf(options)) {
    const ask: AskPage = async (name, variables) => {
      if (signal.aborted) return null
      asked += 1
      return api.ask(texts[name]!, variables, role).catch((error: unknown) => {
        failures.push(error)
        return null
      })
    }
    await screens(ask, todayInVietnam(options.clock()))
  }
  return { asked, failures }
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
