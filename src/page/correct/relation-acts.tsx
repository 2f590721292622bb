import { useState } from 'preact/hooks'
import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { labelsOf } from '../labels.js'
import {
  AddRelationDocument,
  CorrectRelationDocument,
  type RelationKind,
  ReviewRelationDocument,
} from '../operations/generated.js'
import type { PaperRelation } from '../paper/findings.js'
import { Choice } from '../parts/choice.js'
import { nameOf } from '../parts/document-link.js'
import { EditorsForm } from '../parts/editors-form.js'
import { useOpener } from '../parts/opener.js'
import { wordsOf } from '../words.js'
import { CorrectionForm } from './correction-form.js'
import { RelationReview } from './relation-review.js'
import { FoundField, type Named, NOBODY } from '../parts/found-field.js'

const words = wordsOf({
  correct: ['Đính chính', 'Put right'],
  none: ['Không có quan hệ này', 'There is no such relation'],
  correctTitle: ['Đính chính quan hệ', 'Put the relation right'],
  noneTitle: ['Bác bỏ quan hệ', 'Reject the relation'],
  reject: ['Bác bỏ', 'Reject'],
  send: ['Ghi đính chính', 'Put right'],
  add: ['Thêm quan hệ', 'Add a relation'],
  kind: ['Loại quan hệ', 'Kind'],
  to: ['Văn bản được nêu', 'The paper that it points to'],
  hint: ['Số, ký hiệu hoặc trích yếu', 'Number and symbol, or title'],
})

/** For editors: puts a relation right, or says that there is none. */
export function RelationActs({ relation }: { readonly relation: PaperRelation }) {
  const viewer = useViewer()
  const [act, setAct] = useState<'correct' | 'none' | null>(null)
  const refOf = useOpener(act)
  if (!viewer?.mayEdit) return null
  const close = (): void => setAct(null)
  if (act === 'correct') return <RelationForm relation={relation} close={close} />
  if (act === 'none') return <RejectForm relation={relation} close={close} />
  return (
    <div class="correction-acts">
      <button ref={refOf('correct')} type="button" class="link" onClick={() => setAct('correct')}>
        {words.correct}
      </button>
      {relation.review !== 'REJECTED' && (
        <button ref={refOf('none')} type="button" class="link" onClick={() => setAct('none')}>
          {words.none}
        </button>
      )}
      <RelationReview relation={relation} />
    </div>
  )
}

interface RelationFormParts {
  readonly relation: PaperRelation
  readonly close: () => void
}

/** Says that there is no such relation. */
function RejectForm({ relation: { id, review }, close }: RelationFormParts) {
  // what others decide while the form is open is told when it is sent
  const [stands] = useState(review)
  return (
    <CorrectionForm
      title={words.noneTitle}
      action={words.reject}
      close={close}
      decision="REJECTED"
      send={({ note, seen, decided }) =>
        ask(ReviewRelationDocument, { id, decision: 'REJECTED', note, seen, known: decided ?? stands })
      }
    />
  )
}

/** Puts a relation right: its kind, the paper that it goes to, or both. */
export function RelationForm({ relation: { id, kind: stands, to, review }, close }: RelationFormParts) {
  // what others decide while the form is open is told when it is sent
  const [known] = useState(review)
  const [kind, setKind] = useState<RelationKind>(stands)
  const [paper, setPaper] = useState<Named>({ id: to.id, text: nameOf(to) })
  const isSamePaper = paper.id === to.id || paper.text.trim() === ''
  return (
    <CorrectionForm
      title={words.correctTitle}
      action={words.send}
      close={close}
      send={({ note, seen, decided }) =>
        isSamePaper && kind === stands
          ? null
          : ask(CorrectRelationDocument, {
              id,
              note,
              seen,
              decided: decided ?? known,
              ...(kind !== stands && { kind }),
              ...(!isSamePaper && paperGiven(paper)),
            })
      }
    >
      <Ends kind={kind} setKind={setKind} paper={paper} setPaper={setPaper} />
    </CorrectionForm>
  )
}

/** One that was chosen, by its id; else as a citation names it. */
const paperGiven = ({ id, text }: Named) => (id === null ? { paper: { symbol: text.trim() } } : { to: id })

interface EndsParts {
  readonly kind: RelationKind
  readonly setKind: (kind: RelationKind) => void
  readonly paper: Named
  readonly setPaper: (paper: Named) => void
}

const Ends = ({ kind, setKind, paper, setPaper }: EndsParts) => (
  <div class="correction-fields">
    <Choice
      title={words.kind}
      value={kind}
      options={labelsOf('RelationKind')}
      choose={(value) => setKind(value as RelationKind)}
    />
    <FoundField title={words.to} kind="DOCUMENT" value={paper} choose={setPaper} hint={words.hint} required />
  </div>
)

interface AddRelationParts {
  /** The paper that says it. */
  readonly from: string
  /** Words of it that are chosen in its text. */
  readonly quote?: string
  readonly close: () => void
}

/** Adds a relation that was missed. */
export function AddRelationForm({ from, quote, close }: AddRelationParts) {
  const [kind, setKind] = useState<RelationKind>('CITES')
  const [paper, setPaper] = useState<Named>(NOBODY)
  return (
    <CorrectionForm
      title={words.add}
      action={words.add}
      close={close}
      takesQuote={quote === undefined}
      send={(said) =>
        ask(AddRelationDocument, { from, kind, ...paperGiven(paper), ...said, quote: quote ?? said.quote })
      }
    >
      <Ends kind={kind} setKind={setKind} paper={paper} setPaper={setPaper} />
    </CorrectionForm>
  )
}

/** For editors: a button that adds a relation to those of a paper. */
export const AddRelation = ({ from }: { readonly from: string }) => (
  <EditorsForm button={`+ ${words.add}`} form={(close) => <AddRelationForm from={from} close={close} />} />
)
