import { daysBefore } from '../words.js'

interface DatedDeadline {
  readonly due: string | null
  readonly overdueFrom: string | null
}

/** The day that "trước ngày 20/11" leaves as the last one, which is not the day that it prints; null of every other deadline. */
export const lastDayBefore = ({ due, overdueFrom }: DatedDeadline): string | null =>
  due !== null && due === overdueFrom ? daysBefore(due, 1) : null
