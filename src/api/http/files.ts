import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError, type ErrorCode } from '../../errors.js'
import { besideOthers } from '../../ingest/beside.js'
import { ingestOpened, submittedFile } from '../../ingest/ingest.js'
import type { Paper } from '../../ingest/read-paper.js'
import type { ReadingThreads } from '../../ingest/reading-threads.js'
import { ENUM_LABELS } from '../../locale/enum-labels.js'
import { localiseFailure } from '../../locale/failures.js'
import type { Language } from '../../locale/language.js'
import type { AnomalyCode } from '../../model/anomaly.js'
import type { IngestOutcome } from '../../model/source.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { preferredLanguage } from '../errors.js'
import type { Metrics } from '../metrics/metrics.js'
import { sendJson } from './compression.js'
import { limitUploads } from './concurrency.js'
import { toldVersion } from './graph-version.js'
import type { ServerParts } from './server.js'

/** What became of a file or, of a preview, what would be read in it; `fileName` is added. */
interface FileAnswer {
  readonly outcome: IngestOutcome | 'PREVIEW'
  /** Why the paper was refused; then `message` and `remedy` say it in words. */
  readonly refusal: ErrorCode | null
  readonly message: string | null
  readonly remedy: string | null
  readonly document: { readonly id: string; readonly symbol: string | null } | null
  readonly relationsAdded: number
  readonly tasksAdded: number
  /** They are answered with their meanings. */
  readonly anomalies: readonly AnomalyCode[]
  /** What `parse --json` prints. */
  readonly parsed: object | null
}

/** The same of a paper of a bundle, by its place in it. */
type PaperAnswer = FileAnswer & { readonly fileName: string }

/**
 * `POST /files?name=plan.docx`: takes a paper in, as the command `ingest` does; with `preview=true` it is only read, with
 * `beside=true` kept beside another paper's file of its name. For editors, who are told before the body is read. A paper that cannot be kept is answered with 422 and the same shape.
 */
export function fileRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
  {
    graph,
    reader,
    limits,
    metrics,
  }: Pick<ServerParts, 'graph' | 'reader' | 'limits'> & { readonly metrics: Metrics },
): void {
  const limited = limitUploads(limits)
  app.removeAllContentTypeParsers()
  // it is read at its turn
  app.addContentTypeParser('*', (_request, body, done) => done(null, body))
  app.addHook('onRequest', async (request) => {
    requireRole(request, 'EDITOR')
    requireBytes(request)
  })
  app.addHook('onClose', () => reader.close())
  app.post(
    '/files',
    limited(async (request, reply) => {
      const { name, isPreview, isBeside } = parametersOf(request.query as Record<string, unknown>)
      const language = preferredLanguage(request.headers['accept-language'])
      const paper = await receive(request, name)
      const read = isPreview
        ? preview(reader, paper)
        : keep(reader, paper, isBeside, await contextOf(request))
      const papers = await read(name, language).catch((error: unknown) => [
        { fileName: name, ...refused(error, name, language) },
      ])
      if (!isPreview)
        for (const { outcome, refusal } of papers) metrics.ingested(outcome as IngestOutcome, refusal)
      const [first] = papers as [PaperAnswer]
      if (!isPreview) void reply.headers(await toldVersion(graph, request.viewer))
      // the name of a file has no slash, that of a paper within a bundle has
      const [kept = name, path] = first.fileName.split('/')
      const isBundle = path !== undefined
      const answer = isBundle ? { ...summed(papers), fileName: kept } : first
      return sendJson(request, reply.code(answer.refusal === null ? 200 : 422), {
        ...printed(answer, language),
        papers: isBundle ? papers.map((paper) => printed(paper, language)) : [],
      })
    }),
  )
}

const MEDIA_TYPE = 'application/octet-stream'

/** What programs call the files that papers come in; what a file is, its content tells. */
const OF_PAPERS =
  /^(?:application\/(?:octet-stream|pdf|msword|rtf|(?:x-)?zip(?:-compressed)?|xhtml\+xml|xml|vnd\.[\w.+-]+)|text\/(?:html|markdown|xml|rtf)|image\/[\w.+-]+|message\/rfc822)$/
