import type { SpanOf } from '../../annotate/annotated.js'
import { assemblyAt, committeeAt, type Parts } from './committees.js'
import { draft, part, type Draft, type Part } from './draft.js'
import { bodyRule, type Reading } from './reading.js'
import { sectionOf } from './sections.js'
import { unitsBehind, withUnits } from './units.js'

/** UBND, HĐND and Party committees with their boards, commissions, offices and caucuses. */

/** What HĐND and UBND have of the heads of PARTY_COMMISSIONS. */
const ASSEMBLY_BOARD = /^(?:Văn phòng|Thường trực)$/u
/** Boards that a mass organisation has too. */
const UNION_BOARD =
  /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Văn phòng|Ban Tổ chức|Ban Tuyên giáo|Ban Kiểm tra|Ủy ban Kiểm tra|Ban Kinh tế)$/u
/** Commissions that are a Party committee's even where it is not named. */
const OWN_COMMISSION = /^(?:Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Xây)|Ủy ban Kiểm tra)/u
/** "Ban Tổ chức Lễ kỷ niệm", "Ban Tổ chức các hoạt động": whoever holds it, and no commission of the Party. */
const OF_EVENT =
  /\s+(?:lễ|hội\s+(?:thi|chợ|thảo|nghị|trại|diễn)|đại\s+hội|cuộc\s+thi|giải|festival|ngày|tháng|tuần|kỳ\s+thi|liên\s+hoan|các\s+hoạt\s+động|sự\s+kiện|chương\s+trình)(?!\p{L})/uy
const MANY = /\s+(?:(?:đảng|huyện|thành|thị|quận)\s+ủy\s+)?(?:các|cấp)\s/uy
/** Between a board and whose it is: "Thường trực HĐND", "VP/UBND", "Ban Thường vụ (BTV) của Tỉnh ủy". */
const WHOSE = /\s*(?:\(\s*[\p{L}]{2,6}\s*\)\s*)?\/?\s*(?:của\s+)?/uy
const OF_SYMBOL = /(?<=\d\s?[/-]\s?\p{L}{1,4}[/-])/uy
const COMMUNES = /\s+(?:các\s+)?(?:xã|phường|thị\s+trấn)(?!\p{L})/uy
/** "các huyện ủy, đảng ủy quân sự tỉnh": in small letters behind others. */
const HOUSES =
  /\s+(?:(?:các\s+)?(?:xã|phường|thị\s+trấn)|(?:công\s+an|quân\s+sự|bộ\s+đội\s+biên\s+phòng)\s+(?:tỉnh|thành\s+phố|huyện))(?!\p{L})/uy
const OWNED = /\s*[\s/.]?\s*/uy
/** "Ban cán sự đảng, đảng đoàn": in a row the words are collectives. */
const CAUCUS_IN_ROW = /\s*,\s*(?:các\s+)?(?:ban\s+cán|đảng\s+đoàn|đảng\s+ủy|huyện|thành|thị|quận)/uy

export const CAUCUS_RULES = [bodyRule({ id: 'body.caucus', form: 'CAUCUS', at: 'CAUCUS', when: caucus })]

