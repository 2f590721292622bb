import type { Level } from '../../../model/document.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { UNNAMED_NOUNS } from '../../lexicon/collectives.js'
import { COMMITTEE_KINDS, COMMITTEE_LEVEL, type Parts } from './committees.js'
import { capital, draft, part, type Draft, type Part } from './draft.js'
import { chains, committeeInRow, MEMBERS_OF_BOARD, nounsAt, type Noun } from './nouns.js'
import { CHARGED_PROVINCE_RULE } from './charged-provinces.js'
import {
  committeesOfMinistries,
  housesByField,
  companiesUnderOneHead,
  manyUnderOneHead,
  namedUnits,
  roomsUnderOneHead,
} from './named-lists.js'
import { listUnderOneHead } from './list-under-one-head.js'
import { namedBehindMany } from './named-behind-many.js'
import { namedSchools } from './named-schools.js'
import { manyInUnits, manyOfOneKind, manyOfOneName } from './many.js'
import { bodyRule, type Reading } from './reading.js'
import { tailOf, type Tail } from './tails.js'
import { nameAt, namesInRow } from './unit-names.js'
import { unitsBehind, withUnits } from './units.js'

/** Many bodies named as one: "các sở, ban, ngành", "cấp ủy, chính quyền các cấp", "huyện, thành, thị ủy". */

const HEADS =
  /(?=(?:bộ|thủ)\s+trưởng[\s,]|chủ\s+tịch\s+(?:ubnd|ủy\s+ban|uỷ\s+ban)\s|(?:phó\s+(?:chủ\s+tịch|bí\s+thư|giám\s+đốc|chánh|trưởng|hiệu\s+trưởng|cục\s+trưởng|vụ\s+trưởng|viện\s+trưởng)|pct|pgđ)\s)/uy
const COMMITTEES_BEHIND = /\s*(?:[,/-]|và)\s*(?:các\s+)?(?:tỉnh|thành|huyện|quận|thị|đảng)(?:\s+ủy|\s*,)/uy
const SUBORDINATE = /\s+(?:trực\s+thuộc|đơn\s+vị)/uy
const COMMITTEE_NOUN = /^(?:tỉnh|thành|huyện|quận|thị) ủy$/u
const CENTRAL_NOUN = /^(?:bộ|cơ quan ngang bộ|cơ quan thuộc chính phủ|tập đoàn|tổng công ty)$/iu
const PARTY_NOUN =
  /^(?:ban đảng|ban xây dựng đảng|đảng ủy|đảng đoàn|ban cán sự đảng|chi bộ|đảng bộ|chi, đảng bộ|tổ chức cơ sở đảng)$/u

const NUMBERED = /\s[^,;:.()]{3,60}?\ssố\s\d{1,2}(?:,|\svà)\s/uy

