import { singleBlanks } from '../../../model/blanks.js'
import type { Body } from '../../../model/agency.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { CAPITALISED, isCapitalised, MARK, wordFrom } from '../../annotate/words.js'
import { TERRAIN, WHERE_IT_IS } from '../../lexicon/narrowing.js'
import type { BodyMention } from '../agencies.js'
import { finish } from '../bodies/complete.js'
import { endOfLabel } from '../bodies/label-name.js'
import {
  DONE_BY_PEOPLE,
  FIELD,
  GIVEN,
  headAt,
  ARE_MEMBERS,
  nameFrom,
  NO_NAME,
  nounAt,
  opensVerb,
  type NameEnd,
  type Part,
  OFFICE_BY_NUMBER,
} from './actor-names.js'
import { namedInBrackets } from './brackets.js'
import { type Range, type Stretch } from './stretch.js'
import { PLACE_IN_TEAM } from './teams.js'
import { unitsAt } from './acting-units.js'
import { LONGEST_NARROWING, mayBeNarrowed, whatTheyLack, whichBehind } from './which-of-them.js'

/**
 * The members of a list of actors: those that the annotation found, with the words that narrow them ("các đơn vị quản
 * lý hồ chứa"), and those that no list holds ("đơn vị tư vấn", "cơ quan thanh tra các cấp").
 */

export function memberAt(stretch: Stretch, at: number, as: Part): BodyMention | null {
  const known =
    namedInBrackets(stretch, at) ??
    stretch.bodyAt(at) ??
    villageHeads(stretch, at) ??
    staffOf(stretch, at, as)
  if (known === null) return unlisted(stretch, at, as)
  const place = known.role === null ? null : stretch.behind(PLACE_IN_TEAM, known.end)
  return place === null ? narrowed(stretch, known, as) : { ...known, end: place }
}

/** "có sự tham gia của cán bộ Sở A": the house takes part. */
const staffOf = (stretch: Stretch, at: number, as: Part): BodyMention | null => {
  const staff = as === 'PARTNER' ? stretch.text.reads(STAFF, at) : null
  const house = staff && stretch.bodyAt(at + staff[0].length)
  return house?.bodies.every(({ kind }) => kind === 'BODY') ? { ...house, start: at } : null
}
const STAFF = /(?:cán\s+bộ|công\s+chức|chuyên\s+viên)\s+(?:của\s+)?/uy

/** "các Trưởng thôn": those of all villages. */
const villageHeads = (stretch: Stretch, at: number): BodyMention | null => {
  const known = stretch.text.low.startsWith('các ', at) ? stretch.bodyAt(at + 'các '.length) : null
  return known?.rule === 'body.village-heads' ? { ...known, start: at } : null
}

/** A body that no list holds, under the words that name it. */
export const unlistedBody = (name: string): Body => ({
  key: '',
  name: name.replace(EVERY, '').replace(HEAD_OF_FACULTY, 'Khoa '),
  kind: 'UNNAMED',
  system: null,
  level: null,
  territory: null,
})

/** "tất cả các trường", "100% các cơ sở" */
const EVERY = /^(?:tất cả|toàn bộ|\d{2,3}\s?%)\s+(?=các\s)/iu
/** Who heads it stands for it. */
const HEAD_OF_FACULTY = /^(?:Phó )?Trưởng khoa (?=\p{Lu})/u
export const UNLISTED = 'body.unlisted'

// ------------------------------------------------------------------ unlisted