export const AUTHORITY_RULES = [
  bodyRule({
    id: 'body.office-of-two',
    form: 'AUTHORITY',
    at: 'OFFICE_OF_TWO',
    // "Văn phòng HĐND và UBND phường"; that of the delegation to the National Assembly is a fixed name
    when: ({ start, end }, reading) => {
      const second = reading.text.endingAt('AUTHORITY', end)
      const assembly = assemblyAt(reading, second?.start ?? reading.text.words.start.length)
      return assembly && headed('Văn phòng HĐND và', assembly, start)
    },
  }),
  bodyRule({ id: 'body.in-letters', form: 'AUTHORITY', at: 'IN_LETTERS', when: inLetters }),
  bodyRule({ id: 'body.commission', form: 'AUTHORITY', at: 'COMMISSION', when: commission }),
  bodyRule({ id: 'body.of-assembly', form: 'AUTHORITY', at: 'OWNED_HEAD', when: ofAssembly }),
  bodyRule({
    id: 'body.assembly',
    form: 'AUTHORITY',
    at: 'AUTHORITY',
    when: ({ start }, reading) => whole(assemblyAt(reading, start), start),
  }),
  bodyRule({
    id: 'body.committee',
    form: 'AUTHORITY',
    at: 'COMMITTEE',
    when: ({ start, end, value, from }, reading) =>
      (value === 'đảng' ? ofMinistries(reading, { start, end }, 'Đảng ủy') : null) ??
      (reading.isCapital(from) || (value === 'đảng' && reading.match(reading.inList ? HOUSES : COMMUNES, end))
        ? whole(committeeAt(reading, start), start)
        : null),
  }),
  bodyRule({
    id: 'body.own-committee',
    form: 'AUTHORITY',
    at: 'OWN_COMMITTEE',
    when: ({ start, from }, reading) =>
      reading.isInCapitals(from) ? whole(committeeAt(reading, start), start) : null,
  }),
  bodyRule({
    id: 'body.party-organisation',
    form: 'AUTHORITY',
    at: 'PARTY_ORGANISATION',
    when: ({ start, from }, reading) =>
      reading.isCapital(from) ? whole(committeeAt(reading, start), start) : null,
  }),
]

const COMMISSION = /\s+(?:Ban|Ủy ban Kiểm tra|UBKT)\s/uy
const longest = (first: Draft | null, second: Draft | null): Draft | null =>
  second === null || (first !== null && first.end >= second.end) ? first : second

/** "Văn phòng Cục Thuế tỉnh", "Văn phòng Kho bạc Nhà nước tỉnh": tried behind all fixed names. */
export const OFFICE_OF_HOUSE_RULE = bodyRule({
  id: 'body.office-of-house',
  form: 'AUTHORITY',
  at: 'OWNED_HEAD',
  capital: true,
  when: ({ start, end, value }, reading) =>
    value === 'Văn phòng'
      ? // "Văn phòng Ban Tổ chức Tỉnh ủy": a commission with its committee
        longest(
          sectionOf(reading, start, part(value, 'BODY', 'STATE', null), end, ['FIXED']),
          reading.printed(COMMISSION, end) &&
            sectionOf(reading, start, part(value, 'BODY', 'PARTY', null), end, ['AUTHORITY']),
        )
      : null,
})

/** Commissions that need no committee beside them; tried behind all fixed names. */
export const OWN_COMMISSION_RULE = bodyRule({
  id: 'body.own-commission',
  form: 'FIXED',
  at: 'COMMISSION',
  capital: true,
  when: ({ start, end, value, from }, reading) =>
    !OWN_COMMISSION.test(value) ||
    reading.match(OF_EVENT, end) ||
    // "Ban tổ chức" of a contest
    (value === 'Ban Tổ chức' && !reading.isCapital(from + 1))
      ? null
      : reading.ahead('TIER', end) || isOfMany(reading, end)
        ? // "Ban Tuyên giáo các cấp", "Ban Tuyên giáo các huyện, thị": of many committees
          withUnits(reading, start, part(value, 'BODY', 'PARTY', null), end)
        : withUnits(
            reading,
            start,
            part(`${value} ${reading.speakingCommittee}`, 'BODY', 'PARTY', reading.place.level),
            end,
          ),
})

const isOfMany = (reading: Reading, at: number): boolean =>
  unitsBehind(reading, at)?.units.some(({ group }) => group !== null) === true

const whole = (found: Parts | null, start: number): Draft | null =>
  found && draft(start, found.end, found.parts)

const headed = (head: string, { parts, end }: Parts, start: number): Draft =>
  draft(
    start,
    end,
    parts.map((one) => ({ ...one, base: `${head} ${one.base}` })),
  )

/** "Ban cán sự đảng UBND tỉnh", "Đảng đoàn HĐND tỉnh", "đảng đoàn các tổ chức chính trị - xã hội" */
function caucus({ start, end, from, value }: SpanOf<'CAUCUS'>, reading: Reading): Draft | null {
  const both =
    ofMinistries(reading, { start, end }, value) ??
    (value === 'Đảng đoàn' ? withBoardOfUnion(reading, start, end) : null)
  if (both) return both
  const of = reading.bodyAt(reading.next(end))
  const [inner] = of?.parts ?? []
  if (of && inner && of.role === null && of.parts.length === 1) {
    const base = `${inner.kind === 'COLLECTIVE' ? value.toLowerCase() : value} ${inner.base}`
    return { ...of, start, parts: [{ ...inner, base, system: 'PARTY', shares: false }] }
  }
  return !reading.isCapital(from) || reading.match(CAUCUS_IN_ROW, end)
    ? null
    : withUnits(reading, start, part(value, 'BODY', 'PARTY', 'PROVINCE'), end)
}

