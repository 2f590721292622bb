import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { disconnectSlowClient } from './concurrency.js'
import { pageFilesIn, sendPageFile } from './page-files.js'
import type { ServerParts } from './server.js'

const policy = (styles: string): string =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const PEOPLE = policy("'self'")
// Monaco writes <style> elements and style attributes.
const GRAPHIQL = policy("'self' 'unsafe-inline'")

/** The addresses of the page for people: its script tells what each shows. An id, or nothing, follows. */
const SCREENS = [
  'cascade',
  'paper',
  'papers',
  'tasks',
  'agency',
  'agencies',
  'territory',
  'search',
  'desk',
  'intake',
  'changes',
  'morning',
  // to where people come back from the office's page for signing in
  'signed-in',
]

type Send = (request: FastifyRequest, reply: FastifyReply, path: string) => Promise<FastifyReply | void>

/** Serves the built pages: the one for people at / and below SCREENS, and GraphiQL at /graphiql if there is an explorer. */
export async function pageRoutes(
  app: FastifyInstance,
  { pageFolder, explorer, limits }: Pick<ServerParts, 'pageFolder' | 'explorer' | 'limits'>,
): Promise<void> {
  const files = pageFilesIn(pageFolder)
  const send: Send = async (request, reply, path) => {
    const file = files.get(path)
    if (file === undefined) return reply.callNotFound()
    // The name of an asset contains a hash of its content; index.html refers to the current ones.
    const isAsset = path.includes('assets/')
    void reply.header('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
    return sendPageFile(request, reply, file)
  }
  await app.register(async (page) => {
    page.addHook('onRequest', async ({ url }, reply) => {
      void reply.headers({
        'Content-Security-Policy': url.startsWith('/graphiql') ? GRAPHIQL : PEOPLE,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      })
    })
    page.addHook('onSend', async (_request, reply) => disconnectSlowClient(reply, limits))
    for (const url of ['/', ...SCREENS.flatMap((screen) => [`/${screen}`, `/${screen}/*`])])
      page.get(url, (request, reply) => send(request, reply, 'index.html'))
    page.get<Below>('/assets/*', (request, reply) => send(request, reply, `assets/${request.params['*']}`))
    if (explorer) graphiqlRoutes(page, send)
    // who mistyped an address is told so by the page; a program by JSON
    page.get('/*', async (request, reply) =>
      request.headers.accept?.includes('text/html')
        ? send(request, reply.code(404), 'index.html')
        : reply.callNotFound(),
    )
  })
}

interface Below {
  Params: { '*': string }
}

function graphiqlRoutes(page: FastifyInstance, send: Send): void {
  for (const url of ['/graphiql', '/graphiql/'])
    page.get(url, (request, reply) => send(request, reply, 'graphiql/index.html'))
  page.get<Below>('/graphiql/*', (request, reply) => send(request, reply, `graphiql/${request.params['*']}`))
}