function unlisted(stretch: Stretch, at: number, as: Part): BodyMention | null {
  const noun = stretch.isInBody(at) ? null : nounAt(stretch, at)
  if (noun === null && !stretch.isInBody(at)) {
    const holder = stretch.behind(HOLDER, at)
    const held = holder === null ? null : unlisted(stretch, holder, as)
    if (held) return { ...held, start: at }
  }
  if (noun === null)
    return stretch.isInBody(at)
      ? null
      : (headsOfCounted(stretch, at, as) ??
          numberedAt(stretch, at) ??
          countedAt(stretch, at, as) ??
          unitAt(stretch, at, as) ??
          headed(stretch, at, as))
  const units = stretch.behind(OF_COMMUNES, noun.end)
  if (units !== null) return unlistedMention(stretch, at, units)
  const which = as === 'ACTOR' && isMany(stretch, at, noun) ? whichBehind(stretch, noun.end + 1) : null
  if (which !== null) return unlistedMention(stretch, at, which)
  const name =
    noun.value === 'PUBLIC' && as === 'ACTOR' && !isLast(stretch, at)
      ? null
      : nameFrom(stretch, at, noun.end, as)
  if (name === null) return null
  const owner = stretch.bodyAt(skipBlank(stretch.text, name.end))
  // "nhà đầu tư Công ty Cổ phần A": the noun only says what the body is
  if (owner && name.by === 'BODY') return { ...owner, start: at }
  const end = name.by === 'STOP' && isLoose(stretch, noun, name.end) ? noun.end : name.end
  const isAlone = end === noun.end && noun.start === at && noun.value === 'NARROWED'
  if (isAlone && !isNamedAbove(stretch, noun)) return null
  return unlistedMention(stretch, at, end)
}

/** "Yêu cầu Công ty nộp …", "Công ty phải khởi công …": one that the paper has named. */
const isNamedAbove = ({ text }: Stretch, { start, end }: SpanOf<'ACTOR_NOUN'>): boolean =>
  text.text.slice(start, end) === 'Công ty' &&
  (text.endingAt('GIVING', start - 1) !== null || text.reads(IS_BOUND, end) !== null)
const IS_BOUND = /\s+(?:này\s+)?(?:phải|cần|(?:có|chịu)\s+trách\s+nhiệm|khẩn\s+trương)\s/uy

/** "các cơ sở | được phân bổ hạn ngạch": several of a kind, of whom the words behind say which. */
const isMany = ({ text }: Stretch, at: number, noun: SpanOf<'ACTOR_NOUN'>): boolean =>
  text.at('ARTICLE', at) !== null && noun.start > at && text.low[noun.end] === ' '

/** "Công đoàn xã, phường": the comma is of the units. */
const OF_COMMUNES =
  /\s+(?:các\s+)?(?:xã|phường|thị\s+trấn)(?:(?:\s*,\s*|\s+và\s+)(?:xã|phường|thị\s+trấn|đặc\s+khu)(?!\p{L})){1,3}/uy

/** "Bí thư 25 chi bộ trực thuộc", "Trưởng ban quản lý 31 bản": who heads so many houses. */
function headsOfCounted(stretch: Stretch, at: number, as: Part): BodyMention | null {
  const [whole, head = ''] = stretch.text.reads(HEADS_OF_COUNTED, at) ?? []
  const name = whole === undefined ? null : nameFrom(stretch, at, at + whole.length, as)
  if (name === null || name.by === 'BODY') return null
  return { ...unlistedMention(stretch, at + head.length, name.end), start: at }
}
const HEADS_OF_COUNTED =
  /((?:(?:thủ|hiệu|(?:đội|tổ|trạm|khoa|phòng|cụm)\s+)?trưởng|(?:thủ|hiệu)\s+trưởng|giám\s+đốc|bí\s+thư|chủ\s+(?:tịch|nhiệm))\s+)(?:ban\s+(?:quản\s+lý|điều\s+hành|công\s+tác\s+mặt\s+trận)\s+(?:các\s+|(?=\d))|(?=\d))(?:\d{1,3}\s+)?(?:chi\s+(?:bộ|đoàn|hội)|đảng\s+bộ|cơ\s+quan|đơn\s+vị|phòng|ban|khoa|trường|bệnh\s+viện|trung\s+tâm|trạm\s+y\s+tế|doanh\s+nghiệp|hợp\s+tác\s+xã|công\s+ty|tổ|đội|nhóm|dòng\s+họ|câu\s+lạc\s+bộ|bản(?!\s+(?:vẽ|đồ|án|cam|tin|kế))|thôn|xóm|ấp|buôn|làng|khu(?:\s+(?:phố|dân\s+cư))?)(?!\p{L})(?:(?:\s*[,/]|\s+và)\s*(?:ban|ngành|đơn\s+vị|cơ\s+quan|phòng|khoa|chi\s+bộ|đảng\s+bộ|thôn|bản|xóm|ấp|khu\s+phố|tổ\s+dân\s+phố)(?!\p{L})){0,3}/uy

