import { addDays, firstDayOfMonth, lastDayOfMonth } from '../model/date.js'

/** The first and the last day of a span. */
export type Span = readonly [first: string, last: string]

/** Monday and Sunday of the week of a day. */
export function weekOf(day: string): Span {
  const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
  return [monday, addDays(monday, 6)]
}

/** The month so many months after that of a day. */
export function monthOf(day: string, after: number): Span {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const at = new Date(Date.UTC(year, month - 1 + after))
  const of = [at.getUTCFullYear(), at.getUTCMonth() + 1] as const
  return [firstDayOfMonth(...of), lastDayOfMonth(...of)]
}
