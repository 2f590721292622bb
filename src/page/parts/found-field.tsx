import './found-field.css'
import { useEffect, useId, useState } from 'preact/hooks'
import { symbolKey } from '../../model/symbol.js'
import { useAnswer } from '../ask.js'
import { type Hit, HitText } from '../frame/hit.js'
import { FindOfKindDocument, type SearchKind } from '../operations/generated.js'
import { nameOf } from './document-link.js'
import { afterPress } from './press.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  choose: ['Hãy chọn trong danh sách tìm thấy.', 'Choose from what is found.'],
  none: ['Không tìm thấy trong danh sách.', 'Not found in the list.'],
  more: ['Còn nữa; gõ thêm, ví dụ tên tỉnh.', 'There are more; type on, for example the province.'],
  asWritten: [
    'không chọn trong danh sách: ghi theo tên đã viết',
    'not chosen from what is found: taken as written',
  ],
})

/** What is named: by its id where it was chosen from what was found, else by what was written. */
export interface Named {
  readonly id: string | null
  readonly text: string
}

export const NOBODY: Named = { id: null, text: '' }

interface FoundFieldParts {
  readonly title: string
  /** Whether the title stands where it can be seen. */
  readonly isTitled?: boolean
  readonly kind: SearchKind
  readonly value: Named
  readonly choose: (value: Named) => void
  readonly hint?: string
  readonly required?: boolean
  /** Whether only what is found counts. */
  readonly isOnlyFound?: boolean
  /** Whether nothing is left to choose once the symbol of a paper is written out. */
  readonly isSymbolEnough?: boolean
  /** How it is looked for: all alike, unless some stand nearer. */
  readonly useFound?: UseFound
}

/** What is found of a kind by a text, the first to be offered first; null as long as that is not known. */
export type UseFound = (kind: SearchKind, text: string) => readonly Hit[] | null

const PAUSE_MILLISECONDS = 150
/** So many are found at most, as FindOfKind asks for. */
export const MOST_FOUND = 6
/** As high as the list may be. */
const LIST_PIXELS = 288

/** Whether there is no room for the list below a field, and more above it. */
function isLow(field: HTMLElement): boolean {
  const { top, bottom } = field.getBoundingClientRect()
  return innerHeight - bottom < LIST_PIXELS && top > innerHeight - bottom
}

/** Names a paper, a body or a place: what is written is searched for, and chosen with the mouse or the arrow keys. */
export function FoundField(parts: FoundFieldParts) {
  const { title, isTitled = true, kind, value, choose, hint, required = false } = parts
  const { isOnlyFound = false, isSymbolEnough = false, useFound = useHits } = parts
  const [at, setAt] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const [isAbove, setAbove] = useState(false)
  const list = useId()
  const found = useFound(kind, isOpen && value.id === null ? value.text.trim() : '')
  const hits = found ?? []
  const isShown = isOpen && hits.length > 0 && !(isSymbolEnough && isWritten(value.text, hits))
  const take = (hit: Hit): void => {
    choose({ id: hit.node.id, text: nameOfHit(hit) })
    setOpen(false)
    setAt(-1)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    // nothing is to be chosen where only one is found
    const entered = isShown ? hits[isOnlyFound && hits.length === 1 ? 0 : at] : undefined
    // the first press leaves what is half written as it stands, and says so; the next one sends it
    if (key === 'Enter' && isOpen && !entered && !isSymbolEnough && !value.id && value.text.trim()) {
      event.preventDefault()
      setOpen(false)
    }
    if (!isShown) return
    if (key === 'Escape') setOpen(false)
    else if (key === 'Enter' && entered !== undefined) take(entered)
    else if (key === 'ArrowDown') setAt((at + 1) % hits.length)
    else if (key === 'ArrowUp') setAt((at + hits.length - (at < 0 ? 0 : 1)) % hits.length)
    else return
    event.preventDefault()
  }
  return (
    <div class="found-field">
      <label>
        <span class={isTitled ? '' : 'unseen'}>{title}</span>
        <input
          ref={(input) =>
            input?.setCustomValidity(
              isOnlyFound && value.id === null && value.text.trim() !== '' ? words.choose : '',
            )
          }
          role="combobox"
          aria-expanded={isShown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isShown && at >= 0 ? `${list}-${at}` : undefined}
          autocomplete="off"
          value={value.text}
          placeholder={hint}
          required={required}
          maxLength={300}
          onInput={({ currentTarget }) => {
            choose({ id: null, text: currentTarget.value })
            setOpen(true)
            setAbove(isLow(currentTarget))
            setAt(-1)
          }}
          onBlur={() => afterPress(() => setOpen(false))}
          onKeyDown={onKeyDown}
        />
      </label>
      <Unchosen parts={parts} isOpen={isOpen} isNone={found?.length === 0} />
      <span
        id={list}
        class={`found-list ${isAbove ? 'above' : ''}`}
        role="listbox"
        // one that scrolls would take the focus from the field, which closes it
        tabIndex={-1}
        aria-label={title}
        hidden={!isShown}
      >
        {hits.map((hit, index) => (
          <span
            key={hit.node.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            // before the field loses the focus, which would close the list
            onMouseDown={(event) => {
              event.preventDefault()
              take(hit)
            }}
          >
            <HitText hit={hit} />
          </span>
        ))}
        {hits.length === MOST_FOUND && (
          <span class="found-more quiet" aria-hidden="true">
            {words.more}
          </span>
        )}
      </span>
    </div>
  )
}

interface UnchosenParts {
  readonly parts: FoundFieldParts
  readonly isOpen: boolean
  /** Whether nothing is found by what is written. */
  readonly isNone: boolean
}

/** What becomes of a name that was written, and not chosen from what is found: a filter that is none must not look like one. */
function Unchosen({ parts: { kind, value, isOnlyFound = false }, isOpen, isNone }: UnchosenParts) {
  if (value.id !== null || value.text.trim() === '' || (isOpen && !isNone)) return null
  if (isOnlyFound)
    return (
      <span class="unchosen" role="status">
        {isNone ? words.none : words.choose}
      </span>
    )
  return isOpen || kind !== 'AGENCY' ? null : <span class="quiet">{words.asWritten}</span>
}

/** Whether one of what is found bears the very symbol that is written. */
const isWritten = (text: string, hits: readonly Hit[]): boolean =>
  hits.filter(
    ({ node }) => node.__typename === 'Document' && symbolKey(node.symbol ?? '') === symbolKey(text),
  ).length === 1

/** What is found by a text, once nothing more is typed for a moment. */
export const useHits: UseFound = (kind, text) => {
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text])
  const { data } = useAnswer(FindOfKindDocument, asked.length < 2 ? null : { text: asked, kinds: [kind] })
  return text === '' ? null : (data?.search?.nodes ?? null)
}

function nameOfHit({ node }: Hit): string {
  switch (node.__typename) {
    case 'Document':
      return nameOf(node)
    case 'Task':
      return node.summary
    default:
      return node.name
  }
}
