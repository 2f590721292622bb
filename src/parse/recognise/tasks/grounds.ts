import { CAPITALISED } from '../../annotate/words.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import { isCharged } from './roles.js'
import { marksIn, type Range } from './stretch.js'

/** Rows by which somebody is given a duty or asked. */
export const ORDERED: ReadonlySet<string> = new Set([
  'lead.giao',
  'lead.yeu-cau',
  'lead.de-nghi',
  'lead.addressed',
])

/** So many places are tried for where the grounds end. */
const MOST_TRIED = 8

/** "Căn cứ A; B; UBND tỉnh đề nghị UBND các huyện …", "Căn cứ A, yêu cầu các sở …": the request behind the grounds, as one stretch; or none. */
export function requestBehindGrounds(reading: Reading, { passage }: Item, range: Range): Range[] {
  const { words } = passage.annotated
  const places = [...marksIn(passage.annotated, ';,', range)].flatMap(({ at, word }) => {
    const next = words.start[word + 1]
    const opens =
      next !== undefined &&
      next > at + 1 &&
      (((words.shape[word + 1] as number) & CAPITALISED) !== 0 ||
        passage.annotated.at('GIVING', next) !== null)
    return opens ? [next] : []
  })
  const start = places
    .slice(-MOST_TRIED)
    .toReversed()
    .find((place) => isRequest(reading, passage, { start: place, end: range.end }))
  return start === undefined ? [] : [{ start, end: range.end }]
}

/** Somebody hands on to whom it names at once. */
function isRequest(reading: Reading, passage: Passage, range: Range): boolean {
  const stretch = reading.stretch(passage, range)
  if (stretch.isInBody(range.start) && stretch.bodyAt(range.start) === null) return false
  const giving = stretch.spans('GIVING', range.start, Math.min(range.end, range.start + GIVING_REACH))
  const roles = giving.length > 0 ? reading.roles(passage, range) : null
  return isCharged(roles) && ORDERED.has(roles.rule)
}

/** Between the front and the verb stands the giver, perhaps with a name. */
const GIVING_REACH = 80
