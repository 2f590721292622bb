import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { disconnectSlowClient } from './concurrency.js'
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
  'tasks',
  'agency',
  'territory',
  'search',
  'desk',
  'intake',
  'changes',
  'morning',
]

/** The names of the operations that the page asks; none where it is not built. */
export function namesOfPage(pageFolder: string): readonly string[] {
  const questions = join(pageFolder, 'questions.json')
  return existsSync(questions) ? Object.keys(JSON.parse(readFileSync(questions, 'utf8')) as object) : []
}

/** Serves the built pages: the one for people at / and below SCREENS, and GraphiQL at /graphiql if there is an explorer. */
export async function pageRoutes(
  app: FastifyInstance,
  { pageFolder, explorer, limits }: Pick<ServerParts, 'pageFolder' | 'explorer' | 'limits'>,
): Promise<void> {
  await app.register(async (page) => {
    page.addHook('onRequest', async ({ url }, reply) => {
      void reply.headers({
        'Content-Security-Policy': url.startsWith('/graphiql') ? GRAPHIQL : PEOPLE,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      })
    })
    page.addHook('onSend', async (_request, reply) => disconnectSlowClient(reply, limits))
    await page.register(fastifyStatic, {
      root: pageFolder,
      serve: false,
      index: false,
      cacheControl: false,
      // Next to every file lie its compressed forms.
      preCompressed: existsSync(join(pageFolder, 'index.html.br')),
      // The name of an asset contains a hash of its content; index.html refers to the current ones.
      setHeaders: (reply, path) =>
        void reply.setHeader(
          'Cache-Control',
          /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
    for (const url of ['/', ...SCREENS.flatMap((screen) => [`/${screen}`, `/${screen}/*`])])
      page.get(url, (_request, reply) => reply.sendFile('index.html'))
    page.get<Below>('/assets/*', ({ params }, reply) => reply.sendFile(`assets/${params['*']}`))
    if (explorer) graphiqlRoutes(page)
    // who mistyped an address is told so by the page; a program by JSON
    page.get('/*', ({ headers: { accept } }, reply) =>
      accept?.includes('text/html') ? reply.code(404).sendFile('index.html') : reply.callNotFound(),
    )
  })
}

interface Below {
  Params: { '*': string }
}

function graphiqlRoutes(page: FastifyInstance): void {
  const index = (_request: unknown, reply: FastifyReply): FastifyReply =>
    reply.sendFile('graphiql/index.html')
  for (const url of ['/graphiql', '/graphiql/']) page.get(url, index)
  page.get<Below>('/graphiql/*', ({ params }, reply) => reply.sendFile(`graphiql/${params['*']}`))
}