function numberedAt(stretch: Stretch, at: number): BodyMention | null {
  NUMBERED.lastIndex = at
  const [name] = NUMBERED.exec(stretch.text.text) ?? []
  if (name === undefined || at + name.length > stretch.end) return null
  // "Phòng PC03, PC05": each is a room
  if (stretch.text.reads(BEHIND_ROOM, at) !== null)
    return {
      ...unlistedMention(stretch, at, at + name.length),
      bodies: [unlistedBody(`Phòng ${name}`)],
    }
  // "Phòng 9 VKSND tỉnh A"
  const owner = stretch.bodyAt(skipBlank(stretch.text, at + name.length))
  return unlistedMention(stretch, at, owner?.end ?? at + name.length)
}
const NUMBERED = new RegExp(OFFICE_BY_NUMBER, 'uy')
const BEHIND_ROOM =
  /(?<=(?<!các\s)phòng\s+p[a-z]\d{2}(?:(?:\s*,|\s+và)\s+p[a-z]\d{2}){0,9}(?:\s*,|\s+và)\s+)p[a-z]\d{2}/uy

/** "UBND quận và 10 phường tổ chức …"; alone they are counted as often. */
function countedAt(stretch: Stretch, at: number, as: Part): BodyMention | null {
  const [units] = stretch.text.reads(COUNTED_UNITS, at) ?? []
  if (units === undefined) return null
  const verb = skipBlank(stretch.text, at + units.length)
  const isOver = as === 'PARTNER' && stretch.text.reads(OVER, verb) !== null
  const isCharged =
    isOver ||
    (opensVerb(stretch, verb) &&
      (as === 'PARTNER' || stretch.text.reads(BEHIND_MEMBERS, at) !== null || isOrdered(stretch, at, verb)))
  return isCharged ? unlistedMention(stretch, at, at + units.length) : null
}
/** "Yêu cầu 16 sở, ngành rà soát", "34 tỉnh, thành phố phải gửi": not what so many have done. */
const isOrdered = ({ text, givers }: Stretch, at: number, verb: number): boolean =>
  givers.some((giving) => text.behind(giving) === at) || text.reads(MUST, verb) !== null
const MUST =
  /(?:phải|cần|khẩn\s+trương|nhanh\s+chóng|có\s+trách\s+nhiệm|tiếp\s+tục|chủ\s+động|tập\s+trung)\s/uy
const BEHIND_MEMBERS = /(?<=\p{L}(?:,|\s+và|,\s+và|\s+cùng)\s+)/uy
const COUNTED_UNITS =
  /(?:cả\s+)?(?:hai|ba|bốn|năm|\d{1,3})\s+(?:sở|bộ|ban|ngành|tỉnh|thành(?:\s+phố)?|xã|phường|thị\s+trấn|huyện|quận|thôn|ấp|khóm|khu\s+phố|tổ\s+dân\s+phố|địa\s+phương)(?:(?:\s*[,/]|\s+và)\s*(?:sở|ban|ngành|đoàn\s+thể|cơ\s+quan|đơn\s+vị|địa\s+phương|đặc\s+khu|xã|phường|thị\s+trấn|huyện|quận|thị(?:\s+xã)?|thành(?:\s+phố)?|khu\s+phố)(?!\p{L})){0,4}(?:\s+ủy)?(?:\s+(?:cấp\s+(?:tỉnh|huyện|xã)|còn\s+lại|(?:(?:mới|vừa|được)\s+){1,3}(?:thành\s+lập|sáp\s+nhập|hợp\s+nhất)|(?:của|trong(?:\s+toàn)?|trên\s+địa\s+bàn(?:\s+toàn)?)\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường)|(?:trực\s+)?thuộc\s+(?:bộ|tỉnh)|(?:có\s+)?liên\s+quan|(?:còn\s+)?(?:chậm|chưa)(?:\s+\p{L}+){1,5}?(?=\s+(?:phải|cần|khẩn|có\s+trách|tập))))?(?!\p{L})/uy
/** Whoever works along may stand last. */
const OVER = /\s*(?:[,.;:)]|và\s|$)/uy

