import type { SpanOf } from '../../annotate/annotated.js'
import { SCHOOL_KIND } from '../../lexicon/schools.js'
import { draft, part, type Draft } from './draft.js'
import type { Reading } from './reading.js'
import { BODY_HEAD } from './unit-names.js'

const MANY = new RegExp(`\\s+trường\\s*:?\\s+(${SCHOOL_KIND}\\s+)?(?=\\p{L})`, 'uy')
const KIND = new RegExp(`(?:trường\\s+)?(${SCHOOL_KIND})\\s+(?=\\p{L})`, 'uy')
const NAME = /\p{Lu}(?:\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}(?:\s\d{1,2}(?!\d))?|(?!\p{L}))/uy
const JOINT = /\s*(?:,|,?\s+và)\s+(?=\p{L})/uy
const MOST = 40

/** "các trường THPT Lê Lợi, Phan Bội Châu và THCS Nghi Lâm": each of them, by its name. */
export function namedSchools({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const [opening, first] = reading.match(MANY, end) ?? []
  if (opening === undefined) return null
  let kind = kindAt(reading, end + opening.length - (first?.length ?? 0), first)
  const schools: string[] = []
  let till = end
  for (let at = end + opening.length; schools.length < MOST;) {
    const [name] = reading.printed(BODY_HEAD, at) ? [] : (reading.printed(NAME, at) ?? [])
    if (name === undefined) break
    schools.push(`Trường ${kind}${name}`)
    till = at + name.length
    const next = till + (reading.match(JOINT, till)?.[0].length ?? 0)
    if (next === till) break
    const [other, own] = reading.match(KIND, next) ?? []
    if (other !== undefined) kind = kindAt(reading, next + other.length - other.trimStart().length, own)
    at = next + (other?.length ?? 0)
  }
  return schools.length < 2
    ? null
    : draft(
        start,
        till,
        schools.map((name) => part(name, 'BODY', null, null)),
      )
}

/** The kind as it is printed. */
const kindAt = ({ text }: Reading, at: number, kind: string | undefined): string => {
  const found = kind === undefined ? -1 : text.low.indexOf(kind.trim(), at)
  return kind === undefined || found < 0 ? '' : `${text.text.slice(found, found + kind.trim().length)} `
}
