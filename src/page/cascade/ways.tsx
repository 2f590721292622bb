import { useEffect, useRef } from 'preact/hooks'
import { change, hasMoved } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { DocumentPaperDocument, WaysDocument, type WaysQuery } from '../operations/generated.js'
import { nameOf, PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { Proof, wordsFirst } from '../parts/proof.js'
import { count, wordsOf } from '../words.js'
import type { AskedCascade } from './asked.js'

const words = wordsOf({
  title: [(paper: string) => `Vì sao có ${paper} ở đây`, (paper: string) => `Why ${paper} stands here`],
  whole: ['Hiện lại cả chuỗi', 'Back to the whole cascade'],
  one: ['Chỉ hiện đường nối đến văn bản này.', 'Only the way to this paper is shown.'],
  ways: [
    (ways: string) => `Chỉ hiện ${ways} đường nối đến văn bản này.`,
    (ways: string) => `Only the ${ways} ways to this paper are shown.`,
  ],
  none: [
    'Hai văn bản không nối với nhau qua quan hệ triển khai.',
    'No relation of carrying out joins the two.',
  ],
  again: ['đã có ở trên', 'stands above'],
})

type Path = NonNullable<WaysQuery['paths']>['nodes'][number]
type Paper = Path['documents'][number]
type Relation = Path['relations'][number]

/** The cascade narrowed to the ways to one paper: what lies on them, and in which words each carries out the one above. */
export function Ways({ asked, to }: { readonly asked: AskedCascade; readonly to: string }) {
  const ends = asked.direction === 'DOWN' ? { from: asked.id, to } : { from: to, to: asked.id }
  const pages = usePages(WaysDocument, ends, ({ paths }) => paths)
  const { total, failure } = pages
  const paper = useAnswer(DocumentPaperDocument, { id: to }).data?.document
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasMoved()) heading.current?.focus()
  }, [])
  const branches = branchesOf(pages.nodes)
  const top = pages.nodes[0]?.documents[0]
  return (
    <section class="ways" aria-labelledby="ways-title" aria-busy={pages.waiting}>
      <h2 id="ways-title" ref={heading} tabIndex={-1}>
        {words.title(paper ? nameOf(paper) : '…')}
      </h2>
      <p class="ways-told">
        {total !== null && total > 0 && (total === 1 ? words.one : words.ways(count(total)))}{' '}
        <button type="button" onClick={() => change({ to: '' })}>
          {words.whole}
        </button>
      </p>
      {failure !== null && <FailureNote failure={failure} again={pages.again} />}
      {total === null && failure === null && <Waiting />}
      {total === 0 && <Nothing text={words.none} />}
      {top && (
        <ul class="ways-tree">
          <Branch paper={top} relation={null} branches={branches} goal={to} seen={new Set()} />
        </ul>
      )}
      <MoreButton pages={pages} />
    </section>
  )
}

type Branches = ReadonlyMap<string, readonly { readonly paper: Paper; readonly relation: Relation }[]>

/** What stands below each paper on any of the ways. */
function branchesOf(paths: readonly Path[]): Branches {
  const branches = new Map<string, { paper: Paper; relation: Relation }[]>()
  for (const { documents, relations } of paths)
    for (const [step, relation] of relations.entries()) {
      const below = documents[step + 1]
      const { id } = documents[step]!
      const there = branches.get(id) ?? []
      if (below === undefined || there.some(({ paper }) => paper.id === below.id)) continue
      branches.set(id, [...there, { paper: below, relation }])
    }
  return branches
}

interface BranchParts {
  readonly paper: Paper
  /** By which it carries out the paper above it; null for the first. */
  readonly relation: Relation | null
  readonly branches: Branches
  readonly goal: string
  /** The papers that stand further up already: what is below them is not told twice. */
  readonly seen: Set<string>
}

function Branch({ paper, relation, branches, goal, seen }: BranchParts) {
  const isAgain = seen.has(paper.id)
  seen.add(paper.id)
  const below = isAgain ? [] : (branches.get(paper.id) ?? [])
  return (
    <li>
      <div class={paper.id === goal ? 'way-paper goal' : 'way-paper'}>
        <PaperLine paper={paper} /> {isAgain && <span class="mark">↑ {words.again}</span>}
        {relation !== null && (
          <div class="way-proof">
            <span class="quiet">
              {label('RelationKind', relation.kind)} {relation.to.symbol}:
            </span>
            {wordsFirst(relation.evidence).map((evidence, at) => (
              <Proof key={at} evidence={evidence} document={relation.from.id} />
            ))}
          </div>
        )}
      </div>
      {below.length > 0 && (
        <ul>
          {below.map((one) => (
            <Branch key={one.paper.id} {...one} branches={branches} goal={goal} seen={seen} />
          ))}
        </ul>
      )}
    </li>
  )
}