/** "xã A, B", "Huyện C": units under their own names. */
export function unitAt(stretch: Stretch, at: number, as: Part): BodyMention | null {
  const row = as === 'ACTOR' ? unitsAt(stretch, at) : null
  return row && { ...unlistedMention(stretch, at, row.end), bodies: row.names.map(unlistedBody) }
}

/** "các thôn và nhân dân ra quân": behind others who are charged. */
const isLast = ({ text }: Stretch, at: number): boolean => text.reads(BEHIND_OTHERS, at) !== null
const BEHIND_OTHERS = /(?<=\p{L}(?:,|\s+và|,\s+và|\s+cùng)\s+)(?=\p{L})/uy

/** "trưởng các khoa", "hiệu trưởng các trường", "Chủ tịch Công đoàn xã": who heads those that no list holds. */
const HOLDER =
  /(?:(?:(?:(?:hiệu|hạt|chi\s+cục|đội|trạm|khoa|phòng|tổ)\s+)?trưởng|giám\s+đốc|thủ\s+trưởng|chủ\s+nhiệm|lãnh\s+đạo)\s+(?=các\s)|(?:các\s+)?(?:phó\s+)?(?:chủ\s+tịch|trưởng|bí\s+thư|giám\s+đốc)\s+(?=(?:công\s+đoàn|ban\s+(?:công\s+tác|tổ\s+chức)|liên\s+hiệp|liên\s+minh)\s))/uy

/** "Các CĐ cấp trên", "CĐCS", "Cơ quan thuế có" before "thông báo" */
const inFull = (name: string): string =>
  name.replace(WHOLE, '').replace(HAS, '').replace(UNION_BASE, 'Công đoàn cơ sở').replace(UNION, 'Công đoàn')
const HAS = / có$/u
/** "Toàn thể cán bộ": all of them are charged under their noun. */
const WHOLE =
  /^[Tt]oàn (?:bộ|thể) (?=(?:cán bộ|công chức|viên chức|giáo viên|giảng viên|nhân viên|đảng viên)(?!\p{L}))/u
const UNION_BASE = /(?<!\p{L})CĐCS(?!\p{L})/gu
const UNION = /(?<!\p{L})CĐ(?!\p{L})/gu

const unlistedMention = (stretch: Stretch, start: number, end: number): BodyMention => ({
  start,
  end,
  bodies: [unlistedBody(inFull(printed(stretch, start, end)))],
  role: null,
  rule: UNLISTED,
})

/** "Ban QLRR", "Tiểu đội Cảnh sát bảo vệ", "Sawaco", "Văn phòng": a partner under the words that name it, in capitals. */
function headed(stretch: Stretch, at: number, as: Part): BodyMention | null {
  const { text } = stretch
  const isInside = at > stretch.wordsAt && text.reads(as === 'ACTOR' ? CELL : PARTY_CELL, at) !== null
  const head = headAt(text, at, isInside)
  const label = head && as === 'ACTOR' ? endOfLabel(text, at, skipBlank(text, head.end)) : null
  const name =
    label !== null
      ? { end: label }
      : head
        ? nameFrom(stretch, at, head.end, as)
        : as === 'PARTNER' || text.reads(OFFICE, at)
          ? inCapitals(stretch, at)
          : null
  const isShort = name !== null && wordFrom(text.words, name.end) - wordFrom(text.words, at) <= LONGEST_HEADED
  return isShort ? unlistedMention(stretch, at, name.end) : null
}
const LONGEST_HEADED = 12
/** "Sau khi thành lập, chi bộ Công an xã tham mưu …" */
const PARTY_CELL = /chi\s+bộ\s/uy
const CELL = /(?:chi\s+(?:bộ|đoàn|hội)|công\s+đoàn)\s/uy

/** A name all of whose words have capitals, or the office of the house, where the next member or what is done follows. */
function inCapitals(stretch: Stretch, at: number): { readonly end: number } | null {
  const { text } = stretch
  const first = wordFrom(text.words, at)
  const office = text.reads(OFFICE, at)
  let word = first
  while (isCapitalised(text, word) && word - first < MOST_CAPITALS) word += 1
  const end = office ? at + office[0].length : word > first ? (text.words.end[word - 1] as number) : at
  if (end === at || !isCapitalised(text, first) || text.at('UNIT_KIND', at) || text.at('DUTY_VERB', at))
    return null
  const isLast = office !== null && stretch.text.low.slice(end, stretch.end).trim().length < 2
  const isOver =
    isLast ||
    (office !== null && text.low[end] === ':') ||
    stretch.behindJoint(end) !== null ||
    opensVerb(stretch, skipBlank(text, end))
  return isOver ? { end } : null
}
const OFFICE = /(?:chánh\s+)?văn\s+phòng(?!\p{L})/uy
const MOST_CAPITALS = 4

