/** Putting right which papers a paper cites, and how it stands to them. */
import {
  citationsBehind,
  correctionsOfSources,
  paperCalled,
  storedBody,
  type StoredCorrection,
} from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import type { Body } from '../../model/agency.js'
import { isNumbered, seriesOfGroup } from '../../model/document-key.js'
import type { DocumentType } from '../../model/document.js'
import { requireDecided } from '../../graph/reviews.js'
import { parseRelationId, RELATION_KINDS, type RelationKind, type ReviewState } from '../../model/relation.js'
import { calledBy } from '../../model/search.js'
import { printSymbol } from '../../model/symbol.js'
import type { Quoted, StatedMention } from '../statement.js'
import { findAt } from './anchor.js'
import type { Anchor, RelationChange } from './change.js'
import { markOfCitation } from './citations.js'
import { saidOfDocument, type SaidOfDocument } from './files.js'
import { givenBody, placeOfWords } from './given.js'
import { identityOfCited, placeOfStatement, SAID_BY_PERSON, symbolIn, unitOfKey } from './header.js'
import { correctedAlready, record, type Editor, type PutRight } from './record.js'

/** A paper as an editor names it: by the id of its document, or as a citation would. */
export type GivenPaper =
  | { readonly document: string }
  | {
      readonly symbol: string
      readonly type: DocumentType | null
      readonly issuer: string | null
      readonly issuedOn: string | null
    }

/** What a citation tells of the paper that it names. */
type Named = Pick<StatedMention, 'identity' | 'symbol' | 'type' | 'title' | 'issuer' | 'date'>

/**
 * Puts a relation right: its kind, the paper that it goes to, or both (null: as it is). All citations that it rests on are
 * read so. One that somebody has put right meanwhile is put right anew, of whoever has seen that. `decided`: what was decided about it
 * where the editor looked, where that is told. The ids of the corrections.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT where it is so already; DECIDED_ALREADY when somebody has decided otherwise since; as `record`
 */
export async function correctRelation(
  graph: Graph,
  relation: string,
  right: { readonly kind: RelationKind | null; readonly to: GivenPaper | null },
  editor: Editor,
  decided: ReviewState | null = null,
): Promise<string[]> {
  const ends = parseRelationId(relation)
  if (ends === null) throw noRelation(relation)
  const behind = await citationsBehind(graph, relation)
  const said = await saidOfDocument(graph, ends.fromId)
  const aspect = aspectOf(relation)
  const last = behind.length === 0 ? await lastOfAspect(graph, said, aspect) : null
  if (behind.length === 0 && last === null) throw noRelation(relation)
  if (last !== null && editor.seen !== last.id) throw correctedAlready(last)
  const stands = last && (JSON.parse(last.change) as RelationChange)
  const was = await shown(graph, ends.kind as RelationKind, ends.toId)
  const putRight: PutRight[] = []
  for (const one of said) {
    const at = stands
      ? stands.at.map(({ span }) => ({ span, mark: markOfCitation(stands.mention) }))
      : behind.filter(({ location }) => location === one.source.location).map(anchorOf)
    const [place = -1] = at.map((anchor) => findAt(one.now.mentions, anchor, markOfCitation))
    const read = one.now.mentions[place]
    if (read === undefined) continue
    const named = right.to === null ? read : await namedBy(graph, right.to, one)
    const kind = right.kind ?? stands?.relation ?? knownKind(ends.kind)
    putRight.push({
      location: one.source.location,
      of: one.of,
      aspect,
      change: { what: 'RELATION', at, mention: { ...read, ...named }, relation: kind },
      was,
      now: nameOf(kind, named),
      quote: read.quote,
    })
  }
  const isNew = (one: PutRight) => one.now !== one.was
  if (putRight.some(isNew))
    return record(graph, putRight.filter(isNew), editor, (tx) => requireDecided(tx, relation, decided))
  throw new AppError('BAD_USER_INPUT', 'The relation is so already; there is nothing to put right.', {
    details: { argument: 'kind' },
  })
}

const noRelation = (relation: string): AppError =>
  new AppError('NOT_FOUND', `There is no relation ${relation}.`, { details: { argument: 'id' } })

/** The last correction of a relation that counts; null where nobody has put it right. */
export async function lastCorrectionOf(graph: Graph, relation: string): Promise<StoredCorrection | null> {
  const ends = parseRelationId(relation)
  return ends && lastOfAspect(graph, await saidOfDocument(graph, ends.fromId), aspectOf(relation))
}

const aspectOf = (relation: string): string => `RELATION ${relation}`

/** The last correction of this that counts, in what files say of a document. */
async function lastOfAspect(
  graph: Graph,
  said: readonly SaidOfDocument[],
  aspect: string,
): Promise<StoredCorrection | null> {
  const [texts, locations] = [said.map(({ of }) => of), said.map(({ source }) => source.location)]
  const made = await correctionsOfSources(graph, texts, locations)
  return made.findLast((one) => one.aspect === aspect) ?? null
}

