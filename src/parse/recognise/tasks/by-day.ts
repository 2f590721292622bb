import { CAPITALISED } from '../../annotate/words.js'
import type { Passage } from '../../passage.js'
import { sentencesIn } from '../../sentences.js'
import { goesOn, isDuty, opensDuty } from './duty.js'
import type { Reading } from './reading.js'
import { following, GOING_ON, isCharged, type Roles } from './roles.js'
import { marksIn, type Range } from './stretch.js'

/** A part of an item that is a task of its own, with whom it charges. */
export interface Piece extends Range {
  readonly roles: Roles | null
}

/** How far a clause is read to see who acts in it. */
export const CLAUSE_REACH = 400

/**
 * Two things to be done by one actor, each with a day of its own, are two tasks (gold rule 12): sentences, and clauses
 * behind a semicolon unless they only go on with the first (report it, submit it, review it at set times).
 */
export function byDay(reading: Reading, passage: Passage, whole: Piece): Piece[] {
  const steps = stepsIn(passage, whole)
  if (steps.length === 0 || reading.days(passage, whole) < 2) return [whole]
  const out: Piece[] = []
  let open: Piece = whole
  for (const { cut, end, once } of steps) {
    if (!isAnotherDuty(passage, { start: cut, end }, once)) continue
    if (!reading.days(passage, { start: open.start, end: cut })) continue
    if (!reading.days(passage, { start: cut, end }, once)) continue
    const first = reading.roles(passage, { start: open.start, end: cut })
    const inner = reading.roles(passage, { start: cut, end: whole.end })
    out.push({
      start: open.start,
      end: cut,
      roles: open.start === whole.start ? firstOf(whole, first) : open.roles,
    })
    open = {
      start: cut,
      end: whole.end,
      roles: isCharged(inner) || !isCharged(whole.roles) ? inner : following(whole.roles, inner, cut),
    }
  }
  return [...out, open]
}

/** Who is charged with the first of them: whom it names, or the actor of the sentence before the whole. */
const firstOf = ({ roles, start }: Piece, first: Roles | null): Roles | null =>
  roles?.rule === GOING_ON && !isCharged(first) ? following(roles, first, start) : roles && first

const LETTER = /\p{L}/uy
const AND_ALSO = /,\s*(?:đồng\s+thời|sau\s+đó),?\s+/uy

interface Step {
  readonly cut: number
  readonly end: number
  /** A clause; only a day that comes once sets it apart. */
  readonly once: boolean
}

function stepsIn(passage: Passage, { start, end }: Range): Step[] {
  const text = passage.annotated
  const sentences = sentencesIn(text, start)
    .slice(1)
    .map((sentence) => ({ cut: sentence.start, end: sentence.end, once: false }))
  const clauses = [...marksIn(text, ';', { start, end })].flatMap(({ at, word }) => {
    const cut = text.words.start[word + 1]
    if (cut === undefined || cut <= at + 1 || !text.reads(LETTER, cut)) return []
    // "…; Báo cáo …": a capital begins another sentence
    const once = ((text.words.shape[word + 1] as number) & CAPITALISED) === 0
    return once || opensDuty(text, cut) ? [{ cut, end: endOfClause(passage, cut, end), once }] : []
  })
  // "…, đồng thời mở đại hội xong trước ngày D", "…, sau đó kiểm tra các xã, xong trước ngày D"
  const besides = [...marksIn(text, ',', { start, end })].flatMap(({ at }) => {
    const link = text.reads(AND_ALSO, at)
    const cut = link && at + link[0].length
    return cut !== null && opensDuty(text, cut)
      ? [{ cut, end: endOfClause(passage, cut, end), once: true }]
      : []
  })
  return [...sentences, ...clauses, ...besides].sort((a, b) => a.cut - b.cut).filter(({ cut }) => cut < end)
}

export function endOfClause({ annotated: text }: Passage, start: number, end: number): number {
  for (const { at } of marksIn(text, '.;', { start, end }))
    if (at + 1 >= end || text.low[at + 1] === ' ') return at + 1
  return end
}

function isAnotherDuty({ annotated: text }: Passage, { start, end }: Range, clause: boolean): boolean {
  const till = Math.min(end, start + CLAUSE_REACH)
  const verb = start + (text.reads(STEP_OPENS, start)?.[0].length ?? 0)
  return clause ? opensDuty(text, verb, till) && !goesOn(text, verb) : isDuty(text, start, till)
}

/** "…; tháng 9/2025, lấy ý kiến …", "…; riêng đối với các xã vùng cao thì tổ chức …": what it is to be done in, and with whom. */
const STEP_OPENS =
  /(?:(?:(?:từ|trong|vào|đến|trước|chậm\s+nhất)\s+){0,2}(?:ngày|tháng|quý)\s+[\divx][^,;:.]{0,40}[,:]\s+|(?:(?:xong\s+)?trước|trong|vào|chậm\s+nhất(?:\s+là)?|đến\s+hết)\s+(?:(?:ngày|tháng|quý)\s+)?[\divx]+(?:[/.-]\d{1,4}){0,2}(?:\s+năm\s+\d{4})?\s+|(?:riêng\s+)?đối\s+với\s[^,;:.]{3,80}?(?:,\s*(?:thì\s+)?|\sthì\s+))/uy
