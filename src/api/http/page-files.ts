import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Coding, codingFor } from './compression.js'
import { etagOf, holds } from './etag.js'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}
/** Compressed in itself. */
const FONT = '.woff2'

/** The files of the built pages, which lie there compressed, so that the package is small; by path. None where nothing is built. */
export function pageFilesIn(folder: string): ReadonlyMap<string, PageFile> {
  if (!existsSync(join(folder, 'index.html.br'))) return new Map()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => name.endsWith('.br') || name.endsWith(FONT))
      .map((name) => [
        name.replace(/\.br$/, '').replaceAll(sep, '/'),
        new PageFile(join(folder, name), name.endsWith(FONT) ? null : 'br'),
      ]),
  )
}

const decompressed = promisify(brotliDecompress)
const gzipped = promisify(gzip)

/** A file that is read when it is first asked for; what browsers without brotli take instead is made then, and kept as well. */
class PageFile {
  readonly type: string
  readonly #path: string
  readonly #coding: 'br' | null
  #stored: Promise<Buffer> | undefined
  #gzipped: Promise<Buffer> | undefined

  constructor(path: string, coding: 'br' | null) {
    this.#path = path
    this.#coding = coding
    this.type = TYPES[extname(path.replace(/\.br$/, ''))] ?? 'application/octet-stream'
  }

  /** The coding that this client is answered in. */
  codingFor(request: FastifyRequest): Coding | null {
    return this.#coding && codingFor(request)
  }

  /** Its bytes in a coding; as they are for null. */
  async in(coding: Coding | null): Promise<Buffer> {
    this.#stored ??= readFile(this.#path)
    if (coding === this.#coding) return this.#stored
    if (coding === null) return decompressed(await this.#stored)
    return (this.#gzipped ??= this.in(null).then((plain) => gzipped(plain)))
  }
}

/** Sends a file to who does not hold it yet. */
export async function sendPageFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: PageFile,
): Promise<FastifyReply> {
  const coding = file.codingFor(request)
  const body = await file.in(coding)
  const etag = etagOf(body)
  void reply.headers({ 'content-type': file.type, etag, vary: 'accept-encoding' })
  if (reply.statusCode === 200 && holds(request, etag)) return reply.code(304).send()
  if (coding !== null) void reply.header('content-encoding', coding)
  return reply.send(body)
}
