import type { Command } from 'commander'
import type { Api } from '../api/in-process.js'
import { partialDayOf } from '../api/schema/scalars.js'
import { AppError } from '../errors.js'
import type { Messages } from '../locale/messages.js'
import { provinceByName, unitsByName } from '../parse/lexicon/territories.js'
import type { Area, Territory } from '../model/territory.js'

/** What tells a document from others that bear its symbol, as the command line takes it. */
export interface WhichOptions {
  /** A name or an id. */
  readonly issuer?: string
  /** A day, a month or a year. */
  readonly issuedOn?: string
}

/** Gives a command the two options that narrow the symbol of the document that it speaks of. */
export const whichOptions = (command: Command, { help }: Messages): Command =>
  command.option('--issuer <name|id>', help.issuer).option('--issued-on <day>', help.issuedOn)

/**
 * The id of the document that a person means by a symbol, which the options may narrow, or by the id itself.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_SYMBOL, AMBIGUOUS_NAME, BAD_USER_INPUT
 */
export async function documentMeantBy(api: Api, text: string, which: WhichOptions): Promise<string> {
  const issuedOn = which.issuedOn === undefined ? null : partialDayOf(which.issuedOn, 'issuedOn')
  const issuer = which.issuer === undefined ? null : await agencyMeantBy(api, which.issuer)
  return found(api, await api.ask(MEANT_DOCUMENT, { text, id: text, issuer, issuedOn }), 'document', text)
}

/** The id of the agency that a person means by a name or by the id itself. @throws AppError NOT_FOUND, AMBIGUOUS_NAME */
export const agencyMeantBy = async (api: Api, text: string): Promise<string> =>
  found(api, await api.ask(MEANT_AGENCY, { text, id: text }), 'agency', text)

async function found(
  api: Api,
  { named, known }: any,
  what: 'document' | 'agency',
  text: string,
): Promise<string> {
  const meant: { id: string } | null = named ?? known
  if (meant === null)
    throw new AppError('NOT_FOUND', `No ${what} bears the name or the id "${text}".`, {
      remedy: 'Look for it with search.',
      details: { [what]: text, candidates: await likely(api, what, text) },
    })
  return meant.id
}

/** What a person may have meant by words that nothing bears whole: "Sở Xây dựng" of which province? */
async function likely(api: Api, what: 'document' | 'agency', text: string): Promise<object[]> {
  const { agencies, documents } = await api.ask(LIKELY, { text, agency: what === 'agency' })
  return what === 'agency'
    ? agencies.nodes.map(({ id, name, territory }: any) => ({ id, name, territory: territory?.name ?? null }))
    : documents.nodes.map(({ id, symbol, title, issuedOn, issuer }: any) => ({
        id,
        symbol,
        name: title,
        issuer: issuer?.name ?? null,
        issuedOn: issuedOn?.value ?? null,
      }))
}

const LIKELY = `query ($text: String!, $agency: Boolean!) {
  agencies(text: $text, first: 10) @include(if: $agency) { nodes { id name territory { name } } }
  documents(filter: { text: $text }, first: 10) @skip(if: $agency) {
    nodes { id symbol title issuedOn { value } issuer { name } }
  }
}`

const MEANT_DOCUMENT = `query ($text: String!, $id: ID!, $issuer: ID, $issuedOn: PartialDay) {
  named: document(symbol: $text, issuer: $issuer, issuedOn: $issuedOn) { id }
  known: document(id: $id) { id }
}`
const MEANT_AGENCY =
  'query ($text: String!, $id: ID!) { named: agency(name: $text) { id } known: agency(id: $id) { id } }'

/**
 * The id of the province or the district of one map that a person means by a name, with its kind word or without; an id
 * is given back as it is.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME
 */
export function unitMeantBy(text: string, vintage: Territory['vintage']): string {
  if (/^\d{4}:\d+$/.test(text)) return text
  const province = provinceByName(text, vintage)
  const found = province === null ? unitsByName(text, { vintage, level: 'DISTRICT' }) : [province]
  if (found.length === 1) return found[0]!.key
  if (found.length > 1)
    throw new AppError('AMBIGUOUS_NAME', `${found.length} districts are called "${text}".`, {
      remedy: 'Give the id of one of them.',
      details: {
        name: text,
        candidates: found.map(({ key, kind, name, parent }) => ({
          id: key,
          name: `${kind} ${name}`,
          territory: parent?.name ?? null,
        })),
      },
    })
  throw new AppError('NOT_FOUND', `The map of ${vintage} has no province or district "${text}".`, {
    remedy: 'Look for it with search.',
    details: { territory: text },
  })
}

/** What `--territory` and its two switches say, as commander gives them. */
export interface AreaOptions {
  readonly territory?: string
  readonly descendants: boolean
  readonly former: boolean
}

/** The two switches as the API calls them. */
export const switchesOf = ({ descendants, former }: Pick<AreaOptions, 'descendants' | 'former'>) => ({
  includeDescendants: descendants,
  includeFormer: former,
})

/**
 * The area that a person means, null for everywhere. A name is first looked for on today's map, whose units hold what
 * they were before.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME
 */
export function areaMeantBy({ territory, ...switches }: AreaOptions): Area | null {
  if (territory === undefined) return null
  const vintage = provinceByName(territory, 2025) === null ? 2024 : 2025
  return { territory: unitMeantBy(territory, vintage), ...switchesOf(switches) }
}
