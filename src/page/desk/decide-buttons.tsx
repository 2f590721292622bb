interface DecideButtonsParts {
  /** What the buttons say. */
  readonly words: { readonly confirm: string; readonly reject: string; readonly skip: string }
  readonly confirm: () => void
  readonly reject: () => void
  readonly skip: () => void
}

/** What one may say of what lies on the desk, each with its key. */
export const DecideButtons = ({ words, confirm, reject, skip }: DecideButtonsParts) => (
  <div class="buttons">
    <button type="button" class="main" onClick={confirm}>
      {words.confirm} <kbd>C</kbd>
    </button>
    <button type="button" onClick={reject}>
      {words.reject} <kbd>R</kbd>
    </button>
    <button type="button" onClick={skip}>
      {words.skip} <kbd>S</kbd>
    </button>
  </div>
)
