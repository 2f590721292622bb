/**
 * Citations summed up: all that say the same of a paper and stand for the same document are one naming, however many
 * they are. So a group is resolved from the ways in which it is cited, and one more paper that cites as others do is a
 * count. Pure; `derive.ts` reads what goes in and writes what comes out.
 */
import { groupBy } from '../model/collections.js'
import { DISTANT_FUTURE } from '../model/date.js'
import { hash } from './ids.js'
import type { DaysApart, Member } from './resolve.js'
import type { NamedPaper } from './statement.js'

/** What a citation names, as far as that can be told. */
export interface Target {
  readonly documentId: string
  /** unknown: it does not tell which body's paper it names. */
  readonly state: 'resolved' | 'ambiguous' | 'unknown'
  /** Keys of the documents that an ambiguous one fits. */
  readonly candidates: readonly string[]
}

/** Citations that say the same, as a member of their group. */
export interface Citations {
  readonly group: string
  readonly named: NamedPaper
  readonly member: Member
  /** Null while they have not been placed. */
  readonly target: Target | null
  /** The naming that counts them; their group as long as none does. */
  readonly naming: string
  /** Their ids; null when they are all that the naming counts. */
  readonly mentions: readonly string[] | null
}

/** A naming as it is stored. */
export interface StoredNaming extends DaysApart {
  readonly id: string
  readonly group: string
  readonly date: string | null
  readonly named: unknown
  readonly documentId: string
  readonly state: string
  readonly candidates: readonly string[]
  readonly count: number
}

/** A mention as it is stored. */
export interface StoredMention {
  readonly id: string
  readonly group: string
  readonly date: string | null
  readonly notAfter: string | null
  readonly named: unknown
  readonly naming: string
  readonly documentId: string | null
  readonly state: string | null
  readonly candidates: readonly string[]
}

export const citationsOfNaming = (row: StoredNaming): Citations => ({
  group: row.group,
  named: row.named as NamedPaper,
  member: memberOf(row.id, row.date, row, row.count),
  target: targetOf(row),
  naming: row.id,
  mentions: null,
})

/** Mentions that say the same, and stand for the same, are one. */
export const citationsOfMentions = (rows: readonly StoredMention[]): Citations[] =>
  [...groupBy(rows, likeness).values()].map((alike) => {
    const [{ id, group, date, named, naming, documentId, state, candidates }] = alike as [StoredMention]
    const days = alike.map(({ notAfter }) => notAfter ?? DISTANT_FUTURE).sort()
    return {
      group,
      named: named as NamedPaper,
      member: memberOf(id, date, { first: days[0]!, last: days.at(-1)! }, alike.length),
      target: documentId === null || state === null ? null : targetOf({ documentId, state, candidates }),
      naming,
      mentions: alike.map((row) => row.id),
    }
  })

/** What has a date is placed by it, whatever the day of the paper that it stands in. */
const likeness = ({ id: _, notAfter, ...row }: StoredMention): string =>
  JSON.stringify([row, row.date === null ? notAfter : null])

const memberOf = (id: string, date: string | null, { first, last }: DaysApart, count: number): Member => ({
  id,
  kind: 'MENTION',
  heldAs: 'CITED_ONLY',
  date,
  meetingOn: null,
  title: null,
  notAfter: { first, last },
  count,
})

type StoredTarget = Pick<StoredNaming, 'documentId' | 'state' | 'candidates'>

const targetOf = ({ documentId, state, candidates }: StoredTarget): Target => ({
  documentId,
  state: state as Target['state'],
  candidates,
})

// ------------------------------------------------------------------- counts

/** Citations with what they stand for now. */
export interface PlacedCitations {
  readonly citations: Citations
  readonly target: Target
}

interface NewTarget extends Target {
  readonly id: string
  readonly naming: string
}

/** What is to be stored of citations. */
export interface Counts {
  /** Mentions that stand for something else now. */
  readonly placed: readonly NewTarget[]
  /** Those that only another naming counts. */
  readonly counted: readonly { readonly id: string; readonly naming: string }[]
  /** Namings whose mentions all stand for something else, or that are to be told anew. */
  readonly moved: readonly NewTarget[]
  /** Namings that are new or count otherwise. */
  readonly written: readonly StoredNaming[]
  /** Ids of namings that count nothing any more. */
  readonly idle: readonly string[]
}

/** `stored`: all namings of the groups. `renamed`: documents whose symbol, which ambiguous citations show, is another. */
export function countCitations(
  all: readonly PlacedCitations[],
  stored: readonly StoredNaming[],
  renamed: ReadonlySet<string>,
): Counts {
  const placed: NewTarget[] = []
  const counted: { id: string; naming: string }[] = []
  const moved: NewTarget[] = []
  const namings = new Map<string, StoredNaming>()
  for (const { citations, target } of all) {
    const naming = namingId(citations, target)
    namings.set(naming, summedUp(namings.get(naming), citations, target, naming))
    const isToldAnew = target.state === 'ambiguous' && renamed.has(target.documentId)
    const stands = isSame(citations.target, target) && !isToldAnew
    if (citations.mentions === null) {
      if (!stands) moved.push({ id: citations.naming, naming, ...target })
    } else if (!stands) placed.push(...citations.mentions.map((id) => ({ id, naming, ...target })))
    else if (citations.naming !== naming) counted.push(...citations.mentions.map((id) => ({ id, naming })))
  }
  const before = new Map(stored.map((naming) => [naming.id, naming]))
  return {
    placed,
    counted,
    moved,
    written: [...namings.values()].filter((naming) => !countsSame(before.get(naming.id), naming)),
    idle: [...before.keys()].filter((id) => !namings.has(id)),
  }
}

const namingId = ({ group, named, member }: Citations, target: Target): string =>
  `N${hash(JSON.stringify([group, member.date, named, target.documentId, target.state, target.candidates]), 24)}`

/** The days stay as far apart as they ever were, until its mentions are read one by one. */
function summedUp(
  before: StoredNaming | undefined,
  { group, named, member: { date, notAfter, count } }: Citations,
  { documentId, state, candidates }: Target,
  id: string,
): StoredNaming {
  const { first, last } = notAfter
  return {
    id,
    group,
    date,
    named,
    first: before === undefined || first < before.first ? first : before.first,
    last: before === undefined || last > before.last ? last : before.last,
    documentId,
    state,
    candidates,
    count: count + (before?.count ?? 0),
  }
}

const countsSame = (before: StoredNaming | undefined, now: StoredNaming): boolean =>
  before !== undefined && before.count === now.count && before.first === now.first && before.last === now.last

const isSame = (before: Target | null, now: Target): boolean =>
  before !== null &&
  before.documentId === now.documentId &&
  before.state === now.state &&
  before.candidates.join('\n') === now.candidates.join('\n')
