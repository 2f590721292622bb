import type { Annotated } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import { sentencesIn } from '../../sentences.js'
import type { Item } from '../../segment.js'
import type { Charge } from './charges.js'
import { isDuty, opensDuty } from './duty.js'
import { isCharged, type Roles } from './roles.js'
import { endsWithHelpers, sharedBy } from './helpers.js'
import { enterInherited, enterPiece } from './pieces.js'
import { kindOf } from './kinds.js'
import type { Reading } from './reading.js'
import { marksIn, type Range } from './stretch.js'
import { tells } from './telling.js'

interface Member extends Range {
  readonly label: string
}

interface Enumeration {
  readonly head: Range
  readonly members: readonly Member[]
}

const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ')
const SMALL = 'a b c d đ e g h i k l m'.split(' ')
const NUMBERS = Array.from({ length: 60 }, (_, index) => String(index + 1))

/** `(1) …; (2) …` ascending from 1 inside a paragraph, `(i) …; (ii) …`, `(a) …; (b) …`, `: a) …; b) …`, `: - …; - …`; a lone `(1)` is none. */
export function enumerationIn(
  reading: Reading,
  passage: Passage,
  from: number,
  till = passage.text.length,
): Enumeration | null {
  const acts: Acts = (range) => {
    const roles = reading.roles(passage, range)
    return isCharged(roles) && KNOWN.has(roles.rule) && range.end - roles.dutyAt > SHORTEST_ACT
  }
  return (
    enumeratedBy(NUMBERS, passage, from, till) ??
    markedIn(COUNTED, NUMBERS, passage, from, till) ??
    spokenIn(passage, from, till, acts) ??
    ofActors(passage, from, till) ??
    ofDuties(passage, enumeratedBy(ROMAN, passage, from, till), acts) ??
    ofDuties(passage, enumeratedBy(SMALL, passage, from, till), acts) ??
    ofDuties(passage, markedIn(LETTERED, SMALL, passage, from, till), acts) ??
    ofDuties(passage, dashedIn(passage, from, till), acts)
  )
}

/** Whether a member names at its front who does it: "thứ hai, Sở Nội vụ thẩm định". */
type Acts = (range: Range) => boolean
const KNOWN: ReadonlySet<string> = new Set(['lead.subject', 'lead.chu-tri', 'lead.giao', 'lead.yeu-cau'])
const SHORTEST_ACT = 6

/** "Một là, …. Hai là, …", "thứ nhất, …; thứ hai, …": each with a verb, and counted from one. */
function spokenIn({ annotated: text }: Passage, from: number, till: number, acts: Acts): Enumeration | null {
  const spoken = text
    .within('SPOKEN_ORDER', from, till)
    .filter(({ start }) => BEFORE_ORDER.test(text.low.slice(Math.max(from, start - 2), start)))
  const [first] = spoken
  const isInOrder = spoken.every(({ value }, place) => value === place + 1)
  if (first === undefined || spoken.length < 2 || !isInOrder) return null
  const members = spoken.map(({ end, value }, place) => ({
    start: end + (text.reads(BEHIND_ORDER, end)?.[0].length ?? 0),
    end: spoken[place + 1]?.start ?? till,
    label: String(value),
  }))
  const isDutyOf = (one: Range) => opensDuty(text, one.start, one.end) || acts(one)
  const isOfDuties =
    members.some(isDutyOf) && members.every((one) => isDutyOf(one) || namesActor(text, one.start))
  return isOfDuties ? { head: { start: from, end: first.start }, members } : null
}
/** "Hai là, Ban A chỉ đạo …": a name, and soon what it is to do. */
const namesActor = ({ text, low }: Annotated, at: number, end = at + ACTS_WITHIN): boolean =>
  /^\p{Lu}/u.test(text.slice(at)) && ACTS_SOON.test(low.slice(at, Math.min(end, at + ACTS_WITHIN)))
const ACTS_WITHIN = 140
const ACTS_SOON =
  /^[^.;:]{4,110}?\s(?:lãnh đạo|chỉ đạo|chủ trì|chủ động|phối hợp|tham mưu|khẩn trương|tập trung|tăng cường|rà soát|có trách nhiệm|tổ chức)\s/u
const BEFORE_ORDER = /^$|[.;:,]\s?$/u
const BEHIND_ORDER = /[\s,:]*/uy

