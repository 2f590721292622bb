import { useState } from 'preact/hooks'
import { go, href } from '../address.js'
import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { SameAgencyDocument, SameDocumentDocument, SeparateSourceDocument } from '../operations/generated.js'
import { wordsOf } from '../words.js'
import { CorrectionForm } from './correction-form.js'
import { FoundField, NOBODY } from './found-field.js'

const words = wordsOf({
  same: ['Là một với…', 'Is one with…'],
  samePaper: ['Văn bản này và văn bản khác là một', 'This paper and another are one'],
  sameBody: ['Cơ quan này và cơ quan khác là một', 'This body and another are one'],
  paper: ['Văn bản giữ lại', 'The paper that both are'],
  body: ['Cơ quan giữ lại', 'The body that both are'],
  join: ['Hợp nhất', 'Make them one'],
  separate: ['Tách thành văn bản riêng', 'Is a paper of its own'],
  separateTitle: ['Nguồn này nói về một văn bản khác', 'This source speaks of another paper'],
})

interface SameParts {
  readonly id: string
  readonly kind: 'DOCUMENT' | 'AGENCY'
}

/** For editors: says that a paper, or a body, is another one. */
export function Same({ id, kind }: SameParts) {
  const viewer = useViewer()
  const [isOpen, setOpen] = useState(false)
  if (!viewer?.mayEdit) return null
  if (isOpen) return <SameForm id={id} kind={kind} close={() => setOpen(false)} />
  return (
    <button type="button" onClick={() => setOpen(true)}>
      {words.same}
    </button>
  )
}

function SameForm({ id, kind, close }: SameParts & { readonly close: () => void }) {
  const [as, setAs] = useState(NOBODY)
  const isPaper = kind === 'DOCUMENT'
  const join = async (one: string, note: string | null): Promise<void> => {
    const said = { id, as: one, note }
    await (isPaper ? ask(SameDocumentDocument, said) : ask(SameAgencyDocument, said))
    go(href(isPaper ? 'paper' : 'agency', one), { replace: true })
  }
  return (
    <CorrectionForm
      title={isPaper ? words.samePaper : words.sameBody}
      action={words.join}
      close={close}
      send={({ note }) => (as.id === null ? null : join(as.id, note))}
    >
      <FoundField
        title={isPaper ? words.paper : words.body}
        kind={kind}
        value={as}
        choose={setAs}
        isOnlyFound
        required
      />
    </CorrectionForm>
  )
}

interface SeparateParts {
  readonly document: string
  readonly source: string
}

/** For editors: says that a source speaks of a paper of its own. */
export function Separate({ document, source }: SeparateParts) {
  const viewer = useViewer()
  const [isOpen, setOpen] = useState(false)
  if (!viewer?.mayEdit) return null
  if (!isOpen)
    return (
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {words.separate}
      </button>
    )
  return (
    <CorrectionForm
      title={words.separateTitle}
      action={words.separate}
      close={() => setOpen(false)}
      send={({ note, seen }) => ask(SeparateSourceDocument, { document, source, note, seen })}
    />
  )
}
