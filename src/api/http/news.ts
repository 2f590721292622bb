import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import { ATOM, printAtom } from '../../export/atom.js'
import { candidatesByName } from '../../graph/agencies.js'
import type { Context } from '../context.js'
import { LASTING } from '../apollo.js'
import { documentIdBySymbolOrId } from '../document/lookup.js'
import { requireSymbolFor } from '../document/symbol.js'
import { preferredLanguage } from '../errors.js'
import type { EventFeed } from '../event/feed.js'
import { newsFeed, type NewsOf } from '../event/news.js'
import { ambiguityError } from '../schema/ambiguity.js'
import { partialDayOf } from '../schema/scalars.js'
import { validSearchText } from '../search/text.js'
import type { limitConcurrency } from './concurrency.js'
import { codingFor, compressed, LEAST_COMPRESSED_BYTES } from './compression.js'
import { etagOf, holds } from './etag.js'

const PARAMETERS = ['directive', 'issuer', 'issuedOn', 'agency', 'text'] as const
type Parameters = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>

/**
 * `GET /news.atom?directive=34-CT/TW`: what `events` tells, for news readers: of a directive and what carries it out
 * (`directive`, a symbol or an id, which `issuer` and `issuedOn` narrow), of a body (`agency`, a name or an id), of the papers
 * that have some words (`text`). Access is that of the header Authorization; an address is kept in too many places to hold a token.
 */
export function newsRoute(
  app: FastifyInstance,
  limited: ReturnType<typeof limitConcurrency>,
  feed: EventFeed,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get(
    '/news.atom',
    limited(async (request, reply, admit) => {
      const parameters = parametersOf(request.query as Readonly<Record<string, unknown>>)
      const language = preferredLanguage(request.headers['accept-language'])
      const body = await admit(async () => {
        await feed.tellToday()
        const context = await contextOf(request)
        const news = await newsFeed(context, await wantedOf(context, parameters), {
          self: request.url,
          language,
        })
        return Buffer.from(printAtom(news))
      })
      const coding = body.byteLength < LEAST_COMPRESSED_BYTES ? null : codingFor(request)
      const etag = etagOf(`${coding} ${body.toString()}`)
      void reply.headers({
        etag,
        vary: 'accept-encoding, accept-language, authorization',
        'cache-control': LASTING,
      })
      if (holds(request, etag)) return reply.code(304).send()
      void reply.type(ATOM).header('x-content-type-options', 'nosniff')
      if (coding === null) return reply.send(body)
      return reply.header('content-encoding', coding).send(await compressed(body, coding))
    }),
  )
}

/** @throws AppError BAD_USER_INPUT for a parameter that there is not, that is repeated or empty, and without any */
function parametersOf(query: Readonly<Record<string, unknown>>): Parameters {
  const wrong = Object.entries(query).find(
    ([name, value]) =>
      !PARAMETERS.some((one) => one === name) || typeof value !== 'string' || value.trim() === '',
  )
  const parameters: Parameters = query
  const { directive, agency, text } = parameters
  if (wrong !== undefined || (directive ?? agency ?? text) === undefined) {
    const argument = wrong?.[0] ?? 'directive'
    throw new AppError(
      'BAD_USER_INPUT',
      `The parameter ${argument} is absent, unknown, empty or given twice.`,
      {
        remedy: `Give one or more of directive (a symbol or an id, which issuer and issuedOn narrow), agency (a name or an id) and text; a token goes into the header Authorization.`,
        details: { argument },
      },
    )
  }
  requireSymbolFor(parameters, directive, 'directive')
  return parameters
}

/** @throws AppError NOT_FOUND, AMBIGUOUS_SYMBOL, AMBIGUOUS_NAME, BAD_USER_INPUT */
async function wantedOf(
  context: Context,
  { directive, issuer, issuedOn, agency, text }: Parameters,
): Promise<NewsOf> {
  const narrowing = {
    issuer,
    issuedOn: issuedOn === undefined ? undefined : partialDayOf(issuedOn, 'issuedOn'),
  }
  return {
    directive: directive === undefined ? null : await documentIdBySymbolOrId(context, directive, narrowing),
    agency: agency === undefined ? null : await agencyIdByNameOrId(context, agency),
    text: text === undefined ? null : validSearchText(text),
  }
}

async function agencyIdByNameOrId({ graph, loaders }: Context, text: string): Promise<string> {
  const candidates = await candidatesByName(graph, text)
  if (candidates.length > 1)
    throw ambiguityError(
      'AMBIGUOUS_NAME',
      `${candidates.length} agencies are called "${text}".`,
      candidates.map((candidate) => ({ ...candidate, symbol: null, issuer: null, issuedOn: null })),
    )
  const id = candidates[0]?.id ?? (await loaders.agency.load(text))?.id
  if (id !== undefined) return id
  throw new AppError('NOT_FOUND', `No agency bears the name or the id "${text}".`, {
    remedy: 'Look for it with search.',
    details: { agency: text },
  })
}
