import type { Body } from '../../model/agency.js'
import type { Found } from '../../model/evidence.js'
import type { Annotated } from '../annotate/annotated.js'
import type { RecipientKind } from '../kinds.js'
import { RECIPIENTS_LABEL } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import type { Place } from '../place.js'
import { looksLikeName, type Line } from '../segment.js'
import { decide, rule, type Rule } from '../rule.js'
import { bodiesIn, findBodies, type BodyMention } from './agencies.js'

/** One dash line of "Nơi nhận". */
export interface Recipient extends Found {
  readonly text: string
  readonly agencies: readonly Body[]
  readonly kind: RecipientKind
  /** What they get it for, as printed: `để b/c`. */
  readonly purpose: string | null
}

/**
 * In: the lines below the body. Out: whom the paper was sent to; "Lưu: …" is filing and names no agency.
 * `issuer`: whose directors and sections a line names that names no body ("GĐ, các PGĐ Sở").
 */
export function recogniseRecipients(
  tail: readonly Line[],
  place: Place,
  issuer: Body | null = null,
): Recipient[] {
  return dashLines(tail).map((line) => recipient(line, place, issuer))
}

function dashLines(tail: readonly Line[]): Passage[] {
  const out: Passage[][] = []
  let open = false
  tail.forEach((line, index) => {
    const { passage } = line
    const text = passage.text
    const label = RECIPIENTS_LABEL.exec(text)
    if (label) {
      open = true
      const rest = passage.slice(label[0].length)
      if (rest.text !== '') for (const part of inlineList(rest)) out.push([part])
      return
    }
    if (!open) return
    const dash = /^[-•+*~]\s*/.exec(text)
    const last = out.at(-1)
    if (dash) out.push([passage.slice(dash[0].length)])
    else if (/^Lưu\s*[:\s](?![^|]*\|)/u.test(text) && !looksLikeName(text)) out.push([passage])
    else if (last && goesOn(last.at(-1)?.text ?? '', text, line, tail[index - 1])) last.push(passage)
  })
  return out
    .map((parts) => Passage.join(parts))
    .map((whole) => whole.slice(0, whole.text.replace(/[\s.,;:/]+$/u, '').length))
    .filter((whole) => /\p{L}/u.test(whole.text))
    .map((whole) => whole.trim())
}

/** A line that is neither dash nor signature and continues the one before. */
const goesOn = (before: string, text: string, line: Line, above: Line | undefined) =>
  !/[.;]$/.test(before) && !line.column && line.gap === 0 && !above?.column && /^[\p{Ll}(]/u.test(text)

/** "Nơi nhận: - A; - B; - Lưu: VT." on one line. */
function inlineList(rest: Passage): Passage[] {
  const parts: Passage[] = []
  let start = 0
  for (const cut of rest.text.matchAll(/(?:^|[;.,]\s*)-\s*/gu)) {
    if (cut.index > start) parts.push(rest.slice(start, cut.index).trim())
    start = cut.index + cut[0].length
  }
  parts.push(rest.slice(start).trim())
  return parts.filter((part) => part.text !== '')
}

const PURPOSE =
  /\(\s*((?:để\s+)?(?:b\/c|báo cáo|t\/h|thực hiện|p\/h|phối hợp|biết|theo dõi|chỉ đạo|đăng|k\/t|kiểm tra|thi hành|p\/c)[^)]*)\)/iu

interface AskedLine {
  readonly text: Annotated
  readonly place: Place
  readonly issuer: Body | null
}

type Addressed = Pick<Recipient, 'agencies' | 'kind'>

const nobody = (kind: RecipientKind): Addressed => ({ agencies: [], kind })

