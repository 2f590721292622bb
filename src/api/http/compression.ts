import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Content codings that are offered, the one that is given first where a client takes both alike. */
const CODINGS = ['br', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

/** Below this, what is saved is less than a packet. */
export const LEAST_COMPRESSED_BYTES = 1024

/**
 * Quick rather than small: JSON shrinks to a tenth or so at once, and what the higher levels save of that costs them many
 * times the processor's time.
 */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 2 }
const GZIP_LEVEL = 2

/** The coding that the client takes best; null for none: it is answered as it is. */
export function codingFor({ headers }: FastifyRequest): Coding | null {
  const accepted = headers['accept-encoding']
  if (typeof accepted !== 'string') return null
  const qualities = new Map<string, number>()
  for (const range of accepted.toLowerCase().split(',')) {
    const [coding = '', quality = '1'] = range.split(/\s*;\s*q\s*=\s*/)
    qualities.set(coding.trim(), Number(quality))
  }
  const qualityOf = (coding: Coding): number => qualities.get(coding) ?? qualities.get('*') ?? 0
  const [best] = CODINGS.toSorted((a, b) => qualityOf(b) - qualityOf(a))
  return best !== undefined && qualityOf(best) > 0 ? best : null
}

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Compressed beside the event loop. */
export const compressed = (body: Buffer, coding: Coding): Promise<Buffer> =>
  coding === 'br' ? brotliAsync(body, { params: BROTLI }) : gzipAsync(body, { level: GZIP_LEVEL })

/** Sends JSON, compressed where that is worth it and the client takes it. */
export async function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  value: unknown,
): Promise<FastifyReply> {
  const body = Buffer.from(JSON.stringify(value))
  void reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding')
  const coding = body.byteLength < LEAST_COMPRESSED_BYTES ? null : codingFor(request)
  if (coding === null) return reply.send(body)
  return reply.header('content-encoding', coding).send(await compressed(body, coding))
}

/** A stream that compresses; each piece goes out at once, so that a client sees that the answer goes on. */
export const compressor = (coding: Coding): Transform =>
  coding === 'br'
    ? createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH, params: BROTLI })
    : createGzip({ flush: constants.Z_SYNC_FLUSH, level: GZIP_LEVEL })
