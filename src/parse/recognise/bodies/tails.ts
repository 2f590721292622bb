import { fold } from '../../../model/fold.js'
import { CENTRE } from '../../lexicon/narrowing.js'
import { assemblyAt, committeeAt, type Parts } from './committees.js'
import type { Part, Unit } from './draft.js'
import { ministryAt, type Noun } from './nouns.js'
import type { Reading } from './reading.js'
import { NAME_OF_UNIT } from './unit-names.js'

/** What narrows a collective behind its last noun. */

const TAIL =
  /\s*(?:(?<=chuyên\s+môn\s+)về\s+(?:xây\s+dựng|đất\s+đai|môi\s+trường|y\s+tế|giáo\s+dục|tài\s+chính|nông\s+nghiệp|công\s+thương|lao\s+động|văn\s+hóa|nội\s+vụ|tư\s+pháp|giao\s+thông|đấu\s+thầu)|được\s+đảng(?:,|\s+và)?\s+nhà\s+nước\s+giao\s+nhiệm\s+vụ|được\s+(?:giao|phân\s+công)(?:\s+(?:nhiệm\s+vụ|chủ\s+trì))?(?=\s*:)|(?:truyền\s+thông|báo\s+chí|nghiên\s+cứu|đào\s+tạo|sự\s+nghiệp|tham\s+mưu|chuyên\s+môn|nghiệp\s+vụ|hành\s+chính)(?=\s+(?:(?:trực\s+)?thuộc|của)\s)|(?:chuyên\s+môn|nghiệp\s+vụ)(?=\s+(?:vksnd|viện\s+kiểm\s+sát|tand|tòa\s+án|công\s+an)\s)|(?:có\s+)?liên\s+quan|khác|chủ\s+trì(?=\s+(?:tiếp\s+tục|khẩn\s+trương|phải|cần|có\s+trách|chịu\s+trách|chủ\s+động|sớm|tập\s+trung|hoàn\s+thiện))|(?:có\s+)?chức\s+năng|có\s+thẩm\s+quyền|(?:được|chịu\s+sự)\s+(?:kiểm\s+tra|giám\s+sát|thanh\s+tra)(?:,\s+(?:kiểm\s+tra|giám\s+sát))?|của\s+(?:tỉnh|huyện|thành\s+phố|tp\.?|thị\s+xã|quận|trung\s+ương|tw)(?!\s+(?:ủy|đoàn))(?:(?:,|\s+và)\s+(?:của\s+)?(?:trung\s+ương|tw|tỉnh)(?=\s+(?:đóng|trên)\s))?|trực\s+thuộc|thuộc(?=\s+(?:ubnd|ủy\s+ban|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|bộ\s+\p{L}))|thuộc\s+(?:tỉnh|huyện|thành\s+phố)|(?:các|cùng)\s+cấp|cấp\s+(?:trên|dưới)(?:\s+trực\s+tiếp)?|từ\s+(?:trung\s+ương|tỉnh|thành\s+phố|huyện)\s+(?:đến|tới|xuống)\s+(?:địa\s+phương|cơ\s+sở|huyện|xã|thôn)|cấp\s+(?:tỉnh|huyện|xã|thị\s+xã|thành\s+phố|quận|phường)|địa\s+phương|cơ\s+sở|nhân\s+dân|(?:trong|toàn)\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố|hệ\s+thống|quân\s+đội|quân|ngành(?:\s+(?:công\s+thương|y\s+tế|giáo\s+dục(?:\s+và\s+đào\s+tạo)?|nông\s+nghiệp(?:\s+và\s+môi\s+trường)?|tài\s+chính|xây\s+dựng|nội\s+vụ|tư\s+pháp|thuế|hải\s+quan|ngân\s+hàng))?|đảng\s+bộ)|(?:đóng\s+)?trên\s+địa\s+bàn(?:\s+(?:tỉnh|huyện|thành\s+phố|thị\s+xã|quận|xã|phường))?|ở\s+(?:địa\s+phương|trung\s+ương)|(?:trong|trên)\s+(?:phạm\s+vi\s+)?cả\s+nước|(?:ngoài\s+)?công\s+lập(?:(?:,|\s+và)\s+(?:ngoài\s+công\s+lập|tư\s+thục|dân\s+lập))?|tư\s+thục|mầm\s+non,\s+phổ\s+thông(?:\s+và\s+thường\s+xuyên)?|nơi\s+(?:đảng\s+viên\s+)?(?:cư\s+trú|công\s+tác|sinh\s+hoạt|học\s+tập)|trung\s+ương(?:\s+và\s+địa\s+phương)?|đơn\s+vị\s+sự\s+nghiệp|(?:(?:các\s+)?(?:huyện|thị\s+xã|thành\s+phố|quận|thị|thành)\s*[,/]\s*){1,3}(?:huyện|thị\s+xã|thành\s+phố|quận|thị|thành)(?!\s+(?:ủy|đoàn|phố))|tỉnh(?!\s+(?:ủy|đoàn))|huyện(?!\s+ủy)|thành\s+phố|tp\.?|thị\s+xã|quận(?!\s+ủy)|(?:xã|phường|thị\s+trấn|đặc\s+khu)(?:\s*[,/]\s*(?:xã|phường|thị\s+trấn|đặc\s+khu)){0,3})(?![\p{L}])/uy
