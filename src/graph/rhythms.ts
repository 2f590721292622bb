import { addDays, DISTANT_FUTURE } from '../model/date.js'
import { lastOccurrence, nextOfRhythm, rulesOf } from '../model/recurrence.js'
import { record, listOf, text, textMap, type TypeOf } from './decode.js'

/**
 * When recurring tasks come next, and in which windows of days they fall. Both follow from the rhythm and the day, so
 * nothing of it is stored: a task bears its rhythm (`rhythmOf`), an index finds the tasks of each, and a statement is told
 * for every rhythm when it comes next. The rhythms are few and nothing takes one away, so this process remembers those
 * that it has met, of all databases; a statement that finds another in the graph gives its key in place of an answer, and
 * is asked again.
 */
const known = new Set<string>()

/** For each rhythm the first late day of its next occurrence after a day, or DISTANT_FUTURE. */
export type NextDays = Readonly<Record<string, string>>

/**
 * The rows that a statement gives once it knows the rhythms of the graph. `unknownIn` gives the key of a rhythm that was
 * not told, where a row is one.
 */
export async function inRhythm<R>(
  day: string,
  ask: (next: NextDays) => Promise<readonly R[]>,
  unknownIn: (row: R) => string | null,
): Promise<readonly R[]> {
  for (;;) {
    const rows = await ask(nextDays(day))
    const unknown = rows.map(unknownIn).filter((key) => key !== null)
    if (unknown.length === 0) return rows
    for (const key of unknown) known.add(key)
  }
}

/** Of the day that was asked for last, mostly today. */
let remembered: { readonly day: string; readonly next: Record<string, string> } = { day: '', next: {} }

function nextDays(day: string): NextDays {
  const { next } = remembered.day === day ? remembered : (remembered = { day, next: {} })
  for (const rhythm of known) next[rhythm] ??= nextOfRhythm(rhythm, day) ?? DISTANT_FUTURE
  return { ...next }
}

/**
 * A window of days as a statement tests it: `occurs` has for each rule its last occurrence in the window, or nothing
 * (an empty text) when it has none there; a rule that is not in it does not recur.
 */
export const windowMap = record({ from: text, to: text, occurs: textMap, rhythms: listOf(text) })

/** Null: all days. */
export function windowOf(dueFrom: string | null, dueTo: string | null): TypeOf<typeof windowMap> | null {
  if (dueFrom === null && dueTo === null) return null
  const from = dueFrom ?? ''
  const inWindow = (rule: string): string => {
    const last = dueTo === null ? DISTANT_FUTURE : (lastOccurrence(rule, dueTo) ?? '')
    return last >= from ? last : ''
  }
  const occurs = Object.fromEntries(
    [...new Set([...known].flatMap(rulesOf))].map((rule) => [rule, inWindow(rule)]),
  )
  return {
    from,
    to: dueTo ?? DISTANT_FUTURE,
    occurs,
    rhythms: [...known].filter((rhythm) => rulesOf(rhythm).some((rule) => occurs[rule] !== '')),
  }
}

/** The last day on which something that is due in the window is not late yet, and one more. */
export const lateAfter = (dueTo: string | null): string =>
  dueTo === null ? DISTANT_FUTURE : addDays(dueTo, 1)
