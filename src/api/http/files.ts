import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError, type ErrorCode } from '../../errors.js'
import { ingestRead, submittedFile } from '../../ingest/ingest.js'
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
import type { Limits } from '../guards/limits.js'
import { sendJson } from './compression.js'
import { limitUploads } from './concurrency.js'

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
  readonly parsed: Readonly<Record<string, unknown>> | null
}

/**
 * `POST /files?name=plan.docx`: takes a paper in, as the command `ingest` does; with `preview=true` it is only read. For
 * editors, who are told before the body is read. A paper that cannot be kept is answered with 422 and the same shape.
 */
export function fileRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
  { reader, limits }: { readonly reader: ReadingThreads; readonly limits: Limits },
): void {
  const limited = limitUploads(limits)
  app.removeAllContentTypeParsers()
  // it is read at its turn
  app.addContentTypeParser(MEDIA_TYPE, (_request, body, done) => done(null, body))
  app.addHook('onRequest', async (request) => {
    requireRole(request, 'EDITOR')
    requireBytes(request)
  })
  app.addHook('onClose', () => reader.close())
  app.post(
    '/files',
    limited(async (request, reply) => {
      const { name, isPreview } = parametersOf(request.query as Record<string, unknown>)
      const language = preferredLanguage(request.headers['accept-language'])
      const paper = await receive(request, name)
      const read = isPreview ? preview(reader, paper) : keep(reader, paper, await contextOf(request))
      const { outcome, anomalies, parsed, ...answer } = await read.catch((error: unknown) =>
        refused(error, name, language),
      )
      return sendJson(request, reply.code(answer.refusal === null ? 200 : 422), {
        fileName: name,
        outcome,
        ...answer,
        anomalies: anomalies.map((code) => ({ code, message: meaning(code, language) })),
        parsed,
      })
    }),
  )
}

const MEDIA_TYPE = 'application/octet-stream'

/**
 * Requires the one type of body that is taken; what the file is, its content tells. A page of another site can make
 * somebody's browser send forms and plain text to a server that trusts this machine. Before a body of this type the browser
 * asks the server (CORS), and no such question is ever answered with yes.
 *
 * @throws AppError UNSUPPORTED_MEDIA_TYPE
 */
function requireBytes({ headers }: FastifyRequest): void {
  if (headers['content-type']?.trim().toLowerCase() === MEDIA_TYPE) return
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', `A file is sent as ${MEDIA_TYPE}, whatever it is.`, {
    remedy: `Send its bytes with the header "Content-Type: ${MEDIA_TYPE}".`,
    details: { contentType: MEDIA_TYPE },
  })
}

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

/** @throws AppError as `ReadingThreads.read` and `ingestRead`, STATE_SECRET */
async function keep(reader: ReadingThreads, paper: Paper, { graph, now }: Context): Promise<FileAnswer> {
  const report = await ingestRead(graph, await reader.read(paper), { now })
  if (report.outcome === 'REFUSED') throw secret()
  const { outcome, relationsAdded, tasksAdded, documents } = report
  const [document] = documents
  return {
    ...NOTHING,
    outcome,
    document: document ? { id: document.id, symbol: document.symbol } : null,
    relationsAdded,
    tasksAdded,
    anomalies: (document?.anomalies ?? []) as readonly AnomalyCode[],
  }
}

/** @throws AppError as `ReadingThreads.preview`, STATE_SECRET */
async function preview(reader: ReadingThreads, paper: Paper): Promise<FileAnswer> {
  const read = await reader.preview(paper)
  if (read.outcome === 'REFUSED') throw secret()
  return { ...NOTHING, outcome: 'PREVIEW', anomalies: read.anomalies, parsed: read.parsed }
}

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
  return { ...NOTHING, ...localiseFailure(language, error), outcome: 'REFUSED', refusal: error.code }
}

/** `Văn bản không in số.` */
function meaning(code: AnomalyCode, language: Language): string {
  const [vietnamese, english] = ENUM_LABELS.AnomalyCode[code]
  const words = language === 'en' ? english : vietnamese
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const MAX_NAME = 255

/** @throws AppError BAD_USER_INPUT */
function parametersOf({ name, preview = 'false', ...others }: Readonly<Record<string, unknown>>) {
  const [unknown] = Object.keys(others)
  if (unknown !== undefined || (preview !== 'true' && preview !== 'false')) {
    const argument = unknown ?? 'preview'
    throw new AppError('BAD_USER_INPUT', `The parameter ${argument} is unknown or not understood.`, {
      remedy: 'Parameters are name, the name of the file, and preview, true or false; each once.',
      details: { argument },
    })
  }
  return { name: fileNameOf(name), isPreview: preview === 'true' }
}

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
