import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import type { Hit } from '../frame/hit.js'
import { dayOf, nameOf } from '../parts/document-link.js'
import { FindOfKindDocument, PapersDocument } from '../operations/generated.js'
import { partOfDayWritten } from '../day-written.js'
import { count, today, wordsOf } from '../words.js'
import { datedAsked, type DatedName } from './dated.js'
import {
  type AskedOfPlace,
  bears,
  holdsAll,
  isBodyNamed,
  isOfCentre,
  isPaperNamed,
  isSameSymbol,
  numberAsked,
  papersTold,
  placeNamed,
  symbolAsked,
  placesNamed,
  wordsIn,
} from './named.js'
import { listAskedOf, papersAsked, questionRead, useRules } from './use-rules.js'
import { usePapersAsked } from './use-papers-asked.js'
import { useProvinces } from './unit-lists.js'

const words = wordsOf({
  missing: [
    (what: string, place: string) => `Chưa có ${what} của ${place}`,
    (what: string, place: string) => `No ${what} of ${place} is held`,
  ],
  noSuch: [(what: string) => `Ở đây chưa có ${what}`, (what: string) => `No ${what} is held here`],
  manyBear: [
    (symbol: string) => `Có nhiều văn bản cùng mang số ${symbol}, khác nhau về cơ quan hoặc ngày ban hành`,
    (symbol: string) => `Many papers bear the symbol ${symbol}; they differ in issuer or day of issue`,
  ],
  noSymbol: [
    (symbol: string) => `Không có văn bản số ${symbol} ở đây`,
    (symbol: string) => `No paper ${symbol} is held here`,
  ],
  noNumber: [
    (type: string, number: string) => `Không có ${type} số ${number} ở đây`,
    (type: string, number: string) => `No ${type} ${number} is held here`,
  ],
  several: [
    (papers: string, symbol: string) =>
      `Có ${papers} văn bản cùng mang số ${symbol}, khác nhau về cơ quan hoặc ngày ban hành`,
    (papers: string, symbol: string) =>
      `${papers} papers bear the symbol ${symbol}; they differ in issuer or day of issue`,
  ],
  otherDay: [
    (paper: string, day: string, asked: string) => `${paper} ở đây ban hành ngày ${day}, không phải ${asked}`,
    (paper: string, day: string, asked: string) =>
      `${paper} that is held here was issued on ${day}, not ${asked}`,
  ],
  choose: ['Hãy xem kỹ để chọn đúng văn bản.', 'Look which one is meant.'],
  others: ['Dưới đây là những gì gần với câu hỏi nhất.', 'What is nearest to the question stands below.'],
  papers: ['Văn bản đang có của nơi này', 'What is held of this place'],
})

/** What a question asks of a place, or of all, of which no such paper is held. */
export interface Missing {
  readonly place: { readonly id: string; readonly name: string } | null
  /** As it is called where others have it, else in quotation marks as it was written. */
  readonly what: string
}

/**
 * Tells where a question names a province, nothing that was found holds all its words, and no paper of that province holds the
 * others, or these are a department that only others have: what stands first then is another province's. `hits`: what was found; null as long as it is not known.
 */
export function useMissing(question: string, hits: readonly Hit[] | null): Missing | null {
  const isThere = useRules(question !== '')
  const read = questionRead(question, today())
  const isAsked =
    isThere &&
    hits !== null &&
    /\S\s+\S/.test(question) &&
    // of tasks that are late, say, not the words are missing
    listAskedOf(read, today()) === null &&
    !hits.some((hit) => holdsAll(toldBy(hit), question))
  // what a province is now first: it has the papers of what it was
  const provinces = useProvinces(isAsked)
  // of two the one is not what is missing of the other
  const named =
    provinces !== null && placesNamed(read, provinces.all) === null ? placeNamed(read, provinces.all) : null
  const papers = usePapersAsked(isAsked ? read : '')
  const asked =
    named === null ||
    papersAsked(named.rest, today()) !== null ||
    SENTENCE.test(wordsIn(named.rest).join(' '))
      ? null
      : { filter: { territory: named.place.id, text: named.rest }, orderBy: 'ISSUED_ON_DESC' as const }
  const { data, failure } = useAnswer(PapersDocument, asked)
  if (papers !== null)
    return papers.total === 0 ? { place: papers.place, what: lowerFirst(papers.what) } : null
  if (named === null || asked === null || failure !== null) return null
  if (data?.documents?.totalCount !== 0 && !isOfOthers(hits ?? [], named.rest)) return null
  if (hits?.some(({ node }) => isMeant(node, named))) return null
  return { place: named.place, what: calledBy(hits ?? [], named.rest) }
}

