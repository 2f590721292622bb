import { SCHOOL_KIND } from '../../lexicon/schools.js'
import type { SpanOf } from '../../annotate/annotated.js'
import type { CommitteeWord } from '../../lexicon/agencies.js'
import { UNNAMED_NOUNS } from '../../lexicon/collectives.js'
import { COMMITTEE_LEVEL } from './committees.js'
import type { Reading } from './reading.js'
import { MADE } from './open-name.js'
import { LEVEL_OF_KIND, nameAt, unitNamed } from './unit-names.js'

/** The nouns of a collective, as they stand in a row: "sở, ban, ngành, đoàn thể". */

export interface Noun {
  readonly noun: string
  readonly start: number
  readonly end: number
  /** "các" stands before it, and another noun before that. */
  readonly again: boolean
}

const JOINT = /\s*(?:,\s*(?:và\s+|các\s+)?|và\s+(?:các\s+)?|[/-])\s*/uy
/** "sở ban ngành", "cơ quan đơn vị", "quận huyện", "xã phường thị trấn": written without commas. */
const NO_COMMA =
  /(?<=(?:^|[\s,])(?:sở|ban|phòng|cơ\s+quan|ngành|xã|phường|huyện))\s+(?=(?:ban|ngành|đơn\s+vị|đoàn\s+thể|phường|thị\s+trấn|thị\s+xã)(?!\p{L}))|(?<=[\s,]quận)\s+(?=huyện(?!\p{L}))|(?<=[\s,]phường)\s+(?=xã(?!\p{L}))/uy
/** One of several: "huyện" in "huyện, thành, thị ủy" counts, as "ủy" follows. */
const REST_OF_ROW =
  /(?:\s*(?:[,/-]|và)\s*(?:tỉnh|thành|huyện|quận|thị)){0,3}\s*(?:[,/-]|và)\s*(?:thành|huyện|quận|thị)\s+ủy(?!\p{L})/uy
/** Behind a noun in capitals: the name goes on. */
const NAME_GOES_ON = /\s+(?!HĐND|Hội đồng nhân|Hội đồng Nhân|UBND|Đảng)\p{Lu}/uy
const OF_HOUSE =
  /Đảng\s+ủy\s+\p{Lu}|[Đđ]ảng\s+ủy\s+(?:(?:công\s+an|quân\s+sự|bộ\s+đội\s+biên\s+phòng)\s|khối\s+(?:các\s+)?(?:cơ\s+quan|doanh\s+nghiệp)\s)/uy
const OF_BLOCK = /Đảng\s+ủy\s+Khối/uy
/** "đảng ủy khối": any of those that a province has. */
const BLOCK = /[Đđ]ảng\s+ủy\s+khối(?!\p{L})/uy
export const MEMBERS_OF_BOARD =
  /(?:thành|ủy)\s+viên\s+(?=ban\s+chỉ|bcđ|hđnvqs|hội\s+đồng|tổ\s|đoàn\s|tiểu\s+ban)/uy
/** No paper names more kinds of bodies in one breath. */
const MOST_NOUNS = 16

/** The nouns that stand in a row from `at` on. */
export function nounsAt(reading: Reading, at: number): Noun[] {
  const nouns: Noun[] = []
  let again = false
  for (let next = at; nouns.length < MOST_NOUNS;) {
    const noun = nounAt(reading, next, nouns.length === 0, again)
    if (!noun || (isKindOfOne(nouns, noun) && isNamed(reading, noun))) break
    nouns.push(noun)
    const gap = reading.match(JOINT, noun.end) ?? reading.match(NO_COMMA, noun.end)
    if (!gap) break
    again = gap[0].includes('các')
    next = noun.end + gap[0].length
  }
  return nouns
}

/** "các sở, ngành và huyện Gia Lâm": behind what is no unit, one that bears a name is meant alone. */
const isKindOfOne = (before: readonly Noun[], { noun, again }: Noun): boolean =>
  noun in LEVEL_OF_KIND && !again && before.length > 0 && before.every((one) => !UNIT_NOUNS.has(one.noun))

