/**
 * Places claims and citations: which documents they make up, under which ids and keys, and what that changes in what is
 * stored. Pure; `derive.ts` reads what goes in and writes what comes out.
 */
import { groupBy, uniqueSorted } from '../model/collections.js'
import { DISTANT_FUTURE } from '../model/date.js'
import { documentKey, parseGroup } from '../model/document-key.js'
import type { HeldAs } from '../model/document.js'
import { fold } from '../model/fold.js'
import { NO_SAME_BODIES, type SameBodies } from './correct/same-bodies.js'
import { describe, type Described } from './describe.js'
import { UNDATED } from './identity.js'
import { documentId, hash } from './ids.js'
import type { Citations, PlacedCitations, Target } from './namings.js'
import { resolve, type Member, type Resolution, type Resolved } from './resolve.js'
import type { Claim } from './statement.js'

/** A claim as a member of its group. */
export interface GroupedClaim extends Claim {
  readonly group: string
  readonly member: Member
  /** The document that it is about now; null while it has not been placed. */
  readonly documentId: string | null
}

/** A document as it is stored. */
export interface StoredDocument {
  readonly id: string
  readonly key: string
  readonly group: string
  readonly span: string
  /** Of what it is described as: a document of another fingerprint is written anew. */
  readonly fingerprint: string
  readonly symbol: string | null
  readonly issuedFrom: string | null
  /** Whether it is a report, or reports tell of it. */
  readonly isInReports: boolean
}

/** A document to be written, new or in place of the stored one of its id. */
export interface ChangedDocument {
  readonly id: string
  readonly group: string
  readonly span: string
  readonly fingerprint: string
  readonly described: Described
  /** What is stored of it; null when it is new. */
  readonly before: StoredDocument | null
}

/** What is to be stored. */
export interface Placement {
  readonly changed: readonly ChangedDocument[]
  /** Ids of stored documents that nothing names any more. */
  readonly gone: readonly string[]
  readonly claims: readonly PlacedClaim[]
  readonly citations: readonly PlacedCitations[]
  /** Keys by which documents may be asked for besides their own. */
  readonly earlierKeys: readonly { readonly key: string; readonly documentId: string }[]
}

export interface PlacedClaim {
  readonly id: string
  readonly documentId: string
  /** The document that it was about; null when it has not been placed before. */
  readonly formerId: string | null
}

/** A group with its members, and the documents that they make up. */
export interface ResolvedGroup extends Resolution {
  readonly group: string
  readonly claims: readonly GroupedClaim[]
  readonly citations: readonly Citations[]
}

// ----------------------------------------------------------------- members

/** A claim of a group as it is stored. */
export interface StoredClaim {
  readonly id: string
  readonly group: string
  /** The date by which its identity is told. */
  readonly date: string | null
  readonly notAfter: string | null
  readonly heldAs: string
  readonly content: unknown
  readonly position: number
  readonly sourceId: string
  readonly sourceName: string
  readonly sha256: string
  readonly documentId: string | null
}

export function groupedClaim(row: StoredClaim): GroupedClaim {
  const { id, group, date, heldAs, sourceId, sourceName, sha256, position, documentId: about } = row
  const notAfter = row.notAfter ?? DISTANT_FUTURE
  const content = row.content as Claim['content']
  const { identity, issuedOn, meetingOn, title, corrected } = content
  const isIssued = identity.numbered || issuedOn !== null
  return {
    id,
    group,
    content,
    sourceId,
    sourceName,
    // by content first; the location tells two files of the same words apart
    order: `${sha256}|${sourceId}|${String(position).padStart(6, '0')}`,
    member: {
      id,
      kind: 'CLAIM',
      heldAs: heldAs as HeldAs,
      date: isIssued ? date : null,
      // claims of earlier versions have no meeting beside a date of issue
      meetingOn: identity.numbered ? null : (meetingOn ?? (isIssued ? null : date)),
      title: title === null ? null : fold(title),
      notAfter: { first: notAfter, last: notAfter },
      count: 1,
      ...(corrected?.includes('ISSUED_ON') && { byPerson: true as const }),
    },
    documentId: about,
  }
}

// ------------------------------------------------------------------- place

/** The documents that the members of each group make up, in the order of `groups`. */
export function resolveGroups(
  groups: readonly string[],
  claims: readonly GroupedClaim[],
  citations: readonly Citations[],
): ResolvedGroup[] {
  const claimsOf = groupBy(claims, ({ group }) => group)
  const citationsOf = groupBy(citations, ({ group }) => group)
  return groups.map((group) => {
    const own = claimsOf.get(group) ?? []
    const citing = citationsOf.get(group) ?? []
    const resolution = resolve(
      group,
      [...own, ...citing].map(({ member }) => member),
    )
    return { group, claims: own, citations: citing, ...resolution }
  })
}

/** Every key that documents may have been known by that are not among the stored ones, for `formerIds` of `place`. */
export function possibleKeys(
  groups: readonly ResolvedGroup[],
  stored: readonly Pick<StoredDocument, 'group' | 'span'>[],
): string[] {
  const spans = new Set(stored.map(({ group, span }) => `${group}|${span}`))
  return uniqueSorted(
    groups.flatMap(({ group, documents }) =>
      documents
        .filter(({ span }) => !spans.has(`${group}|${span}`))
        .flatMap((document) => keysOf(group, document)),
    ),
  )
}

