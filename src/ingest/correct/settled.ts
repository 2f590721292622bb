/** What was read unsurely from a picture and is settled, since a person has put right what rests on it. Pure. */
import type { Span } from '../../model/evidence.js'
import type { StatedAnomaly, StatedTask, Statement } from '../statement.js'
import { findAt } from './anchor.js'
import type { Change, FieldChange, TaskChange } from './change.js'
import { valueOf } from './header.js'
import { marked } from './tasks.js'

/** The anomalies of a statement as it was read; those that these changes settle say so, and keep their places. */
export function withSettled(read: Statement, changes: readonly Change[]): readonly StatedAnomaly[] {
  if (!read.anomalies.some(isUnsure)) return read.anomalies
  const places = changes.flatMap((change) => placesOf(read, change))
  const settles = ({ span }: StatedAnomaly): boolean =>
    span !== null && places.some((place) => place.start < span.end && span.start < place.end)
  return read.anomalies.map((one) => (isUnsure(one) && settles(one) ? { ...one, settled: true } : one))
}

const isUnsure = ({ code }: StatedAnomaly): boolean => code === 'OCR_UNSURE'

/** Where in the text stands what a person has looked at to put it right. */
function placesOf(read: Statement, change: Change): Span[] {
  if (change.what === 'FIELD') return placesInHead(read, change)
  if (change.what === 'RELATION') return change.at.flatMap(({ span }) => span ?? [])
  return change.what === 'TASK' ? placesInTask(read, change) : []
}

/** Of a task that is none, or whose words are put right, all of it; else its days. */
function placesInTask({ tasks }: Statement, { at, fields, tasks: right }: TaskChange): Span[] {
  if (fields?.includes('SUMMARY') === true || right.length === 0) return at.flatMap(({ span }) => span ?? [])
  if (fields?.includes('DEADLINES') !== true) return []
  const all = marked(tasks)
  return at.flatMap((anchor) => {
    const place = findAt(all, anchor, ({ mark }) => mark)
    return all[place]?.deadlines.flatMap(({ span }) => span ?? []) ?? []
  })
}

/** The head of a paper has no places; the words of what was read there are those that stand first. */
function placesInHead(read: Statement, { field }: FieldChange): Span[] {
  const words = wordsOf(read, field)
  const end = Math.min(...read.tasks.map(startOf))
  const seen = new Set<string>()
  return read.anomalies.filter(isUnsure).flatMap(({ quote, span }) => {
    const word = quote === null ? '' : bare(quote)
    if (span === null || span.start >= end) return []
    if (!words.has(word) || seen.has(word)) return []
    seen.add(word)
    return span
  })
}

const startOf = ({ span }: StatedTask): number => span?.start ?? Infinity

/** The words of a fact, whole and as a picture has them; of a day its numbers. */
function wordsOf(read: Statement, field: FieldChange['field']): ReadonlySet<string> {
  const values = [valueOf(read, field), field === 'SYMBOL' ? withoutNoun(read.symbolAsPrinted) : null]
  const text = values.join(' ')
  const parts = text.split(field === 'TITLE' ? /\s+/ : /[\s/-]+/)
  const numbers = field === 'ISSUED_ON' ? parts.map((part) => part.replace(/^0/, '')) : []
  return new Set([...text.split(/\s+/), ...parts, ...numbers].map(bare).filter((word) => word !== ''))
}

/** A symbol without the word before it, which stands before every other number, too. */
const withoutNoun = (printed: string | null): string | null => printed && printed.replace(/^số\s*:?\s*/iu, '')

/** A word without what stands around it. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, '').toUpperCase()
