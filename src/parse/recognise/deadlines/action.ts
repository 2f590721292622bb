import type { Annotated } from '../../annotate/annotated.js'
import type { ActionSense } from '../../lexicon/deadlines.js'
import { decide, rule, type Rule } from '../../rule.js'
import { clauseFrom } from './clause.js'
import type { Stretch } from './rule.js'

/** What is to be done by a deadline, and in which words. */
export interface Action {
  readonly words: string
  readonly kind: 'REPORT' | 'SUBMIT' | null
}

/** A deadline in its text. */
interface Standing {
  readonly text: Annotated
  readonly from: number
  readonly start: number
  readonly end: number
}

/** What is to be done by then: the nearest verb before in the same clause, else one right behind, else the first of a sentence that the day opens. */
export const actionOf = ({ text, from }: Stretch, start: number, end: number): Action | null =>
  decide(ACTION_RULES, { text, from, start, end })?.answer ?? null

export const ACTION_RULES: readonly Rule<Standing, Action>[] = [
  rule({
    id: 'action.before',
    when: verbBefore,
    then: (verb, { text, start }) => ({
      words: printed(text.low.slice(verb.start, start)),
      kind: KINDS[verb.value],
    }),
  }),
  rule({
    id: 'action.behind',
    when: ({ text, end }) => text.reads(VERB_BEHIND, end),
    then: (verb) => ({ words: verb[1] as string, kind: KINDS[SENSES[verb[1] as string] ?? 'DO'] }),
  }),
  rule({
    id: 'action.of-sentence',
    when: firstVerb,
    then: (verb, { text }) => ({
      words: printed(text.low.slice(verb.start, verb.end)),
      kind: KINDS[verb.value],
    }),
  }),
]

const KINDS = { REPORT: 'REPORT', SUBMIT: 'SUBMIT', DO: null, NONE: null } as const
const VERB_BEHIND = /\s*[,)]*\s*(?:phải\s+|để\s+)?(báo cáo|trình|gửi|hoàn thành)/uy
const SENSES: Readonly<Record<string, ActionSense>> = { 'báo cáo': 'REPORT', gửi: 'REPORT', trình: 'SUBMIT' }

/** So far back a verb is looked for. */
const REACH = 220

interface Verb {
  readonly start: number
  readonly end: number
  readonly value: ActionSense
}

function verbBefore({ text, from, start }: Standing): Verb | null {
  const verbs = text.within('DUE_ACTION', clauseFrom(text, from, start, REACH), start)
  for (let i = verbs.length - 1; i >= 0; i -= 1) {
    const verb = verbs[i] as Verb
    if (text.endingAt('DUE_ACTION', verb.end)?.value !== 'NONE') return verb
  }
  return null
}

/** "Trước ngày 25/10, UBND các xã báo cáo …": who is to do it stands between. */
function firstVerb({ text, from, start, end }: Standing): Verb | null {
  if (!NOTHING_BEFORE.test(text.low.slice(clauseFrom(text, from, start, REACH), start))) return null
  const verb = text
    .within('DUE_ACTION', end, Math.min(end + REACH, text.text.length))
    .find((one) => text.endingAt('DUE_ACTION', one.end)?.value !== 'NONE')
  return verb === undefined || /[.;:]/u.test(text.low.slice(end, verb.start)) ? null : verb
}
const NOTHING_BEFORE = /^[^\p{L}\d]*(?:(?:[ivx]+|\d+|[a-zđ])[.)/]\s*)*$/u

const LONGEST = 120

/** As folding prints it: single blanks, none around a dash; without what opens the words behind. */
function printed(words: string): string {
  const single = words.includes('  ') ? words.replace(/ +/g, ' ') : words
  const close = single.includes('-') ? single.replace(/ ?- ?/g, '-') : single
  return close.replace(/[ ,(]+$/, '').slice(0, LONGEST)
}
