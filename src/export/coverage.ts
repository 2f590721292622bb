import type { Graph } from '../graph/connect.js'
import { actedBelow, type ActingPaper, coverageOf, stepsTo } from '../graph/coverage.js'
import { type CoverageUnit, earliestFirst } from '../model/coverage.js'
import { documentsByIds, type DocumentRow } from '../graph/documents.js'
import { territoriesByKeys, type TerritoryRow } from '../graph/territories.js'
import { wholeCascade } from '../graph/trace.js'
import { ENUM_LABELS } from '../locale/enum-labels.js'
import { LANGUAGES } from '../locale/language.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import { vintageAt, type Territory } from '../model/territory.js'
import type { MapUnit } from './coverage-map/coverage-map.js'
import { coverageSvg } from './coverage-map/svg.js'
import type { Selection } from './selection.js'
import { type Columns, joinValues, type Rows, type Table } from './table.js'

/** The coverage of a directive by provinces, with the rows that a table or a map shows. */
interface ProvincialCoverage {
  readonly directive: DocumentRow
  readonly vintage: Territory['vintage']
  readonly units: readonly CoverageUnit<ActingPaper>[]
  readonly undated: number
  /** How many districts and communes of each province have acted. */
  readonly below: ReadonlyMap<string, number>
  readonly territories: ReadonlyMap<string, TerritoryRow>
  readonly papers: ReadonlyMap<string, DocumentRow>
}

async function provincialCoverage(
  graph: Graph,
  { directive: root, area, view, until, asOf }: Selection,
): Promise<ProvincialCoverage> {
  const [directive] = root === null ? [] : await documentsByIds(graph, [root])
  const cascade = root === null ? null : await wholeCascade(graph, root, until)
  // callers have looked the id up, so it is missing only if the document was removed since
  if (directive === undefined || cascade === null) throw new Error('coverage is that of one directive')
  const vintage = vintageAt(view === 'TODAY' ? asOf : directive.issuedOn)
  const { units, undated } = await coverageOf(graph, cascade, { level: 'PROVINCE', vintage, within: area })
  const all = units.flatMap((unit) => [unit, ...unit.formerly])
  const keys = [...new Set(all.map(({ territoryId }) => territoryId))]
  const ids = [...new Set(all.flatMap(({ documents }) => documents.map((document) => document.id)))]
  const [below, territories, papers] = await Promise.all([
    actedBelow(graph, cascade, vintage),
    territoriesByKeys(graph, keys),
    ids.length === 0 ? [] : documentsByIds(graph, ids),
  ])
  return {
    directive,
    vintage,
    units,
    undated,
    below,
    territories: new Map(territories.map((territory) => [territory.id, territory])),
    papers: new Map(papers.map((paper) => [paper.id, paper])),
  }
}

/** The symbols of documents, or their types where they have none. */
const symbolsOf = ({ papers }: ProvincialCoverage, documents: CoverageUnit['documents']): readonly string[] =>
  documents.flatMap(({ id }) => {
    const paper = papers.get(id)
    return paper === undefined ? [] : [paper.symbol ?? DOCUMENT_TYPES[paper.type]]
  })

const COLUMNS: Columns = {
  territory: null,
  code: null,
  vintage: ['Bản đồ', 'Map'],
  name: ['Đơn vị', 'Unit', 'UNIT'],
  acted: ['Đã có văn bản', 'Has acted', { true: ['có', 'yes'], false: ['chưa thấy', 'not found'] }],
  by: ['Ghi chú', 'Remark', ENUM_LABELS.ActedBy],
  firstActedOn: ['Ngày văn bản đầu tiên', 'Day of the first paper', 'DAY'],
  daysAfter: ['Sau (ngày)', 'After (days)'],
  documents: null,
  symbols: ['Văn bản', 'Papers'],
  formerly: ['Trước đây', 'Formerly'],
  steps: ['Số bước từ văn bản gốc', 'Steps from the directive'],
  actedBelow: ['Huyện, xã đã có văn bản', 'Districts and communes that have acted'],
}

/** One row for each province, those that acted first. A province without documents is one of which none was found. */
async function* rows(graph: Graph, selection: Selection): Rows {
  const coverage = await provincialCoverage(graph, selection)
  const { below, territories } = coverage
  const { acted } = selection
  const units = coverage.units.filter(({ by }) => acted === null || acted === (by !== null))
  yield units.map((unit) => {
    const { territoryId, by, documents, first, daysAfter, formerly } = unit
    const territory = territories.get(territoryId)
    return [
      territoryId,
      territory?.code ?? null,
      territory?.vintage ?? null,
      territory?.name ?? null,
      by !== null,
      by,
      first?.issuedOn ?? null,
      daysAfter,
      joinValues(documents.map(({ id }) => id)),
      // people read them beside the day of the first
      joinValues(symbolsOf(coverage, selection.language === null ? documents : earliestFirst(documents))),
      joinValues(formerly.map((former) => territories.get(former.territoryId)?.name ?? null)),
      stepsTo(unit),
      below.get(territoryId) ?? 0,
    ]
  })
}

export const coverageTable: Table = {
  title: ['Tình hình triển khai', 'Who has acted'],
  columns: COLUMNS,
  rows,
}

/** The coverage as an SVG map. */
export async function* coverageMap(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const coverage = await provincialCoverage(graph, selection)
  const { directive, vintage, units, undated, territories } = coverage
  const toMapUnit = (unit: CoverageUnit): MapUnit => ({
    code: territories.get(unit.territoryId)?.code ?? '',
    name: territories.get(unit.territoryId)?.name ?? '',
    by: unit.by,
    papers: symbolsOf(coverage, unit.documents),
    firstActedOn: unit.first?.issuedOn ?? null,
    daysAfter: unit.daysAfter,
    formerly: unit.formerly.map(toMapUnit),
  })
  yield coverageSvg(
    {
      directive: { ...directive, typeLabel: DOCUMENT_TYPES[directive.type] },
      vintage,
      day: selection.asOf,
      undated,
      units: units.map(toMapUnit),
    },
    selection.language ?? LANGUAGES[0],
  )
}