/**
 * Adds a relation that was missed, as the paper of `document` says it. The ids of the corrections: one.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for words that do not stand in the paper; as `record`
 */
export async function addRelation(
  graph: Graph,
  document: string,
  { kind, to }: { readonly kind: RelationKind; readonly to: GivenPaper },
  editor: Editor,
): Promise<string[]> {
  const [one] = await saidOfDocument(graph, document)
  const named = await namedBy(graph, to, one!)
  if ('document' in to && to.document === document)
    throw new AppError('BAD_USER_INPUT', 'A paper has no relation to itself.', {
      details: { argument: 'to' },
    })
  const quoted = whereSaid(one!, editor.quote)
  const mention: StatedMention = { ...quoted, ...named, relation: kind }
  const now = nameOf(kind, named)
  return record(
    graph,
    [
      {
        location: one!.source.location,
        of: one!.of,
        aspect: `RELATION ${markOfCitation(mention)}`,
        change: { what: 'RELATION', at: [], mention, relation: kind },
        was: null,
        now,
        quote: quoted.quote,
      },
    ],
    editor,
  )
}

const anchorOf = ({
  start,
  end,
  group,
  relation,
}: Awaited<ReturnType<typeof citationsBehind>>[number]): Anchor => ({
  span: start === null || end === null ? null : { start, end },
  mark: `${group} ${relation}`,
})

const knownKind = (kind: string): RelationKind => RELATION_KINDS.find((known) => known === kind) ?? 'CITES'

/** The words that an editor rests on, with the place of the last finding before them. */
export function whereSaid({ source, now }: SaidOfDocument, quote: string | null): Quoted {
  if (quote === null || source.text === '' || source.basis !== 'TEXT')
    return { quote: null, span: null, section: null, ...SAID_BY_PERSON }
  const span = placeOfWords(source.text, quote)
  return {
    quote: source.text.slice(span.start, span.end),
    span,
    section: sectionAt(now.tasks, span.start) ?? sectionAt(now.mentions, span.start),
    ...SAID_BY_PERSON,
  }
}

const sectionAt = (found: readonly Quoted[], start: number): string | null =>
  found.filter(({ span }) => span !== null && span.start <= start).at(-1)?.section ?? null

async function namedBy(graph: Graph, to: GivenPaper, one: SaidOfDocument): Promise<Named> {
  return 'document' in to ? namedByDocument(graph, to.document) : namedByWords(graph, to, one)
}

async function namedByDocument(graph: Graph, document: string): Promise<Named> {
  const paper = await paperCalled(graph, document)
  if (paper === null)
    throw new AppError('NOT_FOUND', `There is no document ${document}.`, { details: { argument: 'to' } })
  const { group, symbol, type, issuedOn } = paper
  return {
    identity: { series: seriesOfGroup(group), group, numbered: isNumbered(group), date: issuedOn },
    symbol,
    type,
    // what the citing paper calls it is not known
    title: null,
    issuer: paper.issuer === null ? null : await bodyOf(graph, paper.issuer),
    date: issuedOn,
  }
}

async function bodyOf(graph: Graph, agency: string): Promise<Body | null> {
  const body = await storedBody(graph, agency)
  return body && { ...body, territory: body.territory === null ? null : unitOfKey(body.territory) }
}

async function namedByWords(
  graph: Graph,
  { symbol: given, type, issuer, issuedOn }: Exclude<GivenPaper, { readonly document: string }>,
  { now }: SaidOfDocument,
): Promise<Named> {
  const found = symbolIn(given.trim())
  if (found === null)
    throw new AppError('BAD_USER_INPUT', `"${given}" is no number and symbol of a paper.`, {
      remedy: 'Write it as the paper does: 34-CT/TW, 217/KH-UBND.',
      details: { argument: 'paper', given },
    })
  const named = {
    symbol: printSymbol(found.symbol),
    type: type ?? found.type ?? ('OTHER' as const),
    title: null,
    issuer: issuer === null ? null : await givenBody(graph, issuer, placeOfStatement(now), 'paper'),
    date: issuedOn,
  }
  return { ...named, identity: identityOfCited(named) }
}

const nameOf = (
  kind: RelationKind,
  { type, symbol, title, date }: Pick<Named, 'type' | 'symbol' | 'title' | 'date'>,
): string => [kind, calledBy(type, symbol) ?? title ?? '?', date ?? ''].join(' ').trim()

async function shown(graph: Graph, kind: RelationKind, document: string): Promise<string | null> {
  const paper = await paperCalled(graph, document)
  return paper && nameOf(kind, { ...paper, date: paper.issuedOn })
}
