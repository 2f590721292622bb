import type { SpanOf } from '../../annotate/annotated.js'
import { draft, part, type Draft } from './draft.js'
import type { Reading } from './reading.js'
import { LEVEL_OF_KIND } from './unit-names.js'

/** Bodies that many others have one of. */
const OF_EACH =
  /^(?:Thanh tra|Công an|Ủy ban Kiểm tra|Kho bạc Nhà nước|Ban Vì sự tiến bộ phụ nữ|Hội Chữ thập đỏ|Hội Cựu chiến binh|Công đoàn)$/
const MANY = /\s+các\s/uy

/** "Thanh tra các bộ, ngành, địa phương": one in each of many. */
export function ofEach(head: SpanOf<'FIXED_BODY'>, reading: Reading): Draft | null {
  const { start, end, value } = head
  const many = OF_EACH.test(value.name) && reading.match(MANY, end) ? reading.bodyAt(reading.next(end)) : null
  // "Thanh tra các sở, ngành, huyện": and one in each unit
  if (!many?.parts.every(({ kind, unit }) => kind === 'COLLECTIVE' && unit === null)) return null
  const words = reading.words(end, many.end).toLowerCase()
  const areUnits = isOfUnits(many.parts[0]?.base ?? '')
  const parts = many.parts.map((one) =>
    areUnits && standsAlone(one.base, words)
      ? one
      : part(`${value.name} ${one.base}`, 'COLLECTIVE', value.system, one.level),
  )
  return draft(start, many.end, parts)
}

/** "Công an các xã, các cơ sở giáo dục": behind units, with a "các" of its own, another kind of bodies. */
function standsAlone(base: string, words: string): boolean {
  const [article] = ARTICLE_AND_NOUN.exec(base) ?? []
  return article !== undefined && !isOfUnits(base) && words.includes(article)
}
const ARTICLE_AND_NOUN = /^các \p{L}+/u

const isOfUnits = (base: string): boolean => {
  const [first = ''] = base.replace(/^các /u, '').split(',')
  return [first, first.split(' ').slice(0, 2).join(' '), first.split(' ')[0] ?? ''].some(
    (noun) => noun === 'địa phương' || noun in LEVEL_OF_KIND,
  )
}
