import { damaged, tooComplex } from './file-errors.js'

/** A page as a web archive (MHT) holds it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  /** The encoding that the archive states; null for none. */
  readonly charset: string | null
}

const HEADER = /^[\x21-\x39\x3b-\x7e]+:(?:[ \t][^\r\n]*)?(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$)/

/** The headers that a text begins with; empty for none. */
export function headOf(start: string): string {
  let head = ''
  for (let rest = start, found = HEADER.exec(rest); found; found = HEADER.exec(rest)) {
    head += found[0]
    rest = rest.slice(found[0].length)
  }
  return head
}

/** Headers of a mail that was sent. */
const SENT = /^(?:To|Cc|Received|Delivered-To|Message-ID|DKIM-Signature|Return-Path):/im
const RELATED = /^Content-Type:\s*multipart\/related\b/im
const ONE_PAGE =
  /^Content-Type:\s*text\/html\b[\s\S]*^Content-Location:|^Content-Location:[\s\S]*^Content-Type:\s*text\/html\b/im

/** Whether headers are those of a page that a browser or a word processor saved with its pictures, and of no mail. */
export const isWebArchive = (head: string): boolean =>
  !SENT.test(head) && (RELATED.test(head) || ONE_PAGE.test(head))

/** Parts in one another. */
const DEEPEST = 5

/** No portal has more frames; an archive with more is cut. */
const MOST_PAGES = 20

/**
 * The pages of a web archive in their order, the archived one first: others are its frames, and headers that a word processor keeps
 * apart.
 *
 * @throws AppError FILE_DAMAGED, FILE_TOO_COMPLEX
 */
export function pagesOfArchive(bytes: Uint8Array, name: string): [ArchivedPage, ...ArchivedPage[]] {
  const pages: ArchivedPage[] = []
  for (const page of pagesIn(Buffer.from(bytes).toString('latin1'), name, 0))
    if (pages.push(page) === MOST_PAGES) break
  const [first, ...frames] = pages
  if (!first) throw damaged(name, 'it is a web archive without a page')
  return [first, ...frames]
}

function* pagesIn(entity: string, name: string, depth: number): Generator<ArchivedPage, void, void> {
  if (depth > DEEPEST) throw tooComplex(name, 'parts in one another', DEEPEST, depth)
  const gap = /\r?\n\r?\n/.exec(entity)
  if (!gap) return
  const head = entity.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = entity.slice(gap.index + gap[0].length)
  const type = headerOf(head, 'Content-Type')
  if (/^text\/html\b/i.test(type))
    yield {
      bytes: decoded(body, headerOf(head, 'Content-Transfer-Encoding')),
      charset: parameterOf(type, 'charset'),
    }
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : null
  if (boundary !== null) for (const part of partsOf(body, boundary)) yield* pagesIn(part, name, depth + 1)
}

const headerOf = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''

const parameterOf = (header: string, name: string): string | null =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header)?.slice(1).find(Boolean) ??
  null

function* partsOf(body: string, boundary: string): Generator<string, void, void> {
  const mark = `--${boundary}`
  let from = body.indexOf(mark)
  while (from >= 0) {
    const start = from + mark.length
    const next = body.indexOf(`\n${mark}`, start)
    if (body.startsWith('--', start)) return
    yield body.slice(start, next < 0 ? undefined : next).replace(/^[ \t]*\r?\n/, '')
    from = next < 0 ? -1 : next + 1
  }
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return new Uint8Array(Buffer.from(body, 'base64'))
    case 'quoted-printable':
      return new Uint8Array(
        Buffer.from(
          body
            // a blank before the sign is one between two words
            .replace(/=[ \t]*\r?\n/g, '')
            .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ),
      )
    default:
      return new Uint8Array(Buffer.from(body, 'latin1'))
  }
}
