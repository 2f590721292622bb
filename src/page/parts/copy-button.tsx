import { useState } from 'preact/hooks'
import { Failure } from '../ask.js'
import { wordsOf } from '../words.js'
import { FailureNote } from './failure.js'
import { useKeys } from './keys.js'

const words = wordsOf({
  refused: ['Trình duyệt không cho chép.', 'The browser does not let it be copied.'],
})

/** What goes onto the clipboard: for Word as HTML, else as text; and what is said once it is there. */
export interface Copied {
  readonly html: string
  readonly text: string
  readonly told: string
}

interface CopyButtonParts {
  readonly name: string
  /** What is copied, which may have to be asked for first. */
  readonly copied: () => Copied | Promise<Copied>
  /** A key of one letter that does the same. */
  readonly shortcut?: string
}

/** Puts something on the clipboard. */
export function CopyButton({ name, copied, shortcut }: CopyButtonParts) {
  const [told, setTold] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const copyAll = async (): Promise<void> => {
    setTold('')
    setFailure(null)
    try {
      const all = await copied()
      if (!put(all)) throw new Failure('UNSUPPORTED', words.refused, null)
      setTold(all.told)
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  useKeys(shortcut === undefined ? {} : { [shortcut]: () => void copyAll() })
  return (
    <>
      <button type="button" aria-keyshortcuts={shortcut} onClick={() => void copyAll()}>
        {name}
      </button>
      <span role="status">{told}</span>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}

function put({ html, text }: Copied): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', give, { once: true })
  try {
    // the newer way is closed to a server of an office that has no certificate
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', give)
  }
}

/** A text as HTML has it. */
export function escaped(text: string): string {
  const element = document.createElement('i')
  element.textContent = text
  return element.innerHTML
}