/** "(3) Sở X: …; (4) Sở Y: …": counted on from anywhere, where each names who is to do it. */
function ofActors({ annotated: text }: Passage, from: number, till: number): Enumeration | null {
  if (!text.holds('(', from, till)) return null
  const found = [...text.low.slice(from, till).matchAll(IN_PARENS)]
  const [first] = found
  const isInOrder = found.every(({ 2: number }, place) => Number(number) === Number(first?.[2]) + place)
  const starts = found.map(({ index, 1: mark = '' }) => from + index + mark.length)
  const list = isInOrder ? membersAt(starts, from, till) : null
  const areActors =
    list?.members.every((one) => namesWho(text, behindMark(text, one.start), one.end)) === true
  if (list === null || !areActors) return null
  const members = list.members.map((one, place) => ({ ...one, label: found[place]?.[2] ?? one.label }))
  return { ...list, members }
}
const IN_PARENS = /(^|[:;.,]\s|\s)\((\d{1,2})\)\s(?=\p{L})/gu
const namesWho = (text: Annotated, at: number, end: number): boolean =>
  namesActor(text, at, end) ||
  (CAPITAL.test(text.text.charAt(at)) &&
    BEFORE_COLON.test(text.low.slice(at, Math.min(end, at + ACTS_WITHIN))))
const CAPITAL = /\p{Lu}/u
const BEFORE_COLON =
  /^(?:giao )?(?:sở|ubnd|ủy ban|công an|phòng|ban|các|chi cục|trung tâm|hội|văn phòng|thanh tra|cục|bộ|đài|trạm|đoàn)\s[^.;:]{1,110}:\s/u

/** By such marks things are listed as often: "(i) vỉa hè; (ii) lòng đường". */
const ofDuties = ({ annotated }: Passage, list: Enumeration | null, acts: Acts): Enumeration | null =>
  list?.members.every(({ start, end }) => {
    const at = behindMark(annotated, start)
    return opensDuty(annotated, at, end) || acts({ start: at, end })
  })
    ? list
    : null

const behindMark = ({ low }: Annotated, at: number): number => {
  const from = BULLETS.includes(low.charAt(at)) ? at + 1 : low.indexOf(')', at) + 1
  return low[from] === ' ' ? from + 1 : from
}

function enumeratedBy(
  labels: readonly string[],
  { annotated: text }: Passage,
  from: number,
  till: number,
): Enumeration | null {
  const { words } = text
  const starts: number[] = []
  for (const { at, word } of marksIn(text, '(', { start: from, end: till })) {
    const isNext =
      labelOf(text.low.slice(words.start[word + 1], words.end[word + 1]), labels) === labels[starts.length] &&
      text.low[words.start[word + 2] as number] === ')'
    if (!isNext || !LETTER.test(text.low[words.start[word + 3] ?? -1] ?? '')) continue
    if (starts.length > 0 || from === 0 || at === from || at > from + 3) starts.push(at)
  }
  return membersAt(starts, from, till)
}

/** "(01)"; "(l)" of a scan before "(2)". */
const labelOf = (printed: string, labels: readonly string[]): string =>
  labels === NUMBERS ? printed.replace(/^0(?=\d)/u, '').replace(/^[il]$/u, '1') : printed

/** What begins at these places, behind a head; null where they are not several. */
function membersAt(starts: readonly number[], from: number, till: number): Enumeration | null {
  const [first] = starts
  if (first === undefined || starts.length < 2) return null
  const members = starts.map((start, place) => ({
    start,
    end: starts[place + 1] ?? till,
    label: String(place + 1),
  }))
  return { head: { start: from, end: first }, members }
}

/** "… chỉ đạo: 1) Sở A …; 2) Sở B …", "có trách nhiệm: a) lập danh sách; b) …": the first behind a colon, each other behind a mark. */
function markedIn(
  pattern: RegExp,
  labels: readonly string[],
  { annotated: { low } }: Passage,
  from: number,
  till: number,
): Enumeration | null {
  const starts: number[] = []
  for (const { index, 1: mark, 2: label = '' } of low.slice(from, till).matchAll(pattern))
    if (labelOf(label, labels) === labels[starts.length] && (mark === ':' || starts.length > 0))
      starts.push(from + index + 2)
  return membersAt(starts, from, till)
}
const COUNTED = /([:;.,])\s(\d{1,2})\)\s(?=\p{L})/gu
const LETTERED = /([:;.,])\s([a-zđ])\)\s(?=\p{L})/gu

/** "Giao Sở A: - Lập danh sách; - Rà soát …": lines that a converter has joined. */
function dashedIn({ annotated: { low } }: Passage, from: number, till: number): Enumeration | null {
  const found = [...low.slice(from, till).matchAll(DASHED)]
  const first = found.findIndex(({ 1: mark }) => mark === ':')
  const members = first < 0 ? [] : found.slice(first).filter(({ 2: bullet }) => bullet === found[first]?.[2])
  return membersAt(
    members.map(({ index }) => from + index + 2),
    from,
    till,
  )
}
const BULLETS = '-–+•'
const DASHED = new RegExp(`([:;.])\\s([${BULLETS}])\\s(?=\\p{L})`, 'gu')