function isNamed(reading: Reading, { noun, end }: Noun): boolean {
  const [unit] = unitNamed(reading, end, [noun])?.units ?? []
  return unit !== undefined && unit.territory !== null && unit.territory.level !== 'PROVINCE'
}

/** "thực hiện Chỉ thị, Huyện ủy ban hành …" */
const OF_DIRECTIVE = /(?<=chỉ\s{1,3})(?=thị)/uy

/** "huyện ủy", or "huyện" in "huyện, thành, thị ủy": its word, and where it ends. */
export function committeeInRow(reading: Reading, at: number): CommitteeInRow | null {
  const { text } = reading
  const span = text.at('COMMITTEE_IN_ROW', at)
  if (!span) return null
  const whole = text.at('COMMITTEE', at)
  if (whole) return { word: whole.value, end: whole.end, short: false }
  if (text.reads(OF_DIRECTIVE, at) !== null) return null
  const end = text.words.end[span.from] as number
  return reading.match(REST_OF_ROW, end) ? { word: span.value, end, short: true } : null
}

export interface CommitteeInRow {
  readonly word: CommitteeWord
  readonly end: number
  /** Without its "ủy". */
  readonly short: boolean
}

function nounAt(reading: Reading, at: number, first: boolean, again: boolean): Noun | null {
  const committee = committeeInRow(reading, at)
  if (committee) {
    const { word, end } = committee
    // "các huyện ủy, Thành ủy Bến Tre": a named one beside the collective is a body of its own
    const named = !first && reading.isCapitalAt(at) && nameAt(reading, end, COMMITTEE_LEVEL[word] ?? null)
    // "các huyện ủy, thành ủy, Đảng ủy Quân sự tỉnh": that of one house
    const isOfHouse = word === 'đảng' && reading.printed(first ? OF_BLOCK : OF_HOUSE, at) !== null
    if (named || isOfHouse) return null
    const block = reading.printed(BLOCK, at)
    return block
      ? { noun: 'đảng ủy khối', start: at, end: at + block[0].length, again }
      : { noun: `${word} ủy`, start: at, end, again }
  }
  const found = reading.text.at('COLLECTIVE_NOUN', at)
  if (!found || found.value === null) return null
  // "các phòng, Ban Dân tộc": a noun in capitals before another one begins a name
  const begins =
    reading.isCapital(found.from) &&
    (reading.printed(NAME_GOES_ON, found.end) !== null ||
      // "các tổ dân phố, Ban quản lý chợ Bà Hoa"
      (!first && (reading.text.at('OPEN_HEAD', at)?.end ?? 0) > found.end))
  // "các địa phương, thành viên Ban Chỉ đạo": role-holders stand for their board
  const isBoard = !first && reading.match(MEMBERS_OF_BOARD, at) !== null
  // "Bí thư các chi bộ, thôn trưởng"
  const isHead = !first && reading.text.at('VILLAGE_HEAD', at) !== null
  // "cấp ủy, ban điều hành khu phố"
  const isBoardOf =
    !first && (reading.text.at('ACTOR_NOUN', at)?.end ?? 0) > found.end && found.value === 'ban'
  if (begins || isBoard || isHead || isBoardOf || isOther(reading, found.value, found)) return null
  // "các sở, ngành xây dựng kế hoạch": a verb behind the noun, for what it makes stands behind it
  const isVerb =
    found.value === 'ngành xây dựng' && MADE.test(reading.text.low.slice(found.end, found.end + 40))
  return isVerb
    ? { noun: 'ngành', start: at, end: reading.text.words.end[found.from] as number, again }
    : { ...withMoreSchools(reading, found.value, found.end), start: at, again }
}

