import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { AppError } from '../../errors.js'
import type { OpenIdConnect } from '../sign-in/open-id.js'
import { requireUtf8Json } from './errors.js'
import { networkOf, type RateLimit } from './rate-limit.js'

const text = z.string().min(1).max(8_192)
const grant = z.union([
  z.strictObject({ code: text, verifier: text, nonce: text, redirectUri: z.url().max(2_048) }),
  z.strictObject({ refreshToken: text }),
])

/**
 * `GET /sign-in`: where people sign in with an account of their office, for the page; 204 where they cannot.
 * `POST /sign-in`: what the office gave a browser for what it then shows as `Authorization: Bearer`. Both are for strangers, and
 * count as requests of theirs.
 */
export async function signInRoutes(
  app: FastifyInstance,
  openId: OpenIdConnect | null,
  rateLimit: RateLimit,
): Promise<void> {
  requireUtf8Json(app)
  app.addHook('onRequest', async ({ ip }, reply) => {
    rateLimit.count('stranger', networkOf(ip))
    void reply.header('cache-control', 'no-store')
  })
  app.get('/sign-in', (_request, reply) => (openId === null ? reply.code(204).send() : openId.offer()))
  if (openId === null) return
  app.post('/sign-in', ({ body }) => {
    const given = grant.safeParse(body)
    if (given.success) return openId.signIn(given.data)
    throw new AppError(
      'BAD_USER_INPUT',
      'The body must hold code, verifier, nonce and redirectUri, or refreshToken.',
      { remedy: 'Send what the office’s page for signing in gave.' },
    )
  })
}
