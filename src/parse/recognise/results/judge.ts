import { boundsOf, type IsoDay } from '../../../model/date.js'
import { matchesIn } from '../../../model/matches.js'
import type { Result, ResultKind } from '../../../model/report/result.js'
import { Annotated } from '../../annotate/annotated.js'
import * as words from '../../lexicon/results.js'
import type { Place } from '../../place.js'
import { decide, rule, type Rule } from '../../rule.js'
import { bodiesIn } from '../agencies.js'
import { datesIn } from '../dates.js'
import type { Clause } from './clauses.js'
import { figuresIn, type Figures } from './figures.js'

/** What stands around a clause. */
export interface Context {
  /** What the items above name. */
  readonly above: string
  /** How all work stands that they announce. */
  readonly kind: ResultKind | null
  readonly place: Place
}

interface ClauseCase extends Context {
  readonly clause: Clause
  readonly low: string
  readonly figures: Figures
}

type Verdict = Pick<Result, 'kind' | 'acts'> & { readonly confidence: number }

/** How the work of a clause stands, and which work it is; null where it does not tell. */
export function resultOf(
  clause: Clause,
  context: Context,
): (Result & { readonly rule: string; readonly confidence: number }) | null {
  const { low } = clause
  const figures = figuresIn(clause.text, low)
  const found = decide(RESULT_RULES, { ...context, clause, low, figures })
  if (found === null) return null
  const { kind, acts, confidence } = found.answer
  const text = new Annotated(clause.text)
  const bodies = bodiesIn(text, context.place)
  return {
    kind,
    acts,
    confidence,
    rule: found.rule,
    about: clause.named ?? context.above,
    work: workOf(clause, bodies),
    bodies: bodies
      .filter((body) => isActor(low, body))
      .map(({ start, end }) => clause.text.slice(start, end)),
    verb: verbOf(text),
    amount: kind === 'DONE' && acts.length === 0 ? figures.amount : null,
    share: figures.share,
    figures: figures.printed,
    on: dayOf(text, acts),
    inTime: kind === 'DONE' && IN_TIME.test(low),
  }
}

// ------------------------------------------------------------------ rules

const row = (
  id: string,
  kind: ResultKind,
  confidence: number,
  when: (one: ClauseCase) => boolean | readonly string[],
): Rule<ClauseCase, Verdict> =>
  rule<ClauseCase, Verdict, readonly string[]>({
    id,
    when: (one) => {
      const found = when(one)
      return found === false ? null : found === true ? [] : found
    },
    then: (acts) => ({ kind, acts, confidence }),
  })

/** The first row that holds decides: what stands in the way comes before what is done, and a part before the whole. */
export const RESULT_RULES: readonly Rule<ClauseCase, Verdict>[] = [
  row('result.hindered', 'HINDERED', 0.9, ({ low }) => isHindered(low)),
  row(
    'result.part',
    'STARTED',
    0.92,
    (one) => one.figures.share !== null && one.figures.share < 1 && counts(one),
  ),
  row('result.nearly', 'STARTED', 0.9, ({ low }) =>
    allOf(words.NEARLY, low).some((at) => !ASKED.test(nearBefore(low, at))),
  ),
  row('result.done', 'DONE', 0.95, ({ low }) => allOf(words.DONE, low).some((at) => isReal(low, at))),
  row(
    'result.whole',
    'DONE',
    0.92,
    (one) => one.figures.share !== null && one.figures.share >= 1 && counts(one),
  ),
  row('result.status', 'DONE', 0.93, ({ clause, low }) => isStatus(clause, low)),
  row(
    'result.ended',
    'DONE',
    0.9,
    ({ low }) => isPast(low) && /(?<!\p{L})đã\s[^;.]{1,80}\sxong(?!\p{L})/u.test(low),
  ),
  row('result.act', 'DONE', 0.85, ({ low }) => endingActs(low)),
  row('result.by-all', 'DONE', 0.85, ({ low }) => !LOOKS_AHEAD.test(low) && has(words.BY_ALL, low)),
  row('result.started', 'STARTED', 0.88, ({ low }) =>
    allOf(words.STARTED, low).some((at) => isReal(low, at)),
  ),
  row('result.past', 'STARTED', 0.75, ({ low }) => isPast(low) && !has(words.JUDGES, low)),
  row('result.announced-done', 'DONE', 0.9, ({ kind, low }) => kind === 'DONE' && saysNothingElse(low)),
  row(
    'result.announced-started',
    'STARTED',
    0.88,
    ({ kind, low }) => kind === 'STARTED' && saysNothingElse(low),
  ),
  row(
    'result.announced-hindered',
    'HINDERED',
    0.88,
    ({ kind, low }) => kind === 'HINDERED' && saysNothingElse(low),
  ),
]

