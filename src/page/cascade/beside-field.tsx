import { useState } from 'preact/hooks'
import { change } from '../address.js'
import { FoundField, type Named, NOBODY } from '../parts/found-field.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  field: ['Đặt cạnh văn bản', 'Beside another paper'],
  hint: ['39-CT/TW', '39-CT/TW'],
})

/** Names the paper that is set beside a directive. */
export function BesideField() {
  const [paper, setPaper] = useState<Named>(NOBODY)
  return (
    <FoundField
      title={words.field}
      kind="DOCUMENT"
      value={paper}
      hint={words.hint}
      isOnlyFound
      choose={(named) => {
        setPaper(named)
        if (named.id !== null) change({ with: named.id, acted: '', unit: '' })
      }}
    />
  )
}
