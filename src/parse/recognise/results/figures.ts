import { matchesIn } from '../../../model/matches.js'
import type { Amount } from '../../../model/report/result.js'
import { AMOUNT, OTHER_SHARE, PART_OF_WHOLE, PERCENT, SO_MANY_DONE } from '../../lexicon/results.js'

/** The figures of a clause. */
export interface Figures {
  /** How much is done, 1 for all; null where nothing tells. */
  readonly share: number | null
  /** So many are done, of how many is not told. */
  readonly amount: Amount | null
  /** As they are printed. */
  readonly printed: readonly string[]
}

const MOST = 10

/** In figures of a part and its whole, else in percent: the least of them counts. */
export function figuresIn(text: string, low: string): Figures {
  const parts = matchesIn(PART_OF_WHOLE, low)
  const percentages = matchesIn(PERCENT, low).filter(({ index }) => !isOther(low, index))
  const shares = [
    ...parts.map(([, part = '', whole = '']) => numberOf(part) / numberOf(whole)),
    ...percentages.map(([, percent = '']) => numberOf(percent) / 100),
  ].filter((share) => Number.isFinite(share))
  const amounts = matchesIn(AMOUNT, low).filter(
    ({ index, 0: found }) =>
      !parts.some((part) => index < part.index + part[0].length && part.index < index + found.length),
  )
  const printed = [...parts, ...percentages, ...amounts]
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, 0: found }) => withUnit(text, index, index + found.length))
  return {
    share: shares.length === 0 ? null : Math.min(...shares),
    amount: shares.length > 0 ? null : amountDone(low),
    printed: [...new Set(printed)].slice(0, MOST),
  }
}

/** "Tỷ lệ hộ nghèo giảm 2%" says nothing of how much of the work is done. */
const isOther = (low: string, at: number): boolean =>
  low.slice(Math.max(0, at - 25), at).search(OTHER_SHARE) >= 0

/** "1.200" is 1200, "85,5" is 85.5. */
const numberOf = (printed: string): number => Number(printed.replaceAll('.', '').replace(',', '.'))

function amountDone(low: string): Amount | null {
  const [, number, unit] = SO_MANY_DONE.exec(low) ?? []
  return number === undefined || unit === undefined ? null : { number: numberOf(number), unit }
}

/** "820/2.000 căn": the word behind a fraction says of what. */
function withUnit(text: string, start: number, end: number): string {
  const [unit = ''] = text.slice(start, end).includes('/') ? (/^\s\p{L}+/u.exec(text.slice(end)) ?? []) : []
  return text.slice(start, end + unit.length).trim()
}
