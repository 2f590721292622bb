import type { FastifyInstance } from 'fastify'
import { requireRole } from '../authorize.js'
import type { Metrics } from '../metrics/metrics.js'

/**
 * `GET /metrics` for Prometheus: for the user of this machine, who needs no token, and for an administrator's token. It tells
 * how much is asked and refused, which is nobody else's business.
 */
export function metricsRoute(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async ({ viewer, headers }, reply) => {
    const isLocalUser = headers.authorization === undefined && viewer.role !== null
    if (!isLocalUser) requireRole({ viewer }, 'ADMIN')
    const { mediaType, text } = await metrics.text()
    return reply.type(mediaType).send(text)
  })
}
