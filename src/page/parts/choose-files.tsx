import type { Ref } from 'preact'
import { useRef } from 'preact/hooks'

/** Files that may be papers, or hold some. */
const TYPES =
  '.txt,.md,.html,.htm,.docx,.doc,.rtf,.odt,.xlsx,.pdf,.zip,.eml,.edxml,.xml,.png,.jpg,.jpeg,.tif,.tiff,.webp,.gif,.bmp'

interface ChooseFilesParts {
  readonly title: string
  readonly chosen: (files: readonly File[]) => void
  readonly button?: Ref<HTMLButtonElement>
}

/** A button that lets one choose files of this machine. */
export function ChooseFiles({ title, chosen, button = null }: ChooseFilesParts) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button ref={button} type="button" class="main" onClick={() => input.current?.click()}>
        {title}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept={TYPES}
        hidden
        aria-label={title}
        onChange={({ currentTarget }) => {
          // the list is emptied with the field
          chosen([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