/** Its own key, others that its members give, and the one without a date. */
const keysOf = (group: string, { key, alsoKeys }: Resolved): string[] => [
  key,
  ...alsoKeys,
  documentKey(group, null),
]

/**
 * `stored`: every stored document of the groups. `formerIds`: by key, the ids of documents that went although people had
 * spoken about them; such a document gets its id again when it comes back. `former`: by claim, the document that it was
 * about while the same words were read otherwise; should nothing else be left of that, it is this one under another key.
 */
export function place(
  groups: readonly ResolvedGroup[],
  stored: readonly StoredDocument[],
  formerIds: ReadonlyMap<string, string>,
  same: SameBodies = NO_SAME_BODIES,
  former: ReadonlyMap<string, string> = new Map(),
): Placement {
  const storedOf = groupBy(stored, ({ group }) => group)
  const ids = new Ids(stored, formerIds)
  const changed: ChangedDocument[] = []
  const claims: PlacedClaim[] = []
  const citations: PlacedCitations[] = []
  const earlierKeys: Placement['earlierKeys'][number][] = []
  const known = new Map<Resolved, StoredDocument>()
  for (const { group, documents } of groups)
    for (const document of documents) {
      const found = storedAs(document, documents, storedOf.get(group) ?? [], ids)
      if (found === undefined) continue
      ids.keep(found.id)
      known.set(document, found)
    }
  const byId = new Map(stored.map((one) => [one.id, one]))
  for (const resolved of groups) {
    const { group, documents } = resolved
    for (const document of documents) {
      const own = membersOf(document, resolved)
      const before = known.get(document) ?? heirOf(own.claims, former, byId, ids)
      const id = before?.id ?? ids.given(keysOf(group, document))
      ids.keep(id)
      const described = describe(document, own.claims, own.citations, same)
      const fingerprint = fingerprintOf(described)
      if (before === undefined || before.fingerprint !== fingerprint || before.key !== document.key)
        changed.push({ id, group, span: document.span, fingerprint, described, before: before ?? null })
      for (const key of [...document.alsoKeys, ...(before ? [before.key] : [])])
        if (key !== document.key) earlierKeys.push({ key, documentId: id })
      claims.push(
        ...own.claims.map((claim) => ({ id: claim.id, documentId: id, formerId: claim.documentId })),
      )
      citations.push(...own.citations.map((one) => ({ citations: one, target: targetOf(one, id, resolved) })))
    }
  }
  const gone = stored.filter(({ id }) => !ids.isKept(id)).map(({ id }) => id)
  return { changed, gone, claims, citations, earlierKeys }
}

/** Which ids are taken, and which of the stored ones stay. */
class Ids {
  readonly #taken: Set<string>
  readonly #kept = new Set<string>()

  constructor(
    stored: readonly StoredDocument[],
    private readonly former: ReadonlyMap<string, string>,
  ) {
    this.#taken = new Set(stored.map(({ id }) => id))
  }

  keep(id: string): void {
    this.#kept.add(id)
    this.#taken.add(id)
  }

  isKept(id: string): boolean {
    return this.#kept.has(id)
  }

  /** For a document that is not stored, by the keys that it may have been known by, its own first. */
  given(keys: readonly string[]): string {
    const former = keys
      .map((key) => this.former.get(key))
      .find((id) => id !== undefined && !this.#taken.has(id))
    if (former !== undefined) return former
    for (let turn = 0; ; turn += 1) {
      const id = documentId(keys[0]!, turn)
      if (!this.#taken.has(id)) return id
    }
  }
}

/**
 * The stored document that this one is: that of its span, else, when a date has become known, the one that had no date,
 * or less of one. That one keeps its id under a longer key.
 */
function storedAs(
  document: Resolved,
  documents: readonly Resolved[],
  stored: readonly StoredDocument[],
  ids: Ids,
): StoredDocument | undefined {
  const ofSpan = (span: string) => stored.find((one) => one.span === span)
  return (
    ofSpan(document.span) ??
    [...document.otherSpans, UNDATED]
      .filter((span) => !documents.some((other) => other.span === span))
      .map(ofSpan)
      .find((one) => one !== undefined && !ids.isKept(one.id))
  )
}

/** The stored document that claims of these words were about, if it would be gone. */
const heirOf = (
  claims: readonly GroupedClaim[],
  former: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, StoredDocument>,
  ids: Ids,
): StoredDocument | undefined =>
  claims
    .map((claim) => stored.get(former.get(claim.id) ?? ''))
    .find((one) => one !== undefined && !ids.isKept(one.id))

function membersOf({ members }: Resolved, { claims, citations }: ResolvedGroup) {
  const own = new Set(members)
  return {
    claims: claims.filter(({ id }) => own.has(id)),
    citations: citations.filter(({ member }) => own.has(member.id)),
  }
}

function targetOf({ member }: Citations, documentId: string, { group, ambiguous }: ResolvedGroup): Target {
  const candidates = ambiguous.get(member.id)
  const state =
    candidates !== undefined ? 'ambiguous' : parseGroup(group).isOfUnknownUnit ? 'unknown' : 'resolved'
  return { documentId, state, candidates: candidates ?? [] }
}

/** To be raised when the same claims give other contents: a stored document is written anew when it is next derived. */
const DERIVATION = 2

const fingerprintOf = (described: Described): string => hash(JSON.stringify([DERIVATION, described]), 32)
