import { printSymbol, type DocumentSymbol } from '../../../model/symbol.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { DocumentType } from '../../../model/document.js'
import type { Heading } from '../heading.js'
import { DOUBTFUL_LETTERS, knownIssuer, symbolsIn, typeOfCode, type SymbolMention } from '../symbols.js'
import { NO_CUE } from './alone.js'
import type { Draft, JudgedDraft, Judgement, ZonedPassage } from './draft.js'
import { isJointAlone, judge } from './judge.js'
import { isAlias, issuedBefore, readLead, type IssuedBefore, type Lead } from './lead.js'
import { readTail, readTitle, type Tail } from './tail.js'
import { isOperative } from './zones.js'

/** In: a passage. Out: what it cites, each with what belongs to it and what the words around it make of it. */
export function readPassage(zoned: ZonedPassage, heading: Heading): JudgedDraft[] {
  const text = zoned.passage.annotated
  const symbols = symbolsIn(text)
  if (symbols.length === 0) return []
  const own = zoned.zone === 'TITLE' || (zoned.item !== null && isOperative(zoned.item))
  const context = { ...zoned, text, heading, own }
  const found: OpenDraft[] = []
  let shared: Lead | null = null
  let listed: IssuedBefore | null = null
  let previous: JudgedDraft | null = null
  for (const symbolAt of symbols) {
    const lead = readLead(text, symbolAt.start, heading.place)
    const behindNumber = lead !== null && lead.noun === null && found.length > 0 ? shared : null
    const isListed = behindNumber !== null && isJointAlone(text, found.at(-1)?.end ?? 0, lead?.start ?? 0)
    if (!isVouchedFor(text, symbolAt, isListed ? behindNumber : lead) || isForm(text, symbolAt, lead))
      continue
    if (lead?.noun) shared = lead
    const printed = draftOf(zoned, symbolAt, [lead, behindNumber], heading)
    if (printed.issuerBody === null || printed.date === null)
      listed = stillListed(printed, listed) ?? issuedBefore(text, printed, heading.place)
    const draft = listed ? withIssuedBefore(printed, listed) : printed
    if (previous !== null && isRepeated(text, draft, previous)) draft.aside = true
    const { cue, outer, bearer = null } = judge(draft, previous, context)
    draft.cue = cue
    draft.outer = outer
    draft.bearer = bearer
    found.push(draft)
    if (!draft.aside) previous = draft
  }
  shareDays(text, found)
  return found
}

/** "Công văn số 1/SNV-CC và Công văn số 2/SNV-CC ngày …": two papers of one series, and one day behind them. */
function shareDays(text: Annotated, found: readonly OpenDraft[]): void {
  for (const [back, draft] of found.toReversed().entries()) {
    const next = found[found.length - back]
    if (next && draft.date === null && isOfOneSeries(draft, next) && isJoined(text, draft, next))
      draft.dayBeside = next.date ?? next.dayBeside
  }
}

const isOfOneSeries = ({ symbolAt: { symbol: a } }: Draft, { symbolAt: { symbol: b } }: Draft): boolean =>
  a.year === null && b.year === null && a.typeCode === b.typeCode && a.issuer === b.issuer

const isJoined = (text: Annotated, draft: Draft, next: Draft): boolean =>
  draft.issuerBody === null &&
  isJointAlone(text, draft.end, next.start) &&
  !text.text.slice(draft.end, next.start).includes(';')

/** A doubtful symbol needs words before it; a letter without a type code needs the noun of one. */
function isVouchedFor(
  text: Annotated,
  { end, rule, symbol, confidence }: SymbolMention,
  lead: Lead | null,
): boolean {
  if (lead === null && confidence < 0.9) return false
  const noun = lead?.noun ?? null
  return (
    !DOUBTFUL_LETTERS.has(rule) ||
    isLetterNoun(noun, symbol) ||
    // "Hướng dẫn số 12/BCĐ ngày …": a day behind it
    (noun !== null && knownIssuer(symbol.issuer) !== null && text.reads(DAY_BEHIND, end) !== null)
  )
}
const DAY_BEHIND = /\s*,?\s*ngày\s*\d/uy