/** "các đơn vị xây dựng pháp luật có liên quan": of what kind they are, but not "các đơn vị triển khai các nội dung có liên quan". */
const KIND_AND_RELATED =
  /\s+(?:(?!(?:các|những|nội|vấn|việc|hồ|văn|nhiệm|thông|tổ|để|theo|trong|tại|và|với|thực|triển|rà|hướng|kiểm|báo|tham|phối|chủ|có|khác|của|thuộc|được|đã|giao|cung|gửi|sau|trên|ở)(?!\p{L}))\p{Ll}+\s+){1,5}(?:có\s+)?liên\s+quan(?!\s+(?:đến|tới|trực))(?!\p{L})/uy
const UNDER = new RegExp(
  `(?<=trực\\s+thuộc)\\s+(?:${CENTRE}|(?:tỉnh|thành|huyện|quận|thị)\\s+ủy|đảng\\s+ủy(?!\\s+(?:ubnd|ủy\\s+ban|hđnd|các\\s+cơ\\s+quan|quân\\s+sự|công\\s+an|bộ|khối|chính\\s+phủ|quốc\\s+hội|sở))|(?:ubnd|ủy\\s+ban\\s+nhân\\s+dân)(?:\\s+(?:tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường))?)(?!\\p{L})`,
  'uy',
)
const CITY = /(?<!\p{L})TP\.?$/iu
const CENTRE_IN_LETTERS = /(?<=thuộc\s)(?:TW|T\.?Ư)$/iu
const OF = /\s+(?:của\s+)?/uy

export interface Tail {
  readonly words: string
  readonly end: number
  readonly unit: Unit | null
}

/** What narrows a collective: "liên quan", "trực thuộc Tỉnh ủy", "các cấp", "tỉnh", "trên địa bàn huyện". */
export function tailOf(reading: Reading, { noun, end: from }: Noun): Tail {
  const { low } = reading.text
  // "các tỉnh Bắc Trung Bộ"
  const region = OF_REGION.test(noun) ? reading.ahead('REGION', reading.skip(from, IN_REGION)) : null
  if (region) return { words: reading.words(from, region.end).trim(), end: region.end, unit: null }
  let end = HAS_KINDS.test(noun) ? reading.skip(from, KIND_AND_RELATED) : from
  for (let i = 0; i < 2; i += 1) end = reading.skip(reading.skip(end, TAIL), UNDER)
  const belongs = low.slice(from, end).endsWith('thuộc')
  // "các bệnh viện trực thuộc Bộ Y tế": the ministry narrows them and is not named beside them
  const ministry = belongs ? ministryAt(reading, reading.next(end)) : null
  if (ministry)
    return { words: `${low.slice(from, end).trim()} ${ministry.value}`, end: ministry.end, unit: null }
  const house =
    end === from || belongs || RELATED.test(low.slice(from, end))
      ? houseBehind(reading, belongs ? end - BELONGS : end)
      : null
  if (house !== null) return { words: reading.words(from, house).trim(), end: house, unit: null }
  const isWhole = end > from && !belongs && !low.slice(from, end).endsWith('tham mưu')
  const above = isWhole ? null : ownerAt(reading, reading.skip(end, OF))
  const own = belongs && above === null ? reading.printed(OWN_HOUSE, end) : null
  if (own)
    return { words: reading.words(from, end + own[0].length).trim(), end: end + own[0].length, unit: null }
  // "các công ty thuộc bộ": of no ministry that is named
  if (belongs && above === null && !low.startsWith('trực', end - 'trực thuộc'.length)) end -= 'thuộc'.length
  const [owner] = above?.parts ?? []
  if (above && owner && above.parts.length === 1 && above.end > end) {
    const words =
      `${low.slice(from, end).trim()} ${ownerWords(reading, reading.skip(end, OF), above.end, owner)}`.trim()
    return { words, end: above.end, unit: owner.unit }
  }
  return plainTail(reading, from, end)
}

