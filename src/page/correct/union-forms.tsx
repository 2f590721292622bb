import { useState } from 'preact/hooks'
import { address, goOn, href } from '../address.js'
import { ask } from '../ask.js'
import { SameAgencyDocument, SameDocumentDocument, SeparateSourceDocument } from '../operations/generated.js'
import { FoundField, NOBODY } from '../parts/found-field.js'
import { wordsOf } from '../words.js'
import { CorrectionForm } from './correction-form.js'
import type { SameParts, SeparateParts } from './unions.js'

const words = wordsOf({
  samePaper: ['Văn bản này và văn bản khác là một', 'This paper and another are one'],
  sameBody: ['Cơ quan này và cơ quan khác là một', 'This body and another are one'],
  paper: ['Văn bản giữ lại', 'The paper that both are'],
  body: ['Cơ quan giữ lại', 'The body that both are'],
  hintPaper: ['Số, ký hiệu hoặc trích yếu', 'Number and symbol, or title'],
  hintBody: ['Tên cơ quan', 'Name of the body'],
  whatPaper: [
    'Nguồn, quan hệ và nhiệm vụ của văn bản này chuyển sang văn bản giữ lại. Có thể rút lại ở phần Đính chính của văn bản đó.',
    'Sources, relations and tasks of this paper become those of the paper that both are. It can be taken back there.',
  ],
  whatBody: [
    'Nơi nào nêu cơ quan này sẽ hiểu là cơ quan giữ lại. Có thể rút lại ở trang của cơ quan đó.',
    'Whatever names this body names the one that both are. It can be taken back there.',
  ],
  join: ['Hợp nhất', 'Make them one'],
  separate: ['Tách thành văn bản riêng', 'Is a paper of its own'],
  separateTitle: ['Nguồn này nói về một văn bản khác', 'This source speaks of another paper'],
  whatSeparate: [
    'Nguồn này trở thành văn bản riêng, cùng số, ký hiệu. Có thể rút lại ở phần Đính chính của văn bản đó.',
    'This source becomes a paper of its own that bears the same number. It can be taken back there.',
  ],
})

interface Closed {
  readonly close: () => void
}

/** Says that a paper, or a body, is another one. */
export function SameForm({ id, kind, close }: SameParts & Closed) {
  const [as, setAs] = useState(NOBODY)
  const isPaper = kind === 'DOCUMENT'
  const join = async (one: string, note: string | null): Promise<void> => {
    const [said, from] = [{ id, as: one, note }, address()]
    await (isPaper ? ask(SameDocumentDocument, said) : ask(SameAgencyDocument, said))
    goOn(from, href(isPaper ? 'paper' : 'agency', one))
  }
  return (
    <CorrectionForm
      title={isPaper ? words.samePaper : words.sameBody}
      action={words.join}
      close={close}
      send={({ note }) => (as.id === null ? null : join(as.id, note))}
    >
      <p class="quiet">{isPaper ? words.whatPaper : words.whatBody}</p>
      <FoundField
        title={isPaper ? words.paper : words.body}
        kind={kind}
        value={as}
        choose={setAs}
        hint={isPaper ? words.hintPaper : words.hintBody}
        isOnlyFound
        required
      />
    </CorrectionForm>
  )
}

/** Says that a source speaks of a paper of its own, and goes to that. */
export function SeparateForm({ document, source, close }: SeparateParts & Closed) {
  const separate = async (said: { readonly note: string | null; readonly seen: string | null }) => {
    const from = address()
    const { separateSource } = await ask(SeparateSourceDocument, { document, source, ...said })
    const now = separateSource[0]?.document?.id ?? document
    if (now !== document) goOn(from, href('paper', now, { part: 'sources' }))
  }
  return (
    <CorrectionForm
      title={words.separateTitle}
      action={words.separate}
      close={close}
      send={({ note, seen }) => separate({ note, seen })}
    >
      <p class="quiet">{words.whatSeparate}</p>
    </CorrectionForm>
  )
}