/** "Mẫu số 01/BCĐBC-XH", "phụ lục 01/BHXH-TCT và phụ lục 02/BHXH-TCT": the number of a form. */
const isForm = (text: Annotated, { start, symbol }: SymbolMention, lead: Lead | null): boolean =>
  lead === null
    ? symbol.number?.startsWith('0') === true && text.reads(FORM_BEFORE, start) !== null
    : lead.noun === null && text.reads(FORM_BEFORE, lead.start) !== null
const FORM_BEFORE = /(?<=(?:^|[^\p{L}])(?:mẫu|biểu|biểu mẫu|mẫu biểu|phiếu|bảng|phụ lục)\s{1,9})/uy

/**
 * Letters have no type code; acts of the 1990s had none either ("Nghị định số 60/CP"), and some drop it ("Tờ trình số
 * 126/SKHĐT"). A normative act may have lost its issuer's.
 */
const isLetterNoun = (noun: DocumentType | null, { issuer, year }: DocumentSymbol): boolean =>
  noun === 'CONG_VAN' ||
  noun === 'CONG_DIEN' ||
  ((noun === 'TO_TRINH' || noun === 'BAO_CAO') && knownIssuer(issuer) !== null) ||
  (noun !== null && year !== null && typeOfCode(issuer)?.type === noun) ||
  (noun !== null && !issuer.includes('-') && knownIssuer(issuer)?.level === 'CENTRAL')

/** A citation that is given its judgement next: of one shape from the start, as copies are dear. */
type OpenDraft = Draft & {
  aside: boolean
  cue: Judgement
  outer: Judgement
  bearer: Pick<Draft, 'noun' | 'date'> | null
  dayBeside: string | null
}

/** A citation with what is printed at it; `leads`: its own, then that of the number before it in a list. */
function draftOf(
  { passage, zone, section }: ZonedPassage,
  symbolAt: SymbolMention,
  [lead, listed]: readonly [Lead | null, Lead | null],
  { place, issuedOn }: Heading,
): OpenDraft {
  const text = passage.annotated
  const tail = withoutNextCell(
    text.text,
    readTail(text, symbolAt.end, place),
    symbolAt.end,
    issuedOn?.value ?? null,
  )
  const start = lead?.start ?? symbolAt.start
  const issuer = [tail, lead, listed].find((one) => one !== null && one.issuer !== null)
  return {
    passage,
    zone,
    section,
    symbolAt,
    start,
    end: tail.end,
    noun: lead?.noun ?? listed?.noun ?? null,
    date: tail.date ?? lead?.date ?? null,
    sameDay: tail.sameDay,
    dayBeside: null,
    issuerText: issuer?.issuerText ?? null,
    issuerBody: issuer?.issuer ?? null,
    sibling: false,
    aside: isAlias(text, start),
    title: readTitle(text, tail.end),
    cue: NO_CUE,
    outer: NO_CUE,
    bearer: null,
  }
}

/**
 * "Kế hoạch số 12-KH/TU ⇥ 30/9/2025": the next cell of a table whose bars are lost. A day behind the paper's own is no day of a
 * paper that it cites, but one by which something is to be done.
 */
const withoutNextCell = (text: string, tail: Tail, from: number, issued: string | null): Tail =>
  tail.date !== null && issued !== null && tail.date > issued && NEXT_CELL.test(text.slice(from, tail.end))
    ? { ...tail, date: null, sameDay: false, end: tail.issuer === null ? from : tail.end }
    : tail
const NEXT_CELL = /^(?:\s+|\s*\|\s*)\d/u

/** "Quyết định số 5 về A (Quyết định số 5) và Quyết định số 6": how the one before is called from here on. */
const isRepeated = (text: Annotated, { start, end, symbolAt }: Draft, previous: Draft): boolean =>
  printSymbol(symbolAt.symbol) === printSymbol(previous.symbolAt.symbol) &&
  text.text[start - 1] === '(' &&
  text.text[end] === ')'

const stillListed = ({ start, symbolAt }: Draft, listed: IssuedBefore | null): IssuedBefore | null =>
  listed !== null && start <= listed.until && symbolAt.symbol.issuer === listed.code ? listed : null

const withIssuedBefore = (draft: OpenDraft, { issuer, issuerText, date }: IssuedBefore): OpenDraft => ({
  ...draft,
  issuerBody: draft.issuerBody ?? issuer,
  issuerText: draft.issuerBody === null ? issuerText : draft.issuerText,
  date: draft.date ?? date,
})
