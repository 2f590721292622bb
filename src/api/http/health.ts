import type { FastifyInstance } from 'fastify'
import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { pendingMigrations } from '../../graph/migrate.js'

export interface HealthParts {
  readonly graph: Graph
  readonly version: string
  /** Whether the first queries are planned, without which /ready answers 503; always when absent. */
  readonly isWarm?: () => boolean
}

/** `GET /health`: the process runs. `GET /ready`: its database answers and has this version's schema. */
export function healthRoutes(
  app: FastifyInstance,
  { graph, version, isWarm = () => true }: HealthParts,
): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    const code = await reasonNotReady(graph, isWarm)
    if (code === null) return { status: 'ok', version }
    return reply.code(503).send({ status: 'unavailable', code, version })
  })
}

/** Null when requests can be answered. */
async function reasonNotReady(graph: Graph, isWarm: () => boolean): Promise<string | null> {
  try {
    if ((await pendingMigrations(graph)).length > 0) return 'MIGRATIONS_PENDING'
    return isWarm() ? null : 'WARMING_UP'
  } catch (error) {
    return error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR'
  }
}
