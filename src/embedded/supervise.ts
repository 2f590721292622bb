import { setTimeout as sleep } from 'node:timers/promises'
import { freeMegabytes } from './files.js'
import { neo4jFolder } from './home.js'
import { startNeo4j, type Neo4j, type Neo4jOptions } from './neo4j.js'
import { NEEDED_MEGABYTES } from './start-failure.js'

export interface SupervisorOptions extends Neo4jOptions {
  /** Called each time that Neo4j has ended by itself, before it is restarted. */
  readonly onEnd?: () => void
}

export interface SupervisedNeo4j extends Neo4j {
  /** Stops a Neo4j that runs but no longer answers, so that it is restarted. */
  restart(): void
}

/** Restarts in a row before giving up; a run that lasts resets the count. */
const MAX_RESTARTS = 3
const STABLE_MILLISECONDS = 60_000

/**
 * Like `startNeo4j`, but a Neo4j that ends by itself is restarted at the same address, so that its clients need only
 * retry. While the disk is full it waits. `exited` resolves after stop(), or when the supervisor has given up.
 *
 * @throws AppError as `startNeo4j`, for the first start only
 */
export async function superviseNeo4j({
  onEnd = () => undefined,
  ...options
}: SupervisorOptions): Promise<SupervisedNeo4j> {
  let current = await startNeo4j(options)
  const { uri, username, password, pid } = current
  const port = Number(new URL(uri).port)
  const folder = neo4jFolder(options.home)
  let stopping = false

  const supervise = async (): Promise<void> => {
    let startedAt = performance.now()
    for (let ends = 1; ; ends += 1) {
      await current.exited
      if (stopping) return
      if (performance.now() - startedAt > STABLE_MILLISECONDS) ends = 1
      if (ends > MAX_RESTARTS) return
      onEnd()
      while (!stopping && freeMegabytes(folder) < NEEDED_MEGABYTES) await sleep(1_000)
      if (stopping) return
      try {
        current = await startNeo4j({ ...options, port })
      } catch {
        // the reason is in Neo4j's log; it counts as one more end
        if (stopping) return
        continue
      }
      if (stopping) return current.stop()
      startedAt = performance.now()
    }
  }
  const exited = supervise()
  return {
    uri,
    username,
    password,
    pid,
    exited,
    restart: () => void current.stop(),
    async stop() {
      stopping = true
      await current.stop()
      // a restart that is under way ends itself
      await exited
    },
  }
}
