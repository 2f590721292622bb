import { boundsOf } from '../model/date.js'
import type { HeldAs } from '../model/document.js'
import { keyOf, spanOf } from './identity.js'

/** A statement or a citation that names a paper of one group. */
export interface Member {
  readonly id: string
  /** A statement by which a source says what it is itself, or a citation. */
  readonly kind: 'CLAIM' | 'MENTION'
  readonly heldAs: HeldAs
  readonly date: string | null
  /** Latest day of the paper that it stands in: it cannot cite what came later. Null: unknown. */
  readonly notAfter: string | null
}

/** One document that a group's members make up. */
export interface Resolved {
  /** The span of time that tells it from its namesakes; `?` for the one without a date. */
  readonly span: string
  readonly key: string
  /** Other keys by which it may be asked for. */
  readonly alsoKeys: readonly string[]
  readonly date: string | null
  /** All days that its members print, when they do not agree. */
  readonly conflict: readonly string[]
  readonly members: readonly string[]
}

export interface Resolution {
  readonly documents: readonly Resolved[]
  /** Members without a date that fit several documents, with the keys of those. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

/**
 * Which documents the members of one group are (docs/domain.md, Identity). A pure function of the set of members,
 * so that the order in which they arrived cannot matter: dated members of one span are one document, whose key
 * takes the paper's own date, else the most mentioned, else the earliest; an undated member joins the only document
 * that its own paper can cite, and stays apart, ambiguous, when there are several.
 */
export function resolve(group: string, numbered: boolean, members: readonly Member[]): Resolution {
  const bySpan = new Map<string, Member[]>()
  const undated: Member[] = []
  for (const member of members) {
    if (member.date === null) undated.push(member)
    else bySpan.set(spanOf(group, member.date), [...(bySpan.get(spanOf(group, member.date)) ?? []), member])
  }
  const dated = [...bySpan]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([span, inside]) => ({ span, inside: [...inside], date: dateOf(inside) }))
  const ambiguous = new Map<string, readonly string[]>()
  const apart: Member[] = []
  for (const member of undated) {
    const fitting = dated.filter(
      ({ date }) => member.notAfter === null || boundsOf(date).earliest <= member.notAfter,
    )
    if (fitting.length === 1) fitting[0]?.inside.push(member)
    else {
      apart.push(member)
      if (fitting.length > 1)
        ambiguous.set(
          member.id,
          fitting.map(({ date }) => keyOf(group, numbered, date)),
        )
    }
  }
  const documents = dated.map(({ span, inside, date }): Resolved => ({
    span,
    key: keyOf(group, numbered, date),
    alsoKeys:
      group.startsWith('STATE|') && numbered && date.length > 4
        ? [keyOf(group, numbered, date.slice(0, 4))]
        : [],
    date,
    conflict: conflictIn(inside),
    members: inside.map(({ id }) => id).sort(),
  }))
  if (apart.length > 0)
    documents.push({
      span: '?',
      key: keyOf(group, numbered, null),
      alsoKeys: [],
      date: null,
      conflict: [],
      members: apart.map(({ id }) => id).sort(),
    })
  return { documents, ambiguous }
}

/** The paper's own printed date, its text before a record; else the most mentioned; else the earliest. */
function dateOf(members: readonly Member[]): string {
  const own = (heldAs: HeldAs) =>
    members.filter((member) => member.kind === 'CLAIM' && member.heldAs === heldAs)
  for (const claims of [own('TEXT'), own('RECORD'), own('CITED_ONLY'), members]) {
    const days = claims.map(({ date }) => date as string)
    if (days.length > 0) return mostFrequent(days)
  }
  return ''
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