/** The words themselves, where nobody is named in them. */
function plainTail(reading: Reading, from: number, end: number): Tail {
  const words = reading
    .words(from, end)
    .trim()
    .replace(CITY, 'thành phố')
    .replace(CENTRE_IN_LETTERS, 'Trung ương')
  return {
    words: /ủy|uỷ|UBND|Trung ương|ngành\s|quân đội/iu.test(words) ? words : words.toLowerCase(),
    end: behindOwnName(reading, end, words),
    unit: null,
  }
}

/** "các chi bộ trực thuộc Đảng bộ xã Sơn Kim": a unit that is not the paper's own belongs to the name. */
function ownerWords(reading: Reading, at: number, end: number, { base, unit }: Part): string {
  const { province, district, commune } = reading.place
  const isOwn = unit === null || [province, district, commune].some((own) => own?.key === unit.territory?.key)
  return isOwn ? base : reading.words(at, end)
}

const HAS_KINDS = /(?:đơn vị|cơ quan|tổ chức|doanh nghiệp|phòng)$/u
const OF_REGION = /^(?:tỉnh|thành phố|địa phương)$/u
const IN_REGION = /\s+(?:(?:thuộc\s+)?(?:vùng|khu\s+vực)|ở)(?=\s)/uy

/** "các đơn vị thuộc Bộ": of the house that speaks. */
const OWN_HOUSE = /\s+(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND)(?!\p{L}|\s+\p{Lu})/uy

/** Where the name of the house ends that a collective is a part of: "các đơn vị thuộc Sở Xây dựng". */
function houseBehind(reading: Reading, at: number): number | null {
  const belongs = reading.match(PART_OF, at)
  const from = at + (belongs?.[0].length ?? 0)
  // "cấp ủy các sở trực thuộc Đảng ủy UBND tỉnh"
  const isCommittee = reading.text.low.startsWith('đảng ủy ubnd', from)
  const house = belongs && reading.bodyAt(from, { forms: isCommittee ? ['AUTHORITY'] : HOUSES })
  const [whole] = house?.parts ?? []
  return house?.parts.length === 1 && whole?.kind === 'BODY' ? house.end : null
}
const HOUSES = ['DEPARTMENT', 'FIXED', 'OFFICE', 'OPEN'] as const
const PART_OF =
  /\s*(?:(?:trực\s+)?thuộc|của)\s+|(?<=nghiệp\s+vụ|chuyên\s+môn)\s+(?=(?:vksnd|viện\s+kiểm\s+sát|tand|tòa\s+án|công\s+an)\s)/uy
const BELONGS = 'thuộc'.length
/** "các đơn vị liên quan thuộc Sở Y tế", "các phòng nghiệp vụ Công an tỉnh" */
const RELATED = /(?:liên quan|nghiệp vụ|chuyên môn)$/u

/** The committee or assembly that a collective belongs to: "các ban của Tỉnh ủy". */
const ownerAt = (reading: Reading, at: number): Parts | null =>
  (reading.isCapitalAt(at) ? committeeAt(reading, at) : null) ?? assemblyAt(reading, at)

/** "các sở, ban, ngành tỉnh Lạng Sơn": the paper's own unit, which the name gets anyway. */
function behindOwnName(reading: Reading, at: number, words: string): number {
  if (!/(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)$/u.test(words)) return at
  const found = reading.printed(NAME_OF_UNIT, at)
  const { province, district, commune } = reading.place
  const own = [province, district, commune].find(
    (unit) => unit && found && fold(found[1] ?? '').startsWith(fold(unit.name)),
  )
  return own && found ? at + found[0].length - (found[1]?.length ?? 0) + own.name.length : at
}
