import type { Annotated } from '../../annotate/annotated.js'
import type { ParsedAssignment } from './parsed.js'
import type { Range } from './stretch.js'

/**
 * "hai xã nêu trên", "các đơn vị nêu trên", "các sở, ngành trên", "sở này": those whom the duty before it names, where it names several,
 * one by one, of that kind and in that number; else null, and the words stand for themselves.
 */
export function pointedBack(
  text: Annotated,
  { start, end }: Range,
  { asPrinted }: ParsedAssignment,
  before: readonly ParsedAssignment[],
): readonly ParsedAssignment[] | null {
  const [, each] = text.reads(EACH, start) ?? []
  if (each !== undefined)
    return before.length > 0 && before.every((one) => isOneOf(one, each, before.length > 1)) ? before : null
  const [, alone] = THIS_ONE.exec(asPrinted) ?? []
  if (alone !== undefined)
    return before.length === 1 && before.every((one) => isOfKind(one, alone.toLowerCase())) ? before : null
  if (before.length < 2 || !text.holds(' trên', start, end)) return null
  const at = text.text.indexOf(asPrinted, start)
  const [words, number, nouns = '', said] = at < 0 || at >= end ? [] : (text.reads(POINTS, at) ?? [])
  if (words === undefined || (said === undefined && !isVerbAhead(text, at + words.length))) return null
  const isSoMany = number === undefined || (COUNTS[number] ?? Number(number)) === before.length
  return isSoMany && before.every((one) => isOfKind(one, nouns)) ? before : null
}

const NOUN =
  '(?:sở|ban|ngành|bộ|đơn\\s+vị|cơ\\s+quan|tổ\\s+chức|địa\\s+phương|xã|phường|thị\\s+trấn|huyện|quận|thị\\s+xã|thành\\s+phố|tỉnh|phòng|trường)'
const POINTS = new RegExp(
  `(?:(?:các|những)\\s+|(?:cả\\s+)?(hai|ba|bốn|năm|\\d{1,2})\\s+)(${NOUN}(?:(?:,|\\s+và)\\s+${NOUN}){0,4})(\\s+(?:đã\\s+)?(?:nêu|nói|có\\s+tên|kể))?\\s+(?:ở\\s+)?trên(?!\\p{L}|\\s+(?:địa\\s+bàn|cơ\\s+sở|toàn|cả)(?!\\p{L}))`,
  'uy',
)
/** "UBND tỉnh cũng giao sở này …" */
const THIS_ONE = new RegExp(`^(${NOUN}|cục|chi\\s+cục) này$`, 'iu')
/** "Các trường học trên địa bàn rà soát. Mỗi trường chọn 01 mô hình …": all of them. */
const EACH = new RegExp(`mỗi\\s+((?:${NOUN}|khoa)(?:,\\s+(?:${NOUN}|khoa)){0,3})(?![\\p{L},])`, 'uy')

/** Whether a body is a group that a noun tells ("các trường học", "UBND các xã, phường"), or one of several of that kind. */
function isOneOf({ body: { name } }: ParsedAssignment, nouns: string, isOfSeveral: boolean): boolean {
  const bare = name.toLowerCase().replace(/^ubnd /u, '')
  const group = bare.startsWith('các ') ? bare.slice('các '.length) : null
  return nouns.split(/,\s+/u).some((noun) => {
    const of = group ?? (isOfSeveral ? bare : '')
    return of === noun || of.startsWith(`${noun} `) || of.startsWith(`${noun},`)
  })
}

const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 }

const isVerbAhead = (text: Annotated, at: number): boolean => {
  const next = text.endOf(BLANKS, at) ?? at
  return VERBS.some((kind) => text.at(kind, next) !== null) || text.reads(MUST, next) !== null
}
const BLANKS = /\s+/uy
const VERBS = ['ACTOR_END', 'DUTY_ADVERB', 'DUTY_VERB'] as const
const MUST = /(?:phải|cần|có\s+trách\s+nhiệm)\s/uy

/** Whether a body may be meant by nouns: one of many never is. */
function isOfKind({ body: { name, kind } }: ParsedAssignment, nouns: string): boolean {
  if (kind === 'COLLECTIVE' || name.startsWith('các ')) return false
  const all = nouns.split(/,\s+|\s+và\s+/u)
  if (all.some((noun) => OF_ANY.test(noun))) return true
  return all.some((noun) =>
    name
      .toLowerCase()
      .replace(/^ubnd /u, '')
      .startsWith(`${noun} `),
  )
}
const OF_ANY = /^(?:ngành|đơn\s+vị|cơ\s+quan|tổ\s+chức|địa\s+phương)$/u
