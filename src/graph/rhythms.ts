import { DISTANT_FUTURE } from '../model/date.js'
import { lastOccurrence, nextOfRhythm, rulesOf } from '../model/recurrence.js'
import { record, listOf, text, textMap, type TypeOf } from './decode.js'

/**
 * When recurring tasks occur next, and whether they occur in a window of days. Neither is stored, since both depend on the
 * day: a task has a rhythm (`rhythmOf`), an index finds the tasks of each rhythm, and queries take the next occurrence of
 * every rhythm as a parameter. Rhythms are few and are never deleted, so this process keeps those it has seen, of any
 * database. A query that finds another rhythm in the graph returns its key instead of rows, and is run again.
 */
const known = new Set<string>()

/** For each rhythm the first late day of its next occurrence after a day, DISTANT_FUTURE if there is none. */
export type NextDays = Readonly<Record<string, string>>

/**
 * Runs a query until its parameter has every rhythm of the graph. `unknownIn` returns the key of a rhythm that the
 * parameter lacked, if the row stands for one.
 */
export async function withRhythms<R>(
  day: string,
  run: (next: NextDays) => Promise<readonly R[]>,
  unknownIn: (row: R) => string | null,
): Promise<readonly R[]> {
  for (;;) {
    const rows = await run(nextDays(day))
    const unknown = rows.map(unknownIn).filter((key) => key !== null)
    if (unknown.length === 0) return rows
    for (const key of unknown) known.add(key)
  }
}

/** For the day of the last request, which mostly is today. */
let remembered: { readonly day: string; readonly next: Record<string, string> } = { day: '', next: {} }

function nextDays(day: string): NextDays {
  const { next } = remembered.day === day ? remembered : (remembered = { day, next: {} })
  for (const rhythm of known) next[rhythm] ??= nextOfRhythm(rhythm, day) ?? DISTANT_FUTURE
  return { ...next }
}

/**
 * A window of days as queries take it. `occurs` has for each recurrence rule its last occurrence in the window, an empty
 * text if there is none.
 */
export const windowMap = record({ from: text, to: text, occurs: textMap, rhythms: listOf(text) })

/** The window between two days; null when both are null, which is any day. */
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