/** What a page of any site can make a browser send without being asked (CORS); of programs, plain text, and what curl says. */
const OF_ANY_SITE = /^(?:text\/plain|application\/x-www-form-urlencoded)$/

/**
 * Requires the bytes of a file, under a type that fits one. A page of another site can make somebody's browser send forms and
 * plain text to a server that trusts this machine; those are taken of programs only. Before a body of any other type the
 * browser asks the server, which says yes to no page but those of CORS_ORIGINS.
 *
 * @throws AppError UNSUPPORTED_MEDIA_TYPE
 */
function requireBytes({ headers }: FastifyRequest): void {
  const type = headers['content-type']?.split(';', 1)[0]!.trim().toLowerCase()
  if (type !== undefined && OF_PAPERS.test(type)) return
  if ((type === undefined || OF_ANY_SITE.test(type)) && !isOfBrowser(headers)) return
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'A file is sent as its bytes, under a media type of a file.', {
    remedy: `Send its bytes with the header "Content-Type: ${MEDIA_TYPE}", which fits any file.`,
    details: { contentType: MEDIA_TYPE },
  })
}

/** Whether a browser sends it: of what it sends to other sites, at least the name that it gives itself says so. */
const isOfBrowser = (headers: FastifyRequest['headers']): boolean =>
  headers.origin !== undefined ||
  headers.referer !== undefined ||
  headers['sec-fetch-site'] !== undefined ||
  /^Mozilla\//i.test(headers['user-agent'] ?? '')

/** @throws AppError FILE_TOO_LARGE, TIMEOUT when the client has gone away */
async function receive({ body, headers }: FastifyRequest, name: string): Promise<Paper> {
  // not destroyed, or a file that is too large would have no answer
  const chunks = (body as Readable).iterator({ destroyOnReturn: false })
  try {
    return await submittedFile(chunks, name, Number(headers['content-length'] ?? 0))
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('TIMEOUT', `${name} did not arrive.`, { cause: error })
  }
}

/** A paper of which nothing is known or done. */
const NOTHING = {
  refusal: null,
  message: null,
  remedy: null,
  document: null,
  relationsAdded: 0,
  tasksAdded: 0,
  anomalies: [],
  parsed: null,
}

/** Tells of each paper of a file. @throws AppError as the reader, and as `ingestOpened` */
type Told = (name: string, language: Language) => Promise<PaperAnswer[]>

const keep =
  (reader: ReadingThreads, paper: Paper, isBeside: boolean, { graph, now, intake }: Context): Told =>
  async (sentAs, language) => {
    const opened = await reader.open(paper)
    const beside = isBeside ? await besideOthers(graph, opened) : null
    const name = beside?.name ?? sentAs
    const taken = await ingestOpened(graph, beside?.opened ?? opened, { now, ...intake })
    return taken.map(({ path, report, failure }) => {
      const fileName = path === null ? name : `${name}/${path}`
      if (failure !== null) return { fileName, ...refusal(failure, language) }
      const { outcome, relationsAdded, tasksAdded, documents } = report!
      const [document] = documents
      return {
        ...NOTHING,
        fileName,
        outcome,
        document: document ? { id: document.id, symbol: document.symbol } : null,
        relationsAdded,
        tasksAdded,
        anomalies: (document?.anomalies ?? []) as readonly AnomalyCode[],
      }
    })
  }

const preview =
  (reader: ReadingThreads, paper: Paper): Told =>
  async (name, language) => {
    const read = await reader.preview(paper)
    const papers =
      read.outcome === 'BUNDLE'
        ? read.papers.map((held) => ({ fileName: `${name}/${held.path}`, held: held.read }))
        : [{ fileName: name, held: read }]
    return papers.map(({ fileName, held }) => {
      if (held.outcome === 'FAILED') return { fileName, ...refusal(held.error, language) }
      if (held.outcome === 'REFUSED') return { fileName, ...refusal(secret(), language) }
      return { ...NOTHING, fileName, outcome: 'PREVIEW', anomalies: held.anomalies, parsed: held.parsed }
    })
  }

