import { COMRADE } from '../../lexicon/comrades.js'
import type { TaskModality } from '../../../model/task.js'
import type { Heading } from '../heading.js'
import { actorIn, type Actor } from './actors.js'
import { coordinatingIn, executingIn, reportToIn } from './partners.js'
import { assignmentsOf, distinct, idOf, type Stretch } from './stretch.js'
import type { ParsedAssignment } from './parsed.js'
import { headAt, OFFICE_BY_NUMBER } from './actor-names.js'
import { whoeverAt } from './whoever.js'
import { teamAt } from './teams.js'

/** Whom a stretch of text puts in charge, and what it gives to others. */
export interface Roles {
  readonly leads: readonly ParsedAssignment[]
  /** The position by whose holder the leading body is named, or null. */
  readonly role: string | null
  readonly coordinating: readonly ParsedAssignment[]
  readonly executing: readonly ParsedAssignment[]
  readonly reportTo: readonly ParsedAssignment[]
  readonly modality: TaskModality
  readonly rule: string
  /** Where the words of the duty begin behind the actor. */
  readonly dutyAt: number
}

/** Whether somebody is named by "giao", "yêu cầu" or as the subject, and not only as a part of a noun phrase. */
export const isCharged = (roles: Roles | null | undefined): roles is Roles =>
  roles !== null && roles !== undefined && roles.leads.length > 0

/** Who leads, takes part, carries out and is told, in a stretch of text; null when it names nobody at all. */
export function rolesIn(stretch: Stretch, heading: Heading, isOfGovernment: () => boolean): Roles | null {
  if (stretch.bodies.length === 0 && !mayNameUnknown(stretch)) return null
  const actor: (Actor & { rule: string }) | null = actorIn(stretch, heading, isOfGovernment)
  const among = actor ? presidingAmong(stretch, actor) : null
  const leads = among ?? actor?.leads ?? []
  const coordinating = without(
    distinct([...(among ? (actor?.leads ?? []) : []), ...coordinatingIn(stretch)]),
    leads,
  )
  return {
    leads,
    role: actor?.role ?? null,
    coordinating,
    executing: without(without(executingIn(stretch), leads), coordinating),
    reportTo: without(reportToIn(stretch), leads),
    modality: actor?.modality ?? 'MUST',
    rule: actor?.rule ?? 'lead.none',
    dutyAt: actor?.dutyAt ?? stretch.start,
  }
}

/** "Sở A, Sở B rà soát …, trong đó Sở A chủ trì", "… (Sở A chủ trì)": of those who act, who leads; null where nothing says so. */
function presidingAmong(stretch: Stretch, { leads, dutyAt }: Actor): readonly ParsedAssignment[] | null {
  if (leads.length < 2 || !MARKS.some((mark) => stretch.holds(mark, dutyAt))) return null
  const words = stretch.text.low.slice(dutyAt, stretch.end)
  const at = AMONG_THEM.exec(words)
  const list = at && stretch.listAt(dutyAt + at.index + at[0].length)
  if (!list || stretch.behind(LEADS, list.end) === null) return null
  const said = new Set(assignmentsOf(stretch.passage, list.mentions).map(idOf))
  const among = leads.filter((one) => said.has(idOf(one)))
  return among.length === said.size && among.length < leads.length ? among : null
}
const MARKS = ['trong đó', '(']
const AMONG_THEM =
  /(?:[,;.]\s+trong\s+đó,?\s+(?:giao\s+)?|\((?:trong\s+đó,?\s+|do\s+)?(?=[^,;.()]{3,90}\s(?:chủ\s+trì|đầu\s+mối)))/u
const LEADS = /\s*(?:làm\s+|là\s+)?(?:(?:cơ\s+quan|đơn\s+vị)\s+)?(?:chủ\s+trì|đầu\s+mối)(?!\p{L})/uy

const mayNameUnknown = (stretch: Stretch): boolean =>
  mayBeUnlisted(stretch) || whoeverAt(stretch) !== null || teamAt(stretch, stretch.wordsAt) !== null

const mayBeUnlisted = (stretch: Stretch): boolean => {
  const { text, givers, wordsAt, end } = stretch
  return (
    givers.length > 0 ||
    headAt(text, wordsAt) !== null ||
    text.reads(OWN_OFFICE, wordsAt) !== null ||
    text.at('UNIT_KIND', stretch.behind(ALONE, wordsAt) ?? wordsAt) !== null ||
    text.has('ACTOR_NOUN', wordsAt, end) ||
    text.reads(COUNTED, wordsAt) !== null ||
    text.reads(PERSON, wordsAt) !== null ||
    NUMBERED_OFFICE.test(text.text.slice(wordsAt, Math.min(end, wordsAt + 60)))
  )
}
/** "Văn phòng: tổng hợp …" */
const OWN_OFFICE = /(?:chánh\s+)?văn\s+phòng[\s:,]/uy
/** "Riêng huyện A báo cáo …", "Đối với xã B: báo cáo …" */
const ALONE = /riêng\s+(?:đối\s+với\s+)?|đối\s+với\s+/uy

/** "Ông Trần Văn A - Thành viên: …" */
const PERSON = new RegExp(String.raw`${COMRADE}[.:\s]`, 'uy')
/** "34 tỉnh, thành phố phải …" */
const COUNTED = /\d{1,3}\s+\p{L}/uy
/** "Thứ Sáu hằng tuần, Phòng 2 thống kê" */
const NUMBERED_OFFICE = new RegExp(`(?:^|,\\s|\\svà\\s)${OFFICE_BY_NUMBER}`, 'u')

function without(list: ParsedAssignment[], others: readonly ParsedAssignment[]): ParsedAssignment[] {
  if (list.length === 0 || others.length === 0) return list
  const taken = new Set(others.map(idOf))
  return list.filter((one) => !taken.has(idOf(one)))
}

/** Nobody leads; who takes part is kept. */
export const ofNobody = (roles: Roles | null): Roles => ({
  leads: [],
  role: null,
  coordinating: roles?.coordinating ?? [],
  executing: roles?.executing ?? [],
  reportTo: roles?.reportTo ?? [],
  modality: 'MUST',
  rule: 'lead.none',
  dutyAt: 0,
})

/** The rule of a duty whose actor the sentence before it names. */
export const GOING_ON = 'lead.same-actor'

/** The duty goes on with another thing for the same actor. */
export const following = (roles: Roles, inner: Roles | null, dutyAt: number): Roles => ({
  ...roles,
  coordinating: inner?.coordinating ?? [],
  executing: inner?.executing ?? [],
  reportTo: inner?.reportTo ?? [],
  rule: GOING_ON,
  dutyAt,
})

/** Two stretches as one: the first that charges somebody says whom. */
export function joined(a: Roles | null, b: Roles | null): Roles | null {
  if (!a || !b) return a ?? b
  const main = isCharged(a) || !isCharged(b) ? a : b
  return {
    ...main,
    coordinating: distinct([...a.coordinating, ...b.coordinating]),
    executing: distinct([...a.executing, ...b.executing]),
    reportTo: distinct([...a.reportTo, ...b.reportTo]),
  }
}

export const sameLeads = (a: Roles, b: Roles | null): boolean => b !== null && namesOf(a) === namesOf(b)

const namesOf = ({ leads }: Roles): string => leads.map(({ body }) => body.name).join()

/** A closing formula charges everybody, or all whom a letter goes to; who is named by name has a duty of its own. */
export const namesOne = (roles: Roles | null): boolean =>
  isCharged(roles) && roles.rule !== 'lead.addressee' && roles.leads.every(({ body }) => body.kind === 'BODY')
