import { wordsOf } from '../words.js'

const words = wordsOf({ cancel: ['Bỏ', 'Cancel'], sending: ['Đang ghi…', 'Sending…'] })

interface FormButtonsParts {
  /** What the button says that sends the form. */
  readonly action: string
  readonly isSending: boolean
  readonly isReady?: boolean
  readonly close: () => void
}

/** The last line of a form: to send it, or to leave it. */
export const FormButtons = ({ action, isSending, isReady = true, close }: FormButtonsParts) => (
  <div class="buttons">
    <button class="main" type="submit" disabled={isSending || !isReady}>
      {isSending ? words.sending : action}
    </button>
    <button type="button" onClick={close}>
      {words.cancel}
    </button>
  </div>
)
