import { boundsOf } from '../../model/date.js'
import type { Span } from '../../model/evidence.js'
import type { Result } from '../../model/report/result.js'
import { foldInPlace } from '../../model/fold.js'
import { OF_EVERYTHING } from '../lexicon/results.js'
import type { Passage } from '../passage.js'
import { type Item, type Paper } from '../segment.js'
import type { Heading } from './heading.js'
import { readClauses, readCells, type Clause } from './results/clauses.js'
import { partsOf } from './results/parts.js'
import { readPeriods, type ToldPeriod } from './results/period.js'
import { resultOf } from './results/judge.js'

/** What a report says of work, with where it stands. */
export interface ParsedResult extends Result {
  /** The time of which it is told: "quý III/2025"; null where that is not clear. */
  readonly period: ToldPeriod | null
  readonly span: Span
  readonly section: string
  readonly rule: string
  readonly confidence: number
}

/**
 * In: a paper and its heading. Out: what it says of work that was to be done, if it is a report; nothing from its parts that
 * look ahead or ask. Which task that was is not known here.
 */
export function recogniseResults(paper: Paper, heading: Heading): ParsedResult[] {
  if (heading.form !== 'PAPER' || !isReport(heading)) return []
  const parts = partsOf(paper.body)
  const periodOf = readPeriods(paper, heading.issuedOn && boundsOf(heading.issuedOn.value).latest)
  return paper.body.flatMap((item) => {
    if (parts.looksAhead(item) || announces(item)) return []
    const clauses = item.cells.length > 0 ? readCells(item) : readClauses(item)
    const context = { above: aboutOf(item), kind: parts.kindAbove(item), place: heading.place }
    return clauses.flatMap((clause) => {
      const found = resultOf(clause, context)
      return found === null
        ? []
        : [{ ...found, period: periodOf(item, clause), span: spanOf(item, clause), section: item.path }]
    })
  })
}

/** A line that only leads up to others: "Các nhiệm vụ đã hoàn thành:". */
const announces = ({ passage, children, cells }: Item): boolean =>
  cells.length === 0 && children.length > 0 && passage.text.trimEnd().endsWith(':')

/** A letter may be a report too: "V/v báo cáo kết quả thực hiện …". */
const isReport = ({ type, title }: Heading): boolean =>
  type === 'BAO_CAO' || (type === 'CONG_VAN' && /^(?:v\/v|về việc)?\s*:?\s*báo cáo\s/iu.test(title ?? ''))

const spanOf = ({ passage }: Item, { passage: own, start, end }: Clause): Span =>
  (own ?? passage).span(start, end)

/** Longer ones tell, and do not head. */
const LONGEST_HEADING = 260

/** What the items above name, from the top; those that name no work are left out. */
function aboutOf(item: Item): string {
  const names: string[] = []
  for (let above = item.parent; above !== null; above = above.parent) {
    const words = wordsOf(above)
    if (words !== null) names.unshift(words)
  }
  return names.join(' | ')
}

function wordsOf({ passage, textStart, cells }: Item): string | null {
  const words: Passage = passage.slice(textStart).trim()
  if (cells.length > 0 || words.text.length > LONGEST_HEADING) return null
  // "1. Rà soát nhà dột nát: đã hoàn thành …" names its work before the colon
  const colon = words.text.indexOf(':')
  const name = colon > 0 ? words.text.slice(0, colon) : words.text
  return /[.;]$/u.test(name) || namesNoWork(name) ? null : name
}

/** "Kết quả thực hiện", "Các nhiệm vụ đang triển khai". */
const namesNoWork = (name: string): boolean => !/\p{L}/u.test(foldInPlace(name).replace(OF_EVERYTHING, ' '))
