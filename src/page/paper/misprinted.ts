import { wordsIn } from '../found/named.js'

/** What of a paper tells whether another one was meant by its number. */
export interface Numbered {
  readonly id: string
  readonly symbol: string | null
  readonly title: string | null
  readonly heldAs: string
}

/**
 * The paper that may have been meant where another one, of the same issuer, type and day, is known by citations only: it bears
 * nearly the same number or the same title. An issuer signs several papers on one day, so two titles that differ tell them apart.
 */
export const meantInstead = <P extends Numbered>(cited: Numbered, ofThatDay: readonly P[]): P | null =>
  ofThatDay.find((paper) => isNearly(cited, paper)) ?? null

function isNearly(cited: Numbered, paper: Numbered): boolean {
  if (paper.id === cited.id || paper.heldAs === 'CITED_ONLY') return false
  if (cited.symbol === null || paper.symbol === null) return false
  if (cited.title !== null && paper.title !== null) return isOneTitle(cited.title, paper.title)
  return isSlip(numberOf(cited.symbol), numberOf(paper.symbol))
}

const TELLING_LETTERS = 30

function isOneTitle(one: string, other: string): boolean {
  const [first, second] = [bareTitle(one), bareTitle(other)]
  return (
    Math.min(first.length, second.length) >= TELLING_LETTERS &&
    first.slice(0, TELLING_LETTERS) === second.slice(0, TELLING_LETTERS)
  )
}

const bareTitle = (title: string): string =>
  wordsIn(title)
    .join(' ')
    .replace(/^(?:ve viec|v v|ve) /, '')

const numberOf = (symbol: string): string => /^\d+/.exec(symbol)?.[0] ?? ''

/**
 * Whether one digit differs, is missing or is too much, or the same digits stand in another order. The last one alone tells nothing:
 * what is signed on one day has numbers that follow each other.
 */
function isSlip(one: string, other: string): boolean {
  if (one === other || one === '' || other === '') return false
  const sorted = (number: string): string => [...number].toSorted().join('')
  if (sorted(one) === sorted(other)) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length === short.length)
    return long.at(-1) === short.at(-1) && [...long].filter((digit, at) => digit !== short[at]).length === 1
  return (
    long.length - short.length === 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  )
}
