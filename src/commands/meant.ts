import type { Api } from '../api/in-process.js'
import { AppError } from '../errors.js'
import { provinceByName, unitsByName } from '../parse/lexicon/territories.js'
import type { Area, Territory } from '../model/territory.js'

/** The id of what a person means by a symbol or a name, or by the id itself. @throws AppError NOT_FOUND, AMBIGUOUS_… */
export async function idMeantBy(api: Api, what: 'document' | 'agency', text: string): Promise<string> {
  const { named, known } = await api.ask(what === 'document' ? MEANT_DOCUMENT : MEANT_AGENCY, {
    text,
    id: text,
  })
  const found: { id: string } | null = named ?? known
  if (found === null)
    throw new AppError('NOT_FOUND', `No ${what} bears the name or the id "${text}".`, {
      remedy: 'Look for it with search.',
      details: { [what]: text, candidates: await likely(api, what, text) },
    })
  return found.id
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

const MEANT_DOCUMENT =
  'query ($text: String!, $id: ID!) { named: document(symbol: $text) { id } known: document(id: $id) { id } }'
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
