/**
 * Places claims and mentions: which documents they make up, under which ids and keys, and what that changes in what is
 * stored. Pure; `derive.ts` reads what goes in and writes what comes out.
 */
import { groupBy, uniqueSorted } from '../model/collections.js'
import { documentKey, parseGroup } from '../model/document-key.js'
import type { HeldAs } from '../model/document.js'
import { fold } from '../model/fold.js'
import { describe, type Described } from './describe.js'
import { UNDATED } from './identity.js'
import { documentId, hash } from './ids.js'
import { resolve, type Member, type Resolution, type Resolved } from './resolve.js'
import type { Claim, NamedPaper } from './statement.js'

/** A claim as a member of its group. */
export interface GroupedClaim extends Claim {
  readonly group: string
  readonly member: Member
}

/** A stored citation as a member of its group. */
export interface GroupedMention {
  readonly id: string
  readonly group: string
  readonly named: NamedPaper
  readonly sourceId: string
  readonly member: Member
  /** Where it stands now; null while it has not been placed. */
  readonly placed: PlacedMention | null
}

/** A document as it is stored. */
export interface StoredDocument {
  readonly id: string
  readonly key: string
  readonly group: string
  readonly span: string
  /** Of what it is described as: a document of another fingerprint is written anew. */
  readonly fingerprint: string
}

export interface PlacedMention {
  readonly id: string
  readonly documentId: string
  /** unknown: it does not tell which body's paper it names. */
  readonly state: 'resolved' | 'ambiguous' | 'unknown'
  /** Keys of the documents that an ambiguous one fits. */
  readonly candidates: readonly string[]
}

/** A document to be written, new or in place of the stored one of its id. */
export interface ChangedDocument {
  readonly id: string
  readonly group: string
  readonly span: string
  readonly fingerprint: string
  readonly described: Described
}

/** What is to be stored. */
export interface Placement {
  readonly changed: readonly ChangedDocument[]
  /** Ids of stored documents that nothing names any more. */
  readonly gone: readonly string[]
  readonly claims: readonly { readonly id: string; readonly documentId: string }[]
  /** Only those that stand elsewhere now: of a directive that thousands cite, all but the new one stay as they are. */
  readonly mentions: readonly PlacedMention[]
  /** Keys by which documents may be asked for besides their own. */
  readonly earlierKeys: readonly { readonly key: string; readonly documentId: string }[]
}

/** A group with its members, and the documents that they make up. */
export interface ResolvedGroup extends Resolution {
  readonly group: string
  readonly claims: readonly GroupedClaim[]
  readonly mentions: readonly GroupedMention[]
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
}

export function groupedClaim(row: StoredClaim): GroupedClaim {
  const { id, group, date, notAfter, heldAs, sourceId, sourceName, sha256, position } = row
  const content = row.content as Claim['content']
  const { identity, issuedOn, meetingOn, title } = content
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
      notAfter,
    },
  }
}

/** A mention of a group as it is stored. */
export interface StoredMention {
  readonly id: string
  readonly group: string
  readonly date: string | null
  readonly notAfter: string | null
  readonly named: unknown
  readonly sourceId: string
  readonly documentId: string | null
  readonly state: string | null
  readonly candidates: readonly string[]
}

export function groupedMention(row: StoredMention): GroupedMention {
  const { id, group, date, notAfter, named, sourceId, documentId: document, state, candidates } = row
  return {
    id,
    group,
    named: named as NamedPaper,
    sourceId,
    member: { id, kind: 'MENTION', heldAs: 'CITED_ONLY', date, meetingOn: null, title: null, notAfter },
    placed:
      document === null || state === null
        ? null
        : { id, documentId: document, state: state as PlacedMention['state'], candidates },
  }
}

// ------------------------------------------------------------------- place