/** "Đảng ủy các Bộ Tài chính, Nội vụ", "Ban cán sự đảng các bộ: Tài chính, Nội vụ": that of each ministry. */
function ofMinistries(
  reading: Reading,
  { start, end }: Pick<SpanOf<'CAUCUS'>, 'start' | 'end'>,
  head: string,
): Draft | null {
  const of = reading.match(THE_MINISTRIES, end) && reading.bodyAt(reading.next(end), { loose: true })
  if (!of?.parts.every(({ base, kind }) => kind === 'BODY' && base.startsWith('Bộ '))) return null
  const parts = of.parts.map((one): Part => ({ ...one, base: `${head} ${one.base}`, system: 'PARTY' }))
  return draft(start, of.end, parts)
}
const THE_MINISTRIES = /\s+các\s+bộ(?:\s*:)?\s/uy

/** "Đảng đoàn, Ban Thường vụ Hội Nông dân tỉnh": the union is named behind the second. */
function withBoardOfUnion(reading: Reading, start: number, end: number): Draft | null {
  const [joint, standing] = reading.match(BOARD_OF_UNION, end) ?? []
  const union =
    joint === undefined ? null : reading.bodyAt(end + joint.length, { forms: ['FIXED'], loose: true })
  if (!union?.parts.every(({ system }) => system === 'FRONT')) return null
  const boards = ['Đảng đoàn', standing === 'trực' ? 'Ban Thường trực' : 'Ban Thường vụ']
  const parts = boards.flatMap((board) =>
    union.parts.map((one): Part => ({ ...one, base: `${board} ${one.base}`, shares: false })),
  )
  return draft(start, union.end, parts)
}
const BOARD_OF_UNION = /\s*(?:,|-|–|và)\s*ban\s+thường\s+(vụ|trực)\s+/uy

/** "TTTU", "TT/TU", "SYT": boards and departments in capitals, as lines of recipients print them. */
function inLetters({ start, end, from, to, value }: SpanOf<'IN_LETTERS'>, reading: Reading): Draft | null {
  for (let word = from; word < to; word += 1) if (!reading.isInCapitals(word)) return null
  if ('department' in value)
    return withUnits(reading, start, part(value.department, 'BODY', 'STATE', 'PROVINCE'), end)
  const base = value.board + reading.ownCommittee
  return draft(start, end, [part(base, 'BODY', 'PARTY', reading.place.level)])
}

/** "Ban Thường vụ Tỉnh ủy", "Thường trực HĐND", "ban thường vụ các huyện, thành ủy", "Ban Chấp hành Hội Nông dân". */
function commission({ start, end, from, value }: SpanOf<'COMMISSION'>, reading: Reading): Draft | null {
  // many may stand in lower case; "số 03/NQ-BCH của Ban Chấp hành …" ends a symbol
  if ((!reading.isCapital(from) && !reading.match(MANY, end)) || reading.match(OF_SYMBOL, start)) return null
  const listed = value === 'Thường trực' ? withItsBoards(reading, start, end) : null
  const both = listed ?? withNextBoard(value, reading, start, end)
  if (both) return both
  const of = reading.skip(end, WHOSE)
  const ofParty = reading.text.at('OWNED_HEAD', of)
  // "Ban Thường vụ Đảng ủy UBND tỉnh"
  const inner = ofParty?.value === 'Đảng ủy' ? ofAssembly(ofParty, reading) : null
  if (inner) return headed(value, inner, start)
  const owner = committeeAt(reading, of) ?? (ASSEMBLY_BOARD.test(value) ? assemblyAt(reading, of) : null)
  if (owner) {
    const parts = owner.parts.map((one): Part => ({ ...one, base: `${value} ${one.base}` }))
    return draft(start, owner.end, parts)
  }
  const board = value === 'Thường trực' ? reading.bodyAt(of, { forms: ['STEERING'] }) : null
  if (board) return headed(value, board, start)
  const group = reading.bodyAt(of, { forms: ['COLLECTIVE'] })
  if (group?.parts.every(({ base }) => /\sủy(?:\s|$)/u.test(base))) return headed(value, group, start)
  const union = UNION_BOARD.test(value) ? reading.bodyAt(of, { forms: ['FIXED'], loose: true }) : null
  if (!union?.parts.every(({ system }) => system === 'FRONT')) return null
  const parts = union.parts.map((one) => ({ ...one, base: `${value} ${one.base}`, shares: false }))
  return draft(start, union.end, parts)
}