export const COLLECTIVE_RULES = [
  bodyRule({
    id: 'body.members',
    form: 'COLLECTIVE',
    at: 'ARTICLE',
    // "các thành viên Ban Chỉ đạo": role-holders stand for their board
    when: ({ start, end }, reading) => {
      const next = reading.next(end)
      const isOfBoard = reading.match(HEADS, next) ?? reading.match(MEMBERS_OF_BOARD, next)
      const members = isOfBoard && reading.bodyAt(next, { forms: ['PEOPLE'] })
      return members && { ...members, start }
    },
  }),
  bodyRule({ id: 'body.houses-by-field', form: 'COLLECTIVE', at: 'ARTICLE', when: housesByField }),
  CHARGED_PROVINCE_RULE,
  bodyRule({
    id: 'body.numbered',
    form: 'COLLECTIVE',
    at: 'ARTICLE',
    // "các Phòng Kiểm tra số 1, 2 và 3"
    when: ({ start, end }, reading) => {
      const each = reading.match(NUMBERED, end) ? reading.bodyAt(reading.next(end), { loose: true }) : null
      return each && each.parts.length > 1 ? { ...each, start } : null
    },
  }),
  bodyRule({ id: 'body.named-schools', form: 'COLLECTIVE', at: 'ARTICLE', when: namedSchools }),
  bodyRule({ id: 'body.named-units', form: 'COLLECTIVE', at: 'ARTICLE', when: namedUnits }),
  bodyRule({
    id: 'body.named-units.counted',
    form: 'COLLECTIVE',
    at: 'COUNTED',
    // "hai huyện A, B", "03 Sở: Y tế, Nội vụ"
    when: ({ start, from }, reading) => {
      const number = reading.text.low.startsWith('cả ', start) ? from + 1 : from
      const [at, end] = [reading.text.words.start[number] as number, reading.text.words.end[number] as number]
      if (end - at > LONGEST_COUNT || reading.match(OF_DAY, at)) return null
      const listed =
        namedUnits({ start: at, end }, reading) ??
        listUnderOneHead(reading, start, reading.next(end)) ??
        namedBehindMany({ start, end }, reading)
      return listed && listed.parts.length > 1 ? listed : pointedBack(reading, start)
    },
  }),
  bodyRule({ id: 'body.departments', form: 'COLLECTIVE', at: 'ARTICLE', when: departmentsOfAll }),
  bodyRule({
    id: 'body.list-under-one-head',
    form: 'COLLECTIVE',
    at: 'ARTICLE',
    when: ({ start, end }, reading) => listUnderOneHead(reading, start, reading.next(end)),
  }),
  bodyRule({
    id: 'body.many-under-one-head',
    form: 'COLLECTIVE',
    at: 'ARTICLE',
    when: (article, reading) =>
      manyUnderOneHead(article, reading) ??
      roomsUnderOneHead(article, reading) ??
      companiesUnderOneHead(article, reading),
  }),
  bodyRule({
    id: 'body.committees-of-ministries',
    form: 'COLLECTIVE',
    at: 'ARTICLE',
    when: committeesOfMinistries,
  }),
  bodyRule({ id: 'body.named-in-brackets', form: 'COLLECTIVE', at: 'ARTICLE', when: namedBehindMany }),
  bodyRule({ id: 'body.many-in-units', form: 'COLLECTIVE', at: 'ARTICLE', when: manyInUnits }),
  bodyRule({ id: 'body.many-of-one-kind', form: 'COLLECTIVE', at: 'ARTICLE', when: manyOfOneKind }),
  bodyRule({
    id: 'body.collective',
    form: 'COLLECTIVE',
    at: 'ARTICLE',
    when: ({ start, end }, reading) => collective(reading, start, reading.next(end), true),
  }),
  bodyRule({ id: 'body.many', form: 'COLLECTIVE', at: 'ARTICLE', when: manyOfOneName }),
  bodyRule({
    id: 'body.collective.bare',
    form: 'COLLECTIVE',
    at: 'BARE_COLLECTIVE',
    when: ({ start, value, from }, reading) =>
      value === 'ALWAYS' ||
      (value !== 'LISTED' && reading.isCapital(from)) ||
      (value === 'ASKED' && reading.text.endingAt('GIVING', start - 1) !== null) ||
      (value !== 'CAPITAL' &&
        value !== 'ASKED' &&
        reading.inList &&
        reading.printed(CELL_BY_NAME, start) === null)
        ? reading.match(LED_BY, start)
          ? aloneAt(reading, start)
          : collective(reading, start, start, false)
        : null,
  }),
  bodyRule({
    id: 'body.collective.committees',
    form: 'COLLECTIVE',
    at: 'COMMITTEE_IN_ROW',
    when: ({ start }, reading) =>
      isCollectiveOfCommittees(reading, start) ? collective(reading, start, start, false) : null,
  }),
]

/** "Hai xã nêu trên": which they are, the duty before it says. */
function pointedBack(reading: Reading, start: number): Draft | null {
  const [words] = reading.match(SAID_ABOVE, start) ?? []
  return words === undefined ? null : draft(start, start + words.length, [part(words, 'UNNAMED', null, null)])
}
const SAID_ABOVE =
  /(?:(?:cả\s+)?(?:hai|ba|bốn)|\d{1,2})\s+(?:huyện|quận|thị\s+xã|thành\s+phố|xã|phường|thị\s+trấn|sở|bộ)\s+(?:nêu|nói)\s+trên(?!\p{L})/uy

/** "trước tháng 7 Sở Y tế, Sở Nội vụ …": the number belongs to what stands before it. */
const OF_DAY =
  /(?<=(?:tháng|ngày|năm|quý|số|điều|khoản|mục|quận|phường|khu|đợt|thứ|lần|giờ|kỳ)\s+|[/.,-]|\d\s?[/,-]\s)(?=\d)/uy
