import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { isSameSymbol, papersTold, symbolAsked } from '../found/named.js'
import { dayOf, SampleMark, typeOf } from '../parts/document-link.js'
import { bodyInFull } from '../parts/territory-link.js'
import { label } from '../labels.js'
import type { HitFragment, HitPlaceFragment, SearchKind } from '../operations/generated.js'
import { language, wordsOf } from '../words.js'

const words = wordsOf({
  DOCUMENT: ['Văn bản', 'Papers'],
  AGENCY: ['Cơ quan', 'Bodies'],
  TERRITORY: ['Địa bàn', 'Places'],
  TASK: ['Nhiệm vụ', 'Tasks'],
  2024: ['trước 01/07/2025', 'before 01/07/2025'],
  2025: ['từ 01/07/2025', 'since 01/07/2025'],
  untitled: ['Văn bản không số', 'Paper without a number'],
})

export type Hit = HitFragment

export const KIND_ORDER: readonly SearchKind[] = ['DOCUMENT', 'AGENCY', 'TERRITORY', 'TASK']

export const kindName = (kind: SearchKind): string => words[kind]

/** Where a hit leads. A task stands in its paper. */
export function hitHref({ node }: Hit): string {
  switch (node.__typename) {
    case 'Document':
      return href('paper', node.id)
    case 'Agency':
      return href('agency', node.id)
    case 'Territory':
      return href('territory', node.id)
    case 'Task':
      return href('paper', node.document.id, { task: node.id })
  }
}

/** Whether an excerpt says no more than the name of the paper, which stands beside it. */
const isItsName = (excerpt: string | null, symbol: string | null): boolean =>
  symbol !== null && excerpt !== null && excerpt.endsWith(` số ${symbol}`)

/** Of units that are found alike, the one that there is now comes first: it has the papers of what it was. */
export const nowFirst = (hits: readonly Hit[]): readonly Hit[] =>
  hits.toSorted((one, other) => one.rank - other.rank || vintageOfHit(other) - vintageOfHit(one))

/** The same, before all the paper that a question names among other words: papers that cite it hold more of them. */
export function namedFirst(hits: readonly Hit[], question: string): readonly Hit[] {
  const [name = '', another] = papersTold(question)
  const isNamed = ({ node }: Hit): boolean =>
    node.__typename === 'Document' &&
    node.symbol !== null &&
    isSameSymbol(node.symbol, symbolAsked(name) ?? '')
  const there = nowFirst(hits)
  return another === undefined ? [...there.filter(isNamed), ...there.filter((hit) => !isNamed(hit))] : there
}

/** So many are shown of what is but near. */
const FEW = 3

/**
 * What answers a question, and what lacks some of its words. Where nothing has all of them all may answer it; few of these stand
 * beside a list that does (`isAnswered`).
 */
export function nearest(
  hits: readonly Hit[],
  question: string,
  isAnswered: boolean,
): { readonly exact: readonly Hit[]; readonly others: readonly Hit[] } {
  const all = namedFirst(hits, question)
  // the paper that a question names among other words need not have those
  const isNamed = (hit: Hit): boolean =>
    hit === all[0] && hit.node.__typename === 'Document' && papersTold(question).length === 1
  const whole = all.filter((hit) => hit.hasAllWords || isNamed(hit))
  const exact = whole.some(({ hasAllWords }) => hasAllWords)
    ? whole
    : all.slice(0, isAnswered ? FEW : undefined)
  return { exact, others: all.filter((hit) => !exact.includes(hit)) }
}

/** That of a unit; 0 of what else is found. */
export const vintageOfHit = ({ node }: Hit): number => (node.__typename === 'Territory' ? node.vintage : 0)

/** What a place is called, a number with what it is: quận 1. */
export const calledBy = ({ name, kind }: { readonly name: string; readonly kind: string }): string =>
  /^\d+$/.test(nameAlone(name)) ? `${kind} ${nameAlone(name)}` : nameAlone(name)

/** Where a unit lies and when it was there: others have its name, and had it. */
export const whereOf = ({ vintage, parent }: HitPlaceFragment): string =>
  `${parent ? `${calledBy(parent)} · ` : ''}${whenOf(vintage)}`

/** What units are called in English. */
const KINDS: Readonly<Record<string, string>> = {
  tỉnh: 'Province',
  'thành phố': 'City',
  quận: 'Urban district',
  huyện: 'District',
  'thị xã': 'Town',
  phường: 'Ward',
  xã: 'Commune',
  'thị trấn': 'Township',
  'đặc khu': 'Special zone',
}

/** Of what kind a unit is: a province of the map may be a city. */
export const kindOf = ({ kind, level }: Pick<HitPlaceFragment, 'kind' | 'level'>): string =>
  language() === 'en'
    ? (KINDS[kind] ?? label('Level', level))
    : kind.slice(0, 1).toUpperCase() + kind.slice(1)

/** When a unit was there, before the reform or since. */
export const whenOf = (vintage: number): string => (vintage === 2024 ? words[2024] : words[2025])

/** What was found, with the words that matched marked. */
export function HitText({ hit }: { readonly hit: Hit }) {
  const { node } = hit
  switch (node.__typename) {
    case 'Document':
      return (
        <>
          <b class="hit-name">{node.symbol ?? words.untitled}</b>{' '}
          <span class="quiet">
            {typeOf(node)} · {dayOf(node)}
            {node.issuer && ` · ${bodyInFull(node.issuer)}`}
          </span>{' '}
          {node.heldAs !== 'TEXT' && <span class="mark">{label('HeldAs', node.heldAs)}</span>}
          {node.sample && <SampleMark />}
          <span class="hit-text">
            {node.title !== null && isItsName(hit.excerpt, node.symbol) ? (
              node.title
            ) : (
              <Marked hit={hit} otherwise={node.title ?? ''} />
            )}
          </span>
        </>
      )
    case 'Agency':
      return (
        <>
          <span class="hit-name">
            <Marked hit={hit} otherwise={node.name} />
          </span>{' '}
          {node.territory?.parent && <span class="quiet">{whereOf(node.territory)}</span>}
        </>
      )
    case 'Territory':
      return (
        <>
          <span class="hit-name">
            <Marked hit={hit} otherwise={node.name} />
          </span>{' '}
          <span class="quiet">
            {kindOf(node)} · {whereOf(node)}
          </span>
        </>
      )
    case 'Task':
      return (
        <>
          <span class="hit-name">
            <Marked hit={hit} otherwise={node.summary} />
          </span>{' '}
          <span class="quiet">
            {[node.document.symbol, node.document.issuer?.name].filter(Boolean).join(' · ')}
          </span>
        </>
      )
  }
}

function Marked({ hit: { excerpt, matches }, otherwise }: { readonly hit: Hit; readonly otherwise: string }) {
  if (excerpt === null) return <>{otherwise}</>
  const parts = []
  let at = 0
  for (const { start, end } of matches) {
    parts.push(excerpt.slice(at, start), <mark key={start}>{excerpt.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {excerpt.slice(at)}
    </>
  )
}