/** What a line of recipients is, in the order in which it is asked. */
export const RECIPIENT_RULES: readonly Rule<AskedLine, Addressed>[] = [
  rule({
    id: 'recipient.filing',
    when: ({ text }) => text.reads(/lưu(?:\s|:)/uy, 0),
    then: () => nobody('FILING'),
  }),
  rule({
    id: 'recipient.backreference',
    when: ({ text }) => text.reads(/như\s+(?:trên|điều|thành phần|kính gửi|đã gửi|mục)/uy, 0),
    then: () => nobody('BACKREFERENCE'),
  }),
  rule({
    id: 'recipient.bodies',
    when: ({ text, place }) => officeChiefs(text.text, place),
    then: (offices, line) =>
      offices.length > 0 ? { agencies: distinct(offices), kind: 'INTERNAL_UNITS' } : bodiesOf(line),
  }),
]

function recipient(line: Passage, place: Place, issuer: Body | null): Recipient {
  const decided = decide(RECIPIENT_RULES, { text: line.annotated, place, issuer })
  return {
    span: line.span(),
    confidence: 0.95,
    rule: decided?.rule ?? '',
    text: line.text,
    ...(decided?.answer ?? nobody('AGENCY')),
    purpose: line.text.includes('(') ? (PURPOSE.exec(line.text)?.[1] ?? null) : null,
  }
}

function bodiesOf({ text, place, issuer }: AskedLine): Addressed {
  const { low } = text
  const counted = COUNTED.exec(text.text)
  const mentions =
    ofUnits(text.text, place) ??
    ofMinistry(text.text, place) ??
    (counted
      ? findBodies(`các ${text.text.slice(counted[0].length)}`, place)
      : addressed(text.text, bodiesIn(text, place)))
  const named = mentions.flatMap(({ bodies }) => bodies).filter(({ kind }) => kind !== 'UNNAMED')
  const own = issuer !== null && isOfItsPeople(low, issuer) && (named.length === 0 || OWN_SECTIONS.test(low))
  const agencies = distinct(own ? [issuer] : named)
  return { agencies, kind: kindOf(low, mentions, agencies) }
}

function kindOf(low: string, mentions: readonly BodyMention[], agencies: readonly Body[]): RecipientKind {
  if (mentions.some(({ role }) => role !== null) || COMRADES.test(low)) return 'ROLE_HOLDERS'
  if (agencies.length > 1 && agencies.every(({ kind }) => kind === 'BODY')) return 'LIST'
  return agencies.some(({ kind }) => kind === 'COLLECTIVE') || /^các /u.test(low) ? 'COLLECTIVE' : 'AGENCY'
}

const COMRADES = /^(?:các đồng chí|đồng chí|đ\/c|các đ\/c)/u

/** "VPCP: BTCN, các Vụ: …", "Bộ Y tế (Cục Y tế dự phòng)": sections of the body named first, not bodies of their own. */
function addressed(text: string, mentions: readonly BodyMention[]): readonly BodyMention[] {
  const [first] = mentions
  if (!first || first.bodies.length !== 1 || first.bodies[0]?.kind !== 'BODY') return mentions
  if (text[first.end] === ':') return [first]
  return mentions.filter(
    ({ start }) => start < first.end || !/^\s*\([^)]*$/u.test(text.slice(first.end, start)),
  )
}

/** "Cục Kiểm tra văn bản (Bộ Tư pháp)": the brackets tell whose it is; null where none do. */
function ofMinistry(text: string, place: Place): readonly BodyMention[] | null {
  const [, part, ministry] = OF_MINISTRY.exec(text) ?? []
  return part === undefined ? null : findBodies(`${part} - ${ministry}`, place)
}
const OF_MINISTRY =
  /^((?:Tổng cục|Cục|Vụ)\s[^();]{2,80}?)\s{0,3}\((Bộ\s[^();]{2,60}|VPCP|Văn phòng Chính phủ)\)/u

/** "31 khóm": all of them. */
const COUNTED =
  /^\d{1,3}\s+(?=(?:xóm|khóm|thôn|ấp|bản|buôn|làng|tổ dân phố|TDP|khu phố|huyện|xã|phường|quận)(?!\p{L}))/iu

