import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { address, go, href } from '../address.js'
import { useAnswer } from '../ask.js'
import { FindDocument } from '../operations/generated.js'
import { searchedFor } from '../found/dated.js'
import { listsLookedFor } from '../found/lists-shown.js'
import { enter } from '../found/only-answer.js'
import { missingText, useMissing, useSymbolNote } from '../found/missing.js'
import { saidOf, type TaskList, useTaskLists } from '../found/task-lists.js'
import { symbolsTold } from '../found/named.js'
import { failureLine, mayAskAtOnce, serverBusy, tryAgain } from '../parts/failure.js'
import { useKeys } from '../parts/keys.js'
import { useIsBusy } from '../patience.js'
import { wordsOf } from '../words.js'
import { type Hit, HitText, hitHref, KIND_ORDER, kindName, nearest } from './hit.js'

const NOTHING = { vi: 'Không tìm thấy gì.', en: 'Nothing found.' }

const words = wordsOf({
  label: ['Tìm văn bản, cơ quan, địa bàn, nhiệm vụ', 'Find papers, bodies, places, tasks'],
  hint: [
    'Hỏi hoặc tìm: 34-CT/TW, tỉnh nào chưa làm chỉ thị 34, quá hạn Lạng Sơn…',
    'Ask or find: 34-CT/TW, who has not acted on directive 34, late tasks Lang Son…',
  ],
  lists: ['Danh sách', 'Lists'],
  all: ['Tất cả kết quả', 'All that was found'],
  waiting: ['Đang tìm…', 'Searching…'],
  nothing: [NOTHING.vi, NOTHING.en],
  found: [
    (hits: number) => (hits === 0 ? NOTHING.vi : `${hits} kết quả; dùng phím mũi tên.`),
    (hits: number) => (hits === 0 ? NOTHING.en : `${hits} found; use the arrow keys.`),
  ],
})

const PAUSE_MILLISECONDS = 150
const SHOWN = 12
/** The field takes no more, nor does the server. */
const LONGEST = 200
const MOST_SYMBOLS = 3
/** Stands in the list for no address: the question is asked once more. */
const AGAIN = ''