/** The documents that the members of each group make up, in the order of `groups`. */
export function resolveGroups(
  groups: readonly string[],
  claims: readonly GroupedClaim[],
  mentions: readonly GroupedMention[],
): ResolvedGroup[] {
  const claimsOf = groupBy(claims, ({ group }) => group)
  const mentionsOf = groupBy(mentions, ({ group }) => group)
  return groups.map((group) => {
    const own = claimsOf.get(group) ?? []
    const citing = mentionsOf.get(group) ?? []
    const resolution = resolve(
      group,
      [...own, ...citing].map(({ member }) => member),
    )
    return { group, claims: own, mentions: citing, ...resolution }
  })
}

/** Every key that documents of these groups may have been known by, for `formerIds` of `place`. */
export const possibleKeys = (groups: readonly ResolvedGroup[]): string[] =>
  uniqueSorted(
    groups.flatMap(({ group, documents }) => documents.flatMap((document) => keysOf(group, document))),
  )

/** Its own key, others that its members give, and the one without a date. */
const keysOf = (group: string, { key, alsoKeys }: Resolved): string[] => [
  key,
  ...alsoKeys,
  documentKey(group, null),
]

/**
 * `stored`: every stored document of the groups. `formerIds`: by key, the ids of documents that went although people had
 * spoken about them; such a document gets its id again when it comes back.
 */
export function place(
  groups: readonly ResolvedGroup[],
  stored: readonly StoredDocument[],
  formerIds: ReadonlyMap<string, string>,
): Placement {
  const storedOf = groupBy(stored, ({ group }) => group)
  const ids = new Ids(stored, formerIds)
  const changed: ChangedDocument[] = []
  const claims: Placement['claims'][number][] = []
  const mentions: PlacedMention[] = []
  const earlierKeys: Placement['earlierKeys'][number][] = []
  for (const resolved of groups) {
    const { group, documents } = resolved
    for (const document of documents) {
      const before = storedAs(document, documents, storedOf.get(group) ?? [], ids)
      const id = before?.id ?? ids.given(keysOf(group, document))
      ids.keep(id)
      const own = membersOf(document, resolved)
      const described = describe(document, own.claims, own.mentions)
      const fingerprint = fingerprintOf(described)
      if (before === undefined || before.fingerprint !== fingerprint || before.key !== document.key)
        changed.push({ id, group, span: document.span, fingerprint, described })
      for (const key of [...document.alsoKeys, ...(before ? [before.key] : [])])
        if (key !== document.key) earlierKeys.push({ key, documentId: id })
      claims.push(...own.claims.map((claim) => ({ id: claim.id, documentId: id })))
      mentions.push(
        ...own.mentions
          .map((mention) => ({ mention, placed: placedMention(mention, id, resolved) }))
          .filter(({ mention, placed }) => !isSame(mention.placed, placed))
          .map(({ placed }) => placed),
      )
    }
  }
  const gone = stored.filter(({ id }) => !ids.isKept(id)).map(({ id }) => id)
  return { changed, gone, claims, mentions, earlierKeys }
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

function membersOf({ members }: Resolved, { claims, mentions }: ResolvedGroup) {
  const own = new Set(members)
  return {
    claims: claims.filter(({ id }) => own.has(id)),
    mentions: mentions.filter(({ id }) => own.has(id)),
  }
}

function placedMention(
  { id }: GroupedMention,
  document: string,
  { group, ambiguous }: ResolvedGroup,
): PlacedMention {
  const candidates = ambiguous.get(id)
  const state =
    candidates !== undefined ? 'ambiguous' : parseGroup(group).isOfUnknownUnit ? 'unknown' : 'resolved'
  return { id, documentId: document, state, candidates: candidates ?? [] }
}

const isSame = (before: PlacedMention | null, now: PlacedMention): boolean =>
  before !== null &&
  before.documentId === now.documentId &&
  before.state === now.state &&
  before.candidates.join('\n') === now.candidates.join('\n')

/** To be raised when the same claims give other contents: a stored document is written anew when it is next derived. */
const DERIVATION = 2

const fingerprintOf = (described: Described): string => hash(JSON.stringify([DERIVATION, described]), 32)