/** What became of a bundle: what became of its papers, those left out that were refused beside others. */
function summed(papers: readonly PaperAnswer[]): FileAnswer {
  const kept = papers.filter(({ refusal }) => refusal === null)
  if (kept.length === 0) return papers[0]!
  const outcomes = ['CREATED', 'UPDATED', 'UNCHANGED', 'PREVIEW'] as const
  return {
    ...NOTHING,
    outcome: outcomes.find((outcome) => kept.some((paper) => paper.outcome === outcome))!,
    document: kept[0]!.document,
    relationsAdded: kept.reduce((sum, { relationsAdded }) => sum + relationsAdded, 0),
    tasksAdded: kept.reduce((sum, { tasksAdded }) => sum + tasksAdded, 0),
  }
}

/** With the meanings of anomalies, in the order in which the page shows them. */
const printed = (
  { fileName, outcome, anomalies, parsed, ...answer }: PaperAnswer,
  language: Language,
): object => ({
  fileName,
  outcome,
  ...answer,
  anomalies: anomalies.map((code) => ({ code, message: meaning(code, language) })),
  parsed,
})

const secret = (): AppError =>
  new AppError('STATE_SECRET', 'The paper bears a secrecy stamp; nothing of it was kept.')

/** What a paper itself can be refused for. */
const REFUSALS: readonly ErrorCode[] = [
  'FILE_EMPTY',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNSUPPORTED_ENCODING',
  'FILE_DAMAGED',
  'FILE_ENCRYPTED',
  'FILE_TOO_COMPLEX',
  'NO_TEXT_LAYER',
  'STATE_SECRET',
  'UNIDENTIFIED_PAPER',
]

/** @throws the error itself when it is not about the paper */
function refused(error: unknown, file: string, language: Language): FileAnswer {
  if (!(error instanceof AppError)) throw error
  // logged, and told without what is inside
  if (error.code === 'INTERNAL_SERVER_ERROR') throw new Error(error.message, { cause: error })
  // the database has time limits too
  const isTooSlow = error.code === 'TIMEOUT' && error.details['file'] === file
  if (!REFUSALS.includes(error.code) && !isTooSlow) throw error
  return refusal(error, language)
}

const refusal = (error: AppError, language: Language): FileAnswer => ({
  ...NOTHING,
  ...localiseFailure(language, error),
  outcome: 'REFUSED',
  refusal: error.code,
})

/** `Văn bản không in số.` */
function meaning(code: AnomalyCode, language: Language): string {
  const [vietnamese, english] = ENUM_LABELS.AnomalyCode[code]
  const words = language === 'en' ? english : vietnamese
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const MAX_NAME = 255

/** @throws AppError BAD_USER_INPUT */
function parametersOf({ name, ...others }: Readonly<Record<string, unknown>>) {
  const [wrong] =
    Object.entries(others).find(
      ([key, value]) => !SWITCHES.includes(key) || (value !== 'true' && value !== 'false'),
    ) ?? []
  if (wrong !== undefined)
    throw new AppError('BAD_USER_INPUT', `The parameter ${wrong} is unknown or not understood.`, {
      remedy:
        'Parameters are name, the name of the file, and preview and beside, each true or false; each once.',
      details: { argument: wrong },
    })
  return {
    name: fileNameOf(name),
    isPreview: others['preview'] === 'true',
    isBeside: others['beside'] === 'true',
  }
}

const SWITCHES = ['preview', 'beside']

/** The name without folders and control characters. @throws AppError BAD_USER_INPUT */
function fileNameOf(given: unknown): string {
  const path = typeof given === 'string' ? given.replace(/\p{Cc}/gu, '').trim() : ''
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  if (name !== '' && name.length <= MAX_NAME) return name
  throw new AppError('BAD_USER_INPUT', 'The parameter name is absent, too long or not the name of a file.', {
    remedy: `Give the name of the file, of 1 to ${MAX_NAME} characters.`,
    details: { argument: 'name' },
  })
}
