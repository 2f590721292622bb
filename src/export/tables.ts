import type { Graph } from '../graph/connect.js'
import { workNowWith } from '../graph/agencies.js'
import { CHANGES_OF_PAPERS, changesOfDocuments } from '../graph/relations.js'
import { evidenceByRelation } from '../graph/export-batches.js'
import { type AssignmentRow, assignmentsOf, isOrphaned, overdueFromOn, type TaskRow } from '../graph/tasks.js'
import { CHANGED_PAPERS, ENUM_LABELS } from '../locale/enum-labels.js'
import type { DocumentRow } from '../graph/documents.js'
import { groupBy } from '../model/collections.js'
import { daysBetween, type IsoDay } from '../model/date.js'
import { nounOf } from '../model/document.js'
import { standingOn } from '../model/standing.js'
import { Selected, type Selection, sourceNames } from './selection.js'
import { type Cell, type Columns, inLanguage, joinValues, type Rows, type Table } from './table.js'

const DOCUMENT_COLUMNS: Columns = {
  id: null,
  key: null,
  symbol: ['Số, ký hiệu', 'Symbol'],
  symbolAsPrinted: ['Số, ký hiệu như in', 'Symbol as printed'],
  type: ['Thể loại', 'Type', ENUM_LABELS.DocumentType],
  typeLabel: null,
  system: ['Hệ thống', 'System', ENUM_LABELS.DocumentSystem],
  level: ['Cấp', 'Level', ENUM_LABELS.Level],
  title: ['Trích yếu', 'Title'],
  issuedOn: ['Ngày ban hành', 'Day of issue', 'DAY'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  territory: ['Địa bàn', 'Place'],
  signatory: ['Người ký', 'Signatory'],
  heldAs: ['Lưu giữ', 'Held as', ENUM_LABELS.HeldAs],
  accessClass: ['Chế độ lưu hành', 'Marking', ENUM_LABELS.AccessClass],
  sample: ['Văn bản mẫu', 'Sample'],
}

/** One row for each document. */
async function* documentsRows(graph: Graph, selection: Selection): Rows {
  const selected = await Selected.from(graph, selection)
  for await (const documents of selected.documents()) {
    const agencies = await selected.agencies(documents.map(({ issuerId }) => issuerId))
    const ids = documents.map(({ territoryId }) => territoryId)
    const places = selection.language === null ? null : await selected.places(ids)
    yield documents.map((document) => [
      document.id,
      document.key,
      document.symbol,
      document.symbolAsPrinted,
      document.type,
      nounOf(document.type, document.symbol),
      document.system,
      document.level,
      document.title,
      document.issuedOn,
      agencies.get(document.issuerId ?? '')?.name ?? null,
      places === null ? document.territoryId : (places.get(document.territoryId ?? '') ?? null),
      document.signatory,
      document.heldAs,
      document.accessClass,
      document.sample,
    ])
  }
}

const RELATION_COLUMNS: Columns = {
  id: null,
  kind: ['Quan hệ', 'Relation', ENUM_LABELS.RelationKind],
  from: null,
  fromSymbol: ['Văn bản', 'Paper'],
  to: null,
  toSymbol: ['Văn bản được nhắc đến', 'Paper that it speaks of'],
  confidence: ['Độ tin cậy', 'Confidence'],
  review: ['Thẩm định', 'Review', ENUM_LABELS.ReviewState],
  basis: ['Căn cứ', 'Basis', ENUM_LABELS.EvidenceBasis],
  quote: ['Nguyên văn', 'Words'],
  start: null,
  end: null,
  section: ['Mục', 'Section'],
  rule: null,
  evidenceConfidence: null,
  source: ['Nguồn', 'Source'],
}

type NameOf = (agency: string | null) => string | null

/** How a paper is called: units have papers of one number, and of no number; programs have their ids. */
const calledIn = (
  { language }: Selection,
  { symbol, type, issuerId }: DocumentRow,
  nameOf: NameOf,
): string | null =>
  language === null
    ? symbol
    : joinValues([symbol ?? inLanguage(ENUM_LABELS.DocumentType[type], language), nameOf(issuerId)])

/** One row for each piece of evidence, with its relation; rejected relations are included and marked. */
async function* relationsRows(graph: Graph, selection: Selection): Rows {
  const selected = await Selected.from(graph, selection)
  for await (const documents of selected.documents())
    for await (const relations of selected.relations(documents)) {
      const ends = await selected.documentsOf(
        relations.map(({ toId }) => toId),
        documents,
      )
      const agencies = await selected.agencies([...ends.values()].map(({ issuerId }) => issuerId))
      const called = (id: string): string | null => {
        const paper = ends.get(id)
        return paper === undefined
          ? null
          : calledIn(selection, paper, (agency) => agencies.get(agency ?? '')?.name ?? null)
      }
      const evidence = await evidenceByRelation(graph, relations)
      const sources = await sourceNames(graph, evidence)
      yield relations.flatMap(({ id, kind, fromId, toId, confidence, review }) => {
        const said = [id, kind, fromId, called(fromId), toId, called(toId), confidence, review]
        const proofs = evidence.get(id) ?? []
        return proofs.length === 0
          ? [[...said, ...Array<Cell>(8).fill(null)]]
          : proofs.map((proof) => [
              ...said,
              proof.basis,
              proof.quote,
              proof.start,
              proof.end,
              proof.section,
              proof.rule,
              proof.confidence,
              sources.get(proof.sourceId) ?? null,
            ])
      })
    }
}

const TASK_COLUMNS: Columns = {
  id: null,
  document: null,
  documentSymbol: ['Văn bản', 'Paper'],
  section: ['Mục', 'Section'],
  kind: ['Loại', 'Kind', ENUM_LABELS.TaskKind],
  modality: null,
  summary: ['Nhiệm vụ', 'Task'],
  leads: ['Chủ trì', 'Leads'],
  coordinating: ['Phối hợp', 'Coordinating'],
  executing: ['Thực hiện', 'Executing'],
  reportTo: ['Báo cáo', 'Reported to'],
  deadlines: ['Thời hạn như in', 'Deadline as printed'],
  due: ['Hạn', 'Due', 'DAY'],
  overdueFrom: ['Quá hạn từ', 'Overdue from', 'DAY'],
  state: ['Tình trạng', 'State', ENUM_LABELS.TaskState],
  daysOverdue: ['Quá hạn (ngày)', 'Overdue (days)'],
  doneBasis: ['Xong theo', 'Done by', ENUM_LABELS.ProgressKind],
  asOf: ['Tính đến ngày', 'As of', 'DAY'],
  orphaned: ['Cơ quan đã kết thúc', 'Its bodies ended'],
  candidateSuccessors: ['Nay là, hoặc có thể là', 'Now, or perhaps'],
  quote: ['Nguyên văn', 'Words'],
  rule: null,
  confidence: null,
  sample: ['Văn bản mẫu', 'Sample'],
  paperChange: ['Văn bản giao việc nay', 'Its paper since', CHANGED_PAPERS],
  paperChangedBy: ['Văn bản làm thay đổi', 'Changed by'],
}

/** One row for each task; several agencies or deadlines share a cell, separated by `; `. */
async function* tasksRows(graph: Graph, selection: Selection): Rows {
  const selected = await Selected.from(graph, selection)
  for await (const batch of selected.tasks(selection)) {
    const papers = [...batch.documents.values()]
    const changes = await changesBy(graph, selected, batch.documents, selection.asOf)
    const agencies = await selected.agencies([
      ...batch.tasks.flatMap((task) => assignmentsOf(task).map(({ agencyId }) => agencyId)),
      ...[...papers, ...[...changes.values()].flatMap(({ by }) => by)].map(({ issuerId }) => issuerId),
    ])
    const ended = batch.tasks.filter((task) => isOrphaned(task, selection.asOf)).flatMap(bodiesOf)
    const takers = await workNowWith(
      graph,
      [...new Set(ended)].flatMap((id) => agencies.get(id) ?? []),
    )
    const nameOf = (id: string | null): string | null => agencies.get(id ?? '')?.name ?? null
    const called = new Map(papers.map((paper) => [paper.id, calledIn(selection, paper, nameOf)]))
    yield batch.tasks.map((task) => {
      const paper = called.get(task.documentId) ?? null
      const sample = batch.documents.get(task.documentId)?.sample ?? false
      const now = isOrphaned(task, selection.asOf) ? bodiesOf(task).flatMap((id) => takers.get(id) ?? []) : []
      const change = changes.get(task.documentId)
      const changed = change && {
        kind: change.kind,
        by: joinValues(change.by.map((paper) => calledIn(selection, paper, nameOf))),
      }
      return taskCells(task, { paper, sample, now: [...new Set(now)], changed }, nameOf, selection.asOf)
    })
  }
}

/** The bodies that a task is for: those that lead it, else those that are to execute it. */
const bodiesOf = ({ leads, executing }: TaskRow): readonly string[] =>
  (leads.length > 0 ? leads : executing).flatMap(({ agencyId }) => agencyId ?? [])

interface ChangeOfPaper {
  readonly kind: keyof typeof CHANGED_PAPERS
  readonly by: readonly DocumentRow[]
}

/** The gravest that other papers, issued by the day, do to each of these documents that any of them ends or changes. */
async function changesBy(
  graph: Graph,
  selected: Selected,
  documents: ReadonlyMap<string, DocumentRow>,
  asOf: IsoDay,
): Promise<ReadonlyMap<string, ChangeOfPaper>> {
  const rows = await changesOfDocuments(graph, [...documents.keys()])
  const papers = await selected.documentsOf(
    rows.map(({ byId }) => byId),
    [...documents.values()],
  )
  const until = rows.filter(({ byId }) => (papers.get(byId)?.issuedTo ?? '') <= asOf)
  return new Map(
    [...groupBy(until, ({ parent }) => parent)].map(([parent, of]) => {
      const kind = CHANGES_OF_PAPERS.find((one) => of.some((row) => row.kind === one))!
      const by = of.filter((row) => row.kind === kind).flatMap(({ byId }) => papers.get(byId) ?? [])
      return [parent, { kind, by }]
    }),
  )
}

/** What a row has besides its task. */
interface Around {
  readonly paper: string | null
  readonly sample: boolean
  /** Who may have its work, where its bodies have ended. */
  readonly now: readonly string[]
  /** What has become of its paper, and by which. */
  readonly changed: { readonly kind: keyof typeof CHANGED_PAPERS; readonly by: string } | undefined
}

function taskCells(
  task: TaskRow,
  { paper, sample, now, changed }: Around,
  nameOf: NameOf,
  asOf: IsoDay,
): Cell[] {
  const bodies = (assignments: readonly AssignmentRow[]): string =>
    joinValues(assignments.map(({ agencyId, asPrinted }) => nameOf(agencyId) ?? asPrinted))
  const { state, doneBasis } = standingOn(task.standings, asOf)
  const overdueFrom = overdueFromOn(task, asOf)
  // of what is done nobody asks by which day it was to be
  const change = state === 'DONE_ON_TIME' || state === 'DONE_LATE' ? undefined : changed
  return [
    task.id,
    task.documentId,
    paper,
    task.section,
    task.kind,
    task.modality,
    task.summary,
    bodies(task.leads),
    bodies(task.coordinating),
    bodies(task.executing),
    bodies(task.reportTo),
    joinValues(task.deadlines.map(({ asPrinted }) => asPrinted)),
    joinValues(task.deadlines.map(({ due }) => due)),
    overdueFrom,
    state,
    state === 'OVERDUE' && overdueFrom !== null ? daysBetween(overdueFrom, asOf) + 1 : null,
    doneBasis,
    asOf,
    isOrphaned(task, asOf),
    joinValues(now),
    task.evidence?.quote ?? null,
    task.evidence?.rule ?? null,
    task.evidence?.confidence ?? null,
    sample,
    change?.kind ?? null,
    change?.by ?? null,
  ]
}

export const documentsTable: Table = {
  title: ['Văn bản', 'Papers'],
  columns: DOCUMENT_COLUMNS,
  rows: documentsRows,
}
export const relationsTable: Table = {
  title: ['Quan hệ', 'Relations'],
  columns: RELATION_COLUMNS,
  rows: relationsRows,
}
export const tasksTable: Table = { title: ['Nhiệm vụ', 'Tasks'], columns: TASK_COLUMNS, rows: tasksRows }
