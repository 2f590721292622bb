import { writtenOut } from '../model/abbreviations.js'
import type { AgencyOrder } from '../model/agency.js'
import { groupBy } from '../model/collections.js'
import { withCommas } from '../model/enumeration.js'
import { fold, foldBare } from '../model/fold.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, oneOf, optional, record, text, type TypeOf, type ValuesOf } from './decode.js'
import { level, system } from './documents.js'
import {
  pageItemOf,
  pageRow,
  pageOf,
  parentPageRow,
  pagesByParent,
  pageParams,
  pageParamsOf,
  rowsWanted,
  type Page,
  type PageItem,
  type PageRequest,
} from './page.js'
import { part } from './part.js'
import { query } from './query.js'

/** Fields that name who may have taken over what an agency was to do. */
const CANDIDATES = ['Agency.candidateSuccessors', 'Task.candidateSuccessors']

const agencyPart = part('agency', {
  own: {
    id: text,
    key: text,
    name: text,
    kind: oneOf(['BODY', 'COLLECTIVE', 'STEERING_COMMITTEE']),
    system: optional(system),
    level: optional(level),
    validFrom: optional(text),
    validTo: optional(text),
  },
  further: { aliases: listOf(text), territoryId: optional(text) },
  // the name also puts lists of agencies in order
  onlyFor: {
    key: ['Agency.identifiers'],
    kind: ['Agency.kind'],
    system: ['Agency.system'],
    level: ['Agency.level'],
    validFrom: ['Agency.validFrom'],
    validTo: ['Agency.validTo', 'Agency.identifiers', ...CANDIDATES],
    aliases: ['Agency.aliases'],
    territoryId: ['Agency.territory', ...CANDIDATES],
  },
})

/** An agency with the id of its territory. */
export type AgencyRow = TypeOf<typeof agencyPart>

export const byIds = query('READ', 'agency/by-ids.cypher', { params: { ids: listOf(text) }, row: agencyPart })

/** The agencies that have these ids, in no particular order. */
export const agenciesByIds = (graph: Graph, ids: readonly string[]): Promise<AgencyRow[]> =>
  graph.read(byIds, { ids })

export const candidateFields = { id: text, key: text, name: text, territory: optional(text) }
const candidateRow = record(candidateFields)
export type AgencyCandidate = TypeOf<typeof candidateRow>

const byFoldedNames = query('READ', 'agency/by-folded-names.cypher', {
  params: { folded: listOf(text) },
  row: { folded: text, ...candidateFields },
})

/**
 * The agencies that have this name or alias, whatever its case and spelling variants; when there are none, those that
 * have it without its accents, and then those that have it with its abbreviations written out.
 */
export async function candidatesByName(graph: Graph, name: string): Promise<AgencyCandidate[]> {
  const exact = fold(name)
  const rows = await graph.read(byFoldedNames, { folded: [...new Set([exact, foldBare(name)])] })
  const asTyped = rows.filter(({ folded }) => folded === exact)
  if (rows.length > 0) return candidatesIn(asTyped.length > 0 ? asTyped : rows)
  const readings = [...new Set(writtenOut(name).flatMap((text) => [fold(text), foldBare(text)]))]
  return readings.length === 0 ? [] : candidatesIn(await graph.read(byFoldedNames, { folded: readings }))
}

/** Each once, though several of its names may be among those asked for. */
const candidatesIn = (rows: readonly AgencyCandidate[]): AgencyCandidate[] => [
  ...new Map(rows.map(({ id, key, name, territory }) => [id, { id, key, name, territory }])).values(),
]

