import type { SpanKind } from '../../annotate/annotated.js'
import { draft, part, type Draft, type Part } from './draft.js'
import type { Reading } from './reading.js'

/** One head for several names: "các Sở: Xây dựng, Tài chính và Y tế". */

const LIST_HEAD_REST =
  /(?:\s*[,-]\s*(?:ban|ngành|cơ\s+quan|đơn\s+vị|chuyên\s+môn|phòng)){0,5}(?:\s+(?:có\s+)?liên\s+quan(?=\s*:))?\s*(:?)\s*/uy
const LIST_JOINT =
  /\s*(?:,\s*và|,|;|và|(?<=liên\s+(?:bộ|sở)\s[^.;:]{3,60})[-–])\s*(?:(?:sở|bộ|phòng)\s+(?=\p{L}))?/uy

interface ListHead {
  readonly names: Extract<SpanKind, 'DEPARTMENT_NAME' | 'MINISTRY_NAME' | 'OFFICE_NAME'>
  readonly head: string
}
export const LISTS: Readonly<Record<string, ListHead>> = {
  sở: { names: 'DEPARTMENT_NAME', head: 'Sở ' },
  ngành: { names: 'DEPARTMENT_NAME', head: 'Sở ' },
  bộ: { names: 'MINISTRY_NAME', head: 'Bộ ' },
  phòng: { names: 'OFFICE_NAME', head: 'Phòng ' },
  'liên bộ': { names: 'MINISTRY_NAME', head: 'Bộ ' },
  'liên sở': { names: 'DEPARTMENT_NAME', head: 'Sở ' },
}

/** "các Sở: Xây dựng, Tài chính và Y tế"; "các sở Tài chính, Nội vụ"; "các Bộ: …"; "Sở Tài chính, Nội vụ, Y tế". */
export function listUnderOneHead(reading: Reading, at: number, start: number): Draft | null {
  const found = reading.text.at('LIST_HEAD', start)
  if (!found) return null
  const isOfDistrict = found.value === 'ngành' && reading.place.level === 'DISTRICT'
  const { names, head } = LISTS[isOfDistrict ? 'phòng' : found.value] as ListHead
  const parts: Part[] = []
  const rest = reading.match(LIST_HEAD_REST, found.end)
  let next = found.end + (rest?.[0].length ?? 0)
  // "các sở, ban, ngành TP": letters behind a row of heads name no department
  if (rest?.[0].includes(',') && rest[1] === '' && reading.isInCapitals(reading.word(next))) return null
  let end = next
  for (;;) {
    const one = listed(reading, next, found.value, names, head)
    if (!one) break
    parts.push(one.part)
    end = one.end
    const gap = reading.match(LIST_JOINT, end)
    if (!gap || gap[0].trim() === '') break
    next = end + gap[0].length
  }
  return parts.length === 0 ? null : draft(at, end, parts)
}

/** A name of a list under one head, with the head before it. */
export function listed(
  reading: Reading,
  at: number,
  of: string,
  names: ListHead['names'],
  head: string,
): { readonly part: Part; readonly end: number } | null {
  if (!reading.isCapitalAt(at)) return null
  // "các ngành: Công an, Tài chính": a branch is its department, or a body of that name
  const own = of === 'ngành' ? reading.text.at('FIXED_BODY', at) : null
  if (own)
    return {
      part: part(own.value.name, 'BODY', 'STATE', own.value.level ?? reading.place.level),
      end: own.end,
    }
  const name = reading.text.at(names, at)
  if (!name) return null
  const level = names === 'DEPARTMENT_NAME' ? 'PROVINCE' : names === 'MINISTRY_NAME' ? 'CENTRAL' : 'DISTRICT'
  return { part: part(head + name.value, 'BODY', 'STATE', level), end: name.end }
}
