import { fold } from '../../model/fold.js'
import { COLUMN_OF, partNamed, type CardPart } from '../lexicon/cards.js'
import { Passage } from '../passage.js'
import { rowOf, TIME_CELL } from './cell-rows.js'
import type { Line } from './line.js'

/** What a line of a card, or a piece of one, says of its duty. */
interface Part {
  readonly kind: CardPart
  readonly value: Passage
}

interface Card {
  readonly parts: readonly Part[]
  readonly next: number
  /** Whether each of its labels has a number: "1. Tên nhiệm vụ: … 2. Cơ quan chủ trì: …". */
  readonly isNumbered?: boolean
}

/**
 * The lines of a paper, each card of a board as a row: its duty without a number, below it what the duty is sorted by, who has
 * it and by when. Duties with numbers are items, whose labels are read with them.
 */
export function withCards(lines: readonly Line[]): readonly Line[] {
  if (!areAtLeast(FEWEST, lines, ({ text }) => MAY_SAY_WHO.test(text))) return lines
  const cards = new Map<number, Card>()
  for (let at = 0; at < lines.length;) {
    const card = cardAt(lines, at)
    if (card) cards.set(at, card)
    at = card?.next ?? at + 1
  }
  const timed = [...cards.values()].filter(({ parts }) => parts.some(({ kind }) => OF_A_DUTY.has(kind)))
  const fewest = [...cards.values()].some(({ isNumbered }) => isNumbered) ? 1 : FEWEST
  return cards.size < fewest || timed.length * 2 < cards.size ? lines : asRows(lines, cards)
}
const FEWEST = 2
function areAtLeast(fewest: number, lines: readonly Line[], isOne: (line: Line) => boolean): boolean {
  let found = 0
  return lines.some((line) => isOne(line) && (found += 1) === fewest)
}
/** A sheet of a procedure names who carries it out as well. */
const OF_A_DUTY: ReadonlySet<CardPart> = new Set(['TIME', 'COORDINATING'])
const MAY_SAY_WHO = /chủ\s+trì|thực\s+hiện|trách|đầu\s+mối|được\s+giao|tham\s+mưu|xử\s+lý|giao/iu

function asRows(lines: readonly Line[], cards: ReadonlyMap<number, Card>): Line[] {
  const out: Line[] = []
  let columns = ''
  for (let at = 0; at < lines.length;) {
    const card = cards.get(at)
    if (card) {
      const kinds = card.parts.map(({ kind }) => kind)
      const first = card.parts[0]?.value ?? Passage.empty
      if (kinds.join() !== columns) out.push(rowOf(kinds.map((kind) => named(kind, first))))
      columns = kinds.join()
      out.push(rowOf(card.parts.map(({ value }) => value)))
    } else {
      out.push(lines[at] as Line)
      columns = ''
    }
    at = card?.next ?? at + 1
  }
  return out
}

/** The name of a column, which stands nowhere: as if it stood where the card begins. */
function named(kind: CardPart, card: Passage): Passage {
  const name = COLUMN_OF[kind]
  const at = Int32Array.from(name, () => card.span().start)
  return new Passage(name, at, at)
}

/** A duty without a number, lines that sort it, and labels that say at least who has it. */
function cardAt(lines: readonly Line[], start: number): Card | null {
  const title = lines[start] as Line
  const isNumbered = NUMBERED_TITLE.test(title.folded)
  const onTop = partsOf(title, isNumbered)
  if (onTop === null ? !mayBeDuty(title) : onTop.length !== 1 || onTop[0]?.kind !== 'CONTENT') return null
  const parts: Part[] = onTop ? [...onTop] : [{ kind: 'CONTENT', value: title.passage }]
  let next = start + 1
  for (; !isNumbered && next - start <= MOST_SORTS; next += 1) {
    const line = lines[next]
    if (line === undefined || labelAt(lines, next) !== null || !mayBeSort(line)) break
    const isTime = TIME_CELL.test(line.folded) && !/^\d{4}$/u.test(line.text)
    parts.push({ kind: isTime ? 'TIME' : 'NOTE', value: line.passage })
  }
  // what stands apart from the rest is no title of it
  if (isNumbered) next = flowsOn(lines, next, parts)
  const isSpaced = (lines[start + 1]?.gap ?? 0) > 0
  if (isSpaced && lines.slice(start + 2, next + 1).some(({ gap }) => gap === 0)) return null
  for (let more = labelAt(lines, next, isNumbered); more; more = labelAt(lines, next, isNumbered)) {
    parts.push(...more.parts)
    next = isNumbered ? flowsOn(lines, more.next, parts) : more.next
    if (parts.length > MOST_PARTS) return null
  }
  const isCard = parts.some(({ kind }) => kind === 'LEAD') && parts.length >= FEWEST_PARTS
  return isCard ? { parts: withoutTold(parts), next, isNumbered } : null
}
/** A number before it makes an item of a title, unless the title says itself that it names a duty. */
const NUMBERED_TITLE = /^(?:1|a) ?[.)] ?tên (?:nhiệm vụ|công việc|đầu việc) ?: ?\S/u
const MOST_SORTS = 6
const FEWEST_PARTS = 3
const MOST_PARTS = 16

