import { compareTexts, mostFrequent, uniqueSorted } from '../model/collections.js'
import { addDays, boundsOf, type IsoDay } from '../model/date.js'
import { documentKey, isNumbered, parseGroup } from '../model/document-key.js'
import type { HeldAs } from '../model/document.js'
import { spanOf, UNDATED } from './identity.js'

/** A claim that names a paper of one group, or mentions of it that say the same. */
export interface Member {
  readonly id: string
  readonly kind: 'CLAIM' | 'MENTION'
  readonly heldAs: HeldAs
  /** Date of issue, as far as it is told: `2024-05-24`, `2024-05`, `2024` or null. */
  readonly date: string | null
  /** The day of the meeting that the paper reports; only where papers have no number. */
  readonly meetingOn: IsoDay | null
  /** Of a claim, folded. */
  readonly title: string | null
  /** Latest possible days of the papers that it stands in, which cannot cite what came later. */
  readonly notAfter: DaysApart
  /** How many it stands for: mentions that say the same are one member. */
  readonly count: number
  /** A person has put its date right. */
  readonly byPerson?: true
}

/** The first and the last of some days; DISTANT_FUTURE for one that is unknown. */
export interface DaysApart {
  readonly first: string
  readonly last: string
}

/** One document that a group's members make up. */
export interface Resolved {
  /** The span of time that tells it from its namesakes (`spanOf`); UNDATED for the one without a date. */
  readonly span: string
  /** Spans that its members would have by themselves: it was stored under those before its date was known. */
  readonly otherSpans: readonly string[]
  readonly key: string
  /** Other keys by which it may be asked for. */
  readonly alsoKeys: readonly string[]
  /** Date of issue, as exactly as any member tells it; null when none does. */
  readonly issuedOn: string | null
  /** All days that its members print, when they do not agree. */
  readonly conflict: readonly string[]
  readonly members: readonly string[]
  /** Those of its members that speak of another document, of which people say that it is this one. */
  readonly joined?: readonly string[]
}

export interface Resolution {
  readonly documents: readonly Resolved[]
  /** Members without a date, or with a part of one, that fit several documents, with the keys of those. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
  /** Members of which only some can cite a document, by the days of their papers: they have to be told apart first. */
  readonly undecided: readonly string[]
}

/**
 * Which documents the members of one group are (docs/domain.md, Identity). A pure function of the set of members, so that
 * the order in which they arrived cannot matter.
 *
 * Dated members of one span are one document. A member that tells less of the date joins the only document that it fits:
 * first those with a month or a year, then those with the day of a meeting, then those with nothing. A citation fits only
 * what its own paper can cite. A member that fits several documents stays apart, ambiguous, unless its title tells.
 */
export function resolve(group: string, members: readonly Member[]): Resolution {
  const gathering = new Gathering()
  const dated = (date: string) => ({ span: spanOf(group, date), date })
  const isWhole = ({ date }: Member): boolean => date !== null && isOneSpan(group, date)
  for (const member of members) if (isWhole(member)) gathering.put(spanOf(group, member.date!), member)

  const partly = members.filter((member) => member.date !== null && !isWhole(member))
  for (const length of [7, 4])
    gathering.join(
      partly.filter(({ date }) => date!.length === length),
      ({ date }, { inside }) => issuedOf(inside)?.startsWith(`${date!}-`) === true,
      ({ date }) => dated(date!),
    )

  const ofMeeting = members.filter(({ date, meetingOn }) => date === null && meetingOn !== null)
  const isReported = ({ meetingOn }: Member) =>
    gathering.documents.some(({ inside }) => reports(inside, meetingOn!))
  const [reported, others] = [ofMeeting.filter(isReported), ofMeeting.filter((member) => !isReported(member))]
  for (const [some, fits] of [[reported, reports] as const, [others, mayReport] as const])
    gathering.join(
      some,
      ({ meetingOn }, { inside }) => fits(inside, meetingOn!),
      ({ meetingOn }) => dated(meetingOn!),
    )

  const undated = members.filter(({ date, meetingOn }) => date === null && meetingOn === null)
  const firstDayOf = ({ inside }: Gathered) => boundsOf(dateOf(inside)).earliest
  const firstDays = gathering.documents.map(firstDayOf)
  const undecided = undated.filter(({ notAfter }) =>
    firstDays.some((day) => notAfter.first < day && day <= notAfter.last),
  )
  gathering.join(
    undated,
    ({ notAfter }, document) => firstDayOf(document) <= notAfter.last,
    () => ({ span: UNDATED, date: null }),
  )
  return { ...resolution(group, gathering), undecided: undecided.map(({ id }) => id) }
}

/** A document while its members are gathered. */
interface Gathered {
  readonly span: string
  readonly inside: Member[]
  /** What members that have joined it would have been by themselves. */
  readonly otherSpans: Set<string>
  readonly otherDates: Set<string>
}

/** The documents of a group while their members are gathered. */
class Gathering {
  readonly #bySpan = new Map<string, Gathered>()
  readonly ambiguous = new Map<string, readonly Gathered[]>()

