import type { ComponentChild, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { FailureNote } from '../parts/failure.js'
import { useVisibleRows } from '../parts/visible.js'
import { wordsOf } from '../words.js'
import type { Finding } from './findings.js'
import { kindName } from './kinds.js'
import { isGap, type Line, PAGE, type Row, rowAt } from './lines.js'
import { piecesOf, type Segment, segmentsOf, type Stretch } from './marks.js'
import type { SourceText } from './use-text.js'

const words = wordsOf({
  waiting: ['Đang tải đoạn này…', 'Loading this part…'],
  long: [
    'Văn bản dài: trình duyệt chỉ giữ đoạn đang xem, nên tìm bằng Ctrl+F không thấy hết. Dùng n và p để đi giữa các chỗ đã đánh dấu.',
    'A long text: the browser holds only the part that is looked at, so that Ctrl+F does not find everything. Use n and p to go between what is marked.',
  ],
})

/** A place to which the text is to be brought. A new object brings it there again. */
export interface Jump {
  readonly place: number
  readonly key: string
  readonly isFocused: boolean
}

type Mark = Stretch & { readonly key: string; readonly finding: Finding | null }

interface TextParts {
  readonly text: SourceText
  readonly length: number
  readonly findings: readonly Finding[]
  readonly chosen: Finding | null
  /** What is marked beside the findings: the place that the address names. */
  readonly place: (Stretch & { readonly key: string }) | null
  readonly jump: Jump | null
  readonly choose: (finding: Finding) => void
}

const LINE_PIXELS = 30
const BLANK_PIXELS = 12
const LETTER_PIXELS = 8.3
/** Texts of one page and so many rows are drawn whole, so that the browser's own search finds everything in them. */
const DRAWN_WHOLE = 600

/** A text with all that was read in it marked. Of a long one only the rows in the window are drawn. */
export function TextView({ text, length, findings, chosen, place, jump, choose }: TextParts) {
  const { rows } = text
  const box = useRef<HTMLDivElement>(null)
  const segments = useMemo(() => {
    const marks: Mark[] = findings.map((finding) => ({ ...finding, finding }))
    if (place !== null) marks.push({ ...place, finding: null })
    return segmentsOf(marks)
  }, [findings, place?.key])
  const isWhole = length <= PAGE && rows.length <= DRAWN_WHOLE && !rows.some(isGap)
  const letters = Math.max(20, (box.current?.clientWidth ?? 700) / LETTER_PIXELS)
  const heightOf = (index: number): number => heightOfRow(rows[index]!, letters)
  const kept = chosen === null ? null : rowAt(rows, chosen.start)
  const visible = useVisibleRows(box, rows, heightOf, rowKey, { kept })
  const drawn = isWhole ? rows.map((_, index) => ({ index, start: 0 })) : visible.rows

  const missing = isWhole ? [] : gapsNear(box.current, visible.rows, rows)
  const bringTo = (place: number): void => {
    const index = rowAt(rows, place)
    const row = rows[index]!
    if (isGap(row)) text.want(row.page)
    if (isWhole || box.current === null) return
    const within = ((place - row.start) / (row.end - row.start)) * heightOf(index)
    const top = box.current.getBoundingClientRect().top + visible.startOf(index) + Math.max(0, within)
    if (Math.abs(top - innerHeight / 3) > 2) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
  }
  const isJumping = useJump(box, rows, jump, bringTo)
  useEffect(() => {
    if (isJumping.current === null) missing.forEach((page) => text.want(page))
  }, [missing.join(), isJumping.current, text.failure])
  useAnchor(box, rows, visible.startOf, isJumping)

  const stop = chosen?.start ?? firstMarked(drawn, rows, segments)
  return (
    <>
      {!isWhole && rows.length > 1 && <p class="quiet">{words.long}</p>}
      {text.failure !== null && <FailureNote failure={text.failure} again={text.again} />}
      <div
        ref={box}
        class={`paper-text ${isWhole ? '' : 'virtual'}`}
        style={isWhole ? {} : { height: `${visible.height}px` }}
      >
        {drawn.map(({ index, start }) => {
          const row = rows[index]!
          const at = isWhole ? {} : { top: `${start}px` }
          return isGap(row) ? (
            <p key={rowKey(row)} class="gap" style={{ ...at, height: `${heightOf(index)}px` }}>
              <span>{words.waiting}</span>
            </p>
          ) : (
            <p
              key={rowKey(row)}
              ref={isWhole ? null : visible.measure}
              class={`line${row.isLast ? ' last' : ''}${isOfTable(row) ? ' of-table' : ''}`}
              data-index={index}
              data-start={row.start}
              style={at}
            >
              <MarkedLine line={row} segments={segments} chosen={chosen} stop={stop} choose={choose} />
            </p>
          )
        })}
      </div>
    </>
  )
}

/** The pages that are not there and that stand in the window, or less than a window away from it. */
function gapsNear(
  list: HTMLElement | null,
  drawn: readonly { readonly index: number; readonly start: number; readonly end: number }[],
  rows: readonly Row[],
): number[] {
  const top = list?.getBoundingClientRect().top ?? 0
  return drawn.flatMap(({ index, start, end }) => {
    const row = rows[index]!
    return isGap(row) && top + end > -innerHeight && top + start < 2 * innerHeight ? [row.page] : []
  })
}

const rowKey = (row: Row): string => (isGap(row) ? `page ${row.page}` : String(row.start))

const heightOfRow = (row: Row, letters: number): number =>
  Math.ceil((row.end - row.start) / letters) * LINE_PIXELS + (!isGap(row) && row.isLast ? BLANK_PIXELS : 0)

/** Whether a line is a row of a table, as `| a | b |`. */
const isOfTable = ({ text }: Line): boolean => /^\| .* \|$/.test(text)

/** A piece of a row with the marks between its cells drawn as lines; they stay in what is selected and copied. */
const withEdges = (piece: string): ComponentChild =>
  piece.split(/(\|)/).map((part, at) =>
    part === '|' ? (
      <i key={at} class="cell-edge">
        |
      </i>
    ) : (
      part
    ),
  )

interface LineParts {
  readonly line: Line
  readonly segments: readonly Segment<Mark>[]
  readonly chosen: Finding | null
  /** Where the mark begins that the key Tab leads to. */
  readonly stop: number | null
  readonly choose: (finding: Finding) => void
}

function MarkedLine({ line, segments, chosen, stop, choose }: LineParts) {
  const { start: from, text } = line
  const shown = isOfTable(line) ? withEdges : (piece: string) => piece
  return (
    <>
      {piecesOf(segments, from, line.end).map(({ start, end, marks }) => {
        const piece = text.slice(start - from, end - from)
        if (marks.length === 0) return shown(piece)
        const findings = marks.flatMap(({ finding }) => finding ?? [])
        const begins = findings.some((finding) => finding.start === start)
        const next = findings[(findings.findIndex(({ key }) => key === chosen?.key) + 1) % findings.length]
        const isChosen = chosen !== null && findings.some(({ key }) => key === chosen.key)
        return (
          <span
            key={start}
            class={marks.some(({ finding }) => finding === null) || isChosen ? 'piece chosen' : 'piece'}
            data-marks={marks.map(({ key }) => key).join(' ')}
            {...(begins && {
              role: 'button',
              tabIndex: start === stop ? 0 : -1,
              'aria-pressed': isChosen && chosen.start === start,
              title: findings.map(({ kind }) => kindName(kind)).join(' · '),
            })}
            // who selects words chooses nothing
            onClick={() => getSelection()?.isCollapsed !== false && next && choose(next)}
          >
            {nested(marks, shown(piece))}
          </span>
        )
      })}
    </>
  )
}

/** The lines of all marks that cover a piece, the innermost mark nearest to its words. */
const nested = (marks: readonly Mark[], piece: ComponentChild) =>
  marks.reduce<ComponentChild>(
    (inside, { finding }) =>
      finding === null ? inside : <span class={`mark-${finding.kind}`}>{inside}</span>,
    piece,
  )

/** Where the first mark begins that stands in the rows that are drawn. */
function firstMarked(
  drawn: readonly { readonly index: number }[],
  rows: readonly Row[],
  segments: readonly Segment<Mark>[],
): number | null {
  const from = rows[drawn[0]?.index ?? 0]?.start ?? 0
  const found = segments.find(({ start, marks }) =>
    marks.some(({ finding }) => start >= from && finding?.start === start),
  )
  return found?.start ?? null
}

/** Brings the text to a place: as often as needed, as rows may turn out higher than thought. Says whether it is under way. */
function useJump(
  box: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  jump: Jump | null,
  bringTo: (place: number) => void,
): RefObject<Jump | null> {
  const goal = useRef<Jump | null>(null)
  useLayoutEffect(() => void (goal.current = jump), [jump])
  useLayoutEffect(() => {
    const { current } = goal
    if (current === null || rows.length === 0) return
    const mark = box.current?.querySelector<HTMLElement>(`[data-marks~="${current.key}"]`)
    if (!mark) return bringTo(current.place)
    const settle = (turns: number): void => {
      if (goal.current !== current || !mark.isConnected) return
      if (!isInView(mark)) mark.scrollIntoView({ block: 'center', behavior: 'instant' })
      if (turns > 0) requestAnimationFrame(() => settle(turns - 1))
      else goal.current = null
    }
    if (current.isFocused) mark.focus({ preventScroll: true })
    settle(3)
  })
  return goal
}

/** Whether an element stands in the window, free of what sticks to its top and bottom. */
function isInView(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect()
  return top > innerHeight * 0.15 && top < innerHeight * 0.8
}

/** The row at the top of the window stays where it is when pages above it come in. */
function useAnchor(
  box: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  startOf: (index: number) => number,
  isJumping: RefObject<Jump | null>,
): void {
  const anchor = useRef<{ readonly place: number; readonly top: number } | null>(null)
  useLayoutEffect(() => {
    const { current: list } = box
    if (anchor.current === null || list === null || isJumping.current !== null) return
    const { place, top } = anchor.current
    const now = list.getBoundingClientRect().top + startOf(rowAt(rows, place))
    if (Math.abs(now - top) > 2) scrollBy({ top: now - top, behavior: 'instant' })
  }, [rows])
  useLayoutEffect(() => {
    const first = [...(box.current?.querySelectorAll<HTMLElement>('.virtual > .line') ?? [])].find(
      (row) => row.getBoundingClientRect().top > 0,
    )
    anchor.current = first
      ? { place: Number(first.dataset['start']), top: first.getBoundingClientRect().top }
      : null
  })
}