/** Of several times the one behind the label; a board counts from it. */
const withoutTold = (parts: readonly Part[]): readonly Part[] => {
  const last = parts.findLastIndex(({ kind }) => kind === 'TIME')
  return parts.map((part, at) => (part.kind === 'TIME' && at !== last ? { ...part, kind: 'NOTE' } : part))
}

/** The place behind the lines that go on with the last of the parts, which holds them afterwards. */
function flowsOn(lines: readonly Line[], start: number, parts: Part[]): number {
  const last = parts.at(-1) as Part
  const line = lines[start]
  if (line === undefined || HAS_ENDED.test(last.value.text) || !goesOn(line)) return start
  parts.splice(-1, 1, { ...last, value: Passage.join([last.value, line.passage]) })
  return flowsOn(lines, start + 1, parts)
}
const HAS_ENDED = /[.;]\s*$/u
const goesOn = ({ marker, gap, text }: Line): boolean =>
  marker.marker === 'NONE' && gap === 0 && !/\|/u.test(text) && !/^\p{Lu}[\p{L}\s]{0,30}:/u.test(text)

const mayBeDuty = ({ text, marker, isCapital }: Line): boolean =>
  marker.marker === 'NONE' &&
  !isCapital &&
  text.length >= SHORTEST_DUTY &&
  text.length <= LONGEST_DUTY &&
  /^[\p{Lu}\d"“*]/u.test(text) &&
  !/[|:;]$|\|/u.test(text)
const SHORTEST_DUTY = 8
const LONGEST_DUTY = 400

const mayBeSort = ({ text, marker }: Line): boolean =>
  marker.marker === 'NONE' && text.length <= LONGEST_SORT && !/[|.:;]/u.test(text)
const LONGEST_SORT = 60

/** A line with labels, or one that is a label alone with its value on the next. */
function labelAt(lines: readonly Line[], at: number, isNumbered = false): Card | null {
  const line = lines[at]
  if (line === undefined || line.text.includes('|')) return null
  const parts = partsOf(line, isNumbered)
  const alone = parts?.length === 1 && parts[0]?.value.text === '' ? parts[0].kind : kindAlone(line)
  const value = alone === null ? undefined : lines[at + 1]
  if (alone !== null && value !== undefined && partsOf(value) === null && kindAlone(value) === null)
    return { parts: [{ kind: alone, value: value.passage }], next: at + 2 }
  if (parts !== null && parts[0]?.kind !== 'CONTENT') return { parts, next: at + 1 }
  return PROGRESS.test(line.folded) ? { parts: [{ kind: 'NOTE', value: line.passage }], next: at + 1 } : null
}
/** "Tiến độ đến ngày 22/5: Đã trình …" */
const PROGRESS = /^(?:[-+•*] ?)?(?:tiến độ|tình hình|kết quả|cập nhật) [^:.;]{0,50}\d[^:.;]{0,20}:/u

const kindAlone = ({ folded }: Line): CardPart | null => {
  const words = folded.replace(/^[-+•*\s]+|[:*\s]+$/gu, '')
  return words.length <= LONGEST_LABEL && words.includes(' ') ? partNamed(words) : null
}
const LONGEST_LABEL = 50

/** "Người đứng đầu: An. Cơ quan thực hiện: Sở Y tế." by its labels; null where none opens the line. */
function partsOf({ passage: whole }: Line, isNumbered = false): readonly Part[] | null {
  const passage = isNumbered ? whole.slice(NUMBER.exec(whole.text)?.[0].length ?? 0) : whole
  const { text } = passage
  if (!text.includes(':')) return null
  const labels: { readonly kind: CardPart; readonly start: number; readonly valueAt: number }[] = []
  for (const found of text.matchAll(LABEL)) {
    const words = found[1] as string
    const kind = partNamed(fold(words).trim())
    if (kind !== null) labels.push({ kind, start: found.index, valueAt: found.index + found[0].length })
    else if (found.index === 0) return null
  }
  if (labels[0]?.start !== 0) return null
  return labels.map(({ kind, valueAt }, at) => ({
    kind,
    value: passage.slice(valueAt, labels[at + 1]?.start).trim(),
  }))
}
const NUMBER = /^\s*(?:\d{1,2}|[a-zđ])\s*[.)]\s*/iu
const LABEL =
  /(?:^[-+•*\s]*|[.;,]\s+|\s[-–•]\s+)\*{0,2}([\p{L}][\p{L}\d\s,/-]{2,48}?)\*{0,2}\s*:(?:\*{0,2}|(?=\s|$))/gu
