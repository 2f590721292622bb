import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { connect, type Graph, type GraphSettings } from '../graph/connect.js'
import { neo4jCode } from '../graph/driver-errors.js'
import { migrate } from '../graph/migrate.js'
import { ownRecords } from '../graph/own-records.js'
import { loadGazetteer } from './gazetteer.js'

/** A database after an unfinished restore can be opened for another restore only. */
export type Purpose = 'USE' | 'RESTORE'

export interface ConnectOptions {
  readonly purpose?: Purpose
  /** Called when it takes longer: with what is waited for, by its name and in English, and of indexes how many are left. */
  readonly onWait?: (wait: {
    readonly step: 'reach' | 'indexes'
    readonly message: string
    readonly count?: number
  }) => void
  /** How long an address at which nobody answers is tried again; 0 when absent. */
  readonly waitMillis?: number
}

/** How long a database that answers may take to become usable: it may be busy, or be starting or stopping. */
const SETTLING_MILLIS = 60_000
const PAUSE_MILLIS = 500

/**
 * A database that answers, with the schema and the territories of this version: connects, prepares it; tries again while it is
 * likely to become usable.
 *
 * @throws AppError of the database
 */
export async function connectReady(
  settings: GraphSettings,
  { purpose = 'USE', waitMillis = 0, onWait = () => {} }: ConnectOptions,
): Promise<Graph> {
  const graph = connect(settings)
  const began = performance.now()
  try {
    for (;;) {
      try {
        await prepare(graph.patient, purpose, onWait)
        return graph
      } catch (error) {
        const elapsed = performance.now() - began
        if (elapsed + PAUSE_MILLIS > retryMillis(error, waitMillis)) throw startFailure(error)
        onWait({ step: 'reach', message: `Waiting for the database at ${settings.uri}` })
        await sleep(PAUSE_MILLIS)
      }
    }
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** How long after the first attempt an error is worth another one. */
function retryMillis(error: unknown, waitMillis: number): number {
  if (!(error instanceof AppError)) return 0
  if (error.code === 'DATABASE_UNREACHABLE') return waitMillis
  return ['TIMEOUT', 'DATABASE_UNAVAILABLE'].includes(error.code) ? SETTLING_MILLIS : 0
}

/** Schema and territories of this version. @throws AppError RESTORE_UNFINISHED and those of the database */
async function prepare(
  graph: Graph,
  purpose: Purpose,
  onWait: NonNullable<ConnectOptions['onWait']>,
): Promise<void> {
  await graph.verify()
  const found = await ownRecords(graph)
  const onIndexes = (count: number) =>
    onWait({ step: 'indexes', message: 'Waiting for the indexes of the database', count })
  const applied = await migrate(graph, onIndexes, found)
  const { restoringSince, gazetteer, keepsOpenEdition } =
    applied.length === 0 ? found : await ownRecords(graph)
  if (purpose === 'USE' && restoringSince !== null)
    throw new AppError(
      'RESTORE_UNFINISHED',
      `A restore that began at ${restoringSince} has not ended well in this database, or has not ended yet.`,
      { remedy: 'Wait for it, or restore again: npx chi-thi-graph restore FILE.' },
    )
  await loadGazetteer(graph, gazetteer)
  if (keepsOpenEdition) await loadGazetteer(graph.open)
}

/** An error code of Neo4j that has no code of ours becomes DATABASE_START_FAILED; other errors stay as they are. */
export function startFailure(error: unknown): unknown {
  const refused = neo4jCode(error)
  return refused === null
    ? error
    : new AppError(
        'DATABASE_START_FAILED',
        `The database refused what a start needs (${refused}): ${(error as Error).message}`,
        {
          remedy: 'Look at the log of the database; it must hold nothing but this graph.',
          details: { refused },
          cause: error,
        },
      )
}
