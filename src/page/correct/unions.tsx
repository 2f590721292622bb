import { EditorsForm } from '../parts/editors-form.js'
import { later } from '../parts/later.js'
import { wordsOf } from '../words.js'

const SameForm = later('SameForm')
const SeparateForm = later('SeparateForm')

const words = wordsOf({
  joinPaper: ['Hợp nhất với văn bản khác…', 'Is one with another paper…'],
  joinBody: ['Hợp nhất với cơ quan khác…', 'Is one with another body…'],
  separate: ['Tách thành văn bản riêng', 'Is a paper of its own'],
})

export interface SameParts {
  readonly id: string
  readonly kind: 'DOCUMENT' | 'AGENCY'
}

/** For editors: says that a paper, or a body, is another one. */
export const Same = ({ id, kind }: SameParts) => (
  <EditorsForm
    button={kind === 'DOCUMENT' ? words.joinPaper : words.joinBody}
    form={(close) => <SameForm id={id} kind={kind} close={close} />}
  />
)

export interface SeparateParts {
  readonly document: string
  readonly source: string
}

/** For editors: says that a source speaks of a paper of its own. */
export const Separate = (parts: SeparateParts) => (
  <EditorsForm button={words.separate} isLink form={(close) => <SeparateForm {...parts} close={close} />} />
)
