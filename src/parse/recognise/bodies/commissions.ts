import type { SpanOf } from '../../annotate/annotated.js'
import { part, type Draft, type Part } from './draft.js'
import { bodyRule, type Reading } from './reading.js'
import { sectionOf } from './sections.js'
import { spelledOut } from '../../lexicon/letters-in-names.js'
import { endOfSubject } from './subjects.js'
import { unitsBehind, withUnits } from './units.js'

/** Commissions and teams that are named by their subject. */

/** "Ban Chỉ đạo Trung ương", "Ban Chỉ đạo của Chính phủ về chuyển đổi số" */
const OF_CENTRE =
  /\s+(?:(?:liên\s+ngành\s+)?trung\s+ương|tw|quốc\s+gia|qg|nhà\s+nước|của\s+(?:thủ\s+tướng\s+)?chính\s+phủ(?=\s+về\s))(?!\p{L})/uy
/** "Ban Chỉ đạo Phòng thủ dân sự quốc gia", but not "… chương trình mục tiêu quốc gia". */
const NATIONAL = /(?<!mục tiêu) (?:quốc gia|trung ương)$/iu

/** "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ" is of no province. */
const OF_GOVERNMENT =
  /(?:\s(?!thực|triển|theo|công|chỉ|quyết|nghị|ý|yêu|báo|kết)[\p{L}-]+){0,14}\s+của\s+(?:thủ\s+tướng\s+)?chính\s+phủ(?!\p{L})/uy

/** "BCĐ" of "09/QĐ-BCĐ" is the code of a symbol. */
const IN_SYMBOL = /(?<=[\p{L}\d][-/])/uy

export const COMMISSION_RULES = [
  bodyRule({
    id: 'body.steering-committee',
    form: 'STEERING',
    at: 'STEERING_HEAD',
    capital: true,
    when: steeringCommittee,
  }),
]

/** "Ban Chỉ đạo …", "Tổ công tác …": their subject belongs to the name. */
function steeringCommittee(
  { start, end: head, from: word, to, value }: SpanOf<'STEERING_HEAD'>,
  reading: Reading,
): Draft | null {
  if (value === null || reading.printed(IN_SYMBOL, start)) return null
  const ofBoard = TEAM.test(value) ? boardBehind(reading, head) : null
  if (ofBoard) {
    const [board] = ofBoard.parts as readonly [Part]
    return { ...ofBoard, start, parts: [{ ...board, base: `${value} ${board.base}` }] }
  }
  const central = reading.match(OF_CENTRE, head)
  const subjectAt = head + (central?.[0].length ?? 0)
  const named = endOfSubject(reading, word, subjectAt)
  // "Văn phòng Ban Chỉ đạo cây xanh miền núi": cut to its head it would be that of another
  if (value.startsWith('Văn phòng Ban ') && named === subjectAt && !unitsBehind(reading, named)) return null
  const ofGovernment = TEAM.test(value) ? reading.match(OF_GOVERNMENT, named) : null
  const end = named + (ofGovernment?.[0].length ?? 0)
  const subject = spelledOut(reading.words(head, end).replace(/^ QG(?!\p{L})/u, ' quốc gia'))
  const base = value + (to - word > 1 && reading.isInCapitals(word) ? subject.toLowerCase() : subject)
  // of the centre are also those of a paper of the centre, but not "… các cấp" in it
  const own = reading.place.level === 'CENTRAL' && unitsBehind(reading, end) ? null : reading.place.level
  const isCentral = central !== null || NATIONAL.test(base) || ofGovernment !== null
  const level = isCentral ? 'CENTRAL' : own
  const committee = part(base, 'STEERING_COMMITTEE', null, level)
  return (
    (isCentral ? null : ofParty(reading, start, committee, end)) ??
    ofHouse(reading, start, committee, end) ??
    withUnits(reading, start, committee, end)
  )
}

/** "Ban Chỉ đạo CCHC Bộ Y tế", "Ban Chỉ huy PCTT & TKCN Công an các địa phương": behind letters or a number stands whose it is. */
const ofHouse = (reading: Reading, start: number, committee: Part, end: number): Draft | null =>
  SHORT_SUBJECT.test(committee.base) && reading.printed(HOUSE, end)
    ? sectionOf(reading, start, committee, end, ['CENTRE', 'DEPARTMENT', 'FIXED'])
    : null
const SHORT_SUBJECT = /\s(?:[\p{Lu}\d&]{2,}|\d{2,3})$/u
const HOUSE = /\s(?:của\s)?(?:Bộ|Sở|Tổng cục|Cục|Công an|Quân khu|Ngân hàng|Tập đoàn)\s/uy

/** "Ban Chỉ đạo 35 Tỉnh ủy", "Tổ công tác của Ban Thường vụ Huyện ủy" */
const ofParty = (reading: Reading, start: number, committee: Part, end: number): Draft | null =>
  reading.printed(OF_PARTY, end) && sectionOf(reading, start, committee, end, ['AUTHORITY'])
const OF_PARTY =
  /\s+(?:của\s+)?(?:(?:Ban Thường vụ|Thường trực)\s+)?(?:Tỉnh|Thành|Huyện|Quận|Thị) [ủu][ỷy](?!\p{L})/uy

const TEAM = /^Tổ /u

/** "Tổ giúp việc Ban Chỉ đạo …": the one board whose team it is. */
function boardBehind(reading: Reading, at: number): Draft | null {
  const joint = reading.printed(OF_BOARD, at)
  const board = joint && reading.bodyAt(at + joint[0].length, { forms: ['STEERING'] })
  return board?.parts.length === 1 ? board : null
}
const OF_BOARD = /\s+(?:của\s+)?(?=(?:Ban [Cc]hỉ|BCĐ|Tiểu ban))/uy
