import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Limits } from '../guards/limits.js'
import { disconnectSlowClient } from './concurrency.js'

const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** Serves the built explorer page in `folder` below /graphiql, and redirects / to it. */
export async function explorerRoutes(app: FastifyInstance, folder: string, limits: Limits): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/graphiql', 302))
  await app.register(async (page) => {
    page.addHook('onRequest', async (_request, reply) => void reply.headers(SECURITY_HEADERS))
    page.addHook('onSend', async (_request, reply) => disconnectSlowClient(reply, limits))
    await page.register(fastifyStatic, {
      root: folder,
      prefix: '/graphiql/',
      wildcard: true,
      index: false,
      cacheControl: false,
      // The name of an asset contains a hash of its content; index.html refers to the current ones.
      setHeaders: (reply, path) =>
        void reply.setHeader(
          'Cache-Control',
          /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
    for (const url of ['/graphiql', '/graphiql/'])
      page.get(url, (_request, reply) => reply.sendFile('index.html'))
  })
}
