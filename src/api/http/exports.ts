import { pipeline, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { EXPORTS, type Export } from '../../export/export.js'
import type { Context } from '../context.js'
import { LASTING } from '../apollo.js'
import { type Coding, codingFor, compressor } from './compression.js'
import { etagOf, holds } from './etag.js'
import { parametersOf, selectionOf } from './export-parameters.js'
import { attachment, fileNameOf } from './file-name.js'

/**
 * `GET /export/<file>?directive=34-CT/TW&asOf=2024-10-01` for each of EXPORTS, with the parameters of export-parameters.ts.
 *
 * The ETag holds as long as nothing is committed to the database. An error before the first byte is answered as JSON; a
 * later one closes the connection, so that nobody takes a part of the file for the whole.
 */
export function exportRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
  version: string,
): void {
  // A client that reads slowly must not delay the end of the process.
  const open = new Set<Readable>()
  app.addHook('preClose', async () => open.forEach((stream) => stream.destroy()))
  for (const one of EXPORTS)
    app.get<{ Querystring: Record<string, unknown> }>(
      `/export/${one.file}`,
      // Answering HEAD would write the whole file.
      { exposeHeadRoute: false },
      async (request, reply) => {
        const context = await contextOf(request)
        const parameters = parametersOf(one, request.query)
        const coding = one.packed ? null : codingFor(request)
        const etag = await exportEtag(context, `${version} ${coding} ${request.url}`)
        if (etag !== null && holds(request, etag)) return reply.code(304).headers(validity(etag)).send()
        const selection = await selectionOf(context, one, parameters)
        const name = await fileNameOf(context, one, selection)
        const stream = await startStream(one.write(context.graph, selection))
        open.add(stream.once('close', () => open.delete(stream)))
        void reply.header('vary', VARY).headers(etag === null ? {} : validity(etag))
        return sendFile(reply, one, name, coding === null ? stream : inCoding(reply, stream, coding))
      },
    )
}

/**
 * The ETag of an export: all that it follows from. Null for a stranger, who would learn from it that something was
 * committed which only others may see.
 */
async function exportEtag({ graph, today }: Context, asked: string): Promise<string | null> {
  return graph.edition === 'OPEN' ? null : etagOf(`${await graph.version()} ${today} ${asked}`)
}

const VARY = 'accept-encoding, authorization'
const validity = (etag: string) => ({ etag, vary: VARY, 'cache-control': LASTING })

/** The stream compressed; what ends the one ends the other. */
function inCoding(reply: FastifyReply, stream: Readable, coding: Coding): Readable {
  void reply.header('content-encoding', coding)
  // an error closes the connection, whichever of the two it is of
  return pipeline(stream, compressor(coding), () => {})
}

const sendFile = (reply: FastifyReply, { mediaType }: Export, name: string, stream: Readable): FastifyReply =>
  reply
    .headers({
      'Content-Type': mediaType,
      'Content-Disposition': attachment(name),
      'X-Content-Type-Options': 'nosniff',
    })
    .send(stream)

const BUFFER_BYTES = 64 * 1024

/**
 * A stream of the pieces of a file, started as far as the first piece that needs the database (the second one), so that
 * an error of the database is thrown here.
 */
async function startStream(file: AsyncGenerator<string | Uint8Array>): Promise<Readable> {
  const started = [await file.next(), await file.next()]
  return Readable.from(continued(started, file), { objectMode: false, highWaterMark: BUFFER_BYTES })
}

async function* continued(
  started: readonly IteratorResult<string | Uint8Array, unknown>[],
  rest: AsyncGenerator<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  try {
    for (const piece of started) if (piece.done !== true) yield piece.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