const LONGEST_COUNT = 3

/** "Dưới sự chỉ đạo của cấp ủy, các đảng bộ …": who is led stands behind the comma. */
const LED_BY = /(?<=dưới\s+sự\s+(?:chỉ|lãnh)\s+đạo(?:\s+(?:trực\s+tiếp|của)){1,2}\s+)/uy

/** "chi bộ Chợ Đà Lạt": a name of its own. */
const CELL_BY_NAME = /chi\s+bộ\s+\p{Lu}\p{Ll}/uy

function aloneAt(reading: Reading, start: number): Draft | null {
  const [first] = nounsAt(reading, start)
  return first ? collectiveOf(reading, start, false, [first]) : null
}

export function collective(reading: Reading, start: number, from: number, plural: boolean): Draft | null {
  const nouns = nounsAt(reading, from)
  const found =
    nouns.length === 0
      ? null
      : (commandersOf(reading, start, nouns) ?? collectiveOf(reading, start, plural, nouns))
  return found && plural ? withUnitsBeside(reading, found) : found
}

/** "Cấp ủy, chỉ huy các cơ quan, đơn vị": who commands stands for his house, as its head does. */
function commandersOf(reading: Reading, start: number, nouns: readonly Noun[]): Draft | null {
  const last = nouns.at(-1)
  if (last?.noun !== 'chỉ huy' || nouns.length < 2) return null
  const article = reading.ahead('ARTICLE', last.end)
  const of = article && reading.match(THEIR_HOUSES, article.start) ? article : null
  const houses = of && collective(reading, of.start, reading.next(of.end), true)
  const before = houses && collectiveOf(reading, start, false, nouns.slice(0, -1))
  return houses && before && draft(start, houses.end, [...before.parts, ...houses.parts])
}
const THEIR_HOUSES = /các\s+(?:cơ\s+quan|đơn\s+vị|phòng|ban|tiểu\s+đoàn|đại\s+đội)(?!\p{L})/uy

/** "các phòng, ban huyện và xã, thị trấn": the units below stand beside them, without "các". */
function withUnitsBeside(reading: Reading, found: Draft): Draft {
  const at = reading.skip(found.end, AND_UNITS)
  const nouns = at > found.end ? nounsAt(reading, at) : []
  if (nouns.length < 2 || !nouns.every(({ noun }) => UNIT_NOUN.test(noun))) return found
  const units = collectiveOf(reading, at, true, nouns)
  return draft(found.start, units.end, [...found.parts, ...units.parts])
}
const AND_UNITS =
  /(?<=\s(?:tỉnh|huyện|thành\s+phố|thị\s+xã|quận))(?:\s*,)?\s+(?:và\s+)?(?=(?:xã|phường|thị|huyện|quận|thành|đặc)\s*[\s,])/uy
const UNIT_NOUN = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)$/u

/** "huyện ủy, thành ủy" in a province's paper is any of them; "Huyện ủy" alone is the one that speaks. */
function isCollectiveOfCommittees(reading: Reading, at: number): boolean {
  const committee = committeeInRow(reading, at)
  if (!committee) return false
  const { word, end, short } = committee
  const { level } = reading.place
  const above = level === 'PROVINCE' || level === 'CENTRAL'
  // "Bí thư tỉnh ủy, thành ủy" in a paper of the centre, or in small letters where no province speaks
  const isMany =
    word === 'tỉnh' ? level !== 'PROVINCE' && (level === 'CENTRAL' || !reading.isCapitalAt(at)) : above
  if (word !== 'đảng') return short || (isMany && reading.match(COMMITTEES_BEHIND, end) !== null)
  if (unitsBehind(reading, end) !== null) return false
  return (
    short ||
    (level === 'DISTRICT' && !reading.isCapitalAt(at)) ||
    (above && reading.match(SUBORDINATE, end) !== null)
  )
}

/** "chính quyền các huyện" */
const OF_UNITS = /\s+các\s+(?:xã|huyện|phường|quận|tỉnh|thành\s+phố|thị|địa\s+phương)(?!\p{L})/uy