  get documents(): readonly Gathered[] {
    return [...this.#bySpan.values()]
  }

  put(span: string, member: Member): void {
    const document = this.#bySpan.get(span)
    if (document) document.inside.push(member)
    else this.#bySpan.set(span, { span, inside: [member], otherSpans: new Set(), otherDates: new Set() })
  }

  /**
   * Members that tell equally little: all are compared with what was there before any of them, so that their order
   * cannot matter. `alone`: where a member stands that fits no document, or several.
   */
  join(
    members: readonly Member[],
    fits: (member: Member, document: Gathered) => boolean,
    alone: (member: Member) => { readonly span: string; readonly date: string | null },
  ): void {
    const known = this.documents.toSorted((a, b) => compareTexts(a.span, b.span))
    const found = members.map((member) => {
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
        this.put(span, member)
        if (fitting.length > 1) this.ambiguous.set(member.id, fitting)
      }
    }
  }
}

/** The documents by span, the undated one last. */
function resolution(
  group: string,
  { documents: gathered, ambiguous }: Gathering,
): Omit<Resolution, 'undecided'> {
  const documents = gathered
    .toSorted(
      (a, b) => Number(a.span === UNDATED) - Number(b.span === UNDATED) || compareTexts(a.span, b.span),
    )
    .map((document) => resolved(group, document))
  const keys = new Map(documents.map(({ span, key }) => [span, key]))
  return {
    documents,
    ambiguous: new Map(
      [...ambiguous].map(([id, fitting]) => [id, fitting.map(({ span }) => keys.get(span)!)]),
    ),
  }
}

function resolved(group: string, { span, inside, otherSpans, otherDates }: Gathered): Resolved {
  const date = span === UNDATED ? null : dateOf(inside)
  const key = documentKey(group, date)
  // people know a numbered State paper by its year
  const year =
    date !== null && date.length > 4 && parseGroup(group).system === 'STATE' && isNumbered(group)
      ? [date.slice(0, 4)]
      : []
  return {
    span,
    otherSpans: uniqueSorted(otherSpans),
    key,
    alsoKeys: uniqueSorted([...year, ...otherDates].map((other) => documentKey(group, other))).filter(
      (other) => other !== key,
    ),
    issuedOn: issuedOf(inside),
    conflict: conflictIn(inside),
    members: inside.map(({ id }) => id).sort(),
  }
}

/** Whether a date, of which only the month or year may be known, lies in one span whatever its day. */
function isOneSpan(group: string, date: string): boolean {
  const { earliest, latest } = boundsOf(date)
  return spanOf(group, earliest) === spanOf(group, latest)
}

/** Whether a claim has the title of another claim: papers of one number and one title are one. */
const sharesTitle = ({ kind, title }: Member, inside: readonly Member[]): boolean =>
  kind === 'CLAIM' &&
  title !== null &&
  inside.some((other) => other.kind === 'CLAIM' && other.title === title)

/** How long after a meeting a paper that reports it is issued at most. */
const DAYS_AFTER_MEETING = 31

/** Whether these say that they report the meeting, and when they were issued. */
const reports = (inside: readonly Member[], meetingOn: IsoDay): boolean =>
  issuedOf(inside) !== null && inside.some((member) => member.meetingOn === meetingOn)

/** Whether these, which say nothing of a meeting, were issued soon after it. */
function mayReport(inside: readonly Member[], meetingOn: IsoDay): boolean {
  const issuedOn = issuedOf(inside)
  if (issuedOn === null || inside.some((member) => member.meetingOn !== null)) return false
  const { earliest, latest } = boundsOf(issuedOn)
  return latest >= meetingOn && earliest <= addDays(meetingOn, DAYS_AFTER_MEETING)
}

/** The day that tells a document from others: that of its issue, else that of the meeting that it reports. */
const dateOf = (members: readonly Member[]): string =>
  issuedOf(members) ?? members.flatMap(({ meetingOn }) => meetingOn ?? []).sort()[0] ?? ''

/**
 * The date of issue: what a person says, else what the paper itself prints, else what a record of it says, else what citations say most often, else
 * the earliest. Any member that tells the day of that month or year makes it exact.
 */
function issuedOf(members: readonly Member[]): string | null {
  const own = (heldAs: HeldAs) =>
    members.filter((member) => member.kind === 'CLAIM' && member.heldAs === heldAs)
  const byPerson = members.filter((member) => member.byPerson)
  for (const some of [byPerson, own('TEXT'), own('RECORD'), own('CITED_ONLY'), members]) {
    const dates = some.flatMap(({ date, count }) => (date === null ? [] : [[date, count] as const]))
    // "2024-05" and "2024-05-24" are no contradiction
    const precision = Math.max(...dates.map(([{ length }]) => length))
    const date = mostFrequent(dates.filter(([{ length }]) => length === precision))
    if (date !== null)
      return issuedOf(members.filter((member) => member.date?.startsWith(`${date}-`))) ?? date
  }
  return null
}

/** All days that the members tell, when there are several. */
function conflictIn(members: readonly Member[]): string[] {
  const days = uniqueSorted(members.flatMap(({ date }) => (date?.length === 10 ? [date] : [])))
  return days.length > 1 ? days : []
}
