import { wordsOf } from '../words.js'

const words = wordsOf({ cancel: ['Bỏ', 'Cancel'] })

interface FormButtonsParts {
  /** What the button says that sends the form. */
  readonly action: string
  readonly disabled: boolean
  readonly close: () => void
}

/** The last line of a form: to send it, or to leave it. */
export const FormButtons = ({ action, disabled, close }: FormButtonsParts) => (
  <div class="buttons">
    <button class="main" type="submit" disabled={disabled}>
      {action}
    </button>
    <button type="button" onClick={close}>
      {words.cancel}
    </button>
  </div>
)
