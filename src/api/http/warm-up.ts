import { AppError } from '../../errors.js'
import type { Logger } from '../../log.js'
import type { Graph } from '../../graph/connect.js'
import { openApi } from '../in-process.js'
import type { Limits } from '../guards/limits.js'

export interface WarmUp {
  /** Asked in this order, two at a time. */
  readonly questions: readonly string[]
  readonly log: Logger
  readonly clock: () => Date
  readonly limits: Limits
  /** Whether strangers may ask too, who are answered by statements of their own. */
  readonly strangers: boolean
}

/** After so long people may come all the same. */
const MOST_MILLISECONDS = 120_000
const AT_ONCE = 2

/**
 * Asks questions once and forgets the answers: the database plans a statement when it is first asked, for seconds on a
 * busy machine, and the first person who asks should not wait for that. Never fails; what could not be asked is logged.
 */
export async function warmUp(
  graph: Graph,
  { questions, log, clock, limits, strangers }: WarmUp,
): Promise<void> {
  const began = performance.now()
  const ends = new AbortController()
  const timer = setTimeout(() => ends.abort(tookTooLong()), MOST_MILLISECONDS)
  const api = await openApi(graph.patient.withSignal(ends.signal), log, clock, limits)
  const left = questions.flatMap((question) =>
    strangers
      ? [
          { question, role: 'READER' as const },
          { question, role: null },
        ]
      : [{ question, role: 'READER' as const }],
  )
  const asked = left.length
  const failures: unknown[] = []
  const lane = async (): Promise<void> => {
    while (!ends.signal.aborted) {
      const next = left.shift()
      if (next === undefined) return
      await api.ask(next.question, {}, next.role).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  clearTimeout(timer)
  await api.close()
  const told = {
    asked,
    failed: failures.length + left.length,
    milliseconds: Math.round(performance.now() - began),
  }
  if (told.failed === 0) log.info(told, 'the ready queries are planned')
  else
    log.warn(
      { ...told, err: failures[0] },
      'not all ready queries could be planned; they may be slow at first',
    )
}

const tookTooLong = () =>
  new AppError('TIMEOUT', `The ready queries were not planned within ${MOST_MILLISECONDS / 1000} s.`, {
    remedy: 'Look whether the database or its machine is busy.',
    details: { during: 'WORK' },
  })
