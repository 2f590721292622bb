import { type BinaryLike, createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** The ETag of what has this content, or follows from it alone. */
export const etagOf = (content: BinaryLike): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`

/** Whether the client says that it holds what has this ETag. */
export function holds({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match']
  if (known === undefined) return false
  return known.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')))
}