/** At the end of a clause many words behind a noun that says enough tell what is done; not "công chức Văn hóa - Xã hội xã". */
const isLoose = ({ text }: Stretch, noun: SpanOf<'ACTOR_NOUN'>, end: number): boolean =>
  headAt(text, noun.start, true) === null &&
  text.at('NARROWING', text.behind(noun)) === null &&
  wordFrom(text.words, end) - noun.to > 2

const printed = ({ text: { text } }: Stretch, start: number, end: number): string =>
  singleBlanks(text.slice(start, end))

const skipBlank = ({ low }: Annotated, at: number): number => (low[at] === ' ' ? at + 1 : at)

const AND = /và\s/uy
const BRACKET = /\s*\([^)]{0,120}\)\s*/uy
/** "các đơn vị chưa làm xong việc | được giao tại Kế hoạch số 5": the paper is no part of their name. */
const OF_A_PAPER = /(?<=^(?:còn|chưa|chậm)\s.*)\s(?:(?:được giao|nêu)\s)?(?:tại|theo)\s\p{Lu}\p{Ll}+\s.*$/u
const UNIT_IN_BRACKETS = /\s\([^()]*\)$/u
const COMPANY = /^(?:Tổng )?[Cc]ông ty\s/u
const LONGEST_TAIL = 5
const LONGEST_GIVEN = 20
/** So many words in lower case stand between the head and the name: "Công ty Hạ tầng nước Sài Gòn". */
const LONGEST_JOIN = 2

/** "các đơn vị quản lý hồ chứa", "Công ty Hạ tầng nước Sài Gòn": what stands behind a name that is open belongs to it. */
function narrowed(stretch: Stretch, known: BodyMention, as: Part): BodyMention {
  const last = known.bodies.at(-1) as Body
  const isOpen = last.kind !== 'BODY' || isOfOpenName(known)
  const tail = isOpen && stretch.text.low[known.end] === ' ' ? tailBehind(stretch, known, as) : null
  if (tail === null || last.kind === 'STEERING_COMMITTEE') return known
  const base = `${last.name.replace(UNIT_IN_BRACKETS, '')} ${printed(stretch, tail.start, tail.end).replace(OF_A_PAPER, '')}`
  const from = known.start + (known.role?.length ?? 0)
  // "các cơ quan, đơn vị, doanh nghiệp được giao quản lý tài sản": all of them are
  if (known.bodies.length > 1 && stretch.text.reads(GIVEN, tail.start))
    return {
      ...known,
      end: tail.end,
      bodies: [unlistedBody(printed(stretch, from, tail.end).replace(/^Các /u, 'các '))],
    }
  const beside = last.kind === 'BODY' ? null : besideHouses(stretch, known, tail)
  if (beside) return { ...known, end: tail.end, bodies: [...known.bodies.slice(0, -1), ...beside] }
  const name = last.kind === 'BODY' ? printed(stretch, from, tail.end).trim() : base
  const body = finish(name, last.kind, last.system, last.level, last.territory, last.kind !== 'BODY')
  return { ...known, end: tail.end, bodies: [...known.bodies.slice(0, -1), body] }
}

/** "các địa phương và đơn vị khai thác hồ chứa": what the latter alone are for does not narrow the former. */
function besideHouses(stretch: Stretch, { start, bodies }: BodyMention, tail: Range): Body[] | null {
  const last = bodies.at(-1) as Body
  if (bodies.length > 1) return null
  const [, first] = PLACES_AND_HOUSES.exec(stretch.text.low.slice(start, tail.start)) ?? []
  if (first === undefined || stretch.text.at('NARROWING', tail.start) === null) return null
  const of = (name: string) => finish(name, last.kind, last.system, last.level, last.territory, true)
  const houses =
    /(?:cơ quan|đơn vị|tổ chức|doanh nghiệp) $/u.exec(stretch.text.low.slice(start, tail.start))?.[0] ?? ''
  return [of(first), of(`các ${houses}${printed(stretch, tail.start, tail.end)}`)]
}
const PLACES_AND_HOUSES =
  /^(các (?:địa phương|sở|sở, ngành|sở, ban, ngành|huyện|xã|ngành)) và (?:các )?(?:cơ quan|đơn vị|tổ chức|doanh nghiệp) $/u

