import { fold } from '../fold.js'
import { contentOf, introduces, type Content } from '../task-link/content.js'
import { Comparison } from '../task-link/comparison.js'
import { pointersIn, pointsTo, tasksAt } from '../task-link/reference.js'
import type { LinkableDocument, LinkableTask } from '../task-link/task-link.js'
import { MEANINGS_OF } from '../task-link/meanings.js'
import type { Result } from './result.js'

/** What a report says of work, with the words that say so. */
export interface ToldResult extends Result {
  readonly quote: string | null
  /** How sure it is that the words say this. */
  readonly confidence: number
}

/** Which tasks a result speaks of: one, or several that fit alike, of which nobody can say which is meant. */
export interface Match {
  /** The place of the result in the report. */
  readonly result: number
  readonly tasks: readonly LinkableTask[]
  readonly rule: 'report.pointed-at' | 'report.same-act'
  readonly confidence: number
}

const POINTED_AT = 0.97
/** A place with more tasks below it is a part of a paper, not a duty. */
const MOST_AT_A_PLACE = 5

/** The tasks of a paper that the results of a report on it speak of. What fits none is left out. */
export function matchResults(results: readonly ToldResult[], paper: LinkableDocument): Match[] {
  const told = results.map(contentOfResult)
  const asked = paper.tasks.map((task) => contentOf(task))
  const comparison = new Comparison(asked, told)
  return results.flatMap((result, at): Match[] => {
    const pointed = tasksPointedAt(result, paper)
    if (pointed === 'ELSEWHERE') return []
    if (pointed.length > 0)
      return [{ result: at, tasks: pointed, rule: 'report.pointed-at', confidence: POINTED_AT }]
    if (told[at]!.terms.size < FEWEST_TERMS) return []
    const fitting = paper.tasks.flatMap((task, place) => {
      if (ONLY_REPORTS.test(fold(task.words)) || introduces(task.words) || !isSameAct(result, task)) return []
      return { task, score: scoreOf(comparison, at, place) }
    })
    return byMeaning(at, fitting)
  })
}

/** What all who report do; a report says of other work how it stands. */
const ONLY_REPORTS = /^[^.;]{0,80}?(?:định kỳ|hằng \p{L}+|hàng \p{L}+)?[\s,]*(?:tổng hợp,?\s+)?báo cáo\s/u

/** The tasks at the place that a result names; ELSEWHERE: it names a place of another paper. */
function tasksPointedAt({ quote, about }: ToldResult, paper: LinkableDocument): LinkableTask[] | 'ELSEWHERE' {
  for (const words of [quote ?? '', about]) {
    const pointers = pointersIn(words).filter(({ type }) => type !== null)
    const own = pointers.filter((pointer) => pointsTo(pointer, paper))
    if (own.length === 0 && pointers.some(({ symbol }) => symbol !== null)) return 'ELSEWHERE'
    const found = own.flatMap(({ places }) => places.flatMap((place) => tasksAt(place, paper.tasks)))
    const distinct = [...new Set(found)]
    if (distinct.length > 0 && distinct.length <= MOST_AT_A_PLACE) return distinct
  }
  return []
}

// ---------------------------------------------------------------- meaning

/** Fewer terms of its own do not tell which work a result speaks of; its heading does. */
const ENOUGH_TERMS = 5
/** Nor do fewer in all: a word alone is said of anything. */
const FEWEST_TERMS = 3

function contentOfResult({ about, work, bodies }: ToldResult): Content {
  const own = contentOf({ words: work, names: bodies, days: [] })
  return own.terms.size >= ENOUGH_TERMS || about === ''
    ? own
    : contentOf({ words: `${about} | ${work}`, names: bodies, days: [] })
}

/** "Đã kiểm tra việc chấp hành quy chế" tells nothing of a task to issue it. */
function isSameAct({ verb, acts }: ToldResult, { words }: LinkableTask): boolean {
  return verb === null || acts.length > 0 || hasAct(words, verb)
}

/** Whether words ask for an act, or for one that means the same. */
export function hasAct(words: string, act: string): boolean {
  const asked = fold(words)
  if (holds(asked, act)) return true
  const meanings = MEANINGS_OF.get(act) ?? []
  return [...MEANINGS_OF].some(
    ([phrase, its]) => its.some((one) => meanings.includes(one)) && holds(asked, phrase),
  )
}

const holds = (text: string, phrase: string): boolean =>
  ` ${text.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${phrase} `)

/** From this on a task fits. */
const FITS = 0.52
/** A task that is so much worse than the best does not fit beside it. */
const BESIDE = 0.12
const MOST = 0.95

interface Fitting {
  readonly task: LinkableTask
  readonly score: number
}

function byMeaning(result: number, tasks: readonly Fitting[]): Match[] {
  const best = Math.max(0, ...tasks.map(({ score }) => score))
  if (best < FITS) return []
  const fitting = tasks.filter(({ score }) => score >= FITS && score > best - BESIDE).map(({ task }) => task)
  // a task and its own part: the part, which says more
  const parents = new Set(fitting.map(({ parentId }) => parentId))
  const lowest = fitting.filter(({ id }) => !parents.has(id))
  return [
    {
      result,
      tasks: lowest,
      rule: 'report.same-act',
      confidence: Math.round(1000 * Math.min(MOST, best)) / 1000,
    },
  ]
}

const BRANCH = 0.05

function scoreOf(comparison: Comparison, below: number, above: number): number {
  const { whole, branch } = comparison.likeness(below, above)
  return (whole + comparison.overlap(below, above)) / 2 + BRANCH * branch
}
