import type { Api } from '../api/in-process.js'
import { partialDayOf } from '../api/schema/scalars.js'
import { AppError } from '../errors.js'
import { provinceByName, unitsByName } from '../parse/lexicon/territories.js'
import type { Area, Territory } from '../model/territory.js'
import {
  AgencyCandidatesDocument,
  DocumentCandidatesDocument,
  FindAgencyDocument,
  FindDocumentDocument,
} from './operations/generated.js'
import { areaArguments, type AreaOptions, type NarrowingOptions } from './options.js'

/**
 * The id of a document that is given by its symbol, which the options may narrow, or by its id.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_SYMBOL, AMBIGUOUS_NAME, BAD_USER_INPUT
 */
export async function findDocumentId(api: Api, text: string, narrowing: NarrowingOptions): Promise<string> {
  const issuedOn = narrowing.issuedOn === undefined ? null : partialDayOf(narrowing.issuedOn, 'issuedOn')
  const issuer = narrowing.issuer === undefined ? null : await findAgencyId(api, narrowing.issuer)
  const { bySymbol, byId } = await api.ask(FindDocumentDocument, { text, id: text, issuer, issuedOn })
  const found = bySymbol ?? byId
  if (found === null) throw notFound('document', text, await documentCandidates(api, text))
  return found.id
}

/**
 * The id of an agency that is given by its name or its id.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME
 */
export async function findAgencyId(api: Api, text: string): Promise<string> {
  const { byName, byId } = await api.ask(FindAgencyDocument, { text, id: text })
  const found = byName ?? byId
  if (found === null) throw notFound('agency', text, await agencyCandidates(api, text))
  return found.id
}

const notFound = (what: 'document' | 'agency', text: string, candidates: readonly object[]): AppError =>
  new AppError('NOT_FOUND', `No ${what} bears the name or the id "${text}".`, {
    remedy: 'Look for it with search.',
    details: { [what]: text, candidates },
  })

/** Agencies whose names have all these words: "Sở Xây dựng" is one of every province. */
async function agencyCandidates(api: Api, text: string): Promise<object[]> {
  const { agencies } = await api.ask(AgencyCandidatesDocument, { text })
  return agencies!.nodes.map(({ id, name, territory }) => ({ id, name, territory: territory?.name ?? null }))
}

async function documentCandidates(api: Api, text: string): Promise<object[]> {
  const { documents } = await api.ask(DocumentCandidatesDocument, { text })
  return documents!.nodes.map(({ id, symbol, title, issuedOn, issuer }) => ({
    id,
    symbol,
    name: title,
    issuer: issuer?.name ?? null,
    issuedOn: issuedOn?.value ?? null,
  }))
}

/**
 * The id of a province or a district on the map of `vintage` that is given by its name, with or without the word for its
 * kind. An id is returned as it is.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME
 */
export function findTerritoryId(text: string, vintage: Territory['vintage']): string {
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

/**
 * The area of the options, or null without `--territory`. A name is looked up on the map of 2025 first: its units
 * include their former units of 2024.
 *
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME
 */
export function areaOf({ territory, ...switches }: AreaOptions): Area | null {
  if (territory === undefined) return null
  const vintage = provinceByName(territory, 2025) === null ? 2024 : 2025
  return { territory: findTerritoryId(territory, vintage), ...areaArguments(switches) }
}
