import { freeMegabytes, neo4jFolder } from './home.js'
import { startNeo4j, type Neo4j, type Neo4jOptions } from './neo4j.js'
import { sleep } from './watchdog.js'

export interface KeptOptions extends Neo4jOptions {
  /** Told each time that it has ended by itself, before it is started again. */
  readonly onEnd?: () => void
}

export interface KeptNeo4j extends Neo4j {
  /** Ends a Neo4j that runs but serves nobody any more, so that it is started again. */
  renew(): void
}

/** Below this Neo4j does not even start. */
const NEEDED_MEGABYTES = 20
/** Ends in a row after which it is no longer started again; after a minute of running the count begins anew. */
const ENDS_IN_A_ROW = 3
const STEADY_MILLISECONDS = 60_000

/**
 * As `startNeo4j`, but a Neo4j that ends by itself is started again, at the same address, so that whoever uses it need
 * only try again. `exited` resolves when it was stopped or is given up.
 *
 * @throws AppError as `startNeo4j`, of the first start
 */
export async function keepNeo4j({ onEnd = () => undefined, ...options }: KeptOptions): Promise<KeptNeo4j> {
  let current = await startNeo4j(options)
  const { uri, username, password, pid } = current
  const port = Number(new URL(uri).port)
  let stopping = false

  const keep = async (): Promise<void> => {
    let since = performance.now()
    for (let ends = 1; ; ends += 1) {
      await current.exited
      if (stopping) return
      if (performance.now() - since > STEADY_MILLISECONDS) ends = 1
      if (ends > ENDS_IN_A_ROW) return
      onEnd()
      while (!stopping && freeMegabytes(neo4jFolder(options.home)) < NEEDED_MEGABYTES) await sleep(1_000)
      if (stopping) return
      try {
        current = await startNeo4j({ ...options, port })
      } catch {
        // what stands in the way is in Neo4j's log; it counts as one more end
        if (stopping) return
        continue
      }
      if (stopping) return current.stop()
      since = performance.now()
    }
  }
  const exited = keep()
  return {
    uri,
    username,
    password,
    pid,
    exited,
    renew: () => void current.stop(),
    async stop() {
      stopping = true
      await current.stop()
      // a start that is under way is waited for, and ended there
      await exited
    },
  }
}
