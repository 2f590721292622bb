import type { Body } from '../../model/agency.js'
import type { DocumentType } from '../../model/document.js'
import type { Found, Span } from '../../model/evidence.js'
import type { RelationKind } from '../../model/relation.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import type { IssuerResolution } from '../kinds.js'
import type { Passage } from '../passage.js'
import type { Paper } from '../segment.js'
import { readPassage } from './citations/find.js'
import { isOwn, resolveIssuers, shareEarlier, shareSiblings } from './citations/issuer.js'
import { merge } from './citations/merge.js'
import { zonesOf } from './citations/zones.js'
import type { Heading } from './heading.js'

/** One place where a paper is cited; `relation` is what the words there say, before the date guard. */
export interface CitationMention extends Found {
  /** From the cue that governs the citation, when it stands near, to the end of its date and issuer. */
  readonly span: Span
  /** The citation alone. */
  readonly citedSpan: Span
  readonly quote: string
  readonly section: string
  readonly relation: RelationKind
}

/** A paper that is cited, with all its mentions. */
export interface Citation extends Found {
  readonly symbol: DocumentSymbol
  readonly type: DocumentType | null
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  readonly issuer: Body | null
  readonly issuerPrinted: string | null
  readonly issuerResolution: IssuerResolution
  readonly title: string | null
  /** The strongest over its mentions, after the date guard. */
  readonly relation: RelationKind
  readonly mentions: readonly CitationMention[]
}

/** Where in a passage citations stand, so that later recognisers do not read their dates and bodies again. */
export interface CitedRange {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

export interface References {
  readonly citations: readonly Citation[]
  readonly ranges: readonly CitedRange[]
}

/**
 * In: the paper and its heading. Out: every document it cites by a symbol, mentions merged (same symbol, issuer and
 * date), each with its relation by the nearest cue, and the issuer by the ordered rules of docs/domain.md, Whose paper is cited.
 */
export function recogniseReferences(paper: Paper, heading: Heading): References {
  const drafts = zonesOf(paper).flatMap((zoned) => readPassage(zoned, heading))
  const cited = shareSiblings(drafts.filter((draft) => !isOwn(draft, heading)))
  const resolved = shareEarlier(resolveIssuers(cited, heading))
  return {
    citations: merge(resolved, heading),
    ranges: drafts.map(({ passage, start, end }) => ({ passage, start, end })),
  }
}
