import { isOfCountry, NAMES_COUNTRY } from '../../lexicon/country-houses.js'
import type { Territory } from '../../../model/territory.js'
import { provinceByName } from '../../lexicon/territories.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { inNameCase } from '../../segment/capitals.js'
import { branchesByName, COMPLETE_HEAD, manyOfOneName, TROOPS } from './many.js'
import { draft, part, type Draft, type Part } from './draft.js'
import { departmentSubject, longer, nameOfLabel, openName, upToVerb, type OpenName } from './open-name.js'
import { bodyRule, type BodyRule, type Reading } from './reading.js'
import { sectionOf } from './sections.js'
import { withUnits } from './units.js'

/** Bodies whose names no list holds: a head that is known, and a name of their own. */

/** Heads whose names go on in lower case. */
const LOWER_CASE_NAMES =
  /^(?:Đồn |Ban Q|BQL|Quỹ|Bệnh viện|Trung tâm|Trường|Công ty|Tổng công ty|Hợp tác xã|HTX)/
/** Heads whose names a list of subjects tells too. */
const DEPARTMENT = /^(?:Cục|Chi cục|Tổng cục|Vụ|Viện|Trung tâm|Chi nhánh|Hội|Trạm|Đội|Quỹ)$/
const REGION_COMMAND = 'Ban Chỉ huy Phòng thủ khu vực'
const REGION_NUMBERS =
  /\s+\d{1,2}(?:\s*,\s*(?:khu\s+vực\s+)?\d{1,2}){0,20}(?:\s*,?\s*và\s+(?:khu\s+vực\s+)?\d{1,2})?(?![\d\p{L}/]|\.\d)/uy
/** "VKSND khu vực", also without a number: each of a province has its part of it. */
const OF_REGION = /^(?:Viện kiểm sát|Tòa án|Phòng Thi hành án|Kiểm toán|(?:Chi cục )?Hải quan).* khu vực$/u
const TROOP_NUMBER = /\s+\d{1,3}(?![\d\p{L}])/uy
/** "Ban Chỉ huy Phòng thủ khu vực 3 - Sông Cầu": the number of a region, and the name of the place where it sits. */
const REGION_NUMBER =
  /\s+(?:\d{1,2}|[IVX]{1,5})(?![\d\p{L}])(?:\s*[-–]\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})?/uy
const TEAM = /^(?:Đoàn|Tổ) \p{Ll}/u
const SITE = /^(?:Website|Cổng|Trang) /
/** Heads that the name of a unit alone completes. */
const BRANCH =
  /^(?:Điện lực|Bưu điện|Viễn thông|VNPT|Viettel|Mobifone|Agribank|Vietcombank|VietinBank|BIDV|Thư viện|Bảo tàng)$/
/** The kind of a school tells no school, but in a commune. */
const HOLLOW = /^Trường (?:Trung học|Tiểu học|Mầm non|THPT|THCS|Đại học|Cao đẳng)(?: (?:cơ sở|phổ thông))?$/iu
/** "Trạm Tấu", "Vụ Bổn": a head of one syllable with one more is the name of a place. */
const ONE_SYLLABLE = /^\p{Lu}\p{Ll}+$/u

const SCHOOL = /\s(?:Mầm non|Mẫu giáo|Tiểu học|Trung học|THCS|THPT|TH|MN|PTDTBT|PTDTNT)(?=\s+\p{Lu})/uy

type OpenHead = SpanOf<'OPEN_HEAD'> & { readonly value: string }

/** A row at an open head, where it is one. */
const headRule = (id: string, when: (head: OpenHead, reading: Reading) => Draft | null): BodyRule =>
  bodyRule({
    id,
    form: 'OPEN',
    at: 'OPEN_HEAD',
    capital: true,
    when: (head, reading) => (isHead(head, reading) ? when(head, reading) : null),
  })

/** "huyện Trạm Tấu", "XÃ HỘI", "NHIỆM VỤ": one syllable behind words that go on with it is no head. */
function isHead(head: SpanOf<'OPEN_HEAD'>, reading: Reading): head is OpenHead {
  const { from, to, value } = head
  if (value === null) return false
  if (to - from > 1 || from === 0) return true
  if (reading.text.endingAt('UNIT_KIND', reading.text.words.end[from - 1] as number) !== null) return false
  const inCapitals = (word: number) => reading.isInCapitals(word) && reading.isCapital(word)
  return !inCapitals(from) || !inCapitals(from - 1) || reading.isSpokenOf(from)
}