/** "các trường mầm non, mẫu giáo, tiểu học, THCS và TH&THCS": no list holds every row of kinds. */
function withMoreSchools(reading: Reading, noun: string, end: number): Pick<Noun, 'noun' | 'end'> {
  const till = noun.startsWith('trường')
    ? reading.skip(end, noun === 'trường' ? SCHOOL_KINDS : MORE_KINDS)
    : end
  return till === end ? { noun, end } : { noun: `${noun}${reading.words(end, till)}`, end: till }
}
const MORE_KINDS_WORDS = `(?:\\s*(?:,\\s*và|,|và|&|-|/)\\s*${SCHOOL_KIND}(?!\\p{L}))`
const MORE_KINDS = new RegExp(`${MORE_KINDS_WORDS}{1,8}`, 'uy')
const SCHOOL_KINDS = new RegExp(`\\s+${SCHOOL_KIND}(?!\\p{L})${MORE_KINDS_WORDS}{0,8}`, 'uy')

/** "Bộ Xây dựng", but not "các đơn vị thuộc Bộ | xây dựng kế hoạch": what they do, behind the ministry that speaks. */
export function ministryAt(reading: Reading, at: number): SpanOf<'MINISTRY'> | null {
  const found = reading.text.at('MINISTRY', at)
  const isVerb =
    found !== null &&
    found.to - found.from > 1 &&
    !reading.isCapital(found.from + 1) &&
    MADE.test(reading.text.low.slice(found.end, found.end + 40))
  return isVerb ? null : found
}

/** In small letters these are cases and lumps, "các vụ cháy"; a colon opens their names: "các Vụ: KTTH, TH". */
const CASES_TOO = new Set(['vụ', 'cục'])
const isOther = (reading: Reading, noun: string, { from, end }: SpanOf<'COLLECTIVE_NOUN'>): boolean =>
  // "Mặt trận" is the Front's committee
  (noun === 'mặt trận' && reading.isCapital(from)) ||
  (CASES_TOO.has(noun) &&
    (!reading.isCapital(from) || reading.text.low[end] === ':') &&
    reading.match(OF_MINISTRY, end) === null)
/** "các cục, vụ thuộc Bộ" */
const OF_MINISTRY = /(?:\s*,\s*(?:vụ|cục|viện|trường|đơn\s+vị)){0,4}\s+(?:trực\s+)?thuộc\s+bộ(?!\p{L})/uy
const CHAIN_WORDS = new Set([
  'sở',
  'ban',
  'ngành',
  'ban ngành',
  'bộ',
  'địa phương',
  'phòng',
  'vụ',
  'cục',
  'tổng cục',
  'ngành chức năng',
  'cấp, các ngành',
  'cấp, ngành',
])
const UNIT_NOUNS = new Set(
  'xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|quận|thôn|bản|tổ dân phố|khối phố|khu phố|phố|ấp|buôn|làng|bon|xóm|tỉnh|thành phố, thị xã|thị xã, thành phố'.split(
    '|',
  ),
)
const isOfParty = (noun: string) => /^(?:cấp ủy|tổ chức đảng|chỉ huy|cơ quan chính trị)/u.test(noun)

/**
 * "sở, ban, ngành, địa phương" is one collective, "đoàn thể" beside it another. `again`: "các sở, ngành, các địa phương" are two,
 * and so are "các sở, ngành và các đơn vị liên quan".
 */
export function chains(nouns: readonly string[], again: readonly boolean[]): string[][] {
  const groups: string[][] = []
  for (const [index, noun] of nouns.entries()) {
    const open = groups.at(-1)
    const isOther = UNNAMED_NOUNS.has(noun) && open?.some((one) => !UNNAMED_NOUNS.has(one)) === true
    const isApart = (noun === 'địa phương' || isOther) && again[index] === true
    if (open && !isApart && belongsTo(open, noun)) open.push(noun)
    else groups.push([noun])
  }
  return groups
}

const belongsTo = (open: readonly string[], noun: string): boolean =>
  (CHAIN_WORDS.has(noun) && open.every((other) => CHAIN_WORDS.has(other))) ||
  (noun === 'địa phương' && open.every((other) => UNNAMED_NOUNS.has(other) || CHAIN_WORDS.has(other))) ||
  (UNNAMED_NOUNS.has(noun) && open.every((other) => UNNAMED_NOUNS.has(other) || CHAIN_WORDS.has(other))) ||
  (isOfParty(noun) && open.every(isOfParty)) ||
  (UNIT_NOUNS.has(noun) && open.every((other) => UNIT_NOUNS.has(other)))
