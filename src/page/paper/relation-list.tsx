import { useRef } from 'preact/hooks'
import { change, useAddress } from '../address.js'
import { AddRelation, RelationActs } from '../correct/relation-acts.js'
import { DecisionLine } from '../correct/decision.js'
import { label } from '../labels.js'
import { PaperRelationsDocument, type RelationKind, type TraceDirection } from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { usePages, useRowsAhead } from '../parts/pages.js'
import { Confidence, Proof, wordsFirst } from '../parts/proof.js'
import { useVisibleRows } from '../parts/visible.js'
import { count, many, wordsOf } from '../words.js'
import type { PaperRelation } from './findings.js'
import { MayBeMisprinted } from './may-be-misprinted.js'
import type { KindCount } from './picture.js'

const words = wordsOf({
  title: ['Quan hệ với văn bản khác', 'Relations to other papers'],
  direction: ['Chiều', 'Direction'],
  kind: ['Loại quan hệ', 'Kind'],
  both: ['Cả hai chiều', 'Both'],
  UP: ['Văn bản này nêu', 'This paper points to'],
  DOWN: ['Nêu văn bản này', 'Point to this paper'],
  any: ['Tất cả', 'All'],
  all: [(all: string) => `${all} quan hệ`, (all: string) => many(all, 'relation')],
  rejected: [
    (rejected: string) => `, trong đó ${rejected} đã bị bác bỏ, không tính ở đâu cả`,
    (rejected: string) => `; ${rejected} of them rejected, which count nowhere`,
  ],
  nothing: ['Chưa tìm thấy quan hệ nào như vậy.', 'No such relation was found.'],
  more: [(more: string) => `Thêm ${more} bằng chứng`, (more: string) => `${more} more proofs`],
})

const ROW_PIXELS = 130
/** So many rows are there beyond those in the window. */
const AHEAD = 100

const directionOf = (value: string | undefined): TraceDirection | null =>
  value === 'up' ? 'UP' : value === 'down' ? 'DOWN' : null

/** The relations of a paper, by direction and kind, each with its proof. */
export function RelationList({ id, counts }: { readonly id: string; readonly counts: readonly KindCount[] }) {
  const { set } = useAddress()
  const direction = directionOf(set['dir'])
  const kind = counts.find((one) => one.kind === set['rel'])?.kind ?? null
  const pages = usePages(
    PaperRelationsDocument,
    { id, direction, kinds: kind === null ? null : [kind] },
    ({ document }) => document?.relations,
  )
  const { nodes, total, failure } = pages
  const rejected = nodes.filter(({ review }) => review === 'REJECTED').length
  const list = useRef<HTMLOListElement>(null)
  const visible = useVisibleRows(list, nodes, ROW_PIXELS, ({ id }) => id, { total })
  const isAwaited = useRowsAhead(pages, visible.rows.at(-1)?.index ?? 0, AHEAD)
  const room = total === null ? 0 : (total - nodes.length) * ROW_PIXELS
  return (
    <section aria-labelledby="relations-title" aria-busy={isAwaited}>
      <h2 id="relations-title">{words.title}</h2>
      <Choices counts={counts} direction={direction} kind={kind} />
      <AddRelation from={id} />
      {failure !== null && <FailureNote failure={failure} again={pages.again} />}
      {total === null && failure === null && <Waiting />}
      {total === 0 && <Nothing text={words.nothing} />}
      {total !== null && total > 0 && (
        <p class="quiet" role="status">
          {words.all(count(total))}
          {rejected > 0 && words.rejected(count(rejected))}
        </p>
      )}
      <ol ref={list} class="plain virtual-list" style={{ height: `${visible.height + room}px` }}>
        {visible.rows.map(({ index, start }) => (
          <li
            key={nodes[index]!.id}
            ref={visible.measure}
            data-index={index}
            style={{ top: `${start}px` }}
            aria-setsize={total ?? -1}
            aria-posinset={index + 1}
          >
            <OneRelation id={id} relation={nodes[index]!} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function OneRelation({ id, relation }: { readonly id: string; readonly relation: PaperRelation }) {
  const { kind, confidence, review, reviews, from, to, evidence } = relation
  const decided = reviews.at(-1)
  const isUp = from.id === id
  const [first, ...rest] = wordsFirst(evidence)
  return (
    <>
      <span class="quiet">{isUp ? `↑ ${words.UP}` : `↓ ${words.DOWN}`}</span>{' '}
      <b>{label('RelationKind', kind)}</b> <Confidence value={confidence} />{' '}
      <PaperLine paper={isUp ? to : from} />
      {/* what the cascade goes by; of legal bases most are known by citations only */}
      {isUp && kind === 'IMPLEMENTS' && review !== 'CONFIRMED' && <MayBeMisprinted paper={to} />}
      {review !== 'UNREVIEWED' && decided && (
        <div>
          <DecisionLine {...decided} />
        </div>
      )}
      {first && <Proof evidence={first} document={from.id} />}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(count(rest.length))}</summary>
          {rest.map((proof, index) => (
            <Proof key={index} evidence={proof} document={from.id} />
          ))}
        </details>
      )}
      <RelationActs relation={relation} />
    </>
  )
}

interface ChoicesParts {
  readonly counts: readonly KindCount[]
  readonly direction: TraceDirection | null
  readonly kind: RelationKind | null
}

function Choices({ counts, direction, kind }: ChoicesParts) {
  const sum = (chosen: readonly KindCount[]): string =>
    count(chosen.reduce((all, { relations }) => all + relations, 0))
  const there = counts.filter((one) => direction === null || one.direction === direction)
  const kinds = [...new Set(there.map((one) => one.kind))]
  return (
    <div class="filters">
      <Choice
        title={words.direction}
        value={direction?.toLowerCase() ?? ''}
        options={(['UP', 'DOWN'] as const).map((one) => [
          one.toLowerCase(),
          `${words[one]} (${sum(counts.filter((each) => each.direction === one))})`,
        ])}
        any={`${words.both} (${sum(counts)})`}
        choose={(value) => change({ dir: value, rel: '' })}
      />
      <Choice
        title={words.kind}
        value={kind ?? ''}
        options={kinds.map((one) => [
          one,
          `${label('RelationKind', one)} (${sum(there.filter((each) => each.kind === one))})`,
        ])}
        any={`${words.any} (${sum(there)})`}
        choose={(value) => change({ rel: value })}
      />
    </div>
  )
}
