import { useState } from 'preact/hooks'
import { ask, askAllAgain, useAnswer } from '../ask.js'
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
import { count, many, wordsOf } from '../words.js'
import { NotDecided } from './decision.js'
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

/** Something to be decided. */
interface Asked {
  /** Null where it is said which paper is meant. */
  readonly decision: ReviewState | null
  /** What was decided where one looked. */
  readonly known: ReviewState
  readonly send: (known: ReviewState) => Promise<Settled | null>
}

/** What was decided last, and what takes it back. */
interface Settled {
  readonly told: string
  readonly undo: Asked
}

/** What a paper points to unsurely, to be decided on its own screen, and taken back there. */
export function Undecided({ left }: { readonly left: readonly UndecidedRelation[] }) {
  const [last, setLast] = useState<Settled | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { failure, isSending, attempt, forget } = useAttempt(words.act, () => {})
  const settle = (act: Asked, known: ReviewState = act.known): void => {
    setAsked(act)
    void attempt(async () => setLast(await act.send(known)))
  }
  const undo = (): void => {
    if (last !== null) settle(last.undo)
  }
  const leave = (): void => {
    forget()
    setLast(null)
    askAllAgain()
  }
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
      {failure !== null && asked !== null && (
        <NotDecided
          failure={failure}
          decision={asked.decision}
          again={(known) => settle(asked, known)}
          leave={leave}
        />
      )}
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
  readonly settle: (act: Asked) => void
}

function One({ undecided: { relation, isOfSeveral }, isSending, settle }: OneParts) {
  const { id, kind, confidence, from, to, evidence } = relation
  const candidates = useCandidates(to, isOfSeveral)
  const [isOpen, setOpen] = useState(false)
  const [first] = wordsFirst(evidence)
  const say = async (decision: ReviewState, known: ReviewState): Promise<null> => {
    await ask(ReviewRelationDocument, { id, decision, note: null, known })
    return null
  }
  const decide = (decision: ReviewState) => (): void =>
    settle({
      decision,
      known: 'UNREVIEWED',
      send: async (known) => {
        await say(decision, known)
        const undo: Asked = {
          decision: 'UNREVIEWED',
          known: decision,
          send: (stands) => say('UNREVIEWED', stands),
        }
        return { told: words.done(label('ReviewState', decision), nameOf(to)), undo }
      },
    })
  const take = (paper: PaperFragment) => (): void =>
    settle({ decision: null, known: 'UNREVIEWED', send: (known) => corrected(id, paper, known) })
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
async function corrected(id: string, paper: PaperFragment, decided: ReviewState): Promise<Settled> {
  const said = { id, to: paper.id, note: null, seen: null, decided }
  const { correctRelation } = await ask(CorrectRelationDocument, said)
  const withdraw = async (): Promise<null> => {
    await Promise.all(correctRelation.map((one) => ask(WithdrawCorrectionDocument, { id: one.id })))
    return null
  }
  return {
    told: words.done(words.this, nameOf(paper)),
    undo: { decision: 'UNREVIEWED', known: 'UNREVIEWED', send: withdraw },
  }
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
