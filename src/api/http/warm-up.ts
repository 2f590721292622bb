import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../errors.js'
import type { Logger } from '../../log.js'
import type { Graph } from '../../graph/connect.js'
import { planWrites } from '../../graph/statement-plans.js'
import type { Limits } from '../guards/limits.js'
import { dayInVietnam } from '../../model/date.js'
import { type Api, openApi } from '../in-process.js'
import type { UnderWay } from './under-way.js'
import { operationsOfPage } from './page-operations.js'
import { type AskPage, walkHome, walkPage } from './page-walk.js'

export interface WarmUp {
  /** GraphQL queries that people are given ready. */
  readonly questions: readonly string[]
  /** Where the built page lies, which tells what it asks; null: nobody is to be shown a page. */
  readonly pageFolder: string | null
  readonly log: Logger
  readonly clock: () => Date
  readonly limits: Limits
  /** Whether strangers may read: the open edition has statements of its own, which are planned too. */
  readonly strangers: boolean
  /** The questions of others, which come first. */
  readonly underWay: UnderWay
}

const TIME_LIMIT_MILLISECONDS = 120_000
/** Who waits for a server that starts asks again that soon. */
const PAUSE_MILLISECONDS = 200
/** How long each question waits for those of others, which may never cease. */
const GIVES_WAY_MILLISECONDS = 10_000

/**
 * Asks what the page's first screen asks, and drops the answers, so that the database has planned its statements before the
 * first request arrives; planning can take seconds on a busy machine, so it gives way to requests that are there already. Never
 * throws; questions that failed are logged.
 */
export async function warmUp(graph: Graph, options: WarmUp): Promise<void> {
  await sleep(PAUSE_MILLISECONDS)
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(timedOut()), TIME_LIMIT_MILLISECONDS)
  const told = await planned(graph, options, timeout.signal, (api) =>
    walk(api, walkHome, options, timeout.signal),
  )
  clearTimeout(timer)
  if (told.failed === 0) options.log.info(told, 'what the first screen asks is planned')
  else options.log.warn(told, 'not all that the first screen asks could be planned; it may be slow at first')
}

/**
 * The same for everything else that the page asks, for what writes send and for the ready queries: one after another, beside the
 * requests that come in meanwhile, until all are planned or the signal aborts. Never throws.
 */
export async function planRest(graph: Graph, options: WarmUp, signal: AbortSignal): Promise<void> {
  const told = await planned(graph, options, signal, async (api) => {
    // somebody opens the page sooner than a programmer asks a ready query
    const page = await walk(api, walkAll, options, signal)
    const writes = await failuresOfWrites(graph, options, signal)
    const ready = await askReady(api, options, signal)
    const failures = [...page.failures, ...writes, ...ready.failures]
    return { asked: ready.asked + page.asked, failures }
  })
  if (signal.aborted) return
  if (told.failed === 0) options.log.info(told, 'what may be asked is planned')
  else options.log.warn(told, 'not all questions could be planned; they may be slow at first')
}

interface Asked {
  readonly asked: number
  readonly failures: readonly unknown[]
}

/** Has questions asked; tells how many, how many of them failed, why the first one did, and how long all took. */
async function planned(
  graph: Graph,
  { log, clock, limits }: WarmUp,
  signal: AbortSignal,
  askAll: (api: Api) => Promise<Asked>,
) {
  const start = performance.now()
  const api = await openApi(graph.patient.withSignal(signal), log, clock, limits)
  const { asked, failures } = await askAll(api)
  await api.close()
  const milliseconds = Math.round(performance.now() - start)
  return { asked, failed: failures.length, milliseconds, ...(failures.length > 0 && { err: failures[0] }) }
}

/** The first screen again: it may have been left out for want of time. */
async function walkAll(ask: AskPage, today: string): Promise<void> {
  await walkHome(ask, today)
  await walkPage(ask, today)
}

/** Who follows nothing: the name is nobody's. */
const asReader = (role: 'READER' | null) => ({ name: role === null ? null : '', role })

/** Strangers are answered from statements of their own. */
const rolesOf = ({ strangers }: WarmUp) => (strangers ? (['READER', null] as const) : (['READER'] as const))

/** Walks through screens of the page, as everybody who may look at them. */
async function walk(
  api: Api,
  screens: (ask: AskPage, today: string) => Promise<void>,
  options: WarmUp,
  signal: AbortSignal,
): Promise<Asked> {
  const failures: unknown[] = []
  let asked = 0
  if (options.pageFolder === null) return { asked, failures }
  const texts = operationsOfPage(options.pageFolder)
  for (const role of rolesOf(options)) {
    const ask: AskPage = async (name, variables) => {
      await options.underWay.none(GIVES_WAY_MILLISECONDS)
      if (signal.aborted) return null
      asked += 1
      return api.ask(texts[name]!, variables, asReader(role)).catch((error: unknown) => {
        if (isFailure(error)) failures.push(error)
        return null
      })
    }
    await screens(ask, dayInVietnam(options.clock()))
  }
  return { asked, failures }
}

/** That several papers bear a symbol is an answer, for which all has been planned. */
const isFailure = (error: unknown): boolean =>
  !(error instanceof AppError && error.code === 'AMBIGUOUS_SYMBOL')

/** Has planned what writes send, in all editions that are asked. */
async function failuresOfWrites(
  graph: Graph,
  { strangers, underWay }: WarmUp,
  signal: AbortSignal,
): Promise<unknown[]> {
  const giveWay = () => underWay.none(GIVES_WAY_MILLISECONDS)
  try {
    for (const edition of strangers ? [graph, graph.open] : [graph])
      await planWrites(edition.patient.withSignal(signal), giveWay)
    return []
  } catch (error) {
    return signal.aborted ? [] : [error]
  }
}

/** Asks the ready queries, as everybody who may ask them. */
async function askReady(api: Api, options: WarmUp, signal: AbortSignal): Promise<Asked> {
  const failures: unknown[] = []
  let asked = 0
  for (const question of options.questions)
    for (const role of rolesOf(options)) {
      await options.underWay.none(GIVES_WAY_MILLISECONDS)
      if (signal.aborted) return { asked, failures }
      asked += 1
      await api.ask(question, {}, asReader(role)).catch((error: unknown) => {
        if (isFailure(error)) failures.push(error)
      })
    }
  return { asked, failures }
}

const timedOut = () =>
  new AppError(
    'TIMEOUT',
    `What the first screen asks was not planned within ${TIME_LIMIT_MILLISECONDS / 1000} s.`,
    {
      remedy: 'Look whether the database or its machine is busy.',
      details: { during: 'WORK' },
    },
  )