/** Before all fixed names: "Bộ Tư lệnh Quân khu 4" is none of a province. */
export const TROOP_RULE = headRule('body.troops', ({ start, end, value }, reading) => {
  const all = value === 'Bộ Tư lệnh' ? reading.ahead('ARTICLE', end) : null
  const many = all && manyOfOneName(all, reading)
  // "Bộ Tư lệnh các Quân khu 3, 4, 5"
  if (many)
    return { ...many, start, parts: many.parts.map((one) => ({ ...one, base: `${value} ${one.base}` })) }
  const isRegion = value === REGION_COMMAND || OF_REGION.test(value)
  const number = isRegion
    ? longest(reading.printed(REGION_NUMBER, end), reading.printed(REGION_NUMBERS, end))
    : TROOPS.test(value)
      ? reading.match(TROOP_NUMBER, end)
      : null
  if (!number && !isRegion) return null
  const behind = end + (number?.[0].length ?? 0)
  const level = isRegion ? null : 'CENTRAL'
  const names = number ? numbersIn(number[0]).map((one) => `${value} ${one}`) : [value]
  return draft(
    start,
    behind,
    names.map((name) => part(name, 'BODY', 'STATE', level)),
  )
})

/** "1, 2 và 3", "1 và khu vực 5": each is a body of its own; "3 - Sông Cầu" is one. */
const numbersIn = (words: string): readonly string[] =>
  SEVERAL_NUMBERS.test(words) ? (words.match(/\d{1,2}/gu) ?? []) : [words.trim()]
const SEVERAL_NUMBERS = /\d\s*(?:,|và)/u

/** Before the boards of councils: "Ban Kinh tế - Xã hội Hội Nông dân tỉnh". */
export const BOARD_OF_UNION_RULE = bodyRule({
  id: 'body.board-of-union',
  form: 'OPEN',
  at: 'BOARD_HEAD',
  capital: true,
  when: boardOfUnion,
})

/** "Ban Thường vụ các huyện, thị, thành đoàn": the boards of committees of the Youth Union. */
export const BOARDS_OF_UNION_RULE = bodyRule({
  id: 'body.boards-of-union',
  form: 'COLLECTIVE',
  at: 'BOARD_OF_MANY',
  when: ({ start, end, value }, reading) => {
    const many = reading.bodyAt(reading.next(end), { forms: ['COLLECTIVE'] })
    if (!many?.parts.every(({ base }) => OF_YOUTH.test(base))) return null
    const boards = many.parts.map((one) => ({ ...one, base: `${value} ${one.base}` }))
    return draft(start, many.end, boards)
  },
})
const OF_YOUTH = /^các .*(?:đoàn|đoàn trực thuộc)$/u

export const OPEN_HEAD_RULES = [
  headRule('body.website', ({ start, end, value }, reading) => {
    const site = part(value, 'BODY', null, null)
    return SITE.test(`${value} `)
      ? (sectionOf(reading, start, site, end) ?? withUnits(reading, start, site, end))
      : null
  }),
  // "Đoàn giám sát HĐND tỉnh", "Tổ giúp việc của Ban Chỉ đạo …": a team of a body that has a name of its own
  headRule('body.team', ({ start, end, from, value }, reading) => {
    if (!TEAM.test(value)) return null
    const team = part(value, 'BODY', null, null)
    const owned = sectionOf(reading, start, team, end, ['AUTHORITY', 'DEPARTMENT', 'FIXED', 'STEERING'])
    return owned || value !== 'Đoàn thanh tra' || !reading.isCapital(from)
      ? owned
      : withUnits(reading, start, team, end)
  }),
  headRule('body.branches-by-name', branchesByName),
  headRule('body.open-name', openBody),
  // "của trường Tiểu học A": in small letters only where the kind of the school follows
  bodyRule({
    id: 'body.school',
    form: 'OPEN',
    at: 'OPEN_HEAD',
    when: (head, reading) =>
      head.value === 'Trường' && !reading.isCapital(head.from) && reading.printed(SCHOOL, head.end)
        ? openBody({ ...head, value: head.value }, reading)
        : null,
  }),
  headRule('body.head-alone', ({ start, end, value }, reading) => {
    if (!COMPLETE_HEAD.test(value) && !BRANCH.test(value)) return null
    const found = withUnits(reading, start, part(value, 'BODY', null, null), end)
    // "Điện lực huyện": a branch is named by its unit alone
    return COMPLETE_HEAD.test(value) || found.end > end ? found : null
  }),
]

