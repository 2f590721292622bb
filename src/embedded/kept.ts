import { startNeo4j, type Neo4j, type Neo4jOptions } from './neo4j.js'

export interface KeptOptions extends Neo4jOptions {
  /** Told each time that it has ended by itself, before it is started again. */
  readonly onEnd?: () => void
}

/** Ends in a row after which it is no longer started again; after a minute of running the count begins anew. */
const ENDS_IN_A_ROW = 3
const STEADY_MILLISECONDS = 60_000

/**
 * As `startNeo4j`, but a Neo4j that ends by itself is started again, at the same address, so that whoever uses it need
 * only try again. `exited` resolves when it was stopped or is given up.
 *
 * @throws AppError as `startNeo4j`, of the first start
 */
export async function keepNeo4j({ onEnd = () => undefined, ...options }: KeptOptions): Promise<Neo4j> {
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
      try {
        current = await startNeo4j({ ...options, port })
      } catch {
        // what stands in the way is in Neo4j's log; it counts as one more end
        if (stopping) return
        continue
      }
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
    async stop() {
      stopping = true
      await current.stop()
      // a start that is under way is waited for, and ended
      await exited
      await current.stop()
    },
  }
}
