import { addDays, boundsOf, type IsoDay } from '../model/date.js'
import type { HeldAs } from '../model/document.js'
import { keyOf, spanOf } from './identity.js'

/** A statement or a citation that names a paper of one group. */
export interface Member {
  readonly id: string
  /** A statement by which a source says what it is itself, or a citation. */
  readonly kind: 'CLAIM' | 'MENTION'
  readonly heldAs: HeldAs
  /** Date of issue, as far as it is told: `2024-05-24`, `2024-05`, `2024` or null. */
  readonly date: string | null
  /** The day of the meeting that the paper reports; only where papers have no number. */
  readonly meetingOn: IsoDay | null
  /** Of a statement, folded. */
  readonly title: string | null
  /** Latest day of the paper that it stands in: it cannot cite what came later. Null: unknown. */
  readonly notAfter: string | null
}

/** One document that a group's members make up. */
export interface Resolved {
  /** The span of time that tells it from its namesakes; `?` for the one without a date. */
  readonly span: string
  /** Spans that its members would have without the others: under those it was known before its date was. */
  readonly otherSpans: readonly string[]
  readonly key: string
  /** Other keys by which it may be asked for. */
  readonly alsoKeys: readonly string[]
  /** Date of issue, as exactly as any member tells it. */
  readonly issuedOn: string | null
  /** All days that its members print, when they do not agree. */
  readonly conflict: readonly string[]
  readonly members: readonly string[]
}

