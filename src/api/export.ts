import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors.js'
import { EXPORTS } from '../export/export.js'
import type { Context } from './context.js'
import { documentIdMeantBy } from './document.js'
import { dayOf } from './scalars.js'

/**
 * `GET /export/<file>?directive=34-CT/TW&asOf=2024-10-01` for each of EXPORTS: all there is, or the cascade of one
 * directive (a symbol or an id); `asOf` is the day on which tasks stand as told, today in Vietnam when absent. What
 * fails before the first byte is an error as JSON; what fails later ends the connection, so that a part is not taken
 * for the whole.
 */
export function exportRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  // A client that reads slowly must not hold up the end of the process.
  const open = new Set<Readable>()
  app.addHook('preClose', async () => open.forEach((stream) => stream.destroy()))
  for (const { file, mediaType, write } of EXPORTS)
    // a HEAD would write all of it for nothing
    app.get<{ Querystring: Record<string, unknown> }>(
      `/export/${file}`,
      { exposeHeadRoute: false },
      async (request, reply) => {
        const { graph, today } = await contextOf(request)
        const { directive, asOf } = parametersOf(request.query)
        const text = write(graph, {
          directive: directive === null ? null : await documentIdMeantBy(graph, directive),
          asOf: asOf ?? today,
        })
        // The second piece is the first that is asked of the database: with it a database that is gone is told in time.
        const begun = [await text.next(), await text.next()]
        const stream = Readable.from(resumed(begun, text), { objectMode: false, highWaterMark: BUFFERED })
        open.add(stream.once('close', () => open.delete(stream)))
        return reply
          .headers({
            'Content-Type': mediaType,
            'Content-Disposition': `attachment; filename="${file}"`,
            'Cache-Control': 'no-store',
            'X-Content-Type-Options': 'nosniff',
          })
          .send(stream)
      },
    )
}

const BUFFERED = 64 * 1024

/** The whole text again, of which some pieces have been taken. Ending it ends the text. */
async function* resumed(
  begun: readonly IteratorResult<string, unknown>[],
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  try {
    for (const piece of begun) if (piece.done !== true) yield piece.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** @throws AppError BAD_USER_INPUT for a parameter that there is not, that is given twice or is no day */
function parametersOf(query: Readonly<Record<string, unknown>>): {
  readonly directive: string | null
  readonly asOf: string | null
} {
  for (const [name, value] of Object.entries(query))
    if (!['directive', 'asOf'].includes(name) || typeof value !== 'string' || value.trim() === '')
      throw new AppError('BAD_USER_INPUT', `The parameter ${name} is unknown, empty or given twice.`, {
        remedy: 'Give directive (a symbol or an id) and asOf (a day, 2024-05-24), each once or not at all.',
        details: { argument: name },
      })
  const { directive, asOf } = query as { directive?: string; asOf?: string }
  return { directive: directive ?? null, asOf: asOf === undefined ? null : dayOf(asOf) }
}
