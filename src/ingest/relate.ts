/**
 * Relates documents: at most one relation of each kind between two of them, from the citations that say so. Pure;
 * `derive.ts` reads what goes in and writes what comes out.
 */
import { anomalyMessage } from '../model/anomaly.js'
import { lastPartOfKey } from '../model/document-key.js'
import type { Evidence } from '../model/evidence.js'
import { severityOf } from '../model/severity.js'
import {
  guardedKind,
  parseRelationId,
  RELATION_STRENGTH,
  relationId,
  type RelationKind,
  type ReviewState,
} from '../model/relation.js'
import { anomalyId } from './ids.js'

/** A citation with the documents that it stands in and names. */
export interface PlacedCitation extends Evidence {
  readonly id: string
  readonly fromId: string
  /** Last possible day of the citing document; null when it is undated. */
  readonly fromLatest: string | null
  /** Of the citing document. */
  readonly accessClass: string
  readonly toId: string
  /** First possible day of the cited document; null when it is undated. */
  readonly toEarliest: string | null
  readonly toSymbol: string | null
  /** The kind of relation that its words say. */
  readonly relation: string
  readonly state: string
  /** Keys of the documents that an ambiguous citation fits. */
  readonly candidates: readonly string[]
  /** Id of the relation that it is stored as evidence of. */
  readonly supports: string | null
  /** What is stored with it as `fromLatest`. */
  readonly storedLatest: string | null
}

export interface CitedRelation {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: RelationKind
  /** Of the surest citation. */
  readonly confidence: number
}

export interface CitedRelations {
  readonly relations: readonly CitedRelation[]
  /** Citations of which something else is stored; `supports` null: they are evidence of no relation. */
  readonly supports: readonly Pick<PlacedCitation, 'id' | 'supports' | 'fromLatest'>[]
}

/** The relations that citations say. A document has none to itself. */
export function citedRelations(citations: readonly PlacedCitation[]): CitedRelations {
  const relations = new Map<string, CitedRelation>()
  const supports: CitedRelations['supports'][number][] = []
  for (const citation of citations) {
    const { fromId, fromLatest, toId, storedLatest } = citation
    const kind = kindOf(citation)
    const id = fromId === toId ? null : relationId(fromId, kind, toId)
    if (citation.supports !== id || storedLatest !== fromLatest)
      supports.push({ id: citation.id, supports: id, fromLatest })
    if (id === null) continue
    const confidence = Math.max(relations.get(id)?.confidence ?? 0, citation.confidence)
    relations.set(id, { id, fromId, toId, kind, confidence })
  }
  return { relations: [...relations.values()], supports }
}

/** What the words say, after the date guard. A draft implements nothing. What a person says stands. */
function kindOf({ relation, fromLatest, toEarliest, accessClass, basis }: PlacedCitation): RelationKind {
  const kind = RELATION_STRENGTH.find((known) => known === relation) ?? 'CITES'
  if (basis === 'PERSON') return kind
  if (accessClass === 'DRAFT' && kind === 'IMPLEMENTS') return 'CITES'
  return guardedKind(kind, fromLatest, toEarliest)
}

interface Ends {
  readonly id: string
  readonly fromId: string
  readonly toId: string
}

/** What is to be stored. */
export interface RelationChanges {
  readonly added: readonly (CitedRelation & { readonly review: ReviewState })[]
  readonly removed: readonly Ends[]
  /** Stored relations whose confidence is another now. */
  readonly changed: readonly CitedRelation[]
}

/**
 * `cited`: the relations that there are to be. `stored`: those of the same documents that there are, with their
 * confidence. `decisions`: what people have decided last about relations, by id; it outlives a relation and holds again
 * when that comes back.
 */
export function relate(
  cited: readonly CitedRelation[],
  stored: ReadonlyMap<string, number>,
  decisions: ReadonlyMap<string, ReviewState>,
): RelationChanges {
  const wanted = new Set(cited.map(({ id }) => id))
  return {
    added: cited
      .filter(({ id }) => !stored.has(id))
      .map((relation) => ({ ...relation, review: decisions.get(relation.id) ?? 'UNREVIEWED' })),
    removed: [...stored.keys()].filter((id) => !wanted.has(id)).map(endsOf),
    changed: cited.filter(({ id, confidence }) => stored.has(id) && stored.get(id) !== confidence),
  }
}

function endsOf(id: string): Ends {
  const parts = parseRelationId(id)
  return { id, fromId: parts?.fromId ?? '', toId: parts?.toId ?? '' }
}

/** Rows of the anomalies that ambiguous citations are. */
export const ambiguousCitations = (citations: readonly PlacedCitation[]) =>
  citations
    .filter(({ state }) => state === 'ambiguous')
    .map(({ id, fromId, toSymbol, candidates, basis, quote, start, end, section, sourceId }) => ({
      id: anomalyId(fromId, 'AMBIGUOUS_CITATION', id),
      documentId: fromId,
      code: 'AMBIGUOUS_CITATION',
      severity: severityOf('AMBIGUOUS_CITATION'),
      message: anomalyMessage(
        'AMBIGUOUS_CITATION',
        `${toSymbol ?? ''} (${candidates.map(lastPartOfKey).join(', ')})`,
      ),
      basis,
      quote,
      start,
      end,
      section,
      rule: 'resolve.several-dates',
      confidence: 0.9,
      sourceId,
    }))