export interface Resolution {
  readonly documents: readonly Resolved[]
  /** Members without a date, or with a part of one, that fit several documents, with the keys of those. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

/** A document while its members are gathered. */
interface Gathered {
  readonly span: string
  readonly inside: Member[]
  readonly otherSpans: Set<string>
  readonly otherDates: Set<string>
}

/**
 * Which documents the members of one group are (docs/domain.md, Identity). A pure function of the set of members,
 * so that the order in which they arrived cannot matter. Dated members of one span are one document, whose key takes
 * the paper's own date, else the most mentioned, else the earliest. Who knows less of the date joins the only document
 * that it fits: first who knows a month or a year, then who knows a meeting, then who knows nothing; a citation fits
 * what its own paper can cite. Where several fit, it stays apart, ambiguous, but for a paper whose title tells.
 */
export function resolve(group: string, numbered: boolean, members: readonly Member[]): Resolution {
  const bySpan = new Map<string, Gathered>()
  const ambiguous = new Map<string, readonly Gathered[]>()
  const put = (span: string, member: Member): void => {
    const document = bySpan.get(span)
    if (document) document.inside.push(member)
    else bySpan.set(span, { span, inside: [member], otherSpans: new Set(), otherDates: new Set() })
  }
  /** Members that know equally little, all compared with what is there before them. */
  const join = (
    some: readonly Member[],
    fits: (member: Member, document: Gathered) => boolean,
    alone: (member: Member) => { span: string; date: string | null },
  ): void => {
    const known = [...bySpan.values()].sort((a, b) => (a.span < b.span ? -1 : 1))
    const found = some.map((member) => {
      const fitting = known.filter((document) => fits(member, document))
      const titled = fitting.filter(({ inside }) => sharesTitle(member, inside))
      return { member, fitting: titled.length === 1 ? titled : fitting }
    })
    for (const { member, fitting } of found) {
      const { span, date } = alone(member)
      const [only] = fitting
      if (only && fitting.length === 1) {
        only.inside.push(member)
        if (span !== only.span) only.otherSpans.add(span)
        if (date !== null) only.otherDates.add(date)
      } else {
        put(span, member)
        if (fitting.length > 1) ambiguous.set(member.id, fitting)
      }
    }
  }
  const dated = (date: string) => ({ span: spanOf(group, date), date })
  const isWhole = ({ date }: Member): boolean => date !== null && isOneSpan(group, date)
  for (const member of members) if (isWhole(member)) put(spanOf(group, member.date!), member)
  const partly = members.filter((member) => member.date !== null && !isWhole(member))
  for (const length of [7, 4])
    join(
      partly.filter(({ date }) => date!.length === length),
      ({ date }, { inside }) => issuedOf(inside)?.startsWith(`${date!}-`) === true,
      ({ date }) => dated(date!),
    )
  const ofMeeting = members.filter(({ date, meetingOn }) => date === null && meetingOn !== null)
  const isTold = ({ meetingOn }: Member) =>
    [...bySpan.values()].some(({ inside }) => tells(inside, meetingOn!))
  const [told, untold] = [ofMeeting.filter(isTold), ofMeeting.filter((member) => !isTold(member))]
  for (const [some, fits] of [[told, tells] as const, [untold, mayReport] as const])
    join(
      some,
      ({ meetingOn }, { inside }) => fits(inside, meetingOn!),
      ({ meetingOn }) => dated(meetingOn!),
    )
  join(
    members.filter(({ date, meetingOn }) => date === null && meetingOn === null),
    ({ notAfter }, { inside }) => notAfter === null || boundsOf(dateOf(inside)).earliest <= notAfter,
    () => ({ span: UNDATED, date: null }),
  )
  const documents = [...bySpan.values()]
    .sort((a, b) => Number(a.span === UNDATED) - Number(b.span === UNDATED) || (a.span < b.span ? -1 : 1))
    .map((document) => resolved(group, numbered, document))
  const keys = new Map(documents.map(({ span, key }) => [span, key]))
  return {
    documents,
    ambiguous: new Map(
      [...ambiguous].map(([id, fitting]) => [id, fitting.map(({ span }) => keys.get(span)!)]),
    ),
  }
}

const UNDATED = '?'

function resolved(
  group: string,
  numbered: boolean,
  { span, inside, otherSpans, otherDates }: Gathered,
): Resolved {
  const date = span === UNDATED ? null : dateOf(inside)
  const key = keyOf(group, numbered, date)
  const year =
    date !== null && date.length > 4 && group.startsWith('STATE|') && numbered ? [date.slice(0, 4)] : []
  return {
    span,
    otherSpans: [...otherSpans].sort(),
    key,
    alsoKeys: [...new Set([...year, ...otherDates].map((other) => keyOf(group, numbered, other)))]
      .filter((other) => other !== key)
      .sort(),
    issuedOn: issuedOf(inside),
    conflict: conflictIn(inside),
    members: inside.map(({ id }) => id).sort(),
  }
}

/** Whether a date tells the span, although only its month or year may be known. */
function isOneSpan(group: string, date: string): boolean {
  const { earliest, latest } = boundsOf(date)
  return spanOf(group, earliest) === spanOf(group, latest)
}

/** A statement of the same title as one of theirs: two papers of one number that also have one title are one. */
const sharesTitle = ({ kind, title }: Member, inside: readonly Member[]): boolean =>
  kind === 'CLAIM' &&
  title !== null &&
  inside.some((other) => other.kind === 'CLAIM' && other.title === title)

/** What is said of a meeting is issued within weeks. */
const DAYS_AFTER_MEETING = 31

/** Whether these say that they report the meeting, and when they were issued. */
const tells = (inside: readonly Member[], meetingOn: IsoDay): boolean =>
  issuedOf(inside) !== null && inside.some((member) => member.meetingOn === meetingOn)

/** Whether these, which say nothing of a meeting, were issued soon after it. */
function mayReport(inside: readonly Member[], meetingOn: IsoDay): boolean {
  const issuedOn = issuedOf(inside)
  if (issuedOn === null || inside.some((member) => member.meetingOn !== null)) return false
  const { earliest, latest } = boundsOf(issuedOn)
  return latest >= meetingOn && earliest <= addDays(meetingOn, DAYS_AFTER_MEETING)
}

/** The day by which a document is told: that of its issue, else that of the meeting that it reports. */
const dateOf = (members: readonly Member[]): string =>
  issuedOf(members) ?? members.flatMap(({ meetingOn }) => meetingOn ?? []).sort()[0] ?? ''

/**
 * The paper's own printed date, its text before a record; else the most mentioned; else the earliest. Who knows the
 * day of that month or year makes it exact.
 */
function issuedOf(members: readonly Member[]): string | null {
  const own = (heldAs: HeldAs) =>
    members.filter((member) => member.kind === 'CLAIM' && member.heldAs === heldAs)
  for (const claims of [own('TEXT'), own('RECORD'), own('CITED_ONLY'), members]) {
    const days = claims.flatMap(({ date }) => date ?? [])
    if (days.length === 0) continue
    const printed = mostFrequent(days)
    return issuedOf(members.filter(({ date }) => date?.startsWith(`${printed}-`))) ?? printed
  }
  return null
}

function mostFrequent(days: readonly string[]): string {
  const count = new Map<string, number>()
  for (const day of days) count.set(day, (count.get(day) ?? 0) + 1)
  // more precise before more frequent: "2024-05" and "2024-05-24" are no contradiction
  return [...count].sort(([a, m], [b, n]) => b.length - a.length || n - m || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

function conflictIn(members: readonly Member[]): string[] {
  const days = [...new Set(members.flatMap(({ date }) => (date?.length === 10 ? [date] : [])))].sort()
  return days.length > 1 ? days : []
}