/** "Công ty Hạ tầng …", also where the holder of its office is named. */
const isOfOpenName = ({ rule, role, bodies: [body] }: BodyMention): boolean =>
  rule === 'body.open-name' || (role !== null && COMPANY.test(body?.name ?? ''))

const STATIONED =
  /\s+đóng(?:\s+quân)?\s+trên\s+địa\s+bàn(?:\s+(?:tỉnh|thành\s+phố|huyện|thị\s+xã|xã|phường))?(?!\p{L})/uy

/** "các đơn vị thành viên | Ban Chỉ huy …" */
const MEMBERS_OF = /(?<=\sthành\s+viên\s{1,9})/uy

function tailBehind(stretch: Stretch, known: BodyMention, as: Part): Range | null {
  const { text } = stretch
  const start = known.end + 1
  // "cấp ủy các chi bộ, đảng bộ cơ sở", "các cơ quan thành viên Ban Chỉ huy"
  const isEach = text.low.startsWith('mỗi ', start)
  const at = start + (text.reads(ARE_MEMBERS, start)?.[0].length ?? 0)
  const owners = isEach || known.bodies.at(-1)?.kind === 'BODY' ? null : stretch.bodyAt(at)
  const isMember =
    owners !== null &&
    (owners.role?.toLowerCase() === 'thành viên' || text.reads(MEMBERS_OF, owners.start) !== null)
  if (isMember || owners?.bodies.every(({ kind }) => kind === 'COLLECTIVE')) return { start, end: owners.end }
  // "các sở, ngành tại Phụ lục kèm theo | rà soát": where the list is tells of them no more (acting.ts)
  if (isEach || text.reads(BEHIND_RELATED, start) || text.reads(IN_LIST, start)) return null
  // "các đơn vị Quân khu 4 đóng trên địa bàn"
  const troops = stretch.bodyAt(start)
  if (troops?.rule === 'body.troops')
    return { start, end: stretch.behind(STATIONED, troops.end) ?? troops.end }
  const word = wordFrom(text.words, start)
  const isPlain = ((text.words.shape[word] ?? MARK) & (MARK | CAPITALISED)) === 0
  if (!isPlain || text.words.start[word] !== start) return null
  const lacks = whatTheyLack(stretch, start)
  if (lacks !== null && !mayBeNarrowed(known)) return null
  if (lacks !== null && lacks > start && as === 'ACTOR') return { start, end: lacks }
  const attribute =
    text.reads(GIVEN_BEFORE_COLON, start) ??
    text.reads(LISTED_THERE, start) ??
    text.reads(ATTRIBUTE, start) ??
    (isOfHouses(known) ? text.reads(BOUND, start) : null)
  if (attribute) return { start, end: start + attribute[0].length }
  const which = as === 'ACTOR' && mayBeNarrowed(known) ? whichBehind(stretch, start) : null
  if (which !== null) return { start, end: which }
  const narrows = text.at('NARROWING', start)
  // "phối hợp với các thôn vệ sinh môi trường": no village is for that
  if (narrows && isOfUnits(known) && text.reads(OF_PLACE, start) === null) return null
  if (text.reads(DONE_BY_PEOPLE, start)) return null
  const opens = narrows === null && text.at('DUTY_VERB', start) !== null
  if (opens || (text.reads(NO_NAME, start) && !text.reads(FIELD, start)) || text.reads(AND, start))
    return null
  const name = nameFrom(stretch, start, narrows?.end ?? start, as)
  if (name === null || name.by === 'BODY' || name.end <= start) return null
  return isTail(stretch, { start, end: name.end }, known, narrows !== null, name.by, as)
    ? { start, end: name.end }
    : null
}