/** One field for everything: what is found is grouped by kind, and can be walked through with the arrow keys. */
export function SearchField() {
  const [text, setText] = useState(address().set['q'] ?? '')
  const [asked, setAsked] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()

  useEffect(() => setWasOpen(wasOpen || isOpen), [isOpen])
  useEffect(() => {
    // what stands there from the address is asked by the screen itself
    if (!wasOpen) return undefined
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text, wasOpen])
  useKeys({ '/': () => input.current?.select() })

  // what was found for other words than those that stand there would be taken for an answer to these
  const question = text.trim() === asked ? asked : ''
  const { data, failure, waiting, again } = useAnswer(
    FindDocument,
    question === '' ? null : { text: searchedFor(question), first: SHOWN },
  )
  const isBusy = useIsBusy()
  const { lists, isLookedFor } = useTaskLists(question)
  const found = data?.search?.nodes ?? []
  const groups = groupsOf(question === '' ? [] : nearest(found, question, lists.length > 0).exact)
  const hits = groups.flatMap((group) => group.hits)
  const missing = useMissing(question, data === null || waiting || lists.length > 0 ? null : hits)
  const symbolNote = useSymbolNote(question, hits, found.length < SHOWN)
  const said = question === '' ? null : saidOf(question, lists)
  const note = said === null ? (missing === null ? symbolNote : `${missingText(missing)}.`) : `${said}.`
  const isTyped = text.trim() !== ''
  const isShown = isOpen && isTyped
  const isAwaited = isTyped && (waiting || question === '')
  const state = isAwaited ? (isBusy ? serverBusy() : words.waiting) : failure && failureLine(failure)
  const looked = isLookedFor && state === null && note === null ? listsLookedFor() : null
  const urls = [
    ...lists.map((list) => list.href),
    ...hits.map(hitHref),
    ...(failure !== null && mayAskAtOnce(failure) ? [AGAIN] : []),
    href('search', null, { q: text.trim() }),
  ]
  // what comes later stands before it: by its place another would be chosen
  const at = chosen === null ? -1 : urls.indexOf(chosen)

  const leave = (url: string): void => {
    if (url === AGAIN) return again()
    setOpen(false)
    setChosen(null)
    input.current?.blur()
    go(url)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter' && text.trim() !== '') {
      if (!isShown || at < 0) enter(text.trim())
      leave(isShown && at >= 0 ? urls[at]! : href('search', null, { q: text.trim() }))
    }
    if (isShown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const next = at + (event.key === 'ArrowDown' ? 1 : urls.length + (at < 0 ? 1 : 0) - 1)
      setChosen(urls[next % urls.length]!)
    }
  }

  return (
    <div class="search-field" role="search">
      <input
        ref={input}
        type="text"
        enterkeyhint="search"
        role="combobox"
        aria-label={words.label}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${list}-${at}` : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        placeholder={words.hint}
        value={text}
        maxLength={LONGEST}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? ''
          const symbols = symbolsTold(pasted)
          if (pasted.length <= LONGEST || symbols.length === 0) return
          // of a whole letter the field would keep its salutation
          event.preventDefault()
          setText(symbols.slice(0, MOST_SYMBOLS).join(', '))
          setOpen(true)
        }}
        onInput={({ currentTarget: { value } }) => {
          setText(value)
          setOpen(true)
          setChosen(null)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {/* a list that scrolls would take the focus from the field, which closes it: then nothing had the focus */}
      <div id={list} role="listbox" tabIndex={-1} aria-label={words.label} hidden={!isShown}>
        <Found
          lists={lists}
          groups={groups}
          list={list}
          at={at}
          state={state ?? looked}
          note={note}
          mayAskAgain={urls.includes(AGAIN)}
          choose={(index) => leave(urls[index]!)}
        />
      </div>
      <span class="unseen" role="status">
        {isShown ? (state ?? looked ?? `${note ?? ''} ${words.found(lists.length + hits.length)}`) : ''}
      </span>
    </div>
  )
}

interface FoundParts {
  /** The lists that are asked for. */
  readonly lists: readonly TaskList[]
  readonly groups: ReturnType<typeof groupsOf>
  /** The id of the list. */
  readonly list: string
  readonly at: number
  /** That one has to wait, or why nothing could be found out; null once it is. */
  readonly state: string | null
  /** What is to be known before one takes what was found for what was asked. */
  readonly note: string | null
  readonly mayAskAgain: boolean
  /** Goes to one; behind all of them stand asking again, where one may, and the page of all that was found. */
  readonly choose: (index: number) => void
}

/** The lists that were asked for, then what was found, by kind. */
function Found({ lists, groups, list, at, state, note, mayAskAgain, choose }: FoundParts) {
  const hits = groups.flatMap((group) => group.hits)
  const option = (index: number, children: ComponentChildren) => (
    <Option key={index} id={`${list}-${index}`} isAt={index === at} choose={() => choose(index)}>
      {children}
    </Option>
  )
  return (
    <>
      {note !== null && (
        <div class="search-missing" aria-hidden="true">
          {note}
        </div>
      )}
      {lists.length > 0 && (
        <div role="group" aria-label={words.lists}>
          <div class="search-kind" aria-hidden="true">
            {words.lists}
          </div>
          {lists.map(({ name }, index) => option(index, <b class="hit-name">{name}</b>))}
        </div>
      )}
      {groups.map(({ kind, hits: those }) => (
        <div key={kind} role="group" aria-label={kindName(kind)}>
          <div class="search-kind" aria-hidden="true">
            {kindName(kind)}
          </div>
          {those.map((hit) => option(lists.length + hits.indexOf(hit), <HitText hit={hit} />))}
        </div>
      ))}
      {(state !== null || lists.length + hits.length === 0) && (
        <div class="search-kind" aria-hidden="true">
          {state ?? words.nothing}
        </div>
      )}
      {mayAskAgain && option(lists.length + hits.length, tryAgain())}
      {option(lists.length + hits.length + (mayAskAgain ? 1 : 0), words.all)}
    </>
  )
}

interface OptionParts {
  readonly id: string
  readonly isAt: boolean
  readonly choose: () => void
  readonly children: ComponentChildren
}

const Option = ({ id, isAt, choose, children }: OptionParts) => (
  <div
    id={id}
    role="option"
    aria-selected={isAt}
    // before the field loses the focus, which would close the list
    onMouseDown={(event) => {
      event.preventDefault()
      choose()
    }}
  >
    {children}
  </div>
)

/** Hits by kind: the kind of the best hit first; within a kind by rank. */
function groupsOf(hits: readonly Hit[]): { kind: Hit['kind']; hits: Hit[] }[] {
  const best = [...new Set(hits.map(({ kind }) => kind))]
  return [...best, ...KIND_ORDER.filter((kind) => !best.includes(kind))]
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0)
}
