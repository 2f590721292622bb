import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import { EXPORTS, MAP_LANGUAGES, TERRITORY_VIEWS, type Export } from '../../export/export.js'
import type { Context } from '../context.js'
import { documentIdMeantBy } from '../document/resolver.js'
import { dayOf, partialDayOf } from '../schema/scalars.js'
import { narrowsSymbol, needDirective } from '../schema/selector.js'

/**
 * `GET /export/<file>?directive=34-CT/TW&asOf=2024-10-01` for each of EXPORTS: all there is, or the cascade of one
 * directive (a symbol or an id; `issuer`, an id, and `issuedOn` narrow a symbol); `territory` narrows that to what was
 * issued in a unit, with what lies below it and what it was before, unless `includeDescendants` or `includeFormer` is
 * false; `asOf` is the day on which tasks stand as told, today in Vietnam when absent. Coverage
 * is always that of a directive; `asOf` is then as in GraphQL, `view` (AT_ISSUE, TODAY) tells which map is meant, and
 * `lang` (vi, en) how a picture is labelled. What fails before the first byte is an error as JSON; what fails later ends
 * the connection, so that a part is not taken for the whole.
 */
export function exportRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  // A client that reads slowly must not hold up the end of the process.
  const open = new Set<Readable>()
  app.addHook('preClose', async () => open.forEach((stream) => stream.destroy()))
  for (const one of EXPORTS) {
    const { file, mediaType, write } = one
    // a HEAD would write all of it for nothing
    app.get<{ Querystring: Record<string, unknown> }>(
      `/export/${file}`,
      { exposeHeadRoute: false },
      async (request, reply) => {
        const context = await contextOf(request)
        const { graph, today } = context
        const { directive, issuer, issuedOn, territory, asOf, view, lang, ...switches } = parametersOf(
          one,
          request.query,
        )
        const narrow = {
          issuer,
          issuedOn: issuedOn === undefined ? undefined : partialDayOf(issuedOn, 'issuedOn'),
        }
        const until = asOf === undefined ? null : dayOf(asOf)
        const text = write(graph, {
          directive: directive === undefined ? null : await documentIdMeantBy(context, directive, narrow),
          area:
            territory === undefined
              ? null
              : {
                  territory,
                  includeDescendants:
                    oneOf(SWITCH, 'includeDescendants', switches.includeDescendants) === 'true',
                  includeFormer: oneOf(SWITCH, 'includeFormer', switches.includeFormer) === 'true',
                },
          asOf: until ?? today,
          until,
          view: oneOf(TERRITORY_VIEWS, 'view', view),
          language: oneOf(MAP_LANGUAGES, 'lang', lang),
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
const SWITCH = ['true', 'false'] as const

/** @throws AppError BAD_USER_INPUT for a parameter that this export has not, that is given twice or is missing */
function parametersOf(
  one: Export,
  query: Readonly<Record<string, unknown>>,
): Readonly<Partial<Record<Parameter, string>>> {
  const known = [
    'directive',
    'issuer',
    'issuedOn',
    'asOf',
    // a picture shows the whole country
    ...(one.mediaType.startsWith('image/') ? [] : ['territory', 'includeDescendants', 'includeFormer']),
    ...(one.about === 'COVERAGE' ? ['view'] : []),
    ...(one.mediaType.startsWith('image/') ? ['lang'] : []),
  ]
  for (const [name, value] of Object.entries(query))
    if (!known.includes(name) || typeof value !== 'string' || value.trim() === '')
      throw new AppError('BAD_USER_INPUT', `The parameter ${name} is unknown, empty or given twice.`, {
        remedy: `Parameters are ${known.join(', ')}, each once or not at all: directive is a symbol or an id, which issuer (an id) and issuedOn (a day, a month or a year) narrow, asOf a day as in 2024-05-24.`,
        details: { argument: name },
      })
  const given = query as Record<string, string>
  needDirective(one, given['directive'])
  narrowsSymbol(given['directive'], given, 'directive')
  return given
}

/** The first where nothing is given. @throws AppError BAD_USER_INPUT for what is none of them */
function oneOf<T extends string>(choices: readonly [T, ...T[]], name: string, given: string | undefined): T {
  const found = given === undefined ? choices[0] : choices.find((choice) => choice === given)
  if (found !== undefined) return found
  throw new AppError('BAD_USER_INPUT', `${name} is ${JSON.stringify(given)}.`, {
    remedy: `It is one of ${choices.join(', ')}.`,
    details: { argument: name },
  })
}
