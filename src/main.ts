import { createServer as createPortHolder, type AddressInfo } from 'node:net'
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createServer } from './api/server.js'
import type { Config, DatabaseSettings } from './config.js'
import { startDatabase, useDatabase } from './database.js'
import { claimHome } from './embedded/index.js'
import { AppError } from './errors.js'
import type { Graph } from './graph/connect.js'
import { tokens } from './graph/tokens.js'
import { ingestRecords } from './ingest/ingest.js'
import { openEdition } from './ingest/open-edition.js'
import type { Logger } from './log.js'
import type { ProgressLine } from './terminal.js'

export interface ServeOptions {
  readonly config: Config
  readonly log: Logger
  readonly progress: ProgressLine
  readonly version: string
  /** The bundled corpus to load into a private database, or null. */
  readonly corpus: { readonly text: string; readonly name: string } | null
}

export interface RunningServer {
  readonly url: string
  /** Settles with an error when the database ends under the server again and again. */
  readonly failed: Promise<never>
  close(): Promise<void>
}

/** Sources are told apart by where they come from; the corpus comes from the program itself. */
const CORPUS_LOCATION = 'bundle:chi-thi-graph/corpus'

/**
 * Settings in, a listening server out: database, migrations, corpus, schema, port. What fails on the way is undone.
 *
 * @throws AppError PORT_IN_USE and those of the database
 */
export async function serve({
  config,
  log,
  progress,
  version,
  corpus,
}: ServeOptions): Promise<RunningServer> {
  // the home first: who starts twice is told where the first one runs, not that the port is taken
  const claim = config.database
    ? null
    : claimHome(config.home, { role: 'server', url: urlOf(config, config.port) })
  const held = await holdPort(config).catch((error: unknown) => {
    claim?.release()
    throw error
  })
  const { port } = held
  const url = urlOf(config, port)
  const database = await (
    claim
      ? startDatabase(config, claim, progress, {
          url,
          onEnd: () => log.error('The private database has ended by itself; it is started again.'),
        })
      : useDatabase(config.database as DatabaseSettings)
  ).catch(async (error: unknown) => {
    await held.release()
    throw error
  })
  try {
    if (corpus && claim) {
      progress.step('Loading the bundled corpus')
      const { bad } = await ingestRecords(database.graph, corpus.text, corpus.name, CORPUS_LOCATION, {
        now: () => new Date().toISOString(),
      })
      if (bad.length > 0) log.error({ bad }, 'records of the bundled corpus are not of the format')
    }
    const loopbackOnly = isLoopback(config.host)
    if (!loopbackOnly) await requireTokens(database.graph, config.host)
    if (config.readAnonymous)
      await openEdition(database.graph, (sources) =>
        progress.step(`Preparing what everybody may read: ${sources} sources`),
      )
    const explorerFolder = fileURLToPath(new URL('explorer/', import.meta.url))
    const server = await createServer({
      graph: database.graph,
      log,
      clock: () => new Date(),
      explorerFolder: config.explorer ? explorerFolder : null,
      limits: config.limits,
      version,
      loopbackOnly,
      access: {
        localUser: loopbackOnly && config.trustLoopback ? userInfo().username : null,
        readAnonymous: config.readAnonymous,
      },
    })
    await held.release()
    await server.listen({ host: config.host, port })
    return {
      url,
      failed: database.ended.then(() => {
        throw new AppError(
          'DATABASE_UNAVAILABLE',
          'The private database has ended by itself, again and again.',
          {
            remedy: `Start again; if it happens again, look at ${config.home}/neo4j/logs/neo4j.log.`,
          },
        )
      }),
      async close() {
        await server.close()
        await database.close()
      },
    }
  } catch (error) {
    await held.release()
    await database.close()
    throw error
  }
}

/** @throws AppError TOKENS_REQUIRED when nobody could be told from a stranger */
async function requireTokens(graph: Graph, host: string): Promise<void> {
  if ((await tokens(graph)).some(({ revokedAt }) => revokedAt === null)) return
  throw new AppError(
    'TOKENS_REQUIRED',
    `HOST is ${host}, which others can reach, but nobody has been given a token yet.`,
    {
      remedy: 'Make one first: npx chi-thi-graph token create --role EDITOR --name "…".',
      details: { setting: 'HOST' },
    },
  )
}

/** Whether a server that listens there is reached from this machine only. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host)

const urlOf = ({ host }: Config, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

interface HeldPort {
  readonly port: number
  /** Also when it was released before. */
  release(): Promise<void>
}

/**
 * Asked for before the database starts, so that a taken port is told at once, and held until the server listens, so that
 * the database does not take it. Who calls meanwhile is cut off: some clients wait for ever where a connection just ends.
 */
function holdPort({ host, port }: Config): Promise<HeldPort> {
  return new Promise((settle, reject) => {
    const holder = createPortHolder((caller) => caller.resetAndDestroy())
    holder.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        new AppError(
          taken ? 'PORT_IN_USE' : 'BAD_SETTING',
          taken
            ? `Port ${port} of ${host} is taken by another program.`
            : `The program cannot listen on ${host}, port ${port} (${error.code ?? 'unknown error'}).`,
          {
            remedy: 'Choose another one: PORT=4001 npm start.',
            details: { host, port },
            cause: error,
          },
        ),
      )
    })
    holder.listen({ host, port }, () =>
      settle({
        port: (holder.address() as AddressInfo).port,
        release: () => new Promise((released) => holder.close(() => released())),
      }),
    )
  })
}