interface Stretch {
  readonly start: number
  readonly end: number
}
const allOf = (pattern: RegExp, low: string): Stretch[] =>
  matchesIn(pattern, low).map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

const has = (pattern: RegExp, low: string): boolean => low.search(pattern) >= 0

/** So far before a cue stands what takes its force from it. */
const REACH = 60
const ASKED = /(?:sẽ|dự kiến|phấn đấu|quyết tâm|nhằm|để|cần|phải|yêu cầu|đề nghị|chưa|không)\s[^,;.]*$/u

/** What stands right before a place, in the same stretch between marks. */
function nearBefore(low: string, { start }: Stretch): string {
  const before = low.slice(Math.max(0, start - REACH), start)
  return before.slice(Math.max(...[',', ':', '('].map((mark) => before.lastIndexOf(mark))) + 1)
}

/** Whether nothing right before a cue says that it is yet to come, or somebody's duty. */
const isReal = (low: string, at: Stretch): boolean => !has(words.NOT_YET, nearBefore(low, at))

const isHindered = (low: string): boolean =>
  allOf(words.HINDERED, low).some(({ start }) => !words.NOTHING_HINDERS.test(low.slice(0, start))) &&
  !has(words.JUDGES, low)

const LOOKS_AHEAD =
  /(?<!\p{L})(?:sẽ|dự kiến|phấn đấu|mục tiêu|ước cả năm|cần phải|kiến nghị|đề nghị|đề xuất|cam kết|đăng ký)(?!\p{L})/u

/** "Đã …" that is not asked for or promised. */
const isPast = (low: string): boolean => !LOOKS_AHEAD.test(low) && /(?<!\p{L})đã\s/u.test(low)

/** Whether its figures count what was done. */
const counts = ({ clause, kind, low }: ClauseCase): boolean =>
  !LOOKS_AHEAD.test(low) &&
  (clause.named !== null ||
    kind !== null ||
    low.includes(':') ||
    /(?<!\p{L})(?:đã|mới|đạt|được|hoàn thành|bằng|xong|đang)(?!\p{L})/u.test(low))