/** "Ban Thường vụ, Thường trực Tỉnh ủy": the committee is named behind the second of its boards. */
function withNextBoard(board: string, reading: Reading, start: number, end: number): Draft | null {
  const [joint, next] = reading.match(NEXT_BOARD, end) ?? []
  const owner = joint === undefined ? null : committeeAt(reading, end + joint.length)
  if (!owner || next === undefined) return null
  const boards = [board, BOARDS_OF_PARTY[next.slice(0, 5)] ?? '']
  const parts = boards.flatMap((one) =>
    owner.parts.map((of): Part => ({ ...of, base: `${one} ${of.base}`, shares: false })),
  )
  return draft(start, owner.end, parts)
}
const BOARDS_OF_PARTY: Readonly<Record<string, string>> = {
  'ban t': 'Ban Thường vụ',
  'ban c': 'Ban Chấp hành',
  thườn: 'Thường trực',
}
const NEXT_BOARD = /\s*(?:,|và)\s*(ban\s+thường\s+vụ|thường\s+trực|ban\s+chấp\s+hành)\s+/uy

/** "Thường trực, các Ban, các Tổ đại biểu và đại biểu HĐND xã": the assembly is named behind the last of them. */
function withItsBoards(reading: Reading, start: number, end: number): Draft | null {
  const [boards] = reading.match(BOARDS, end) ?? []
  const assembly = boards === undefined ? null : assemblyAt(reading, end + boards.length)
  if (boards === undefined || assembly === null) return null
  const parts = assembly.parts.flatMap((one): Part[] => [
    { ...one, base: `Thường trực ${one.base}` },
    ...boards.split(BOARD_JOINT).flatMap((board): Part[] => {
      const name = board.replace(COUNTED, '').trim()
      if (name === '') return []
      return [
        { ...one, base: `${NAMED_ALONE.test(name) ? name : `các ${name}`} ${one.base}`, kind: 'COLLECTIVE' },
      ]
    }),
  ])
  return draft(start, assembly.end, parts)
}
const BOARD = String.raw`(?:(?:các|hai|02|những)\s+)?(?:vị\s+)?(?:ban|tổ\s+đại\s+biểu|đại\s+biểu)(?!\p{L})`
const BOARDS = new RegExp(
  String.raw`\s*(?:,|và)\s*${BOARD}(?:\s*(?:,\s*và\s|,|và)\s*${BOARD}){0,3}\s+(?:của\s+)?(?=hđnd|hội\s+đồng\s+nhân\s+dân)`,
  'uy',
)
const BOARD_JOINT = /,|\sv[àa]\s/u
const COUNTED = /^\s*(?:và\s+)?(?:(?:các|hai|02|những)\s+)?(?:vị\s+)?|\s+của\s*$/gu
const NAMED_ALONE = /^đại biểu$/u

/** "VP UBND tỉnh", "Thường trực HĐND", "Đảng ủy UBND tỉnh", "các Tổ đại biểu HĐND". */
function ofAssembly({ start, end, value }: SpanOf<'OWNED_HEAD'>, reading: Reading): Draft | null {
  const assembly = assemblyAt(reading, reading.skip(end, OWNED))
  if (!assembly) return null
  const system = value === 'Đảng ủy' ? 'PARTY' : 'STATE'
  return headed(value, { ...assembly, parts: assembly.parts.map((one): Part => ({ ...one, system })) }, start)
}