/** "Ban Gia đình - Xã hội Hội LHPN tỉnh", "Ban Thanh niên Công an tỉnh": only where the body stands behind whose board it is. */
function boardOfUnion({ start, end }: SpanOf<'BOARD_HEAD'>, reading: Reading): Draft | null {
  if (!UNION_AHEAD.test(reading.text.low.slice(end, end + LONGEST_BOARD))) return null
  const at = reading.next(end)
  const rest = openName(reading, at)
  if (rest === null || NAMES_OF_COMMITTEES.test(rest.name)) return null
  const behind = at + (IN_LETTERS.exec(reading.text.text.slice(at, rest.end))?.index ?? rest.end - at)
  const name = `Ban ${reading.words(at, behind)}`
  const board =
    sectionOf(reading, start, part(name, 'BODY', 'FRONT', null), behind) ??
    ofUnionInBrackets(reading, start, name, behind)
  return board !== null && OF_UNION.test(board.parts[0]?.base ?? '') ? board : null
}
/** "Ban Phong trào (Hội Nông dân tỉnh)" */
function ofUnionInBrackets(reading: Reading, start: number, name: string, at: number): Draft | null {
  const [bracket] = reading.match(BRACKET, at) ?? []
  const union = bracket === undefined ? null : reading.bodyAt(at + bracket.length, { forms: ['FIXED'] })
  const [owner] = union?.parts ?? []
  return union && owner?.system === 'FRONT' && union.parts.length === 1 && reading.text.low[union.end] === ')'
    ? draft(start, union.end + 1, [{ ...owner, base: `${name} ${owner.base}`, shares: false }])
    : null
}
const BRACKET = /\s*\(\s*/uy
const UNION_AHEAD = /đoàn|hội\s|mttq|mặt trận|lđlđ|thanh niên|phụ nữ/u
const LONGEST_BOARD = 90
/** Letters of a union are no words of a name. */
const IN_LETTERS = /\s(?:LĐLĐ|UBMTTQ|MTTQ)(?!\p{L})/u
const NAMES_OF_COMMITTEES = /^(?:Thường|Chấp hành|Chỉ|Quản|Cán sự|Công tác|Bí thư|Giám|Lãnh đạo)(?!\p{L})/u
const OF_UNION =
  /(?:Liên đoàn Lao động|(?:Tỉnh|Thành|Huyện|Quận|Thị) ?đoàn|Hội (?:Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh|Chữ thập đỏ|Liên hiệp Thanh niên)|Ủy ban MTTQ Việt Nam|Đoàn TNCS Hồ Chí Minh|^Ban (?:Thanh niên|Phụ nữ) .*)$/u

const longest = (one: RegExpExecArray | null, other: RegExpExecArray | null): RegExpExecArray | null =>
  (other?.[0].length ?? 0) > (one?.[0].length ?? 0) ? other : one

/** "TT" is a centre before letters alone: else a town, a circular, a standing board. */
const isNoCentre = (reading: Reading, start: number, at: number): boolean =>
  reading.text.text.startsWith(SHORT_OF_CENTRE, start) && reading.printed(LETTERS_OF_CENTRE, at) === null
const SHORT_OF_CENTRE = 'TT'
const LETTERS_OF_CENTRE =
  /(?!AT|XD|ĐT|KT-XH|HĐND|UBND|TU|HU|ĐU|MTTQ|UBMT|BTC|BNV|BXD|BYT|BCA|BQP)\p{Lu}[\p{Lu}&-]{2,9}(?![\p{L}\d/])/uy

/** "Trung tâm Khuyến nông", "Ban Quản lý Khu kinh tế Đông Nam", "Cục Y tế dự phòng Bộ Y tế". */
function openBody({ start, end, value }: OpenHead, reading: Reading): Draft | null {
  const at = reading.next(end)
  if (end - start === SHORT_OF_CENTRE.length && isNoCentre(reading, start, at)) return null
  const system = value === 'Công đoàn' ? 'FRONT' : null
  const union = system && sectionOf(reading, start, part(value, 'BODY', system, null), end)
  if (union) return union
  const numbered = numberedOfCentre(reading, value, at)
  const rest =
    numbered ??
    longer(
      upToVerb(
        reading,
        longer(
          openName(reading, at, LOWER_CASE_NAMES.test(value)),
          DEPARTMENT.test(value) ? departmentSubject(reading, at) : null,
        ),
      ),
      nameOfLabel(reading, start, at),
    )
  if (!rest || (ONE_SYLLABLE.test(value) && ONE_SYLLABLE.test(rest.name))) return null
  const isOfAll = numbered !== null || isOfCountry(value, rest.name)
  const home = isOfAll && numbered === null ? provinceAtEnd(reading, rest.name) : null
  const unplaced = {
    ...part(`${value} ${asWritten(reading, start, rest.name)}`, 'BODY', system, null),
    unit: home && { territory: home, level: home.level, words: '', group: null },
  }
  const placed =
    numbered || NAMES_COUNTRY.test(rest.name) ? null : withUnits(reading, start, unplaced, rest.end)
  const isPlaced = placed !== null && placed.end > rest.end
  // in a paper of the centre what names no unit is the centre's
  const isCentral =
    (isOfAll && home === null && !isPlaced) || (reading.place.level === 'CENTRAL' && !isPlaced)
  const whole: Part = isCentral ? { ...unplaced, level: 'CENTRAL' } : unplaced
  const found =
    sectionOf(reading, start, whole, rest.end) ??
    (isPlaced ? placed : withUnits(reading, start, whole, rest.end))
  const isHollow = HOLLOW.test(whole.base) && found.end === rest.end
  return isHollow && reading.place.level !== 'COMMUNE' ? null : found
}

/** "Trường Đại học Kinh tế Nghệ An": the province that its name ends with, in every paper. */
function provinceAtEnd({ place: { vintage } }: Reading, name: string): Territory | null {
  const words = name.split(' ')
  const named = [2, 3, 4]
    .filter((count) => count <= words.length)
    .map((count) => provinceByName(words.slice(-count).join(' '), vintage))
  return named.find((province) => province !== null) ?? null
}

/** "Ban Quản lý dự án 7", "Công ty Truyền tải điện 3": houses of the centre that a number tells apart. */
function numberedOfCentre(reading: Reading, head: string, at: number): OpenName | null {
  const [, pattern] = NUMBERED_OF_CENTRE.find(([heads]) => heads.test(head)) ?? []
  const [words, of = '', number = ''] = (pattern && reading.printed(pattern, at)) ?? []
  return words === undefined ? null : { name: of + number, end: at + words.length }
}
/** The head, and behind it the rest of the name and the number. Those who build the country's roads, and the parts of its grid. */
const NUMBERED_OF_CENTRE: ReadonlyArray<readonly [head: RegExp, name: RegExp]> = [
  [
    /^Ban Quản lý(?: dự án)?$/u,
    /((?<=[Dd]ự\s+án\s+|QLDA\s+)|[Dd]ự án )(?:số\s+)?([267]|85)(?![\d\p{L}/%.–-]|\s+(?:dự|công|gói|tuyến|đoạn|km)(?!\p{L}))/uy,
  ],
  [/^Công ty$/u, /([Tt]ruyền tải [Đđ]iện )(?:số )?([1-4])(?![\d\p{L}/.])/uy],
]

/** "TRUNG TÂM CHUYỂN ĐỔI SỐ": words in capitals behind a head in capitals, as the field writes them; letters stay. */
const asWritten = (reading: Reading, start: number, name: string): string =>
  reading.isInCapitals(reading.word(start)) && WORDS_IN_CAPITALS.test(name) ? inNameCase(name) : name
const WORDS_IN_CAPITALS = /^[^\p{Ll}]+\s[^\p{Ll}]+$/u
