import * as agencies from './agencies.js'
import * as documentLists from './document-lists.js'
import * as documents from './documents.js'
import type { Query } from './query.js'
import * as relations from './relations.js'
import * as search from './search.js'
import * as sources from './sources.js'
import * as taskBearers from './task-bearers.js'
import * as taskLists from './task-lists.js'
import * as tasks from './tasks.js'
import * as territories from './territories.js'
import * as traces from './trace.js'

/**
 * A query that is about the things that a list of keys names, which is its only parameter. Each of its rows says of which
 * of them it tells.
 */
export interface KeyedQuery {
  readonly query: Query<'READ', any, any>
  readonly parameter: string
  /** The column that holds the key. */
  readonly key: string
  /** How many different ones questions ask for. */
  readonly variety: Variety
  /** A query about the same things that reads all that this one does: what came by it is not read again. */
  readonly among?: Query<'READ', any, any>
  /** Whether keys come from what leads to the thing, so that it is there: its key alone need not be read. */
  readonly isThere?: true
  /** A field of the API and one right below it: a query that is begun for the latter at the same time may bring the thing along. */
  readonly comesWith?: readonly [field: string, below: string]
}

/** The fewer there are, the sooner all that a question needs are held (kept-rows.ts). */
export const VARIETIES = ['FEW', 'MANY', 'MOST'] as const
export type Variety = (typeof VARIETIES)[number]

/** What is likely to be asked for next: the rows of `next`, for keys that the rows of a query hold. */
export interface Join {
  /** Fields of the API, `Document.issuer`, of which one at least is asked for by whoever needs `next`. */
  readonly fields: readonly string[]
  /**
   * A list in Cypher, in which `{column}` stands for a column of the row; the values of a part are told by number. Or `$name`:
   * a parameter of the query, whose things come also when there is no row.
   */
  readonly keys: string
  readonly next: KeyedQuery
  /** The column of `keys` for which the query is at the thing itself, `d.id AS id`: to find it by its id takes as long again. */
  readonly atHand?: string
  /** How many keys at most, where rows may be many and few of them are shown; the others are read when they are. */
  readonly most?: number
}

const document: KeyedQuery = {
  query: documents.byIds,
  parameter: 'ids',
  key: 'id',
  variety: 'MANY',
  comesWith: ['Query.document', 'Document.relations'],
}
const end: KeyedQuery = {
  query: documents.endsByIds,
  parameter: 'ids',
  key: 'id',
  variety: 'MANY',
  among: documents.byIds,
  isThere: true,
}
const agency: KeyedQuery = { query: agencies.byIds, parameter: 'ids', key: 'id', variety: 'FEW' }
const source: KeyedQuery = { query: sources.byIds, parameter: 'ids', key: 'id', variety: 'FEW' }
const task: KeyedQuery = { query: tasks.byIds, parameter: 'ids', key: 'id', variety: 'MOST' }
const territory: KeyedQuery = { query: territories.byKeys, parameter: 'keys', key: 'id', variety: 'FEW' }
const evidence: KeyedQuery = {
  query: relations.evidenceOf,
  parameter: 'relations',
  key: 'parent',
  variety: 'MOST',
}
const above: KeyedQuery = { query: traces.up, parameter: 'roots', key: 'parent', variety: 'MOST' }

/** The queries whose rows may be fetched ahead. */
export const KEYED: ReadonlyMap<Query, KeyedQuery> = new Map(
  [document, end, agency, source, task, territory, evidence, above].map((keyed) => [
    keyed.query as Query,
    keyed,
  ]),
)

const ofDocument: readonly Join[] = [
  { fields: ['Document.issuer'], keys: '[{issuerId}]', atHand: 'issuerId', next: agency },
  { fields: ['Document.territory'], keys: '[{territoryId}]', atHand: 'territoryId', next: territory },
]
const documentsOfPage: readonly Join[] = [
  { fields: ['DocumentConnection.nodes', 'DocumentEdge.node'], keys: '[{id}]', atHand: 'id', next: document },
]
const TASKS_OF_PAGE = ['TaskConnection.nodes', 'TaskEdge.node']
const tasksOfPage: readonly Join[] = [{ fields: TASKS_OF_PAGE, keys: '[{id}]', next: task }]
const tasksOfPages: readonly Join[] = [
  { fields: TASKS_OF_PAGE, keys: '[one IN {items} | one.id]', next: task },
]

