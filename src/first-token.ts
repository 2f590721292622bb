import { AppError } from './errors.js'
import type { Graph } from './graph/connect.js'
import { createFirstToken, tokens } from './graph/tokens.js'

/**
 * Whether no token was ever made, so that a server that others reach must make one.
 *
 * @throws AppError TOKENS_REQUIRED when all tokens are revoked: then nobody could use the server
 */
export async function needsFirstToken(graph: Graph, host: string): Promise<boolean> {
  const all = await tokens(graph)
  if (all.length === 0) return true
  if (all.some(({ revokedAt }) => revokedAt === null)) return false
  throw new AppError(
    'TOKENS_REQUIRED',
    `HOST is ${host}, which others can reach, but every token has been revoked.`,
    {
      remedy: 'Make one first: npx chi-thi-graph token create --role admin --name "…".',
      details: { setting: 'HOST' },
    },
  )
}

/** Makes the administrator's token and returns its secret; null when another server was faster. */
export async function makeFirstToken(graph: Graph, now: string): Promise<string | null> {
  const token = await createFirstToken(graph, { role: 'ADMIN', name: 'first start', now })
  return token?.secret ?? null
}
