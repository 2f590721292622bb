import type { PaperOfScreen } from '../paper/facts.js'
import { EditorsForm } from '../parts/editors-form.js'
import { later } from '../parts/later.js'
import { wordsOf } from '../words.js'

const HeadForm = later('HeadForm')

const words = wordsOf({
  correct: ['Đính chính', 'Put right'],
})

/** For editors: puts the facts of a paper's head right. */
export const CorrectHead = ({ paper }: { readonly paper: PaperOfScreen }) =>
  // nothing says what a paper is that is only cited
  paper.sources.length === 0 ? null : (
    <EditorsForm button={`✎ ${words.correct}`} form={(close) => <HeadForm paper={paper} close={close} />} />
  )