/** "Hoàn thành." as all that is said, in a cell or behind a colon. */
function isStatus({ named }: Clause, low: string): boolean {
  const alone =
    /^[\s:–-]*(?:đã\s+)?(?:hoàn thành|hoàn tất|xong|thực hiện xong|đã thực hiện)(?:\s*\(|[\s.;,]|$)/u
  if (named !== null) return alone.test(low) && isReal(low, { start: 0, end: 0 })
  return /:\s*(?:đã\s+)?(?:hoàn thành|hoàn tất|xong)\s*[.;]?\s*$/u.test(low)
}

function endingActs(low: string): readonly string[] | false {
  const acts = matchesIn(HAS_DONE, low).flatMap(({ index, 0: opening }) => {
    const behind = low.slice(index + opening.length, index + opening.length + ACT_REACH)
    const [act] = allOf(words.ENDING_ACTS, behind)
    return act !== undefined &&
      BEFORE_ACT.test(behind.slice(0, act.start)) &&
      isReal(low, { start: index, end: index })
      ? [behind.slice(act.start, act.end).replace(/\s+/g, ' ')]
      : []
  })
  return acts.length > 0 ? acts : false
}

const HAS_DONE = /(?<!\p{L})đã\s+/gu
const ACT_REACH = 60
/** "Đã trình", "đã được trình", "đã được Sở trình", "đã tham mưu UBND tỉnh trình". */
const BEFORE_ACT =
  /^(?:(?:được|chủ trì|phối hợp|kịp thời)\s+)*(?:(?:tham mưu|được|báo cáo)\s+(?:[\p{L}-]+\s+){0,6})?$/u

const saysNothingElse = (low: string): boolean => !LOOKS_AHEAD.test(low)

// ------------------------------------------------------------------- work

const CUT: readonly RegExp[] = [
  words.DONE,
  words.NEARLY,
  words.STARTED,
  words.HINDERED,
  words.PART_OF_WHOLE,
  words.PERCENT,
  words.COUNT,
  // what stands in brackets explains; papers and days tell when and by what
  /\([^()]{0,300}\)/gu,
  /(?:số\s*)?\d{1,5}\s?[-/](?:\d{4}\/)?\p{L}[\p{L}\d&]*(?:[-/][\p{L}\d&]+)*/gu,
  /ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng\s+\d{1,2}(?:\s*(?:\/|năm)\s*\d{4})?|năm\s+\d{4}/gu,
  /(?<!\p{L})(?:đến nay|hiện nay|tính đến|theo kế hoạch|so với kế hoạch|đã được|đạt|đã|trong đó|khối lượng|ước)(?!\p{L})/gu,
]

/** The words of a clause that name the work: without who does it, how it stands, in figures, and why. */
function workOf({ text, low }: Clause, bodies: readonly Stretch[]): string {
  const states = [words.DONE, words.HINDERED, words.STARTED].flatMap((pattern) => allOf(pattern, low))
  const reason = allOf(words.REASON, low).find(({ start }) => states.some((state) => state.start < start))
  const cut: Stretch[] = [
    ...bodies.filter((body) => isActor(low, body)),
    ...CUT.flatMap((pattern) => allOf(pattern, low)),
    ...(reason ? [{ start: reason.start, end: low.length }] : []),
  ]
  let left = ''
  let from = 0
  for (const { start, end } of cut.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue
    if (start > from) left += text.slice(from, start)
    left += ' | '
    from = end
  }
  return (left + text.slice(from))
    .replace(/(?:[\s.,;:]*\|[\s.,;:]*)+/gu, ' | ')
    .replace(/^[\s|]+|[\s|]+$/gu, '')
}

/** Behind these words stands what was done. */
const BEFORE_VERB =
  /(?:(?<!\p{L})(?:đã|đang)(?:\s+(?:được|chủ trì|phối hợp|tích cực|khẩn trương|tập trung|chủ động|kịp thời))*|hoàn thành(?:\s+xong)?)(?:\s+(?:việc|công tác|đợt))?\s+|^\s*(?:việc|công tác)\s+/gu
/** They tell of all work. */
const OF_ALL_WORK =
  /^(?:triển khai|thực hiện|tổ chức|hoàn thành|tiến hành|hoàn tất|có|cho|làm|đưa|tập trung|kết luận|hoàn thiện|chuẩn bị|nghiên cứu|bắt đầu)$/u

function verbOf(text: Annotated): string | null {
  for (const { index, 0: opening } of matchesIn(BEFORE_VERB, text.low)) {
    const verb = text.at('DUTY_VERB', index + opening.length)
    const words = verb && text.low.slice(verb.start, verb.end).replace(/\s+/g, ' ')
    if (words && !OF_ALL_WORK.test(words)) return words
  }
  return null
}

/** Whoever stands first, or right before "đã": others may be what the work is about. */
const isActor = (low: string, { start, end }: Stretch): boolean =>
  low.slice(0, start).trim() === '' || /^\s*(?:đã|đang|chưa|tổ chức\s+đã)(?!\p{L})/u.test(low.slice(end))

/**
 * "Đến ngày 15/6/2024, đã …", "hoàn thành ngày 12/6/2024". A day of a citation is none, unless to issue that paper was the
 * work: "đã ban hành Quyết định số … ngày 20/5/2024".
 */
function dayOf(text: Annotated, acts: readonly string[]): IsoDay | null {
  for (const { start, value } of datesIn(text)) {
    if (value === null || value.length < 7) continue
    const before = text.low.slice(0, start)
    const isActs = value.length === 10 && acts.some((act) => before.includes(act))
    const isMonth = value.length === 7 && /\strong\s*$/u.test(before)
    if (isActs || isMonth || OF_RESULT.test(before.slice(-40))) return boundsOf(value).latest
  }
  return null
}
const IN_TIME = /(?:đúng|trước|vượt)\s+(?:tiến độ|thời hạn|hạn|kế hoạch|thời gian)(?!\p{L})/u
const OF_RESULT =
  /(?:đến(?:\s+hết)?(?:\s+thời\s+điểm)?|hoàn\s+thành(?:\s+vào|\s+trong)?|xong(?:\s+vào|\s+trong)?|bàn\s+giao|nghiệm\s+thu|khánh\s+thành)\s*$/u
