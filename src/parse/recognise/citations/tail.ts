import type { Body } from '../../../model/agency.js'
import type { Annotated } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { CAPITALISED, wordFrom } from '../../annotate/words.js'
import { ALIAS_WORDS, BEHIND_TITLE, ISSUERS_BEHIND_TITLE, NAMED_TITLES } from '../../lexicon/cues.js'
import { placeOn, type Place } from '../../place.js'
import { bodiesIn } from '../agencies.js'
import { dateAt } from '../dates.js'
import { endWhere, isMark, listedAt, parts } from './between.js'

/** What stands behind a symbol and belongs to it. */
export interface Tail {
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  readonly sameDay: boolean
  readonly issuer: Body | null
  readonly issuerText: string | null
  readonly end: number
}

/** Date and issuer, in either order, each once. */
export function readTail(text: Annotated, from: number, place: Place): Tail {
  const again = text.reads(CODE_AGAIN, from)?.[0].length ?? 0
  let tail: Tail = { date: null, sameDay: false, issuer: null, issuerText: null, end: from + again }
  for (let turn = 0; turn < 2; turn += 1) {
    const longer: Tail | null =
      (tail.date === null ? readDate(text, tail) : null) ??
      (tail.issuer === null ? readIssuer(text, tail, place) : null)
    if (longer === null) break
    tail = longer
  }
  return tail
}

/** "số 37-NQ/TW NQ/TW ngày …": the code is printed twice. */
const CODE_AGAIN = /(?<=[/-](\p{L}{2,5}[/-]\p{L}{2,5}))\s+\1(?=,?\s+(?:ngày|của)\s)/uy

function readDate(text: Annotated, tail: Tail): Tail | null {
  const lead = text.reads(DATE_LEAD, tail.end)
  if (!lead) return null
  const at = tail.end + lead[0].length
  const found = dateAt(text.low, at)
  const { issuer, issuerText, sameDay } = tail
  // "Thực hiện Chỉ thị số … của Ban Bí thư, ngày 12/3, UBND tỉnh ban hành …": the day on which that was done
  const isBehind = found !== null && issuer !== null && lead[0].includes(',')
  if (isBehind && !text.text.endsWith(':') && text.reads(DONE_THEN, found.end) !== null) return null
  if (found?.value)
    return { date: found.value, sameDay: lead[1] !== undefined, issuer, issuerText, end: found.end }
  // "Quyết định số 12/QĐ-UBND năm 2023 của …", but not "Kế hoạch số 12/KH-UBND năm 2023 về …", whose title it opens
  const year = text.reads(YEAR_ALONE, at)
  return year && { date: year[1] as string, sameDay, issuer, issuerText, end: at + year[0].length }
}

/** What may stand between a symbol and its date: a mark of the place ("-PGD.Q8"); a telegram has its hour there: "hồi 19 giờ 00’ ngày …". */
const DATE_LEAD =
  /(?:\.\p{L}{1,3}\d{0,2}(?=\s+ngày\s))?\s{0,9}(?:,|\|(?=\s{0,9}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?\s{0,9}\(?\s{0,9}(?:(?:được\s+)?ban hành\s+|ký\s+)?(?:(?:vào\s+)?(?:hồi|lúc)\s+\d{1,2}\s*(?:giờ|g|h)\s*(?:\d{1,2}\s*(?:phút|[’'′])?)?\s*,?\s*)?(cùng\s+)?(?=ngày|tháng|năm|\d)/uy
const DONE_THEN =
  /(?:\s*,\s*(?!về\s|v\/v\s)|\s+(?=(?:bộ|thủ tướng|chính phủ|ubnd|ủy ban|chủ tịch|sở|ban|tỉnh ủy|thành ủy)\s[^,;.:]{0,90}?\s(?:đã|vừa)\s))[^,;.:]{3,90}?\s(?:(?:đã|vừa)\s+)?(?:ký|ban hành|tổ chức|phối hợp|chủ trì|khai mạc|phát động|ra quân)\s/uy
const YEAR_ALONE = /năm\s+((?:19|20)\d\d)(?=\s+của\s)/uy

/** How long the name of an issuer may be. */
const LONGEST_ISSUER = 160

function readIssuer(text: Annotated, tail: Tail, place: Place): Tail | null {
  const lead = text.reads(ISSUER_LEAD, tail.end)
  if (!lead) return null
  const start = tail.end + lead[0].length
  const bodies = bodiesIn(text, placeOn(place, tail.date))
  const [found] = mentionsWithin(bodies, start, start + LONGEST_ISSUER)
  if (!found || found.start > start + 2) return null
  const over = text.reads(OVER_THE_NAME, found.end)
  return {
    date: tail.date,
    sameDay: tail.sameDay,
    issuer: found.bodies[0] ?? null,
    issuerText: text.text.slice(found.start, found.end),
    end: found.end + (over?.[0].length ?? 0),
  }
}

/** The plenum that adopts a paper acts for its committee: "của Hội nghị lần thứ bảy Ban Chấp hành Trung ương". */
const ISSUER_LEAD =
  /\s{0,9},?\s{0,9}(?:của|do|giữa)\s+(?:hội nghị[^,;.()]{0,40}?(?=(?:ban chấp hành|bch)\s))?/uy
const OVER_THE_NAME = /\s+(?:đảng|khóa\s+[ivx]+)(?!\p{L})/uy

// --------------------------------------------------------------------- title

const LONGEST_TITLE = 400
const SHORTEST_TITLE = 6

/** The "về …" clause or the quoted title behind a citation; up to the end of its clause. */
export function readTitle(text: Annotated, from: number): string | null {
  const first = wordFrom(text.words, from)
  const opening = isMark(text, first, ',') ? first + 1 : first
  if (opening >= text.words.count || listedAt(text, NAMED_TITLES, opening) === 0) return null
  const start = text.words.start[opening] as number
  const quoted = isMark(text, opening, '“') ? endOfQuotation(text, opening) : null
  if (quoted !== null) return text.text.slice(start + 1, quoted)
  const title = text.text.slice(start, endWhere(text, opening, LONGEST_TITLE, endsTitle)).trim()
  return title.length < SHORTEST_TITLE ? null : title
}

function endOfQuotation(text: Annotated, opening: number): number | null {
  const start = (text.words.start[opening] as number) + 1
  const end = text.text.indexOf('”', start)
  return end >= start + 3 && end <= start + 300 ? end : null
}

/** A stop, "(sau đây gọi tắt …", or a comma or "và" behind which the sentence goes on. */
function endsTitle(text: Annotated, word: number): boolean {
  if (isMark(text, word, ';.:')) return parts(text, word)
  if (isMark(text, word, '(')) return listedAt(text, ALIAS_WORDS, word + 1) > 0
  const comma = isMark(text, word, ',')
  if (comma && goesOnAt(text, word + 1)) return true
  return (comma || text.low.startsWith('và ', text.words.start[word])) && citesAt(text, word + 1)
}

function goesOnAt(text: Annotated, word: number): boolean {
  if (word >= text.words.count) return false
  const capital = ((text.words.shape[word] as number) & CAPITALISED) !== 0
  return listedAt(text, capital ? ISSUERS_BEHIND_TITLE : BEHIND_TITLE, word) > 0
}

/** "các Nghị quyết số": another citation. */
function citesAt(text: Annotated, word: number): boolean {
  if (word >= text.words.count) return false
  const plural = text.at('PLURAL', text.words.start[word] as number)
  const noun = text.at('TYPE_NOUN', plural ? text.behind(plural) : (text.words.start[word] as number))
  return noun !== null && text.low.startsWith('số', text.behind(noun))
}