/** "các đơn vị có liên quan | tính số tiền": what they do, whatever it is. */
const BEHIND_RELATED =
  /(?<=liên\s+quan\s)(?!(?:(?:trực\s+tiếp\s+)?(?:đến|tới|với)|khác|trên|trong|ngoài|thuộc|ở|tại|của|cùng|cấp|do)(?!\p{L}))/uy

/** "các xã ven biển", "các thôn còn lại", "các cơ quan chủ trì tổ chức lễ hội | phải" */
const WHAT_THEY_DO =
  '(?=\\s*:|,?\\s+(?:sớm|khẩn\\s+trương|phải|cần|chủ\\s+động|(?:chịu|có)\\s+trách\\s+nhiệm|tăng\\s+cường|tiếp\\s+tục|thường\\s+xuyên|kịp\\s+thời|nghiêm\\s+túc|tập\\s+trung|phối\\s+hợp|rà\\s+soát|kiểm\\s+tra|theo\\s+dõi|đôn\\s+đốc|thẩm\\s+định|khảo\\s+sát|tham\\s+mưu|thống\\s+kê|báo\\s+cáo|chỉ\\s+đạo|tổ\\s+chức|triển\\s+khai|xây\\s+dựng|thành\\s+lập|lập|hướng\\s+dẫn|bố\\s+trí|tuyên\\s+truyền|vận\\s+động)(?:[\\s,]))'
const ATTRIBUTE = new RegExp(
  `(?:${WHERE_IT_IS}(?:(?<=\\s(?:đất|hồi|qua))|(?=\\s*[,;.:()]|\\s+và\\s|\\s*$))|(?:nơi\\s+(?:có|xảy\\s+ra|đặt|triển\\s+khai|được)|(?:chịu|bị)\\s+ảnh\\s+hưởng)(?:\\s+\\p{L}+){0,7}?${WHAT_THEY_DO}|${TERRAIN}|có\\s+(?!(?:các\\s+)?(?:trách|nhiệm|chức|văn|kế|ý|biện|phương|báo|thể|giải|quyền|nghĩa|hình|công\\s+văn|quyết|sự|chủ|tờ|cơ\\s+chế)\\s)(?:(?!và\\s)\\p{L}+\\s+){0,4}?(?!(?:sở|bộ)\\s)\\p{L}+${WHAT_THEY_DO}|còn\\s+lại|lân\\s+cận|giáp\\s+ranh|đặc\\s+biệt\\s+khó\\s+khăn|chủ\\s+trì(?:\\s+\\p{L}+){1,6}?(?=\\s+(?:phải|chịu\\s+trách\\s+nhiệm|có\\s+trách\\s+nhiệm|cần)\\s)|(?:(?:còn\\s+)?(?:chưa|chậm)|để\\s+xảy\\s+ra|không\\s+đạt|(?:chịu|bị)\\s+ảnh\\s+hưởng|có\\s+nguy\\s+cơ)(?:\\s+[\\p{L}\\d%-]+){1,14}?(?=(?:\\s*\\([^()]{0,90}\\))?,?\\s+(?:thì\\s+)?(?:phải|chịu\\s+trách\\s+nhiệm|có\\s+trách\\s+nhiệm|cần|khẩn\\s+trương|tập\\s+trung|nghiêm\\s+túc|kiểm\\s+điểm|báo\\s+cáo|giải\\s+trình)\\s))(?!\\p{L})`,
  'uy',
)
/** "các cơ quan được phân công giúp đỡ thôn nghèo: …" */
const GIVEN_BEFORE_COLON = /được\s+(?:giao|phân\s+công)\s[^,;:.()]{3,80}(?=:\s)/uy
const IN_LIST = /(?:có\s+tên\s+)?(?:trong|tại|theo)\s+(?:danh\s+sách|phụ\s+lục|biểu)(?!\p{L})/uy
/** "các đơn vị được phân công tại Phụ lục | xây dựng", "nêu tại Điều 1" */
const LISTED_THERE =
  /(?:được\s+(?:giao|phân\s+công)(?:\s+nhiệm\s+vụ)?|nêu)\s+(?:tại|trong)\s+(?:các\s+)?(?:(?:phụ\s+lục|biểu|danh\s+(?:mục|sách))(?:\s+(?:số\s+)?(?:\d{1,2}|[ivx]{1,4})(?!\p{L}))?(?:\s+(?:đính\s+)?kèm(?:\s+theo)?)?(?:\s+(?:quyết\s+định|kế\s+hoạch)(?:\s+này)?)?|điều\s+\d{1,2}(?!\d|\s+luật)(?:\s+quyết\s+định\s+này)?|(?:kế\s+hoạch|quyết\s+định)\s+này)(?!\p{L})/uy
