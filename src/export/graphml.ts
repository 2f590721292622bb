import type { AgencyRow } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import type { DocumentRow } from '../graph/documents.js'
import { agenciesInBatches, tasksGivenBy } from '../graph/export-batches.js'
import { assignmentsOf, overdueFromOn, type TaskRow } from '../graph/tasks.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import { standingOn } from '../model/standing.js'
import { RELATIONSHIP_OF_ROLE } from '../model/task.js'
import { idsOf, Selected, type Selection } from './selection.js'
import { escapeXml } from './escape.js'

/** Attributes of nodes and edges with types that Gephi, yEd and NetworkX read; these programs show `label`. */
const KEYS = {
  node: {
    label: 'string',
    kind: 'string',
    symbol: 'string',
    type: 'string',
    title: 'string',
    issuedOn: 'string',
    system: 'string',
    level: 'string',
    heldAs: 'string',
    summary: 'string',
    state: 'string',
    overdueFrom: 'string',
    name: 'string',
  },
  edge: { kind: 'string', confidence: 'double', review: 'string' },
} as const

/**
 * A directed GraphML graph. Its nodes are documents, tasks and agencies; its edges are the relations between documents
 * (without rejected ones) and the links from documents to their issuers and tasks, from tasks to parent tasks and
 * agencies. A node precedes its outgoing edges, but not always its incoming ones.
 */
export async function* graphml(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...Object.entries(KEYS).flatMap(([of, keys]) =>
      Object.entries(keys).map(
        ([name, type]) => `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
      ),
    ),
    '<graph id="chi-thi-graph" edgedefault="directed">\n',
  ].join('\n')
  // all agencies of the whole graph; of a selection, which is bounded, each agency when it is first named
  const shown = new Set<string>()
  if (selected.whole)
    for await (const agencies of agenciesInBatches(graph)) yield agencies.map(agencyNode).join('')
  const unseen = async function* (ids: readonly (string | null)[]) {
    if (selected.whole) return
    const agencies = await selected.agencies(ids.filter((id) => id !== null && !shown.has(id)))
    for (const id of agencies.keys()) shown.add(id)
    if (agencies.size > 0) yield [...agencies.values()].map(agencyNode).join('')
  }
  for await (const documents of selected.documents()) {
    yield documents.map(documentNode).join('')
    yield* unseen(documents.map(({ issuerId }) => issuerId))
    yield documents
      .flatMap(({ id, issuerId }) => (issuerId === null ? [] : edge(id, issuerId, { kind: 'ISSUED_BY' })))
      .join('')
    for await (const relations of selected.relations(documents))
      yield relations
        .filter(({ review }) => review !== 'REJECTED')
        .map(({ fromId, toId, kind, confidence, review }) => edge(fromId, toId, { kind, confidence, review }))
        .join('')
    for await (const tasks of tasksGivenBy(graph, idsOf(documents), selection.asOf)) {
      yield* unseen(tasks.flatMap((task) => assignmentsOf(task).map(({ agencyId }) => agencyId)))
      yield tasks.map((task) => taskNode(task, selection.asOf) + taskEdges(task)).join('')
    }
  }
  yield '</graph>\n</graphml>\n'
}

const documentNode = ({ id, symbol, type, title, issuedOn, system, level, heldAs }: DocumentRow): string =>
  node(id, {
    label: symbol ?? title ?? DOCUMENT_TYPES[type],
    kind: 'Document',
    symbol,
    type,
    title,
    issuedOn,
    system,
    level,
    heldAs,
  })

const agencyNode = ({ id, name, system, level }: AgencyRow): string =>
  node(id, { label: name, kind: 'Agency', name, system, level })

const taskNode = (task: TaskRow, asOf: string): string => {
  const { id, summary, kind, standings } = task
  return node(id, {
    label: summary,
    kind: 'Task',
    type: kind,
    summary,
    state: standingOn(standings, asOf).state,
    overdueFrom: overdueFromOn(task, asOf),
  })
}

const taskEdges = (task: TaskRow): string => {
  const { id, documentId, parentId } = task
  return [
    edge(documentId, id, { kind: 'HAS_TASK' }),
    ...(parentId === null ? [] : [edge(id, parentId, { kind: 'PART_OF' })]),
    ...assignmentsOf(task).flatMap(({ agencyId, role, evidence }) =>
      agencyId === null
        ? []
        : [
            edge(id, agencyId, {
              kind: RELATIONSHIP_OF_ROLE[role],
              confidence: evidence?.confidence ?? null,
            }),
          ],
    ),
  ].join('')
}

type Values<K> = { readonly [N in keyof K]?: string | number | null }

const node = (id: string, values: Values<(typeof KEYS)['node']>): string =>
  `<node id="${escapeXml(id)}">${data('node', values)}</node>\n`

const edge = (source: string, target: string, values: Values<(typeof KEYS)['edge']>): string =>
  `<edge source="${escapeXml(source)}" target="${escapeXml(target)}">${data('edge', values)}</edge>\n`

const data = (of: string, values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `<data key="${of}.${name}">${escapeXml(String(value))}</data>`)
    .join('')