const recipientsOf = query('READ', 'agency/recipients-of.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (document, agency): the recipients of each document, at most 100 each. */
export const recipientsOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(recipientsOf, { documents })

const successorsOf = query('READ', 'agency/successors-of.cypher', {
  params: { agencies: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (agency, agency): the successors of each. */
export const successorsOfAgencies = (graph: Graph, agencies: readonly string[]) =>
  graph.read(successorsOf, { agencies })

const predecessorsOf = query('READ', 'agency/predecessors-of.cypher', {
  params: { agencies: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (agency, agency): the predecessors of each. */
export const predecessorsOfAgencies = (graph: Graph, agencies: readonly string[]) =>
  graph.read(predecessorsOf, { agencies })

const groundRow = {
  parent: text,
  territoryId: text,
  level,
  kind: text,
  name: text,
  system: optional(system),
}
const groundOf = query('READ', 'agency/ground-of.cypher', {
  params: { agencies: listOf(text) },
  row: groundRow,
})
/** A unit of 2025 on the ground of a district, for a body of that district. */
export type GroundRow = ValuesOf<typeof groundRow>

/** Rows (agency, unit): for bodies of districts the communes of 2025 on their ground, then the province; at most 100 each. */
export const groundOfAgencies = (graph: Graph, agencies: readonly string[]): Promise<GroundRow[]> =>
  graph.read(groundOf, { agencies })

/** The committee with general responsibility for a unit: that of the Party, of the State (UBND) or of the Front. */
export function committeeOn({ system, level, kind, name }: GroundRow): string {
  const unit = `${kind} ${name}`
  if (system === 'PARTY')
    return level === 'COMMUNE'
      ? `Đảng ủy ${unit}`
      : `${unit.startsWith('thành phố') ? 'Thành ủy' : 'Tỉnh ủy'} ${name}`
  return system === 'FRONT' ? `Ủy ban MTTQ Việt Nam ${unit}` : `UBND ${unit}`
}

/** No body has had more successors one behind the other. */
export const MOST_SUCCESSIONS = 5

/**
 * Who may have the work of bodies that have ended, by name and for each body by its id: of its successors, and of theirs where they
 * have ended too, those that still exist; of a body without any the committees on its ground.
 */
export async function workNowWith(
  graph: Graph,
  bodies: readonly AgencyRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const isEnded = ({ validTo }: AgencyRow): boolean => validTo !== null
  const successors = new Map<string, readonly AgencyRow[]>()
  let ended = bodies.filter(isEnded)
  for (let step = 0; step < MOST_SUCCESSIONS && ended.length > 0; step += 1) {
    const rows = await successorsOfAgencies(
      graph,
      ended.map(({ id }) => id),
    )
    const found = await agenciesByIds(graph, [...new Set(rows.map(({ id }) => id))])
    const byId = new Map(found.map((agency) => [agency.id, agency]))
    const byParent = groupBy(rows, ({ parent }) => parent)
    for (const { id } of ended)
      successors.set(
        id,
        (byParent.get(id) ?? []).flatMap((row) => byId.get(row.id) ?? []),
      )
    ended = found.filter((agency) => isEnded(agency) && !successors.has(agency.id))
  }
  const alone = [...successors].filter(([, those]) => those.length === 0).map(([id]) => id)
  const ground = alone.length === 0 ? [] : await groundOfAgencies(graph, alone)
  const groundBy = groupBy(ground, ({ parent }) => parent)
  // as many steps as were read: two bodies that are told to follow each other end there
  const namesOf = ({ id, name }: AgencyRow, steps: number): readonly string[] => {
    const those = successors.get(id)
    if (those === undefined || steps === 0) return [name]
    return those.length > 0
      ? those.flatMap((agency) => namesOf(agency, steps - 1))
      : (groundBy.get(id) ?? []).map(committeeOn)
  }
  return new Map(
    bodies.filter(isEnded).map((body) => [body.id, [...new Set(namesOf(body, MOST_SUCCESSIONS))]] as const),
  )
}

const groupsOf = query('READ', 'agency/groups-of.cypher', {
  params: { agencies: listOf(text) },
  row: { agency: text, groups: listOf(text), validFrom: optional(text), validTo: optional(text) },
})

/** The ids of the groups that each body belongs to, with its first and last day. */
export const groupsOfAgencies = (graph: Graph, agencies: readonly string[]) =>
  graph.read(groupsOf, { agencies })

// ------------------------------------------------------------------- lists

const membersOf = query('READ', 'agency/members-of.cypher', {
  params: { groups: listOf(text), asOf: optional(text), ...pageParams },
  row: parentPageRow,
})

/** For each group the same page of the ids of its members by name; with `asOf` only those that existed on that day. */
export const membersOfAgencies = async (
  graph: Graph,
  groups: readonly string[],
  asOf: string | null,
  page: PageRequest,
): Promise<Map<string, Page<string>>> =>
  pagesByParent(page, await graph.read(membersOf, { groups, asOf, ...pageParamsOf(page) }))

/** What the list of agencies is narrowed by; null does not narrow. */
export interface AgencyFilter {
  /** A part of a name or alias, with accents or without; abbreviations may stand for its words. */
  readonly text: string | null
  /** Keys of the units of an area, see `unitsOfArea`. */
  readonly units: readonly string[] | null
  /** Key of the unit under which bodies that outlast the reform are kept: of its bodies only those that still exist. */
  readonly lasting: string | null
  readonly level: TypeOf<typeof level> | null
}

const filterMap = record({
  /** As `textsIn` has them. */
  texts: optional(listOf(text)),
  units: optional(listOf(text)),
  lasting: optional(text),
  /** `units` and `lasting`. */
  ways: listOf(text),
  level: optional(level),
  /** Only those that have ended, or only those that have not. */
  ended: optional(bool),
})
const pageAll = query('READ', 'agency/page-all.cypher', {
  params: { ended: optional(bool), ...pageParams },
  row: pageRow,
})
const pageOfLevel = query('READ', 'agency/page-of-level.cypher', {
  params: { level, ended: optional(bool), ...pageParams },
  row: pageRow,
})
const pageSelected = query('READ', 'agency/page-selected.cypher', {
  params: { filter: filterMap, ...pageParams },
  row: pageRow,
})
const count = query('READ', 'agency/count.cypher', { params: { filter: filterMap }, row: { total: integer } })

/**
 * What names are held against: a text as it was typed, with commas where papers print them, and with its abbreviations written out;
 * null of an empty one.
 */
function textsIn(typed: string | null): readonly string[] | null {
  const folded = typed === null ? '' : fold(typed)
  return folded === '' ? null : [...new Set([folded, withCommas(folded), ...writtenOut(folded).map(fold)])]
}

const idsCalled = query('READ', 'agency/ids-called.cypher', {
  params: { texts: listOf(text) },
  row: { id: text },
})

/** The ids of all agencies in whose names a text stands, as in the list of agencies; null of an empty text, which narrows nothing. */
export async function agenciesCalled(
  graph: Graph,
  typed: string | null,
): Promise<ReadonlySet<string> | null> {
  const texts = textsIn(typed)
  return texts === null ? null : new Set((await graph.read(idsCalled, { texts })).map(({ id }) => id))
}

/** A page of the ids of the agencies that a filter lets through. */
export async function agenciesPage(
  graph: Graph,
  given: AgencyFilter,
  page: PageRequest,
  orderBy: AgencyOrder = 'NAME',
): Promise<Page<string>> {
  const { units, lasting } = given
  const ways = [...new Set([...(units ?? []), ...(lasting === null ? [] : [lasting])])]
  const filter = { texts: textsIn(given.text), units, lasting, level: given.level, ways, ended: null }
  const items =
    orderBy === 'NAME'
      ? (await rowsByName(graph, filter, page)).map(pageItemOf)
      : await existingFirst(graph, filter, page)
  return pageOf(page, items, async () => (await graph.read(count, { filter }))[0]!.total)
}

type FilterMap = TypeOf<typeof filterMap>

function rowsByName(graph: Graph, filter: FilterMap, page: PageRequest) {
  const { texts, units, level, ended } = filter
  const at = pageParamsOf(page)
  if (texts !== null || units !== null) return graph.read(pageSelected, { filter, ...at })
  return level === null
    ? graph.read(pageAll, { ended, ...at })
    : graph.read(pageOfLevel, { level, ended, ...at })
}

/** Sort before those that have ended. */
const EXISTING = '0'
const ENDED = '1'

/** Two lists by name, one behind the other: what is left of the page after the first is filled from the second. */
async function existingFirst(
  graph: Graph,
  filter: FilterMap,
  page: PageRequest,
): Promise<readonly PageItem<string>[]> {
  const [part = EXISTING, ...behind] = page.after ?? []
  const rowsIn = async (ended: boolean, wanted: number): Promise<readonly PageItem<string>[]> => {
    const after = (part === ENDED) === ended && behind.length > 0 ? behind : null
    const rows = await rowsByName(graph, { ...filter, ended }, { limit: wanted - 1, after })
    return rows.map(({ id, sort }) => ({ value: id, sort: [ended ? ENDED : EXISTING, sort, id] }))
  }
  const wanted = rowsWanted(page)
  const existing = part === ENDED ? [] : await rowsIn(false, wanted)
  const missing = wanted - existing.length
  return missing === 0 ? existing : [...existing, ...(await rowsIn(true, missing))]
}