/** What narrows the last noun alone, and what still leaves open who is meant. */
const OF_LAST = /^(?:khác|ở |từ |được|chịu|của \p{Lu}|(?:có )?(?:liên quan|chức năng|thẩm quyền))/u
/** What departments need not be told apart by. */
const OF_OTHERS = /^(?:đóng |trên địa bàn|công lập|ngoài công lập|sự nghiệp|trực thuộc)/u
const NAMES_NOBODY = /liên quan|được|chịu|khác|chức năng|thẩm quyền/u

function collectiveOf(reading: Reading, at: number, plural: boolean, nouns: readonly Noun[]): Draft {
  const last = nouns.at(-1) as Noun
  const isCommittee = last.noun.endsWith('ủy') && !last.noun.startsWith('đảng')
  const named = isCommittee ? namedCommittees(reading, last) : null
  const tail: Tail = named ? { words: '', end: named.end, unit: null } : tailOf(reading, last)
  const party = nouns.some(({ noun }) => PARTY_NOUN.test(noun))
  const groups = chains(
    nouns.map(({ noun }) => (noun === 'ban' && party ? 'ban đảng' : noun)),
    nouns.map(({ again }) => again),
  )
  const lastCommittee = groups.findLastIndex(([noun]) => COMMITTEE_NOUN.test(noun as string))
  // "các bộ và chính quyền địa phương các cấp": a ministry has no tiers
  const isOfTiers = tail.words === 'các cấp' && nouns.some(({ noun }) => CENTRAL_NOUN.test(noun))
  // "các lực lượng chức năng, chính quyền cơ sở"
  const isOfAuthorities = tail.words === 'cơ sở' && last.noun === 'chính quyền'
  const lastOnly = isOfTiers || isOfAuthorities || OF_LAST.test(tail.words) || COMMITTEE_NOUN.test(last.noun)
  const parts = groups.flatMap((group, index): readonly Part[] => {
    const isLast = index === groups.length - 1
    if (named && isLast) return named.parts
    const alike = PARTY_NOUN.test(group[0] as string) === PARTY_NOUN.test(last.noun)
    const behind = groups.slice(0, index + 1).flat().length
    const apart = nouns.slice(behind).some(({ again }) => again)
    // "các sở, ban, ngành, doanh nghiệp trên địa bàn tỉnh": the departments are known without it
    const isKnown = group.includes('sở') && OF_OTHERS.test(tail.words)
    // "các ban đảng, đảng đoàn, đảng ủy trực thuộc": some committees are below another one, which the others are part of
    const isPart = tail.words === 'trực thuộc' && last.noun === 'đảng ủy' && !group.includes('đảng ủy')
    const qualified =
      tail.words !== '' &&
      (isLast || (!lastOnly && !isKnown && !isPart && !apart && index > lastCommittee && alike))
    const isOfUnits = isLast && reading.match(OF_UNITS, tail.end) !== null
    const one = groupPart(reading, group, qualified ? tail : null, levelOf(tail.words), plural)
    return [
      isAuthorities(one) && hasTiers(reading) && !isOfUnits ? { ...one, base: `${one.base} các cấp` } : one,
    ]
  })
  return draft(at, tail.end, parts)
}

/** The level that the words behind a collective say. */
function levelOf(words: string): Level | null {
  if (/tỉnh(?! ủy)/u.test(words)) return 'PROVINCE'
  if (/huyện(?! ủy)/u.test(words)) return 'DISTRICT'
  return /xã(?!\s+hội)|cơ sở/u.test(words) ? 'COMMUNE' : null
}

/** The level that the nouns themselves say. */
function ownLevel(group: readonly string[]): Level | null {
  const [noun = ''] = group
  if (COMMITTEE_NOUN.test(noun)) return noun === 'tỉnh ủy' ? 'CENTRAL' : 'DISTRICT'
  return group.includes('sở') ? 'PROVINCE' : null
}

function groupPart(
  reading: Reading,
  group: readonly string[],
  tail: Tail | null,
  level: Level | null,
  plural: boolean,
): Part {
  const [first = ''] = group
  const words = tail ? wordsFor(reading, group, tail.words, plural) : ''
  const vague =
    group.every((noun) => UNNAMED_NOUNS.has(noun)) && (NAMES_NOBODY.test(words) || words === '' || !plural)
  const article =
    (plural || COMMITTEE_NOUN.test(first)) && !/^chính quyền|^cấp ủy, tổ chức đảng$/u.test(first)
      ? 'các '
      : ''
  const listed = group.join(', ').replace('ban ngành', 'ban, ngành').replace('cấp, các ngành', 'cấp, ngành')
  const name = `${article}${listed}${words === '' ? '' : ` ${words}`}`
  return part(name, vague ? 'UNNAMED' : 'COLLECTIVE', null, level ?? ownLevel(group), tail?.unit ?? null)
}

