import { isoDay } from '../../../model/date.js'
import type { DocumentType } from '../../../model/document.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { NUMBERED } from '../../lexicon/retelling.js'
import { NOWHERE } from '../../place.js'
import { bodiesIn, type BodyMention } from '../agencies.js'
import type { Paper } from '../../segment.js'
import type { Opening } from './opening.js'

/**
 * News that names its paper by what was done to it: "Theo Kế hoạch năm học vừa được UBND tỉnh ban hành, …", "Kế hoạch do Phó
 * Chủ tịch UBND tỉnh Lê A ký, …". Null for any other paragraph, and where a number follows, which the citation tells.
 */
export function issuedPassively(text: Annotated): Opening | null {
  const lead = text.reads(OPENS, 0)?.[0] ?? ''
  const noun = text.at('TYPE_NOUN', lead.length)
  if (!noun || noun.value === 'OTHER' || text.reads(NUMBERED, noun.end)) return null
  const body = PASSIVE.map((form) => bodyOf(text, noun, form)).find((found) => found !== null)
  if (!body) return null
  const type = noun.value === 'CONG_VAN' && !text.low.startsWith('công', noun.start) ? null : noun.value
  // "Công điện do Phó Thủ tướng Lê A ký thay": it is of whose place he signs in
  const speaker = text.text.slice(body.start, body.end).replace(/^Phó (?=Thủ tướng)/u, '')
  return { speaker, type, issuedOn: null }
}

/** "Công điện nêu rõ, …" in the opening of news that says no more of what was issued. */
export function typeTold({ typeLine, body }: Paper): DocumentType | null {
  if (typeLine !== null) return null
  for (const { passage } of body.slice(0, PARAGRAPHS)) {
    const text = passage.annotated
    for (const noun of text.spans('TYPE_NOUN'))
      if (SAYING.has(noun.value) && text.reads(SAYS, noun.end) && text.reads(OPENS_SENTENCE, noun.start))
        return noun.value
  }
  return null
}
const PARAGRAPHS = 3
const SAYING: ReadonlySet<DocumentType> = new Set(['CONG_DIEN', 'CHI_THI'])
const SAYS =
  /\s+(?:cũng\s+|này\s+)?(?:nêu(?:\s+rõ)?|yêu\s+cầu|gửi(?=\s+(?:các|bộ|chủ|ubnd|ủy|sở|ban)\s))(?!\p{L})/uy
const OPENS_SENTENCE = /(?<=^[^\p{L}]*|[.!?]\s+|date\s+[\d-]+\s+)/uy

const OPENS =
  /(?:[\p{L}\d.]{2,30}\.vn\s*[-–—:]\s*|\([^()]{2,40}\)\s*[-–—:]?\s*)?[^\p{L}\d]*(?:(?:cũng\s+)?(?:theo|tại|trong)\s+|(?:đây|đó)\s+là\s+[^.;:]{3,60}?\s(?:tại|trong)\s+)?(?:khung\s+)?/uy

/** Behind the noun: up to the body that did it, and what it did. */
interface Form {
  readonly before: RegExp
  readonly did: RegExp
}
const PASSIVE: readonly Form[] = [
  {
    before: /[^.;:]{0,260}?\s(?:vừa|mới|đã)\s+được\s+/uy,
    did: /\s+(?:ký\s+)?(?:ban\s+hành|phê\s+duyệt|thông\s+qua|gửi)(?!\p{L})/uy,
  },
  { before: /(?:\s[^.;:,]{2,80}?)?\s+do\s+/uy, did: /(?:\s\p{L}+){0,4}?\s+ký(?!\p{L})/uy },
  // "… của Bộ Y tế do Thứ trưởng Lê A ký"
  { before: /(?:\s[^.;:,]{2,80}?)?\s+của\s+/uy, did: /\s+do\s[^.;:,]{3,60}?\ský(?!\p{L})/uy },
]

function bodyOf(text: Annotated, noun: SpanOf<'TYPE_NOUN'>, { before, did }: Form): BodyMention | null {
  const at = noun.end + (text.reads(before, noun.end)?.[0].length ?? NaN)
  const found = bodiesIn(text, NOWHERE).find(({ start }) => start >= at && start - at <= LONGEST_RANK)
  return found?.bodies.length === 1 && text.reads(did, found.end) !== null ? found : null
}
/** "Phó Chủ tịch Thường trực " before the name of the house. */
const LONGEST_RANK = 40

/**
 * "Chỉ thị của Chủ tịch UBND tỉnh về việc …", "Công điện khẩn số 13 ngày 01/9/2018 của Chủ tịch UBND huyện A" over a text that
 * says no more of who issued it, and in what.
 */
export function namedAbove(body: Paper['body']): Opening | null {
  const [first] = body
    .slice(0, HEADLINES)
    .filter(({ passage }) => passage.annotated.at('TYPE_NOUN', 0) !== null)
  const text = first?.passage.annotated
  const noun = text?.at('TYPE_NOUN', 0)
  if (!text || !noun || noun.value === 'OTHER') return null
  const [before = '', number, printed = '', day = '', month = '', year] = text.reads(OF_WHOM, noun.end) ?? []
  const at = before === '' ? NaN : noun.end + before.length
  const named = bodiesIn(text, NOWHERE).find(({ start }) => start === at)
  const isWhole = number !== undefined && named?.end === text.text.trimEnd().length
  if (named?.bodies.length !== 1 || !(isWhole || text.reads(ABOUT, named.end) !== null)) return null
  const value = year === undefined ? null : isoDay(Number(year), Number(month), Number(day))
  return {
    speaker: text.text.slice(named.start, named.end),
    type: noun.value,
    issuedOn: value ? { value, precision: 'DAY', asPrinted: printed } : null,
    ...(number === undefined ? {} : { number }),
  }
}
const HEADLINES = 3
const OF_WHOM =
  /(?:\s+(?:khẩn|hỏa\s+tốc|thượng\s+khẩn))?(?:\s+số\s+(\d{1,5})(?![\d/.-]))?(?:,?\s+(ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})))?\s+của\s+/uy
const ABOUT = /\s+(?:về|v\/v)\s/uy
