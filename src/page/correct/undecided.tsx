import { useState } from 'preact/hooks'
import { ask, useAnswer } from '../ask.js'
import { label } from '../labels.js'
import {
  CorrectRelationDocument,
  type PaperFragment,
  PapersOfSymbolDocument,
  ReviewRelationDocument,
  type ReviewState,
  WithdrawCorrectionDocument,
} from '../operations/generated.js'
import type { UndecidedRelation } from '../paper/undecided-of.js'
import { useAttempt } from '../parts/attempt.js'
import { nameOf, PaperLine } from '../parts/document-link.js'
import { Confidence, Proof, wordsFirst } from '../parts/proof.js'
import { SentNote } from '../parts/sent-note.js'
import { count, many, wordsOf } from '../words.js'
import { RelationForm } from './relation-acts.js'

const words = wordsOf({
  title: [
    (left: string) => `Chưa chắc: ${left} quan hệ cần người quyết định`,
    (left: string) => `Unsure: ${many(left, 'relation')} for a person to decide`,
  ],
  taken: ['được hiểu là trỏ tới', 'was taken to point to'],
  which: [
    'Lời văn phù hợp với nhiều văn bản cùng số. Văn bản nào được nêu?',
    'The words fit several papers of one number. Which one is meant?',
  ],
  this: ['Là văn bản này', 'It is this one'],
  other: ['Văn bản khác, quan hệ khác…', 'Another paper, another relation…'],
  right: ['Đúng', 'Right'],
  none: ['Không có quan hệ này', 'There is no such relation'],
  done: [
    (decision: string, name: string) => `Đã ghi: ${decision} – ${name}`,
    (decision: string, name: string) => `Recorded: ${decision} – ${name}`,
  ],
  undo: ['Hoàn tác', 'Undo'],
  act: ['Quyết định về một quan hệ chưa chắc', 'A decision about an unsure relation'],
})

/** What was decided last, and what takes it back. */
interface Settled {
  readonly told: string
  readonly undo: () => Promise<unknown>
}

/** What a paper points to unsurely, to be decided on its own screen, and taken back there. */
export function Undecided({ left }: { readonly left: readonly UndecidedRelation[] }) {
  const [last, setLast] = useState<Settled | null>(null)
  const { failure, isSending, attempt } = useAttempt(words.act, () => {})
  const settle = (told: string, send: () => Promise<Settled['undo']>): void =>
    void attempt(async () => {
      const undo = await send()
      setLast({ told, undo })
    })
  const undo = (): void =>
    void attempt(async () => {
      await last?.undo()
      setLast(null)
    })
  return (
    <>
      <p role="status" class="undecided-last">
        {last && (
          <>
            {last.told}{' '}
            <button type="button" disabled={isSending} onClick={undo}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {failure !== null && <SentNote failure={failure} />}
      {left.length > 0 && (
        <details class="card undecided">
          <summary>{words.title(count(left.length))}</summary>
          <ul class="plain">
            {left.map((one) => (
              <li key={one.relation.id}>
                <One undecided={one} isSending={isSending} settle={settle} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface OneParts {
  readonly undecided: UndecidedRelation
  readonly isSending: boolean
  readonly settle: (told: string, send: () => Promise<Settled['undo']>) => void
}

function One({ undecided: { relation, isOfSeveral }, isSending, settle }: OneParts) {
  const { id, kind, confidence, from, to, evidence } = relation
  const candidates = useCandidates(to, isOfSeveral)
  const [isOpen, setOpen] = useState(false)
  const [first] = wordsFirst(evidence)
  const decide = (decision: ReviewState) => (): void =>
    settle(words.done(label('ReviewState', decision), nameOf(to)), async () => {
      await ask(ReviewRelationDocument, { id, decision, note: null })
      return () => ask(ReviewRelationDocument, { id, decision: 'UNREVIEWED', note: null })
    })
  const take = (paper: PaperFragment) => (): void =>
    settle(words.done(words.this, nameOf(paper)), () => corrected(id, paper.id))
  if (isOpen) return <RelationForm relation={relation} close={() => setOpen(false)} />
  return (
    <>
      {first && <Proof evidence={first} document={from.id} />}
      <p>
        {words.taken} <b>{label('RelationKind', kind)}</b> <Confidence value={confidence} />{' '}
        <PaperLine paper={to} />
      </p>
      {candidates.length > 0 && <Candidates papers={candidates} take={take} isSending={isSending} />}
      <div class="buttons">
        {candidates.length === 0 && (
          <button type="button" class="main" disabled={isSending} onClick={decide('CONFIRMED')}>
            {words.right}
          </button>
        )}
        <button type="button" disabled={isSending} onClick={decide('REJECTED')}>
          {words.none}
        </button>
        <button type="button" onClick={() => setOpen(true)}>
          {words.other}
        </button>
      </div>
    </>
  )
}

/** Puts right to which paper a relation goes; gives what takes it back. */
async function corrected(id: string, to: string): Promise<Settled['undo']> {
  const { correctRelation } = await ask(CorrectRelationDocument, { id, to, note: null, seen: null })
  return () => Promise.all(correctRelation.map((one) => ask(WithdrawCorrectionDocument, { id: one.id })))
}

interface CandidatesParts {
  readonly papers: readonly PaperFragment[]
  readonly take: (paper: PaperFragment) => () => void
  readonly isSending: boolean
}

const Candidates = ({ papers, take, isSending }: CandidatesParts) => (
  <>
    <p>{words.which}</p>
    <ul class="plain">
      {papers.map((paper) => (
        <li key={paper.id} class="undecided-candidate">
          <PaperLine paper={paper} />{' '}
          <button type="button" disabled={isSending} onClick={take(paper)}>
            {words.this}
          </button>
        </li>
      ))}
    </ul>
  </>
)

/** The dated papers that bear the number which was cited, of the issuer that is named where one is. */
function useCandidates(to: PaperFragment, isAsked: boolean): readonly PaperFragment[] {
  const { symbol, issuer } = to
  const { data } = useAnswer(PapersOfSymbolDocument, isAsked && symbol !== null ? { symbol } : null)
  return (data?.documents?.nodes ?? []).filter(
    (paper) =>
      paper.id !== to.id && paper.issuedOn !== null && (issuer === null || paper.issuer?.id === issuer.id),
  )
}