const documentsOfTrace: readonly Join[] = [
  { fields: ['TraceNode.document', 'Trace.root'], keys: '[{id}]', atHand: 'id', next: document, most: 100 },
]

/** With what shows why each step is taken: ways up are few, and mostly all of them are on the page. */
const documentsAbove: readonly Join[] = [
  ...documentsOfTrace,
  {
    fields: ['Relation.evidence'],
    keys: `[one IN {arrows} | 'R.' + {id} + '.' + one.kind + '.' + one.to]`,
    next: evidence,
    most: 100,
  },
]

/** Not of tasks: one has so much that it pays to read only those that are shown. */
const foundBySearch: readonly Join[] = (
  [
    ['Document', document],
    ['Agency', agency],
    ['Territory', territory],
  ] as const
).map(([kind, next]) => ({
  fields: ['SearchHit.node'],
  keys: `CASE WHEN {ahead} AND {kind} = '${kind}' THEN [{id}] ELSE [] END`,
  atHand: 'id',
  next,
}))

/** A column that is empty where it was not asked for. */
const orEmpty = (column: string): string => `coalesce({${column}}, [])`
const ASSIGNMENTS = ['leads', 'coordinating', 'executing', 'reportTo'].map(orEmpty).join(' + ')

/** What is joined to a query. Joined rows are not joined further than these say. */
export const JOINS: ReadonlyMap<Query, readonly Join[]> = new Map<Query, readonly Join[]>([
  [documents.byIds as Query, ofDocument],
  [documents.endsByIds as Query, ofDocument],
  [documents.bySymbol as Query, [{ fields: ['Query.document'], keys: '[{id}]', next: document }]],
  [documentLists.pageOfStretches as Query, documentsOfPage],
  [documentLists.pageOldest as Query, documentsOfPage],
  [documentLists.pageBySymbol as Query, documentsOfPage],
  [documentLists.pageSelected as Query, documentsOfPage],
  [search.found as Query, foundBySearch],
  [taskLists.pageSelected as Query, tasksOfPage],
  [taskLists.pageOfAll as Query, tasksOfPage],
  [taskLists.pageOfProvinces as Query, tasksOfPage],
  [taskLists.pageLastFirst as Query, tasksOfPage],
  [taskLists.pageByLead as Query, tasksOfPage],
  [taskBearers.pageOfBearers as Query, tasksOfPages],
  [taskBearers.pageOfBearersSorted as Query, tasksOfPages],
  [tasks.ofDocuments as Query, tasksOfPages],
  // for a trace up, which most of those that begin at a task are
  [tasks.documentOf as Query, [{ fields: ['Query.trace'], keys: '[{documentId}]', next: above }]],
  [traces.up as Query, documentsAbove],
  [traces.upChosen as Query, documentsAbove],
  [traces.down as Query, documentsOfTrace],
  [traces.downChosen as Query, documentsOfTrace],
  [
    sources.page as Query,
    [{ fields: ['SourceFileConnection.nodes', 'SourceFileEdge.node'], keys: '[{id}]', next: source }],
  ],
  [
    agencies.byIds as Query,
    [{ fields: ['Agency.territory'], keys: '[{territoryId}]', atHand: 'territoryId', next: territory }],
  ],
  [
    tasks.byIds as Query,
    [
      { fields: ['Task.document'], keys: '[{documentId}]', next: document },
      { fields: ['Assignment.agency'], keys: `[one IN ${ASSIGNMENTS} | one[2]]`, next: agency },
      {
        fields: ['Evidence.source'],
        keys: `[{evidence}[1]] + [one IN ${ASSIGNMENTS} | one[3][1]] + [one IN ${orEmpty('deadlines')} | one[1][1]]`,
        next: source,
      },
    ],
  ],
  [
    relations.ofDocuments as Query,
    [
      {
        fields: ['Relation.from', 'Relation.to'],
        keys: '[one IN {items} | one[2]] + [one IN {items} | one[3]]',
        next: end,
      },
      { fields: ['Relation.evidence'], keys: '[one IN {items} | one[0]]', next: evidence },
      { fields: ['Query.document'], keys: '$documents', next: document },
    ],
  ],
  [relations.evidenceOf as Query, [{ fields: ['Evidence.source'], keys: '[{evidence}[1]]', next: source }]],
])