/** Whether what was found is what is asked for: a paper of the centre, which is nobody else's, so that asked is who carries it out; a paper of the place among other words; or a body of it by first letters. */
function isMeant(
  node: Hit['node'],
  { place: { name }, rest }: AskedOfPlace<{ readonly name: string }>,
): boolean {
  if (node.__typename === 'Agency') return holdsAll(node.name, name) && isBodyNamed(node.name, rest)
  if (node.__typename !== 'Document') return false
  if (isOfCentre(node)) return isPaperNamed(node, rest)
  return (
    holdsAll(node.issuer?.name ?? '', name) && papersTold(rest).some((paper) => isPaperNamed(node, paper))
  )
}

/** Words of a sentence, which is the name of nothing that a place may have. */
const SENTENCE =
  // cspell:disable-next-line
  /(?<![^ ])(?:gi|nao|bao nhieu|chua|the nao|ra sao|lam gi|de nghi|yeu cau|bao gio|khi nao)(?![^ ])|^(?:\S+ ){12}/

/** Whether words are the name of a department that others have, whatever papers speak of it: sở xây dựng. */
const isOfOthers = (hits: readonly Hit[], name: string): boolean =>
  wordsIn(name)[0] === 'so' &&
  hits.some(({ node }) => node.__typename === 'Agency' && holdsAll(node.name, name))

/** A number and a symbol as they are printed, 34-CT/TW, or with blanks and the mark of a type first: 246 kh ubnd. */
const IS_SYMBOL =
  /^\d{1,6}(?:\s*[/-]\s*[a-zđ\d][a-zđ\d/-]{0,40}|\s+(?:ct|ctr|kh|q[dđ]|nq|tb|cv|c[dđ]|h[dđ]|kl|bc|ttr?|n[dđ])(?:\s+[a-zđ\d]{1,8})?)$/iu

const DAY_OF_THIS_YEAR = /^(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9])$/

/**
 * Tells where a question is a symbol that several papers bear, that nothing found bears, or that is borne by a paper of another
 * day than the question names; one that is not written to its end may be any. `isAll`: whether nothing more is found than `hits`.
 */
export function symbolNote(question: string, hits: readonly Hit[], isAll: boolean): string | null {
  const papers = hits.flatMap(({ node }) => (node.__typename === 'Document' ? [node] : []))
  const asked = question.trim()
  const dated = datedAsked(asked)
  if (dated !== null) return otherDay(dated, papers)
  const symbol = symbolAsked(asked)
  const bearers = papers.filter((paper) => symbol !== null && isSameSymbol(paper.symbol ?? '', symbol))
  if (bearers.length > 1) {
    // behind the last of what is here others may bear it
    const counted = isAll || bearers.length < hits.length
    const bear = bearers[0]!.symbol!
    return `${counted ? words.several(count(bearers.length), bear) : words.manyBear(bear)}. ${words.choose}`
  }
  return notHeld(asked, papers)
}