const isAuthorities = ({ base }: Part): boolean => base === 'chính quyền'

/** "các cấp ủy, chính quyền" of a province are those of all tiers, but not "chính quyền các huyện". */
const hasTiers = ({ place: { level } }: Reading): boolean => level !== 'DISTRICT' && level !== 'COMMUNE'

/** "đảng ủy trực thuộc" is under the committee that speaks. */
function wordsFor(reading: Reading, group: readonly string[], words: string, plural: boolean): string {
  const party = group.some((noun) => PARTY_NOUN.test(noun))
  // "Ban cán sự đảng, đảng đoàn tỉnh": all those of the level
  if (party && !plural && /^(?:tỉnh|huyện|xã)$/u.test(words)) return `cấp ${words}`
  // in a text of nobody knows whom a cell is under some committee of a house, and never under that of a province
  const isOfHouse = group.every((noun) => noun === 'chi bộ') && reading.place.level === null
  return party && words === 'trực thuộc' && !isOfHouse ? `trực thuộc ${reading.speakingCommittee}` : words
}

/** "các huyện ủy Nam Giang, Tây Giang": those named behind the word. */
function namedCommittees(reading: Reading, { noun, end }: Noun): Parts | null {
  const kind = noun.replace(/ ủy$/u, '')
  const names = namesInRow(reading, end, (at) =>
    nameAt(reading, at, COMMITTEE_LEVEL[kind] ?? null, COMMITTEE_KINDS[kind]),
  )
  return (
    names && {
      parts: names.units.map((unit) => part(`${capital(kind)} ủy`, 'BODY', 'PARTY', unit.level, unit)),
      end: names.end,
    }
  )
}

/** "các sở giáo dục và đào tạo" in a paper of the centre, "các phòng …" in one of a province: that of each unit below. */
function departmentsOfAll({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const below = BELOW[reading.place.level ?? 'COMMUNE']
  const head = reading.ahead('LIST_HEAD', end)
  const many = head?.value === 'phòng' ? reading.text.at('OFFICE_NAME', reading.next(head.end)) : null
  // "các phòng Y tế các huyện, thị xã": one in each of them, whoever speaks
  if (many && reading.match(OF_UNITS, many.end))
    return withUnits(reading, start, part(`Phòng ${many.value}`, 'BODY', 'STATE', 'DISTRICT'), many.end)
  // "các Sở Nội vụ Hà Tĩnh, Quảng Trị"
  const each = head?.value === 'sở' ? reading.text.at('DEPARTMENT_NAME', reading.next(head.end)) : null
  if (each && nameAt(reading, each.end, 'PROVINCE'))
    return withUnits(reading, start, part(`Sở ${each.value}`, 'BODY', 'STATE', 'PROVINCE'), each.end)
  if (!below || head?.value !== below.head) return null
  const name = reading.text.at(below.names, reading.next(head.end))
  const more = name && reading.match(MORE_NAMES, name.end)
  // "giám đốc các sở y tế, giám đốc các bệnh viện": what stands behind is no name of the kind
  const goesOn = more !== null && reading.text.at(below.names, more.index + more[0].length) !== null
  return name && !goesOn
    ? draft(start, name.end, [
        part(`các ${capital(below.head)} ${name.value}`, 'COLLECTIVE', 'STATE', below.level),
      ])
    : null
}
const BELOW: Partial<
  Record<Level, { head: string; names: 'DEPARTMENT_NAME' | 'OFFICE_NAME'; level: Level }>
> = {
  CENTRAL: { head: 'sở', names: 'DEPARTMENT_NAME', level: 'PROVINCE' },
  PROVINCE: { head: 'phòng', names: 'OFFICE_NAME', level: 'DISTRICT' },
}
/** "các Sở Tài chính, Nội vụ" */
const MORE_NAMES = /(?:\s*,|\s+và)\s+(?!(?:sở|ubnd|ủy|các|công|cục|chi|ban|đơn|cơ|tổng|thủ)\s)(?=\p{L})/uy
