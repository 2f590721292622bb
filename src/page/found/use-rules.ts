import { usePart } from '../parts/later.js'
import type { Asked } from './asked.js'
import type { AskedOf } from './asked-of.js'
import type { Nearest } from './nearest.js'
import type { PapersAsked } from './papers-asked.js'

type Rules = typeof import('./rules.js')

let rules: Rules | null = null

export const loadRules = async (): Promise<Rules> => (rules = await import('./rules.js'))

/** Whether the rules are there by which questions are read; they are loaded once a question is asked, and again while the server is away. */
export const useRules = (isAsked: boolean): boolean => useRulesOrWhy(isAsked).isThere

/** The same, and whether they are looked for in vain. */
export function useRulesOrWhy(isAsked: boolean) {
  const { part, isMissing } = usePart(loadRules, isAsked && rules === null)
  return { isThere: part !== null || rules !== null, isMissing }
}

// as long as they are not there, a question asks for nothing but its words

/** What was asked last: each part of a screen asks for the same. */
let last: { readonly question: string; readonly today: string; readonly asked: Asked } | null = null

export function whatIsAsked(question: string, today: string): Asked {
  if (rules === null)
    return { named: [], of: null, read: question, region: null, report: [], said: null, set: {} }
  if (last === null || last.question !== question || last.today !== today)
    last = { question, today, asked: rules.whatIsAsked(question, today) }
  return last.asked
}

export const listAskedOf = (question: string, day: string): AskedOf | null =>
  rules?.listAskedOf(question, day) ?? null

export const nameAsked = (question: string): string => rules?.nameAsked(question) ?? ''

export const papersAsked = (question: string, today: string): PapersAsked | null =>
  rules?.papersAsked(question, today) ?? null

export const personNamed = (question: string): string | null => rules?.personNamed(question) ?? null

export const nearestAsked = (of: AskedOf | null, read: string, today: string): Nearest | null =>
  rules?.nearestAsked(of, read, today) ?? null

export const questionRead = (question: string, day: string): string =>
  rules?.questionRead(question, day) ?? question