const LETTER = /\p{L}/u
const SHORTEST_DUTY = 70
const LEADS_ON = /(?:trong đó|cụ thể|như sau|sau đây|gồm|các nội dung|một số nội dung)[^\p{L}]*$/u

/** "Chủ tịch UBND tỉnh chỉ đạo: (1) …": he gives, and has not to do it. */
const GIVES_HERE =
  /^(?:chủ tịch|phó chủ tịch|bí thư|giám đốc|đồng chí|lãnh đạo)\s[^.;:]{2,60}\s(?:chỉ đạo|kết luận|chỉ thị|phân công)(?:\s(?:như sau|cụ thể))?\s*:\s*$/u

/** Each member is a task of the head's actor; the head too when it has words of its own. */
export function readEnumeration(reading: Reading, item: Item, { head, members }: Enumeration): void {
  const roles = GIVES_HERE.test(item.passage.annotated.low.slice(head.start, head.end))
    ? null
    : reading.roles(item.passage, head)
  const umbrella = hasDuty(item, head, roles) ? enterPiece(reading, item, { ...head, roles }) : null
  const words = item.passage.text.slice(0, head.end)
  const charge = isCharged(roles)
    ? { roles, from: item.path, task: null, shares: endsWithHelpers(words, roles) }
    : (sharedBy(reading, item, head) ?? reading.charges.over(item))
  for (const member of members.flatMap((one) => sentencesOf(reading, item, one)))
    enterMember(reading, item, member, charge, umbrella)
}

function hasDuty({ passage }: Item, head: Range, roles: Roles | null): boolean {
  const start = roles?.dutyAt ?? head.start
  const words = passage.annotated.low.slice(start, head.end).trim().replace(LEADS_ON, '').trim()
  // "Chủ trì, phối hợp với Sở X. Cụ thể: (i) …": a sentence of its own
  const isWhole = words.endsWith('.') && isDuty(passage.annotated, start, head.end)
  // "… phối hợp với Sở X thực hiện các nhiệm vụ sau:"
  if (roles !== null && endsWithHelpers(passage.text.slice(0, head.end), roles)) return false
  return (
    (isWhole || words.length > SHORTEST_DUTY) && tells(passage.annotated, { start, end: head.end }) === null
  )
}

const MARK_IN_LETTERS = /^\((?:[ivx]+|[a-zđ])\)/u
const LONGEST_MARK = 6

/** "(1) Kiến nghị bổ sung biên chế: giao Sở A …": what was asked, and whom it is given. */
const ANSWERED =
  /\s*(?:\(\d+\)\s*)?kiến\s+nghị\s[^.;]{3,160}?[:,]\s(?:[^.;:]{3,80},\s)?(?:giao|đề\s+nghị|yêu\s+cầu)\s/uy
const ASKS = /\s*(?:\(\d+\)\s*)?(?:yêu\s+cầu|đề\s+nghị|kiến\s+nghị)/uy

function enterMember(
  reading: Reading,
  item: Item,
  member: Member,
  charge: Charge | null,
  umbrella: number | null,
): void {
  const { passage } = item
  // "(ii) Sở Nội vụ thẩm định": such a mark is no number
  const at = MARK_IN_LETTERS.test(passage.text.slice(member.start, member.start + LONGEST_MARK))
    ? behindMark(passage.annotated, member.start)
    : member.start
  const inner = reading.roles(passage, { start: at, end: member.end })
  const asks =
    charge !== null &&
    passage.annotated.reads(ASKS, member.start) !== null &&
    passage.annotated.reads(ANSWERED, member.start) === null
  const place = { item, start: member.start, end: member.end, section: `${item.path}/(${member.label})` }
  if (isCharged(inner) && !asks)
    reading.enter({
      ...place,
      roles: inner,
      kind: kindOf(item, inner, 'EXPLICIT', reading.charges),
      parent: umbrella,
    })
  else enterInherited(reading, place, charge, inner, umbrella)
}

/** "(3) …. Riêng UBND phường X …": behind the last member, a sentence about somebody else stands for itself. */
function sentencesOf(reading: Reading, { passage }: Item, member: Member): readonly Member[] {
  const [first, ...others] = sentencesIn(passage.annotated, member.start, member.end)
  const cut = others.find((sentence) => isCharged(reading.roles(passage, sentence)))?.start
  if (!first || cut === undefined) return [member]
  return [
    { ...member, end: cut },
    { ...member, start: cut, label: `${member.label}'` },
  ]
}