/** "UBND: H. Bù Đăng, TX. Chơn Thành": of each unit; null where one of them has no such body. */
function ofUnits(text: string, place: Place): readonly BodyMention[] | null {
  const [label, head] = OF_UNITS.exec(text) ?? []
  if (label === undefined || head === undefined) return null
  const named = text
    .slice(label.length)
    .split(/\s*[,;]\s*|\s+và\s+/u)
    .map((unit) => findBodies(`${head} ${unit}`, place)[0])
  return named.every((one) => one?.bodies.every(({ territory }) => territory !== null))
    ? (named as BodyMention[])
    : null
}
const OF_UNITS =
  /^((?:TT\.?\s?|Thường trực\s)?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân))\s*(?:các đơn vị\s*)?:\s*(?=(?:H|TX|TP|X|P|huyện|thị xã|thành phố|xã|phường)[.\s])/iu

/** The issuer's own heads and sections, who are not named with it: "GĐ, các PGĐ Sở", "Lãnh đạo và các phòng trong Ban". */
const OWN_PEOPLE =
  /^(?:các đồng chí |đ\/c )?(?:(?:ban )?lãnh đạo|(?:ban )?giám (?:đốc|hiệu)|bgđ|bgh|gđ|pgđ|(?:ban )?(?:tgđ|tổng giám đốc)|hđtv|hội đồng thành viên|hđqt|hội đồng quản trị|hđt|hội đồng trường|các đơn vị(?= (?:trực )?thuộc )|phó giám đốc|các pgđ|các phòng|trưởng phòng|chi cục trưởng|trưởng ban)(?!\p{L})/u

const MINISTERS = /^(?:bộ trưởng|(?:các )?thứ trưởng)(?!\p{L})/u
const isOfItsPeople = (low: string, { name }: Body): boolean =>
  OWN_PEOPLE.test(low) || (name.startsWith('Bộ ') && MINISTERS.test(low))

/** "các phòng trong Ban", "các đơn vị thuộc Sở": sections of the issuer, who is not named in full. */
const OWN_SECTIONS =
  /(?:trong|của|thuộc)\s+(?:ban|sở|chi cục|cục|văn phòng|bộ|(?:nhà )?trường|bệnh viện|(?:tổng )?công ty|trung tâm|học viện|viện)\s*$/u

/** "CPVP UBND tỉnh, các phòng", "C, PCVP", "VPUB: PCVP, KTTH": the office, whoever of it is listed behind. */
function officeChiefs(text: string, place: Place): readonly Body[] {
  const chief = OFFICE_CHIEFS.exec(text)
  if (!chief) return []
  const [named] = findBodies(`Văn phòng ${text.slice(chief[0].length)}`, place)
  if (named?.start === 0) return named.bodies
  const [own] = findBodies(
    place.level === 'PROVINCE' ? 'Văn phòng UBND tỉnh' : 'Văn phòng HĐND và UBND',
    place,
  )
  return own?.bodies ?? []
}

const OFFICE_CHIEFS =
  /^(?:Phó\s+|Các\s+)?(?:C,?\s*PC?VP|CVP,?\s*(?:và\s+)?(?:các\s+)?PC?VP|CPVP|CVP|PC?VP|Chánh,?\s+(?:P|Phó\s+)CVP|Chánh\s+VP(?:,?\s*(?:và\s+)?(?:các\s+)?(?:PCVP|Phó\s+(?:Chánh\s+|C)?VP))?|LĐVP|LĐ\s+VP|Lãnh\s+đạo\s+VP|VPUB(?!ND\p{L})|VP(?=\s*[:,]))(?!\p{L})[\s/]*/u

const distinct = (bodies: readonly Body[]): Body[] => [
  ...new Map(bodies.map((body) => [`${body.key}|${body.name}`, body])).values(),
]
