import { stringify } from 'csv-stringify/sync'
import type { Graph } from '../graph/connect.js'
import { evidenceByRelation } from '../graph/export-batches.js'
import { isOrphaned, overdueFromOn, type AssignmentRow } from '../graph/tasks.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import { standingOn } from '../model/standing.js'
import type { TaskRole } from '../model/task.js'
import { Selected, type Selection, sourceNames } from './selection.js'
import { withoutControls } from './escape.js'

/** Tables by RFC 4180; the columns have the names of the API's fields. */

type Cell = string | number | boolean | null
/** Without it Excel does not read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as text with CR LF line ends. A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`,
 * their full-width forms, a tab or a carriage return) gets a leading apostrophe, as OWASP advises for CSV injection;
 * programs that read the file have to remove it. Cells are trimmed, since some spreadsheets ignore leading blanks.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string'
          ? withoutControls(cell).trim()
          : typeof cell === 'boolean'
            ? String(cell)
            : cell,
      ),
    ),
    // the library quotes cells with CR LF only
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ },
  )

/** The start of a table: byte order mark and column names. */
export const csvHeader = (columns: readonly string[]): string => BYTE_ORDER_MARK + csvRows([columns])

/** One row for each document. */
export async function* documentsCsv(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield csvHeader(
    'id key symbol symbolAsPrinted type typeLabel system level title issuedOn issuer territory signatory heldAs accessClass'.split(
      ' ',
    ),
  )
  for await (const documents of selected.documents()) {
    const agencies = await selected.agencies(documents.map(({ issuerId }) => issuerId))
    yield csvRows(
      documents.map((document) => [
        document.id,
        document.key,
        document.symbol,
        document.symbolAsPrinted,
        document.type,
        DOCUMENT_TYPES[document.type],
        document.system,
        document.level,
        document.title,
        document.issuedOn,
        agencies.get(document.issuerId ?? '')?.name ?? null,
        document.territoryId,
        document.signatory,
        document.heldAs,
        document.accessClass,
      ]),
    )
  }
}

/** One row for each piece of evidence, with its relation; rejected relations are included and marked. */
export async function* relationsCsv(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield csvHeader(
    'id kind from fromSymbol to toSymbol confidence review basis quote start end section rule evidenceConfidence source'.split(
      ' ',
    ),
  )
  for await (const documents of selected.documents())
    for await (const relations of selected.relations(documents)) {
      const ends = await selected.documentsOf(
        relations.map(({ toId }) => toId),
        documents,
      )
      const evidence = await evidenceByRelation(graph, relations)
      const sources = await sourceNames(graph, evidence)
      for (const { id, kind, fromId, toId, confidence, review } of relations) {
        const [from, to] = [ends.get(fromId), ends.get(toId)]
        const said = [id, kind, fromId, from?.symbol ?? null, toId, to?.symbol ?? null, confidence, review]
        const proofs = evidence.get(id) ?? []
        yield csvRows(
          proofs.length === 0
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
              ]),
        )
      }
    }
}

/** One row for each task; several agencies or deadlines share a cell, separated by `; `. */
export async function* tasksCsv(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield csvHeader(
    'id document documentSymbol section kind modality summary leads coordinating executing reportTo deadlines due overdueFrom state doneBasis asOf orphaned quote rule confidence'.split(
      ' ',
    ),
  )
  for await (const { tasks, documents } of selected.tasks(selection)) {
    const agencies = await selected.agencies(
      tasks.flatMap(({ assignments }) => assignments.map(({ agencyId }) => agencyId)),
    )
    const nameOf = ({ agencyId, asPrinted }: AssignmentRow) => agencies.get(agencyId ?? '')?.name ?? asPrinted
    yield csvRows(
      tasks.map((task) => {
        const bodies = (role: TaskRole) =>
          joinValues(task.assignments.filter((assignment) => assignment.role === role).map(nameOf))
        const { state, doneBasis } = standingOn(task.standings, selection.asOf)
        return [
          task.id,
          task.documentId,
          documents.get(task.documentId)?.symbol ?? null,
          task.section,
          task.kind,
          task.modality,
          task.summary,
          bodies('LEAD'),
          bodies('COORDINATING'),
          bodies('EXECUTING'),
          bodies('REPORT_TO'),
          joinValues(task.deadlines.map(({ asPrinted }) => asPrinted)),
          joinValues(task.deadlines.map(({ due }) => due)),
          overdueFromOn(task, selection.asOf),
          state,
          doneBasis,
          selection.asOf,
          isOrphaned(task, selection.asOf),
          task.evidence?.quote ?? null,
          task.evidence?.rule ?? null,
          task.evidence?.confidence ?? null,
        ]
      }),
    )
  }
}

/** Several values as one cell. */
export const joinValues = (values: readonly (string | null)[]): string =>
  values.filter((value) => value !== null).join('; ')
