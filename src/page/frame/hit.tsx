import { href } from '../address.js'
import { SampleMark, typeOf } from '../parts/document-link.js'
import { label } from '../labels.js'
import type { HitFragment, SearchKind } from '../operations/generated.js'
import { day, wordsOf } from '../words.js'

const words = wordsOf({
  DOCUMENT: ['Văn bản', 'Papers'],
  AGENCY: ['Cơ quan', 'Bodies'],
  TERRITORY: ['Địa bàn', 'Places'],
  TASK: ['Nhiệm vụ', 'Tasks'],
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

/** What was found, with the words that matched marked. */
export function HitText({ hit }: { readonly hit: Hit }) {
  const { node } = hit
  switch (node.__typename) {
    case 'Document':
      return (
        <>
          <b class="hit-name">{node.symbol ?? words.untitled}</b>{' '}
          <span class="quiet">
            {typeOf(node)} · {day(node.issuedOn?.value)}
            {node.issuer && ` · ${node.issuer.name}`}
          </span>{' '}
          {node.heldAs !== 'TEXT' && <span class="mark">{label('HeldAs', node.heldAs)}</span>}
          {node.sample && <SampleMark />}
          <span class="hit-text">
            <Marked hit={hit} otherwise={node.title ?? ''} />
          </span>
        </>
      )
    case 'Agency':
      return (
        <span class="hit-name">
          <Marked hit={hit} otherwise={node.name} />
        </span>
      )
    case 'Territory':
      return (
        <>
          <span class="hit-name">
            <Marked hit={hit} otherwise={node.name} />
          </span>{' '}
          <span class="quiet">
            {label('Level', node.level)} · {node.vintage}
            {node.parent && ` · ${node.parent.name}`}
          </span>
        </>
      )
    case 'Task':
      return (
        <>
          <span class="hit-name">
            <Marked hit={hit} otherwise={node.summary} />
          </span>{' '}
          <span class="quiet">{node.document.symbol}</span>
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
