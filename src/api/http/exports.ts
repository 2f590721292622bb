import { pipeline, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import { EXPORTS, TERRITORY_VIEWS, type Export, type Selection } from '../../export/export.js'
import { LANGUAGES } from '../../locale/language.js'
import type { Context } from '../context.js'
import { documentIdBySymbolOrId } from '../document/lookup.js'
import { requireDirectiveFor, requireSymbolFor } from '../document/symbol.js'
import { LASTING } from '../apollo.js'
import { dayOf, partialDayOf } from '../schema/scalars.js'
import { type Coding, codingFor, compressor } from './compression.js'
import { etagOf, holds } from './etag.js'

/**
 * `GET /export/<file>?directive=34-CT/TW&asOf=2024-10-01` for each of EXPORTS. Parameters, all optional:
 *
 * - `directive`: a symbol or an id; only this document's cascade. `issuer` (an id) and `issuedOn` narrow a symbol. An
 *   export about coverage needs a directive.
 * - `territory`: only what was issued in this unit, the units below it and those that it was before;
 *   `includeDescendants=false` and `includeFormer=false` leave these out.
 * - `asOf`: the day of the tasks' states, and only documents issued by then; the states of today in Vietnam when absent.
 * - `view` (AT_ISSUE, TODAY): the administrative map of coverage. `lang` (vi, en): the language of a picture.
 *
 * The ETag holds as long as nothing is committed to the database. An error before the first byte is answered as JSON; a later one closes the connection, so that nobody takes a part of
 * the file for the whole.
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
        const coding = codingFor(request)
        const etag = await exportEtag(context, `${version} ${coding} ${request.url}`)
        if (etag !== null && holds(request, etag)) return reply.code(304).headers(validity(etag)).send()
        const selection = await selectionOf(context, parameters)
        const stream = await startStream(one.write(context.graph, selection))
        open.add(stream.once('close', () => open.delete(stream)))
        void reply.header('vary', VARY).headers(etag === null ? {} : validity(etag))
        return sendFile(reply, one, coding === null ? stream : inCoding(reply, stream, coding))
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

const sendFile = (reply: FastifyReply, { file, mediaType }: Export, stream: Readable): FastifyReply =>
  reply
    .headers({
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${file}"`,
      'X-Content-Type-Options': 'nosniff',
    })
    .send(stream)

const BUFFER_BYTES = 64 * 1024

/**
 * A stream of the pieces of a text, started as far as the first piece that needs the database (the second one), so that
 * an error of the database is thrown here.
 */
async function startStream(text: AsyncGenerator<string>): Promise<Readable> {
  const started = [await text.next(), await text.next()]
  return Readable.from(continued(started, text), { objectMode: false, highWaterMark: BUFFER_BYTES })
}

async function* continued(
  started: readonly IteratorResult<string, unknown>[],
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  try {
    for (const piece of started) if (piece.done !== true) yield piece.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

type Parameter =
  | 'directive'
  | 'issuer'
  | 'issuedOn'
  | 'territory'
  | 'includeDescendants'
  | 'includeFormer'
  | 'asOf'
  | 'view'
  | 'lang'
type Parameters = Readonly<Partial<Record<Parameter, string>>>

/** @throws AppError BAD_USER_INPUT for a value that is not allowed, AMBIGUOUS_SYMBOL, NOT_FOUND */
async function selectionOf(context: Context, parameters: Parameters): Promise<Selection> {
  const { directive, issuer, issuedOn, territory, asOf } = parameters
  const narrowing = {
    issuer,
    issuedOn: issuedOn === undefined ? undefined : partialDayOf(issuedOn, 'issuedOn'),
  }
  const until = asOf === undefined ? null : dayOf(asOf)
  return {
    directive: directive === undefined ? null : await documentIdBySymbolOrId(context, directive, narrowing),
    area:
      territory === undefined
        ? null
        : {
            territory,
            includeDescendants: oneOf(BOOLEANS, 'includeDescendants', parameters) === 'true',
            includeFormer: oneOf(BOOLEANS, 'includeFormer', parameters) === 'true',
          },
    asOf: until ?? context.today,
    until,
    view: oneOf(TERRITORY_VIEWS, 'view', parameters),
    language: oneOf(LANGUAGES, 'lang', parameters),
  }
}

const BOOLEANS = ['true', 'false'] as const

/** @throws AppError BAD_USER_INPUT for a parameter that the export does not have, that is repeated or missing */
function parametersOf(one: Export, query: Readonly<Record<string, unknown>>): Parameters {
  const isPicture = one.mediaType.startsWith('image/')
  const known: readonly string[] = [
    'directive',
    'issuer',
    'issuedOn',
    'asOf',
    // a picture shows the whole country
    ...(isPicture ? [] : ['territory', 'includeDescendants', 'includeFormer']),
    ...(one.about === 'COVERAGE' ? ['view'] : []),
    ...(isPicture ? ['lang'] : []),
  ]
  for (const [name, value] of Object.entries(query))
    if (!known.includes(name) || typeof value !== 'string' || value.trim() === '')
      throw new AppError('BAD_USER_INPUT', `The parameter ${name} is unknown, empty or given twice.`, {
        remedy: `Parameters are ${known.join(', ')}, each once or not at all: directive is a symbol or an id, which issuer (an id) and issuedOn (a day, a month or a year) narrow, asOf a day as in 2024-05-24.`,
        details: { argument: name },
      })
  const parameters: Parameters = query
  requireDirectiveFor(one, parameters.directive)
  requireSymbolFor(parameters, parameters.directive, 'directive')
  return parameters
}

/** The value of a parameter, the first choice when it is absent. @throws AppError BAD_USER_INPUT */
function oneOf<T extends string>(choices: readonly [T, ...T[]], name: Parameter, parameters: Parameters): T {
  const value = parameters[name]
  const choice = value === undefined ? choices[0] : choices.find((one) => one === value)
  if (choice !== undefined) return choice
  throw new AppError('BAD_USER_INPUT', `${name} is ${JSON.stringify(value)}.`, {
    remedy: `It is one of ${choices.join(', ')}.`,
    details: { argument: name },
  })
}