/** "các cơ quan báo cáo giá | có trách nhiệm", "các đơn vị lưu giữ trên 1.000 hồ sơ | có trách nhiệm": which of them. */
const BOUND =
  /(?!(?:phối|chủ\s+động|tiếp|khẩn|căn\s+cứ|trong|theo|khi|nếu|trên|trước|sau|tùy|cùng|đồng|ngoài|và|có\s+trách|chịu\s+trách|phải|cần|đã|để|nhằm|là)(?!\p{L}))(?:\p{L}+|\d+(?:\.\d+)*%?)(?:\s+(?!và\s)(?:\p{L}+|\d+(?:\.\d+)*%?)){1,11}?(?=\s+(?:có|chịu)\s+trách\s+nhiệm\s)/uy
const isOfHouses = ({ bodies }: BodyMention): boolean =>
  HOUSES.test((bodies.at(-1)?.name ?? '').replace(UNIT_IN_BRACKETS, ''))
const HOUSES = /(?:cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|địa phương|nhà trường|cơ sở)$/u
const OF_PLACE = /(?:có|thuộc|trực\s+thuộc|trên|tại|ở|nằm)\s/uy
const UNITS =
  /^(?:UBND )?các (?:xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|thành phố|thôn|bản|ấp|buôn|làng|xóm|khu|tổ dân phố|khối|địa phương)/u
const isOfUnits = ({ bodies }: BodyMention): boolean => {
  const name = bodies.at(-1)?.name ?? ''
  return UNITS.test(name) && !HOUSES_TOO.test(name)
}
const HOUSES_TOO = /, (?:cơ quan|đơn vị|tổ chức|doanh nghiệp)(?:,| \(|$)/u

/** "Viện Nghiên cứu | biến đổi khí hậu | rà soát": the rest of what a department is for. */
const isSubject = ({ bodies: [body] }: BodyMention, words: number): boolean =>
  DEPARTMENT.test(body?.name ?? '') && words > 1 && words <= LONGEST_SUBJECT
/** Letters are a whole name. */
const DEPARTMENT = /^(?:Cục|Vụ|Viện|Học viện|Tổng cục)\s(?!.*\p{Lu}{2}$)/u
const LONGEST_SUBJECT = 4

/** Whether words behind a name narrow it, and do not tell what it does. */
function isTail(
  { text }: Stretch,
  { start, end }: Range,
  known: BodyMention,
  narrows: boolean,
  by: NameEnd['by'],
  as: Part,
): boolean {
  const { words } = text
  const [first, behind] = [wordFrom(words, start), wordFrom(words, end)]
  const lower = (word: number) => ((words.shape[word] as number) & CAPITALISED) === 0
  if (isOfOpenName(known)) {
    let name = first
    while (name < behind && lower(name)) name += 1
    if (name < behind) return name - first <= LONGEST_JOIN
  }
  const verbAt = text.reads(BRACKET, end) ? BRACKET.lastIndex : skipBlank(text, end)
  if (isOfOpenName(known)) return isSubject(known, behind - first) && (by === 'MEMBER' || by === 'VERB')
  const area = by === 'DONE' ? text.low.lastIndexOf('trên địa bàn', end) : -1
  if (area > start) return wordFrom(words, area) - first <= (narrows ? LONGEST_NARROWING : LONGEST_TAIL)
  const isEnded =
    by === 'MEMBER' ||
    by === 'DONE' ||
    (as === 'ACTOR' && text.low[verbAt] === ':') ||
    text.at('ACTOR_END', verbAt) !== null ||
    text.at('DUTY_ADVERB', verbAt) !== null
  return narrows
    ? behind - first <= (text.reads(GIVEN, start) ? LONGEST_GIVEN : LONGEST_NARROWING)
    : isEnded && behind - first <= LONGEST_TAIL
}
