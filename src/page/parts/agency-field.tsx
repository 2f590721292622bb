import { useEffect, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../ask.js'
import { AgencyNameDocument } from '../operations/generated.js'
import { wordsOf } from '../words.js'
import { FoundField } from './found-field.js'

const words = wordsOf({
  hint: ['Tên cơ quan', 'Name of the body'],
  clear: ['Bỏ', 'Clear'],
  gone: ['cơ quan không còn ở đây', 'a body that is not here any more'],
})

interface AgencyFieldParts {
  readonly title: string
  /** The id of the body; empty for any. */
  readonly value: string
  readonly choose: (id: string) => void
}

/** Chooses a body by its name, with or without accents. */
export function AgencyField({ title, value, choose }: AgencyFieldParts) {
  const [text, setText] = useState('')
  const [isChosenHere, setChosenHere] = useState(false)
  const clear = useRef<HTMLButtonElement>(null)
  // the field that had the focus is gone
  useEffect(() => {
    if (isChosenHere) clear.current?.focus()
  }, [isChosenHere, value])
  const { data } = useAnswer(AgencyNameDocument, value === '' ? null : { id: value })
  if (value !== '')
    return (
      <div class="field">
        <span>{title}</span>
        <span>
          {/* an id says nothing to anybody */}
          <b>{data === null ? '…' : (data.agency?.name ?? words.gone)}</b>{' '}
          <button
            ref={clear}
            type="button"
            aria-label={`${words.clear}: ${title}`}
            onClick={() => {
              setChosenHere(false)
              choose('')
            }}
          >
            ✕
          </button>
        </span>
      </div>
    )
  return (
    <FoundField
      title={title}
      kind="AGENCY"
      value={{ id: null, text }}
      hint={words.hint}
      isOnlyFound
      choose={({ id, text: written }) => {
        setText(id === null ? written : '')
        if (id === null) return
        setChosenHere(true)
        choose(id)
      }}
    />
  )
}