/** That no paper bears the symbol, or the type and number, that is asked for and nothing else; null where one does. */
function notHeld(asked: string, papers: readonly FoundPaper[]): string | null {
  const number = numberAsked(asked)
  // without its type, where it is that of a paper and no span of years
  const symbol = (papersTold(asked).length === 1 ? symbolAsked(asked) : null) ?? asked
  // a day is written like a number: 24/5/2024, 30/11
  const isDay = partOfDayWritten(symbol) !== null || DAY_OF_THIS_YEAR.test(symbol)
  if (number === null && (!IS_SYMBOL.test(symbol) || isDay)) return null
  const named = number === null ? symbol : `${number.type} ${number.number}`
  const isBorne = papers.some(
    (paper) =>
      bears(paper.symbol, symbol) || holdsAll(`số văn bản ${paper.typeLabel} ${paper.symbol}`, named),
  )
  if (isBorne) return null
  const none =
    number === null ? words.noSymbol(symbol.toUpperCase()) : words.noNumber(number.type, number.number)
  return `${none}. ${words.others}`
}

type FoundPaper = Extract<Hit['node'], { __typename: 'Document' }>

/** That the papers of a symbol are of other days than the one that is asked for; null where one is of it, or none is known. */
function otherDay({ name, written, isOf }: DatedName, papers: readonly FoundPaper[]): string | null {
  const named = papers.filter((paper) => isPaperNamed(paper, name))
  const dated = named.filter(({ issuedOn }) => issuedOn?.value)
  if (dated.length === 0 || named.some(({ issuedOn }) => isOf(issuedOn?.value ?? ''))) return null
  const [first] = dated
  return `${words.otherDay(nameOf(first!), dayOf(first!), written)}. ${words.choose}`
}

/** The same; where a question names a paper among other words, báo cáo kết quả triển khai Chỉ thị 34-CT/TW, whether that is held. */
export function useSymbolNote(question: string, hits: readonly Hit[], isAll: boolean): string | null {
  useRules(question !== '')
  const read = questionRead(question, today())
  const [paper = '', another] = papersTold(read)
  const isAmongOthers =
    paper !== '' &&
    another === undefined &&
    datedAsked(question) === null &&
    wordsIn(paper).length < wordsIn(read).length
  const { data } = useAnswer(FindOfKindDocument, isAmongOthers ? { text: paper, kinds: ['DOCUMENT'] } : null)
  // the number is a year: kế hoạch 2026
  if (papersAsked(read, today())?.time) return null
  if (!isAmongOthers) return hits.length > 0 ? symbolNote(question, hits, isAll) : null
  const papers = data?.search?.nodes
  return papers === undefined
    ? null
    : notHeld(
        paper,
        papers.flatMap(({ node }) => (node.__typename === 'Document' ? [node] : [])),
      )
}

interface SymbolNoteParts {
  readonly question: string
  readonly hits: readonly Hit[]
  readonly isAll: boolean
}

/** The same, above what was found. */
export function SymbolNote({ question, hits, isAll }: SymbolNoteParts) {
  const note = useSymbolNote(question, hits, isAll)
  return (
    note && (
      <p class="notice" role="status">
        {note}
      </p>
    )
  )
}

/** What a hit is found by, as far as it is shown. */
function toldBy({ node, excerpt }: Hit): string {
  const told = excerpt ?? ''
  switch (node.__typename) {
    case 'Document':
      return [told, node.symbol, node.typeLabel, node.title, node.issuer?.name].join(' ')
    case 'Task':
      return `${told} ${node.summary}`
    default:
      return `${told} ${node.name}`
  }
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

function calledBy(hits: readonly Hit[], rest: string): string {
  for (const { node } of hits)
    if (node.__typename === 'Document' && node.symbol !== null && isSameSymbol(node.symbol, rest))
      return node.symbol
  return `“${rest}”`
}

export const missingText = ({ what, place }: Missing): string =>
  place === null ? words.noSuch(what) : words.missing(what, nameAlone(place.name))

/** The sentence, above what was found. */
export const MissingNote = ({ missing }: { readonly missing: Missing }) => (
  <p class="notice" role="status">
    <strong>{missingText(missing)}.</strong> {words.others}{' '}
    {missing.place !== null && <a href={href('territory', missing.place.id)}>{words.papers}</a>}
  </p>
)
