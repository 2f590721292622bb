import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useViewer } from '../frame/start.js'
import { later } from '../parts/later.js'
import { wordsOf } from '../words.js'

const AddRelationForm = later('AddRelationForm')
const AddTaskForm = later('AddTaskForm')

const words = wordsOf({
  chosen: ['Chỗ đã chọn trong văn bản', 'What is selected in the text'],
  task: ['Thêm nhiệm vụ', 'Add a task'],
  relation: ['Thêm quan hệ', 'Add a relation'],
})

/** The most that may be given as words of a paper. */
const MOST_WORDS = 4_000

interface AddFromTextParts {
  readonly document: string
  /** Where the text stands. */
  readonly text: RefObject<HTMLElement | null>
}

/** For editors: from words that are selected in the text, adds a task or a relation that was missed. */
export function AddFromText({ document: id, text }: AddFromTextParts) {
  const viewer = useViewer()
  const selected = useSelected(text)
  const [adding, setAdding] = useState<{ readonly what: 'task' | 'relation'; readonly quote: string } | null>(
    null,
  )
  const close = (): void => setAdding(null)
  const quote = adding?.quote ?? selected
  if (!viewer?.mayEdit || quote === '') return null
  return (
    <aside class="add-from-text card" aria-label={words.chosen}>
      <p class="add-quote">“{quote}”</p>
      {adding === null ? (
        <div class="buttons">
          {(['task', 'relation'] as const).map((what) => (
            <button
              key={what}
              type="button"
              class={what === 'task' ? 'main' : ''}
              // what is selected stays so
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setAdding({ what, quote })}
            >
              + {words[what]}
            </button>
          ))}
        </div>
      ) : adding.what === 'task' ? (
        <AddTaskForm document={id} quote={quote} close={close} />
      ) : (
        <AddRelationForm from={id} quote={quote} close={close} />
      )}
    </aside>
  )
}

/** The words that are selected within an element; none where they are too many to be given. */
function useSelected(within: RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState('')
  useEffect(() => {
    const look = (): void => {
      const selection = getSelection()
      const element = within.current
      if (selection === null || element === null) return
      const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
      const words =
        range && element.contains(range.commonAncestorContainer) ? selection.toString().trim() : ''
      setSelected(words.length > MOST_WORDS ? '' : words.replace(/\s+/g, ' '))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return selected
}
