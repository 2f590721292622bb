import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { change, href } from '../address.js'
import { label } from '../labels.js'
import { BelowDocument, type StepFragment } from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { nameOf, SampleMark } from '../parts/document-link.js'
import { PrintedPart } from '../parts/more.js'
import { type RowAt, useLookedAt, useRowsAnywhere } from '../parts/rows-anywhere.js'
import { Confidence } from '../parts/proof.js'
import { placeInFull } from '../parts/territory-link.js'
import { allTasks, tasksIn } from '../parts/state-counts.js'
import { useVisibleRows } from '../parts/visible.js'
import { count, day, many, wordsOf } from '../words.js'
import type { AskedCascade, Filter } from './asked.js'
import { OwnTasks } from './own-tasks.js'

const words = wordsOf({
  caption: [
    (total: string) => `${total} văn bản, từ gần đến xa`,
    (total: string) => `${many(total, 'paper')}, the nearest first`,
  ],
  step: ['Bước', 'Step'],
  paper: ['Văn bản', 'Paper'],
  issuer: ['Cơ quan ban hành', 'Issuing body'],
  place: ['Địa bàn', 'Place'],
  issued: ['Ngày', 'Day'],
  under: ['Thực hiện', 'Carries out'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  late: ['Quá hạn', 'Overdue'],
  below: ['Bên dưới', 'Below'],
  why: ['Vì sao?', 'Why?'],
  nothing: ['Không có văn bản nào khớp bộ lọc.', 'No paper passes the filter.'],
  coming: [(row: string) => `Đang tải từ dòng ${row}…`, (row: string) => `Loading from row ${row}…`],
})

const ROW_PIXELS = 56
/** As they stand; where there is no room for them, the cells are named after them. */
const COLUMNS = [
  { name: 'step', isNumber: true },
  { name: 'paper', isNumber: false },
  { name: 'issued', isNumber: false },
  { name: 'place', isNumber: false },
  { name: 'under', isNumber: false },
  { name: 'tasks', isNumber: true },
  { name: 'late', isNumber: true },
  { name: 'below', isNumber: true },
] as const
/** So many rows are there beyond those in the window: a second of scrolling, and two pages to come. */
const AHEAD = 300

/** All documents of the cascade that pass. */
export const rowsOf = (asked: AskedCascade, filter: Filter) => ({ ...asked, ...filter, parent: null })

/** The documents of a cascade as a table, those that pass a filter; only the rows in the window are drawn. */
export function CascadeTable({ asked, filter }: { readonly asked: AskedCascade; readonly filter: Filter }) {
  const list = useRowsAnywhere(BelowDocument, rowsOf(asked, filter), ({ trace }) => trace?.nodes)
  const { rows, total, failure } = list
  const body = useRef<HTMLTableSectionElement>(null)
  const visible = useVisibleRows(body, rows, ROW_PIXELS, ({ at }) => String(at), { total })
  const [begin, end] = [visible.rows[0]?.index ?? 0, visible.rows.at(-1)?.index ?? 0]
  const isAwaited = useLookedAt(list, [begin, end], AHEAD)

  if (failure !== null) return <FailureNote failure={failure} again={list.again} />
  if (total === null) return <Waiting />
  if (total === 0) return <Nothing text={words.nothing} />
  const before = visible.rows[0]?.start ?? 0
  const after = visible.height - (visible.rows.at(-1)?.end ?? 0)
  const awaited = isAwaited ? visible.rows.find(({ index }) => rows[index]?.node === null) : undefined
  return (
    <div class="wide">
      <table class="cascade-table" role="table" aria-rowcount={total + 1} aria-busy={isAwaited}>
        <caption>{words.caption(count(total))}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map(({ name, isNumber }) => (
              <th key={name} scope="col" role="columnheader" class={isNumber ? 'number' : ''}>
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          <Room height={before} />
          {visible.rows.map(({ index, start, end: below }) => (
            <Row
              key={index}
              row={rows[index]!}
              height={below - start}
              measure={visible.measure}
              direction={asked.direction}
            />
          ))}
          <Room height={after} isAwaited />
        </tbody>
      </table>
      <div role="status">
        {awaited !== undefined && <p class="rows-coming">{words.coming(count(awaited.index + 1))}</p>}
      </div>
      <PrintedPart there={list.there} total={total} />
    </div>
  )
}

interface RowParts {
  readonly row: RowAt<StepFragment>
  /** As far as it is known. */
  readonly height: number
  readonly measure: (element: Element | null) => void
  readonly direction: AskedCascade['direction']
}

/** A row, or its room as long as it is not here. */
const Row = ({ row: { at, node }, height, measure, direction }: RowParts) =>
  node === null ? (
    <Room height={height} isAwaited />
  ) : (
    <tr role="row" aria-rowindex={at + 2} ref={measure} data-index={at}>
      <Cells step={node} direction={direction} />
    </tr>
  )

interface CellsParts {
  readonly step: StepFragment
  readonly direction: AskedCascade['direction']
}

/** A document of the cascade, and what it carries out. */
function Cells({ step: { depth, document, via, ownTasks, papersBelow }, direction }: CellsParts) {
  const [relation] = via
  const [tasks, late] = [allTasks(ownTasks), tasksIn(ownTasks, 'OVERDUE')]
  const above = relation && (direction === 'DOWN' ? relation.to : relation.from)
  return (
    <>
      <Cell of="step">{depth}</Cell>
      <th scope="row" role="rowheader">
        <a class="symbol" href={href('paper', document.id)}>
          {nameOf(document)}
        </a>{' '}
        {document.sample && <SampleMark />}
        <span class="paper-title">{document.title}</span>
      </th>
      <Cell of="issued">{day(document.issuedOn?.value)}</Cell>
      <Cell of="place">
        {(document.territory && placeInFull(document.territory)) ?? document.issuer?.name ?? '–'}
      </Cell>
      <Cell of="under">
        {relation && above && (
          <>
            {label('RelationKind', relation.kind)} <a href={href('paper', above.id)}>{above.symbol ?? '…'}</a>{' '}
            <Confidence value={relation.confidence} />{' '}
            {via.length > 1 && <span class="mark">+{via.length - 1}</span>}{' '}
          </>
        )}
        <button
          type="button"
          class="link"
          aria-label={`${words.why} ${nameOf(document)}`}
          onClick={() => change({ to: document.id })}
        >
          {words.why}
        </button>
      </Cell>
      <Cell of="tasks">
        <OwnTasks paper={document.id} tasks={tasks} text={count(tasks)} />
      </Cell>
      <Cell of="late">
        <OwnTasks paper={document.id} tasks={late} text={count(late)} state="OVERDUE" />
      </Cell>
      <Cell of="below">{count(papersBelow)}</Cell>
    </>
  )
}

interface CellParts {
  readonly of: (typeof COLUMNS)[number]['name']
  readonly children: ComponentChildren
}

const Cell = ({ of, children }: CellParts) => (
  <td
    role="cell"
    data-name={words[of]}
    class={COLUMNS.some(({ name, isNumber }) => name === of && isNumber) ? 'number' : ''}
  >
    {children}
  </td>
)

interface RoomParts {
  readonly height: number
  /** Whether rows are to come there, which is seen by who scrolls faster than they come. */
  readonly isAwaited?: boolean
}

const Room = ({ height, isAwaited = false }: RoomParts) =>
  height > 0 ? (
    <tr aria-hidden="true" class={isAwaited ? 'rows-awaited' : ''}>
      <td colSpan={COLUMNS.length} style={{ height: `${height}px`, padding: 0, border: 'none' }} />
    </tr>
  ) : null
