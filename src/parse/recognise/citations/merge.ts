import { guardedKind, RELATION_STRENGTH } from '../../../model/relation.js'
import type { Heading } from '../heading.js'
import type { Citation, CitationMention } from '../references.js'
import { namedBy, namedInTitle } from './named-in-title.js'
import { passedOn } from './received.js'
import { typeOf, type Resolved } from './draft.js'
import { bodyCode, type DocumentSymbol } from '../../../model/symbol.js'
import { knownIssuer } from '../symbols.js'
import { bySymbol } from './issuer.js'

/** In: every place where a paper is cited. Out: each paper once, with its mentions, in printed order. */
export function merge(drafts: readonly Resolved[], heading: Heading): Citation[] {
  const named = namedBy(heading)
  return [...bySymbol(drafts).values()]
    .flatMap(oneDocumentEach)
    .map((group) => citationOf(group, heading, named))
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
}

const lastDay = (value: string) =>
  value.length === 10 ? value : value.length === 7 ? `${value}-31` : `${value}-12-31`

/** Mentions of one symbol, parted by issuer and date; the most precise dates first, so that repeats find them. */
function oneDocumentEach(mentions: readonly Resolved[]): Resolved[][] {
  const groups: Resolved[][] = []
  for (const draft of [...mentions].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))) {
    const fitting = groups.filter(([first]) => first && mayBeOne(first, draft))
    const [group] = fitting
    if (group && (fitting.length === 1 || draft.date === null)) group.push(draft)
    else groups.push([draft])
  }
  return groups
}

const mayBeOne = (first: Resolved, draft: Resolved): boolean =>
  isSameIssuer(first, draft) &&
  (draft.date === null || (first.date !== null && first.date.startsWith(draft.date)))

const isSameIssuer = (a: Resolved, b: Resolved): boolean =>
  a.issuer === null ||
  b.issuer === null ||
  a.issuer.key === b.issuer.key ||
  a.issuer.territory?.key === b.issuer.territory?.key

function citationOf(
  group: readonly Resolved[],
  citing: Heading,
  named: ReturnType<typeof namedBy>,
): Citation {
  const citingLatest = citing.issuedOn ? lastDay(citing.issuedOn.value) : null
  const first = group[0] as Resolved
  const ordered = [...group].sort((a, b) => a.passage.span(a.start).start - b.passage.span(b.start).start)
  const best =
    ordered.find((draft) => draft.issuerBody !== null && draft.resolution !== 'EARLIER_MENTION') ?? first
  const mentions = withoutRepeats(namedInTitle(passedOn(ordered), named)).map(mentionOf)
  const relations = mentions.map(({ relation }) => guardedKind(relation, citingLatest, first.date))
  // "Thi hành Nghị định X, Bộ hướng dẫn thực hiện" below the title "Hướng dẫn thực hiện Nghị định X"
  const guides =
    citing.type === 'THONG_TU' &&
    ordered.some(({ zone, cue }) => zone === 'TITLE' && cue.relation === 'GUIDES')
  return {
    symbol: best.symbol,
    type: typeOfAll(group, best),
    date: firstOf(group, ({ date }) => date) ?? firstOf(group, ({ dayBeside }) => dayBeside),
    issuer: best.issuer,
    issuerPrinted: best.issuerText,
    issuerResolution: best.resolution,
    title: firstOf(group, ({ title }) => title),
    relation: guides ? 'GUIDES' : (RELATION_STRENGTH.find((kind) => relations.includes(kind)) ?? 'CITES'),
    mentions,
    span: mentions[0]?.citedSpan ?? null,
    rule: first.symbolAt.rule,
    confidence: first.symbolAt.confidence,
  }
}

const firstOf = <T>(group: readonly Resolved[], value: (one: Resolved) => T | null): T | null =>
  group.map(value).find((one) => one !== null) ?? null

/** "Văn bản số 12/QĐ-UBND" is a decision; "công văn số 5678/CT-KT" is a letter of Cục Thuế, which has a unit behind its code. */
const typeOfAll = (group: readonly Resolved[], best: Resolved): Citation['type'] =>
  typeOf(best) === 'CONG_VAN' && best.symbol.typeCode !== null && !isOfTaxOffice(best.symbol)
    ? (best.symbolAt.type ?? null)
    : firstOf(group, typeOf)

const isOfTaxOffice = ({ system, typeCode, issuer }: DocumentSymbol): boolean =>
  system === 'STATE' && typeCode === 'CT' && knownIssuer(bodyCode(issuer)) === null

/** A title within a sentence is read as a title too; what it says there counts. */
function withoutRepeats(ordered: readonly Resolved[]): Resolved[] {
  const at = (draft: Resolved) => draft.passage.span(draft.symbolAt.start).start
  const inTitle = new Set(ordered.filter(({ zone }) => zone === 'TITLE').map(at))
  return ordered.filter((draft) => draft.zone === 'TITLE' || !inTitle.has(at(draft)))
}

function mentionOf(draft: Resolved): CitationMention {
  const { passage, section, cue, end } = draft
  const start = startOfEvidence(draft)
  return {
    span: passage.span(start, end),
    citedSpan: passage.span(draft.start, end),
    quote: passage.text.slice(start, end),
    section,
    relation: cue.relation,
    rule: cue.rule,
    confidence: cue.confidence,
  }
}

/** How far before a citation its cue may stand to be shown with it. */
const CUE_REACH = 80

/** Where the evidence of a mention begins: at the cue that governs it, in the same clause, else at the citation. */
function startOfEvidence({ passage: { text }, start, cue: { cueAt } }: Resolved): number {
  if (cueAt === undefined || start - cueAt > CUE_REACH) return start
  return /[.:;]\s/u.test(text.slice(cueAt, start)) ? start : cueAt
}
