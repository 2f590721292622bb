import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import {
  type PaperHeadQuery,
  PaperRelationsDocument,
  type PaperRelationsQuery,
  type RelationKind,
} from '../operations/generated.js'
import { asOf, count, wordsOf } from '../words.js'
import { dayOf, nameOf } from './document-link.js'
import { Confidence, PersonMark, wordsFirst } from './proof.js'

const words = wordsOf({
  REPLACES: ['Đã được thay thế bởi', 'Replaced by'],
  REPEALS: ['Đã bị bãi bỏ bởi', 'Repealed by'],
  AMENDS: ['Đã được sửa đổi bởi', 'Amended by'],
  SUPPLEMENTS: ['Đã được bổ sung bởi', 'Supplemented by'],
  CONSOLIDATES: ['Đã được hợp nhất trong', 'Consolidated in'],
  where: ['Xem chỗ nêu', 'See where it says so'],
  perhaps: ['Có thể chỉ một phần: hãy đọc chỗ nêu.', 'It may be a part only: read where it says so.'],
  others: [(more: string) => `và ${more} văn bản khác`, (more: string) => `and ${more} more`],
})

/** What papers do to another that may end or change it, the gravest first. */
const CHANGING = [
  'REPEALS',
  'REPLACES',
  'AMENDS',
  'SUPPLEMENTS',
  'CONSOLIDATES',
] as const satisfies RelationKind[]
type Changing = (typeof CHANGING)[number]
/** Of each kind. */
const MOST = 3

type RelationCounts = NonNullable<PaperHeadQuery['document']>['relationCounts']

const isChanging = (kind: RelationKind): kind is Changing =>
  (CHANGING as readonly RelationKind[]).includes(kind)

export type Changes = readonly NonNullable<PaperRelationsQuery['document']>['relations']['nodes'][number][]

/**
 * What papers that are held have done to end or change a paper by the day as of which one looks; null until it is known.
 * `counts`: the paper's relations, which spare the question where there is nothing; null while they are not known.
 */
export function useChanges(id: string, counts: RelationCounts | null): Changes | null {
  const mayBe = counts?.some(({ kind, direction }) => direction === 'DOWN' && isChanging(kind)) ?? false
  const { data } = useAnswer(
    PaperRelationsDocument,
    mayBe ? { id, direction: 'DOWN', kinds: CHANGING } : null,
  )
  const day = asOf()
  if (counts === null) return null
  if (!mayBe) return []
  return (
    data?.document?.relations.nodes.filter(
      ({ review, from: { issuedOn } }) =>
        review !== 'REJECTED' && (day === null || !issuedOn?.value || issuedOn.value <= day),
    ) ?? null
  )
}

/** The changes of a paper below its name, the gravest first; nothing where there are none. */
export function ChangedBy({ id, changes }: { readonly id: string; readonly changes: Changes | null }) {
  const there = changes ?? []
  const kinds = CHANGING.filter((one) => there.some(({ kind }) => kind === one))
  if (kinds.length === 0) return null
  return (
    <div class="notice changed-by" role="note">
      {kinds.map((one) => (
        <OfKind key={one} kind={one} id={id} relations={there.filter(({ kind }) => kind === one)} />
      ))}
      {kinds.some((kind) => kind === 'REPEALS' || kind === 'REPLACES') && (
        <p class="quiet">{words.perhaps}</p>
      )}
    </div>
  )
}

interface OfKindParts {
  readonly kind: Changing
  readonly id: string
  readonly relations: Changes
}

const OfKind = ({ kind, id, relations }: OfKindParts) => (
  <>
    {relations.slice(0, MOST).map(({ id: relation, from, confidence, evidence }) => {
      const [proof] = wordsFirst(evidence)
      return (
        <p key={relation}>
          <b>{words[kind]}</b> <a href={href('paper', from.id)}>{nameOf(from)}</a>, {dayOf(from)}
          {from.issuer && `, ${from.issuer.name}`}{' '}
          {proof?.basis === 'PERSON' ? <PersonMark /> : <Confidence value={confidence} />}{' '}
          {proof?.quote && <q>{proof.quote}</q>}{' '}
          {proof && proof.start !== null && (
            <a href={href('paper', from.id, { at: `${proof.start}-${proof.end}`, source: proof.source.id })}>
              {words.where}
            </a>
          )}
        </p>
      )
    })}
    {relations.length > MOST && (
      <p>
        <a href={href('paper', id, { part: 'relations', dir: 'down', rel: kind })}>
          {words.others(count(relations.length - MOST))}
        </a>
      </p>
    )}
  </>
)
