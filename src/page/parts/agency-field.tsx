import { useId, useState } from 'preact/hooks'
import { useAnswer } from '../ask.js'
import { AgencyNameDocument, FindAgenciesDocument } from '../operations/generated.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  hint: ['Tên cơ quan', 'Name of the body'],
  clear: ['Bỏ', 'Clear'],
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
  const list = useId()
  const chosen = useAnswer(AgencyNameDocument, value === '' ? null : { id: value }).data?.agency
  const found = useAnswer(FindAgenciesDocument, text.trim().length < 2 ? null : { text: text.trim() }).data
    ?.agencies
  if (value !== '')
    return (
      <div class="field">
        <span>{title}</span>
        <span>
          <b>{chosen?.name ?? value}</b>{' '}
          <button type="button" aria-label={`${words.clear}: ${title}`} onClick={() => choose('')}>
            ✕
          </button>
        </span>
      </div>
    )
  const take = (name: string): void => {
    setText(name)
    const agency = found?.nodes.find((one) => one.name === name)
    if (agency === undefined) return
    setText('')
    choose(agency.id)
  }
  return (
    <label>
      {title}
      <input
        list={list}
        value={text}
        placeholder={words.hint}
        autocomplete="off"
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      <datalist id={list}>
        {found?.nodes.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  )
}
