import { useRef } from 'preact/hooks'
import { wordsOf } from '../words.js'
import { useFormFocus } from './opener.js'

const words = wordsOf({ cancel: ['Bỏ', 'Cancel'], sending: ['Đang ghi…', 'Sending…'] })

interface FormButtonsParts {
  /** What the button says that sends the form. */
  readonly action: string
  readonly isSending: boolean
  readonly isReady?: boolean
  readonly close: () => void
}

/** The last line of a form that a button has opened: to send it, or to leave it. */
export function FormButtons({ action, isSending, isReady = true, close }: FormButtonsParts) {
  const line = useRef<HTMLDivElement>(null)
  useFormFocus(line)
  return (
    <div ref={line} class="buttons">
      <button class="main" type="submit" disabled={isSending || !isReady}>
        {isSending ? words.sending : action}
      </button>
      <button type="button" onClick={close}>
        {words.cancel}
      </button>
    </div>
  )
}
